package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Share is the statement that one number is so many per cent of another: « 12 sur 40, soit 30 % ».
type Share struct {
	Part, Whole, Percent *mention.Number
	Tokens               token.Range
}

// words that may stand between two numbers of one statement
const between = 4

// Shares returns the shares that an article reckons out, in order.
func Shares(article *mention.Article) []Share {
	a := reader{article}
	var out []Share
	for i := 0; i+2 < len(a.Numbers); i++ {
		part, whole, percent := &a.Numbers[i], &a.Numbers[i+1], &a.Numbers[i+2]
		if !percent.Percent || part.Percent || whole.Percent || part.Ordinal || whole.Ordinal || percent.Ordinal {
			continue
		}
		if !a.partOf(part, whole) || !a.reckoned(whole, percent) || a.isOfTime(part) || a.isOfTime(whole) {
			continue
		}
		out = append(out, Share{part, whole, percent, token.Range{Start: part.Tokens.Start, End: percent.Tokens.End}})
	}
	return out
}

// partOf tells whether nothing but a noun and a preposition such as « sur » parts two numbers.
func (a reader) partOf(part, whole *mention.Number) bool {
	if whole.Tokens.Start-part.Tokens.End > between || part.Value > whole.Value || a.Mark(part.Tokens.Start-1)&mention.OutOf != 0 {
		return false
	}
	of := false
	for k := part.Tokens.End; k < whole.Tokens.Start; k++ {
		if a.Tokens[k].Kind != token.Word || a.Tokens[k].Glue == token.Break || a.Tokens[k].Shape != token.Lower {
			return false
		}
		of = of || a.Mark(k)&mention.OutOf != 0
	}
	return of
}

// reckoned tells whether a word such as « soit » or a bracket after a number gives its share as the percentage, of which nothing is said
// after it.
func (a reader) reckoned(whole, percent *mention.Number) bool {
	if percent.Tokens.Start-whole.Tokens.End > between+2 {
		return false
	}
	says := false
	for k := whole.Tokens.End; k < percent.Tokens.Start; k++ {
		switch t := &a.Tokens[k]; {
		case t.Glue == token.Break:
			return false
		case a.Is(k, "("), a.Mark(k)&mention.Equals != 0:
			says = true
		case t.Kind == token.Punct && !a.Is(k, ","):
			return false
		}
	}
	end := percent.Tokens.End
	for end < len(a.Tokens) && a.Lexicon.IsPercent(a.Tokens[end].Word) {
		end++
	}
	return says && (end >= len(a.Tokens) || a.Tokens[end].Glue == token.Break || a.Is(end, ")") || a.Is(end, ".") || a.Is(end, ",") || a.Is(end, ";"))
}

// A Sum is the statement that a whole has parts: « 12 personnes, dont 7 femmes et 6 hommes ».
type Sum struct {
	Whole *mention.Number
	Parts []*mention.Number
	// All tells that the parts are meant to make up the whole: "12 people (7 women and 5 men)".
	All    bool
	Tokens token.Range
}

// Sums returns the wholes that an article divides into parts, in order: parts of one group of people alone, which do not overlap.
func Sums(article *mention.Article) []Sum {
	a := reader{article}
	var out []Sum
	for i := range a.Numbers {
		if s, ok := a.sum(i); ok {
			out = append(out, s)
		}
	}
	return out
}

func (a reader) sum(i int) (Sum, bool) {
	whole := &a.Numbers[i]
	noun := a.countedNoun(whole)
	if noun < 0 {
		return Sum{}, false
	}
	at := noun + 1
	s := Sum{Whole: whole}
	for k := at; k < len(a.Tokens) && k < at+between && a.Tokens[k].Glue != token.Break; k++ {
		switch {
		case a.Mark(k)&mention.Including != 0:
			s.Parts = a.parts(i + 1)
		case a.Is(k, "("):
			s.Parts, s.All = a.parts(i+1), true
		case a.Tokens[k].Kind == token.Punct && !a.Is(k, ","):
			return Sum{}, false
		default:
			continue
		}
		break
	}
	if len(s.Parts) == 0 || s.Parts[0].Tokens.Start-noun > between+2 {
		return Sum{}, false
	}
	end := a.countedNoun(s.Parts[len(s.Parts)-1]) + 1
	if s.All && (len(s.Parts) < 2 || !a.Is(end, ")")) {
		return Sum{}, false // « (7 femmes, 4 hommes et un enfant) »
	}
	s.Tokens = token.Range{Start: whole.Tokens.Start, End: end}
	return s, true
}

// countedNoun returns the noun of people that a number counts, -1 where there is none: the next word, or the one after an adjective.
func (a reader) countedNoun(n *mention.Number) int {
	if n.Percent || n.Ordinal {
		return -1
	}
	for k := n.Tokens.End; k < n.Tokens.End+2 && k < len(a.Tokens); k++ {
		t := &a.Tokens[k]
		if t.Kind != token.Word || t.Shape != token.Lower || t.Glue != token.Space || a.Mark(k)&(mention.OfWord|mention.And) != 0 {
			return -1
		}
		if a.CountsPeople(k) {
			if a.Bound(n) != 0 || a.inRange(n) {
				return -1
			}
			return k
		}
	}
	return -1
}

// parts reads numbers from the i-th on, each with a noun of another part of one group, with nothing but commas and « et » between.
func (a reader) parts(i int) []*mention.Number {
	var out []*mention.Number
	nouns := []int{}
	for ; i < len(a.Numbers); i++ {
		n := &a.Numbers[i]
		noun := a.countedNoun(n)
		if noun < 0 {
			break
		}
		if len(out) > 0 {
			last := nouns[len(nouns)-1]
			for _, other := range nouns {
				if !a.Apart(other, noun) {
					return nil
				}
			}
			for k := last + 1; k < n.Tokens.Start; k++ {
				if !a.Is(k, ",") && a.Mark(k)&mention.And == 0 {
					return out
				}
			}
			if n.Tokens.Start == last+1 {
				return out
			}
		}
		out, nouns = append(out, n), append(nouns, noun)
	}
	return out
}
