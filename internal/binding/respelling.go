package binding

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Respelling is the name of one person that an article spells in two ways.
type Respelling struct {
	Odd, Usual token.Range // the words of the spelling that is rare, or else comes later, and of the other
}

// mostNames is how many names with one initial are compared with each other.
const mostNames = 200

// Respellings returns the names of persons unknown to the facts whom an article introduces in full and spells otherwise elsewhere, by a
// letter or two. Two persons with names alike are both introduced. Of a known person it returns a second full name that is two letters off.
func Respellings(article *mention.Article) []Respelling {
	a := reader{article}
	all := a.names()
	if len(all) == 0 {
		return nil
	}
	all = a.appendKnown(all)
	initial := func(n *name) byte { return a.Stream.Text[a.Tokens[n.family].Start] }
	slices.SortStableFunc(all, func(x, y name) int { return int(initial(&x)) - int(initial(&y)) })
	var out []Respelling
	for len(all) > 0 {
		n := 1
		for n < len(all) && initial(&all[n]) == initial(&all[0]) {
			n++
		}
		out = a.respellingsAmong(all[:min(n, mostNames)], out)
		all = all[n:]
	}
	slices.SortFunc(out, func(x, y Respelling) int { return x.Odd.Start - y.Odd.Start })
	return slices.CompactFunc(out, func(x, y Respelling) bool { return x.Odd == y.Odd })
}

// respellingsAmong appends those among names with one initial.
func (a reader) respellingsAmong(list []name, out []Respelling) []Respelling {
	for i := range list {
		if !list[i].isFull() {
			continue
		}
		for j := range list {
			if j != i && !(list[j].isFull() && j < i) && a.isRespelt(&list[i], &list[j], list) {
				out = append(out, a.respelling(&list[i], &list[j], list))
			}
		}
	}
	return out
}

// respelling tells which of two spellings is the odd one: the rarer, or the later.
func (a reader) respelling(full, other *name, list []name) Respelling {
	of := func(n *name) (count int) {
		for i := range list {
			if a.sameWord(list[i].family, n.family) && (!a.sameWord(full.family, other.family) || a.sameGiven(&list[i], n)) {
				count++
			}
		}
		return count
	}
	if full.known || other.known {
		if other.known {
			full, other = other, full
		}
		return Respelling{Odd: other.tokens, Usual: full.tokens}
	}
	x, y := of(full), of(other)
	if x < y || x == y && full.tokens.Start > other.tokens.Start {
		full, other = other, full
	}
	return Respelling{Odd: other.tokens, Usual: full.tokens}
}

// isRespelt tells whether a name must be a full one in another spelling.
func (a reader) isRespelt(full, n *name, list []name) bool {
	x, y := a.At(full.family), a.At(n.family)
	switch {
	case full.known && n.known:
		return false
	case full.known || n.known:
		return a.isKnownRespelt(full, n) && !a.isQuoted(full) && !a.isQuoted(n)
	case a.sameWord(full.family, n.family):
		return n.isFull() && a.givenRespelt(full, n) && !a.isQuoted(full) && !a.isQuoted(n)
	case !mayBeNear(x, y) || isGlued(x, y) || isGlued(y, x) || a.isQuoted(full) || a.isQuoted(n):
		return false
	}
	x, y = foldName(x), foldName(y)
	letters, apart := min(utf8.RuneCountInString(x), utf8.RuneCountInString(y)), lettersApart(x, y)
	switch {
	case apart == 0 || a.isEarlier(full) || a.isEarlier(n):
		return false
	case isDerived(x, y, a.Lexicon.Pack.Voice.Derived) && !n.polite && !(a.hasGivenName(n) && a.sameGiven(full, n)): // "the Whitcombs", but "Sarah Whitcombs"
		return false
	case n.isFull():
		const alike = 6 // letters at the start of long names with one given name
		return a.sameGiven(full, n) && (full.person || n.person || a.named(full) || a.named(n)) &&
			letters >= 5 && (apart <= 2 || apart <= 3 && letters > alike && x[:alike] == y[:alike] && !strings.HasPrefix(x, y) && !strings.HasPrefix(y, x))
	case a.introduced(n.family, list), n.title && a.isGiven(n.family), !n.polite && !full.person && !a.named(full):
		return false
	case n.lone:
		return letters >= 7 && apart == 1
	case n.polite && letters >= 5 && apart == 2 && sameLetters(x, y): // « M. Goshn » for Ghosn
		return true
	case letters >= 7 && apart <= 2 && !a.startsSentence(n.family), letters >= 5 && apart == 1:
		return true
	}
	return n.polite && letters == 4 && apart == 1
}

// isQuoted tells whether a name stands inside quotation marks, those of the headline aside.
func (a reader) isQuoted(n *name) bool { return !n.title && a.quoted(n.tokens.Start) }

// isKnownRespelt tells whether one of two full names is of a known person and the other the same but for two letters of a long family name: names that are
// one letter off are looked up by the speller.
func (a reader) isKnownRespelt(full, n *name) bool {
	const long = 7 // letters
	x, y := a.At(full.family), a.At(n.family)
	if !mayBeNear(x, y) || isGlued(x, y) || isGlued(y, x) {
		return false
	}
	x, y = foldName(x), foldName(y)
	if full.known && n.polite && !n.isFull() && !n.title { // « Ioulia Timochenko … Mme Timoshenko »
		return x != y && min(utf8.RuneCountInString(x), utf8.RuneCountInString(y)) >= long && lettersApart(x, y) <= 2 && !isDerived(x, y, a.Lexicon.Pack.Voice.Derived)
	}
	if !n.isFull() || !a.sameGiven(full, n) {
		return false
	}
	return min(utf8.RuneCountInString(x), utf8.RuneCountInString(y)) >= long && lettersApart(x, y) == 2 && !isDerived(x, y, a.Lexicon.Pack.Voice.Derived)
}

// isGlued tells of a name that the next word is stuck to: "GellarThe".
func isGlued(x, y string) bool {
	rest, ok := strings.CutPrefix(x, y)
	if !ok || rest == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(r)
}

// startsSentence tells whether token i is the first word of its sentence.
func (a reader) startsSentence(i int) bool {
	s := a.Sentence(i)
	return i == s.Start || i == s.Start+1 && a.Tokens[s.Start].Kind == token.Punct
}

// introduced tells whether somebody with the family name of token i is named in full.
func (a reader) introduced(i int, list []name) bool {
	return slices.ContainsFunc(list, func(n name) bool { return n.isFull() && a.sameWord(n.family, i) })
}

// isGiven tells whether the word at token i of the headline is the given name of somebody in the text.
func (a reader) isGiven(i int) bool {
	for k := a.bodyStart(); k+1 < len(a.Tokens); k++ {
		if a.Tokens[k+1].Shape == token.Capital && a.Tokens[k+1].Glue == token.Space && a.sameWord(i, k) {
			return true
		}
	}
	return false
}

// givenRespelt tells whether two full names with one family name have one given name in two spellings. Its last letters are alike, since
// they part « Martin » from « Martine », and brothers from sisters.
func (a reader) givenRespelt(p, q *name) bool {
	const ending = 2
	if p.given.End-p.given.Start != 1 || q.given.End-q.given.Start != 1 {
		return false
	}
	if a.isRelative(p.given.Start) || a.isRelative(q.given.Start) {
		return false
	}
	x, y := foldName(a.At(p.given.Start)), foldName(a.At(q.given.Start))
	return min(len(x), len(y)) >= 5 && (x[0] == y[0] || isHard(x[0]) && isHard(y[0])) && x[len(x)-ending:] == y[len(y)-ending:] && lettersApart(x, y) == 1
}

// isHard tells of letters that are heard alike: "Catherine", "Katherine".
func isHard(c byte) bool { return c == 'c' || c == 'k' }

// isRelative tells whether the article names, by the given name of token i, a relative of somebody's: « Marek Nowak et son frère Mirek ».
func (a reader) isRelative(i int) bool {
	for k := 1; k < len(a.Tokens); k++ {
		if t := &a.Tokens[k]; t.Shape != token.Capital || t.Kind != token.Word || !a.sameWord(i, k) {
			continue
		}
		before := k - 1
		if a.Is(before, ",") {
			before--
		}
		if a.Mark(before)&mention.Relation != 0 {
			return true
		}
	}
	return false
}

// isDerived tells whether two words are one with two endings: "Democrats", "Democratic".
func isDerived(x, y string, endings []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	stem := 0
	for stem < len(x) && x[stem] == y[stem] {
		stem++
	}
	p, q := x[stem:], y[stem:]
	ends := func(w string) bool { return w == "" || slices.Contains(endings, w) }
	return ends(p) && ends(q) && len(p)+len(q) > 0 && !(len(q) == 1 && q != "s" && q != "n") && !(p == "e" && q == "es")
}

// sameLetters tells whether two words have the same letters in another order.
func sameLetters(x, y string) bool {
	p, q := []rune(x), []rune(y)
	slices.Sort(p)
	slices.Sort(q)
	return slices.Equal(p, q)
}

// foldName writes a name as spellings are compared: in lower case, without accents.
func foldName(w string) string { return strings.ToLower(token.WithoutAccents(w)) }

// mayBeNear tells whether two words can be a few letters apart: they differ in a short stretch only. It is quick.
func mayBeNear(x, y string) bool {
	const stretch = 6 // bytes
	for x != "" && y != "" && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for x != "" && y != "" && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	return len(x) <= stretch && len(y) <= stretch
}

// lettersApart counts the letters to add, drop, change or swap with their neighbours to make one word of the other.
func lettersApart(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, row, next := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		next[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			next[j+1] = min(row[j]+cost, next[j]+1, row[j+1]+1)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(y)]
}
