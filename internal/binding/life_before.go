package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Births and deaths whose date stands before the verb or the name: « Le 8 janvier 1996, X mourait », "On 5 December 2013, X died", « la mort,
// en 1996, de X ».

// lifeAfterDate reads the verb behind a date that opens its sentence, with its subject before or after it.
func (a reader) lifeAfterDate(l *Life, s token.Range) bool {
	const words = 16
	x := l.Expression
	if !isFixed(x) || x.Stated.Month == 0 && x.Tokens.Start-s.Start > 2 || !a.opensBeforeVerb(x, s) {
		return false
	}
	const stops = mention.Relative | mention.After | mention.Before | mention.Since | mention.During | mention.Condition | mention.Negation | mention.Background
	for i, n := a.afterThat(x.Tokens.End), 0; i < s.End && n < words; i, n = i+1, n+1 {
		m := a.Mark(i)
		switch {
		case m&(mention.Born|mention.Died) != 0 && !a.isLifeNoun(i):
			return a.ownsVerb(l, i, s)
		case m&stops != 0, a.Tokens[i].Kind == token.Punct && !a.Is(i, ",") && !a.Is(i, "."), a.dateAt(i) != nil,
			a.isVerb(i) && m&(mention.IsCopula|mention.WasCopula|mention.Finite) == 0:
			return false
		}
	}
	return false
}

// opensBeforeVerb tells whether nothing but « c'est » or "it was" stands before a date.
func (a reader) opensBeforeVerb(x *timex.Expression, s token.Range) bool {
	i := x.Tokens.Start - 1
	for i >= s.Start && a.Mark(i)&(mention.Dating|mention.ArticleWord|mention.IsCopula|mention.WasCopula) != 0 {
		i--
	}
	return i < s.Start || i-s.Start <= 1 && a.Tokens[i].Kind == token.Word && a.Mark(i+1)&(mention.IsCopula|mention.WasCopula) != 0
}

// afterThat moves over the « que » of « c'est le … que » and the comma behind a date.
func (a reader) afterThat(i int) int {
	if a.Mark(i)&mention.That != 0 || a.Is(i, ",") {
		i++
	}
	return i
}

// ownsVerb finds whose birth or death the main verb at token i tells of, where no date follows that could be the verb's own.
func (a reader) ownsVerb(l *Life, i int, s token.Range) bool {
	const after = 8 // words
	for k := i + 1; k < s.End && k < i+after && !a.Is(k, ";"); k++ {
		if a.dateAt(k) != nil {
			return false
		}
	}
	l.Kind = Birth
	if a.Mark(i)&mention.Died != 0 {
		l.Kind = Death
	}
	start, verb := a.participleStart(i, s)
	if !verb && a.Lexicon.IsParticiple(a.At(i)) && len(a.Lexicon.Pack.Voice.FeminineEndings) > 0 || !verb && a.isBareParticiple(i) {
		return false // « Le 5 mai, X, mort en … »
	}
	l.Gender = a.genderOf(i)
	l.Violent = a.Cue(i)&mention.Passive != 0
	if p := a.subjectBehind(i); p != nil {
		l.Person = p
		return !p.Other && a.Mark(p.Tokens.End)&mention.OfWord == 0
	}
	p := a.personEndingAt(start)
	if p == nil || p.Other || a.Is(start-1, ",") || a.saidOfAnother(p, true, true) || a.Mark(a.skipBack(a.phraseStart(p.Tokens.Start))-1)&mention.And != 0 {
		return false
	}
	l.Person = p
	return true
}

// isBareParticiple tells whether the form at token i tells of a death or birth only after a verb: "born", "killed", « mort ».
func (a reader) isBareParticiple(i int) bool {
	return a.Cue(i)&mention.Passive != 0 || a.Mark(i)&mention.Born != 0 && a.Mark(i)&mention.Finite == 0 && len(a.Lexicon.Pack.Voice.FeminineEndings) == 0 || a.Cue(i)&mention.DeathNoun != 0
}

// subjectBehind returns the subject that follows its verb at token i, with a place or little else in between: « mourait à Paris l'ancien président X ».
func (a reader) subjectBehind(i int) *mention.Person {
	const words = 5
	k := i + 1
	for n := 0; n < words && k < len(a.Tokens) && a.Tokens[k].Kind == token.Word; n, k = n+1, k+1 {
		if p := a.frontedSubject(k); p != nil {
			return p
		}
		if a.Tokens[k].Shape == token.Lower && a.Mark(k)&mention.Opening == 0 && !a.Lexicon.IsAdverb(a.At(k)) {
			return nil
		}
	}
	return nil
}

// ofSubjectBehind reads « Jusqu'à sa mort, en 2013, X … », "Until his death in March 2013, X …": the noun at token i opens its sentence.
func (a reader) ofSubjectBehind(l *Life, i int, s token.Range) bool {
	const words = 4
	end := l.Expression.Tokens.End
	if i-s.Start > words || !a.Is(end, ",") || len(a.peopleIn(token.Range{Start: s.Start, End: i})) > 0 {
		return false
	}
	p := a.frontedSubject(end + 1)
	if p == nil || p.Other || p.ID < 0 || a.Mark(p.Tokens.End)&mention.OfWord != 0 || !a.fits(p, a.Cue(i-1)) {
		return false
	}
	l.Person = p
	return true
}

// complementAfterDate reads « la disparition, en septembre 2019, de X »; the noun stands at token i.
func (a reader) complementAfterDate(l *Life, i int) bool {
	x := l.Expression
	start, end := x.Tokens.Start, x.Tokens.End
	for start > i && a.Mark(start-1)&mention.Dating != 0 {
		start--
	}
	if a.Is(start-1, ",") {
		start--
	}
	if start != i+1 {
		return false
	}
	if a.Is(end, ",") {
		end++
	}
	if a.Mark(end)&mention.OfWord == 0 {
		return false
	}
	l.Person = a.complementPerson(end)
	return l.Person != nil && !l.Person.Other
}
