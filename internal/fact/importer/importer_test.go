package importer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/fact"

	"github.com/google/go-cmp/cmp"
)

const known = `
[person.anna-known]
family = "Known"
given = "Anna"
wikidata = "Q10"
[office.xx-mayor]
role = "mayor"
titles.en = ["mayor of X"]
wikidata = "Q90"
verified = 2026-01-01
holders = [ { person = "anna-known", from = 2001-02-03, to = 2005-01-01 } ]
`

const entities = `{"entities": {
"Q11": {"id": "Q11",
 "labels": {"en": {"value": "Bruno Née"}, "fr": {"value": "Bruno Nez"}},
 "aliases": {"en": [{"value": "Bruno P. Née"}, {"value": "BN"}]},
 "claims": {
  "P31": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q5"}}}, "rank": "normal"}],
  "P21": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"numeric-id": 6581097}}}, "rank": "normal"}],
  "P27": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q142"}}}, "rank": "normal"}],
  "P102": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q1"}}}, "rank": "normal"}],
  "P569": [
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"time": "+1950-01-01T00:00:00Z", "precision": 9, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}}}, "rank": "deprecated"},
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"time": "+1951-03-00T00:00:00Z", "precision": 10, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}}}, "rank": "normal"}],
  "P570": [{"mainsnak": {"snaktype": "somevalue"}, "rank": "normal"}],
  "P39": [
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q90"}}}, "rank": "normal",
    "references": [{"snaks": {"P854": [{"snaktype": "value", "datavalue": {"value": "https://example.org/a"}}]}}],
    "qualifiers": {
     "P580": [{"snaktype": "value", "datavalue": {"value": {"time": "+2005-01-01T00:00:00Z", "precision": 11, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}}}],
     "P582": [{"snaktype": "somevalue"}], "P1365": [{"snaktype": "value", "datavalue": {"value": {"id": "Q10"}}}],
     "P1545": [{"snaktype": "value", "datavalue": {"value": "7"}}]}},
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q91"}}}, "rank": "normal", "qualifiers": {
     "P580": [{"snaktype": "value", "datavalue": {"value": {"time": "+1900-01-01T00:00:00Z", "precision": 11, "calendarmodel": "http://www.wikidata.org/entity/Q1985786"}}}],
     "P582": [{"snaktype": "novalue"}], "P5102": [{"snaktype": "value", "datavalue": {"value": {"id": "Q4676846"}}}],
     "P768": [{"snaktype": "value", "datavalue": {"value": {"id": "Q1"}}}]}},
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q92"}}}, "rank": "deprecated"},
   {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q92"}}}, "rank": "normal"},
   {"mainsnak": {"snaktype": "somevalue"}, "rank": "normal"}]}},
"Q91": {"id": "Q91", "labels": {"en": {"value": "king (of Y)"}}, "claims": {}}
}}`

const results = `{"head": {"vars": ["item", "itemLabel", "start_date", "start_precision", "end_date", "end_precision", "ordinal", "prev", "nature", "party"]},
"results": {"bindings": [
 {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q10"}, "start_date": {"value": "2001-02-04T00:00:00Z"}, "start_precision": {"value": "11"},
  "end_date": {"value": "2005-01-01T00:00:00Z"}, "end_precision": {"value": "9"}},
 {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q12"}, "itemLabel": {"value": "Carla de Luna"},
  "start_date": {"value": "2005-01-01T00:00:00Z"}, "start_precision": {"value": "9"}, "end_date": {"type": "bnode", "value": "t1"},
  "prev": {"value": "x"}, "nature": {"value": "http://www.wikidata.org/entity/Q4676846"}, "party": {"value": "P"}},
 {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q13"}}
]}}`

const popoloText = `{"persons": [
 {"id": "p1", "name": "Dora Ek", "family_name": "Ek", "given_name": "Dora", "gender": "female", "birth_date": "1960-05", "identifiers": [{"scheme": "wikidata", "identifier": "Q14"}, {"scheme": "viaf", "identifier": "1"}]},
 {"id": "p2", "name": "Only Member"}],
 "organizations": [{"id": "o1", "name": "Assembly"}], "areas": [{"id": "a"}],
 "memberships": [
 {"person_id": "p1", "organization_id": "o1", "role": "Speaker", "start_date": "2010-01-01", "end_date": "2012-06"},
 {"person_id": "p2", "organization_id": "o1", "role": "member", "start_date": "2010-01-01"},
 {"person_id": "p9", "organization_id": "o1", "role": "Speaker", "start_date": "2013-01-01"},
 {"person_id": "p8", "organization_id": "o1", "start_date": "2013-01-01"}]}`

const executiveText = `
- id: {bioguide: X1, wikidata: Q15}
  name: {first: Eve, middle: F., last: Gold, official_full: Eve F. Gold}
  bio: {gender: F, birthday: '1946-01-01'}
  terms:
  - {type: viceprez, start: '2009-01-20', end: '2013-01-20', party: A, how: election}
  - {type: viceprez, start: '2013-01-20', end: '2017-01-20', party: A, how: election}
  - {type: prez, start: '2025-01-20', end: '2029-01-20', party: A, how: election}
`

const csvText = "Who,Post,Land,Since,Till,Shoe size\n" +
	"Anna Known,mayor,FR,2010-05-05,,38\n" +
	"Hal Ib,mayor,France,2001-01-01,31/12/2004,\n" +
	",mayor,FR,2001,,\n"

func TestImport(t *testing.T) {
	index, ds := fact.Load([]fact.Source{{Pack: "world", Path: "w.toml", Bytes: []byte(known)}})
	if len(ds) > 0 {
		t.Fatal(ds)
	}
	today, _ := date.MakeDay(2026, 11, 23)
	tests := []struct {
		format, path, text string
		options            Options
		want, problems     string
	}{
		{"wikidata", "e.json", entities, Options{Known: index}, `
[person.bruno-nee]
family = "Née"
given = "Bruno"
names.fr = ["Bruno Nez"]
variants = ["Bruno P. Née"]
born = "1951-03"
gender = "m"
country = "FR"
source = "https://www.wikidata.org/wiki/Q11"
wikidata = "Q11"

[office.q91]
titles.en = ["king \\(of Y\\)"]
holders = [
  { person = "bruno-nee", from = 1900-01-13, acting = true },
]
source = "https://www.wikidata.org/wiki/Q91"
wikidata = "Q91"

[office.xx-mayor]
add_holders = [
  { person = "bruno-nee", from = 2005-01-01, to = "2005-01-01/..", ordinal = 7, source = "https://example.org/a" },
]
`, `e.json: Q11: the alias "BN" is no full name; left out
e.json: Q11: a statement of P569 is deprecated; left out
e.json: Q11: P570 is said to be unknown
e.json: Q11, position 3: the statement is deprecated; left out
e.json: Q11, position 4: Q92 has neither start nor end; left out
e.json: Q11, position 5: the position is unknown; left out
e.json: the last word of a name is taken for the family name, which is to be looked at: Bruno Née
e.json: left out, since a facts file has no place for it: qualifier P768 (1), property P102 (1)
`},
		{"sparql", "dir/Q90.json", results, Options{Known: index}, `
[person.carla-de-luna]
family = "Luna"
given = "Carla de"
source = "https://www.wikidata.org/wiki/Q12"
wikidata = "Q12"

[person.q13]
family = "Q13"
source = "https://www.wikidata.org/wiki/Q13"
wikidata = "Q13"

[office.xx-mayor]
add_holders = [
  { person = "carla-de-luna", from = "2005", to = "2005-01-01/..", acting = true },
]
`, `dir/Q90.json: row 2: to is said to be unknown
dir/Q90.json: row 3: the person has no name in the data; give it one before use: "Q13"
dir/Q90.json: row 3: neither start nor end is known; left out: "q13"
dir/Q90.json: the last word of a name is taken for the family name, which is to be looked at: Carla de Luna
dir/Q90.json: left out, since a facts file has no place for it: column party (1)
dir/Q90.json: office.xx-mayor: anna-known holds it 2001-02-04/2005 here and 2001-02-03/2005-01-01 in the facts, which stay as they are
`},
		{"popolo", "p.json", popoloText, Options{Country: "FI"}, `
[person.dora-ek]
family = "Ek"
given = "Dora"
born = "1960-05"
gender = "f"
country = "FI"
source = "https://www.wikidata.org/wiki/Q14"
wikidata = "Q14"

[person.only-member]
family = "Member"
given = "Only"
country = "FI"

[office.fi-speaker-of-the-assembly]
country = "FI"
titles.en = ["Speaker of the Assembly"]
holders = [
  { person = "dora-ek", from = 2010-01-01, to = "2012-06" },
]
`, `p.json: areas: left out, since a facts file has no place for them
p.json: membership 3: there is no person "p9"; left out
p.json: membership 4: there is no person "p8"; left out
p.json: organizations are no facts of their own here, only part of the titles of their posts: Assembly
p.json: the last word of a name is taken for the family name, which is to be looked at: Only Member
p.json: left out, since a facts file has no place for it: identifier viaf (1), membership with the role "member" (1)
`},
		{"legislators", "x.yaml", executiveText, Options{Today: today}, `
[person.eve-gold]
family = "Gold"
given = "Eve"
variants = ["Eve F. Gold"]
born = 1946-01-01
gender = "f"
country = "US"
source = "https://github.com/unitedstates/congress-legislators"
wikidata = "Q15"

[office.us-president]
role = "president"
country = "US"
holders = [
  { person = "eve-gold", from = 2025-01-20 },
]
source = "https://github.com/unitedstates/congress-legislators"

[office.us-vice-president]
role = "vice-president"
country = "US"
holders = [
  { person = "eve-gold", from = 2009-01-20, to = 2017-01-20 },
]
source = "https://github.com/unitedstates/congress-legislators"
`, `x.yaml: left out, since a facts file has no place for it: identifiers (1), party (3), how (3)
`},
		{"csv", "c.csv", csvText, Options{Known: index, Columns: map[string]string{"name": "Who", "office": "Post", "country": "Land", "from": "Since", "to": "Till"}}, `
[person.hal-ib]
family = "Ib"
given = "Hal"

[office.fr-mayor]
country = "FR"
titles.en = ["mayor"]
holders = [
  { person = "hal-ib", from = 2001-01-01, to = "2001-01-01/.." },
  { person = "anna-known", from = 2010-05-05 },
]
`, `c.csv: row 2: Anna Known is taken for person.anna-known, who has the same name
c.csv: row 3: to is not understood and left out; write 2027-02-01, 2027-02, 2027, 1 February 2027 or 1er février 2027: "31/12/2004"
c.csv: row 4: no person is named; left out
c.csv: the last word of a name is taken for the family name, which is to be looked at: Hal Ib
c.csv: left out, since a facts file has no place for it: column Shoe size (1)
`},
	}
	for _, tt := range tests {
		t.Run(tt.format, func(t *testing.T) {
			got, problems, err := Import(tt.format, []fact.Source{{Path: tt.path, Bytes: []byte(tt.text)}}, tt.options)
			if err != nil {
				t.Fatal(err)
			}
			var said strings.Builder
			for _, p := range problems {
				said.WriteString(p.String() + "\n")
			}
			if diff := cmp.Diff(strings.Split(strings.TrimPrefix(tt.want, "\n"), "\n"), strings.Split(string(got), "\n")); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(strings.Split(tt.problems, "\n"), strings.Split(said.String(), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestImportOfTables holds the reader of tables to what spreadsheets and people write.
func TestImportOfTables(t *testing.T) {
	tests := []struct {
		name, text string
		options    Options
		want       string // parts of the facts and of what is told, with " … " between
	}{
		{"semicolons, as a French spreadsheet writes them", "\uFEFFname;role;country;from;to\nJean Dupont;president;FR;2027-02-01;2028\n", Options{},
			`{ person = "jean-dupont", from = 2027-02-01, to = "2028" }`},
		{"dates in words", "name,role,country,from,to\nA Dupont,president,FR,1 mars 2031,le 1er mai 2032\nB Dupont,president,FR,31 March 2033,April 2034\n", Options{},
			`{ person = "a-dupont", from = 2031-03-01, to = 2032-05-01 } … { person = "b-dupont", from = 2033-03-31, to = "2034-04" }`},
		{"the family name before a comma", "name,role,country,from,to\n\"Le Blan, Zoé\",president,FR,2034,2035\n\"John Dingell, Jr.\",president,US,2034,2035\n", Options{},
			"[person.john-dingell]\nfamily = \"Dingell\"\ngiven = \"John\" … [person.zoe-le-blan]\nfamily = \"Le Blan\"\ngiven = \"Zoé\""},
		{"countries by name and code", "name,role,country,from\nA A,president,Allemagne,2034\nA A,president,the Netherlands,2034\nA A,president,Cote d'Ivoire,2034\nA A,president,FRA,2034\n", Options{},
			`office.ci-president … office.de-president … office.fr-president … office.nl-president`},
		{"rows with one fault", "name,role,country,from\nA A,president,Abkhazia,2034\nA A,president,Atlantis,2034\nA A,president,Abkhazia,2034\nA A,president,Ruritania,2034\nA A,president,Freedonia,2034\n", Options{},
			`rows 2, 3, 4 and 2 more: the country is not known here, so that the row is left out; write its code of two letters: "Abkhazia", "Atlantis", "Ruritania" and others`},
		{"an ambiguous date", "name,role,country,from\nA A,president,FR,01/02/2027\n", Options{},
			`row 2: from is not understood and left out; write 2027-02-01, 2027-02, 2027, 1 February 2027 or 1er février 2027: "01/02/2027" … ` +
				`row 2: neither start nor end is known; left out: "a-a"`},
		{"no country", "name,position,from\nA A,President,2034\nB B,President,2034\n", Options{},
			`nothing says of which country an office such as "President" is; write --country CODE, --office ID or --column country=NAME; the columns are name, position, from`},
		{"no country in one row", "name,position,country,from\nA A,President,,2034\n", Options{},
			`row 2: no country is given, so that nothing says whose office it is; left out: "President"`},
		{"a country of the options", "name,position,from\nA A,President,2034\n", Options{Country: "France"}, `office.fr-president`},
		{"a country that is none", "name,position,from\nA A,President,2034\n", Options{Country: "Atlantis"}, `"Atlantis" is no country; write its two capital letters of ISO 3166-1, such as FR or GB`},
		{"two holders at once", "name,role,country,from\nA A,president,FR,2034-01-01\nB B,president,FR,2034-01-01\n", Options{},
			`line 14 of what is written: office.fr-president: b-b takes office on 2034-01-01 while a-a still holds it; say when that tenure ends`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, problems, err := Import("csv", []fact.Source{{Path: "c.csv", Bytes: []byte(tt.text)}}, tt.options)
			got := string(text)
			for _, p := range problems {
				got += p.String() + "\n"
			}
			if err != nil {
				got = err.Error()
			}
			for _, part := range strings.Split(tt.want, " … ") {
				if !strings.Contains(got, part) {
					t.Errorf("no %s in\n%s", part, got)
				}
			}
		})
	}
}

// TestCitizenship holds the reader of entities to the country that somebody belongs to today.
func TestCitizenship(t *testing.T) {
	item := func(q string, rank, qualifiers string) string {
		return `{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "` + q + `"}}}, "rank": "` + rank + `", "qualifiers": {` + qualifiers + `}}`
	}
	at := func(property, year string) string {
		return `"` + property + `": [{"snaktype": "value", "datavalue": {"value": {"time": "+` + year + `-00-00T00:00:00Z", "precision": 9, "calendarmodel": "x/Q1985727"}}}]`
	}
	tests := []struct{ name, statements, want string }{
		{"a country that is no more", item("Q15180", "normal", "") + "," + item("Q191", "normal", ""), "EE"},
		{"the preferred one", item("Q142", "normal", "") + "," + item("Q183", "preferred", ""), "DE"},
		{"one that has ended", item("Q142", "normal", at("P582", "1990")) + "," + item("Q183", "normal", ""), "DE"},
		{"the last, where all have ended", item("Q183", "normal", at("P580", "1950")+","+at("P582", "1980")) + "," + item("Q142", "normal", at("P580", "1980")+","+at("P582", "1990")), "FR"},
		{"no other than one of the past", item("Q15180", "normal", ""), "SU"},
	}
	for _, tt := range tests {
		text, _, err := Import("wikidata", []fact.Source{{Path: "e.json", Bytes: []byte(`{"entities": {"Q1": {"labels": {"en": {"value": "A B"}}, "claims": {"P31": [` +
			item("Q5", "normal", "") + `], "P27": [` + tt.statements + `]}}}}`)}}, Options{})
		if err != nil || !strings.Contains(string(text), `country = "`+tt.want+`"`) {
			t.Errorf("%s: want %s, got %v\n%s", tt.name, tt.want, err, text)
		}
	}
}

func TestOtherFilesAreToldInOneLine(t *testing.T) {
	for _, f := range Formats() {
		_, _, err := Import(f.Name, []fact.Source{{Path: "x", Bytes: []byte("a: b\nc: [1,\n  2]\n" + strings.Repeat("d: e\n", 3))}}, Options{})
		if err == nil || strings.Contains(err.Error(), "\n") || len(err.Error()) > 200 {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

func TestReadTime(t *testing.T) {
	tests := []struct {
		text      string
		precision int
		calendar  string
		want      string
	}{
		{"+2013-03-16T00:00:00Z", 11, "", "2013-03-16"},
		{"+2013-03-00T00:00:00Z", 10, "", "2013-03"},
		{"+2013-00-00T00:00:00Z", 9, "", "2013"},
		{"+1990-00-00T00:00:00Z", 8, "", "199X"},
		{"+1801-00-00T00:00:00Z", 7, "", "1801/1900"},
		{"+00000002013-03-16T00:00:00Z", 11, "", "2013-03-16"},
		{"+1917-10-25T00:00:00Z", 11, julian, "1917-11-07"},
		{"+1917-10-00T00:00:00Z", 10, julian, "1917-10-14/1917-11-13"},
		{"+2013-02-30T00:00:00Z", 11, "", "an error"},
		{"-0044-03-15T00:00:00Z", 11, julian, "an error"},
		{"+1000-00-00T00:00:00Z", 6, "", "an error"},
	}
	for _, tt := range tests {
		v, err := readTime(tt.text, tt.precision, tt.calendar)
		got := v.String()
		if err != nil {
			got = "an error"
		}
		if got != tt.want {
			t.Errorf("%s at %d: %s, want %s", tt.text, tt.precision, got, tt.want)
		}
	}
}

// TestRealData reads what the query service and the entity pages really give, where it is at hand.
func TestRealData(t *testing.T) {
	root := filepath.Join("..", "..", "..", "..", "shared", "facts")
	for format, pattern := range map[string]string{"wikidata": "wikidata-entities/*.json", "sparql": "wikidata-sparql/*.json", "legislators": "us-executive.yaml"} {
		paths, _ := filepath.Glob(filepath.Join(root, pattern))
		if len(paths) == 0 {
			t.Skip("no data")
		}
		var files []fact.Source
		for _, p := range paths {
			b, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, fact.Source{Path: filepath.Base(p), Bytes: b})
		}
		for i := range files {
			if _, _, err := Import(format, files[i:i+1], Options{}); err != nil && !strings.Contains(err.Error(), "no column") {
				t.Errorf("%s: %v", format, err)
			}
		}
	}
}

func FuzzImport(f *testing.F) {
	for i, s := range []string{entities, results, popoloText, executiveText, csvText} {
		f.Add(i, s)
	}
	f.Fuzz(func(t *testing.T, n int, s string) {
		formats := Formats()
		format := formats[(n%len(formats)+len(formats))%len(formats)].Name
		text, _, err := Import(format, []fact.Source{{Path: "f", Bytes: []byte(s)}}, Options{})
		if err != nil {
			return
		}
		again, _, _ := Import(format, []fact.Source{{Path: "f", Bytes: []byte(s)}}, Options{})
		if string(text) != string(again) {
			t.Fatal("the same data gives other facts")
		}
	})
}
