// Package tomlkeys finds where the keys, tables and values of a TOML document stand, which a decoder does not tell.
//
// It reads documents that a TOML decoder has accepted. On any other text it still ends, in linear time, with whatever
// it could make out.
package tomlkeys

import (
	"bytes"
	"strings"

	"factcheck/internal/source"
)

// Root is the node of the whole document.
const Root = 0

// Limits of a document. What lies beyond them has no nodes, and the document is not decoded.
const (
	maxDepth  = 64     // values inside values
	maxParts  = 32     // of a dotted key
	maxInline = 10_000 // keys of a table on one line
)

// A Node is a table, a key with its value, or an item of a list.
type Node struct {
	Name  string      // the key, unquoted; "" for an item of a list
	Key   source.Span // the key as written, with all its dotted parts; the value of an item
	Value source.Span // the value as written; the header of a table
	Items []int       // nodes of a list's items, in order
}

// IsHeader tells whether the node is a table, or an item of a list of tables, that is written as a header.
func (n *Node) IsHeader() bool { return n.Value.Start < n.Key.Start && n.Value.Len() > 0 }

// A Document is the nodes of one text.
type Document struct {
	Nodes    []Node
	children map[child]int
	fault    *Error // the first place beyond the limits
}

type child struct {
	parent int
	name   string
}

// Child returns the node of a key in the table of another node.
func (d *Document) Child(node int, name string) (int, bool) {
	n, ok := d.children[child{node, name}]
	return n, ok
}

// Find follows keys from the root. It returns the deepest node on the way and whether that is the one asked for.
func (d *Document) Find(path ...string) (node int, found bool) {
	for _, name := range path {
		next, ok := d.Child(node, name)
		if !ok {
			return node, false
		}
		node = next
	}
	return node, true
}

// Scan finds the nodes of a text.
func Scan(text []byte) *Document {
	lines := bytes.Count(text, []byte("\n")) // about as many as keys
	s := &scanner{text: text, doc: &Document{Nodes: make([]Node, 1, lines+16), children: make(map[child]int, lines)}}
	s.doc.Nodes[Root].Value = source.Span{End: len(text)}
	s.document()
	return s.doc
}

type scanner struct {
	text []byte
	pos  int
	doc  *Document
}

// refuse notes that the document is beyond a limit.
func (s *scanner) refuse(at int, message string) {
	if s.doc.fault == nil {
		s.doc.fault = &Error{Span: source.Span{Start: at, End: at}, Message: message}
	}
}

// peek returns the byte at an offset from the position, 0 past the end.
func (s *scanner) peek(offset int) byte {
	if s.pos+offset < len(s.text) {
		return s.text[s.pos+offset]
	}
	return 0
}

func (s *scanner) document() {
	if strings.HasPrefix(string(s.text[:min(3, len(s.text))]), "\uFEFF") {
		s.pos = 3
	}
	table := Root
	for {
		s.blank()
		switch {
		case s.pos >= len(s.text):
			return
		case s.peek(0) == '[':
			table = s.header()
		default:
			s.pair(table, 0)
		}
		s.restOfLine()
	}
}

// blank skips spaces, line ends and comments.
func (s *scanner) blank() {
	for s.pos < len(s.text) {
		switch s.text[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		case '#':
			s.restOfLine()
		default:
			return
		}
	}
}

func (s *scanner) spaces() {
	for s.peek(0) == ' ' || s.peek(0) == '\t' {
		s.pos++
	}
}

func (s *scanner) restOfLine() {
	for s.pos < len(s.text) && s.text[s.pos] != '\n' {
		s.pos++
	}
}

// header reads [a.b] or [[a.b]] and returns the node of its table.
func (s *scanner) header() int {
	start := s.pos
	list := s.peek(1) == '['
	s.pos++
	if list {
		s.pos++
	}
	path, key := s.key()
	node := Root
	for i, name := range path {
		node = s.lastItem(node)
		last := i == len(path)-1
		next, ok := s.doc.Child(node, name)
		if !ok {
			next = s.add(node, Node{Name: name, Key: key})
		}
		node = next
		if last && list {
			node = s.addItem(node, Node{Key: key})
		}
	}
	for s.peek(0) == ']' {
		s.pos++
	}
	s.doc.Nodes[node].Value = source.Span{Start: start, End: s.pos}
	s.doc.Nodes[node].Key = key
	return node
}

// lastItem returns the table to which a header below a list of tables belongs.
func (s *scanner) lastItem(node int) int {
	if items := s.doc.Nodes[node].Items; len(items) > 0 {
		return items[len(items)-1]
	}
	return node
}

// pair reads key = value into a table.
func (s *scanner) pair(table, depth int) {
	start := s.pos
	path, key := s.key()
	node := table
	for i, name := range path {
		next, ok := s.doc.Child(node, name)
		if !ok || i == len(path)-1 {
			next = s.add(node, Node{Name: name, Key: key})
		}
		node = next
	}
	s.spaces()
	if s.peek(0) == '=' {
		s.pos++
		s.spaces()
		s.value(node, depth)
	}
	s.forward(start)
}

// forward steps over a byte that belongs to nothing, where reading from start made no headway.
func (s *scanner) forward(start int) {
	if s.pos == start && s.pos < len(s.text) {
		s.pos++
	}
}

// add makes a node below another. The first node of a name stays the one that is found.
func (s *scanner) add(parent int, n Node) int {
	s.doc.Nodes = append(s.doc.Nodes, n)
	id := len(s.doc.Nodes) - 1
	c := child{parent, n.Name}
	if _, ok := s.doc.children[c]; !ok {
		s.doc.children[c] = id
	}
	return id
}

func (s *scanner) addItem(list int, n Node) int {
	s.doc.Nodes = append(s.doc.Nodes, n)
	id := len(s.doc.Nodes) - 1
	s.doc.Nodes[list].Items = append(s.doc.Nodes[list].Items, id)
	return id
}

// key reads a dotted key.
func (s *scanner) key() (path []string, span source.Span) {
	s.spaces()
	span = source.Span{Start: s.pos, End: s.pos}
	for {
		switch c := s.peek(0); {
		case c == '"' || c == '\'':
			start := s.pos
			s.text1(c)
			path = append(path, unquote(string(s.text[start:s.pos])))
		case bare(c):
			start := s.pos
			for bare(s.peek(0)) {
				s.pos++
			}
			path = append(path, string(s.text[start:s.pos]))
		default:
			return path, span
		}
		span.End = s.pos
		s.spaces()
		if s.peek(0) != '.' {
			return path, span
		}
		if len(path) == maxParts {
			s.refuse(span.Start, "a key has more than 32 parts")
			s.restOfLine()
			return path, span
		}
		s.pos++
		s.spaces()
	}
}

func bare(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c >= 0x80
}

// value reads the value of a node.
func (s *scanner) value(node, depth int) {
	start := s.pos
	switch c := s.peek(0); c {
	case '"', '\'':
		if s.peek(1) == c && s.peek(2) == c {
			s.text3(c)
		} else {
			s.text1(c)
		}
	case '[':
		s.list(node, depth+1)
	case '{':
		s.table(node, depth+1)
	default:
		for s.pos < len(s.text) && !strings.ContainsRune(",]}#\r\n", rune(s.text[s.pos])) {
			s.pos++
		}
		for s.pos > start && (s.text[s.pos-1] == ' ' || s.text[s.pos-1] == '\t') {
			s.pos--
		}
	}
	s.doc.Nodes[node].Value = source.Span{Start: start, End: s.pos}
}

func (s *scanner) list(node, depth int) {
	if depth > maxDepth {
		s.refuse(s.pos, "more than 64 lists or tables inside each other")
		s.pos = len(s.text)
		return
	}
	s.pos++
	for s.pos < len(s.text) {
		s.blank()
		switch s.peek(0) {
		case ']':
			s.pos++
			return
		case ',':
			s.pos++
			continue
		}
		start := s.pos
		item := s.addItem(node, Node{})
		s.value(item, depth)
		s.doc.Nodes[item].Key = s.doc.Nodes[item].Value
		s.forward(start)
	}
}

func (s *scanner) table(node, depth int) {
	if depth > maxDepth {
		s.refuse(s.pos, "more than 64 lists or tables inside each other")
		s.pos = len(s.text)
		return
	}
	start := s.pos
	s.pos++
	for keys := 0; s.pos < len(s.text); keys++ {
		if keys > 2*maxInline { // keys and the commas between them
			s.refuse(start, "a table on one line has more than 10,000 keys; write it as [a.table]")
			s.pos = len(s.text)
			return
		}
		s.blank()
		switch s.peek(0) {
		case '}':
			s.pos++
			return
		case ',':
			s.pos++
			continue
		}
		s.pair(node, depth)
	}
}

// text1 skips a string on one line.
func (s *scanner) text1(quote byte) {
	s.pos++
	for s.pos < len(s.text) && s.text[s.pos] != '\n' {
		switch {
		case s.text[s.pos] == quote:
			s.pos++
			return
		case s.text[s.pos] == '\\' && quote == '"':
			s.pos++
		}
		s.pos++
	}
	s.pos = min(s.pos, len(s.text))
}

// text3 skips a string in three quotes, which may end in up to two more quotes of its own.
func (s *scanner) text3(quote byte) {
	s.pos += 3
	for s.pos < len(s.text) {
		switch {
		case s.text[s.pos] == '\\' && quote == '"':
			s.pos++
		case s.text[s.pos] == quote && s.peek(1) == quote && s.peek(2) == quote:
			s.pos += 3
			for range 2 {
				if s.peek(0) == quote {
					s.pos++
				}
			}
			return
		}
		s.pos++
	}
	s.pos = min(s.pos, len(s.text))
}
