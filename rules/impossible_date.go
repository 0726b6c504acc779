package rules

import (
	"fmt"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
)

var impossibleDate = &Rule{
	Name:     "impossible-date",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a date does not exist", "une date n’existe pas"},
	Doc: Doc{
		What: Text{
			"Finds days that no calendar has: 30 February, 31 April, 29 February of a common year, a thirteenth month.",
			"Repère les jours qu’aucun calendrier ne connaît : 30 février, 31 avril, 29 février d’une année ordinaire, treizième mois.",
		},
		Why:    Text{"Such a date is always a slip.", "Une telle date est toujours une faute de frappe."},
		Silent: Text{"Says nothing of a 29 February without a year, nor of a “30th of February” in a quotation, which is a way to say never.", "Ne dit rien d’un 29 février sans année, ni d’un « 30 février » dans une citation, qui est une façon de dire jamais."},
		Bad: []Example{
			{"fr", "2022-03-01", "Il est né le [[30 février 1956]]."},
			{"fr", "2022-03-01", "Le délai expire le [[31 avril]]."},
			{"en", "2022-03-01", "He was born on [[February 29, 2023]]."},
		},
		Good: []Example{
			{"fr", "2022-03-01", "Il est né le 29 février 1956."},
			{"en", "2022-03-01", "He was born on April 30, 2021."},
		},
	},
	Run: runImpossibleDate,
}

func runImpossibleDate(p *Pass) {
	for i := range p.Article.Dates {
		e := &p.Article.Dates[i]
		s := e.Stated
		if e.Kind != timex.Date || s.Month == 0 || s.Day == 0 {
			continue
		}
		year := s.Year
		if year == 0 {
			year = 2000 // a leap year: what it lacks, every year lacks
		}
		if _, ok := date.MakeDay(year, s.Month, s.Day); ok || isNever(p.Article, e) {
			continue
		}
		c := Claim{
			Span: p.Article.Bytes(e.Tokens), Subject: p.Article.Bytes(e.Tokens), Verdict: Contradicted,
			Said:    fmt.Sprintf("%04d-%02d-%02d", s.Year, s.Month, s.Day),
			Message: Sayf("there is no month %d", "il n’y a pas de mois %d", s.Month),
		}
		if s.Month <= 12 {
			c.Message = Sayf("%s has %d days", "%s a %d jours", monthOf(s.Year, s.Month), date.DaysIn(year, s.Month))
		}
		p.Report(c)
	}
}

// isNever tells of the days that people name for what will never come, in a quotation and without a year: « on se reverra le 30 février »; and of
// one that is spoken of as such: "which once had a 30 February".
func isNever(a *mention.Article, e *timex.Expression) bool {
	if before := a.Mark(e.Tokens.Start - 1); before&mention.Indefinite != 0 && before&mention.OfWord == 0 && !e.Stated.HasWeekday {
		return true
	}
	return e.Stated.Year == 0 && (e.Stated.Month == 2 || e.Stated.Day > 31) && a.Text.Quoted(int(a.Tokens[e.Tokens.Start].Start))
}

// monthOf writes a month, with its year where one is said.
func monthOf(year, month int) Text {
	if year != 0 {
		return Words(date.InMonth(year, month))
	}
	return Text{monthsEN[month-1], monthsFR[month-1]}
}
