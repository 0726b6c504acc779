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
	"factcheck/internal/tomlkeys"

	"golang.org/x/text/language"
)

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
		if raw := string(d.text()[span.Start:span.End]); len(raw) == len(s)+2 && raw[1:len(raw)-1] == s {
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
