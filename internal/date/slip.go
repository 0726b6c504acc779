package date

// How many years apart two dates may be that a slip of the pen tells from each other, by the precision of the less precise. A whole
// date that differs in its year alone is surely meant for the same day; a year alone may well be of something else.
const (
	slipYearsOfDay   = 12
	slipYearsOfMonth = 3
	slipYears        = 2
)

// Slip tells whether two dates that exclude each other differ as a slip of the pen makes them differ: in one of day, month and year,
// and not by too much. It tells a wrong date of an event from the date of another one.
func Slip(said, known Value) bool {
	if said.IsZero() || known.IsZero() || Compare(said, known) != Apart {
		return false
	}
	y1, m1, d1 := said.First().YMD()
	y2, m2, d2 := known.First().YMD()
	years := max(y1-y2, y2-y1)
	switch precision := max(said.Precision(), known.Precision()); {
	case precision == ToDay && m1 == m2 && d1 == d2:
		return years <= slipYearsOfDay
	case precision == ToDay:
		return years == 0 && (m1 == m2 || d1 == d2)
	case precision == ToMonth:
		return m1 == m2 && years <= slipYearsOfMonth || years == 0
	case precision == ToYear:
		return years <= slipYears
	}
	return false
}
