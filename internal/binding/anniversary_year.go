package binding

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// mayBeItsOwn tells whether the date in the complement of an anniversary, which begins at token of, may be that of the anniversary itself: "the 75th
// anniversary of D-Day in 2019", « le centenaire de l'armistice, en 2018 ». It is that of what began where a preposition makes it an attribute (« de
// 1918 »), a verb or participle leads to it ("signed in 1963"), or a day is named.
func (a reader) mayBeItsOwn(of int, d *timex.Expression) bool {
	if a.Mark(of)&(mention.OfWord|mention.Since|mention.After) == 0 {
		return true // "the 50th anniversary concert of 2014"
	}
	if a.Mark(of)&mention.OfWord == 0 {
		return false // "40 years since the landing in"
	}
	if last := d.Tokens.Start - 1; last > of && a.Mark(last)&mention.OfWord != 0 && a.Mark(last)&mention.ArticleWord == 0 || last == of || d.Stated.Day != 0 && a.Mark(last)&mention.OfWord != 0 {
		return false
	}
	for k := of + 1; k < d.Tokens.Start; k++ {
		if a.Mark(k)&mention.LookBack != 0 {
			return true
		}
		if a.Mark(k)&mention.Began != 0 && !a.Is(k-1, ",") || a.isLowerParticiple(k) && a.Mark(k-1)&mention.ArticleWord == 0 {
			return false
		}
	}
	return true
}

// isOrigin tells whether a date is surely that of what has anniversaries: something was founded, signed or born then.
func (a reader) isOrigin(d *timex.Expression) bool {
	const words = 6
	for k := d.Tokens.Start - 1; k >= 0 && k >= d.Tokens.Start-words && a.Tokens[k].Kind != token.Punct; k-- {
		if a.Cue(k)&mention.Founded != 0 || a.Mark(k)&(mention.Born|mention.Began) != 0 && a.Mark(k)&mention.Dating == 0 {
			return true
		}
	}
	return a.Is(d.Tokens.Start-1, "(")
}

// isToday tells whether the sentence of an anniversary names a day near publication.
func (a reader) isToday(place token.Range) bool {
	list := a.DatesIn(a.Sentence(place.Start))
	for k := range list {
		if d := &list[k]; d.Kind == timex.Date && !d.Value.IsZero() && d.Value.Precision() == date.ToDay && a.isNear(*d) {
			return true
		}
	}
	return false
}

// closeTo tells whether a number of years may be meant for another one.
func closeTo(said, passed int) bool {
	const fewYears, long = 10, 15
	return passed >= long && abs(said-passed) <= fewYears
}

// isThisYear tells of words for the year of publication: "this year".
func (a reader) isThisYear(d *timex.Expression) bool {
	return d.Anchor == timex.Publication && d.Value.Precision() == date.ToYear && d.Stated.Year == 0 && d.Value.First().Year() == a.Published.First().Year()
}

// isOfMoment tells whether the date behind "N years after EVENT" is that of what is told of, and not of the event: a comma parts it from the event
// (« vingt ans après le génocide, en 2014, »), or it lies so many years after an event that the facts know.
func (a reader) isOfMoment(of, years int, d *timex.Expression) bool {
	if a.Mark(of)&(mention.After|mention.Since) == 0 {
		return false
	}
	i := d.Tokens.Start - 1
	for i > of && a.Mark(i)&mention.Dating != 0 && !a.Is(i, ",") {
		i--
	}
	if a.Is(i, ",") {
		return true
	}
	for k := range a.Events {
		e := &a.Events[k]
		if e.Tokens.Start < of || e.Tokens.End > d.Tokens.Start || len(e.Candidates) != 1 {
			continue
		}
		if known := a.Lexicon.Facts.Events[e.Candidates[0]].Date; !known.IsZero() && known.First().Year()+years == d.Stated.Year {
			return true
		}
	}
	return false
}
