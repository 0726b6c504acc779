package mention

import (
	"slices"

	"factcheck/internal/phrase"
)

// retold adds the other clauses in which an event's phrase can be told: with its verb in a relative clause (« Hamas attacked Israel » is also
// "Hamas, which attacked Israel"), and with its noun in one (« la faillite de Lehman Brothers » is also « Lehman Brothers, dont la faillite »).
func (c *compiler) retold(templates []string, e entry) {
	who, whose := c.forms(c.lexicon.Pack.Voice.Who), c.forms(c.lexicon.Pack.Voice.Whose)
	value := int32(-1)
	for _, s := range templates {
		t, err := phrase.Parse(s)
		if err != nil {
			continue // told already
		}
		plain, err := t.Expand()
		if err != nil {
			continue
		}
		for _, p := range plain {
			if slices.ContainsFunc(p, func(x phrase.Element) bool { return x.Word == "" }) {
				continue
			}
			if value < 0 {
				value = c.entry(e)
			}
			if k := c.verbOf(p); k > 0 {
				for _, w := range who {
					c.addWithin(slices.Concat(p[:k], w, p[k:]), value)
				}
			}
			if name := c.complementOf(p); len(name) > 0 {
				for _, w := range whose {
					c.addWithin(slices.Concat(name, w, p[:1]), value)
				}
			}
		}
	}
}

// addWithin adds a phrase, if it is not too long for one.
func (c *compiler) addWithin(p []phrase.Element, value int32) {
	if len(p) <= phrase.MaxElements {
		c.Add(p, 0, value)
	}
}

// forms returns the plain phrases of some templates of the pack.
func (c *compiler) forms(templates []string) [][]phrase.Element {
	var out [][]phrase.Element
	for _, s := range templates {
		out = append(out, c.expand(s)...)
	}
	return out
}

// verbOf returns where the verb stands in a phrase that is a clause with a name for its subject; 0 where there is none.
func (c *compiler) verbOf(p []phrase.Element) int {
	if !p[0].Capital {
		return 0
	}
	for k := 1; k < len(p); k++ {
		if c.single[p[k].Word].mark&Finite != 0 {
			return k
		}
	}
	return 0
}

// complementOf returns the name of which the noun that begins a phrase is told: the rest of it after « de », "of".
func (c *compiler) complementOf(p []phrase.Element) []phrase.Element {
	if len(p) < 3 || p[0].Capital || c.single[p[1].Word].mark&OfWord == 0 {
		return nil
	}
	name := p[2:]
	if len(name) > 1 && c.single[name[0].Word].mark&ArticleWord != 0 {
		name = name[1:]
	}
	if slices.ContainsFunc(name, func(x phrase.Element) bool { return !x.Capital }) {
		return nil
	}
	return name
}
