package mention

import (
	"maps"
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// How the names of persons go into the lexicon.

// name adds a name as it is written, without its accents, and with two letters for those that typewriters lacked: Müller, Muller, Mueller.
func (c *compiler) name(name string, e entry) {
	value := c.entry(e)
	c.Add(elements(name), 0, value)
	for _, plain := range []string{token.WithoutAccents(name), token.WithoutAccents(digraphs.Replace(name))} {
		if plain != name {
			c.Add(elements(plain), 0, value)
		}
	}
}

// digraphs are the German and Nordic letters that are written as two where a keyboard lacks them.
var digraphs = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss", "ø", "oe", "Ø", "Oe", "å", "aa", "Å", "Aa")

// elements splits a name into words. Its capitals are needed in the text too.
func elements(name string) []phrase.Element {
	s := token.Split(name, []token.Range{{Start: 0, End: len(name)}}, nil, nil, nil)
	var out []phrase.Element
	for i, t := range s.Tokens {
		out = append(out, phrase.Element{Word: s.At(i), Capital: t.Shape != token.Lower})
	}
	return out
}

// isFrequent tells whether a name is a frequent word of the language, which names nobody alone: « Lê » in French.
func (c *compiler) isFrequent(name string) bool {
	return slices.Contains(c.lexicon.Pack.Common, strings.ToLower(token.WithoutAccents(name)))
}

func (c *compiler) person(p *fact.Person, i int32) {
	full, family, given := entry{kind: personFull, index: i}, entry{kind: personFamily, index: i}, entry{kind: personGiven, index: i}
	names := p.Variants
	for _, code := range slices.Sorted(maps.Keys(p.Names)) {
		names = append(names[:len(names):len(names)], p.Names[code]...)
	}
	for _, n := range names {
		if n.Full == "" {
			continue
		}
		c.spelling(n.Full)
		if !strings.ContainsAny(n.Full, " -") && n.Full == n.Family { // a name of one word introduces nobody by itself
			c.name(n.Full, family)
			continue
		}
		c.name(n.Full, full)
		if n.Family != "" && !c.isFrequent(n.Family) {
			c.name(n.Family, family)
		}
		if r := reversed(n); r != "" && !slices.ContainsFunc(names, func(m fact.Name) bool { return m.Full == r }) {
			c.name(r, entry{kind: personReversed, index: i})
		}
	}
	for _, n := range p.Called {
		c.name(n, family)
	}
	for _, n := range p.Wrong {
		c.name(n, entry{kind: personWrong, index: i})
	}
	for _, n := range OtherParticles(names) {
		c.name(n, entry{kind: personWrong, index: i})
	}
	if p.FamilyFirst && p.Given != "" && !slices.Contains(p.Called, p.Given) {
		c.name(p.Given, given)
	}
}

// reversed returns a full name with the family name at the other end, "" where there is none.
func reversed(n fact.Name) string {
	if n.Family == "" {
		return ""
	}
	if given, ok := strings.CutPrefix(n.Full, n.Family+" "); ok {
		return given + " " + n.Family
	}
	if given, ok := strings.CutSuffix(n.Full, " "+n.Family); ok {
		return n.Family + " " + given
	}
	return ""
}

// spelling keeps the words of a name for the speller.
func (c *compiler) spelling(name string) {
	for _, e := range elements(name) {
		if e.Capital {
			c.nameWords[strings.ToLower(e.Word)] = true
		}
	}
}
