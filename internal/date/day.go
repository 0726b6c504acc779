// Package date holds partial dates and intervals as articles and facts state them: a day, a week, a
// month, a season, a year, a decade, or a stretch between two of these, written in EDTF (ISO 8601-2:2019,
// with ISO 8601-1 week dates).
//
// Every [Value] has bounds, its first and last possible day, so that two values can be compared with
// three answers: the same, apart, or not certain.
package date

import (
	"fmt"
	"time"
)

// A Day is a day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
type Day int32

// MinDay and MaxDay bound what a Day can be: the years 0 to 9999. They stand for the open ends of intervals.
const (
	MinDay Day = -719528 // 0000-01-01
	MaxDay Day = 2932896 // 9999-12-31
)

// MakeDay returns the day of a date and whether that date exists. Years run from 0 to 9999.
func MakeDay(year, month, day int) (Day, bool) {
	if year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	return civil(year, month, day), true
}

// civil counts the days from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
func civil(y, m, d int) Day {
	if m <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 719468)
}

// YMD returns the year, month and day of the month.
func (d Day) YMD() (year, month, day int) {
	z := int(d) + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Year returns the year of the day.
func (d Day) Year() int { y, _, _ := d.YMD(); return y }

// Month returns the month of the day, 1 to 12.
func (d Day) Month() int { _, m, _ := d.YMD(); return m }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday {
	return time.Weekday(((int(d)+4)%7 + 7) % 7)
}

// ISOWeek returns the ISO 8601 week and the year to which that week belongs.
func (d Day) ISOWeek() (year, week int) {
	thursday := d + Day(4-isoWeekday(d))
	year = thursday.Year()
	return year, int(thursday-civil(year, 1, 1))/7 + 1
}

// isoWeekday returns 1 for Monday to 7 for Sunday.
func isoWeekday(d Day) int {
	if w := int(d.Weekday()); w != 0 {
		return w
	}
	return 7
}

// Monday returns the Monday of the day's ISO week.
func (d Day) Monday() Day { return d - Day(isoWeekday(d)-1) }

// AddMonths moves the day by n months (n may be negative) and keeps the day of the month where the
// new month has it; else it takes the last day of that month.
func (d Day) AddMonths(n int) Day {
	y, m, day := d.YMD()
	k := y*12 + m - 1 + n
	y, m = k/12, k%12+1
	return civil(y, m, min(day, DaysIn(y, m)))
}

// AddYears moves the day by n years as [Day.AddMonths] does.
func (d Day) AddYears(n int) Day { return d.AddMonths(12 * n) }

// String returns the day as YYYY-MM-DD.
func (d Day) String() string {
	y, m, day := d.YMD()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// DaysIn returns the number of days of a month, 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// DayOf returns the calendar day of an instant in its own time zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return civil(y, int(m), d)
}
