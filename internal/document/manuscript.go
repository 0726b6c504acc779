package document

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"factcheck/internal/source"
)

// A manuscript gathers the paragraphs of a word processor's file. Paragraphs can stand inside others: those of notes and
// text boxes come after the one that they hang on.
type manuscript struct {
	done []manuscriptParagraph
	open []manuscriptParagraph
}

type manuscriptParagraph struct {
	kind   BlockKind
	text   []byte
	merges bool // its end is deleted: the next paragraph goes on with it
	inner  []manuscriptParagraph
}

func (m *manuscript) begin(kind BlockKind) {
	m.open = append(m.open, manuscriptParagraph{kind: kind})
}

// current is the innermost open paragraph, nil where none is open.
func (m *manuscript) current() *manuscriptParagraph {
	if len(m.open) == 0 {
		return nil
	}
	return &m.open[len(m.open)-1]
}

func (m *manuscript) add(s []byte) {
	if p := m.current(); p != nil {
		p.text = append(p.text, s...)
	}
}

func (m *manuscript) end() {
	p := m.current()
	if p == nil {
		return
	}
	closed := *p
	m.open = m.open[:len(m.open)-1]
	list := &m.done
	if outer := m.current(); outer != nil {
		list = &outer.inner
	}
	if n := len(*list); n > 0 && (*list)[n-1].merges {
		last := &(*list)[n-1]
		last.text, last.merges = append(last.text, closed.text...), closed.merges
	} else {
		*list = append(*list, manuscriptParagraph{kind: closed.kind, text: closed.text, merges: closed.merges})
	}
	*list = append(*list, closed.inner...)
}

// write makes the text: the paragraphs one a line, so that a line and column show a person the paragraph and character.
func (m *manuscript) write(b *builder) {
	var file []byte
	kinds := make([]BlockKind, 0, len(m.done))
	for _, p := range m.done {
		file = append(file, bytes.Map(oneLine, p.text)...)
		file = append(file, '\n')
		kinds = append(kinds, p.kind)
	}
	b.convert(file)
	start := b.headers(b.preamble())
	b.copy(0, len(file))
	first := true
	for at, i := 0, 0; at < len(file); i++ {
		end := at + bytes.IndexByte(file[at:], '\n')
		if kind := kinds[i]; end > start {
			if first && kind == Heading {
				kind = Headline
			}
			before := len(b.text.Blocks)
			if kind == Dateline && b.text.Meta.Published.IsZero() {
				b.dated(at, end)
			}
			b.block(kind, max(at, start), end)
			first = first && len(b.text.Blocks) == before
		}
		at = end + 1
	}
}

func oneLine(r rune) rune {
	if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == 0 {
		return ' '
	}
	return r
}

// xmlTokens calls yield for each token of a part with the names of the elements that are open around it, the innermost last; a start
// tag's own is among them. Depth is bounded. An error is told of.
func (b *builder) xmlTokens(part []byte, name string, yield func(t xml.Token, open []string)) {
	d := newXMLDecoder(part)
	var open []string
	for {
		t, err := d.RawToken()
		if err == io.EOF && len(open) == 0 {
			return
		}
		if err != nil || len(open) > maxXMLDepth {
			message := "it breaks off"
			if err != nil && err != io.EOF {
				message = xmlProblem(err)
			}
			b.fail(source.Span{}, "the file is damaged in its part %s: %s", name, message)
			return
		}
		switch t := t.(type) {
		case xml.StartElement:
			open = append(open, t.Name.Local)
			yield(t, open)
		case xml.EndElement:
			if len(open) > 0 {
				yield(t, open)
				open = open[:len(open)-1]
			}
		case xml.CharData:
			yield(t, open)
		}
	}
}

func xmlAttr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// properties reads the title and author of a file from its part of metadata in Dublin Core.
func (b *builder) properties(part []byte, name string) {
	values := map[string]*strings.Builder{"title": {}, "creator": {}}
	b.xmlTokens(part, name, func(t xml.Token, open []string) {
		if c, ok := t.(xml.CharData); ok && len(open) > 0 && values[open[len(open)-1]] != nil {
			values[open[len(open)-1]].Write(c)
		}
	})
	b.field("title", values["title"].String(), source.Span{})
	b.field("author", values["creator"].String(), source.Span{})
}

// styleKind tells the kind of a paragraph by the name of its style, as word processors name their own.
func styleKind(name string) (BlockKind, bool) {
	name = strings.ToLower(strings.NewReplacer("_20_", " ", "_", " ").Replace(name))
	switch {
	case name == "title":
		return Headline, true
	case name == "subtitle" || name == "abstract":
		return Deck, true
	case name == "author" || name == "byline" || name == "signature":
		return Byline, true
	case name == "date" || name == "dateline":
		return Dateline, true
	case strings.HasPrefix(name, "heading"):
		return Heading, true
	case name == "quote" || name == "intense quote" || name == "block text" || name == "quotations":
		return Quotation, true
	case strings.HasSuffix(name, "caption") || name == "illustration":
		return Caption, true
	case name == "list paragraph" || name == "list bullet" || name == "list number":
		return ListItem, true
	}
	return Paragraph, false
}
