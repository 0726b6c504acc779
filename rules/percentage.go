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
			"Reckons shares and changes again: “12 out of 40, or 25%”, “of the 80 patients, 60 recovered (65%)”, “or a third”, “200 people (25% of the population)” of “a village of 800 inhabitants”, “from 200 to 250, up 20%”, “doubled from 3 to 5 million”, “fell by half, from 900 to 600”, “which cost $40 and now costs $50, up 20%”, “one in four (30%)”, “4,200 of the 12,000 voters: turnout was 42%”, “90 of the 300 passed, a success rate of 30%”, “fell by 50,000 to 950,000, a drop of 5%”.",
			"Refait le calcul des parts et des évolutions : « 12 sur 40, soit 25 % », « sur 400 salariés, 240 ont voté pour (70 %) », « soit un tiers », « 200 personnes (25 % de la population) » d’« un village de 800 habitants », « de 200 à 250, en hausse de 20 % », « a doublé, de 3 à 5 millions », « a chuté de moitié, de 900 à 600 », « introduite à 80 euros, n’en vaut plus que 60 : elle a perdu 20 % », « un sur quatre (30 %) », « 4 200 des 12 000 électeurs : la participation est de 42 % », « 90 des 300 candidats, soit un taux de réussite de 30 % », « 600 places, dont 150 couvertes, soit 25 % ».",
		},
		Why: Text{
			"A number is corrected, and the percentage beside it stays.",
			"On corrige un nombre, et le pourcentage d’à côté reste.",
		},
		Silent: Text{
			"Allows a point for rounding, and more where a number is itself rounded or only approximate; says nothing where the share may be of something else, or where no word says that the two numbers are before and after.",
			"Admet un point d’arrondi, et davantage si un nombre est lui-même arrondi ou approximatif ; ne dit rien si la part peut être celle d’autre chose, ni si aucun mot ne dit que les deux nombres sont l’avant et l’après.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Douze élèves sur 40, soit [[25]] %, étaient absents."},
			{"en", "2023-09-20", "They were 12 out of 40 pupils, or [[25]]%."},
			{"en", "2023-09-20", "Membership rose from 200 to 250, up [[20]]%."},
			{"fr", "2023-09-20", "Sur 120 communes, 30 sont sans médecin, soit [[un tiers]]."},
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
		p.share(&s)
	}
	for _, c := range binding.Changes(p.Article) {
		p.change(&c)
	}
}

// share judges « 12 sur 40, soit 30 % ».
func (p *Pass) share(s *binding.Share) {
	low, high := shareBounds(p, s)
	right := tenths(100 * s.Part.Value / s.Whole.Value)
	c := Claim{
		Span:    p.Article.Bytes(s.Place),
		Subject: p.Article.Bytes(s.Tokens),
		Said:    plainNumber(tenths(s.Percent)),
		Known:   plainNumber(right),
		Verdict: Consistent,
	}
	if s.Percent+s.Step < low || s.Percent-s.Step > high {
		c.Verdict = Contradicted
		c.Message = Sayf("%s out of %s is %s%%, not %s%%", "%s sur %s font %s %%, pas %s %%", Number(s.Part.Value), Number(s.Whole.Value), Number(right), Number(tenths(s.Percent)))
	}
	p.Report(c)
}

// shareBounds returns the bounds of a share in per cent, as far as its numbers are rounded.
func shareBounds(p *Pass, s *binding.Share) (low, high float64) {
	part, whole := slack(p, s.Part), slack(p, s.Whole)
	low = 100 * (s.Part.Value - part) / (s.Whole.Value + whole)
	high = 100 * (s.Part.Value + part) / max(s.Whole.Value-whole, s.Part.Value/2, 1e-9)
	if s.Loose {
		low, high = low*0.8-2, high*1.2+2
	}
	return low, high
}

// slack returns by how much a number may differ from the exact one: half of what it is rounded to, a fifth where it is approximate.
func slack(p *Pass, n *mention.Number) float64 {
	switch unit := n.Unit(); {
	case p.Article.Bound(n) != 0:
		return n.Value / 5
	case n.Step < 1 || n.Scale > 1:
		return n.Step / 2
	case unit >= 100:
		return min(unit/2, n.Value/100)
	}
	return 0
}

// change judges "from 200 to 250, up 25%" and "doubled from three to six".
func (p *Pass) change(c *binding.Change) {
	before, after := slack(p, c.Old)*c.OldValue/c.Old.Value, slack(p, c.New)
	low, high := ratio(c.New.Value-after, c.OldValue+before), ratio(c.New.Value+after, c.OldValue-before)
	claim := Claim{Span: p.Article.Bytes(c.Place), Subject: p.Article.Bytes(c.Tokens), Verdict: Consistent}
	from, to := Number(c.OldValue), Number(c.New.Value)
	if c.Share != 0 {
		const blunt = 0.2 // what « un tiers » may leave out
		low, high, right := low-1, high-1, ratio(c.New.Value, c.OldValue)-1
		if !c.Rise {
			low, high, right = -high, -low, -right
		}
		claim.Said, claim.Known = plainNumber(tenths(100*c.Share)), plainNumber(tenths(100*right))
		if c.Share*(1+blunt) < low || c.Share*(1-blunt) > high {
			claim.Verdict = Contradicted
			claim.Message = Sayf("from %s to %s it is %s%%, not %s%%", "de %s à %s, c’est %s %%, pas %s %%", from, to, Number(tenths(100*right)), Number(tenths(100*c.Share)))
		}
		p.Report(claim)
		return
	}
	if c.Percent == nil {
		const blunt = 0.2 // what « doublé » may leave out
		claim.Said, claim.Known = plainNumber(tenths(c.Times)), plainNumber(tenths(ratio(c.New.Value, c.OldValue)))
		if c.Times*(1+blunt) < low || c.Times*(1-blunt) > high {
			claim.Verdict = Contradicted
			claim.Message = Sayf("%s is %s times %s", "%s, c’est %s fois %s", to, Number(tenths(ratio(c.New.Value, c.OldValue))), from)
		}
		p.Report(claim)
		return
	}
	low, high, right := 100*(low-1), 100*(high-1), 100*(ratio(c.New.Value, c.OldValue)-1)
	if !c.Rise {
		low, high, right = -high, -low, -right
	}
	if p.Article.Bound(c.Percent) != 0 {
		low, high = low*0.8-2, high*1.2+2
	}
	said := c.Percent
	claim.Said, claim.Known = plainNumber(said.Value), plainNumber(tenths(right))
	if said.Value+said.Step < low || said.Value-said.Step > high {
		claim.Verdict = Contradicted
		claim.Message = Sayf("from %s to %s it is %s%%, not %s%%", "de %s à %s, c’est %s %%, pas %s %%", from, to, Number(tenths(right)), Number(said.Value))
	}
	p.Report(claim)
}

// ratio divides two numbers of which the second may be next to nothing.
func ratio(x, y float64) float64 { return x / max(y, 1e-9) }

// tenths rounds a number to one decimal.
func tenths(x float64) float64 { return math.Round(10*x) / 10 }
