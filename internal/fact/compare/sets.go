package main

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"factcheck/internal/date"

	"github.com/goccy/go-yaml"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// A row is one tenure of a data set.
type row struct {
	country  string // ISO 3166-1 alpha-2
	role     string
	position string // as the set has it
	name     string
	wikidata string
	from, to date.Value
	seen     date.Value // the last day on which the person is known to have held the office
	terms    bool       // the set starts anew with each term or government
	born     date.Value
	died     date.Value
}

// A set is one data set.
type set struct {
	name string
	rows []row
}

// readSets reads the data sets of a directory, those that are there.
func readSets(dir string) ([]set, error) {
	readers := []struct {
		path string
		read func([]byte) ([]row, error)
	}{
		{"holders/holders-to-2023-01.csv", holdersTo},
		{"holders/holders-seen-2021-2025.csv", holdersSeen},
		{"factbook/leaders-since-2014-2026.csv", factbook},
		{"us-executive.yaml", executive},
	}
	var sets []set
	for _, r := range readers {
		b, err := os.ReadFile(filepath.Join(dir, r.path))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		rows, err := r.read(b)
		if err != nil {
			return nil, err
		}
		sets = append(sets, set{strings.TrimSuffix(filepath.Base(r.path), filepath.Ext(r.path)), merge(rows)})
	}
	return sets, nil
}

// records yields the rows of a CSV file by column name.
func records(b []byte) ([]map[string]string, error) {
	all, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var out []map[string]string
	for _, r := range all[1:] {
		m := map[string]string{}
		for i, name := range all[0] {
			m[name] = r[i]
		}
		out = append(out, m)
	}
	return out, nil
}

func holdersTo(b []byte) ([]row, error) {
	recs, err := records(b)
	var rows []row
	for _, r := range recs {
		rows = append(rows, row{country: countryOf(r["catalog"]), role: roleOf(r["position"]), position: r["position"], name: r["person"],
			wikidata: r["personID"], from: dateOf(r["start"]), to: dateOf(r["end"]), born: dateOf(r["DOB"]), died: dateOf(r["DOD"])})
	}
	return rows, err
}

func holdersSeen(b []byte) ([]row, error) {
	recs, err := records(b)
	var rows []row
	for _, r := range recs {
		rows = append(rows, row{country: countryOf(r["territory"]), role: roleOf(r["position"]), position: r["position"], name: r["person"],
			wikidata: r["personID"], from: dateOf(r["start_as_stated"]), born: dateOf(r["born"]), seen: dateOf(r["last_seen"]), terms: true})
	}
	return rows, err
}

var leader = regexp.MustCompile(`^(President|Prime Minister|Premier|Chancellor|Taoiseach|Vice President|King|Queen|Emir|Amir|Sultan|Emperor|Grand Duke|Pope|Supreme Leader) ([^,(;]+)`)

// firstWeekly is the day from which the factbook was read weekly; before it, who was seen last was long gone.
const firstWeekly = "2021-06-01"

func factbook(b []byte) ([]row, error) {
	recs, err := records(b)
	var rows []row
	for _, r := range recs {
		m := leader.FindStringSubmatch(r["title_and_name"])
		since, timeErr := time.Parse("2 January 2006", r["since"])
		if m == nil || timeErr != nil {
			continue
		}
		seen := dateOf(r["last_seen"])
		if r["last_seen"] < firstWeekly {
			seen = date.Value{}
		}
		rows = append(rows, row{country: countryOf(r["country"]), role: roleOf(m[1]), position: m[1], name: strings.TrimSpace(m[2]),
			from: date.OnDay(date.DayOf(since)), seen: seen, terms: true})
	}
	return rows, err
}

// lastInauguration is the first day of the terms that have not ended yet.
const lastInauguration = "2025-01-20"

func executive(b []byte) ([]row, error) {
	var people []struct {
		Name  struct{ First, Last string }
		Terms []struct{ Type, Start, End string }
		Bio   struct{ Birthday string }
	}
	err := yaml.Unmarshal(b, &people)
	var rows []row
	for _, p := range people {
		for _, t := range p.Terms {
			role := map[string]string{"prez": "president", "viceprez": "vice-president"}[t.Type]
			to := dateOf(t.End)
			if t.Start >= lastInauguration {
				to = date.Value{} // a term that still runs
			}
			rows = append(rows, row{country: "US", role: role, position: t.Type, name: p.Name.First + " " + p.Name.Last,
				from: dateOf(t.Start), to: to, born: dateOf(p.Bio.Birthday)})
		}
	}
	return rows, err
}

// dateOf reads a date; what is none, is unknown.
func dateOf(s string) date.Value {
	v, err := date.Parse(s)
	if err != nil {
		return date.Value{}
	}
	return v
}

// merge joins the rows of one person in one office that follow each other within days.
func merge(rows []row) []row {
	key := func(r row) string { return r.country + "|" + r.role + "|" + r.wikidata + "|" + fold(r.name) }
	slices.SortStableFunc(rows, func(a, b row) int {
		if c := strings.Compare(key(a), key(b)); c != 0 {
			return c
		}
		return int(a.from.First() - b.from.First())
	})
	var out []row
	for _, r := range rows {
		if r.role == "" || r.country == "" {
			continue
		}
		if n := len(out) - 1; n >= 0 && key(out[n]) == key(r) && !r.from.IsZero() {
			last := &out[n]
			if !last.to.IsZero() && r.from.First() <= last.to.Last()+7 || last.to.IsZero() && !last.seen.IsZero() && last.from == r.from {
				last.to, last.seen = r.to, r.seen
				continue
			}
		}
		out = append(out, r)
	}
	return out
}

// roles lists what the positions of a role are called in the sets. The first that fits is it; "" is none.
var roles = []struct {
	role     string
	position *regexp.Regexp
}{
	{"", regexp.MustCompile(`(?i)^(deputy minister|vice.minister|assistant|under|parliamentary|minister of state\b.+|minister delegate|ambassador|shadow|head of the|spouse|senior|first|chief secretary|deputy secretary|secretary of state for (la|parl|child|citi|consumer|digital|artificial))`)},
	{"president", regexp.MustCompile(`^(Federal |State )?President( of the (Republic|Confederation|State))?$|^prez$`)},
	{"vice-president", regexp.MustCompile(`^Vice[- ]President$|^viceprez$`)},
	{"monarch", regexp.MustCompile(`^(King|Queen|Monarch|Emperor|Sultan|Emir|Amir|Grand Duke|Prince)$`)},
	{"pope", regexp.MustCompile(`^Pope$`)},
	{"supreme-leader", regexp.MustCompile(`^Supreme Leader$`)},
	{"chancellor", regexp.MustCompile(`^(Federal )?Chancellor$`)},
	{"deputy-prime-minister", regexp.MustCompile(`^(Deputy Prime Minister|Vice-Chancellor|Tánaiste)$`)},
	{"prime-minister", regexp.MustCompile(`^(Prime Minister|Premier( of the State Council)?|Taoiseach|President of the (Government|Council of Ministers|Executive Yuan)|Chair(man)? of the Council of Ministers)$`)},
	{"homeland-security-secretary", regexp.MustCompile(`^Secretary of Homeland Security$`)},
	{"foreign-minister", regexp.MustCompile(`^Minister.*(Foreign|External) (Affairs|Relations)|^Foreign Minister|^Secretary of (State|Foreign Affairs)$|^Secretary of State for Foreign`)},
	{"defence-minister", regexp.MustCompile(`^(Federal )?Minister.*Defen[cs]e|^Secretary of (State for )?(National )?Defen[cs]e$`)},
	{"interior-minister", regexp.MustCompile(`^Minister.*(Interior|Internal Affairs|Home Affairs)|^Secretary of State for the Home Department$`)},
	{"finance-minister", regexp.MustCompile(`^Minister.*(Financ|Treasury)|^Secretary of the Treasury$|^Chancellor of the Exchequer$|^Treasurer$`)},
	{"economy-minister", regexp.MustCompile(`^Minister.*Econom`)},
	{"justice-minister", regexp.MustCompile(`^Minister.*Justice|^Attorney General$|^Secretary of State for Justice$`)},
	{"national-security-adviser", regexp.MustCompile(`^National Security Advis[oe]r$`)},
	{"chief-of-staff", regexp.MustCompile(`^White House Chief of Staff$`)},
	{"intelligence-chief", regexp.MustCompile(`^Director of the (Central Intelligence Agency|CIA)$`)},
	{"speaker", regexp.MustCompile(`^(Speaker.*|President of the (National Assembly|Bundestag|Chamber of Deputies)|Chairman of the State Duma)$`)},
	{"senate-president", regexp.MustCompile(`^President of the Senate$`)},
	{"central-bank-governor", regexp.MustCompile(`^(Governor|President|Chair).*(Bank|Banque|Bundesbank|Federal Reserve)`)},
}

func roleOf(position string) string {
	for _, r := range roles {
		if r.position.MatchString(position) {
			return r.role
		}
	}
	return ""
}

// countryNames are names of countries in the sets that differ from those of Unicode's CLDR.
var countryNames = map[string]string{
	"congo brazzaville": "CG", "congo kinshasa": "CD", "ivory coast": "CI", "cote d ivoire": "CI", "cabo verde": "CV", "myanmar": "MM", "burma": "MM",
	"palestine": "PS", "czechia": "CZ", "czech republic": "CZ", "bosnia herzegovina": "BA", "bosnia and herzegovina": "BA", "korea north": "KP", "korea south": "KR",
	"congo democratic republic of the": "CD", "congo republic of the": "CG", "bahamas the": "BS", "gambia the": "GM", "turkey": "TR",
	"turkey turkiye": "TR", "turkiye": "TR", "micronesia": "FM", "federated states of micronesia": "FM", "holy see vatican city": "VA", "world": "", "st kitts and nevis": "KN",
	"sao tome and principe": "ST", "trinidad and tobago": "TT", "antigua and barbuda": "AG",
}

var cldr = func() map[string]string {
	m := map[string]string{}
	names := display.English.Regions()
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if r, err := language.ParseRegion(string([]rune{a, b})); err == nil && r.IsCountry() && r.ISO3() != "ZZZ" && r.Canonicalize() == r {
				m[fold(names.Name(r))] = r.String()
			}
		}
	}
	return m
}()

func countryOf(name string) string {
	n := fold(name)
	if c, ok := countryNames[n]; ok {
		return c
	}
	if c, ok := cldr[n]; ok {
		return c
	}
	return cldr[strings.ReplaceAll(n, " and ", " ")]
}

// fold makes names comparable: small letters without accents, words with one space between them.
func fold(s string) string {
	plain, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn))), s)
	if err != nil {
		plain = s
	}
	words := strings.FieldsFunc(strings.ToLower(plain), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, " ")
}
