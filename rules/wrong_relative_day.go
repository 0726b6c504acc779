package rules

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

var wrongRelativeDay = &Rule{
	Name:     "wrong-relative-day",
	Severity: Error,
	Default:  true,
	Summary:  Text{"“yesterday”, “today” or “tomorrow” is not the day named beside it", "« hier », « aujourd’hui » ou « demain » n’est pas le jour nommé à côté"},
	Doc: Doc{
		What: Text{
			"Compares words such as “yesterday” with the weekday or date right beside them, reckoned from the publication date.",
			"Compare des mots comme « hier » avec le jour ou la date qui les suit, à partir de la date de publication.",
		},
		Why: Text{
			"A text that is published a day later than it was written keeps the wrong word.",
			"Un texte publié un jour plus tard que prévu garde le mauvais mot.",
		},
		Silent: Text{
			"Says nothing without a publication date known to the day, where the two are items of a list, or where the sentence names one more date outside a relative clause, reckoned from which the word would be right.",
			"Ne dit rien sans date de publication au jour près, ni si les deux sont les éléments d’une liste, ni si la phrase cite, hors d’une relative, une autre date, à partir de laquelle le mot serait juste.",
		},
		Bad: []Example{
			{"fr", "2022-03-16", "Le ministre a démissionné [[hier, lundi]]."},
			{"en", "2022-03-16", "The minister resigned [[yesterday, Monday]]."},
		},
		Good: []Example{
			{"fr", "2022-03-16", "Le ministre a démissionné hier, mardi."},
			{"fr", "2022-03-16", "Il sera reçu demain, vendredi et samedi."},
			{"en", "2022-03-16", "The minister resigned yesterday, Tuesday."},
		},
	},
	Run: runWrongRelativeDay,
}

func runWrongRelativeDay(p *Pass) {
	a := p.Article
	for i := 0; i+1 < len(a.Dates); i++ {
		first, second := &a.Dates[i], &a.Dates[i+1]
		if second.Deictic() {
			first, second = second, first
		}
		if !first.Deictic() || !beside(a, &a.Dates[i], &a.Dates[i+1]) || inList(a, i) {
			continue
		}
		day := first.Value
		if second.Kind != timex.Date || !second.Stated.HasWeekday && second.Stated.Day == 0 || second.Deictic() {
			continue
		}
		whole := a.Dates[i].Tokens
		whole.End = a.Dates[i+1].Tokens.End
		c := Claim{Span: a.Bytes(whole), Subject: a.Bytes(first.Tokens), Said: a.Words(second.Tokens), Known: day.String(), Verdict: Consistent, Day: a.Published.String()}
		switch {
		case day.Precision() != date.ToDay:
			c.Verdict, c.Reason = Unchecked, Text{"the publication date is not known to the day", "la date de publication n’est pas connue au jour près"}
		case sameDay(day.First(), second):
		case otherBase(a, i, first, second):
			c.Verdict, c.Reason = Unchecked, Text{"the sentence names another date", "la phrase cite une autre date"}
		default:
			c.Verdict = Contradicted
			c.Message = Sayf("in an article of %s, “%s” is %s %s", "dans un article du %s, « %s » est le %s %s",
				a.Published, a.Words(first.Tokens), WeekdayName(day.First().Weekday()), day)
		}
		p.Report(c)
	}
}

// otherBase tells whether the sentence of dates i and i+1 names one more date from which they may be reckoned so that they agree: no word such as
// « aujourd'hui », no « depuis 2001 », and none in a quotation where they stand outside of it.
func otherBase(a *mention.Article, i int, word, named *timex.Expression) bool {
	quoted := func(e *timex.Expression) bool { return a.Text.Quoted(int(a.Tokens[e.Tokens.Start].Start)) }
	for _, e := range a.DatesIn(a.Sentence(a.Dates[i].Tokens.Start)) {
		own := e.Tokens == a.Dates[i].Tokens || e.Tokens == a.Dates[i+1].Tokens
		if e.Kind != timex.Date || own || e.Deictic() || e.Bound != timex.NoBound || inAside(a, &e, a.Dates[i].Tokens.Start) || !quoted(&a.Dates[i]) && quoted(&e) {
			continue
		}
		if !e.Stated.HasWeekday && !e.SaysYear() || e.Value.Precision() != date.ToDay {
			return true
		}
		away := word.Value.First() - a.Published.First() // « hier » is a day back from whatever day
		if sameDay(e.Value.First()+away, named) {
			return true
		}
	}
	return false
}

// inAside tells whether a date stands in a relative clause that a comma ends before token i: "the captain, who on Monday had said so, was
// hurt yesterday, Wednesday".
func inAside(a *mention.Article, e *timex.Expression, i int) bool {
	s := a.Sentence(e.Tokens.Start)
	opens := e.Tokens.Start - 1
	for opens > s.Start && a.Tokens[opens].Kind != token.Punct {
		opens--
	}
	if opens <= s.Start || !a.Is(opens, ",") || a.Mark(opens+1)&mention.Relative == 0 {
		return false
	}
	for k := e.Tokens.End; k < i; k++ {
		if a.Is(k, ",") {
			return true
		}
	}
	return false
}

// sameDay tells whether a day can be the one stated.
func sameDay(day date.Day, e *timex.Expression) bool {
	y, m, d := day.YMD()
	s := e.Stated
	return (!s.HasWeekday || s.Weekday == day.Weekday()) && (s.Day == 0 || s.Day == d) && (s.Month == 0 || s.Month == m) && (s.Year == 0 || s.Year == y)
}

// beside tells whether nothing but a comma, dash or bracket stands between two dates.
func beside(a *mention.Article, first, second *timex.Expression) bool {
	switch second.Tokens.Start - first.Tokens.End {
	case 0:
		return true
	case 1:
		switch a.At(first.Tokens.End) {
		case ",", "(", "–", "—", "-":
			return true
		}
	}
	return false
}

// inList tells whether one more date goes on after dates i and i+1, or before them: « demain, vendredi et samedi ».
func inList(a *mention.Article, i int) bool {
	return i+2 < len(a.Dates) && listed(a, &a.Dates[i+1], &a.Dates[i+2]) || i > 0 && listed(a, &a.Dates[i-1], &a.Dates[i])
}

// listed tells whether nothing but commas, conjunctions and what leads to a date stands between two dates.
func listed(a *mention.Article, first, second *timex.Expression) bool {
	const apart = 3
	if second.Tokens.Start-first.Tokens.End > apart || first.Kind != timex.Date || second.Kind != timex.Date {
		return false
	}
	for k := first.Tokens.End; k < second.Tokens.Start; k++ {
		if a.Tokens[k].Kind != token.Punct && a.Mark(k)&(mention.And|mention.Dating|mention.ArticleWord) == 0 && a.Reckoning(k)&(mention.ToWord|mention.FromWord|mention.Joins) == 0 {
			return false
		}
	}
	return true
}
