package timex

import "factcheck/internal/lang"

// form is how a date is put, which decides how its value is reckoned.
type form uint8

const (
	asDay        form = iota // day and month, perhaps a weekday and a year
	asMonth                  // a month, perhaps with its year
	asYear                   // a year
	asDecade                 // detail.year is its first year
	asCentury                // detail.year is its first year
	asSeason                 // detail.part 1 to 4
	asQuarter                // detail.part 1 to 4, -1 the last one of a year
	asHalf                   // detail.part 1 or 2
	asWeekday                // a weekday alone
	asNthWeekday             // the weekday number detail.part of a month
	asFeast                  // detail.feast
	asDayOfMonth             // « le 12 », perhaps with a weekday
	asRelative               // detail.rule
)

// detail is what an expression says beyond its stated parts, for the reckoning of its value.
type detail struct {
	form    form
	rule    int16 // index of lang.Dates.Relative
	part    int8
	weekday int8
	feast   *lang.Feast
	year    int16
	this    bool // « cet été », "this fall"
	lead    int8 // tokens before the words that the rule matches: « fin de »

	// Where another expression says the year, month or week: its first token (0 where there is none), rule and unit.
	within     int32
	withinRule int16
	withinUnit lang.Unit
}
