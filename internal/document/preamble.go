package document

import (
	"bytes"
	"regexp"

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
