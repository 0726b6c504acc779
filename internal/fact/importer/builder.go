package importer

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// A builder gathers facts from the files of one import.
type builder struct {
	Options
	file     fact.File
	problems []Problem
	current  string // path of the file being read

	people    map[string]string // ID by Wikidata item
	names     map[string]string // ID by full name in small letters, "" where several persons have it
	offices   map[string]string // ID by Wikidata item
	takenBy   map[string]string // Wikidata item (or name) by ID, of the persons made here
	gazetteer func() gazetteer
	dates     func() dateReader
	faults    []*fault
	split     []string       // full names of the current file whose last word was taken for the family name
	left      map[string]int // how often something was left out of the current file
	leftOrder []string
}

func newBuilder(o Options) *builder {
	if o.Known == nil {
		o.Known = &fact.Index{}
	}
	b := &builder{Options: o, people: map[string]string{}, names: map[string]string{}, offices: map[string]string{},
		takenBy: map[string]string{}, left: map[string]int{}, gazetteer: sync.OnceValue(newGazetteer), dates: sync.OnceValue(newDateReader)}
	b.file.Person, b.file.Office = map[string]*fact.PersonEntry{}, map[string]*fact.OfficeEntry{}
	for i := range o.Known.Persons {
		p := &o.Known.Persons[i]
		if p.Wikidata != "" {
			b.people[p.Wikidata] = p.ID
		}
		for _, names := range p.Names {
			for _, n := range names {
				b.nameIs(n.Full, p.ID)
			}
		}
	}
	for i := range o.Known.Offices {
		if f := &o.Known.Offices[i]; f.Wikidata != "" {
			b.offices[f.Wikidata] = f.ID
		}
	}
	return b
}

func (b *builder) nameIs(name, id string) {
	key := strings.ToLower(name)
	if old, taken := b.names[key]; taken && old != id {
		id = ""
	}
	b.names[key] = id
}

func (b *builder) report(where, format string, args ...any) {
	b.problems = append(b.problems, Problem{b.current, where, fmt.Sprintf(format, args...)})
}

// leftOut counts something that facts have no place for.
func (b *builder) leftOut(what string) {
	if b.left[what] == 0 {
		b.leftOrder = append(b.leftOrder, what)
	}
	b.left[what]++
}

// endFile tells what is told of a file as a whole.
func (b *builder) endFile() {
	b.reportFaults()
	if len(b.split) > 0 {
		b.report("", "the last word of a name is taken for the family name, which is to be looked at: %s", tenOf(b.split))
	}
	b.split = nil
	var parts []string
	for _, what := range b.leftOrder {
		parts = append(parts, fmt.Sprintf("%s (%d)", what, b.left[what]))
	}
	if len(parts) > 0 {
		b.report("", "left out, since a facts file has no place for it: %s", strings.Join(parts, ", "))
	}
	b.left, b.leftOrder = map[string]int{}, nil
}

// tenOf lists ten of many.
func tenOf(list []string) string {
	some := list[:min(len(list), 10)]
	if more := len(list) - len(some); more > 0 {
		some = append(slices.Clone(some), fmt.Sprintf("%d more", more))
	}
	return strings.Join(some, ", ")
}

// person returns the ID of a person, who is new unless a known person has the same Wikidata item, or the same name where the
// data gives no item.
func (b *builder) person(where string, p *fact.PersonEntry) string {
	name := strings.TrimSpace(p.Given + " " + p.Family)
	if p.Order == "family-first" {
		name = strings.TrimSpace(p.Family + " " + p.Given)
	}
	if p.Wikidata != "" {
		if id, ok := b.people[p.Wikidata]; ok {
			return id
		}
	} else if id := b.names[strings.ToLower(name)]; id != "" {
		if b.takenBy[id] == "" {
			b.report(where, "%s is taken for person.%s, who has the same name", name, id)
			b.takenBy[id] = name
		}
		return id
	}
	id := cmp.Or(fact.Slug(name), strings.ToLower(p.Wikidata), "person")
	for base, n := id, 2; b.taken(id); n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	p.Country = cmp.Or(p.Country, b.Country)
	b.file.Person[id] = p
	b.takenBy[id] = cmp.Or(p.Wikidata, name)
	if p.Wikidata != "" {
		b.people[p.Wikidata] = id
	} else {
		b.nameIs(name, id)
	}
	return id
}

func (b *builder) taken(id string) bool {
	return b.file.Person[id] != nil || b.Known.Person(id) != nil
}

// splitName divides a full name at its last word, which is right for most names and reported.
func (b *builder) splitName(full string) (family, given string) {
	words := strings.Fields(full)
	if len(words) < 2 {
		return full, ""
	}
	b.split = append(b.split, full)
	return words[len(words)-1], strings.Join(words[:len(words)-1], " ")
}

// office returns the ID of an office, which is new unless a known office has the same item or ID.
func (b *builder) office(id string, o *fact.OfficeEntry) string {
	if known, ok := b.offices[o.Wikidata]; ok && o.Wikidata != "" {
		return known
	}
	if o.Wikidata != "" {
		b.offices[o.Wikidata] = id
	}
	if b.Known.Office(id) == nil && b.file.Office[id] == nil {
		o.Role, o.Country = cmp.Or(o.Role, b.Role), cmp.Or(o.Country, b.Country)
		b.file.Office[id] = o
	}
	return id
}

// hold adds a tenure to an office.
func (b *builder) hold(office string, h fact.Holder) {
	o := b.file.Office[office]
	if o == nil {
		o = &fact.OfficeEntry{} // known: only new holders are added to it
		b.file.Office[office] = o
	}
	o.Holders = append(o.Holders, h)
}

// finish writes the facts, the tenures in order of time, those that follow each other joined.
func (b *builder) finish() ([]byte, []Problem) {
	for _, id := range slices.Sorted(maps.Keys(b.file.Office)) {
		o := b.file.Office[id]
		o.Holders = join(o.Holders)
		if known := b.Known.Office(id); known != nil {
			o.AddHolders, o.Holders = b.unknown(known, o.Holders), nil
			if len(o.AddHolders) == 0 {
				delete(b.file.Office, id)
			}
		} else {
			if o.Role == "" && len(o.Titles) == 0 {
				b.report("office."+id, "the data says neither role nor title; write role = \"…\" before use")
			}
			if o.Country == "" && o.Organisation == "" && len(o.Titles) == 0 {
				b.report("office."+id, "the data says no country; write country = \"…\" before use")
			}
		}
	}
	text := fact.Encode(&b.file)
	_, diagnostics := fact.Extend(b.Known, []fact.Source{{Pack: made, Path: made, Bytes: text}})
	lines := strings.Split(string(text), "\n")
	for _, d := range diagnostics {
		switch {
		case d.Warning:
		case d.File == made:
			b.problems = append(b.problems, Problem{fmt.Sprintf("line %d of what is written", d.Line), factAt(lines, d.Line), d.Message})
		default:
			b.problems = append(b.problems, Problem{fmt.Sprintf("%s:%d", d.File, d.Line), "beside what is written", d.Message})
		}
	}
	return text, b.problems
}

// made is the path under which what an import writes is checked.
const made = "import"

// factAt returns the fact to which a line of a facts file, counted from 1, belongs: what stands in the last header up to it.
func factAt(lines []string, line int) string {
	for _, ln := range slices.Backward(lines[:line]) {
		if name, header := strings.CutPrefix(ln, "["); header {
			return strings.TrimSuffix(name, "]")
		}
	}
	return ""
}

// join sorts tenures by time and joins those of one person that follow each other or overlap.
func join(holders []fact.Holder) []fact.Holder {
	slices.SortStableFunc(holders, func(a, b fact.Holder) int {
		return cmp.Or(cmp.Compare(a.From.First(), b.From.First()), cmp.Compare(a.To.First(), b.To.First()), strings.Compare(a.Person, b.Person))
	})
	var out []fact.Holder
	last := map[string]int{} // the person's last tenure in out
	for _, h := range holders {
		if n, ok := last[h.Person]; ok && out[n].Acting == h.Acting && follows(out[n], h) {
			if !out[n].To.IsZero() && (h.To.IsZero() || h.To.Last() > out[n].To.Last()) {
				out[n].To = h.To
			}
			out[n].Ordinal = cmp.Or(out[n].Ordinal, h.Ordinal)
			continue
		}
		last[h.Person] = len(out)
		out = append(out, h)
	}
	return out
}

// follows tells whether a tenure is the same as another, or starts, to the day, before that ends or on the day after.
func follows(a, b fact.Holder) bool {
	switch {
	case a.From == b.From && a.To == b.To:
		return true
	case b.From.Precision() != date.ToDay || a.From.Precision() != date.ToDay:
		return false
	case a.To.IsZero():
		return a.From == b.From
	}
	return a.To.Precision() == date.ToDay && b.From.First() <= a.To.First()+1
}

// unknown returns the tenures that a known office does not have. One whose dates differ from what is known is reported.
func (b *builder) unknown(o *fact.Office, holders []fact.Holder) []fact.Holder {
	var out []fact.Holder
	for _, h := range holders {
		known := false
		for _, i := range o.Tenures {
			t := &b.Known.Tenures[i]
			if p, _ := b.Known.Of(t); p.ID != h.Person || !overlap(t, h) {
				continue
			}
			known = true
			if date.Compare(t.From, h.From) == date.Apart || date.Compare(t.To, h.To) == date.Apart {
				b.report("office."+o.ID, "%s holds it %v/%v here and %v/%v in the facts, which stay as they are", h.Person, h.From, h.To, t.From, t.To)
			}
		}
		if !known {
			out = append(out, h)
		}
	}
	return out
}

func overlap(t *fact.Tenure, h fact.Holder) bool {
	end := date.MaxDay
	if !h.To.IsZero() {
		end = h.To.Last()
	}
	last := date.MaxDay
	if !t.To.IsZero() {
		last = t.To.Last()
	}
	return t.From.First() <= end && h.From.First() <= last
}
