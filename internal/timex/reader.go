package timex

import (
	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// A Reader finds expressions of time in one language. It does not change after [Compile]; many goroutines may use it.
type Reader struct {
	*lexicon
	dates    *lang.Dates
	code     string
	relative engine
}

// Compile makes the reader of a language and adds its words to the vocabulary.
func Compile(d *lang.Dates, code string, v *token.Vocabulary) *Reader {
	return &Reader{lexicon: compile(d, v), dates: d, code: code, relative: newEngine(d)}
}

// Read appends the expressions of a text to buf, in order and without overlaps. published is the publication date, zero where it
// is not known; where it is known only to the month or year, so are the dates that refer to it.
//
// It goes over the words once. A word that starts no expression costs one look into a table.
func (r *Reader) Read(s *token.Stream, published date.Value, buf []Expression) []Expression {
	p := reading{Reader: r, s: s, published: published, out: buf, first: len(buf)}
	for _, sentence := range s.Sentences {
		p.sentence(sentence)
	}
	p.join()
	p.resolve()
	return p.out
}

// A reading is one text being read. Its methods named after a form of expression try to read that form at token i; they append what they
// find and return the token after it, or i where there is none.
type reading struct {
	*Reader
	s         *token.Stream
	published date.Value
	out       []Expression
	first     int // in out: the first of this reading

	start, end int // the sentence
	free       int // the first token that belongs to no expression yet
}

func (p *reading) sentence(r token.Range) {
	p.start, p.end, p.free = r.Start, r.End, r.Start
	for i := r.Start; i < r.End; {
		t := &p.s.Tokens[i]
		next := i
		if t.Kind == token.Number {
			next = p.number(i)
		} else if int(t.Word) < len(p.words) && p.words[t.Word].roles&starters != 0 {
			next = p.word(i, &p.words[t.Word])
		}
		if next <= i {
			next = i + 1
		} else {
			p.free = next
		}
		i = next
	}
}

// word reads what begins with a word.
func (p *reading) word(i int, w *word) int {
	if w.roles&isRelative != 0 {
		if n := p.relativeAt(i, w); n > i {
			return n
		}
	}
	if w.roles&isFeast != 0 {
		if n := p.feast(i); n > i {
			return n
		}
	}
	if w.roles&isCode != 0 {
		if n := p.code(i, w); n > i {
			return n
		}
	}
	if w.roles&isWeekday != 0 {
		if n := p.weekday(i, w); n > i {
			return n
		}
	}
	if w.roles&isMonth != 0 {
		if n := p.month(i, w); n > i {
			return n
		}
	}
	if w.roles&(isNumber|isOrdinal) != 0 {
		if n := p.numberWord(i, w); n > i {
			return n
		}
	}
	if w.roles&isSeason != 0 {
		if n := p.season(i, w); n > i {
			return n
		}
	}
	if w.roles&(isUnit|isDecade|role(lang.DecadeWord)|role(lang.EraWord)) != 0 {
		if n := p.era(i, w); n > i {
			return n
		}
	}
	if w.roles&(role(lang.Noon)|role(lang.Each)|role(lang.EachThe)|role(lang.Aged)|isUnit) != 0 {
		return p.otherWord(i, w)
	}
	return i
}

// is tells whether token i of the sentence has one of the roles.
func (p *reading) is(i int, want roles) bool {
	return i >= p.start && i < p.end && p.look(i).roles&want != 0
}

var unknown word

// look returns what is known of token i, nothing where there is none.
func (p *reading) look(i int) *word {
	if i < 0 || i >= len(p.s.Tokens) {
		return &unknown
	}
	if id := p.s.Tokens[i].Word; int(id) < len(p.words) {
		return &p.words[id]
	}
	return &unknown
}

// mark tells whether token i of the sentence is the given punctuation mark.
func (p *reading) mark(i, mark int) bool {
	return i >= p.start && i < p.end && p.s.Tokens[i].Kind == token.Punct && p.s.Tokens[i].Word == p.punct[mark]
}

// any tells whether token i of the sentence is one of the punctuation marks.
func (p *reading) any(i int, marks ...int) bool {
	for _, m := range marks {
		if p.mark(i, m) {
			return true
		}
	}
	return false
}

// skip returns i+1 where token i has one of the roles, else i.
func (p *reading) skip(i int, want roles) int {
	if p.is(i, want) {
		return i + 1
	}
	return i
}

// skipAll moves over up to three tokens of the roles.
func (p *reading) skipAll(i int, want roles) int {
	for n := 0; n < 3 && p.is(i, want); n++ {
		i++
	}
	return i
}

func (p *reading) kind(i int) token.Kind {
	if i < p.start || i >= p.end {
		return token.Punct
	}
	return p.s.Tokens[i].Kind
}

// glued tells whether token i stands directly after a hyphen that joins it to the one before it.
func (p *reading) glued(i int) bool {
	return i > p.start && i < p.end && p.s.Tokens[i].Glue == token.Hyphen
}

// found appends an expression over the tokens from start to end and returns end. It takes the words for a part of it along: « début … »,
// "the end of …".
func (p *reading) found(start, end int, e Expression) int {
	if e.Kind == Date {
		words := start
		start = p.edge(start)
		e.detail.lead = int8(words - start)
	}
	e.Tokens = token.Range{Start: start, End: end}
	e.Base, e.Partner = -1, -1
	if e.Kind == Date {
		e.Bound = p.bound(start)
		e.Deadline = e.Bound == To && (p.is(start-1, role(lang.By)) || p.is(start-2, role(lang.By)))
	}
	p.out = append(p.out, e)
	return end
}

// edge moves the start of a date back over a word for a part of it.
func (p *reading) edge(start int) int {
	i := start - 1
	for n := 0; n < 3 && i >= p.free && p.is(i, role(lang.Of)|role(lang.Article)) && !p.is(i, role(lang.Edge)); n++ {
		i--
	}
	if i >= p.free && p.is(i, role(lang.Edge)) {
		return i
	}
	return start
}

// bound tells which end of a stretch the words before token i make the date.
func (p *reading) bound(i int) Bound {
	for n := 0; n < 3; n++ {
		i--
		switch {
		case p.is(i, role(lang.Since)|role(lang.Starting)):
			return From
		case p.is(i, role(lang.Until)), p.is(i, role(lang.By)):
			return To
		case !p.is(i, role(lang.Of)|role(lang.Article)|role(lang.To)|role(lang.Before)):
			return NoBound
		}
	}
	return NoBound
}
