package rules

import (
	"slices"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
)

// What is wrong with a statement of an office on any day, so that an open day does not silence it.

// lately is for how many years after leaving office a person who opens a sentence with its title is taken for its holder: the
// older the office, the more likely is history.
const lately = 8

// leftLately tells whether the person held one of the offices at some time in the last years.
func (j holdingJudge) leftLately() bool {
	ok, _, _ := j.holds(j.h.Title.Offices, date.Between(date.OnDay(j.h.Day.First().AddYears(-lately)), j.h.Day), 0)
	return ok
}

// isHistory tells of a title that says no country, short or with a family name, of somebody who left the office long ago and keeps it in memory: « Le
// président Giscard d'Estaing reste pour moi un modèle », "President George H. W. Bush was laid to rest".
func (j holdingJudge) isHistory() bool {
	if j.h.Person.Form == mention.Full && !j.h.Title.Bare || j.h.Title.Explicit() || j.h.Why == binding.OwnDate || !j.hasHeld() || j.leftLately() {
		return false
	}
	ahead, _, _ := j.holds(j.h.Title.Offices, date.Between(j.h.Day, date.OnDay(j.h.Day.Last().AddYears(lately))), 0)
	return !ahead
}

// leftLongAgo tells whether the person has not held one of the offices in the last two years: what a lead tells of a time, or of somebody
// else's, is then more likely history than a slip.
func (j holdingJudge) leftLongAgo() bool {
	const years = 2
	late, _, _ := j.holds(j.h.Title.Offices, date.Between(date.OnDay(j.h.Day.First().AddYears(-years)), j.h.Day), 0)
	return !late
}

// isRetold tells whether the person left the office long ago and the article has given a date of that time before the statement, which no day
// near publication dates: history is being told.
func (j holdingJudge) isRetold() bool {
	if j.h.Why != binding.Publication || j.leftLately() {
		return false
	}
	for i := range j.article.Dates {
		e := &j.article.Dates[i]
		if e.Tokens.Start > j.h.Tokens.Start {
			return false
		}
		if v := e.Whole(); e.Kind == timex.Date && !v.IsZero() && v.Precision() <= date.ToYear {
			if then, _, _ := j.holds(j.h.Title.Offices, v, 0); then {
				return true
			}
		}
	}
	return false
}

// anyTime tells whether the statement would be as wrong at any other time: only the day is open.
func (j holdingJudge) anyTime() bool {
	switch j.h.Reason {
	case binding.AnotherTime, binding.PastTense, binding.TwoDates, binding.TitleOnly:
		return j.h.Title.Explicit() && j.h.Person.Form == mention.Full && !j.published.IsZero()
	}
	return false
}

// neverSince tells whether the person held none of the offices in the time that the dates around the statement leave open.
func (j holdingJudge) neverSince() bool {
	if j.h.Since.IsZero() || j.h.Title.Marks&(mention.Then|mention.Unsettled) != 0 {
		return false
	}
	held, _, _ := j.holds(j.h.Title.Offices, j.h.Since, grace)
	return !held
}

// foreign tells whether a title gives a person an office in a country where the person never held any, while all the person's
// offices are in another. That is wrong on any day and in any tense. It returns the tenures that decide, and
// the fault: the country where the person held such an office at home, else the title.
func (j holdingJudge) foreign() ([]int32, officeFault) {
	h, p := j.h, &j.Persons[j.who]
	switch h.Reason {
	case binding.Clear, binding.AnotherTime, binding.PastTense, binding.TwoDates, binding.TitleOnly, binding.Qualified:
	case binding.NotTheHead:
		if !h.Joined {
			return nil, ""
		}
	default:
		return nil, ""
	}
	country, roles := h.Title.Country, h.Title.Roles
	if country == "" || h.Title.Marks&(mention.Unsettled|mention.Future|mention.Elect) != 0 || p.Country == "" || p.Country == country || len(p.Tenures) == 0 {
		return nil, ""
	}
	for _, o := range h.Title.Offices {
		roles = append(roles[:len(roles):len(roles)], j.Offices[o].Role)
	}
	if !slices.ContainsFunc(roles, func(r string) bool { return !crossesBorders(r) }) {
		return nil, ""
	}
	same, leads := false, false // a tenure of the same office at home, or at the head of that country
	for _, k := range p.Tenures {
		o := &j.Offices[j.Tenures[k].Office]
		if o.Country == country || crossesBorders(o.Role) {
			return nil, ""
		}
		same = same || slices.Contains(roles, o.Role)
		leads = leads || leadsCountry(o.Role)
	}
	if !same && (h.Person.Form != mention.Full || len(h.Title.Offices) == 0) {
		return nil, ""
	}
	fault := officeFault("wrong-title")
	if same || leads && slices.ContainsFunc(roles, leadsCountry) {
		fault = "wrong-country"
	}
	for _, o := range h.Title.Offices {
		if k, ok := j.holderOn(o, h.Day); ok && !h.Day.IsZero() {
			return []int32{k}, fault
		}
	}
	return p.Tenures[len(p.Tenures)-1:], fault
}

// leadsCountry tells of a role of a head of state or government: who takes one for the other mistakes the country first.
func leadsCountry(role string) bool { return role == "president" || role == "prime-minister" }

// crossesBorders tells of a role that one person may hold in several countries, or as a foreigner.
func crossesBorders(role string) bool {
	switch role {
	case "monarch", "governor-general", "central-bank-governor", "crown-prince":
		return true
	}
	return false
}

// adult is the age in years before which nobody is taken to have held an office.
const adult = 28

// longPast is how many years the past perfect of a report reaches back.
const longPast = 15

// inOfficeLately tells whether the person has held any office in the last years.
func (j holdingJudge) inOfficeLately() bool {
	return slices.ContainsFunc(j.Persons[j.who].Tenures, func(k int32) bool {
		t := &j.Tenures[k]
		return t.From.First() <= j.published.Last() && j.end(t) >= j.published.First().AddYears(-lately)
	})
}

// never tells whether the facts name every holder of the offices since the person came of age, and the person is none of them.
func (j holdingJudge) never() bool {
	p := &j.Persons[j.who]
	if p.Born.IsZero() {
		return false
	}
	for _, k := range p.Tenures {
		if hasOffice(j.h.Title.Offices, j.Tenures[k].Office) {
			return false
		}
	}
	for _, o := range j.h.Title.Offices {
		covered := p.Born.First().AddYears(adult)
		if j.h.Reason == binding.PastTense && j.inOfficeLately() { // « avait » tells of a time not long gone, where the person is one of today
			covered = max(covered, j.published.First().AddYears(-longPast))
		}
		for _, k := range j.Offices[o].Tenures {
			if t := &j.Tenures[k]; t.From.First() <= covered+2*grace {
				covered = max(covered, j.end(t))
			}
		}
		if covered < j.published.Last() {
			return false
		}
	}
	return len(j.h.Title.Offices) > 0
}
