package fact

import (
	"bytes"
	"strings"
	"testing"

	"factcheck/internal/date"

	"github.com/google/go-cmp/cmp"
)

func day(s string) date.Value {
	v, err := date.Parse(s)
	if err != nil && s != "" {
		panic(err)
	}
	return v
}

func TestAddHolder(t *testing.T) {
	base, ds := Load(sources(people, office))
	if len(ds) > 0 {
		t.Fatal(messages(ds))
	}
	tests := []struct {
		name, file string
		addition   Addition
		want       string
	}{
		{"an office of an earlier pack, in an empty file", "",
			Addition{Office: "cn-foreign-minister", Person: "qin-gang", From: day("2026-11-01"), Verified: day("2026-11-23")}, `
[office.cn-foreign-minister]
add_holders = [
  { person = "qin-gang", from = 2026-11-01, verified = 2026-11-23 },
]
`},
		{"the one before left on another day", "# ours\n[person.x]\nfamily = \"X\"",
			Addition{Office: "cn-foreign-minister", Person: "x", From: day("2026-11-01"), Ends: day("2026-10-20")}, `
# ours
[person.x]
family = "X"

[office.cn-foreign-minister]
add_holders = [
  { person = "wang-yi", from = 2023-07-25, to = 2026-10-20, source = "another page" },
  { person = "x", from = 2026-11-01 },
]
`},
		{"a new person, an office that the file holds already", `
[office.cn-foreign-minister] # keep
note = "n" # and this

[office.other]
role = "mayor"
country = "FR"
`,
			Addition{Office: "cn-foreign-minister", Person: "Ángel de la Cruz", From: day("2026-11"), Source: "x.org", Verified: day("2026-11-23")}, `
[office.cn-foreign-minister] # keep
note = "n" # and this
add_holders = [
  { person = "angel-de-la-cruz", from = "2026-11", source = "x.org", verified = 2026-11-23 },
]

[office.other]
role = "mayor"
country = "FR"

[person.angel-de-la-cruz]
family = "Cruz"
given = "Ángel de la"
source = "x.org"
verified = 2026-11-23
`},
		{"holders of the file's own, one to a line", `
[office.mayor]
role = "mayor"
country = "FR"
holders = [
	{ person = "wang-yi", from = 2001-01-01, to = 2002-01-01 }, # first
	{ person = "qin-gang", from = 2002-01-01 } # last, no comma
	# the end
]
seats = 1
`,
			Addition{Office: "mayor", Person: "Vladimir Poutine", From: day("2026-11-01")}, `
[office.mayor]
role = "mayor"
country = "FR"
holders = [
	{ person = "wang-yi", from = 2001-01-01, to = 2002-01-01 }, # first
	{ person = "qin-gang", from = 2002-01-01, to = 2026-11-01 }, # last, no comma
	# the end
	{ person = "vladimir-putin", from = 2026-11-01 },
]
seats = 1
`},
		{"holders on one line", `
[office.mayor]
role = "mayor"
country = "FR"
holders = [{person = "qin-gang", from = 2002-01-01, to = 2003-01-01}]
`,
			Addition{Office: "mayor", Person: "wang-yi", From: day("2026-11-01")}, `
[office.mayor]
role = "mayor"
country = "FR"
holders = [{person = "qin-gang", from = 2002-01-01, to = 2003-01-01}, { person = "wang-yi", from = 2026-11-01 }]
`},
		{"a tenure that is over", "",
			Addition{Office: "cn-foreign-minister", Person: "qin-gang", From: day("2026-10-01"), Ends: day("2026-11-01")}, `
[office.cn-foreign-minister]
add_holders = [
  { person = "qin-gang", from = 2026-10-01, to = 2026-11-01 },
]
`},
		{"holders as tables of their own", `
[office.mayor]
role = "mayor"
country = "FR"
[[office.mayor.holders]]
person = "qin-gang"
from = 2002-01-01 # day one

[event.e]
date = 2001-01-01
phrases.en = ["e"]
`,
			Addition{Office: "mayor", Person: "wang-yi", From: day("2026-11-01")}, `
[office.mayor]
role = "mayor"
country = "FR"
[[office.mayor.holders]]
person = "qin-gang"
from = 2002-01-01
to = 2026-11-01 # day one

[[office.mayor.holders]]
person = "wang-yi"
from = 2026-11-01

[event.e]
date = 2001-01-01
phrases.en = ["e"]
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := AddHolder(base, Source{Pack: "desk", Path: "ours.toml", Bytes: []byte(strings.TrimPrefix(tt.file, "\n"))}, tt.addition)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(strings.TrimPrefix(tt.want, "\n"), "\n"), strings.Split(string(got), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAddHolderRefuses(t *testing.T) {
	base, _ := Load(sources(people, office))
	tests := []struct {
		file     string
		addition Addition
		want     string
	}{
		{"", Addition{Office: "cn-foreign-ministers", Person: "wang-yi", From: day("2026-11-01")}, `there is no fact "office.cn-foreign-ministers"; did you mean "cn-foreign-minister"?`},
		{"", Addition{Office: "cn-foreign-minister", Person: "wang-yo", From: day("2026-11-01")}, `there is no person "wang-yo"; did you mean "wang-yi"? For a new person write the full name`},
		{"", Addition{Office: "cn-foreign-minister", Person: "wang-yi"}, `a new holder needs the day of taking office; write --from DATE`},
		{"", Addition{Office: "cn-foreign-minister", Person: "qin-gang", From: day("2014-01-01")}, `qin-gang takes office on 2014-01-01, before wang-yi leaves it on 2022-12-30; only the day of handover may be in both`},
		{"", Addition{Office: "cn-foreign-minister", Person: "Poutine", From: day("2026-11-01")}, `"Poutine" is no full name, and vladimir-putin is called so; write that ID, or the full name of somebody else`},
		{"[person.wang-wu]\nfamily = \"Wang\"\ngiven = \"Wu\"", Addition{Office: "cn-foreign-minister", Person: "wang", From: day("2026-11-01")},
			`"wang" is no full name, and wang-wu, wang-yi are called so; write one of these IDs, or the full name of somebody else`},
		{"x = ", Addition{Office: "cn-foreign-minister", Person: "qin-gang", From: day("2014-01-01")}, `ours.toml has an error; mend it first: ours.toml:1:4: error: not TOML: unexpected EOF; expected value`},
	}
	for _, tt := range tests {
		got, err := AddHolder(base, Source{Pack: "desk", Path: "ours.toml", Bytes: []byte(tt.file)}, tt.addition)
		if err == nil || err.Error() != tt.want {
			t.Errorf("%+v: %v\n%s\nwant %s", tt.addition, err, got, tt.want)
		}
	}
}

// FuzzAddHolder holds the editor to adding text only: whatever the file looks like, all that was there stays, in its order.
func FuzzAddHolder(f *testing.F) {
	base, _ := Load(sources(people, office))
	f.Add("# c\n[office.cn-foreign-minister]\nadd_holders = [ # x\n]\n", "wang-yi")
	f.Add("[office.cn-foreign-minister]\nholders = [{person=\"qin-gang\",from=2001-01-01}] # y", "Some Body")
	f.Add("[[office.cn-foreign-minister.add_holders]]\nperson = \"qin-gang\"\nfrom = 2024-01-01", "qin-gang")
	f.Add("office = { cn-foreign-minister = { note = \"n\" } }", "qin-gang")
	f.Fuzz(func(t *testing.T, text, person string) {
		got, err := AddHolder(base, Source{Pack: "desk", Path: "f.toml", Bytes: []byte(text)},
			Addition{Office: "cn-foreign-minister", Person: person, From: day("2026-11-01"), Ends: day("2026-10-01")})
		if err != nil {
			return
		}
		rest := got
		for i := range len(text) {
			at := bytes.IndexByte(rest, text[i])
			if at < 0 {
				t.Fatalf("%q became %q: byte %d is lost", text, got, i)
			}
			rest = rest[at+1:]
		}
	})
}
