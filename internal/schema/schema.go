// Package schema makes a JSON Schema of a Go type that stands for a TOML file, so that editors can complete and check what is
// written. Struct tags say what the types do not:
//
//	toml     the key
//	doc      what it means
//	enum     the values that it may have
//	pattern  the form of a text, a regular expression
//	format   "country" for a code of ISO 3166-1, "phrase" for a phrase template
//	minimum  the least number
package schema

//go:generate go run ./gen ../../docs/schema

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/date"
)

// draft is the version of JSON Schema that editors with TOML support know.
const draft = "http://json-schema.org/draft-07/schema#"

// Of returns the schema of a struct type. Keys that it does not have are errors, as they are for the program. Own gives the schemas of
// types that are more than they look: values that may be written in several ways.
func Of(title string, t reflect.Type, own map[reflect.Type]map[string]any) []byte {
	m := maker{own: own}
	s := m.table(t)
	s["$schema"], s["title"] = draft, title
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic(err) // it holds texts, numbers and maps only
	}
	return append(b, '\n')
}

type maker struct {
	own map[reflect.Type]map[string]any
}

// table is the schema of a struct.
func (m maker) table(t reflect.Type) map[string]any {
	properties := map[string]any{}
	m.fields(t, properties)
	return map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
}

func (m maker) fields(t reflect.Type, properties map[string]any) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			m.fields(f.Type, properties)
			continue
		}
		key := f.Tag.Get("toml")
		if key == "" || key == "-" {
			continue
		}
		s := m.value(f.Type, f.Tag)
		if doc := f.Tag.Get("doc"); doc != "" {
			s["description"] = doc
		}
		properties[key] = s
	}
}

var dateType = reflect.TypeFor[date.Value]()

// value is the schema of a field's type.
func (m maker) value(t reflect.Type, tag reflect.StructTag) map[string]any {
	if s, ok := m.own[t]; ok {
		out := map[string]any{}
		for k, v := range s {
			out[k] = v
		}
		return out
	}
	if t == dateType {
		return map[string]any{"type": "string", "pattern": datePattern}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return m.value(t.Elem(), tag)
	case reflect.Struct:
		return m.table(t)
	case reflect.Map:
		return m.mapping(t, tag)
	case reflect.Slice:
		return map[string]any{"type": "array", "items": m.value(t.Elem(), tag)}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int:
		return number("integer", tag)
	case reflect.Float64:
		return number("number", tag)
	}
	s := map[string]any{"type": "string", "minLength": 1}
	if enum := tag.Get("enum"); enum != "" {
		s = map[string]any{"type": "string", "enum": strings.Split(enum, ",")}
	}
	if pattern := tag.Get("pattern"); pattern != "" {
		s["pattern"] = pattern
	}
	if tag.Get("format") == "country" {
		s["pattern"] = "^[A-Z]{2}$"
	}
	return s
}

// datePattern is EDTF as package date reads it, roughly: editors say the rest of what is wrong when the file is checked.
const datePattern = `^(\.\.|[0-9]{2}[0-9X]{2}|[0-9]{4}-(W[0-9]{2}|[0-9]{2}(-[0-9]{2})?))[~?%]?(/(\.\.|[0-9]{2}[0-9X]{2}|[0-9]{4}-(W[0-9]{2}|[0-9]{2}(-[0-9]{2})?))[~?%]?)?$`

// mapping is the schema of a map: facts by ID, texts by language, or whatever else has keys of one's choice.
func (m maker) mapping(t reflect.Type, tag reflect.StructTag) map[string]any {
	value := m.value(t.Elem(), tag)
	keys := tag.Get("keys")
	if keys == "" {
		return map[string]any{"type": "object", "additionalProperties": value}
	}
	return map[string]any{"type": "object", "patternProperties": map[string]any{keys: value}, "additionalProperties": false}
}

func number(kind string, tag reflect.StructTag) map[string]any {
	s := map[string]any{"type": kind}
	if least, err := strconv.Atoi(tag.Get("minimum")); err == nil {
		s["minimum"] = least
	}
	return s
}

// OneOrMore is the schema of a list that may be written as its only item.
func OneOrMore(item map[string]any) map[string]any {
	return map[string]any{"anyOf": slices.Concat([]map[string]any{item}, []map[string]any{{"type": "array", "items": item}})}
}
