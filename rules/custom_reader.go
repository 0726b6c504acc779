package rules

import (
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/config"
	"factcheck/internal/source"
)

// place is where something is written in a file of rules.
type place = source.Position

func (d *declaration) key() place                            { return d.KeyPosition(0) }
func (d *declaration) value(v config.Value) place            { return v.Position(0) }
func (d *declaration) character(v config.Value, n int) place { return v.Position(n) }

// characterOfKey is the place of a character of a key.
func (d *declaration) characterOfKey(v config.Value, n int) place { return v.KeyPosition(n) }

// fail tells what is wrong with the rule, which is then left out.
func (d *declaration) fail(at place, format string, args ...any) {
	d.broken = true
	d.problems = append(d.problems, Problem{d.Path(), at.Line, at.Column, fmt.Sprintf("rule %s: ", d.Name) + fmt.Sprintf(format, args...)})
}

// ask returns the value of a key, and remembers that rules of this kind may have it.
func (d *declaration) ask(key string) (config.Value, bool) {
	d.asked = append(d.asked, key)
	return d.Child(key)
}

// text reads a key that holds a text; "" where there is none.
func (d *declaration) text(key string) string {
	v, ok := d.ask(key)
	if !ok {
		return ""
	}
	s, ok := v.Raw.(string)
	if !ok || s == "" {
		d.fail(d.value(v), "%s needs a text in quotes", key)
	}
	return s
}

// word reads a key that holds one of some words; "" where there is none.
func (d *declaration) word(key string, words ...string) string {
	s := d.text(key)
	if v, ok := d.Child(key); ok && s != "" && !slices.Contains(words, s) {
		d.fail(d.value(v), "%s is one of %s, not %q", key, strings.Join(words, ", "), s)
		return ""
	}
	return s
}

// list reads a key that holds a text or a list of texts.
func (d *declaration) list(key string) []config.Value {
	v, ok := d.ask(key)
	if !ok {
		return nil
	}
	var out []config.Value
	for _, item := range v.Items() {
		if s, ok := item.Raw.(string); !ok || s == "" {
			d.fail(d.value(item), "%s needs a text in quotes, or a list of them", key)
			continue
		}
		out = append(out, item)
	}
	return out
}

// number reads a key that holds a number.
func (d *declaration) number(key string) (n float64, ok bool) {
	v, ok := d.ask(key)
	if !ok {
		return 0, false
	}
	switch raw := v.Raw.(type) {
	case int64:
		return float64(raw), true
	case float64:
		return raw, true
	}
	d.fail(d.value(v), "%s needs a number", key)
	return 0, false
}
