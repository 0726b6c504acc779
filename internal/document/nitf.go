package document

import "strings"

// readNITF reads a story in NITF 3, the News Industry Text Format of the IPTC.
func readNITF(b *builder) {
	root := b.parseXML()
	root.each(func(n *xmlNode) { b.nitf(n) }, "nitf")
}

// nitf reads one nitf element.
func (b *builder) nitf(n *xmlNode) {
	b.state(n, "lang", n.attr("lang"))
	head := n.child("head")
	data := head.child("docdata")
	for _, c := range data.children {
		switch c.name {
		case "date.issue":
			b.state(c, "date", c.attr("norm"))
		case "date.release":
			b.state(c, "embargo", c.attr("norm"))
		}
	}
	body := n.child("body")
	front := body.child("body.head")
	b.state(front, "title", firstOf(b.words(front.child("hedline/hl1")), b.words(head.child("title"))))
	b.state(front, "author", b.words(front.child("byline")))
	b.state(front, "place", b.words(front.child("dateline/location")))
	front.child("dateline").each(func(c *xmlNode) { b.state(c, "date", c.attr("norm")) }, "story.date")
	b.blocks(body, Paragraph, nitfRole)
	b.end()
}

// nitfRole tells what the elements of NITF mean.
func nitfRole(n *xmlNode) (xmlRole, BlockKind) {
	switch n.name {
	case "hl1":
		return xmlContainer, Headline
	case "hl2":
		return xmlContainer, Heading
	case "byline":
		return xmlContainer, Byline
	case "dateline":
		return xmlContainer, Dateline
	case "abstract":
		return xmlContainer, Deck
	case "bq":
		return xmlContainer, Quotation
	case "media-caption", "caption":
		return xmlContainer, Caption
	case "li", "dt", "dd":
		return xmlContainer, ListItem
	case "td", "th":
		return xmlContainer, TableCell
	case "p", "block", "body.head", "body.content", "body.end", "hedline", "media", "ul", "ol", "dl", "table", "tr", "tagline", "hr", "pre", "nitf-table":
		return xmlBlock, 0
	case "rights", "distributor", "note", "media-reference", "media-metadata", "media-producer", "media-object", "nitf-table-metadata", "del":
		return xmlLeftOut, 0
	case "br":
		return xmlBreak, 0
	}
	return xmlInline, 0
}

// state takes a field that an element states, the first time that one states it.
func (b *builder) state(n *xmlNode, field, value string) {
	m := &b.text.Meta
	stated := false
	switch field {
	case "date":
		stated = !m.Published.IsZero()
	case "lang":
		stated = m.Lang != ""
	case "title":
		stated = m.Title != ""
	case "author":
		stated = m.Author != ""
	case "place":
		stated = m.Place != ""
	default:
		stated = m.Fields[field] != ""
	}
	if !stated && strings.TrimSpace(value) != "" {
		b.field(field, value, b.place(n))
	}
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
