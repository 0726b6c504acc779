package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Who bears a name that is a letter off one in the facts, but is somebody else.

// isIntroducedOtherwise tells whether the article says somewhere of a name who that is, and it is not the person of the facts whose name is a letter off: by a
// noun that is no title of that person's, or by an age that is not that person's.
func (p *Pass) isIntroducedOtherwise(m *mention.Misspelling) bool {
	a := p.Article
	if len(m.Readings) != 1 {
		return false
	}
	who := m.Readings[0].ID
	for i := range a.Misspellings {
		o := &a.Misspellings[i]
		if len(o.Readings) != 1 || o.Readings[0].ID != who || a.Words(o.Tokens) != a.Words(m.Tokens) {
			continue
		}
		if p.titleBeside(who, o.Tokens) != nil {
			return false
		}
		if p.hasOtherAge(who, o.Tokens) || p.hasOtherTitle(o.Tokens) || binding.FollowsIndefinite(a, o.Tokens.Start) {
			return true
		}
	}
	return false
}

// hasOtherAge tells whether an age stands right after a name that is not the person's when the article is written: « Mario Conti, 79 ans ».
func (p *Pass) hasOtherAge(who int32, name token.Range) bool {
	a, born := p.Article, p.Facts.Persons[who].Born
	if born.IsZero() || a.Published.IsZero() || !isAside(a, name.End) {
		return false
	}
	for i := range a.Dates {
		x := &a.Dates[i]
		if x.Tokens.Start != name.End+1 || x.Kind != timex.Age && x.Kind != timex.Duration {
			continue
		}
		low, high := ages(born, a.Published)
		return x.Amount < low-slip || x.Amount > high+slip
	}
	return false
}

// hasOtherTitle tells whether an office that the facts do not give to the person is added to a name: « Gérard Larchet, le maire sortant ». The title that
// says so has been compared before.
func (p *Pass) hasOtherTitle(name token.Range) bool {
	a, i := p.Article, name.End
	if !a.Is(i, ",") || a.Mark(i+1)&mention.ArticleWord == 0 || a.Mark(i+1)&mention.OfWord != 0 {
		return false
	}
	for i++; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
	}
	return mention.At(a.Titles, i) >= 0 || a.Mark(i)&mention.Post != 0
}
