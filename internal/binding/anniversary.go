package binding

import (
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// An Anniversary is the statement that so many years have passed since a year that the sentence names: "the 60th anniversary of the
// landings of 1944", « né en 1921, il a fêté son 100e anniversaire ».
type Anniversary struct {
	Years  int
	Place  token.Range // of the number of years
	Date   *timex.Expression
	Passed int // years from the date to publication
}

// anniversaryFar is how many tokens may stand between an anniversary and the date of what it is of.
const anniversaryFar = 16

// Anniversaries returns the anniversaries of what the article itself dates, in order. Those that may be told of another time than that of
// publication are left out.
func Anniversaries(article *mention.Article) []Anniversary {
	a := reader{article}
	if a.Published.IsZero() || a.Published.First().Year() != a.Published.Last().Year() {
		return nil
	}
	var out []Anniversary
	for i := range a.Numbers {
		n := &a.Numbers[i]
		place := token.Range{Start: n.Tokens.Start, End: n.Tokens.End + 1}
		switch next := n.Tokens.End; {
		case n.Ordinal && a.Cue(next)&mention.Anniversary != 0:
			out = a.anniversary(out, place, place.End, int(n.Value), a.Cue(n.Tokens.Start-1)&mention.ItsOwn != 0)
		case a.isBirthday(n) && a.isFounded(place.Start): // "the toymaker, founded in 1964, celebrates its 60th birthday"
			out = a.anniversary(out, place, place.End, int(n.Value), true)
		}
	}
	for i := range a.Tokens {
		if a.Cue(i)&(mention.Jubilee|mention.Turns) == 0 {
			continue
		}
		if years := a.Jubilee(i); years > 0 && a.Mark(i+1)&mention.OfWord != 0 { // « le centenaire de l'armistice de 1918 »
			out = a.anniversary(out, token.Range{Start: i, End: i + 1}, i+1, years, false)
			continue
		} else if years > 0 && a.Cue(i-1)&mention.ItsOwn != 0 && a.isFounded(i) { // "set up in 1924, marks its centenary"
			out = a.anniversary(out, token.Range{Start: i, End: i + 1}, i+1, years, true)
			continue
		}
		of := i + 1
		if a.Cue(of)&mention.ItsOwn != 0 { // « fête ses 25 ans »
			of++
		}
		if n := a.NumberAt(of); n != nil && a.Cue(i)&mention.Turns != 0 && !n.Ordinal && a.isFounded(i) { // "the agreement, signed in 1998, turns 25"
			out = a.anniversary(out, token.Range{Start: i, End: n.Tokens.End}, n.Tokens.End, int(n.Value), true)
		}
	}
	for i := range a.Dates {
		d := &a.Dates[i]
		if d.Unit != lang.Year || d.Amount < 2 || d.Kind != timex.Duration && d.Kind != timex.Age {
			continue
		}
		next := d.Tokens.End
		for a.Cue(next)&mention.ToTheDay != 0 { // "40 years to the day since"
			next++
		}
		if x := a.dayAt(next); x != nil && a.isNear(*x) { // "25 years on Tuesday since"
			next = x.Tokens.End
		}
		switch {
		case a.Mark(next)&mention.After != 0 && a.canEnd(next+1) && a.Is(d.Tokens.Start-1, ","): // « Mai 1968, quarante ans après : »
			out = a.anniversary(out, token.Range{Start: d.Tokens.Start, End: next + 1}, next+1, d.Amount, true)
		case a.Mark(next)&(mention.After|mention.Since) != 0 && a.Bound(&mention.Number{Tokens: d.Tokens}) == 0:
			out = a.anniversary(out, d.Tokens, next, d.Amount, false)
		case a.Mark(next)&mention.OfWord != 0 && a.Mark(d.Tokens.Start-1)&mention.ArticleWord != 0 && a.looksBack(d.Tokens): // « les 60 ans du traité »
			out = a.anniversary(out, d.Tokens, next, d.Amount, false)
		case a.Mark(next)&mention.Dating != 0 && a.canEnd(next+1) && a.Is(d.Tokens.Start-1, ","): // ", forty years on"
			out = a.anniversary(out, token.Range{Start: d.Tokens.Start, End: next + 1}, next+1, d.Amount, true)
		}
	}
	return out
}

// isBirthday tells whether a number counts the years of a birthday: "60th birthday", « ses soixante bougies ».
func (a reader) isBirthday(n *mention.Number) bool {
	next := n.Tokens.End
	if n.Ordinal {
		return a.Cue(next)&mention.Turns != 0
	}
	return slices.Contains(a.Lexicon.Pack.Voice.Candles, a.At(next))
}

// isFounded tells whether the words before token i say when something was founded, signed or built, so that it has years like a person. Players are
// signed too, from somewhere or by somebody.
func (a reader) isFounded(i int) bool {
	const words = 10
	x := a.yearBefore(i)
	if x == nil {
		return false
	}
	s := a.Sentence(i)
	for k := x.Tokens.Start - 1; k >= s.Start && k >= i-words && a.Tokens[k].Kind != token.Punct; k-- {
		if a.Cue(k)&mention.Founded != 0 {
			return k == s.Start || a.Is(k-1, ",") || (a.Mark(k-1)|a.Mark(k-2))&mention.WasCopula != 0
		}
		if a.Mark(k)&(mention.OfWord|mention.Agent) != 0 || a.Reckoning(k)&mention.FromWord != 0 {
			return false
		}
	}
	return false
}

// dayAt returns the date that begins at token i, after a word such as "on" too.
func (a reader) dayAt(i int) *timex.Expression {
	if a.Mark(i)&mention.Dating != 0 && !a.inDate(i) {
		i++
	}
	return a.dateAt(i)
}

// looksBack tells whether a verb of celebrating stands near a phrase: « ont célébré les 60 ans du traité ».
func (a reader) looksBack(r token.Range) bool {
	for k := r.Start - 1; k >= 0 && k >= r.Start-anniversaryFar/2; k-- {
		if a.Mark(k)&mention.LookBack != 0 {
			return true
		}
	}
	return false
}

// anniversary appends the anniversary at place, if its date is plain: the one in its complement from token of on, or, of what was named before,
// the only one before it.
func (a reader) anniversary(out []Anniversary, place token.Range, of, years int, own bool) []Anniversary {
	d := a.dateOfComplement(of)
	if d != nil && a.isOfMoment(of, years, d) {
		return out
	}
	if d != nil && a.mayBeItsOwn(of, d) {
		if own || !a.isToday(place) || !closeTo(years, a.Published.First().Year()-d.Stated.Year) {
			return out
		}
	}
	if own && d == nil {
		if d = a.yearBefore(place.Start); d != nil && a.Cue(place.End-1)&mention.Anniversary != 0 && !a.isOrigin(d) { // but « 1968, quarante ans après »
			return out
		}
	}
	if d == nil {
		return out
	}
	x := Anniversary{Years: years, Place: place, Date: d, Passed: a.Published.First().Year() - d.Stated.Year}
	if !a.isOfNow(&x) {
		return out
	}
	return append(out, x)
}

// dateOfComplement returns the first date after token i with a year, if no verb stands before it.
func (a reader) dateOfComplement(i int) *timex.Expression {
	s := a.Sentence(i)
	told := false
	for k := i; k < s.End && k < i+anniversaryFar; k++ {
		if a.Tokens[k].Kind == token.Punct && !a.quoted(k-1) && k+1 < s.End && a.quoted(k+1) { // the title of a speech or book is no clause
			for k++; k < s.End && a.quoted(k); k++ {
			}
			continue
		}
		if a.inDate(k) {
			if d := a.dateAt(k); d != nil && isYearOf(d) && (told || a.Cue(i+1)&(mention.Pronoun|mention.It) == 0) { // "since he left the firm founded in"
				return d
			}
			return nil
		}
		if a.Mark(i)&mention.Since != 0 && !told && k > i+1 && a.isVerb(k) && a.isPlainSubject(i+1, k) {
			told = true // "40 years since Nixon landed in Beijing in 1972": the verb of the clause itself
			continue
		}
		if told && (a.Mark(k)&mention.Relative != 0 || a.isVerb(k)) {
			return nil
		}
		const verb = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Present | mention.And
		switch {
		case a.Is(k, ",") && !a.addsDate(k+1):
			return nil
		case a.Mark(k)&verb != 0 && a.Mark(k)&mention.Began == 0 && a.Mark(k-1)&mention.ArticleWord == 0: // but "the attacks"
			return nil
		}
	}
	return nil
}

// isPlainSubject tells whether nothing but a name or a pronoun stands between two tokens: « Richard Nixon », "the Wall", "he".
func (a reader) isPlainSubject(from, to int) bool {
	for k := from; k < to; k++ {
		if a.Tokens[k].Shape == token.Lower && a.Mark(k)&mention.ArticleWord == 0 && a.Cue(k)&(mention.Pronoun|mention.It) == 0 || a.Tokens[k].Kind != token.Word {
			return false
		}
	}
	return true
}

// addsDate tells whether a date or a participle that has one follows a comma: « , en janvier 1945 », « , paraphé le 25 mars 1957 ».
func (a reader) addsDate(i int) bool {
	return a.Lexicon.IsParticiple(a.At(i)) || a.inDate(i) || a.Mark(i)&mention.Dating != 0 && i+1 < len(a.Tokens) && a.inDate(i+1)
}

// yearBefore returns the only date of the past with a year that stands before token i in its sentence.
func (a reader) yearBefore(i int) *timex.Expression {
	s := a.Sentence(i)
	var found *timex.Expression
	list := a.DatesIn(token.Range{Start: s.Start, End: i})
	for k := range list {
		d := &list[k]
		if !isYearOf(d) {
			continue
		}
		if found != nil && found.Stated.Year != d.Stated.Year {
			return nil
		}
		found = d
	}
	return found
}

// isYearOf tells of a date by itself in a year that it names.
func isYearOf(d *timex.Expression) bool {
	return d.Kind == timex.Date && d.Stated.Year != 0 && d.Anchor == timex.Absolute && d.Partner < 0 && d.Bound == timex.NoBound && !d.Value.IsZero()
}

// isOfNow tells whether an anniversary must be that of the year of publication: a round one has come then, or the sentence names a day near
// publication; and no date about it gives another year in which the number of years is right.
func (a reader) isOfNow(x *Anniversary) bool {
	const round = 5 // years between anniversaries that are celebrated
	s := a.Sentence(x.Place.Start)
	if x.Passed <= 0 || a.background(x.Place, s) || a.denied(x.Place) {
		return false
	}
	now := x.Passed%round == 0
	first, last := s.Start, s.End
	for first > 0 && a.Tokens[first].Glue != token.Break {
		first--
	}
	for last < len(a.Tokens) && a.Tokens[last].Glue != token.Break {
		last++
	}
	for _, d := range a.DatesIn(token.Range{Start: first, End: last}) {
		if d.Kind != timex.Date || d.Value.IsZero() || d.Tokens == x.Date.Tokens {
			continue
		}
		now = now || d.Tokens.Start >= s.Start && d.Tokens.End <= s.End && (a.isNear(d) && d.Value.Precision() == date.ToDay || a.isThisYear(&d))
		if year := d.Value.First().Year(); year != a.Published.First().Year() && abs(year-x.Date.Stated.Year-x.Years) <= 1 {
			return false
		}
	}
	return now
}

func abs(x int) int { return max(x, -x) }
