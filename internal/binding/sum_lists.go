package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// nameFar is how many words of a name may stand between two numbers of a list by names.
const nameFar = 4

// bracketed reads a list of names of which each has its number in brackets, from the first bracket on, up to end: "Leeds (220 jobs), Hull
// (140) and Derby (90)".
func (a reader) bracketed(i, end int) enumeration {
	var e enumeration
	for a.Is(i, "(") && a.startsPart(i+1) && len(e.parts) < mostParts {
		p, after, ok := a.part(i+1, end)
		if !ok || p.Number == nil || !a.Is(after, ")") || after-p.noun > nameFar {
			return enumeration{}
		}
		p.end = after
		e.parts, e.end = append(e.parts, p), after+1
		if e.closed {
			break
		}
		next, joined := a.toName(e.end)
		if next == e.end {
			break
		}
		for i = next; i < end && i < next+nameFar && a.Tokens[i].Kind == token.Word && a.NumberAt(i) == nil; i++ {
		}
		e.closed = joined
	}
	return e
}

// toName moves over the comma and « et » between two items of a list of names, and tells of the latter.
func (a reader) toName(i int) (next int, joined bool) {
	next = i
	if a.Is(next, ",") {
		next++
	}
	if a.Mark(next)&mention.And != 0 {
		return next + 1, true
	}
	return next, false
}

// bracketsBefore reads the numbers in brackets that a list of names before token end gives.
func (a reader) bracketsBefore(start, end int) (Sum, bool) {
	for k := start; k < end; k++ {
		if !a.Is(k, "(") {
			continue
		}
		e := a.bracketed(k, end)
		if !e.closed || len(e.parts) < 2 || e.end != end {
			return Sum{}, false
		}
		return Sum{Parts: e.parts, All: true, Tokens: token.Range{Start: k, End: end}}, true
	}
	return Sum{}, false
}

// elliptic reads a list by names that leaves its verb and noun out after the first, before token end: "the Greens took four, Labour three
// and the Liberals two".
func (a reader) elliptic(last, start, end int) (Sum, bool) {
	var parts []Part
	joined := false
	for j := last; j >= 0 && len(parts) < mostParts; j-- {
		n := &a.Numbers[j]
		if n.Tokens.Start < start || !a.isExact(n) {
			break
		}
		if len(parts) == 0 {
			if n.Tokens.End != end {
				break
			}
		} else if and, ok := a.partsNames(n.Tokens.End, parts[0].Number.Tokens.Start); ok && and == (len(parts) == 1) {
			joined = joined || and
		} else {
			break
		}
		parts = append([]Part{{Number: n, Value: n.Value, noun: n.Tokens.End, end: n.Tokens.End}}, parts...)
	}
	if !joined {
		return Sum{}, false
	}
	return Sum{Parts: parts, All: true, Tokens: token.Range{Start: parts[0].Number.Tokens.Start, End: end}}, true
}

// partsNames tells whether nothing but a noun, a comma or « et » (of which it tells), and a name stands among the tokens from i to end.
func (a reader) partsNames(i, end int) (and, ok bool) {
	if a.sign(end-1) == end {
		end-- // "the son $2m"
	}
	for i < end && a.Tokens[i].Kind == token.Word && a.Tokens[i].Shape == token.Lower && a.Mark(i)&mention.And == 0 && a.Tokens[i].Glue == token.Space {
		i++
	}
	next, and := a.toName(i)
	if next == i || next >= end || end-next > nameFar {
		return and, false
	}
	named := a.Mark(next)&mention.ArticleWord != 0 || a.Cue(next)&mention.Possessive != 0 // "their liberal allies 45"
	for ; next < end; next++ {
		if a.Tokens[next].Kind != token.Word || a.Tokens[next].Shape == token.Lower && !named && a.Mark(next)&(mention.ArticleWord|mention.OfWord) == 0 || a.Mark(next)&(mention.Finite|mention.IsCopula|mention.WasCopula|mention.Background) != 0 {
			return and, false
		}
	}
	return and, named || a.Tokens[end-1].Shape != token.Lower
}
