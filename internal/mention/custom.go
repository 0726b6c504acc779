package mention

import (
	"slices"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Placeholders returns the names that placeholders in the phrases of custom rules may have: {number}, {person:wang-yi}. Those
// of facts take an ID; without one, {person} is anybody in the facts.
func Placeholders() []string {
	return []string{"capital", "country", "date", "event", "month", "nationality", "number", "office", "person"}
}

// ChecksPlaceholder tells whether a placeholder's argument is right: "" where it is, else what is wrong.
func ChecksPlaceholder(facts *fact.Index, name, id string) string {
	known := true
	switch name {
	case "person":
		known = id == "" || facts.Person(id) != nil
	case "office":
		known = facts.Office(id) != nil
	case "event":
		known = facts.Event(id) != nil
	default:
		if id != "" {
			return "{" + name + "} takes nothing after a colon"
		}
	}
	switch {
	case known:
		return ""
	case id == "":
		return "{" + name + "} needs an ID: {" + name + ":ID}"
	}
	return "no fact has the ID " + name + "." + id
}

// custom adds the phrases of custom rules, and what their placeholders stand for.
func (c *compiler) custom(phrases []Phrase) {
	filled := map[[2]string]bool{}
	for _, p := range phrases {
		for _, e := range p.Elements {
			key := [2]string{e.Placeholder, e.Argument}
			if e.Placeholder != "" && !filled[key] {
				filled[key] = true
				c.fill(e.Placeholder, e.Argument)
			}
		}
		c.Add(p.Elements, 0, c.entry(entry{kind: custom, index: int32(p.Index)}))
	}
}

// fill adds what a placeholder may stand for.
func (c *compiler) fill(name, id string) {
	facts, pack := c.lexicon.Facts, c.lexicon.Pack
	switch name {
	case "date":
		c.lexicon.datesCaptured = true
	case "month":
		for i, m := range pack.Dates.Months {
			c.class(slices.Concat(m.Full, m.Short), c.Class("month"), int32(i))
		}
	case "person":
		class := c.Class(placeholder(name, id))
		for i := range facts.Persons {
			if id == "" || facts.Persons[i].ID == id {
				c.names(&facts.Persons[i], class, int32(i), id != "")
			}
		}
	case "event":
		if e := facts.Event(id); e != nil {
			c.class(e.Phrases[pack.Code], c.Class(placeholder(name, id)), 0)
		}
	case "office":
		if o := facts.Office(id); o != nil {
			c.titlesOf(o, c.Class(placeholder(name, id)))
		}
	}
}

func placeholder(name, id string) string {
	if id == "" {
		return name
	}
	return name + ":" + id
}

// names adds the names of a person to a class; the family name too, where one person alone is meant.
func (c *compiler) names(p *fact.Person, class phrase.Class, value int32, family bool) {
	add := func(name string) {
		if name != "" {
			c.Add(elements(name), class, value)
		}
	}
	for _, list := range [][]fact.Name{p.Names[c.lexicon.Pack.Code], p.Variants} {
		for _, n := range list {
			add(n.Full)
			if family {
				add(n.Family)
			}
		}
	}
	if family {
		for _, n := range p.Called {
			add(n)
		}
	}
}

// titlesOf adds the titles of an office to a class: its own, and those of its role with the country's names in them.
func (c *compiler) titlesOf(o *fact.Office, class phrase.Class) {
	pack := c.lexicon.Pack
	c.class(o.Titles[pack.Code], class, 0)
	for _, r := range pack.Roles {
		if r.ID != o.Role {
			continue
		}
		c.class(r.National[o.Country], class, 0)
		for _, country := range pack.Countries {
			if country.Code != o.Country {
				continue
			}
			value := int32(0)
			for _, of := range []struct {
				name  string
				words []string
			}{{"country", country.Names}, {"nationality", country.Adjectives}, {"capital", country.Capital}} {
				c.class(of.words, c.Class(of.name+":"+o.Country), value)
			}
			for _, t := range pack.Of {
				for _, p := range c.expand(t) {
					c.Add(inCountry(p, o.Country), c.Class("of:"+o.Country), value)
				}
			}
		}
		for _, t := range r.Titles {
			for _, p := range c.expand(t) {
				c.Add(inCountry(p, o.Country), class, 0)
			}
		}
	}
}

// inCountry returns a phrase whose placeholders stand for one country only.
func inCountry(p []phrase.Element, code string) []phrase.Element {
	out := slices.Clone(p)
	for i := range out {
		switch out[i].Placeholder {
		case "country", "nationality", "capital", "of":
			out[i].Argument = code
		}
	}
	return out
}

// dates gives the automaton the dates of the text, for {date}.
func dates(list []timex.Expression, class phrase.Class, out []phrase.Match) []phrase.Match {
	for i, d := range list {
		if d.Kind == timex.Date {
			out = append(out, phrase.Match{First: int32(d.Tokens.Start), End: int32(d.Tokens.End), Class: class, Value: int32(i)})
		}
	}
	return out
}

// found returns a mention of a custom phrase.
func found(m *phrase.Match, e entry) Found {
	f := Found{Tokens: tokens(m), Index: int(e.index)}
	for _, c := range m.Captures {
		f.Captures = append(f.Captures, token.Range{Start: int(c.First), End: int(c.End)})
	}
	return f
}
