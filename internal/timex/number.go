package timex

import (
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// A numeral is a number in digits or words.
type numeral struct {
	value  int
	digits int // how many; 0 for words
	rest   string
	next   int // the token after it
}

// plain tells of digits alone.
func (n numeral) plain() bool { return n.digits > 0 && n.rest == "" }

// isDay tells of a number that can be a day of a month.
func (n numeral) isDay() bool { return n.value >= 1 && n.value <= 99 && n.digits <= 2 }

// digits reads the number token i.
func (p *reading) digits(i int) numeral {
	text := p.s.At(i)
	n := numeral{next: i + 1}
	for n.digits < len(text) && n.digits < 9 && text[n.digits] >= '0' && text[n.digits] <= '9' {
		n.value = n.value*10 + int(text[n.digits]-'0')
		n.digits++
	}
	n.rest = text[n.digits:]
	return n
}

// ordinal tells of digits with the ending of an ordinal.
func (p *reading) ordinal(n numeral) bool {
	if n.rest == "" || n.digits == 0 {
		return false
	}
	for _, e := range p.dates.OrdinalEndings {
		if strings.EqualFold(n.rest, e) {
			return true
		}
	}
	return false
}

// wordNumber reads a number in words at token i; ok is false where there is none.
func (p *reading) wordNumber(i int) (n numeral, ok bool) {
	last := 0
	n.next = i
	for j := i; j < p.end; j++ {
		w := p.look(j)
		if w.roles&isNumber == 0 || n.next > i && p.s.Tokens[j].Glue == token.Break {
			if ok && w.roles&role(lang.And) != 0 && last >= 20 && p.is(j+1, isNumber) {
				continue
			}
			break
		}
		sum, goesOn := lang.AddNumber(n.value, last, int(w.number))
		if !goesOn {
			break
		}
		n.value = sum
		last, ok, n.next = int(w.number), true, j+1
		if n.value > 1_000_000 {
			break
		}
	}
	return n, ok
}

// quantity reads a number in digits or words.
func (p *reading) numeral(i int) (numeral, bool) {
	if i < p.start || i >= p.end {
		return numeral{}, false
	}
	if p.s.Tokens[i].Kind == token.Number {
		return p.digits(i), true
	}
	return p.wordNumber(i)
}

// number reads what begins with a number in digits.
func (p *reading) number(i int) int {
	if p.is(i, isFeast) {
		if n := p.feast(i); n > i {
			return n
		}
	}
	n := p.digits(i)
	if n.digits == 0 {
		return i
	}
	if n.plain() || p.ordinal(n) {
		if next := p.numeric(i, n); next > i {
			return next
		}
		if n.isDay() {
			if next := p.dayMonth(i, i); next > i {
				return next
			}
		}
		if n.digits == 4 && n.rest == "" {
			if next := p.year(i, n); next > i {
				return next
			}
		}
		if next := p.relativeNumber(i); next > i {
			return next
		}
		if n.rest == "" {
			if next := p.amount(i, n); next > i {
				return next
			}
		}
		if n.digits == 2 && n.rest == "" {
			if next := p.shortYear(i, n); next > i {
				return next
			}
		}
		if n.isDay() {
			return p.dayOfMonth(i, n)
		}
		return i
	}
	if strings.EqualFold(n.rest, "s") {
		return p.decadeDigits(i, n)
	}
	if n.digits <= 2 && strings.HasPrefix(n.rest, ".") {
		if next := p.dotted(i); next > i {
			return next
		}
	}
	return p.clockToken(i, n)
}

// numberWord reads what begins with a number word or an ordinal.
func (p *reading) numberWord(i int, w *word) int {
	if w.roles&isNumber != 0 {
		n, _ := p.wordNumber(i)
		if n.value >= 1 && n.value <= 31 {
			if next := p.dayMonth(i, i); next > i {
				return next
			}
		}
		if next := p.amount(i, n); next > i {
			return next
		}
	}
	if w.roles&isOrdinal != 0 && w.ordinal > 0 {
		if next := p.dayMonth(i, i); next > i {
			return next
		}
	}
	return i
}

// dayNumber reads the day of a month: « 3 », « 1er », "3rd", "third", « trois ».
func (p *reading) dayNumber(i int) (day, next int, ok bool) {
	if i < p.start || i >= p.end {
		return 0, i, false
	}
	if p.s.Tokens[i].Kind == token.Number {
		n := p.digits(i)
		return n.value, i + 1, n.isDay() && n.value < 40 && (n.rest == "" || p.ordinal(n))
	}
	w := p.look(i)
	if w.roles&isNumber != 0 {
		n, _ := p.wordNumber(i)
		if p.is(n.next, isOrdinal) && n.value%10 == 0 && n.value > 10 && !p.dates.DayFirst {
			return n.value + int(p.look(n.next).ordinal), n.next + 1, true
		}
		return n.value, n.next, n.value >= 1 && n.value <= 31
	}
	if w.roles&isOrdinal != 0 && w.ordinal > 0 {
		return int(w.ordinal), i + 1, true
	}
	return 0, i, false
}
