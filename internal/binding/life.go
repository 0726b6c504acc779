package binding

import (
	"cmp"
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// LifeKind tells what is said of a life.
type LifeKind uint8

// The kinds: an age; the date of birth; the date of death; the age at death; the age that a birthday brings.
const (
	AgeNow LifeKind = iota
	Birth
	Death
	AgeAtDeath
	AgeTurned
)

// A Life is the statement that a person has an age, or was born or died at a date.
type Life struct {
	Kind       LifeKind
	Person     *mention.Person // nil where a title alone says who
	Title      *mention.Title  // where a title alone says who: « le président français, 52 ans »
	Expression *timex.Expression
	Tokens     token.Range // of the whole statement

	Bare     bool              // a number between commas or in parentheses, which may be something else: "Biden, 75,"
	Own      bool              // of such an age: it opens the sentence or stands beside a day near publication, and so is that of the sentence's own verb
	Then     bool              // the age at which something is done, which may be long ago: « À 39 ans, X devient … »
	Violent  bool              // of a death: the words of a murder, which is an event as well
	Noun     bool              // of a death or birth: told by a noun, so that a date of these days may be that of the report
	Loose    bool              // of a death or birth: a later date may belong to another verb
	Lifespan *timex.Expression // of one end of « X (1931-2022) »: the other end
	From     bool              // of a death: the date is the first day of what goes on since: "dead since 4 May"
	Distant  bool              // the person is named in the sentence before, and a title stands for the name: « L'ancien président est mort en »
	Gender   string            // that the words ask for: "f", "m" or ""

	At *timex.Expression // of an age: the time in the past at which it was so, where the article gives that

	Next, Last bool // of a birthday: the next one is meant, or the last, by a day or month without a year

	present bool // of an age: its own verb is of the present

	Day    date.Value // of an age: the day to reckon it on
	Why    DayWhy
	Reason Reason
}

// Said returns the date that a statement of a birth or death gives.
func (l *Life) Said() date.Value {
	if l.Lifespan != nil || l.From {
		return l.Expression.Value
	}
	return l.Expression.Whole()
}

// Lives returns what the article says of ages, births and deaths, in order.
func Lives(article *mention.Article) []Life {
	a := reader{article}
	var out []Life
	for i := range a.Dates {
		x := &a.Dates[i]
		l := Life{Expression: x}
		ok := false
		switch {
		case x.Kind == timex.Date:
			ok = a.lifespan(&l) || a.isOfLife(x) && a.birthOrDeath(&l)
		case x.Unit == lang.Year && x.Amount > 0 && (x.Kind == timex.Age || x.Kind == timex.Duration):
			ok = a.anyAge(&l)
		}
		if ok {
			out = append(out, a.finish(l))
		}
	}
	for i := range a.Numbers {
		if x := a.plainAge(&a.Numbers[i]); x != nil {
			if l := (Life{Expression: x}); a.anyAge(&l) {
				out = append(out, a.finish(l))
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Life) int { return cmp.Compare(x.Expression.Tokens.Start, y.Expression.Tokens.Start) })
	return out
}

// finish fills in of which day a statement speaks, and what speaks against judging it.
func (a reader) finish(l Life) Life {
	x, who := l.Expression, l.who()
	l.Tokens = token.Range{Start: min(who.Start, x.Tokens.Start), End: max(who.End, x.Tokens.End)}
	if a.SentenceOf(l.Tokens.Start) != a.SentenceOf(x.Tokens.Start) { // « X est mort. Il avait 86 ans. »
		l.Tokens = x.Tokens
	}
	reason := l.Reason
	l.Day, l.Why, l.Reason = a.day(a.withComma(&l))
	if l.At == nil && l.Kind == AgeNow && l.Then {
		l.At = a.dateBesideAge(&l)
	}
	switch {
	case l.At != nil && l.Kind == AgeTurned:
		l.Day, l.Why, l.Reason = l.At.Whole(), NearDay, reason
	case l.At != nil && l.Kind == AgeNow:
		l.Day, l.Why, l.Reason, l.Then = l.At.Value, OwnDate, reason, false
	case l.Kind != AgeNow:
		l.Reason = reason // the statement holds at any time
	case l.present && l.Reason == PastTense:
		l.Reason = Clear // « X n'a que 34 ans : aucun n'avait été … »
	}
	if a.deniedLife(&l) {
		l.Reason = Denied
	}
	return l
}

// withComma returns the tokens of a statement with the comma that closes an age between commas, behind which the clause goes on.
func (a reader) withComma(l *Life) token.Range {
	r := l.Tokens
	if l.Bare && l.Expression.Tokens.End == r.End && a.Is(r.End, ",") && a.Is(l.Expression.Tokens.Start-1, ",") {
		r.End++
	}
	return r
}

// deniedLife is [reader.denied] without the « ne » of « n'a que 28 ans ».
func (a reader) deniedLife(l *Life) bool {
	if x := l.Expression.Tokens.Start; a.restricts(x - 1) {
		return a.denied(token.Range{Start: x, End: l.Tokens.End})
	}
	return a.denied(l.Tokens)
}

func (l *Life) who() token.Range {
	if l.Person != nil {
		return l.Person.Tokens
	}
	return l.Title.Tokens
}
