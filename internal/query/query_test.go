package query

import (
	"strings"
	"testing"

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
  { person = "zoe-thill", from = 2006-01-01 },
]
[office.lu-mayor]
titles.fr = ["maire de Luxembourg"]
holders = [ { person = "ada-berg", from = 2010, to = "2012-03", acting = true } ]
[event.flood]
date = 2013-06-01
phrases.en = ["great flood"]
[organisation.ecb]
names.en = ["European Central Bank"]
names.fr = ["Banque centrale européenne"]
founded = 1998-06-01
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
		{"ministre français des affaires étrangères", "2026-06-01", "office.fr-foreign-minister on 2026-06-01: not known · f.toml:9"},
		{"lu-mayor", "", "office.lu-mayor: Ada Berg (person.ada-berg), 2010 to 2012-03, acting · f.toml:19"},
		{"Ada Berg", "2011", "person.ada-berg on 2011: Ada Berg: born 1950-01-02 · f.toml:2\n" +
			"office.lu-mayor on 2011: Ada Berg (person.ada-berg), 2010 to 2012-03, acting · f.toml:19"},
		{"ada berg", "1990", "person.ada-berg on 1990: Ada Berg: born 1950-01-02 · f.toml:2"},
		{"when was the great flood", "", "event.flood: 2013-06-01 · f.toml:20"},
		{"la banque centrale européenne", "", "organisation.ecb: European Central Bank: 1998-06-01 · f.toml:23"},
		{"organisation.ecb", "", "organisation.ecb: European Central Bank: 1998-06-01 · f.toml:23"},
		{"nobody", "", ""},
	}
	for _, tt := range tests {
		var on date.Value
		if tt.on != "" {
			on, _ = date.Parse(tt.on)
		}
		var got []string
		for _, a := range Ask(x, all.Packs(), tt.text, on, nil) {
			got = append(got, a.String())
		}
		if diff := cmp.Diff(strings.Split(tt.want, "\n"), strings.Split(strings.Join(got, "\n"), "\n")); diff != "" {
			t.Errorf("%s: %s", tt.text, diff)
		}
	}
}
