package timex

import (
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// amount reads a number with a unit or a clock after it: a length of time, an age or a time of day.
func (p *reading) amount(i int, n numeral) int {
	if next := p.clock(i, n); next > i {
		return next
	}
	j := n.next
	if !p.is(j, isUnit) {
		return p.bareAge(i, n)
	}
	w := p.look(j)
	if w.roles&isOrdinal != 0 && n.value == 1 { // "a second"
		return i
	}
	e := Expression{Kind: Duration, Amount: n.value, Unit: w.unit}
	end := j + 1
	if w.unit == lang.Year {
		switch {
		case p.is(end, role(lang.Old)):
			end++
			e.Kind = Age
		case p.is(i-1, role(lang.Aged)), p.is(i-1, role(lang.Of)) && (p.is(i-2, role(lang.Aged)) || p.s.Is(i-2, "âge") || p.s.Is(i-2, "age")):
			e.Kind = Age
		case p.any(i-1, comma, open) && p.any(end, comma, closing, dot) && n.value > 5 && n.value < 120 && p.capitalBefore(i-1):
			e.Kind = Age
		}
	}
	return p.found(i, end, e)
}

// capitalBefore tells of a word with a capital before token i.
func (p *reading) capitalBefore(i int) bool {
	return i-1 >= p.start && p.s.Tokens[i-1].Kind == token.Word && p.s.Tokens[i-1].Shape != token.Lower
}

// bareAge reads the age in "John Smith, 64, said".
func (p *reading) bareAge(i int, n numeral) int {
	if p.dates.DayFirst || !n.plain() || n.value < 5 || n.value > 115 || !p.mark(i-1, comma) || !p.any(i+1, comma, dot) || !p.capitalBefore(i-1) {
		return i
	}
	if p.is(i-2, isMonth) {
		return i
	}
	return p.found(i, i+1, Expression{Kind: Age, Amount: n.value, Unit: lang.Year})
}

// clock reads a time of day: « 20 h 30 », « à 8 heures », "8:30 p.m.", "8 p.m.".
func (p *reading) clock(i int, n numeral) int {
	if n.value > 24 || n.digits == 0 && n.value < 2 {
		return i
	}
	j := n.next
	if n.digits > 0 && p.mark(j, colon) && p.s.Tokens[j].Glue == token.None && p.kind(j+1) == token.Number && p.s.Tokens[j+1].Glue == token.None {
		if m := p.digits(j + 1); m.digits == 2 && m.value < 60 {
			return p.found(i, p.clockEnd(j+2), Expression{Kind: TimeOfDay})
		}
		return i
	}
	if !p.is(j, role(lang.Clock)) {
		return i
	}
	if p.is(j, isUnit) && !p.is(i-1, role(lang.To)) { // « 24 heures »
		return i
	}
	j = p.clockEnd(j)
	if p.kind(j) == token.Number && p.s.Tokens[j].Glue != token.Break {
		if m := p.digits(j); m.digits == 2 && m.value < 60 && m.rest == "" {
			j++
		}
	}
	return p.found(i, j, Expression{Kind: TimeOfDay})
}

// clockEnd returns the token after the words of a clock.
func (p *reading) clockEnd(j int) int {
	for n := 0; n < 3 && p.is(j, role(lang.Clock)); n++ {
		abbreviated := strings.Contains(p.s.At(j), ".")
		j++
		if abbreviated && p.mark(j, dot) && p.s.Tokens[j].Glue == token.None { // "p.m."
			j++
		}
	}
	return j
}

// clockToken reads « 20h30 », « 20h », "8pm".
func (p *reading) clockToken(i int, n numeral) int {
	if n.digits > 2 || n.value > 24 || n.rest == "" {
		return i
	}
	rest := strings.ToLower(n.rest)
	switch {
	case p.dates.DayFirst && rest[0] == 'h' && (len(rest) == 1 || len(rest) == 3 && rest[1] >= '0' && rest[1] <= '5'):
	case rest == "am" || rest == "pm" || rest == "a.m" || rest == "p.m":
	default:
		return i
	}
	return p.found(i, i+1, Expression{Kind: TimeOfDay})
}

// otherWord reads « midi », « chaque lundi », "aged 64".
func (p *reading) otherWord(i int, w *word) int {
	switch {
	case w.roles&role(lang.Noon) != 0:
		if p.glued(i) {
			return i
		}
		return p.found(i, i+1, Expression{Kind: TimeOfDay})
	case w.roles&(role(lang.Each)|role(lang.EachThe)) != 0:
		j := p.skip(i+1, role(lang.Article))
		if j == i+1 && w.roles&role(lang.EachThe) != 0 {
			return i
		}
		if p.kind(j) == token.Number || p.is(j, isNumber) {
			if n, ok := p.numeral(j); ok {
				j = n.next
			}
		}
		if p.is(j, isUnit|isWeekday|isSeason|isMonth) {
			return p.found(i, j+1, Expression{Kind: Recurrence, Unit: p.look(j).unit})
		}
	case w.roles&role(lang.Aged) != 0:
		if p.dates.DayFirst {
			return i
		}
		if n, ok := p.numeral(i + 1); ok && n.value < 120 && (n.digits == 0 || n.rest == "") {
			if p.is(n.next, isUnit) && p.look(n.next).unit == lang.Year { // "aged 64 years"
				n.next++
			}
			return p.found(i+1, n.next, Expression{Kind: Age, Amount: n.value, Unit: lang.Year})
		}
	}
	return i
}
