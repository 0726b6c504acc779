package fact

import (
	"fmt"
	"reflect"
	"slices"

	"factcheck/internal/date"
)

// Diff says in words what is different in newer: one line for each fact that is new or gone, for each tenure and
// membership, and for each key whose value differs, in order of kind and ID.
func Diff(older, newer *Index) []string {
	var out []string
	for _, kind := range Kinds() {
		was, is := older.listed(kind), newer.listed(kind)
		ids := slices.Concat(sortedKeys(was), sortedKeys(is))
		slices.Sort(ids)
		for _, id := range slices.Compact(ids) {
			a, before := was[id]
			b, after := is[id]
			name := kind + "." + id
			switch {
			case !before:
				out = append(out, name+" is new"+b.inWords())
			case !after:
				out = append(out, name+" is gone"+a.inWords())
			default:
				out = append(out, diffEntry(name, older.entry(kind, id), newer.entry(kind, id))...)
			}
		}
	}
	return out
}

func (x *Index) listed(kind string) map[string]Listed {
	out := map[string]Listed{}
	for _, f := range x.List(kind, "") {
		out[f.ID] = f
	}
	return out
}

// inWords adds to a new or lost fact what it is about.
func (f Listed) inWords() string {
	switch {
	case f.Kind == "office":
		return fmt.Sprintf(": %s, %d holders", f.Role, len(f.Holders))
	case f.Date != "":
		return fmt.Sprintf(": %s, %s", f.Name, f.Date)
	case f.Name != "":
		return ": " + f.Name
	}
	return ""
}

// diffEntry compares two entries of one ID.
func diffEntry(name string, a, b entry) []string {
	var out []string
	was, is := map[string]string{}, map[string]string{}
	read := func(e entry, into map[string]string) {
		for _, ln := range lines(reflect.ValueOf(e).Elem()) {
			if ln.key != "holders" && ln.key != "members" {
				into[ln.key] = ln.value
			}
		}
	}
	read(a, was)
	read(b, is)
	keys := slices.Concat(sortedKeys(was), sortedKeys(is))
	slices.Sort(keys)
	for _, k := range slices.Compact(keys) {
		switch {
		case was[k] == is[k]:
		case was[k] == "":
			out = append(out, fmt.Sprintf("%s: %s is now said: %s", name, k, is[k]))
		case is[k] == "":
			out = append(out, fmt.Sprintf("%s: %s is no longer said; it was %s", name, k, was[k]))
		default:
			out = append(out, fmt.Sprintf("%s: %s is %s; it was %s", name, k, is[k], was[k]))
		}
	}
	switch a := a.(type) {
	case *OfficeEntry:
		out = append(out, diffHolders(name, a.Holders, b.(*OfficeEntry).Holders)...)
	case *OrganisationEntry:
		out = append(out, diffMembers(name, a.Members, b.(*OrganisationEntry).Members)...)
	}
	return out
}

// diffHolders matches tenures by person and order, so that a changed day reads as one change.
func diffHolders(name string, a, b []Holder) []string {
	var out []string
	before, after := numbered(a), numbered(b)
	was := map[string]Holder{}
	for i, k := range before {
		was[k] = a[i]
	}
	for i, k := range after {
		h := b[i]
		old, ok := was[k]
		delete(was, k)
		switch {
		case !ok:
			out = append(out, fmt.Sprintf("%s: %s holds it %s", name, h.Person, stretch(h.From, h.To)))
		case old.From != h.From || old.To != h.To:
			out = append(out, fmt.Sprintf("%s: %s holds it %s; it was %s", name, h.Person, stretch(h.From, h.To), stretch(old.From, old.To)))
		case old.Acting != h.Acting || old.Ordinal != h.Ordinal || old.Elect != h.Elect:
			out = append(out, fmt.Sprintf("%s: the tenure of %s %s is told otherwise", name, h.Person, stretch(h.From, h.To)))
		}
	}
	for i, k := range before {
		if _, left := was[k]; left {
			out = append(out, fmt.Sprintf("%s: %s no longer holds it %s", name, a[i].Person, stretch(a[i].From, a[i].To)))
		}
	}
	return out
}

// numbered names each tenure by its person and how many tenures the person had before.
func numbered(holders []Holder) []string {
	count := map[string]int{}
	out := make([]string, len(holders))
	for i, h := range holders {
		out[i] = fmt.Sprint(h.Person, " ", count[h.Person])
		count[h.Person]++
	}
	return out
}

func diffMembers(name string, a, b []Member) []string {
	var out []string
	for _, m := range b {
		i := slices.IndexFunc(a, func(o Member) bool { return o.Country == m.Country && (o.From == m.From || o.To == m.To) })
		switch {
		case i < 0:
			out = append(out, fmt.Sprintf("%s: %s is a member %s", name, m.Country, stretch(m.From, m.To)))
		case a[i].From != m.From || a[i].To != m.To:
			out = append(out, fmt.Sprintf("%s: %s is a member %s; it was %s", name, m.Country, stretch(m.From, m.To), stretch(a[i].From, a[i].To)))
		}
	}
	for _, m := range a {
		if !slices.ContainsFunc(b, func(o Member) bool { return o.Country == m.Country && (o.From == m.From || o.To == m.To) }) {
			out = append(out, fmt.Sprintf("%s: %s is no longer a member %s", name, m.Country, stretch(m.From, m.To)))
		}
	}
	return out
}

// stretch puts a time in words.
func stretch(from, to date.Value) string {
	switch {
	case from.IsZero() && to.IsZero():
		return "at a time not said"
	case to.IsZero():
		return "since " + from.String()
	case from.IsZero():
		return "until " + to.String()
	}
	return "from " + from.String() + " to " + to.String()
}
