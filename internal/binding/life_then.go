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
