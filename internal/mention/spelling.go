package mention

import (
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

// misspellings finds the words that would make a name. They are words with a capital that nothing else in the facts or the
// language has, and words that stand beside a right part of a name and make another name of it.
func (f *Finder) misspellings() {
	a := &f.article
	a.Misspellings = a.Misspellings[:0]
	signs := f.nameSigns()
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if t.Kind != token.Word || t.Shape != token.Capital {
			continue
		}
		if t.Word == 0 && !signs.beside(i) || t.Word != 0 && !f.beforeStranger(i) && !f.afterGiven(i) || a.insideAddress(i) {
			continue
		}
		known := false
		f.near, known = f.lexicon.speller.near(a.At(i), f.near[:0])
		if len(f.near) > 0 && (t.Word != 0 || !known) {
			f.misspelling(i, known || f.lexicon.IsGiven(t.Word))
		}
	}
}

// nameSigns tells cheaply whether a word can be a misspelt name of somebody in the facts at all.
type nameSigns struct {
	article  *Article
	initials uint32 // of the names of persons whom the article makes known
	title    int    // the first title that is not far behind the word
}

func (f *Finder) nameSigns() nameSigns {
	a := &f.article
	s := nameSigns{article: a}
	for i := range a.People {
		if p := &a.People[i]; p.ID >= 0 {
			for k := p.Tokens.Start; k < p.Tokens.End; k++ {
				s.initials |= initialBit(a.At(k), 0)
			}
		}
	}
	return s
}

// initialBit returns a bit for the letter at byte i of a word; all bits for a letter with an accent.
func initialBit(w string, i int) uint32 {
	switch {
	case i >= len(w):
		return 0
	case w[i] >= utf8.RuneSelf:
		return ^uint32(0)
	}
	return 1 << (w[i] & 31)
}

// beside tells whether one of the signs stands beside token i: a known word of the same name, a title nearby, or, anywhere, a known person whose name
// begins with the first or second letter of the word. The tokens must be asked for in order.
func (s *nameSigns) beside(i int) bool {
	const reach = 6 // tokens between a name and its title
	a := s.article
	if w := a.At(i); s.initials&(initialBit(w, 0)|initialBit(w, 1)) != 0 || s.isPart(i-1, i) || s.isPart(i+1, i+1) {
		return true
	}
	for s.title < len(a.Titles) && a.Titles[s.title].Tokens.End < i-reach {
		s.title++
	}
	return s.title < len(a.Titles) && a.Titles[s.title].Tokens.Start <= i+reach
}

// isPart tells whether token i can be part of a name together with its neighbour: a known word with a capital, or a particle after one, as in « von der ».
// glue is the token whose glue joins the two.
func (s *nameSigns) isPart(i, glue int) bool {
	const particle = 4 // bytes
	a := s.article
	if i < 0 || glue >= len(a.Tokens) || a.Tokens[glue].Glue == token.Break {
		return false
	}
	if t := &a.Tokens[i]; t.Shape != token.Lower || i == glue || t.End-t.Start > particle {
		return s.isKnownCapital(i)
	}
	return s.isKnownCapital(i-1) || s.isKnownCapital(i-2)
}

func (s *nameSigns) isKnownCapital(i int) bool {
	if i < 0 {
		return false
	}
	t := &s.article.Tokens[i]
	return t.Kind == token.Word && t.Word != 0 && t.Shape != token.Lower
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
	_, known := l.speller.near(word, nil)
	return known
}
