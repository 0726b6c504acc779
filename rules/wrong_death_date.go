package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
)

var wrongDeathDate = &Rule{
	Name:     "wrong-death-date",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given a wrong date of death", "une personne reçoit une fausse date de décès"},
	Doc: Doc{
		What: Text{
			"Compares the date or year beside “died”, “was killed” or “death”, or the second of two years in parentheses, with the date of death in the facts: “Jacques Chirac, who died in 2020”. A day or month without a year is compared with the day and month. A title may stand for the name of the person named before it, and the name be the object: “a drone killed X on”.",
			"Compare la date ou l’année qui accompagne « mort », « s’est éteint », « assassiné » ou « disparition », ou la seconde de deux années entre parenthèses, avec la date de décès que donnent les faits : « Jacques Chirac, mort en 2020 ». Un jour ou un mois sans année se compare au jour et au mois. Un titre peut tenir lieu du nom donné avant lui, et le nom être l’objet : « un commando a tué X le ».",
		},
		Why: Text{
			"The year of a death is often given from memory.",
			"L’année d’un décès se cite souvent de mémoire.",
		},
		Silent: lifeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "L’ancien président français François Mitterrand, mort en [[1998]], aimait les livres."},
			{"en", "2023-09-20", "Former US President George H.W. Bush, who died in [[2019]], loved boats."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’ancien président français François Mitterrand, mort en 1996, aimait les livres."},
			{"en", "2023-09-20", "The father of President Joe Biden, who died in 2002, sold cars."},
		},
	},
	Run: runWrongDeathDate,
}

func runWrongDeathDate(p *Pass) {
	for _, c := range p.eventDates().claims {
		if c.tellsOfDeath {
			p.Report(c.Claim)
		}
	}
	for _, l := range p.lives(binding.Death) {
		if p.eventDates().decided[l.Expression.Tokens.Start] {
			continue // reported as the date of an event
		}
		p.judgeLifeDate(&l, l.who.Died, func(who *fact.Person, name string, known, said date.Value) Text {
			return Sayf("%s %s %s, not %s", "%s est %s %s, et non %s", name, inGender(who, "died", "mort"), On(known), Text{Words(said).EN, On(said).FR})
		})
	}
}

// isJudgedAsDeath tells whether the date of a death that is an event of the facts as well is judged as that of a death: where the person is
// surely meant, and the words are not those of a murder, which is known by its own name.
func (p *Pass) isJudgedAsDeath(l *aLife) bool {
	return !l.who.Died.IsZero() && !l.Violent && l.Reason == binding.Clear && (p.identity(l.id) != noSign || p.company(l.id) != noSign || sharesMost(l.Expression, l.who.Died))
}
