package mention

import (
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// An amount is a number with what makes it inexact or tells that it holds now: « quelque 380 000 », "more than 1.4 billion", "now 32". The phrases
// of figures take one wherever they ask for a number.

// figures adds templates of a figure, or of one that only the article tells.
func (c *compiler) figures(templates []string, index int32, o fact.Origin) {
	out := make([]string, len(templates))
	for i, t := range templates {
		out[i] = strings.ReplaceAll(t, "{number}", "{amount}")
	}
	c.phrases(out, entry{kind: figurePhrase, index: index}, o)
}

// prepareHedges finds the words that may make an amount of a number.
func (l *Lexicon) prepareHedges() {
	n := &l.Pack.Numbers
	l.hedges = map[token.ID][][]token.ID{}
	for _, t := range slices.Concat(n.Around, n.Over, n.Under, n.Now) {
		template, err := phrase.Parse(t)
		if err != nil {
			continue
		}
		phrases, _ := template.Expand()
		for _, p := range phrases {
			var words []token.ID
			for _, e := range p {
				words = append(words, l.vocabulary.ID(e.Word))
			}
			if slices.Contains(words, 0) {
				continue
			}
			last := words[len(words)-1]
			l.hedges[last] = append(l.hedges[last], words)
		}
	}
}

// amounts gives the automaton the amounts of a text for the phrases of figures, of what it was given as numbers.
func (l *Lexicon) amounts(s *token.Stream, given []phrase.Match) []phrase.Match {
	for _, g := range given {
		if g.Class != l.classes.number {
			continue
		}
		g.Class = l.classes.amount
		given = append(given, g)
		if first := l.hedged(s, int(g.First)); first < int(g.First) {
			g.First = int32(first)
			given = append(given, g)
		}
	}
	return given
}

// hedged returns the first token of the amount of which the number starts at token i.
func (l *Lexicon) hedged(s *token.Stream, i int) int {
	for i > 0 && s.Tokens[i].Glue != token.Break {
		start := i
		for _, words := range l.hedges[s.Tokens[i-1].Word] {
			if k := i - len(words); k >= 0 && k < start && hasWords(s, k, words) {
				start = k
			}
		}
		if start == i {
			break
		}
		i = start
	}
	return i
}

func hasWords(s *token.Stream, i int, words []token.ID) bool {
	for k, w := range words {
		if s.Tokens[i+k].Word != w {
			return false
		}
	}
	return true
}
