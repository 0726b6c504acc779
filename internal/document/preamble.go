package document

import (
	"bytes"
	"regexp"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/source"
)

// dateLine is the first line of a text that starts with its publication date: " date 2023-09 ".
var dateLine = regexp.MustCompile(`^[ \t]*date[ \t]+(\d{4}(?:-\d\d){0,2})(?:[ \t]+|\r|\n|$)`)

// preamble reads what may stand before an article in every text format, a byte order mark, front matter and the date
// line, and returns where the article starts.
func (b *builder) preamble() int {
	start := 0
	if bytes.HasPrefix(b.src, []byte("\uFEFF")) {
		start = len("\uFEFF")
	}
	start = b.frontMatter(start)
	m := dateLine.FindSubmatchIndex(b.src[start:min(len(b.src), start+100)])
	if m == nil {
		return start
	}
	span := source.Span{Start: start + m[2], End: start + m[3]}
	v, err := date.Parse(string(b.src[span.Start:span.End]))
	if err != nil {
		b.fail(span, "the date line is not understood: %v", err)
		return span.End
	}
	b.text.Meta.Published, b.text.Meta.PublishedSpan = v, span
	return span.End
}

var headerLine = regexp.MustCompile(`^([\pL][\pL-]{0,20})[ \t]*:[ \t]+(\S.*)$`)

// headers reads lines such as "Title: …" and "Date: …" before a text, up to a blank line, and returns where the text starts.
// They are headers only where all have that form and one of them is known.
func (b *builder) headers(start int) int {
	p, next := paragraph(b.src, start)
	if p.end == p.start && next < len(b.src) {
		p, next = paragraph(b.src, next)
	}
	if bytes.IndexByte(b.src[p.start:min(p.end, p.start+30)], ':') < 0 || p.end-p.start > 2000 || next >= len(b.src) {
		return start
	}
	type header struct {
		name, value string
		span        source.Span
	}
	var all []header
	known := 0
	for at := p.start; at < p.end; {
		end, following := line(b.src, at)
		m := headerLine.FindSubmatchIndex(b.src[at:end])
		if m == nil {
			return start
		}
		h := header{headerName(string(b.src[at+m[2] : at+m[3]])), string(b.src[at+m[4] : at+m[5]]), source.Span{Start: at + m[4], End: at + m[5]}}
		switch h.name {
		case "date", "title", "author", "lang", "place":
			known++
		}
		all = append(all, h)
		at = following
	}
	if known == 0 || len(all) < 2 {
		return start
	}
	for _, h := range all {
		b.field(h.name, h.value, h.span)
	}
	return next
}

// headerName returns the field that a header means.
func headerName(name string) string {
	switch strings.ToLower(name) {
	case "titre", "title", "subject", "objet", "headline":
		return "title"
	case "auteur", "author", "from", "de", "par", "by", "byline":
		return "author"
	case "date":
		return "date"
	case "langue", "language", "lang":
		return "lang"
	case "lieu", "place", "location":
		return "place"
	}
	return name
}
