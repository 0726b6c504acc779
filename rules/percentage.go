package rules

import (
	"math"

	"factcheck/internal/binding"
	"factcheck/internal/mention"
)

var wrongPercentage = &Rule{
	Name:     "wrong-percentage",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a percentage does not follow from the two numbers beside it", "un pourcentage ne découle pas des deux nombres qui l’accompagnent"},
	Doc: Doc{
		What: Text{
			"Reckons “12 out of 40, or 25%” again.",
			"Refait le calcul de « 12 sur 40, soit 25 % ».",
		},
		Why: Text{
			"A number is corrected, and the percentage beside it stays.",
			"On corrige un nombre, et le pourcentage d’à côté reste.",
		},
		Silent: Text{
			"Allows a point for rounding, and more where a number is itself rounded or only approximate; says nothing unless the three stand side by side.",
			"Admet un point d’arrondi, et davantage si un nombre est lui-même arrondi ou approximatif ; ne dit rien si les trois ne se suivent pas.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Douze élèves sur 40, soit [[25]] %, étaient absents."},
			{"en", "2023-09-20", "They were 12 out of 40 pupils, or [[25]]%."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Ils étaient 12 sur 40, soit 30 %."},
			{"en", "2023-09-20", "They were 13 out of 40, or 33%."},
			{"en", "2023-09-20", "They were 12 out of 40, or 25% more than last year."},
		},
	},
	Run: runPercentage,
}

func runPercentage(p *Pass) {
	for _, s := range binding.Shares(p.Article) {
		low, high := share(p, &s)
		c := Claim{
			Span:    p.Article.Bytes(s.Percent.Tokens),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    plainNumber(s.Percent.Value),
			Known:   plainNumber(math.Round(10*100*s.Part.Value/s.Whole.Value) / 10),
			Verdict: Consistent,
		}
		if said := s.Percent; said.Value+said.Step < low || said.Value-said.Step > high {
			c.Verdict = Contradicted
			right := Number(math.Round(10*100*s.Part.Value/s.Whole.Value) / 10)
			c.Message = Sayf("%s out of %s is %s%%, not %s%%", "%s sur %s font %s %%, pas %s %%", Number(s.Part.Value), Number(s.Whole.Value), right, Number(said.Value))
		}
		p.Report(c)
	}
}

// share returns the bounds of a share in per cent, as far as its numbers are rounded.
func share(p *Pass, s *binding.Share) (low, high float64) {
	part, whole := slack(p, s.Part), slack(p, s.Whole)
	low = 100 * (s.Part.Value - part) / (s.Whole.Value + whole)
	high = 100 * (s.Part.Value + part) / max(s.Whole.Value-whole, s.Part.Value/2, 1e-9)
	if p.Article.Bound(s.Percent) != 0 {
		low, high = low*0.8-2, high*1.2+2
	}
	return low, high
}

// slack returns by how much a number may differ from the exact one: half of what it is rounded to, a fifth where it is approximate.
func slack(p *Pass, n *mention.Number) float64 {
	switch unit := n.Unit(); {
	case p.Article.Bound(n) != 0:
		return n.Value / 5
	case n.Step < 1 || unit >= 100:
		return unit / 2
	}
	return 0
}
