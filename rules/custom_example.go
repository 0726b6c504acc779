package rules

import (
	"strings"

	"factcheck/internal/config"
)

// A Case is an example of a rule, to be run as a test: a good one, in which the rule finds nothing, or a bad one.
type Case struct {
	Rule string
	Bad  bool
	Example
	Fix string // what the fix of a bad example writes, "" where it is not said

	Path         string
	Line, Column int
}

// examples reads the ok and bad examples: texts, or tables with a text and its lang, published and fix.
func (d *declaration) examples() []Case {
	var out []Case
	for _, key := range []string{"ok", "bad"} {
		v, ok := d.ask(key)
		if !ok {
			continue
		}
		for _, item := range v.Items() {
			if c, ok := d.example(item, key == "bad"); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

func (d *declaration) example(v config.Value, bad bool) (Case, bool) {
	at := d.value(v)
	c := Case{Rule: d.Name, Bad: bad, Path: d.Path(), Line: at.Line, Column: at.Column}
	if len(d.rule.langs) > 0 {
		c.Lang = d.rule.langs[0]
	}
	switch {
	case !d.rule.since.IsZero():
		c.Published = d.rule.since.First().String()
	case !d.rule.until.IsZero():
		c.Published = d.rule.until.Last().String()
	}
	switch raw := v.Raw.(type) {
	case string:
		c.Text = raw
	case map[string]any:
		for _, field := range v.Children() {
			s, isText := field.Raw.(string)
			to := map[string]*string{"text": &c.Text, "lang": &c.Lang, "published": &c.Published, "fix": &c.Fix}[field.Name]
			if to == nil || !isText {
				d.fail(d.value(field), "an example is a text, or a table with text, lang, published and fix, all of them in quotes")
				return c, false
			}
			*to = s
		}
	}
	if strings.TrimSpace(c.Text) == "" {
		d.fail(at, "an example needs a text")
		return c, false
	}
	return c, true
}
