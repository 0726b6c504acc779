package lang

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/olebedev/when/rules"
)

// A Relative is an expression that is reckoned from a day, written as the words it consists of:
//
//	il y a {n} {unit}        {n} a number, in digits or words
//	{unit} dernier|dernière  a|b one of several words
//	fin de [l|la] {unit}     [a|b] one of them or none
//	{weekday} prochain       also {month} and {season}
//
// Apostrophes and hyphens separate words as spaces do.
type Relative struct {
	Words string
	// Steps is how many units lie between the anchor and the day meant; where the words hold a number, its sign.
	// With a weekday, month or season: the next one (1), the last one (-1).
	Steps int
	Unit  Unit // the unit of the steps where the words name none
	// FromText tells that the words refer to another date of the text (« la veille »), not to the publication date.
	FromText bool
	// Ahead tells that the words mean a date only in a clause that looks ahead ("in two years").
	Ahead bool
	// Last tells that nothing but a mark may follow: « trois jours après. » but not « trois jours après l'attentat ».
	Last bool
	// NotOf tells that no "of" may follow: « le lendemain » but not « le lendemain de l'attentat ».
	NotOf bool
	// NotThe tells that no article may stand before: "last year", but "the last year" is a length of time.
	NotThe bool
	// The tells that an article must stand before: « le week-end ».
	The bool
}

// Limits of what is reckoned: about what time.Duration can hold.
const (
	maxDays  = 100_000
	maxYears = 3_000
)

// Rules returns the rules of github.com/olebedev/when for the relative expressions, in their order. A rule matches at the start
// of the text that it is given. The time that it leads to lies in the day, week, month … that is meant.
func (d *Dates) Rules() []rules.Rule {
	words := d.dictionary()
	list := make([]rules.Rule, len(d.Relative))
	for i, r := range d.Relative {
		list[i] = &relativeRule{Relative: r, elements: strings.Fields(r.Words), words: words}
	}
	return list
}

// dictionary holds the words that stand for placeholders.
type dictionary struct {
	numbers                   map[string]int
	units                     map[string]Unit
	weekdays, months, seasons map[string]int
}

func (d *Dates) dictionary() *dictionary {
	w := &dictionary{map[string]int{}, map[string]Unit{}, map[string]int{}, map[string]int{}, map[string]int{}}
	for _, n := range d.Numbers {
		w.numbers[n.Word] = n.Value
	}
	for _, u := range d.Units {
		for _, s := range strings.Fields(u.Words) {
			w.units[s] = u.Unit
		}
	}
	for i, names := range d.Weekdays {
		for _, s := range names.Full {
			w.weekdays[strings.ToLower(s)] = i
		}
	}
	for i, names := range d.Months {
		for _, s := range names.Full {
			w.months[strings.ToLower(s)] = i + 1
		}
	}
	for i, names := range d.Seasons {
		for _, s := range names {
			w.seasons[s] = i + 1
		}
	}
	return w
}

// relativeRule is a [Relative] as a rule of `when`.
type relativeRule struct {
	Relative
	elements []string
	words    *dictionary
}

// found is what the placeholders of a rule stand for.
type found struct {
	number                 int
	unit                   Unit
	weekday, month, season int // weekday is -1 where there is none
}

// Find matches the words at the start of the text.
func (r *relativeRule) Find(text string) *rules.Match {
	said := found{number: 1, unit: r.Unit, weekday: -1}
	end := r.match(r.elements, text, 0, &said)
	if end <= 0 {
		return nil
	}
	f := said // what the closure keeps lives on the heap: only where there is a match
	return &rules.Match{Right: end, Text: text[:end], Applier: func(_ *rules.Match, c *rules.Context, _ *rules.Options, ref time.Time) (bool, error) {
		return r.apply(f, c, ref), nil
	}}
}

// match returns the end of the elements in the text from at on, -1 where they are not there. Of an optional element, presence is tried first.
func (r *relativeRule) match(elements []string, text string, at int, f *found) int {
	if len(elements) == 0 {
		return at
	}
	e := elements[0]
	start, stop := nextWord(text, at)
	if e[0] != '[' {
		if start == stop || !r.element(e, text, start, &stop, f) {
			return -1
		}
		return r.match(elements[1:], text, stop, f)
	}
	if start < stop && r.element(e[1:len(e)-1], text, start, &stop, f) {
		if end := r.match(elements[1:], text, stop, f); end >= 0 {
			return end
		}
	}
	return r.match(elements[1:], text, at, f)
}

// element matches one element at the word from start to *stop, and moves *stop where a number takes several words.
func (r *relativeRule) element(e, text string, start int, stop *int, f *found) bool {
	word := text[start:*stop]
	if e[0] != '{' {
		for option := range strings.SplitSeq(e, "|") {
			if strings.EqualFold(option, word) {
				return true
			}
		}
		return false
	}
	low := strings.ToLower(word)
	var ok bool
	switch e {
	case "{n}":
		f.number, ok = r.words.number(text, start, stop)
	case "{unit}":
		f.unit, ok = r.words.units[low]
	case "{weekday}":
		f.weekday, ok = r.words.weekdays[low]
	case "{month}":
		f.month, ok = r.words.months[low]
	case "{season}":
		f.season, ok = r.words.seasons[low]
	}
	return ok
}

// number reads a number in digits, or in words as far as they go.
func (w *dictionary) number(text string, start int, stop *int) (int, bool) {
	n := 0
	for i, c := range []byte(text[start:*stop]) {
		if c < '0' || c > '9' || i > 6 {
			n = -1
			break
		}
		n = n*10 + int(c-'0')
	}
	if n >= 0 {
		return n, true
	}
	total, last, ok := 0, 0, false
	for at := start; ; {
		s, e := nextWord(text, at)
		v, known := w.numbers[strings.ToLower(text[s:e])]
		if !known {
			break
		}
		sum, goesOn := AddNumber(total, last, v)
		if !goesOn {
			break
		}
		total = sum
		last, ok, at, *stop = v, true, e, e
	}
	return total, ok
}

// AddNumber returns the value of the number words read so far and one more, and whether that word continues the number: 4, 20, 10 for
// « quatre-vingt-dix » give 90, but "a three-day truce" holds two numbers. last is the value of the word before it, 0 at the first.
func AddNumber(total, last, next int) (int, bool) {
	switch {
	case last == 0:
		return next, true
	case next >= 100 && total < next:
		return total * next, true
	case last == 4 && next == 20:
		return total - 4 + 80, true
	}
	return total + next, last >= 10 && next < last
}

// nextWord returns the bounds of the next word after at; empty at the end and where something else than a space, hyphen or
// apostrophe comes first.
func nextWord(text string, at int) (start, end int) {
	for at < len(text) {
		c, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			break
		}
		if !unicode.IsSpace(c) && !strings.ContainsRune("-'’‐‑", c) {
			return at, at
		}
		at += size
	}
	start = at
	for at < len(text) {
		c, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			break
		}
		at += size
	}
	return start, at
}

// apply sets the context so that the day meant, or the first day of the week, month … meant, comes out.
func (r *relativeRule) apply(f found, c *rules.Context, ref time.Time) bool {
	y, m, d := ref.Date()
	steps := r.Steps * f.number
	days := func(n int) bool {
		c.Duration = time.Duration(n) * 24 * time.Hour
		return n >= -maxDays && n <= maxDays
	}
	to := func(y int, m time.Month) bool {
		t := time.Date(y, m, 1, 12, 0, 0, 0, time.UTC)
		return days(int(t.Sub(time.Date(ref.Year(), ref.Month(), d, 12, 0, 0, 0, time.UTC)) / (24 * time.Hour)))
	}
	switch {
	case f.weekday >= 0:
		ahead := (f.weekday - int(ref.Weekday()) + 7) % 7
		return days(occurrence(ahead, 7, r.Steps))
	case f.month > 0:
		return to(y, m+time.Month(occurrence((f.month-int(m)+12)%12, 12, r.Steps)))
	case f.season > 0:
		first := time.Month(f.season * 3) // spring in March … winter in December
		return to(y, m+time.Month(occurrence((int(first)-int(m)+12)%12, 12, r.Steps)))
	}
	if steps > maxDays || steps < -maxDays {
		return false
	}
	switch f.unit {
	case Day:
		return days(steps)
	case Week, Weekend:
		return days(7 * steps)
	case Fortnight:
		return days(14 * steps)
	case Month:
		return to(y, m+time.Month(steps))
	case Quarter:
		return to(y, m+time.Month(3*steps))
	case Half:
		return to(y, m+time.Month(6*steps))
	case Year:
	case Decade:
		steps *= 10
	case Century:
		steps *= 100
	default:
		return false
	}
	y += steps
	c.Year = &y
	return y > 0 && y < 9999 && steps >= -maxYears && steps <= maxYears
}

// occurrence returns how far the next (steps 1), last (-1) or nearest coming (0) one lies, where the coming one is ahead away and they
// are cycle apart.
func occurrence(ahead, cycle, steps int) int {
	switch {
	case steps < 0:
		return ahead - cycle
	case steps > 0 && ahead == 0:
		return cycle
	}
	return ahead
}
