package facts

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/internal/fact"
)

// maxArchive bounds what an archive may unpack to, in bytes: many times the world pack.
const maxArchive = 256 << 20

// Open reads a world pack that is to be used instead of the one built in: a directory, a .zip, a .tar or a .tar.gz. The
// error says what is wrong with it.
func Open(name string) ([]fact.Source, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	var sources []fact.Source
	switch lower := strings.ToLower(name); {
	case info.IsDir():
		sources, err = readTree(os.DirFS(name), ".")
	case strings.HasSuffix(lower, ".zip"):
		sources, err = readZip(name)
	case strings.HasSuffix(lower, ".tar"), strings.HasSuffix(lower, ".tar.gz"), strings.HasSuffix(lower, ".tgz"):
		sources, err = readTar(name, !strings.HasSuffix(lower, ".tar"))
	default:
		err = errors.New("a world pack is a directory, a .zip, a .tar or a .tar.gz")
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(sources) == 0 {
		return nil, fmt.Errorf("%s: no .toml files in it", name)
	}
	slices.SortFunc(sources, func(a, b fact.Source) int { return strings.Compare(a.Path, b.Path) })
	for i := range sources {
		sources[i].Path = filepath.ToSlash(filepath.Join(name, sources[i].Path))
	}
	return sources, nil
}

func readZip(name string) ([]fact.Source, error) {
	r, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var sources []fact.Source
	room := int64(maxArchive)
	for _, f := range r.File {
		if f.FileInfo().IsDir() || !strings.HasSuffix(f.Name, ".toml") {
			continue
		}
		in, err := f.Open()
		if err != nil {
			return nil, err
		}
		s, err := readMember(f.Name, in, &room)
		in.Close()
		if err != nil {
			return nil, err
		}
		sources = append(sources, s)
	}
	return sources, nil
}

func readTar(name string, zipped bool) ([]fact.Source, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var in io.Reader = f
	if zipped {
		if in, err = gzip.NewReader(f); err != nil {
			return nil, err
		}
	}
	var sources []fact.Source
	room := int64(maxArchive)
	r := tar.NewReader(io.LimitReader(in, 2*maxArchive))
	for {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return sources, nil
		}
		if err != nil {
			return nil, err
		}
		if h.Typeflag != tar.TypeReg || !strings.HasSuffix(h.Name, ".toml") {
			continue
		}
		s, err := readMember(h.Name, r, &room)
		if err != nil {
			return nil, err
		}
		sources = append(sources, s)
	}
}

// readMember reads one file of an archive and takes its size from the room that is left.
func readMember(name string, r io.Reader, room *int64) (fact.Source, error) {
	var b bytes.Buffer
	n, err := io.Copy(&b, io.LimitReader(r, *room+1))
	if err != nil {
		return fact.Source{}, fmt.Errorf("%s: %w", name, err)
	}
	if *room -= n; *room < 0 {
		return fact.Source{}, fmt.Errorf("it unpacks to more than %d MB", maxArchive>>20)
	}
	return fact.Source{Pack: Pack, Path: path.Clean("/" + name)[1:], Bytes: b.Bytes()}, nil
}
