// Package changes tells which lines of which files a patch changes.
package changes

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/checker"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// A Set is changed files, by absolute path, with their changed lines.
type Set struct{ files map[string][]lines }

// lines are first to last, counted from 1, both included.
type lines struct{ first, last int }

// Read reads a patch in the unified format. Its files are named relative to one of the directories: the first in which they are, as exists
// tells.
func Read(r io.Reader, dirs []string, exists func(path string) bool) (*Set, error) {
	files, preamble, err := gitdiff.Parse(r)
	if err != nil {
		return nil, fmt.Errorf("the patch is not understood: %w", err)
	}
	if len(files) == 0 && strings.TrimSpace(preamble) != "" {
		return nil, errors.New("this is no patch; git diff makes one")
	}
	s := &Set{files: map[string][]lines{}}
	for _, f := range files {
		if f.IsDelete {
			continue
		}
		for _, dir := range dirs {
			if path := filepath.Join(dir, filepath.FromSlash(f.NewName)); exists(path) {
				s.files[path] = append(s.files[path], changed(f)...)
				break
			}
		}
	}
	return s, nil
}

// changed returns the lines that a patch adds to a file, which are those of the new file, in order.
func changed(f *gitdiff.File) []lines {
	var out []lines
	for _, fragment := range f.TextFragments {
		n := int(fragment.NewPosition)
		for _, l := range fragment.Lines {
			switch l.Op {
			case gitdiff.OpAdd:
				if k := len(out); k > 0 && out[k-1].last == n-1 {
					out[k-1].last = n
				} else {
					out = append(out, lines{n, n})
				}
				n++
			case gitdiff.OpContext:
				n++
			}
		}
	}
	return out
}

// AddWhole adds a file all of whose lines are new.
func (s *Set) AddWhole(path string) { s.files[path] = []lines{{1, int(^uint(0) >> 1)}} }

// Has tells whether a file was changed.
func (s *Set) Has(path string) bool {
	_, ok := s.files[path]
	return ok
}

// Mark suppresses the findings of a file of which neither the words nor what they are about stand on a changed line. Those of a headline stay:
// it speaks for the whole article.
func (s *Set) Mark(path string, r *checker.Result) {
	changed := s.files[path]
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.IsFinding() && !c.Headline && !touches(changed, c.Span) && !touches(changed, c.Subject) {
			c.Suppressed = &checker.Suppression{Kind: checker.NotChanged}
		}
	}
}

// touches tells whether a span has a changed line.
func touches(changed []lines, s checker.Span) bool {
	i, _ := slices.BinarySearchFunc(changed, s.Line, func(l lines, line int) int { return l.last - line })
	return i < len(changed) && changed[i].first <= s.EndLine
}
