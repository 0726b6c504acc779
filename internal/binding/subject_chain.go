package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Several things said of one person in a row: « X, né en 1918, libéré en 1990 et mort en », "X, who resigned in 2013 and died in".

// chainReach is how many words may stand between a name and the last of the things said of it.
const chainReach = 24

// beforePhrases moves from the last of several participial phrases that are added to a name to the first of them.
func (a reader) beforePhrases(i int, s token.Range) int {
	const phrases = 4
	for n := 0; n < phrases; n++ {
		link := i - 1
		if a.Is(link-1, ",") && a.Mark(link)&mention.And != 0 {
			link--
		}
		if link <= s.Start || !a.Is(link, ",") && !a.links(link) {
			return i
		}
		start := a.phraseBefore(link, s)
		if start < 0 {
			return i
		}
		i = start
	}
	return i
}

// links tells whether token i adds a participle to the one before: « capturé puis tué », "arrested and shot".
func (a reader) links(i int) bool {
	return a.Mark(i)&mention.And != 0 || a.Cue(i)&mention.Next != 0
}

// phraseBefore returns where the participial phrase begins that ends before token end, -1 where none does.
func (a reader) phraseBefore(end int, s token.Range) int {
	const verbs = mention.IsCopula | mention.WasCopula | mention.Background | mention.Relative | mention.Reporting
	for k := end - 1; k > s.Start && end-k < chainReach; k-- {
		switch {
		case a.inDate(k):
		case a.opensWithPast(k) && (a.Is(k-1, ",") || a.Is(k-1, "(") || a.isDash(k-1) || a.links(k-1) || a.Mark(k)&mention.Born != 0 && a.personEndingAt(k) != nil):
			return k
		case a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") && !a.Is(k, "."), mention.At(a.People, k) >= 0, a.Mark(k)&verbs != 0,
			a.Mark(k)&mention.And != 0: // "King Charles, born …, and Queen Camilla, born"
			return -1
		}
	}
	return -1
}

// sharedRelative moves from a verb after "and" to the relative pronoun that is its subject and that of the verb before.
func (a reader) sharedRelative(i int, s token.Range) (int, bool) {
	if !a.links(i - 1) {
		return i, false
	}
	for k := i - 2; k > s.Start && i-k < chainReach; k-- {
		switch {
		case a.Mark(k)&mention.Relative != 0:
			if a.Cue(k)&mention.ObjectRelative != 0 || !a.Is(k-1, ",") && a.personEndingAt(k) == nil || !a.isVerbAhead(k+1) {
				return i, false
			}
			return k, true
		case a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") && !a.Is(k, ".") && !a.inDate(k), mention.At(a.People, k) >= 0:
			return i, false
		}
	}
	return i, false
}

// changesSubject tells whether a relative clause or a relation stands between two tokens, whose verb what follows may go on with: "X, whose mother was
// frail and died".
func (a reader) changesSubject(from, to int) bool {
	for i := from; i < to; i++ {
		if a.Mark(i)&(mention.Relative|mention.Relation) != 0 {
			return true
		}
	}
	return false
}

// isVerbAhead tells whether a verb follows at token i, after what may stand before it: « qui avait », « qui s'était », "who once ruled".
func (a reader) isVerbAhead(i int) bool {
	const words = 3
	for n := 0; n < words && i+n < len(a.Tokens); n++ {
		if a.isVerb(i+n) || a.Lexicon.IsParticiple(a.At(i+n)) {
			return true
		}
	}
	return false
}

// labels tells whether the colon at token i stands behind nothing but a name: "Nelson Mandela: born Mvezo, 18 July 1918; jailed 1962".
func (a reader) labels(i int, s token.Range) bool {
	if !a.Is(i, ":") {
		return false
	}
	p := a.personEndingAt(i)
	return p != nil && p.Tokens.Start == s.Start
}
