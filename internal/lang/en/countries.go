package en

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
)

// countries are the members of the United Nations, Kosovo, Palestine, Taiwan and the Vatican.
//
// "Congo" and "Congolese", "Korea" and "Korean" alone fit two countries each and are given to neither; "Dominican" is the Dominican
// Republic's. "Brussels" stands for the European Union more often than for Belgium. A capital that is named like its country is left out, and
// so are those that are first of all something else: "Victoria", "Moroni", "Male", "Sucre".
func countries() []lang.Country {
	return slices.Concat(europe(), asia(), africa(), americas(), oceania())
}

// country reads one line of the tables below: lists are separated by bars. A name after a tilde is shared with something else.
func country(code, names, adjectives, capital string) lang.Country {
	c := lang.Country{Code: code, Adjectives: list(adjectives), Capital: list(capital)}
	for _, n := range list(names) {
		n, shared := strings.CutPrefix(n, "~")
		c.Names = append(c.Names, n)
		if shared {
			c.Shared = append(c.Shared, n)
		}
	}
	return c
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}
