package importer

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// The properties of Wikidata that facts have a place for.
const (
	instanceOf    = "P31"
	citizenship   = "P27"
	positionHeld  = "P39"
	bornOn        = "P569"
	diedOn        = "P570"
	sexOrGender   = "P21"
	startTime     = "P580"
	endTime       = "P582"
	ordinal       = "P1545"
	nature        = "P5102"
	circumstances = "P1480"
	referenceURL  = "P854"

	human  = "Q5"
	acting = "Q4676846"
	circa  = "Q5727902"
)

// neighbours are qualifiers that say nothing that the list of holders does not say itself: who came before and after.
var neighbours = []string{"P1365", "P1366", "P155", "P156"}

type entity struct {
	ID      string                  `json:"id"`
	Labels  map[string]text         `json:"labels"`
	Aliases map[string][]text       `json:"aliases"`
	Claims  map[string][]*statement `json:"claims"`
}

type text struct {
	Value string `json:"value"`
}

type statement struct {
	Mainsnak   snak              `json:"mainsnak"`
	Qualifiers map[string][]snak `json:"qualifiers"`
	Rank       string            `json:"rank"`
	References []struct {
		Snaks map[string][]snak `json:"snaks"`
	} `json:"references"`
}

// A snak is a property with a value, with an unknown value (somevalue), or said to have none (novalue).
type snak struct {
	Type  string `json:"snaktype"`
	Value struct {
		Value json.RawMessage `json:"value"`
	} `json:"datavalue"`
}

// item returns the item that a snak names.
func (s snak) item() string {
	var v struct {
		ID      string `json:"id"`
		Numeric int    `json:"numeric-id"`
	}
	if json.Unmarshal(s.Value.Value, &v) != nil {
		return ""
	}
	if v.ID == "" && v.Numeric > 0 {
		return fmt.Sprintf("Q%d", v.Numeric)
	}
	return v.ID
}

func (s snak) text() string {
	var v string
	if json.Unmarshal(s.Value.Value, &v) != nil {
		return ""
	}
	return v
}

// time returns the date of a snak that has a value.
func (s snak) time() (date.Value, error) {
	var v struct {
		Time      string `json:"time"`
		Precision int    `json:"precision"`
		Calendar  string `json:"calendarmodel"`
	}
	if err := json.Unmarshal(s.Value.Value, &v); err != nil {
		return date.Value{}, errors.New("the value is no time")
	}
	return readTime(v.Time, v.Precision, v.Calendar[strings.LastIndex(v.Calendar, "/")+1:])
}

// readEntities reads the entities of a document: persons first, so that the labels of offices are at hand.
func readEntities(b *builder, file fact.Source) error {
	var doc struct {
		Entities map[string]*entity `json:"entities"`
	}
	if err := json.Unmarshal(file.Bytes, &doc); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	if len(doc.Entities) == 0 {
		return errors.New("no entities; give a document of Special:EntityData")
	}
	for _, id := range slices.Sorted(maps.Keys(doc.Entities)) {
		e := doc.Entities[id]
		if e == nil {
			continue
		}
		if e.ID == "" {
			e.ID = id
		}
		if !slices.ContainsFunc(e.Claims[instanceOf], func(s *statement) bool { return s.Mainsnak.item() == human }) {
			if len(e.Claims[positionHeld]) == 0 {
				b.label(e)
				continue
			}
		}
		b.human(e, doc.Entities)
	}
	return nil
}

// label takes the titles of an office from an entity that is no person.
func (b *builder) label(e *entity) {
	id := strings.ToLower(e.ID)
	o := b.file.Office[id]
	if o == nil {
		b.report(e.ID, "neither a person nor an office that a person of this import held; left out")
		return
	}
	o.Titles = titles(e)
}

func titles(e *entity) map[string][]string {
	out := map[string][]string{}
	for _, lang := range []string{"en", "fr"} {
		if t := e.Labels[lang].Value; t != "" {
			out[lang] = []string{escapeTemplate(t)}
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// escapeTemplate writes a text as a phrase template that means just it.
func escapeTemplate(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(`[](){}|*\`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func (b *builder) human(e *entity, all map[string]*entity) {
	name := e.Labels["en"].Value
	if name == "" {
		for _, lang := range append([]string{"fr", "mul", "es", "de"}, slices.Sorted(maps.Keys(e.Labels))...) {
			if name = e.Labels[lang].Value; name != "" {
				break
			}
		}
	}
	if name == "" {
		b.report(e.ID, "the person has no label, so no name; left out")
		return
	}
	id, known := b.people[e.ID]
	if !known {
		p := &fact.PersonEntry{}
		p.Wikidata, p.Source = e.ID, "https://www.wikidata.org/wiki/"+e.ID
		p.Family, p.Given = b.splitName(name)
		b.namesOf(e, p, name)
		p.Born, p.Died = b.lifeDate(e, bornOn), b.lifeDate(e, diedOn)
		p.Gender = map[string]string{"Q6581097": "m", "Q6581072": "f"}[b.best(e, sexOrGender)]
		if q := b.best(e, citizenship); q != "" {
			if p.Country = countryOfItem(q); p.Country == "" {
				b.report(e.ID, "citizenship %s is no country that has a code here", q)
			}
		}
		id = b.person(e.ID, p)
	}
	for i, s := range e.Claims[positionHeld] {
		b.position(fmt.Sprintf("%s, position %d", e.ID, i+1), id, s, all)
	}
	for _, property := range slices.Sorted(maps.Keys(e.Claims)) {
		if !slices.Contains([]string{instanceOf, citizenship, positionHeld, bornOn, diedOn, sexOrGender}, property) {
			b.leftOut("property " + property)
		}
	}
}

// namesOf takes labels for the names of a language and aliases for variants.
func (b *builder) namesOf(e *entity, p *fact.PersonEntry, name string) {
	if fr := e.Labels["fr"].Value; fr != "" && fr != name {
		p.Names = map[string][]string{"fr": {fr}}
	}
	for _, lang := range []string{"en", "fr"} {
		for _, a := range e.Aliases[lang] {
			switch {
			case len(strings.Fields(a.Value)) < 2:
				b.report(e.ID, "the alias %q is no full name; left out", a.Value)
			case a.Value != name && !slices.Contains(p.Variants, a.Value):
				p.Variants = append(p.Variants, a.Value)
			}
		}
	}
}

// ranked returns the statements that count: those of the highest rank, deprecated ones never.
func (b *builder) ranked(e *entity, property string) []*statement {
	var out []*statement
	best := "normal"
	for _, s := range e.Claims[property] {
		switch {
		case s.Rank == "deprecated":
			b.report(e.ID, "a statement of %s is deprecated; left out", property)
		case s.Rank == "preferred" && best == "normal":
			best, out = s.Rank, []*statement{s}
		case s.Rank == best || s.Rank == "" && best == "normal":
			out = append(out, s)
		}
	}
	return out
}

// best returns the item of the statement that counts for today: of those of the highest rank one that names no country of the past, has not ended, and
// began last; of several such ones the first.
func (b *builder) best(e *entity, property string) string {
	all := b.ranked(e, property)
	if len(all) == 0 {
		return ""
	}
	best := slices.MaxFunc(all, func(s, t *statement) int {
		return cmp.Or(compareBool(!b.past(s), !b.past(t)), compareBool(!s.ended(), !t.ended()), cmp.Compare(s.start(), t.start()))
	})
	if len(all) > 1 {
		b.report(e.ID, "%s has several values; %s is taken", property, best.Mainsnak.item())
	}
	return best.Mainsnak.item()
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// past tells whether a statement names a country that is no more.
func (b *builder) past(s *statement) bool {
	code := countryOfItem(s.Mainsnak.item())
	return code != "" && !b.gazetteer().today(code)
}

func (s *statement) ended() bool {
	return slices.ContainsFunc(s.Qualifiers[endTime], func(q snak) bool { return q.Type != "novalue" })
}

// start returns the first day of what a statement says, the earliest of all where it gives none.
func (s *statement) start() date.Day {
	for _, q := range s.Qualifiers[startTime] {
		if v, err := q.time(); err == nil {
			return v.First()
		}
	}
	return date.MinDay
}

func (b *builder) lifeDate(e *entity, property string) date.Value {
	var out date.Value
	for _, s := range b.ranked(e, property) {
		if s.Mainsnak.Type != "value" {
			b.report(e.ID, "%s is said to be unknown", property)
			continue
		}
		v, err := s.Mainsnak.time()
		switch {
		case err != nil:
			b.report(e.ID, "%s: %v", property, err)
		case out.IsZero():
			out = approximately(v, s.has(circumstances, circa))
		case out != v:
			b.report(e.ID, "%s is %v or %v; the first is taken", property, out, v)
		}
	}
	return out
}

func (s *statement) has(property, item string) bool {
	return slices.ContainsFunc(s.Qualifiers[property], func(q snak) bool { return q.item() == item })
}

// position adds a tenure from a statement.
func (b *builder) position(where, person string, s *statement, all map[string]*entity) {
	switch {
	case s.Rank == "deprecated":
		b.report(where, "the statement is deprecated; left out")
		return
	case s.Mainsnak.Type != "value":
		b.report(where, "the position is unknown; left out")
		return
	}
	item := s.Mainsnak.item()
	h := fact.Holder{Person: person, Acting: s.has(nature, acting)}
	var unknownStart, unknownEnd bool
	h.From, unknownStart = b.qualifier(where, s, startTime)
	h.To, unknownEnd = b.qualifier(where, s, endTime)
	switch {
	case h.From.IsZero() && h.To.IsZero():
		b.report(where, "%s has neither start nor end; left out", item)
		return
	case unknownEnd:
		h.To = sometimeAfter(h.From)
	case h.From.IsZero():
		if !unknownStart {
			b.report(where, "%s has no start; the tenure counts from any day before its end", item)
		}
		h.From = sometimeBefore(h.To)
	}
	for _, q := range s.Qualifiers[ordinal] {
		if _, err := fmt.Sscanf(q.text(), "%d", &h.Ordinal); err != nil || h.Ordinal < 1 {
			b.report(where, "the ordinal %q is no number", q.text())
			h.Ordinal = 0
		}
	}
	for _, r := range s.References {
		for _, u := range r.Snaks[referenceURL] {
			if h.Source == "" {
				h.Source = u.text()
			}
		}
	}
	for _, q := range slices.Sorted(maps.Keys(s.Qualifiers)) {
		if !slices.Contains([]string{startTime, endTime, ordinal, nature, circumstances}, q) && !slices.Contains(neighbours, q) {
			b.leftOut("qualifier " + q)
		}
	}
	o := &fact.OfficeEntry{}
	o.Wikidata, o.Source = item, "https://www.wikidata.org/wiki/"+item
	if e := all[item]; e != nil {
		o.Titles = titles(e)
	}
	b.hold(b.office(strings.ToLower(item), o), h)
}

// qualifier returns the time of a qualifier, and whether it is said to be unknown.
func (b *builder) qualifier(where string, s *statement, property string) (v date.Value, unknown bool) {
	for i, q := range s.Qualifiers[property] {
		switch {
		case i > 0:
			b.report(where, "%s has several values; the first is taken", property)
			return v, unknown
		case q.Type == "somevalue":
			unknown = true
		case q.Type == "novalue":
		default:
			t, err := q.time()
			if err != nil {
				b.report(where, "%s: %v", property, err)
				unknown = true
				continue
			}
			v = approximately(t, s.has(circumstances, circa))
		}
	}
	return v, unknown
}
