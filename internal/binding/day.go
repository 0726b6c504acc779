package binding

import (
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Publication near means within this many days before or after.
const near = 14

// day tells of which day the clause around a statement speaks. Where it does not tell, the day is that of publication, and the
// reason says why nothing may be concluded from that.
func (a reader) day(r token.Range) (date.Value, DayWhy, Reason) { return a.dayOf(r, false) }

// dayOf is day, for a statement that may be news: one that says in full who holds which office, in the lead. There a clause that tells of
// a time, or a date inside a noun phrase, takes nothing away from the news.
func (a reader) dayOf(r token.Range, news bool) (date.Value, DayWhy, Reason) {
	s := a.clause(r)
	own, close := a.dates(s, r)
	near := len(close) > 0
	own, close = a.ofClause(own, close, r, s, news)
	beside := a.beside(close, r)
	// Who speaks in a report speaks now, whatever is spoken of.
	reports := (a.speaks(r) || a.acts(r)) && a.beside(own, r) == nil && !slices.ContainsFunc(own, func(x timex.Expression) bool { return a.opens(&x, s) })
	switch {
	case len(own) == 1 && len(close) == 0 && own[0].Value.Precision() <= date.ToMonth && (a.opens(&own[0], s) || a.trails(&own[0], r)):
		if a.background(r, s) {
			return own[0].Value, OwnDate, PastTense
		}
		if a.countedOff(r, s) {
			return own[0].Value, OwnDate, AnotherTime
		}
		return own[0].Value, OwnDate, Clear
	case a.Published.IsZero():
		return date.Value{}, NoDay, NoPublication
	case a.background(r, s):
		return a.Published, Publication, PastTense
	case a.underDate(r):
		return a.Published, Publication, AnotherTime
	case beside != nil:
		return a.orPublished(beside.Value), NearDay, Clear
	case len(own) > 0 && len(own)+len(close) > 1 && !reports:
		return a.Published, Publication, TwoDates
	case len(own) > 0 && !reports:
		return own[0].Whole(), OwnDate, AnotherTime
	case a.subordinate(r, s, news) && (len(close) == 0 || !a.meanwhile(r)):
		return a.Published, Publication, AnotherTime
	case len(close) > 0:
		return a.orPublished(close[0].Value), NearDay, Clear
	case near:
		return a.Published, NearDay, Clear
	case !reports && a.tellsOfAnotherTime(s):
		return a.Published, Publication, AnotherTime
	}
	return a.Published, Publication, Clear
}

// countedOff tells whether a length of time leads from a statement to the date of its sentence: « en mars 2014, quelques semaines après la fuite du
// président X ».
func (a reader) countedOff(r, s token.Range) bool {
	const words = 8
	for i := r.Start - 1; i > s.Start && i >= r.Start-words && a.Tokens[i].Kind != token.Punct; i-- {
		if a.Mark(i)&(mention.After|mention.Before) != 0 && a.Lexicon.IsUnit(a.At(i-1)) {
			return true
		}
	}
	return false
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

// since returns the time from the first date that a clause, or the sentence before it, gives to the publication date; zero where neither gives
// one or it is long past.
func (a reader) since(s token.Range) date.Value {
	const years = 2
	if a.Published.IsZero() {
		return date.Value{}
	}
	around := a.Sentence(s.Start)
	if k := a.SentenceOf(s.Start); k > 0 {
		around.Start = a.Sentences[k-1].Start
	}
	if a.tellsOfPast(around) {
		return date.Value{}
	}
	first := a.Published.First()
	for _, e := range a.DatesIn(around) {
		v := e.Whole()
		switch {
		case e.Kind == timex.Duration && e.Unit >= lang.Month: // "ten years after"
			return date.Value{}
		case e.Kind != timex.Date || a.isToCome(e):
		case v.IsZero():
			return date.Value{}
		default:
			first = min(first, v.First())
		}
	}
	if first == a.Published.First() || first < a.Published.First().AddYears(-years) {
		return date.Value{}
	}
	return date.Between(date.OnDay(first), a.Published)
}

// tellsOfPast tells whether words may speak of a time that no date there tells: an anniversary, a recollection, "decades after".
func (a reader) tellsOfPast(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&(mention.LookBack|mention.Then) != 0 || a.Cue(i)&(mention.Anniversary|mention.Tribute) != 0 ||
			a.Mark(i+1)&(mention.After|mention.Before) != 0 && a.Lexicon.IsLongUnit(a.At(i)) {
			return true
		}
	}
	return false
}

// dates returns the dates of a sentence outside of r: those before publication, and those near it. What lies ahead, and what somebody
// says inside quotation marks, dates no statement of the sentence itself.
func (a reader) dates(s, r token.Range) (own, close []timex.Expression) {
	quoted := a.quoted(r.Start)
	for _, e := range a.DatesIn(s) {
		switch {
		case e.Kind != timex.Date || a.isBirth(&e) || e.Tokens.Start >= r.Start && e.Tokens.End <= r.End || !quoted && a.quoted(e.Tokens.Start):
		case a.isNear(e):
			close = append(close, e)
		case a.isToCome(e):
		default:
			own = append(own, e)
		}
	}
	return own, close
}

// isBirth tells whether a date is that of a birth which is told beside a name, and so no day of the clause: « X, né à Angers le 3 mai 1950, ». Where the clause
// itself tells of the birth, its title is any title of that life: « Le président américain Ronald Reagan est né … ».
func (a reader) isBirth(e *timex.Expression) bool {
	const words = 6
	for i := e.Tokens.Start - 1; i >= max(0, e.Tokens.Start-words) && a.Tokens[i].Kind == token.Word; i-- {
		if m := a.Mark(i); m&mention.Born != 0 {
			return i > 0 && a.Tokens[i-1].Kind == token.Punct
		} else if m&(mention.Finite|mention.Reporting|mention.Relative|mention.And) != 0 {
			return false
		}
	}
	return false
}

// isToCome tells whether a date lies after publication, or is that until which something is to last: « jusqu'à la fin de l'année ».
func (a reader) isToCome(e timex.Expression) bool {
	if a.Published.IsZero() {
		return false
	}
	until := e.Interval
	return e.Value.First() > a.Published.Last() || !until.IsZero() && until.First() == date.MinDay && until.Last() > a.Published.Last()
}

// quoted tells whether a token stands inside quotation marks.
func (a reader) quoted(i int) bool { return a.Text.Quoted(int(a.Tokens[i].Start)) }

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
