package document

import (
	"encoding/xml"
	"path"
	"strings"

	"factcheck/internal/source"
)

// readDOCX reads a document of Word (Office Open XML): the text as it would be with all tracked changes accepted, its notes and text
// boxes. Comments, headers, footers, field codes and tables of contents are left out.
func readDOCX(b *builder) {
	a, err := openArchive(b.src)
	if err != nil {
		b.fail(source.Span{}, "%v", err)
		b.convert(nil)
		return
	}
	main := "word/document.xml"
	if rels, err := a.part("_rels/.rels"); err == nil {
		b.xmlTokens(rels, "_rels/.rels", func(t xml.Token, _ []string) {
			if e, ok := t.(xml.StartElement); ok && strings.HasSuffix(xmlAttr(e, "Type"), "/officeDocument") {
				main = strings.TrimPrefix(path.Clean("/"+xmlAttr(e, "Target")), "/")
			}
		})
	}
	part, err := a.part(main)
	if err != nil {
		b.fail(source.Span{}, "this is no Word document: %s: %v", main, err)
		b.convert(nil)
		return
	}
	d := docx{builder: b}
	dir := path.Dir(main)
	if styles, err := a.part(dir + "/styles.xml"); err == nil {
		d.readStyles(styles)
	}
	d.read(part, main)
	for _, name := range []string{dir + "/footnotes.xml", dir + "/endnotes.xml"} {
		if notes, err := a.part(name); err == nil {
			d.read(notes, name)
		}
	}
	if core, err := a.part("docProps/core.xml"); err == nil {
		b.properties(core, "docProps/core.xml")
	}
	d.text.write(b)
}

type docx struct {
	*builder
	text   manuscript
	styles map[string]string // the name of each style, or of the built-in one that it is based on
	skip   int               // how many elements that are left out are open
	hidden bool              // the open run is hidden text
	tables int
	rows   []row // the open table rows
}

// A row notes where a table row starts among the paragraphs.
type row struct {
	first   int
	deleted bool
}

// readStyles reads the names of the paragraph styles.
func (d *docx) readStyles(part []byte) {
	names, base := map[string]string{}, map[string]string{}
	id := ""
	d.xmlTokens(part, "styles.xml", func(t xml.Token, open []string) {
		e, ok := t.(xml.StartElement)
		if !ok {
			return
		}
		switch e.Name.Local {
		case "style":
			id = xmlAttr(e, "styleId")
		case "name":
			names[id] = xmlAttr(e, "val")
		case "basedOn":
			base[id] = xmlAttr(e, "val")
		}
	})
	d.styles = map[string]string{}
	for id, name := range names {
		for s, steps := id, 0; s != "" && steps < 10; s, steps = base[s], steps+1 {
			if _, known := styleKind(names[s]); known {
				name = names[s]
				break
			}
		}
		d.styles[id] = name
	}
}

func (d *docx) read(part []byte, name string) {
	d.skip, d.tables, d.rows = 0, 0, nil
	d.xmlTokens(part, name, func(t xml.Token, open []string) {
		switch t := t.(type) {
		case xml.StartElement:
			d.start(t, open)
		case xml.EndElement:
			d.finished(open)
		case xml.CharData:
			if d.skip == 0 && !d.hidden && len(open) > 0 && open[len(open)-1] == "t" {
				d.text.add(t)
			}
		}
	})
	for d.text.current() != nil {
		d.text.end()
	}
}

func (d *docx) start(e xml.StartElement, open []string) {
	parent := ""
	if len(open) > 1 {
		parent = open[len(open)-2]
	}
	name := e.Name.Local
	if d.skip > 0 || d.leftOut(e, parent) {
		d.skip++
		return
	}
	p := d.text.current()
	switch name {
	case "p":
		kind := Paragraph
		if d.tables > 0 {
			kind = TableCell
		}
		d.text.begin(kind)
	case "tbl":
		d.tables++
	case "tr":
		d.rows = append(d.rows, row{first: len(d.text.done)})
	case "del":
		switch { // a mark that its owner is deleted
		case parent == "trPr" && len(d.rows) > 0:
			d.rows[len(d.rows)-1].deleted = true
		case p != nil:
			p.merges = true
		}
	case "pStyle":
		if p != nil {
			d.style(p, d.styles[xmlAttr(e, "val")])
		}
	case "numPr":
		if p != nil && p.kind == Paragraph {
			p.kind = ListItem
		}
	case "vanish":
		d.hidden = d.hidden || parent == "rPr" && len(open) > 2 && open[len(open)-3] == "r" && xmlAttr(e, "val") != "0" && xmlAttr(e, "val") != "false"
	case "tab", "br", "cr":
		if parent == "r" && !d.hidden {
			d.text.add([]byte(" "))
		}
	case "noBreakHyphen":
		d.text.add([]byte("\u2011"))
	case "docPr":
		if words := xmlAttr(e, "descr"); words != "" && p != nil {
			d.text.begin(Caption)
			d.text.add([]byte(words))
			d.text.end()
		}
	}
}

func (d *docx) style(p *manuscriptParagraph, name string) {
	kind, known := styleKind(name)
	if known && (p.kind == Paragraph || kind == Caption) {
		p.kind = kind
	}
}

// leftOut tells whether an element is not part of the text: what is deleted or moved away, the second form of a drawing,
// field codes, notes that only separate.
func (d *docx) leftOut(e xml.StartElement, parent string) bool {
	switch e.Name.Local {
	case "del", "moveFrom":
		return parent != "rPr" && parent != "trPr"
	case "Fallback", "delText", "instrText", "pPrChange", "rPrChange", "sectPr", "posOffset":
		return true
	case "footnote", "endnote":
		kind := xmlAttr(e, "type")
		return kind != "" && kind != "normal"
	case "docPartObj":
		return false
	}
	return false
}

func (d *docx) finished(open []string) {
	if d.skip > 0 {
		d.skip--
		return
	}
	switch open[len(open)-1] {
	case "p":
		d.text.end()
	case "r":
		d.hidden = false
	case "tbl":
		d.tables--
	case "tr":
		if n := len(d.rows); n > 0 {
			if r := d.rows[n-1]; r.deleted {
				d.text.done = d.text.done[:min(r.first, len(d.text.done))]
			}
			d.rows = d.rows[:n-1]
		}
	}
}
