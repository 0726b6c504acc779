package binding

import (
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Retelling is a number of the headline that the body tells again.
type Retelling struct {
	Headline, Body *mention.Number
	Tokens         token.Range // of the headline's number and what it counts
	Agrees         bool
}

// lead is how many sentences of the body tell what the headline tells.
const lead = 3

// Retellings returns the numbers of the headline that the body gives as well, and those that it gives with another value, where nothing
// else can be meant: one count of the dead against one other in the lead; a million against a milliard; two digits that have changed places.
func Retellings(article *mention.Article) []Retelling {
	a := reader{article}
	first := a.bodyStart()
	if first == 0 {
		return nil
	}
	var out []Retelling
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Tokens.Start >= first {
			break
		}
		if n.Percent || n.Ordinal || a.isOfTime(n) || a.inRange(n) || a.Bound(n) != 0 {
			continue
		}
		r := Retelling{Headline: n, Tokens: n.Tokens}
		switch toll, end := a.toll(n); {
		case toll == 0:
			r.Body, r.Agrees = a.slip(n, first)
		case a.once(toll, 0, first):
			r.Body, r.Agrees = a.otherToll(n, toll, first)
			r.Tokens.End = max(r.Tokens.End, end)
		}
		if r.Body != nil {
			out = append(out, r)
		}
	}
	return out
}

// bodyStart returns the first token after the headline, 0 where there is no headline.
func (a reader) bodyStart() int {
	blocks := a.Text.Blocks
	if len(blocks) < 2 || blocks[0].Kind != document.Headline {
		return 0
	}
	return a.TokenAt(blocks[0].End)
}

// toll returns which toll a number is the count of, and the end of the words that say so: « 12 morts », "12 people were killed",
// "kills 12".
func (a reader) toll(n *mention.Number) (int, int) {
	people := false
	k := n.Tokens.End
	for ; k < len(a.Tokens) && k < n.Tokens.End+between && a.Tokens[k].Kind == token.Word && a.Tokens[k].Glue == token.Space && a.NumberAt(k) == nil; k++ {
		if t := a.Toll(k); t != 0 {
			return t, k + 1
		}
		if a.Mark(k)&(mention.And|mention.OfWord|mention.Relative) != 0 {
			break
		}
		people = people || a.CountsPeople(k)
	}
	if before := n.Tokens.Start - 1; before >= 0 && (people || a.closesName(n.Tokens.End)) {
		return a.Toll(before), n.Tokens.End
	}
	return 0, 0
}

// once tells whether a stretch counts a toll one time only.
func (a reader) once(toll, start, end int) bool {
	n := 0
	for i := range a.Numbers {
		if x := &a.Numbers[i]; x.Tokens.Start >= start && x.Tokens.Start < end {
			if t, _ := a.toll(x); t == toll {
				n++
			}
		}
	}
	return n == 1
}

// otherToll returns the count of the same toll in the body: the one of the same value where there is one; else the only one, which has to
// stand in the lead, be exact and speak of no other time.
func (a reader) otherToll(h *mention.Number, toll, first int) (*mention.Number, bool) {
	var found *mention.Number
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Tokens.Start < first || n.Percent || n.Ordinal {
			continue
		}
		if n.Value == h.Value {
			return n, true // even where something else is counted: the number is there
		}
		if t, _ := a.toll(n); t == toll {
			if found != nil {
				return nil, false
			}
			found = n
		}
	}
	if found == nil || !a.inLead(found, first) || a.Bound(found) != 0 || a.inRange(found) || a.isOfTime(found) {
		return nil, false
	}
	s := a.Sentence(found.Tokens.Start)
	if own, _ := a.dates(s, found.Tokens); len(own) > 0 || a.background(s, found.Tokens) || a.denied(found.Tokens) {
		return nil, false
	}
	return found, false
}

// inLead tells whether a number stands in the first sentences of the body.
func (a reader) inLead(n *mention.Number, first int) bool {
	return a.SentenceOf(n.Tokens.Start)-a.SentenceOf(first) < lead
}

// slip returns a number of the body that counts the same as one of the headline and differs from it as a slip of the hand does, unless the
// body has the headline's number too.
func (a reader) slip(h *mention.Number, first int) (*mention.Number, bool) {
	unit := a.unit(h)
	if unit == "" {
		return nil, false
	}
	var found *mention.Number
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Tokens.Start < first || n.Percent || n.Ordinal {
			continue
		}
		if n.Value == h.Value {
			return nil, false
		}
		if found == nil && (otherScale(h, n) || swapped(h, n)) && a.unit(n) == unit && !a.isOfTime(n) && a.Bound(n) == 0 {
			found = n
		}
	}
	return found, false
}

// unit returns the noun that follows a number, after « de », or its sign of currency.
func (a reader) unit(n *mention.Number) string {
	if i := n.Tokens.Start - 1; i >= 0 && (a.Is(i, "$") || a.Is(i, "£") || a.Is(i, "€")) {
		return a.At(i)
	}
	for k := n.Tokens.End; k < len(a.Tokens) && k < n.Tokens.End+2 && a.Tokens[k].Glue != token.Break; k++ {
		switch w := strings.ToLower(a.At(k)); {
		case a.Is(k, "$") || a.Is(k, "£") || a.Is(k, "€"):
			return a.At(k)
		case a.Mark(k)&mention.OfWord != 0:
		case a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape == token.Lower && len(w) >= 4 && !a.Lexicon.IsCommon(a.Tokens[k].Word):
			return w
		default:
			return ""
		}
	}
	return ""
}

// otherScale tells of numbers that differ in the word for their scale alone: "1.5 million", "1.5 billion".
func otherScale(x, y *mention.Number) bool {
	return x.Scale >= 1e6 && y.Scale >= 1e6 && x.Scale != y.Scale && x.Value/x.Scale == y.Value/y.Scale
}

// swapped tells of whole numbers of two or three digits, two of which have changed places.
func swapped(x, y *mention.Number) bool {
	if x.Step != 1 || y.Step != 1 || x.Spelled || y.Spelled || x.Value < 10 || x.Value >= 1000 || y.Value < 10 || y.Value >= 1000 {
		return false
	}
	p, q := strconv.Itoa(int(x.Value)), strconv.Itoa(int(y.Value))
	if len(p) != len(q) {
		return false
	}
	for i := 0; i+1 < len(p); i++ {
		b := []byte(p)
		b[i], b[i+1] = b[i+1], b[i]
		if p != q && slices.Equal(b, []byte(q)) {
			return true
		}
	}
	return false
}
