package fact

import (
	"fmt"
	"reflect"
	"strings"

	"factcheck/internal/tomlkeys"
)

// A Shown is one key of a fact with its value and the file that it came from.
type Shown struct {
	Key, Value string // the value in TOML
	File       string
	Line       int
}

// Show returns what the sources say of a fact, key by key, each with the place that gave it. The reference is an ID with
// its kind, "office.fr-president", or an ID alone; where that fits facts of several kinds, all are returned under their full
// references. The error says that there is none and what is near.
func Show(sources []Source, ref string) (map[string][]Shown, error) {
	l := newLoader(&Index{})
	for _, s := range sources {
		l.read(s)
	}
	l.finish()
	wanted, id, qualified := strings.Cut(ref, ".")
	if !qualified {
		wanted, id = "", ref
	}
	out := map[string][]Shown{}
	var known []string
	kinds := reflect.ValueOf(&l.file).Elem()
	for kind := range fieldsOf(kinds.Type()) {
		name := kind.Tag.Get("toml")
		if wanted != "" && wanted != name {
			continue
		}
		entries := kinds.FieldByIndex(kind.Index)
		if v := entries.MapIndex(reflect.ValueOf(id)); v.IsValid() {
			out[name+"."+id] = shown(v.Interface().(entry))
		}
		for it := entries.MapRange(); it.Next(); {
			known = append(known, it.Key().String())
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	return nil, unknownFact(ref, id, known)
}

func unknownFact(ref, id string, known []string) error {
	if near := tomlkeys.Nearest(id, known); near != "" {
		return fmt.Errorf("there is no fact %q; did you mean %q?", ref, near)
	}
	return fmt.Errorf("there is no fact %q; facts list shows those that there are", ref)
}

func shown(e entry) []Shown {
	common := e.entry()
	var out []Shown
	v := reflect.ValueOf(e).Elem()
	for _, ln := range lines(v) {
		key, lang, byLanguage := strings.Cut(ln.key, ".")
		at := common.placeOfLanguage(key, lang)
		if f, _ := fieldOf(v, key); byLanguage || f.Kind() != reflect.Slice || f.Type().Elem().Kind() != reflect.Struct {
			out = append(out, Shown{ln.key, ln.value, at.file, at.line})
			continue
		}
		items, _ := fieldOf(v, key)
		for i := range items.Len() {
			s := Shown{fmt.Sprintf("%s[%d]", key, i+1), encodeValue(items.Index(i)), at.file, at.line}
			switch x := items.Index(i).Interface().(type) {
			case Holder:
				s.File, s.Line = x.at.file, x.at.line
			case Member:
				s.File, s.Line = x.at.file, x.at.line
			}
			out = append(out, s)
		}
	}
	return out
}

// placeOfLanguage returns where a key was last given for a language, or for all where lang is "".
func (e *Entry) placeOfLanguage(key, lang string) place {
	for i := len(e.tables) - 1; i >= 0; i-- {
		t := e.tables[i]
		for _, name := range []string{key, "add_" + key} {
			n, ok := t.doc.tree().Child(t.node, name)
			if ok && lang != "" {
				n, ok = t.doc.tree().Child(n, lang)
			}
			if ok {
				return t.doc.place(n)
			}
		}
	}
	return e.placeOf(key)
}
