package fr

import "factcheck/internal/lang"

// In French a title takes its country after its noun or at its end: « ministre russe de la Défense », « ministre de la Défense
// russe », « ministre de la Défense de la Russie ». Papers differ over « Premier ministre » and « premier ministre », so titles are
// in lower case.
const (
	nat   = "[{qualifier}] {nationality} [{qualifier}]"                              // after the noun, where a country must be named there
	end   = "[{nationality}] [{qualifier}] [{of}]"                                   // at the end, where a country may be named
	whose = "([{qualifier}] {nationality} [{qualifier}]|[{qualifier}] " + land + ")" // somewhere after the noun, where a country must be named
	land  = "(de [la|l']|du|des|d') {country}"                                       // like {of}, for offices that cities have as well
	chief = "(chef|cheffe|patron|patronne|numéro un|numéro 1)"                       // of a service
	chair = "(président|présidente)"                                                 // of a country or an assembly
	us    = "(américain|américaine|US|des États-Unis)"                               // for the titles of the United States
	orUS  = "[américain|américaine|US|des États-Unis]"                               // where other countries have no such office
)

// after returns the titles of a noun with its complement, each with every place for the country.
func after(noun string, complements ...string) []string {
	var titles []string
	for _, c := range complements {
		titles = append(titles, noun+" "+nat+" "+c, noun+" [{qualifier}] "+c+" "+end)
	}
	return titles
}

// minister returns the titles of ministers; a portfolio is written with its article: "de la défense".
func minister(portfolios ...string) []string {
	return after("(ministre|ministres)", portfolios...)
}

func roles() []lang.Role {
	return append(heads(), append(ministers(), others()...)...)
}

// heads are the first offices of a country.
func heads() []lang.Role {
	return []lang.Role{
		{
			ID:     "president",
			Titles: []string{chair + " " + whose, chair + " [{qualifier}] de la République " + end},
			Bare:   []string{chair, chair + " {qualifier}"},
			National: map[string][]string{
				"CH": {chair + " de la Confédération [suisse|helvétique]"},
				"DE": {chair + " de la République fédérale"},
			},
		},
		{
			// A queen may be a king's wife, so « la reine » says no office without a name.
			ID: "monarch",
			Titles: []string{
				"(roi|empereur|souverain|monarque|émir|sultan) " + whose,
				"grand-duc [héréditaire] (du|de) Luxembourg",
			},
			Bare: []string{"(roi|reine|empereur|impératrice|émir|sultan|grand-duc)"},
			National: map[string][]string{
				"BE": {"roi des Belges"},
				"MC": {"prince [souverain] (de Monaco|monégasque)"},
				"LI": {"prince [souverain] (du|de) Liechtenstein"},
				"SA": {"gardien des deux saintes mosquées", "serviteur des deux lieux saints"},
			},
		},
		{ID: "pope", Titles: []string{"(pape|souverain pontife)", "pape de l'(Église|Église catholique|histoire)", "chef de l'Église catholique", "évêque de Rome"}},
		{
			ID: "supreme-leader",
			Titles: []string{
				"(guide|leader|dirigeant|chef) suprême " + end,
				"guide (suprême|) de la (révolution|République islamique) " + end,
			},
		},
		{
			ID: "prime-minister",
			Titles: []string{
				"(premier ministre|première ministre|premiers ministres) " + end,
				"(premier|première) " + nat + " ministre",
				chair + " du gouvernement " + end,
			},
			// France and Italy have had one each.
			Bare: []string{chair + " du conseil", chair + " du gouvernement"},
			National: map[string][]string{
				"ES": {chair + " du gouvernement (espagnol|d'Espagne)", chair + " (espagnol|espagnole) du gouvernement"},
				"IE": {"taoiseach [irlandais]"},
				"IT": {chair + " du conseil [des ministres] (italien|italienne|d'Italie)", chair + " (italien|italienne) du conseil"},
				"LB": {chair + " du conseil [des ministres] (libanais|libanaise)"},
				"MC": {"ministre d'État (de Monaco|monégasque)", "ministre d'État de la principauté"},
				"PE": {chair + " du conseil des ministres (péruvien|péruvienne)"},
			},
		},
		{
			ID: "chancellor",
			Titles: []string{
				"(chancelier|chancelière) " + whose,
				"(chancelier fédéral|chancelière fédérale) " + end,
			},
			Bare: []string{"(chancelier|chancelière)"},
		},
		{
			ID: "vice-president",
			Titles: []string{
				"(vice-président|vice-présidente) " + whose,
				"(vice-président|vice-présidente) de la République " + end,
			},
			Bare: []string{"(vice-président|vice-présidente)"},
		},
		{
			ID: "deputy-prime-minister",
			Titles: []string{
				"(vice-premier|vice-premier ministre|vice-première ministre) " + end,
				"(premier ministre adjoint|première ministre adjointe) " + end,
				"(vice-président|vice-présidente) du (conseil|gouvernement) " + end,
			},
		},
		{
			ID:     "head-of-state",
			Titles: []string{"(chef|cheffe) (de l'État|d'État) " + end},
			Covers: []string{"president", "monarch", "supreme-leader"},
		},
		{
			ID:     "head-of-government",
			Titles: []string{"(chef|cheffe) (du|de) gouvernement " + end},
			Covers: []string{"prime-minister", "chancellor"},
		},
		{
			// « Dirigeant » is said of ministers and heads of parties, too.
			ID: "leader",
			Bare: []string{
				"(dirigeant|dirigeante|leader|numéro un|homme fort|femme forte|dictateur|autocrate|despote|raïs) " + nat,
				"(dirigeant|dirigeante|leader|numéro un|homme fort|maître|dictateur) {of}",
			},
			Covers: []string{"president", "monarch", "supreme-leader", "prime-minister", "chancellor"},
		},
	}
}
