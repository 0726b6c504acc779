package rules

import (
	"slices"
	"strings"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var wrongOrdinal = &Rule{
	Name:     "wrong-ordinal",
	Severity: Error,
	Default:  true,
	Summary:  Text{"the holder of an office is given the wrong number", "le titulaire d’une fonction reçoit un mauvais numéro d’ordre"},
	Doc: Doc{
		What: Text{
			"Compares “the 45th president of the United States, Donald Trump” or “was sworn in as the 45th president”, and “Barack Obama, the 44th president, and Donald Trump, the 45th”, with the number that the facts give each holder.",
			"Compare « le 45e président des États-Unis, Donald Trump » ou « devient le 45e président américain », et « Barack Obama, le 44e président, et Donald Trump, le 45e », avec le rang que les faits donnent à chaque titulaire.",
		},
		Why: Text{
			"The number is copied from the predecessor, or counted by hand.",
			"Le rang vient du prédécesseur, ou d’un compte fait de tête.",
		},
		Silent: Text{
			"Says nothing where the facts number no tenure of the person, where the number is so far off that another way of counting may be meant (the presidents of France since 1848, or of the Fifth Republic), where it counts only some of the holders (“the third president to visit”), and of “first”, “first black”.",
			"Ne dit rien si les faits ne numérotent aucun mandat de la personne, si l’écart est tel qu’un autre compte est possible (les présidents français depuis 1848, ou de la Ve République), si le rang ne compte que certains titulaires (« le troisième président à s’y rendre »), ni de « premier », « premier noir ».",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Le [[45e]] président des États-Unis, Joe Biden, a parlé mardi."},
			{"en", "2023-09-20", "Barack Obama, the [[43rd]] president of the United States, spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le 46e président des États-Unis, Joe Biden, a parlé mardi."},
			{"fr", "2023-09-20", "Emmanuel Macron, huitième président français de la Ve République, a parlé mardi."},
			{"en", "2026-01-20", "Donald Trump, the 45th and 47th president of the United States, spoke on Tuesday."},
		},
	},
	Run: runOrdinal,
}

func runOrdinal(p *Pass) {
	for _, r := range binding.Rankings(p.Article) {
		who := &p.Facts.Persons[r.Person.ID]
		c := Claim{
			Span:    p.Article.Bytes(r.Ordinal.Tokens),
			Subject: p.Article.Bytes(r.Tokens),
			Said:    plainNumber(r.Ordinal.Value),
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
			Reason:  reasonText(r.Reason),
		}
		if r.Reason == binding.Clear {
			judgeOrdinal(p, &r, &c)
		}
		p.Report(c)
	}
}

// countings is by how much an ordinal may be off before it is taken for one of another way of counting.
const countings = 5

func judgeOrdinal(p *Pass, r *binding.Ranking, c *Claim) {
	c.Reason = Text{"no fact numbers the holders of the office", "aucun fait ne numérote les titulaires de la fonction"}
	said := int(r.Ordinal.Value)
	var known *fact.Tenure // the one whose number comes nearest
	for _, k := range p.Facts.Persons[r.Person.ID].Tenures {
		t := &p.Facts.Tenures[k]
		if t.Ordinal == 0 || !hasOffice(r.Title.Offices, t.Office) {
			continue
		}
		if known == nil || apart(t.Ordinal, said) < apart(known.Ordinal, said) {
			known = t
		}
	}
	if known == nil {
		return
	}
	c.Facts = []fact.Ref{tenureRef(&p.Facts.Offices[known.Office], known)}
	c.Known = plainNumber(float64(known.Ordinal))
	switch off := apart(said, known.Ordinal); {
	case off == 0:
		c.Verdict, c.Reason = Consistent, Text{}
	case off > countings || said == 1:
		c.Reason = Text{"the number may follow another way of counting", "le rang peut suivre un autre compte"}
	case fitsNamesake(p, r, said):
		c.Reason = reasonText(binding.TwoFacts)
	default:
		c.Verdict, c.Reason = Contradicted, Text{}
		name := fullName(&p.Facts.Persons[r.Person.ID], p.Article.Lexicon.Pack.Code)
		c.Message = Sayf("%s is number %d in the office, not %d", "%s porte le numéro %d dans la fonction, pas %d", name, known.Ordinal, said)
	}
}

func apart(a, b int) int { return max(a-b, b-a) }

// fitsNamesake tells whether a number is that of another holder of the same family name, whom the article names otherwise: "George Bush, the 41st
// president … George W. Bush".
func fitsNamesake(p *Pass, r *binding.Ranking, said int) bool {
	a := p.Article
	words := a.Words(r.Person.Tokens)
	family := a.At(r.Person.Tokens.End - 1)
	other := slices.ContainsFunc(a.People, func(x mention.Person) bool {
		return x.Tokens.End-x.Tokens.Start > 1 && a.At(x.Tokens.End-1) == family && a.Words(x.Tokens) != words
	})
	return other && slices.ContainsFunc(p.Facts.Tenures, func(t fact.Tenure) bool {
		if t.Ordinal != said || !hasOffice(r.Title.Offices, t.Office) || t.Person == r.Person.ID {
			return false
		}
		name := fullName(&p.Facts.Persons[t.Person], a.Lexicon.Pack.Code)
		return strings.HasSuffix(name, " "+family)
	})
}
