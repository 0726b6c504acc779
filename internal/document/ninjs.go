package document

import "strings"

// readNinjs reads a story in ninjs, the News in JSON of the IPTC, versions 1 to 3.
func readNinjs(b *builder) {
	v, err := parseJSON(b.src)
	if err != nil {
		b.fail(b.span(0, 0), "the file is not valid JSON: %v", err)
		return
	}
	n := ninjs{b, v}
	n.meta()
	title := n.each("headline", "headlines")
	bodies := n.each("body_xhtml", "body_html", "bodies")
	if len(bodies) == 0 {
		bodies = n.each("body_text")
	}
	for _, t := range title[:min(1, len(title))] {
		n.text(t, Headline)
	}
	for _, t := range n.each("byline", "by") {
		n.text(t, Byline)
	}
	for _, t := range n.each("dateline") {
		n.text(t, Dateline)
	}
	if len(bodies) > 0 { // one text in several forms: markup tells most
		best := bodies[0]
		for _, t := range bodies {
			if t.html {
				best = t
				break
			}
		}
		n.body(best)
	} else {
		for _, t := range n.each("description_text", "descriptions") {
			n.text(t, Paragraph)
		}
	}
	for _, a := range n.associations() {
		for _, t := range (ninjs{b, a}).each("description_text", "descriptions") {
			n.text(t, Caption)
		}
	}
}

type ninjs struct {
	*builder
	v jsonValue
}

// A ninjsText is a string of a story, and whether it is HTML.
type ninjsText struct {
	value jsonValue
	html  bool
}

// each returns the texts under the given names: strings as in version 1, or lists of objects with a value as since version 2.
func (n ninjs) each(names ...string) []ninjsText {
	var all []ninjsText
	for _, name := range names {
		v := n.v.get(name)
		items := v.items
		if v.kind == jsonString {
			items = []jsonValue{v}
		}
		for _, item := range items {
			kind := name
			if item.kind == jsonObject {
				kind = firstOf(item.get("contenttype").text, item.get("contentType").text)
				item = item.get("value")
			}
			if item.kind == jsonString && strings.TrimSpace(item.text) != "" {
				all = append(all, ninjsText{item, strings.HasSuffix(kind, "html") || strings.HasSuffix(kind, "html+xml")})
			}
		}
	}
	return all
}

func (n ninjs) meta() {
	for _, f := range []struct{ field, names string }{
		{"date", "versioncreated versionCreated versionscreated contentcreated contentCreated firstcreated firstCreated"},
		{"lang", "language"},
		{"embargo", "embargoed"},
		{"author", "byline by"},
		{"title", "headline"},
		{"place", "located"},
	} {
		for name := range strings.FieldsSeq(f.names) {
			if v := n.v.get(name); v.kind == jsonString && v.text != "" {
				n.field(f.field, v.text, n.span(v.start, v.end))
				break
			}
		}
	}
	if t := n.each("headlines"); len(t) > 0 && n.builder.text.Meta.Title == "" {
		n.builder.text.Meta.Title = t[0].value.text
	}
	for _, name := range []string{"place", "places"} {
		if v := n.v.get(name); len(v.items) > 0 && n.builder.text.Meta.Place == "" {
			n.builder.text.Meta.Place = v.items[0].get("name").text
		}
	}
}

// associations returns the items that illustrate the story: an object by name in versions 1 and 2, a list in 3.
func (n ninjs) associations() []jsonValue { return n.v.get("associations").items }

// text reads a string as one block.
func (n ninjs) text(t ninjsText, kind BlockKind) {
	part, segments := jsonText(n.src, t.value.start, t.value.end)
	n.within(part, segments, func() {
		n.begin(kind)
		n.copy(0, len(part))
		n.end()
	})
}

// body reads a string as many blocks.
func (n ninjs) body(t ninjsText) {
	part, segments := jsonText(n.src, t.value.start, t.value.end)
	n.within(part, segments, func() { n.embedded(t.html) })
}
