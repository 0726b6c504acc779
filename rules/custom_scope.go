package rules

import (
	"slices"
	"sort"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/mention"

	"github.com/bmatcuk/doublestar/v4"
)

// part is a set of parts of an article.
type part uint16

const (
	inHeadline part = 1 << iota
	inLead
	inBody
	inQuotation
	inCaption
	inHeading
	inLink
)

// parts are the names of the parts in a rule's scope.
func parts() map[string]part {
	return map[string]part{
		"headline": inHeadline, "lead": inLead, "body": inBody, "quotation": inQuotation, "caption": inCaption,
		"heading": inHeading, "link": inLink, "link text": inLink,
	}
}

// A scope is the parts of an article that a rule looks at: any of some, none of others. The zero scope is everything.
type scope struct{ any, none part }

// asks tells whether the scope names a part.
func (s scope) asks(p part) bool { return s.any&p != 0 }

// holds tells whether a place of a text lies in the scope.
func (s scope) holds(t *document.Text, offset int) bool {
	if s == (scope{}) {
		return true
	}
	p := partOf(t, offset)
	return (s.any == 0 || s.any&p != 0) && s.none&p == 0
}

// partOf returns the parts in which a place of a text lies.
func partOf(t *document.Text, offset int) part {
	var p part
	b := t.Block(offset)
	switch b.Kind {
	case document.Headline:
		p = inHeadline
	case document.Deck:
		p = inLead
	case document.Heading:
		p = inHeading
	case document.Caption:
		p = inCaption
	case document.Paragraph:
		p = inBody
		if first := slices.IndexFunc(t.Blocks, func(b document.Block) bool { return b.Kind == document.Paragraph }); t.Blocks[first] == b {
			p |= inLead
		}
	case document.ListItem, document.TableCell, document.Quotation:
		p = inBody
	}
	if t.Quoted(offset) {
		p |= inQuotation
	}
	if i := sort.Search(len(t.Links), func(i int) bool { return t.Links[i].End > offset }); i < len(t.Links) && t.Links[i].Start <= offset {
		p |= inLink
	}
	return p
}

// holds tells whether a rule is for an article: for its language, its path and its publication date. A rule with a time of its own
// says nothing of an article without a date.
func (r *custom) holds(a *mention.Article, path string) bool {
	if len(r.langs) > 0 && !slices.Contains(r.langs, a.Lexicon.Pack.Code) {
		return false
	}
	if len(r.files) > 0 && !slices.ContainsFunc(r.files, func(glob string) bool { return fitsEnd(glob, path) }) {
		return false
	}
	if r.since.IsZero() && r.until.IsZero() {
		return true
	}
	return !a.Published.IsZero() && within(a.Published, r.since, r.until)
}

func within(v, since, until date.Value) bool {
	return (since.IsZero() || v.Last() >= since.First()) && (until.IsZero() || v.First() <= until.Last())
}

// fitsEnd tells whether a glob fits a path or the end of one.
func fitsEnd(glob, path string) bool {
	path = strings.ReplaceAll(path, `\`, "/")
	for _, g := range []string{glob, "**/" + glob} {
		if ok, _ := doublestar.Match(g, path); ok {
			return true
		}
	}
	return false
}
