package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// owned returns a title with the country that the words around give it: « le conseiller à la sécurité nationale du président
// américain Joe Biden », "Joe Biden's national security adviser". A title that names its country is returned as it is.
func (a reader) owned(t *mention.Title) *mention.Title {
	if t.Country != "" || len(t.Roles) == 0 || t.Bare {
		return t
	}
	if end, country := a.complement(t.Tokens.End); country != "" {
		return a.withCountry(t, country, token.Range{Start: t.Tokens.Start, End: end})
	}
	if start, country := a.possessor(t.Tokens.Start); country != "" {
		return a.withCountry(t, country, token.Range{Start: start, End: t.Tokens.End})
	}
	return t
}

// complement reads « du président américain Joe Biden » at token i, and returns where it ends and whose country it gives.
func (a reader) complement(i int) (int, string) {
	start := i
	for i < len(a.Tokens) && a.Mark(i)&(mention.OfWord|mention.ArticleWord) != 0 && i-start < 3 {
		i++
	}
	if i == start {
		return 0, ""
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i && a.Titles[k].Country != "" {
		end := a.Titles[k].Tokens.End
		if p := a.personAt(end); p != nil {
			end = p.Tokens.End
		}
		return end, a.Titles[k].Country
	}
	if p := a.personAt(i); p != nil {
		return p.Tokens.End, a.countryOf(p)
	}
	return 0, ""
}

// possessor reads "President Joe Biden's" before token i.
func (a reader) possessor(i int) (int, string) {
	if i < 2 || a.Tokens[i-1].Glue != token.Apostrophe || !a.Is(i-1, "s") {
		return 0, ""
	}
	if p := a.personEndingAt(i - 1); p != nil {
		return p.Tokens.Start, a.countryOf(p)
	}
	return 0, ""
}

// countryOf returns the country of a person, "" where the article does not tell who is meant.
func (a reader) countryOf(p *mention.Person) string {
	if p.ID < 0 {
		return ""
	}
	return a.Lexicon.Facts.Persons[p.ID].Country
}

// withCountry returns a copy of a title that means its offices in one country alone.
func (a reader) withCountry(t *mention.Title, country string, words token.Range) *mention.Title {
	out := *t
	out.Country, out.Tokens, out.Offices = country, words, nil
	for _, o := range t.Offices {
		if a.Lexicon.Facts.Offices[o].Country == country {
			out.Offices = append(out.Offices, o)
		}
	}
	return &out
}
