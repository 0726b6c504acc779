package all

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// TestUsualNames compares the usual name of each country with the one of the Unicode Common Locale Data Repository, so that
// no code stands at another country. Where papers write another name, it is listed here.
func TestUsualNames(t *testing.T) {
	ours := map[string]map[string]string{
		"fr": {
			"CZ": "République tchèque", "MK": "Macédoine du Nord", "VA": "Vatican", "BN": "Brunei",
			"MM": "Birmanie", "PS": "Palestine", "CD": "République démocratique du Congo", "CG": "République du Congo",
			"LR": "Liberia", "MU": "île Maurice", "NG": "Nigeria", "SZ": "Eswatini",
			"DM": "la Dominique", "FM": "Micronésie", "MH": "îles Marshall", "SB": "îles Salomon",
		},
		"en": {
			"BA": "Bosnia and Herzegovina", "CZ": "Czech Republic", "MK": "North Macedonia", "VA": "Vatican",
			"MM": "Myanmar", "PS": "Palestine", "TL": "East Timor", "CD": "Democratic Republic of the Congo",
			"CG": "Republic of the Congo", "CI": "Ivory Coast", "ST": "Sao Tome and Principe", "SZ": "Eswatini",
			"AG": "Antigua and Barbuda", "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia", "TT": "Trinidad and Tobago",
			"VC": "Saint Vincent and the Grenadines",
		},
	}
	for _, p := range Packs() {
		names := display.Regions(language.MustParse(p.Code))
		for _, c := range p.Countries {
			want, listed := ours[p.Code][c.Code]
			theirs := strings.ReplaceAll(names.Name(language.MustParseRegion(c.Code)), "’", "'")
			switch {
			case !listed:
				want = theirs
			case want == theirs:
				t.Errorf("%s: %s needs no exception", p.Code, c.Code)
			}
			if c.Names[0] != want {
				t.Errorf("%s: %s is %q, want %q", p.Code, c.Code, c.Names[0], want)
			}
		}
	}
}
