package binding

import (
	"slices"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Of whom the words are said with which a sentence opens: « Né en 1952 à Leningrad, le président russe X … », "Aged 96, she".

// fronted finds the subject of a participle that opens the sentence. Further phrases may stand before it: « Né le … à Amiens, passé par l'ENA, X ».
func (a reader) fronted(l *Life) bool {
	const words, commas = 24, 4
	i := l.Expression.Tokens.End
	for n, c := 0, 0; n < words && i < len(a.Tokens) && c < commas; n, i = n+1, i+1 {
		switch {
		case a.inDate(i):
		case a.Tokens[i].Glue == token.Break && n > 0:
			return false
		case a.Is(i, ","):
			if p := a.frontedSubject(i + 1); p != nil {
				if p.Other || a.Mark(p.Tokens.End)&mention.OfWord != 0 {
					return false
				}
				l.Person = p
				return true
			}
			if c++; !a.frontedGoesOn(i + 1) {
				return a.frontedPronoun(l, i+1)
			}
		case a.Tokens[i].Kind == token.Punct && !a.Is(i, "(") && !a.Is(i, ")"), mention.At(a.People, i) >= 0,
			a.Mark(i)&(mention.Finite|mention.IsCopula|mention.WasCopula|mention.Relative) != 0:
			return false
		}
	}
	return false
}

// opensAsApposition tells whether a sentence opens with a noun without a definite article, before token i, which says more of a subject that is to
// follow: « Ancien banquier, né à Amiens en 1977, X ».
func (a reader) opensAsApposition(i int, s token.Range) bool {
	const words = 12
	m := a.Mark(s.Start)
	if i-s.Start > words || m&mention.ArticleWord != 0 && m&mention.Indefinite == 0 || m&(mention.Opening|mention.OfWord) != 0 || a.Cue(s.Start)&(mention.He|mention.She) != 0 {
		return false
	}
	for k := s.Start; k < i; k++ {
		if a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") || mention.At(a.People, k) >= 0 || k > s.Start && a.isVerb(k) || a.Mark(k)&mention.Relative != 0 {
			return false
		}
	}
	return true
}

// frontedGoesOn tells whether what is put first goes on at token i: with another participle, a preposition or a place.
func (a reader) frontedGoesOn(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Kind != token.Word {
		return false
	}
	if mention.At(a.Countries, i) >= 0 || mention.At(a.Places, i) >= 0 {
		return true
	}
	if a.Mark(i)&mention.Indefinite != 0 {
		return true // "Aged 47, a lawyer by training, X"
	}
	if a.Mark(i)&mention.And != 0 {
		i++
	}
	return i < len(a.Tokens) && a.Tokens[i].Shape == token.Lower && (a.Lexicon.IsParticiple(a.At(i)) || a.Mark(i)&(mention.Opening|mention.Dating|mention.Born) != 0 && a.Mark(i)&mention.ArticleWord == 0)
}

// frontedSubject returns the person whose name, with what is said of it, begins at token i.
func (a reader) frontedSubject(i int) *mention.Person {
	const nouns = 4 // « le dissident russe X », "the Soviet leader X"
	start := i
	for ; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		i = a.Titles[k].Tokens.End
		if a.Is(i, ",") {
			i++
		}
	} else if i > start {
		for n := 0; n < nouns && a.personAt(i) == nil && i < len(a.Tokens) && a.isNounOfTitle(i) && a.Tokens[i].Glue != token.Break; n++ {
			i++
		}
	}
	if p := a.personAt(a.skipHonorifics(i)); p != nil {
		return p
	}
	return a.meantByTitle(i)
}

// frontedPronoun reads the pronoun at token i as the subject behind what is put first: the subject of the sentence before is meant.
func (a reader) frontedPronoun(l *Life, i int) bool {
	m, k := a.Cue(i)&(mention.He|mention.She), a.SentenceOf(i)
	if m == 0 || a.Mark(i)&mention.ArticleWord != 0 || k == 0 || a.strangerIn(a.Sentences[k-1]) {
		return false
	}
	if l.Person = a.subjectOf(a.Sentences[k-1], m); l.Person == nil {
		return false
	}
	if l.Kind == AgeNow && a.tellsOfDeath(a.Sentences[k-1]) {
		l.Kind, l.Then = AgeAtDeath, false
	}
	return true
}

// byTitle reads « Le pape s'est éteint … à l'âge de 84 ans » behind the headline « Jean-Paul II est mort »: a title that opens its sentence and ends
// before token i.
func (a reader) byTitle(l *Life, i int, s token.Range) bool {
	if l.Kind != Death && l.Kind != AgeAtDeath && l.Kind != Birth {
		return false
	}
	l.Person = a.deadByTitle(i, s)
	if l.Person == nil && l.Expression.Stated.Year > 0 && a.opensByTitle(i, s) {
		l.Person, l.Distant = a.meantByTitle(i), true
	}
	return l.Person != nil
}

// deadByTitle returns whom the title means that opens a sentence and ends before token i, where the sentence before tells of that one's death.
func (a reader) deadByTitle(i int, s token.Range) *mention.Person {
	k := a.SentenceOf(max(i, 0))
	if k == 0 || !a.opensByTitle(i, s) || !a.tellsOfDeath(a.Sentences[k-1]) {
		return nil
	}
	return a.meantByTitle(i)
}

// opensByTitle tells whether a sentence opens with a title that ends before token i, with a definite article.
func (a reader) opensByTitle(i int, s token.Range) bool {
	return i > s.Start && a.skipBack(a.phraseStart(i)) == s.Start && a.Mark(s.Start)&mention.Indefinite == 0
}

// meantByTitle returns whom a title that ends before token i means in a sentence that names nobody: the subject of the sentence before, who has
// held such an office.
func (a reader) meantByTitle(i int) *mention.Person {
	k, s := mention.At(a.Titles, i-1), a.SentenceOf(i)
	if k < 0 || s == 0 || s == len(a.Sentences) || len(a.peopleIn(a.Sentences[s])) > 0 {
		return nil
	}
	p := a.subjectOf(a.Sentences[s-1], mention.He|mention.She)
	if p == nil {
		p = a.mournedIn(a.Sentences[s-1])
	}
	if p == nil || a.strangerIn(a.Sentences[s-1]) || !a.hasHeld(p.ID, &a.Titles[k]) {
		return nil
	}
	return p
}

// mournedIn returns the only person of a headline such as « Mort de X », "The death of X".
func (a reader) mournedIn(s token.Range) *mention.Person {
	i := s.Start
	for ; a.Mark(i)&mention.ArticleWord != 0; i++ {
	}
	people := a.peopleIn(s)
	if a.Cue(i)&mention.DeathNoun == 0 || a.Mark(i+1)&mention.OfWord == 0 || len(people) != 1 || people[0].ID < 0 || people[0].Other {
		return nil
	}
	if p := a.complementPerson(i + 1); p != nil && p.ID == people[0].ID {
		return p
	}
	return nil
}

// hasHeld tells whether a person has held, at any time, an office that a title fits.
func (a reader) hasHeld(who int32, t *mention.Title) bool {
	f := a.Lexicon.Facts
	for _, k := range f.Persons[who].Tenures {
		if slices.Contains(t.Offices, f.Tenures[k].Office) {
			return true
		}
	}
	return false
}

// opensWithPast tells whether a lower-case participle, or the word for a birth or death, stands at token i.
func (a reader) opensWithPast(i int) bool {
	t := &a.Tokens[i]
	return t.Kind == token.Word && t.Shape == token.Lower && (a.Lexicon.IsParticiple(strings.ToLower(a.At(i))) || a.Mark(i)&(mention.Born|mention.Died) != 0)
}
