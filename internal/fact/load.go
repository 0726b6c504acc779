package fact

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// A Source is one facts file to load. Files of the same Pack must not define an ID twice; a later pack changes the
// facts of an earlier one field by field.
type Source struct {
	Pack  string
	Path  string // as it is shown
	Bytes []byte
}

// A Diagnostic is one problem of a facts file. Line and Column count from 1; Column counts characters; both are 0 where the
// problem has no place.
type Diagnostic struct {
	File         string
	Line, Column int
	Message      string
	Warning      bool // the fact is still used
	Unread       bool // the file is no TOML, so nothing of it was read
}

// String returns the diagnostic as compilers print theirs.
func (d Diagnostic) String() string {
	where := d.File
	if d.Line > 0 {
		where = fmt.Sprintf("%s:%d:%d", d.File, d.Line, d.Column)
	}
	if d.Warning {
		return where + ": warning: " + d.Message
	}
	return where + ": error: " + d.Message
}

// Load reads facts files into an index. The diagnostics hold everything that is wrong with the files, in order of
// file, line and column; what has an error is left out of the index, the rest is used.
func Load(sources []Source) (*Index, []Diagnostic) { return Extend(&Index{}, sources) }

// Extend is [Load] on top of facts loaded before, which stay as they are: the sources are later packs.
func Extend(base *Index, sources []Source) (*Index, []Diagnostic) {
	l := newLoader(base)
	for _, s := range sources {
		l.read(s)
	}
	index := l.finish()
	index.Hash = ContentHash(base, sources)
	return index, l.sorted()
}

// ContentHash identifies what [Extend] makes of a base and sources; it is the Hash of that index.
func ContentHash(base *Index, sources []Source) string {
	h := sha256.New()
	fmt.Fprintf(h, "%q\n", base.Hash)
	for _, s := range sources {
		fmt.Fprintf(h, "%q %q %d\n", s.Pack, s.Path, len(s.Bytes))
		h.Write(s.Bytes)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// partSize is how much of a large file is decoded at once, in bytes.
const partSize = 1 << 20

// A loader gathers the entries of all files, then makes the index from them.
type loader struct {
	base        *Index
	file        File // what was read so far
	diagnostics []Diagnostic
	shapes      shapes
	partSize    int            // of large files, in bytes
	compared    int            // unknown persons that were compared with the known ones
	order       map[string]int // of files, as they were given
}

func newLoader(base *Index) *loader {
	l := &loader{base: base, shapes: shapes{}, partSize: partSize, order: map[string]int{}}
	kinds := reflect.ValueOf(&l.file).Elem()
	for i := range kinds.NumField() {
		kinds.Field(i).Set(reflect.MakeMap(kinds.Field(i).Type()))
	}
	return l
}

func (l *loader) report(d Diagnostic) { l.diagnostics = append(l.diagnostics, d) }

// fail reports an error at a place.
func (l *loader) fail(at place, format string, args ...any) {
	l.report(Diagnostic{File: at.file, Line: at.line, Column: at.column, Message: fmt.Sprintf(format, args...)})
}

// An entry is a pointer to one of the entry structs.
type entry interface {
	entry() *Entry
	// merge moves what the add_ keys hold to the lists that they add to.
	merge()
}

// read adds the facts of one file.
func (l *loader) read(s Source) {
	if _, ok := l.order[s.Path]; !ok {
		l.order[s.Path] = len(l.order)
	}
	file := source.NewFile(s.Path, s.Bytes)
	parts := tomlkeys.Parts(s.Bytes, l.partSize)
	for _, part := range parts {
		doc := parse(file, part, s.Pack, l.shapes, l.report)
		if doc == nil {
			return
		}
		l.readPart(doc)
		doc.values = nil
		if len(parts) > 1 {
			doc.keys = nil
		}
	}
}

// readPart adds the facts of a document.
func (l *loader) readPart(doc *document) {
	kinds := reflect.ValueOf(&l.file).Elem()
	for _, kind := range sortedKeys(doc.values) {
		node, _ := doc.keys.Child(0, kind)
		entries, ok := fieldOf(kinds, kind)
		if !ok {
			if near := tomlkeys.Nearest(kind, keysOf(kinds.Type())); near != "" {
				doc.key(node, "unknown kind of fact %q; did you mean [%s.ID]?", kind, near)
			} else {
				doc.key(node, "unknown kind of fact %q; the kinds are %s", kind, strings.Join(keysOf(kinds.Type()), ", "))
			}
			continue
		}
		tables, ok := doc.values[kind].(map[string]any)
		if !ok {
			doc.value(node, "write [%s.ID] with an ID of your choice, not %s", kind, describe(doc.values[kind]))
			continue
		}
		for _, id := range sortedKeys(tables) {
			l.readFact(doc, entries, kind, id, tables[id], node)
		}
	}
}

// readFact adds one table to the entries of its kind.
func (l *loader) readFact(doc *document, entries reflect.Value, kind, id string, v any, kindNode int) {
	node, ok := doc.keys.Child(kindNode, id)
	if !ok {
		node = kindNode
	}
	if !isID(id) {
		doc.key(node, "%q is no ID; use small letters a to z, digits and hyphens, such as wang-yi", id)
		return
	}
	fields, ok := v.(map[string]any)
	if !ok {
		doc.value(node, "write [%s.ID] with an ID of your choice, not %s = %s", kind, id, describe(v))
		return
	}
	e := l.entryOf(entries, kind, id)
	common := e.entry()
	if n := len(common.tables); n > 0 && common.tables[n-1].doc.pack == doc.pack && !doc.goesOn(common.tables[n-1].doc, node) {
		first := common.tables[slices.IndexFunc(common.tables, func(t table) bool { return t.doc.pack == doc.pack })]
		at := first.doc.place(first.node)
		doc.key(node, "%s.%s is defined twice; the first is at %s:%d", kind, id, at.file, at.line)
		return
	}
	if n := len(common.tables); n == 0 || common.tables[n-1].doc.pack != doc.pack { // the word of the latest pack stands
		common.origin.File, common.origin.Line = doc.file.Path, doc.place(node).line
	}
	common.tables = append(common.tables, table{doc, node})
	doc.broken = &common.broken
	doc.table(reflect.ValueOf(e).Elem(), fields, node)
	doc.broken = nil
	e.merge()
}

// entryOf returns the entry of an ID: the one read before, that of the base, or a new one.
func (l *loader) entryOf(entries reflect.Value, kind, id string) entry {
	key := reflect.ValueOf(id)
	if v := entries.MapIndex(key); v.IsValid() {
		return v.Interface().(entry)
	}
	e := l.base.entry(kind, id)
	if e == nil {
		e = reflect.New(entries.Type().Elem().Elem()).Interface().(entry)
	}
	e.entry().id = id
	entries.SetMapIndex(key, reflect.ValueOf(e))
	return e
}

// goesOn tells whether a table only goes on, below its own header, with what an earlier part of the file began.
func (d *document) goesOn(earlier *document, node int) bool {
	return d != earlier && d.file == earlier.file && !d.tree().Nodes[node].IsHeader()
}

func isID(s string) bool {
	return s != "" && s[0] != '-' && s[len(s)-1] != '-' && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// placeOf returns where a key of the entry stands, in the last file that gave it; else where the entry stands.
func (e *Entry) placeOf(key string) place {
	for _, t := range slices.Backward(e.tables) {
		if n, ok := t.doc.tree().Child(t.node, key); ok {
			return t.doc.place(n)
		}
	}
	for _, t := range e.tables {
		return t.doc.place(t.node)
	}
	return place{file: e.origin.File, line: e.origin.Line, column: 1}
}

// has tells whether some table that gave the fact has a key.
func (e *Entry) has(key string) bool {
	return slices.ContainsFunc(e.tables, func(t table) bool {
		_, ok := t.doc.tree().Child(t.node, key)
		return ok
	})
}

func (e *PersonEntry) merge() {}
func (e *PlaceEntry) merge()  {}
func (e *TermEntry) merge()   {}

func (e *OfficeEntry) merge() {
	for _, h := range e.AddHolders {
		e.add(h)
	}
	e.AddHolders = nil
}

// add appends a holder. One that is there already, the same person from the same day, is replaced; a tenure that is open
// before the day the new one starts ends on that day, where the office has one seat.
func (e *OfficeEntry) add(h Holder) {
	holders := slices.Clone(e.Holders)
	for i := range holders {
		old := &holders[i]
		if old.Person == h.Person && old.From == h.From {
			*old = h
			e.Holders = holders
			return
		}
		if old.To.IsZero() && e.Seats <= 1 && !h.From.IsZero() && old.From.Last() < h.From.First() {
			old.To = h.From
		}
	}
	e.Holders = append(holders, h)
}

func (e *OrganisationEntry) merge() {
	e.Members = slices.Concat(e.Members, e.AddMembers)
	e.AddMembers = nil
}

func (e *EventEntry) merge()  { e.Phrases, e.AddPhrases = join(e.Phrases, e.AddPhrases), nil }
func (e *FigureEntry) merge() { e.Phrases, e.AddPhrases = join(e.Phrases, e.AddPhrases), nil }

// join appends the lists of two maps.
func join(a, b map[string][]string) map[string][]string {
	if len(b) == 0 {
		return a
	}
	out := map[string][]string{}
	for k, v := range a {
		out[k] = v
	}
	for k, v := range b {
		out[k] = slices.Concat(out[k], v)
	}
	return out
}
