package timex

import (
	"time"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// numeric reads a date in digits: 2022-02-24, 24/02/2022, 2/24/22, 24-2-2022.
func (p *reading) numeric(i int, n numeral) int { return p.numericFrom(i, n, i) }

// numericFrom reads a date in digits after a weekday at first.
func (p *reading) numericFrom(i int, n numeral, first int) int {
	if n.rest != "" || n.digits > 4 || i+1 >= p.end {
		return i
	}
	second, sep := p.separated(i + 1)
	if sep == 0 {
		return i
	}
	b := p.digits(second)
	if b.rest != "" || b.digits > 2 && n.digits > 2 {
		return i
	}
	third, sep2 := p.separated(second + 1)
	if sep2 != sep {
		if sep == '/' && n.digits <= 2 && b.digits == 4 && n.value >= 1 && n.value <= 12 && b.value >= firstBareYear && b.value <= lastBareYear && p.ends(second+1) {
			return p.found(i, second+1, Expression{Stated: Parts{Year: b.value, Month: n.value}, detail: detail{form: asMonth}}) // 02/2022
		}
		if first < i || sep == '/' && n.digits <= 2 && p.is(i-1, role(lang.Article)) {
			return p.twoNumbers(i, second, n, b, first)
		}
		return i
	}
	c := p.digits(third)
	if c.rest != "" && !isTimeRest(c.rest) {
		return i
	}
	if more, sep3 := p.separated(third + 1); sep3 != 0 && more > 0 && sep3 == sep {
		return i
	}
	parts, ok := p.order(n, b, c)
	if !ok || sep == '-' && (n.digits == 1 || b.digits == 1) && c.digits <= 2 { // 3-2-10 is a score
		return i
	}
	if first < i {
		parts.Weekday, parts.HasWeekday = time.Weekday(p.look(first).weekday), true
	}
	end := third + 1
	if c.rest != "" { // 2022-02-24T10:00
		for end < p.end && p.s.Tokens[end].Glue == token.None {
			end++
		}
	}
	return p.found(first, end, Expression{Stated: parts, detail: detail{form: asDay}})
}

func isTimeRest(rest string) bool { return rest[0] == 'T' || rest[0] == 't' }

// twoNumbers reads a day and month in digits, beside a weekday or an article: « le 24/02 ».
func (p *reading) twoNumbers(i, second int, n, b numeral, first int) int {
	day, month := n.value, b.value
	if !p.dates.DayFirst {
		day, month = month, day
	}
	if day < 1 || day > 31 || month < 1 || month > 12 || n.digits > 2 || b.digits > 2 {
		return i
	}
	parts := Parts{Month: month, Day: day}
	if first < i {
		parts.Weekday, parts.HasWeekday = time.Weekday(p.look(first).weekday), true
	}
	return p.found(first, second+1, Expression{Stated: parts, detail: detail{form: asDay}})
}

// separated returns the number token that a slash or hyphen joins to the one before i, and which it was; 0 for neither.
func (p *reading) separated(i int) (number int, separator byte) {
	switch {
	case p.kind(i) == token.Number && p.s.Tokens[i].Glue == token.Hyphen:
		return i, '-'
	case p.any(i, slash) && p.kind(i+1) == token.Number && p.s.Tokens[i].Glue == token.None && p.s.Tokens[i+1].Glue == token.None:
		return i + 1, '/'
	}
	return 0, 0
}

// order tells year, month and day apart in three numbers: by the length of the year, then by what the language puts first, else by what is
// possible. A month of 13 or a day of 32 is kept as it is said, so that it can be reported.
func (p *reading) order(a, b, c numeral) (Parts, bool) {
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
		return Parts{Year: a.value, Month: b.value, Day: c.value}, plausible(a.value, b.value, c.value)
	case c.digits != 4 && c.digits != 2 || a.digits > 2 || b.digits > 2:
		return Parts{}, false
	}
	year := c.value
	if c.digits == 2 {
		year = century(year)
	}
	day, month := b.value, a.value
	if p.dates.DayFirst && (b.value <= 12 || a.value > 12) || a.value > 12 {
		day, month = a.value, b.value
	}
	return Parts{Year: year, Month: month, Day: day}, plausible(year, month, day)
}

func plausible(year, month, day int) bool {
	return year >= 1000 && year <= 2199 && month >= 1 && month <= 19 && day >= 1 && day <= 39
}

// dotted reads 24.02.2022, which is one token.
func (p *reading) dotted(i int) int {
	text := p.s.At(i)
	var n [3]numeral
	k, at := 0, 0
	for k < 3 {
		d := numeral{}
		for at < len(text) && text[at] >= '0' && text[at] <= '9' && d.digits < 5 {
			d.value = d.value*10 + int(text[at]-'0')
			d.digits++
			at++
		}
		n[k] = d
		k++
		if at >= len(text) || text[at] != '.' {
			break
		}
		at++
	}
	if k != 3 || at < len(text) || n[0].digits == 0 || n[1].digits == 0 || n[2].digits != 4 {
		return i
	}
	parts, ok := p.order(n[0], n[1], n[2])
	if !ok {
		return i
	}
	return p.found(i, i+1, Expression{Stated: parts, detail: detail{form: asDay}})
}
