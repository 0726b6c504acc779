package rules

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A sign is what in an article, beside the name, tells that a person of the facts is meant. Names are not unique: without a sign
// nothing may be concluded from one. Signs are in rising order of weight.
type sign uint8

const (
	noSign       sign = iota
	countrySign       // the article names the person's country, or another who is in office there
	officeSign        // the article names an office that the person has held, and whose it is
	introduction      // the article gives the person's full name, rightly spelt
	titleSign         // the name stands beside the title of an office that the person has held
)

// signs are the signs of an article, collected once. The lists are short.
type signs struct {
	countries  []string       // codes
	offices    []int32        // that the article names, and whose they are
	introduced []int32        // persons named in full
	titled     []int32        // persons beside whose name a title stands, somewhere
	company    map[int32]sign // what [Pass.company] has found
}

// Signs collects the signs of the article.
func (p *Pass) Signs() *signs {
	if p.signs == nil {
		p.signs = collectSigns(p.Article)
		for i := range p.Article.People {
			m := &p.Article.People[i]
			if m.ID >= 0 && !slices.Contains(p.signs.titled, m.ID) && p.titleBeside(m.ID, m.Tokens) != nil {
				p.signs.titled = append(p.signs.titled, m.ID)
				p.signs.countries = appendNew(p.signs.countries, p.Facts.Persons[m.ID].Country) // "House Speaker John Boehner" speaks of the United States
			}
		}
	}
	return p.signs
}

func collectSigns(a *mention.Article) *signs {
	s := &signs{}
	for i := range a.Countries {
		s.countries = appendNew(s.countries, a.Countries[i].Code)
	}
	for i := range a.Titles {
		t := &a.Titles[i]
		if t.Country != "" {
			s.countries = appendNew(s.countries, t.Country)
		}
		if !t.Explicit() {
			continue
		}
		for _, o := range t.Offices {
			s.offices = appendNew(s.offices, o)
		}
	}
	for i := range a.People {
		if m := &a.People[i]; m.ID >= 0 && m.Form == mention.Full {
			s.introduced = appendNew(s.introduced, m.ID)
		}
	}
	return s
}

// appendNew appends what a list does not hold.
func appendNew[T comparable](list []T, x T) []T {
	if slices.Contains(list, x) {
		return list
	}
	return append(list, x)
}

// isHolder tells whether a person has held, at any time, one of the offices that the article names.
func (p *Pass) isHolder(who int32) bool {
	offices := p.Signs().offices
	for _, k := range p.Facts.Persons[who].Tenures {
		if slices.Contains(offices, p.Facts.Tenures[k].Office) {
			return true
		}
	}
	return false
}

// isCountryNamed tells whether the article names the country of a person.
func (p *Pass) isCountryNamed(who int32) bool {
	return slices.Contains(p.Signs().countries, p.Facts.Persons[who].Country)
}

// sign returns the weightiest sign that a name in the tokens r means a person.
func (p *Pass) sign(who int32, r token.Range) sign {
	s := p.Signs()
	switch {
	case p.titleBeside(who, r) != nil:
		return titleSign
	case slices.Contains(s.introduced, who):
		return introduction
	case p.isHolder(who):
		return officeSign
	case p.isCountryNamed(who):
		return countrySign
	}
	return noSign
}

// company returns what else in an article tells that a full name means a person, enough for a small difference in a date: a city of the
// person's country, somebody else from there whom the facts know, or the name of an office that the person has held, whosever it be.
func (p *Pass) company(who int32) sign {
	s, ok := p.Signs().company[who]
	if !ok {
		s = p.findCompany(who)
		if p.signs.company == nil {
			p.signs.company = map[int32]sign{}
		}
		p.signs.company[who] = s
	}
	return s
}

func (p *Pass) findCompany(who int32) sign {
	a := p.Article
	if p.hasTwoNames(who) || p.hasCompatriots(who) {
		return countrySign
	}
	for i := range a.Titles {
		if p.hasHeld(who, &a.Titles[i]) {
			return countrySign
		}
	}
	if p.isBodyNamed(who) {
		return countrySign
	}
	return noSign
}

// isBodyNamed tells whether the article names an organisation in which a person has held an office: « le FMI, dont la directrice générale ».
func (p *Pass) isBodyNamed(who int32) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		if id := p.Facts.Offices[p.Facts.Tenures[k].Office].Organisation; id != "" && slices.ContainsFunc(p.Article.Organisations, func(o mention.Named) bool {
			return slices.ContainsFunc(o.Candidates, func(c int32) bool { return p.Facts.Organisations[c].ID == id })
		}) {
			return true
		}
	}
	return false
}

// hasCompatriots tells whether the article names somebody else from a person's country in full, or a place there.
func (p *Pass) hasCompatriots(who int32) bool {
	a, country := p.Article, p.Facts.Persons[who].Country
	if country == "" {
		return false
	}
	for i := range a.People {
		m := &a.People[i]
		if m.ID >= 0 && m.ID != who && m.Form == mention.Full && p.Facts.Persons[m.ID].Country == country {
			return true
		}
	}
	for i := range a.Places {
		if c := a.Places[i].Candidates; len(c) == 1 && p.Facts.Places[c[0]].Country == country {
			return true
		}
	}
	return false
}

// hasLed tells whether a person has been the head of a state or government.
func (p *Pass) hasLed(who int32) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		if p.Article.Lexicon.Leads(p.Facts.Tenures[k].Office) {
			return true
		}
	}
	return false
}

// hasTwoNames tells whether an article calls a person by two full names that share no word: "Robert Prevost … Leo XIV".
func (p *Pass) hasTwoNames(who int32) bool {
	a := p.Article
	var m *mention.Person
	for i := range a.People {
		switch o := &a.People[i]; {
		case o.ID != who || o.Form != mention.Full:
		case m == nil:
			m = o
		case a.Tokens[o.Tokens.Start].Word != a.Tokens[m.Tokens.Start].Word && a.Tokens[o.Tokens.End-1].Word != a.Tokens[m.Tokens.End-1].Word:
			return true
		}
	}
	return false
}

// identity returns the weightiest sign that a full name, or what stands for it, means a person: there may be others of that name.
func (p *Pass) identity(who int32) sign {
	s := p.Signs()
	switch {
	case slices.Contains(s.titled, who):
		return titleSign
	case p.isHolder(who):
		return officeSign
	case p.isCountryNamed(who):
		return countrySign
	}
	return noSign
}

// titleBeside returns a title right beside a name, of an office that the person has held.
func (p *Pass) titleBeside(who int32, r token.Range) *mention.Title {
	a := p.Article
	before, after := r.Start, r.End
	for before > 0 && (a.Mark(before-1)&mention.Honorific != 0 || a.Is(before-1, ".") && a.Mark(before-2)&mention.Honorific != 0) {
		before--
	}
	if a.Is(before-1, ",") {
		before--
	}
	if a.Is(after, ",") || a.Is(after, "(") {
		after++
	}
	for n := 0; n < 3 && a.Mark(after)&(mention.ArticleWord|mention.Qualifier|mention.IsCopula|mention.WasCopula) != 0; n++ {
		after++
	}
	for _, i := range []int{before - 1, after} {
		if k := mention.At(a.Titles, i); k >= 0 && p.hasHeld(who, &a.Titles[k]) {
			return &a.Titles[k]
		}
	}
	return nil
}

// hasHeld tells whether a person has held, at any time, an office that a title fits.
func (p *Pass) hasHeld(who int32, t *mention.Title) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		if hasOffice(t.Offices, p.Facts.Tenures[k].Office) {
			return true
		}
	}
	return false
}
