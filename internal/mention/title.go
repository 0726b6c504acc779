package mention

import (
	"slices"

	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// title adds a title, or one more reading of the title before.
func (f *Finder) title(m *phrase.Match, e entry) {
	a, l := &f.article, f.lexicon
	n := len(a.Titles)
	if n == 0 || a.Titles[n-1].Tokens != tokens(m) {
		a.Titles = append(a.Titles, Title{Tokens: tokens(m), Bare: true})
		n++
	}
	t := &a.Titles[n-1]
	country := e.country
	for _, c := range m.Captures {
		switch {
		case c.Class == l.classes.qualifier && e.kind != otherTitle: // "first" in "Scottish first minister" qualifies nothing
			t.Marks |= Mark(c.Value)
		case f.isCountry(c.Class) || c.Class == l.classes.of:
			country = l.countries[c.Value&(shared-1)]
		}
	}
	switch e.kind {
	case otherTitle: // another office, whatever else the same words may mean
		t.Roles, t.Offices = nil, nil
		return
	case officeTitle:
		t.named = append(t.named, e.index)
		if !slices.Contains(t.Offices, e.index) {
			t.Offices = append(t.Offices, e.index)
		}
	case roleTitle:
		if e.bare && e.country != "" { // one of the offices that the words may mean
			f.narrowTitle(t, e)
			break
		}
		if t.Country != "" && country != t.Country {
			country = t.Country
		}
		t.Country = country
		role := &l.Pack.Roles[e.index]
		roles := append([]string{role.ID}, role.Covers...)
		for _, r := range roles {
			if !slices.Contains(t.Roles, r) {
				t.Roles = append(t.Roles, r)
			}
		}
		t.Offices = l.offices(t.Offices, roles, country) // not all of t.Roles: one may be meant in one country alone
	}
	t.Bare = t.Bare && e.bare
	t.Marks |= f.beside(t.Tokens)
}

// narrowTitle adds the office that bare words mean in one country alone.
func (f *Finder) narrowTitle(t *Title, e entry) {
	role := f.lexicon.Pack.Roles[e.index].ID
	if !slices.Contains(t.Roles, role) {
		t.Roles = append(t.Roles, role)
	}
	t.Offices = f.lexicon.offices(slices.Clone(t.Offices), []string{role}, e.country)
}

// offices appends the offices of the roles in a country, of every country where none is given, in their order.
func (l *Lexicon) offices(out []int32, roles []string, country string) []int32 {
	if len(out) == 0 && len(roles) == 1 && country == "" {
		return slices.Clip(l.byRole[roles[0]])
	}
	for _, r := range roles {
		for _, o := range l.byRole[r] {
			if (country == "" || l.Facts.Offices[o].Country == country) && !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
	}
	if len(roles) > 1 {
		slices.Sort(out)
	}
	return out
}

// OfficesOf returns the offices of the roles in a country.
func (l *Lexicon) OfficesOf(roles []string, country string) []int32 {
	return l.offices(nil, roles, country)
}

// beside returns the qualifiers that stand right before or after a title: « l'ancien », "then-", « par intérim ». A qualifier
// before another noun (« l'ancien banquier et président ») is that noun's.
func (f *Finder) beside(r token.Range) Mark {
	a := &f.article
	m := Mark(0)
	for i := r.Start - 1; i >= 0 && i >= r.Start-2; i-- {
		q := a.Mark(i) & Qualifier
		if q == 0 || a.Tokens[i].Kind == token.Punct {
			break
		}
		m |= q
	}
	for i := r.End; i < len(a.Tokens) && i < r.End+3; i++ {
		q := a.Mark(i) & Qualifier
		if q == 0 || a.Tokens[i].Kind == token.Punct {
			break
		}
		m |= q
	}
	return m
}
