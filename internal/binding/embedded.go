package binding

import (
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Dates that stand inside a phrase of a clause and date that phrase, not the clause: "the 2015 deal", « l'accord de 2015 », "X, who took
// office on Tuesday, …", « Limogé en avril, X … », « au pouvoir depuis 2013 ».

// mostDates is how many dates of a sentence are looked at. One with more is a table or a chronicle, in which none is the statement's for certain.
const mostDates = 8

// recent is how many days before publication a date of somebody's election or fall lies so that the clause still tells the news.
const recent = 366

// ofClause leaves out the dates that are not the clause's own. What a noun phrase dates leaves the time of its clause open unless another date
// gives it or the clause is news; what a relative clause or an opening participle dates does so too, where it lies far back.
func (a reader) ofClause(own, close []timex.Expression, r, s token.Range, news bool) (_, _ []timex.Expression) {
	if len(own)+len(close) > mostDates {
		return own, close
	}
	close = slices.DeleteFunc(close, func(x timex.Expression) bool { return a.besideClause(&x, r, s) })
	own = slices.DeleteFunc(own, func(x timex.Expression) bool { return a.lasts(&x) })
	if len(own) == 0 {
		return own, close
	}
	rest := slices.Clone(own)
	rest = slices.DeleteFunc(rest, func(x timex.Expression) bool { return a.besideClause(&x, r, s) || a.attributive(&x) })
	if len(rest) > 0 || len(close) > 0 || news {
		return rest, close
	}
	return slices.DeleteFunc(own, func(x timex.Expression) bool {
		return !a.Published.IsZero() && x.Value.First() > a.Published.First()-recent && a.besideClause(&x, r, s)
	}), close
}

// lasts tells whether a date is the first day of what lasts until now: « depuis 2013 », "since May". « À partir de 2013 » tells a story.
func (a reader) lasts(x *timex.Expression) bool {
	i := x.Tokens.Start - 1
	for a.Mark(i)&mention.Since == 0 && a.Mark(i)&(mention.ArticleWord|mention.Dating) != 0 {
		i--
	}
	m := a.Mark(i)
	return m&mention.Since != 0 && m&mention.OfWord == 0 && x.Bound == timex.From
}

// besideClause tells whether a date is that of a relative clause, or of a participle with which the sentence opens, and r stands outside of it.
func (a reader) besideClause(x *timex.Expression, r, s token.Range) bool {
	const words = 40
	verbs, verb := 0, false
	for i := x.Tokens.Start - 1; i >= s.Start && i > x.Tokens.Start-words; i-- {
		if a.Tokens[i].Kind == token.Punct {
			return false
		}
		if a.Mark(i)&mention.Relative != 0 {
			return (i >= r.End || x.Tokens.End <= r.Start) && verbs <= 1
		}
		was := verb
		if verb = a.isVerb(i); verb && !was {
			verbs++
		}
		if i == s.Start {
			return r.Start > x.Tokens.End && a.opensWithParticiple(i) && a.commaBetween(x.Tokens.End, r.Start)
		}
	}
	return false
}

// isVerb tells whether token i is, or may be, a verb with a time.
func (a reader) isVerb(i int) bool {
	const verb = mention.Finite | mention.Present | mention.IsCopula | mention.WasCopula | mention.Background | mention.Reporting | mention.Acts
	return a.Mark(i)&verb != 0 || a.Tokens[i].Shape == token.Lower && a.Lexicon.IsPast(a.At(i))
}

// opensWithParticiple tells whether a sentence opens at token i with what has been done to its subject: « Limogé », "Elected".
func (a reader) opensWithParticiple(i int) bool {
	return a.Mark(i)&(mention.Unsettled|mention.Elect) != 0 || !a.Lexicon.IsCommon(a.Tokens[i].Word) && a.Lexicon.IsParticiple(strings.ToLower(a.At(i)))
}

// commaBetween tells whether a comma stands in a stretch.
func (a reader) commaBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if a.Is(i, ",") {
			return true
		}
	}
	return false
}

// attributive tells whether a date belongs to a noun: "the 2015 deal", "a 1990s arms deal", « l'accord de 2015 », "the war of 2003".
func (a reader) attributive(x *timex.Expression) bool {
	before, next := x.Tokens.Start-1, x.Tokens.End
	if before < 1 || !x.Interval.IsZero() {
		return false
	}
	if a.Mark(before)&mention.OfWord != 0 && a.Mark(before)&(mention.Since|mention.During) == 0 {
		return a.isNoun(before - 1)
	}
	if next >= len(a.Tokens) || a.Mark(before)&(mention.ArticleWord|mention.OfWord) == 0 || x.Value.Precision() < date.ToYear {
		return false
	}
	return a.Tokens[next].Glue == token.Space && a.isNoun(next) && a.Mark(next) == 0 && mention.At(a.Titles, next) < 0
}

// isNoun tells whether token i may be a noun: no verb and none of the words that every sentence has.
func (a reader) isNoun(i int) bool {
	t := &a.Tokens[i]
	return t.Kind == token.Word && !a.isVerb(i) && !a.Lexicon.IsCommon(t.Word) &&
		a.Mark(i)&(mention.During|mention.Since|mention.After|mention.Before|mention.Dating|mention.Relative|mention.And|mention.Negation) == 0
}
