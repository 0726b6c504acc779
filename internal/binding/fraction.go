package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// blunt is by how much of itself a share in words may miss the one that is meant: « un tiers » may be 29 or 38 %.
const blunt = 0.14

// fraction reads a share in words at token i: « la moitié », "two thirds", « un sur quatre ».
func (a reader) fraction(i int) (Share, bool) {
	start, value := i, 1.0
	switch n := a.NumberAt(i); {
	case a.Fraction(i) != 0:
	case n != nil && n.Tokens.Start == i && !n.Percent && !n.Ordinal:
		value, i = n.Value, n.Tokens.End
	case a.One(i), a.Mark(i)&mention.ArticleWord != 0:
		i++
	default:
		return Share{}, false
	}
	switch f, n := a.Fraction(i), a.NumberAt(i+1); {
	case f != 0:
		value *= f
		i++
	case a.One(start) && a.Mark(i)&mention.OutOf != 0 && n != nil && !n.Percent && !n.Ordinal && n.Tokens.Start == i+1 && n.Value > 1:
		value, i = value/n.Value, n.Tokens.End
	default:
		return Share{}, false
	}
	place := token.Range{Start: start, End: i}
	return Share{Percent: 100 * value, Step: 100 * value * blunt, Loose: a.boundAt(start), Place: place, Tokens: place}, value < 1
}

// fractionRestated returns a percentage that tells the share in words before it again: « un foyer sur quatre (25 %) », "a third, or 33%".
func (a reader) fractionRestated(said Share) (Share, bool) {
	k := said.Place.Start - 1
	if !a.Is(k, "(") && !(isDash(a, k) && isDash(a, said.Tokens.End)) && !(a.Is(k, ",") && a.Is(said.Tokens.End, ",")) && !(a.Mark(k)&mention.Equals != 0 && a.Is(k-1, ",")) || said.Loose || !a.Is(said.Tokens.End, ")") && !a.canEnd(said.Tokens.End) {
		return said, false
	}
	if a.Mark(k)&mention.Equals != 0 {
		k--
	}
	part, whole, start := a.fractionAt(k)
	if whole == 0 || a.boundAt(start) {
		return said, false
	}
	said.Part, said.Whole = &mention.Number{Value: part, Step: 1, Scale: 1}, &mention.Number{Value: whole, Step: 1, Scale: 1}
	said.Step = max(said.Step, 100*part/whole*blunt)
	said.Tokens.Start = start
	return said, true
}

// fractionAt reads the share in words that ends before token end with no more than a noun after it, as a part of a whole; the whole is 0
// where there is none.
func (a reader) fractionAt(end int) (part, whole float64, start int) {
	for k := end - 1; k >= 0 && k >= end-between && a.Tokens[k].Kind != token.Punct; k-- {
		if f := a.Fraction(k); f != 0 {
			switch n := a.NumberAt(k - 1); {
			case n != nil && !n.Ordinal && !n.OfTime:
				return n.Value, 1 / f, n.Tokens.Start
			case a.One(k - 1):
				return 1, 1 / f, k - 1
			case n == nil && f == 0.5 && k+1 < end && (a.Mark(k-1)&mention.ArticleWord != 0 || a.Mark(k-2)&mention.ArticleWord == 0):
				return 1, 2, k // « la moitié des élèves », "half the pupils"
			}
			return 0, 0, 0 // "in the first quarter", "in the second half"
		}
		n := a.NumberAt(k)
		if n == nil {
			continue
		}
		if n.Percent || n.Ordinal || n.OfTime || n.Value < 2 || a.Mark(n.Tokens.Start-1)&mention.OutOf == 0 {
			return 0, 0, 0
		}
		for start = n.Tokens.Start - 2; start >= 0 && start >= n.Tokens.Start-between; start-- {
			switch p := a.NumberAt(start); {
			case p != nil && p.Value < n.Value && !p.OfTime && !p.Ordinal && !p.Percent:
				return p.Value, n.Value, p.Tokens.Start
			case p != nil, a.Tokens[start].Kind == token.Punct:
				return 0, 0, 0
			case a.One(start):
				return 1, n.Value, start
			}
		}
		return 0, 0, 0
	}
	return 0, 0, 0
}
