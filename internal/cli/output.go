package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"factcheck/checker"
	"factcheck/internal/report"
)

// An output is one --format: a sink, and the file or standard output that it writes to.
type output struct {
	report.Sink
	buffer *bufio.Writer
	file   *newFile // nil for standard output
	err    error    // the first; nothing is written after it
}

// outputs are those of one run. One that fails ends; the others go on.
type outputs []*output

// openOutputs opens what --format asks for: NAME for standard output, NAME=FILE for a file. A file that can't be written is told of at
// once and left out; a form that can't be understood is an error.
func (a *app) openOutputs(specs []string, o report.Options) (outputs, error) {
	var out outputs
	taken := map[string]string{}
	for _, spec := range specs {
		name, path, _ := strings.Cut(spec, "=")
		if path == "-" {
			path = ""
		}
		if other, ok := taken[path]; ok {
			where := path
			if path == "" {
				where = "standard output"
			}
			out.abandon()
			return nil, fmt.Errorf("%s and %s would both go to %s; write --format %s=FILE for one of them", other, name, where, name)
		}
		taken[path] = name
		x := &output{}
		options := o
		var w io.Writer = a.Stdout
		if path != "" {
			options.Color, options.Width = false, 0
			f, err := createFile(path)
			if err != nil {
				a.unwritten(path, err)
				// The name of the format is still judged.
				w = io.Discard
			} else {
				x.file, w = f, f
			}
		}
		x.buffer = bufio.NewWriter(w)
		sink, err := report.New(name, x.buffer, options)
		if err != nil {
			if x.file != nil {
				x.file.abandon()
			}
			out.abandon()
			return nil, err
		}
		x.Sink = sink
		if w != io.Discard {
			out = append(out, x)
		}
	}
	return out, nil
}

// unwritten tells of a file that could not be written.
func (a *app) unwritten(path string, err error) {
	a.problem("%s can't be written: %s", path, cause(err))
	a.raise(exitUnread)
}

var errNoOutput = errors.New("nothing can be written any more")

// add gives a result to each output, and writes out what that makes. It fails when no output is left.
func (o outputs) add(r *checker.Result) error {
	alive := len(o) == 0
	for _, x := range o {
		if x.err == nil {
			x.err = x.Add(r)
		}
		if x.err == nil {
			x.err = x.buffer.Flush()
		}
		alive = alive || x.err == nil
	}
	if !alive {
		return errNoOutput
	}
	return nil
}

// close ends each output. Files take their place now; those of a run that did not come to its end are left as they were.
func (o outputs) close(a *app, whole bool) {
	for _, x := range o {
		if x.err == nil {
			x.err = x.Close()
		}
		if x.err == nil {
			x.err = x.buffer.Flush()
		}
		if x.file == nil {
			continue // standard output is told of once, at the end of the program
		}
		if x.err == nil && whole {
			x.err = x.file.commit()
		} else {
			x.file.abandon()
		}
		if x.err != nil {
			a.unwritten(x.file.path, x.err)
		}
	}
}

func (o outputs) abandon() {
	for _, x := range o {
		if x.file != nil {
			x.file.abandon()
		}
	}
}

// A newFile becomes the file of its path all at once, when it is committed: a reader sees the old content or the new, never half. What is no
// regular file (a device, a pipe) is written directly.
type newFile struct {
	*os.File
	path   string
	direct bool
}

func createFile(path string) (*newFile, error) {
	info, err := os.Stat(path)
	if err != nil {
		f, err := createBeside(path)
		return &newFile{f, path, false}, err
	}
	// A file that may not be written is not replaced either.
	old, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil || !info.Mode().IsRegular() {
		return &newFile{old, path, true}, err
	}
	old.Close()
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return nil, err
	}
	f, err := createBeside(path)
	if err != nil {
		return nil, err
	}
	n := &newFile{f, path, false}
	if err := f.Chmod(info.Mode().Perm()); err != nil {
		n.abandon()
		return nil, err
	}
	return n, nil
}

// createBeside creates a hidden file in the directory of a path, with the mode that a new file has.
func createBeside(path string) (*os.File, error) {
	name := fmt.Sprintf(".factcheck-%d-%08x", os.Getpid(), rand.Uint32())
	return os.OpenFile(filepath.Join(filepath.Dir(path), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
}

func (f *newFile) commit() error {
	if err := f.Close(); err != nil || f.direct {
		return err
	}
	err := os.Rename(f.Name(), f.path)
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

func (f *newFile) abandon() {
	f.Close()
	if !f.direct {
		os.Remove(f.Name())
	}
}

// A guarded writer remembers its first error, so that a command which does not look loses nothing silently.
type guarded struct {
	io.Writer
	before func() // called before each write, where it is not nil
	err    error
}

func (g *guarded) Write(p []byte) (int, error) {
	if g.before != nil {
		g.before()
	}
	if g.err != nil {
		return 0, g.err
	}
	n, err := g.Writer.Write(p)
	g.err = err
	return n, err
}
