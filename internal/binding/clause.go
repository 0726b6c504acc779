package binding

import (
	"sort"

	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// clause returns the part of a sentence around r that semicolons cut out: a clause with a verb and a time of its own. A date with which
// the sentence opens is a frame for all of it.
func (a reader) clause(r token.Range) token.Range {
	const reach = 200 // words
	s := a.Sentence(r.Start)
	out := s
	for i := r.Start - 1; i >= s.Start && i > r.Start-reach; i-- {
		if a.Is(i, ";") {
			out.Start = i + 1
			break
		}
	}
	for i := r.End; i < s.End && i < r.End+reach; i++ {
		if a.Is(i, ";") {
			out.End = i
			break
		}
	}
	if out.Start > s.Start {
		if first := a.DatesIn(token.Range{Start: s.Start, End: out.Start}); len(first) > 0 && a.opens(&first[0], s) && !a.opensWithDate(out) {
			out.Start = s.Start
		}
	}
	return out
}

// opensWithDate tells whether a clause has a frame of its own.
func (a reader) opensWithDate(s token.Range) bool {
	list := a.DatesIn(s)
	return len(list) > 0 && a.opens(&list[0], s)
}

// background tells whether the verb by a statement is of the past before the past: « avait rencontré le ministre », "the minister
// had met". What somebody said, or whoever is spoken of in a relative clause, did before is another clause's: "X said that Washington had".
func (a reader) background(r, s token.Range) bool {
	const words = 8
	for i := r.Start - 1; i >= s.Start && i >= r.Start-words && !a.Is(i, ",") && !a.Is(i, ";"); i-- {
		if a.isPluperfect(i) {
			return true
		}
	}
	i := a.afterAddition(r.End, s.End)
	owner := a.Is(i, "s") && a.Tokens[i].Glue == token.Apostrophe // "X's promise had": what follows is a noun
	for end := min(s.End, i+words); i >= 0 && i < end; i++ {
		if a.isPluperfect(i) {
			return true
		}
		if a.endsClause(i, owner) {
			return false
		}
	}
	return false
}

// isPluperfect tells whether token i is an auxiliary of the past before the past, and not a verb with an object of its own: "had the numbers",
// « avait une majorité ».
func (a reader) isPluperfect(i int) bool {
	return a.Mark(i)&mention.Background != 0 && a.Mark(i+1)&(mention.ArticleWord|mention.Indefinite) == 0 && a.NumberAt(i+1) == nil
}

// afterAddition moves over what is added between commas or in parentheses to a name that ends before token i: -1 where the clause
// does not go on after it.
func (a reader) afterAddition(i, end int) int {
	const addition = 16 // words
	switch {
	case a.Is(i, "("):
		return a.after(i, ")", min(end, i+addition))
	case a.Is(i, ",") && (a.Mark(i+1)&(mention.Background|mention.Present|mention.Reporting) != 0):
		return i + 1 // the comma that closes an apposition
	case a.Is(i, ","):
		return a.after(i, ",", min(end, i+addition))
	}
	return i
}

// endsClause tells whether token i belongs to the next clause, or is a verb of this one that is no auxiliary. Where a noun is to be expected, what
// may be one is no verb: "promise", "visit".
func (a reader) endsClause(i int, noun bool) bool {
	if a.Tokens[i].Kind == token.Punct {
		return !a.Is(i, "-")
	}
	verb := mention.Present | mention.Finite | mention.IsCopula | mention.WasCopula
	if !noun {
		verb |= mention.Reporting | mention.Acts
	}
	return a.Mark(i)&(mention.Relative|mention.That|verb) != 0 || a.Lexicon.IsPast(a.At(i))
}

// subordinate tells whether a statement stands in a clause that tells of a time: « après que le président … », "when the president …". In
// the lead that clause often tells the news itself, unless a length of time says how long ago that was: "ten years after".
func (a reader) subordinate(r, s token.Range, news bool) bool {
	const told = mention.After | mention.Before | mention.Since | mention.During
	for i := r.Start - 1; i >= s.Start && i >= r.Start-6 && a.Tokens[i].Kind != token.Punct; i-- {
		if a.Mark(i)&told != 0 {
			return !news || a.Mark(i)&mention.Since != 0 || a.longBefore(i)
		}
	}
	return false
}

// meanwhile tells whether a statement opens a clause that tells what goes on at the time of the main one: « tandis que le chancelier … », "while the
// chancellor …".
func (a reader) meanwhile(r token.Range) bool {
	m := a.Mark(a.skipBack(r.Start) - 1)
	return m&mention.During != 0 && m&(mention.Since|mention.After|mention.Before|mention.OfWord) == 0
}

// longBefore tells whether a length of time of a month and more stands before token i: "ten years after", « des décennies avant ».
func (a reader) longBefore(i int) bool {
	for a.Mark(i-1)&(mention.After|mention.Before|mention.OfWord) != 0 { // the words of one phrase
		i--
	}
	k := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.End >= i })
	if k < len(a.Dates) && a.Dates[k].Tokens.End == i && a.Dates[k].Kind == timex.Duration {
		return a.Dates[k].Unit >= lang.Month
	}
	return i > 0 && a.Lexicon.IsLongUnit(a.At(i-1))
}

// tellsOfAnotherTime tells whether the sentence before, in the same block, gives a date far from publication: what follows may
// still speak of it.
func (a reader) tellsOfAnotherTime(s token.Range) bool {
	k := a.SentenceOf(s.Start)
	if k == 0 {
		return false
	}
	before := a.Sentences[k-1]
	if a.Text.Block(int(a.Tokens[before.Start].Start)) != a.Text.Block(int(a.Tokens[s.Start].Start)) {
		return false
	}
	for _, e := range a.DatesIn(before) {
		if e.Kind == timex.Date && !a.isNear(e) {
			return true
		}
	}
	return false
}

// denied tells whether a negation, a condition or a question governs the words of r: the negation of their own verb, not
// of one that takes them for its object.
func (a reader) denied(r token.Range) bool {
	s := a.Sentence(r.Start)
	if s.End > s.Start && a.Is(s.End-1, "?") {
		return true
	}
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&mention.Negation != 0 && a.NumberAt(i+1) == nil && !a.expletive(i, s) { // "reactor No 4"
			return true
		}
	}
	for i := r.Start - 1; i >= s.Start && i >= r.Start-6; i-- {
		if a.Mark(i)&mention.Condition != 0 {
			return true
		}
		if a.Tokens[i].Kind == token.Punct {
			break
		}
	}
	return false
}

// expletive tells whether a negation is only the « ne » that goes with « avant que »: « avant que les Alliés ne débarquent ».
func (a reader) expletive(i int, s token.Range) bool {
	const words = 8
	for k := i - 1; k > s.Start && k >= i-words && a.Tokens[k].Kind != token.Punct; k-- {
		if a.Mark(k)&mention.That != 0 {
			return a.Mark(k-1)&mention.Before != 0 && a.Mark(i+2)&mention.Negation == 0
		}
	}
	return false
}
