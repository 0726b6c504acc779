package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

var deadPersonActing = &Rule{
	Name:     "dead-person-acting",
	Severity: Error,
	Default:  true,
	Summary:  Text{"somebody who died long ago speaks or acts these days", "une personne morte depuis longtemps parle ou agit ces jours-ci"},
	Doc: Doc{
		What: Text{
			"Finds a person who has been dead for a year or more as the subject of a verb of speaking, meeting or travelling, with a day near publication in its clause, or in the progressive: “is meeting”, “is to meet”. Who is met, received or questioned these days is found too: “held talks with X on Monday”, “Asked on Tuesday, X shrugged”. So is who was somewhere on such a day, and whom somebody in office meets in the first sentence of the article. A dated act is found from two months after the death on, one of a day still to come as well.",
			"Repère une personne morte depuis un an ou plus, sujet d’un verbe de parole, de rencontre ou de voyage dont la proposition nomme un jour proche de la publication, ou qui parle « dans nos colonnes ». De même la personne rencontrée, reçue ou interrogée ces jours-ci : « s’est entretenu lundi avec X », « Interrogé mardi, X a haussé les épaules ». De même qui se trouvait quelque part un tel jour, et qui rencontre un dirigeant en fonction dans la première phrase de l’article. Un acte daté est relevé dès deux mois après la mort, de même celui d’un jour à venir.",
		},
		Why: Text{
			"A namesake was meant, or a name was confused with another.",
			"Il s’agissait d’un homonyme, ou un nom a été pris pour un autre.",
		},
		Silent: Text{
			"Says nothing without a day near publication (“De Gaulle writes in his memoirs”), under a negation or a condition, in the passive, beside a tribute, a film or memoirs, about ships and places that bear the name, and unless a second sign tells that the person of the facts is meant; for one who has led a country, another leader or two countries in the article are such a sign.",
			"Ne dit rien sans un jour proche de la publication (« De Gaulle écrit dans ses Mémoires »), sous une négation ou une condition, au passif, à propos d’un hommage, d’un film ou de Mémoires, des navires et des lieux qui portent le nom, ni sans un second signe qu’il s’agit bien de cette personne ; pour qui a dirigé un pays, un autre dirigeant ou deux pays nommés dans l’article en sont un.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "L’ancien président français [[Jacques Chirac]] a rencontré mardi des étudiants."},
			{"en", "2023-09-20", "Former Soviet leader [[Mikhail Gorbachev]] spoke on Tuesday in Moscow, Russia."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’ancien président français Jacques Chirac dit dans ses Mémoires qu’il a rencontré des étudiants."},
			{"en", "2023-09-20", "French President Emmanuel Macron spoke on Tuesday about Jacques Chirac."},
		},
	},
	Run: runDeadPersonActing,
}

// How many days after a death nothing can be a late report of what was done before: where the act is dated, and where its verb alone tells that
// it is of these days.
const (
	dead     = 60
	longDead = 365
)

func runDeadPersonActing(p *Pass) {
	published := p.Article.Published
	if published.IsZero() {
		return
	}
	deadFor := func(id int32, days date.Day) bool {
		died := p.Facts.Persons[id].Died
		return !died.IsZero() && died.Last()+days < published.First()
	}
	for _, act := range binding.Acts(p.Article, func(id int32) bool { return deadFor(id, dead) }) {
		if act.Date == nil && !deadFor(act.Person.ID, longDead) {
			continue
		}
		who := &p.Facts.Persons[act.Person.ID]
		c := Claim{
			Span:    p.Article.Bytes(act.Person.Tokens),
			Subject: p.Article.Bytes(act.Tokens),
			Said:    published.String(),
			Known:   date.Between(who.Born, who.Died).String(),
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
			Day:     published.String(),
			Reason:  reasonText(act.Reason),
		}
		if act.Date != nil {
			c.Said = act.Date.Whole().String()
		}
		switch {
		case act.Reason != binding.Clear:
		case p.isNamesakeByTrade(act.Person):
			c.Reason = somebodyElse
		case act.Lead && !p.meetsHolder(act.Person):
			c.Reason = Text{"nothing tells when it was", "rien ne dit quand c’était"}
		case p.identity(act.Person.ID) == noSign && p.company(act.Person.ID) == noSign && p.onStage(act.Person.ID) == noSign:
			c.Reason = somebodyElse
		default:
			c.Verdict = Contradicted
			c.Message = Sayf("%s %s %s", "%s est %s %s", fullName(who, p.Article.Lexicon.Pack.Code), inGender(who, "died", "mort"), On(who.Died))
		}
		p.Report(c)
	}
}

// isNamesakeByTrade tells whether an apposition gives somebody a trade that is no office of the person's whose name it is: « Hosni Moubarak, porte-parole du
// syndicat, », "Hosni Mubarak, a baker in Cairo,".
func (p *Pass) isNamesakeByTrade(m *mention.Person) bool {
	const verbs = mention.Reporting | mention.Acts | mention.Active | mention.Finite | mention.Present | mention.Background | mention.IsCopula | mention.WasCopula | mention.Born | mention.Died
	const links = mention.And | mention.Relative | mention.After | mention.Before | mention.During | mention.Since | mention.Dating | mention.Opening | mention.OfWord | mention.Qualifier | mention.ArticleWord
	a, i := p.Article, m.Tokens.End
	if !a.Is(i, ",") || p.titleBeside(m.ID, m.Tokens) != nil {
		return false
	}
	known := false // of what it is alone
	if i++; a.Mark(i)&(mention.Indefinite|mention.ArticleWord) != 0 {
		known = a.Mark(i)&mention.Indefinite == 0
		i++
	}
	if i >= len(a.Tokens) || a.Tokens[i].Kind != token.Word || a.Tokens[i].Shape != token.Lower || a.Mark(i)&(verbs|links) != 0 {
		return false
	}
	w := a.At(i)
	return a.Mark(i)&mention.Relation != 0 || !known && (a.Mark(i)&mention.Post != 0 || mention.At(a.Titles, i) >= 0 || !a.Lexicon.IsCommon(a.Tokens[i].Word) && !a.Lexicon.IsParticiple(w) && !a.Lexicon.IsAdverb(w))
}
