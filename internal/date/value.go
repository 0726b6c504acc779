package date

import "fmt"

// Precision tells how exactly a value is stated.
type Precision uint8

// The precisions, from none (the zero Value) over the finest to the coarsest. Interval is a stretch
// between two values, each of a precision of its own.
const (
	None Precision = iota
	ToDay
	ToWeek
	ToMonth
	ToSeason
	ToQuarter
	ToHalf
	ToYear
	ToDecade
	ToCentury
	Interval
)

// String returns the precision's name as the mentions command prints it.
func (p Precision) String() string {
	return [...]string{"none", "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"}[p]
}

// A Value is a date as it is stated. The zero Value is no date. Values are comparable with ==, which
// tells whether they are stated alike; use [Compare] for whether they can be the same time.
type Value struct {
	first, last      Day       // bounds, inclusive
	precision        Precision // of the whole
	from, to         Precision // of the ends of an Interval; None is an open end
	season           uint8     // 1 spring … 4 winter
	approx, doubtful bool      // EDTF ~ and ?
}

// OnDay returns the value of one day.
func OnDay(d Day) Value { return Value{first: d, last: d, precision: ToDay} }

// InMonth returns the value of a month, 1 to 12.
func InMonth(year, month int) Value {
	return Value{first: civil(year, month, 1), last: civil(year, month, DaysIn(year, month)), precision: ToMonth}
}

// InWeek returns the value of the ISO week that holds the day.
func InWeek(d Day) Value { return Value{first: d.Monday(), last: d.Monday() + 6, precision: ToWeek} }

// InQuarter returns the value of a quarter, 1 to 4.
func InQuarter(year, quarter int) Value {
	return Value{first: civil(year, quarter*3-2, 1), last: civil(year, quarter*3, DaysIn(year, quarter*3)), precision: ToQuarter}
}

// InHalf returns the value of a half year, 1 or 2.
func InHalf(year, half int) Value {
	return Value{first: civil(year, half*6-5, 1), last: civil(year, half*6, DaysIn(year, half*6)), precision: ToHalf}
}

// InYear returns the value of a year.
func InYear(year int) Value {
	return Value{first: civil(year, 1, 1), last: civil(year, 12, 31), precision: ToYear}
}

// InDecade returns the value of the ten years from a year that ends in 0.
func InDecade(year int) Value {
	return Value{first: civil(year, 1, 1), last: civil(year+9, 12, 31), precision: ToDecade}
}

// InCentury returns the value of the hundred years from a year that ends in 00.
func InCentury(year int) Value {
	return Value{first: civil(year, 1, 1), last: civil(year+99, 12, 31), precision: ToCentury}
}

// InSeason returns the value of a season: 1 spring, 2 summer, 3 autumn, 4 winter. The bounds are wide,
// since usage varies between the calendar's seasons and the sky's; the winter of a year may be the one
// at its start or the one at its end.
func InSeason(year, season int) Value {
	v := Value{precision: ToSeason, season: uint8(season)}
	switch season {
	case 1:
		v.first, v.last = civil(year, 3, 1), civil(year, 6, 21)
	case 2:
		v.first, v.last = civil(year, 6, 1), civil(year, 9, 23)
	case 3:
		v.first, v.last = civil(year, 9, 1), civil(year, 12, 22)
	default:
		v.first, v.last = civil(year-1, 12, 1), civil(year+1, 3, 31)
	}
	return v
}

// Between returns the interval from the first possible day of one value to the last of another. A zero
// Value at either side leaves that side open. Two days that are one give that day.
func Between(from, to Value) Value {
	v := Value{first: MinDay, last: MaxDay, precision: Interval, from: from.precision, to: to.precision}
	if !from.IsZero() {
		v.first = from.first
		v.approx = v.approx || from.approx
	}
	if !to.IsZero() {
		v.last = to.last
		v.approx = v.approx || to.approx
	}
	if from == to && from.precision != Interval {
		return from
	}
	if from.precision == Interval {
		v.from = from.from
	}
	if to.precision == Interval {
		v.to = to.to
	}
	return v
}

// Approximate returns the value marked as approximate (EDTF ~).
func (v Value) Approximate() Value { v.approx = true; return v }

// IsZero tells whether v is no date.
func (v Value) IsZero() bool { return v.precision == None }

// Precision returns how exactly the value is stated.
func (v Value) Precision() Precision { return v.precision }

// First and Last return the first and the last day that the value can mean; [MinDay] and [MaxDay] where
// an interval is open.
func (v Value) First() Day { return v.first }

// Last returns the last day that the value can mean.
func (v Value) Last() Day { return v.last }

// Season returns 1 to 4 for spring to winter where the precision is ToSeason, else 0.
func (v Value) Season() int { return int(v.season) }

// IsApproximate tells whether the value is marked approximate or uncertain.
func (v Value) IsApproximate() bool { return v.approx || v.doubtful }

// Open tells whether the interval has no known start or no known end.
func (v Value) Open() (start, end bool) {
	return v.precision == Interval && v.from == None, v.precision == Interval && v.to == None
}

// Relation is what can be said for certain of two values.
type Relation uint8

// The relations: Apart, no day can be in both; Within, every day of the first is in the second;
// Overlap, anything else.
const (
	Apart Relation = iota
	Overlap
	Within
)

// Compare relates what is said to what is known. An approximate value reaches further on each side: a
// day or week by a month, a month or season by three, a year by one year, more by a tenth of itself.
func Compare(said, known Value) Relation {
	sf, sl := said.Reach()
	kf, kl := known.Reach()
	switch {
	case said.IsZero() || known.IsZero():
		return Overlap
	case sl < kf || kl < sf:
		return Apart
	case kf <= sf && sl <= kl:
		return Within
	}
	return Overlap
}

// Reach returns the bounds widened where the value is approximate, as [Compare] uses them.
func (v Value) Reach() (first, last Day) {
	if !v.IsApproximate() {
		return v.first, v.last
	}
	slack := Day(31)
	switch v.precision {
	case ToMonth, ToSeason, ToQuarter, ToHalf:
		slack = 92
	case ToYear:
		slack = 366
	case ToDecade, ToCentury:
		slack = max(366, (v.last-v.first)/10)
	case Interval:
		slack = 366
	}
	return max(MinDay, v.first-slack), min(MaxDay, v.last+slack)
}

// String returns the value in EDTF; the empty string for the zero Value.
func (v Value) String() string {
	s := ""
	switch v.precision {
	case None:
		return ""
	case Interval:
		s = edge(v.first, v.from) + "/" + edge(v.last, v.to)
		if v.from == v.to && v.from != None && v.approx {
			return edge(v.first, v.from) + "~/" + edge(v.last, v.to) + "~"
		}
		return s
	case ToSeason:
		year := v.first.Year()
		if v.season == 4 {
			year++
		}
		s = fmt.Sprintf("%04d-%02d", year, 20+v.season)
	default:
		s = edge(v.first, v.precision)
	}
	switch {
	case v.approx && v.doubtful:
		return s + "%"
	case v.approx:
		return s + "~"
	case v.doubtful:
		return s + "?"
	}
	return s
}

// edge writes one day at a precision.
func edge(d Day, p Precision) string {
	y, m, day := d.YMD()
	switch p {
	case None:
		return ".."
	case ToWeek:
		wy, w := d.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", wy, w)
	case ToMonth, ToSeason:
		return fmt.Sprintf("%04d-%02d", y, m)
	case ToQuarter:
		return fmt.Sprintf("%04d-%02d", y, 33+(m-1)/3)
	case ToHalf:
		return fmt.Sprintf("%04d-%02d", y, 40+(m-1)/6)
	case ToYear:
		return fmt.Sprintf("%04d", y)
	case ToDecade:
		return fmt.Sprintf("%03dX", y/10)
	case ToCentury:
		return fmt.Sprintf("%02dXX", y/100)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}
