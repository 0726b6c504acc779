package fact

// index writes or reads all of an index but what can be made of the rest.
func (c *codec) index(x *Index) {
	c.string(&x.Hash)
	list(c, &x.Persons, c.person)
	list(c, &x.Offices, c.office)
	list(c, &x.Tenures, c.tenure)
	list(c, &x.Events, c.event)
	list(c, &x.Organisations, c.organisation)
	list(c, &x.Places, c.place)
	list(c, &x.Figures, c.figure)
	list(c, &x.Terms, c.term)
}

func (c *codec) origin(o *Origin) {
	c.string(&o.File)
	integer(c, &o.Line)
	c.string(&o.Source)
	c.date(&o.Verified)
}

func (c *codec) common(f *Common) {
	c.string(&f.ID)
	c.origin(&f.Origin)
	c.string(&f.Wikidata)
	c.string(&f.Note)
	c.bool(&f.Disputed)
	c.date(&f.ReviewAfter)
}

func (c *codec) person(p *Person) {
	c.common(&p.Common)
	c.string(&p.Family)
	c.string(&p.Given)
	c.bool(&p.FamilyFirst)
	byLanguage(c, &p.Names, c.nameList)
	c.stringList(&p.Called)
	c.nameList(&p.Variants)
	c.stringList(&p.Wrong)
	c.date(&p.Born)
	c.date(&p.Died)
	c.string(&p.Gender)
	c.string(&p.Country)
}

func (c *codec) office(o *Office) {
	c.common(&o.Common)
	c.string(&o.Role)
	c.string(&o.Country)
	c.string(&o.Organisation)
	c.texted(&o.Titles)
	integer(c, &o.Seats)
}

func (c *codec) tenure(t *Tenure) {
	integer(c, &t.Office)
	integer(c, &t.Person)
	c.date(&t.From)
	c.date(&t.To)
	c.bool(&t.Acting)
	c.date(&t.Elect)
	integer(c, &t.Ordinal)
	c.string(&t.Note)
	c.origin(&t.Origin)
}

func (c *codec) event(v *Event) {
	c.common(&v.Common)
	c.date(&v.Date)
	integer(c, &v.Kind)
	c.texted(&v.Phrases)
	c.stringList(&v.Triggers)
	c.texted(&v.Arguments)
	c.string(&v.Country)
}

func (c *codec) organisation(o *Organisation) {
	c.common(&o.Common)
	c.texted(&o.Names)
	list(c, &o.Members, func(m *Membership) {
		c.string(&m.Country)
		c.date(&m.From)
		c.date(&m.To)
		c.origin(&m.Origin)
	})
	c.string(&o.Seat)
	c.date(&o.Founded)
}

func (c *codec) place(p *Place) {
	c.common(&p.Common)
	c.texted(&p.Names)
	c.string(&p.Country)
	c.string(&p.CapitalOf)
	byLanguage(c, &p.Exonyms, c.string)
}

func (c *codec) figure(f *Figure) {
	c.common(&f.Common)
	c.texted(&f.Phrases)
	c.string(&f.Unit)
	c.string(&f.Country)
	list(c, &f.Values, func(v *FigureValue) {
		c.float(&v.Value)
		c.date(&v.From)
		c.date(&v.To)
	})
	c.float(&f.Tolerance)
}

func (c *codec) term(t *Term) {
	c.common(&t.Common)
	byLanguage(c, &t.Use, c.string)
	c.texted(&t.Avoid)
}

// link makes the lists of tenures of persons and offices from the tenures, which are in order of office. It reports whether
// the tenures speak of persons and offices that are there.
func (x *Index) link() bool {
	numbers := make([]int32, 2*len(x.Tenures))
	count := make([]int32, len(x.Persons))
	for i, t := range x.Tenures {
		if t.Person < 0 || int(t.Person) >= len(x.Persons) || t.Office < 0 || int(t.Office) >= len(x.Offices) {
			return false
		}
		if i > 0 && t.Office < x.Tenures[i-1].Office {
			return false
		}
		count[t.Person]++
	}
	for i := range numbers[:len(x.Tenures)] {
		numbers[i] = int32(i)
	}
	for i := 0; i < len(x.Tenures); {
		end := i + 1
		for end < len(x.Tenures) && x.Tenures[end].Office == x.Tenures[i].Office {
			end++
		}
		x.Offices[x.Tenures[i].Office].Tenures = numbers[i:end:end]
		i = end
	}
	room := numbers[len(x.Tenures):]
	for i := range x.Persons {
		n := count[i]
		if n > 0 {
			x.Persons[i].Tenures, room = room[:0:n], room[n:]
		}
	}
	for i, t := range x.Tenures {
		p := &x.Persons[t.Person]
		p.Tenures = append(p.Tenures, int32(i))
	}
	return true
}
