package rules

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
)

var reversedInterval = &Rule{
	Name:     "reversed-interval",
	Severity: Error,
	Default:  true,
	Summary:  Text{"an interval ends before it begins", "un intervalle finit avant de commencer"},
	Doc: Doc{
		What: Text{
			"Compares the two dates of “from … to” and “between … and”, times of day beside them or not, and two years with a hyphen in brackets or after “of” or “the period”.",
			"Compare les deux dates de « du … au » et « entre … et », avec ou sans heures, et deux années jointes par un trait d’union entre parenthèses ou après « de » ou « la période ».",
		},
		Why: Text{
			"One of the two dates is wrong, or they have changed places.",
			"L’une des deux dates est fausse, ou elles ont été interverties.",
		},
		Silent: Text{
			"Says nothing of weekdays and months without a year, which can belong to two years, nor where the clause goes back in time (“back from 1989 to 1945”).",
			"Ne dit rien des jours de la semaine et des mois sans année, qui peuvent appartenir à deux années, ni si la proposition remonte le temps (« en remontant de 1989 à 1945 »).",
		},
		Bad: []Example{
			{"fr", "2022-03-16", "Le salon se tiendra du [[5 au 3 mai]]."},
			{"fr", "2022-03-16", "Entre [[2018 et 2014]], le chômage a baissé."},
			{"en", "2022-03-16", "From [[2018 to 2014]], he ran the city."},
		},
		Good: []Example{
			{"fr", "2022-03-16", "Le salon se tiendra du 3 au 5 mai."},
			{"fr", "2022-03-16", "Il a plu de novembre à février."},
			{"fr", "2022-03-16", "En remontant de 2018 à 2014, on retrouve la même erreur."},
			{"en", "2022-03-16", "From 2014 to 2018, he ran the city."},
		},
	},
	Run: runReversedInterval,
}

func runReversedInterval(p *Pass) {
	a := p.Article
	for i := range a.Dates {
		from := &a.Dates[i]
		if from.Kind != timex.Date || from.Bound != timex.From || from.Partner <= i {
			continue
		}
		to := &a.Dates[from.Partner]
		if from.Value.IsZero() || to.Value.IsZero() || !ordered(from, to) || to.Tokens.Start == from.Tokens.End && !yearsOfSpan(a, from, to) && !daysInBrackets(a, from, to) || toldBackwards(a, from) {
			continue
		}
		whole := from.Tokens
		whole.End = to.Tokens.End
		c := Claim{Span: a.Bytes(whole), Subject: a.Bytes(whole), Said: from.Value.String() + "/" + to.Value.String(), Verdict: Consistent}
		if from.Value.First() > to.Value.Last() {
			c.Verdict = Contradicted
			c.Known = to.Value.String() + "/" + from.Value.String()
			c.Message = Sayf("the interval ends on %s, before it begins on %s", "l’intervalle finit (%s) avant de commencer (%s)", to.Value, from.Value)
		}
		p.Report(c)
	}
}

// ordered tells whether the words of two dates alone decide which is the earlier: both say a year, or they are days of one month.
func ordered(a, b *timex.Expression) bool {
	if a.Anchor != b.Anchor {
		return false
	}
	if a.Stated.Year != 0 && b.Stated.Year != 0 {
		return true
	}
	return a.Stated.Month != 0 && a.Stated.Month == b.Stated.Month && a.Stated.Day != 0 && b.Stated.Day != 0
}

// yearsOfSpan tells whether two years with a hyphen are a span for certain, and no number of something else: in brackets, or after « de ».
func yearsOfSpan(a *mention.Article, from, to *timex.Expression) bool {
	before := from.Tokens.Start - 1
	if from.Value.Precision() != date.ToYear || to.Value.Precision() != date.ToYear || before < 0 {
		return false
	}
	return a.Is(before, "(") && a.Is(to.Tokens.End, ")") || a.Mark(before)&(mention.OfWord|mention.Dating|mention.ArticleWord) != 0 || a.Cue(before)&mention.Span != 0
}

// daysInBrackets tells whether two days with a hyphen stand by themselves in brackets: "the festival (20-10 February)".
func daysInBrackets(a *mention.Article, from, to *timex.Expression) bool {
	return from.Value.Precision() == date.ToDay && to.Value.Precision() == date.ToDay && a.Is(from.Tokens.Start-1, "(") && a.Is(to.Tokens.End, ")")
}

// toldBackwards tells whether the sentence goes back in time, so that the later end comes first: « en remontant de 1989 à 1945 ».
func toldBackwards(a *mention.Article, from *timex.Expression) bool {
	s := a.Sentence(from.Tokens.Start)
	for i := from.Tokens.Start; i < s.End && !a.Is(i, ";"); i++ {
		if a.Cue(i)&mention.Backwards != 0 {
			return true
		}
	}
	for i := from.Tokens.Start - 1; i >= s.Start && !a.Is(i, ";"); i-- {
		if a.Cue(i)&mention.Backwards != 0 {
			return true
		}
	}
	return false
}
