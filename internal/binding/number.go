package binding

import (
	"sort"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Count is the statement that a figure has a value.
type Count struct {
	Figure *mention.Figure
	Number *mention.Number
	// Name tells that the number may be part of a name, since nothing that it counts follows: « l'UE à 27 ».
	Name   bool
	Some   bool // the words may count only some of them: « les cinq pays de l'UE qui … »
	Whole  bool // nothing follows that could restrict the words
	Closed bool // nothing follows that could make the words those for something else: « l'Assemblée nationale populaire »
	Past   bool // its own verb is past: « comptait », "had"
	// Restricted tells that a relative clause follows, without a comma: « les 15 pays de l'UE qui … »
	Restricted bool
	All        bool // "all" stands before the number
	Quoted     bool // a quotation says it
	// Context tells whether the article means the figure's country.
	Context Context
	Day     date.Value
	Why     DayWhy
	Reason  Reason
}

// Counts returns what the article says of figures, in order.
func Counts(article *mention.Article) []Count {
	a := reader{article}
	var out []Count
	for i := range a.Figures {
		f := &a.Figures[i]
		n := a.NumberAt(f.Number.Start)
		if n == nil || n.Tokens != f.Number || n.Ordinal || n.Percent || a.isOfTime(n) || a.inRange(n) {
			continue
		}
		f, context := a.ofOwnCountry(f)
		if context == Another {
			continue
		}
		c := Count{Context: context, Figure: f, Number: n, Name: f.Number.End == f.Tokens.End}
		c.Some = f.Number.Start-f.Tokens.Start < 2 && f.Number.End < len(a.Tokens) && a.Tokens[f.Number.End].Glue == token.Space && a.Mark(f.Tokens.Start-1)&mention.And == 0
		c.Whole = a.closes(f.Tokens.End) && a.Mark(f.Tokens.End+1)&mention.Relative == 0
		c.Closed = a.closesFigure(f)
		if a.oneOf(f.Number.Start) {
			c.Some = !c.Whole && !a.opensMainVerb(f.Tokens.End) && !a.opensMainVerb(f.Tokens.End+1)
		}
		c.Quoted = a.Text.Quoted(int(a.Tokens[f.Number.Start].Start))
		c.All = a.allOf(f.Number.Start)
		c.Restricted = a.Mark(f.Tokens.End)&mention.Relative != 0
		c.Past = a.pastFigure(f)
		c.Day, c.Why, c.Reason = a.day(f.Tokens)
		if c.Reason == AnotherTime && c.Why == OwnDate && a.goesOn(c.Day) {
			c.Reason = Clear // « cette année »
		}
		switch {
		case len(f.Candidates) > 1:
			c.Reason = TwoFacts
		case a.denied(f.Tokens) && !a.definiteFigure(f), a.imagined(f.Tokens) && !a.oneOf(f.Number.Start):
			c.Reason = Denied
		case c.Reason == Clear && c.Past && c.Why != OwnDate:
			c.Reason = PastTense
		case c.Reason == Clear && (!a.namesItsOrganisation(f) || a.countsOthers(f) || a.countsMembersOf(f) || a.measuresPart(f) || !a.namesWholeCountry(f)):
			c.Reason = NotTheHead
		case c.Reason == Clear && c.Name && !a.endsPhrase(f.Tokens.End):
			c.Reason = NotTheHead
		}
		out = append(out, c)
	}
	return out
}

// definiteFigure tells whether a figure follows a definite article or a possessive, which a negation or condition around it leaves
// true: "could win 300 of the 577 seats in …", but not "an EU of 30 members would …".
func (a reader) definiteFigure(f *mention.Figure) bool {
	if a.isClause(f.Tokens) {
		return false
	}
	if a.isApposed(f) {
		return true
	}
	i := f.Number.Start - 1
	m := a.Mark(i)
	return m&mention.ArticleWord != 0 && (m&mention.Indefinite == 0 || m&mention.OfWord != 0) || a.Is(i, "s") && a.Tokens[i].Glue == token.Apostrophe
}

// imagined tells whether an indefinite article makes a phrase without a verb one of many that could be: "an EU of 30 members".
func (a reader) imagined(r token.Range) bool {
	for i := r.Start - 1; i <= r.Start; i++ {
		if m := a.Mark(i); m&mention.Indefinite != 0 && m&mention.OfWord == 0 {
			return !a.isClause(r)
		}
	}
	return false
}

// oneOf tells whether « l'un des » or "one of the" stands before token i, so that the number there counts all: "one of the 15 members".
func (a reader) oneOf(i int) bool {
	of := false
	for i--; a.Mark(i)&(mention.OutOf|mention.OfWord|mention.ArticleWord) != 0 && !a.One(i); i-- {
		of = of || a.Mark(i)&(mention.OutOf|mention.OfWord) != 0
	}
	return of && a.One(i)
}

// goesOn tells whether the time of publication lies in a stretch of time.
func (a reader) goesOn(v date.Value) bool {
	return !a.Published.IsZero() && v.First() <= a.Published.First() && a.Published.Last() <= v.Last() && v.Precision() != date.None
}

// namesItsOrganisation tells whether the article names the organisation of whose members a phrase tells: "the alliance has 32 members" may be another's.
func (a reader) namesItsOrganisation(f *mention.Figure) bool {
	facts := a.Lexicon.Facts
	id, ok := strings.CutSuffix(facts.Figures[f.Candidates[0]].ID, "-members")
	if !ok || facts.Organisation(id) == nil || f.Source == mention.ByName || f.Source == mention.ByWords && a.namesCurrency(f.Tokens) {
		return true
	}
	const reach = 50 // mentions of organisations before
	k := sort.Search(len(a.Organisations), func(k int) bool { return a.Organisations[k].Tokens.Start >= f.Tokens.End })
	for i := k - 1; i >= 0 && i >= k-reach; i-- {
		for _, o := range a.Organisations[i].Candidates {
			if facts.Organisations[o].ID == id {
				return true
			}
		}
	}
	return false
}

// isOfTime tells whether a number is part of a date, a time of day or a length of time.
func (a reader) isOfTime(n *mention.Number) bool {
	return n.OfTime
}

// dateFrom returns the index of the first expression of time that ends after token i.
func (a reader) dateFrom(i int) int {
	return sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.End > i })
}

// inDate tells whether token i is part of an expression of time.
func (a reader) inDate(i int) bool {
	k := a.dateFrom(i)
	return k < len(a.Dates) && a.Dates[k].Tokens.Start <= i
}

// inRange tells whether a number is one of two between which the true one lies or of which one is meant: "10 to 12", « deux ou trois ».
func (a reader) inRange(n *mention.Number) bool {
	at := func(i int) bool { return a.NumberAt(i) != nil && a.SentenceOf(i) == a.SentenceOf(n.Tokens.Start) }
	if at(n.Tokens.End) || at(n.Tokens.Start-1) && a.Reckoning(n.Tokens.Start-1)&mention.Total == 0 {
		return true // « 10 12 », « vingt trente »: who knows
	}
	return at(n.Tokens.End+1) && a.ranges(n.Tokens.End) && !a.falls(n, a.NumberAt(n.Tokens.End+1)) ||
		at(n.Tokens.Start-2) && a.ranges(n.Tokens.Start-1) && !a.falls(a.NumberAt(n.Tokens.Start-2), n)
}

// falls tells of two numbers with « et » between them of which the second is smaller, so that they are no bounds: "120 and 45 seats".
func (a reader) falls(first, second *mention.Number) bool {
	return a.Mark(first.Tokens.End)&mention.And != 0 && first.Value > second.Value && a.Bound(first) == 0
}

// ranges tells whether the word at token i between two numbers may make a range of them. « Sur » and "of" make one a part of the other.
func (a reader) ranges(i int) bool {
	return a.Tokens[i].Kind == token.Word && a.Mark(i)&mention.OutOf == 0
}

// pastFigure tells whether a figure's phrase holds a verb of the past. A participle is none: "is divided into", "the votes needed"; nor is the
// verb that follows the figure: "each of the 12 provinces agreed".
func (a reader) pastFigure(f *mention.Figure) bool {
	r, number := f.Tokens, f.Number
	for i := r.Start; i < r.End; i++ {
		switch {
		case a.Mark(i)&(mention.Background|mention.WasCopula) != 0:
			return true
		case !a.Lexicon.IsPast(a.At(i)), a.Mark(i-1)&mention.IsCopula != 0, i >= number.End && (i == r.End-1 || a.Reckoning(i+1)&mention.ToWord != 0):
		default:
			return true
		}
	}
	return false
}

// pastVerb tells whether a phrase holds a verb of the past.
func (a reader) pastVerb(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&(mention.Background|mention.WasCopula) != 0 || a.Lexicon.IsPast(a.At(i)) {
			return true
		}
	}
	return false
}

// endsPhrase tells whether a phrase may end before token i: no noun can follow there to which its last word belongs.
func (a reader) endsPhrase(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break {
		return true
	}
	t := &a.Tokens[i]
	return t.Kind == token.Punct || t.Kind == token.Word && (a.Lexicon.IsCommon(t.Word) || a.Mark(i)&mention.Finite != 0)
}
