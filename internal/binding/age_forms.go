package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Forms in which an age is told beside « X, 52 ans, »: between a subject and what it is, of a noun in apposition, of a noun that a name follows.

// ageInside reads « X est, à 39 ans, le plus jeune », "X, who at 47 is the", "X is, at 81, the": the age of what is so now.
func (a reader) ageInside(l *Life) bool {
	start, said := a.ageCue(l.Expression.Tokens.Start)
	end, i := l.Expression.Tokens.End, start-1
	if !said || i <= 0 {
		return false
	}
	if a.Is(i, ",") {
		i--
		if a.Is(end, ",") {
			end++
		}
	}
	for n := 0; n < 2 && a.Mark(i)&(mention.IsCopula|mention.Relative) == 0 && a.Lexicon.IsAdverb(a.At(max(i, 0))); n++ {
		i--
	}
	switch {
	case a.Mark(i)&mention.IsCopula != 0 && a.Mark(end)&mention.ArticleWord != 0, a.Mark(i)&mention.Relative != 0 && a.Mark(end)&mention.IsCopula != 0:
	default:
		return false
	}
	if !a.predicate(l, i+1) || l.Person == nil {
		return false
	}
	l.present = true
	return true
}

// ageOfNounPhrase reads the age of the noun before « de 39 ans »: of an apposition (« X, un ancien banquier de 39 ans ») or of a title that a name
// follows (« un président de 39 ans, X »); i is the preposition.
func (a reader) ageOfNounPhrase(l *Life, i int) bool {
	end, s := l.Expression.Tokens.End, a.Sentence(i)
	if k := mention.At(a.Titles, i-1); k >= 0 && a.Titles[k].Tokens.End == i && (a.Is(end, ",") || a.Is(end, ":")) {
		if p := a.personAt(a.skipHonorifics(end + 1)); p != nil && !p.Other && !a.governed(a.Titles[k].Tokens.Start) && a.Mark(p.Tokens.End)&mention.And == 0 {
			l.Person = p
			return true
		}
	}
	if k := a.backToComma(i, s); k < 0 || a.Mark(k+1)&mention.Indefinite == 0 {
		return false
	}
	l.Person = a.headOfApposition(i, s)
	return l.Person != nil
}

// backToComma returns the next comma before token i, -1 where a few words hold none.
func (a reader) backToComma(i int, s token.Range) int {
	for k := i - 1; k > s.Start && i-k <= insertion; k-- {
		if a.Is(k, ",") {
			return k
		}
	}
	return -1
}

// opensWithAge tells whether an age with its preposition opens its sentence and a noun with an article follows, which says more of the subject: "At 47 the
// youngest president-elect, X".
func (a reader) opensWithAge(start, end int) bool {
	return a.Sentence(start).Start == start && a.Mark(end)&mention.ArticleWord != 0 && a.Mark(end)&mention.OfWord == 0
}

// nameBehindNoun returns the person whose name follows token i with a noun or two between that say who it is: "the 47-year-old senator X".
func (a reader) nameBehindNoun(i int) *mention.Person {
	const nouns = 3
	const links = mention.OfWord | mention.And | mention.Relative | mention.ArticleWord | mention.Opening | mention.Dating | mention.Finite | mention.IsCopula | mention.WasCopula | mention.Reporting
	for n := 0; n < nouns && i < len(a.Tokens) && a.Tokens[i].Kind == token.Word && a.Mark(i)&links == 0 && !a.Lexicon.IsCommon(a.Tokens[i].Word) && a.Tokens[i].Glue != token.Break; n++ {
		i++
		if p := a.personAt(i); p != nil && !p.Other {
			return p
		}
	}
	return nil
}

// governedByVerb tells whether the preposition before the phrase at token i goes with a verb, so that the phrase is no complement of a noun: "waited in
// Grant Park for", « a hérité de ».
func (a reader) governedByVerb(i int) bool {
	verb := a.governor(i)
	if verb < 1 || a.Tokens[verb].Shape != token.Lower || a.Mark(verb)&(mention.Relation|mention.Thing) != 0 || a.Mark(verb-1)&mention.ArticleWord != 0 {
		return false
	}
	return a.Mark(verb)&(mention.Acts|mention.Active|mention.Reporting) != 0 || a.Lexicon.IsPast(a.At(verb)) || a.Lexicon.IsParticiple(a.At(verb)) && a.Mark(verb-1)&(mention.Finite|mention.IsCopula|mention.WasCopula|mention.Background) != 0
}
