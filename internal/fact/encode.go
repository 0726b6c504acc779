package fact

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"factcheck/internal/date"
)

// Encode writes a file as TOML: kinds in the order of [File], facts in order of ID, keys in a fixed order, so that the same
// facts give the same bytes and a change of one fact is a change of its lines.
func Encode(f *File) []byte {
	var b strings.Builder
	kinds := reflect.ValueOf(f).Elem()
	for kind := range fieldsOf(kinds.Type()) {
		entries := kinds.FieldByIndex(kind.Index)
		byID := map[string]reflect.Value{}
		for it := entries.MapRange(); it.Next(); {
			byID[it.Key().String()] = it.Value().Elem()
		}
		for _, id := range sortedKeys(byID) {
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			fmt.Fprintf(&b, "[%s.%s]\n", kind.Tag.Get("toml"), bareKey(id))
			for _, line := range lines(byID[id]) {
				b.WriteString(line.key + " = " + line.value + "\n")
			}
		}
	}
	return []byte(b.String())
}

// A line is one key of an entry with its value in TOML.
type line struct{ key, value string }

// lines returns the keys of an entry that say something.
func lines(e reflect.Value) []line {
	var out []line
	for f := range fieldsOf(e.Type()) {
		v := e.FieldByName(f.Name)
		if v.IsZero() {
			continue
		}
		if v.Kind() == reflect.Map {
			for _, lang := range languagesOf(v) {
				out = append(out, line{f.Tag.Get("toml") + "." + bareKey(lang), encodeValue(v.MapIndex(reflect.ValueOf(lang)))})
			}
			continue
		}
		out = append(out, line{f.Tag.Get("toml"), encodeValue(v)})
	}
	return out
}

func languagesOf(m reflect.Value) []string {
	langs := map[string]bool{}
	for it := m.MapRange(); it.Next(); {
		langs[it.Key().String()] = true
	}
	return sortedKeys(langs)
}

// encodeValue writes a value. Tables in a list stand on a line each.
func encodeValue(v reflect.Value) string {
	if v.Type() == dateType {
		return EncodeDate(v.Interface().(date.Value))
	}
	switch v.Kind() {
	case reflect.String:
		return quote(v.String())
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		s := strconv.FormatFloat(v.Float(), 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	case reflect.Struct:
		var keys []string
		for f := range fieldsOf(v.Type()) {
			if x := v.FieldByIndex(f.Index); !x.IsZero() {
				keys = append(keys, f.Tag.Get("toml")+" = "+encodeValue(x))
			}
		}
		return "{ " + strings.Join(keys, ", ") + " }"
	}
	var items []string
	for i := range v.Len() {
		items = append(items, encodeValue(v.Index(i)))
	}
	if v.Type().Elem().Kind() == reflect.Struct && v.Type().Elem() != dateType {
		return "[\n  " + strings.Join(items, ",\n  ") + ",\n]"
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// EncodeDate writes a date as facts files have it: a day as a TOML date, anything else as EDTF in quotes.
func EncodeDate(v date.Value) string {
	if v.Precision() == date.ToDay && !v.IsApproximate() {
		return v.String()
	}
	return quote(v.String())
}

func bareKey(s string) string {
	for _, r := range s {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_' {
			return quote(s)
		}
	}
	if s == "" {
		return `""`
	}
	return s
}

// quote writes a basic string of TOML.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// encodeRow writes a holder as an inline table, encodeRows several as a list.
func encodeRow(h Holder) string    { return encodeValue(reflect.ValueOf(h)) }
func encodeRows(h []Holder) string { return encodeValue(reflect.ValueOf(h)) }
func holderLines(h Holder) []line  { return lines(reflect.ValueOf(h)) }
