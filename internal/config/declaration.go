package config

import (
	"maps"
	"slices"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// A Value is a value of a TOML file with its place.
type Value struct {
	Name string // its key; "" for an item of a list
	Raw  any    // as the TOML decoder gives it

	file *source.File
	keys *tomlkeys.Document
	node int
}

// Declarations returns the custom rules that a file declares, its tables [rule.NAME], in order of their names. The other keys
// of the file are not looked at.
func Declarations(path string, b []byte) ([]Value, []Diagnostic) {
	root, diagnostics := Root(path, b)
	if diagnostics != nil {
		return nil, diagnostics
	}
	rules, ok := root.Child("rule")
	if !ok {
		return nil, nil
	}
	if _, ok := rules.Raw.(map[string]any); !ok {
		at := rules.KeyPosition(0)
		var d Diagnostic
		d.Path, d.Line, d.Column, d.Message = path, at.Line, at.Column, "write [rule.NAME] with the keys of a rule"
		return nil, []Diagnostic{d}
	}
	return rules.Children(), nil
}

// Root returns the table that a whole file is. The diagnostics are of a file that is no TOML.
func Root(path string, b []byte) (Value, []Diagnostic) {
	file := source.NewFile(path, b)
	var values map[string]any
	keys, fault := tomlkeys.Decode(b, &values)
	if fault != nil {
		at := file.Position(fault.Span.Start)
		return Value{}, []Diagnostic{{Place: Place{path, at.Line, at.Column}, Message: fault.Error()}}
	}
	return Value{Raw: values, file: file, keys: keys, node: tomlkeys.Root}, nil
}

// Child returns the value of a key of a table.
func (v Value) Child(key string) (Value, bool) {
	table, _ := v.Raw.(map[string]any)
	raw, ok := table[key]
	if !ok {
		return Value{}, false
	}
	c := Value{Name: key, Raw: raw, file: v.file, keys: v.keys, node: v.node}
	if n, ok := v.keys.Child(v.node, key); ok {
		c.node = n
	}
	return c, true
}

// Children returns the values of a table in order of their keys.
func (v Value) Children() []Value {
	table, _ := v.Raw.(map[string]any)
	var out []Value
	for _, key := range slices.Sorted(maps.Keys(table)) {
		c, _ := v.Child(key)
		out = append(out, c)
	}
	return out
}

// Items returns the values of a list; of any other value, the value alone.
func (v Value) Items() []Value {
	var raw []any
	switch list := v.Raw.(type) {
	case []any:
		raw = list
	case []map[string]any:
		for _, t := range list {
			raw = append(raw, t)
		}
	default:
		return []Value{v}
	}
	var out []Value
	nodes := v.keys.Nodes[v.node].Items
	for i, r := range raw {
		item := Value{Raw: r, file: v.file, keys: v.keys, node: v.node}
		if i < len(nodes) {
			item.node = nodes[i]
		}
		out = append(out, item)
	}
	return out
}

// Path returns the path of the file.
func (v Value) Path() string { return v.file.Path }

// Position returns where the character number n, counted from 1, of a text stands; 0 is the place of the value itself.
func (v Value) Position(n int) source.Position {
	return v.position(v.keys.Nodes[v.node].Value, n)
}

// KeyPosition is [Value.Position] for the key.
func (v Value) KeyPosition(n int) source.Position {
	return v.position(v.keys.Nodes[v.node].Key, n)
}

func (v Value) position(span source.Span, n int) source.Position {
	if n == 0 {
		return v.file.Position(span.Start)
	}
	return v.file.Position(tomlkeys.Offset(v.file.Bytes, span, n-1))
}
