package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/fact"
)

var wrongPredecessor = &Rule{
	Name:     "wrong-predecessor",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is said to have followed the wrong one in office", "une personne est donnée comme successeur de la mauvaise personne"},
	Doc: Doc{
		What: Text{
			"Compares “A succeeded B”, “A, B's successor”, with those who held the office one after the other.",
			"Compare « A a succédé à B », « A, successeur de B », avec les titulaires successifs de la fonction.",
		},
		Why: Text{
			"One holder in between is easily forgotten.",
			"On oublie facilement un titulaire intermédiaire.",
		},
		Silent: Text{
			"Says nothing unless the two held an office in common and the facts name everybody who held it between them; if they had several in common, it must be wrong of each. An acting holder in between is passed over.",
			"Ne dit rien si les deux personnes n’ont aucune fonction en commun ou si les faits ne nomment pas tous les titulaires entre elles ; si elles en ont plusieurs, il faut que ce soit faux de chacune. Un intérimaire ne compte pas.",
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

// judgeSuccession looks at every office that both held: the statement is true if it is so of one of them, and false only if the
// facts rule it out for each.
func judgeSuccession(p *Pass, s *binding.Succession, c *Claim) {
	open := *c
	open.Reason = Text{"the two have no office in common in the facts", "les faits ne leur connaissent pas de fonction commune"}
	var wrong *Claim
	unchecked := false
	for _, office := range commonOffices(p.Facts, s.Before.ID, s.After.ID) {
		one := *c
		switch judgeSuccessionIn(p, s, &p.Facts.Offices[office], &one); one.Verdict {
		case Consistent:
			*c = one
			return
		case Contradicted:
			wrong = &one
		default:
			open, unchecked = one, true
		}
	}
	if wrong == nil || unchecked {
		*c = open
		return
	}
	*c = *wrong
}

// judgeSuccessionIn tells who stands between the two in one office.
func judgeSuccessionIn(p *Pass, s *binding.Succession, o *fact.Office, c *Claim) {
	f := p.Facts
	c.Reason = Text{"no fact says who held the office before", "aucun fait ne dit qui occupait la fonction auparavant"}
	if o.Seats > 1 {
		return
	}
	for i, k := range o.Tenures {
		t := &f.Tenures[k]
		if t.Person != s.After.ID || i == 0 {
			continue
		}
		before, gap := previous(f, o, i)
		if before == nil || gap {
			c.Verdict = Unchecked
			return
		}
		c.Facts = []fact.Ref{{ID: "office." + o.ID, Origin: t.Origin}}
		c.Known = "person." + f.Persons[before.Person].ID
		if before.Person == s.Before.ID {
			c.Verdict, c.Reason = Consistent, Text{}
			return
		}
		c.Verdict, c.Reason = Contradicted, Text{}
		lang := p.Article.Lexicon.Pack.Code
		c.Message = Sayf("%s followed %s in the office, not %s", "%s a succédé à %s dans la fonction, pas à %s",
			fullName(&f.Persons[s.After.ID], lang), fullName(&f.Persons[before.Person], lang), fullName(&f.Persons[s.Before.ID], lang))
	}
}

// previous returns the tenure before the i-th of an office that was neither acting nor the same person's, and whether there is a gap
// in the facts between them.
func previous(f *fact.Index, o *fact.Office, i int) (*fact.Tenure, bool) {
	next := &f.Tenures[o.Tenures[i]]
	for n := i - 1; n >= 0; n-- {
		t := &f.Tenures[o.Tenures[n]]
		if t.To.IsZero() || next.From.First()-t.To.Last() > 31 {
			return nil, true
		}
		if !t.Acting && t.Person != next.Person {
			return t, false
		}
		next = t
	}
	return nil, true
}

// commonOffices returns the offices that both persons held, each once.
func commonOffices(f *fact.Index, a, b int32) []int32 {
	var offices []int32
	for _, k := range f.Persons[a].Tenures {
		for _, n := range f.Persons[b].Tenures {
			if o := f.Tenures[k].Office; o == f.Tenures[n].Office && !hasOffice(offices, o) {
				offices = append(offices, o)
			}
		}
	}
	return offices
}
