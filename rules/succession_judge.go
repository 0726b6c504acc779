package rules

import (
	"slices"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// judgeSuccession looks at the offices that the sentence names, else at every office that both held: the statement is true if it is so of
// one of them, and false only if the facts rule it out for each.
func judgeSuccession(p *Pass, s *binding.Succession, c *Claim) {
	open := *c
	open.Reason = Text{"the two have no office in common in the facts", "les faits ne leur connaissent pas de fonction commune"}
	offices := s.Offices
	if len(offices) == 0 {
		offices = commonOffices(p.Facts, s.Before.ID, s.After.ID)
	}
	if s.News {
		offices = slices.DeleteFunc(offices, func(o int32) bool { return !isNews(p, s, &p.Facts.Offices[o]) })
		if len(offices) == 0 {
			open.Reason = Text{"an older handover may be meant, or none", "il peut s’agir d’une passation plus ancienne, ou d’aucune"}
		}
	}
	var wrong *Claim
	unchecked := false
	for _, office := range offices {
		one := *c
		judgeSuccessionIn(p, s, &p.Facts.Offices[office], &one)
		if s.Either && one.Verdict != Consistent {
			turned, other := *s, *c
			turned.Before, turned.After = s.After, s.Before
			if judgeSuccessionIn(p, &turned, &p.Facts.Offices[office], &other); other.Verdict != Contradicted {
				one = other
			}
		}
		switch one.Verdict {
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

// judgeSuccessionIn compares the statement with who came before the successor in one office, in each of the successor's tenures.
func judgeSuccessionIn(p *Pass, s *binding.Succession, o *fact.Office, c *Claim) {
	f := p.Facts
	c.Reason = Text{"no fact says who held the office before", "aucun fait ne dit qui occupait la fonction auparavant"}
	if o.Seats > 1 {
		return
	}
	var known, own *fact.Tenure // of the one before the successor, and the successor's
	gap := false
	for i, k := range o.Tenures {
		t := &f.Tenures[k]
		if t.Person != s.After.ID {
			continue
		}
		before, matches := previous(f, o, i, s.Before.ID)
		if matches {
			c.Facts = []fact.Ref{tenureRef(o, t)}
			c.Verdict, c.Reason, c.Known = Consistent, Text{}, c.Said
			return
		}
		gap = gap || before == nil
		if known == nil {
			known, own = before, t
		}
	}
	switch {
	case own == nil:
		judgeNext(p, s, o, c)
		return
	case known == nil || gap:
		return
	case s.Left && !heldUntil(f, o, s.Before.ID, own.From):
		c.Reason = Text{"who left did not hold the office before", "la personne partie n’occupait pas la fonction auparavant"}
		return
	}
	contradictSuccession(p, s, o, c, own, known.Person, own.Person)
}

// judgeNext compares the statement with who came after the one before, where the supposed successor never held the office.
func judgeNext(p *Pass, s *binding.Succession, o *fact.Office, c *Claim) {
	f := p.Facts
	var known *fact.Tenure
	for i, k := range o.Tenures {
		t := &f.Tenures[k]
		if t.Acting || t.Person == s.Before.ID {
			continue
		}
		if before, matches := previous(f, o, i, s.Before.ID); before != nil && matches && !before.Acting {
			known = t
		}
	}
	if known != nil {
		contradictSuccession(p, s, o, c, known, s.Before.ID, known.Person)
	}
}

// contradictSuccession says who really followed whom.
func contradictSuccession(p *Pass, s *binding.Succession, o *fact.Office, c *Claim, t *fact.Tenure, before, after int32) {
	lang, persons := p.Article.Lexicon.Pack.Code, p.Facts.Persons
	c.Facts = []fact.Ref{tenureRef(o, t)}
	c.Verdict, c.Reason = Contradicted, Text{}
	if after != s.After.ID {
		c.Said, c.Known = "person."+persons[s.After.ID].ID, "person."+persons[after].ID
		c.Message = Sayf("%s was followed by %s in the office, not by %s", "%s a eu %s pour successeur dans la fonction, pas %s",
			fullName(&persons[before], lang), fullName(&persons[after], lang), fullName(&persons[s.After.ID], lang))
		return
	}
	c.Known = "person." + persons[before].ID
	c.Message = Sayf("%s followed %s in the office, not %s", "%s a succédé à %s dans la fonction, pas à %s",
		fullName(&persons[after], lang), fullName(&persons[before], lang), fullName(&persons[s.Before.ID], lang))
}

// vacancy is for how many days an office may stand empty between two who still follow one another.
const vacancy = 31

// previous returns the tenure before the i-th of an office that was neither acting nor the same person's, nil where the facts leave a
// gap, and whether who is its holder or one of those who acted after it.
func previous(f *fact.Index, o *fact.Office, i int, who int32) (before *fact.Tenure, matches bool) {
	next := &f.Tenures[o.Tenures[i]]
	for n := i - 1; n >= 0; n-- {
		t := &f.Tenures[o.Tenures[n]]
		if t.To.IsZero() || next.From.First()-t.To.Last() > vacancy {
			break
		}
		if matches = t.Person == who; matches || !t.Acting && t.Person != next.Person {
			return t, matches
		}
		next = t
	}
	return nil, false
}

// isNews tells whether one of the two took or left an office about the day of publication, or was to do so soon after it.
func isNews(p *Pass, s *binding.Succession, o *fact.Office) bool {
	const since, ahead = 90, 120 // days
	published := p.Article.Published
	near := func(v date.Value) bool {
		return !v.IsZero() && v.First()-ahead <= published.Last() && published.First() <= v.Last()+since
	}
	for _, k := range o.Tenures {
		t := &p.Facts.Tenures[k]
		if !published.IsZero() && (t.Person == s.After.ID && near(t.From) || t.Person == s.Before.ID && near(t.To) && !s.Ousts) {
			return true
		}
	}
	return false
}

// heldUntil tells whether a person held an office that another took over on a day, in the years before it.
func heldUntil(f *fact.Index, o *fact.Office, who int32, day date.Value) bool {
	for _, k := range o.Tenures {
		if t := &f.Tenures[k]; t.Person == who && t.From.Last() < day.First() {
			return true
		}
	}
	return false
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
