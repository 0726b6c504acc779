// Package token splits plain text into words, numbers and punctuation, and those into sentences.
//
// Words are split once for every reader of the text, by the word boundaries of Unicode (UAX #29), and further
// at apostrophes and hyphens, so that « l'Ukraine », "Obama's" and « États-Unis » are two words each in every language. What
// joined a word to the one before it stays known as its [Glue].
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// Kind tells words, numbers and punctuation apart.
type Kind uint8

// The kinds. A Number starts with a digit and may hold separators and letters ("24", "1,4", "20.000", "24th", "1er", "7h30").
const (
	Word Kind = iota
	Number
	Punct
)

// Shape tells how a word is written.
type Shape uint8

// The shapes: no capital first, a capital first, capitals only (two or more).
const (
	Lower Shape = iota
	Capital
	AllCaps
)

// Glue is what stands between a token and the one before it.
type Glue uint8

// The glues. A hyphen or apostrophe glues only where it stands directly between two words; else it is punctuation.
const (
	None Glue = iota
	Space
	Hyphen
	Apostrophe
	Break // the start of a block, or a line break inside one that is followed by another
)

// ID is a word of a [Vocabulary]; 0 is any word that is not in it.
type ID uint32

// A Token is a word, a number or one punctuation mark; Start and End are bytes of the text.
type Token struct {
	Start, End int32
	Word       ID
	Kind       Kind
	Shape      Shape
	Glue       Glue
}

// A Range is a half-open range, of tokens or of bytes as its field says.
type Range struct{ Start, End int }

// Contains tells whether i lies in the range.
func (r Range) Contains(i int) bool { return r.Start <= i && i < r.End }

// A Stream is a text with its tokens and sentences.
type Stream struct {
	Text      string
	Tokens    []Token
	Sentences []Range // of tokens, in order, covering all of them
}

// At returns the text of token i, "" where there is none.
func (s *Stream) At(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	t := s.Tokens[i]
	return s.Text[t.Start:t.End]
}

// Slice returns the text from token first up to, not including, token end.
func (s *Stream) Slice(first, end int) string {
	if first >= end {
		return ""
	}
	return s.Text[s.Tokens[first].Start:s.Tokens[end-1].End]
}

// Is tells whether token i is the given single punctuation mark or lower-case word, whatever its case.
func (s *Stream) Is(i int, word string) bool {
	said := s.At(i)
	return said == word || said != "" && s.Tokens[i].Kind != Punct && strings.EqualFold(said, word)
}

// SentenceOf returns the index of the sentence that holds token i.
func (s *Stream) SentenceOf(i int) int {
	lo, hi := 0, len(s.Sentences)
	for lo < hi {
		m := (lo + hi) / 2
		if s.Sentences[m].End <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// TokenAt returns the index of the first token that ends after the byte offset.
func (s *Stream) TokenAt(offset int) int {
	lo, hi := 0, len(s.Tokens)
	for lo < hi {
		m := (lo + hi) / 2
		if int(s.Tokens[m].End) <= offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// Split makes a stream of the text. Blocks are ranges of bytes in order that no sentence crosses; text outside of them
// is left out. Without a vocabulary every word has the ID 0. abbreviation tells of a lower-case word whether a full stop after it ends no sentence.
// buf is reused where it has room.
func Split(text string, blocks []Range, v *Vocabulary, abbreviation func(ID) bool, buf *Stream) *Stream {
	if buf == nil {
		buf = &Stream{}
	}
	buf.Text, buf.Tokens, buf.Sentences = text, buf.Tokens[:0], buf.Sentences[:0]
	if n := len(text) / 5; cap(buf.Tokens) < n {
		buf.Tokens = make([]Token, 0, n)
	}
	s := splitter{Stream: buf, vocabulary: v}
	for _, b := range blocks {
		first := len(buf.Tokens)
		s.block(b)
		buf.sentences(first, abbreviation)
	}
	return buf
}

type splitter struct {
	*Stream
	vocabulary *Vocabulary
	fold       []byte
}

// block appends the tokens of one block.
func (s *splitter) block(b Range) {
	glue := Break
	joined := -1 // index of the token that a hyphen or apostrophe directly follows
	mark := Token{}
	newlines := 0 // line ends since the last token
	text, base := s.Text[b.Start:b.End], b.Start
	end := narrowSpace(text)
	it := words.FromString(text[:end])
	for {
		w, start := "", base+end
		switch {
		case it.Next():
			w, start = it.Value(), base+it.Start()
		case end == len(text):
			if joined >= 0 {
				s.Tokens = append(s.Tokens, mark)
			}
			return
		default: // go on behind the space
			w = text[end : end+len(narrow)]
			text, base = text[end+len(narrow):], base+end+len(narrow)
			end = narrowSpace(text)
			it = words.FromString(text[:end])
		}
		r, size := utf8.DecodeRuneInString(w)
		if !isSpace(r) {
			newlines = 0
		}
		switch {
		case isSpace(r):
			if joined >= 0 { // the hyphen stood at the end of a word: punctuation after all
				s.Tokens = append(s.Tokens, mark)
				joined = -1
			}
			if r == '\n' {
				newlines++
			}
			if glue != Break {
				glue = Space
			}
			if newlines > 1 {
				glue = Break
			}
			continue
		case (isHyphen(r) || isApostrophe(r)) && size == len(w):
			if joined >= 0 {
				s.Tokens = append(s.Tokens, mark)
				joined = -1
				glue = None
			}
			mark = Token{Start: int32(start), End: int32(start + size), Kind: Punct, Glue: glue, Word: s.vocabulary.punct(w)}
			if n := len(s.Tokens); glue == None && n > 0 && s.Tokens[n-1].Kind != Punct && int(s.Tokens[n-1].End) == start {
				joined = n - 1
				glue = Hyphen
				if isApostrophe(r) {
					glue = Apostrophe
				}
				continue
			}
			s.Tokens = append(s.Tokens, mark)
			glue = None
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			joined = -1
			s.word(w, start, glue)
			glue = None
		case unicode.IsControl(r) || r == '\u00AD' || r == '\u200B':
			// nothing to see
		default:
			if joined >= 0 {
				s.Tokens = append(s.Tokens, mark)
				joined = -1
				glue = None
			}
			s.Tokens = append(s.Tokens, Token{Start: int32(start), End: int32(start + len(w)), Kind: Punct, Glue: glue, Word: s.vocabulary.punct(w)})
			glue = None
		}
	}
}

// narrow is the space that French typography puts before « ; », « ! » and « % », and inside quotation marks and numbers. Unicode joins it to the
// words beside it, as a number asks for.
const narrow = "\u202F"

// narrowSpace returns the place of the first narrow space that is not inside a number, the end of the text where there is none.
func narrowSpace(text string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], narrow)
		if i < 0 {
			return len(text)
		}
		i += from
		from = i + len(narrow)
		if i == 0 || from == len(text) || !isDigit(text[i-1]) || !isDigit(text[from]) {
			return i
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// word appends the parts of a word that Unicode keeps whole: it splits at apostrophes, and at a full stop after which
// the space was lost ("la marque.Le fabricant").
func (s *splitter) word(w string, start int, glue Glue) {
	for {
		i := inner(w)
		if i < 0 {
			s.append(w, start, glue)
			return
		}
		if i > 0 {
			s.append(w[:i], start, glue)
		}
		_, size := utf8.DecodeRuneInString(w[i:])
		glue = Apostrophe
		if w[i] == '.' {
			s.Tokens = append(s.Tokens, Token{Start: int32(start + i), End: int32(start + i + 1), Kind: Punct, Word: s.vocabulary.punct(".")})
			glue = None
		}
		w, start = w[i+size:], start+i+size
		if w == "" {
			return
		}
	}
}

// inner returns the place of the first mark in the word at which it is split, or -1.
func inner(w string) int {
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == '\'' || w[i] == 0xE2 && strings.HasPrefix(w[i:], "’"):
			return i
		case w[i] == '.' && i > 1 && i+1 < len(w) && w[i-2] != '.':
			if r, _ := utf8.DecodeRuneInString(w[i+1:]); unicode.IsUpper(r) && !(w[i-1] >= 'A' && w[i-1] <= 'Z') {
				return i
			}
		}
	}
	return -1
}

func (s *splitter) append(w string, start int, glue Glue) {
	t := Token{Start: int32(start), End: int32(start + len(w)), Glue: glue}
	t.Kind, t.Shape = look(w)
	t.Word, s.fold = s.vocabulary.find(w, t.Shape, s.fold)
	s.Tokens = append(s.Tokens, t)
}

// look tells the kind and shape of a word.
func look(w string) (Kind, Shape) {
	c := w[0]
	if c < utf8.RuneSelf {
		switch {
		case c >= '0' && c <= '9':
			return Number, Lower
		case c >= 'a' && c <= 'z':
			return Word, Lower
		}
	} else if r, _ := utf8.DecodeRuneInString(w); unicode.IsDigit(r) {
		return Number, Lower
	} else if !unicode.IsUpper(r) {
		return Word, Lower
	}
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return Word, Capital
		}
		n++
	}
	if n > 1 {
		return Word, AllCaps
	}
	return Word, Capital
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\u00A0' || r == '\u202F' || r == '\t' || r == '\r' || r >= 0x80 && unicode.IsSpace(r)
}

func isHyphen(r rune) bool { return r == '-' || r == '\u2010' || r == '\u2011' }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }
