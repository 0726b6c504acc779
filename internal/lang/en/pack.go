// Package en is the English language pack.
package en

import "factcheck/internal/lang"

// Pack returns the pack, made anew.
func Pack() *lang.Pack {
	p := &lang.Pack{
		Code: "en",
		Home: []string{"US", "GB"},
		Name: "English",

		CourtesyTitles: []string{"president", "vice-president", "prime-minister", "us-governor", "monarch", "chancellor", "supreme-court-justice"},
		Abbreviations: []string{
			"Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sr", "Jr", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Sgt", "Adm", "Brig", "Sen", "Rep", "Gov", "Rev", "Hon", "Pres", "Sec", "Amb",
			"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mt", "Ft", "vs", "Inc", "Corp", "Ltd", "Co", "Bros", "approx", "etc", "cf", "pp", "vol", "Ave", "Blvd", "Dept", "Assn",
		},
		GivenNames: lang.GivenNames(),
		Common: []string{
			"the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from", "his", "her", "their", "its", "he", "she", "they", "it", "we", "you", "be", "been", "being", "are", "were",
			"have", "has", "had", "this", "these", "those", "which", "who", "whom", "when", "where", "what", "will", "would", "could", "should", "not", "but", "or", "an", "said", "after", "before", "about", "into", "than",
			"there", "more", "also", "over", "out", "between", "while", "because", "against", "during",
		},
		Countries: countries(),
		Roles:     roles(),
		// A minister "for" a country serves another one.
		Of: []string{"of [the] {country}"},
		Bodies: []string{
			"(head|chief|boss) of [the] {body}", "{body}['s] (head|chief|boss)", "{title} of [the] {body}", "{body}['s] {title}",
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
