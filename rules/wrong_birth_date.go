package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
)

var wrongBirthDate = &Rule{
	Name:     "wrong-birth-date",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given a wrong date of birth", "une personne reçoit une fausse date de naissance"},
	Doc: Doc{
		What: Text{
			"Compares the date or year beside “born”, “birth” or “date of birth”, or the first of two years in parentheses, with the date of birth in the facts. The name may stand in the headline, or before an apposition or a pronoun.",
			"Compare la date ou l’année qui accompagne « né », « a vu le jour », « naissance » ou « date de naissance », ou la première de deux années entre parenthèses, avec la date de naissance que donnent les faits. Le nom peut se trouver dans le titre, ou avant une apposition ou un pronom.",
		},
		Why: Text{
			"A year of birth is easily mistyped, and every age that is reckoned from it goes wrong.",
			"Une année de naissance se tape vite de travers, et tous les âges calculés avec elle sont faux.",
		},
		Silent: lifeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "Le président français Emmanuel Macron, né à Amiens en [[1978]], a parlé."},
			{"en", "2023-09-20", "US President Joe Biden was born on [[November 20, 1943]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le président français Emmanuel Macron, né à Amiens en 1977, a parlé."},
			{"en", "2023-09-20", "The wife of US President Joe Biden, who was born in 1951, spoke."},
		},
	},
	Run: func(p *Pass) {
		for _, l := range p.lives(binding.Birth) {
			p.judgeLifeDate(&l, l.who.Born, func(who *fact.Person, name string, known, said date.Value) Text {
				return Sayf("%s was %s %s, not %s", "%s est %s %s, et non %s", name, inGender(who, "born", "né"), On(known), Text{Words(said).EN, On(said).FR})
			})
		}
	},
}
