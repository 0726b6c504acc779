package fact

import (
	"slices"
	"strings"

	"factcheck/internal/date"
)

// prepare makes what lookups need. It is called once, before anybody else has the index.
func (x *Index) prepare() {
	x.offices = make(map[officeKey][]int32, len(x.Offices))
	for i := range x.Offices {
		o := &x.Offices[i]
		k := officeKey{o.Role, o.Country}
		if o.Country == "" {
			k.of = o.Organisation
		}
		x.offices[k] = append(x.offices[k], int32(i))
	}
}

// officeKey is a role and the country or organisation that it belongs to.
type officeKey struct{ role, of string }

// byID finds a fact in a list in order of ID, and returns its index or -1.
func byID[F any](facts []F, id string) int {
	i, ok := slices.BinarySearchFunc(facts, id, func(f F, id string) int { return strings.Compare(idOf(&f), id) })
	if !ok {
		return -1
	}
	return i
}

func pointer[F any](facts []F, id string) *F {
	if i := byID(facts, id); i >= 0 {
		return &facts[i]
	}
	return nil
}

// Person returns the person of an ID, nil where there is none; so do the other methods of this name's kind.
func (x *Index) Person(id string) *Person             { return pointer(x.Persons, id) }
func (x *Index) Office(id string) *Office             { return pointer(x.Offices, id) }
func (x *Index) Organisation(id string) *Organisation { return pointer(x.Organisations, id) }
func (x *Index) Event(id string) *Event               { return pointer(x.Events, id) }
func (x *Index) Place(id string) *Place               { return pointer(x.Places, id) }
func (x *Index) Figure(id string) *Figure             { return pointer(x.Figures, id) }
func (x *Index) Term(id string) *Term                 { return pointer(x.Terms, id) }

// OfficesByRole returns the indexes of the offices of a role in a country (ISO 3166-1 alpha-2) or an organisation (ID).
func (x *Index) OfficesByRole(role, of string) []int32 { return x.offices[officeKey{role, of}] }

// Bounds returns the first and the last day on which the person may have held the office, as far as is known: an open tenure
// is known up to the day on which it was last verified, one that never was no further than its start.
func (t *Tenure) Bounds() (first, last date.Day) { return bounds(t.From, t.To, t.Origin.Verified) }

// Bounds returns the first and the last day on which the country may have been a member, as those of a tenure are.
func (m *Membership) Bounds() (first, last date.Day) { return bounds(m.From, m.To, m.Origin.Verified) }

func bounds(from, to, verified date.Value) (first, last date.Day) {
	first, last = date.MinDay, date.MaxDay
	if !from.IsZero() {
		first = from.First()
	}
	switch {
	case !to.IsZero():
		last = to.Last()
	default:
		last = first
		if !from.IsZero() {
			last = from.Last()
		}
		if !verified.IsZero() {
			last = max(last, verified.Last())
		}
	}
	return first, last
}

// Holders returns the indexes of an office's tenures that may hold on a day, two on a day of handover. There is none where
// the office was vacant and where nobody knows: before the first tenure, in a gap, after an open tenure was last verified.
func (x *Index) Holders(office int32, day date.Day) []int32 {
	var held []int32
	for _, i := range x.Offices[office].Tenures {
		if first, last := x.Tenures[i].Bounds(); first <= day && day <= last {
			held = append(held, i)
		}
	}
	return held
}

// Of returns the person and the office of a tenure.
func (x *Index) Of(t *Tenure) (*Person, *Office) { return &x.Persons[t.Person], &x.Offices[t.Office] }
