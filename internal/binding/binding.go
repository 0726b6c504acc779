// Package binding tells which mentions of an article belong together, and of which day a statement speaks: which name stands
// beside which title, which date beside which event.
//
// It never guesses. Where two mentions could be meant, or where the words around (a negation, another date, a tense that
// tells of the past) leave the meaning open, the statement is kept with the [Reason] for which nothing may be concluded from it.
package binding

import (
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Reason tells why nothing may be concluded from a statement. The zero Reason is none: it may be judged.
type Reason uint8

// The reasons.
const (
	Clear           Reason = iota
	NoPublication          // the article has no publication date, and nothing else says when
	AnotherTime            // the clause tells of another time, or of one that is not said
	PastTense              // the verb tells of what was before
	TwoDates               // several dates could be meant
	NotTheHead             // the title belongs to somebody else in the same phrase: « le porte-parole du ministre »
	TitleOnly              // a short title and a family name can mean a time long past
	Qualified              // « alors », "then", and other words that move the day
	Denied                 // a negation, a question, a condition or a supposition governs the statement
	TwoFacts               // the phrase fits several facts
	Listed                 // an enumeration: the name may be one item and the title the next
	LooseDate              // the date may belong to another verb
	ForeignAgent           // words after the phrase change what it names: « par la Wehrmacht »
	OpenDate               // the date is one end of a stretch of time
	RelativeToEvent        // the date is reckoned from the event itself
	SharedName             // the name of the country means other things too
	LongerName             // the words may be part of a longer name or phrase
	OtherOffice            // the sentence names an office that is none of the person's
	CountsSome             // an ordinal may count only some of the holders: "the third president to visit"
)

// DayWhy tells why a day was assumed.
type DayWhy uint8

// The grounds for a day.
const (
	NoDay       DayWhy = iota
	OwnDate            // the sentence gives the date
	NearDay            // the sentence names a day near publication
	Publication        // the day of publication, since the sentence reports what is new
)

// A reader looks around in one article.
type reader struct {
	*mention.Article
}

// Publication near means within this many days before or after.
const near = 14

// day tells of which day the sentence around a statement speaks. Where it does not tell, the day is that of publication, and the
// reason says why nothing may be concluded from that.
func (a reader) day(r token.Range) (date.Value, DayWhy, Reason) {
	s := a.Sentence(r.Start)
	own, close := a.dates(s, r)
	beside := a.beside(close, r)
	// Who speaks in a report speaks now, whatever is spoken of.
	reports := (a.speaks(r) || a.acts(r)) && a.beside(own, r) == nil && !slices.ContainsFunc(own, func(x timex.Expression) bool { return a.opens(&x, s) })
	switch {
	case len(own) == 1 && len(close) == 0 && own[0].Value.Precision() <= date.ToMonth && (a.opens(&own[0], s) || a.trails(&own[0], r)):
		if a.background(r, s) {
			return own[0].Value, OwnDate, PastTense
		}
		return own[0].Value, OwnDate, Clear
	case a.Published.IsZero():
		return date.Value{}, NoDay, NoPublication
	case a.background(r, s):
		return a.Published, Publication, PastTense
	case beside != nil:
		return a.orPublished(beside.Value), NearDay, Clear
	case len(own) > 0 && len(own)+len(close) > 1 && !reports:
		return a.Published, Publication, TwoDates
	case len(own) > 0 && !reports:
		return own[0].Whole(), OwnDate, AnotherTime
	case a.subordinate(r, s):
		return a.Published, Publication, AnotherTime
	case len(close) > 0:
		return a.orPublished(close[0].Value), NearDay, Clear
	case !reports && a.tellsOfAnotherTime(s):
		return a.Published, Publication, AnotherTime
	}
	return a.Published, Publication, Clear
}

func (a reader) orPublished(v date.Value) date.Value {
	if v.IsZero() {
		return a.Published
	}
	return v
}

// beside returns a date that stands within a few words of a statement, with no punctuation between.
func (a reader) beside(dates []timex.Expression, r token.Range) *timex.Expression {
	const words = 4
	for k := range dates {
		from, to := dates[k].Tokens.End, r.Start
		if dates[k].Tokens.Start >= r.End {
			from, to = r.End, dates[k].Tokens.Start
		}
		clear := to-from <= words
		for i := from; clear && i < to; i++ {
			clear = a.Tokens[i].Kind != token.Punct
		}
		if clear {
			return &dates[k]
		}
	}
	return nil
}

// trails tells whether a date that follows a statement is surely that of its verb: « le président X a reçu Y le 3 mai 2015 », with one
// verb between them and no relative clause or participle to which the date could belong.
func (a reader) trails(x *timex.Expression, r token.Range) bool {
	if x.Value.Precision() != date.ToDay || x.Tokens.Start < r.End || x.Tokens.Start-r.End > 14 {
		return false
	}
	verbs := 0
	for i := r.End; i < x.Tokens.Start; i++ {
		m := a.Mark(i)
		switch {
		case a.Tokens[i].Kind == token.Punct, m&(mention.Born|mention.Died|mention.Relative|mention.After|mention.Before|mention.Since|mention.Condition|mention.Negation) != 0:
			return false
		case a.Lexicon.IsParticiple(a.At(i)):
			verbs++
		}
	}
	return verbs == 1
}

// dates returns the dates of a sentence outside of r: those before publication, and those near it. What lies ahead, and what somebody
// says inside quotation marks, dates no statement of the sentence itself.
func (a reader) dates(s, r token.Range) (own, close []timex.Expression) {
	quoted := a.quoted(r.Start)
	for _, e := range a.DatesIn(s) {
		switch {
		case e.Kind != timex.Date || e.Tokens.Start >= r.Start && e.Tokens.End <= r.End || !quoted && a.quoted(e.Tokens.Start):
		case a.isNear(e):
			close = append(close, e)
		case !a.Published.IsZero() && e.Value.First() > a.Published.Last():
		default:
			own = append(own, e)
		}
	}
	return own, close
}

// quoted tells whether a token stands inside quotation marks.
func (a reader) quoted(i int) bool { return a.Text.Quoted(int(a.Tokens[i].Start)) }

// subordinate tells whether a statement stands in a clause that tells of a time: « après que le président … », "when the president …".
func (a reader) subordinate(r, s token.Range) bool {
	for i := r.Start - 1; i >= s.Start && i >= r.Start-6 && a.Tokens[i].Kind != token.Punct; i-- {
		if a.Mark(i)&(mention.After|mention.Before|mention.Since|mention.During) != 0 {
			return true
		}
	}
	return false
}

// isNear tells whether a date lies about the publication date.
func (a reader) isNear(e timex.Expression) bool {
	if a.Published.IsZero() {
		return e.Anchor == timex.Publication
	}
	v := e.Whole()
	if v.IsZero() {
		return e.Anchor == timex.Publication && e.Stated.HasWeekday
	}
	if !e.Interval.IsZero() && e.Value.Precision() == date.ToDay { // « depuis mardi »: what lasts until now
		v = e.Value
	}
	first, last := a.Published.First()-near, a.Published.Last()+near
	if a.Published.Precision() != date.ToDay && v.First() >= first && v.Last() <= last {
		return true
	}
	return v.First() >= first && v.Last() <= last
}

// background tells whether the verb by a statement is of the past before the past: « avait rencontré le ministre », "the minister
// had met".
func (a reader) background(r, s token.Range) bool {
	const words = 8
	for i := r.Start - 1; i >= s.Start && i >= r.Start-words && !a.Is(i, ",") && !a.Is(i, ";"); i-- {
		if a.Mark(i)&mention.Background != 0 {
			return true
		}
	}
	for i := r.End; i < s.End && i < r.End+words; i++ {
		if a.Mark(i)&mention.Background != 0 {
			return true
		}
	}
	return false
}

// tellsOfAnotherTime tells whether the sentence before, in the same block, gives a date far from publication: what follows may
// still speak of it.
func (a reader) tellsOfAnotherTime(s token.Range) bool {
	k := a.SentenceOf(s.Start)
	if k == 0 {
		return false
	}
	before := a.Sentences[k-1]
	if a.Text.Block(int(a.Tokens[before.Start].Start)) != a.Text.Block(int(a.Tokens[s.Start].Start)) {
		return false
	}
	for _, e := range a.DatesIn(before) {
		if e.Kind == timex.Date && !a.isNear(e) {
			return true
		}
	}
	return false
}

// denied tells whether a negation, a condition or a question governs the words of r: the negation of their own verb, not
// of one that takes them for its object.
func (a reader) denied(r token.Range) bool {
	s := a.Sentence(r.Start)
	if s.End > s.Start && a.Is(s.End-1, "?") {
		return true
	}
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&mention.Negation != 0 {
			return true
		}
	}
	for i := r.Start - 1; i >= s.Start && i >= r.Start-6; i-- {
		if a.Mark(i)&mention.Condition != 0 {
			return true
		}
		if a.Tokens[i].Kind == token.Punct {
			break
		}
	}
	return false
}
