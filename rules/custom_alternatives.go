package rules

import (
	"slices"
	"strings"

	"factcheck/internal/phrase"
)

// maxForm bounds the length of a right form.
const maxForm = 2000

// alternatives returns the texts that a right form stands for: (a|b) and [a] as in a phrase, spaces and marks kept. Where it
// fails, column is that of the fault, from 1.
func alternatives(s string) (forms []string, column int, fault string) {
	if len(s) > maxForm {
		return nil, 1, "it is longer than 2000 bytes"
	}
	if _, err := phrase.Parse(s); err != nil {
		if e, ok := err.(*phrase.Error); ok {
			return nil, e.Column, e.Message
		}
		return nil, 1, err.Error()
	}
	r := formReader{text: []rune(s)}
	forms = r.sequence()
	if r.gap > 0 {
		return nil, r.gap, "\"*\" can't be written out; write \\* for the character itself"
	}
	if len(forms) > maxAlternatives {
		return nil, 1, "it stands for too many forms"
	}
	for i, f := range forms {
		forms[i] = strings.ReplaceAll(strings.TrimSpace(f), "  ", " ")
		if forms[i] == "" {
			return nil, 1, "it may be empty; to find a form without a right one, use the kind forbid"
		}
	}
	return forms, 0, ""
}

// formReader writes out a template that is known to be well formed.
type formReader struct {
	text []rune
	pos  int
	gap  int // column of a gap
}

func (r *formReader) sequence() []string {
	forms := []string{""}
	for r.pos < len(r.text) {
		c := r.text[r.pos]
		r.pos++
		switch c {
		case '|', ')', ']':
			r.pos--
			return forms
		case '(', '[':
			forms = join(forms, r.choice(c == '['))
			continue
		case '*':
			r.gap = r.pos
		case '\\':
			c = r.text[r.pos]
			r.pos++
		}
		for i := range forms {
			forms[i] += string(c)
		}
	}
	return forms
}

// choice reads the choices after a bracket.
func (r *formReader) choice(optional bool) []string {
	var all []string
	for {
		all = append(all, r.sequence()...)
		r.pos++
		if r.text[r.pos-1] != '|' {
			break
		}
	}
	if optional {
		all = append(all, "")
	}
	return all
}

// join continues each of the forms with each of the choices, as [phrase.Template.Expand] does.
func join(forms, choices []string) []string {
	var out []string
	for _, c := range choices {
		for _, f := range forms {
			if len(out) > maxAlternatives {
				return out
			}
			out = append(out, f+c)
		}
	}
	return out
}

// missing tells of a placeholder in a right form that its wrong form does not have.
func missing(form string, names []string) string {
	for rest := form; ; {
		_, after, ok := strings.Cut(rest, "{")
		if !ok {
			return ""
		}
		name, tail, _ := strings.Cut(after, "}")
		if !slices.Contains(names, name) {
			return "the wrong form has no placeholder {" + name + "} that the right form could repeat"
		}
		rest = tail
	}
}
