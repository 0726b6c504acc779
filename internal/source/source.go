// Package source holds the files being checked and the places in them.
//
// A place is a [Span], a range of bytes of the original file. Lines and columns are made from it
// as late as possible, when something is shown to a person, and only here.
package source

import (
	"slices"
	"sync"
	"unicode/utf8"
)

// A Span is a half-open range of bytes, Start ≤ End, of the original file.
type Span struct {
	Start, End int
}

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps tells whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains tells whether every byte of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// A Position is a place as a person sees it. Line and Column count from 1; Column counts characters
// (code points), not bytes.
type Position struct {
	Line, Column int
}

// A File is one input: the path as the user named it and the bytes as they were read.
// The bytes must not change once the file is in use.
type File struct {
	Path  string
	Bytes []byte

	once  sync.Once
	lines []int  // offset of the first byte of each line
	marks []mark // one about every [markEvery] bytes, the first at 0
}

// A mark is a place whose characters are counted, so that a column in a long line is not counted from the line's start.
type mark struct{ offset, characters int }

const markEvery = 4096

// NewFile returns a file of the given bytes.
func NewFile(path string, b []byte) *File {
	return &File{Path: path, Bytes: b}
}

func (f *File) index() []int {
	f.once.Do(func() {
		f.lines = append(f.lines, 0)
		characters := 0
		for i := 0; i < len(f.Bytes); characters++ {
			if i >= len(f.marks)*markEvery {
				f.marks = append(f.marks, mark{i, characters})
			}
			c, size := f.Bytes[i], 1
			if c >= utf8.RuneSelf {
				_, size = utf8.DecodeRune(f.Bytes[i:])
			}
			i += size
			if c == '\n' || c == '\r' && (i == len(f.Bytes) || f.Bytes[i] != '\n') {
				f.lines = append(f.lines, i)
			}
		}
	})
	return f.lines
}

// Position returns the line and column of a byte offset. An offset outside the file is moved to its nearest end.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.Bytes))
	lines := f.index()
	i, found := slices.BinarySearch(lines, offset)
	if !found {
		i--
	}
	start := lines[i]
	if i == 0 {
		start = min(f.bom(), offset)
	}
	return Position{Line: i + 1, Column: f.characters(offset) - f.characters(start) + 1}
}

// characters counts the characters before an offset.
func (f *File) characters(offset int) int {
	i, found := slices.BinarySearchFunc(f.marks, offset, func(m mark, offset int) int { return m.offset - offset })
	if !found {
		i--
	}
	if i < 0 {
		return 0
	}
	return f.marks[i].characters + utf8.RuneCount(f.Bytes[f.marks[i].offset:offset])
}

// Lines returns the number of lines, at least 1.
func (f *File) Lines() int { return len(f.index()) }

// Line returns the span of a line, counted from 1, without its line end. A byte order mark belongs to no line.
func (f *File) Line(n int) Span {
	lines := f.index()
	if n < 1 || n > len(lines) {
		return Span{len(f.Bytes), len(f.Bytes)}
	}
	s := Span{lines[n-1], len(f.Bytes)}
	if n < len(lines) {
		s.End = lines[n]
	}
	if n == 1 {
		s.Start = f.bom()
	}
	for s.End > s.Start && (f.Bytes[s.End-1] == '\n' || f.Bytes[s.End-1] == '\r') {
		s.End--
	}
	return s
}

// bom returns the length of a UTF-8 byte order mark at the start of the file.
func (f *File) bom() int {
	if len(f.Bytes) >= 3 && f.Bytes[0] == 0xEF && f.Bytes[1] == 0xBB && f.Bytes[2] == 0xBF {
		return 3
	}
	return 0
}
