package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
)

// judgeFrames judges the dates of events that are told in other words than their phrases, but for those on which others decide.
func (v *eventDates) judgeFrames(p *Pass, others map[int]bool) {
	var list []binding.Dating
	for _, d := range binding.Framings(p.Article) {
		if at := d.Date.Tokens.Start; !others[at] && !v.decided[at] {
			list = append(list, d)
		}
	}
	tried := map[int]bool{}
	for i := range list {
		at := list[i].Date.Tokens.Start
		if tried[at] {
			continue
		}
		tried[at] = true
		if d := decisive(p, list[i:]); d != nil {
			v.add(at, frameClaim(p, d))
		}
	}
}

// decisive returns the dating that decides on the date of the first of list: one that agrees with the facts, else the only event of which
// the date is a slip. It returns nil where the date must be of something else.
func decisive(p *Pass, list []binding.Dating) *binding.Dating {
	var wrong *binding.Dating
	for i := range list {
		d := &list[i]
		if d.Date != list[0].Date {
			continue
		}
		e := &p.Facts.Events[d.Event.Candidates[0]]
		switch {
		case fitsEvent(p.Article, d, e):
			return d
		case !isSlipOf(p.Article, d, e):
		case wrong != nil && !coincide(p.Facts, wrong, d):
			return nil
		case wrong == nil || wrong.Bond != binding.Tight:
			wrong = d
		}
	}
	return wrong
}

// coincide tells whether two events lie so near each other that a date is as wrong for the one as for the other.
func coincide(f *fact.Index, x, y *binding.Dating) bool {
	const days = 3
	one, other := f.Events[x.Event.Candidates[0]].Date, f.Events[y.Event.Candidates[0]].Date
	return x.Event.Candidates[0] == y.Event.Candidates[0] || one.First()-days <= other.Last() && other.First()-days <= one.Last()
}

// fitsEvent tells whether a date and that of an event may be the same.
func fitsEvent(a *mention.Article, d *binding.Dating, e *fact.Event) bool {
	if goesOn(e) && isSlipOfEdge(a, d, e) {
		return false
	}
	n, rough := yearsAgo(a, d.Date)
	return date.Compare(d.Date.Whole(), e.Date) != date.Apart || isCalendarDay(d.Date, e.Date) || n > 0 && judgeYears(n, e.Date, a.Published, rough) == Consistent
}

// isSlipOf tells whether a date is surely meant for an event and wrong. Where the date may belong to another verb, what came after the event
// may have happened on it.
func isSlipOf(a *mention.Article, d *binding.Dating, e *fact.Event) bool {
	said := d.Date.Whole()
	known := e.Date
	if isLaterThan(e, a.Published) || isEarlierNamesake(a, d, known) {
		return false
	}
	if first, last := known.Reach(); known.Precision() == date.Interval {
		if goesOn(e) {
			return isSlipOfEdge(a, d, e)
		}
		if known = date.OnDay(first); !date.Slip(said, known) {
			known = date.OnDay(last)
		}
	}
	if d.Apart && !sameDayOfYear(said, known) {
		return false
	}
	first, last := said.Reach()
	start, end := e.Date.Reach()
	if d.Date.Stated.Year == 0 && d.Date.Stated.Month != 0 && !isOfItsYear(a, d.Date, known) {
		return false
	}
	if n, rough := yearsAgo(a, d.Date); n > 0 && judgeYears(n, e.Date, a.Published, rough) != Contradicted {
		return false
	}
	if d.Bond != binding.Tight && (said.Precision() > date.ToMonth || said.First().Month() != known.First().Month()) {
		return false // « vu venir l'invasion en 2021 »: only the event's own month in another year is surely meant for it
	}
	return date.Slip(said, known) && !e.Disputed && (d.Bond == binding.Tight || first < start) && (first > end+aftermath || last < start-aftermath)
}

// goesOn tells of an event that lasted for so long that it has no day of which another could be a slip, but for its first and its last.
func goesOn(e *fact.Event) bool {
	const fewWeeks = 31
	first, last := e.Date.Reach()
	return e.Date.Precision() == date.Interval && last-first > fewWeeks
}

// isSlipOfEdge tells whether a date said to be the first or the last of an event that went on for long differs from that in its year alone; or a
// stretch, which has one end in common with it, in the year of the other.
func isSlipOfEdge(a *mention.Article, d *binding.Dating, e *fact.Event) bool {
	const years = 3
	first, last := e.Date.Reach()
	if e.Disputed || d.Bond != binding.Tight {
		return false
	}
	said := d.Date.Value
	if d.Date.Partner >= 0 {
		ends := a.Dates[d.Date.Partner].Value
		return holds(said, date.OnDay(first)) && otherYear(ends, date.OnDay(last), years) || holds(ends, date.OnDay(last)) && otherYear(said, date.OnDay(first), years)
	}
	switch d.Edge {
	case binding.Beginning:
		return otherYear(said, date.OnDay(first), years)
	case binding.Ending:
		return otherYear(said, date.OnDay(last), years)
	}
	return false
}

// holds tells whether a day may be within a date.
func holds(v, day date.Value) bool { return date.Compare(v, day) != date.Apart }

// otherYear tells whether a date differs from a day in its year alone, and not by much.
func otherYear(said, day date.Value, years int) bool {
	y1, m1, d1 := said.First().YMD()
	y2, m2, d2 := day.First().YMD()
	switch n := max(y1-y2, y2-y1); {
	case n == 0 || n > years:
		return false
	case said.Precision() == date.ToYear:
		return n <= years-1
	case said.Precision() == date.ToMonth:
		return m1 == m2
	default:
		return said.Precision() == date.ToDay && m1 == m2 && d1 == d2
	}
}

// sameDayOfYear tells whether two days differ in nothing but the year.
func sameDayOfYear(said, known date.Value) bool {
	if said.Precision() != date.ToDay || known.Precision() != date.ToDay {
		return false
	}
	_, m1, d1 := said.First().YMD()
	_, m2, d2 := known.First().YMD()
	return m1 == m2 && d1 == d2
}

// isOfItsYear tells whether a date without a year is surely of the year of an event: the event is news, and the day or month not its own. « Les
// attentats du 13 novembre » are so for years, and "in September" may be of any year.
func isOfItsYear(a *mention.Article, x *timex.Expression, known date.Value) bool {
	const days = 330
	_, month, day := known.First().YMD()
	own := x.Stated.Month == month && (x.Stated.Day == 0 || x.Stated.Day == day)
	age := a.Published.Last() - known.First()
	return !own && !a.Published.IsZero() && 0 <= age && age <= days && x.Value.First() <= a.Published.Last()
}

// frameClaim is the claim that an event told by its frame has a date.
func frameClaim(p *Pass, d *binding.Dating) eventClaim {
	e := &p.Facts.Events[d.Event.Candidates[0]]
	c := newEventClaim(p, d, e)
	c.Verdict, c.Reason = Consistent, Text{}
	if !fitsEvent(p.Article, d, e) {
		c.Verdict = Contradicted
		c.Message = eventMessage(p, d, e)
		c.Fixes = eventFixes(p, d, e)
		if d.Bond != binding.Tight {
			c.Severity = Warning
		}
	}
	return c
}
