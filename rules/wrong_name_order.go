package rules

import (
	"unicode/utf8"

	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var wrongNameOrder = &Rule{
	Name:     "wrong-name-order",
	Severity: Error,
	Default:  true,
	Summary:  Text{"given name and family name have changed places", "prénom et nom de famille sont inversés"},
	Doc: Doc{
		What: Text{
			"Finds a full name whose two parts stand in the wrong order: Yi Wang for Wang Yi, Jinping Xi for Xi Jinping.",
			"Repère un nom complet dont les deux parties sont inversées : Yi Wang pour Wang Yi, Jinping Xi pour Xi Jinping.",
		},
		Why: Text{
			"In Chinese, Korean or Vietnamese names the family name comes first, and the press keeps that order. A reader who looks for “Mr Yi” finds nobody.",
			"En chinois, en coréen ou en vietnamien, le nom de famille vient en tête, et la presse garde cet ordre. Qui cherche « M. Yi » ne trouve personne.",
		},
		Silent: Text{
			"Says nothing where somebody else may have that name: unless a title stands beside it, or the article gives the name in the right order, an office that the person has held, or, for a long name, the person's country, a body that the person has led, somebody in office in the same sentence or a word of power (“the regime of”, “elected”) where the person has it. Both orders pass where the facts accept both, as for Shinzo Abe.",
			"Ne dit rien si une autre personne peut porter ce nom : il faut un titre à côté, le nom dans le bon ordre ailleurs dans l’article, une fonction que la personne a occupée ou, pour un nom long, son pays, un organisme qu’elle a dirigé, quelqu’un en fonction dans la même phrase ou un mot du pouvoir (« le régime de », « élu ») si la personne l’exerce. Les deux ordres passent quand les faits les admettent, comme pour Shinzo Abe.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Le ministre chinois des Affaires étrangères [[Yi Wang]] est arrivé lundi à Moscou."},
			{"en", "2023-09-20", "Chinese President [[Jinping Xi]] spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le ministre chinois des Affaires étrangères Wang Yi est arrivé lundi à Moscou."},
			{"en", "2023-09-20", "Yi Wang, a physicist at MIT, spoke on Tuesday."},
		},
	},
	Run: runNameOrder,
}

func runNameOrder(p *Pass) {
	for i := range p.Article.People {
		m := &p.Article.People[i]
		if m.Form != mention.Reversed || m.Other {
			continue
		}
		who := &p.Facts.Persons[m.Candidates[0].ID]
		c := Claim{
			Span:    p.Article.Bytes(m.Tokens),
			Subject: p.Article.Bytes(m.Tokens),
			Said:    p.Article.Words(m.Tokens),
			Known:   fullName(who, p.Article.Lexicon.Pack.Code),
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
		}
		switch s := p.sign(m.Candidates[0].ID, m.Tokens); {
		case len(m.Candidates) > 1:
			c.Reason = Text{"the name fits several people", "le nom convient à plusieurs personnes"}
		case s >= enoughForOrder(who), isRare(who) && (p.meetsHolder(m) || p.leads(m) || p.isBodyNamed(m.Candidates[0].ID)):
			c.Verdict = Contradicted
			c.Message = Sayf("the family name of %s is %s; write the name in that order",
				"le nom de famille de %s est %s ; le nom s’écrit dans cet ordre", c.Known, who.Family)
			c.Fixes = []Fix{{Range: c.Span, Text: c.Known, Safe: true}}
		default:
			c.Reason = somebodyElse
		}
		p.Report(c)
	}
}

// somebodyElse is the reason not to judge a name without a sign.
var somebodyElse = Text{"nothing else in the article says that this person is meant", "rien d’autre dans l’article ne dit qu’il s’agit de cette personne"}

// rare is the number of letters from which a given name is rare enough for a country to tell whose it is: "Jinping", not "Yi".
const rare = 5

// enoughForOrder returns the sign that a name in the wrong order needs. A family name first is usual in lists (« Macron Emmanuel »),
// so there a title must stand beside it.
func enoughForOrder(who *fact.Person) sign {
	switch {
	case !who.FamilyFirst:
		return titleSign
	case isRare(who):
		return countrySign
	}
	return officeSign
}

// isRare tells whether the given name of a person whose family name comes first is rare.
func isRare(who *fact.Person) bool {
	return who.FamilyFirst && utf8.RuneCountInString(who.Given) >= rare
}

// leads tells whether the words around a name tell of the power that the person has when the article is written, "the regime of Jong-il Kim", or of its
// beginning around that day: « Élu mardi, Jae-in Moon ».
func (p *Pass) leads(m *mention.Person) bool {
	a, who := p.Article, m.Candidates[0].ID
	if i := m.Tokens.Start; a.Mark(i-1)&mention.OfWord != 0 && a.Cue(i-2)&mention.Rules != 0 {
		return p.inOffice(who)
	}
	s := a.Sentence(m.Tokens.Start)
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&(mention.Appoints|mention.Enters) != 0 {
			return p.takesOffice(who)
		}
	}
	return false
}

// lasting is how many days an election stays in the news once the office has begun.
const lasting = 92

// takesOffice tells whether a person takes some office in the months after publication, or took it in those before.
func (p *Pass) takesOffice(who int32) bool {
	day := p.Article.Published
	for _, k := range p.Facts.Persons[who].Tenures {
		if first := p.Facts.Tenures[k].From.First(); !day.IsZero() && first <= day.Last()+soon && day.First() <= first+lasting {
			return true
		}
	}
	return false
}

// meetsHolder tells whether the sentence of a name names somebody in full who is in office: heads of state are named together.
func (p *Pass) meetsHolder(m *mention.Person) bool {
	a := p.Article
	s := a.Sentence(m.Tokens.Start)
	for i := range a.People {
		if x := &a.People[i]; x != m && x.ID >= 0 && x.Form == mention.Full && x.Tokens.Start >= s.Start && x.Tokens.End <= s.End && p.inOffice(x.ID) {
			return true
		}
	}
	return false
}

// inOffice tells whether a person holds some office when the article is written.
func (p *Pass) inOffice(who int32) bool {
	day := p.Article.Published
	for _, k := range p.Facts.Persons[who].Tenures {
		if first, last := p.Facts.Tenures[k].Bounds(); !day.IsZero() && first <= day.First() && day.Last() <= last {
			return true
		}
	}
	return false
}
