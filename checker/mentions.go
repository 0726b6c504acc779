package checker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A Mention is a stretch of an article that refers to something.
type Mention struct {
	Kind string // one of those that [MentionKinds] returns
	Span Span
	Text string

	// Value is what is meant: EDTF for dates and intervals, a country's code, the IDs of the facts that the words fit. It is empty
	// where the article does not tell.
	Value string

	// Of dates.
	Precision string // "day", "month", …, "none" without a value
	Anchor    string // what the value was reckoned from: "absolute", "publication", or "text" for another date of the article
	Base      *Span  // that date
	Interval  string // the stretch of time that the date bounds: "2014/2018", "2013/.."
}

// MentionKinds returns the kinds of mentions. The two dates that bound an interval are mentions of their own beside it.
func MentionKinds() []string {
	return []string{"date", "interval", "time", "duration", "age", "recurrence", "person", "office", "event", "organisation", "place", "country", "figure"}
}

// Mentions returns what an article refers to, in order of place; an interval stands after its second date.
func (c *Checker) Mentions(in Article) (list []Mention, problems []Diagnostic) {
	var result Result
	defer func() {
		if fault := recover(); fault != nil {
			problems = append(problems, Diagnostic{Path: in.Path, Message: fmt.Sprintf("internal error: %v", fault)})
		}
	}()
	text, article, done := c.read(in, &result)
	defer done()
	m := lister{text: text, article: article}
	m.dates()
	m.others()
	slices.SortStableFunc(m.list, func(a, b placed) int { return cmp.Compare(a.place, b.place) })
	for _, p := range m.list {
		list = append(list, p.Mention)
	}
	return list, result.Diagnostics
}

// lister collects the mentions of one article.
type lister struct {
	text    *document.Text
	article *mention.Article
	list    []placed
}

// placed is a mention and the byte by which it is ordered.
type placed struct {
	Mention
	place int
}

func (m *lister) add(kind string, words token.Range, value string) *Mention {
	r := m.article.Bytes(words)
	s := span(m.text.File, m.text, r)
	m.list = append(m.list, placed{Mention{Kind: kind, Span: s, Text: m.text.Plain[r.Start:r.End], Value: value}, s.Start})
	return &m.list[len(m.list)-1].Mention
}

func (m *lister) dates() {
	for i := range m.article.Dates {
		e := &m.article.Dates[i]
		d := m.add(e.Kind.String(), e.Tokens, e.Value.String())
		if e.Kind != timex.Date {
			continue
		}
		d.Precision, d.Anchor, d.Interval = e.Value.Precision().String(), e.Anchor.String(), e.Interval.String()
		if e.Base >= 0 {
			s := span(m.text.File, m.text, m.article.Bytes(m.article.Dates[e.Base].Tokens))
			d.Base = &s
		}
		if e.Partner == i-1 && i > 0 && !e.Interval.IsZero() {
			whole := m.article.Dates[i-1].Tokens
			whole.End = e.Tokens.End
			v := m.add("interval", whole, e.Interval.String())
			v.Precision = e.Interval.Precision().String()
			m.list[len(m.list)-1].place = m.list[len(m.list)-2].place
		}
	}
}

func (m *lister) others() {
	a, facts := m.article, m.article.Lexicon.Facts
	ids := func(n int, id func(int) string) string {
		list := make([]string, n)
		for i := range list {
			list[i] = id(i)
		}
		return strings.Join(list, " ")
	}
	for i := range a.People {
		p := &a.People[i]
		m.add("person", p.Tokens, ids(len(p.Candidates), func(k int) string { return "person." + facts.Persons[p.Candidates[k].ID].ID }))
	}
	for i := range a.Titles {
		t := &a.Titles[i]
		m.add("office", t.Tokens, ids(len(t.Offices), func(k int) string { return "office." + facts.Offices[t.Offices[k]].ID }))
	}
	for i := range a.Events {
		e := &a.Events[i]
		m.add("event", e.Tokens, ids(len(e.Candidates), func(k int) string { return "event." + facts.Events[e.Candidates[k]].ID }))
	}
	for _, o := range a.Organisations {
		m.add("organisation", o.Tokens, ids(len(o.Candidates), func(k int) string { return "organisation." + facts.Organisations[o.Candidates[k]].ID }))
	}
	for _, p := range a.Places {
		m.add("place", p.Tokens, ids(len(p.Candidates), func(k int) string { return "place." + facts.Places[p.Candidates[k]].ID }))
	}
	for _, c := range a.Countries {
		m.add("country", c.Tokens, c.Code)
	}
	for _, f := range a.Figures {
		m.add("figure", f.Tokens, ids(len(f.Candidates), func(k int) string { return "figure." + facts.Figures[f.Candidates[k]].ID }))
	}
}
