package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Vocabulary numbers the words that some reader of the text knows. It is filled once, then only read; a filled one
// may be used by many goroutines.
type Vocabulary struct {
	ids   map[string]ID
	bare  map[string]ID // without the accents that capitals often lose: "etats", "ministere"
	names []string      // by ID
}

// NewVocabulary returns an empty vocabulary.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{ids: map[string]ID{}, bare: map[string]ID{}, names: []string{""}}
}

// Add returns the ID of a word or punctuation mark, whatever its case, and makes one where there is none.
// In the text, a capital may then lack its accent: "Etats" and "ETATS" are « États », "etats" is not.
func (v *Vocabulary) Add(word string) ID {
	w := strings.ToLower(norm.NFC.String(word))
	if id, ok := v.ids[w]; ok {
		return id
	}
	id := ID(len(v.names))
	v.ids[w] = id
	v.names = append(v.names, w)
	if ascii(w) {
		return id
	}
	for _, b := range []string{bareFirst(w), bareAll(w)} {
		if _, taken := v.bare[b]; b != w && !taken {
			v.bare[b] = id
		}
	}
	return id
}

// Accented returns the word that a capital may be meant by without its accents, where those letters are a word of their own as well:
// for "etats" that of « états ». It returns 0 where there is none.
func (v *Vocabulary) Accented(id ID) ID { return v.bare[v.names[id]] }

// ID returns the ID of a word, 0 where the vocabulary has none.
func (v *Vocabulary) ID(word string) ID { return v.ids[strings.ToLower(norm.NFC.String(word))] }

// Len returns one more than the highest ID.
func (v *Vocabulary) Len() int { return len(v.names) }

// Name returns the lower-case word of an ID.
func (v *Vocabulary) Name(id ID) string { return v.names[id] }

func (v *Vocabulary) punct(w string) ID {
	if v == nil {
		return 0
	}
	return v.ids[w]
}

// find looks a word of the text up. buf is room for its lower-case form.
func (v *Vocabulary) find(w string, shape Shape, buf []byte) (ID, []byte) {
	if v == nil {
		return 0, buf
	}
	if shape == Lower && ascii(w) {
		if id := v.ids[w]; id != 0 || w[0] >= 'a' {
			return id, buf
		}
	}
	buf = buf[:0]
	for _, r := range w {
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			buf = append(buf, byte(r))
			continue
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	id := v.ids[string(buf)]
	if id == 0 && shape != Lower {
		id = v.bare[string(buf)]
	}
	return id, buf
}

func ascii(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf || 'A' <= w[i] && w[i] <= 'Z' {
			return false
		}
	}
	return true
}

// bareFirst returns the word without the accent of its first letter.
func bareFirst(w string) string {
	_, size := utf8.DecodeRuneInString(w)
	return bareAll(w[:size]) + w[size:]
}

// WithoutAccents returns a text without its accents: "François" is "Francois".
func WithoutAccents(s string) string { return bareAll(s) }

func bareAll(w string) string {
	if isASCII(w) || norm.NFD.IsNormalString(w) && !strings.ContainsFunc(w, isAccent) {
		return w
	}
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if isAccent(r) {
			return -1
		}
		return r
	}, norm.NFD.String(w)))
}

func isAccent(r rune) bool { return unicode.Is(unicode.Mn, r) }

func isASCII(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
