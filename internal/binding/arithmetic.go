package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Share is the statement that one number is so many per cent of another: « 12 sur 40, soit 30 % », "of the 40, 12 left (a third)".
type Share struct {
	Part, Whole *mention.Number
	Percent     float64 // said
	Step        float64 // what one more in its last digit is worth
	Loose       bool    // the words leave it open by how much it is meant: « environ 30 % », "a third"
	Place       token.Range
	Tokens      token.Range
}

// Shares returns the shares that an article reckons out, in order.
func Shares(article *mention.Article) []Share {
	a := reader{article}
	var out []Share
	for i := range a.Numbers {
		n := &a.Numbers[i]
		if n.Ordinal || a.isOfTime(n) {
			continue
		}
		if n.Percent {
			if s, ok := a.share(i, a.percentage(n)); ok {
				out = append(out, s)
			} else if s, ok := a.fractionRestated(a.percentage(n)); ok {
				out = append(out, s)
			} else if s, ok := a.shareFirst(i, a.percentage(n)); ok {
				out = append(out, s)
			} else if s, ok := a.shareExplained(i, a.percentage(n)); ok {
				out = append(out, s)
			}
			continue
		}
		// a fraction in words after the two numbers, or before them
		for k := n.Tokens.End; k < len(a.Tokens) && k < n.Tokens.End+reckonedFar && a.Tokens[k].Glue != token.Break && !a.Is(k, ";"); k++ {
			if a.mayEquate(k - 1) {
				if f, ok := a.fraction(k); ok {
					if x, ok := a.share(i+1, f); ok {
						out = append(out, x)
					}
					break
				}
			}
			if a.NumberAt(k) != nil {
				break
			}
		}
		if f, ok := a.fractionBefore(n.Tokens.Start); ok {
			if x, ok := a.shareOf(i, f); ok {
				out = append(out, x)
			}
		}
	}
	return out
}

// reckonedFar is how many tokens may stand between a whole and the share that is reckoned from it.
const reckonedFar = 12

// percentage returns the share that a number of per cent says.
func (a reader) percentage(n *mention.Number) Share {
	end := n.Tokens.End
	for end < len(a.Tokens) && a.Lexicon.IsPercent(a.Tokens[end].Word) {
		end++
	}
	return Share{Percent: n.Value, Step: n.Step, Loose: a.Bound(n) != 0, Place: n.Tokens, Tokens: token.Range{Start: n.Tokens.Start, End: end}}
}

// boundAt tells whether a word such as « environ » or "nearly" stands before token i.
func (a reader) boundAt(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3 && a.Tokens[k].Kind == token.Word; k-- {
		if a.Mark(k)&(mention.Around|mention.Over|mention.Under) != 0 {
			return true
		}
	}
	return false
}

// fractionBefore reads a share in words that a preposition ties to the number at token i: "half of the 40".
func (a reader) fractionBefore(i int) (Share, bool) {
	k := i - 1
	for k > 0 && k >= i-3 && a.Mark(k)&(mention.ArticleWord|mention.OfWord|mention.OutOf) != 0 {
		k--
	}
	if k == i-1 || a.Fraction(k) == 0 {
		return Share{}, false
	}
	if f, ok := a.fraction(k - 1); ok && f.Place.End == k+1 {
		return f, true
	}
	return a.fraction(k)
}

// share returns a share said after its two numbers, of which the i-th number of the article is the first that stands no more before it.
func (a reader) share(i int, said Share) (Share, bool) {
	for i--; i >= 0 && a.isOfTime(&a.Numbers[i]); i-- {
	}
	if i < 1 {
		return said, false
	}
	first, second := &a.Numbers[i-1], &a.Numbers[i]
	if first.Percent || second.Percent || first.Ordinal || second.Ordinal || a.isOfTime(first) ||
		!a.reckoned(second.Tokens.End, &said) && !a.turnout(second.Tokens.End, &said) || a.SentenceOf(first.Tokens.Start) != a.SentenceOf(said.Place.Start) {
		return said, false
	}
	switch {
	case a.partOf(first, second):
		said.Part, said.Whole = first, second
	case a.includes(first, second) && second.Value <= first.Value && a.onePhrase(first.Tokens.End, second.Tokens.Start):
		said.Part, said.Whole = second, first
	case a.ofPopulation(&said) && a.population(first) && a.countedNoun(second) >= 0 && second.Value <= first.Value && a.onePhrase(first.Tokens.End, second.Tokens.Start):
		said.Part, said.Whole = second, first
	case a.ofWhole(first) && second.Value <= first.Value && a.onePhrase(first.Tokens.End, second.Tokens.Start):
		said.Part, said.Whole = second, first
	default:
		return said, false
	}
	said.Tokens.Start = first.Tokens.Start
	return said, !a.ofPopulation(&said) || a.isPopulation(said.Whole)
}

// isPopulation tells whether a number counts people, or posts for them: of 27 states, « soit 66 % de la population » is no share.
func (a reader) isPopulation(n *mention.Number) bool {
	const many = 1000
	return n.Value >= many || a.countedNoun(n) >= 0 || a.CountsBallots(n.Tokens.End) || a.Reckoning(n.Tokens.End)&mention.Collective != 0
}

// turnout tells whether a share that follows the words from token i on is that of those who voted: « 4 200 des 12 000 électeurs se sont
// déplacés : la participation est de 35 % ».
func (a reader) turnout(i int, said *Share) bool {
	const far = 16 // tokens
	if said.Place.Start-i > far || !a.endsShare(said.Tokens.End) {
		return false
	}
	for k := said.Place.Start - 1; k > i && a.Tokens[k].Kind == token.Word; k-- {
		if a.Reckoning(k)&mention.Turnout != 0 {
			return true
		}
	}
	return false
}

// ofPopulation tells whether a share is said to be one of a whole population: « 20 % de la population ».
func (a reader) ofPopulation(said *Share) bool {
	k := said.Tokens.End
	for a.Mark(k)&(mention.OfWord|mention.ArticleWord|mention.OutOf) != 0 {
		k++
	}
	return k > said.Tokens.End && a.Reckoning(k)&mention.Collective != 0
}

// population tells whether a number counts all of a whole that its clause is about: « ce village de 800 habitants ».
func (a reader) population(n *mention.Number) bool {
	return a.Reckoning(n.Tokens.End)&mention.Collective != 0 && a.Mark(n.Tokens.Start-1)&mention.OfWord != 0
}

// shareFirst returns a share of which the percentage stands before the whole: "30% of the 40 members, or 12".
func (a reader) shareFirst(i int, said Share) (Share, bool) {
	if i+1 >= len(a.Numbers) {
		return said, false
	}
	whole := &a.Numbers[i+1]
	if whole.Tokens.Start-said.Tokens.End > between {
		return said, false
	}
	of := false
	for k := said.Tokens.End; k < whole.Tokens.Start; k++ {
		if a.Tokens[k].Kind != token.Word {
			return said, false
		}
		of = of || a.Mark(k)&(mention.OutOf|mention.OfWord) != 0
	}
	if !of {
		return said, false
	}
	return a.shareOf(i+1, said)
}

// shareOf returns a share of the i-th number, which « soit » or a comma follows with the part.
func (a reader) shareOf(i int, said Share) (Share, bool) {
	if i+1 >= len(a.Numbers) {
		return said, false
	}
	whole, part := &a.Numbers[i], &a.Numbers[i+1]
	if whole.Percent || whole.Ordinal || !a.isExact(part) || part.Value > whole.Value || !a.equated(whole.Tokens.End, part.Tokens.Start) && !a.restated(whole, part) ||
		a.SentenceOf(whole.Tokens.Start) != a.SentenceOf(part.Tokens.Start) {
		return said, false
	}
	if !a.endsShare(part.Tokens.End) && (a.countedNoun(part) < 0 || !a.endsShare(a.countedNoun(part)+1)) {
		return said, false // « soit douze fois plus »
	}
	said.Part, said.Whole = part, whole
	said.Tokens.End = part.Tokens.End
	said.Place = said.Tokens // either number may be the wrong one
	return said, true
}

// partOf tells whether nothing but a noun and a preposition such as « sur » parts two numbers.
func (a reader) partOf(part, whole *mention.Number) bool {
	if whole.Tokens.Start-part.Tokens.End > between || part.Value > whole.Value || a.Mark(part.Tokens.Start-1)&mention.OutOf != 0 {
		return false
	}
	of := false
	for k := part.Tokens.End; k < whole.Tokens.Start; k++ {
		if a.Tokens[k].Kind != token.Word || a.Tokens[k].Glue == token.Break || a.Tokens[k].Shape != token.Lower {
			return false
		}
		of = of || a.Mark(k)&mention.OutOf != 0
	}
	return of
}

// ofWhole tells whether a phrase such as "of the 80 patients" opens its clause.
func (a reader) ofWhole(whole *mention.Number) bool {
	k := whole.Tokens.Start - 1
	for k > 0 && k >= whole.Tokens.Start-2 && a.Mark(k)&mention.ArticleWord != 0 && a.Mark(k)&mention.OutOf == 0 {
		k--
	}
	if k < 0 || a.Mark(k)&mention.OutOf == 0 {
		return false
	}
	s := a.Sentence(whole.Tokens.Start)
	opens := k == s.Start || k > s.Start && a.Tokens[k-1].Kind == token.Punct || k == s.Start+1 && a.Mark(k-1)&mention.OutOf != 0
	return k >= s.Start && opens
}

// onePhrase tells whether no end of a clause but commas stands among the tokens from i to end.
func (a reader) onePhrase(i, end int) bool {
	for i = max(i, 0); i < end; i++ {
		if a.Tokens[i].Kind == token.Punct && !a.Is(i, ",") && !isQuote(a, i) {
			return false
		}
	}
	return true
}

// reckoned tells whether a word such as « soit » or a bracket gives a share of the numbers that end before token i, of which nothing
// else is said after it.
func (a reader) reckoned(i int, said *Share) bool {
	return (a.equated(i, said.Place.Start) || a.apposedShare(i, said)) && a.endsShare(said.Tokens.End)
}

// equated tells whether « soit », "or" or a bracket stands right before token i, within reach of token from.
func (a reader) equated(from, i int) bool {
	if i-from > reckonedFar || !a.onePhraseOrBracket(from, i) {
		return false
	}
	k := i - 1
	for k >= from && a.Mark(k)&(mention.Around|mention.Over|mention.Under) != 0 {
		k--
	}
	return k >= from && (a.Mark(k)&mention.Equals != 0 && !a.joinsNouns(k) || a.Is(k, "(") || a.namesRate(from, k))
}

// mayEquate tells whether token i can be the last before a share that [reader.equated] accepts.
func (a reader) mayEquate(i int) bool {
	return a.Mark(i)&(mention.Equals|mention.Around|mention.Over|mention.Under) != 0 || a.Is(i, "(")
}

// joinsNouns tells of an "or" without a comma or bracket before it, which may join two nouns.
func (a reader) joinsNouns(k int) bool {
	return a.Mark(k)&mention.And != 0 && !a.Is(k-1, ",") && !a.Is(k-1, "(") && !isDash(a, k-1)
}

// onePhraseOrBracket is onePhrase but for a bracket or dash as the last mark.
func (a reader) onePhraseOrBracket(i, end int) bool {
	const phrase = 5 // « (une baisse de »
	for k := max(i, end-phrase); k < end; k++ {
		if a.Is(k, "(") || isDash(a, k) {
			return a.onePhrase(i, k)
		}
	}
	return a.onePhrase(i, end)
}

// endsShare tells whether nothing that a share would be of follows it, or what it is of in any case: « du total », "of votes" where the
// numbers count those who voted.
func (a reader) endsShare(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break || a.Is(i, ")") || a.Is(i, ".") || a.Is(i, ",") || a.Is(i, ";") || isDash(a, i) {
		return true
	}
	for i < len(a.Tokens) && a.Mark(i)&(mention.OfWord|mention.ArticleWord|mention.OutOf) != 0 {
		i++
	}
	return a.Reckoning(i)&mention.Total != 0 || a.CountsBallots(i) && a.votes(i) || a.Reckoning(i)&mention.Collective != 0 && a.canEnd(i+1)
}

// votes tells whether the sentence of token i counts votes or those who cast them, before it.
func (a reader) votes(i int) bool {
	for k := a.Sentence(i).Start; k < i-1; k++ {
		if a.CountsBallots(k) {
			return true
		}
	}
	return false
}
