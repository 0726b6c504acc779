package document

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"factcheck/internal/source"
)

// clean brings the plain text into its promised form: valid UTF-8, composed (NFC), without soft hyphens. Most
// texts have that form already; where one has not, only the stretches in question are rewritten.
func (b *builder) clean() {
	at := unclean(b.plain)
	if at == len(b.plain) {
		return
	}
	c := cleaner{old: b.plain, oldSegments: b.text.segments}
	c.out.text = &Text{}
	c.out.plain = make([]byte, 0, len(b.plain))
	for i := 0; i < len(c.old); {
		c.keep(i, i+at)
		i += at
		if i < len(c.old) {
			i += c.change(i)
			at = unclean(c.old[i:])
		}
	}
	for i := range b.text.Blocks {
		b.text.Blocks[i].Range = c.moved(b.text.Blocks[i].Range)
	}
	c.move = 0
	for i := range b.text.Links {
		b.text.Links[i] = c.moved(b.text.Links[i])
	}
	c.move = 0
	for i := range b.text.Times {
		b.text.Times[i].Range = c.moved(b.text.Times[i].Range)
	}
	b.plain, b.text.segments = c.out.plain, c.out.text.segments
	if c.bad > 0 {
		t := Text{segments: b.text.segments}
		span := t.Span(c.firstBad, c.firstBad+1)
		b.fail(span, "the text is not UTF-8: %s cannot be read; save the file as UTF-8", plural(c.bad, "byte"))
	}
}

// unclean returns the number of bytes up to the first that may have to change: the start of a character that composes,
// decomposes or is dropped, or a byte that is no UTF-8. It errs to the side of looking.
func unclean(p []byte) int {
	for i := 0; i < len(p); {
		c := p[i]
		switch {
		case c < utf8.RuneSelf:
			i++
		case c == 0xC2 && i+1 < len(p) && p[i+1] >= 0x80 && p[i+1] <= 0xBF && p[i+1] != 0xAD,
			c >= 0xC3 && c <= 0xCB && i+1 < len(p) && p[i+1]&0xC0 == 0x80:
			i += 2
		case c == 0xE2 && i+2 < len(p) && (p[i+1] == 0x80 || p[i+1] == 0x82) && p[i+2] >= 0x82 && p[i+2] <= 0xBF:
			i += 3
		default:
			r, n := utf8.DecodeRune(p[i:])
			if r == utf8.RuneError && n < 2 || r == '\u00AD' || r == '\uFEFF' || !norm.NFC.IsNormal(p[i:i+n]) || !norm.NFC.Properties(p[i:i+n]).BoundaryBefore() {
				return starter(p, i)
			}
			i += n
		}
	}
	return len(p)
}

// starter returns the start of the character before i with which the one at i composes.
func starter(p []byte, i int) int {
	if i == 0 || !utf8.RuneStart(p[i]) || norm.NFC.Properties(p[i:]).BoundaryBefore() {
		return i
	}
	if r, n := utf8.DecodeLastRune(p[:i]); r != utf8.RuneError || n > 1 {
		return i - n
	}
	return i
}

// A cleaner rewrites a text and its segments.
type cleaner struct {
	old         []byte
	oldSegments []segment
	out         builder
	next        int // the first old segment that does not end before the place being read
	steps       []step
	move        int // cursor of moved
	bad         int // bytes that are no UTF-8
	firstBad    int // in the new text
}

// A step says that from the old offset on, the text moved to the new one.
type step struct{ old, new int }

// keep copies a stretch as it is.
func (c *cleaner) keep(start, end int) {
	c.steps = append(c.steps, step{start, len(c.out.plain)})
	for start < end {
		g, stop := c.at(start, end)
		switch {
		case g.plainLen == 0: // put in by the reader
		case g.plainLen == g.fileLen:
			c.out.tie(stop-start, g.file+start-g.plain, stop-start)
		default:
			c.out.tie(stop-start, g.file, g.fileLen)
		}
		c.out.plain = append(c.out.plain, c.old[start:stop]...)
		start = stop
	}
}

// at returns the old segment over an offset, or one of no length, and where the stretch like it ends, at most at end.
func (c *cleaner) at(start, end int) (segment, int) {
	for c.next < len(c.oldSegments) && c.oldSegments[c.next].plain+c.oldSegments[c.next].plainLen <= start {
		c.next++
	}
	if c.next == len(c.oldSegments) {
		return segment{}, end
	}
	g := c.oldSegments[c.next]
	if start < g.plain {
		return segment{}, min(end, g.plain)
	}
	return g, min(end, g.plain+g.plainLen)
}

// change rewrites the character at i and those that compose with it, and returns how many bytes it read.
func (c *cleaner) change(i int) int {
	r, n := utf8.DecodeRune(c.old[i:])
	s := ""
	switch {
	case r == utf8.RuneError && n == 1:
		s = "\uFFFD"
		if c.bad == 0 {
			c.firstBad = len(c.out.plain)
		}
		c.bad++
	case r == '\u00AD' || r == '\uFEFF':
	default:
		for i+n < len(c.old) && n < 64 {
			r, m := utf8.DecodeRune(c.old[i+n:])
			if r == utf8.RuneError || norm.NFC.Properties(c.old[i+n:]).BoundaryBefore() {
				break
			}
			n += m
		}
		s = string(norm.NFC.Bytes(c.old[i : i+n]))
		if bytes.Equal([]byte(s), c.old[i:i+n]) {
			c.keep(i, i+n)
			return n
		}
	}
	c.steps = append(c.steps, step{i, len(c.out.plain)})
	if s == "" {
		return n
	}
	first, _ := c.at(i, i+n)
	span := source.Span{Start: first.file, End: first.file + first.fileLen}
	if first.plainLen == first.fileLen {
		span = source.Span{Start: first.file + i - first.plain, End: first.file + i - first.plain + 1}
	}
	last, _ := c.at(i+n-1, i+n)
	if last.plainLen == last.fileLen && last.plainLen > 0 {
		span.End = last.file + i + n - last.plain
	} else if last.plainLen > 0 {
		span.End = last.file + last.fileLen
	}
	if first.plainLen > 0 {
		c.out.tie(len(s), span.Start, span.Len())
	}
	c.out.plain = append(c.out.plain, s...)
	return n
}

// moved returns the new place of a range. Ranges are asked for in order.
func (c *cleaner) moved(r Range) Range {
	return Range{c.moveOffset(r.Start), c.moveOffset(r.End)}
}

func (c *cleaner) moveOffset(old int) int {
	for c.move+1 < len(c.steps) && c.steps[c.move+1].old <= old {
		c.move++
	}
	s := c.steps[c.move]
	limit := len(c.out.plain)
	if c.move+1 < len(c.steps) {
		limit = c.steps[c.move+1].new
	}
	return min(s.new+old-s.old, limit)
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
