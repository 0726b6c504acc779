// Package timex finds the expressions of time in a text, as journalists write them, and says which days they mean:
// « 24 février 2022 », « lundi dernier », « il y a trois ans », "the third quarter", "from May 3 to 5".
//
// It marks what the annotators of TimeML mark: the words of the date without the preposition or article before them
// (« février 2021 », not « en février 2021 »), and each end of an interval by itself.
package timex

import (
	"time"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// Kind tells what an expression measures.
type Kind uint8

// The kinds: a calendar date of any precision; a time of day (« 20 h 30 »); a length of time (« pendant deux ans »); an
// age (« âgé de 64 ans », « 64 ans »); what comes again (« tous les lundis », "every year").
const (
	Date Kind = iota
	TimeOfDay
	Duration
	Age
	Recurrence
)

// String returns the kind's name as the mentions command prints it.
func (k Kind) String() string {
	return [...]string{"date", "time", "duration", "age", "recurrence"}[k]
}

// Anchor tells what the value of an expression was reckoned from.
type Anchor uint8

// The anchors: nothing but the words; the publication date; another date of the text (Expression.Base).
const (
	Absolute Anchor = iota
	Publication
	Text
)

// String returns the anchor's name as the mentions command prints it.
func (a Anchor) String() string { return [...]string{"absolute", "publication", "text"}[a] }

// Bound tells how a preposition turns a date into an end of a stretch of time.
type Bound uint8

// The bounds: none; the first day of a stretch (« depuis 2013 », « à partir de mardi », « du 3 … »); its last day
// (« jusqu'au 5 mai », « d'ici à jeudi », « … au 5 mai »).
const (
	NoBound Bound = iota
	From
	To
)

// Parts are what the words say, whether such a day exists or not. Zero is not said.
type Parts struct {
	Year, Month, Day int
	Weekday          time.Weekday
	HasWeekday       bool
}

// An Expression is one expression of time.
type Expression struct {
	Tokens token.Range // the words
	Kind   Kind
	Value  date.Value // zero where the words alone do not tell: no publication date, a day that does not exist

	// Interval is the stretch of which the expression is an end: 2014/2018 at both dates of « entre 2014 et 2018 »,
	// 2013/.. at « depuis 2013 ». It is zero for a date by itself. Partner is the index of the other end, else -1.
	Interval date.Value
	Partner  int
	Bound    Bound
	Deadline bool // « d'ici à 2023 », "by 2023"

	Anchor Anchor
	Base   int // the index of the expression that a Text anchor refers to, else -1

	Stated Parts
	Amount int // of units in a duration, age or distance (« il y a trois ans »), 0 where none is stated
	Unit   lang.Unit
	// Direction is -1 where the words look back from their anchor (« il y a », « dernier »), 1 where they look
	// forward, 0 elsewhere.
	Direction int

	detail detail
}

// Place returns the tokens of an expression.
func (e Expression) Place() token.Range { return e.Tokens }

// Deictic tells of a word for a day near the publication date: « hier », "tomorrow".
func (e *Expression) Deictic() bool {
	return e.Kind == Date && e.detail.form == asRelative && e.Anchor == Publication && e.Unit == lang.Day && e.Amount == 0 && !e.Stated.HasWeekday
}

// SaysYear tells whether the words of a date leave no doubt of its year: they name it, they say "this year", or the weekday fits that of the
// day in the year found, as it does in no other year near.
func (e *Expression) SaysYear() bool {
	switch {
	case e.Anchor == Absolute && e.Stated.Year != 0, e.detail.within != 0 && e.detail.withinUnit == lang.Year:
		return true
	case !e.Stated.HasWeekday || e.Stated.Day == 0 || e.Stated.Month == 0 || e.Value.Precision() != date.ToDay:
		return false
	}
	return e.Value.First().Weekday() == e.Stated.Weekday
}

// LooksAhead tells of words that name a day after publication by themselves: « jeudi prochain », "tomorrow".
func (e *Expression) LooksAhead() bool {
	return e.Kind == Date && e.Anchor == Publication && e.Direction > 0 && e.Value.Precision() == date.ToDay
}

// Whole returns the time that the expression stands for, as to be compared with facts: its interval where it is an end of one.
func (e *Expression) Whole() date.Value {
	if !e.Interval.IsZero() {
		return e.Interval
	}
	return e.Value
}
