package all

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"factcheck/internal/lang"
	"factcheck/internal/phrase"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// placeholders are those that a title may hold.
var placeholders = []string{"nationality", "country", "capital", "of", "qualifier"}

func TestPacksAgree(t *testing.T) {
	packs := Packs()
	codes := func(p *lang.Pack) (out []string) {
		for _, c := range p.Countries {
			out = append(out, c.Code)
		}
		return sorted(out)
	}
	roles := func(p *lang.Pack) (out []string) {
		for _, r := range p.Roles {
			out = append(out, r.ID)
		}
		return sorted(out)
	}
	for _, p := range packs[1:] {
		if diff := cmp.Diff(codes(packs[0]), codes(p)); diff != "" {
			t.Errorf("countries of %s and %s: %s", packs[0].Code, p.Code, diff)
		}
		if diff := cmp.Diff(roles(packs[0]), roles(p)); diff != "" {
			t.Errorf("roles of %s and %s: %s", packs[0].Code, p.Code, diff)
		}
	}
}

func sorted(s []string) []string {
	slices.Sort(s)
	return s
}

func TestCountries(t *testing.T) {
	for _, p := range Packs() {
		seen := map[string]bool{}
		bearer := map[string]string{} // of a name or adjective
		for _, c := range p.Countries {
			if seen[c.Code] {
				t.Errorf("%s: country %s stands twice", p.Code, c.Code)
			}
			seen[c.Code] = true
			if r, err := language.ParseRegion(c.Code); err != nil || !r.IsCountry() || r.String() != c.Code {
				t.Errorf("%s: %q is no ISO 3166-1 alpha-2 code: %v", p.Code, c.Code, err)
			}
			if len(c.Names) == 0 {
				t.Errorf("%s: %s has no name", p.Code, c.Code)
			}
			for _, n := range c.Shared {
				if !slices.Contains(c.Names, n) {
					t.Errorf("%s: the shared name %q of %s is not among its names", p.Code, n, c.Code)
				}
			}
			for kind, list := range map[string][]string{"name": c.Names, "adjective": c.Adjectives, "capital": c.Capital} {
				for _, w := range list {
					key := kind + " " + w
					if other, ok := bearer[key]; ok {
						t.Errorf("%s: %s %q is given to %s and %s", p.Code, kind, w, other, c.Code)
					}
					bearer[key] = c.Code
					expand(t, p, c.Code, w)
				}
			}
		}
		if len(seen) != 197 {
			t.Errorf("%s: %d countries, want the 193 members of the United Nations and four more", p.Code, len(seen))
		}
	}
}

func TestRoles(t *testing.T) {
	for _, p := range Packs() {
		countries := map[string]bool{}
		for _, c := range p.Countries {
			countries[c.Code] = true
		}
		ids := map[string]bool{}
		for _, r := range p.Roles {
			if ids[r.ID] {
				t.Errorf("%s: role %s stands twice", p.Code, r.ID)
			}
			ids[r.ID] = true
		}
		for _, r := range p.Roles {
			if len(r.Titles)+len(r.Bare)+len(r.National) == 0 {
				t.Errorf("%s: role %s has no title", p.Code, r.ID)
			}
			for _, id := range r.Covers {
				if !ids[id] {
					t.Errorf("%s: %s covers %q, which is no role", p.Code, r.ID, id)
				}
			}
			for code, titles := range r.National {
				if !countries[code] {
					t.Errorf("%s: %s has titles for the unknown country %q", p.Code, r.ID, code)
				}
				for _, s := range titles {
					expand(t, p, r.ID, s, "qualifier")
				}
			}
			for _, s := range slices.Concat(r.Titles, r.Bare) {
				expand(t, p, r.ID, s, placeholders...)
			}
		}
		for _, s := range p.Other {
			expand(t, p, "other", s, append(placeholders, "region")...)
		}
		for _, s := range p.Regions {
			expand(t, p, "regions", s)
		}
		for _, s := range p.Of {
			for _, e := range expand(t, p, "of", s, "country", "capital") {
				n := 0
				for _, x := range e {
					if x.Placeholder != "" {
						n++
					}
				}
				if n != 1 {
					t.Errorf("%s: %q holds %d placeholders, want one", p.Code, s, n)
				}
			}
		}
	}
}

func TestWordsOfVoice(t *testing.T) {
	for _, p := range Packs() {
		v := reflect.ValueOf(p.Voice)
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			list, ok := v.Field(i).Interface().([]string)
			if !ok || len(list) == 0 && !slices.Contains([]string{"FeminineEndings", "Infinitives", "OfThem"}, name) { // not every language's words have a gender and endings
				t.Errorf("%s: %s is empty", p.Code, name)
			}
			for _, s := range list {
				expand(t, p, name, s)
			}
		}
		for _, w := range slices.Concat(p.Abbreviations, p.Common) {
			if e := expand(t, p, "words", w); len(e) != 1 || len(e[0]) != 1 {
				t.Errorf("%s: %q is not one word", p.Code, w)
			}
		}
	}
}

// TestStatements says that a statement holds its placeholders once each, and that the words of quantities can be read.
func TestStatements(t *testing.T) {
	for _, p := range Packs() {
		s := &p.Statements
		for _, kind := range []struct {
			name  string
			list  []string
			needs []string // one of each group, the words of which are parted by bars
		}{
			{"Member", s.Member, []string{"country", "organisation"}}, {"Joined", s.Joined, []string{"country", "organisation"}},
			{"Outside", s.Outside, []string{"country", "organisation"}}, {"Joining", s.Joining, []string{"organisation"}}, {"Euro", s.Euro, nil}, {"Own", s.Own, []string{"place"}},
			{"Capital", s.Capital, []string{"place", "country|nationality"}}, {"Inside", s.Inside, []string{"place", "country|nationality"}},
			{"Seat", s.Seat, []string{"organisation", "place"}}, {"OwnSeat", s.OwnSeat, []string{"place"}},
			{"Size", s.Size, []string{"organisation", "number"}}, {"OwnSize", s.OwnSize, []string{"number"}},
			{"Population", s.Population, []string{"country", "number"}},
		} {
			if len(kind.list) == 0 {
				t.Errorf("%s: %s is empty", p.Code, kind.name)
			}
			for _, tpl := range kind.list {
				for _, e := range expand(t, p, kind.name, tpl, strings.Split(strings.Join(kind.needs, "|"), "|")...) {
					for _, group := range kind.needs {
						n := 0
						for _, x := range e {
							if slices.Contains(strings.Split(group, "|"), x.Placeholder) {
								n++
							}
						}
						if n != 1 {
							t.Errorf("%s: %s: %q holds {%s} %d times", p.Code, kind.name, tpl, group, n)
						}
					}
				}
			}
		}
		for _, list := range [][]string{p.Numbers.Around, p.Numbers.Over, p.Numbers.Under} {
			for _, w := range list {
				expand(t, p, "Numbers", w)
			}
		}
	}
}

// expand returns what a template stands for, and reports a fault of it or a placeholder that is not allowed there.
func expand(t *testing.T, p *lang.Pack, where, s string, allowed ...string) [][]phrase.Element {
	t.Helper()
	tpl, err := phrase.Parse(s)
	if err != nil {
		t.Errorf("%s: %s: %q: %v", p.Code, where, s, err)
		return nil
	}
	phrases, err := tpl.Expand()
	if err != nil {
		t.Errorf("%s: %s: %q: %v", p.Code, where, s, err)
	}
	if strings.TrimSpace(s) != s {
		t.Errorf("%s: %s: %q has spaces around it", p.Code, where, s)
	}
	for _, e := range slices.Concat(phrases...) {
		if e.Placeholder != "" && !slices.Contains(allowed, e.Placeholder) {
			t.Errorf("%s: %s: %q: {%s} cannot stand here", p.Code, where, s, e.Placeholder)
		}
	}
	return phrases
}
