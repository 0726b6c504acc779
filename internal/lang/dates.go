package lang

// Dates are the words of dates. Package timex reads with them.
type Dates struct{}

// A Unit is a unit of time that a language counts in: « trois jours », "two quarters".
type Unit uint8

// The units, from the finest to the coarsest.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Fortnight
	Month
	Quarter
	Half
	Year
	Decade
	Century
)
