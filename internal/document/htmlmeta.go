package document

import (
	"cmp"
	"slices"
	"strings"

	"factcheck/internal/source"
)

// A statement is what a page says of its article in one of its many ways; of two about the same field, the one of lower rank counts.
type statement struct {
	field, value string
	span         source.Span
	rank         int
}

// The ranks, by how far newsrooms can be trusted to keep the statement right.
const (
	ranksJSONLD    = 1
	ranksOpenGraph = 2
	ranksMicrodata = 3
	ranksMeta      = 4
	ranksLang      = 5 // <html lang>
	ranksTime      = 6 // a time element before the first paragraph
	ranksTitle     = 7 // <title>, which the name of the site often ends
)

// state notes a statement if its field is one that matters.
func (h *htmlReader) state(field, value string, start, end, rank int) {
	switch field {
	case "datepublished":
		field = "date"
	case "inlanguage":
		field = "lang"
	case "headline":
		field = "title"
	case "date", "lang", "title", "author", "place":
	default:
		return
	}
	if value = strings.TrimSpace(value); value != "" {
		h.facts = append(h.facts, statement{field, value, h.span(start, end), rank})
	}
}

// settle turns the statements into the article's metadata.
func (h *htmlReader) settle() {
	slices.SortStableFunc(h.facts, func(a, b statement) int { return cmp.Compare(a.rank, b.rank) })
	done := map[string]bool{"date": !h.text.Meta.Published.IsZero()}
	for _, s := range h.facts {
		if done[s.field] {
			continue
		}
		if s.field == "date" {
			if _, err := parseDate(s.value); err != nil {
				h.warn(s.span, "the date that the page states is not understood: %v", err)
				continue
			}
		}
		done[s.field] = true
		h.field(s.field, s.value, s.span)
	}
}

// meta reads a meta element: Open Graph, Dublin Core and the plain names.
func (h *htmlReader) meta(a attributes) {
	field, rank := "", ranksMeta
	switch property := strings.ToLower(a.value("property")); property {
	case "article:published_time", "og:article:published_time":
		field, rank = "date", ranksOpenGraph
	case "og:title":
		field, rank = "title", ranksOpenGraph
	case "og:locale":
		field, rank = "lang", ranksOpenGraph
	case "article:author", "og:article:author":
		if !strings.Contains(a.value("content"), "://") {
			field, rank = "author", ranksOpenGraph
		}
	}
	switch name := strings.ToLower(a.value("name")); name {
	case "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date":
		field = "date"
	case "author", "dc.creator", "dcterms.creator", "parsely-author":
		field = "author"
	case "language", "dc.language", "dcterms.language":
		field = "lang"
	}
	if field == "" {
		field, rank = a.itemprop(), ranksMicrodata
	}
	h.state(field, a.value("content"), a.start("content"), a.end("content"), rank)
}

// jsonLD reads the article that a script in JSON-LD describes.
func (h *htmlReader) jsonLD(start, end int) {
	v, err := parseJSON(h.src[start:end])
	if err != nil {
		return // search engines pass over it, too
	}
	h.describes(v, start, 0)
}

// describes looks for the description of an article in a value of JSON-LD.
func (h *htmlReader) describes(v jsonValue, base, depth int) bool {
	if depth > 4 {
		return false
	}
	for _, item := range v.items {
		if h.describes(item, base, depth+1) {
			return true
		}
	}
	if graph := v.get("@graph"); graph.kind != jsonNone && h.describes(graph, base, depth+1) {
		return true
	}
	if !v.isArticle() {
		return false
	}
	for _, name := range []string{"datePublished", "inLanguage", "headline", "author"} {
		f := v.get(name)
		if len(f.items) > 0 && f.kind == jsonArray {
			f = f.items[0]
		}
		if f.kind == jsonObject {
			f = f.get("name")
		}
		if f.kind == jsonString {
			h.state(strings.ToLower(name), f.text, base+f.start, base+f.end, ranksJSONLD)
		}
	}
	return true
}

func (v jsonValue) isArticle() bool {
	kind := v.get("@type")
	for _, k := range append(kind.items, kind) {
		if strings.HasSuffix(k.text, "Article") || k.text == "BlogPosting" || k.text == "LiveBlogPosting" {
			return true
		}
	}
	return false
}
