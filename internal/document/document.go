// Package document reads the formats that articles come in into one form, [Text]: plain text, with a map back to the
// bytes of the file, cut into blocks.
package document

import (
	"sort"
	"strings"

	"golang.org/x/text/unicode/norm"

	"factcheck/internal/date"
	"factcheck/internal/source"
)

// BlockKind tells what part of an article a block is.
type BlockKind uint8

// The kinds of blocks. A Quotation is a block quotation; inline ones are in Text.Quotes.
const (
	Paragraph BlockKind = iota
	Headline
	Deck
	Byline
	Dateline
	Heading
	Quotation
	Caption
	ListItem
	TableCell
)

// String returns the kind's name as the scopes of rules and the text command use it.
func (k BlockKind) String() string {
	return [...]string{"paragraph", "headline", "deck", "byline", "dateline", "heading", "quotation", "caption", "list-item", "table-cell"}[k]
}

// A Range is a half-open range of bytes of Text.Plain.
type Range struct{ Start, End int }

// A Block is a stretch of the plain text; no sentence crosses its end.
type Block struct {
	Kind BlockKind
	Range
}

// Meta is what the article says about itself.
type Meta struct {
	Published     date.Value  // zero where not said
	PublishedSpan source.Span // where it says so
	Lang          string      // ISO 639-1, "" where not said
	Title         string
	Author        string
	Place         string
	Fields        map[string]string // other plain front-matter keys
}

// A Comment is a comment of the format: suppressions are written in comments.
type Comment struct {
	Span source.Span
	Text string // without the comment's marks
}

// A Time is a date that the markup states for machines beside the words, as <time datetime="…"> does.
type Time struct {
	Range              // the words
	Value  date.Value  // what the markup states
	Source source.Span // where it states it
}

// A Text is an article as the readers of its words see it. Plain is UTF-8 in NFC, without markup or soft hyphens.
type Text struct {
	File     *source.File
	Format   string // "markdown", "text", …
	Encoding string // where it is not UTF-8: "windows-1252", …
	// Converted says that File holds not the bytes on disk but the text decoded from them, so that nothing can be written
	// back: UTF-8 for a file in another encoding; for a word processor's file its paragraphs, one a line, so that
	// lines count paragraphs and columns count characters in them.
	Converted bool
	Plain     string
	Blocks    []Block
	Quotes    []Range // inline quotations, in order, the outermost ones, marks included
	Links     []Range // link texts, in order
	Times     []Time  // dates that the markup states for machines, in order
	Meta      Meta
	Comments  []Comment

	segments []segment
}

// A segment ties a stretch of Plain to the bytes it was read from. Where both are of one length they agree byte by byte;
// else (an entity, a decoded character) the stretch is one whole. A Text without segments is its file, byte by byte.
type segment struct {
	plain, plainLen int
	file, fileLen   int
}

// A Diagnostic is a problem of reading a file. What could be read is still checked.
type Diagnostic struct {
	Span    source.Span
	Message string
	Warning bool
}

// Span returns the bytes of the file from which the plain bytes start to end were read.
func (t *Text) Span(start, end int) source.Span {
	if len(t.segments) == 0 {
		return source.Span{Start: start, End: end}
	}
	s := source.Span{Start: t.offset(start, false)}
	s.End = max(s.Start, t.offset(end, true))
	return s
}

// offset maps a plain offset. The end of a span is mapped as the end of the byte before it, so that a span
// that ends where a segment ends does not run over markup into the next.
func (t *Text) offset(plain int, isEnd bool) int {
	at := plain
	if isEnd && at > 0 {
		at--
	}
	i := sort.Search(len(t.segments), func(i int) bool { return t.segments[i].plain > at }) - 1
	if i < 0 {
		return t.segments[0].file
	}
	g := t.segments[i]
	switch {
	case at >= g.plain+g.plainLen: // between segments: text that the reader put in
		return g.file + g.fileLen
	case g.plainLen == g.fileLen:
		return g.file + plain - g.plain
	case isEnd:
		return g.file + g.fileLen
	}
	return g.file
}

// Replaceable tells whether words of the plain text can be replaced by others in the file: they stand there as they are,
// without markup among them, and the others have no character that the format could take for markup, unless it stands there
// already.
func (t *Text) Replaceable(start, end int, with string) bool {
	isNew := func(r rune) bool {
		return strings.ContainsRune("<>&\"\\{}[]*_`#%$~^|\n", r) && !strings.ContainsRune(t.Plain[start:end], r)
	}
	if t.Format != "text" && strings.ContainsFunc(with, isNew) {
		return false
	}
	s := t.Span(start, end)
	return string(norm.NFC.Bytes(t.File.Bytes[s.Start:s.End])) == t.Plain[start:end]
}

// Block returns the block that holds a plain offset, or the next one where none does.
func (t *Text) Block(offset int) Block {
	i := sort.Search(len(t.Blocks), func(i int) bool { return t.Blocks[i].End > offset })
	if i == len(t.Blocks) {
		return Block{Range: Range{len(t.Plain), len(t.Plain)}}
	}
	return t.Blocks[i]
}

// Quoted tells whether a plain offset lies inside a quotation, inline or block.
func (t *Text) Quoted(offset int) bool {
	i := sort.Search(len(t.Quotes), func(i int) bool { return t.Quotes[i].End > offset })
	return i < len(t.Quotes) && t.Quotes[i].Start <= offset || t.Block(offset).Kind == Quotation
}
