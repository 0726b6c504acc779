package mention

import (
	"slices"

	"factcheck/internal/phrase"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// retold adds the other clauses in which an event's phrase can be told: with its verb in a relative clause (« Hamas attacked Israel » is also
// "Hamas, which attacked Israel"), with a date after it ("Britons voted in June 2016 to leave"), and with its noun in one (« la faillite de Lehman Brothers » is also « Lehman Brothers, dont la faillite »).
func (c *compiler) retold(templates []string, e entry) {
	who, whose := c.forms(c.lexicon.Pack.Voice.Who), c.forms(c.lexicon.Pack.Voice.Whose)
	value, interrupted := int32(-1), int32(-1)
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
				interrupted = c.entry(entry{kind: eventInterrupted, index: e.index})
			}
			if k := c.verbOf(p); k > 0 {
				rest := c.afterVerb(p, k)
				if rest < len(p) {
					c.addWithin(slices.Concat(p[:rest], dateGap, p[rest:]), interrupted)
				}
				for _, w := range who {
					c.addWithin(slices.Concat(p[:k], w, p[k:]), value)
					if rest < len(p) {
						c.addWithin(slices.Concat(p[:k], w, p[k:rest], dateGap, p[rest:]), interrupted)
					}
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

// dateGap stands for a date.
var dateGap = []phrase.Element{{Gap: true}}

// afterVerb returns where the complement of the verb at k begins, if a preposition opens it: before it a date can stand. It is the length of the phrase
// otherwise.
func (c *compiler) afterVerb(p []phrase.Element, k int) int {
	for k++; k < len(p) && (c.single[p[k].Word].mark&Finite != 0 || c.lexicon.IsParticiple(p[k].Word)); k++ {
	}
	if k < len(p) && !p[k].Capital && c.single[p[k].Word].mark&ArticleWord == 0 {
		return k
	}
	return len(p)
}

// holdsDate tells whether a date with a year stands inside a phrase.
func (a *Article) holdsDate(r token.Range) bool {
	list := a.DatesIn(r)
	for k := range list {
		if x := &list[k]; x.Kind == timex.Date && x.Stated.Year != 0 && x.Tokens.Start > r.Start && x.Tokens.End < r.End {
			return true
		}
	}
	return false
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
