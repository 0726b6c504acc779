package rules

import (
	"slices"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var wrongPlace = &Rule{
	Name:     "wrong-place",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a capital, the country of a city or the seat of an organisation is wrong", "une capitale, le pays d’une ville ou le siège d’une organisation est faux"},
	Doc: Doc{
		What: Text{
			"Compares “Istanbul, the Turkish capital”, “Lagos, the country’s capital”, “in Lyon, Belgium”, “the Turkish city of Aleppo” “NATO headquarters in Paris” and “the agency’s headquarters in Paris” after its name with the facts.",
			"Compare « Sydney, capitale de l’Australie », « Rio de Janeiro, capitale du pays », « à Lyon, en Belgique », « la ville turque d’Alep » « le siège de l’OTAN, à Paris » et « le siège de l’agence, à Paris » après son nom avec les faits.",
		},
		Why: Text{
			"The largest city passes for the capital, and a city lands in the neighbouring country.",
			"La plus grande ville passe pour la capitale, et une ville se retrouve dans le pays voisin.",
		},
		Silent: Text{
			"Says nothing where a place of that name may exist in the other country (Paris in Texas), in lists of places, where a capital is disputed or has moved at a time the sentence may speak of, of “economic”, “former” or any other kind of capital, and of cities where an organisation has a second house (the UN in Geneva).",
			"Ne dit rien si un lieu de ce nom peut exister dans l’autre pays (Paris au Texas), dans les énumérations, si la capitale est contestée ou a changé à une époque dont la phrase peut parler, d’une capitale « économique », « ancienne » ou autre, ni des villes où une organisation a une seconde maison (l’ONU à Genève).",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "[[Sydney, capitale de l’Australie]], accueille les Jeux."},
			{"fr", "2023-09-20", "L’OTAN, dont le siège est à [[Paris]], a réagi."},
			{"en", "2023-09-20", "[[Istanbul, the Turkish capital]], hosts the summit."},
			{"en", "2023-09-20", "They met [[in Lyon, Belgium]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Canberra, capitale de l’Australie, accueille les Jeux."},
			{"fr", "2023-09-20", "Istanbul, la capitale économique turque, accueille le sommet."},
			{"en", "2023-09-20", "Ankara, the Turkish capital, hosts the summit."},
			{"en", "2023-09-20", "They met in Tripoli, Lebanon."},
		},
	},
	Run: runPlace,
}

func runPlace(p *Pass) {
	for _, s := range binding.Statements(p.Article, mention.Capital) {
		p.Report(judgePlace(p, &s, judgeCapital))
	}
	for _, s := range binding.Statements(p.Article, mention.Own) {
		if c := &p.Facts.Places[s.Place.Candidates[0]]; len(s.Place.Candidates) == 1 && c.Country != "" {
			s.Country = mention.Country{Code: c.Country}
			p.Report(judgePlace(p, &s, judgeCapital))
		}
	}
	for _, s := range binding.Statements(p.Article, mention.Inside) {
		p.Report(judgePlace(p, &s, judgeInside))
	}
	for _, s := range binding.Statements(p.Article, mention.Seat) {
		p.Report(judgePlace(p, &s, judgeSeat))
	}
	for _, s := range binding.OwnSeats(p.Article) {
		p.Report(judgePlace(p, &s, judgeSeat))
	}
}

// judgePlace makes the claim of a statement about a place.
func judgePlace(p *Pass, s *binding.Statement, judge func(*Pass, *binding.Statement, *Claim)) Claim {
	place := &p.Facts.Places[s.Place.Candidates[0]]
	c := Claim{
		Span:    p.Article.Bytes(s.Place.Tokens),
		Subject: p.Article.Bytes(s.Tokens),
		Said:    "place." + place.ID,
		Day:     s.Day.String(),
		DayWhy:  dayWhyText(s.Why),
		Facts:   []fact.Ref{{ID: "place." + place.ID, Origin: place.Origin}},
		Reason:  reasonText(s.Reason),
	}
	judge(p, s, &c)
	return c
}

// judgeCapital compares « Sydney, capitale de l'Australie » with the capitals of the country.
func judgeCapital(p *Pass, s *binding.Statement, c *Claim) {
	code := s.Country.Code
	for _, k := range s.Place.Candidates {
		if place := &p.Facts.Places[k]; place.CapitalOf == code {
			c.Verdict, c.Reason, c.Known = Consistent, Text{}, "place."+place.ID
			return
		}
	}
	capital := capitalOf(p, code)
	if capital == nil {
		if c.Reason.IsZero() {
			c.Reason = Text{"no fact names the capital, or it is disputed", "aucun fait ne donne la capitale, ou elle est contestée"}
		}
		return
	}
	c.Known = "place." + capital.ID
	switch {
	case s.Reason != binding.Clear && !(openDay(s.Reason) && isForeign(p, s)):
	case standsForGovernment(p, code, p.Article.Words(s.Place.Tokens)):
		c.Reason = Text{"the city is a seat of government too", "la ville est aussi un siège du gouvernement"}
	default:
		c.Span = c.Subject // either may be the wrong one: « Bratislava, la capitale slovène »
		c.Verdict, c.Reason, c.Facts = Contradicted, Text{}, []fact.Ref{{ID: "place." + capital.ID, Origin: capital.Origin}}
		name := placeName(p, capital)
		c.Message = Sayf("the capital of %s is %s, not %s", "%s : la capitale est %s, pas %s", countryName(p, code), name, p.Article.Words(s.Place.Tokens))
		c.Fixes = []Fix{{Range: p.Article.Bytes(s.Place.Tokens), Text: name}}
	}
}

// isForeign tells whether no place that is meant lies in the country, so that it can't have been its capital at another time.
func isForeign(p *Pass, s *binding.Statement) bool {
	return !slices.ContainsFunc(s.Place.Candidates, func(k int32) bool {
		place := &p.Facts.Places[k]
		return place.Country == s.Country.Code || place.Country == "" || place.Disputed || mayHaveNamesake(place.Country, s.Country.Code)
	})
}

// capitalOf returns the capital of a country, nil where the facts have none or it is disputed.
func capitalOf(p *Pass, code string) *fact.Place {
	for i := range p.Facts.Places {
		if place := &p.Facts.Places[i]; place.CapitalOf == code && !place.Disputed {
			return place
		}
	}
	return nil
}

// standsForGovernment tells whether the language names a city for the government of a country: Abidjan, The Hague.
func standsForGovernment(p *Pass, code, city string) bool {
	for i := range p.Article.Lexicon.Pack.Countries {
		if c := &p.Article.Lexicon.Pack.Countries[i]; c.Code == code {
			return slices.Contains(c.Capital, city)
		}
	}
	return false
}

// placeName returns the usual name of a place in the article's language.
func placeName(p *Pass, place *fact.Place) string {
	if n := place.Names[p.Article.Lexicon.Pack.Code]; len(n) > 0 {
		return n[0]
	}
	return place.ID
}

// judgeInside compares « à Lyon, en Belgique » with the country of the city.
func judgeInside(p *Pass, s *binding.Statement, c *Claim) {
	for _, k := range s.Place.Candidates {
		if p.Facts.Places[k].Country == s.Country.Code {
			c.Verdict, c.Reason, c.Known = Consistent, Text{}, s.Country.Code
			return
		}
	}
	place := &p.Facts.Places[s.Place.Candidates[0]]
	c.Known = place.Country
	switch {
	case s.Reason != binding.Clear && !openDay(s.Reason) && s.Reason != binding.NoPublication:
	case place.Disputed || place.Country == "" || mayHaveNamesake(place.Country, s.Country.Code):
		c.Reason = Text{"a place of that name may exist there too", "un lieu de ce nom peut exister là aussi"}
	default:
		c.Span = c.Subject
		c.Verdict, c.Severity, c.Reason = Contradicted, Warning, Text{}
		c.Message = Sayf("%s is in %s, not %s", "%s se trouve dans ce pays : %s, pas %s",
			p.Article.Words(s.Place.Tokens), countryName(p, place.Country), countryName(p, s.Country.Code))
	}
}

// settled are the countries whose towns were often named after others, or whose towns have often lent their names.
var settled = map[string]bool{
	"US": true, "CA": true, "AU": true, "NZ": true, "ZA": true, "GB": true, "IE": true, "JM": true, "BS": true, "PH": true, "ES": true, "PT": true,
	"AR": true, "BO": true, "BR": true, "CL": true, "CO": true, "CR": true, "CU": true, "DO": true, "EC": true, "GT": true, "HN": true, "MX": true,
	"NI": true, "PA": true, "PE": true, "PR": true, "PY": true, "SV": true, "UY": true, "VE": true,
}

// borders are pairs of countries of which one counts, or lately counted, cities of the other as its own. Where a border is disputed in the
// mountains alone, as India's, the facts have no city there.
var borders = [][2]string{
	{"UA", "RU"}, {"IL", "PS"}, {"RS", "XK"}, {"CN", "TW"}, {"MA", "EH"}, {"CY", "TR"}, {"VA", "IT"}, {"CG", "CD"}, {"SD", "SS"}, {"CN", "HK"}, {"CN", "MO"},
}

// mayHaveNamesake tells whether a place of one country may have a namesake in another, or be counted to it: a country of settlers took
// names from everywhere, and two that share a border of late may both claim it.
func mayHaveNamesake(of, in string) bool {
	if settled[in] {
		return true
	}
	for _, b := range borders {
		if b == [2]string{of, in} || b == [2]string{in, of} {
			return true
		}
	}
	return false
}

// secondSeats are cities where an organisation has a second house that articles call its headquarters too.
var secondSeats = map[string][]string{
	"un": {"geneva", "vienna", "nairobi"}, "european-parliament": {"brussels", "luxembourg-city"}, "eu": {"strasbourg", "luxembourg-city"},
	"european-commission": {"luxembourg-city"}, "arab-league": {"tunis"},
}

// judgeSeat compares « l'OTAN, dont le siège est à Paris » with the seat of the organisation.
func judgeSeat(p *Pass, s *binding.Statement, c *Claim) {
	org := &p.Facts.Organisations[s.Organisation.Candidates[0]]
	c.Facts = []fact.Ref{{ID: "organisation." + org.ID, Origin: org.Origin}}
	for _, k := range s.Place.Candidates {
		if p.Facts.Places[k].ID == org.Seat {
			c.Verdict, c.Reason, c.Known = Consistent, Text{}, "place."+org.Seat
			return
		}
	}
	if slices.ContainsFunc(s.Place.Candidates, func(k int32) bool { return slices.Contains(secondSeats[org.ID], p.Facts.Places[k].ID) }) {
		c.Reason = Text{"the organisation has a house there too", "l’organisation y a aussi une maison"}
		return
	}
	seat := p.Facts.Place(org.Seat)
	if seat == nil || org.Disputed {
		if c.Reason.IsZero() {
			c.Reason = Text{"no fact names the seat", "aucun fait ne donne le siège"}
		}
		return
	}
	c.Known = "place." + seat.ID
	if s.Reason != binding.Clear {
		return
	}
	c.Verdict = Contradicted
	name := placeName(p, seat)
	c.Message = Sayf("the seat of “%s” is %s, not %s", "le siège de « %s » est à %s, pas à %s",
		p.Article.Words(s.Organisation.Tokens), name, p.Article.Words(s.Place.Tokens))
	c.Fixes = []Fix{{Range: c.Span, Text: name}}
}
