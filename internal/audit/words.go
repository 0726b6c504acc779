package audit

import (
	"bytes"
	"hash/fnv"
	"html"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// words yields the hash of each word of a text: runs of letters and digits, without case and accents.
func words(text string) func(yield func(uint64) bool) {
	if strings.Contains(text, "&") {
		text = html.UnescapeString(text)
	}
	if strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 }) >= 0 {
		text = norm.NFD.String(text)
	}
	return func(yield func(uint64) bool) {
		h := fnv.New64a()
		open := false
		for _, r := range text {
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				h.Write([]byte(string(unicode.ToLower(r))))
				open = true
			case unicode.Is(unicode.Mn, r) || r == '\u00AD':
			case open:
				if !yield(h.Sum64()) {
					return
				}
				h.Reset()
				open = false
			}
		}
		if open {
			yield(h.Sum64())
		}
	}
}

// A filter is a set of words that may say yes too often, never no (B. Bloom, "Space/time trade-offs in hash coding with allowable errors",
// 1970). It tells which articles may mention a name without their text.
type filter []byte

// bitsPerWord makes one wrong yes in about a hundred for a single word, and far fewer for a name of several.
const (
	bitsPerWord = 10
	probes      = 7
)

func newFilter(text []byte) filter {
	set := map[uint64]bool{}
	for w := range words(string(bytes.ToValidUTF8(text, []byte(" ")))) {
		set[w] = true
	}
	f := make(filter, len(set)*bitsPerWord/8+8)
	for w := range set {
		f.each(w, func(i uint64) bool { f[i/8] |= 1 << (i % 8); return true })
	}
	return f
}

// each calls visit with the bits of a word until it returns false.
func (f filter) each(w uint64, visit func(bit uint64) bool) {
	n, step := uint64(len(f))*8, w>>33|1
	for i := range uint64(probes) {
		if !visit((w + i*step) % n) {
			return
		}
	}
}

// has tells whether all words may be in the set.
func (f filter) has(all []uint64) bool {
	if len(f) == 0 || len(all) == 0 {
		return false
	}
	for _, w := range all {
		in := true
		f.each(w, func(i uint64) bool { in = f[i/8]&(1<<(i%8)) != 0; return in })
		if !in {
			return false
		}
	}
	return true
}
