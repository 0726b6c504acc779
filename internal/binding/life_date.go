package binding

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// How a birth or a death is dated: by a verb (« né à Amiens en 1977 », "who died of cancer in 2013"), by a noun (« la mort de X, le … »,
// "before his death in"), or by the two years in parentheses.

// cueReach is how many words may stand between the word for a birth or death and its date.
const cueReach = 14

// isOfLife tells whether an expression can date a birth or a death: a date or year; a day or month near publication, but no weekday, which
// the report of another day may count from; so many years ago.
func (a reader) isOfLife(x *timex.Expression) bool {
	if x.Anchor == timex.Absolute {
		return !x.Value.IsZero()
	}
	return x.Anchor == timex.Publication && !x.Value.IsZero() && (x.Stated.Month > 0 || x.Unit == lang.Year && x.Amount > 0)
}

// birthOrDeath goes from a date to the left until it finds the word for a birth or a death.
func (a reader) birthOrDeath(l *Life) bool {
	x := l.Expression
	s := a.Sentence(x.Tokens.Start)
	if a.isOfNoun(x) {
		return false
	}
	if a.ofCard(l, s) {
		return true
	}
	if a.lifeAfterDate(l, s) || a.byDateOf(l, s) {
		return true
	}
	for i, n := x.Tokens.Start-1, 0; i >= s.Start && n < cueReach; i, n = i-1, n+1 {
		i = a.beforeQuote(i, s)
		m, noun := a.Mark(i), a.Cue(i)
		switch {
		case m&(mention.Born|mention.Died) != 0, noun&(mention.BirthNoun|mention.DeathNoun) != 0:
			l.Kind = Birth
			if m&mention.Died != 0 || noun&mention.DeathNoun != 0 {
				l.Kind = Death
			}
			if a.isLifeNoun(i) {
				return a.byNoun(l, i)
			}
			return a.byVerb(l, i)
		case a.endsReach(i):
			return false
		}
	}
	return false
}

// ofCard reads the lines of a portrait: "Emmanuel Macron. Born: 21 December 1977", « Naissance le 21 décembre 1977 à Amiens », where the sentence
// before holds little more than the name.
func (a reader) ofCard(l *Life, s token.Range) bool {
	const words, label = 6, 4
	i, k := l.Expression.Tokens.Start-1, a.SentenceOf(s.Start)
	if i-s.Start > label || k == 0 || !a.Is(i, ":") && !a.isFragment(l, s) {
		return false
	}
	for n := s.Start; n <= i; n++ {
		switch m, noun := a.Mark(n), a.Cue(n); {
		case m&mention.Born != 0 || noun&mention.BirthNoun != 0:
			l.Kind = Birth
		case m&mention.Died != 0 || noun&mention.DeathNoun != 0:
			l.Kind = Death
		default:
			continue
		}
		people := a.peopleIn(a.Sentences[k-1])
		if len(people) != 1 || people[0].Other || a.Sentences[k-1].End-a.Sentences[k-1].Start > words+people[0].Tokens.End-people[0].Tokens.Start {
			return false
		}
		l.Person = &people[0]
		return true
	}
	return false
}

// isFragment tells whether a sentence is no more than a birth or a death with its date and place, which opens it: nobody is named and no verb
// follows.
func (a reader) isFragment(l *Life, s token.Range) bool {
	const words = 24
	if a.Mark(s.Start)&(mention.Born|mention.Died) == 0 && a.Cue(s.Start)&(mention.BirthNoun|mention.DeathNoun) == 0 || len(a.peopleIn(s)) > 0 {
		return false
	}
	for i := l.Expression.Tokens.End; i < s.End && i < s.Start+words && !a.Is(i, ";") && !a.Is(i, "."); i++ {
		if a.Mark(i)&(mention.Finite|mention.IsCopula|mention.WasCopula|mention.Background|mention.Relative) != 0 || a.Cue(i)&(mention.He|mention.She) != 0 {
			return false
		}
	}
	return true
}

// isOfNoun tells whether a date is part of a noun phrase that is no time of a verb: "the 2003 invasion", « l'attentat de 2015 ».
func (a reader) isOfNoun(x *timex.Expression) bool {
	if x.Stated.Month > 0 || x.Unit == lang.Year && x.Amount > 0 {
		return false
	}
	m := a.Mark(x.Tokens.Start - 1)
	return m&mention.ArticleWord != 0 || m&mention.OfWord != 0 && m&mention.Dating == 0
}

// beforeQuote moves from a closing quotation mark at token i to the opening one: « mort jeudi “au milieu des siens” à ».
func (a reader) beforeQuote(i int, s token.Range) int {
	const words = 12
	if !a.Is(i, "»") && !a.Is(i, "”") && !a.Is(i, `"`) {
		return i
	}
	for k := i - 1; k > s.Start && i-k < words; k-- {
		if a.Is(k, "«") || a.Is(k, "“") || a.Is(k, `"`) {
			return k - 1
		}
	}
	return i
}

// endsReach tells whether a date to the right of token i cannot belong to a verb to its left: another clause, verb or date stands there.
func (a reader) endsReach(i int) bool {
	const verbs = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Reporting | mention.Acts
	const links = mention.Relative | mention.And | mention.Negation | mention.Condition | mention.After | mention.Before | mention.During | mention.Since
	t := &a.Tokens[i]
	if t.Kind == token.Punct {
		return !a.Is(i, ",") && !a.Is(i, ".") && !a.Is(i, `"`)
	}
	return a.Mark(i)&(verbs|links) != 0 || a.dateEndingAt(i+1) != nil || t.Shape == token.Lower && t.Kind == token.Word && a.Mark(i)&(mention.Began|mention.Aged) == 0 && a.Lexicon.IsParticiple(a.At(i))
}

// byVerb reads « X, né », "X, who died", « X a été assassiné »; i is the participle or verb.
func (a reader) byVerb(l *Life, i int) bool {
	m, passive := a.Mark(i), a.Cue(i)&mention.Passive != 0
	for i > 0 && a.Mark(i-1)&m&(mention.Born|mention.Died) != 0 { // "shot dead", « vu le jour »
		i--
	}
	if passive {
		l.Violent = true
		if !a.passively(i) {
			l.Person = a.slain(i)
			return l.Person != nil && l.Person.Tokens.End <= l.Expression.Tokens.Start
		}
	}
	if p := a.invertedSubject(i); p != nil {
		l.Person, l.Gender = p, a.genderOf(i)
		return true
	}
	l.Gender = a.genderOf(i)
	l.From = a.Mark(l.Expression.Tokens.Start-1)&mention.Since != 0
	return a.predicate(l, i)
}

// passively tells whether a participle at token i is in the passive: after the verb to be, or added to a name by a comma, or opens the
// sentence.
func (a reader) passively(i int) bool {
	for n := 0; n < 3 && a.Tokens[max(i-1, 0)].Shape == token.Lower && a.Lexicon.IsAdverb(a.At(i-1)); n++ {
		i--
	}
	if a.links(i-1) && i > 1 && a.opensWithPast(i-2) { // « capturé puis tué »
		return a.passively(i - 2)
	}
	return a.Mark(i-1)&(mention.IsCopula|mention.WasCopula) != 0 || a.Is(i-1, ",") || a.Is(i-1, "(") || a.isDash(i-1) || a.Cue(i-1)&mention.ToBe != 0 || a.Sentence(i).Start == i
}

// genderOf returns the gender of a participle, "" where the language does not tell.
func (a reader) genderOf(i int) string {
	word := a.At(i)
	endings := a.Lexicon.Pack.Voice.FeminineEndings
	switch {
	case len(endings) == 0:
	case hasEnding(word, endings):
		return "f"
	case a.Lexicon.IsParticiple(word) || a.Cue(i)&mention.DeathNoun != 0: // « mort »
		return "m"
	}
	return ""
}

// isLifeNoun tells whether the word at token i, which may be a verb's form as well, is a noun here: « la mort », "his birth", "X's death".
func (a reader) isLifeNoun(i int) bool {
	const before = mention.ArticleWord | mention.After | mention.Before | mention.Since | mention.OfWord
	m := a.Mark(i)
	return a.Cue(i)&(mention.BirthNoun|mention.DeathNoun) != 0 && (m&(mention.Born|mention.Died) == 0 || a.Mark(i-1)&before != 0)
}

// byNoun reads « la mort de X, le 5 mai », "X's death in 2013", "X, whose death in", "X had asked … before his death on"; i is the noun.
func (a reader) byNoun(l *Life, i int) bool {
	start := a.skipBack(i)
	words := token.Range{Start: i, End: i + 1}
	relative := false
	l.Noun = true
	switch {
	case start > 0 && a.Mark(start-1)&mention.OfWord != 0 && !a.Is(start-1, "s") || a.contracted(start): // « le vingtième anniversaire de la mort de X, le … »
		return false
	case a.complementAfterDate(l, i):
		return true
	case a.Mark(i+1)&mention.OfWord != 0:
		if l.Person = a.complementPerson(i + 1); l.Person == nil {
			return false
		}
		words.End = l.Person.Tokens.End
	case a.Is(i-1, "s") && a.Tokens[i-1].Glue == token.Apostrophe:
		if l.Person = a.personEndingAt(i - 1); l.Person == nil {
			return false
		}
		words.Start = l.Person.Tokens.Start
	case a.Mark(start-1)&mention.Relative != 0 || a.Mark(i-1)&mention.Relative != 0:
		if a.Mark(start-1)&mention.Relative == 0 {
			start--
		}
		if relative = a.predicate(l, start) && l.Person != nil; !relative {
			return false
		}
	case a.Cue(i-1)&(mention.He|mention.She) != 0 && a.Mark(i-1)&mention.ArticleWord != 0:
		s := a.Sentence(i)
		if a.ofSubjectBehind(l, i, s) {
			return true
		}
		if l.Person = a.subjectOf(token.Range{Start: s.Start, End: i}, a.Cue(i-1)); l.Person == nil || a.relationBetween(l.Person.Tokens.End, i) {
			return false
		}
	default:
		return false
	}
	if l.Kind == Birth && !l.Person.Other { // nobody reports a birth
		return true
	}
	d, ok := a.dating(&mention.Event{Tokens: words})
	if !ok && relative && !l.Person.Other { // "X, whose death in a hospital in November 2003 …": no verb stands in between
		l.Violent = a.Cue(i)&mention.Passive != 0
		return true
	}
	if !ok || l.Person.Other || d.Date != l.Expression {
		return false
	}
	l.Loose, l.Reason = d.Bond == Presupposed, d.Reason
	if d.Reason == LooseDate && a.ownDate(l, words, start) {
		l.Reason = Clear
	}
	l.Violent = a.Cue(i)&mention.Passive != 0
	return true
}

// ownDate tells whether a date after a noun is surely the noun's: between commas, or right after « dont la mort », "before his death in".
func (a reader) ownDate(l *Life, noun token.Range, start int) bool {
	const times = mention.Relative | mention.Before | mention.After | mention.Since
	return a.Is(noun.End, ",") || l.Expression.Tokens.Start-noun.End <= 2 && (a.Mark(start-1)|a.Mark(start))&times != 0
}

// complementPerson returns the person who is the complement that begins at token i: « de l'ancien président X », "of X".
func (a reader) complementPerson(i int) *mention.Person {
	for n := 0; n < 5 && i < len(a.Tokens) && a.Mark(i)&(mention.OfWord|mention.ArticleWord|mention.Qualifier) != 0; n++ {
		i++
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		i = a.Titles[k].Tokens.End
	}
	if a.Cue(i-1)&(mention.He|mention.She) != 0 && a.Mark(i)&mention.Relation != 0 { // « la mort de sa mère, X »
		if i++; a.Is(i, ",") {
			i++
		}
	}
	return a.personAt(a.skipHonorifics(i))
}

// relationBetween tells whether a relation of somebody is named between two tokens: then « sa mort » may be that one's.
func (a reader) relationBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if a.Mark(i)&mention.Relation != 0 {
			return true
		}
	}
	return false
}

// lifespan reads an end of « X (1931-2022) ». What the other end is like tells whether these are the years of a life or of an office.
func (a reader) lifespan(l *Life) bool {
	x := l.Expression
	if x.Partner < 0 || x.Partner >= len(a.Dates) || x.Bound == timex.NoBound {
		return false
	}
	first := x
	l.Lifespan, l.Kind = &a.Dates[x.Partner], Birth
	if l.Lifespan.Tokens.Start < x.Tokens.Start {
		first, l.Kind = l.Lifespan, Death
	}
	open := first.Tokens.Start - 1
	last := max(x.Tokens.End, l.Lifespan.Tokens.End)
	if !a.Is(open, "(") || !a.Is(last, ")") && !a.Is(last, ",") || x.Value.IsZero() || l.Lifespan.Value.IsZero() {
		l.Lifespan = nil
		return false
	}
	l.Person = a.personEndingAt(open)
	return l.Person != nil && !l.Person.Other
}

func hasEnding(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(end string) bool { return strings.HasSuffix(word, end) })
}
