package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/packed"

	"golang.org/x/text/unicode/norm"
)

// A Vocabulary numbers the words that some reader of the text knows. It is filled once, then only read; a filled one
// may be used by many goroutines.
type Vocabulary struct {
	ids   table
	bare  table    // without the accents that capitals often lose: "etats", "ministere"
	names []string // by ID
}

// NewVocabulary returns an empty vocabulary.
func NewVocabulary() *Vocabulary { return &Vocabulary{names: []string{""}} }

// Add returns the ID of a word or punctuation mark, whatever its case, and makes one where there is none.
// In the text, a capital may then lack its accent: "Etats" and "ETATS" are « États », "etats" is not.
func (v *Vocabulary) Add(word string) ID {
	w := lower(word)
	if id := v.ids.find([]byte(w)); id != 0 {
		return id
	}
	id := ID(len(v.names))
	v.ids.add(w, id)
	v.names = append(v.names, w)
	if isASCII(w) {
		return id
	}
	for _, b := range []string{bareFirst(w), bareAll(w)} {
		if b != w && v.bare.find([]byte(b)) == 0 {
			v.bare.add(b, id)
		}
	}
	return id
}

// lower returns a word as the vocabulary keeps it: in lower case and in the composed form of Unicode (NFC).
func lower(word string) string {
	if ascii(word) {
		return word
	}
	return strings.ToLower(norm.NFC.String(word))
}

// Pack writes the vocabulary.
func (v *Vocabulary) Pack(w *packed.Writer) {
	v.ids.pack(w)
	v.bare.pack(w)
}

// Unpack reads a vocabulary that [Vocabulary.Pack] wrote. It may be added to.
func Unpack(r *packed.Reader) *Vocabulary {
	v := &Vocabulary{ids: unpackTable(r), bare: unpackTable(r)}
	v.names = make([]string, len(v.ids.words)+1)
	for i, w := range v.ids.words { // words are added in the order of their IDs
		if v.ids.ids[i] != uint32(i+1) {
			r.Damaged = true
		}
		v.names[i+1] = w
	}
	for _, id := range v.bare.ids {
		if int(id) >= len(v.names) {
			r.Damaged = true
		}
	}
	return v
}

// Accented returns the word that a capital may be meant by without its accents, where those letters are a word of their own as well:
// for "etats" that of « états ». It returns 0 where there is none.
func (v *Vocabulary) Accented(id ID) ID { return v.bare.find([]byte(v.names[id])) }

// ID returns the ID of a word, 0 where the vocabulary has none.
func (v *Vocabulary) ID(word string) ID { return v.ids.find([]byte(lower(word))) }

// Len returns one more than the highest ID.
func (v *Vocabulary) Len() int { return len(v.names) }

// Name returns the lower-case word of an ID.
func (v *Vocabulary) Name(id ID) string { return v.names[id] }

func (v *Vocabulary) punct(w string) ID {
	if v == nil {
		return 0
	}
	return v.ids.find([]byte(w))
}

// find looks a word of the text up. buf is room for its lower-case form.
func (v *Vocabulary) find(w string, shape Shape, buf []byte) (ID, []byte) {
	if v == nil {
		return 0, buf
	}
	buf = buf[:0]
	if ascii(w) {
		buf = append(buf, w...)
	} else {
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
	}
	id := v.ids.find(buf)
	if id == 0 && shape != Lower {
		id = v.bare.find(buf)
	}
	return id, buf
}

// ascii tells whether a word is in ASCII without capitals.
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
