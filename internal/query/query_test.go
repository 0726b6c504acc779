package query

import (
	"strings"
	"testing"

	"factcheck/internal/cache"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/lang/all"

	"github.com/google/go-cmp/cmp"
)

const facts = `
[person.ada-berg]
family = "Berg"
given = "Ada"
born = 1950-01-02
[person.zoe-thill]
family = "Thill"
given = "Zoé"
[office.fr-foreign-minister]
role = "foreign-minister"
country = "FR"
verified = 2026-01-01
holders = [
  { person = "ada-berg", from = 2001-01-01, to = 2006-01-01 },
  { person = "zoe-thill", from = 2006-01-01, ordinal = 2 },
]
[office.lu-mayor]
titles.fr = ["maire de Luxembourg"]
holders = [ { person = "ada-berg", from = 2010, to = "2012-03", acting = true, ordinal = 46 } ]
[event.flood]
date = 2013-06-01
phrases.en = ["great flood"]
[organisation.ecb]
names.en = ["European Central Bank"]
names.fr = ["Banque centrale européenne"]
founded = 1998-06-01
[organisation.pact]
names.en = ["Pact"]
names.fr = ["Pacte"]
members = [
  { country = "FR", from = 1990-01-01, to = 2000-06-01 },
  { country = "BE", from = 1995-01-01 },
]
verified = 2026-01-01
[place.canberra]
names.en = ["Canberra"]
capital_of = "AU"
country = "AU"
[place.luxville]
names.en = ["Luxville"]
country = "LU"
wikidata = "Q42"
[office.luxville-mayor]
titles.en = ["mayor of Luxville"]
holders = [ { person = "ada-berg", from = "1970", to = "1971" } ]
`

func TestAsk(t *testing.T) {
	text := strings.Replace(facts, "from = 2010,", `from = "2010",`, 1)
	x, ds := fact.Load([]fact.Source{{Path: "f.toml", Bytes: []byte(text)}})
	if len(ds) > 0 {
		t.Fatal(ds)
	}
	tests := []struct{ text, on, want string }{
		{"who was the French foreign minister on 2003-05-01?", "", "office.fr-foreign-minister on 2003-05-01: Ada Berg (person.ada-berg), 2001-01-01 to 2006-01-01 · f.toml:14"},
		{"french foreign minister", "2006-01-01", "office.fr-foreign-minister on 2006-01-01: Ada Berg (person.ada-berg), 2001-01-01 to 2006-01-01 · f.toml:14\n" +
			"office.fr-foreign-minister on 2006-01-01: Zoé Thill (person.zoe-thill), 2006-01-01 to now (as of 2026-01-01) · f.toml:15"},
		{"ministre français des affaires étrangères", "2026-06-01", "office.fr-foreign-minister on 2026-06-01: not known; until 2026-01-01 it was Zoé Thill (person.zoe-thill) · f.toml:9"},
		{"french foreign minister", "1990", "office.fr-foreign-minister on 1990: not known · f.toml:9"},
		{"le ministre français des affaires étrangères le 12 septembre 2005", "", "office.fr-foreign-minister on 2005-09-12: Ada Berg (person.ada-berg), 2001-01-01 to 2006-01-01 · f.toml:14"},
		{"le ministre français des affaires étrangères, 1er mars 2015 ?", "", "office.fr-foreign-minister on 2015-03-01: Zoé Thill (person.zoe-thill), 2006-01-01 to now (as of 2026-01-01) · f.toml:15"},
		{"French foreign minister on March 1, 2015", "", "office.fr-foreign-minister on 2015-03-01: Zoé Thill (person.zoe-thill), 2006-01-01 to now (as of 2026-01-01) · f.toml:15"},
		{"the 2nd French foreign minister", "", "office.fr-foreign-minister: Zoé Thill (person.zoe-thill), 2006-01-01 to now (as of 2026-01-01) · f.toml:15"},
		{"le 46e maire de Luxembourg", "", "office.lu-mayor: Ada Berg (person.ada-berg), 2010 to 2012-03, acting · f.toml:19"},
		{"47e maire de Luxembourg", "", "office.lu-mayor: not known · f.toml:17"},
		{"Zoé Thill", "2027", "person.zoe-thill on 2027: Zoé Thill · f.toml:6\n" +
			"office.fr-foreign-minister on 2027: not known; until 2026-01-01 it was Zoé Thill (person.zoe-thill) · f.toml:9"},
		{"capital of Australia", "", "place.canberra: Canberra, the capital of Australia · f.toml:35"},
		{"quelle est la capitale de l'Australie ?", "", "place.canberra: Canberra, the capital of Australia · f.toml:35"},
		{"the Australian capital", "", "place.canberra: Canberra, the capital of Australia · f.toml:35"},
		{"Australia", "", "country.AU: Australia\nplace.canberra: Canberra, the capital of Australia · f.toml:35"},
		{"l'Australie", "", "country.AU: Australia\nplace.canberra: Canberra, the capital of Australia · f.toml:35"},
		{"Luxville", "", "place.luxville: Luxville, in Luxembourg · f.toml:39\noffice.luxville-mayor: Ada Berg (person.ada-berg), 1970 to 1971 · f.toml:45"},
		{"Q42", "", "place.luxville: Luxville, in Luxembourg · f.toml:39"},
		{"pact members in 2000", "", "organisation.pact on 2000: France (FR), 1990-01-01 to 2000-06-01 · f.toml:31\n" +
			"organisation.pact on 2000: Belgium (BE), 1995-01-01 to now (as of 2026-01-01) · f.toml:32"},
		{"members of the Pact on 2001-05-01", "", "organisation.pact on 2001-05-01: Belgium (BE), 1995-01-01 to now (as of 2026-01-01) · f.toml:32"},
		{"membres du Pacte le 1er mai 2027", "", "organisation.pact on 2027-05-01: not known; known until 2026-01-01 · f.toml:27"},
		{"was France a member of the Pact in 1999", "", "organisation.pact on 1999: France (FR), 1990-01-01 to 2000-06-01 · f.toml:31"},
		{"lu-mayor", "", "office.lu-mayor: Ada Berg (person.ada-berg), 2010 to 2012-03, acting · f.toml:19"},
		{"Ada Berg", "2011", "person.ada-berg on 2011: Ada Berg: born 1950-01-02 · f.toml:2\n" +
			"office.lu-mayor on 2011: Ada Berg (person.ada-berg), 2010 to 2012-03, acting · f.toml:19"},
		{"ada berg", "1990", "person.ada-berg on 1990: Ada Berg: born 1950-01-02 · f.toml:2"},
		{"when was the great flood", "", "event.flood: 2013-06-01 · f.toml:20"},
		{"la banque centrale européenne", "", "organisation.ecb: European Central Bank: 1998-06-01 · f.toml:23"},
		{"organisation.ecb", "", "organisation.ecb: European Central Bank: 1998-06-01 · f.toml:23"},
		{"nobody", "", ""},
	}
	store := cache.Open(t.TempDir())
	for _, tt := range tests {
		var on date.Value
		if tt.on != "" {
			on, _ = date.Parse(tt.on)
		}
		var got []string
		for _, a := range Ask(x, all.Packs(), tt.text, on, store) {
			got = append(got, a.String())
		}
		if diff := cmp.Diff(strings.Split(tt.want, "\n"), strings.Split(strings.Join(got, "\n"), "\n")); diff != "" {
			t.Errorf("%s: %s", tt.text, diff)
		}
	}
}
