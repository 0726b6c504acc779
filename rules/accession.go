package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
)

var wrongAccessionDate = &Rule{
	Name:     "wrong-accession-date",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a country is said to have joined an organisation at the wrong time", "l’adhésion d’un pays à une organisation est mal datée"},
	Doc: Doc{
		What: Text{
			"Compares the date beside “joined”, “accession” or “member since” with the day on which the country became a member. “Since joining the EU in 2004” and “adopted the euro in 2015” are read of the only country that the sentence names.",
			"Compare la date qui accompagne « a rejoint », « adhésion » ou « membre depuis » avec le jour où le pays est devenu membre. « Depuis son entrée dans l’Union » et « a adopté l’euro » se lisent du seul pays que nomme la phrase.",
		},
		Why: Text{
			"The enlargements are easily mixed up, and an application or a signature passes for the accession.",
			"Les élargissements se confondent facilement, et une candidature ou une signature passe pour l’adhésion.",
		},
		Silent: Text{
			"Says nothing where the dates can overlap, where the date may belong to another verb, under a negation or a condition, where the facts do not list the members, and of the founders within a year of the foundation.",
			"Ne dit rien si les dates sont compatibles, si la date peut dépendre d’un autre verbe, sous une négation ou une condition, si les faits ne donnent pas la liste des membres, ni des fondateurs à moins d’un an de la fondation.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "La Croatie a rejoint l’Union européenne en [[2015]]."},
			{"en", "2023-09-20", "Poland joined NATO in [[2004]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "La Croatie a rejoint l’Union européenne en juillet 2013."},
			{"fr", "2023-09-20", "La Croatie veut rejoindre la zone euro en 2025."},
			{"en", "2023-09-20", "Poland joined NATO in 1999."},
		},
	},
	Run: runAccession,
}

func runAccession(p *Pass) {
	for _, s := range binding.Accessions(p.Article) {
		org := &p.Facts.Organisations[s.Organisation.Candidates[0]]
		if len(org.Members) == 0 {
			continue
		}
		c := Claim{
			Span:    p.Article.Bytes(s.Date.Tokens),
			Subject: p.Article.Bytes(s.Tokens),
			Said:    s.Day.String(),
			Facts:   []fact.Ref{{ID: "organisation." + org.ID, Origin: org.Origin}},
			Reason:  reasonText(s.Reason),
		}
		judgeAccession(p, &s, org, &c)
		p.Report(c)
	}
}

// founding is how many days around the foundation of an organisation its founders may be said to have joined.
const founding = 366

func judgeAccession(p *Pass, s *binding.Accession, org *fact.Organisation, c *Claim) {
	var known *fact.Membership
	fits := false
	for i := range org.Members {
		m := &org.Members[i]
		if m.Country != s.Country.Code {
			continue
		}
		if known == nil || !fits {
			known = m
		}
		if date.Compare(s.Day, m.From) != date.Apart || isFounder(org, m) && closeBy(s.Day, m.From, founding) {
			known, fits = m, true
		}
	}
	if known != nil {
		c.Known = known.From.String()
	}
	switch {
	case fits && (s.Reason == binding.Clear || openDay(s.Reason)):
		c.Verdict, c.Reason = Consistent, Text{}
	case s.Reason != binding.Clear:
	case org.Disputed:
		c.Reason = Text{"the fact is disputed", "le fait est contesté"}
	case known != nil && s.Bond == binding.Presupposed && s.Day.First() > known.From.Last():
		c.Reason = reasonText(binding.LooseDate)
	case s.Day.Last() > org.Origin.Verified.Last():
		c.Reason = Text{"the facts are older than that day", "les faits sont antérieurs à ce jour"}
	case known == nil && s.Organisation.Tokens == s.Tokens:
		c.Reason = Text{"the euro is used outside the euro area, too", "l’euro a cours hors de la zone euro aussi"}
	case known == nil:
		c.Verdict = Contradicted
		c.Message = Sayf("the facts do not name %s among the members of “%s”", "les faits ne citent pas %s parmi les membres de « %s »",
			countryName(p, s.Country.Code), p.Article.Words(s.Organisation.Tokens))
	default:
		c.Verdict = Contradicted
		c.Message = Sayf("%s joined “%s” %s, not %s", "%s : l’adhésion à « %s » est datée %s, pas %s",
			countryName(p, s.Country.Code), p.Article.Words(s.Organisation.Tokens), Text{On(known.From).EN, Of(known.From).FR}, Of(s.Day))
	}
}

// isFounder tells whether a country belonged to an organisation from the start.
func isFounder(org *fact.Organisation, m *fact.Membership) bool {
	first := m.From.First()
	for i := range org.Members {
		first = min(first, org.Members[i].From.First())
	}
	return !org.Founded.IsZero() && m.From.First() <= min(first, org.Founded.Last())+founding
}

// closeBy tells whether two dates lie within some days of each other.
func closeBy(a, b date.Value, days date.Day) bool {
	return a.First()-days <= b.Last() && b.First()-days <= a.Last()
}
