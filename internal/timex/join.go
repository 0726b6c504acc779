package timex

import (
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// join puts together what was read apart: « mars » and « l'an dernier », and the ends of an interval.
func (p *reading) join() {
	list := p.out[p.first:]
	n := 0
	for _, e := range list {
		if n > 0 && p.partOf(&list[n-1], &e) {
			continue
		}
		list[n] = e
		n++
	}
	p.out = p.out[:p.first+n]
	for k := p.first; k+1 < len(p.out); k++ {
		next := k + 1
		for next+1 < len(p.out) && next < k+3 && p.out[next].Kind == TimeOfDay {
			next++
		}
		a, b := &p.out[k], &p.out[next]
		if a.Kind == Date && b.Kind == Date && a.Partner < 0 && (next == k+1 && p.through(a, b) || p.throughTimes(k, next)) {
			a.Partner, b.Partner = next, k
			a.Bound, b.Bound = From, To
			share(a, b)
		}
	}
}

// throughTimes tells whether the time runs from day k to another with times of day beside them: "from 6am on 14 May until 8pm on 12 May",
// « du 14 mai à 6 heures au 12 mai à 20 heures ».
func (p *reading) throughTimes(k, next int) bool {
	if next == k+1 && (k == p.first || p.out[k-1].Kind != TimeOfDay) {
		return false
	}
	s := p.s.Sentences[p.s.SentenceOf(p.out[k].Tokens.Start)]
	p.start, p.end = s.Start, s.End
	before := p.leadOf(p.out[k].Tokens.Start, k-1)
	if before < p.start || !p.is(before, role(lang.From)|role(lang.Starting)) {
		return false
	}
	i := p.leadOf(p.out[next].Tokens.Start, next-1)
	if !p.is(i, role(lang.To)|role(lang.Until)) {
		return false
	}
	for p.is(i, role(lang.To)|role(lang.Until)) && !p.inExpression(i, k) { // « jusqu'au »
		i--
	}
	if i == p.out[k].Tokens.End-1 {
		return true
	}
	return p.leadOf(i+1, k+1) == p.out[k].Tokens.End-1
}

// leadOf returns the last token before i that is neither a preposition or article of a date nor of the time of day k.
func (p *reading) leadOf(i, k int) int {
	i = p.skipLead(i - 1)
	if k >= p.first && p.out[k].Kind == TimeOfDay && p.out[k].Tokens.End == i+1 {
		i = p.skipLead(p.out[k].Tokens.Start - 1)
	}
	return i
}

// skipLead moves back over « le », « à », "at", "on".
func (p *reading) skipLead(i int) int {
	for i >= p.start && (p.s.Is(i, "at") || p.s.Is(i, "à") || p.is(i, role(lang.Article)|role(lang.On)) && !p.is(i, role(lang.From)|role(lang.To)|role(lang.Until))) {
		i--
	}
	return i
}

// inExpression tells whether token i is of expression k.
func (p *reading) inExpression(i, k int) bool {
	return p.out[k].Tokens.Start <= i && i < p.out[k].Tokens.End
}

// partOf joins b to a where it says the year, month or week of a: « mars de l'an dernier », "Friday of next week", "last year's third quarter".
func (p *reading) partOf(a, b *Expression) bool {
	if a.Kind != Date || b.Kind != Date || b.Tokens.Start-a.Tokens.End > 3 {
		return false
	}
	follows := b.Tokens.Start == a.Tokens.End && b.detail.form == asRelative && b.Anchor != Absolute && a.detail.form == asDay && p.dates.MonthDay // "19 February this year"
	if within(a, b) && (follows || p.between(a, b, role(lang.Of), role(lang.Of)|role(lang.Article))) {
		a.detail.within, a.detail.withinRule, a.detail.withinUnit = int32(b.Tokens.Start), b.detail.rule, b.Unit
		if b.detail.form == asYear {
			a.Stated.Year, a.detail.within = b.Stated.Year, 0
		}
		a.Tokens.End = b.Tokens.End
		if a.Anchor == Absolute {
			a.Anchor = b.Anchor
		}
		return true
	}
	if a.detail.form == asRelative && a.Anchor == Publication && a.Amount > 0 && a.Direction < 0 && a.Unit >= lang.Month && (b.Deictic() && b.Tokens.Start == a.Tokens.End || b.detail.form == asWeekday && p.between(a, b, role(lang.On), 0)) {
		a.Tokens.End = b.Tokens.End // "two years ago today", "a year ago on Monday"
		return true
	}
	if within(b, a) && a.detail.form == asRelative && b.Tokens.Start-a.Tokens.End == 1 && p.s.Is(a.Tokens.End, "s") && p.s.Tokens[a.Tokens.End].Glue == token.Apostrophe {
		c := *b
		c.Tokens.Start = a.Tokens.Start
		c.detail.within, c.detail.withinRule, c.detail.withinUnit, c.Anchor = int32(a.Tokens.Start), a.detail.rule, a.Unit, a.Anchor
		*a = c
		return true
	}
	return false
}

// within tells whether b can say when a is.
func within(a, b *Expression) bool {
	if a.Stated.Year != 0 || a.Direction != 0 || a.detail.within != 0 {
		return false
	}
	switch a.detail.form {
	case asWeekday, asDayOfMonth:
		return b.detail.form == asRelative && (b.Unit == lang.Week || b.Unit == lang.Month)
	case asDay, asMonth, asSeason, asQuarter, asHalf, asFeast, asNthWeekday:
		return b.detail.form == asYear || b.detail.form == asRelative && b.Unit == lang.Year
	}
	return false
}

// between tells whether the tokens between a and b are one of the role needed and others of the roles allowed, and nothing else.
func (p *reading) between(a, b *Expression, need, allow roles) bool {
	seen := false
	for i := a.Tokens.End; i < b.Tokens.Start; i++ {
		w := p.look(i)
		seen = seen || w.roles&need != 0
		if w.roles&(need|allow) == 0 || p.s.Tokens[i].Glue == token.Break {
			return false
		}
	}
	return seen
}

// through tells whether the time runs from a to b: « du 3 au 5 mai », « entre 2014 et 2018 », "1990-95".
func (p *reading) through(a, b *Expression) bool {
	gap := b.Tokens.Start - a.Tokens.End
	if gap > 4 {
		return false
	}
	before := a.Tokens.Start - 1
	for n := 0; n < 2 && before >= 0 && p.look(before).roles&role(lang.Article) != 0 && p.look(before).roles&role(lang.From) == 0; n++ {
		before--
	}
	var opens roles
	if before >= 0 {
		opens = p.look(before).roles
	}
	if gap == 0 {
		return p.s.Tokens[b.Tokens.Start].Glue == token.Hyphen
	}
	mark := p.s.Tokens[a.Tokens.End]
	if mark.Kind == token.Punct {
		switch p.s.Text[mark.Start:mark.End] {
		case "-", "–", "—", "/":
			return gap == 1 && (mark.Glue == token.None || a.detail.form == b.detail.form)
		}
		return false
	}
	fill := role(lang.Article) | role(lang.Of)
	if opens&role(lang.Between) != 0 && p.between(a, b, role(lang.And), fill) {
		return true
	}
	if !p.between(a, b, role(lang.To), fill|role(lang.To)) {
		return false
	}
	return opens&role(lang.From) != 0 || a.detail.form == asDay && b.detail.form == asDay || p.dates.MonthDay
}

// share gives each end of an interval what only the other says.
func share(a, b *Expression) {
	switch {
	case a.Stated.Year == 0 && b.Stated.Year != 0 && a.Stated.Month != 0:
		a.Stated.Year = b.Stated.Year
		if a.Stated.Month > b.Stated.Month && b.Stated.Month != 0 {
			a.Stated.Year--
		}
	case b.Stated.Year == 0 && a.Stated.Year != 0 && b.Stated.Month != 0:
		b.Stated.Year = a.Stated.Year
		if a.Stated.Month > b.Stated.Month && a.Stated.Month != 0 {
			b.Stated.Year++
		}
	}
}
