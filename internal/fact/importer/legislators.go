package importer

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"

	"github.com/goccy/go-yaml"
)

// executiveOffices are the types of terms in executive.yaml.
var executiveOffices = map[string]struct{ id, role string }{
	"prez":     {"us-president", "president"},
	"viceprez": {"us-vice-president", "vice-president"},
}

const executiveSource = "https://github.com/unitedstates/congress-legislators"

// readExecutive reads presidents and vice-presidents of the United States.
func readExecutive(b *builder, file fact.Source) error {
	var people []struct {
		ID   map[string]any
		Name map[string]string
		Bio  struct{ Birthday, Gender string }
		Term []struct{ Type, Start, End, Party, How string } `yaml:"terms"`
	}
	if err := yaml.Unmarshal(file.Bytes, &people); err != nil {
		return notYAML(err)
	}
	for i, p := range people {
		where := fmt.Sprintf("entry %d, %s", i+1, strings.TrimSpace(p.Name["first"]+" "+p.Name["last"]))
		if p.Name["last"] == "" {
			b.report(where, "no name; left out")
			continue
		}
		e := &fact.PersonEntry{Family: p.Name["last"], Given: p.Name["first"], Gender: strings.ToLower(p.Bio.Gender), Country: "US"}
		e.Wikidata, _ = p.ID["wikidata"].(string)
		e.Source = executiveSource
		e.Born = b.isoDate(where, "birthday", p.Bio.Birthday)
		e.Variants = variants(p.Name)
		id := b.person(where, e)
		for _, t := range p.Term {
			office, ok := executiveOffices[t.Type]
			if !ok {
				b.report(where, "the term is of type %q, which is no office here; left out", t.Type)
				continue
			}
			h := fact.Holder{Person: id, From: b.isoDate(where, "start", t.Start), To: b.isoDate(where, "end", t.End)}
			if h.From.IsZero() {
				continue
			}
			if b.Today != 0 && h.To.First() > b.Today {
				h.To = date.Value{} // the day on which a running term is to end
			}
			o := &fact.OfficeEntry{Role: office.role, Country: "US"}
			o.Source = executiveSource
			b.hold(b.office(office.id, o), h)
			for what, v := range map[string]string{"party": t.Party, "how": t.How} {
				if v != "" {
					b.left[what]++
				}
			}
		}
		for key := range p.ID {
			if key != "wikidata" {
				b.left["identifiers"]++
			}
		}
	}
	for _, what := range []string{"identifiers", "party", "how"} {
		if b.left[what] > 0 {
			b.leftOrder = append(b.leftOrder, what)
		}
	}
	return nil
}

// notYAML says in one line why a file is not of the format; the library shows the whole file.
func notYAML(err error) error {
	message := err.Error()
	if e := yaml.Error(nil); errors.As(err, &e) && e.GetToken() != nil {
		message = fmt.Sprintf("line %d: %s", e.GetToken().Position.Line, e.GetMessage())
	}
	message, _, _ = strings.Cut(message, "\n")
	return fmt.Errorf("not a list of persons with id, name, bio and terms, as executive.yaml is: %s", message)
}

// variants are the full names that the parts of a name make.
func variants(name map[string]string) []string {
	plain := name["first"] + " " + name["last"]
	var out []string
	add := func(parts ...string) {
		s := strings.Join(strings.Fields(strings.Join(parts, " ")), " ")
		if len(strings.Fields(s)) > 1 && s != plain && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	add(name["official_full"])
	add(name["first"], name["middle"], name["last"])
	if name["suffix"] != "" {
		add(name["first"], name["middle"], name["last"], name["suffix"])
	}
	add(cmp.Or(name["nickname"], name["first"]), name["last"])
	return out
}

// isoDate reads a date that should be whole, and reports one that is not.
func (b *builder) isoDate(where, what, s string) date.Value {
	if s == "" {
		return date.Value{}
	}
	v, err := date.Parse(s)
	if err != nil {
		b.report(where, "%s: %v; left out", what, err)
	}
	return v
}
