package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var notAMember = &Rule{
	Name:     "not-a-member",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a country is called a member of an organisation to which it does not belong", "un pays est dit membre d’une organisation à laquelle il n’appartient pas"},
	Doc: Doc{
		What: Text{
			"Compares “Turkey, an EU member”, “eurozone countries Germany, France and Poland”, “Norway and other EU countries”, “the eurozone countries (Germany, France)” with the members of the organisation on the day the sentence speaks of, and “non-EU member Poland” with its members for more than a month.",
			"Compare « la Suisse, membre de l’Union européenne », « les pays membres de l’Otan, dont l’Autriche », « les pays de la zone euro (Allemagne, France) » avec les membres de l’organisation au jour dont parle la phrase, et « la Pologne, qui n’est pas membre de l’Union » avec ses membres depuis plus d’un mois.",
		},
		Why: Text{
			"Neighbours and candidates are easily taken for members, and those that left are remembered as such.",
			"Voisins et candidats passent facilement pour des membres, et ceux qui sont partis le restent dans les mémoires.",
		},
		Silent: Text{
			"Says nothing of candidates, former members and those who want to join, under a negation or a condition, within a month of an accession or departure, where the facts do not list the members, and where the country’s name means other things too (Georgia).",
			"Ne dit rien des candidats, des anciens membres et de ceux qui veulent adhérer, ni sous une négation ou une condition, à moins d’un mois d’une adhésion ou d’un départ, si les faits ne donnent pas la liste des membres, ni si le nom du pays désigne autre chose.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "La [[Suisse, membre de l’Union européenne]], a refusé."},
			{"en", "2023-09-20", "[[Turkey, an EU member]], refused."},
			{"en", "2022-09-20", "[[NATO member Sweden]] refused."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "La Suède, membre de l’Union européenne, a refusé."},
			{"fr", "2023-09-20", "La Turquie, candidate à l’adhésion à l’Union européenne, a refusé."},
			{"en", "2023-09-20", "Turkey, a NATO member, refused."},
			{"en", "2023-09-20", "Non-EU member Switzerland refused."},
			{"en", "2023-09-20", "Switzerland is not a member of the European Union."},
		},
	},
	Run: runNotAMember,
}

func runNotAMember(p *Pass) {
	statements := append(binding.Statements(p.Article, mention.Member), binding.Statements(p.Article, mention.Outside)...)
	for _, s := range statements {
		org := &p.Facts.Organisations[s.Organisation.Candidates[0]]
		if len(org.Members) == 0 {
			continue
		}
		c := Claim{
			Span:    p.Article.Bytes(s.Tokens),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    s.Country.Code,
			Day:     s.Day.String(),
			DayWhy:  dayWhyText(s.Why),
			Facts:   []fact.Ref{{ID: "organisation." + org.ID, Origin: org.Origin}},
			Reason:  reasonText(s.Reason),
		}
		if s.Kind == mention.Outside {
			judgeOutside(p, &s, org, &c)
		} else {
			judgeMember(p, &s, org, &c)
		}
		p.Report(c)
	}
}

// joining is how many days around an accession or departure either may be said.
const joining = 31

func judgeMember(p *Pass, s *binding.Statement, org *fact.Organisation, c *Claim) {
	day := s.Day
	if day.IsZero() {
		return
	}
	member, ever := false, false
	for i := range org.Members {
		m := &org.Members[i]
		if m.Country != s.Country.Code || m.From.First()-joining > max(day.Last(), lastDay(p.Article.Published)) {
			continue
		}
		ever = true
		if m.From.First()-joining <= day.Last() && (m.To.IsZero() || day.First() <= m.To.Last()+joining) {
			member = true
			c.Known = m.From.String()
		}
	}
	switch {
	case member && (s.Reason == binding.Clear || openDay(s.Reason)):
		c.Verdict, c.Reason = Consistent, Text{}
	case s.Reason != binding.Clear && (ever || !openDay(s.Reason)):
	case org.Disputed:
		c.Reason = Text{"the fact is disputed", "le fait est contesté"}
	case day.Last() > org.Origin.Verified.Last():
		c.Reason = Text{"the facts are older than that day", "les faits sont antérieurs à ce jour"}
	default:
		c.Verdict, c.Reason = Contradicted, Text{}
		country, of := countryName(p, s.Country.Code), p.Article.Words(s.Organisation.Tokens)
		c.Message = Sayf("“%s” does not count %s among its members %s", "« %s » ne compte pas ce pays parmi ses membres (%s) %s", of, country, On(day))
	}
}

// judgeOutside compares "non-EU member Norway" with the members of the organisation: one that has belonged to it for a while contradicts.
func judgeOutside(p *Pass, s *binding.Statement, org *fact.Organisation, c *Claim) {
	if s.Reason != binding.Clear || s.Day.IsZero() {
		return
	}
	for i := range org.Members {
		m := &org.Members[i]
		if m.Country != s.Country.Code || s.Day.First() < m.From.Last()+joining || s.Day.Last() > org.Origin.Verified.Last() || !m.To.IsZero() && s.Day.Last() > m.To.First()-joining {
			continue
		}
		c.Known = m.From.String()
		if org.Disputed {
			c.Reason = Text{"the fact is disputed", "le fait est contesté"}
			return
		}
		c.Verdict = Contradicted
		country, of := countryName(p, s.Country.Code), p.Article.Words(s.Organisation.Tokens)
		c.Message = Sayf("%s has been a member of “%s” since %s", "%s est membre de « %s » depuis %s", country, of, m.From)
		return
	}
	c.Verdict = Consistent
}

// openDay tells whether only the day of a statement is open.
func openDay(r binding.Reason) bool {
	switch r {
	case binding.AnotherTime, binding.PastTense, binding.TwoDates:
		return true
	}
	return false
}

// lastDay returns the last day of a date, the lowest day where there is none.
func lastDay(v date.Value) date.Day {
	if v.IsZero() {
		return date.MinDay
	}
	return v.Last()
}

// countryName returns the usual name of a country in the article's language.
func countryName(p *Pass, code string) string {
	for i := range p.Article.Lexicon.Pack.Countries {
		if c := &p.Article.Lexicon.Pack.Countries[i]; c.Code == code {
			return c.Names[0]
		}
	}
	return code
}
