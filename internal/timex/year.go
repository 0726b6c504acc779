package timex

import (
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// Years that a number with nothing but a noun before it can mean: « le Mondial 2014 ».
const firstBareYear, lastBareYear = 1900, 2059

// year reads a four-digit number that is a year by what stands around it.
func (p *reading) year(i int, n numeral) int {
	if n.value < 1000 || n.value > 2199 {
		return i
	}
	if j, sep := p.yearRange(i); j > i {
		return p.years(i, j, sep, n)
	}
	if !p.isYear(i, n.value) {
		return i
	}
	start := i
	if p.is(i-1, role(lang.YearWord)) && i-1 >= p.free {
		start--
	}
	return p.found(start, i+1, Expression{Stated: Parts{Year: n.value}, detail: detail{form: asYear}})
}

// yearRange returns the token of the second year in 2014-2018, 2014/2018 and 2013-14, and the first token after the first year.
func (p *reading) yearRange(i int) (second, sep int) {
	j := i + 1
	switch {
	case p.glued(j):
	case p.any(j, dash, enDash, slash) && p.s.Tokens[j].Glue == token.None && j+1 < p.end && p.s.Tokens[j+1].Glue == token.None:
		j++
	default:
		return i, i
	}
	if p.kind(j) != token.Number || p.glued(j+1) || p.any(j+1, slash) {
		return i, i
	}
	a, b := p.digits(i), p.digits(j)
	if b.rest != "" || b.digits != 4 && b.digits != 2 || b.digits == 2 && b.value != (a.value+1)%100 || b.digits == 4 && (b.value < 1000 || b.value > 2199) {
		return i, i
	}
	return j, i + 1
}

// years emits both ends of a range.
func (p *reading) years(i, j, _ int, n numeral) int {
	b := p.digits(j)
	if b.digits == 2 {
		b.value += n.value / 100 * 100
		if b.value < n.value {
			b.value += 100
		}
	}
	p.free = p.found(i, i+1, Expression{Stated: Parts{Year: n.value}, detail: detail{form: asYear}})
	return p.found(j, j+1, Expression{Stated: Parts{Year: b.value}, detail: detail{form: asYear}})
}

// isYear weighs what stands around the number: « en 2021 » is a year, « 2021 manifestants » is not.
func (p *reading) isYear(i, value int) bool {
	common := value >= firstBareYear && value <= lastBareYear
	ends, plural := p.ends(i+1), p.pluralFollows(i)
	before := p.overPause(i - 1)
	switch {
	case p.is(i+1, role(lang.Counted)|isUnit), p.any(before, slash, dash) && p.s.Tokens[i].Glue == token.None:
		return false
	case p.glued(i) && !p.glued(i+1) && !p.is(before, role(lang.Edge)|role(lang.Before)):
		return common && (ends || !plural) && !p.glued(i+1) && p.s.Tokens[before].Kind == token.Word && p.s.Tokens[before].Shape != token.Lower // « Paris-2024 »
	case p.s.Tokens[i].Glue == token.Break || before < p.start:
		return common && ends && i+1 < p.end && !p.any(i+1, dot, closing)
	}
	w := p.look(before)
	switch {
	case w.roles&(role(lang.YearWord)|isMonth|isSeason) != 0 && w.roles&role(lang.Of) == 0:
		return true
	case p.afterYear(before): // « 2011, 2012 et 2013 »
		return ends || common && !plural
	case w.roles&role(lang.Of) != 0:
		return p.isYearOf(i, value, common, ends, plural)
	case w.roles&(role(lang.Before)|role(lang.Edge)|role(lang.Since)|role(lang.Starting)|role(lang.Until)|role(lang.By)) != 0:
		sure := w.roles&(role(lang.On)|role(lang.Since)|role(lang.Starting)) != 0 && value%10 != 0 // "in 1989 sales rose"
		return ends || value >= 1400 && value <= lastBareYear && (sure || !plural)
	case w.roles&(role(lang.From)|role(lang.Between)) != 0:
		return ends && value >= 1400
	case w.roles&role(lang.To) != 0: // « remonte à 1919 », « d'ici à 2030 »
		return common && ends && (p.is(before-1, role(lang.By)|role(lang.Until)) ||
			value%100 != 0 && p.kind(before-1) == token.Word && !p.is(before-1, role(lang.Quantity)|isNumber))
	case w.roles&(role(lang.And)|role(lang.Or)|role(lang.Quantity)|role(lang.Counted)) != 0 || !common:
		return false
	}
	switch p.s.Tokens[before].Kind {
	case token.Punct:
		return ends && (p.any(before, open) || p.any(i+1, closing) ||
			p.any(before, comma) && (p.any(i+1, comma) || value%10 != 0 && p.kind(i+1) == token.Word)) // "by that measure, 2014 was"
	case token.Number:
		return false
	}
	if p.dates.MonthDay { // "the 2012 election": English writes 2,012 for an amount
		definite := w.roles&(role(lang.Article)|role(lang.Owner)) != 0 || w.roles&isNumber != 0 && w.number == 1 || p.s.Tokens[before].Glue == token.Apostrophe
		return w.roles&isNumber == 0 && (ends || !plural) || definite && (!plural || value%100 != 0)
	}
	return ends && w.roles&(role(lang.Article)|role(lang.Link)|isNumber) == 0 // « le Mondial 2014 »
}

// isYearOf weighs a number after "of": « la crise de 2008 », but not « plus de 2000 », « une somme de 2010 euros ».
func (p *reading) isYearOf(i, value int, common, ends, plural bool) bool {
	before := i - 1
	switch {
	case p.is(before-1, role(lang.Edge)|role(lang.YearWord)|isMonth|isSeason|role(lang.DecadeWord)):
		return true
	case p.is(before-1, role(lang.Quantity)):
		return false
	case p.is(i+1, role(lang.To)) && p.kind(i+2) == token.Number:
		return true
	}
	return common && (!plural || p.is(before, role(lang.Before))) || ends && value >= 1400 && value <= lastBareYear
}

// overPause moves to the left over the dots of a pause: « depuis... 1950 ».
func (p *reading) overPause(i int) int {
	k := i
	for k > p.start && (p.s.Is(k, ".") || p.s.Is(k, "…") || p.s.Is(k, "...")) {
		k--
	}
	if i-k > 1 || k < i && !p.s.Is(i, ".") {
		return k
	}
	return i
}

// afterYear tells whether token i joins a number to a year or month right before it.
func (p *reading) afterYear(i int) bool {
	if !p.is(i, role(lang.To)|role(lang.And)|role(lang.Or)) && !p.mark(i, comma) || len(p.out) == p.first {
		return false
	}
	last := p.out[len(p.out)-1]
	return last.Kind == Date && last.Tokens.End == i && last.Tokens.Start >= p.start && (last.Stated.Year != 0 || last.detail.form == asMonth)
}

// pluralFollows tells of a noun in the plural after token i: « 2000 manifestants ».
func (p *reading) pluralFollows(i int) bool {
	if i+1 >= p.end || p.s.Tokens[i+1].Kind != token.Word || p.s.Tokens[i+1].Shape != token.Lower || p.look(i+1).roles != 0 {
		return false
	}
	text := p.s.At(i + 1)
	return len(text) > 3 && (text[len(text)-1] == 's' || text[len(text)-1] == 'x')
}

// shortYear reads two digits that are a year: « en 97 », "'97".
func (p *reading) shortYear(i int, n numeral) int {
	apostrophe := p.any(i-1, quote, quote2) && p.s.Tokens[i].Glue == token.None && p.s.Tokens[i-1].Glue != token.None
	if !p.ends(i+1) || !apostrophe && (!p.dates.DayFirst || n.value < 50 || !p.s.Is(i-1, "en") && !p.is(i-1, role(lang.Since)|role(lang.Edge))) {
		return i
	}
	if apostrophe && n.value > 40 && n.value < 50 {
		return i
	}
	return p.found(i, i+1, Expression{Stated: Parts{Year: century(n.value)}, detail: detail{form: asYear}})
}

// month reads what begins with a month: "May 3, 2022", « mai 2022 », « mai ».
func (p *reading) month(i int, w *word) int {
	if p.dates.MonthDay {
		if p.s.Tokens[i].Shape == token.Lower && (w.roles&isShort != 0 || !p.monthContext(i) && p.kind(i+1) != token.Number) { // "may", "an august body"
			return i
		}
		if n := p.monthDay(i, i); n > i {
			return n
		}
	}
	end := p.abbreviationDot(i)
	parts := Parts{Month: int(w.month)}
	year, next := p.yearAfter(end, false)
	if year != 0 {
		parts.Year = year
		return p.found(p.monthOf(i), next, Expression{Stated: parts, detail: detail{form: asMonth}})
	}
	if w.roles&isShort != 0 && !p.monthContext(i) || p.s.Tokens[i].Shape != token.Lower && p.dates.DayFirst && !p.monthContext(i) && w.month == 3 {
		return i
	}
	if p.dates.MonthDay && p.isName(i) {
		return i
	}
	if p.glued(i) && p.kind(i-1) == token.Word && !p.is(i-1, isMonth|role(lang.Edge)) {
		return i
	}
	end = p.timeSense(end, &parts)
	return p.found(p.monthOf(i), end, Expression{Stated: parts, Direction: p.direction(end), detail: detail{form: asMonth}})
}

// isName tells of a month that is a first name: "April Smith".
func (p *reading) isName(i int) bool {
	if i+1 >= p.end || p.s.Tokens[i+1].Kind != token.Word || p.s.Tokens[i+1].Shape != token.Capital || p.s.Tokens[i+1].Glue != token.Space {
		return false
	}
	return p.look(i+1).roles == 0 && !p.is(i-1, role(lang.Article)|role(lang.Owner)) && !p.monthContext(i)
}

// monthOf returns the start of « mois de mai » at its month.
func (p *reading) monthOf(i int) int {
	j := i - 1
	if p.is(j, role(lang.Of)) && p.is(j-1, isUnit) && p.look(j-1).unit == lang.Month && j-1 >= p.free {
		return j - 1
	}
	return i
}

// monthContext tells whether the word before an ambiguous month shows that a month is meant: "in May", "last March".
func (p *reading) monthContext(i int) bool {
	if p.is(i, isNumber) { // « sept »
		return false
	}
	if p.dates.MonthDay && p.is(i-1, role(lang.Article)) && i+1 < p.end && p.s.Tokens[i+1].Kind == token.Word && p.s.Tokens[i+1].Shape == token.Lower && p.look(i+1).roles == 0 {
		return p.s.Tokens[i].Shape != token.Lower // "the March hearing"
	}
	return p.is(i-1, role(lang.Before)|role(lang.Since)|role(lang.Starting)|role(lang.Until)|role(lang.By)|role(lang.Edge)|role(lang.Past)|role(lang.Next)|role(lang.This)|role(lang.Of)|role(lang.To)|isMonth) ||
		p.is(i-1, role(lang.And)) && len(p.out) > p.first && p.out[len(p.out)-1].Tokens.End == i-1 && p.out[len(p.out)-1].detail.form == asMonth ||
		p.is(i+1, role(lang.Past)|role(lang.Next))
}

// season reads a season with what follows it.
func (p *reading) season(i int, w *word) int {
	if !p.is(i-1, role(lang.SeasonFirst)|role(lang.Edge)) {
		if year, next := p.yearAfter(i+1, false); year == 0 || p.is(i-1, isPastVerb) || next > i+2 && !p.is(i+1, role(lang.Of)) {
			return i
		}
	}
	if p.s.Tokens[i].Glue == token.Break || p.glued(i) {
		return i
	}
	e := Expression{detail: detail{form: asSeason, part: int8(w.season)}}
	end := i + 1
	if year, next := p.yearAfter(end, false); year != 0 {
		e.Stated.Year = year
		return p.found(i, next, e)
	}
	if !p.dates.DayFirst && (p.glued(end) || p.is(i-1, role(lang.Article)) && !p.ends(end)) { // "the summer house", "the fall of"
		return i
	}
	if p.is(i-1, role(lang.Of)) && p.dates.DayFirst && !p.is(i-2, role(lang.Edge)) { // « heure d'été »
		return i
	}
	if w.season == 3 && !p.dates.DayFirst && p.is(i-1, role(lang.Article)) && (p.is(end, role(lang.Of)) || p.s.Is(i-2, "after")) && p.s.Is(i, "fall") {
		return i
	}
	end = p.timeSense(end, &e.Stated)
	e.Direction = p.direction(end)
	if p.is(i-1, role(lang.This)) {
		e.Anchor, e.detail.this = Publication, true
		return p.found(i-1, end, e)
	}
	return p.found(i, end, e)
}
