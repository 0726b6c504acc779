package rules

import (
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// politeGivenNames reports given names after « M. », "Ms" and the like, which ask for a family name: « Mme Angela » where the article has named Angela
// Merkel and nobody else whom it could mean.
func (p *Pass) politeGivenNames() {
	a := p.Article
	if len(a.People) == 0 {
		return
	}
	var introduced []int32
	for i := range a.Tokens {
		if t := &a.Tokens[i]; t.Shape != token.Capital || a.Cue(i-1)&mention.Polite == 0 && !(a.Is(i-1, ".") && a.Cue(i-2)&mention.Polite != 0) || !p.standsAlone(i) {
			continue
		}
		if introduced == nil {
			introduced = p.introducedInOrder()
		}
		if who := p.calledByGiven(i, introduced); who != nil {
			p.reportPolite(i, who)
		}
	}
}

// standsAlone tells whether the word with a capital at token i is a whole name that nobody in the article has for a family name.
func (p *Pass) standsAlone(i int) bool {
	a := p.Article
	if next := i + 1; next < len(a.Tokens) && a.Tokens[next].Glue != token.Break {
		t := a.Tokens[next]
		if t.Glue == token.Hyphen || t.Kind == token.Word && t.Shape != token.Lower && t.Glue == token.Space {
			return false
		}
	}
	return mention.At(a.People, i) < 0 && mention.At(a.Titles, i) < 0
}

// introducedInOrder returns the persons whom the article names in full.
func (p *Pass) introducedInOrder() []int32 {
	list := []int32{}
	for i := range p.Article.People {
		if m := &p.Article.People[i]; m.ID >= 0 && m.Form == mention.Full && !slices.Contains(list, m.ID) {
			list = append(list, m.ID)
		}
	}
	return list
}

// calledByGiven returns the only introduced person whose given name token i is, nil where there is none or where somebody else has a name with that word.
func (p *Pass) calledByGiven(i int, introduced []int32) *fact.Person {
	word := p.Article.At(i)
	var found *fact.Person
	for _, id := range introduced {
		who := &p.Facts.Persons[id]
		if !strings.EqualFold(token.WithoutAccents(who.Given), token.WithoutAccents(word)) {
			continue
		}
		if found != nil || who.FamilyFirst || goesByGiven(who) {
			return nil
		}
		found = who
	}
	if found == nil || p.isFamilyOfStranger(word) || p.isFamilyName(word) {
		return nil
	}
	return found
}

// isFamilyOfStranger tells whether a word stands somewhere in the article after another word with a capital: "Luis Martin".
func (p *Pass) isFamilyOfStranger(word string) bool {
	a := p.Article
	for k := 1; k < len(a.Tokens); k++ {
		if t := &a.Tokens[k]; t.Shape == token.Capital && t.Glue == token.Space && a.Tokens[k-1].Shape == token.Capital && a.At(k) == word && a.Cue(k-1)&mention.Polite == 0 {
			return true
		}
	}
	return false
}

// isFamilyName tells whether somebody in the facts has a word for a family name: « M. Martin » needs no introduction.
func (p *Pass) isFamilyName(word string) bool {
	for i := range p.Facts.Persons {
		if strings.EqualFold(p.Facts.Persons[i].Family, word) {
			return true
		}
	}
	return false
}

// goesByGiven tells whether a person may be called by the given name after « M. »: the facts say so, or the country does so.
func goesByGiven(who *fact.Person) bool {
	const countries = "AE AF BD BH BN BR BT CN DJ DZ EG ER ET FJ ID IL IN IQ IR IS JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MR MV MY NP OM PK PS QA SA SD SG SO SY TH TJ TL TM TN TW UZ VN YE"
	return who.Country == "" || strings.Contains(countries, who.Country) ||
		slices.ContainsFunc(who.Called, func(c string) bool { return strings.Contains(c, who.Given) })
}

func (p *Pass) reportPolite(i int, who *fact.Person) {
	r := token.Range{Start: i, End: i + 1}
	known := fullName(who, p.Article.Lexicon.Pack.Code)
	p.Report(Claim{
		Verdict: Contradicted,
		Span:    p.Article.Bytes(r),
		Subject: p.Article.Bytes(r),
		Said:    p.Article.Words(r),
		Known:   who.Family,
		Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
		Message: Sayf("the family name of %s is %s", "le nom de famille de %s est %s", known, who.Family),
		Fixes:   []Fix{{Range: p.Article.Bytes(r), Text: who.Family, Safe: true}},
	})
}

// toldApart tells whether an article needs given names to tell a person from a relative: somebody else of that family name, and a word such as « sœur »
// in the sentence of either.
func (p *Pass) toldApart(m *mention.Person, who *fact.Person) bool {
	a := p.Article
	for i := range a.People {
		x := &a.People[i]
		if x.ID == m.ID || x.ID >= 0 && p.Facts.Persons[x.ID].Family != who.Family || x.ID < 0 && !x.Other ||
			x.ID < 0 && !slices.ContainsFunc(x.Candidates, func(c mention.Candidate) bool { return c.ID == m.ID && c.Form == mention.Family }) {
			continue
		}
		if p.tellsOfKin(x.Tokens.Start) || p.tellsOfKin(m.Tokens.Start) {
			return true
		}
	}
	return false
}

// tellsOfKin tells whether the sentence of token i has a word for a relative.
func (p *Pass) tellsOfKin(i int) bool {
	s := p.Article.Sentence(i)
	for k := s.Start; k < s.End; k++ {
		if p.Article.Mark(k)&mention.Kin != 0 {
			return true
		}
	}
	return false
}
