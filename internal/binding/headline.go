package binding

import (
	"factcheck/internal/date"
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
// else can be meant: one count of the dead against one other in the lead; one count of the same that differs as a slip of the hand does.
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
		if n.Percent || n.Ordinal || a.isOfTime(n) || a.inRange(n) {
			continue
		}
		r := Retelling{Headline: n, Tokens: n.Tokens}
		toll, end := a.toll(n)
		r.Tokens.End = max(r.Tokens.End, end)
		if toll == 0 || a.once(toll, 0, first) {
			r.Body, r.Agrees = a.retold(n, toll, first)
		}
		if r.Body != nil {
			out = append(out, r)
		}
	}
	return out
}

// retold returns the number of the body that tells a number of the headline again: one that agrees with it, where there is one anywhere, even
// where something else is counted; else the only one of the lead that counts the same now.
func (a reader) retold(h *mention.Number, toll, first int) (*mention.Number, bool) {
	var found *mention.Number
	several := false
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Tokens.Start < first || n.Percent || n.Ordinal {
			continue
		}
		if a.agree(h, n) {
			return n, true
		}
		if !a.countsSame(h, n, toll) || a.isOfTime(n) || a.isOld(i) {
			continue
		}
		several = several || found != nil
		found = n
	}
	if found == nil || several || !a.inLead(found, first) || a.inRange(found) || a.denied(found.Tokens) {
		return nil, false
	}
	return found, false
}

// countsSame tells whether a number of the body counts what one of the headline does: of the same toll; or the same noun, or people where the
// headline has no noun, with a value that differs by a slip.
func (a reader) countsSame(h, n *mention.Number, toll int) bool {
	if toll != 0 {
		t, _ := a.toll(n)
		return t == toll
	}
	if !slipped(h, n) {
		return false
	}
	if u := a.unit(h); u != "" {
		return a.unit(n) == u
	}
	return n.Value >= 10 && h.Value >= 10 && a.countedNoun(n) >= 0 && tenfold(h, n)
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

// isOld tells whether the i-th number is of another time than the news: « en 2015 », « qui était de 25 morts », the first of "from 3 to 5".
func (a reader) isOld(i int) bool {
	n := &a.Numbers[i]
	s := a.Sentence(n.Tokens.Start)
	if a.background(n.Tokens, s) || a.was(n) || a.Mark(n.Tokens.Start-1)&mention.Against != 0 || i+1 < len(a.Numbers) && a.fromTo(n, &a.Numbers[i+1]) {
		return true
	}
	from, to := n.Tokens.Start, n.Tokens.End
	for from > s.Start && a.Tokens[from-1].Kind != token.Punct {
		from--
	}
	for to < s.End && a.Tokens[to].Kind != token.Punct {
		to++
	}
	own, _ := a.dates(s, n.Tokens)
	for k := range own {
		x := &own[k]
		if x.Value.Precision() > date.ToMonth && x.Value.Last().Year() >= a.Published.First().Year() {
			continue // the first half of this year is no other time
		}
		if a.opens(x, s) || x.Tokens.Start >= from && x.Tokens.End <= to {
			return true
		}
	}
	return false
}

// inLead tells whether a number stands in the first sentences of the body.
func (a reader) inLead(n *mention.Number, first int) bool {
	return a.SentenceOf(n.Tokens.Start)-a.SentenceOf(first) < lead
}

// unit returns the noun that follows a number, after « de », or its sign of currency.
func (a reader) unit(n *mention.Number) string {
	if i := n.Tokens.Start - 1; i >= 0 && (a.Is(i, "$") || a.Is(i, "£") || a.Is(i, "€")) {
		return a.At(i)
	}
	for k := n.Tokens.End; k < len(a.Tokens) && k < n.Tokens.End+2 && a.Tokens[k].Glue != token.Break; k++ {
		switch w := strings.ToLower(a.At(k)); {
		case a.inDate(k):
			return ""
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
