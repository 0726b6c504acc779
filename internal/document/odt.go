package document

import (
	"bytes"
	"encoding/xml"
	"errors"
	"strconv"

	"factcheck/internal/source"
)

// readODT reads an OpenDocument text: the text as it would be with all tracked changes accepted, its notes and text boxes.
// Comments, headers, footers, indexes and tables of contents are left out.
func readODT(b *builder) {
	a, err := openArchive(b.src)
	var content []byte
	if err == nil {
		if manifest, e := a.part("META-INF/manifest.xml"); e == nil && bytes.Contains(manifest, []byte("encryption-data")) {
			err = errors.New("the file is encrypted; save it without a password")
		} else if content, err = a.part("content.xml"); err != nil {
			err = errors.New("this is no OpenDocument text: content.xml: " + err.Error())
		}
	}
	if err != nil {
		b.fail(source.Span{}, "%v", err)
		b.convert(nil)
		return
	}
	o := odt{builder: b, parents: map[string]string{}}
	if styles, err := a.part("styles.xml"); err == nil {
		o.readStyles(styles, "styles.xml")
	}
	o.readStyles(content, "content.xml")
	o.read(content, "content.xml")
	if meta, err := a.part("meta.xml"); err == nil {
		b.properties(meta, "meta.xml")
	}
	o.text.write(b)
}

// readFODT reads an OpenDocument text in one XML file.
func readFODT(b *builder) {
	o := odt{builder: b, parents: map[string]string{}}
	src := b.src
	o.readStyles(src, "styles")
	o.read(src, "body")
	o.text.write(b)
}

type odt struct {
	*builder
	text    manuscript
	parents map[string]string // the style that each style is based on
	skip    int               // how many elements that are left out are open
	body    bool
}

// readStyles reads which styles are based on which; those made for one paragraph are based on those with names.
func (o *odt) readStyles(part []byte, name string) {
	o.xmlTokens(part, name, func(t xml.Token, _ []string) {
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "style" && xmlAttr(e, "family") == "paragraph" {
			o.parents[xmlAttr(e, "name")] = xmlAttr(e, "parent-style-name")
		}
	})
}

func (o *odt) kind(style string, open []string) BlockKind {
	for s, steps := style, 0; s != "" && steps < 10; s, steps = o.parents[s], steps+1 {
		if kind, known := styleKind(s); known {
			return kind
		}
	}
	for i := len(open) - 2; i >= 0; i-- {
		switch open[i] {
		case "list-item", "list-header":
			return ListItem
		case "table-cell":
			return TableCell
		case "note-body":
			return Paragraph
		}
	}
	return Paragraph
}

func (o *odt) read(part []byte, name string) {
	o.xmlTokens(part, name, func(t xml.Token, open []string) {
		switch t := t.(type) {
		case xml.StartElement:
			o.start(t, open)
		case xml.EndElement:
			if o.skip > 0 {
				o.skip--
				return
			}
			switch open[len(open)-1] {
			case "p", "h":
				o.text.end()
			case "title", "desc":
				if t.Name.Space == "svg" {
					o.text.end()
				}
			case "body":
				o.body = false
			}
		case xml.CharData:
			if o.skip == 0 && len(open) > 0 {
				o.text.add(collapsed(t))
			}
		}
	})
	for o.text.current() != nil {
		o.text.end()
	}
}

func (o *odt) start(e xml.StartElement, open []string) {
	if e.Name.Local == "body" {
		o.body = true
	}
	if o.skip > 0 || !o.body && e.Name.Local != "document-content" && e.Name.Local != "document" || o.leftOut(e) {
		o.skip++
		return
	}
	switch e.Name.Local {
	case "h":
		o.text.begin(Heading)
	case "p":
		o.text.begin(o.kind(xmlAttr(e, "style-name"), open))
	case "title", "desc":
		if e.Name.Space == "svg" { // of a picture
			o.text.begin(Caption)
		}
	case "s":
		n, err := strconv.Atoi(xmlAttr(e, "c"))
		if err != nil {
			n = 1
		}
		o.text.add(bytes.Repeat([]byte(" "), min(max(n, 1), 100)))
	case "tab", "line-break":
		o.text.add([]byte(" "))
	}
}

// leftOut tells whether an element is not part of the text.
func (o *odt) leftOut(e xml.StartElement) bool {
	switch e.Name.Local {
	case "tracked-changes", "annotation", "note-citation", "table-of-content", "alphabetical-index", "bibliography", "ruby-text", "hidden-text",
		"hidden-paragraph", "sequence-decls", "variable-decls", "user-field-decls", "forms", "event-listeners", "object", "binary-data", "automatic-styles", "styles",
		"master-styles", "font-face-decls", "scripts", "settings", "meta":
		return true
	}
	return false
}

// collapsed returns text with white space of any length as one space, as OpenDocument means it.
func collapsed(p []byte) []byte {
	out := make([]byte, 0, len(p))
	for i := 0; i < len(p); i++ {
		if space(p[i]) {
			if n := len(out); n > 0 && out[n-1] == ' ' {
				continue
			}
			out = append(out, ' ')
			continue
		}
		out = append(out, p[i])
	}
	return out
}
