package timex

import (
	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// feast reads the name of a feast, with a year where one follows: « Noël 2013 », "Labor Day".
func (p *reading) feast(i int) int {
	t := p.s.Tokens[i]
	best, end := (*lang.Feast)(nil), i
	for _, f := range p.feasts[t.Word] {
		if j := p.name(i, f.words); j > end {
			best, end = f.Feast, j
		}
	}
	if best == nil {
		return i
	}
	if end == i+1 && p.s.Tokens[i].Kind == token.Word && !p.loneFeast(i) {
		return i
	}
	e := Expression{Stated: Parts{Year: best.Year}, detail: detail{form: asFeast, feast: best}}
	if year, next := p.yearAfter(end, false); year != 0 && best.Year != 0 {
		return i
	} else if year != 0 {
		e.Stated.Year = year
		return p.found(i, next, e)
	}
	end = p.timeSense(end, &e.Stated)
	e.Direction = p.direction(end)
	return p.found(i, end, e)
}

// name matches the words of a name that is written with a capital somewhere, or in figures alone: « 11-Septembre », "9/11", but not
// « 11 septembre », which is a day of any year.
func (p *reading) name(i int, words []token.ID) int {
	capital, figures := false, true
	j := i
	for _, id := range words {
		if j < p.end && p.s.Tokens[j].Kind == token.Punct && p.s.Tokens[j].Word != id {
			j++ // "St. Patrick's", "Presidents' Day", "9/11"
		}
		if j >= p.end || p.s.Tokens[j].Word != id || j > i && p.s.Tokens[j].Glue == token.Break {
			return i
		}
		word := p.s.Tokens[j].Kind == token.Word
		figures = figures && !word
		capital = capital || word && p.s.Tokens[j].Shape != token.Lower
		j++
	}
	if !capital && !figures {
		return i
	}
	return j
}

// loneFeast tells of a name of one word whether the day is meant: not « le sapin de Noël », "Christmas gifts", Noël Mamère.
func (p *reading) loneFeast(i int) bool {
	if p.s.Tokens[i].Shape == token.Lower {
		return false
	}
	if i+1 < p.end && p.s.Tokens[i+1].Kind == token.Word && p.s.Tokens[i+1].Shape != token.Lower && p.s.Tokens[i+1].Glue == token.Space {
		return false
	}
	if p.dates.DayFirst {
		return !p.is(i-1, role(lang.Of)) || p.is(i-2, role(lang.Edge)|isUnit|isWeekday) || p.s.Is(i-2, "fête") || p.s.Is(i-2, "fêtes") || p.is(i-1, role(lang.From)) && p.is(i+1, role(lang.To))
	}
	return p.ends(i + 1)
}

// day returns the day of a feast in a year.
func dayOf(f *lang.Feast, year int) (date.Day, bool) {
	switch {
	case f.Easter:
		if year < 1583 || year > 9998 {
			return 0, false
		}
		return easter(year) + date.Day(f.Offset), true
	case f.Nth > 0:
		d, ok := date.MakeDay(year, f.Month, 1)
		return d + date.Day((f.Weekday-int(d.Weekday())+7)%7+7*(f.Nth-1)+f.Offset), ok
	case f.Nth < 0:
		d, ok := date.MakeDay(year, f.Month, date.DaysIn(year, f.Month))
		return d - date.Day((int(d.Weekday())-f.Weekday+7)%7) + date.Day(7*(f.Nth+1)+f.Offset), ok
	}
	return date.MakeDay(year, f.Month, f.Day)
}

// easter returns Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876).
func easter(y int) date.Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	d, _ := date.MakeDay(y, n/31, n%31+1)
	return d
}
