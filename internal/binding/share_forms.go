package binding

import "factcheck/internal/mention"

// rateFar is how many words a phrase such as "a success rate of" may have.
const rateFar = 6

// namesRate tells whether the words up to token k call the number after them a rate: ", a failure rate of", « soit un taux de réussite de ».
func (a reader) namesRate(from, k int) bool {
	if a.Mark(k)&mention.OfWord == 0 {
		return false
	}
	named := false
	for j := k - 1; j >= from && j >= k-rateFar; j-- {
		switch {
		case a.Reckoning(j)&mention.Rate != 0:
			named = true
		case named && (a.Is(j, ",") || a.Is(j, "(") || a.Is(j, ":") || isDash(a, j) || a.Mark(j)&mention.Equals != 0):
			return true
		case a.NumberAt(j) != nil || a.Is(j, ","):
			return false
		}
	}
	return false
}

// apposedShare tells whether a share stands between commas or dashes after the numbers that end before token i, or ends the clause after one: "6,300 of
// 9,000 votes, 70 percent of the total".
func (a reader) apposedShare(i int, said *Share) bool {
	k := said.Place.Start - 1
	return said.Place.Start-i <= reckonedFar && k >= i && (a.Is(k, ",") || isDash(a, k)) && a.onePhrase(i, k) && a.canEndShare(said.Tokens.End)
}

// canEndShare tells whether nothing but a mark, or what the share is of, follows it.
func (a reader) canEndShare(i int) bool {
	for i < len(a.Tokens) && a.Mark(i)&(mention.OfWord|mention.ArticleWord|mention.OutOf) != 0 {
		i++
	}
	return a.canEnd(i) || a.Reckoning(i)&(mention.Total|mention.Collective) != 0 || a.CountsBallots(i)
}

// includes tells whether the second of two numbers counts some of what the first does: « 600 places, dont 150 couvertes », "600 spaces, 150 of them
// covered".
func (a reader) includes(first, second *mention.Number) bool {
	return second.Tokens.Start-first.Tokens.End <= between+2 && (a.Mark(second.Tokens.Start-1)&mention.Including != 0 || a.Cue(second.Tokens.End)&mention.OfThem != 0)
}

// restated tells whether a comma parts the whole of a share in words from the part in figures, which ends the phrase: "a quarter of the 800
// workers, 200 people, will".
func (a reader) restated(whole, part *mention.Number) bool {
	k := part.Tokens.Start - 1
	noun := a.countedNoun(part)
	return a.Is(k, ",") && k-whole.Tokens.End <= between && a.onePhrase(whole.Tokens.End, k) && noun >= 0 && (a.Is(noun+1, ",") || a.Is(noun+1, "."))
}

// shareExplained reads a share that a colon explains: "turnout was 60 percent: 6,000 of the 10,000 voters".
func (a reader) shareExplained(i int, said Share) (Share, bool) {
	if i+2 >= len(a.Numbers) || !a.Is(said.Tokens.End, ":") {
		return said, false
	}
	part, whole := &a.Numbers[i+1], &a.Numbers[i+2]
	if part.Tokens.Start-said.Tokens.End > 3 || part.Percent || whole.Percent || part.OfTime || whole.OfTime || !a.partOf(part, whole) || !a.tellsOfVoting(whole.Tokens.End) {
		return said, false // "4,000 of the 10,000 voters were under 30"
	}
	said.Part, said.Whole = part, whole
	said.Tokens.End = whole.Tokens.End
	return said, true
}

// tellsOfVoting tells whether the clause that goes on at token i with the noun of a whole says that they voted, or nothing.
func (a reader) tellsOfVoting(i int) bool {
	for k := i + 1; k < len(a.Tokens) && k <= i+rateFar && !a.canEnd(k); k++ {
		if a.CountsBallots(k) && k > i+1 {
			return true
		}
	}
	return a.canEnd(i + 1)
}
