package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"factcheck/internal/token"
)

// A Misspelling is a word one letter off that would make a person's name if it were spelt right.
type Misspelling struct {
	Tokens   token.Range // of the whole name
	At       int         // the token that is one letter off
	Readings []Reading   // what it may stand for
	Name     bool        // the word is part of somebody else's name: Ronald
	Word     bool        // the word is one of the language or of other names in the facts
}

// A Reading is what a misspelt name may be meant for.
type Reading struct {
	Candidate
	Word string // the word in its place, in lower case
}

// A speller finds the words of names that are one letter off a word: one letter too many or too few, another letter, two
// neighbours swapped, or letters doubled and not. Two such words, with single letters for double ones, have a common form with at
// most one letter left out, so that every word is kept under each of its forms, and a look-up costs as many steps as the word has
// letters, whatever the number of names.
type speller struct {
	words []string   // in lower case and without accents
	ids   []token.ID // of the words as they are written

	// The forms of all words, in the order of their hashes, and whose form each is.
	hashes []uint32
	word   []uint32
	// bucket tells where the hashes with the same highest bits start.
	bucket []uint32
}

const bucketBits = 16

// Bounds of the words that are looked up: a shorter word is one letter off too many others.
const (
	shortestName = 4
	longestName  = 24
	maxReadings  = 8
	maxChain     = 64 // names under one form, so that no set of names can make a look-up slow
)

// fold writes a word as spellings are compared: in lower case, without accents.
func fold(w string) string {
	w = strings.ToLower(w)
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return token.WithoutAccents(w)
		}
	}
	return w
}

// add adds a word of a name.
func (s *speller) add(word string, id token.ID) {
	f := fold(word)
	if n := utf8.RuneCountInString(f); n < shortestName || n > longestName {
		return
	}
	s.words, s.ids = append(s.words, f), append(s.ids, id)
}

// finish makes the forms of all the words that were added.
func (s *speller) finish() {
	var list []uint64
	for i, w := range s.words {
		forms(undouble(w), func(h uint32) { list = append(list, uint64(h)<<32|uint64(i)) })
	}
	slices.Sort(list)
	for _, x := range slices.Compact(list) {
		s.hashes, s.word = append(s.hashes, uint32(x>>32)), append(s.word, uint32(x))
	}
	s.index()
}

// index finds where the buckets start.
func (s *speller) index() {
	s.bucket = make([]uint32, 1<<bucketBits+1)
	for _, h := range s.hashes {
		s.bucket[h>>(32-bucketBits)+1]++
	}
	for i := range s.bucket[1:] {
		s.bucket[i+1] += s.bucket[i]
	}
}

// near appends the IDs of the words that are one letter off a folded word, and tells whether the word itself is among the names,
// but for accents.
func (s *speller) near(folded string, out []token.ID) (_ []token.ID, known bool) {
	if n := utf8.RuneCountInString(folded); n < shortestName || n > longestName {
		return out, false
	}
	single := undouble(folded)
	forms(single, func(h uint32) {
		b := h >> (32 - bucketBits)
		bucket := s.hashes[s.bucket[b]:s.bucket[b+1]]
		first, _ := slices.BinarySearch(bucket, h)
		for k := first; k < len(bucket) && bucket[k] == h && k-first < maxChain; k++ {
			w := s.word[int(s.bucket[b])+k]
			known = known || s.words[w] == folded
			if len(out) < maxReadings && s.words[w] != folded && (oneOff(folded, s.words[w]) || undouble(s.words[w]) == single) && !containsID(out, s.ids[w]) {
				out = append(out, s.ids[w])
			}
		}
	})
	return out, known
}

// undouble writes double letters once: "emmanuel" is "emanuel".
func undouble(w string) string {
	for i := 1; i < len(w); i++ {
		if w[i] == w[i-1] && w[i] < utf8.RuneSelf {
			b := []byte(w[:i])
			for ; i < len(w); i++ {
				if w[i] != w[i-1] || w[i] >= utf8.RuneSelf {
					b = append(b, w[i])
				}
			}
			return string(b)
		}
	}
	return w
}

// forms gives the hashes of a word and of the word without each of its letters.
func forms(w string, yield func(uint32)) {
	yield(hashWithout(w, -1, 0))
	for i, r := range w {
		yield(hashWithout(w, i, utf8.RuneLen(r)))
	}
}

// hashWithout hashes a word without the n bytes at i (FNV-1a).
func hashWithout(w string, i, n int) uint32 {
	h := uint32(2166136261)
	for k := 0; k < len(w); k++ {
		if k >= i && k < i+n {
			continue
		}
		h = (h ^ uint32(w[k])) * 16777619
	}
	return h
}

// oneOff tells whether two words are one letter apart: added, left out, changed, or swapped with its neighbour.
func oneOff(a, b string) bool {
	for a != "" && b != "" {
		r, n := utf8.DecodeRuneInString(a)
		s, m := utf8.DecodeRuneInString(b)
		if r != s {
			x, y := a[n:], b[m:]
			if x == y || x == b || a == y {
				return true
			}
			r2, n2 := utf8.DecodeRuneInString(x)
			s2, m2 := utf8.DecodeRuneInString(y)
			return r == s2 && s == r2 && x[n2:] == y[m2:]
		}
		a, b = a[n:], b[m:]
	}
	return utf8.RuneCountInString(a)+utf8.RuneCountInString(b) == 1
}

func containsID(list []token.ID, id token.ID) bool {
	for _, x := range list {
		if x == id {
			return true
		}
	}
	return false
}

// misspellings finds the words that would make a name. They are words with a capital that nothing else in the facts or the
// language has, and words that stand beside a right part of a name and make another name of it.
func (f *Finder) misspellings() {
	a := &f.article
	a.Misspellings = a.Misspellings[:0]
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if t.Kind != token.Word || t.Shape != token.Capital || t.Word != 0 && !f.beforeStranger(i) && !f.afterGiven(i) || a.insideAddress(i) {
			continue
		}
		known := false
		f.near, known = f.lexicon.speller.near(fold(a.At(i)), f.near[:0])
		if len(f.near) > 0 && (t.Word != 0 || !known) {
			f.misspelling(i, known || f.lexicon.IsGiven(t.Word))
		}
	}
}

// afterGiven tells whether token i, a known word, stands where the family name belongs: after a given name, and what may stand between, in a name that
// nobody in the facts has: "Gordon Browne", « Dominique Strauss-Khan ».
func (f *Finder) afterGiven(i int) bool {
	a := &f.article
	k := i - 1
	if k > 0 && a.Tokens[i].Glue == token.Hyphen && a.Tokens[k].Shape == token.Capital && a.Tokens[k].Word != 0 {
		i, k = k, k-1
	}
	if k < 0 || a.Tokens[i].Glue != token.Space || a.Tokens[k].Shape != token.Capital || !f.lexicon.IsGiven(a.Tokens[k].Word) {
		return false
	}
	person := At(a.People, i)
	return person < 0 || a.People[person].ID < 0 && a.People[person].Tokens.Start >= i
}

// beforeStranger tells whether token i stands before a known family name and makes it the name of somebody else.
func (f *Finder) beforeStranger(i int) bool {
	k := At(f.article.People, i+1)
	return k >= 0 && f.article.People[k].Tokens.Start == i+1 && f.article.People[k].Other
}

// insideAddress tells whether token i is part of an address or a handle: "@zelenskyy_ua", "example.org/Macron".
func (a *Article) insideAddress(i int) bool {
	t := a.Tokens[i]
	before := t.Start > 0 && strings.IndexByte("@#/._", a.Text.Plain[t.Start-1]) >= 0
	after := int(t.End) < len(a.Text.Plain) && strings.IndexByte("@/_", a.Text.Plain[t.End]) >= 0
	return before || after
}

// window is how many tokens before and after a word a name can reach.
const window = 4

// misspelling reads the tokens around i with each of the words in f.near in its place.
func (f *Finder) misspelling(i int, name bool) {
	a := &f.article
	from, to := max(0, i-window), min(len(a.Tokens), i+1+window)
	f.window.Tokens = append(f.window.Tokens[:0], a.Tokens[from:to]...)
	f.window.Text = a.Stream.Text
	m := Misspelling{At: i, Name: name, Word: a.Tokens[i].Word != 0}
	for _, id := range f.near {
		f.window.Tokens[i-from].Word = id
		for _, match := range f.rescanner.Scan(&f.window, nil) {
			if match.Class != 0 {
				continue
			}
			e := f.lexicon.entries[match.Value]
			first, end := int(match.First)+from, int(match.End)+from
			if e.kind != personFull && (e.kind != personFamily || m.Word) || first > i || end <= i {
				continue
			}
			r := Reading{Candidate{e.index, Form(e.kind - personFull)}, f.lexicon.vocabulary.Name(id)}
			m.add(token.Range{Start: first, End: end}, r)
		}
	}
	if len(m.Readings) > 0 {
		a.Misspellings = append(a.Misspellings, m)
	}
}

// add keeps the readings of the longest name, and among them those by a full name.
func (m *Misspelling) add(r token.Range, reading Reading) {
	longer := r.End - r.Start - (m.Tokens.End - m.Tokens.Start)
	switch {
	case len(m.Readings) > 0 && (longer < 0 || longer == 0 && reading.Form > m.Readings[0].Form):
		return
	case len(m.Readings) > 0 && (longer > 0 || reading.Form < m.Readings[0].Form):
		m.Readings = m.Readings[:0]
	}
	m.Tokens = r
	for _, x := range m.Readings {
		if x == reading {
			return
		}
	}
	m.Readings = append(m.Readings, reading)
}

// IsNameWord tells whether a word is one of those that persons' names in the facts consist of, but for accents.
func (l *Lexicon) IsNameWord(word string) bool {
	_, known := l.speller.near(fold(word), nil)
	return known
}
