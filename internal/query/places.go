package query

import (
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// The words of questions, in every language.
var (
	capitalWords = []string{"capital", "capitals", "capitale", "capitales"}
	memberWords  = []string{"member", "members", "membre", "membres"}
)

// asksFor tells whether a question holds one of some words.
func asksFor(article *mention.Article, words []string) bool {
	for i := range article.Tokens {
		if slices.Contains(words, strings.ToLower(article.At(i))) {
			return true
		}
	}
	return false
}

// named answers with the place or country whose name the whole question is.
func (a *asked) named(article *mention.Article) {
	for _, p := range article.Places {
		if isAll(article, p.Tokens) {
			for _, i := range p.Candidates {
				a.place(&a.index.Places[i])
			}
		}
	}
	for _, c := range article.Countries {
		if isAll(article, c.Tokens) && !c.Capital && !c.Adjective {
			a.add(Answer{ID: "country." + c.Code, On: a.on.String(), Name: a.country(c.Code), Country: c.Code, In: a.country(c.Code), Known: true})
			a.capitalOf(c.Code)
		}
	}
}

// isAll tells whether some words are all of a question, but for an article before them and signs.
func isAll(article *mention.Article, r token.Range) bool {
	for i := range article.Tokens {
		if !r.Contains(i) && article.Tokens[i].Kind != token.Punct && (i > 0 || article.Mark(i)&mention.ArticleWord == 0) {
			return false
		}
	}
	return true
}

// capitals answers which city is the capital of a country.
func (a *asked) capitals(article *mention.Article) {
	if !asksFor(article, capitalWords) {
		return
	}
	for _, c := range article.Countries {
		a.capitalOf(c.Code)
	}
}

func (a *asked) capitalOf(code string) {
	for i := range a.index.Places {
		if p := &a.index.Places[i]; p.CapitalOf == code {
			a.place(p)
		}
	}
}

// members answers which countries belonged to an organisation; only those that the question names, where it names some.
func (a *asked) members(article *mention.Article) {
	if !asksFor(article, memberWords) {
		return
	}
	var asked []string
	for _, c := range article.Countries {
		if !c.Capital {
			asked = append(asked, c.Code)
		}
	}
	for _, o := range article.Organisations {
		for _, i := range o.Candidates {
			a.membersOf(&a.index.Organisations[i], asked)
		}
	}
}

func (a *asked) membersOf(o *fact.Organisation, countries []string) {
	id := "organisation." + o.ID
	found, knownUntil := false, date.MinDay
	for i := range o.Members {
		m := &o.Members[i]
		first, last := m.Bounds()
		knownUntil = max(knownUntil, last)
		if !a.on.IsZero() && (a.on.Last() < first || last < a.on.First()) || len(countries) > 0 && !slices.Contains(countries, m.Country) {
			continue
		}
		found = true
		a.add(Answer{ID: id, On: a.on.String(), Country: m.Country, In: a.country(m.Country), From: m.From.String(), To: m.To.String(), Known: true,
			File: m.Origin.File, Line: m.Origin.Line, Source: m.Origin.Source, Verified: m.Origin.Verified.String()})
	}
	if !found {
		out := a.about(id, &o.Common, false)
		if knownUntil > date.MinDay && !a.on.IsZero() && knownUntil < a.on.First() {
			out.Until = date.OnDay(knownUntil).String()
		}
		a.add(out)
	}
}

func (a *asked) place(p *fact.Place) {
	out := a.about("place."+p.ID, &p.Common, true)
	out.Name, out.Country, out.In = a.nameOf("place", p.ID), p.Country, a.country(p.Country)
	if p.CapitalOf != "" {
		out.Country, out.In, out.Capital = p.CapitalOf, a.country(p.CapitalOf), true
	}
	a.add(out)
}

// country returns the usual name of a country in the first language that names it, else its code.
func (a *asked) country(code string) string {
	for _, pack := range a.packs {
		for _, c := range pack.Countries {
			if c.Code == code {
				return c.Names[0]
			}
		}
	}
	return code
}
