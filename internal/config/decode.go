package config

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"

	"github.com/bmatcuk/doublestar/v4"
)

// A file is one configuration file as it is written. The keys of the tables are the toml tags; an enum tag lists the values
// that a key may have; a glob tag says that the values are globs.
type file struct {
	Extends      []string          `toml:"extends" doc:"Configuration files to start from, relative to this file"`
	Facts        []string          `toml:"facts" doc:"Globs of facts files, or directories of them, relative to this file" glob:"yes"`
	World        *World            `toml:"world" doc:"false leaves the built-in facts out; a path names a world pack to use instead"`
	Lang         string            `toml:"lang" doc:"Language of articles that do not say theirs: fr or en"`
	UILang       string            `toml:"ui_lang" doc:"Language of findings" enum:"en,fr"`
	FailOn       string            `toml:"fail_on" doc:"Lowest severity that makes the exit code 1" enum:"error,warning,info,never"`
	Select       []string          `toml:"select" doc:"The only rules to run"`
	Ignore       []string          `toml:"ignore" doc:"Rules not to run"`
	Include      []string          `toml:"include" doc:"Globs of the articles that a search of a directory takes" glob:"yes"`
	Exclude      []string          `toml:"exclude" doc:"Globs of the articles and directories that a search leaves out" glob:"yes"`
	Suppressions []string          `toml:"suppressions" doc:"Files of suppressions"`
	Baseline     string            `toml:"baseline" doc:"File of the findings that are known and not reported"`
	RuleFiles    []string          `toml:"rule_files" doc:"Globs of files with custom rules" glob:"yes"`
	Rules        map[string]string `toml:"rules" doc:"Severity by rule; off switches a rule off" enum:"error,warning,info,off"`
	Overrides    []override        `toml:"overrides" doc:"What holds for some articles only; later ones go before earlier ones"`
	Rule         map[string]Value  `toml:"rule" doc:"Custom rules by name"`
}

type override struct {
	Paths  []string          `toml:"paths" doc:"Globs of the articles for which this holds" glob:"yes"`
	Lang   string            `toml:"lang" doc:"Language of articles that do not say theirs: fr or en"`
	Select []string          `toml:"select" doc:"The only rules to run"`
	Ignore []string          `toml:"ignore" doc:"Rules not to run"`
	Rules  map[string]string `toml:"rules" doc:"Severity by rule; off switches a rule off" enum:"error,warning,info,off"`
}

// A document is one configuration file being read.
type document struct {
	file        *source.File
	keys        *tomlkeys.Document
	origins     map[string]Place // where each key stands
	diagnostics []Diagnostic
}

// read reads one file. What is wrong with it is in the document's diagnostics; the rest is returned.
func read(path string) (*document, file) {
	d := &document{origins: map[string]Place{}}
	b, err := os.ReadFile(path)
	if err != nil {
		var cause interface{ Unwrap() error }
		if errors.As(err, &cause) {
			err = cause.Unwrap()
		}
		d.diagnostics = append(d.diagnostics, Diagnostic{Place: Place{Path: path}, Message: fmt.Sprintf("can't be read: %v", err)})
		return d, file{}
	}
	return d, d.decode(path, b)
}

// decode reads the content of the file.
func (d *document) decode(path string, b []byte) (f file) {
	d.file = source.NewFile(path, b)
	var values map[string]any
	var fault *tomlkeys.Error
	if d.keys, fault = tomlkeys.Decode(b, &values); fault != nil {
		d.fail(fault.Span.Start, "%v", fault)
		return f
	}
	d.table(reflect.ValueOf(&f).Elem(), values, tomlkeys.Root, "")
	return f
}

func (d *document) place(offset int) Place {
	p := d.file.Position(offset)
	return Place{d.file.Path, p.Line, p.Column}
}

func (d *document) fail(offset int, format string, args ...any) {
	d.diagnostics = append(d.diagnostics, Diagnostic{Place: d.place(offset), Message: fmt.Sprintf(format, args...)})
}

// child returns the node of a key, or its table's where the scanner has none.
func (d *document) child(node int, name string) int {
	if n, ok := d.keys.Child(node, name); ok {
		return n
	}
	return node
}

// table sets the fields of a struct from a table. prefix is the dotted key of the table, with a full stop at its end.
func (d *document) table(dst reflect.Value, m map[string]any, node int, prefix string) {
	fields := map[string]int{}
	for i := range dst.NumField() {
		fields[dst.Type().Field(i).Tag.Get("toml")] = i
	}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		child := d.child(node, name)
		at := d.keys.Nodes[child].Key.Start
		i, ok := fields[name]
		if !ok {
			known := slices.Sorted(maps.Keys(fields))
			if near := tomlkeys.Nearest(name, known); near != "" {
				d.fail(at, "unknown key %q; did you mean %q?", name, near)
			} else {
				d.fail(at, "unknown key %q; the keys here are %s", name, strings.Join(known, ", "))
			}
			continue
		}
		d.origins[prefix+name] = d.place(at)
		d.into(dst.Field(i), m[name], child, prefix+name, dst.Type().Field(i).Tag)
	}
}

// into sets a field from the value of a key.
func (d *document) into(dst reflect.Value, v any, node int, key string, tag reflect.StructTag) {
	at := d.keys.Nodes[node].Value.Start
	name := tag.Get("toml")
	switch dst := dst.Addr().Interface().(type) {
	case **World:
		if b, ok := v.(bool); ok {
			*dst = &World{Off: !b}
		} else if s, ok := v.(string); ok && s != "" {
			*dst = &World{Path: s}
		} else {
			d.fail(at, "%s needs true, false or the path of a world pack, not %s", name, describe(v))
		}
	case *string:
		if s, ok := d.text(v, node, name, tag); ok {
			*dst = s
		}
	case *[]string:
		if s, ok := v.(string); ok {
			v = []any{s}
		}
		items, ok := v.([]any)
		if !ok {
			d.fail(at, "%s needs a list of texts [\"…\"], not %s", name, describe(v))
			return
		}
		for i, item := range items {
			n := d.item(node, i)
			if s, ok := d.text(item, n, name, tag); ok {
				d.origins[key+"."+strconv.Itoa(len(*dst))] = d.place(d.keys.Nodes[n].Value.Start)
				*dst = append(*dst, s)
			}
		}
	case *map[string]string:
		*dst = map[string]string{}
		d.each(v, node, key, name, func(k string, v any, n int) {
			if s, ok := d.text(v, n, k, tag); ok {
				(*dst)[k] = s
			}
		})
	case *map[string]Value:
		*dst = map[string]Value{}
		d.each(v, node, key, name, func(k string, v any, n int) {
			(*dst)[k] = Value{Name: k, Raw: v, file: d.file, keys: d.keys, node: n}
		})
	case *[]override:
		items, ok := v.([]map[string]any)
		if !ok {
			d.fail(at, "write [[%s]] with paths, not %s = %s", name, name, describe(v))
			return
		}
		for i, m := range items {
			n := d.item(node, i)
			var o override
			d.table(reflect.ValueOf(&o).Elem(), m, n, overrideKey(i)+".")
			d.origins[overrideKey(i)] = d.place(d.keys.Nodes[n].Value.Start)
			if len(o.Paths) == 0 {
				d.fail(d.keys.Nodes[n].Value.Start, "an override needs paths, such as paths = [\"sport/**\"]")
			}
			*dst = append(*dst, o)
		}
	}
}

func overrideKey(i int) string { return "overrides." + strconv.Itoa(i) }

// item returns the node of an item of a list.
func (d *document) item(node, i int) int {
	if items := d.keys.Nodes[node].Items; i < len(items) {
		return items[i]
	}
	return node
}

// each calls f for the keys of a table in order.
func (d *document) each(v any, node int, key, name string, f func(k string, v any, node int)) {
	m, ok := v.(map[string]any)
	if !ok {
		d.fail(d.keys.Nodes[node].Value.Start, "%s needs a table, not %s", name, describe(v))
		return
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		n := d.child(node, k)
		d.origins[key+"."+k] = d.place(d.keys.Nodes[n].Key.Start)
		f(k, m[k], n)
	}
}

// text returns a value as text, where it is one that its key may have.
func (d *document) text(v any, node int, name string, tag reflect.StructTag) (string, bool) {
	at := d.keys.Nodes[node].Value.Start
	s, ok := v.(string)
	switch enum := tag.Get("enum"); {
	case !ok:
		d.fail(at, "%s needs a text in quotes, not %s", name, describe(v))
		return "", false
	case s == "":
		d.fail(at, "%s is empty; leave it out", name)
		return "", false
	case enum != "" && !slices.Contains(strings.Split(enum, ","), s):
		d.fail(at, "%s is one of %s, not %q", name, strings.ReplaceAll(enum, ",", ", "), s)
		return "", false
	}
	if tag.Get("glob") != "" && !doublestar.ValidatePattern(s) {
		d.fail(at, "%q is no glob; * stands for a part of a name, ** for any directories, {a,b} for a choice", s)
		return "", false
	}
	if tag.Get("glob") != "" && (strings.Count(s, "{") > maxChoices || strings.Count(s, ",") > maxAlternatives) {
		d.fail(at, "%q has too many choices; write several globs", s)
		return "", false
	}
	return s, true
}

// The bounds on the choices {a,b} in a glob: the time to match it grows with the product of their alternatives.
const (
	maxChoices      = 4
	maxAlternatives = 64
)

// describe names a decoded value in words.
func describe(v any) string {
	switch v := v.(type) {
	case string:
		return strconv.Quote(v)
	case int64, float64, bool:
		return fmt.Sprint(v)
	case map[string]any:
		return "a table"
	case []any, []map[string]any:
		return "a list"
	}
	return "a date"
}
