package document

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/date"
	"factcheck/internal/source"
)

// A builder makes a Text out of pieces of what is read. Pieces are given by their place, so that every byte of the
// plain text knows where it came from.
type builder struct {
	text        *Text
	src         []byte    // what is read; offsets of pieces are offsets of it
	masked      []byte    // src as the parser sees it, where some of it is hidden (see mask); else nil
	origin      []segment // where src came from in the file, where it is not the file itself
	plain       []byte
	diagnostics []Diagnostic

	open bool      // a block is open
	kind BlockKind // of the open block
	from int       // its start in plain
}

func newBuilder(f *source.File) *builder {
	return &builder{text: &Text{File: f}, src: f.Bytes, plain: make([]byte, 0, len(f.Bytes))}
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

// tie notes that the next n bytes of plain come from length bytes of the source.
func (b *builder) tie(n, start, length int) {
	if b.origin == nil {
		b.tieFile(len(b.plain), n, start, length)
		return
	}
	if n != length {
		s := b.span(start, start+length)
		b.tieFile(len(b.plain), n, s.Start, s.Len())
		return
	}
	i := sort.Search(len(b.origin), func(i int) bool { return b.origin[i].plain+b.origin[i].plainLen > start })
	for ; i < len(b.origin) && b.origin[i].plain < start+length; i++ {
		g := b.origin[i]
		from, to := max(start, g.plain), min(start+length, g.plain+g.plainLen)
		at := len(b.plain) + from - start
		if g.plainLen == g.fileLen {
			b.tieFile(at, to-from, g.file+from-g.plain, to-from)
		} else {
			b.tieFile(at, to-from, g.file, g.fileLen)
		}
	}
}

// tieFile notes where n bytes of plain come from in the file, as one segment with the one before where that goes on.
func (b *builder) tieFile(plain, n, file, length int) {
	if k := len(b.text.segments) - 1; k >= 0 && n == length {
		last := &b.text.segments[k]
		if last.plainLen == last.fileLen && last.plain+last.plainLen == plain && last.file+last.fileLen == file {
			last.plainLen += n
			last.fileLen += n
			return
		}
	}
	b.text.segments = append(b.text.segments, segment{plain, n, file, length})
}

// span returns the place in the file of bytes of the source.
func (b *builder) span(start, end int) source.Span {
	t := Text{segments: b.origin}
	return t.Span(start, end)
}

// within reads a part that was decoded from the source, such as HTML in a string of JSON. Its segments say where in the
// source each of its bytes came from.
func (b *builder) within(part []byte, segments []segment, read func()) {
	src, origin := b.src, b.origin
	if origin != nil {
		for i, g := range segments {
			s := b.span(g.file, g.file+g.fileLen)
			segments[i].file, segments[i].fileLen = s.Start, s.Len()
		}
	}
	b.src, b.origin = part, segments
	read()
	b.src, b.origin = src, origin
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
	b.bylines()
	b.datelines()
	t := b.text
	t.Plain = string(b.plain)
	b.plain = nil
	if len(t.segments) == 1 && t.segments[0].plain == 0 && t.segments[0].file == 0 && t.segments[0].plainLen == t.segments[0].fileLen {
		t.segments = nil
	}
	t.Quotes = quotations(t.Plain, t.Blocks)
	return t, b.diagnostics
}

// comment notes a comment of HTML, XML or MDX.
func (b *builder) comment(start, end int) {
	s := string(b.src[start:end])
	for _, marks := range [][2]string{{"<!--", "-->"}, {"{/*", "*/}"}} {
		if rest, ok := strings.CutPrefix(s, marks[0]); ok {
			s = strings.TrimSpace(strings.TrimSuffix(rest, marks[1]))
			b.text.Comments = append(b.text.Comments, Comment{b.span(start, end), s})
			return
		}
	}
}

// timeStated returns the date that a datetime attribute states for the words that come now; none where it is not understood. A
// time of day may be in another time zone than the words, so its day is certain only with the days beside it.
func (b *builder) timeStated(stated string, start, end int) Time {
	v, err := parseDate(stated)
	if err != nil || stated == "" {
		return Time{}
	}
	if v.Precision() == date.ToDay && strings.ContainsAny(stated, "T:") {
		v = date.Between(date.OnDay(v.First()-1), date.OnDay(v.First()+1))
	}
	return Time{Range: Range{len(b.plain), 0}, Value: v, Source: b.span(start, end)}
}

// timed adds a date for machines whose words end here.
func (b *builder) timed(t Time) {
	t.Start, t.End = trim(b.plain, min(t.Start, len(b.plain)), len(b.plain))
	if !t.Value.IsZero() && t.Start < t.End && b.open && t.Start >= b.from {
		b.text.Times = append(b.text.Times, t)
	}
}
