package document

import (
	"unicode"
	"unicode/utf8"

	"factcheck/internal/source"
)

// A builder makes a Text out of pieces of what is read. Pieces are given by their place, so that every byte of the
// plain text knows where it came from.
type builder struct {
	text        *Text
	src         []byte // what is read; offsets of pieces are offsets of it
	plain       []byte
	diagnostics []Diagnostic

	open bool      // a block is open
	kind BlockKind // of the open block
	from int       // its start in plain
}

func newBuilder(f *source.File) *builder {
	return &builder{text: &Text{File: f}, src: f.Bytes}
}

// copy appends bytes of the source as they stand.
func (b *builder) copy(start, end int) {
	if start >= end {
		return
	}
	b.tie(end-start, start, end-start)
	b.plain = append(b.plain, b.src[start:end]...)
}

// put appends what the bytes start to end of the source stand for: an entity, an escaped character.
func (b *builder) put(s string, start, end int) {
	if s == "" {
		return
	}
	b.tie(len(s), start, end-start)
	b.plain = append(b.plain, s...)
}

// gap appends text that the source does not have, such as the line break that a tag stands for.
func (b *builder) gap(s string) { b.plain = append(b.plain, s...) }

// tie notes where the next n bytes of plain come from.
func (b *builder) tie(n, file, fileLen int) {
	g := segment{plain: len(b.plain), plainLen: n, file: file, fileLen: fileLen}
	if k := len(b.text.segments) - 1; k >= 0 {
		last := &b.text.segments[k]
		if n == fileLen && last.plainLen == last.fileLen && last.plain+last.plainLen == g.plain && last.file+last.fileLen == file {
			last.plainLen += n
			last.fileLen += n
			return
		}
	}
	b.text.segments = append(b.text.segments, g)
}

// begin opens a block and closes the one that is open.
func (b *builder) begin(k BlockKind) {
	b.end()
	if len(b.plain) > 0 {
		b.gap("\n\n")
	}
	b.open, b.kind, b.from = true, k, len(b.plain)
}

// end closes the open block, if any. A block without a letter or digit is dropped.
func (b *builder) end() {
	if b.open {
		b.block(b.kind, b.from, len(b.plain))
	}
	b.open = false
}

// block adds a block over plain bytes, without the spaces at its ends.
func (b *builder) block(k BlockKind, start, end int) {
	start, end = trim(b.plain, start, end)
	for i := start; i < end; {
		r, n := utf8.DecodeRune(b.plain[i:end])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == utf8.RuneError {
			b.text.Blocks = append(b.text.Blocks, Block{k, Range{start, end}})
			return
		}
		i += n
	}
}

// trim returns the range without the white space at its ends.
func trim(p []byte, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRune(p[start:end])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRune(p[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

// finish returns what was built.
func (b *builder) finish() (*Text, []Diagnostic) {
	b.end()
	b.clean()
	t := b.text
	t.Plain = string(b.plain)
	b.plain = nil
	if len(t.segments) == 1 && t.segments[0].plain == 0 && t.segments[0].file == 0 && t.segments[0].plainLen == t.segments[0].fileLen {
		t.segments = nil
	}
	t.Quotes = quotations(t.Plain, t.Blocks)
	return t, b.diagnostics
}
