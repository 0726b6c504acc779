package rules

import (
	"time"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// How many days from publication a date without a year may lie to have its weekday tested. Beyond a month, the year before or after may be
// meant as well; beyond half a year, any.
const (
	nearPublication = 31
	sameYear        = 183
)

var wrongWeekday = &Rule{
	Name:     "wrong-weekday",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a date does not fall on the weekday that it is given", "une date ne tombe pas le jour de la semaine indiqué"},
	Doc: Doc{
		What: Text{
			"Compares the weekday before a date with the calendar.",
			"Compare le jour de la semaine qui précède une date avec le calendrier.",
		},
		Why: Text{
			"A reader who notes an appointment by its weekday comes on the wrong day.",
			"Un lecteur qui retient le jour de la semaine se trompe de rendez-vous.",
		},
		Silent: Text{
			"Says nothing of a date without a year more than half a year from publication or after “a” (a Wednesday, June 12), nor where the weekday is right in another year that may be meant: one that the paragraph names or, more than a month from publication, the one before or after. It offers a fix only where a fact or the publication date shows that the date is right.",
			"Ne dit rien d’une date sans année à plus de six mois de la publication ou après « un » (un mercredi 12 juin), ni si le jour est juste une autre année possible : une année nommée dans le paragraphe ou, à plus d’un mois de la publication, la précédente ou la suivante. Ne propose de correction que si un fait ou la date de publication montre que la date est juste.",
		},
		Bad: []Example{
			{"fr", "2022-03-01", "L’accord a été signé [[mardi 24 février 2022]]."},
			{"en", "2022-03-01", "It was signed on [[Tuesday, February 24, 2022]]."},
			{"fr", "2022-03-16", "Il a été reçu [[lundi 15 mars]] à Paris."},
		},
		Good: []Example{
			{"fr", "2022-03-01", "L’accord a été signé jeudi 24 février 2022."},
			{"en", "2022-03-01", "It was signed on Thursday, February 24, 2022."},
			{"fr", "2022-11-01", "Il a été reçu lundi 15 mars à Paris."},
			{"fr", "2022-03-16", "Le roman commence un lundi 15 mars à Paris."},
			{"fr", "2022-03-16", "Il raconte l’année 2021. Il a été reçu lundi 15 mars à Paris."},
		},
	},
	Run: runWrongWeekday,
}

func runWrongWeekday(p *Pass) {
	a := p.Article
	for i := range a.Dates {
		e := &a.Dates[i]
		if e.Kind != timex.Date || !e.Stated.HasWeekday || e.Stated.Day == 0 || e.Stated.Month == 0 || e.Value.Precision() != date.ToDay {
			continue
		}
		day := e.Value.First()
		c := Claim{Span: a.Bytes(e.Tokens), Subject: a.Bytes(e.Tokens), Said: e.Stated.Weekday.String(), Known: day.Weekday().String(), Verdict: Consistent}
		if day.Weekday() != e.Stated.Weekday {
			c.Verdict, c.Reason = judgeWeekday(a, e)
		}
		if c.Verdict == Contradicted {
			p.weekdayFinding(e, &c)
		}
		p.Report(c)
	}
}

// judgeWeekday decides on a weekday that is not the calendar's.
func judgeWeekday(a *mention.Article, e *timex.Expression) (Verdict, Text) {
	if e.Stated.Year != 0 {
		if isJulian(e) {
			return Unchecked, Text{"the weekday is right in the Julian calendar", "le jour de la semaine est juste dans le calendrier julien"}
		}
		return Contradicted, Text{}
	}
	day := e.Value.First()
	distance := max(a.Published.First()-day, day-a.Published.Last())
	if a.Published.IsZero() || e.Anchor != timex.Publication || distance > sameYear {
		return Unchecked, Text{"the year of the date is not certain", "l’année de la date n’est pas certaine"}
	}
	if a.Mark(e.Tokens.Start-1)&mention.Indefinite != 0 && a.Mark(e.Tokens.Start-1)&mention.OfWord == 0 {
		return Unchecked, Text{"“a Wednesday” is of no certain year", "« un mercredi » n’est d’aucune année certaine"}
	}
	if distance > nearPublication && (fallsOn(e, day.Year()-1) || fallsOn(e, day.Year()+1)) {
		return Unchecked, Text{"the weekday is right in another year", "le jour de la semaine est juste une autre année"}
	}
	if isOfOtherYear(a, e) {
		return Unchecked, Text{"the weekday is right in another year", "le jour de la semaine est juste une autre année"}
	}
	if inYearNamed(a, e) {
		return Unchecked, Text{"the words around tell of another time", "le contexte parle d’un autre moment"}
	}
	return Contradicted, Text{}
}

// isJulian tells whether a date of the time when some country still reckoned by the Julian calendar falls on its weekday there: « le dimanche 9 janvier
// 1905 » in Saint Petersburg. Greece was the last to give it up, in 1923.
func isJulian(e *timex.Expression) bool {
	const last = 1923
	day := e.Value.First()
	century := day.Year() / 100
	behind := date.Day(century - century/4 - 2) // by as many days that calendar is behind
	return day.Year() <= last && (day+behind).Weekday() == e.Stated.Weekday
}

// isOfOtherYear tells whether the verb beside a date tells of what is past where the day is still ahead this year, or the contrary, and the weekday is
// right in the year before or after: « l'œil a touché terre le mercredi 20 septembre ».
func isOfOtherYear(a *mention.Article, e *timex.Expression) bool {
	day := e.Value.First()
	switch {
	case day > a.Published.Last() && fallsOn(e, day.Year()-1):
		return a.Tense(e) == timex.HasHappened && !toldBefore(a, e)
	case day < a.Published.First() && fallsOn(e, day.Year()+1):
		return a.Tense(e) == timex.IsToCome
	}
	return false
}

// toldBefore tells whether « avant », "before" stands in the clause ahead of a date: what is told happened before that.
func toldBefore(a *mention.Article, e *timex.Expression) bool {
	for i := clauseOf(a, e).Start; i < e.Tokens.Start; i++ {
		if a.Mark(i)&mention.Before != 0 {
			return true
		}
	}
	return false
}

// fallsOn tells whether a date without a year falls on its weekday in a year.
func fallsOn(e *timex.Expression, year int) bool {
	day, ok := date.MakeDay(year, e.Stated.Month, e.Stated.Day)
	return ok && day.Weekday() == e.Stated.Weekday
}

// inYearNamed tells whether the paragraph of a date names another year in which the date falls on its weekday.
func inYearNamed(a *mention.Article, e *timex.Expression) bool {
	const century = 100 // an interval of more years says nothing of one
	first, last := paragraph(a, e.Tokens.Start)
	for _, other := range a.DatesIn(token.Range{Start: first, End: last}) {
		v := other.Whole()
		if v.IsZero() || v.Last().Year()-v.First().Year() > century {
			continue
		}
		for y := v.First().Year(); y <= v.Last().Year(); y++ {
			if fallsOn(e, y) {
				return true
			}
		}
	}
	return false
}

// paragraph returns the tokens of the block around token i.
func paragraph(a *mention.Article, i int) (first, last int) {
	first, last = i, i+1
	for first > 0 && a.Tokens[first].Glue != token.Break {
		first--
	}
	for last < len(a.Tokens) && a.Tokens[last].Glue != token.Break {
		last++
	}
	return first, last
}

// weekdayFinding says what the calendar has, and offers the weekday where the day itself is beyond doubt.
func (p *Pass) weekdayFinding(e *timex.Expression, c *Claim) {
	a, day := p.Article, e.Value.First()
	said, known := WeekdayName(e.Stated.Weekday), WeekdayName(day.Weekday())
	backed, facts := p.backed(e)
	c.Facts = facts
	if backed {
		c.Message = Sayf("%s is a %s, not a %s", "le %s est un %s, et non un %s", e.Value, known, said)
		word := token.Range{Start: e.Tokens.Start, End: e.Tokens.Start + 1}
		c.Fixes = []Fix{{Range: a.Bytes(word), Text: likeCase(a.At(e.Tokens.Start), known.In(a.Lexicon.Pack.Code)), Safe: true}}
		return
	}
	near := nearestWeekday(day, e.Stated.Weekday)
	c.Message = Sayf("%s is a %s, not a %s; if the %s is right, the nearest is %s",
		"le %s est un %s, et non un %s ; si le %s est juste, le plus proche est le %s", e.Value, known, said, said, date.OnDay(near))
}

// backed tells whether the publication date or a fact shows that a date is right.
func (p *Pass) backed(e *timex.Expression) (bool, []fact.Ref) {
	if e.Value == p.Article.Published && e.Stated.Year != 0 || p.besideDeictic(e) {
		return true, nil
	}
	for i := range p.Bindings().Datings {
		d := &p.Bindings().Datings[i]
		if d.Date.Tokens != e.Tokens {
			continue
		}
		if event := &p.Facts.Events[d.Event.Candidates[0]]; event.Date == e.Value {
			return true, []fact.Ref{eventRef(event)}
		}
	}
	return false, nil
}

// besideDeictic tells whether a word such as « hier » beside a date means its day.
func (p *Pass) besideDeictic(e *timex.Expression) bool {
	a := p.Article
	for i := 0; i+1 < len(a.Dates); i++ {
		first, second := &a.Dates[i], &a.Dates[i+1]
		if first == e && second.Deictic() || second == e && first.Deictic() {
			return beside(a, first, second) && first.Value == second.Value
		}
	}
	return false
}

// nearestWeekday returns the day nearest to another that falls on a weekday; of two, the earlier.
func nearestWeekday(day date.Day, w time.Weekday) date.Day {
	ahead := date.Day((int(w) - int(day.Weekday()) + 7) % 7)
	if ahead >= 4 {
		return day + ahead - 7
	}
	return day + ahead
}
