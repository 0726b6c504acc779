package rules

import "factcheck/internal/binding"

var wrongSum = &Rule{
	Name:     "wrong-sum",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"parts do not add up to their total", "des parties ne font pas leur total"},
	Doc: Doc{
		What: Text{
			"Adds up the parts of a number of people: “12 people, including seven women and six men”.",
			"Additionne les parties d’un nombre de personnes : « 12 personnes, dont sept femmes et six hommes ».",
		},
		Why: Text{
			"A toll is updated, and its parts stay.",
			"Un bilan est mis à jour, et ses parties restent.",
		},
		Silent: Text{
			"Says nothing where people may be counted twice (women and foreigners), where a number is approximate, and where parts may be missing, unless they exceed the total.",
			"Ne dit rien si des personnes peuvent être comptées deux fois (femmes et étrangers), si un nombre est approximatif, ni si des parties peuvent manquer, sauf si elles dépassent le total.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "L’accident a tué [[12]] personnes, dont sept femmes et six hommes."},
			{"en", "2023-09-20", "The delegation had [[12]] members (seven women and four men)."},
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
			Span:    p.Article.Bytes(s.Whole.Tokens),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    plainNumber(s.Whole.Value),
			Known:   plainNumber(sum),
			Verdict: Consistent,
		}
		switch {
		case sum > s.Whole.Value, s.All && sum != s.Whole.Value:
			c.Verdict = Contradicted
			c.Message = Sayf("the parts come to %s, not %s", "les parties font %s, pas %s", Number(sum), Number(s.Whole.Value))
		case !s.All:
			c.Known = ""
		}
		p.Report(c)
	}
}
