package lang

import (
	"strings"
	"unicode"
)

// sample is how many bytes of a text are looked at to tell its language.
const sample = 4000

// Detect returns the pack whose common words are the most frequent in a text; the first pack where there are none.
func Detect(text string, packs []*Pack) *Pack {
	if len(text) > sample {
		text = text[:sample]
	}
	count := map[string]int{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		count[strings.ToLower(w)]++
	}
	best, most := packs[0], 0
	for _, p := range packs {
		n := 0
		for _, w := range p.Common {
			n += count[w]
		}
		if n > most {
			best, most = p, n
		}
	}
	return best
}
