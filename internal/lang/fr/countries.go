package fr

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
)

// countries are the members of the United Nations, Kosovo, Palestine, Taiwan and the Vatican.
//
// « Congo » et « congolais », « Corée » et « coréen » alone fit two countries each and are given to neither.
// « Bruxelles » stands for the European Union more often than for Belgium. A capital that is named like its country is left out,
// and so are those that are first of all something else: « Victoria », « Moroni », « Sucre », « Malé ». « Hollande » and « Magyar » are
// heads of state and government, and « Maurice » a first name.
func countries() []lang.Country {
	return slices.Concat(europe(), asia(), africa(), americas(), oceania())
}

// country reads one line of the tables below: lists are separated by bars, adjectives stand in the masculine singular.
// A name after a tilde is shared with something else.
func country(code, names, adjectives, capital string) lang.Country {
	c := lang.Country{Code: code, Capital: list(capital)}
	for _, n := range list(names) {
		n, shared := strings.CutPrefix(n, "~")
		c.Names = append(c.Names, n)
		if shared {
			c.Shared = append(c.Shared, n)
		}
	}
	for _, a := range list(adjectives) {
		c.Adjectives = append(c.Adjectives, inflect(a)...)
	}
	slices.Sort(c.Adjectives) // « kirghize » is a feminine and a masculine
	c.Adjectives = slices.Compact(c.Adjectives)
	return c
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// feminine are the adjectives whose feminine no rule of inflect makes.
var feminine = map[string]string{"grec": "grecque", "turc": "turque", "ouzbek": "ouzbèke", "US": "US", "UK": "UK"}

// inflect returns the forms of an adjective: « chinois », « chinoise », « chinoises ».
func inflect(masculine string) []string {
	f, ok := feminine[masculine]
	switch {
	case ok:
	case strings.HasSuffix(masculine, "e"):
		f = masculine
	case strings.HasSuffix(masculine, "en"), strings.HasSuffix(masculine, "on"):
		f = masculine + masculine[len(masculine)-1:] + "e"
	case strings.HasSuffix(masculine, "bè"): // burkinabè
		f = strings.TrimSuffix(masculine, "è") + "ée"
	default:
		f = masculine + "e"
	}
	forms := []string{masculine, f}
	for _, s := range []string{masculine, f} {
		if !strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "S") && !strings.HasSuffix(s, "K") {
			forms = append(forms, s+"s")
		}
	}
	return forms
}
