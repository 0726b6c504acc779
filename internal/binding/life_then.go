package binding

import (
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// The age at a time that the article gives: "who was 46 when he became president in 1994", « élu à 39 ans en 2017 », "elected in 2017 at 39".

// ageWhen reads an age in the past that a clause after "when" dates, whose subject is the same person.
func (a reader) ageWhen(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	i = a.beforeMerely(i)
	if a.Mark(i-1)&(mention.WasCopula|mention.Background) == 0 || a.Mark(end)&mention.During == 0 || !a.sameSubject(end) {
		return false
	}
	at := a.dateOfClause(end)
	if at == nil || !a.predicate(l, i-1) || l.Person == nil {
		return false
	}
	l.At = at
	return true
}

// ageAtStep reads an age and its date behind a participle for a step of a career: « X, élu à 39 ans en 2017, », "X, elected in 1960 at the age of 43".
func (a reader) ageAtStep(l *Life) bool {
	const words = 5
	start, said := a.ageCue(l.Expression.Tokens.Start)
	at := a.dateBesideAge(l)
	s := a.Sentence(start)
	if !said || at == nil {
		return false
	}
	i := start - 1
	for n := 0; n < words && i > s.Start && !a.opensWithPast(i); n, i = n+1, i-1 {
		if !a.inDate(i) && (a.Tokens[i].Kind == token.Punct || a.isVerb(i) || mention.At(a.People, i) >= 0) {
			return false
		}
	}
	if i <= s.Start || !a.opensWithPast(i) || a.Mark(i)&(mention.Born|mention.Died) != 0 || !a.predicate(l, i) || l.Person == nil {
		return false
	}
	l.At = at
	return true
}

// birthdayBeside tells whether the day or month without a year that follows an age tells that the next birthday or the last one is meant; the verb
// stands at token i.
func (a reader) birthdayBeside(end, i int) (next, last bool) {
	for k := end; k <= end+1; k++ {
		x := a.dateAt(k)
		switch {
		case x != nil:
			if x.Stated.Year > 0 || x.Stated.Month == 0 {
				return false, false
			}
			ahead := a.Mark(i-1)&(mention.Present|mention.OfWord) != 0 || a.Cue(i)&mention.TurnsAhead != 0
			return ahead, !ahead && a.Lexicon.IsParticiple(a.At(i))
		case a.Mark(k)&mention.Dating == 0:
			return false, false
		}
	}
	return false, false
}

// sameSubject tells whether a pronoun is the subject of the clause that begins with "when" at token i.
func (a reader) sameSubject(i int) bool {
	for n := 1; n <= 2; n++ {
		if a.Cue(i+n)&(mention.He|mention.She) != 0 && a.Mark(i+n)&mention.ArticleWord == 0 {
			return true
		}
	}
	return false
}

// dateOfClause returns the date, a year at least, that is the only one of the clause that begins at token i.
func (a reader) dateOfClause(i int) *timex.Expression {
	const words = 16
	s := a.Sentence(i)
	var found *timex.Expression
	for k := i + 1; k < s.End && k-i < words; k++ {
		if x := a.dateAt(k); x != nil {
			if found != nil || !isFixed(x) {
				return nil
			}
			found = x
			k = x.Tokens.End - 1
			continue
		}
		if a.Is(k, ",") && (a.dateAt(k+1) != nil || a.Mark(k+1)&mention.Dating != 0 && a.dateAt(k+2) != nil) { // « lorsqu'il est élu, en mai 2017 »
			continue
		}
		if a.Tokens[k].Kind == token.Punct || a.Mark(k)&(mention.Relative|mention.And|mention.After|mention.Before|mention.Since) != 0 {
			break
		}
	}
	return found
}

// dateBesideAge returns the date right before or after an age and its preposition: « à 39 ans en 2017 », "in 2017 at the age of 39".
func (a reader) dateBesideAge(l *Life) *timex.Expression {
	start, said := a.ageCue(l.Expression.Tokens.Start)
	if !said {
		return nil
	}
	end := l.Expression.Tokens.End
	for _, i := range []int{end, end + 1, end + 2} {
		if x := a.dateAt(i); x != nil && isFixed(x) {
			return x
		}
		if a.Mark(i)&mention.Dating == 0 && !a.Is(i, ",") {
			break
		}
	}
	for start > 0 && a.Is(start-1, ",") {
		start--
	}
	if x := a.dateEndingAt(start); x != nil && isFixed(x) {
		return x
	}
	return nil
}

// isFixed tells whether a date names a year or a day by itself.
func isFixed(x *timex.Expression) bool {
	return x.Anchor == timex.Absolute && !x.Value.IsZero() && x.Stated.Year > 0 && x.Unit != lang.Century
}
