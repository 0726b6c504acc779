// Package query answers questions put to the facts in words: who held an office on a day, what somebody held, when something
// happened, what the capital of a country is, who belonged to an organisation. It reads the question as an article is read.
package query

import (
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
	"factcheck/internal/timex"
)

// maxOffices is how many offices a title may fit before it counts as naming none.
const maxOffices = 8

// Ask returns the answers to a text: an ID, an item of Wikidata, a name, a title or words in one of the languages. The day is that of on, else one that
// the text gives; without any, all that is known is returned. The store, which may be nil, keeps
// lexicons from run to run.
func Ask(x *fact.Index, packs []*lang.Pack, text string, on date.Value, store *cache.Store) []Answer {
	a := asked{index: x, packs: packs, on: on}
	a.byItem(strings.TrimSpace(text))
	if a.byID(text); len(a.answers) > 0 {
		return a.answers
	}
	var finders []*mention.Finder
	for _, pack := range packs {
		finders = append(finders, lexicon.Get(pack, x, nil, store).NewFinder())
	}
	for _, words := range []string{text, capitals(text)} {
		parsed, _ := document.Parse(source.NewFile("question.txt", []byte(words)), document.Options{Format: "text"})
		var articles []*mention.Article // one in each language
		for _, f := range finders {
			articles = append(articles, f.Find(parsed, on))
		}
		a.day(articles)
		for _, article := range articles {
			a.named(article)
		}
		names := len(a.answers)
		for _, article := range articles {
			a.read(article)
		}
		if len(a.answers) > names {
			return a.answers
		}
	}
	a.byWords(text)
	return a.answers
}

type asked struct {
	index   *fact.Index
	packs   []*lang.Pack
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

// byItem takes the text for an item of Wikidata.
func (a *asked) byItem(text string) {
	for _, f := range a.index.List("", "") {
		if f.Wikidata == text && text != "" {
			a.byID(f.Kind + "." + f.ID)
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
		a.office(o, 0)
	}
	if v := x.Event(id); v != nil && (kind == "" || kind == "event") {
		a.event(v)
	}
	if o := x.Organisation(id); o != nil && (kind == "" || kind == "organisation") {
		a.organisation(o)
	}
	if p := x.Place(id); p != nil && (kind == "" || kind == "place") {
		a.place(p)
	}
}

// day takes the day from the text where none was given. Of what the languages read in it the longest counts: « 12 septembre 2022 » is no more than 2022
// to an English reader.
func (a *asked) day(articles []*mention.Article) {
	if !a.on.IsZero() {
		return
	}
	longest := 0
	for _, article := range articles {
		for _, d := range article.Dates {
			if n := d.Tokens.End - d.Tokens.Start; d.Kind == timex.Date && !d.Value.IsZero() && n > longest {
				longest, a.on = n, d.Value
			}
		}
	}
}

// read answers with what the question mentions: offices, or else a capital or members, or else persons, events and organisations.
func (a *asked) read(article *mention.Article) {
	x := a.index
	before := len(a.answers)
	for i := range article.Titles {
		t := &article.Titles[i]
		if len(t.Offices) > maxOffices && !t.Explicit() {
			continue
		}
		ordinal := 0
		if n := article.NumberAt(t.Tokens.Start - 1); n != nil && n.Ordinal {
			ordinal = int(n.Value)
		}
		for _, o := range t.Offices {
			a.office(&x.Offices[o], ordinal)
		}
	}
	if len(a.answers) > before {
		return
	}
	a.capitals(article)
	a.members(article)
	if len(a.answers) > before {
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

// office answers with those who held an office; with the one of an ordinal where that is not 0.
func (a *asked) office(o *fact.Office, ordinal int) {
	var held []Answer
	var last *fact.Tenure // before the time asked for
	for _, i := range o.Tenures {
		t := &a.index.Tenures[i]
		switch {
		case ordinal != 0 && ordinal != t.Ordinal:
		case a.during(t):
			held = append(held, a.tenure("office."+o.ID, t))
		case a.over(t) && (last == nil || until(t) >= until(last)):
			last = t
		}
	}
	if len(held) == 0 {
		held = append(held, a.unknown(o, last))
	}
	a.add(held...)
}

// unknown says that nobody is known who held an office, and who is the last known before, where there is one.
func (a *asked) unknown(o *fact.Office, last *fact.Tenure) Answer {
	out := a.about("office."+o.ID, &o.Common, false)
	if last != nil {
		p, _ := a.index.Of(last)
		out.Person, out.Name, out.Until = p.ID, p.Name(), date.OnDay(until(last)).String()
	}
	return out
}

func until(t *fact.Tenure) date.Day {
	_, last := t.Bounds()
	return last
}

// over tells whether a tenure is over, or not known to last, at the time asked for.
func (a *asked) over(t *fact.Tenure) bool { return !a.on.IsZero() && until(t) < a.on.First() }

func (a *asked) person(p *fact.Person) {
	out := a.about("person."+p.ID, &p.Common, true)
	out.Person, out.Name, out.Born, out.Died = p.ID, p.Name(), p.Born.String(), p.Died.String()
	a.add(out)
	for _, i := range p.Tenures {
		t := &a.index.Tenures[i]
		o := &a.index.Offices[t.Office]
		switch {
		case a.during(t):
			a.add(a.tenure("office."+o.ID, t))
		case a.over(t) && t.To.IsZero():
			a.add(a.unknown(o, t))
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
	out.Name = a.nameOf("organisation", o.ID)
	out.Date = o.Founded.String()
	a.add(out)
}

func (a *asked) nameOf(kind, id string) string {
	for _, f := range a.index.List(kind, "") {
		if f.ID == id {
			return f.Name
		}
	}
	return ""
}

// during tells whether a tenure reaches into the time asked for, as far as it is known to last.
func (a *asked) during(t *fact.Tenure) bool {
	first, last := t.Bounds()
	return a.on.IsZero() || first <= a.on.Last() && a.on.First() <= last
}

func (a *asked) tenure(id string, t *fact.Tenure) Answer {
	p, _ := a.index.Of(t)
	return Answer{ID: id, On: a.on.String(), Person: p.ID, Name: p.Name(), From: t.From.String(), To: t.To.String(), Acting: t.Acting, Ordinal: t.Ordinal,
		Known: true, File: t.Origin.File, Line: t.Origin.Line, Source: t.Origin.Source, Verified: t.Origin.Verified.String()}
}

func (a *asked) about(id string, c *fact.Common, known bool) Answer {
	return Answer{ID: id, On: a.on.String(), Known: known, File: c.Origin.File, Line: c.Origin.Line, Source: c.Origin.Source,
		Verified: c.Origin.Verified.String()}
}
