package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/mention"
)

// Whose life is meant where a title stands for the name, and where all that is said tells of another person of that name.

// namedByTitle returns the person for whom a title without a name stands: the only one who has held the office among those named in the sentence before it,
// or, where nobody is named there, in the sentence before or the headline: « La veuve de X … la maison de l'ancien président vénézuélien ». -1 where nobody or
// several have.
func (p *Pass) namedByTitle(t *mention.Title) int32 {
	const headline = 0
	a := p.Article
	k := a.SentenceOf(t.Tokens.Start)
	for _, n := range []int{k, k - 1, headline} {
		if n < 0 {
			continue
		}
		who, named := p.holderAmong(n, t)
		if named {
			return who
		}
	}
	return -1
}

// holderAmong returns the only person named in a sentence, before a title, who has held its office; named tells whether somebody whom the facts know is named
// there at all.
func (p *Pass) holderAmong(sentence int, t *mention.Title) (who int32, named bool) {
	a := p.Article
	who = -1
	s := a.Sentences[sentence]
	for i := range a.People {
		m := &a.People[i]
		if m.Tokens.Start < s.Start || m.Tokens.End > min(s.End, t.Tokens.Start) || m.Other {
			continue
		}
		holders, holder := 0, int32(-1)
		for _, c := range m.Candidates {
			if (m.ID < 0 || m.ID == c.ID) && (m.Form == mention.Full || m.Form == mention.Family) && c.Form == m.Form && p.hasHeld(c.ID, t) {
				holders, holder = holders+1, c.ID
			}
		}
		named = named || m.ID >= 0 || holders > 0
		switch {
		case holders > 1, holders == 1 && who >= 0 && who != holder:
			return -1, true
		case holders == 1:
			who = holder
		}
	}
	return who, named
}

// isNamesake tells whether a date or age and another one that the sentence gives of the same life are both wrong, and one of them by years: "her mother, also
// Queen Elizabeth, who died in 2002 at 101" is another person of that name.
func (p *Pass) isNamesake(l *aLife) bool {
	a := p.Article
	apart := p.yearsApart(l)
	for _, other := range p.lives(binding.AgeNow, binding.AgeAtDeath, binding.Birth, binding.Death) {
		if other.id != l.id || other.Expression == l.Expression || other.Kind == l.Kind || l.Person == nil || other.Person == nil || other.Person.Tokens != l.Person.Tokens ||
			a.SentenceOf(other.Expression.Tokens.Start) != a.SentenceOf(l.Expression.Tokens.Start) {
			continue
		}
		if o := p.yearsApart(&other); apart > 0 && o > 0 && max(apart, o) > slip {
			return true
		}
	}
	return false
}

// yearsApart returns how many years what is said of a life is off.
func (p *Pass) yearsApart(l *aLife) int {
	var said, known date.Value
	switch l.Kind {
	case binding.Birth:
		said, known = l.Said(), l.who.Born
	case binding.Death:
		said, known = l.Said(), l.who.Died
	default:
		day := p.dayOfAge(l)
		if day.IsZero() || l.who.Born.IsZero() || l.Kind == binding.AgeAtDeath && l.who.Died.IsZero() {
			return 0
		}
		low, high := ages(l.who.Born, day)
		return max(0, low-l.Expression.Amount, l.Expression.Amount-high)
	}
	if said.IsZero() || known.IsZero() {
		return 0
	}
	return abs(said.First().Year() - known.First().Year())
}
