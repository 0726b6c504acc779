package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/mention"
)

// What tells that a full name means a person of the first rank, where the article says neither title nor country: there are few namesakes, and
// none of them moves among states.

// onStage returns a sign where a person who has led a country is named beside another such person or in an article about two countries or
// organisations. For one who has headed an international organisation, which has no country of its own to be named, one of these is enough.
func (p *Pass) onStage(who int32) sign {
	stage := 2 // countries and organisations
	if p.hasHeadedOrganisation(who) {
		stage = 1
	} else if !p.hasLed(who) {
		return noSign
	}
	a := p.Article
	for i := range a.People {
		if m := &a.People[i]; m.ID >= 0 && m.ID != who && m.Form == mention.Full && !m.Other && p.hasLed(m.ID) {
			return countrySign
		}
	}
	states := map[string]bool{}
	for i := range a.Countries {
		if !a.Countries[i].Shared {
			states[a.Countries[i].Code] = true
		}
	}
	bodies := map[int32]bool{}
	for i := range a.Organisations {
		if c := a.Organisations[i].Candidates; len(c) == 1 {
			bodies[c[0]] = true
		}
	}
	if len(states)+len(bodies) >= stage {
		return countrySign
	}
	return noSign
}

// hasHeadedOrganisation tells whether a person has held the office of an organisation.
func (p *Pass) hasHeadedOrganisation(who int32) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		if p.Facts.Offices[p.Facts.Tenures[k].Office].Organisation != "" {
			return true
		}
	}
	return false
}

// leadsAbout tells whether a person leads a country about the day of publication: elected already, or gone for some weeks only.
func (p *Pass) leadsAbout(who int32) bool {
	const weeks = 70 // days
	now := p.Article.Published
	if now.IsZero() {
		return false
	}
	for _, k := range p.Facts.Persons[who].Tenures {
		t := &p.Facts.Tenures[k]
		if t.From.First()-weeks <= now.Last() && (t.To.IsZero() || t.To.Last()+weeks >= now.First()) && p.Article.Lexicon.Leads(t.Office) {
			return true
		}
	}
	return false
}

// isDeathInNews tells whether an article that reports a death is of the days after the person of the facts died: nobody else of that name did.
func (p *Pass) isDeathInNews(l *aLife) bool {
	const days = 14
	now, died := p.Article.Published, l.who.Died
	if now.IsZero() || died.IsZero() || l.Kind != binding.AgeAtDeath && l.Kind != binding.Death {
		return false
	}
	return died.First() <= now.Last() && now.First() <= died.Last()+date.Day(days)
}
