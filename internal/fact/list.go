package fact

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"factcheck/internal/phrase"
)

// Kinds are the kinds of facts, in the order of a facts file.
func Kinds() []string {
	return []string{"person", "office", "organisation", "event", "place", "figure", "term"}
}

// A Listed is one fact in a list, in the form of the JSON that facts list prints. Dates are EDTF, "" where there is none.
type Listed struct {
	Kind         string   `json:"kind"`
	ID           string   `json:"id"`
	Name         string   `json:"name,omitempty"` // what it is called: a name, the first phrase of an event as it is read, a term
	Role         string   `json:"role,omitempty"`
	Country      Optional `json:"country"` // ISO 3166-1 alpha-2
	Organisation Optional `json:"organisation"`
	Date         string   `json:"date,omitempty"`
	Born         string   `json:"born,omitempty"`
	Died         string   `json:"died,omitempty"`
	Wikidata     string   `json:"wikidata,omitempty"`
	Source       string   `json:"source,omitempty"`
	Verified     string   `json:"verified,omitempty"`
	Holders      []Held   `json:"holders,omitempty"`
	Members      []Joined `json:"members,omitempty"`
}

// A Held is one tenure of a listed office.
type Held struct {
	Person   string   `json:"person"`
	Name     string   `json:"name"`
	Wikidata Optional `json:"wikidata"`
	From     Optional `json:"from"`
	To       Optional `json:"to"` // null while it lasts
	Acting   bool     `json:"acting"`
}

// A Joined is one membership of a listed organisation.
type Joined struct {
	Country string   `json:"country"`
	From    Optional `json:"from"`
	To      Optional `json:"to"`
}

// An Optional is a text that may not be there: null in JSON.
type Optional string

// MarshalJSON writes the text, or null where there is none.
func (o Optional) MarshalJSON() ([]byte, error) {
	if o == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(o))
}

// List returns the facts of a kind and a country in order of kind and ID; "" stands for all of them.
func (x *Index) List(kind, country string) []Listed {
	var out []Listed
	add := func(k string, c *Common, f Listed) {
		if kind != "" && kind != k || country != "" && country != string(f.Country) {
			return
		}
		f.Kind, f.ID, f.Wikidata, f.Source, f.Verified = k, c.ID, c.Wikidata, c.Origin.Source, c.Origin.Verified.String()
		out = append(out, f)
	}
	for i := range x.Persons {
		p := &x.Persons[i]
		add("person", &p.Common, Listed{Name: p.Name(), Country: Optional(p.Country), Born: p.Born.String(), Died: p.Died.String()})
	}
	for i := range x.Offices {
		o := &x.Offices[i]
		f := Listed{Role: o.Role, Country: Optional(o.Country), Organisation: Optional(o.Organisation), Holders: []Held{}}
		for _, n := range o.Tenures {
			t := &x.Tenures[n]
			p, _ := x.Of(t)
			f.Holders = append(f.Holders, Held{Person: p.ID, Name: p.Name(), Wikidata: Optional(p.Wikidata),
				From: Optional(t.From.String()), To: Optional(t.To.String()), Acting: t.Acting})
		}
		add("office", &o.Common, f)
	}
	for i := range x.Organisations {
		o := &x.Organisations[i]
		f := Listed{Name: firstOf(o.Names)}
		for _, m := range o.Members {
			f.Members = append(f.Members, Joined{m.Country, Optional(m.From.String()), Optional(m.To.String())})
		}
		add("organisation", &o.Common, f)
	}
	for i := range x.Events {
		v := &x.Events[i]
		add("event", &v.Common, Listed{Name: phrase.Plain(firstOf(v.Phrases)), Country: Optional(v.Country), Date: v.Date.String()})
	}
	for i := range x.Places {
		p := &x.Places[i]
		add("place", &p.Common, Listed{Name: firstOf(p.Names), Country: Optional(p.Country)})
	}
	for i := range x.Figures {
		f := &x.Figures[i]
		add("figure", &f.Common, Listed{Name: phrase.Plain(firstOf(f.Phrases))})
	}
	for i := range x.Terms {
		t := &x.Terms[i]
		for _, lang := range sortedKeys(t.Use) {
			add("term", &t.Common, Listed{Name: t.Use[lang]})
			break
		}
	}
	return out
}

// Name returns the name of the person in no language in particular: given and family name in their order.
func (p *Person) Name() string { return fullName(p.Family, p.Given, p.FamilyFirst) }

// firstOf returns the first text in English, else in the first language.
func firstOf(byLanguage map[string][]string) string {
	for _, lang := range append([]string{"en"}, sortedKeys(byLanguage)...) {
		if len(byLanguage[lang]) > 0 {
			return byLanguage[lang][0]
		}
	}
	return ""
}

// Stats counts what an index holds, in the form of the JSON that facts stats prints.
type Stats struct {
	Persons       int `json:"persons"`
	Offices       int `json:"offices"`
	Tenures       int `json:"tenures"`
	Events        int `json:"events"`
	Organisations int `json:"organisations"`
	Memberships   int `json:"memberships"`
	Places        int `json:"places"`
	Figures       int `json:"figures"`
	Terms         int `json:"terms"`

	Languages []string `json:"languages"` // those of names, titles and phrases
	Countries int      `json:"countries"` // those of offices
	Facts     int      `json:"facts"`     // of all kinds
	Sourced   int      `json:"sourced"`   // facts that name a source
	Verified  int      `json:"verified"`  // facts that name the day they were verified
}

// Stats returns the counts.
func (x *Index) Stats() Stats {
	s := Stats{Persons: len(x.Persons), Offices: len(x.Offices), Tenures: len(x.Tenures), Events: len(x.Events),
		Organisations: len(x.Organisations), Places: len(x.Places), Figures: len(x.Figures), Terms: len(x.Terms)}
	languages, countries := map[string]bool{}, map[string]bool{}
	speak := func(m map[string][]string) {
		for lang := range m {
			languages[lang] = true
		}
	}
	for i := range x.Persons {
		for lang := range x.Persons[i].Names {
			languages[lang] = true
		}
	}
	for i := range x.Offices {
		speak(x.Offices[i].Titles)
		if c := x.Offices[i].Country; c != "" {
			countries[c] = true
		}
	}
	for i := range x.Organisations {
		speak(x.Organisations[i].Names)
		s.Memberships += len(x.Organisations[i].Members)
	}
	for i := range x.Events {
		speak(x.Events[i].Phrases)
	}
	for _, f := range x.commons() {
		s.Facts++
		if f.Origin.Source != "" {
			s.Sourced++
		}
		if !f.Origin.Verified.IsZero() {
			s.Verified++
		}
	}
	s.Languages, s.Countries = sortedKeys(languages), len(countries)
	return s
}

// commons returns what every fact has, of all facts by kind and ID.
func (x *Index) commons() []*Common {
	var out []*Common
	out = appendCommons(out, x.Persons)
	out = appendCommons(out, x.Offices)
	out = appendCommons(out, x.Organisations)
	out = appendCommons(out, x.Events)
	out = appendCommons(out, x.Places)
	out = appendCommons(out, x.Figures)
	return appendCommons(out, x.Terms)
}

func appendCommons[F any](out []*Common, facts []F) []*Common {
	for i := range facts {
		out = append(out, any(&facts[i]).(interface{ common() *Common }).common())
	}
	return out
}

// Find returns the facts whose ID or names hold all words of a text, at most limit of them, those with the fewest other
// words first.
func (x *Index) Find(text string, limit int) []Listed {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return nil
	}
	type found struct {
		fact Listed
		rest int
	}
	var all []found
	for _, f := range x.List("", "") {
		names := f.Kind + " " + strings.ReplaceAll(f.ID, "-", " ") + " " + f.ID + " " + f.Kind + "." + f.ID + " " + f.Name
		if p := x.Person(f.ID); f.Kind == "person" && p != nil {
			names += " " + strings.Join(p.fullNames(), " ") + " " + strings.Join(p.Called, " ")
		}
		if v := x.Event(f.ID); f.Kind == "event" && v != nil {
			names += " " + firstOf(v.Phrases) // with all that may be left out
		}
		has := map[string]bool{}
		for _, w := range strings.Fields(strings.ToLower(names)) {
			has[strings.Trim(w, "[](),.")] = true
		}
		if slices.ContainsFunc(words, func(w string) bool { return !has[w] }) {
			continue
		}
		all = append(all, found{f, len(has)})
	}
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(a.rest, b.rest) })
	var out []Listed
	for _, f := range all[:min(limit, len(all))] {
		out = append(out, f.fact)
	}
	return out
}
