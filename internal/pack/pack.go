// Package pack reads packs: directories or archives of facts, custom rules and tests that newsrooms share.
//
//	pack.toml   name, version, languages, licence, requires
//	facts/      facts files
//	rules/      files of custom rules
//	tests/      articles that say what is to be found in them
package pack

import (
	"archive/zip"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/internal/source"
)

// Manifest is the file that makes a directory a pack.
const Manifest = "pack.toml"

// The bounds of a pack, so that a small archive cannot fill the memory.
const (
	maxFiles = 10_000
	maxBytes = 64 << 20 // of all files together
)

// A Pack is a set of facts and rules.
type Pack struct {
	Name, Version, Licence string
	Description            string
	Languages              []string // ISO 639-1
	Requires               []Requirement

	Path  string // of the directory or archive
	Facts []File
	Rules []File
	Tests []File
	Hash  string // SHA-256 of all names and contents, hexadecimal
}

// A File is one file of a pack; its path begins with the pack's.
type File struct {
	Path  string
	Bytes []byte
}

// A Problem is what is wrong with a pack. Line and Column count from 1; 0 is no place.
type Problem struct {
	Path         string
	Line, Column int
	Message      string
}

// Is tells whether a path is meant for a pack: a directory with a pack.toml, or an archive.
func Is(path string) bool {
	if strings.EqualFold(filepath.Ext(path), ".zip") {
		return true
	}
	info, err := os.Stat(filepath.Join(path, Manifest))
	return err == nil && info.Mode().IsRegular()
}

// Open reads the pack in a directory or archive. What could be read is returned whatever the problems say; the pack is nil where
// there is none.
func Open(path string) (*Pack, []Problem) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, []Problem{{Path: path, Message: "there is no such pack"}}
	}
	if info.IsDir() {
		return Read(os.DirFS(path), path)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, []Problem{{Path: path, Message: fmt.Sprintf("can't be read: %v", err)}}
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, []Problem{{Path: path, Message: "the file is no zip archive, or damaged"}}
	}
	root := fs.FS(z)
	if _, err := fs.Stat(z, Manifest); err != nil {
		if dirs, _ := fs.ReadDir(z, "."); len(dirs) == 1 && dirs[0].IsDir() {
			root, _ = fs.Sub(z, dirs[0].Name())
		}
	}
	return Read(root, path)
}

// Read reads a pack whose files are shown below a path.
func Read(root fs.FS, shown string) (*Pack, []Problem) {
	p := &Pack{Path: shown}
	files, err := p.files(root)
	if err != nil {
		return nil, []Problem{{Path: shown, Message: err.Error()}}
	}
	hash := sha256.New()
	var problems []Problem
	found := false
	for _, f := range files {
		fmt.Fprintf(hash, "%q %d\n", f.Path, len(f.Bytes))
		hash.Write(f.Bytes)
		top, _, _ := strings.Cut(f.Path, "/")
		name := f.Path
		f.Path = path.Join(filepath.ToSlash(shown), f.Path)
		switch {
		case name == Manifest:
			found = true
			problems = p.manifest(source.NewFile(f.Path, f.Bytes))
		case path.Ext(name) == ".toml" && top == "facts":
			p.Facts = append(p.Facts, f)
		case path.Ext(name) == ".toml" && top == "rules":
			p.Rules = append(p.Rules, f)
		case top == "tests":
			p.Tests = append(p.Tests, f)
		}
	}
	if !found {
		return nil, []Problem{{Path: shown, Message: "this is no pack: it has no " + Manifest}}
	}
	p.Hash = hex.EncodeToString(hash.Sum(nil))
	return p, problems
}

// files reads every file of a pack that is not hidden, in order of their paths.
func (p *Pack) files(root fs.FS) (files []File, err error) {
	total := 0
	err = fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular():
			return nil
		case len(files) == maxFiles:
			return fmt.Errorf("the pack has more than %d files", maxFiles)
		}
		f, err := root.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		b, err := io.ReadAll(io.LimitReader(f, int64(maxBytes-total)+1))
		if err != nil {
			return err
		}
		if total += len(b); total > maxBytes {
			return fmt.Errorf("the pack holds more than %d MB", maxBytes>>20)
		}
		files = append(files, File{name, b})
		return nil
	})
	if err != nil {
		if e := (*fs.PathError)(nil); errors.As(err, &e) {
			err = fmt.Errorf("%s can't be read: %v", e.Path, e.Err)
		}
		return nil, err
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return files, nil
}

// Build writes the archive of the pack in a directory. The same files give the same bytes.
func Build(w io.Writer, root fs.FS) error {
	files, err := new(Pack).files(root)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for _, f := range files {
		entry, err := z.CreateHeader(&zip.FileHeader{Name: f.Path, Method: zip.Deflate})
		if err != nil {
			return err
		}
		if _, err := entry.Write(f.Bytes); err != nil {
			return err
		}
	}
	return z.Close()
}
