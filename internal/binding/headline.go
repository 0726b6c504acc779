package binding

import (
	"factcheck/internal/date"
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
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
		if n.Percent {
			if body, agrees := a.percentRetold(n, first); body != nil {
				out = append(out, Retelling{Headline: n, Body: body, Tokens: n.Tokens, Agrees: agrees})
			}
			continue
		}
		if n.Ordinal || a.isOfTime(n) || a.inRange(n) {
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
	if !a.toldInLead(h, toll, first) {
		return a.agreeing(h, first)
	}
	var found, agreeing *mention.Number
	several := false
	from, _ := a.NumbersIn(token.Range{Start: first, End: first})
	for i := from; i < len(a.Numbers); i++ {
		n := &a.Numbers[i]
		if n.Percent || n.Ordinal {
			continue
		}
		if a.agree(h, n) {
			if found == nil || !transposed(h, found) || toll != 0 { // what the lead has wrong may be right further down
				return n, true
			}
			agreeing = n
			continue
		}
		if !a.countsSame(h, n, toll, first) || a.isOfTime(n) || a.isOld(i) {
			continue
		}
		several = several || found != nil
		found = n
	}
	if found == nil || several || !a.inLead(found, first) || a.inRange(found) && !a.isNew(found) || a.Is(a.Sentence(found.Tokens.Start).End-1, "?") {
		return agreeing, agreeing != nil
	}
	return found, a.addsUp(h, found)
}

// addsUp tells whether a number of the body and those beside it in its sentence make up one of the headline: "Police arrest 40", "23 people in
// Leeds, 11 in York and six in Hull".
func (a reader) addsUp(h, found *mention.Number) bool {
	s := a.Sentence(found.Tokens.Start)
	i, last := a.NumbersIn(s)
	for ; i < last && a.Numbers[i].Tokens.Start <= found.Tokens.Start; i++ {
		sum := 0.0
		for j := i; j < last; j++ {
			n := &a.Numbers[j]
			if n.Percent || n.Ordinal || a.isOfTime(n) {
				continue
			}
			sum += n.Value
			if sum == h.Value && n.Tokens.Start >= found.Tokens.Start {
				return true
			}
		}
	}
	return false
}

// toldInLead tells whether a number of the lead counts what one of the headline does. Most headlines are told without one, and then the rest
// of the body need not be read so closely.
func (a reader) toldInLead(h *mention.Number, toll, first int) bool {
	from, _ := a.NumbersIn(token.Range{Start: first, End: first})
	for i := from; i < len(a.Numbers) && a.inLead(&a.Numbers[i], first); i++ {
		n := &a.Numbers[i]
		if !n.Percent && !n.Ordinal && !n.OfTime && n.Value != h.Value && a.countsSame(h, n, toll, first) {
			return true
		}
	}
	return false
}

// agreeing returns the first number of the body that can be one of the headline.
func (a reader) agreeing(h *mention.Number, first int) (*mention.Number, bool) {
	from, _ := a.NumbersIn(token.Range{Start: first, End: first})
	for i := from; i < len(a.Numbers); i++ {
		if n := &a.Numbers[i]; !n.Percent && !n.Ordinal && a.agree(h, n) {
			return n, true
		}
	}
	return nil, false
}

// isNew tells whether a number is the second of "from 3 to 5".
func (a reader) isNew(n *mention.Number) bool {
	before := a.NumberAt(n.Tokens.Start - 2)
	return before != nil && a.fromTo(before, n)
}

// countsSame tells whether a number of the body counts what one of the headline does: of the same toll; or the same noun, where a word of the
// headline is said again beside it or the value differs by a slip; or people, where the headline has no noun.
func (a reader) countsSame(h, n *mention.Number, toll, first int) bool {
	if toll != 0 {
		t, _ := a.toll(n)
		return t == toll
	}
	u, v := a.unit(h), a.unit(n)
	switch {
	case transposed(h, n) && u != "" && a.nounAfter(u, n):
		return true // "4,600 jobs", "6,400 cuts in jobs"
	case sameNoun(u, v):
		return slipped(h, n) || a.saidAgain(h, n, first)
	case h.Value < 10 || n.Value < 10:
		return false
	case !isCurrency(u) && !isCurrency(v) && (transposed(h, n) || tenfold(h, n) && h.Value >= 100 && n.Value >= 100 || u == "" && slipped(h, n)) && a.saidAgain(h, n, first):
		return true // other words for what is counted: "homes", "households"
	case a.countedNoun(n) < 0:
		return false
	case u == "" && a.countedNoun(h) < 0 && tenfold(h, n):
		return true
	}
	return (tenfold(h, n) || a.verbAgain(h, n)) && a.saidAgain(h, n, first)
}

// nounAfter tells whether a noun stands among the words after a number: « 640 suppressions de postes », "640 job cuts".
func (a reader) nounAfter(noun string, n *mention.Number) bool {
	for k := n.Tokens.End; k <= n.Tokens.End+between && k < len(a.Tokens) && a.Tokens[k].Kind == token.Word; k++ {
		if sameNoun(noun, strings.ToLower(a.At(k))) {
			return true
		}
	}
	return false
}

// verbAgain tells whether the word after a number of the headline is a verb that the sentence of one in the body has as well: "two million
// march", "three million people marched".
func (a reader) verbAgain(h, n *mention.Number) bool {
	s := a.Sentence(n.Tokens.Start)
	for k := n.Tokens.End; k < s.End && k <= n.Tokens.End+between; k++ {
		if sameStem(a.At(h.Tokens.End), a.At(k)) {
			return true
		}
	}
	return false
}

// saidAgain tells whether the sentence of a number in the body has a word of the headline besides what is counted.
func (a reader) saidAgain(h, n *mention.Number, first int) bool {
	s := a.Sentence(n.Tokens.Start)
	for i := range first {
		if h.Tokens.Contains(i) || i == h.Tokens.End || a.Tokens[i].Kind != token.Word || a.Lexicon.IsCommon(a.Tokens[i].Word) || a.NumberAt(i) != nil {
			continue
		}
		for k := s.Start; k < s.End; k++ {
			if !n.Tokens.Contains(k) && k != n.Tokens.End && a.Tokens[k].Kind == token.Word && sameStem(a.At(i), a.At(k)) {
				return true
			}
		}
	}
	return false
}

// sameStem tells whether two words begin alike, as far as a language bends its words at their ends.
func sameStem(x, y string) bool {
	const stem = 5
	n := min(len(x), len(y))
	switch {
	case n < 3:
		return false
	case n == 3:
		return strings.EqualFold(x, y)
	}
	n = min(n-1, stem)
	return strings.EqualFold(x[:n], y[:n])
}

// bodyStart returns the first token after the headline, 0 where there is no headline.
func (a reader) bodyStart() int {
	blocks := a.Text.Blocks
	if len(blocks) < 2 || blocks[0].Kind != document.Headline {
		return 0
	}
	return a.TokenAt(blocks[0].End)
}

// tollFar is how many tokens « bilan » may stand before the number to which it rises.
const tollFar = 12

// toll returns which toll a number is the count of, and the end of the words that say so: « 12 morts », "12 people were killed",
// "kills 12".
func (a reader) toll(n *mention.Number) (int, int) {
	if i := n.Tokens.Start - 1; a.sign(i) > i {
		return 0, 0 // "a $700bn rescue"
	}
	k := n.Tokens.End
	for ; k < len(a.Tokens) && k < n.Tokens.End+between && a.Tokens[k].Kind == token.Word && a.Tokens[k].Glue == token.Space && a.NumberAt(k) == nil; k++ {
		if t := a.Toll(k); t != 0 {
			return t, k + 1
		}
		if a.Mark(k)&(mention.And|mention.OfWord|mention.Relative) != 0 {
			break
		}
	}
	before := n.Tokens.Start - 1
	for before > 0 && a.Mark(before)&(mention.Around|mention.Over|mention.Under) != 0 && a.Toll(before) == 0 {
		before--
	}
	if before >= 0 && a.Tokens[before].Kind == token.Word && a.SentenceOf(before) == a.SentenceOf(n.Tokens.Start) {
		if t := a.Toll(before); t != 0 {
			return t, n.Tokens.End
		}
	}
	if s := a.Sentence(n.Tokens.Start); a.Reckoning(before)&mention.ToWord != 0 && a.unit(n) == "" { // "the toll rose to 45"
		for k = before; k >= s.Start && k >= before-tollFar && a.Tokens[k].Kind != token.Punct; k-- {
			if a.AnnouncesToll(k) {
				return 1, n.Tokens.End
			}
		}
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

// wasBefore tells whether the words beside the i-th number say that it was so before: « qui était de 25 morts », « contre 25 », the first of
// "from 3 to 5".
func (a reader) wasBefore(i int) bool {
	n := &a.Numbers[i]
	s := a.Sentence(n.Tokens.Start)
	counted := n.Tokens
	if a.sign(counted.Start-1) == counted.Start {
		counted.Start--
	}
	if a.unit(n) != "" && a.startsNoun(counted.End) {
		counted.End++ // « 836 avions », of which the noun looks like a verb
	}
	return a.background(counted, s) && !a.reported(s.Start, counted.Start) || a.was(n) || a.Reckoning(n.Tokens.Start-1)&mention.Against != 0 ||
		i+1 < len(a.Numbers) && a.fromTo(n, &a.Numbers[i+1]) && !a.isOfTime(&a.Numbers[i+1])
}

// isOld tells whether the i-th number is of another time than the news: « en 2015 », « qui était de 25 morts », the first of "from 3 to 5".
func (a reader) isOld(i int) bool {
	n := &a.Numbers[i]
	s := a.Sentence(n.Tokens.Start)
	if a.wasBefore(i) {
		return true
	}
	from, to := n.Tokens.Start, n.Tokens.End
	for from > s.Start && (a.Tokens[from-1].Kind != token.Punct || a.Is(from-1, "(")) { // « celui de l'an dernier (195 millions) »
		from--
	}
	for to < s.End && a.Tokens[to].Kind != token.Punct {
		to++
	}
	own, _ := a.dates(s, n.Tokens)
	for k := range own {
		x := &own[k]
		if x.Bound == timex.From || x.Deadline || a.isNear(*x) && x.Value.Precision() == date.ToDay || x.Value.Precision() > date.ToMonth && x.Value.Last().Year() >= a.Published.First().Year() {
			continue // « depuis janvier », and the first half of this year, are no other time
		}
		if !a.Published.IsZero() && x.Value.Precision() != date.None && x.Value.First() > a.Published.Last() {
			continue // "1,500 jobs will go in the autumn"
		}
		if a.inHeadline(x) {
			continue // « l'an dernier », of a headline on that year
		}
		if a.opens(x, s) || x.Tokens.Start >= from && x.Tokens.End <= to {
			return true
		}
	}
	return false
}

// inHeadline tells whether the headline speaks of the time of a date.
func (a reader) inHeadline(x *timex.Expression) bool {
	for i := range a.Dates {
		switch d := &a.Dates[i]; {
		case d.Tokens.Start >= a.bodyStart():
			return false
		case d.Value == x.Value && !x.Value.IsZero():
			return true
		}
	}
	return false
}

// reported tells whether a verb of saying stands among the tokens from i to end with nothing but words after it: "said that profit had risen",
// where the tense tells of no time before.
func (a reader) reported(i, end int) bool {
	for k := end - 1; k >= i && a.Tokens[k].Kind != token.Punct; k-- {
		if a.Mark(k)&mention.Reporting != 0 && (a.Mark(k)|a.Mark(k-1)|a.Mark(k-2))&mention.Background == 0 { // but not "had first spoken of two"
			return true
		}
	}
	return false
}

// inLead tells whether a number stands in the first sentences of the body.
func (a reader) inLead(n *mention.Number, first int) bool {
	return a.SentenceOf(n.Tokens.Start)-a.SentenceOf(first) < lead
}

// isCurrency tells whether a unit is the sign of a currency.
func isCurrency(u string) bool { return u == "$" || u == "€" || u == "£" }

// sameNoun tells whether two units are one, in the singular or plural, or the sign and the word of one currency.
func sameNoun(u, v string) bool {
	if u == "" || v == "" {
		return false
	}
	for _, sign := range [][2]string{{"$", "dollar"}, {"€", "euro"}, {"£", "pound"}, {"£", "livre"}} {
		if u == sign[0] && strings.TrimSuffix(v, "s") == sign[1] || v == sign[0] && strings.TrimSuffix(u, "s") == sign[1] {
			return true
		}
	}
	return strings.TrimSuffix(u, "s") == strings.TrimSuffix(v, "s")
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
		case a.Mark(k)&mention.OfWord != 0 && a.Reckoning(k)&mention.ToWord == 0: // "forces 10,000 to flee" has no noun
		case a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape == token.Lower && len(w) >= 4 && !a.Lexicon.IsCommon(a.Tokens[k].Word) && !a.inDate(k):
			return w
		default:
			return ""
		}
	}
	return ""
}
