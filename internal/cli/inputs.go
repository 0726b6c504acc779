package cli

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/internal/document"
	"factcheck/internal/gitignore"

	"github.com/spf13/cobra"
)

// standardInput is the path by which standard input is named.
const standardInput = "-"

// stdinName is its name in results.
const stdinName = "<stdin>"

// inputFlags adds the flags of commands that read articles.
func (a *app) inputFlags(c *cobra.Command) {
	c.Flags().StringVar(&a.flags.formatIn, "format-in", "", "`FORMAT` of the articles (default: by extension, then by content): "+strings.Join(document.Formats(), ", "))
	c.Flags().StringVar(&a.flags.stdinFilename, "stdin-filename", "", "`NAME` of what standard input holds; its extension tells the format")
}

// inputs lists the articles that the paths name: files as they are, directories searched for the extensions of articles. Hidden
// files and directories are left out of a search.
func (a *app) inputs(paths []string) []string {
	var out []string
	seen := map[string]bool{}
	add := func(p string) {
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	for _, p := range paths {
		if p == standardInput {
			add(p)
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			a.unread(p, err)
		case !info.IsDir():
			add(filepath.Clean(p))
		default:
			found := a.search(p)
			if len(found) == 0 {
				a.problem("%s: no articles here; factcheck looks for %s", p, strings.Join(document.Extensions(), " "))
				a.raise(exitUnread)
			}
			for _, f := range found {
				add(f)
			}
		}
	}
	return out
}

// search lists the articles below a directory in order of their paths: what git ignores and what the configuration excludes
// is left out.
func (a *app) search(dir string) []string {
	root, err := filepath.Abs(dir)
	if err != nil {
		a.unread(dir, err)
		return nil
	}
	var out []string
	extensions := document.Extensions()
	git := gitignore.New(root)
	// The separator at the end follows a symbolic link to a directory; those below it are not followed, so there are no loops.
	err = filepath.WalkDir(dir+string(filepath.Separator), func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			a.unread(p, err)
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil || rel == "." {
			return err
		}
		abs := filepath.Join(root, rel)
		leave := strings.HasPrefix(d.Name(), ".") || git.Ignores(abs, d.IsDir())
		if d.IsDir() {
			if leave || a.configIn(filepath.Dir(p)).Skips(abs) {
				return fs.SkipDir
			}
			return nil
		}
		if !leave && slices.Contains(extensions, strings.ToLower(filepath.Ext(p))) && a.configOf(p).Takes(abs) {
			out = append(out, filepath.Clean(p))
		}
		return nil
	})
	if err != nil {
		a.unread(dir, err)
	}
	return out
}

func (a *app) unread(path string, err error) {
	a.problem("%s: %s", path, cause(err))
	a.raise(exitUnread)
}

// cause says in words why a file could not be read.
func cause(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or directory"
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

// maxArticle is the largest article that is read, in bytes: many times the longest book, and far less than memory.
const maxArticle = 256 << 20

// load reads one article.
func (a *app) load(path string) (checker.Article, []checker.Diagnostic) {
	var b []byte
	var err error
	if path == standardInput {
		path = cmp.Or(a.flags.stdinFilename, stdinName)
		b, err = readAll(a.Stdin)
	} else {
		var f *os.File
		if f, err = os.Open(path); err == nil {
			b, err = readFile(f)
			f.Close()
		}
	}
	if err != nil {
		return checker.Article{Path: path}, []checker.Diagnostic{{Path: path, Message: cause(err)}}
	}
	return checker.Article{Path: path, Bytes: b, Format: a.flags.formatIn}, nil
}

// readFile reads a file in as few steps as its size allows.
func readFile(f *os.File) ([]byte, error) {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxArticle {
		return readAll(f)
	}
	b := bytes.NewBuffer(make([]byte, 0, info.Size()+bytes.MinRead))
	_, err = b.ReadFrom(io.LimitReader(f, maxArticle+1))
	return b.Bytes(), err
}

func readAll(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxArticle+1))
	if err == nil && len(b) > maxArticle {
		err = fmt.Errorf("larger than %d MB; split it", maxArticle>>20)
	}
	if b == nil {
		b = []byte{}
	}
	return b, err
}
