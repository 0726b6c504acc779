package config

import (
	"reflect"

	"factcheck/internal/schema"
)

// Schema returns the JSON Schema of a configuration file.
func Schema() []byte {
	text := map[string]any{"type": "string", "minLength": 1}
	return schema.Of("Configuration of factcheck", reflect.TypeFor[file](), map[reflect.Type]map[string]any{
		reflect.TypeFor[[]string](): schema.OneOrMore(text),
		reflect.TypeFor[World]():    {"type": []string{"boolean", "string"}},
		reflect.TypeFor[Value]():    {"type": "object"},
	})
}
