package fact

import "reflect"

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
