// Package gitignore tells which files git leaves out, by the .gitignore files of a tree and .git/info/exclude.
package gitignore

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/fluxcd/pkg/sourceignore/gitignore"
)

// A Tree is the directories below one that is searched.
type Tree struct {
	root     string // the top of the repository, or the directory itself outside of one
	start    []string
	patterns map[string][]gitignore.Pattern // what holds in each directory, relative to root
}

// New returns the tree of a directory, which is to be absolute. What is ignored above it holds in it too, unless it is
// ignored itself: who names an ignored directory wants it searched.
func New(dir string) *Tree {
	t := &Tree{root: dir, patterns: map[string][]gitignore.Pattern{}}
	for d := dir; ; {
		if _, err := os.Stat(filepath.Join(d, ".git")); err == nil {
			t.root = d
			break
		}
		parent := filepath.Dir(d)
		if parent == d {
			break
		}
		d = parent
	}
	t.start = t.split(dir)
	for i := range t.start {
		if t.ignored(t.start[:i+1], true) {
			t.root, t.start = dir, nil
			clear(t.patterns)
			break
		}
	}
	return t
}

// Ignores tells whether git leaves a file or directory of the tree out. It is to be asked of a directory before what is in it.
func (t *Tree) Ignores(path string, isDir bool) bool {
	parts := t.split(path)
	return len(parts) > len(t.start) && t.ignored(parts, isDir)
}

// split returns the names on the way from the root to a path.
func (t *Tree) split(path string) []string {
	rel, err := filepath.Rel(t.root, path)
	if err != nil || rel == "." {
		return nil
	}
	return strings.Split(filepath.ToSlash(rel), "/")
}

func (t *Tree) ignored(parts []string, isDir bool) bool {
	return gitignore.NewMatcher(t.in(parts[:len(parts)-1])).Match(parts, isDir)
}

// in returns the patterns that hold in a directory, those of the directories above it first.
func (t *Tree) in(dir []string) []gitignore.Pattern {
	key := strings.Join(dir, "/")
	if p, ok := t.patterns[key]; ok {
		return p
	}
	var p []gitignore.Pattern
	if len(dir) == 0 {
		p = parse(filepath.Join(t.root, ".git", "info", "exclude"), nil)
	} else {
		above := t.in(dir[:len(dir)-1])
		p = above[:len(above):len(above)]
	}
	p = append(p, parse(filepath.Join(t.root, filepath.FromSlash(key), ".gitignore"), dir)...)
	t.patterns[key] = p
	return p
}

// parse reads a file of patterns; one that cannot be read has none, as git has it.
func parse(path string, dir []string) (out []gitignore.Pattern) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	for line := range strings.Lines(strings.TrimPrefix(string(b), "\uFEFF")) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		out = append(out, gitignore.ParsePattern(line, dir))
	}
	return out
}
