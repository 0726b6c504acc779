package rules

import (
	"math"
	"strconv"
	"strings"

	"factcheck/internal/config"
	"factcheck/internal/mention"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A figure is the number that a rule knows: between low and high, which are one for a value.
type figure struct {
	low, high float64
	tolerance float64 // as a share of the value
	units     []string
}

// numberRule reads a phrase with the number that belongs to it.
func (d *declaration) numberRule() {
	if d.phraseList("phrase", "phrases", subject) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind number needs a phrase, best with the place of the number in it: phrase = \"{number} member states\"")
	}
	f := figure{}
	value, exact := d.number("value")
	low, bounded := d.number("min")
	high, capped := d.number("max")
	switch {
	case exact && !bounded && !capped:
		f.low, f.high = value, value
	case !exact && (bounded || capped):
		f.low, f.high = math.Inf(-1), math.Inf(1)
		if bounded {
			f.low = low
		}
		if capped {
			f.high = high
		}
	case !d.broken:
		d.fail(d.key(), "a rule of kind number needs value, or min, max or both")
	}
	f.tolerance, _ = d.number("tolerance")
	if v, ok := d.Child("tolerance"); ok && (f.tolerance < 0 || f.tolerance >= 1) {
		d.fail(d.value(v), "tolerance is a share between 0 and 1: 0.05 is five per cent either way")
	}
	if v, ok := d.Child("min"); ok && f.low > f.high {
		d.fail(d.value(v), "min is greater than max")
	}
	for _, v := range d.list("unit") {
		f.units = append(f.units, unitWords(v)...)
	}
	d.rule.judge = func(w *work) { judgeNumber(w, &f) }
}

// unitWords writes out the forms of a unit.
func unitWords(v config.Value) []string {
	s := v.Raw.(string)
	if forms, _, fault := alternatives(s); fault == "" {
		return forms
	}
	return []string{s}
}

// judgeNumber compares the numbers that stand with the phrases with the one known.
func judgeNumber(w *work, f *figure) {
	for _, s := range w.sites {
		q, reason := w.quantity(s, f)
		if q == nil {
			continue
		}
		c := Claim{Span: w.Article.Bytes(q.Tokens), Subject: s.bytes, Said: strconv.FormatFloat(q.Value, 'f', -1, 64), Known: f.String(), Reason: reason}
		switch {
		case !reason.IsZero():
		case f.holds(q):
			c.Verdict = Consistent
		default:
			at := s
			at.tokens, at.bytes = q.Tokens, c.Span
			words := w.Article.Words(q.Tokens)
			known := f.words(w.Article.Lexicon.Pack.Code)
			w.find(fault{at: at, subject: s.bytes, said: words, known: known, usual: Sayf("the number is %s, not %s", "le nombre est %s et non %s", known, words)})
			last := &w.claims[len(w.claims)-1]
			last.Said, last.Known = c.Said, c.Known
			continue
		}
		w.agree(c)
	}
}

// nearNumber is how many words may stand between a phrase and its number.
const nearNumber = 4

// quantity finds the number of a phrase: the one in it, else the only one near it with the unit.
func (w *work) quantity(s site, f *figure) (q *mention.Number, reason Text) {
	a := w.Article
	for i := s.tokens.Start; i < s.tokens.End; i++ {
		if q = a.NumberAt(i); q != nil {
			return q, Text{}
		}
	}
	found := 0
	sentence := a.Sentence(s.tokens.Start)
	look := func(from, to, step int) {
		for i, n := from, 0; i != to && n <= nearNumber && !a.Is(i, ",") && !a.Is(i, ";"); i, n = i+step, n+1 {
			if x := a.NumberAt(i); x != nil && f.measures(a, x) && !inDate(a, i) {
				q = x
				found++
				return
			}
		}
	}
	look(s.tokens.End, sentence.End, 1)
	look(s.tokens.Start-1, sentence.Start-1, -1)
	if found > 1 {
		reason = Text{"two numbers could be meant", "deux nombres sont possibles"}
	}
	return q, reason
}

// inDate tells whether a token is part of a date.
func inDate(a *mention.Article, i int) bool {
	for _, d := range a.Dates {
		if d.Tokens.Contains(i) {
			return true
		}
	}
	return false
}

// measures tells whether the unit follows a number.
func (f *figure) measures(a *mention.Article, q *mention.Number) bool {
	if len(f.units) == 0 {
		return true
	}
	for _, u := range f.units {
		end := min(q.Tokens.End+len(strings.Fields(u))+1, len(a.Tokens))
		if q.Tokens.End < end && strings.HasPrefix(plainForm(strings.ToLower(a.Slice(q.Tokens.End, end))), plainForm(strings.ToLower(u))) {
			return true
		}
	}
	return false
}

// holds tells whether a number agrees, as far as it is not rounded.
func (f *figure) holds(q *mention.Number) bool {
	unit := q.Unit()
	slack := unit / 2
	if unit == 1 && f.tolerance == 0 && f.low == math.Trunc(f.low) && f.high == math.Trunc(f.high) {
		slack = 0 // both are counts
	}
	return q.Value >= f.low-math.Abs(f.low)*f.tolerance-slack && q.Value <= f.high+math.Abs(f.high)*f.tolerance+slack
}

// String returns the number known as outputs have it: "27", "10..20".
func (f *figure) String() string {
	if f.low == f.high {
		return strconv.FormatFloat(f.low, 'f', -1, 64)
	}
	end := func(v float64) string {
		if math.IsInf(v, 0) {
			return ""
		}
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return end(f.low) + ".." + end(f.high)
}

// words says the number known, with its unit.
func (f *figure) words(code string) Text {
	number := func(v float64) string {
		s := strconv.FormatFloat(v, 'f', -1, 64)
		if code == "fr" {
			s = strings.Replace(s, ".", ",", 1)
		}
		return s
	}
	unit := ""
	if len(f.units) > 0 {
		unit = " " + f.units[0]
	}
	switch {
	case f.low == f.high:
		return Same(number(f.low) + unit)
	case math.IsInf(f.low, 0):
		return Sayf("at most %s", "au plus %s", number(f.high)+unit)
	case math.IsInf(f.high, 0):
		return Sayf("at least %s", "au moins %s", number(f.low)+unit)
	}
	return Sayf("between %s and %s", "entre %s et %s", number(f.low), number(f.high)+unit)
}
