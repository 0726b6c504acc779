package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// partsBefore reads the parts before a whole that a word such as « soit » or "in all" calls their total.
func (a reader) partsBefore(i int) (Sum, bool) {
	whole := &a.Numbers[i]
	before, total, of := a.calledTotal(whole)
	if before < 0 {
		return Sum{}, false
	}
	s := a.Sentence(whole.Tokens.Start)
	for j := i - 1; j >= 0 && j >= i-mostParts && a.Numbers[j].Tokens.Start >= s.Start; j-- {
		e := a.enumeration(a.Numbers[j].Tokens.Start, before)
		if len(e.parts) < 2 || e.end != before && !(e.end == before-1 && a.Is(e.end, ",")) {
			continue
		}
		for ; j > 0 && a.Numbers[j-1].Tokens.Start >= s.Start; j-- { // the first number from which the list reaches the whole
			longer := a.enumeration(a.Numbers[j-1].Tokens.Start, before)
			if longer.end != e.end || len(longer.parts) <= len(e.parts) {
				break
			}
			e = longer
		}
		if a.startsLate(j, s.Start) || a.anotherUnit(whole, e.parts) {
			return Sum{}, false
		}
		if !of && a.Mark(whole.Tokens.Start-1)&mention.Equals != 0 && !a.totalAfter(whole) && !(a.countsWhole(whole) && a.countsThem(e.parts[0])) && !a.countsUnit(a.unit(whole), e.parts) {
			return Sum{}, false
		}
		out := Sum{Parts: e.parts, All: total, Tokens: token.Range{Start: a.Numbers[j].Tokens.Start, End: e.end}}
		if of { // « sur un total de 120 députés »: some may have stayed away
			out.All = a.CountsBallots(whole.Tokens.End) && a.Reckoning(whole.Tokens.End)&mention.Papers == 0 || a.gathered(whole)
		}
		return out, out.All || a.apart(e.parts)
	}
	if !total || of {
		return Sum{}, false
	}
	if out, ok := a.bracketsBefore(s.Start, before); ok {
		return out, a.sameUnit(whole, out.Parts[0].Number) && a.unit(whole) != "" || a.countsSeats(whole) && a.countsSeats(out.Parts[0].Number)
	}
	return a.elliptic(i-1, s.Start, before)
}

// startsLate tells whether a word that joins stands before a list of which the j-th number is the first, and another number before that, so that
// the list was not read from its start: "seven men and five women plus four stand-ins".
func (a reader) startsLate(j, start int) bool {
	k := a.Numbers[j].Tokens.Start - 1
	if k >= 0 && a.sign(k) > k {
		k--
	}
	if k < 0 || !a.joins(k) {
		return false
	}
	for j--; j >= 0 && a.Numbers[j].Tokens.Start >= start; j-- {
		if n := &a.Numbers[j]; !n.Ordinal && !a.isOfTime(n) {
			return true
		}
	}
	return false
}

// anotherUnit tells whether a total counts something else than the parts before it, of which the first has a noun of its own: "eight flat stages and two
// time trials, 3,320 kilometres in all".
func (a reader) anotherUnit(whole *mention.Number, parts []Part) bool {
	u := a.unit(whole)
	if u == "" || a.countedNoun(whole) >= 0 || a.CountsBallots(whole.Tokens.End) || a.countsSeats(whole) {
		return false
	}
	for i, p := range parts {
		if i == 0 && (!a.startsNoun(p.noun) || p.noun >= p.end) || p.Number != nil && sameNoun(a.unit(p.Number), u) {
			return false
		}
	}
	return true
}

// calledTotal tells where the words begin that call a number the total of what stands before, -1 where none do; of tells of « sur ».
func (a reader) calledTotal(n *mention.Number) (before int, total, of bool) {
	k := n.Tokens.Start - 1
	if a.sign(k) > k {
		k-- // "or £5.5m in all"
	}
	called := false
	if before := a.totalVerb(k); before >= 0 {
		return before, true, false
	}
	if k > 1 && a.Mark(k)&mention.OfWord != 0 && a.Reckoning(k)&mention.Total == 0 && a.Tokens[k-1].Shape == token.Lower && a.Reckoning(k-2)&mention.Total != 0 {
		k -= 2 // "a combined haul of 65kg"
	}
	if k > 0 && a.Reckoning(k)&mention.Total == 0 && a.Reckoning(k-1)&mention.Total != 0 && a.Tokens[k].Shape == token.Lower {
		k-- // "would together hold 165 seats"
	}
	for k >= 0 && k >= n.Tokens.Start-between && (a.Reckoning(k)&mention.Total != 0 || a.Mark(k)&(mention.Indefinite|mention.ArticleWord|mention.OfWord) != 0) {
		called = called || a.Reckoning(k)&mention.Total != 0
		k--
	}
	if called && k >= 0 && a.Tokens[k].Shape == token.Lower && a.Mark(k-1)&(mention.Indefinite|mention.ArticleWord) != 0 && (a.Is(k-2, ",") || a.Mark(k-2)&mention.Equals != 0 || a.Is(k-3, ",") && a.Lexicon.IsCommon(a.Tokens[k-2].Word)) {
		k -= 2 // « soit un montant total de 12 millions »
		if !a.Is(k, ",") && a.Is(k-1, ",") {
			k-- // « pour un coût total de 12 millions »
		}
	}
	for k > 0 && a.Mark(k)&mention.OutOf != 0 && (called || a.CountsBallots(n.Tokens.End) || a.gathered(n)) {
		called = true
		of = true
		k--
	}
	equals := false
	for k > 0 && a.Mark(k)&mention.Equals != 0 {
		equals = true
		k--
	}
	calledAfter := false
	if !called && a.totalAfter(n) {
		called, calledAfter = true, true
	}
	if !called && !(equals && a.Lexicon.Pack.Numbers.One == nil && (a.countsWhole(n) || a.unit(n) != "" && a.canEnd(n.Tokens.End+1))) {
		return -1, false, false
	}
	for k >= 0 && (a.Reckoning(k)&mention.Joins != 0 && a.Mark(k)&mention.And == 0) {
		k--
	}
	if after := k; calledAfter { // "with the loss of 470 jobs in all"
		for k > after-nameFar && k > 0 && a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape == token.Lower && a.NumberAt(k) == nil && a.Mark(k)&mention.Reporting == 0 {
			k--
		}
		if !a.Is(k, ",") {
			k = after
		}
	}
	if called && k > 0 && a.Tokens[k].Kind == token.Word {
		k = a.beforeGiving(k)
	}
	if k > 0 && called && !calledAfter && !of && a.Tokens[k].Kind == token.Word && a.Reckoning(k+1)&mention.Total != 0 && a.Mark(k+1)&(mention.Indefinite|mention.ArticleWord) == 0 && a.Mark(k+2)&mention.Indefinite != 0 {
		return k + 1, true, false // "30 in the first half and 12 in the second for a total of 42"
	}
	if k < 0 || !(a.Is(k, ",") || isDash(a, k) || equals || of || called && (a.Is(k, "(") || a.Is(k, ")"))) {
		return -1, false, false
	}
	if !(a.Is(k, ",") || isDash(a, k) || a.Is(k, "(")) {
		k++
	}
	return k, true, of
}

// totalAfter tells whether words such as "in all" follow a number and its noun.
func (a reader) totalAfter(n *mention.Number) bool {
	end := n.Tokens.End
	for j := end; j < end+between && j < len(a.Tokens) && a.Tokens[j].Kind == token.Word && a.Tokens[j].Glue != token.Break && a.NumberAt(j) == nil; j++ {
		if a.Reckoning(j)&mention.Total != 0 {
			return true
		}
	}
	return false
}

// countsWhole tells whether nothing but a noun of people or of votes follows a number: « soit 566 votants ».
func (a reader) countsWhole(n *mention.Number) bool {
	if k := a.countedNoun(n); k >= 0 {
		return a.canEnd(k + 1)
	}
	return a.CountsBallots(n.Tokens.End) && a.canEnd(n.Tokens.End+1)
}

// beforeGiving moves from token k back over the words that say to whom a total comes, or over the verb of those who have it together, to the
// mark before them: "120 and 45, giving the coalition a total of …", « les Verts (118) disposeraient ensemble de … ».
func (a reader) beforeGiving(k int) int {
	j := k
	for j > 0 && j > k-nameFar-1 && a.Tokens[j].Kind == token.Word && a.NumberAt(j) == nil && a.Mark(j)&mention.Reporting == 0 {
		j--
	}
	if a.Is(j, ",") && a.Reckoning(j+1)&mention.Gives != 0 || a.Is(j, ")") {
		return j
	}
	return k
}
