package rules

import (
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var givenNameAsSurname = &Rule{
	Name:     "given-name-as-surname",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a given name stands where the family name belongs", "un prénom est employé comme nom de famille"},
	Doc: Doc{
		What: Text{
			"Finds the given name alone, as a second reference, of a person whose family name comes first: Yi for Wang Yi; and of anybody after “Mr” or “Ms”: Ms Angela for Angela Merkel.",
			"Repère le prénom seul, en reprise, d’une personne dont le nom de famille vient en tête : Yi pour Wang Yi ; et celui de toute autre après « M. » ou « Mme » : Mme Angela pour Angela Merkel.",
		},
		Why: Text{
			"Translation takes the second word of a name for the family name. It is wrong, and impolite.",
			"La traduction prend le second mot d’un nom pour le nom de famille. C’est faux, et impoli.",
		},
		Silent: Text{
			"Says nothing unless the article gives the full name of exactly one person with that given name, nor where the given name is part of another name, where relatives are told apart by their given names, or after “Mr” where a country calls everybody so (Iceland, Thailand).",
			"Ne dit rien si l’article ne donne pas le nom complet d’une seule personne portant ce prénom, ni si le prénom fait partie d’un autre nom, si des parents se distinguent par leurs prénoms, ou après « M. » là où l’usage est d’appeler chacun ainsi (Islande, Thaïlande).",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Wang Yi est arrivé à Moscou. [[Yi]] a salué la coopération."},
			{"en", "2023-09-20", "Wang Yi arrived in Moscow. [[Yi]] praised the cooperation."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Wang Yi est arrivé à Moscou. Wang a salué la coopération."},
			{"en", "2023-09-20", "Wang Yi arrived in Moscow with Zhang Yi. Wang praised the cooperation."},
		},
	},
	Run: runGivenName,
}

func runGivenName(p *Pass) {
	p.politeGivenNames()
	for i := range p.Article.People {
		m := &p.Article.People[i]
		if m.ID < 0 || m.Other || m.Form != mention.Given && m.Form != mention.Family {
			continue
		}
		who := &p.Facts.Persons[m.ID]
		if !who.FamilyFirst {
			continue
		}
		use := who.Family
		if len(who.Called) > 0 {
			use = who.Called[0]
		}
		c := Claim{
			Span:    p.Article.Bytes(m.Tokens),
			Subject: p.Article.Bytes(m.Tokens),
			Said:    p.Article.Words(m.Tokens),
			Known:   use,
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
			Verdict: Consistent,
		}
		switch {
		case m.Form == mention.Given && p.toldApart(m, who):
			c.Verdict = Unchecked
			c.Reason = Text{"the article names a relative by the given name too", "l’article nomme aussi un parent par son prénom"}
		case m.Form == mention.Given:
			c.Verdict = Contradicted
			c.Message = Sayf("the family name of %s is %s", "le nom de famille de %s est %s", fullName(who, p.Article.Lexicon.Pack.Code), use)
			c.Fixes = []Fix{{Range: c.Span, Text: use, Safe: true}}
		}
		p.Report(c)
	}
}
