package fact

import (
	"cmp"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/tomlkeys"
)

// languages are those for which every person has a name.
var languages = [...]string{"en", "fr"}

// finish makes the index: what the files give, on top of what the base has.
func (l *loader) finish() *Index {
	x := &Index{}
	x.Persons = build(l, l.base.Persons, l.file.Person, (*PersonEntry).person)
	people := map[string]int32{}
	for i := range x.Persons {
		x.Persons[i].Tenures = nil
		people[x.Persons[i].ID] = int32(i)
	}
	x.Places = build(l, l.base.Places, l.file.Place, (*PlaceEntry).place)
	x.Organisations = build(l, l.base.Organisations, l.file.Organisation, (*OrganisationEntry).organisation)
	x.Events = build(l, l.base.Events, l.file.Event, (*EventEntry).event)
	x.Figures = build(l, l.base.Figures, l.file.Figure, (*FigureEntry).figure)
	x.Terms = build(l, l.base.Terms, l.file.Term, (*TermEntry).term)
	for _, id := range sortedKeys(l.file.Office) {
		l.holders(l.file.Office[id], people)
	}
	x.Offices = build(l, l.base.Offices, l.file.Office, (*OfficeEntry).office)
	for i := range x.Offices {
		l.tenures(x, int32(i), people)
	}
	l.references(x)
	x.prepare()
	return x
}

// build merges the facts of the base, in order of ID, with the entries that change them or are new.
func build[E entry, F any](l *loader, base []F, entries map[string]E, make func(E, *loader) F) []F {
	var out []F
	ids := sortedKeys(entries)
	for len(base) > 0 || len(ids) > 0 {
		if len(ids) == 0 || len(base) > 0 && idOf(&base[0]) < ids[0] {
			out, base = append(out, base[0]), base[1:]
			continue
		}
		e := entries[ids[0]]
		if len(base) > 0 && idOf(&base[0]) == ids[0] {
			base = base[1:]
		}
		ids = ids[1:]
		if f := make(e, l); !e.entry().broken {
			out = append(out, f)
		}
	}
	return out
}

func idOf(f any) string { return f.(interface{ common() *Common }).common().ID }

func (c *Common) common() *Common { return c }

// fact returns what every fact has.
func (e *Entry) fact() Common {
	o := e.origin
	o.Source, o.Verified = e.Source, e.Verified
	return Common{ID: e.id, Origin: o, Wikidata: e.Wikidata, Note: e.Note, Disputed: e.Disputed, ReviewAfter: e.ReviewAfter}
}

// need reports a key that is missing.
func (l *loader) need(e *Entry, has bool, key, example string) {
	if !has && !e.broken {
		e.broken = true
		l.fail(e.placeOf(key), "%s is missing; write %s", key, example)
	}
}

// ordered reports an end before its start.
func (l *loader) ordered(e *Entry, at place, from, to date.Value, fromKey, toKey string) {
	if !from.IsZero() && !to.IsZero() && to.Last() < from.First() {
		e.broken = true
		l.fail(at, "%s %v is before %s %v", toKey, to, fromKey, from)
	}
}

func (e *PersonEntry) person(l *loader) Person {
	l.need(&e.Entry, e.Family != "", "family", `family = "…", the whole name where there is only one`)
	if !e.Born.IsZero() && !e.Died.IsZero() && e.Died.Last() < e.Born.First() {
		l.ordered(&e.Entry, e.placeOf("died"), e.Born, e.Died, "born", "died")
	}
	first := e.Order == "family-first"
	p := Person{Common: e.fact(), Family: e.Family, Given: e.Given, FamilyFirst: first, Names: map[string][]Name{},
		Called: e.Called, Variants: newNames(e.Variants, e.Family, first), Wrong: e.Wrong, Born: e.Born, Died: e.Died,
		Gender: e.Gender, Country: e.Country}
	for lang, names := range e.Names {
		p.Names[lang] = newNames(names, e.Family, first)
	}
	for _, lang := range languages {
		if len(p.Names[lang]) == 0 {
			p.Names[lang] = p.plainNames()
		}
	}
	return p
}

// plainNames is the given and family name in their order.
func (p *Person) plainNames() []Name {
	n := Name{Full: fullName(p.Family, p.Given, p.FamilyFirst)}
	if p.Given != "" {
		n.Family = p.Family
	}
	return []Name{n}
}

func (e *OfficeEntry) office(l *loader) Office {
	if len(e.Titles) == 0 && !e.broken {
		if e.Role == "" {
			l.warn(e.placeOf("role"), "nothing names this office; write role = \"president\" or another, or titles")
		} else if e.Country == "" && e.Organisation == "" {
			l.warn(e.placeOf("country"), "nothing says whose office this is; write country = \"FR\", organisation = \"un\", or titles")
		}
	}
	return Office{Common: e.fact(), Role: e.Role, Country: e.Country, Organisation: e.Organisation, Titles: e.Titles,
		Seats: max(1, e.Seats)}
}

// holders checks the holders of an office, and puts them in order of time.
func (l *loader) holders(e *OfficeEntry, people map[string]int32) {
	fail := func(at place, format string, args ...any) {
		e.broken = true
		l.fail(at, format, args...)
	}
	for _, h := range e.Holders {
		known, ok := l.file.Person[h.Person]
		switch _, exists := people[h.Person]; {
		case h.Person == "":
			fail(h.at, "a holder needs person = \"ID\"")
		case !exists && !ok:
			if near := l.nearestPerson(h.Person, people); near != "" {
				fail(h.at, "there is no person %q; did you mean %q?", h.Person, near)
			} else {
				fail(h.at, "there is no person %q; add [person.%s]", h.Person, h.Person)
			}
		case !exists && known.broken:
			e.broken = true // the person's own error is reported
		}
		if h.From.IsZero() && h.To.IsZero() && !e.broken {
			fail(h.at, "a holder needs from = DATE")
		}
		l.ordered(&e.Entry, h.at, h.From, h.To, "from", "to")
	}
	slices.SortStableFunc(e.Holders, func(a, b Holder) int {
		return cmp.Or(cmp.Compare(a.From.First(), b.From.First()), cmp.Compare(endOf(a), endOf(b)))
	})
	if e.Seats > 1 || e.broken {
		return
	}
	for i := 1; i < len(e.Holders); i++ {
		before, after := e.Holders[i-1], e.Holders[i]
		switch {
		case after.From.IsZero():
		case before.To.IsZero():
			fail(after.at, "%s takes office on %v while %s still holds it; say when that tenure ends", after.Person, after.From, before.Person)
		case before.To.First() > after.From.Last():
			fail(after.at, "%s takes office on %v, before %s leaves it on %v; only the day of handover may be in both", after.Person, after.From, before.Person, before.To)
		}
	}
}

// maxNearest is how many unknown persons are compared with all that are known, each of which takes a while.
const maxNearest = 20

// nearestPerson returns the known person whose ID is nearest to an unknown one, "" where none is or enough were told.
func (l *loader) nearestPerson(id string, people map[string]int32) string {
	if l.compared++; l.compared > maxNearest {
		return ""
	}
	return tomlkeys.Nearest(id, sortedKeys(people))
}

func endOf(h Holder) date.Day {
	if h.To.IsZero() {
		return date.MaxDay
	}
	return h.To.Last()
}

// tenures adds the tenures of one office to the index, those of the base where no file changed them.
func (l *loader) tenures(x *Index, office int32, people map[string]int32) {
	o := &x.Offices[office]
	add := func(t Tenure) {
		t.Office = office
		x.Persons[t.Person].Tenures = append(x.Persons[t.Person].Tenures, int32(len(x.Tenures)))
		o.Tenures = append(o.Tenures, int32(len(x.Tenures)))
		x.Tenures = append(x.Tenures, t)
	}
	e, changed := l.file.Office[o.ID]
	if !changed {
		from := o.Tenures
		o.Tenures = nil
		for _, i := range from {
			t := l.base.Tenures[i]
			if p, ok := people[l.base.Persons[t.Person].ID]; ok {
				t.Person = p
				add(t)
			}
		}
		return
	}
	for _, h := range e.Holders {
		origin := Origin{File: h.at.file, Line: h.at.line, Source: cmp.Or(h.Source, e.Source), Verified: h.Verified}
		if origin.Verified.IsZero() {
			origin.Verified = e.Verified
		}
		add(Tenure{Person: people[h.Person], From: h.From, To: h.To, Acting: h.Acting, Elect: h.Elect, Ordinal: h.Ordinal,
			Note: h.Note, Origin: origin})
	}
}

func (e *OrganisationEntry) organisation(l *loader) Organisation {
	l.need(&e.Entry, len(e.Names) > 0, "names", `names.en = ["…"]`)
	o := Organisation{Common: e.fact(), Names: e.Names, Seat: e.Seat, Founded: e.Founded}
	for _, m := range e.Members {
		if m.Country == "" && !e.broken {
			e.broken = true
			l.fail(m.at, "a member needs country = \"…\"")
		}
		l.ordered(&e.Entry, m.at, m.From, m.To, "from", "to")
		o.Members = append(o.Members, Membership{Country: m.Country, From: m.From, To: m.To,
			Origin: Origin{File: m.at.file, Line: m.at.line, Source: cmp.Or(m.Source, e.Source), Verified: e.Verified}})
	}
	return o
}

func (e *EventEntry) event(l *loader) Event {
	l.need(&e.Entry, !e.Date.IsZero(), "date", `date = 2022-02-24, or "2022-02"`)
	l.need(&e.Entry, len(e.Phrases) > 0 || len(e.Triggers) > 0 && len(e.Arguments) > 0, "phrases", `phrases.en = ["…"]`)
	kinds := map[string]EventKind{"start": Start, "end": End, "period": Period}
	l.need(&e.Entry, len(e.Triggers) > 0 || len(e.Arguments) == 0, "triggers", `triggers = ["attack"], or leave out arguments`)
	l.need(&e.Entry, len(e.Arguments) > 0 || len(e.Triggers) == 0, "arguments", `arguments.en = ["…"], or leave out triggers`)
	return Event{Common: e.fact(), Date: e.Date, Kind: kinds[e.Kind], Phrases: e.Phrases, Triggers: e.Triggers, Arguments: e.Arguments, Country: e.Country}
}

func (e *PlaceEntry) place(l *loader) Place {
	l.need(&e.Entry, len(e.Names) > 0, "names", `names.en = ["…"]`)
	return Place{Common: e.fact(), Names: e.Names, Country: e.Country, CapitalOf: e.CapitalOf, Exonyms: e.Exonyms}
}

func (e *FigureEntry) figure(l *loader) Figure {
	l.need(&e.Entry, len(e.Phrases) > 0, "phrases", `phrases.en = ["…"]`)
	l.need(&e.Entry, len(e.Values) > 0 || e.Value != 0 || e.has("value"), "value", "value = 27, or values = [{ value = 27, from = … }]")
	l.numbered(e)
	f := Figure{Common: e.fact(), Phrases: e.Phrases, Unit: e.Unit, Country: e.Country, Tolerance: e.Tolerance}
	for _, v := range e.Values {
		if !v.From.IsZero() && !v.To.IsZero() && v.To.Last() < v.From.First() {
			l.ordered(&e.Entry, e.placeOf("values"), v.From, v.To, "from", "to")
		}
		f.Values = append(f.Values, FigureValue(v))
	}
	if len(e.Values) == 0 {
		v := FigureValue{Value: e.Value}
		if !e.Date.IsZero() {
			v.From, v.To = date.OnDay(e.Date.First()), date.OnDay(e.Date.Last())
		}
		f.Values = []FigureValue{v}
	}
	return f
}

// numbered reports the phrases of a figure in which no number can stand.
func (l *loader) numbered(e *FigureEntry) {
	for _, lang := range sortedKeys(e.Phrases) {
		for _, p := range e.Phrases[lang] {
			if !strings.Contains(p, "{number}") {
				l.fail(e.placeOfLanguage("phrases", lang), "the phrase %q has no {number} to compare", p)
			}
		}
	}
}

func (e *TermEntry) term(l *loader) Term {
	l.need(&e.Entry, len(e.Use) > 0, "use", `use.en = "…"`)
	l.need(&e.Entry, len(e.Avoid) > 0, "avoid", `avoid.en = ["…"]`)
	for _, lang := range sortedKeys(e.Use) {
		if slices.Contains(e.Avoid[lang], e.Use[lang]) {
			l.fail(e.placeOfLanguage("avoid", lang), "%q is the form to use and one to avoid; it can be only one of them", e.Use[lang])
		}
	}
	return Term{Common: e.fact(), Use: e.Use, Avoid: e.Avoid}
}

// references reports IDs that lead nowhere.
func (l *loader) references(x *Index) {
	for _, id := range sortedKeys(l.file.Office) {
		e := l.file.Office[id]
		if _, broken := l.file.Organisation[e.Organisation]; e.Organisation != "" && x.Organisation(e.Organisation) == nil && !broken {
			l.fail(e.placeOf("organisation"), "there is no organisation %q; add [organisation.%s]", e.Organisation, e.Organisation)
		}
	}
	for _, id := range sortedKeys(l.file.Organisation) {
		e := l.file.Organisation[id]
		if _, broken := l.file.Place[e.Seat]; e.Seat != "" && x.Place(e.Seat) == nil && !broken {
			l.fail(e.placeOf("seat"), "there is no place %q; add [place.%s]", e.Seat, e.Seat)
		}
	}
}
