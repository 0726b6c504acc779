package mention_test

import (
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/lang/all"
	"factcheck/internal/mention"
	"factcheck/internal/source"

	"github.com/google/go-cmp/cmp"
)

// TestTitles says which office each title means: its role, its country, and "bare" where it needs a name beside it.
func TestTitles(t *testing.T) {
	tests := map[string][]struct{ text, want string }{
		"fr": {
			{"le ministre chinois des Affaires étrangères, Wang Yi", "foreign-minister CN"},
			{"le ministre des Affaires étrangères chinois", "foreign-minister CN"},
			{"la ministre des affaires étrangères de la Russie", "foreign-minister RU"},
			{"le ministre de l'Europe et des Affaires étrangères français", "foreign-minister FR"},
			{"le ministre des Affaires étrangères et de la Coopération du Niger", "foreign-minister NE"},
			{"le chef de la diplomatie iranienne", "foreign-minister IR"},
			{"la cheffe de la diplomatie européenne", "high-representative"},
			{"le secrétaire d'Etat américain Antony Blinken", "foreign-minister US"},
			{"le secrétaire d'État américain au Trésor", "finance-minister US"},
			{"le secrétaire américain à la Défense", "defence-minister US"},
			{"la secrétaire d'État à la Transition écologique", ""},
			{"le secrétaire d'État Benjamin Griveaux", "foreign-minister bare"},
			{"le ministre de la Défense israélien", "defence-minister IL"},
			{"la ministre des Armées", "defence-minister"},
			{"le ministre de l’Économie, des Finances et de la Relance", "finance-minister"},
			{"le ministre de l'Économie", "economy-minister"},
			{"le chancelier de l'Échiquier", "finance-minister GB"},
			{"la chancelière allemande", "chancellor DE"},
			{"le chancelier Scholz", "chancellor bare"},
			{"le Premier ministre israélien", "prime-minister IL"},
			{"la Première ministre du Royaume-Uni", "prime-minister GB"},
			{"le vice-Premier ministre italien", "deputy-prime-minister IT"},
			{"la présidente du Conseil italien", "prime-minister IT"},
			{"la présidente du Conseil italienne", "prime-minister IT"},
			{"le président du conseil départemental", ""},
			{"le président des Etats-Unis", "president US"},
			{"le président de la République tchèque", "president CZ"},
			{"le président de la République du Congo", "president CG"},
			{"le président de la République démocratique du Congo", "president CD"},
			{"le président sud-coréen", "president KR"},
			{"le président sud-soudanais", "president SS"},
			{"le président équato-guinéen", "president GQ"},
			{"le président bissau-guinéen", "president GW"},
			{"le président élu brésilien", "president BR"},
			{"le vice-président américain", "vice-president US"},
			{"la vice-présidente Kamala Harris", "vice-president bare"},
			{"le président Macron", "president bare"},
			{"le président français par intérim", "president FR"},
			{"la présidente de France Télévisions", ""},
			{"le président de Russie unie", ""},
			{"la Première ministre d'Irlande du Nord", ""},
			{"le ministre de l'Intérieur bavarois", ""},
			{"le vice-ministre russe de la Défense", ""},
			{"le ministre délégué chargé des Affaires étrangères", ""},
			{"le roi du Maroc", "monarch MA"},
			{"l'empereur du Japon", "monarch JP"},
			{"la reine d'Espagne", ""},
			{"le chef de l'État sénégalais", "head-of-state SN"},
			{"le chef du gouvernement espagnol", "head-of-government ES"},
			{"le dirigeant nord-coréen", "leader KP bare"},
			{"le dirigeant de l'entreprise", ""},
			{"le Guide suprême iranien", "supreme-leader IR"},
			{"le président de l'Assemblée nationale", "speaker"},
			{"la présidente du Parlement européen", "parliament-president"},
			{"le président de la Fed", "central-bank-governor US"},
			{"le gouverneur de la Banque d'Angleterre", "central-bank-governor GB"},
			{"le garde des Sceaux", "justice-minister"},
		},
		"en": {
			{"Chinese Foreign Minister Wang Yi", "foreign-minister CN"},
			{"China's foreign minister", "foreign-minister CN"},
			{"the foreign minister of China", "foreign-minister CN"},
			{"Turkish Minister of Foreign Affairs", "foreign-minister TR"},
			{"Russia’s top diplomat", "foreign-minister RU"},
			{"China's top diplomat", ""},
			{"U.S. Secretary of State Antony Blinken", "foreign-minister US"},
			{"the US secretary of state", "foreign-minister US"},
			{"Secretary of State John Kerry", "foreign-minister bare"},
			{"Assistant Secretary of State", ""},
			{"British Foreign Secretary Boris Johnson", "foreign-minister GB"},
			{"shadow foreign secretary Emily Thornberry", ""},
			{"the deputy foreign minister of Russia", ""},
			{"Russian Deputy Foreign Minister Sergei Ryabkov", ""},
			{"US Defense Secretary", "defence-minister US"},
			{"the Pentagon chief", "defence-minister US"},
			{"U.S. acting Attorney General", "justice-minister US"},
			{"the interior secretary", ""},
			{"Florida Attorney General Pam Bondi", ""},
			{"California's attorney general", ""},
			{"Georgia's prime minister", "prime-minister GE"},
			{"Chancellor of the Exchequer", "finance-minister GB"},
			{"German Chancellor Angela Merkel", "chancellor DE"},
			{"the vice chancellor", ""},
			{"New Zealand Prime Minister Jacinda Ardern", "prime-minister NZ"},
			{"Chinese Premier Li Keqiang", "prime-minister CN"},
			{"Premier Li Keqiang", "prime-minister bare"},
			{"the prime minister of the Democratic Republic of the Congo", "prime-minister CD"},
			{"South Sudan's president", "president SS"},
			{"the president of Georgia", "president GE"},
			{"the president of the United States", "president US"},
			{"the president of Georgetown University", "president bare"},
			{"the South American president", ""},
			{"President Obama", "president bare"},
			{"French former president", "president FR"},
			{"Vice President Mike Pence", "vice-president bare"},
			{"the vice president of the United States", "vice-president US"},
			{"Ukraine's president-elect", "president UA"},
			{"Jordan's King Abdullah", "monarch JO"},
			{"the king of pop", ""},
			{"North Korean leader Kim Jong Un", "leader KP bare"},
			{"Turkish Cypriot leader", ""},
			{"the Scottish first minister", ""},
			{"Iran's supreme leader", "supreme-leader IR"},
			{"Fed Chairman Jerome Powell", "central-bank-governor US"},
			{"New York Fed president", ""},
			{"Bank of Japan Governor Haruhiko Kuroda", "central-bank-governor JP"},
			{"the EU's foreign policy chief", "high-representative"},
			{"White House chief of staff", "chief-of-staff US"},
		},
	}
	for _, pack := range all.Packs() {
		lexicon, faults := mention.Compile(pack, &fact.Index{}, nil)
		if len(faults) > 0 {
			t.Error(faults)
		}
		finder := lexicon.NewFinder()
		for _, tt := range tests[pack.Code] {
			text, _ := document.Parse(source.NewFile("x.txt", []byte(tt.text+".")), document.Options{})
			var got []string
			for _, title := range finder.Find(text, date.Value{}).Titles {
				s := title.Roles[0]
				if title.Country != "" {
					s += " " + title.Country
				}
				if title.Bare {
					s += " bare"
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("%q: %s", tt.text, diff)
			}
		}
	}
}
