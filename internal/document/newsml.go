package document

import "strings"

// readNewsML reads NewsML-G2 of the IPTC: the texts of its news items, in XHTML, NITF or plain text.
func readNewsML(b *builder) {
	root := b.parseXML()
	found := false
	root.each(func(n *xmlNode) {
		found = true
		b.newsItem(n)
	}, "newsItem")
	if !found {
		b.fail(b.span(0, 0), "the file has no newsItem with a text")
	}
}

func (b *builder) newsItem(n *xmlNode) {
	meta, content := n.child("itemMeta"), n.child("contentMeta")
	b.state(n, "lang", firstOf(content.child("language").attr("tag"), n.attr("lang")))
	for _, c := range []*xmlNode{meta.child("versionCreated"), content.child("contentCreated"), meta.child("firstCreated")} {
		b.state(c, "date", b.words(c))
	}
	b.state(meta, "embargo", b.words(meta.child("embargoed")))
	b.state(content, "title", firstOf(b.words(content.child("headline")), b.words(meta.child("title"))))
	b.state(content, "author", b.words(content.child("by")))
	b.state(content, "place", b.words(content.child("located/name")))

	set := n.child("contentSet")
	inText := false // the text has a headline of its own
	set.each(func(c *xmlNode) { inText = true }, "h1", "hl1")
	for _, c := range content.children {
		kind, ok := map[string]BlockKind{"headline": Headline, "by": Byline, "dateline": Dateline}[c.name]
		if ok && !(inText && kind == Headline) {
			b.begin(kind)
			b.blocks(c, kind, func(*xmlNode) (xmlRole, BlockKind) { return xmlInline, 0 })
			b.end()
		}
	}
	for _, c := range set.children {
		switch c.name {
		case "inlineXML":
			b.inlineXML(c)
		case "inlineData":
			if kind := c.attr("contenttype"); kind == "" || strings.HasPrefix(kind, "text/") {
				part := b.xmlText(c.children)
				b.within(part.bytes, part.segments, func() { b.embedded(strings.HasSuffix(kind, "html")) })
			}
		}
	}
}

func (b *builder) inlineXML(n *xmlNode) {
	nitf := false
	n.each(func(c *xmlNode) {
		nitf = true
		b.nitf(c)
	}, "nitf")
	if !nitf {
		h := htmlReader{builder: b, xml: true}
		h.read(n.from, n.to)
	}
}

// embedded reads the source, which is a part of a file, as HTML or as plain text.
func (b *builder) embedded(isHTML bool) {
	if isHTML {
		h := htmlReader{builder: b}
		h.read(0, len(b.src))
		return
	}
	b.end()
	b.paragraphs(0, false)
}
