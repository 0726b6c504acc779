package fact

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"factcheck/internal/tomlkeys"
)

// Words are the words of facts that only the language packs know: this package knows no language.
type Words struct {
	Languages []string // codes: "en"
	Roles     []string // of offices
	Triggers  []string // classes of the words of frames
}

// lintWords looks for words that no language pack knows, with which a fact is never found.
func (l *loader) lintWords(w *Words) {
	for _, id := range sortedKeys(l.file.Office) {
		e := l.file.Office[id]
		if e.Role != "" && len(e.Titles) == 0 && !slices.Contains(w.Roles, e.Role) {
			l.fail(e.placeOf("role"), "no language has titles for the role %q; write titles.en = [\"…\"]%s", e.Role, nearest(e.Role, w.Roles))
		}
	}
	for _, id := range sortedKeys(l.file.Event) {
		e := l.file.Event[id]
		for _, t := range e.Triggers {
			if !slices.Contains(w.Triggers, t) {
				l.fail(e.placeOf("triggers"), "there is no class of words %q; docs/facts.md lists them%s", t, nearest(t, w.Triggers))
			}
		}
	}
	kinds := reflect.ValueOf(&l.file).Elem()
	for kind := range fieldsOf(kinds.Type()) {
		for it := kinds.FieldByIndex(kind.Index).MapRange(); it.Next(); {
			l.lintLanguages(it.Value(), w.Languages)
		}
	}
}

// lintLanguages looks for values by language of a fact whose language no pack has.
func (l *loader) lintLanguages(v reflect.Value, known []string) {
	e := v.Interface().(entry).entry()
	for f := range fieldsOf(v.Type().Elem()) {
		if f.Tag.Get("keys") == "" {
			continue
		}
		for _, code := range v.Elem().FieldByIndex(f.Index).MapKeys() {
			if !slices.Contains(known, code.String()) {
				key := f.Tag.Get("toml")
				l.warn(e.placeOfLanguage(key, code.String()), "%s.%s is never used: the languages are %s", key, code.String(), strings.Join(known, " and "))
			}
		}
	}
}

// nearest asks whether a known word was meant, where one is near.
func nearest(word string, known []string) string {
	if near := tomlkeys.Nearest(word, known); near != "" {
		return fmt.Sprintf("; or did you mean %q?", near)
	}
	return ""
}
