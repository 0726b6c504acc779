package document

import (
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"factcheck/internal/source"
)

// show writes a text down as the tables of these tests state it: a line for each block, quotation, link, comment, diagnostic.
func show(t *Text, diagnostics []Diagnostic) string {
	var s strings.Builder
	for _, b := range t.Blocks {
		fmt.Fprintf(&s, "%s: %s\n", b.Kind, strings.ReplaceAll(t.Plain[b.Start:b.End], "\n", "⏎"))
	}
	for _, q := range t.Quotes {
		fmt.Fprintf(&s, "quote: %s\n", t.Plain[q.Start:q.End])
	}
	for _, l := range t.Links {
		fmt.Fprintf(&s, "link: %s\n", t.Plain[l.Start:l.End])
	}
	for _, x := range t.Times {
		fmt.Fprintf(&s, "time: %s = %s %q\n", t.Plain[x.Start:x.End], x.Value, t.File.Bytes[x.Source.Start:x.Source.End])
	}
	for _, c := range t.Comments {
		fmt.Fprintf(&s, "comment: %s = %q\n", c.Text, t.File.Bytes[c.Span.Start:c.Span.End])
	}
	m := t.Meta
	if !m.Published.IsZero() {
		fmt.Fprintf(&s, "published: %s = %q\n", m.Published, t.File.Bytes[m.PublishedSpan.Start:m.PublishedSpan.End])
	}
	for _, f := range [][2]string{{"lang", m.Lang}, {"title", m.Title}, {"author", m.Author}, {"place", m.Place}} {
		if f[1] != "" {
			fmt.Fprintf(&s, "%s: %s\n", f[0], f[1])
		}
	}
	for _, d := range diagnostics {
		kind := "error"
		if d.Warning {
			kind = "warning"
		}
		p := t.File.Position(d.Span.Start)
		fmt.Fprintf(&s, "%s: %d:%d: %s\n", kind, p.Line, p.Column, d.Message)
	}
	return s.String()
}

// A reading is one row of a format's table: what is in the file and what is read.
type reading struct {
	name, file string
	want       string
}

// test reads each row in a format and checks what was read, and that every word maps back to itself.
func test(t *testing.T, path string, rows []reading) {
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			text, diagnostics := Parse(source.NewFile(path, []byte(r.file)), Options{})
			want := strings.TrimPrefix(strings.ReplaceAll(r.want, "\n\t\t\t", "\n"), "\n")
			if d := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(show(text, diagnostics))); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
			mapsBack(t, text)
		})
	}
}

var (
	wordRun   = regexp.MustCompile(`[\pL\pN]+(?: [\pL\pN]+)?`)
	spaces    = regexp.MustCompile(` +`)
	texAccent = regexp.MustCompile("\\\\(['`\"c])\\{?\\\\?(\\pL)\\}?")
	jsonCode  = regexp.MustCompile(`\\u[0-9a-f]{4}`)
)

// markup returns what a format adds to the words.
func markup(format string) *regexp.Regexp {
	switch format {
	case "html":
		return regexp.MustCompile(`(?s)<sup><a.*?</sup>|<!--.*?-->|<[^>]*>`)
	case "asciidoc":
		return regexp.MustCompile(`<<\w+,|>>|\{\w+\}|[*_]`)
	case "rst":
		return regexp.MustCompile("\\*|`|<[^>]*>")
	case "org":
		return regexp.MustCompile(`\[fn:\d+\]|[*/_+=~]`)
	case "latex":
		return regexp.MustCompile(`\\emph|\\textbf|[{}]`)
	}
	return regexp.MustCompile("(?s)\\{\\{.*?\\}\\}|\\{%.*?%\\}|<!--.*?-->|<[^>]*>|\\]\\([^)]*\\)|[*_`~\\\\\\[\\]]")
}

// mapsBack checks that every word, and every two words side by side, cut out of the file and freed of markup, read as in the plain text.
func mapsBack(t *testing.T, text *Text) {
	t.Helper()
	last := 0
	for _, b := range text.Blocks {
		if b.Start < last || b.End <= b.Start || b.End > len(text.Plain) {
			t.Fatalf("block %v is out of order or empty", b)
		}
		last = b.End
		for _, w := range wordRun.FindAllStringIndex(text.Plain[b.Start:b.End], -1) {
			start, end := b.Start+w[0], b.Start+w[1]
			s := text.Span(start, end)
			if s.Start < 0 || s.End > len(text.File.Bytes) || s.Start >= s.End {
				t.Fatalf("%q maps to %v, outside the file", text.Plain[start:end], s)
			}
			cut := string(text.File.Bytes[s.Start:s.End])
			if got := unmark(text.Format, cut); got != text.Plain[start:end] {
				t.Errorf("%q maps to %q, which reads %q", text.Plain[start:end], cut, got)
			}
		}
	}
}

// unmark returns what a stretch of a file reads as without its markup.
func unmark(format, s string) string {
	switch format {
	case "latex":
		s = texAccent.ReplaceAllStringFunc(s, func(code string) string {
			m := texAccent.FindStringSubmatch(code)
			return m[2] + latexAccent(m[1])
		})
		s = strings.ReplaceAll(s, `\oe `, "œ")
	case "ninjs":
		s = jsonCode.ReplaceAllStringFunc(s, func(code string) string {
			n, _ := strconv.ParseInt(code[2:], 16, 32)
			return string(rune(n))
		})
	}
	s = html.UnescapeString(markup(format).ReplaceAllString(s, ""))
	s = strings.Map(func(r rune) rune {
		if r == '\u00AD' || r == '\uFEFF' {
			return -1
		}
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	return norm.NFC.String(spaces.ReplaceAllString(s, " "))
}
