package mention

import (
	"math"
	"slices"
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A Number is a quantity or an ordinal, in digits or words: « 1,4 milliard », "twenty-seven", "45th".
type Number struct {
	Tokens  token.Range // with the words of its scale, without a sign of percent
	Value   float64
	Step    float64 // what one more in the last digit given is worth: 1e8 in « 1,4 milliard », 1 in "27"
	Scale   float64 // of the scale word, 1 where there is none
	Percent bool    // followed by a sign or word of percent
	Ordinal bool
	Spelled bool // in words
	OfTime  bool // part of a date, a time of day or a length of time
}

// Place returns the tokens of a mention.
func (n Number) Place() token.Range { return n.Tokens }

// A numeral is what a word adds to a number.
type numeral struct {
	value float64
	kind  numeralKind
}

type numeralKind uint8

const (
	noNumeral  numeralKind = iota
	cardinal               // « vingt », and « cent », which multiplies what is before it
	scaleWord              // « million »: needs a number before it
	ordinal                // « sixième »
	conjoining             // « et » in « vingt et un », "and" in "a hundred and one"
	single                 // "a" in "a hundred"
	half                   // « demi »
)

// numerals returns what each word of a pack means inside a number, by the word.
func numerals(p *lang.Pack) map[string]numeral {
	out := map[string]numeral{}
	for _, w := range strings.Fields(p.Dates.Words[lang.And]) {
		out[w] = numeral{kind: conjoining}
	}
	for _, list := range [][]lang.Number{p.Dates.Ordinals, p.Numbers.Ordinals} {
		for _, n := range list {
			if n.Value > 0 {
				out[n.Word] = numeral{float64(n.Value), ordinal}
			}
		}
	}
	for _, n := range p.Dates.Numbers {
		out[n.Word] = numeral{float64(n.Value), cardinal}
	}
	for _, w := range p.Numbers.One {
		out[w] = numeral{1, single}
	}
	for _, w := range p.Numbers.Half {
		out[w] = numeral{0.5, half}
	}
	for _, s := range p.Numbers.Scales {
		out[strings.ToLower(s.Word)] = numeral{s.Value, scaleWord}
	}
	return out
}

// numbers appends the numbers of a text, in order.
func (l *Lexicon) numbers(s *token.Stream, out []Number) []Number {
	r := numberReader{s, l}
	for i := 0; i < len(s.Tokens); {
		t := &s.Tokens[i]
		n, ok := Number{}, false
		switch {
		case t.Kind == token.Number:
			n, ok = r.digits(i)
		case t.Kind == token.Word && l.numeral(t.Word).kind != noNumeral:
			n, ok = r.words(i)
		}
		if !ok {
			i++
			continue
		}
		n = r.andHalf(n)
		i = n.Tokens.End
		if end := r.percent(i); end > 0 {
			n.Percent = true
			i = end
		}
		if n.Tokens.End-n.Tokens.Start > 1 || n.Value != 1 || !n.Spelled { // « un » is an article too
			out = append(out, n)
		}
	}
	return out
}

// captured gives the automaton the numbers of the text, for {number}: those that were read, and what else starts with a digit.
func captured(s *token.Stream, numbers []Number, class phrase.Class, out []phrase.Match) []phrase.Match {
	k := 0
	for i := 0; i < len(s.Tokens); i++ {
		if k < len(numbers) && numbers[k].Tokens.Start == i {
			end := numbers[k].Tokens.End
			if numbers[k].Ordinal && numbers[k].Spelled {
				k++
				continue
			}
			out = append(out, phrase.Match{First: int32(i), End: int32(end), Class: class, Value: int32(k)})
			if end > i+1 && !numbers[k].Spelled { // « {number} millions » takes the digits alone
				out = append(out, phrase.Match{First: int32(i), End: int32(i + 1), Class: class, Value: -1})
			}
			i = end - 1
			k++
		} else if s.Tokens[i].Kind == token.Number {
			out = append(out, phrase.Match{First: int32(i), End: int32(i + 1), Class: class, Value: -1})
		}
	}
	return out
}

func (l *Lexicon) numeral(id token.ID) numeral {
	if int(id) < len(l.numerals) {
		return l.numerals[id]
	}
	return numeral{}
}

type numberReader struct {
	*token.Stream
	lexicon *Lexicon
}

// digits reads a number that begins with digits at token i: "1,400,000", « 1 400 000 », "1.4bn", « 1,4 milliard », "45th".
func (r numberReader) digits(i int) (Number, bool) {
	pack := r.lexicon.Pack
	text := r.At(i)
	value, step, rest, ok := readDigits(text, pack.Numbers.Decimal, pack.Numbers.Group)
	if !ok {
		return Number{}, false
	}
	n := Number{Tokens: token.Range{Start: i, End: i + 1}, Value: value, Step: step, Scale: 1}
	if rest != "" {
		return r.suffix(n, rest)
	}
	if step == 1 && len(text) <= 3 {
		for r.isGroup(n.Tokens.End) {
			more, fraction, _, _ := readDigits(r.At(n.Tokens.End), pack.Numbers.Decimal, pack.Numbers.Group)
			n.Value, n.Step = n.Value*1000+more, fraction
			n.Tokens.End++
			if fraction != 1 {
				break
			}
		}
	}
	if r.glued(i) || r.joins(n.Tokens.End) {
		return Number{}, false
	}
	if m := r.after(n.Tokens.End); m.kind == scaleWord || m.kind == cardinal && m.value == 1000 {
		n = n.times(m.value)
		n.Tokens.End++
	}
	return n, true
}

// suffix reads what stands right after the digits: an ending of an ordinal, or a scale as in "1.4bn".
func (r numberReader) suffix(n Number, rest string) (Number, bool) {
	for _, e := range r.lexicon.Pack.Dates.OrdinalEndings {
		if strings.EqualFold(rest, e) {
			n.Ordinal = true
			return n, n.Step == 1
		}
	}
	for _, s := range r.lexicon.Pack.Numbers.Scales {
		if strings.EqualFold(rest, s.Word) {
			return n.times(s.Value), true
		}
	}
	for _, u := range r.lexicon.Pack.Numbers.Units {
		if rest == u {
			return n, true
		}
	}
	if strings.EqualFold(rest, "m") && r.isMoney(n.Tokens.Start-1) {
		return n.times(1e6), true // "£18m"; "18m" may be metres
	}
	return n, false
}

// isMoney tells whether token i is a sign of currency.
func (r numberReader) isMoney(i int) bool {
	if i < 0 {
		return false
	}
	switch r.At(i) {
	case "$", "€", "£":
		return true
	}
	return false
}

func (n Number) times(scale float64) Number {
	n.Value, n.Step, n.Scale = n.Value*scale, n.Step*scale, n.Scale*scale
	return n
}

// isGroup tells whether token i is three digits that continue the number before it, after a space or an apostrophe.
func (r numberReader) isGroup(i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	t := r.Tokens[i]
	if t.Kind != token.Number || t.Glue != token.Space && t.Glue != token.Apostrophe || t.Start-r.Tokens[i-1].End > 3 {
		return false
	}
	w := r.At(i)
	if len(w) < 3 || len(w) > 3 && !strings.HasPrefix(w[3:], r.lexicon.Pack.Numbers.Decimal) {
		return false
	}
	for k := range 3 {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	return true
}

// glued tells whether digits at i are the tail of something else: "A4", "Covid-19", "3-2", "27/28".
func (r numberReader) glued(i int) bool {
	if i == 0 || r.Tokens[i].Glue == token.Space || r.Tokens[i].Glue == token.Break {
		return false
	}
	if g := r.Tokens[i].Glue; g == token.Hyphen || g == token.Apostrophe {
		return !strings.Contains(r.Text[r.Tokens[i-1].End:r.Tokens[i].Start], " ") // "the United Nations' 193 members"
	}
	p := r.Tokens[i-1]
	return p.Kind != token.Punct || i > 1 && p.Glue == token.None && r.Tokens[i-2].Kind == token.Number && strings.Contains("/:-–.", r.At(i-1))
}

// joins tells whether what follows token i-1 makes something else of the digits: "3-2", "27/28".
func (r numberReader) joins(i int) bool {
	if i >= len(r.Tokens) || r.Tokens[i].Kind == token.Word {
		return false
	}
	t := r.Tokens[i]
	if t.Kind == token.Number {
		return t.Glue == token.Hyphen || t.Glue == token.Apostrophe || t.Glue == token.None
	}
	return t.Glue == token.None && i+1 < len(r.Tokens) && r.Tokens[i+1].Glue == token.None && r.Tokens[i+1].Kind == token.Number &&
		strings.Contains("/:-–", r.At(i))
}

func (r numberReader) numeralAt(i int) numeral {
	if i >= len(r.Tokens) || r.Tokens[i].Kind != token.Word {
		return numeral{}
	}
	return r.lexicon.numeral(r.Tokens[i].Word)
}

// after returns what the word at i means for the number that ends before it.
func (r numberReader) after(i int) numeral {
	if i >= len(r.Tokens) || r.Tokens[i].Glue == token.Break {
		return numeral{}
	}
	return r.numeralAt(i)
}

// percent returns the end of a sign or word of percent at token i, 0 where there is none.
func (r numberReader) percent(i int) int {
	if i >= len(r.Tokens) || r.Tokens[i].Glue == token.Break {
		return 0
	}
	for _, words := range r.lexicon.percent {
		k := 0
		for k < len(words) && i+k < len(r.Tokens) && r.Tokens[i+k].Word == words[k] && words[k] != 0 {
			k++
		}
		if k == len(words) {
			return i + k
		}
	}
	return 0
}

// words reads a number in words at token i: "two hundred and five thousand", « quatre-vingt-dix-sept », "forty-fifth".
func (r numberReader) words(i int) (Number, bool) {
	total, group, last := 0.0, 0.0, 0.0
	n := Number{Scale: 1, Spelled: true}
	k := i
	for k < len(r.Tokens) && k-i < 16 {
		m := r.numeralAt(k)
		if k > i && r.Tokens[k].Glue == token.Break {
			break
		}
		switch {
		case m.kind == single && k == i:
			group = 1
		case m.kind == cardinal && m.value < 100 && adds(group, last, m.value):
			if last == 4 && m.value == 20 {
				group += 76 // quatre-vingt
			} else {
				group += m.value
			}
		case (m.kind == cardinal || m.kind == scaleWord) && m.value == 100 && group < 10 && (k > i || m.kind == cardinal):
			group = max(group, 1) * 100
		case (m.kind == cardinal || m.kind == scaleWord && k > i) && m.value >= 1000 && group < 1000 && (total == 0 || group > 0) && below(total, m.value):
			total += max(group, 1) * m.value
			group = 0
			n.Scale = m.value
		case m.kind == ordinal && (k == i || last >= 20 && m.value < 20):
			n.Tokens = token.Range{Start: i, End: k + 1}
			n.Value, n.Step, n.Ordinal = total+group+m.value, 1, true
			return n, true
		case m.kind == conjoining && k > i && last >= 20 && r.continues(k+1, last):
			k++
			continue
		default:
			m.kind = noNumeral
		}
		if m.kind == noNumeral {
			break
		}
		last = m.value
		k++
		n.Tokens = token.Range{Start: i, End: k}
	}
	n.Value, n.Step = total+group, 1
	if n.Scale > 1 && group == 0 {
		n.Step = n.Scale
	}
	return n, k > i && n.Value > 0
}

// andHalf reads « et demi » after a number, "and a half million" too.
func (r numberReader) andHalf(n Number) Number {
	k := n.Tokens.End
	if r.after(k).kind != conjoining || n.Ordinal {
		return n
	}
	k++
	if r.after(k).kind == single {
		k++
	}
	if r.after(k).kind != half {
		return n
	}
	n.Value, n.Step = n.Value+n.Scale/2, n.Scale/2
	n.Tokens.End = k + 1
	if m := r.after(k + 1); m.kind == scaleWord && n.Scale == 1 {
		n = n.times(m.value)
		n.Tokens.End++
	}
	return n
}

// adds tells whether a number word below a hundred may follow one of the value last, with which the hundreds come to group.
func adds(group, last, next float64) bool {
	switch {
	case last == 0 || last >= 100:
		return true
	case last == 4 && next == 20: // quatre-vingt
		return true
	case last == 60, last == 20 && math.Mod(group, 100) == 80: // soixante et onze, quatre-vingt-dix
		return next < 20
	}
	return (last >= 20 || last == 10) && next < 10
}

// below tells whether a scale is smaller than all that the number has so far.
func below(total, scale float64) bool { return total == 0 || scale < total && scale < 1e6 }

// continues tells whether « et » or "and" before token i joins two parts of one number: « vingt et un », "a hundred and five".
func (r numberReader) continues(i int, last float64) bool {
	m := r.numeralAt(i)
	if m.kind != cardinal && m.kind != ordinal {
		return false
	}
	if last < 100 {
		return m.value == 1 || m.value == 11
	}
	return m.value < 100 && r.lexicon.Pack.Numbers.Decimal == "."
}

// Unit returns what the number was rounded to a multiple of, as far as its digits tell: 1000 in "12,000".
func (n *Number) Unit() float64 {
	unit := n.Step
	for n.Value != 0 && math.Mod(n.Value, unit*10) == 0 && unit < n.Value {
		unit *= 10
	}
	return unit
}

// IsPercent tells whether a word is a sign of percent, or the start of its words.
func (l *Lexicon) IsPercent(w token.ID) bool {
	return w != 0 && slices.ContainsFunc(l.percent, func(words []token.ID) bool { return slices.Contains(words, w) })
}

// Bound tells how exactly a number is meant: Around, Over and Under, as the words before it say; 0 where none does.
func (a *Article) Bound(n *Number) Mark {
	m := Mark(0)
	for i := n.Tokens.Start - 1; i >= 0 && i >= n.Tokens.Start-3; i-- {
		if a.Tokens[i].Kind == token.Punct && !a.Is(i, "$") && !a.Is(i, "€") && !a.Is(i, "£") {
			break
		}
		if a.NumberAt(i) != nil {
			break // « au moins 60 des 100 sièges »
		}
		m |= a.Mark(i) & (Around | Over | Under)
		if a.Tokens[i].Kind == token.Word && a.Tokens[i].Shape != token.Lower {
			break // « vers Toulon et 200 »
		}
	}
	return m
}
