package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/mention"
)

var inconsistentFigure = &Rule{
	Name:     "inconsistent-figure",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"an article gives one number in two ways", "un article donne un même nombre de deux façons"},
	Doc: Doc{
		What: Text{
			"Compares the numbers of the headline with those of the body: the dead, injured, missing, arrested or rescued of the lead; the same noun beside the same words; a million against a billion, a zero or a digit too many, two digits that have changed places (with one more between them at most), even where the noun is another (homes, households); the percentage of one rise or fall. In the body it compares “the 14 lawmakers” with the “12 lawmakers” of before, “the 467 passengers” with 476, and “among the 16 dead” with the only toll given before. The later of the two is shown; either may be wrong.",
			"Compare les nombres du titre avec ceux du texte : morts, blessés, disparus, interpellés ou secourus de l’attaque ; le même nom près des mêmes mots ; un million contre un milliard, un zéro ou un chiffre de trop, deux chiffres intervertis (avec un autre au plus entre eux), même si le nom diffère (foyers, abonnés) ; le pourcentage d’une même hausse ou baisse. Dans le texte, compare « les 14 élus » avec les « 12 élus » d’avant, « les 467 passagers » avec 476, et « parmi les seize morts » avec le seul bilan donné avant. Le second des deux est montré ; l’un ou l’autre peut être faux.",
		},
		Why: Text{
			"Headline and body are written at different times, often by different people.",
			"Titre et texte sont écrits à des moments différents, souvent par des personnes différentes.",
		},
		Silent: Text{
			"Says nothing where the headline’s number stands anywhere in the body (unless the lead has two of its digits the other way round), where the body counts more than once (a toll that rises), where one number can be the other rounded, and where the clause speaks of another time.",
			"Ne dit rien si le nombre du titre figure quelque part dans le texte (sauf si l’attaque en intervertit deux chiffres), si le texte compte plusieurs fois (un bilan qui s’alourdit), si un nombre peut être l’arrondi de l’autre, ni si la proposition parle d’un autre moment.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "# Accident de car : 12 morts\n\nUn car est tombé mardi dans un ravin, faisant [[21]] morts, selon la police. Il venait de la ville."},
			{"en", "2023-09-20", "# City to spend $1.5 million on roads\n\nThe city said on Tuesday that it would spend $[[1.5 billion]] on roads. Work starts soon."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "# Accident de car : 21 morts\n\nUn car est tombé mardi dans un ravin, faisant 21 morts, selon la police. Il venait de la ville."},
			{"fr", "2023-09-20", "# Accident de car : 21 morts\n\nUn car est tombé mardi dans un ravin. Un premier bilan faisait état de 12 morts, puis de 17 morts. Il venait de la ville."},
			{"en", "2023-09-20", "# City to spend $1.5 billion on roads\n\nThe city said on Tuesday that it would spend $1.5 billion on roads. Work starts soon."},
		},
	},
	Run: runInconsistentFigure,
}

func runInconsistentFigure(p *Pass) {
	told := map[*mention.Number]bool{}
	for _, r := range binding.Retellings(p.Article) {
		told[r.Body] = true
		p.retelling(&r, Sayf("the headline says %s, the text %s", "le titre dit %s, le texte %s", Number(r.Headline.Value), Number(r.Body.Value)))
	}
	for _, r := range binding.Recounts(p.Article) {
		if !told[r.Body] {
			p.retelling(&r, Sayf("the text said %s before, now %s", "le texte disait %s plus haut, ici %s", Number(r.Headline.Value), Number(r.Body.Value)))
		}
	}
}

// retelling reports a number that is told twice. Which of the two is right, no one can tell; the later one is shown.
func (p *Pass) retelling(r *binding.Retelling, message Text) {
	c := Claim{
		Span:    p.Article.Bytes(r.Body.Tokens),
		Subject: p.Article.Bytes(r.Tokens),
		Said:    plainNumber(r.Body.Value),
		Known:   plainNumber(r.Headline.Value),
		Verdict: Consistent,
	}
	if !r.Agrees {
		c.Verdict, c.Message = Contradicted, message
	}
	p.Report(c)
}
