package rules

import (
	"factcheck/internal/binding"
)

var wrongPredecessor = &Rule{
	Name:     "wrong-predecessor",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is said to have followed the wrong one in office", "une personne est donnée comme successeur de la mauvaise personne"},
	Doc: Doc{
		What: Text{
			"Compares “A succeeded B”, “A, B's successor”, “A was sworn in as TITLE, taking over from B”, “his predecessor, B”, “the handover between A and B”, “B unseated A”, with those who held the office one after the other.",
			"Compare « A a succédé à B », « A, successeur de B », « A, nommé à la place de B », « son prédécesseur, B », « la passation de pouvoirs entre A et B », « B a délogé A », avec les titulaires successifs de la fonction.",
		},
		Why: Text{
			"One holder in between is easily forgotten.",
			"On oublie facilement un titulaire intermédiaire.",
		},
		Silent: Text{
			"Says nothing where the facts do not name who came before. Where the sentence names no office, the two must have held one in common; if they held several, it must be wrong of each. Another post than those of the facts (“as party leader”), a pronoun that may stand for two people, a negation silence it. An acting holder in between is passed over. A pronoun for somebody of the sentence before, and “passed the torch to”, are judged only of a handover near the day of publication.",
			"Ne dit rien si les faits ne disent pas qui précédait. Si la phrase ne nomme pas la fonction, il faut que les deux personnes en aient eu une en commun ; si elles en ont eu plusieurs, que ce soit faux de chacune. Un poste étranger aux faits (« à la tête du parti »), un pronom qui peut désigner deux personnes, une négation la font taire. Un intérimaire ne compte pas. Un pronom pour quelqu’un de la phrase précédente, et « a passé le flambeau à », ne sont jugés que d’une passation proche du jour de publication.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "[[Joe Biden a succédé à Barack Obama]]."},
			{"en", "2023-09-20", "[[Joe Biden succeeded Barack Obama]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Joe Biden a succédé à Donald Trump."},
			{"en", "2023-09-20", "Joe Biden succeeded Donald Trump."},
		},
	},
	Run: runSuccession,
}

func runSuccession(p *Pass) {
	for _, s := range binding.Successions(p.Article) {
		c := Claim{
			Span:    p.Article.Bytes(s.Tokens),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    "person." + p.Facts.Persons[s.Before.ID].ID,
			Reason:  reasonText(s.Reason),
		}
		if s.Reason == binding.Clear {
			judgeSuccession(p, &s, &c)
		}
		p.Report(c)
	}
}
