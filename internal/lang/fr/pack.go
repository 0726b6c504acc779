// Package fr is the French language pack.
package fr

import "factcheck/internal/lang"

// Pack returns the pack, made anew.
func Pack() *lang.Pack {
	p := &lang.Pack{
		Code: "fr",
		Home: []string{"FR"},
		Name: "français",
		Abbreviations: []string{
			"M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "Mgr", "St", "Ste", "S", "gén", "cdt", "cf", "p", "pp",
			"janv", "févr", "fév", "avr", "juil", "juill", "sept", "oct", "nov", "déc", "av", "apr", "bd", "hab", "etc", "vol", "éd", "tél", "Jr", "vs",
		},
		GivenNames: lang.GivenNames(),
		Common: []string{
			"le", "la", "les", "des", "du", "de", "un", "une", "et", "est", "que", "qui", "dans", "pour", "par", "sur", "avec", "pas", "plus", "ne", "se", "ce", "cette", "ces",
			"son", "sa", "ses", "leur", "leurs", "il", "elle", "ils", "elles", "nous", "vous", "je", "au", "aux", "en", "mais", "ou", "où", "dont", "été", "être", "avoir", "ont",
			"sont", "était", "avait", "fait", "selon", "après", "avant", "depuis", "contre", "entre", "sous", "lors", "tout", "aussi", "comme", "ainsi", "deux", "même", "donc",
		},
		Countries: countries(),
		Roles:     roles(),
		Of:        []string{"(de [la|l']|du|des|d') {country}", "(de|du|d') {capital}"},
		Bodies: []string{
			"(chef|cheffe|patron|patronne|numéro un|numéro 1|dirigeant|dirigeante) (de [la|l']|du|d'|des) {body}", "{title} (de [la|l']|du|d'|des) {body}",
		},
		Other:      other(),
		Regions:    regions(),
		Dates:      dates(),
		Numbers:    quantities(),
		Statements: statements(),
		Voice:      voice(),
		Triggers:   triggers(),
	}
	clauses(&p.Voice)
	things(&p.Voice)
	lives(&p.Voice)
	handovers(&p.Voice)
	return p
}
