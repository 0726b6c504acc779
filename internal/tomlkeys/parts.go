package tomlkeys

import (
	"strings"

	"factcheck/internal/source"
)

// Parts divides a text into ranges that can be decoded one by one, since decoding all of a large text takes many times its size in memory. A
// part is at least size bytes long, but for the last, and ends before a header of two names, [kind.id], that goes on with another table
// than the one before. A text of less than two such parts is one.
func Parts(text []byte, size int) []source.Span {
	var parts []source.Span
	s := &scanner{text: text, doc: &Document{}}
	start, table := 0, ""
	for len(text) >= 2*size {
		s.blank()
		if s.pos >= len(text) {
			break
		}
		at := s.pos
		if s.peek(0) != '[' {
			s.skipPair()
			s.forward(at)
			continue
		}
		s.pos++
		list := s.peek(0) == '['
		if list {
			s.pos++
		}
		path, _ := s.key()
		name := strings.Join(path[:min(2, len(path))], "\x00")
		if !list && len(path) == 2 && name != table && at-start >= size {
			parts = append(parts, source.Span{Start: start, End: at})
			start = at
		}
		table = name
		s.restOfLine()
	}
	return append(parts, source.Span{Start: start, End: len(text)})
}

// skipPair skips key = value and the rest of its line.
func (s *scanner) skipPair() {
	s.key()
	depth := 0
	for s.pos < len(s.text) {
		switch c := s.peek(0); c {
		case '"', '\'':
			if s.peek(1) == c && s.peek(2) == c {
				s.text3(c)
			} else {
				s.text1(c)
			}
			continue
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '#':
			s.restOfLine()
			continue
		case '\n':
			if depth <= 0 {
				return
			}
		}
		s.pos++
	}
}
