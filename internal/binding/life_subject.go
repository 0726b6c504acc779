package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Whose birth, death or age is told where the name stands further off: behind an apposition, for a pronoun in a clause, in the headline, as the object.

// headOfApposition returns the person after whose name the apposition begins that ends before token i, a noun with what says whose or of what it is: "X, the
// socialist leader who died", « X, chef du parti Y âgé de ». What is said may be said of a person in its complement, so that there may be none.
func (a reader) headOfApposition(i int, s token.Range) *mention.Person {
	const stops = mention.Relative | mention.Relation | mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Reporting | mention.And | mention.Negation
	for k := i - 1; k > s.Start && i-k <= insertion; k-- {
		switch p := a.personEndingAt(k); {
		case a.Is(k, ","):
			if p == nil || p.Other || k+1 == i || !a.apposes(k+1) || a.belongsToRelation(a.phraseStart(p.Tokens.Start)) || a.enumeratesPeople(p) {
				return nil
			}
			return p
		case a.Tokens[k].Kind == token.Punct, mention.At(a.People, k) >= 0, a.Mark(k)&stops != 0 && !(k+1 == i && a.Mark(k)&stops == mention.Relation && a.Mark(k-1)&mention.Indefinite != 0), a.Mark(k)&mention.OfWord != 0 && !a.isOfThing(k), a.namesStranger(k):
			return nil
		}
	}
	return nil
}

// isOfThing tells whether the complement that begins at token i is surely no person: a country, a place, an organisation, a noun for a thing.
func (a reader) isOfThing(i int) bool {
	for i++; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
	}
	if i >= len(a.Tokens) {
		return false
	}
	return mention.At(a.Countries, i) >= 0 || mention.At(a.Places, i) >= 0 || mention.At(a.Organisations, i) >= 0 || a.Mark(i)&mention.Thing != 0 || a.Lexicon.IsThing(a.At(i))
}

// closesNounPhrase tells whether a name stands between commas after the noun phrase with which its sentence opens, and which says who that is: « Le
// prédécesseur de X, Y, est né », "Ukraine's president-elect, X, was born". A title in its complement may be the one that the name says more of.
func (a reader) closesNounPhrase(p *mention.Person) bool {
	const words = 12
	const stops = mention.Relation | mention.And | mention.Relative | mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Reporting
	if p == nil || !a.Is(p.Tokens.Start-1, ",") {
		return false
	}
	s, end := a.Sentence(p.Tokens.Start), p.Tokens.Start-1
	if k := mention.At(a.Countries, s.Start); end-s.Start > words || a.Mark(s.Start)&(mention.ArticleWord|mention.Opening|mention.Indefinite) != mention.ArticleWord && (k < 0 || !a.Is(a.Countries[k].Tokens.End, "s")) {
		return false
	}
	for k := s.Start; k < end; k++ {
		if a.Tokens[k].Kind != token.Word || a.Mark(k)&stops != 0 && (k > s.Start+1 || a.Mark(k)&mention.Relation == 0) || a.inDate(k) || a.Mark(k)&mention.OfWord != 0 && !a.Is(k, "s") && !a.isOfThing(k) && a.complementPerson(k) == nil {
			return false
		}
	}
	return true
}

// meantInClause returns whom the pronoun at token i means in a clause of time, whose sentence opens with the only person that is named before: « X repose
// ici depuis qu'il est mort », "X ruled until he died". « celui-ci » means whoever is named before.
func (a reader) meantInClause(i int) *mention.Person {
	const opens = mention.After | mention.Before | mention.Since | mention.During
	m := a.Cue(i) & (mention.He | mention.She)
	last := mention.Cue(0)
	if m == 0 && a.Cue(i)&mention.Pronoun == 0 {
		for a.Cue(i-1)&(mention.Masculine|mention.Feminine) != 0 && a.Tokens[i].Glue == token.Hyphen { // « celui-ci »
			i--
		}
		last = a.Cue(i) & (mention.Masculine | mention.Feminine)
	}
	s := a.Sentence(max(i, 0))
	k := i - 1
	if k <= s.Start || m == 0 && last == 0 || m != 0 && a.Mark(i)&mention.ArticleWord != 0 {
		return nil
	}
	if a.Mark(k)&mention.That != 0 {
		k--
	}
	r := token.Range{Start: s.Start, End: k}
	if a.Mark(k)&opens == 0 || a.Mark(k)&mention.During != 0 && !a.isState(r) || a.strangerIn(r) || a.relationBetween(r.Start, r.End) {
		return nil
	}
	if m != 0 {
		return a.subjectOf(r, m)
	}
	people := a.peopleIn(r)
	if len(people) == 0 || people[len(people)-1].ID < 0 || people[len(people)-1].Other || !a.agrees(&people[len(people)-1], last) {
		return nil
	}
	return &people[len(people)-1]
}

// isJoined tells whether "and" joins a name with its title to another person's before it, so that both are the subject.
func (a reader) isJoined(p *mention.Person) bool {
	i := a.subjectStart(p)
	return a.Mark(i-1)&mention.And != 0 && !a.Is(i-2, ",") && a.personEndingAt(i-1) != nil
}

// isState tells whether a stretch holds a form of to be or to have in the past: "X was in office when he died", but not "X wept when he died".
func (a reader) isState(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&(mention.WasCopula|mention.Background) != 0 {
			return true
		}
	}
	return false
}

// meantHimself returns whom "he himself" means before token i: the subject with which the sentence opens, also where others are spoken of in between.
func (a reader) meantHimself(i int, s token.Range) *mention.Person {
	if a.Is(i-1, ",") {
		i--
	}
	if a.Cue(i-1)&mention.Himself == 0 {
		return nil
	}
	for a.Cue(i-1)&mention.Himself != 0 && a.Cue(i-1)&(mention.He|mention.She) == 0 {
		i--
	}
	m := a.Cue(i-1) & (mention.He | mention.She)
	people := a.peopleIn(token.Range{Start: s.Start, End: i - 1})
	if m == 0 || len(people) == 0 {
		return nil
	}
	p := &people[0]
	if p.ID < 0 || p.Other || !a.opensAsSubject(p.Tokens.Start) || a.owns(p) || a.Mark(p.Tokens.End)&mention.OfWord != 0 || !a.fits(p, m) {
		return nil
	}
	return p
}

// beforeEmphasis moves from token i to the left over what stresses a subject: « X est, lui, né », « X, lui-même mort ».
func (a reader) beforeEmphasis(i int) int {
	k := i
	for a.Cue(k-1)&mention.Himself != 0 {
		k--
	}
	if k < i {
		return k
	}
	if a.Is(i-1, ",") && a.Cue(i-2)&(mention.He|mention.She) != 0 && a.Is(i-3, ",") && a.Mark(i-4)&(mention.IsCopula|mention.WasCopula|mention.Finite) != 0 {
		return i - 3
	}
	return i
}

// opensBeforePronoun tells whether nothing but a noun that says who is meant stands before the pronoun at token i: "The son of a worker, he was born".
func (a reader) opensBeforePronoun(i int, s token.Range) bool {
	const words = 12
	if !a.Is(i-1, ",") || i-s.Start > words || a.Mark(i)&mention.ArticleWord != 0 {
		return false
	}
	for k := s.Start; k < i-1; k++ {
		if a.Tokens[k].Kind == token.Punct || mention.At(a.People, k) >= 0 || a.isVerb(k) || a.Mark(k)&(mention.Relative|mention.And) != 0 {
			return false
		}
	}
	return !a.strangerIn(token.Range{Start: s.Start, End: i})
}

// meantByHeadline returns the only person whom a headline names, and of whom it speaks: "Who is X?", « X, l'homme pressé ».
func (a reader) meantByHeadline(s token.Range) *mention.Person {
	if s.End > a.bodyStart() {
		return nil
	}
	people := a.peopleIn(s)
	if len(people) != 1 || people[0].ID < 0 || people[0].Other || people[0].Form != mention.Full || a.owns(&people[0]) || a.governed(a.phraseStart(people[0].Tokens.Start)) ||
		a.strangerIn(s) || a.relationBetween(s.Start, s.End) {
		return nil
	}
	for i := s.Start; i < s.End; i++ {
		if a.Cue(i)&(mention.He|mention.She) != 0 { // "X and his heir"
			return nil
		}
	}
	return &people[0]
}

// slain returns the object of the verb at token i: « Un commando a tué X », "A drone killed the terrorist leader X".
func (a reader) slain(i int) *mention.Person {
	if a.Cue(i)&mention.Kills == 0 {
		return nil
	}
	p := a.frontedSubject(i + 1)
	if p == nil || p.Other || p.ID < 0 || p.Tokens.Start <= i || a.owns(p) || a.Mark(p.Tokens.End)&(mention.OfWord|mention.And) != 0 {
		return nil
	}
	return p
}

// invertedSubject returns the subject behind the participle at token i in a clause that opens with what is put first: « c'est ici qu'est né X, le ».
func (a reader) invertedSubject(i int) *mention.Person {
	if a.Mark(i-1)&(mention.IsCopula|mention.WasCopula) == 0 || a.Mark(i-2)&(mention.That|mention.Relative) == 0 {
		return nil
	}
	p := a.subjectBehind(i)
	if p == nil || p.Other || a.Mark(p.Tokens.End)&mention.OfWord != 0 {
		return nil
	}
	return p
}

// byDateOf reads "X's date of birth was 13 October 1925", « La date de naissance de X (25 janvier 1978) », « Date du décès de X : 5 mars 2013 ».
func (a reader) byDateOf(l *Life, s token.Range) bool {
	i := l.Expression.Tokens.Start - 1
	for i > s.Start && a.Mark(i)&(mention.Dating|mention.ArticleWord) != 0 {
		i--
	}
	if !a.Is(i, "(") && !a.Is(i, ":") && !a.Is(i, ",") && a.Mark(i)&(mention.IsCopula|mention.WasCopula) == 0 {
		return false
	}
	p := a.personEndingAt(i)
	if p != nil {
		i = a.skipBack(a.phraseStart(a.honorificStart(p.Tokens.Start)))
		for i > s.Start && a.Mark(i-1)&mention.OfWord != 0 && a.Cue(i-1)&(mention.BirthNoun|mention.DeathNoun) == 0 {
			i--
		}
	}
	noun := a.Cue(i-1) & (mention.BirthNoun | mention.DeathNoun)
	if noun == 0 || a.Cue(i-2)&noun == 0 { // "date of birth" is a phrase
		return false
	}
	l.Kind = Birth
	if noun&mention.DeathNoun != 0 {
		l.Kind = Death
	}
	for i > s.Start && a.Cue(i-1)&noun != 0 {
		i--
	}
	switch {
	case p != nil:
		l.Person = p
	case a.Is(i-1, "s") && a.Tokens[i-1].Glue == token.Apostrophe:
		l.Person = a.personEndingAt(i - 1)
	case a.Mark(i-1)&mention.Relative != 0, a.Mark(i-2)&mention.Relative != 0:
		if a.Mark(i-1)&mention.Relative == 0 {
			i--
		}
		return a.predicate(l, i) && l.Person != nil
	}
	return l.Person != nil && !l.Person.Other
}
