package timex

import (
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// era reads decades, centuries, quarters, halves and weeks.
func (p *reading) era(i int, w *word) int {
	switch {
	case w.roles&isDecade != 0:
		if p.is(i-1, role(lang.Article)|role(lang.Edge)) || p.glued(i) || p.is(i-1, role(lang.Before)) {
			return p.found(i, i+1, Expression{Unit: lang.Decade, detail: detail{form: asDecade, year: 1900 + int16(w.decade)}})
		}
	case w.roles&role(lang.EraWord) != 0:
		return p.century(i)
	case w.roles&role(lang.DecadeWord) != 0:
		return p.decade(i)
	}
	switch w.unit {
	case lang.Quarter, lang.Half:
		return p.partOfYear(i, w.unit)
	}
	return i
}

// code reads « T3 2019 », "Q1", "2021-Q1", "H1 2019", "FY2021".
func (p *reading) code(i int, w *word) int {
	t := p.s.Tokens[i]
	if t.Shape == token.Lower && p.kind(i-1) != token.Number && p.kind(i+1) != token.Number {
		return i
	}
	e := Expression{Unit: w.unit, detail: detail{form: asQuarter, part: int8(w.ordinal)}}
	switch w.unit {
	case lang.Year:
		e.Stated.Year, e.detail.form = int(w.number), asYear
		return p.found(i, i+1, e)
	case lang.Half:
		e.detail.form = asHalf
	}
	if year, next := p.yearAfter(i+1, true); year != 0 {
		e.Stated.Year = year
		return p.found(i, next, e)
	}
	if n := len(p.out); n > p.first && p.out[n-1].Tokens.End == i && p.out[n-1].detail.form == asYear && t.Glue != token.Break {
		e.Stated.Year = p.out[n-1].Stated.Year
		start := p.out[n-1].Tokens.Start
		p.out = p.out[:n-1]
		return p.found(start, i+1, e)
	}
	if p.dates.DayFirst && w.unit == lang.Half || p.kind(i+1) == token.Number {
		return i
	}
	return p.found(i, i+1, e)
}

// decade reads « années 1990 », « années 60 », « années soixante ».
func (p *reading) decade(i int) int {
	n, ok := p.numeral(i + 1)
	if !ok || n.digits > 0 && n.rest != "" {
		return i
	}
	year := n.value
	switch {
	case n.digits == 4 && year >= 1000 && year < 2100:
		if year%10 != 0 {
			return i
		}
	case n.value%10 == 0 && n.value >= 10 && n.value < 100 && (n.digits == 2 || n.digits == 0):
		if year = 1900 + n.value; n.value < 20 {
			year = 2000 + n.value
		}
	default:
		return i
	}
	end := p.found(i, n.next, Expression{Unit: lang.Decade, detail: detail{form: asDecade, year: int16(year)}})
	if (p.any(end, dash, enDash) || p.glued(end)) && !p.glued(end) {
		return end
	}
	if p.glued(end) && p.kind(end) == token.Number { // « les années 1990-2000 »
		if m := p.digits(end); m.rest == "" && m.value%10 == 0 && (m.digits == 4 || m.digits == 2) {
			year := m.value
			if m.digits == 2 {
				if year = 1900 + m.value; m.value < 20 {
					year = 2000 + m.value
				}
			}
			p.free = end
			return p.found(end, end+1, Expression{Unit: lang.Decade, detail: detail{form: asDecade, year: int16(year)}})
		}
	}
	return end
}

// century reads « XIXe siècle » and "19th century" at its noun.
func (p *reading) century(i int) int {
	if i-1 < p.free || i-1 < p.start {
		return i
	}
	n := 0
	if p.s.Tokens[i-1].Kind == token.Number {
		if d := p.digits(i - 1); p.ordinal(d) {
			n = d.value
		}
	} else if w := p.look(i - 1); w.roles&isOrdinal != 0 && w.ordinal > 0 && !p.dates.DayFirst {
		n = int(w.ordinal)
		if p.glued(i-1) && p.is(i-2, isNumber) { // twenty-first
			n += int(p.look(i - 2).number)
		}
		if n < 10 {
			return i
		}
	} else {
		n = roman(p.s.At(i-1), p.dates.OrdinalEndings)
	}
	if n < 1 || n > 30 {
		return i
	}
	return p.found(i-1, i+1, Expression{Unit: lang.Century, detail: detail{form: asCentury, year: int16(n-1) * 100}})
}

// roman reads a Roman number of a century with its ending, « XIXe »; 0 where it is none.
func roman(s string, endings []string) int {
	n, last, i := 0, 0, 0
	for ; i < len(s); i++ {
		v := strings.IndexByte("I   V    X", s[i]) + 1
		if v == 0 || s[i] == ' ' {
			break
		}
		if n += v; v > last {
			n -= 2 * last
		}
		last = v
	}
	if i == 0 {
		return 0
	}
	if rest := s[i:]; rest != "" {
		for _, e := range endings {
			if rest == e {
				return n
			}
		}
		return 0
	}
	return n
}

// partOfYear reads « premier trimestre », "third-quarter", "first half" at its noun, with a year where one follows.
func (p *reading) partOfYear(i int, unit lang.Unit) int {
	j := i - 1
	if p.is(j, role(lang.YearWord)) { // first fiscal quarter
		j--
	}
	if j < p.free || j < p.start {
		return i
	}
	n := 0
	start := j
	if w := p.look(j); w.roles&isOrdinal != 0 {
		n = int(w.ordinal)
	} else if p.s.Tokens[j].Kind == token.Number {
		if d := p.digits(j); p.ordinal(d) {
			n = d.value
		}
	}
	if p.is(j-1, role(lang.YearWord)) && j-1 >= p.free { // fiscal first quarter
		start = j - 1
	}
	e := Expression{Unit: unit, detail: detail{form: asQuarter, part: int8(n)}}
	if unit == lang.Half {
		e.detail.form = asHalf
	}
	if n == 0 || n > 4 || n > 2 && unit == lang.Half || n < 0 && (unit == lang.Half || p.dates.DayFirst) {
		return i
	}
	end := i + 1
	if year, next := p.yearAfter(end, false); year != 0 {
		e.Stated.Year = year
		return p.found(start, next, e)
	}
	if unit == lang.Half && !p.dates.DayFirst && p.is(end, role(lang.Of)) && !p.is(p.skip(end+1, role(lang.Article)), role(lang.YearWord)|role(lang.This)|role(lang.Past)|role(lang.Next)) {
		return i
	}
	return p.found(start, end, e)
}

// decadeDigits reads "1990s" and "the '90s".
func (p *reading) decadeDigits(i int, n numeral) int {
	year := n.value
	switch {
	case n.digits == 4 && year >= 1000 && year < 2100 && year%10 == 0:
	case n.digits == 2 && year%10 == 0 && (p.any(i-1, quote, quote2) || p.s.Tokens[i].Glue == token.Apostrophe || p.is(i-1, role(lang.Article)|role(lang.Edge))) && !p.is(i-2, role(lang.This)):
		if year = 1900 + n.value; n.value < 30 {
			year = 2000 + n.value
		}
	default:
		return i
	}
	return p.found(i, i+1, Expression{Unit: lang.Decade, detail: detail{form: asDecade, year: int16(year)}})
}
