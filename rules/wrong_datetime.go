package rules

import (
	"factcheck/internal/date"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

var wrongDatetime = &Rule{
	Name:     "wrong-datetime",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"a date in words is not the one that its markup states", "une date en toutes lettres n’est pas celle que porte son balisage"},
	Doc: Doc{
		What: Text{
			"Compares the words of a time element of HTML with the date in its datetime attribute, also where HTML stands in Markdown.",
			"Compare les mots d’un élément time de HTML à la date de son attribut datetime, aussi quand le HTML est dans du Markdown.",
		},
		Why: Text{
			"Readers see one date, search engines the other; one of the two is wrong.",
			"Le lecteur voit une date, les moteurs de recherche une autre ; l’une des deux est fausse.",
		},
		Silent: Text{
			"Says nothing where the words hold no date or several. A time of day may be in another zone: a day more or less is no fault.",
			"Ne dit rien quand les mots ne contiennent pas de date ou en contiennent plusieurs. Une heure peut être d’un autre fuseau : un jour de plus ou de moins n’est pas une faute.",
		},
		Bad: []Example{
			{"fr", "2022-03-01", `La Russie a attaqué le <time datetime="2022-02-24">[[24 février 2021]]</time>.`},
			{"fr", "2022-03-01", `Il est arrivé le <time datetime="2022-02-24">[[25 février]]</time>.`},
			{"en", "2022-03-01", `Talks began on <time datetime="2022-02-28">[[February 27, 2022]]</time>.`},
		},
		Good: []Example{
			{"fr", "2022-03-01", `La Russie a attaqué le <time datetime="2022-02-24">24 février 2022</time>.`},
			{"fr", "2022-03-01", `La rencontre a eu lieu en <time datetime="2022-02-24">février</time>.`},
			{"en", "2022-03-01", `Talks began on <time datetime="2022-02-28T23:30:00Z">March 1, 2022</time>.`},
		},
	},
	Run: runWrongDatetime,
}

func runWrongDatetime(p *Pass) {
	a := p.Article
	for _, t := range a.Text.Times {
		dates := a.DatesIn(token.Range{Start: a.TokenAt(t.Start), End: a.TokenAt(t.End)})
		if len(dates) != 1 || dates[0].Kind != timex.Date || dates[0].Value.IsZero() {
			continue
		}
		e := &dates[0]
		c := Claim{Span: a.Bytes(e.Tokens), Subject: a.Bytes(e.Tokens), Said: e.Value.String(), Known: t.Value.String(), Verdict: Consistent}
		said := e.Value
		if e.Stated.Year == 0 && e.Stated.Month != 0 { // the words leave the year to the markup
			said = inYear(e.Stated, t.Value.First().Year())
		}
		if date.Compare(said, t.Value) == date.Apart {
			c.Verdict = Contradicted
			c.Message = Sayf("the markup of this date states %s", "le balisage de cette date porte %s", t.Value)
		}
		p.Report(c)
	}
}

// inYear returns a day or month of a year; the month where the day does not exist.
func inYear(stated timex.Parts, year int) date.Value {
	if d, ok := date.MakeDay(year, stated.Month, stated.Day); ok {
		return date.OnDay(d)
	}
	return date.InMonth(year, stated.Month)
}
