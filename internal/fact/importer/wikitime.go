package importer

import (
	"fmt"
	"regexp"
	"strconv"

	"factcheck/internal/date"
)

// julian is the item of the calendar before the Gregorian one.
const julian = "Q1985786"

var wikiTime = regexp.MustCompile(`^([+-]?)0*(\d{1,11})-(\d\d)-(\d\d)(?:T.*)?$`)

// readTime turns a time of Wikidata into a date: its text (+2013-03-16T00:00:00Z), precision (11 a day, 10 a month, 9 a year, 8 a
// decade, 7 a century) and calendar. The error says why there is no such date in facts.
func readTime(text string, precision int, calendar string) (date.Value, error) {
	m := wikiTime.FindStringSubmatch(text)
	if m == nil {
		return date.Value{}, fmt.Errorf("%q is no time", text)
	}
	year, err := strconv.Atoi(m[2])
	if err != nil || m[1] == "-" || year < 1 || year > 9999 {
		return date.Value{}, fmt.Errorf("%s is out of the years 1 to 9999", text)
	}
	month, _ := strconv.Atoi(m[3])
	day, _ := strconv.Atoi(m[4])
	switch {
	case precision >= 11 && calendar == julian:
		if month < 1 || month > 12 || day < 1 || day > 31 {
			return date.Value{}, fmt.Errorf("%s does not exist", text)
		}
		return date.OnDay(fromJulian(year, month, day)), nil
	case precision >= 11:
		d, ok := date.MakeDay(year, month, day)
		if !ok {
			return date.Value{}, fmt.Errorf("%s does not exist", text)
		}
		return date.OnDay(d), nil
	case precision == 10 && (month < 1 || month > 12):
		return date.Value{}, fmt.Errorf("%s has no month", text)
	case precision == 10 && calendar == julian:
		y, next := year, month+1
		if next > 12 {
			y, next = year+1, 1
		}
		return date.Between(date.OnDay(fromJulian(year, month, 1)), date.OnDay(fromJulian(y, next, 1)-1)), nil
	case precision == 10:
		return date.InMonth(year, month), nil
	case precision == 9 && calendar == julian:
		return date.Between(date.OnDay(fromJulian(year, 1, 1)), date.OnDay(fromJulian(year+1, 1, 1)-1)), nil
	case precision == 9:
		return date.InYear(year), nil
	case precision == 8:
		return date.InDecade(year / 10 * 10), nil
	case precision == 7:
		first := (year-1)/100*100 + 1
		return date.Between(date.InYear(first), date.InYear(min(first+99, 9999))), nil
	}
	return date.Value{}, fmt.Errorf("%s is known to no more than a thousand years", text)
}

// fromJulian converts a day of the Julian calendar (L. E. Doggett, "Calendars", Explanatory Supplement to the Astronomical
// Almanac, 1992, for the Julian Day Number).
func fromJulian(y, m, d int) date.Day {
	a := (14 - m) / 12
	y, m = y+4800-a, m+12*a-3
	number := d + (153*m+2)/5 + 365*y + y/4 - 32083
	return date.Day(number - 2440588) // the Julian Day Number of 1970-01-01
}

// approximately marks a date that the data calls "circa".
func approximately(v date.Value, circa bool) date.Value {
	if circa && !v.IsZero() {
		return v.Approximate()
	}
	return v
}

// sometimeAfter stands for a day that has come but is not known.
func sometimeAfter(v date.Value) date.Value { return date.Between(date.OnDay(v.First()), date.Value{}) }

// sometimeBefore stands for an unknown day up to another.
func sometimeBefore(v date.Value) date.Value { return date.Between(date.Value{}, date.OnDay(v.Last())) }
