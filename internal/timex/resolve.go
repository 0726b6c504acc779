package timex

import (
	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// resolve reckons the values.
func (p *reading) resolve() {
	sentence := 0
	for k := p.first; k < len(p.out); k++ {
		e := &p.out[k]
		for sentence < len(p.s.Sentences) && p.s.Sentences[sentence].End <= e.Tokens.Start {
			sentence++
		}
		p.start, p.end = p.s.Sentences[sentence].Start, p.s.Sentences[sentence].End
		if e.Kind == Date {
			p.value(k)
		}
	}
	for k := p.first; k < len(p.out); k++ {
		p.weekdays(k)
		p.interval(&p.out[k])
	}
}

// weekdays lets « de lundi à vendredi » end on the Friday after the Monday.
func (p *reading) weekdays(k int) {
	e := &p.out[k]
	if e.Partner != k+1 || e.Value.IsZero() || e.detail.form != asWeekday || p.out[k+1].detail.form != asWeekday {
		return
	}
	to := &p.out[k+1]
	first := e.Value.First()
	to.Value = date.OnDay(first + date.Day((int(to.Stated.Weekday)-int(e.Stated.Weekday)+7)%7))
}

// interval sets the stretch that an expression is an end of.
func (p *reading) interval(e *Expression) {
	if e.Kind != Date || e.Value.IsZero() {
		return
	}
	from, to := e.Value, date.Value{}
	switch {
	case e.Partner >= 0:
		other := p.out[e.Partner].Value
		if other.IsZero() {
			return
		}
		if to = other; e.Bound == To {
			from, to = other, e.Value
		}
		if from.First() > to.Last() {
			return
		}
	case e.Bound == From:
	case e.Bound == To:
		from, to = date.Value{}, e.Value
	default:
		return
	}
	e.Interval = date.Between(from, to)
}

// value sets the value and the anchor of expression k.
func (p *reading) value(k int) {
	e := &p.out[k]
	switch e.detail.form {
	case asYear:
		e.Value = date.InYear(e.Stated.Year)
	case asDecade:
		e.Value = date.InDecade(int(e.detail.year))
	case asCentury:
		e.Value = date.InCentury(int(e.detail.year))
	case asRelative:
		if e.Anchor == Text {
			p.fromText(k)
			return
		}
		e.Value = p.sincePublication(func(ref date.Day) date.Value { return p.fromPublication(e, ref) })
	default:
		if e.Stated.Year != 0 {
			e.Value = p.inYear(e, e.Stated.Year)
			return
		}
		if e.Anchor == Text && e.detail.within != 0 {
			p.insideText(k)
			return
		}
		if y := p.yearNearby(k); y != 0 {
			e.Value = p.inYear(e, y)
			return
		}
		e.Anchor = Publication
		e.Value = p.sincePublication(func(ref date.Day) date.Value { return p.near(e, ref) })
	}
}

// sincePublication reckons from the publication date. Where that is known only to the month or year, the result counts if it is the same
// from its first and its last day.
func (p *reading) sincePublication(reckon func(date.Day) date.Value) date.Value {
	if p.published.IsZero() {
		return date.Value{}
	}
	v := reckon(p.published.First())
	if p.published.First() != p.published.Last() && reckon(p.published.Last()) != v {
		return date.Value{}
	}
	return v
}

// fromPublication reckons a relative expression. « Ce week-end » is the last one where the clause looks back.
func (p *reading) fromPublication(e *Expression, ref date.Day) date.Value {
	if e.Unit == lang.Weekend && e.Direction == 0 && ref.Monday()+4 > ref {
		if t := p.tense(e.Tokens.Start, e.Tokens.End); t < 0 || t == 0 && p.dates.MonthDay && p.dates.Relative[e.detail.rule].The {
			ref -= 7
		}
	}
	return p.valueFrom(e, ref)
}

// farText is how many tokens back a date may stand that « la veille » refers to.
const farText = 100

// fromText reckons an expression from the date of the text before it that is precise enough.
func (p *reading) fromText(k int) {
	e := &p.out[k]
	for b := k - 1; b >= p.first && e.Tokens.Start-p.out[b].Tokens.End < farText; b-- {
		base := &p.out[b]
		if base.Kind != Date || base.Value.IsZero() {
			continue
		}
		if !preciseFor(base.Value.Precision(), e.Unit) || e.Unit == lang.Year && e.Direction < 0 && base.Anchor == Text {
			continue // each « un an plus tôt » counts from the same time
		}
		e.Base = b
		e.Value = p.valueFrom(e, base.Value.First())
		return
	}
	if e.Unit == lang.Year && e.Direction < 0 && e.Amount <= 1 {
		e.Anchor = Publication
		e.Value = p.sincePublication(func(ref date.Day) date.Value { return p.valueFrom(e, ref) })
	}
}

// preciseFor tells whether a date of a precision can be counted from in units.
func preciseFor(p date.Precision, u lang.Unit) bool {
	switch {
	case p == date.Interval:
		return false
	case u <= lang.Day:
		return p == date.ToDay
	case u <= lang.Week:
		return p <= date.ToWeek
	case u == lang.Month:
		return p <= date.ToMonth
	case u <= lang.Half:
		return p <= date.ToHalf
	}
	return p <= date.ToYear
}

// inYear returns the value of an expression in a year; zero where there is no such day.
func (p *reading) inYear(e *Expression, year int) date.Value {
	if year < 1 || year > 9998 {
		return date.Value{}
	}
	switch e.detail.form {
	case asDay:
		if d, ok := date.MakeDay(year, e.Stated.Month, e.Stated.Day); ok {
			return date.OnDay(d)
		}
	case asMonth:
		return date.InMonth(year, e.Stated.Month)
	case asSeason:
		return date.InSeason(year, int(e.detail.part))
	case asQuarter:
		return date.InQuarter(year, quarter(e.detail.part))
	case asHalf:
		return date.InHalf(year, int(e.detail.part))
	case asNthWeekday:
		f := lang.Feast{Month: e.Stated.Month, Nth: int(e.detail.part), Weekday: int(e.detail.weekday)}
		if d, ok := dayOf(&f, year); ok && d.Month() == f.Month {
			return date.OnDay(d)
		}
	case asFeast:
		if d, ok := dayOf(e.detail.feast, year); ok {
			return date.OnDay(d)
		}
	}
	return date.Value{}
}

func quarter(part int8) int {
	if part < 0 {
		return 4
	}
	return int(part)
}

// near returns the value of an expression without a year, month or week of its own, near a day.
func (p *reading) near(e *Expression, ref date.Day) date.Value {
	if e.detail.within != 0 {
		return p.inside(e, ref)
	}
	direction, wrong := e.Direction, date.Day(wrongSide)
	if direction == 0 {
		direction, wrong = p.looks(e)
	}
	switch e.detail.form {
	case asWeekday:
		return date.OnDay(p.weekdayNear(e, ref, direction))
	case asDayOfMonth:
		return p.dayOfMonthNear(e, ref, direction)
	}
	y := ref.Year()
	if e.detail.form == asSeason && e.Direction == 0 {
		if e.detail.this {
			return p.inYear(e, y)
		}
		if direction == 0 || p.is(e.Tokens.Start-1, role(lang.Before)) && p.dates.DayFirst { // « en été » is any summer
			return date.Value{}
		}
	}
	best := date.Value{}
	cost := date.Day(0)
	for _, year := range [...]int{y, y - 1, y + 1} {
		v := p.inYear(e, year)
		if v.IsZero() {
			continue
		}
		c := away(v, ref, direction, wrong)
		if far := max(v.First()-ref, ref-v.Last()) > farDay; e.detail.form == asDay && e.Stated.HasWeekday && far && v.First().Weekday() != e.Stated.Weekday {
			c += otherWeekday
		}
		if best.IsZero() || c < cost {
			best, cost = v, c
		}
	}
	return best
}

// Costs of a date on the side of the anchor to which the words, a verb near by or a verb far away do not point, in days.
const (
	wrongSide      = 10_000
	againstVerb    = 200
	againstFarVerb = 60
	nearVerb       = 8 // tokens

	// Far from publication the weekday tells the year; near it, a weekday that does not fit is an error to be found.
	farDay       = 60
	otherWeekday = 250
)

// away weighs how far a value lies from a day, with a cost for the wrong side.
func away(v date.Value, ref date.Day, direction int, wrong date.Day) date.Day {
	c := date.Day(0)
	side := 0
	switch {
	case v.First() > ref:
		c, side = v.First()-ref, 1
	case v.Last() < ref:
		c, side = ref-v.Last(), -1
	case wrong == wrongSide && direction != 0: // « mai dernier » in May
		return wrongSide / 2
	}
	if direction != 0 && side == -direction {
		c += wrong
	}
	return c
}

// looks is where the clause of an expression looks: back -1, ahead 1; and the cost of a date on the other side.
func (p *reading) looks(e *Expression) (direction int, wrong date.Day) {
	before := e.Tokens.Start - 1
	if p.is(before, role(lang.Article)) && !p.is(before, role(lang.Of)) {
		before--
	}
	switch {
	case p.is(before, role(lang.By)):
		return 1, againstVerb
	case p.is(before, role(lang.Since)):
		return -1, againstVerb
	}
	tense, distance := p.nearestVerb(e.Tokens.Start, e.Tokens.End)
	if distance <= nearVerb && !p.is(before, role(lang.Of)) {
		return tense, againstVerb
	}
	return tense, againstFarVerb
}

// weekdayNear returns the day of a weekday by itself: the last one where the clause looks back, else the next, the publication day
// being either.
func (p *reading) weekdayNear(e *Expression, ref date.Day, direction int) date.Day {
	if direction == 0 {
		if direction = -1; p.dates.DayFirst && !p.is(e.Tokens.Start-1, role(lang.Of)) { // « dans la nuit de samedi »
			direction = 1
		}
	}
	ahead := date.Day((int(e.Stated.Weekday) - int(ref.Weekday()) + 7) % 7)
	if direction < 0 && ahead > 0 {
		return ref + ahead - 7
	}
	return ref + ahead
}

// dayOfMonthNear returns « le 12 » near a day; with a weekday, the nearest 12th that is one.
func (p *reading) dayOfMonthNear(e *Expression, ref date.Day, direction int) date.Value {
	y, m, _ := ref.YMD()
	best, cost := date.Value{}, date.Day(0)
	for _, step := range [...]int{0, -1, 1} {
		k := y*12 + m - 1 + step
		d, ok := date.MakeDay(k/12, k%12+1, e.Stated.Day)
		if !ok || e.Stated.HasWeekday && d.Weekday() != e.Stated.Weekday {
			continue
		}
		c := d - ref
		if c < 0 {
			c = -c
		}
		if direction > 0 && d < ref || direction < 0 && d > ref {
			c += 20
		}
		if best.IsZero() || c < cost {
			best, cost = date.OnDay(d), c
		}
	}
	return best
}

// inside returns « mars de l'an dernier », « mardi de la semaine prochaine ».
func (p *reading) inside(e *Expression, ref date.Day) date.Value {
	end := e.Tokens.End
	if int(e.detail.within) <= e.Tokens.Start {
		end = min(p.end, e.Tokens.Start+longestRelative)
	}
	outer := Expression{Tokens: token.Range{Start: int(e.detail.within), End: end}, Unit: e.detail.withinUnit, detail: detail{rule: e.detail.withinRule}}
	v := p.valueFrom(&outer, ref)
	if v.IsZero() {
		return v
	}
	return p.partIn(e, v)
}

// insideText reckons « le 4 avril de cette année-là » from the date of the text before it: of a year that no date names, nothing is known.
func (p *reading) insideText(k int) {
	e := &p.out[k]
	for b := k - 1; b >= p.first && e.Tokens.Start-p.out[b].Tokens.End < farText; b-- {
		base := &p.out[b]
		if base.Kind == Date && !base.Value.IsZero() && preciseFor(base.Value.Precision(), e.detail.withinUnit) {
			e.Base, e.Value = b, p.inside(e, base.Value.First())
			return
		}
	}
}

// partIn returns the part of a week, month or year that an expression names.
func (p *reading) partIn(e *Expression, v date.Value) date.Value {
	switch e.detail.form {
	case asWeekday:
		for d := v.First(); d <= v.Last() && d < v.First()+7; d++ {
			if d.Weekday() == e.Stated.Weekday {
				return date.OnDay(d)
			}
		}
		return date.Value{}
	case asDayOfMonth:
		y, m, _ := v.First().YMD()
		if d, ok := date.MakeDay(y, m, e.Stated.Day); ok {
			return date.OnDay(d)
		}
		return date.Value{}
	}
	return p.inYear(e, v.First().Year())
}

// yearNearby returns the year that a day or month without one shares with a date just before it in its sentence: « en 1997 (en janvier …) ».
func (p *reading) yearNearby(k int) int {
	e := &p.out[k]
	switch e.detail.form {
	case asDay, asMonth, asSeason, asQuarter, asFeast, asNthWeekday:
	default:
		return 0
	}
	if e.Direction != 0 || e.detail.within != 0 || e.Anchor != Absolute {
		return 0
	}
	for b := k - 1; b >= p.first && p.out[b].Tokens.Start >= p.start && e.Tokens.Start-p.out[b].Tokens.End < 15; b-- {
		base := &p.out[b]
		if base.Kind != Date {
			continue
		}
		if p.verbBetween(base.Tokens.End, e.Tokens.Start) {
			return 0
		}
		if base.Stated.Year != 0 && base.Anchor != Publication {
			if base.Bound == From && e.Partner != b {
				return 0
			}
			e.Anchor, e.Base = Text, b
			return base.Stated.Year
		}
		if base.Anchor == Text && base.Base >= 0 && !base.Value.IsZero() && base.Stated.Year == 0 {
			e.Anchor, e.Base = Text, base.Base
			return base.Value.First().Year()
		}
		return 0
	}
	return 0
}
