package mention

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"factcheck/internal/token"
)

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
	// filter has a bit for the highest bits of each hash, so that most look-ups need no more than that bit.
	filter []uint64
	shift  int // from a hash to the number of its bit
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
		for _, h := range forms(appendSingle(nil, []byte(w)), nil) {
			list = append(list, uint64(h)<<32|uint64(i))
		}
	}
	slices.Sort(list)
	for _, x := range slices.Compact(list) {
		s.hashes, s.word = append(s.hashes, uint32(x>>32)), append(s.word, uint32(x))
	}
	s.index()
}

// index finds where the buckets start, and fills the filter.
func (s *speller) index() {
	s.bucket = make([]uint32, 1<<bucketBits+1)
	for _, h := range s.hashes {
		s.bucket[h>>(32-bucketBits)+1]++
	}
	for i := range s.bucket[1:] {
		s.bucket[i+1] += s.bucket[i]
	}
	const sparse = 16 // bits for each hash
	s.shift = 32 - max(6, bits.Len(uint(len(s.hashes)*sparse)))
	s.filter = make([]uint64, 1<<(32-s.shift-6))
	for _, h := range s.hashes {
		k := h >> s.shift
		s.filter[k>>6] |= 1 << (k & 63)
	}
}

// mayHold tells whether some word may have a form with a hash.
func (s *speller) mayHold(h uint32) bool {
	k := h >> s.shift
	return s.filter[k>>6]&(1<<(k&63)) != 0
}

// near appends the IDs of the words that are one letter off a word, and tells whether the word itself is among the names, but for accents.
func (s *speller) near(word string, out []token.ID) (_ []token.ID, known bool) {
	if len(word) > longestName*utf8.UTFMax {
		return out, false
	}
	var space, more [longestName * utf8.UTFMax]byte
	var hashes [longestName + 1]uint32
	folded := appendFolded(space[:0], word)
	if n := utf8.RuneCount(folded); n < shortestName || n > longestName {
		return out, false
	}
	single := appendSingle(more[:0], folded)
	for _, h := range forms(single, hashes[:0]) {
		if s.mayHold(h) {
			out, known = s.under(h, folded, single, out, known)
		}
	}
	return out, known
}

// under looks at the words under one form.
func (s *speller) under(h uint32, folded, single []byte, out []token.ID, known bool) ([]token.ID, bool) {
	b := h >> (32 - bucketBits)
	bucket := s.hashes[s.bucket[b]:s.bucket[b+1]]
	first := 0
	for first < len(bucket) && bucket[first] < h { // a bucket is short
		first++
	}
	for k := first; k < len(bucket) && bucket[k] == h && k-first < maxChain; k++ {
		i := s.word[int(s.bucket[b])+k]
		w := s.words[i]
		switch {
		case w == string(folded):
			known = true
		case len(out) < maxReadings && (oneOff(string(folded), w) || undoubled(w, single)) && !containsID(out, s.ids[i]):
			out = append(out, s.ids[i])
		}
	}
	return out, known
}

// appendFolded appends a word as [fold] writes it.
func appendFolded(b []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return append(b[:0], fold(w)...)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

// appendSingle appends a word with its double letters written once: "emmanuel" is "emanuel".
func appendSingle(b, w []byte) []byte {
	for i, c := range w {
		if i == 0 || c != w[i-1] || c >= utf8.RuneSelf {
			b = append(b, c)
		}
	}
	return b
}

// undoubled tells whether a word is single with its double letters written once.
func undoubled(w string, single []byte) bool {
	var space [longestName * utf8.UTFMax]byte
	return string(appendSingle(space[:0], []byte(w))) == string(single)
}

// forms appends the hashes of a word and of the word without each of its letters.
func forms(w []byte, out []uint32) []uint32 {
	before := uint32(2166136261) // the hash of what stands before the letter
	out = append(out, hashOn(before, w))
	for i := 0; i < len(w); {
		_, n := utf8.DecodeRune(w[i:])
		out = append(out, hashOn(before, w[i+n:]))
		before = hashOn(before, w[i:i+n])
		i += n
	}
	return out
}

// hashOn goes on with a hash (FNV-1a).
func hashOn(h uint32, w []byte) uint32 {
	for _, c := range w {
		h = (h ^ uint32(c)) * 16777619
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
