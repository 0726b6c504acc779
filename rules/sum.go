package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/mention"
)

var wrongSum = &Rule{
	Name:     "wrong-sum",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"parts do not add up to their total", "des parties ne font pas leur total"},
	Doc: Doc{
		What: Text{
			"Adds up the parts of a number: “12 people, including seven women and six men”, “14 dead: eight French, four Belgians and two Swiss”, “seven women and six men, 12 in all”, “of the 40, 25 voted for and 18 against”, “Leeds (220 jobs) and Hull (140), 360 jobs in all”, “$9 million, split into $6 million and $3 million”, “the Reds (90 seats) and the Greens (31) together have 121”, “shared by the state ($2 million) and the region ($1 million)”, “with 32 seats for the Reds and 14 for the Greens, the bloc totals 46”, “of the 40 passengers, 25 were unhurt, nine injured and six killed”. Where the parts must make up the whole, all of it is shown, since any of the numbers may be wrong.",
			"Additionne les parties d’un nombre : « 12 personnes, dont sept femmes et six hommes », « 14 morts : huit Français, quatre Belges et deux Suisses », « 26 enfants et 31 adultes, soit 57 personnes », « sur les 20 passagers, 12 ont été tués et neuf blessés », « Lille (220 emplois) et Lens (140), soit 360 emplois », « 9 millions répartis entre 6 millions et 3 millions », « les Rouges (90 sièges) et les Verts (31) auraient ensemble 121 sièges », « se répartit entre l’État (2 millions) et la région (1 million) », « avec 32 sièges pour les Rouges et 14 pour les Verts, le bloc totalise 46 sièges », « sur 40 passagers, 25 sont indemnes, neuf blessés et six morts ». Si les parties doivent faire le tout, c’est l’ensemble qui est montré, car chacun des nombres peut être faux.",
		},
		Why: Text{
			"A toll is updated, and its parts stay.",
			"Un bilan est mis à jour, et ses parties restent.",
		},
		Silent: Text{
			"Says nothing where people may be counted twice (women and foreigners), where a number is approximate or more rounded than the others, where a list has an item without a number, and where parts may be missing, unless they exceed the total.",
			"Ne dit rien si des personnes peuvent être comptées deux fois (femmes et étrangers), si un nombre est approximatif ou plus arrondi que les autres, si une énumération a un élément sans nombre, ni si des parties peuvent manquer, sauf si elles dépassent le total.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "L’accident a tué [[12]] personnes, dont sept femmes et six hommes."},
			{"en", "2023-09-20", "The delegation had [[12 members (seven women and four men]])."},
			{"fr", "2023-09-20", "Les secours ont évacué [[26 enfants et 31 adultes, soit 67]] personnes."},
			{"en", "2023-09-20", "The group will cut [[350 jobs: 180 in Leeds, 90 in York and 50 in Hull]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’accident a tué 12 personnes, dont sept femmes et quatre hommes."},
			{"fr", "2023-09-20", "L’accident a tué 12 personnes, dont sept femmes et six étrangers."},
			{"en", "2023-09-20", "The delegation had 12 members (seven women and five men)."},
		},
	},
	Run: runSum,
}

func runSum(p *Pass) {
	for _, s := range binding.Sums(p.Article) {
		sum := 0.0
		for _, n := range s.Parts {
			sum += n.Value
		}
		c := Claim{
			Span:    p.Article.Bytes(s.Place),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    plainNumber(s.Whole.Value),
			Known:   plainNumber(sum),
			Verdict: Consistent,
		}
		open := rounding(&s)
		more, less := sum > s.Whole.Value+open, s.All && sum < s.Whole.Value-open
		switch s.Bound {
		case mention.Over: // of at least 30, all 28 are no parts
			more = false
		case mention.Under:
			less = false
		}
		switch {
		case more, less:
			c.Verdict = Contradicted
			c.Message = Sayf("the parts come to %s, not %s", "les parties font %s, pas %s", Number(sum), Number(s.Whole.Value))
		case !s.All:
			c.Known = ""
		}
		p.Report(c)
	}
}

// rounding returns by how much the parts of a sum may miss their whole, since some of its numbers are rounded more than others.
func rounding(s *binding.Sum) float64 {
	finest := unit(s.Whole)
	for _, p := range s.Parts {
		if p.Number != nil {
			finest = min(finest, unit(p.Number))
		}
	}
	open := ofNumber(s.Whole, finest)
	decimal := false
	for _, p := range s.Parts {
		decimal = decimal || p.Number != nil && (p.Number.Step < p.Number.Scale || p.Number.Scale == 1 && s.Whole.Scale > 1 && unit(p.Number) < s.Whole.Scale)
	}
	if s.Whole.Scale > 1 && len(s.Parts) > 2 && !decimal {
		open += s.Whole.Step // three roundings may make one more
	}
	for _, p := range s.Parts {
		switch {
		case p.Number == nil:
		case decimal && p.Number.Scale > 1: // beside 4.5 million, three million are 3.0
			open += finest / 2
		default:
			open += ofNumber(p.Number, finest)
		}
	}
	return open
}

// unit returns what a number is rounded to a multiple of: of « 60 millions », beside « 25 millions », a million.
func unit(n *mention.Number) float64 {
	if n.Scale > 1 && n.Step == n.Scale && n.Value < 100*n.Scale {
		return n.Step
	}
	return n.Unit()
}

// ofNumber returns half of what a number is rounded to: a decimal of millions, or round thousands beside numbers that are not round.
func ofNumber(n *mention.Number, finest float64) float64 {
	switch u := unit(n); {
	case n.Scale > 1 && n.Step < n.Scale:
		return n.Step / 2
	case u >= 1000 && u > finest:
		return u / 2
	}
	return 0
}
