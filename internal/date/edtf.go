package date

import (
	"fmt"
	"strconv"
	"strings"
)

// Parse reads a date in EDTF level 1 as this program writes it (ISO 8601-2:2019): YYYY, YYYY-MM, YYYY-MM-DD, the
// unspecified digits 199X and 19XX, seasons (-21 to -24), quarters (-33 to -36), halves (-40, -41), ISO weeks
// (YYYY-Www), intervals with "/" whose open end is "..", and the marks ~, ? and % at the end. The error says what is
// wrong in words.
func Parse(s string) (Value, error) {
	if from, to, ok := strings.Cut(s, "/"); ok {
		f, err := parseEnd(from)
		if err != nil {
			return Value{}, err
		}
		t, err := parseEnd(to)
		if err != nil {
			return Value{}, err
		}
		if f.IsZero() && t.IsZero() {
			return Value{}, fmt.Errorf("the interval %q has no end", s)
		}
		v := Between(f, t)
		if v.first > v.last {
			return Value{}, fmt.Errorf("the interval %q ends before it starts", s)
		}
		return v, nil
	}
	v, err := parseOne(s)
	if err == nil && v.IsZero() {
		err = fmt.Errorf("the date is empty")
	}
	return v, err
}

func parseEnd(s string) (Value, error) {
	if s == ".." || s == "" {
		return Value{}, nil
	}
	return parseOne(s)
}

func parseOne(s string) (Value, error) {
	body := strings.TrimRight(s, "~?%")
	marks := s[len(body):]
	if len(marks) > 1 {
		return Value{}, notADate(s)
	}
	v, err := parsePlain(body, s)
	if err != nil {
		return Value{}, err
	}
	v.approx = marks == "~" || marks == "%"
	v.doubtful = marks == "?" || marks == "%"
	return v, nil
}

func parsePlain(body, whole string) (Value, error) {
	if len(body) < 4 {
		return Value{}, notADate(whole)
	}
	if digits(body[:3]) && body[3:] == "X" {
		n, _ := strconv.Atoi(body[:3])
		return InDecade(n * 10), nil
	}
	if digits(body[:2]) && body[2:] == "XX" {
		n, _ := strconv.Atoi(body[:2])
		return InCentury(n * 100), nil
	}
	if !digits(body[:4]) {
		return Value{}, notADate(whole)
	}
	year, _ := strconv.Atoi(body[:4])
	rest := body[4:]
	switch {
	case rest == "":
		return InYear(year), nil
	case len(rest) == 4 && rest[:2] == "-W" && digits(rest[2:]):
		week, _ := strconv.Atoi(rest[2:])
		d := civil(year, 1, 4).Monday() + Day(7*(week-1))
		if y, w := d.ISOWeek(); y != year || w != week {
			return Value{}, fmt.Errorf("%s has no week %d", body[:4], week)
		}
		return InWeek(d), nil
	case len(rest) >= 3 && rest[0] == '-' && digits(rest[1:3]):
		month, _ := strconv.Atoi(rest[1:3])
		return parseMonth(year, month, rest[3:], whole)
	}
	return Value{}, notADate(whole)
}

func parseMonth(year, month int, rest, whole string) (Value, error) {
	switch {
	case rest == "" && month >= 21 && month <= 24:
		return InSeason(year, month-20), nil
	case rest == "" && month >= 33 && month <= 36:
		return InQuarter(year, month-32), nil
	case rest == "" && (month == 40 || month == 41):
		return InHalf(year, month-39), nil
	case month < 1 || month > 12:
		return Value{}, fmt.Errorf("%q has no month %02d", whole, month)
	case rest == "":
		return InMonth(year, month), nil
	case len(rest) == 3 && rest[0] == '-' && digits(rest[1:]):
		day, _ := strconv.Atoi(rest[1:])
		d, ok := MakeDay(year, month, day)
		if !ok {
			return Value{}, fmt.Errorf("%q does not exist: month %d of %d has %d days", whole, month, year, DaysIn(year, month))
		}
		return OnDay(d), nil
	}
	return Value{}, notADate(whole)
}

func notADate(s string) error {
	return fmt.Errorf("%q is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or an interval such as 2014/2018", s)
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
