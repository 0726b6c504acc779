package fact

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// An Addition is a new holder of an office.
type Addition struct {
	Office   string // ID
	Person   string // ID, or a full name; a name that nobody has becomes a new person
	From     date.Value
	Ends     date.Value // up to From the last day of the one before, after it that of the new holder; zero for none of both
	Source   string
	Verified date.Value // the day on which this was compared with the source
}

// AddHolder writes a new holder into a newsroom's facts file and returns its new text; comments and order stay as they are.
// Base holds the facts of the packs before the file. The one who held the office until now leaves it. The error says why the
// file cannot be changed.
func AddHolder(base *Index, file Source, a Addition) ([]byte, error) {
	before, diagnostics := Extend(base, []Source{file})
	for _, d := range diagnostics {
		if !d.Warning {
			return nil, fmt.Errorf("%s has an error; mend it first: %s", file.Path, d)
		}
	}
	office := before.Office(strings.TrimPrefix(a.Office, "office."))
	if office == nil {
		var ids []string
		for i := range before.Offices {
			ids = append(ids, before.Offices[i].ID)
		}
		return nil, unknownFact("office."+a.Office, a.Office, ids)
	}
	if a.From.IsZero() {
		return nil, errors.New("a new holder needs the day of taking office; write --from DATE")
	}
	ed := &editor{doc: parse(source.NewFile(file.Path, file.Bytes), source.Span{End: len(file.Bytes)}, file.Pack, shapes{}, func(Diagnostic) {}), text: file.Bytes}
	person, newPerson, err := resolvePerson(before, a)
	if err != nil {
		return nil, err
	}
	h := Holder{Person: person, From: a.From, Source: a.Source, Verified: a.Verified}
	ends := a.From
	switch {
	case a.Ends.IsZero():
	case a.Ends.First() > a.From.Last():
		h.To = a.Ends
	default:
		ends = a.Ends
	}
	ed.addHolder(before, office, h, ends)
	if newPerson != "" {
		ed.append(newPerson)
	}
	after := ed.bytes()
	_, diagnostics = Extend(base, []Source{{Pack: file.Pack, Path: file.Path, Bytes: after}})
	if len(diagnostics) > 0 {
		return nil, errors.New(diagnostics[0].Message)
	}
	return after, nil
}

// resolvePerson finds the person of an ID or a name. For a name that nobody has it returns the table of a new person.
func resolvePerson(x *Index, a Addition) (id, table string, err error) {
	ref := a.Person
	if p := x.Person(strings.TrimPrefix(ref, "person.")); p != nil {
		return p.ID, "", nil
	}
	var found []string
	for i := range x.Persons {
		if slices.ContainsFunc(x.Persons[i].fullNames(), func(n string) bool { return strings.EqualFold(n, ref) }) {
			found = append(found, x.Persons[i].ID)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], "", nil
	case len(found) > 1:
		return "", "", fmt.Errorf("%q is the name of several persons; write one of %s", ref, strings.Join(found, ", "))
	}
	switch called := calledAlone(x, ref); len(called) {
	case 0:
	case 1:
		return "", "", fmt.Errorf("%q is no full name, and %s is called so; write that ID, or the full name of somebody else", ref, called[0])
	default:
		return "", "", fmt.Errorf("%q is no full name, and %s are called so; write one of these IDs, or the full name of somebody else", ref, someOf(called))
	}
	if isID(ref) {
		var ids []string
		for i := range x.Persons {
			ids = append(ids, x.Persons[i].ID)
		}
		if near := tomlkeys.Nearest(ref, ids); near != "" {
			return "", "", fmt.Errorf("there is no person %q; did you mean %q? For a new person write the full name", ref, near)
		}
		return "", "", fmt.Errorf("there is no person %q; for a new person write the full name", ref)
	}
	id = Slug(ref)
	if id == "" || x.Person(id) != nil {
		return "", "", fmt.Errorf("no ID can be made of %q; add the person to the facts first", ref)
	}
	e := &PersonEntry{Family: ref}
	e.Source, e.Verified = a.Source, a.Verified
	if words := strings.Fields(ref); len(words) > 1 {
		e.Given, e.Family = strings.Join(words[:len(words)-1], " "), words[len(words)-1]
	}
	return id, string(Encode(&File{Person: map[string]*PersonEntry{id: e}})), nil
}

// calledAlone returns the IDs of those who are called by a name that is not their full name: a family name, or a form of second reference.
func calledAlone(x *Index, name string) []string {
	is := func(s string) bool { return strings.EqualFold(s, name) }
	var out []string
	for i := range x.Persons {
		p := &x.Persons[i]
		family := func(n Name) bool { return is(n.Family) }
		known := is(p.Family) || slices.ContainsFunc(p.Called, is) || slices.ContainsFunc(p.Variants, family)
		for _, names := range p.Names {
			known = known || slices.ContainsFunc(names, family)
		}
		if known {
			out = append(out, p.ID)
		}
	}
	return out
}

// someOf lists a few of many.
func someOf(list []string) string {
	const few = 5
	if more := len(list) - few; more > 0 {
		return fmt.Sprintf("%s and %d more", strings.Join(list[:few], ", "), more)
	}
	return strings.Join(list, ", ")
}

// An editor collects changes of a text, each an insertion at an offset.
type editor struct {
	doc     *document
	text    []byte
	inserts []insertion
}

type insertion struct {
	at   int
	text string
}

func (ed *editor) insert(at int, text string) { ed.inserts = append(ed.inserts, insertion{at, text}) }

// append adds a table at the end of the file.
func (ed *editor) append(table string) {
	gap := ""
	if len(bytes.TrimSpace(ed.text)) > 0 || len(ed.inserts) > 0 {
		gap = "\n"
		if !bytes.HasSuffix(ed.text, []byte("\n")) && len(ed.text) > 0 {
			gap = "\n\n"
		}
	}
	for _, in := range ed.inserts {
		if in.at == len(ed.text) {
			gap = "\n"
		}
	}
	ed.insert(len(ed.text), gap+table)
}

// bytes returns the changed text.
func (ed *editor) bytes() []byte {
	slices.SortStableFunc(ed.inserts, func(a, b insertion) int { return a.at - b.at })
	var out []byte
	from := 0
	for _, in := range ed.inserts {
		out = append(append(out, ed.text[from:in.at]...), in.text...)
		from = in.at
	}
	return append(out, ed.text[from:]...)
}

func (ed *editor) addHolder(x *Index, office *Office, h Holder, ends date.Value) {
	keys := ed.doc.keys
	table, inFile := keys.Find("office", office.ID)
	list, key := -1, ""
	if inFile {
		for _, k := range []string{"holders", "add_holders"} {
			if n, ok := keys.Child(table, k); ok {
				list, key = n, k
			}
		}
	}
	rows := []Holder{h}
	if open := openTenure(x, office, h.From); open != nil && office.Seats == 1 {
		item := -1
		if list >= 0 {
			item = ed.itemAt(list, open.Origin)
		}
		p, _ := x.Of(open)
		switch {
		case item >= 0:
			ed.close(item, ends)
		case ends != h.From || key == "holders":
			e := x.officeEntry(office)
			i := slices.IndexFunc(e.Holders, func(o Holder) bool { return o.Person == p.ID && o.From == open.From })
			closed := e.Holders[i]
			closed.To = ends
			rows = []Holder{closed, h}
		}
	}
	switch {
	case list >= 0:
		ed.extend(list, rows)
	case inFile:
		ed.insert(ed.endOfTable(table), "add_holders = "+encodeRows(rows)+"\n")
	default:
		ed.append("[office." + office.ID + "]\nadd_holders = " + encodeRows(rows) + "\n")
	}
}

// openTenure returns the tenure of an office that is open on a day.
func openTenure(x *Index, office *Office, day date.Value) *Tenure {
	for _, i := range office.Tenures {
		if t := &x.Tenures[i]; t.To.IsZero() && t.From.First() < day.First() {
			return t
		}
	}
	return nil
}

// itemAt returns the item of a list that stands at an origin, -1 where it stands elsewhere.
func (ed *editor) itemAt(list int, o Origin) int {
	for _, n := range ed.doc.keys.Nodes[list].Items {
		if at := ed.doc.place(n); at.file == o.File && at.line == o.Line {
			return n
		}
	}
	return -1
}

// close writes the last day of a tenure behind its first.
func (ed *editor) close(item int, ends date.Value) {
	from, ok := ed.doc.keys.Child(item, "from")
	if !ok {
		return
	}
	separator := ", "
	if ed.doc.keys.Nodes[item].IsHeader() {
		separator = "\n"
	}
	ed.insert(ed.doc.keys.Nodes[from].Value.End, separator+"to = "+EncodeDate(ends))
}

// extend adds rows at the end of a list.
func (ed *editor) extend(list int, rows []Holder) {
	nodes := ed.doc.keys.Nodes
	items := nodes[list].Items
	if len(items) > 0 && nodes[items[len(items)-1]].IsHeader() {
		header := string(ed.text[nodes[items[0]].Value.Start:nodes[items[0]].Value.End])
		var b strings.Builder
		for _, h := range rows {
			b.WriteString("\n" + header + "\n")
			for _, ln := range holderLines(h) {
				b.WriteString(ln.key + " = " + ln.value + "\n")
			}
		}
		ed.insert(ed.endOfTable(items[len(items)-1]), b.String())
		return
	}
	bracket := nodes[list].Value.End - 1
	if len(items) == 0 {
		ed.insert(bracket, strings.TrimSuffix(strings.TrimPrefix(encodeRows(rows), "["), "]"))
		return
	}
	last := nodes[items[len(items)-1]].Value
	comma := ed.hasComma(last.End, bracket)
	if !comma {
		ed.insert(last.End, ",")
	}
	indent, ownLine := ed.indentOf(last.Start)
	line := bytes.LastIndexByte(ed.text[:bracket], '\n') + 1
	if ownLine && line > last.End {
		for _, h := range rows {
			ed.insert(line, indent+encodeRow(h)+",\n")
		}
		return
	}
	at := last.End
	if comma {
		at += bytes.IndexByte(ed.text[at:], ',') + 1
	}
	for i, h := range rows {
		text := " " + encodeRow(h)
		if i < len(rows)-1 || comma {
			text += ","
		}
		ed.insert(at, text)
	}
}

// hasComma tells whether a comma stands between two offsets, outside comments.
func (ed *editor) hasComma(from, to int) bool {
	for _, ln := range strings.Split(string(ed.text[from:to]), "\n") {
		code, _, _ := strings.Cut(ln, "#")
		if strings.Contains(code, ",") {
			return true
		}
	}
	return false
}

// indentOf returns the blanks before an offset on its line, and whether there is nothing else before it.
func (ed *editor) indentOf(offset int) (string, bool) {
	before := string(ed.text[bytes.LastIndexByte(ed.text[:offset], '\n')+1 : offset])
	return before, strings.TrimLeft(before, " \t") == ""
}

// endOfTable returns the offset behind the last line of a table, before the blank lines that part it from the next.
func (ed *editor) endOfTable(table int) int {
	header := ed.doc.keys.Nodes[table].Value
	next, end := len(ed.text), header.End
	for _, n := range ed.doc.keys.Nodes {
		if n.IsHeader() && n.Value.Start > header.Start {
			next = min(next, n.Value.Start)
		}
	}
	for _, n := range ed.doc.keys.Nodes {
		if n.Value.End <= next {
			end = max(end, n.Value.End)
		}
	}
	if i := bytes.IndexByte(ed.text[end:], '\n'); i >= 0 {
		return end + i + 1
	}
	ed.insert(len(ed.text), "\n")
	return len(ed.text)
}
