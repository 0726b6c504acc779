package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// counterparts returns the titles that « son homologue russe » and "his Russian counterpart" stand for: the office of the
// title before them in the sentence, in the country they name.
func (a reader) counterparts() []mention.Title {
	var out []mention.Title
	for i := range a.Tokens {
		if a.Mark(i)&mention.Counterpart == 0 {
			continue
		}
		words, country := a.counterpart(i)
		if country == "" {
			continue
		}
		roles := a.rolesBefore(i)
		if len(roles) == 0 {
			continue
		}
		t := mention.Title{Tokens: words, Roles: roles, Country: country, Marks: a.qualifiersBefore(words.Start)}
		t.Offices = a.Lexicon.OfficesOf(roles, country)
		out = append(out, t)
	}
	return out
}

// qualifiersBefore returns the marks of the words that say before token i how an office is held, with an article among them or none: « feu son
// homologue », "his late counterpart".
func (a reader) qualifiersBefore(i int) mention.Mark {
	m := mention.Mark(0)
	for k := a.skipBack(i); k < i; k++ {
		m |= a.Mark(k) & mention.Qualifier
	}
	return m
}

// counterpart reads the country beside the word at i, on the side on which the language puts it.
func (a reader) counterpart(i int) (token.Range, string) {
	for k := range a.Countries {
		c := &a.Countries[k]
		switch {
		case c.Adjective && c.Tokens.Start == i+1:
			return token.Range{Start: i, End: c.Tokens.End}, c.Code
		case c.Tokens.End == i: // a name may stand for the adjective: "his US counterpart"
			return token.Range{Start: c.Tokens.Start, End: i + 1}, c.Code
		}
		if c.Tokens.Start > i+1 {
			break
		}
	}
	return token.Range{}, ""
}

// rolesBefore returns the roles of the last title before token i in its sentence, or of the offices that the last person
// before it holds, where there is no title.
func (a reader) rolesBefore(i int) []string {
	s := a.Sentence(i)
	var roles []string
	at := -1
	for k := range a.Titles {
		t := &a.Titles[k]
		if t.Tokens.Start >= s.Start && t.Tokens.End <= i && len(t.Offices) > 0 {
			roles, at = a.rolesOf(t.Offices), t.Tokens.Start
		}
	}
	if at >= 0 || a.Published.IsZero() {
		return roles
	}
	for k := range a.People {
		p := &a.People[k]
		if p.ID < 0 || p.Tokens.Start < s.Start || p.Tokens.End > i {
			continue
		}
		roles = nil
		for _, n := range a.Lexicon.Facts.Persons[p.ID].Tenures {
			t := &a.Lexicon.Facts.Tenures[n]
			if t.From.First() <= a.Published.Last() && (t.To.IsZero() || a.Published.First() <= t.To.Last()) {
				roles = append(roles, a.Lexicon.Facts.Offices[t.Office].Role)
			}
		}
	}
	return roles
}

func (a reader) rolesOf(offices []int32) []string {
	var out []string
	for _, o := range offices {
		if r := a.Lexicon.Facts.Offices[o].Role; !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}
