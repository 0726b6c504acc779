package rules

import (
	"fmt"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// How many years ago an event was: « il y a deux ans », "three years after the invasion".

// distances judges how long ago events are said to have been. Of the events that a frame may tell of, one that fits decides; else all are wrong
// by so little that a slip of the pen can be meant.
func (p *Pass) distances() {
	const slip = 2.5 // years
	list := binding.Distances(p.Article)
	for i := 0; i < len(list); {
		best := distanceClaim(p, &list[i])
		wrong := best.Verdict == Contradicted
		k := i + 1
		for ; k < len(list) && list[k].Length == list[i].Length; k++ {
			c := distanceClaim(p, &list[k])
			wrong = wrong && (c.Verdict == Contradicted && c.Known == best.Known)
			if c.Verdict == Consistent {
				best = c
			}
		}
		if best.Verdict == Contradicted && list[i].Framed {
			first, _ := p.Facts.Events[list[i].Event.Candidates[0]].Date.Reach()
			if !wrong || float64(list[i].Years)-yearsBetween(first, p.Article.Published.Last()) > slip {
				best.Verdict, best.Reason = Unchecked, reasonText(binding.TwoFacts)
			}
		}
		p.Report(best)
		i = k
	}
}

// distanceClaim judges « trois ans après l'invasion ». The words may tell of another time than publication, so that only an event that is
// not that old yet can contradict.
func distanceClaim(p *Pass, d *binding.Distance) Claim {
	e := &p.Facts.Events[d.Event.Candidates[0]]
	c := Claim{
		Span:    p.Article.Bytes(d.Length.Tokens),
		Subject: p.Article.Bytes(d.Event.Tokens),
		Said:    fmt.Sprint(d.Years),
		Known:   e.Date.String(),
		Facts:   []fact.Ref{eventRef(e)},
		Day:     p.Article.Published.String(),
		DayWhy:  dayWhyText(binding.Publication),
		Reason:  reasonText(d.Reason),
	}
	if d.Reason != binding.Clear {
		return c
	}
	if d.Lasts && e.Kind == fact.Point { // « travaille depuis cinq ans à »
		c.Reason = reasonText(binding.AnotherTime)
		return c
	}
	rough := isRough(p.Article, d.Length.Tokens)
	switch judgeYears(d.Years, e.Date, p.Article.Published, rough) {
	case Consistent:
		c.Verdict = Consistent
	case Contradicted:
		if first, _ := e.Date.Reach(); e.Disputed || float64(d.Years) < yearsBetween(first, p.Article.Published.Last()) {
			c.Reason = reasonText(binding.AnotherTime)
			break
		}
		c.Verdict = Contradicted
		c.Message = Sayf("“%s” is dated %s, less than %d years before publication", "« %s » est daté %s, moins de %d ans avant la publication",
			p.Article.Words(d.Event.Tokens), Of(e.Date), d.Years)
	default:
		c.Reason = Text{"the number of years may be rounded", "le nombre d’années peut être arrondi"}
	}
	return c
}

// yearsAgo returns the number of « il y a deux ans », 0 for any other date, and whether the words round it.
func yearsAgo(a *mention.Article, x *timex.Expression) (n int, rough bool) {
	if x.Unit != lang.Year || x.Anchor != timex.Publication || a.Published.IsZero() {
		return 0, false
	}
	return x.Amount, isRough(a, x.Tokens)
}

// isRough tells whether « près de », "more than" and the like stand in the words of a number of years, or before them.
func isRough(a *mention.Article, r token.Range) bool {
	for i := max(0, r.Start-2); i < r.End; i++ {
		if a.Mark(i)&(mention.Around|mention.Over|mention.Under) != 0 {
			return true
		}
	}
	return false
}

// judgeYears compares a number of years with the age that an event had on the day of publication. Half a year is rounded either way, and
// many reckon with the years of the calendar alone; from ten years on, people round more freely.
func judgeYears(n int, known, published date.Value, rough bool) Verdict {
	const rounding, surely, freely = 0.6, 0.75, 0.15
	first, last := known.Reach()
	least, most := yearsBetween(last, published.First()), yearsBetween(first, published.Last())
	calendar := published.First().Year() - first.Year()
	tolerance := surely
	if n >= 10 {
		tolerance = max(1.5, freely*float64(n))
	}
	if rough {
		tolerance = max(1, 2*freely*float64(n))
	}
	switch said := float64(n); {
	case n == calendar, least-rounding <= said && said <= most+rounding:
		return Consistent
	case said < least-tolerance, said > most+tolerance:
		return Contradicted
	}
	return Unchecked
}

// yearsBetween returns the time between two days in years.
func yearsBetween(from, to date.Day) float64 { return float64(to-from) / 365.25 }
