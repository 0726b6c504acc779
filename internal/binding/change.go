package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Change is the statement of how much a number rose or fell: "from 200 to 250, up 25%", « 90 contre 120 un an plus tôt (- 25 %) », or
// by how many times, "doubled from three to six".
type Change struct {
	Old, New *mention.Number
	// OldValue is Old's with the scale that it shares with New: « de 200 à 250 millions ».
	OldValue float64
	Percent  *mention.Number // nil where Times is said
	Times    float64         // 0 where Percent is said
	Share    float64         // of the old number by which it changed, where words say it: « d'un tiers »
	Rise     bool
	Place    token.Range // of the percentage or the verb
	Tokens   token.Range
}

// changeFar is how many tokens may stand between the two numbers of a change and its measure.
const changeFar = 12

// Changes returns the changes that an article reckons out, in order.
func Changes(article *mention.Article) []Change {
	a := reader{article}
	var out []Change
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if !n.Percent {
			continue
		}
		c, ok := a.changeBefore(i)
		if ok && a.hasOwnBase(a.percentage(n).Tokens.End) {
			continue
		}
		if !ok && !a.isYearly(a.percentage(n).Tokens.End) {
			c, ok = a.changeAfter(i)
		}
		if !ok {
			continue
		}
		rise, ok := a.direction(n)
		if !ok && a.equated(n.Tokens.Start-between, n.Tokens.Start) { // "dropped to 80 from 100, or 20%"
			rise, ok = a.verbOfChange(c.Tokens.Start)
		}
		if !ok {
			continue
		}
		c.Percent, c.Rise, c.Place = n, rise, n.Tokens
		if c.Rise == (c.New.Value >= c.OldValue) && c.New.Value != c.OldValue {
			out = append(out, c)
		}
	}
	for i := 0; i+1 < len(a.Numbers); i++ {
		if c, ok := a.multiple(i); ok {
			out = append(out, c)
		}
	}
	return out
}

// isYearly tells whether the words from token i on, after a percentage, make it one of each year: "3% a year", « 3 % par an ».
func (a reader) isYearly(i int) bool {
	return a.Mark(i)&mention.Indefinite != 0 && a.Mark(i)&mention.OfWord == 0 || a.Mark(i)&mention.Agent != 0 && a.Reckoning(i)&mention.Against == 0
}

// hasOwnBase tells whether the words from token i on, after a percentage, name a base or kind of its own: "of GDP", "in real terms", « de
// croissance annuelle », "a year". A time, and the words that tie it to the two numbers, are none.
func (a reader) hasOwnBase(i int) bool {
	const tie = mention.FromWord | mention.Against
	if a.endsShare(i) && a.Reckoning(i+1)&mention.Total == 0 {
		return false
	}
	for ; !a.canEnd(i); i++ {
		switch m := a.Mark(i); {
		case a.inDate(i) && m&mention.ArticleWord == 0:
			return false
		case m&mention.OfWord != 0 && a.Reckoning(i+1)&(mention.Rise|mention.Fall) != 0: // « 20 % de plus »
		case a.Reckoning(i)&(mention.Rise|mention.Fall) != 0:
		case a.inDate(i+1) && a.Mark(i+1)&mention.OfWord == 0 && m&mention.ArticleWord == 0:
			return false
		case m&mention.And != 0, a.Reckoning(i)&tie != 0 && m&mention.OfWord == 0, a.Reckoning(i)&(tie|mention.ToWord) != 0 && a.startsPart(i+1):
			return false
		default:
			return true
		}
	}
	return false
}

// direction tells whether a percentage is one of a rise or a fall: "up 20%", « soit une hausse de 20 % », « (- 20 %) », "20% more".
func (a reader) direction(percent *mention.Number) (rise, ok bool) {
	if k := percent.Tokens.Start - 1; a.Is(k, "+") {
		return true, true
	} else if k >= 0 && isDash(a, k) || a.Is(k, "−") {
		return false, true
	}
	if rise, ok := a.verbOfChange(percent.Tokens.Start); ok {
		return rise, true
	}
	end := percent.Tokens.End
	for end < len(a.Tokens) && a.Lexicon.IsPercent(a.Tokens[end].Word) {
		end++
	}
	if a.Mark(end)&mention.OfWord != 0 {
		end++ // « 20 % de plus »
	}
	m := a.Reckoning(end)
	return m&mention.Rise != 0, m&(mention.Rise|mention.Fall) != 0
}

// verbOfChange returns the word of a rise or fall that stands before token i with nothing but words between.
func (a reader) verbOfChange(i int) (rise, ok bool) {
	for k := i - 1; k >= 0 && k >= i-6 && a.NumberAt(k) == nil && a.Tokens[k].Kind == token.Word; k-- {
		if m := a.Reckoning(k); m&(mention.Rise|mention.Fall) != 0 && !a.isBound(k) {
			return m&mention.Rise != 0, true
		}
	}
	return false, false
}

// isBound tells whether the word at token k makes a number inexact and says nothing of a rise: "more than", « plus de ».
func (a reader) isBound(k int) bool { return a.Mark(k)&(mention.Over|mention.Under) != 0 }

// changeBefore reads the two numbers before the i-th, a percentage: "from 200 to 250", « 90 contre 120 », « était de 500, s'établit à 750 ».
func (a reader) changeBefore(i int) (Change, bool) {
	y := a.countBefore(i)
	x := a.countBefore(y)
	if x < 0 {
		return Change{}, false
	}
	first, second, percent := &a.Numbers[x], &a.Numbers[y], &a.Numbers[i]
	said := percent.Tokens.Start
	if a.Is(said-1, "+") {
		said--
	}
	if said-second.Tokens.End > changeFar || !a.onePhraseOrBracket(first.Tokens.End, said) && !a.toldAfterColon(second, percent) || !a.sameUnit(first, second) ||
		a.SentenceOf(first.Tokens.Start) != a.SentenceOf(percent.Tokens.Start) {
		return Change{}, false
	}
	c := Change{Tokens: token.Range{Start: first.Tokens.Start, End: percent.Tokens.End}}
	if rise, ok := a.changesBy(first, second); ok {
		before := *second
		if before.Value -= first.Value; !rise {
			before.Value += 2 * first.Value
		}
		c.Old, c.New, c.OldValue = &before, second, before.Value
		return c, before.Value > 0
	}
	switch {
	case a.fromTo(first, second), (a.was(first) || a.comesTo(first, second)) && second.Tokens.Start-first.Tokens.End <= changeFar:
		c.Old, c.New = first, second
	case a.linked(first, second, mention.Against|mention.FromWord) && (a.linked(first, second, mention.Against) || a.Reckoning(first.Tokens.Start-1)&mention.ToWord != 0):
		c.Old, c.New = second, first
	default:
		return Change{}, false
	}
	c.OldValue = sharedScale(c.Old, c.New)
	return c, true
}

// changesBy tells whether the first of two numbers is by how much something rose or fell to the second: "fell by 50,000 to 950,000".
func (a reader) changesBy(first, second *mention.Number) (rise, ok bool) {
	by := first.Tokens.Start - 1
	if a.Mark(by)&mention.Agent == 0 || !a.linked(first, second, mention.ToWord) || first.Scale != second.Scale || a.Bound(first) != 0 {
		return false, false
	}
	return a.verbOfChange(by)
}

// changeAfter reads the numbers after the i-th, a percentage: "rose 25% to 250 from 200"; or one before and one after it: "250, up 25% from 200".
func (a reader) changeAfter(i int) (Change, bool) {
	percent := &a.Numbers[i]
	s := a.SentenceOf(percent.Tokens.Start)
	y := a.countAfter(i)
	if y < 0 || a.SentenceOf(a.Numbers[y].Tokens.Start) != s {
		return Change{}, false
	}
	next := &a.Numbers[y]
	c := Change{}
	z, x := a.countAfter(y), a.countBefore(i)
	if z >= 0 && a.SentenceOf(a.Numbers[z].Tokens.Start) != s {
		z = -1
	}
	switch {
	case z >= 0 && next.Tokens.Start-percent.Tokens.End <= changeFar && a.fromTo(next, &a.Numbers[z]) && a.onePhrase(percent.Tokens.End, next.Tokens.Start):
		c = Change{Old: next, New: &a.Numbers[z], Tokens: token.Range{Start: percent.Tokens.Start, End: a.Numbers[z].Tokens.End}}
	case z >= 0 && a.linked(percent, next, mention.ToWord) && a.linked(next, &a.Numbers[z], mention.Against|mention.FromWord):
		c = Change{Old: &a.Numbers[z], New: next, Tokens: token.Range{Start: percent.Tokens.Start, End: a.Numbers[z].Tokens.End}}
	case x >= 0 && a.SentenceOf(a.Numbers[x].Tokens.Start) == s && a.linked(percent, next, mention.Against|mention.FromWord) &&
		percent.Tokens.Start-a.Numbers[x].Tokens.End <= between+2 && a.onePhraseOrBracket(a.Numbers[x].Tokens.End, percent.Tokens.Start):
		c = Change{Old: next, New: &a.Numbers[x], Tokens: token.Range{Start: a.Numbers[x].Tokens.Start, End: next.Tokens.End}}
	default:
		return Change{}, false
	}
	c.OldValue = sharedScale(c.Old, c.New)
	return c, a.sameUnit(c.Old, c.New)
}

// countBefore returns the index of the number before the i-th that is no time, -1 where it is none of a count.
func (a reader) countBefore(i int) int {
	for i--; i >= 0 && a.isOfTime(&a.Numbers[i]); i-- {
	}
	if i < 0 || a.Numbers[i].Percent || a.Numbers[i].Ordinal {
		return -1
	}
	return i
}

// countAfter returns the index of the number after the i-th that is no time, -1 where it is none of a count.
func (a reader) countAfter(i int) int {
	for i++; i < len(a.Numbers) && a.isOfTime(&a.Numbers[i]); i++ {
	}
	if i >= len(a.Numbers) || a.Numbers[i].Percent || a.Numbers[i].Ordinal {
		return -1
	}
	return i
}

// fromTo tells of two numbers with "from" before the first and "to" between them.
func (a reader) fromTo(from, to *mention.Number) bool {
	k := from.Tokens.Start - 1
	for k > 0 && (isQuote(a, k) || a.Mark(k)&(mention.Around|mention.Over|mention.Under) != 0 && a.Reckoning(k)&mention.FromWord == 0) {
		k--
	}
	return a.Reckoning(k)&mention.FromWord != 0 && a.linked(from, to, mention.ToWord)
}

// linked tells whether a word with the mark stands before the second number, with nothing but a noun and a time between it and the first.
func (a reader) linked(first, second *mention.Number, by mention.Reckoning) bool {
	if second.Tokens.Start-first.Tokens.End > between+3 {
		return false
	}
	found := false
	for k := first.Tokens.End; k < second.Tokens.Start; k++ {
		if a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") && !isQuote(a, k) || a.Mark(k)&mention.And != 0 {
			return false
		}
		if second.Tokens.Start-k <= 3 {
			found = found || a.Reckoning(k)&by != 0
		}
	}
	return found
}

// was tells whether a number is said to have been one: « qui était de 500 euros ».
func (a reader) was(n *mention.Number) bool {
	for k := n.Tokens.Start - 1; k > 0 && k >= n.Tokens.Start-3; k-- {
		if a.Mark(k)&mention.WasCopula != 0 {
			return a.Mark(k-1)&mention.Relative != 0
		}
	}
	return false
}

// comesTo tells whether the second of two numbers is said to hold now, and the first stands in a relative clause or between commas: "which cost
// $80 last month, now costs $92".
func (a reader) comesTo(first, second *mention.Number) bool {
	comma := false
	for k := first.Tokens.End; k < second.Tokens.Start; k++ {
		switch {
		case a.Is(k, ","):
			comma = true
		case a.Tokens[k].Kind == token.Punct && !isQuote(a, k):
			return false
		case comma && a.Reckoning(k)&mention.Now != 0:
			return true
		}
	}
	return false
}

// toldAfterColon tells whether a colon or dash parts the later number from a clause that says by how much it changed, and of nothing else: « ne
// valait plus que 60 : elle a perdu 25 % de sa valeur ».
func (a reader) toldAfterColon(second, percent *mention.Number) bool {
	colon := false
	for k := second.Tokens.End; k < percent.Tokens.Start; k++ {
		switch {
		case a.Is(k, ":"), isDash(a, k):
			colon = true
		case a.Tokens[k].Kind == token.Punct && !isQuote(a, k):
			return false
		}
	}
	return colon && a.endsShare(a.percentage(percent).Tokens.End)
}

// sameUnit tells whether two numbers may count the same: one has no noun, or both have one noun.
func (a reader) sameUnit(x, y *mention.Number) bool {
	p, q := a.unit(x), a.unit(y)
	return p == "" || q == "" || p == q
}

// sharedScale returns the value of a number that has the scale of another, as 200 has in « de 200 à 250 millions ».
func sharedScale(n, other *mention.Number) float64 {
	if n.Scale == 1 && other.Scale > 1 && n.Value < 1000 && n.Value*other.Scale < other.Value*100 {
		return n.Value * other.Scale
	}
	return n.Value
}

// multiple reads a verb such as "doubled" before the i-th number, and the two numbers between which it does.
func (a reader) multiple(i int) (Change, bool) {
	first, second := &a.Numbers[i], &a.Numbers[i+1]
	if first.Percent || second.Percent || first.Ordinal || second.Ordinal || first.OfTime || second.OfTime || a.Bound(first)|a.Bound(second) != 0 || !a.sameUnit(first, second) {
		return Change{}, false
	}
	if !a.fromTo(first, second) {
		if a.Reckoning(first.Tokens.Start-1)&mention.ToWord == 0 || !a.linked(first, second, mention.FromWord|mention.Against) {
			return Change{}, false
		}
		return a.multipleOf(second, first, token.Range{Start: first.Tokens.Start, End: second.Tokens.End}) // "doubled to 40,000 from 20,000"
	}
	if c, ok := a.byFraction(first, second); ok {
		return c, true
	}
	return a.multipleOf(first, second, token.Range{Start: first.Tokens.Start, End: second.Tokens.End})
}

// multipleOf reads the verb of a multiple before the tokens of the two numbers between which it lies.
func (a reader) multipleOf(first, second *mention.Number, r token.Range) (Change, bool) {
	for k := r.Start - 1; k >= 0 && k >= r.Start-changeFar/2; k-- {
		if t := a.Multiple(k); t != 0 {
			if a.boundAt(k) || a.Mark(k+1)&mention.ArticleWord != 0 || a.Mark(k-1)&mention.ArticleWord != 0 {
				return Change{}, false
			}
			c := Change{Old: first, New: second, OldValue: sharedScale(first, second), Times: t, Rise: t > 1, Place: token.Range{Start: k, End: k + 1}}
			c.Tokens = token.Range{Start: k, End: r.End}
			return c, true
		}
		if a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") && !isQuote(a, k) {
			break
		}
	}
	return Change{}, false
}

// byFraction reads a rise or fall by a share in words beside the two numbers between which it was: "fell by a third, from 900 to 600", « de 900
// à 600, en baisse d'un tiers ».
func (a reader) byFraction(first, second *mention.Number) (Change, bool) {
	c := Change{Old: first, New: second, OldValue: sharedScale(first, second)}
	s := a.Sentence(first.Tokens.Start)
	for _, r := range []token.Range{{Start: first.Tokens.Start - changeFar/2, End: first.Tokens.Start}, {Start: second.Tokens.End, End: second.Tokens.End + changeFar}} {
		for k := max(r.Start, s.Start); k < min(r.End, s.End); k++ {
			if n := a.NumberAt(k); a.Fraction(k) == 0 || n != nil && !n.Ordinal {
				continue
			}
			start := k
			if n := a.NumberAt(k - 1); n != nil {
				start = n.Tokens.Start
			} else if a.One(k-1) || a.Mark(k-1)&mention.ArticleWord != 0 {
				start--
			}
			rise, told := a.verbOfChange(start)
			f, ok := a.fraction(start)
			if !told || !ok || f.Loose || f.Place.End != k+1 || !a.endsShare(k+1) && k+1 != first.Tokens.Start-1 {
				return c, false
			}
			c.Share, c.Rise, c.Place = f.Percent/100, rise, f.Place
			c.Tokens = token.Range{Start: min(start, first.Tokens.Start), End: max(k+1, second.Tokens.End)}
			return c, c.Rise == (second.Value >= c.OldValue) && second.Value != c.OldValue
		}
	}
	return c, false
}
