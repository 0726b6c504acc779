package fact

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/phrase"
	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"

	"github.com/BurntSushi/toml"
	"golang.org/x/text/language"
)

// A document is one facts file: its decoded values and the places where they stand.
type document struct {
	file   *source.File
	pack   string
	values map[string]any
	keys   *tomlkeys.Document
	shapes shapes
	report func(Diagnostic)
	broken *bool // set by the first error in the fact that is being read
}

// A table is one fact's table in a document.
type table struct {
	doc  *document
	node int
}

// A place is a position in a facts file.
type place struct {
	file         string
	line, column int
}

var (
	dateType  = reflect.TypeFor[date.Value]()
	placeType = reflect.TypeFor[place]()
)

// parse reads the TOML of a source. It returns nil after a syntax error, which it reports. The shapes are filled as need be.
func parse(s Source, fields shapes, report func(Diagnostic)) *document {
	d := &document{file: source.NewFile(s.Path, s.Bytes), pack: s.Pack, keys: tomlkeys.Scan(s.Bytes), shapes: fields, report: report}
	text := d.withoutFalseDates(s.Bytes)
	_, err := toml.Decode(string(text), &d.values)
	if err == nil {
		return d
	}
	var syntax toml.ParseError
	if !errors.As(err, &syntax) {
		report(Diagnostic{File: s.Path, Message: "not TOML: " + err.Error(), Unread: true})
		return nil
	}
	message := syntax.Message
	if message == "" {
		message = strings.TrimPrefix(syntax.Error(), "toml: ")
	}
	p := d.file.Position(syntax.Position.Start)
	report(Diagnostic{File: s.Path, Line: p.Line, Column: p.Column, Message: "not TOML: " + strings.TrimSuffix(message, "."), Unread: true})
	return nil
}

// withoutFalseDates reports the bare dates that do not exist, and returns the text with another date in their place, so
// that one of them does not hide what else is wrong with the file.
func (d *document) withoutFalseDates(text []byte) []byte {
	copied := false
	for _, n := range d.keys.Nodes {
		raw := text[n.Value.Start:n.Value.End]
		if len(raw) != len("2022-02-24") || raw[4] != '-' || raw[7] != '-' {
			continue
		}
		y, err1 := strconv.ParseUint(string(raw[:4]), 10, 16)
		m, err2 := strconv.ParseUint(string(raw[5:7]), 10, 16)
		day, err3 := strconv.ParseUint(string(raw[8:]), 10, 16)
		if err1 != nil || err2 != nil || err3 != nil {
			continue
		}
		if _, ok := date.MakeDay(int(y), int(m), int(day)); ok {
			continue
		}
		_, err := date.Parse(string(raw))
		d.at(n.Value.Start, "%v", err)
		if !copied {
			text, copied = slices.Clone(text), true
		}
		copy(text[n.Value.Start:], falseDate)
	}
	return text
}

// falseDate stands for a date that does not exist; a fact that has it is not used.
const falseDate = "0000-01-01"

// at reports an error at an offset of the file.
func (d *document) at(offset int, format string, args ...any) {
	p := d.file.Position(offset)
	if d.broken != nil {
		*d.broken = true
	}
	d.report(Diagnostic{File: d.file.Path, Line: p.Line, Column: p.Column, Message: fmt.Sprintf(format, args...)})
}

// key and value report an error at the key, or at the value, of a node.
func (d *document) key(node int, format string, args ...any) {
	d.at(d.keys.Nodes[node].Key.Start, format, args...)
}

func (d *document) value(node int, format string, args ...any) {
	d.at(d.keys.Nodes[node].Value.Start, format, args...)
}

// place returns where the key of a node stands.
func (d *document) place(node int) place {
	p := d.file.Position(d.keys.Nodes[node].Key.Start)
	return place{d.file.Path, p.Line, p.Column}
}

// into sets dst from a decoded value. tag is that of the struct field that holds it, key the name to speak of.
func (d *document) into(dst reflect.Value, v any, node int, key string, tag reflect.StructTag) {
	if dst.Type() == dateType {
		d.date(dst, v, node, key)
		return
	}
	switch dst.Kind() {
	case reflect.Struct:
		m, ok := v.(map[string]any)
		if !ok {
			d.value(node, "%s needs a table { … }, not %s", key, describe(v))
			return
		}
		d.table(dst, m, node)
	case reflect.Map:
		d.byLanguage(dst, v, node, key, tag)
	case reflect.Slice:
		d.list(dst, v, node, key, tag)
	case reflect.String:
		s, ok := v.(string)
		if !ok {
			d.value(node, "%s needs a text in quotes, not %s", key, describe(v))
			return
		}
		if d.check(s, node, key, tag) {
			dst.SetString(s)
		}
	case reflect.Bool:
		b, ok := v.(bool)
		if !ok {
			d.value(node, "%s needs true or false, not %s", key, describe(v))
			return
		}
		dst.SetBool(b)
	case reflect.Int:
		n, ok := v.(int64)
		if !ok || n < minimum(tag) || n > 1<<31 {
			d.value(node, "%s needs a whole number from %d, not %s", key, minimum(tag), describe(v))
			return
		}
		dst.SetInt(n)
	case reflect.Float64:
		f, ok := v.(float64)
		if n, whole := v.(int64); whole {
			f, ok = float64(n), true
		}
		if !ok || f != f || tag.Get("minimum") != "" && f < float64(minimum(tag)) {
			d.value(node, "%s needs a number, not %s", key, describe(v))
			return
		}
		dst.SetFloat(f)
	}
}

func minimum(tag reflect.StructTag) int64 {
	n, _ := strconv.ParseInt(tag.Get("minimum"), 10, 64)
	return n
}

// table sets the fields of a struct from the keys of a table, the unknown keys reported.
func (d *document) table(dst reflect.Value, m map[string]any, node int) {
	fields := d.shapes.of(dst.Type())
	for _, name := range sortedKeys(m) {
		child, ok := d.keys.Child(node, name)
		if !ok {
			child = node
		}
		field, ok := fields[name]
		if !ok {
			if near := tomlkeys.Nearest(name, keysOf(dst.Type())); near != "" {
				d.key(child, "unknown key %q; did you mean %q?", name, near)
			} else {
				d.key(child, "unknown key %q; the keys here are %s", name, strings.Join(keysOf(dst.Type()), ", "))
			}
			continue
		}
		d.into(dst.FieldByIndex(field.index), m[name], child, name, field.tag)
	}
	if at := dst.FieldByName("at"); at.IsValid() && at.Type() == placeType && at.CanAddr() {
		switch x := dst.Addr().Interface().(type) {
		case *Holder:
			x.at = d.place(node)
		case *Member:
			x.at = d.place(node)
		}
	}
}

// A field is where a key of a table is kept.
type field struct {
	index []int
	tag   reflect.StructTag
}

// Shapes hold the fields of the structs that stand for tables, by key. It is made as they are met.
type shapes map[reflect.Type]map[string]field

func (s shapes) of(t reflect.Type) map[string]field {
	fields, ok := s[t]
	if !ok {
		fields = map[string]field{}
		for f := range fieldsOf(t) {
			sf, _ := t.FieldByName(f.Name)
			fields[f.Tag.Get("toml")] = field{sf.Index, f.Tag}
		}
		s[t] = fields
	}
	return fields
}

// fieldOf returns the field of a struct that a key names.
func fieldOf(s reflect.Value, key string) (reflect.Value, bool) {
	for f := range fieldsOf(s.Type()) {
		if f.Tag.Get("toml") == key {
			return s.FieldByName(f.Name), true
		}
	}
	return reflect.Value{}, false
}

// keysOf returns the keys that a table of a struct type may have.
func keysOf(t reflect.Type) []string {
	var keys []string
	for f := range fieldsOf(t) {
		keys = append(keys, f.Tag.Get("toml"))
	}
	return keys
}

// fieldsOf yields the fields of a struct that stand in a file, in order, those of every fact last.
func fieldsOf(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if f := t.Field(i); !f.Anonymous && f.Tag.Get("toml") != "" && !yield(f) {
				return
			}
		}
		for i := range t.NumField() {
			if f := t.Field(i); f.Anonymous {
				for g := range fieldsOf(f.Type) {
					if !yield(g) {
						return
					}
				}
			}
		}
	}
}

// byLanguage sets a map from a table whose keys are languages; languages that the table does not have stay as they are.
func (d *document) byLanguage(dst reflect.Value, v any, node int, key string, tag reflect.StructTag) {
	m, ok := v.(map[string]any)
	if !ok {
		d.value(node, "%s needs a language: %s.en = …, not %s", key, key, describe(v))
		return
	}
	fresh := reflect.MakeMap(dst.Type())
	for it := dst.MapRange(); it.Next(); {
		fresh.SetMapIndex(it.Key(), it.Value())
	}
	for _, lang := range sortedKeys(m) {
		child, ok := d.keys.Child(node, lang)
		if !ok {
			child = node
		}
		if !isLanguage(lang) {
			d.key(child, "%q is no language; write %s.fr or %s.en (ISO 639)", lang, key, key)
			continue
		}
		value := reflect.New(dst.Type().Elem()).Elem()
		d.into(value, m[lang], child, key+"."+lang, tag)
		fresh.SetMapIndex(reflect.ValueOf(lang), value)
	}
	dst.Set(fresh)
}

func isLanguage(s string) bool {
	return len(s) >= 2 && len(s) <= 3 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

func (d *document) list(dst reflect.Value, v any, node int, key string, tag reflect.StructTag) {
	var items []any
	switch v := v.(type) {
	case []any:
		items = v
	case []map[string]any:
		for _, m := range v {
			items = append(items, m)
		}
	default:
		d.value(node, "%s needs a list [ … ], not %s", key, describe(v))
		return
	}
	list := reflect.MakeSlice(dst.Type(), len(items), len(items))
	nodes := d.keys.Nodes[node].Items
	for i, item := range items {
		at := node
		if i < len(nodes) {
			at = nodes[i]
		}
		d.into(list.Index(i), item, at, key, tag)
	}
	dst.Set(list)
}

func (d *document) date(dst reflect.Value, v any, node int, key string) {
	switch v := v.(type) {
	case string:
		value, err := date.Parse(v)
		if err != nil {
			d.value(node, "%s: %v", key, err)
			return
		}
		dst.Set(reflect.ValueOf(value))
	case time.Time:
		if name := v.Location().String(); name != "date-local" {
			d.value(node, "%s needs a day without a time, such as %s", key, v.Format(time.DateOnly))
			return
		}
		if v.Format(time.DateOnly) == falseDate {
			if d.broken != nil {
				*d.broken = true
			}
			return
		}
		dst.Set(reflect.ValueOf(date.OnDay(date.DayOf(v))))
	case int64:
		d.value(node, "%s: write a year in quotes, \"%d\"", key, v)
	default:
		d.value(node, "%s needs a date such as 2022-02-24 or \"2022-02\", not %s", key, describe(v))
	}
}

// check tests a text against the tag of its field.
func (d *document) check(s string, node int, key string, tag reflect.StructTag) bool {
	if strings.TrimSpace(s) == "" {
		d.value(node, "%s is empty; leave it out", key)
		return false
	}
	if enum := tag.Get("enum"); enum != "" {
		if values := strings.Split(enum, ","); !slices.Contains(values, s) {
			d.value(node, "%s is one of %s, not %q", key, strings.Join(values, ", "), s)
			return false
		}
	}
	switch tag.Get("format") {
	case "country":
		if !isCountry(s) {
			d.value(node, "%q is no country; write its two capital letters of ISO 3166-1, such as FR or GB", s)
			return false
		}
	case "phrase":
		return d.phrase(s, node, key)
	}
	if pattern := tag.Get("pattern"); pattern != "" && !isWikidata(s) {
		d.value(node, "%s is an item such as Q142, not %q", key, s)
		return false
	}
	return true
}

func isCountry(s string) bool {
	if len(s) != 2 || strings.ToUpper(s) != s {
		return false
	}
	r, err := language.ParseRegion(s)
	return err == nil && r.IsCountry() && r.ISO3() != "ZZZ"
}

func isWikidata(s string) bool {
	return len(s) > 1 && s[0] == 'Q' && s[1] != '0' && strings.Trim(s[1:], "0123456789") == ""
}

// phrase reports what is wrong with a template, at its character where the text is written without escapes.
func (d *document) phrase(s string, node int, key string) bool {
	t, err := phrase.Parse(s)
	if err == nil {
		_, err = t.Expand()
	}
	if err == nil {
		return true
	}
	span := d.keys.Nodes[node].Value
	offset, message := span.Start, err.Error()
	var fault *phrase.Error
	if errors.As(err, &fault) {
		message = fault.Message
		if raw := string(d.file.Bytes[span.Start:span.End]); len(raw) == len(s)+2 && raw[1:len(raw)-1] == s {
			offset++
			for _, r := range []rune(s)[:min(fault.Column-1, len([]rune(s)))] {
				offset += len(string(r))
			}
		}
	}
	d.at(offset, "%s: %s", key, message)
	return false
}

// describe names a decoded value in words.
func describe(v any) string {
	switch v := v.(type) {
	case string:
		return strconv.Quote(v)
	case int64, float64, bool:
		return fmt.Sprint(v)
	case time.Time:
		return "a date"
	case map[string]any:
		return "a table"
	}
	return "a list"
}
