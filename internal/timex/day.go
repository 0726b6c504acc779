package timex

import (
	"time"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// maxDays is how many days one list of days may have: « les 3, 4 et 5 mai ».
const maxDays = 6

// dayMonth reads days and their month, with a year where one follows: « 3 mai 2022 », « 3-5 mai », « 3, 4 et 5 mai »,
// "the third of May". The first expression starts at token first, which may be a weekday before i.
func (p *reading) dayMonth(i, first int) int {
	type item struct {
		start, end, day int
		parts           Parts
	}
	var items [maxDays]item
	n := 0
	for j := i; n < maxDays; {
		start := j
		parts := Parts{}
		if n == 0 {
			start = first
			if first < i {
				parts.Weekday, parts.HasWeekday = time.Weekday(p.look(first).weekday), true
			}
		} else if p.is(j, isWeekday) {
			parts.Weekday, parts.HasWeekday = time.Weekday(p.look(j).weekday), true
			j++
			if p.is(j, role(lang.Article)) {
				j++
			}
		}
		day, next, ok := p.dayNumber(j)
		if !ok || day == 0 || n > 0 && p.kind(j) != token.Number && p.kind(i) == token.Number {
			return i
		}
		if n == 0 && p.kind(j) == token.Word && day == 1 && p.look(j).roles&isOrdinal == 0 {
			return i
		}
		parts.Day = day
		items[n] = item{start, next, day, parts}
		n++
		if m := p.monthAfterDay(next); m >= 0 {
			month := int(p.look(m).month)
			end := p.abbreviationDot(m)
			year, yearEnd := p.yearAfter(end, true)
			for k := range items[:n] {
				it := items[k]
				it.parts.Month, it.parts.Year = month, year
				stop := it.end
				if k == n-1 {
					stop = end
					if year != 0 {
						stop = yearEnd
					}
					stop = p.timeSense(stop, &it.parts)
				}
				p.free = p.found(it.start, stop, Expression{Stated: it.parts, detail: detail{form: asDay}})
			}
			stop := p.out[len(p.out)-1].Tokens.End
			for k := range items[:n] {
				p.out[len(p.out)-1-k].Direction = p.direction(stop)
			}
			return stop
		}
		k := next
		switch {
		case p.any(k, dash, enDash, slash), p.is(k, role(lang.And)|role(lang.To)|role(lang.Or)), p.mark(k, comma) && (p.kind(k+1) == token.Number || p.is(k+1, isWeekday)):
			k = p.skipAll(k+1, role(lang.Article)|role(lang.To))
		case p.glued(k):
		default:
			return i
		}
		j = k
	}
	return i
}

// monthAfterDay returns the token of the month after a day number, or -1: « 3 mai », "3 of May", « 3-mai », « 3 du mois de mai ».
func (p *reading) monthAfterDay(j int) int {
	if p.is(j, isMonth) {
		return j
	}
	if p.mark(j, dash) || p.mark(j, slash) {
		j++
	} else {
		j = p.skipAll(j, role(lang.Of))
		if p.is(j, isUnit) && p.look(j).unit == lang.Month {
			j = p.skip(j+1, role(lang.Of))
		}
	}
	if p.is(j, isMonth) {
		return j
	}
	return -1
}

// abbreviationDot returns the token after the month m, with the full stop of an abbreviation.
func (p *reading) abbreviationDot(m int) int {
	if p.look(m).roles&isFull == 0 && p.mark(m+1, dot) && p.s.Tokens[m+1].Glue == token.None && m+2 < p.end {
		return m + 2
	}
	return m + 1
}

// yearAfter reads the year after a day or month: « mai 2022 », "May 3, 2022", "May of 2022", "May '22".
func (p *reading) yearAfter(i int, day bool) (year, next int) {
	j := i
	switch {
	case p.mark(j, comma) && p.dates.MonthDay:
		j++
	case p.is(j, role(lang.Of)):
		j++
		if p.is(j, role(lang.Article)) {
			j++
		}
		if p.is(j, role(lang.YearWord)) {
			j++
		}
	case p.any(j, dash, slash, enDash) && day && p.s.Tokens[j].Glue == token.None:
		j++
	}
	if p.any(j, quote, quote2) && p.kind(j+1) == token.Number {
		if n := p.digits(j + 1); n.digits == 2 && n.rest == "" {
			return century(n.value), j + 2
		}
	}
	if p.kind(j) != token.Number {
		return 0, i
	}
	n := p.digits(j)
	if p.dates.DayFirst && n.digits == 2 && n.rest == "" && n.value > 40 && j == i && p.ends(j+1) { // « mai 68 »
		return century(n.value), j + 1
	}
	if n.digits != 4 || n.rest != "" || n.value < 1000 || n.value > 2199 || p.is(j+1, role(lang.Counted)) || p.mark(j+1, percent) {
		return 0, i
	}
	if j > i && p.mark(i, comma) && p.kind(j+1) == token.Word && p.s.Tokens[j+1].Shape == token.Lower && p.look(j+1).roles == 0 && n.value%100 == 0 {
		return 0, i
	}
	return n.value, j + 1
}

// century returns the year of two digits: those up to 40 are of this century.
func century(yy int) int {
	if yy <= 40 {
		return 2000 + yy
	}
	return 1900 + yy
}

// direction tells of words after a date that say before or after the anchor: « le 6 mai dernier », « mardi prochain ».
func (p *reading) direction(end int) int {
	switch {
	case p.is(end-1, role(lang.Past)):
		return -1
	case p.is(end-1, role(lang.Next)):
		return 1
	}
	return 0
}

// timeSense takes « dernier » and « prochain » after a date without a year along.
func (p *reading) timeSense(end int, parts *Parts) int {
	if parts.Year == 0 && p.dates.DayFirst && p.is(end, role(lang.Past)|role(lang.Next)) {
		return end + 1
	}
	return end
}

// weekday reads what begins with a weekday.
func (p *reading) weekday(i int, w *word) int {
	short := w.roles&isShort != 0
	if short && p.s.Tokens[i].Shape == token.Lower && p.dates.MonthDay { // "sat", "sun"
		return i
	}
	j := i + 1
	if short && p.mark(j, dot) {
		j++
	}
	comma := p.mark(j, comma)
	if comma || p.mark(j, open) || p.any(j, dash) {
		j++
	}
	j = p.skip(j, role(lang.Article))
	if n := p.nthWeekday(i, w); n > i {
		return n
	}
	if p.kind(j) == token.Number || p.is(j, isNumber|isOrdinal) {
		if n := p.dayMonth(j, i); n > j {
			return n
		}
	}
	if p.is(j, isMonth) && p.dates.MonthDay {
		if n := p.monthDay(j, i); n > j {
			return n
		}
	}
	if p.kind(j) == token.Number && !comma {
		n := p.digits(j)
		if next := p.numericFrom(j, n, i); next > j {
			return next
		}
		if n.isDay() && n.value <= 31 && (n.rest == "" && p.dates.DayFirst || p.ordinal(n)) && p.ends(j+1) {
			return p.found(i, j+1, Expression{
				Stated: Parts{Day: n.value, Weekday: time.Weekday(w.weekday), HasWeekday: true}, detail: detail{form: asDayOfMonth}})
		}
	}
	if short {
		return i
	}
	end := i + 1
	if p.is(end, role(lang.PartOfDay)) || p.is(end, role(lang.Noon)) && p.dates.DayFirst {
		end++
	} else if p.dates.DayFirst && p.is(end, role(lang.Before)) && p.is(end+1, role(lang.Noon)) && p.glued(end+1) { // « lundi après-midi »
		end += 2
	}
	e := Expression{Stated: Parts{Weekday: time.Weekday(w.weekday), HasWeekday: true}, detail: detail{form: asWeekday}}
	if p.recurs(i) {
		e.Kind = Recurrence
	}
	return p.found(i, end, e)
}

// nthWeekday reads « premier dimanche de mai », "third Monday in January 2020" at the weekday.
func (p *reading) nthWeekday(i int, w *word) int {
	first := i - 1
	if first < p.free || first < p.start || !p.is(i+1, role(lang.Of)|role(lang.Before)) {
		return i
	}
	n := 0
	if p.s.Tokens[first].Kind == token.Number {
		if d := p.digits(first); p.ordinal(d) {
			n = d.value
		}
	} else if o := p.look(first); o.roles&isOrdinal != 0 {
		n = int(o.ordinal)
	}
	m := p.monthAfterDay(i + 1)
	if p.is(i+1, role(lang.Before)) {
		m = -1
		if p.is(i+2, isMonth) {
			m = i + 2
		}
	}
	if n < 1 || n > 5 || m < 0 {
		return i
	}
	e := Expression{Stated: Parts{Month: int(p.look(m).month)}, detail: detail{form: asNthWeekday, part: int8(n), weekday: int8(w.weekday)}}
	end := p.abbreviationDot(m)
	if year, next := p.yearAfter(end, false); year != 0 {
		e.Stated.Year, end = year, next
	}
	return p.found(first, end, e)
}

// recurs tells of a weekday that comes every week: « le mardi », « les lundis », "on Mondays".
func (p *reading) recurs(i int) bool {
	text := p.s.At(i)
	if last := text[len(text)-1]; last == 's' || last == 'S' {
		return true
	}
	return p.is(i-1, role(lang.Weekly)) || p.is(i-1, role(lang.Each))
}

// monthDay reads a month and its days: "May 3, 2022", "May 3-5", "May 3 to 5", "May 3 and 4".
func (p *reading) monthDay(i, first int) int {
	w := p.look(i)
	if p.s.Tokens[i].Shape == token.Lower && w.roles&isShort != 0 { // "may", "march"
		return i
	}
	j := p.skip(p.abbreviationDot(i), role(lang.Article))
	month := int(w.month)
	start, n := first, 0
	parts := Parts{Month: month}
	if first < i {
		parts.Weekday, parts.HasWeekday = time.Weekday(p.look(first).weekday), true
	}
	for n < maxDays {
		day, next, ok := p.dayNumber(j)
		if !ok || day < 1 || n == 0 && p.kind(j) != token.Number && p.look(j).roles&isOrdinal == 0 || n > 0 && p.kind(j) != token.Number {
			break
		}
		if n > 0 && (p.monthAfterDay(next) >= 0 && !p.mark(next, slash) || p.is(next, isUnit|role(lang.Counted)|isNumber)) {
			break
		}
		parts.Day = day
		p.free = p.found(start, next, Expression{Stated: parts, detail: detail{form: asDay}})
		n++
		parts.HasWeekday = false
		j = next
		k := j
		switch {
		case p.any(k, dash, enDash), p.is(k, role(lang.And)|role(lang.To)|role(lang.Or)), p.mark(k, comma) && p.kind(k+1) == token.Number && p.digits(k+1).digits <= 2:
			k = p.skip(k+1, role(lang.Article))
		case p.glued(k):
		default:
			n = maxDays
		}
		if n < maxDays {
			if p.kind(k) != token.Number || !p.afterDay(k) {
				break
			}
			j, start = k, k
		}
	}
	if n == 0 {
		return i
	}
	last := &p.out[len(p.out)-1]
	end := last.Tokens.End
	if year, next := p.yearAfter(end, true); year != 0 {
		last.Tokens.End = next
		for k := len(p.out) - 1; k >= p.first && p.out[k].detail.form == asDay && p.out[k].Stated.Month == month && p.out[k].Tokens.Start >= first; k-- {
			p.out[k].Stated.Year = year
		}
		return next
	}
	return end
}

// afterDay tells whether the number token k can be one more day of a list, by what follows it.
func (p *reading) afterDay(k int) bool {
	n := p.digits(k)
	return n.isDay() && n.value <= 31 && (n.rest == "" || p.ordinal(n)) && p.ends(k+1)
}

// ends tells whether a date can end before token i: a mark, a word that can follow a date, the end of the sentence.
func (p *reading) ends(i int) bool {
	if i >= p.end || p.s.Tokens[i].Glue == token.Break {
		return true
	}
	t := p.s.Tokens[i]
	switch t.Kind {
	case token.Number:
		return false
	case token.Punct:
		if p.any(i, percent, slash) {
			return false
		}
		c := p.s.Text[t.Start]
		return c != '$' && c != '+' && p.s.Text[t.Start:t.End] != "€" && p.s.Text[t.Start:t.End] != "£" && p.s.Text[t.Start:t.End] != "°" && p.s.Text[t.Start:t.End] != "º"
	}
	return p.look(i).roles&(role(lang.Link)|role(lang.Past)|role(lang.Next)|role(lang.PartOfDay)|isPastVerb|isFutureVerb) != 0 && t.Glue != token.Hyphen
}

// dayOfMonth reads « le 12 » and "the 12th", where the month is known from elsewhere.
func (p *reading) dayOfMonth(i int, n numeral) int {
	if n.value > 31 || !p.is(i-1, role(lang.Article)) || p.s.Tokens[i-1].Shape != token.Lower && i-1 > p.start || !p.ends(i+1) || p.mark(i+1, comma) && p.is(i+2, role(lang.Counted)) { // « le 10, rue …»
		return i
	}
	if p.dates.DayFirst {
		if n.rest != "" && n.value != 1 || !p.s.Is(i-1, "le") || p.is(i-2, role(lang.Quantity)) {
			return i
		}
	} else if n.rest == "" || !p.s.Is(i-2, "on") && !p.is(i-2, role(lang.To)|role(lang.Until)|role(lang.By)) {
		return i
	}
	return p.found(i, i+1, Expression{Stated: Parts{Day: n.value}, detail: detail{form: asDayOfMonth}})
}
