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
		if p.hasOtherAge(who, o.Tokens) || p.hasOtherTitle(o.Tokens) || binding.FollowsIndefinite(a, o.Tokens.Start) || p.hasOtherDeath(who, o.Tokens) || p.hasOtherLifespan(who, o.Tokens) || p.hasOwnTrade(who, o.Tokens) {
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

// hasOtherDeath tells whether a name is the subject of a verb of dying, or the complement of a noun for a death, with a date, while the person is alive or died in another year: « Michel
// Delpech est mort en 2016 ».
func (p *Pass) hasOtherDeath(who int32, name token.Range) bool {
	const near = 8 // words up to the date
	a, died := p.Article, p.Facts.Persons[who].Died
	i := name.End
	for n := 0; n < 3 && (a.Is(i, ",") || a.Mark(i)&(mention.IsCopula|mention.WasCopula|mention.Background|mention.Relative) != 0); n++ {
		i++
	}
	noun := a.Mark(name.Start-1)&mention.OfWord != 0 && a.Cue(name.Start-2)&mention.DeathNoun != 0 // « la mort de X, en janvier 2016 »
	if a.Mark(i)&mention.Died == 0 && !noun {
		return false
	}
	for k := range a.Dates {
		x := &a.Dates[k]
		if x.Kind == timex.Date && x.Tokens.Start >= i && x.Tokens.Start <= i+near && !x.Value.IsZero() {
			return died.IsZero() || died.First().Year() != x.Value.First().Year()
		}
	}
	return false
}

// hasOtherLifespan tells whether a year of birth that is not the person's stands behind a name in parentheses: « Michel Delpech (1946-2016) ».
func (p *Pass) hasOtherLifespan(who int32, name token.Range) bool {
	a, born := p.Article, p.Facts.Persons[who].Born
	if !a.Is(name.End, "(") {
		return false
	}
	for k := range a.Dates {
		if x := &a.Dates[k]; x.Kind == timex.Date && x.Tokens.Start == name.End+1 && !x.Value.IsZero() {
			if born.IsZero() { // two years are those of somebody dead
				return p.Facts.Persons[who].Died.IsZero() && !a.Is(x.Tokens.End, ")")
			}
			return abs(x.Value.First().Year()-born.First().Year()) > slip
		}
	}
	return false
}

// hasOwnTrade tells whether a noun that is no title stands with its article before a name, and the article writes the person's own name in full without
// it: « Le chanteur Michel Delpech » beside « Michel Delpuech ».
func (p *Pass) hasOwnTrade(who int32, name token.Range) bool {
	a, i := p.Article, name.Start-1
	if i < 1 || !isTrade(a, i) {
		return false
	}
	own := false
	for k := range a.People {
		o := &a.People[k]
		if o.ID != who || o.Form != mention.Full || o.Other {
			continue
		}
		if own = true; o.Tokens.Start > 0 && a.Tokens[o.Tokens.Start-1].Word == a.Tokens[i].Word {
			return false
		}
	}
	return own
}

// isTrade tells whether token i is a noun with its article that the language knows nothing of.
func isTrade(a *mention.Article, i int) bool {
	t := &a.Tokens[i]
	return t.Kind == token.Word && t.Shape == token.Lower && a.Mark(i) == 0 && !a.Lexicon.IsCommon(t.Word) && mention.At(a.Titles, i) < 0 && a.Mark(i-1)&mention.ArticleWord != 0
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
