package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Sum is the statement that a whole has parts: « 12 personnes, dont 7 femmes et 6 hommes », "seven women and five men, 12 in all".
type Sum struct {
	Whole *mention.Number
	Bound mention.Mark // Over or Under where the whole is « au moins » or "up to" so many
	Parts []Part
	// All tells that the parts are meant to make up the whole: "12 people (7 women and 5 men)".
	All bool
	// Named tells that the parts are said of the whole in clauses of their own: "of the 20, 12 were killed and nine injured".
	Named  bool
	Place  token.Range // of the whole with its noun
	Tokens token.Range
}

// far is how many tokens a whole may stand before the sign that opens its parts.
const far = 25

// Sums returns the wholes that an article divides into parts, in order.
func Sums(article *mention.Article) []Sum {
	a := reader{article}
	var out []Sum
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Percent || n.Ordinal || n.Value < 2 || n.OfTime {
			continue
		}
		if s, ok := a.sum(i); ok && !a.inRange(n) {
			bound := a.Bound(n)
			if bound&mention.Around != 0 || bound == mention.Over|mention.Under {
				continue
			}
			s.Whole, s.Bound = n, bound
			s.Place = n.Tokens
			s.Tokens = token.Range{Start: min(n.Tokens.Start, s.Tokens.Start), End: max(s.Place.End, s.Tokens.End)}
			if s.Named || s.All {
				s.Place = s.Tokens // any of the numbers may be the wrong one
			}
			out = append(out, s)
		}
	}
	return out
}

// sum finds the parts of the i-th number: after it, before it, or named of it.
func (a reader) sum(i int) (Sum, bool) {
	for _, read := range []func(int) (Sum, bool){a.partsAfter, a.partsBefore, a.partsOf, a.listFirst} {
		if s, ok := read(i); ok {
			return s, !s.All || s.ofOneKind(a.Numbers[i].Value)
		}
	}
	return Sum{}, false
}

// ofOneKind tells whether parts can be parts of the whole, and not of another kind: none is larger, and they are not its factors, as in
// "72 boxes (12 rows and six columns)".
func (s *Sum) ofOneKind(whole float64) bool {
	product := 1.0
	for _, p := range s.Parts {
		if p.Value > whole {
			return false
		}
		product *= p.Value
	}
	return product != whole || len(s.Parts) == 1
}

// partsAfter reads the parts that follow a whole and a sign that opens them.
func (a reader) partsAfter(i int) (Sum, bool) {
	whole := &a.Numbers[i]
	s := a.Sentence(whole.Tokens.Start)
	var some Sum
	said := false
	phrase := true // nothing but the whole's own noun phrase was read
	divides := -1  // the place of a verb such as "split"
	next := i + 1
	for k := whole.Tokens.End; k < s.End && k < whole.Tokens.End+far; k++ {
		for next < len(a.Numbers) && a.Numbers[next].Tokens.Start < k {
			next++
		}
		counts := next < len(a.Numbers) && a.Numbers[next].Tokens.Start == k
		if a.Tokens[k].Kind != token.Punct {
			switch m := a.Mark(k); {
			case m&mention.Including != 0 && (phrase || a.Is(k-1, ",")) && k-whole.Tokens.End <= between+2:
				some, said = a.including(i, k) // more may follow: « 31 personnes, dont 12 élèves, ont été blessées : 18 à … »
				phrase = false
			case a.Reckoning(k)&mention.Divides != 0:
				divides = k
			case divides >= 0 && a.startsPart(k) && k-divides <= between+1 && a.onlyNumber(i, s.Start, k, some.Tokens, 0) && a.opensParts(divides, k):
				if sum, ok := a.complete(k, s.End, -1); ok {
					return sum, true
				}
			case m&mention.Equals != 0 && a.Is(k-1, ",") && a.startsPart(k+1) && a.onlyNumber(i, s.Start, k, some.Tokens, 0):
				return a.complete(k+1, s.End, -1)
			case counts && a.startsNumber(k) && a.countsParts(&a.Numbers[next]):
			case counts && a.startsNumber(k) && !a.inAside(k) && !(said && some.Tokens.Contains(k)):
				return some, said
			}
			continue
		}
		sign := a.At(k)
		if sign == ";" || sign == ")" {
			return some, said
		}
		near := phrase && k-whole.Tokens.End <= between
		phrase = false
		if sign == "(" && divides >= 0 {
			return a.sharedOut(i, s, k)
		}
		if sum, ok := a.brokenDown(k, s.End); near && ok {
			return sum, true
		}
		opens := sign == ":" || near && (sign == "(" || sign == "," || isDash(a, k))
		if !opens || !a.startsPart(k+1) {
			continue
		}
		switch {
		case sign == ":":
			if sum, ok := a.complete(k+1, s.End, -1); ok && a.onlyNumber(i, s.Start, k, some.Tokens, len(sum.Parts)) {
				return sum, true
			}
			return some, said
		case sign != ",":
			return a.complete(k+1, s.End, k)
		case (k-whole.Tokens.End <= 1 || a.onlyNoun(whole.Tokens.End, k) || k-whole.Tokens.End == 2 && a.Mark(whole.Tokens.End)&mention.OfWord != 0 && a.Tokens[k-1].Shape == token.Lower) && !a.ofWhole(whole):
			return a.partsApposed(k+1, s.End)
		}
	}
	return some, said
}

// opensParts tells whether the verb of a division at token i has the parts that start at token k for its own: no "half" or "equally" stands
// between.
func (a reader) opensParts(i, k int) bool {
	for j := i + 1; j < k; j++ {
		if a.Fraction(j) != 0 || a.Mark(j)&(mention.Around|mention.Including|mention.Negation) != 0 {
			return false
		}
	}
	return true
}

// countsParts tells whether a number of a few things stands right before a colon, so that it may count the parts: "three heirs: …".
func (a reader) countsParts(n *mention.Number) bool {
	return n.Value <= mostParts && n.Scale == 1 && !n.Percent && !n.Ordinal && !a.isOfTime(n) && (a.Is(n.Tokens.End, ":") || a.Is(n.Tokens.End+1, ":"))
}

// onlyNumber tells whether the i-th number is the only count before token k of its sentence, but for those in an aside with « dont » and that
// of the parts.
func (a reader) onlyNumber(i, start, k int, aside token.Range, parts int) bool {
	for j, last := a.NumbersIn(token.Range{Start: start, End: k}); j < last; j++ {
		if n := &a.Numbers[j]; j != i && !(n.Value == float64(parts) && a.countsParts(n)) && !n.Ordinal && !a.isOfTime(n) && !a.inAside(n.Tokens.Start) && !aside.Contains(n.Tokens.Start) {
			return false
		}
	}
	return true
}

// inAside tells whether « dont » or "among them" stands right before token i.
func (a reader) inAside(i int) bool {
	return a.Mark(i-1)&mention.Including != 0 || a.Mark(i-1)&(mention.Over|mention.Around) != 0 && a.Mark(i-2)&mention.Including != 0
}

// complete reads parts that make up a whole, with the bracket or dash at token open around them, or to the end of their clause.
func (a reader) complete(i, end, open int) (Sum, bool) {
	e := a.enumeration(i, end)
	if len(e.parts) < 2 || !e.closed {
		return Sum{}, false
	}
	for _, p := range e.parts {
		if p.end == p.noun {
			return Sum{}, false // a number alone may be anything
		}
	}
	switch {
	case open >= 0 && a.Is(open, "("):
		if !a.Is(e.end, ")") {
			return Sum{}, false
		}
	case open >= 0 && !isDash(a, e.end) && !a.canEnd(e.end):
		return Sum{}, false
	case open < 0 && !a.canEnd(e.end):
		return Sum{}, false
	}
	return Sum{Parts: e.parts, All: true, Tokens: token.Range{Start: i, End: e.end}}, true
}

// canEnd tells whether a clause can end before token i.
func (a reader) canEnd(i int) bool {
	return i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break || a.Tokens[i].Kind == token.Punct && !isQuote(a, i)
}

// partsApposed reads parts between commas after their whole: « 62 personnes, 31 hommes et 31 femmes, … ». They must be of one group, since the
// commas may as well part the items of one list.
func (a reader) partsApposed(i, end int) (Sum, bool) {
	s, ok := a.complete(i, end, -1)
	if !ok {
		// the last part goes on into the sentence: « 12 personnes, 7 femmes et 5 hommes ont été tuées »
		e := a.enumeration(i, end)
		if len(e.parts) < 2 || !e.closed {
			return Sum{}, false
		}
		s = Sum{Parts: e.parts, All: true, Tokens: token.Range{Start: i, End: e.end}}
	}
	for _, p := range s.Parts {
		if a.apartAt(i-2, p.noun) || a.Toll(p.noun) != 0 {
			return Sum{}, false // « 41 hommes, 14 femmes et huit enfants », « 50 victimes, 12 morts et 30 blessés » are lists
		}
	}
	return s, a.places(s.Parts) || a.shares(s.Parts) || a.apart(s.Parts)
}

// shares tells whether parts are numbers alone, all before one preposition: "two in the first half and two in the second".
func (a reader) shares(parts []Part) bool {
	first := a.Tokens[parts[0].noun].Word
	for _, p := range parts {
		if p.Number == nil || p.noun+1 >= p.end || a.Tokens[p.noun].Word != first || a.Mark(p.noun)&mention.OfWord != 0 {
			return false
		}
	}
	return first != 0 && a.Lexicon.IsCommon(first)
}

// places tells whether parts are numbers at different places and nothing else: « 180 à Nantes et 90 à Lille ».
func (a reader) places(parts []Part) bool {
	for _, p := range parts {
		k := p.noun
		if p.Number == nil || k+1 >= p.end || a.Tokens[k].Shape != token.Lower || a.Tokens[k+1].Shape == token.Lower ||
			!a.Lexicon.IsCommon(a.Tokens[k].Word) && a.Mark(k)&mention.Dating == 0 && a.Reckoning(k)&mention.ToWord == 0 {
			return false
		}
	}
	return len(parts) > 1
}

// including reads the parts after « dont » or "including", of which there may be more.
func (a reader) including(i, k int) (Sum, bool) {
	start := k
	for start < len(a.Tokens) && (a.Mark(start)&mention.Including != 0 || a.Is(start, ",")) {
		start++
	}
	if !a.startsPart(start) {
		return Sum{}, false
	}
	e := a.enumeration(start, a.Sentence(k).End)
	out := Sum{Parts: e.parts, Tokens: token.Range{Start: start, End: e.end}}
	if a.places(e.parts) || a.sharesOf(e.parts) {
		return out, true
	}
	if a.countedNoun(&a.Numbers[i]) < 0 {
		return Sum{}, false
	}
	for _, p := range e.parts {
		if p.Number != nil && a.countedNoun(p.Number) < 0 && len(e.parts) == 1 {
			return Sum{}, false // several must be of one group
		}
	}
	return out, len(e.parts) > 0 && a.apart(e.parts)
}

// partsOf reads the parts that are named of a whole: "of the 20, 12 were killed and nine injured".
func (a reader) partsOf(i int) (Sum, bool) {
	whole := &a.Numbers[i]
	if !a.ofWhole(whole) {
		return Sum{}, false
	}
	s := a.Sentence(whole.Tokens.Start)
	out := Sum{Tokens: whole.Tokens, Named: true}
	for j := i + 1; j < len(a.Numbers) && a.Numbers[j].Tokens.Start < s.End; j++ {
		n := &a.Numbers[j]
		if n.Ordinal || a.isOfTime(n) {
			continue
		}
		if !a.isExact(n) || a.Mark(n.Tokens.Start-1)&mention.Including != 0 {
			return Sum{}, false
		}
		if len(out.Parts) == mostParts {
			return Sum{}, false
		}
		out.Parts = append(out.Parts, Part{Number: n, Value: n.Value, noun: n.Tokens.End})
		out.Tokens.End = n.Tokens.End
	}
	const all = 3 // « pour », « contre », « abstention »: there is no fourth
	out.All = len(out.Parts) == all && a.gathered(whole) || a.leavesNone(out)
	return out, len(out.Parts) > 1 && a.apart(out.Parts)
}

// leavesNone tells whether parts that end their sentence leave nothing over, since one of them is of those whom nothing befell, and the others
// are two, or the dead.
func (a reader) leavesNone(s Sum) bool {
	const two = 2
	if len(s.Parts) < two {
		return false
	}
	last := s.Parts[len(s.Parts)-1].Number
	if a.Mark(last.Tokens.Start-1)&mention.And == 0 || !a.onlyWords(last.Tokens.End, a.Sentence(last.Tokens.End).End-1) {
		return false
	}
	rest, dead := false, len(s.Parts) > two
	for _, p := range s.Parts {
		for k := p.noun; k < p.noun+between && k < len(a.Tokens) && a.Tokens[k].Kind == token.Word && a.NumberAt(k) == nil; k++ {
			rest = rest || a.Reckoning(k)&mention.RestOf != 0
			dead = dead || a.Toll(k) == 1
		}
	}
	return rest && dead
}

// onlyWords tells whether no punctuation stands among the tokens from i to end.
func (a reader) onlyWords(i, end int) bool {
	for ; i < end; i++ {
		if a.Tokens[i].Kind == token.Punct {
			return false
		}
	}
	return true
}

// countsSeats tells whether a number counts the seats of a chamber or those who sit on them.
func (a reader) countsSeats(n *mention.Number) bool {
	return a.Reckoning(n.Tokens.End)&mention.SeatNoun != 0
}

// gathered tells whether a whole is of those who came: "the 100 deputies present", "the 38 matches played".
func (a reader) gathered(whole *mention.Number) bool {
	for k := whole.Tokens.End; k < len(a.Tokens) && k < whole.Tokens.End+between && a.Tokens[k].Kind == token.Word; k++ {
		if a.Reckoning(k)&mention.Gathered != 0 {
			return true
		}
	}
	return false
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
			return k
		}
	}
	return -1
}
