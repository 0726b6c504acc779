package binding

import (
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
		i := x.Tokens.End
		if a.Mark(i)&mention.After == 0 {
			continue
		}
		for i++; i < len(a.Tokens) && a.Mark(i)&(mention.ArticleWord|mention.OfWord) != 0; i++ {
		}
		e := mention.At(a.Events, i)
		if e < 0 || a.Events[e].Tokens.Start != i {
			continue
		}
		d := Distance{Event: &a.Events[e], Length: x, Years: x.Amount}
		d.Reason = a.distance(&d)
		out = append(out, d)
	}
	return out
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
