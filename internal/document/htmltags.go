package document

import (
	"html"
	"strings"

	"golang.org/x/net/html/atom"
)

// leftOut tells whether an element is no part of an article.
func leftOut(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Title, atom.Nav, atom.Aside, atom.Form, atom.Footer, atom.Template, atom.Noscript, atom.Iframe,
		atom.Object, atom.Svg, atom.Math, atom.Canvas, atom.Audio, atom.Video, atom.Select, atom.Button, atom.Textarea, atom.Dialog,
		atom.Code, atom.Samp, atom.Kbd, atom.Del, atom.S, atom.Strike, atom.Rt, atom.Rp, atom.Datalist:
		return true
	}
	return false
}

// isBlock tells whether an element starts a block of its own.
func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Body, atom.Head, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Hgroup, atom.Blockquote, atom.Ul, atom.Ol, atom.Menu, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Figure, atom.Figcaption, atom.Table,
		atom.Caption, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Pre, atom.Address, atom.Details, atom.Summary,
		atom.Fieldset, atom.Center, atom.Hr, atom.Legend:
		return true
	}
	return false
}

func kindOfTag(tag atom.Atom) kindOf {
	switch tag {
	case atom.H1:
		return kindOf{Headline, true}
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return kindOf{Heading, true}
	case atom.Blockquote:
		return kindOf{Quotation, true}
	case atom.Li, atom.Dt, atom.Dd:
		return kindOf{ListItem, true}
	case atom.Figcaption, atom.Caption:
		return kindOf{Caption, true}
	case atom.Td, atom.Th:
		return kindOf{TableCell, true}
	}
	return kindOf{}
}

// attributes are those of a tag that say something about the article.
type attributes struct {
	list    []attribute
	kind    kindOf
	leftOut bool
	b       *builder
}

type attribute struct {
	name     string
	from, to int
}

// attributesOf reads the attributes of the tag that lies from start to end.
func (h *htmlReader) attributesOf(tag atom.Atom, start, end int) attributes {
	a := attributes{b: h.builder}
	h.attributes(start, end, func(name []byte, from, to int) {
		if len(name) > 10 {
			return
		}
		switch n := strings.ToLower(string(name)); n {
		case "alt", "content", "datetime", "lang", "name", "property", "itemprop", "pubdate", "type", "role", "rel":
			a.list = append(a.list, attribute{n, from, to})
		case "hidden":
			a.leftOut = isBlock(tag) || tag == atom.Span
		case "class":
			a.kind = kindOfClass(string(h.src[from:to]))
		}
	})
	switch {
	case a.itemprop() == "headline":
		a.kind = kindOf{Headline, true}
	case a.itemprop() == "author" || a.value("rel") == "author" && tag != atom.A && tag != atom.Link:
		a.kind = kindOf{Byline, true}
	}
	if tag == 0 || tag == atom.Body || tag == atom.Html || tag == atom.Article || tag == atom.Main || tag == atom.A {
		a.kind = kindOf{}
	}
	switch strings.ToLower(a.value("role")) {
	case "navigation", "complementary", "search", "contentinfo", "dialog", "menu":
		a.leftOut = true
	}
	return a
}

// kindOfClass tells the parts of an article that have no element of their own by the usual class names.
func kindOfClass(class string) kindOf {
	for c := range strings.FieldsSeq(strings.ToLower(class)) {
		switch c {
		case "byline", "author", "p-author", "article-byline", "article__byline", "article-author", "article__author":
			return kindOf{Byline, true}
		case "deck", "dek", "standfirst", "chapo", "subtitle", "p-summary", "article-deck", "article__deck", "article__standfirst", "article__chapo", "article__desc":
			return kindOf{Deck, true}
		case "dateline":
			return kindOf{Dateline, true}
		case "headline", "p-name", "entry-title", "article-title", "article__title":
			return kindOf{Headline, true}
		}
	}
	return kindOf{}
}

func (a attributes) find(name string) attribute {
	for _, x := range a.list {
		if x.name == name {
			return x
		}
	}
	return attribute{}
}

func (a attributes) has(name string) bool { return a.find(name).name != "" }

// value returns an attribute's value with its references read, "" where there is none.
func (a attributes) value(name string) string {
	x := a.find(name)
	if x.from == x.to {
		return ""
	}
	return html.UnescapeString(string(a.b.src[x.from:x.to]))
}

func (a attributes) start(name string) int    { return a.find(name).from }
func (a attributes) end(name string) int      { return a.find(name).to }
func (a attributes) place(name string) [2]int { return [2]int{a.start(name), a.end(name)} }
func (a attributes) itemprop() string         { return strings.ToLower(a.value("itemprop")) }
