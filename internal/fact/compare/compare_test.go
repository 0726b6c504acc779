package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"factcheck/internal/fact"

	"github.com/google/go-cmp/cmp"
)

const pack = `
[person.a-b]
family = "Bé"
given = "Ann"
wikidata = "Q1"
born = 1950-01-01
[person.c-d]
family = "Dupond"
given = "Carl"
[office.fr-president]
role = "president"
country = "FR"
verified = 2026-01-01
holders = [
  { person = "a-b", from = 2001-01-01, to = 2005-01-01 },
  { person = "c-d", from = 2005-01-01, to = 2010-01-01 },
  { person = "a-b", from = "2010" },
]
`

const holders = `catalog,position,person,personID,start,end,DOB,DOD
France,President,Ann Be,Q1,2001-01-01,2003-01-01,1950,
France,President,Ann Be,Q1,2003-01-02,2005-01-01,1950-01-01,
France,President,Carl Dupond,,2005-01-02,2010-01-01,,
France,President,Ann Be,Q1,2010-05-05,,1951-01-01,
France,President,Eve Noone,Q9,2000-05-05,2001-01-01,,
France,Minister of State for Nothing,Ann Be,Q1,2003-01-02,2005-01-01,,
`

func TestCompare(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "holders"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "holders", "holders-to-2023-01.csv"), []byte(holders), 0o644); err != nil {
		t.Fatal(err)
	}
	sets, err := readSets(dir)
	if err != nil {
		t.Fatal(err)
	}
	index, diagnostics := fact.Load([]fact.Source{{Path: "fr.toml", Bytes: []byte(pack)}})
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	var out strings.Builder
	settled := settledDifferences("# set, office, person, why\nholders-to-2023-01\tfr-president\tc-d\ta day apart\n")
	c := comparison{index: index, all: true, out: &out, settled: settled}
	for _, s := range sets {
		c.compare(s)
	}
	want := `agree     fr-president: a-b 2001-01-01/2005-01-01 (holders-to-2023-01)
differ    fr-president: a-b 2010/, born 1951-01-01 there (holders-to-2023-01, President; fr.toml:17)
missing   fr-president: Eve Noone Q9 2000-05-05/2001-01-01 (holders-to-2023-01, President)
settled   fr-president: c-d 2005-01-01/2010-01-01, from 2005-01-02 there (holders-to-2023-01): a day apart
holders-to-2023-01: 1 tenures agree (33.3 %), 1 differ for a reason that is settled, 1 differ, 1 are missing in the pack
`
	got := strings.Split(out.String(), "\n")
	if diff := cmp.Diff(sorted(strings.Split(want, "\n")), sorted(got)); diff != "" {
		t.Error(diff)
	}
}

func sorted(lines []string) map[string]int {
	m := map[string]int{}
	for _, l := range lines {
		m[l]++
	}
	return m
}

func TestCountriesAreKnownByTheirNames(t *testing.T) {
	for name, want := range map[string]string{"France": "FR", "Congo-Kinshasa": "CD", "united-states": "US", "São Tomé and Príncipe": "ST",
		"Turkey (Turkiye)": "TR", "Korea, South": "KR", "Abkhazia": ""} {
		if got := countryOf(name); got != want {
			t.Errorf("countryOf(%q) = %q, want %q", name, got, want)
		}
	}
}
