package fact

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLint(t *testing.T) {
	files := sources(`
[person.a]
family = "Ypsilon"
given = "Ann"
born = 1970-01-01
died = 2020-05-05
source = "a page"
verified = 2026-11-01
[person.b]
family = "Ypsilon"
given = "Ann"
source = "a page"
verified = 2026-11-01
review_after = 2026-11-22
`, `
[office.o]
role = "president"
country = "FR"
source = "a page"
verified = 2020-01-01
holders = [
  { person = "a", from = 1969-01-01, to = 1980-01-01 },
  { person = "b", from = 1980-01-20, to = 1981-01-01 },
  { person = "b", from = 1982-01-20, to = 1983-01-01 },
  { person = "b", from = 1985-01-20, to = 1986-01-01, note = "vacant before" },
  { person = "a", from = 2019-01-01 },
]
[event.war]
date = 2022-02-24
phrases.fr = ["invasion de l'Ukraine", "(la|cette) guerre"]
[event.other]
date = 2014-02-24
phrases.fr = ["invasion de l'Ukraine par la Wehrmacht", "cette guerre"]
source = "a page"
verified = 2027-01-01
`)
	want := `a.toml:8:2: warning: "Ann Ypsilon" is also a name of person.a, so the name alone says neither
a.toml:13:1: warning: b was to be reviewed after 2026-11-22
b.toml:5:1: warning: o was last verified on 2020-01-01, more than 730 days ago
b.toml:7:3: error: a takes office on 1969-01-01, before being born on 1970-01-01
b.toml:9:3: warning: nobody holds the office between 1981-01-01 and 1982-01-20; add who did, or a note that it was vacant
b.toml:11:3: error: a died on 2020-05-05 and still holds the office; write to = DATE
b.toml:13:2: warning: war has no source; say which page or publication states it
b.toml:13:2: warning: war was never verified; write verified = DATE once it is compared with its source
b.toml:15:1: warning: the phrase "cette guerre" also names event.other
b.toml:18:1: warning: the phrase "invasion de l ukraine par la wehrmacht" holds "invasion de l ukraine" of event.war
b.toml:20:1: warning: other is said to be verified on 2027-01-01, which is yet to come`
	got := messages(Lint(&Index{}, files, &words, day("2026-11-23").First(), 730))
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Error(diff)
	}
}

// words are those of two small languages.
var words = Words{Languages: []string{"en", "fr"}, Roles: []string{"foreign-minister", "president"}, Triggers: []string{"attack", "shipwreck"}}

// TestLintOfWordsThatNoLanguageKnows says what is told of facts that nothing could ever find.
func TestLintOfWordsThatNoLanguageKnows(t *testing.T) {
	const rest = "source = \"a page\"\nverified = 2026-11-01\n"
	tests := []struct{ name, file, want string }{
		{"a role", "[office.o]\nrole = \"foreign-ministre\"\ncountry = \"FR\"\n",
			`a.toml:2:1: error: no language has titles for the role "foreign-ministre"; write titles.en = ["…"]; or did you mean "foreign-minister"?`},
		{"a role with titles of its own", "[office.o]\nrole = \"mayor\"\ncountry = \"FR\"\ntitles.fr = [\"maire de Lyon\"]\n", ""},
		{"a class of triggers", "[event.e]\ndate = 2012-02-03\nphrases.en = [\"Foo wreck\"]\ntriggers = [\"shipwrek\"]\narguments.en = [\"Foo\"]\n",
			`a.toml:4:1: error: there is no class of words "shipwrek"; docs/facts.md lists them; or did you mean "shipwreck"?`},
		{"an event by its frame alone", "[event.e]\ndate = 2012-02-03\ntriggers = [\"shipwreck\"]\narguments.en = [\"Foo\"]\n", ""},
		{"a language", "[event.e]\ndate = 2012-02-03\nphrases.en = [\"Foo wreck\"]\nphrases.xx = [\"Foo\"]\n",
			`a.toml:4:1: warning: phrases.xx is never used: the languages are en and fr`},
		{"a figure without its number", "[figure.f]\nphrases.en = [\"pink elves\"]\nvalue = 12\n",
			`a.toml:2:1: error: the phrase "pink elves" has no {number} to compare`},
		{"a figure without a value", "[figure.f]\nphrases.en = [\"{number} pink elves\"]\n",
			`a.toml:1:2: error: value is missing; write value = 27, or values = [{ value = 27, from = … }]`},
		{"a figure of nought", "[figure.f]\nphrases.en = [\"{number} pink elves\"]\nvalue = 0\n", ""},
		{"a term that avoids itself", "[term.t]\nuse.fr = \"Kiev\"\navoid.fr = [\"Kyiv\", \"Kiev\"]\n",
			`a.toml:3:1: error: "Kiev" is the form to use and one to avoid; it can be only one of them`},
		{"a key with two letters swapped", "[person.p]\nfamily = \"A\"\ngvien = \"B\"\n",
			`a.toml:3:1: error: unknown key "gvien"; did you mean "given"?`},
	}
	for _, tt := range tests {
		if got := messages(Lint(&Index{}, sources(tt.file+rest), &words, day("2026-11-23").First(), 730)); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestShowTellsWhereEachValueCameFrom(t *testing.T) {
	files := sources(people, office, "desk::[office.cn-foreign-minister]\nnote = \"n\"\nadd_holders = [\n  { person = \"qin-gang\", from = 2026-11-01 },\n]\n")
	got, err := Show(files, "cn-foreign-minister")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]Shown{"office.cn-foreign-minister": {
		{"role", `"foreign-minister"`, "b.toml", 2},
		{"country", `"CN"`, "b.toml", 3},
		{"holders[1]", `{ person = "wang-yi", from = 2013-03-16, to = 2022-12-30 }`, "b.toml", 7},
		{"holders[2]", `{ person = "qin-gang", from = 2022-12-30, to = "2023-07" }`, "b.toml", 8},
		{"holders[3]", `{ person = "wang-yi", from = 2023-07-25, to = 2026-11-01, source = "another page" }`, "b.toml", 9},
		{"holders[4]", `{ person = "qin-gang", from = 2026-11-01 }`, "c.toml", 4},
		{"source", `"a page"`, "b.toml", 4},
		{"verified", `2026-05-17`, "b.toml", 5},
		{"note", `"n"`, "c.toml", 2},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := Show(files, "person.wang-yo"); err == nil || err.Error() != `there is no fact "person.wang-yo"; did you mean "wang-yi"?` {
		t.Errorf("error %v", err)
	}
}

func TestDiff(t *testing.T) {
	older, _ := Load(sources(people, office))
	newer, ds := Load(sources(people+"died = 2026-10-10\n[person.new]\nfamily = \"New\"\n",
		strings.Replace(office, `to = "2023-07"`, "to = 2023-07-25", 1), "desk::[office.cn-foreign-minister]\nadd_holders = [{ person = \"new\", from = 2026-11-01 }]\n"))
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	want := []string{
		"person.new is new: New",
		"person.vladimir-putin: died is now said: 2026-10-10",
		"office.cn-foreign-minister: qin-gang holds it from 2022-12-30 to 2023-07-25; it was from 2022-12-30 to 2023-07",
		"office.cn-foreign-minister: wang-yi holds it from 2023-07-25 to 2026-11-01; it was since 2023-07-25",
		"office.cn-foreign-minister: new holds it since 2026-11-01",
	}
	if diff := cmp.Diff(want, Diff(older, newer)); diff != "" {
		t.Error(diff)
	}
	if got := Diff(newer, newer); len(got) > 0 {
		t.Errorf("a pack differs from itself: %q", got)
	}
}

func TestEncodeReadsBackAsItWas(t *testing.T) {
	text := people + office + `
[event.e]
date = "2014/2018"
kind = "period"
phrases.fr = ["la \"guerre\""]
disputed = true
[figure.f]
phrases.en = ["{number} people"]
values = [{ value = 2.5, from = 2001-01-01 }]
[organisation.nato]
names.en = ["NATO"]
members = [{ country = "FI", from = 2023-04-04 }]
`
	first, ds := Load(sources(text))
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	f := &File{Person: map[string]*PersonEntry{}, Office: map[string]*OfficeEntry{}, Event: map[string]*EventEntry{},
		Figure: map[string]*FigureEntry{}, Organisation: map[string]*OrganisationEntry{}}
	for _, p := range first.Persons {
		f.Person[p.ID] = p.Entry()
	}
	f.Office["cn-foreign-minister"] = first.officeEntry(&first.Offices[0])
	f.Event["e"], f.Figure["f"], f.Organisation["nato"] = first.Events[0].Entry(), first.Figures[0].Entry(), first.Organisations[0].Entry()
	again, ds := Load(sources(string(Encode(f))))
	if len(ds) > 0 {
		t.Fatalf("%s\n%s", messages(ds), Encode(f))
	}
	if d := Diff(first, again); len(d) > 0 || len(first.commons()) != len(again.commons()) {
		t.Errorf("%q\n%s", d, Encode(f))
	}
}
