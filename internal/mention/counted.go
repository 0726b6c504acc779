package mention

import (
	"strings"

	"factcheck/internal/lang"
)

// counted is whom a noun counts: which part of which groups, and of which toll. Parts and tolls are counted from 1.
type counted struct {
	people bool
	toll   uint8
	parts  [8]uint8 // by group
}

// countedNouns returns the nouns of people of a pack, by the word. Its groups beyond the eighth are left out.
func countedNouns(p *lang.Pack) map[string]counted {
	out := map[string]counted{}
	add := func(words string, change func(*counted)) {
		for _, w := range strings.Fields(words) {
			c := out[w]
			c.people = true
			change(&c)
			out[w] = c
		}
	}
	add(p.Numbers.People, func(*counted) {})
	for g, group := range p.Numbers.Groups {
		for k, words := range group {
			add(words, func(c *counted) {
				if g < len(c.parts) {
					c.parts[g] = uint8(k + 1)
				}
			})
		}
	}
	for k, words := range p.Numbers.Tolls {
		add(words, func(c *counted) { c.toll = uint8(k + 1) })
	}
	return out
}

func (a *Article) countedAt(i int) counted {
	if i < 0 || i >= len(a.Tokens) || int(a.Tokens[i].Word) >= len(a.Lexicon.counted) {
		return counted{}
	}
	return a.Lexicon.counted[a.Tokens[i].Word]
}

// CountsPeople tells whether token i is a noun of people who are counted: « personnes », "women".
func (a *Article) CountsPeople(i int) bool { return a.countedAt(i).people }

// Toll returns which of the pack's tolls token i is of, counted from 1; 0 for none.
func (a *Article) Toll(i int) int { return int(a.countedAt(i).toll) }

// Apart tells whether the nouns at two tokens are different parts of one group, so that nobody is counted twice.
func (a *Article) Apart(i, j int) bool {
	x, y := a.countedAt(i), a.countedAt(j)
	for g := range x.parts {
		if x.parts[g] != 0 && y.parts[g] != 0 {
			return x.parts[g] != y.parts[g]
		}
	}
	return false
}
