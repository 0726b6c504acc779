package rules

import (
	"strings"

	"factcheck/internal/fact"
)

// runOffice reports the statements of offices that fall to the rule at work; the base rule also reports those that are
// consistent or unchecked.
func runOffice(base bool) func(*Pass) {
	return func(p *Pass) {
		for i := range p.Bindings().Offices {
			v := &p.Bindings().Offices[i]
			mine := v.verdict == Contradicted && string(v.fault) == p.rule.Name
			if mine || base && v.verdict != Contradicted {
				p.Report(officeClaim(p, v))
			}
		}
	}
}

func officeClaim(p *Pass, v *officeVerdict) Claim {
	h := v.holding
	who := &p.Facts.Persons[h.Person.ID]
	c := Claim{
		Verdict: v.verdict,
		Span:    p.Article.Bytes(h.Title.Tokens),
		Subject: p.Article.Bytes(h.Tokens),
		Said:    "person." + who.ID,
		Day:     h.Day.String(),
		DayWhy:  dayWhyText(h.Why),
		Reason:  v.reason,
	}
	for _, k := range v.tenures {
		t := &p.Facts.Tenures[k]
		o := &p.Facts.Offices[t.Office]
		c.Facts = append(c.Facts, tenureRef(o, t))
		if c.Known == "" {
			c.Known = "person." + p.Facts.Persons[t.Person].ID
		}
	}
	if v.verdict == Contradicted {
		c.Message = officeMessage(p, v)
		if !h.Title.Explicit() {
			c.Severity = Warning // a title without a country may be a courtesy: "President Carter"
		}
	}
	return c
}

// officeMessage says who held the office, and since when.
func officeMessage(p *Pass, v *officeVerdict) Text {
	lang := p.Article.Lexicon.Pack.Code
	who := fullName(&p.Facts.Persons[v.holding.Person.ID], lang)
	title := strings.Join(strings.Fields(p.Article.Words(v.holding.Title.Tokens)), " ")
	if len(v.tenures) == 0 {
		return Text{}
	}
	t := &p.Facts.Tenures[v.tenures[0]]
	if t.Person == v.holding.Person.ID && (v.fault == "wrong-country" || v.fault == "wrong-title") {
		return Sayf("“%s”: the facts know %s in office in another country only", "« %s » : les faits ne connaissent %s en fonction que dans un autre pays", title, who)
	}
	holder := fullName(&p.Facts.Persons[t.Person], lang)
	day := On(v.holding.Day)
	switch v.fault {
	case "former-still-in-office":
		return Sayf("%s still held the office (“%s”) %s", "%s occupait encore la fonction (« %s ») %s", who, title, day)
	case "current-no-longer-in-office":
		last := nearestTenure(p.Facts, v, false)
		if t.Person == v.holding.Person.ID { // nobody followed at once
			return Sayf("%s left the office (“%s”) %s", "%s a quitté la fonction (« %s ») %s", who, title, On(last.To))
		}
		return Sayf("%s left the office (“%s”) %s; %s it was held by %s",
			"%s a quitté la fonction (« %s ») %s ; %s, elle revenait à %s", who, title, On(last.To), day, holder)
	case "not-in-office-yet":
		next := nearestTenure(p.Facts, v, true)
		return Sayf("%s took the office (“%s”) %s; %s it was held by %s",
			"%s n’a pris la fonction (« %s ») que %s ; %s, elle revenait à %s", who, title, On(next.From), day, holder)
	}
	return Sayf("“%s” was %s %s, not %s", "« %s » : c’était %s %s, pas %s", title, holder, day, who)
}

// nearestTenure returns the tenure of the person in an office of the title that is the last before the day, or the first after it; the other
// way round where there is none on that side.
func nearestTenure(f *fact.Index, v *officeVerdict, after bool) *fact.Tenure {
	day := v.holding.Day.First()
	var before, next *fact.Tenure
	for _, k := range f.Persons[v.holding.Person.ID].Tenures {
		t := &f.Tenures[k]
		if !hasOffice(v.holding.Title.Offices, t.Office) {
			continue
		}
		if first := t.From.First(); first <= day && (before == nil || first > before.From.First()) {
			before = t
		} else if first > day && (next == nil || first < next.From.First()) {
			next = t
		}
	}
	if before == nil || after && next != nil {
		return next
	}
	return before
}
