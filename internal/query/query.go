// Package query answers questions put to the facts in words: who held an office on a day, what somebody held, when something
// happened. It reads the question as an article is read.
package query

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"factcheck/internal/cache"
	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/lexicon"
	"factcheck/internal/mention"
	"factcheck/internal/source"
)

// An Answer is one fact that answers a question.
type Answer struct {
	ID       string `json:"id"`               // of the fact asked for, with its kind: "office.fr-president"
	On       string `json:"on,omitempty"`     // the day or time asked for, EDTF
	Person   string `json:"person,omitempty"` // ID
	Name     string `json:"name,omitempty"`
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	Acting   bool   `json:"acting,omitempty"`
	Date     string `json:"date,omitempty"` // of an event
	Born     string `json:"born,omitempty"`
	Died     string `json:"died,omitempty"`
	Known    bool   `json:"known"` // false where the facts do not tell for that day
	File     string `json:"file,omitempty"`
	Line     int    `json:"line,omitempty"`
	Source   string `json:"source,omitempty"`
	Verified string `json:"verified,omitempty"`
}

// maxOffices is how many offices a title may fit before it counts as naming none.
const maxOffices = 8

// Ask returns the answers to a text: an ID, a name, a title or words in one of the languages. The day is that of on, else one that
// the text gives; without any, all that is known is returned. The store, which may be nil, keeps
// lexicons from run to run.
func Ask(x *fact.Index, packs []*lang.Pack, text string, on date.Value, store *cache.Store) []Answer {
	a := asked{index: x, on: on}
	if a.byID(text); len(a.answers) > 0 {
		return a.answers
	}
	var finders []*mention.Finder
	for _, pack := range packs {
		finders = append(finders, lexicon.Get(pack, x, nil, store).NewFinder())
	}
	for _, words := range []string{text, capitals(text)} {
		parsed, _ := document.Parse(source.NewFile("question.txt", []byte(words)), document.Options{Format: "text"})
		for _, f := range finders {
			a.read(f.Find(parsed, on))
		}
		if len(a.answers) > 0 {
			return a.answers
		}
	}
	a.byWords(text)
	return a.answers
}

type asked struct {
	index   *fact.Index
	on      date.Value
	answers []Answer
}

// capitals writes each word with a capital, as names and nationalities are written and questions often are not.
func capitals(text string) string {
	before := ' '
	return strings.Map(func(r rune) rune {
		out := r
		if unicode.IsSpace(before) {
			out = unicode.ToTitle(r)
		}
		before = r
		return out
	}, text)
}

func (a *asked) add(answers ...Answer) {
	for _, n := range answers {
		if !slices.Contains(a.answers, n) {
			a.answers = append(a.answers, n)
		}
	}
}

// byID takes the text for the ID of a fact, with or without its kind.
func (a *asked) byID(text string) {
	kind, id, qualified := strings.Cut(strings.TrimSpace(text), ".")
	if !qualified {
		kind, id = "", strings.TrimSpace(text)
	}
	x := a.index
	if p := x.Person(id); p != nil && (kind == "" || kind == "person") {
		a.person(p)
	}
	if o := x.Office(id); o != nil && (kind == "" || kind == "office") {
		a.office(o)
	}
	if v := x.Event(id); v != nil && (kind == "" || kind == "event") {
		a.event(v)
	}
	if o := x.Organisation(id); o != nil && (kind == "" || kind == "organisation") {
		a.organisation(o)
	}
}

// read answers with what the question mentions: offices, or else persons, events and organisations.
func (a *asked) read(article *mention.Article) {
	x := a.index
	if a.on.IsZero() {
		for _, d := range article.Dates {
			a.on = d.Value
			break
		}
	}
	for i := range article.Titles {
		t := &article.Titles[i]
		if len(t.Offices) > maxOffices && !t.Explicit() {
			continue
		}
		for _, o := range t.Offices {
			a.office(&x.Offices[o])
		}
	}
	if len(a.answers) > 0 {
		return
	}
	for i := range article.People {
		for _, c := range article.People[i].Candidates {
			a.person(&x.Persons[c.ID])
		}
	}
	for i := range article.Events {
		for _, e := range article.Events[i].Candidates {
			a.event(&x.Events[e])
		}
	}
	for i := range article.Organisations {
		for _, o := range article.Organisations[i].Candidates {
			a.organisation(&x.Organisations[o])
		}
	}
}

// byWords finds facts whose ID or names hold all words of the text.
func (a *asked) byWords(text string) {
	for _, f := range a.index.Find(text, maxOffices) {
		a.byID(f.Kind + "." + f.ID)
	}
}

func (a *asked) office(o *fact.Office) {
	var held []Answer
	for _, i := range o.Tenures {
		if t := &a.index.Tenures[i]; a.during(t) {
			held = append(held, a.tenure("office."+o.ID, t))
		}
	}
	if len(held) == 0 {
		held = append(held, a.about("office."+o.ID, &o.Common, false))
	}
	a.add(held...)
}

func (a *asked) person(p *fact.Person) {
	out := a.about("person."+p.ID, &p.Common, true)
	out.Person, out.Name, out.Born, out.Died = p.ID, p.Name(), p.Born.String(), p.Died.String()
	a.add(out)
	for _, i := range p.Tenures {
		if t := &a.index.Tenures[i]; a.during(t) {
			a.add(a.tenure("office."+a.index.Offices[t.Office].ID, t))
		}
	}
}

func (a *asked) event(v *fact.Event) {
	out := a.about("event."+v.ID, &v.Common, true)
	out.Date = v.Date.String()
	a.add(out)
}

func (a *asked) organisation(o *fact.Organisation) {
	out := a.about("organisation."+o.ID, &o.Common, true)
	for _, f := range a.index.List("organisation", "") {
		if f.ID == o.ID {
			out.Name = f.Name
		}
	}
	out.Date = o.Founded.String()
	a.add(out)
}

// during tells whether a tenure reaches into the time asked for, as far as it is known to last.
func (a *asked) during(t *fact.Tenure) bool {
	first, last := t.Bounds()
	return a.on.IsZero() || first <= a.on.Last() && a.on.First() <= last
}

func (a *asked) tenure(id string, t *fact.Tenure) Answer {
	p, _ := a.index.Of(t)
	return Answer{ID: id, On: a.on.String(), Person: p.ID, Name: p.Name(), From: t.From.String(), To: t.To.String(), Acting: t.Acting,
		Known: true, File: t.Origin.File, Line: t.Origin.Line, Source: t.Origin.Source, Verified: t.Origin.Verified.String()}
}

func (a *asked) about(id string, c *fact.Common, known bool) Answer {
	return Answer{ID: id, On: a.on.String(), Known: known, File: c.Origin.File, Line: c.Origin.Line, Source: c.Origin.Source,
		Verified: c.Origin.Verified.String()}
}

// String returns the answer on one line.
func (a Answer) String() string {
	var b strings.Builder
	b.WriteString(a.ID)
	if a.On != "" {
		fmt.Fprintf(&b, " on %s", a.On)
	}
	switch {
	case !a.Known:
		b.WriteString(": not known")
	case a.From != "" || a.To != "":
		fmt.Fprintf(&b, ": %s (person.%s), %s to %s", a.Name, a.Person, cmp.Or(a.From, "?"), cmp.Or(a.To, "now"))
		if a.To == "" {
			fmt.Fprintf(&b, " (as of %s)", cmp.Or(a.Verified, "no day that is known"))
		}
		if a.Acting {
			b.WriteString(", acting")
		}
	default:
		for _, part := range []struct{ what, value string }{{"", a.Name}, {"", a.Date}, {"born ", a.Born}, {"died ", a.Died}} {
			if part.value != "" {
				fmt.Fprintf(&b, ": %s%s", part.what, part.value)
			}
		}
	}
	if a.File != "" {
		fmt.Fprintf(&b, " · %s:%d", a.File, a.Line)
	}
	if a.Source != "" {
		b.WriteString(" · " + a.Source)
	}
	return b.String()
}
