package fact

// entry returns a fact of the index as a facts file would write it, nil where there is none.
func (x *Index) entry(kind, id string) entry {
	switch kind {
	case "person":
		if f := x.Person(id); f != nil {
			return f.Entry()
		}
	case "office":
		if f := x.Office(id); f != nil {
			return x.officeEntry(f)
		}
	case "organisation":
		if f := x.Organisation(id); f != nil {
			return f.Entry()
		}
	case "event":
		if f := x.Event(id); f != nil {
			return f.Entry()
		}
	case "place":
		if f := x.Place(id); f != nil {
			return &PlaceEntry{Entry: f.entry(), Names: f.Names, Country: f.Country, CapitalOf: f.CapitalOf, Exonyms: f.Exonyms}
		}
	case "figure":
		if f := x.Figure(id); f != nil {
			return f.Entry()
		}
	case "term":
		if f := x.Term(id); f != nil {
			return &TermEntry{Entry: f.entry(), Use: f.Use, Avoid: f.Avoid}
		}
	}
	return nil
}

func (c *Common) entry() Entry {
	return Entry{Source: c.Origin.Source, Verified: c.Origin.Verified, Wikidata: c.Wikidata, Note: c.Note,
		Disputed: c.Disputed, ReviewAfter: c.ReviewAfter, id: c.ID, origin: Origin{File: c.Origin.File, Line: c.Origin.Line}}
}

// Entry returns the person as a facts file would write it.
func (p *Person) Entry() *PersonEntry {
	e := &PersonEntry{Entry: p.entry(), Family: p.Family, Given: p.Given, Called: p.Called, Variants: fulls(p.Variants),
		Wrong: p.Wrong, Born: p.Born, Died: p.Died, Gender: p.Gender, Country: p.Country}
	if p.FamilyFirst {
		e.Order = "family-first"
	}
	plain := p.plainNames()[0]
	for lang, names := range p.Names {
		if len(names) == 1 && names[0] == plain {
			continue
		}
		if e.Names == nil {
			e.Names = map[string][]string{}
		}
		e.Names[lang] = fulls(names)
	}
	return e
}

func (x *Index) officeEntry(o *Office) *OfficeEntry {
	e := &OfficeEntry{Entry: o.entry(), Role: o.Role, Country: o.Country, Organisation: o.Organisation, Titles: o.Titles, Seats: o.Seats}
	for _, i := range o.Tenures {
		t := &x.Tenures[i]
		e.Holders = append(e.Holders, Holder{Person: x.Persons[t.Person].ID, From: t.From, To: t.To, Acting: t.Acting, Elect: t.Elect,
			Ordinal: t.Ordinal, Note: t.Note, Source: other(t.Origin.Source, e.Source), Verified: other(t.Origin.Verified, e.Verified),
			at: place{t.Origin.File, t.Origin.Line, 1}})
	}
	return e
}

// other returns a value where it differs from the one it would be without it, else nothing.
func other[T comparable](v, without T) T {
	if v == without {
		var none T
		return none
	}
	return v
}

// Entry returns the organisation as a facts file would write it.
func (o *Organisation) Entry() *OrganisationEntry {
	e := &OrganisationEntry{Entry: o.entry(), Names: o.Names, Seat: o.Seat, Founded: o.Founded}
	for _, m := range o.Members {
		e.Members = append(e.Members, Member{Country: m.Country, From: m.From, To: m.To, Source: other(m.Origin.Source, e.Source),
			at: place{m.Origin.File, m.Origin.Line, 1}})
	}
	return e
}

// Entry returns the event as a facts file would write it.
func (v *Event) Entry() *EventEntry {
	kind := [...]string{Start: "start", End: "end", Period: "period"}[v.Kind]
	return &EventEntry{Entry: v.entry(), Date: v.Date, Kind: kind, Phrases: v.Phrases, Triggers: v.Triggers, Arguments: v.Arguments, Country: v.Country}
}

// Entry returns the figure as a facts file would write it.
func (f *Figure) Entry() *FigureEntry {
	e := &FigureEntry{Entry: f.entry(), Phrases: f.Phrases, Unit: f.Unit, Country: f.Country, Tolerance: f.Tolerance}
	for _, v := range f.Values {
		e.Values = append(e.Values, FigureEntryValue(v))
	}
	return e
}
