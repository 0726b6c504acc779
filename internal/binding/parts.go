package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// words that may stand between two numbers of one statement
const between = 4

// An enumeration is a list of numbers with what each counts: « 30 élèves, 12 parents et un professeur ».
type enumeration struct {
	parts  []Part
	end    int  // the token after the last part
	closed bool // its last part follows « et » or "and", so that nothing is missing
}

// A Part is one number of an enumeration.
type Part struct {
	Number *mention.Number // nil for « un » and "a"
	Value  float64
	noun   int // the token of what it counts
	end    int
}

// mostParts is how many parts an enumeration may have; longer ones are tables.
const mostParts = 16

// enumeration reads a list of numbers from token i on, up to end. It has no parts where a number is not exact, or where it is not
// plain what the numbers count.
func (a reader) enumeration(i, end int) enumeration {
	var e enumeration
	for i < end {
		p, after, ok := a.part(i, end)
		if !ok || len(e.parts) == mostParts {
			return enumeration{}
		}
		p.end = after
		e.parts, e.end = append(e.parts, p), after
		if e.closed {
			e.closed = !(a.Is(after, ",") && a.joins(after+1) && a.startsPart(after+2))
			return e
		}
		next := after
		if a.Is(next, ",") || a.Is(next, ";") {
			next++
		}
		for a.joins(next) && next < end {
			e.closed = e.closed || a.Mark(next)&mention.And != 0
			next++
		}
		if next > after && a.Mark(next)&mention.OfWord != 0 && a.startsPart(next+1) {
			next++ // « de 5 millions par l'Etat et de 3 millions par la région »
		}
		if next == after || next >= end || a.Tokens[next].Glue == token.Break || !a.startsPart(next) {
			e.closed = false
			return e
		}
		i = next
	}
	return e
}

// respectively tells whether that word stands before or after the list of token i, so that its last noun is that of all its numbers.
func (a reader) respectively(i, end int) bool {
	const far = 8 // tokens
	for k := max(0, i-far); k < end && k < i+far; k++ {
		if a.Reckoning(k)&mention.Respectively != 0 {
			return true
		}
	}
	return false
}

// sign returns the token after a sign of currency at token i, i where there is none.
func (a reader) sign(i int) int {
	if a.Is(i, "$") || a.Is(i, "£") || a.Is(i, "€") {
		return i + 1
	}
	return i
}

// startsPart tells whether a number of its own begins at token i, after a sign of currency.
func (a reader) startsPart(i int) bool {
	i = a.sign(i)
	n := a.NumberAt(i)
	return n != nil && n.Tokens.Start == i || n == nil && a.One(i)
}

// part reads one number of an enumeration and the words that go with it.
func (a reader) part(i, end int) (p Part, after int, ok bool) {
	const words = 12 // of one part
	if !a.startsPart(i) {
		return p, 0, false
	}
	i = a.sign(i)
	p.Value, after = 1, i+1
	if n := a.NumberAt(i); n != nil {
		if !a.isExact(n) && !(a.isPlain(n) && a.respectively(i, end)) {
			return p, 0, false
		}
		p.Number, p.Value, after = n, n.Value, n.Tokens.End
	}
	for a.Cue(after)&mention.OfThem != 0 && a.Mark(after)&mention.Including != 0 { // "500 of them in Britain"
		after++
	}
	p.noun = after
	for ; after < end; after++ {
		t := &a.Tokens[after]
		m := a.Mark(after)
		switch {
		case t.Glue == token.Break, a.Is(after, ","), a.Is(after, ";"), a.Is(after, "."), a.Is(after, ":"), a.Is(after, ")"), isDash(a, after):
			return p, after, true
		case m&mention.And != 0 && a.Mark(after+1)&mention.OfWord != 0 && a.startsPart(after+2) && a.Mark(i-1)&mention.OfWord != 0:
			return p, after, after > p.noun
		case m&mention.And != 0 && a.startsPart(after+1), a.Reckoning(after)&mention.Joins != 0 && a.NumberAt(after+1) != nil:
			return p, after, after > p.noun || a.Reckoning(after)&mention.Against != 0 || a.respectively(after, end) || p.Number != nil && a.NumberAt(after+1) != nil && a.falls(p.Number, a.NumberAt(after+1)) // « 61 voix contre 37 »
		case m&mention.And != 0 && after+1 < end && a.Tokens[after+1].Shape == token.Lower && a.Tokens[after+1].Kind == token.Word:
			return p, after, false // "a black boy and girl": two or more
		case after == p.noun && m&mention.Around != 0 && !(after+1 < end && a.Tokens[after+1].Kind == token.Word && a.Tokens[after+1].Shape != token.Lower): // « 320 vers Toulon »
			return p, after, false // « une dizaine »
		case m&mention.Including != 0, t.Kind == token.Punct && !isQuote(a, after), after-i > words:
			return p, after, false
		case a.startsNumber(after):
			return p, after, false
		}
	}
	return p, after, true
}

// startsNumber tells of a number inside a part that is not of a date or an age.
func (a reader) startsNumber(i int) bool {
	n := a.NumberAt(i)
	return n != nil && !n.Ordinal && !a.isOfTime(n)
}

// isExact tells whether a number is a plain count: no ordinal, no share, no time, none of a range, nothing « environ ».
func (a reader) isExact(n *mention.Number) bool {
	return a.isPlain(n) && !a.inRange(n)
}

// isPlain tells of a count without a word such as « environ ».
func (a reader) isPlain(n *mention.Number) bool {
	return !n.Percent && !n.Ordinal && a.Bound(n) == 0 && !a.isOfTime(n)
}

func isDash(a reader, i int) bool {
	if i < 0 || i >= len(a.Tokens) || a.Tokens[i].Kind != token.Punct {
		return false
	}
	switch a.At(i) {
	case "–", "—", "-":
		return true
	}
	return false
}

func isQuote(a reader, i int) bool {
	switch a.At(i) {
	case `"`, "«", "»", "“", "”", "'", "’", "‘", "°", "%", "€", "$", "£":
		return true
	}
	return false
}

// apart tells whether what the parts count excludes each other, so that nothing is counted twice.
func (a reader) apart(parts []Part) bool {
	for i := range parts {
		for j := range i {
			if !a.apartAt(parts[i].noun, parts[j].noun) {
				return false
			}
		}
	}
	return true
}

// apartAt tells whether two phrases that start at tokens i and j have words that exclude each other.
func (a reader) apartAt(i, j int) bool {
	for x := i; x < i+between && x < len(a.Tokens) && a.Tokens[x].Kind == token.Word; x++ {
		for y := j; y < j+between && y < len(a.Tokens) && a.Tokens[y].Kind == token.Word; y++ {
			if a.Apart(x, y) {
				return true
			}
		}
	}
	return false
}

// joins tells whether token i joins two parts: « et », « ainsi que ».
func (a reader) joins(i int) bool {
	return a.Mark(i)&mention.And != 0 || a.Reckoning(i)&mention.Joins != 0
}
