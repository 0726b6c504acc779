package binding

import (
	"slices"

	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A Distance is the statement that an event lies so many years back: « trois ans après l'invasion », "two years after the attack".
type Distance struct {
	Event  *mention.Event
	Length *timex.Expression
	Years  int
	Framed bool // the event is told by its frame, and another of the same sort may be meant
	Lasts  bool // the event itself goes on for so long
	Reason Reason
}

// Distances returns the statements of how long ago events were, in order.
func Distances(article *mention.Article) []Distance {
	a := reader{article}
	var out []Distance
	for k := range a.Dates {
		x := &a.Dates[k]
		if x.Kind != timex.Duration || x.Unit != lang.Year || x.Amount == 0 {
			continue
		}
		i, lasts := a.eventAway(x)
		if i < 0 {
			continue
		}
		if e := mention.At(a.Events, i); e >= 0 && a.Events[e].Tokens.Start == i {
			d := Distance{Event: &a.Events[e], Length: x, Years: x.Amount, Lasts: lasts}
			d.Reason = a.distance(&d)
			out = append(out, d)
			continue
		}
		for k := range a.Frames {
			f := &a.Frames[k]
			if f.Tokens.Start == i || f.Trigger.Start == i || f.Tokens.Start > i && f.Tokens.Start <= i+2 && a.Mark(f.Tokens.Start-1)&mention.Relative != 0 { // "the tsunami that crippled"
				d := Distance{Event: &f.Event, Length: x, Years: x.Amount, Lasts: lasts, Framed: true}
				d.Reason = a.distance(&d)
				out = append(out, d)
			}
		}
	}
	return out
}

// eventAway returns the token at which the event begins that a length of time leads to: « trois ans après l'invasion », "ten years have passed since
// the attack", « résiste depuis trois ans à l'invasion », which lasts; -1 where none does.
func (a reader) eventAway(x *timex.Expression) (event int, lasts bool) {
	i := x.Tokens.End
	if a.Mark(x.Tokens.Start-1)&mention.Since != 0 {
		if a.Cue(i)&mention.Facing == 0 || !a.withstands(x.Tokens.Start-1) {
			return -1, false
		}
		return a.afterArticles(i + 1), true
	}
	const words = 4
	for n := 0; n < words && a.Mark(i)&(mention.After|mention.Since) == 0 && slices.Contains(a.Lexicon.Pack.Voice.Elapsed, a.At(i)); n++ {
		i++
	}
	if a.Mark(i)&(mention.After|mention.Since) == 0 && (i == x.Tokens.End || a.Reckoning(i)&mention.FromWord == 0) { // "ten years on from"
		return -1, false
	}
	return a.afterArticles(i + 1), false
}

// afterArticles moves over articles and « de », « que ».
func (a reader) afterArticles(i int) int {
	for i < len(a.Tokens) && a.Mark(i)&(mention.ArticleWord|mention.OfWord|mention.That) != 0 {
		i++
	}
	return i
}

// withstands tells whether a verb shortly before token i says that somebody holds out against something: « résiste depuis trois ans à », but not
// « travaille depuis trois ans à ».
func (a reader) withstands(i int) bool {
	const words = 4
	for k := i - 1; k >= 0 && k >= i-words && a.Tokens[k].Kind != token.Punct; k-- {
		if slices.Contains(a.Lexicon.Pack.Voice.Withstands, a.At(k)) {
			return true
		}
	}
	return false
}

// distance tells why nothing may be concluded from a distance.
func (a reader) distance(d *Distance) Reason {
	s := a.Sentence(d.Event.Tokens.Start)
	switch {
	case a.Published.IsZero():
		return NoPublication
	case len(d.Event.Candidates) > 1:
		return TwoFacts
	case a.Mark(d.Event.Tokens.End)&mention.Agent != 0:
		return ForeignAgent
	case a.denied(token.Range{Start: d.Length.Tokens.Start, End: d.Event.Tokens.End}):
		return Denied
	}
	for _, x := range a.DatesIn(s) {
		if x.Kind == timex.Date && !a.isNear(x) {
			return TwoDates // the distance may lead to that date
		}
	}
	for i := s.Start; i < s.End; i++ {
		if i == d.Length.Tokens.Start {
			i = d.Event.Tokens.End // « après que la Russie a lancé l'invasion »: the event's own words
		}
		if a.Mark(i)&(mention.Background|mention.LookAhead|mention.Future) != 0 {
			return AnotherTime
		}
	}
	return Clear
}
