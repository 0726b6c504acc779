package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// clauseFar is how many words the subject of a clause may have that gives a total.
const clauseFar = 12

// totalVerb tells where the parts end of which a verb at token i gives the total, -1 where none does: "with 32 seats for the Reds and 14 for the
// Greens, the bloc of the left totals 46".
func (a reader) totalVerb(i int) int {
	for i >= 0 && a.Mark(i)&(mention.Indefinite|mention.ArticleWord|mention.OfWord) != 0 {
		i--
	}
	if a.Reckoning(i)&mention.Totals == 0 {
		return -1
	}
	for k := i - 1; k >= 0 && k >= i-clauseFar && a.NumberAt(k) == nil && a.Tokens[k].Glue != token.Break; k-- {
		if a.Is(k, ",") || a.Is(k, ":") || isDash(a, k) {
			return k
		}
		if a.Tokens[k].Kind == token.Punct && !isQuote(a, k) {
			break
		}
	}
	return -1
}

// sharedOut reads the parts that the names after a verb of division have in brackets: "will be shared by the state (€2.5m), the region (€1m) and
// the insurers (€500,000)". The bracket at token k is the first of them.
func (a reader) sharedOut(i int, s token.Range, k int) (Sum, bool) {
	e := a.bracketed(k, s.End)
	if !e.closed || len(e.parts) < 2 || !a.canEnd(e.end) || !a.onlyNumber(i, s.Start, k, token.Range{}, len(e.parts)) {
		return Sum{}, false
	}
	for _, p := range e.parts {
		if !a.sameUnit(&a.Numbers[i], p.Number) {
			return Sum{}, false
		}
	}
	return Sum{Parts: e.parts, All: true, Tokens: token.Range{Start: k, End: e.end}}, true
}

// brokenDown reads the parts that "with" opens after the comma at token k: ", with 2.5 billion in Europe and 1.1 billion in Asia". There may be more.
func (a reader) brokenDown(k, end int) (Sum, bool) {
	if !a.Is(k, ",") || a.Reckoning(k+1)&mention.Joins == 0 || a.Mark(k+1)&mention.And != 0 || !a.startsPart(k+2) {
		return Sum{}, false
	}
	e := a.enumeration(k+2, end)
	return Sum{Parts: e.parts, Tokens: token.Range{Start: k, End: e.end}}, len(e.parts) > 1 && e.closed && a.placesOf(e.parts)
}

// placesOf is places for parts that may have a unit of their own: "2.5 billion euros in Europe".
func (a reader) placesOf(parts []Part) bool {
	moved := make([]Part, len(parts))
	for i, p := range parts {
		moved[i] = p
		for k := p.noun; k < p.end && k < p.noun+3; k++ {
			if a.Lexicon.IsCommon(a.Tokens[k].Word) && k+1 < p.end && a.Tokens[k+1].Shape != token.Lower || a.Mark(k+1)&mention.ArticleWord != 0 {
				moved[i].noun = k
				break
			}
		}
	}
	for i, p := range moved {
		k := p.noun
		if parts[i].Number == nil || k+1 >= p.end || !a.Lexicon.IsCommon(a.Tokens[k].Word) || a.Tokens[k].Word != a.Tokens[moved[0].noun].Word {
			return false
		}
		if k++; a.Mark(k)&mention.ArticleWord != 0 {
			k++
		}
		if k >= p.end || a.Tokens[k].Shape == token.Lower {
			return false
		}
	}
	return true
}

// listFirst reads a list that opens the sentence of the i-th number and stands before a colon or dash, where that number counts what the list
// does: « Seize médailles d'or, neuf d'argent et trois de bronze : la délégation rentre avec 28 médailles ».
func (a reader) listFirst(i int) (Sum, bool) {
	whole := &a.Numbers[i]
	s := a.Sentence(whole.Tokens.Start)
	unit := a.unit(whole)
	if unit == "" || !a.startsPart(s.Start) || a.NumberAt(s.Start) == nil {
		return Sum{}, false
	}
	e := a.enumeration(s.Start, whole.Tokens.Start)
	if !e.closed || len(e.parts) < 2 || !a.Is(e.end, ":") && !isDash(a, e.end) || e.parts[0].Number == nil || a.unit(e.parts[0].Number) != unit && !a.lastCounts(unit, e.parts) {
		return Sum{}, false
	}
	for _, p := range e.parts[1:] {
		if a.lastCounts(unit, e.parts) {
			break
		}
		if p.Number == nil || a.unit(p.Number) != "" && a.unit(p.Number) != unit && a.Mark(p.noun)&mention.OfWord == 0 {
			return Sum{}, false
		}
	}
	for j := i - 1; j >= 0 && a.Numbers[j].Tokens.Start >= e.end; j-- {
		return Sum{}, false
	}
	return Sum{Parts: e.parts, All: true, Tokens: token.Range{Start: s.Start, End: e.end}}, true
}

// countsThem tells whether a part counts people or votes, as a whole of people does.
func (a reader) countsThem(p Part) bool {
	return p.Number == nil || a.countedNoun(p.Number) >= 0 || a.CountsBallots(p.noun) || a.Reckoning(p.noun)&mention.SeatNoun != 0 || p.noun == p.end
}

// lastCounts tells whether the noun of a whole stands with the last of its parts: "12 gold, nine silver and eight bronze medals".
func (a reader) lastCounts(unit string, parts []Part) bool {
	last := parts[len(parts)-1]
	return last.Number != nil && a.nounAfter(unit, last.Number)
}

// countsUnit tells whether the first of some parts counts what their whole does, and the others too, or they leave it out: « 10 médailles d'or, 12
// d'argent et 11 de bronze ».
func (a reader) countsUnit(unit string, parts []Part) bool {
	for i, p := range parts {
		if p.Number == nil {
			return false
		}
		own := a.unit(p.Number)
		if own != unit && (i == 0 || own != "" && a.Mark(p.noun)&mention.OfWord == 0) {
			return false
		}
	}
	return true
}

// onlyNoun tells whether nothing but a noun with its adjectives, or words such as "in all", stands among the few tokens from i to end.
func (a reader) onlyNoun(i, end int) bool {
	if end-i > 3 {
		return false
	}
	for k := i; k < end; k++ {
		if a.Reckoning(k)&mention.Total == 0 && (!a.startsNoun(k) || a.opensMainVerb(k)) {
			return false
		}
	}
	return true
}

// sharesOf tells whether one preposition tells each part from the others, after what it counts: « 2 milliards dans le pétrole et 1,2 milliard dans
// le gaz », "8 billion from taxes and four from borrowing".
func (a reader) sharesOf(parts []Part) bool {
	word := token.ID(0)
	for _, p := range parts {
		k := p.noun
		for k < p.end && k < p.noun+between && (a.Mark(k)&mention.OfWord != 0 || !a.Lexicon.IsCommon(a.Tokens[k].Word) || a.opensMainVerb(k)) {
			k++
		}
		if k > p.noun && a.Mark(k)&mention.ArticleWord != 0 {
			k-- // « chez les pilotes »
		}
		if p.Number == nil || k+1 >= p.end || a.Mark(k)&(mention.ArticleWord|mention.And|mention.Relative) != 0 || word != 0 && a.Tokens[k].Word != word {
			return false
		}
		word = a.Tokens[k].Word
	}
	return len(parts) > 1 && word != 0
}
