package document

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"factcheck/internal/source"
)

// An xmlNode is an element, or a stretch of text between tags.
type xmlNode struct {
	name     string // the element's name without its prefix; "" for text
	prefix   string
	attrs    []xml.Attr
	tag      int // where an element starts
	from, to int // an element's content, or the text, in the source
	children []*xmlNode
}

// The bounds of the XML that is read as a tree.
const (
	maxXMLDepth = 500
	maxXMLNodes = 2_000_000
)

// parseXML reads the source as a tree. Where it is not well formed, what stands before is in the tree and the error tells why.
func (b *builder) parseXML() *xmlNode {
	root := &xmlNode{to: len(b.src)}
	d := newXMLDecoder(b.src)
	open := []*xmlNode{root}
	nodes := 0
	for {
		from := int(d.InputOffset())
		token, err := d.RawToken()
		at := int(d.InputOffset())
		if err != nil || len(open) > maxXMLDepth || nodes > maxXMLNodes {
			if err == io.EOF && len(open) > 1 {
				err = errors.New("element <" + open[len(open)-1].name + "> is not closed")
			} else if err == nil {
				err = errors.New("it is too large or too deep")
			}
			if err != io.EOF {
				b.fail(b.span(from, min(at+1, len(b.src))), "the file is not well-formed XML: %s", xmlProblem(err))
			}
			for _, n := range open {
				n.to = from
			}
			return root
		}
		top := open[len(open)-1]
		nodes++
		switch t := token.(type) {
		case xml.StartElement:
			n := &xmlNode{name: t.Name.Local, prefix: t.Name.Space, attrs: t.Attr, tag: from, from: at}
			top.children = append(top.children, n)
			open = append(open, n)
		case xml.EndElement:
			for i := len(open) - 1; i > 0; i-- {
				if open[i].name == t.Name.Local {
					for _, n := range open[i:] {
						n.to = max(from, n.from)
					}
					open = open[:i]
					break
				}
			}
		case xml.CharData:
			if at > from {
				top.children = append(top.children, &xmlNode{from: from, to: at})
			}
		case xml.Comment:
			b.comment(from, at)
		}
	}
}

// newXMLDecoder returns a decoder that takes what is nearly XML, and that fetches nothing.
func newXMLDecoder(src []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(src))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // the source is UTF-8 by now
	return d
}

func xmlProblem(err error) string {
	if e := (*xml.SyntaxError)(nil); errors.As(err, &e) {
		return e.Msg
	}
	return err.Error()
}

// attr returns the value of an attribute by its name without prefix.
func (n *xmlNode) attr(name string) string {
	for _, a := range n.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// child returns the first element with a name below this one, nearest first in the order of the file; an element without content
// where there is none. A path names elements each below the other: "itemMeta/versionCreated".
func (n *xmlNode) child(path string) *xmlNode {
	for name := range strings.SplitSeq(path, "/") {
		next := &xmlNode{}
		for _, c := range n.children {
			if c.name == name {
				next = c
				break
			}
		}
		n = next
	}
	return n
}

// each calls yield for every element with one of the names, however deep, but not for those inside of one.
func (n *xmlNode) each(yield func(*xmlNode), names ...string) {
	for _, c := range n.children {
		found := false
		for _, name := range names {
			found = found || c.name == name
		}
		if found {
			yield(c)
		} else {
			c.each(yield, names...)
		}
	}
}

// words returns the text of an element with all in it.
func (b *builder) words(n *xmlNode) string {
	var s strings.Builder
	b.addWords(&s, n)
	return strings.Join(strings.Fields(s.String()), " ")
}

func (b *builder) addWords(s *strings.Builder, n *xmlNode) {
	if n.name == "" && n.to > n.from && len(n.children) == 0 {
		part := b.xmlText([]*xmlNode{n})
		s.Write(part.bytes)
	}
	for _, c := range n.children {
		b.addWords(s, c)
	}
}

// xmlText reads the texts among nodes: their bytes and where each came from.
func (b *builder) xmlText(nodes []*xmlNode) decoded {
	var d decoded
	for _, n := range nodes {
		if n.name != "" {
			continue
		}
		from, to := n.from, n.to
		if bytes.HasPrefix(b.src[from:to], []byte("<![CDATA[")) {
			from += len("<![CDATA[")
			if bytes.HasSuffix(b.src[from:to], []byte("]]>")) {
				to -= len("]]>")
			}
			d.copy(b.src, from, to)
			continue
		}
		for i := from; i < to; {
			k := bytes.IndexByte(b.src[i:to], '&')
			if k < 0 {
				k = to - i
			}
			d.copy(b.src, i, i+k)
			if i += k; i == to {
				break
			}
			s, n := entity(b.src[i:to])
			if n == 0 {
				s, n = "&", 1
			}
			d.put(s, i, n)
			i += n
		}
	}
	return d
}

// place is where the content of an element is in the file; its tag where it has none.
func (b *builder) place(n *xmlNode) source.Span {
	if n.to <= n.from {
		return b.span(n.tag, n.from)
	}
	return b.span(n.from, n.to)
}

// A role is what an element of an XML format means for the text.
type xmlRole uint8

const (
	xmlInline    xmlRole = iota // changes how words look
	xmlBlock                    // a block of the kind that holds here
	xmlContainer                // gives its kind to the blocks in it
	xmlLeftOut
	xmlBreak // a line break
)

// blocks reads an element's content as blocks. roles tells what the elements of the format mean.
func (b *builder) blocks(n *xmlNode, kind BlockKind, roles func(*xmlNode) (xmlRole, BlockKind)) {
	for _, c := range n.children {
		if c.name == "" {
			b.xmlWords(c, kind)
			continue
		}
		role, k := roles(c)
		switch role {
		case xmlInline:
			b.blocks(c, kind, roles)
		case xmlBlock:
			b.end()
			b.blocks(c, kind, roles)
			b.end()
		case xmlContainer:
			b.end()
			if kind == Quotation {
				k = Quotation
			}
			b.blocks(c, k, roles)
			b.end()
		case xmlBreak:
			b.gap("\n")
		}
	}
}

// xmlWords appends the text of a node, in a block that it opens where none is open.
func (b *builder) xmlWords(n *xmlNode, kind BlockKind) {
	if !b.open {
		if len(bytes.TrimSpace(b.src[n.from:n.to])) == 0 {
			return
		}
		b.begin(kind)
	}
	if bytes.HasPrefix(b.src[n.from:n.to], []byte("<![CDATA[")) {
		b.copy(n.from+len("<![CDATA["), max(n.from+len("<![CDATA["), n.to-len("]]>")))
		return
	}
	b.flowing(n.from, n.to)
}
