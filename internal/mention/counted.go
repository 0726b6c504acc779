package mention

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
)

// counted is what a word counts: which part of which groups, and of which toll. Parts and tolls are counted from 1.
type counted struct {
	people   bool
	ballots  bool
	bilan    bool // announces a toll
	toll     uint8
	parts    [20]uint8 // by group, those of sides after those of people
	fraction float64   // what part of a whole the word is, 0 for none
	multiple float64   // how many times as much a number becomes by it, 0 for none
}

// countedNouns returns the words of a pack that count something, by the word. Groups beyond the twentieth are left out.
func countedNouns(p *lang.Pack) map[string]counted {
	n := &p.Numbers
	out := map[string]counted{}
	add := func(words string, change func(*counted)) {
		for _, w := range strings.Fields(words) {
			c := out[w]
			change(&c)
			out[w] = c
		}
	}
	people := func(c *counted) { c.people = true }
	add(n.People, people)
	for g, group := range slices.Concat(n.Groups, n.Sides) {
		for k, words := range group {
			if g < len(n.Groups) {
				add(words, people)
			}
			add(words, func(c *counted) {
				if g < len(c.parts) {
					c.parts[g] = uint8(k + 1)
				}
			})
		}
	}
	for k, words := range n.Tolls {
		add(words, people)
		add(words, func(c *counted) { c.toll = uint8(k + 1) })
	}
	add(n.TollNouns, func(c *counted) { c.bilan = true })
	add(n.Ballots, func(c *counted) { c.ballots = true })
	for _, f := range n.Fractions {
		add(f.Word, func(c *counted) { c.fraction = f.Value })
	}
	for _, m := range n.Multiples {
		add(m.Word, func(c *counted) { c.multiple = m.Value })
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

// CountsBallots tells whether token i is a noun of votes cast or of those who cast them: « suffrages », "votes".
func (a *Article) CountsBallots(i int) bool { return a.countedAt(i).ballots }

// Fraction returns what part of a whole token i names, 0 where it names none: « tiers », "quarters".
func (a *Article) Fraction(i int) float64 { return a.countedAt(i).fraction }

// Multiple returns how many times as much the verb at token i says that a number became, 0 where it says nothing of it: "doubled".
func (a *Article) Multiple(i int) float64 { return a.countedAt(i).multiple }

// One tells whether token i is an article or numeral that means one: « une », "a", which is no [Number] by itself.
func (a *Article) One(i int) bool {
	if i < 0 || i >= len(a.Tokens) {
		return false
	}
	n := a.Lexicon.numeral(a.Tokens[i].Word)
	return (n.kind == cardinal || n.kind == single) && n.value == 1
}

// Toll returns which of the pack's tolls token i is of, counted from 1; 0 for none.
func (a *Article) Toll(i int) int { return int(a.countedAt(i).toll) }

// AnnouncesToll tells whether token i is a noun such as « bilan » or "toll".
func (a *Article) AnnouncesToll(i int) bool { return a.countedAt(i).bilan }

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
