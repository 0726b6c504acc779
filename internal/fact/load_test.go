package fact

import (
	"strings"
	"testing"

	"factcheck/internal/date"

	"github.com/google/go-cmp/cmp"
)

const people = `
[person.wang-yi]
family = "Wang"
given = "Yi"
order = "family-first"
born = 1953-10-19
country = "CN"
[person.qin-gang]
family = "Qin"
given = "Gang"
order = "family-first"
[person.vladimir-putin]
family = "Putin"
given = "Vladimir"
names.fr = ["Vladimir Poutine"]
`

const office = `
[office.cn-foreign-minister]
role = "foreign-minister"
country = "CN"
source = "a page"
verified = 2026-05-17
holders = [
  { person = "wang-yi", from = 2013-03-16, to = 2022-12-30 },
  { person = "qin-gang", from = 2022-12-30, to = "2023-07" },
  { person = "wang-yi", from = 2023-07-25, source = "another page" },
]
`

func sources(texts ...string) []Source {
	var out []Source
	for i, text := range texts {
		pack, text, named := strings.Cut(text, "::")
		if !named {
			pack, text = "world", pack
		}
		out = append(out, Source{Pack: pack, Path: string(rune('a'+i)) + ".toml", Bytes: []byte(strings.TrimLeft(text, "\n"))})
	}
	return out
}

func messages(ds []Diagnostic) string {
	var lines []string
	for _, d := range ds {
		lines = append(lines, d.String())
	}
	return strings.Join(lines, "\n")
}

func TestLoad(t *testing.T) {
	x, ds := Load(sources(people, office))
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	offices := x.OfficesByRole("foreign-minister", "CN")
	if len(offices) != 1 {
		t.Fatalf("%d offices", len(offices))
	}
	tests := []struct{ day, want string }{
		{"2013-03-15", ""},
		{"2022-12-29", "wang-yi"},
		{"2022-12-30", "wang-yi qin-gang"},
		{"2023-07-31", "qin-gang wang-yi"},
		{"2026-05-17", "wang-yi"},
		{"2026-05-18", ""},
	}
	for _, tt := range tests {
		day, _ := date.Parse(tt.day)
		var got []string
		for _, i := range x.Holders(offices[0], day.First()) {
			p, _ := x.Of(&x.Tenures[i])
			got = append(got, p.ID)
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("on %s: %q, want %q", tt.day, g, tt.want)
		}
	}
	last := x.Tenures[2]
	if want := (Origin{"b.toml", 9, "another page", last.Origin.Verified}); last.Origin != want {
		t.Errorf("origin %v, want %v", last.Origin, want)
	}
	if got := x.Person("vladimir-putin").Names; got["fr"][0] != (Name{"Vladimir Poutine", "Poutine"}) || got["en"][0] != (Name{"Vladimir Putin", "Putin"}) {
		t.Errorf("names %v", got)
	}
	if got := x.Person("wang-yi"); len(got.Tenures) != 2 || got.Names["fr"][0] != (Name{"Wang Yi", "Wang"}) {
		t.Errorf("Wang Yi: %+v", got)
	}
}

// TestDiagnostics holds a loader to saying all that is wrong, each at its place.
func TestDiagnostics(t *testing.T) {
	tests := []struct {
		name  string
		files []string
		want  string
	}{
		{"syntax ends its own file only", []string{"[person.a]\nfamily = \n", "[person.b]\nfamly = 1"},
			`a.toml:2:10: error: not TOML: expected value but found '\n' instead
b.toml:2:1: error: unknown key "famly"; did you mean "family"?`},
		{"dates", []string{"[person.a]\nfamily = \"A\"\nborn = 2022-02-30\ndied = \"hier\"\nverified = 2022\nreview_after = 2022-01-01T10:00:00Z"},
			`a.toml:3:8: error: "2022-02-30" does not exist: month 2 of 2022 has 28 days
a.toml:4:8: error: died: "hier" is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or an interval such as 2014/2018
a.toml:5:12: error: verified: write a year in quotes, "2022"
a.toml:6:16: error: review_after needs a day without a time, such as 2022-01-01`},
		{"types and values", []string{"[person.a]\nfamily = 1\ngender = \"x\"\ncountry = \"UK\"\ncalled = \"A\"\nnames = [\"A\"]\nvariants = [\"A\", 2]\nwikidata = \"142\""},
			`a.toml:2:10: error: family needs a text in quotes, not 1
a.toml:3:10: error: gender is one of f, m, not "x"
a.toml:4:11: error: "UK" is no country; write its two capital letters of ISO 3166-1, such as FR or GB
a.toml:5:10: error: called needs a list [ … ], not "A"
a.toml:6:9: error: names needs a language: names.en = …, not a list
a.toml:7:18: error: variants needs a text in quotes, not 2
a.toml:8:12: error: wikidata is an item such as Q142, not "142"`},
		{"kinds and IDs", []string{"[persons.a]\nfamily = \"A\"\n[person]\nB = {family = \"B\"}\nc = 1\n"},
			`a.toml:1:2: error: unknown kind of fact "persons"; did you mean [person.ID]?
a.toml:4:1: error: "B" is no ID; use small letters a to z, digits and hyphens, such as wang-yi
a.toml:5:5: error: write [person.ID] with an ID of your choice, not c = 1`},
		{"what is missing", []string{"[person.a]\n[event.b]\nkind = \"start\""},
			`a.toml:1:2: error: family is missing; write family = "…", the whole name where there is only one
a.toml:2:2: error: date is missing; write date = 2022-02-24, or "2022-02"`},
		{"one ID in two files of a pack", []string{people, "# x\n[person.wang-yi]\nfamily = \"Wang\""},
			`b.toml:2:2: error: person.wang-yi is defined twice; the first is at a.toml:1`},
		{"holders", []string{people, `
[office.x]
role = "president"
country = "CN"
holders = [
  { person = "wang-yo", from = 2013-03-16 },
  { person = "x" },
  { person = "wang-yi", from = 2013-03-16, two = 2014-01-01 },
  { person = "wang-yi", from = 2013-03-16, to = 2012-01-01 },
]`}, `b.toml:5:3: error: there is no person "wang-yo"; did you mean "wang-yi"?
b.toml:6:3: error: there is no person "x"; add [person.x]
b.toml:7:44: error: unknown key "two"; did you mean "to"?
b.toml:8:3: error: to 2012-01-01 is before from 2013-03-16`},
		{"two holders of one seat", []string{people, `
[office.x]
role = "president"
country = "CN"
holders = [
  { person = "wang-yi", from = 2013-03-16, to = 2014-03-16 },
  { person = "qin-gang", from = 2014-03-15 },
  { person = "wang-yi", from = "2015" },
]`}, `b.toml:6:3: error: qin-gang takes office on 2014-03-15, before wang-yi leaves it on 2014-03-16; only the day of handover may be in both
b.toml:7:3: error: wang-yi takes office on 2015 while qin-gang still holds it; say when that tenure ends`},
		{"phrases point at their character", []string{"[event.e]\ndate = 2022-02-24\nphrases.fr = [\"été\", \"(été de l'\"]"},
			`a.toml:3:23: error: phrases.fr: '(' is never closed`},
		{"references", []string{"[office.o]\nrole = \"r\"\norganisation = \"un\"\n[organisation.nato]\nnames.en = [\"NATO\"]\nseat = \"brussels\""},
			`a.toml:3:1: error: there is no organisation "un"; add [organisation.un]
a.toml:6:1: error: there is no place "brussels"; add [place.brussels]`},
		{"a broken person hides no other error", []string{"[person.a]\nfamily = 1\n[office.o]\nrole = \"r\"\ncountry = \"FR\"\nholders = [{person = \"a\", from = 2001-01-01}]"},
			`a.toml:2:10: error: family needs a text in quotes, not 1`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, ds := Load(sources(tt.files...))
			if diff := cmp.Diff(strings.Split(tt.want, "\n"), strings.Split(messages(ds), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestLaterPack changes facts of an earlier pack, once read together and once on top of a loaded index.
func TestLaterPack(t *testing.T) {
	world := sources(people, office, `
[event.e]
date = 2022-02-24
phrases.en = ["the event"]
phrases.fr = ["événement"]`)
	newsroom := sources("", "", "", `desk::
[person.vladimir-putin]
names.fr = ["Vladimir Vladimirovitch Poutine"]
born = 1952-10-07
[person.li-hui]
family = "Li"
[office.cn-foreign-minister]
verified = 2026-11-23
add_holders = [ { person = "li-hui", from = 2026-11-01 } ]
[event.e]
add_phrases.fr = ["le jour"]
`)[3:]
	together, ds := Load(append(world, newsroom...))
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	base, _ := Load(world)
	before := *base
	onTop, ds := Extend(base, newsroom)
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	ignoreHash := func(p cmp.Path) bool { return p.Last().String() == ".Hash" || p.Last().String() == ".offices" }
	options := cmp.Options{cmp.FilterPath(ignoreHash, cmp.Ignore()), cmp.Comparer(func(a, b date.Value) bool { return a == b })}
	if diff := cmp.Diff(together, onTop, options); diff != "" {
		t.Errorf("the two ways differ: %s", diff)
	}
	if diff := cmp.Diff(&before, base, options); diff != "" {
		t.Errorf("the base has changed: %s", diff)
	}
	putin := onTop.Person("vladimir-putin")
	if putin.Given != "Vladimir" || putin.Names["fr"][0].Full != "Vladimir Vladimirovitch Poutine" || putin.Born.String() != "1952-10-07" {
		t.Errorf("Putin: %+v", putin)
	}
	var held []string
	for _, i := range onTop.Office("cn-foreign-minister").Tenures {
		tenure := &onTop.Tenures[i]
		p, _ := onTop.Of(tenure)
		held = append(held, p.ID+" "+tenure.From.String()+" "+tenure.To.String()+" "+tenure.Origin.Verified.String())
	}
	want := []string{"wang-yi 2013-03-16 2022-12-30 2026-11-23", "qin-gang 2022-12-30 2023-07 2026-11-23",
		"wang-yi 2023-07-25 2026-11-01 2026-11-23", "li-hui 2026-11-01  2026-11-23"}
	if diff := cmp.Diff(want, held); diff != "" {
		t.Error(diff)
	}
	if got := onTop.Event("e").Phrases["fr"]; !cmp.Equal(got, []string{"événement", "le jour"}) {
		t.Errorf("phrases %q", got)
	}
	if together.Hash == onTop.Hash || onTop.Hash == base.Hash {
		t.Error("the hash must tell what was loaded")
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(people + office)
	f.Add("[event.e]\ndate = \"2014/2018\"\nphrases.fr = [\"(a|b)\"]\n[figure.f]\nvalue = 1\nphrases.fr=[\"{number}\"]")
	f.Add("[term.t]\nuse.fr = \"a\"\navoid.fr = [\"b\"]\n[place.p]\nnames.fr=[\"P\"]")
	f.Fuzz(func(t *testing.T, text string) {
		x, ds := Load([]Source{{Path: "f.toml", Bytes: []byte(text)}})
		if x == nil {
			t.Fatal("no index")
		}
		for _, d := range ds {
			if d.Message == "" || d.Line < 1 || d.Column < 1 {
				t.Fatalf("a diagnostic without a place: %+v", d)
			}
		}
	})
}

// TestLargeFilesAreReadInParts reads a file in small parts and whole: the facts, the places and the faults are the same.
func TestLargeFilesAreReadInParts(t *testing.T) {
	text := people + office + "[office.cn-foreign-minister.titles]\nfr = [\"é\"]\n[event.e]\ndate = 2022-02-30\n[person.wang-yi.names]\nen = [\"Yi Wang\"]\n" +
		"[office.o]\nrole = \"x\"\ncountry = \"FR\"\nholders = [ { person = \"nobody\", from = 2001-01-01 } ]\norganisation = \"none\"\n[person.z]\nborn = 2001-01-01\ndied = 2000-01-01\nfamily = \"Z\"\n"
	read := func(size int) (*Index, []Diagnostic) {
		l := newLoader(&Index{})
		l.partSize = size
		l.read(sources(text)[0])
		return l.finish(), l.sorted()
	}
	whole, want := read(1 << 20)
	parts, got := read(1)
	if diff := cmp.Diff(messages(want), messages(got)); diff != "" || len(want) != 4 {
		t.Errorf("%s\n%s", messages(want), diff)
	}
	if diff := cmp.Diff(whole, parts, sameDates, cmp.AllowUnexported(Index{}, officeKey{})); diff != "" {
		t.Error(diff)
	}
	if names := parts.Person("wang-yi").Names["en"]; len(names) != 1 || names[0].Full != "Yi Wang" {
		t.Errorf("a table that goes on in a later part: %v", names)
	}
	text += "[person.wang-yi]\nfamily = \"Wang\"\n"
	if _, got := read(1); !strings.Contains(messages(got), "person.wang-yi is defined twice; the first is at a.toml:1") {
		t.Error(messages(got))
	}
}
