package document

import (
	"strings"

	"factcheck/internal/date"
)

// readRSS reads RSS 2.0 with the full content of its items, where it has that.
func readRSS(b *builder) {
	root := b.parseXML()
	channel := root.child("rss/channel")
	b.state(channel, "lang", b.words(channel.child("language")))
	b.state(channel, "title", b.words(channel.child("title")))
	var published span
	root.each(func(n *xmlNode) {
		for _, c := range n.children {
			switch c.name {
			case "pubDate", "date":
				published.add(b, c)
			case "creator", "author":
				b.state(c, "author", b.words(c))
			}
		}
		b.entry(n, Headline, "title", true) // titles with references written twice are common
		for _, name := range []string{"encoded", "description"} {
			if c := n.child(name); c.to > c.from {
				b.entry(n, Paragraph, name, true)
				break
			}
		}
	}, "item")
	published.set(b)
}

// readAtom reads Atom with the full content of its entries, where it has that.
func readAtom(b *builder) {
	root := b.parseXML()
	feed := root.child("feed")
	b.state(feed, "lang", feed.attr("lang"))
	b.state(feed, "title", b.words(feed.child("title")))
	var published span
	root.each(func(n *xmlNode) {
		b.state(n, "lang", n.attr("lang"))
		for _, name := range []string{"published", "updated"} {
			if c := n.child(name); c.to > c.from {
				published.add(b, c)
				break
			}
		}
		b.state(n.child("author"), "author", b.words(n.child("author/name")))
		b.entry(n, Headline, "title", n.child("title").attr("type") == "html")
		for _, name := range []string{"content", "summary"} {
			c := n.child(name)
			if c.to == c.from {
				continue
			}
			if c.attr("type") == "xhtml" {
				h := htmlReader{builder: b, xml: true}
				h.read(c.from, c.to)
			} else {
				b.entry(n, Paragraph, name, c.attr("type") == "html")
			}
			break
		}
	}, "entry")
	published.set(b)
}

// entry reads one element of an item: a headline as one block, else HTML or plain text.
func (b *builder) entry(n *xmlNode, kind BlockKind, name string, isHTML bool) {
	part := b.xmlText(n.child(name).children)
	b.within(part.bytes, part.segments, func() {
		switch {
		case kind != Headline:
			b.embedded(isHTML)
		case isHTML:
			h := htmlReader{builder: b, own: kindOf{Headline, true}}
			h.read(0, len(b.src))
		default:
			b.begin(kind)
			b.copy(0, len(b.src))
			b.end()
		}
	})
}

// A span gathers the days of a feed's items: those of one day were published then, others within the interval.
type span struct {
	first, last date.Value
	at          *xmlNode
}

func (s *span) add(b *builder, n *xmlNode) {
	v, err := parseDate(b.words(n))
	if err != nil {
		if strings.TrimSpace(b.words(n)) != "" {
			b.warn(b.place(n), "the date of this item is not understood: %v", err)
		}
		return
	}
	if s.at == nil {
		s.first, s.last, s.at = v, v, n
		return
	}
	if v.First() < s.first.First() {
		s.first = v
	}
	if v.Last() > s.last.Last() {
		s.last = v
	}
}

func (s *span) set(b *builder) {
	if s.at != nil {
		b.text.Meta.Published, b.text.Meta.PublishedSpan = date.Between(s.first, s.last), b.place(s.at)
	}
}
