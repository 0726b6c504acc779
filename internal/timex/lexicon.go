package timex

import (
	"strconv"
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// roles are the roles of a word as bits: those of package lang and, above them, those of names and numbers.
type roles uint64

func role(r lang.TimeRole) roles { return 1 << r }

const (
	isMonth roles = 1 << (uint(lang.TimeRoles) + iota)
	isWeekday
	isSeason
	isUnit
	isNumber
	isOrdinal
	isDecade
	isFeast    // may begin the name of a feast
	isRelative // may begin a relative expression
	isShort    // the name of a month or weekday that needs a day, year or preposition beside it
	isFull     // the name is written in full
	isCode     // Q1, FY2021
	isPastVerb
	isAuxiliary
	isWill
	isHave
	isDid
	isGoal
	isFutureVerb
	isNoVerb
)

// starters are the roles with which an expression can be found: the others only surround it.
const starters = isMonth | isWeekday | isSeason | isNumber | isOrdinal | isDecade | isCode | isFeast | isRelative | isUnit |
	1<<lang.DecadeWord | 1<<lang.EraWord | 1<<lang.Noon | 1<<lang.Each | 1<<lang.EachThe | 1<<lang.Aged

// A word is what the reader knows of a word of the vocabulary.
type word struct {
	roles                          roles
	number, ordinal                int16
	month, weekday, season, decade uint8
	unit                           lang.Unit
	going, done, perfect           bool // as lang.Tenses has them: no roles, since the words stay verbs like others
}

// A lexicon holds the words of a language by their ID.
type lexicon struct {
	words    []word
	feasts   [][]feast   // by the ID of the first word
	relative [][]int     // by the ID of the first word: indexes of Dates.Relative
	digits   []int       // relative expressions that may begin with a number in digits
	second   map[int]set // by relative expression: its second words, where the second element must be there
	punct    [numMarks]token.ID
}

// set is a set of words.
type set map[token.ID]bool

// Marks that the grammar knows.
const (
	slash = iota
	comma
	dot
	dash
	enDash
	emDash
	hyphen2
	open
	closing
	colon
	percent
	quote
	quote2
	numMarks
)

type feast struct {
	*lang.Feast
	words []token.ID
}

func compile(d *lang.Dates, v *token.Vocabulary) *lexicon {
	b := builder{v: v, lexicon: &lexicon{second: map[int]set{}}}
	for i, m := range []string{"/", ",", ".", "-", "–", "—", "‑", "(", ")", ":", "%", "'", "’"} {
		b.punct[i] = v.Add(m)
	}
	for i, names := range d.Months {
		b.names(names, isMonth, func(w *word) { w.month = uint8(i + 1) })
	}
	for i, names := range d.Weekdays {
		b.names(names, isWeekday, func(w *word) { w.weekday = uint8(i) })
	}
	for i, names := range d.Seasons {
		b.names(lang.Names{Full: names}, isSeason, func(w *word) { w.season = uint8(i + 1) })
	}
	for _, u := range d.Units {
		b.each(u.Words, func(w *word) { w.roles |= isUnit; w.unit = u.Unit })
	}
	for _, n := range d.Numbers {
		w := b.word(n.Word)
		w.roles |= isNumber
		w.number = int16(n.Value)
	}
	for _, n := range d.Ordinals {
		w := b.word(n.Word)
		w.roles |= isOrdinal
		w.ordinal = int16(n.Value)
	}
	for _, n := range d.Decades {
		w := b.word(n.Word)
		w.roles |= isDecade
		w.decade = uint8(n.Value)
	}
	for i, words := range d.Words {
		b.each(words, func(w *word) { w.roles |= role(lang.TimeRole(i)) })
	}
	b.codes(d)
	b.each(d.Verbs.Past, func(w *word) { w.roles |= isPastVerb })
	b.each(d.Verbs.Future, func(w *word) { w.roles |= isFutureVerb })
	b.each(d.Verbs.Auxiliaries, func(w *word) { w.roles |= isAuxiliary })
	b.each(d.Verbs.Will, func(w *word) { w.roles |= isWill })
	b.each(d.Verbs.Have, func(w *word) { w.roles |= isHave })
	b.each(d.Verbs.Goals, func(w *word) { w.roles |= isGoal })
	b.each(d.Verbs.Did, func(w *word) { w.roles |= isDid })
	b.each(d.Verbs.Perfect, func(w *word) { w.perfect = true })
	b.each(d.Verbs.Going, func(w *word) { w.going = true })
	b.each(d.Verbs.Done, func(w *word) { w.done = true })
	b.each(d.Verbs.NotVerbs, func(w *word) { w.roles |= isNoVerb })
	for i := range d.Feasts {
		b.feast(&d.Feasts[i])
	}
	for i, r := range d.Relative {
		b.relativeStart(i, r)
	}
	return b.lexicon
}

type builder struct {
	v *token.Vocabulary
	*lexicon
}

// word returns the entry of a word, to be filled at once: a later call may move it.
func (b *builder) word(s string) *word { return b.entry(b.v.Add(s)) }

func (b *builder) entry(id token.ID) *word {
	for len(b.words) <= int(id) {
		b.words = append(b.words, word{})
		b.feasts = append(b.feasts, nil)
		b.relative = append(b.relative, nil)
	}
	return &b.words[id]
}

func (b *builder) each(words string, fill func(*word)) {
	for _, s := range strings.Fields(words) {
		fill(b.word(s))
	}
}

func (b *builder) names(n lang.Names, r roles, fill func(*word)) {
	for i, list := range [][]string{n.Full, n.Short} {
		for _, s := range list {
			w := b.word(s)
			w.roles |= r
			if i == 0 {
				w.roles |= isFull
			} else {
				w.roles |= isShort
			}
			fill(w)
		}
	}
}

// codes adds the quarters, halves and fiscal years that are written as one word.
func (b *builder) codes(d *lang.Dates) {
	add := func(letters string, n int, unit lang.Unit, ordinal, number int) {
		if letters == "" {
			return
		}
		w := b.word(letters + strconv.Itoa(n))
		w.roles |= isCode
		w.unit, w.ordinal, w.number = unit, int16(ordinal), int16(number)
	}
	for n := 1; n <= 4; n++ {
		add(d.QuarterLetters, n, lang.Quarter, n, 0)
	}
	for n := 1; n <= 2; n++ {
		add(d.HalfLetters, n, lang.Half, n, 0)
	}
	for year := firstFiscalYear; year <= lastFiscalYear; year++ {
		add(d.FiscalLetters, year, lang.Year, 0, year)
		add(d.FiscalLetters, year%100, lang.Year, 0, year)
	}
}

// Fiscal years that are read as one word: FY1990, FY21.
const firstFiscalYear, lastFiscalYear = 1990, 2049

func (b *builder) feast(f *lang.Feast) {
	for _, name := range f.Names {
		var ids []token.ID
		for _, s := range strings.FieldsFunc(name, func(c rune) bool { return strings.ContainsRune(" -'/.", c) }) {
			ids = append(ids, b.v.Add(s))
		}
		w := b.entry(ids[0])
		w.roles |= isFeast
		b.feasts[ids[0]] = append(b.feasts[ids[0]], feast{f, ids})
	}
}

// relativeStart notes with which words a relative expression can begin, and which can come second.
func (b *builder) relativeStart(i int, r lang.Relative) {
	elements := strings.Fields(r.Words)
	n := 0
	for n < len(elements) && elements[n][0] == '[' {
		n++
	}
	for _, e := range elements[:n+1] {
		e = strings.Trim(e, "[]")
		if e == "{n}" {
			b.lexicon.digits = append(b.lexicon.digits, i)
		}
		for _, id := range b.options(e) {
			b.entry(id).roles |= isRelative
			b.relative[id] = append(b.relative[id], i)
		}
	}
	if n == 0 && len(elements) > 1 && elements[1][0] != '[' && elements[1] != "{n}" && elements[0] != "{n}" {
		b.second[i] = set{}
		for _, id := range b.options(elements[1]) {
			b.second[i][id] = true
		}
	}
}

// options returns the words that an element of a relative expression stands for.
func (b *builder) options(element string) []token.ID {
	var want roles
	switch element {
	case "{n}":
		want = isNumber
	case "{unit}":
		want = isUnit
	case "{weekday}":
		want = isWeekday
	case "{month}":
		want = isMonth
	case "{season}":
		want = isSeason
	}
	var ids []token.ID
	if want == 0 {
		for s := range strings.SplitSeq(element, "|") {
			ids = append(ids, b.v.Add(s))
		}
		return ids
	}
	for id, w := range b.words {
		if w.roles&want != 0 {
			ids = append(ids, token.ID(id))
		}
	}
	return ids
}
