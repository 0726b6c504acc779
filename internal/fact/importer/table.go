package importer

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// columns lists what the columns of a table may hold, and the names by which each is found where no mapping gives one.
var columns = []struct {
	holds string
	names []string
}{
	{"person", []string{"person", "item", "holder", "human", "politician", "personID"}},
	{"name", []string{"name", "personLabel", "itemLabel", "holderLabel", "humanLabel"}},
	{"family", []string{"family", "family_name", "last_name"}},
	{"given", []string{"given", "given_name", "first_name"}},
	{"wikidata", []string{"wikidata", "personID", "qid"}},
	{"born", []string{"born", "birth_date", "dob", "DOB"}},
	{"died", []string{"died", "death_date", "dod", "DOD"}},
	{"gender", []string{"gender"}},
	{"office", []string{"office", "position", "post"}},
	{"title", []string{"title", "officeLabel", "positionLabel", "postLabel"}},
	{"role", []string{"role"}},
	{"country", []string{"country"}},
	{"from", []string{"from", "start", "start_date", "startTime", "start_time"}},
	{"from_precision", []string{"from_precision", "start_precision", "startPrecision"}},
	{"to", []string{"to", "end", "end_date", "endTime", "end_time"}},
	{"to_precision", []string{"to_precision", "end_precision", "endPrecision"}},
	{"ordinal", []string{"ordinal"}},
	{"acting", []string{"acting", "nature"}},
	{"source", []string{"source", "url"}},
}

// besides are columns of query results that say nothing the list of holders does not.
var besides = []string{"prev", "next", "replaces", "replacedBy", "replaced_by"}

// Columns returns what the columns of a table may hold, the keys of [Options.Columns].
func Columns() []string {
	var out []string
	for _, c := range columns {
		out = append(out, c.holds)
	}
	return out
}

// A cell is one value of a table. Unknown says that the data has a value that nobody knows.
type cell struct {
	value   string
	unknown bool
}

// A table is rows of cells under column names.
type table struct {
	header []string
	rows   []map[string]cell
}

// read adds the tenures of a table. first is the number of its first row.
func (b *builder) table(t table, file fact.Source, first int) error {
	for _, holds := range slices.Sorted(maps.Keys(b.Columns)) {
		if !slices.Contains(Columns(), holds) {
			return fmt.Errorf("a column cannot hold %q; it can hold %s", holds, strings.Join(Columns(), ", "))
		}
		if !slices.Contains(t.header, b.Columns[holds]) {
			return fmt.Errorf("there is no column %q; the columns are %s", b.Columns[holds], strings.Join(t.header, ", "))
		}
	}
	column := map[string]string{}
	used := map[string]bool{}
	for _, c := range columns {
		name := b.Columns[c.holds]
		for _, n := range c.names {
			if name == "" && slices.Contains(t.header, n) && !slices.Contains(slices.Collect(maps.Values(b.Columns)), n) {
				name = n
			}
		}
		if name != "" {
			column[c.holds], used[name] = name, true
		}
	}
	if column["person"] == "" && column["name"] == "" && column["family"] == "" {
		return fmt.Errorf("no column holds persons; the columns are %s", strings.Join(t.header, ", "))
	}
	if column["from"] == "" && column["to"] == "" {
		return fmt.Errorf("no column holds the start of a tenure; the columns are %s", strings.Join(t.header, ", "))
	}
	if err := b.placed(t, column, file); err != nil {
		return err
	}
	for i, cells := range t.rows {
		r := row{b: b, number: first + i, cells: cells, column: column}
		r.read(file)
		for _, name := range t.header {
			if !used[name] && !slices.Contains(besides, name) && cells[name].value != "" {
				b.leftOut("column " + name)
			}
		}
	}
	return nil
}

// placed tells of offices that are named without saying where: those of all countries would become one.
func (b *builder) placed(t table, column map[string]string, file fact.Source) error {
	if column["country"] != "" || b.Country != "" || b.Office != "" || itemOfFile(file) != "" {
		return nil
	}
	for _, cells := range t.rows {
		ref := strings.TrimSpace(cells[column["office"]].value)
		if name := cmp.Or(ref, cells[column["role"]].value); name != "" && itemOf(ref) == "" && b.Known.Office(ref) == nil {
			return fmt.Errorf("nothing says of which country an office such as %q is; write --country CODE, --office ID or --column country=NAME; the columns are %s",
				name, strings.Join(t.header, ", "))
		}
	}
	return nil
}

// A row is one row of a table that is being read.
type row struct {
	b      *builder
	number int
	cells  map[string]cell
	column map[string]string
}

func (r row) cell(holds string) cell { return r.cells[r.column[holds]] }

// report tells what is wrong with the row. The reason is the same for all rows with this fault, the detail is not.
func (r row) report(reason, detail string) { r.b.reportRow(r.number, reason, detail) }

func (r row) value(holds string) string { return strings.TrimSpace(r.cell(holds).value) }

func (r row) read(file fact.Source) {
	person := r.person()
	if person == "" {
		return
	}
	h := fact.Holder{Person: person, Source: r.value("source")}
	from, fromUnknown := r.date("from")
	to, toUnknown := r.date("to")
	switch {
	case from.IsZero() && to.IsZero():
		r.report("neither start nor end is known; left out", person)
		return
	case toUnknown:
		to = sometimeAfter(from)
	case from.IsZero():
		if !fromUnknown {
			r.report("no start is given; the tenure counts from any day before its end", person)
		}
		from = sometimeBefore(to)
	}
	if !to.IsZero() && to.Last() < from.First() {
		r.report("the end is before the start; left out", fmt.Sprintf("%s from %v to %v", person, from, to))
		return
	}
	h.From, h.To = from, to
	if s := r.value("ordinal"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			r.report("the ordinal is no number", s)
		} else {
			h.Ordinal = n
		}
	}
	switch s := r.value("acting"); strings.ToLower(s) {
	case "", "false", "no", "0":
	case "true", "yes", "1", "acting":
		h.Acting = true
	default:
		if h.Acting = itemOf(s) == acting; !h.Acting {
			r.report("a word says how the office was held; left out", s)
		}
	}
	if id := r.office(file); id != "" {
		r.b.hold(id, h)
	}
}

// person returns the ID of the row's person, "" where there is none.
func (r row) person() string {
	ref, name := r.value("person"), r.value("name")
	item := itemOf(r.value("wikidata"))
	if i := itemOf(ref); i != "" {
		item, ref = cmp.Or(item, i), ""
	}
	if r.b.Known.Person(ref) != nil {
		return ref
	}
	name = cmp.Or(name, ref)
	family, given := r.value("family"), r.value("given")
	switch {
	case family == "" && name == "" && item == "":
		r.report("no person is named; left out", "")
		return ""
	case item != "" && r.b.people[item] != "":
		return r.b.people[item]
	case family == "" && (name == "" || name == item):
		r.report("the person has no name in the data; give it one before use", item)
		family = item
	case family == "" && strings.Contains(name, ","):
		family, given = r.b.commaName(name)
	case family == "" && r.b.names[strings.ToLower(name)] == "":
		family, given = r.b.splitName(name)
	case family == "":
		words := strings.Fields(name)
		family, given = words[len(words)-1], strings.Join(words[:len(words)-1], " ")
	}
	p := &fact.PersonEntry{Family: family, Given: given}
	if item != "" {
		p.Wikidata, p.Source = item, "https://www.wikidata.org/wiki/"+item
	}
	p.Born, _ = r.date("born")
	p.Died, _ = r.date("died")
	switch g := strings.ToLower(r.value("gender")); g {
	case "f", "female", "femme":
		p.Gender = "f"
	case "m", "male", "homme":
		p.Gender = "m"
	case "":
	default:
		r.report("the gender is neither f nor m; left out", g)
	}
	return r.b.person(fmt.Sprintf("row %d", r.number), p)
}

// suffixes stand behind a comma that does not put the family name first: "John Dingell, Jr."
var suffixes = []string{"jr", "sr", "ii", "iii", "iv"}

// commaName divides a name whose comma says that the family name comes first: « Le Blan, Zoé ».
func (b *builder) commaName(name string) (family, given string) {
	family, given, _ = strings.Cut(name, ",")
	family, given = strings.TrimSpace(family), strings.TrimSpace(given)
	if given == "" || slices.Contains(suffixes, strings.ToLower(strings.TrimSuffix(given, "."))) {
		return b.splitName(family)
	}
	return family, given
}

// office returns the ID of the row's office: the one the import is for, that of its item or name, or of the file's name where
// that is an item, as Q14211.json is.
func (r row) office(file fact.Source) string {
	ref, title := r.value("office"), r.value("title")
	country := ""
	if s := r.value("country"); s != "" {
		if country = r.b.gazetteer().code(s); country == "" {
			r.report("the country is not known here, so that the row is left out; write its code of two letters", s)
			return ""
		}
	}
	o := &fact.OfficeEntry{Role: r.value("role"), Country: country}
	if title != "" {
		o.Titles = map[string][]string{"en": {escapeTemplate(title)}}
	}
	item := itemOf(ref)
	if ref == "" && r.b.Office == "" {
		item = itemOfFile(file)
	}
	switch {
	case item != "":
		o.Wikidata, o.Source = item, "https://www.wikidata.org/wiki/"+item
		return r.b.office(cmp.Or(r.b.Office, strings.ToLower(item)), o)
	case r.b.Office != "":
		return r.b.office(r.b.Office, o)
	case ref != "" && r.b.Known.Office(ref) != nil:
		return ref
	case cmp.Or(country, r.b.Country) == "" && (ref != "" || o.Role != ""):
		r.report("no country is given, so that nothing says whose office it is; left out", cmp.Or(o.Role, ref))
		return ""
	case ref != "" || o.Role != "":
		id := fact.Slug(cmp.Or(country, r.b.Country) + " " + cmp.Or(o.Role, ref))
		if ref != "" && o.Titles == nil {
			o.Titles = map[string][]string{"en": {escapeTemplate(ref)}}
		}
		return r.b.office(id, o)
	}
	r.report("no office is named; write --office ID", "")
	return ""
}

var itemAddress = regexp.MustCompile(`^(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)$`)

// itemOf returns the item that an address or a name of an item stands for, "" for any other text.
func itemOf(s string) string {
	m := itemAddress.FindStringSubmatch(strings.TrimSpace(s))
	if m == nil {
		return ""
	}
	return m[1]
}

// itemOfFile returns the item that a file is named after.
func itemOfFile(file fact.Source) string {
	base := path.Base(strings.ReplaceAll(file.Path, `\`, "/"))
	return itemOf(strings.TrimSuffix(strings.TrimSuffix(base, ".json"), ".csv"))
}

// date returns the date of a column, and whether the data says that it is unknown.
func (r row) date(holds string) (v date.Value, unknown bool) {
	c := r.cell(holds)
	s := strings.TrimSpace(c.value)
	if c.unknown || strings.Contains(s, "/.well-known/genid/") {
		r.report(holds+" is said to be unknown", "")
		return v, true
	}
	if s == "" {
		return v, false
	}
	v, err := date.Parse(s)
	if err == nil {
		return v, false
	}
	if !wikiTime.MatchString(s) {
		if v, ok := r.b.dates().read(s); ok {
			return v, false
		}
		r.report(fmt.Sprintf("%s is not understood and left out; %s", holds, understood), s)
		return v, true
	}
	precision := 11
	if p := r.value(holds + "_precision"); p != "" {
		n, err := strconv.Atoi(p)
		if err != nil {
			r.report("the precision is no number", p)
			return v, true
		}
		precision = n
	} else if strings.Contains(s, "-01-01T00:00:00") {
		r.report(holds+" may mean the year alone, and is taken to the year; ask for the precision too", s[:len("2022-01-01")])
		precision = 9
	}
	if v, err = readTime(s, precision, ""); err != nil {
		r.report(holds+" is no date of the years 1 to 9999; left out", s)
		return v, true
	}
	return v, false
}
