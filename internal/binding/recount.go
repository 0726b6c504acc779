package binding

import (
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// lookBack is how many numbers before one are compared with it.
const lookBack = 64

// Recounts returns the numbers of the body that come back to an earlier count and give it otherwise: « les 14 élus » after « 12 élus », a
// sum of millions that is one of milliards elsewhere. The earlier one stands as the headline's.
func Recounts(article *mention.Article) []Retelling {
	a := reader{article}
	first := a.bodyStart()
	var out []Retelling
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Tokens.Start < first || n.Percent || n.Ordinal || n.Value < 2 || n.OfTime {
			continue
		}
		m := a.comesBack(i, first)
		if m == nil {
			m = a.otherScaleBefore(i)
		}
		if m == nil {
			m = a.swappedBefore(i)
		}
		if m == nil {
			m = a.tollBefore(i, first)
		}
		if m != nil && !a.inRange(n) && a.Bound(n) == 0 {
			out = append(out, Retelling{Headline: m, Body: n, Tokens: m.Tokens})
		}
	}
	return out
}

// comesBack returns the earlier count that « les 14 élus » comes back to, where there is only one and it is another.
func (a reader) comesBack(i, first int) *mention.Number {
	n := &a.Numbers[i]
	if !a.definite(n) {
		return nil
	}
	unit := a.unit(n)
	if unit == "" {
		return nil
	}
	var found *mention.Number
	for j := i - 1; j >= 0 && j >= i-lookBack; j-- {
		m := &a.Numbers[j]
		switch {
		case m.Percent || m.Ordinal || m.Tokens.Start < first:
		case m.Value == n.Value:
			return nil // whatever it counts
		case a.unit(m) == unit:
			if found != nil || a.definite(m) || a.Bound(m) != 0 || a.inRange(m) || a.isOld(j) {
				return nil
			}
			found = m
		}
	}
	if found == nil || a.hasOther(i, unit) {
		return nil
	}
	return found
}

// hasOther tells whether a number that stands after the i-th counts the same noun, so that there is more than one group.
func (a reader) hasOther(i int, unit string) bool {
	for j := i + 1; j < len(a.Numbers) && j <= i+lookBack; j++ {
		if m := &a.Numbers[j]; a.unit(m) == unit && m.Value != a.Numbers[i].Value {
			return true
		}
	}
	return false
}

// definite tells whether a number stands between a definite article and the noun that ends its phrase: « les 14 élus ont … », so that it
// counts all of a group that was named before.
func (a reader) definite(n *mention.Number) bool {
	k := n.Tokens.Start - 1
	if k < 0 || a.Mark(k)&mention.ArticleWord == 0 || a.Mark(k)&mention.Indefinite != 0 && a.Mark(k)&mention.OfWord == 0 {
		return false // « des 14 élus » is no indefinite
	}
	if a.Mark(k)&mention.OutOf == 0 {
		k--
	}
	if a.Mark(k)&mention.OutOf != 0 && (a.NumberAt(k-1) != nil || a.NumberAt(k-2) != nil || a.Fraction(k-1) != 0) {
		return false // "two of the 14"
	}
	noun := n.Tokens.End
	return noun+1 < len(a.Tokens) && a.Tokens[noun].Kind == token.Word && a.Tokens[noun].Shape == token.Lower &&
		a.endsPhrase(noun+1) && a.Mark(noun+1)&(mention.OfWord|mention.Relative|mention.Dating|mention.Including) == 0
}

// otherScaleBefore returns an earlier number that is the i-th but for the word of its scale: « 1,8 million d'euros », « 1,8 milliard d'euros ».
func (a reader) otherScaleBefore(i int) *mention.Number {
	n := &a.Numbers[i]
	if n.Scale < 1e6 || len(strings.TrimRight(digits(n), "0")) < 2 {
		return nil // « 2 millions » and « 2 milliards » stand in many articles
	}
	unit := a.unit(n)
	for j := i - 1; j >= 0 && j >= i-lookBack && unit != ""; j-- {
		if m := &a.Numbers[j]; otherScale(m, n) && m.Step/m.Scale == n.Step/n.Scale && a.unit(m) == unit {
			return m
		}
	}
	return nil
}

// swappedBefore returns an earlier number that the i-th is with two digits the other way round, both of the same noun: « 476 passagers », « 467
// passagers ». With fewer than three digits that are no zeros at the end, both may be true.
func (a reader) swappedBefore(i int) *mention.Number {
	const telling = 3 // digits
	n := &a.Numbers[i]
	unit := a.unit(n)
	if k := n.Tokens.Start - 1; k < 0 || a.Mark(k)&mention.ArticleWord == 0 {
		return nil // "another ferry had 476 passengers"
	}
	if n.Spelled || unit == "" || len(strings.TrimRight(digits(n), "0")) < telling {
		return nil
	}
	var found *mention.Number
	for j := i - 1; j >= 0 && j >= i-lookBack; j-- {
		switch m := &a.Numbers[j]; {
		case m.Value == n.Value:
			return nil
		case found == nil && !m.Percent && !m.Ordinal && !m.OfTime && transposed(m, n) && a.unit(m) == unit && a.Bound(m) == 0 && !a.isOld(j):
			found = m
		}
	}
	return found
}

// tollBefore returns the only earlier count of a toll, where the i-th number comes back to its victims and the article counts them no more often:
// « onze personnes ont péri », « parmi les seize morts ».
func (a reader) tollBefore(i, first int) *mention.Number {
	n := &a.Numbers[i]
	k := n.Tokens.Start - 1
	toll := a.Toll(n.Tokens.End)
	if toll == 0 || a.Mark(k)&mention.ArticleWord == 0 || a.Mark(k-1)&mention.OutOf == 0 && a.Mark(k)&mention.OutOf == 0 {
		return nil
	}
	next := n.Tokens.End + 1
	if next >= len(a.Tokens) || a.NumberAt(next) != nil || a.inRange(n) || a.Mark(next)&mention.OfWord != 0 || a.Lexicon.IsCommon(a.Tokens[next].Word) && next+1 < len(a.Tokens) && a.Tokens[next+1].Shape != token.Lower {
		return nil // "the 14 dead in Nice"
	}
	var found *mention.Number
	for j := range a.Numbers {
		m := &a.Numbers[j]
		if t, _ := a.toll(m); j == i || t != toll {
			continue
		}
		if found != nil || j > i || m.Tokens.Start < first || m.Value == n.Value || a.Bound(m) != 0 || a.inRange(m) || a.isOld(j) {
			return nil
		}
		found = m
	}
	if found == nil || a.SentenceOf(n.Tokens.Start)-a.SentenceOf(found.Tokens.Start) > lead {
		return nil
	}
	return found
}
