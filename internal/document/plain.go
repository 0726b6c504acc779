package document

import (
	"bytes"
	"unicode/utf8"
)

const (
	longLine    = 160 // bytes; text wrapped by hand has no line like this, so line ends beside one end paragraphs
	maxHeadline = 200 // bytes
)

// readPlain reads plain text: paragraphs between blank lines, a headline before them.
func readPlain(b *builder) {
	b.paragraphs(b.headers(b.preamble()), true)
}

// paragraphs reads the source from start on; a short first line may be the headline.
func (b *builder) paragraphs(start int, first bool) {
	base := len(b.plain)
	if base > 0 {
		b.gap("\n\n")
		base += 2
	}
	b.copy(0, len(b.src))
	for at := start; at < len(b.src); {
		p, next := paragraph(b.src, at)
		at = next
		switch {
		case p.end == p.start:
		case b.listed(p, base):
		case p.longest > longLine:
			b.lines(p, base)
		case first && at < len(b.src) && headline(b.src[p.start:p.end]):
			b.block(Headline, base+p.start, base+p.end)
		default:
			b.block(Paragraph, base+p.start, base+p.end)
		}
		first = first && p.end == p.start
	}
}

// listed adds the items of a list, and tells whether the paragraph is one: its first line starts with a mark, and so do more.
func (b *builder) listed(p stretch, base int) bool {
	if itemMark(b.src[p.start:p.end]) == 0 {
		return false
	}
	start := p.start
	for at := p.start; at < p.end; {
		_, next := line(b.src, at)
		n := itemMark(b.src[min(next, p.end):p.end])
		if next = min(next, p.end); n > 0 || next == p.end {
			b.block(ListItem, base+start+itemMark(b.src[start:next]), base+next)
			start = next
		}
		at = next
	}
	return true
}

// itemMark returns the length of the mark of a list item with the white space around it, 0 where there is none. A dash of dialogue is none.
func itemMark(p []byte) int {
	for _, mark := range [...]string{"- ", "* ", "• ", "-\t", "*\t", "•\t"} {
		if rest := bytes.TrimLeft(p, " \t"); bytes.HasPrefix(rest, []byte(mark)) {
			return len(p) - len(rest) + len(mark)
		}
	}
	return 0
}

// lines adds each line of a paragraph as a block.
func (b *builder) lines(p stretch, base int) {
	for at := p.start; at < p.end; {
		end, next := line(b.src, at)
		b.block(Paragraph, base+at, base+min(end, p.end))
		at = next
	}
}

// A stretch is a run of lines that are not blank.
type stretch struct{ start, end, longest int }

// paragraph returns the lines from a line start up to a blank one, and where the next stretch starts.
func paragraph(src []byte, at int) (stretch, int) {
	p := stretch{start: at, end: at}
	for at < len(src) {
		end, next := line(src, at)
		if blank(src[at:end]) {
			return p, next
		}
		p.longest = max(p.longest, end-at)
		p.end, at = end, next
	}
	return p, at
}

// line returns the end of the line from at, without and with its line end (LF, CRLF or CR).
func line(src []byte, at int) (end, next int) {
	end = at
	for end < len(src) && src[end] != '\n' && src[end] != '\r' {
		end++
	}
	if end == len(src) {
		return end, end
	}
	if src[end] == '\r' && end+1 < len(src) && src[end+1] == '\n' {
		return end, end + 2
	}
	return end, end + 1
}

func blank(p []byte) bool {
	start, end := trim(p, 0, len(p))
	return start == end
}

// headline tells whether the text of a first paragraph is a headline: one short line that does not end as a sentence does.
func headline(p []byte) bool {
	start, end := trim(p, 0, len(p))
	p = p[start:end]
	if len(p) > maxHeadline || bytes.ContainsAny(p, "\r\n") {
		return false
	}
	r, _ := utf8.DecodeLastRune(p)
	switch r {
	case '.', ';', ':', ',', '»', '”':
		return false
	}
	return true
}
