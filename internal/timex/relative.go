package timex

import (
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// longestRelative is the number of tokens that a relative expression may have.
const longestRelative = 10

// engine reads relative expressions with github.com/olebedev/when. That finds a first match only and knows no precision, so it has one
// parser for each expression, and is given just the words where that expression can be.
type engine struct {
	rules   []rules.Rule
	parsers []*when.Parser // of one rule each
}

func newEngine(d *lang.Dates) engine {
	e := engine{rules: d.Rules()}
	e.parsers = make([]*when.Parser, len(e.rules))
	for i, r := range e.rules {
		e.parsers[i] = when.New(&rules.Options{})
		e.parsers[i].Add(r)
	}
	return e
}

// anyDay stands for the anchor while only the span of an expression is wanted.
var anyDay = time.Date(2000, 1, 15, 12, 0, 0, 0, time.UTC)

// match returns the number of bytes at the start of the text that the expression matches, and the day that it leads to from base.
func (e engine) match(rule int, text string, base time.Time) (length int, day date.Day, ok bool) {
	if e.rules[rule].Find(text) == nil { // most fail: spare them the parser and what it allocates
		return 0, 0, false
	}
	result, err := e.parsers[rule].Parse(text, base)
	if err != nil || result == nil || result.Index != 0 {
		return 0, 0, false
	}
	if y := result.Time.Year(); y < 1 || y > 9998 {
		return len(result.Text), 0, false
	}
	return len(result.Text), date.DayOf(result.Time), true
}

func noon(d date.Day) time.Time {
	y, m, day := d.YMD()
	return time.Date(y, time.Month(m), day, 12, 0, 0, 0, time.UTC)
}

// relativeAt reads a relative expression that begins with the word at i.
func (p *reading) relativeAt(i int, w *word) int {
	if w.roles&isNumber != 0 {
		n, _ := p.wordNumber(i)
		if !p.is(n.next, isUnit) && !p.is(i+1, isUnit) {
			return i
		}
	}
	return p.relativeBy(i, p.lexicon.relative[p.s.Tokens[i].Word])
}

// relativeNumber reads a relative expression that begins with digits.
func (p *reading) relativeNumber(i int) int {
	if !p.is(i+1, isUnit) {
		return i
	}
	return p.relativeBy(i, p.lexicon.digits)
}

// relativeBy tries relative expressions at token i and takes the longest.
func (p *reading) relativeBy(i int, candidates []int) int {
	var window string
	best, end := -1, i
	for _, rule := range candidates {
		if second := p.second[rule]; second != nil && (i+1 >= p.end || !second[p.s.Tokens[i+1].Word]) {
			continue
		}
		if window == "" {
			window = p.s.Slice(i, p.windowEnd(i))
		}
		length, _, ok := p.Reader.relative.match(rule, window, anyDay)
		if !ok {
			continue
		}
		stop := i
		for stop < p.end && int(p.s.Tokens[stop].End) <= int(p.s.Tokens[i].Start)+length {
			stop++
		}
		if stop > end && p.allowed(rule, i, stop) {
			best, end = rule, stop
		}
	}
	if best < 0 {
		return i
	}
	return p.foundRelative(i, end, best)
}

// windowEnd returns the end of the words that can belong to an expression at i.
func (p *reading) windowEnd(i int) int {
	j := i + 1
	for j < p.end && j < i+longestRelative && p.s.Tokens[j].Kind != token.Punct && p.s.Tokens[j].Glue != token.Break {
		j++
	}
	return j
}

// allowed tells whether the words around an expression let it mean a date.
func (p *reading) allowed(rule, i, end int) bool {
	r := &p.dates.Relative[rule]
	if r.Last && !p.standsAlone(end) {
		return false
	}
	if r.Ahead && p.tense(i, end) <= 0 {
		return false
	}
	unit := p.unitOf(rule, i, end)
	j := p.skipAll(end, role(lang.Of))
	switch {
	case unit < lang.Day, unit == lang.Half && p.dates.MonthDay: // "that half of them"
		return false
	case p.isTitle(i, end):
		return false
	case unit == lang.Month && p.is(j, isMonth): // « début du mois de juin »
		return false
	case unit == lang.Year && p.kind(j) == token.Number && !r.FromText: // « fin de l'année 2013 »
		return p.digits(j).digits != 4
	case r.The && !p.is(i-1, role(lang.Article)):
		return false
	case r.NotThe && p.is(i-1, role(lang.Article)):
		return false
	case r.NotOf && j > end && !p.is(j, isFeast):
		return false
	}
	return true
}

// isTitle tells of a name made of such words: USA TODAY, "This Week".
func (p *reading) isTitle(i, end int) bool {
	if p.s.Tokens[i].Shape == token.AllCaps && end == i+1 && i > p.start && p.s.Tokens[i-1].Shape == token.AllCaps {
		return true
	}
	for j := i + 1; j < end; j++ {
		if p.s.Tokens[j].Shape == token.Capital && p.is(j, isUnit) {
			return true
		}
	}
	return false
}

// standsAlone tells whether nothing after an expression completes it: « trois jours après », but not « trois jours après l'attentat ».
func (p *reading) standsAlone(end int) bool {
	return end >= p.end || p.kind(end) == token.Punct || p.s.Tokens[end].Glue == token.Break || p.is(end, role(lang.And))
}

// unitOf returns the unit that an expression counts in.
func (p *reading) unitOf(rule, i, end int) lang.Unit {
	if u := p.dates.Relative[rule].Unit; u != lang.NoUnit {
		return u
	}
	for j := end - 1; j >= i; j-- {
		w := p.look(j)
		switch {
		case w.roles&isUnit != 0:
			return w.unit
		case w.roles&isWeekday != 0:
			return lang.Day
		case w.roles&isMonth != 0:
			return lang.Month
		case w.roles&isSeason != 0:
			return lang.Quarter
		}
	}
	return lang.Day
}

// foundRelative appends a relative expression.
func (p *reading) foundRelative(i, end, rule int) int {
	r := &p.dates.Relative[rule]
	e := Expression{Anchor: Publication, Direction: r.Steps, Unit: p.unitOf(rule, i, end), detail: detail{form: asRelative, rule: int16(rule)}}
	if r.FromText {
		e.Anchor = Text
	}
	for j := i; j < end; j++ {
		w := p.look(j)
		switch {
		case w.roles&isWeekday != 0:
			e.Stated.Weekday, e.Stated.HasWeekday = time.Weekday(w.weekday), true
		case w.roles&isSeason != 0 && e.Unit == lang.Quarter:
			e.detail.part = int8(w.season)
		case w.roles&isMonth != 0 && e.Unit == lang.Month:
			e.Stated.Month = int(w.month)
		}
		if n, ok := p.numeral(j); ok && p.is(n.next, isUnit) && e.Amount == 0 && n.value > 0 {
			e.Amount = n.value
		}
	}
	if !r.FromText && e.Direction != 0 && e.Amount > 0 {
		p.bounded(&e)
	}
	if p.is(end, role(lang.PartOfDay)) && e.Unit == lang.Day { // « hier soir », "yesterday morning"
		end++
	} else if e.Unit == lang.Day && p.is(end, role(lang.Before)) && p.glued(end+1) && p.is(end+1, role(lang.Noon)) {
		end += 2
	}
	return p.found(i, end, e)
}

// bounded keeps amounts in reason.
func (p *reading) bounded(e *Expression) {
	if e.Amount > 1_000_000 {
		e.Amount = 0
	}
}

// valueFrom reckons a relative expression from a day and returns its value at its precision.
func (p *reading) valueFrom(e *Expression, base date.Day) date.Value {
	window := p.s.Slice(e.Tokens.Start+int(e.detail.lead), e.Tokens.End)
	_, day, ok := p.Reader.relative.match(int(e.detail.rule), window, noon(base))
	if !ok {
		return date.Value{}
	}
	return inUnit(day, e.Unit, int(e.detail.part))
}

// inUnit returns the day, week, month … that holds a day.
func inUnit(d date.Day, unit lang.Unit, season int) date.Value {
	y, m, _ := d.YMD()
	switch {
	case season > 0:
		return date.InSeason(y, season)
	case unit == lang.Day:
		return date.OnDay(d)
	case unit == lang.Weekend:
		saturday := d.Monday() + 5
		return date.Between(date.OnDay(saturday), date.OnDay(saturday+1))
	case unit == lang.Week || unit == lang.Fortnight:
		return date.InWeek(d)
	case unit == lang.Month:
		return date.InMonth(y, m)
	case unit == lang.Quarter:
		return date.InQuarter(y, (m+2)/3)
	case unit == lang.Half:
		return date.InHalf(y, (m+5)/6)
	case unit == lang.Year:
		return date.InYear(y)
	case unit == lang.Decade:
		return date.InDecade(y / 10 * 10)
	case unit == lang.Century:
		return date.InCentury(y / 100 * 100)
	}
	return date.Value{}
}
