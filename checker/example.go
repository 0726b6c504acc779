package checker

import (
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/config"
	"factcheck/rules"
)

// An Example is a text beside a custom rule or a fact that shows what is found by it, or what is not.
type Example struct {
	Rule string // "" for a fact
	Fact string // "event.fair"
	Bad  bool   // the rule finds something: the words between [[ and ]], where there are such marks
	Text string

	Lang      string // ISO 639-1; "" detects it
	Published string // EDTF; "" is none
	Fix       string // what a fix writes; marks may say so too: [[words => fix]]

	Path         string // where the example is written
	Line, Column int
}

// Examples returns the examples of the custom rules, in the order of the rules, and those of the newsroom's own facts.
func (c *Checker) Examples() []Example {
	var out []Example
	for _, k := range c.custom.Cases() {
		out = append(out, Example{
			Rule: k.Rule, Bad: k.Bad, Text: k.Text, Lang: k.Lang, Published: k.Published, Fix: k.Fix,
			Path: k.Path, Line: k.Line, Column: k.Column,
		})
	}
	for _, f := range c.options.Facts {
		out = append(out, factExamples(f)...)
	}
	return out
}

// factExamples returns the examples in a facts file. What is wrong with the file was told when the facts were loaded.
func factExamples(f FactsFile) []Example {
	var out []Example
	root, _ := config.Root(f.Path, f.Bytes)
	for _, kind := range root.Children() {
		for _, fact := range kind.Children() {
			for _, key := range []string{"ok", "bad"} {
				list, ok := fact.Child(key)
				if !ok {
					continue
				}
				for _, item := range list.Items() {
					text, _ := item.Raw.(string)
					at := item.Position(0)
					out = append(out, Example{
						Fact: kind.Name + "." + fact.Name, Bad: key == "bad", Text: text, Path: f.Path, Line: at.Line, Column: at.Column,
					})
				}
			}
		}
	}
	return out
}

// Try runs the rule of an example on its text, whatever the options switch off, or the rules of the options for the example of a
// fact, and returns what is not as the example says; nothing where all is well.
func (c *Checker) Try(e Example) []string {
	plain, marks, err := unmark(e.Text)
	if err != nil {
		return []string{err.Error()}
	}
	found, failures := c.findings(e, plain)
	if len(failures) > 0 {
		return failures
	}
	if !e.Bad {
		for _, f := range found {
			failures = append(failures, fmt.Sprintf("“%s” is found in a text that is good: %s", f.Text, f.Message.EN))
		}
		return failures
	}
	if len(found) == 0 {
		return []string{"nothing is found in a text that is bad"}
	}
	for _, m := range marks {
		i := slices.IndexFunc(found, func(f Claim) bool { return f.Span.Start == m.start && f.Span.End == m.end })
		switch {
		case i < 0:
			failures = append(failures, fmt.Sprintf("“%s” is not found", plain[m.start:m.end]))
		case m.fix != "":
			failures = append(failures, fixed(found[i:i+1], m.fix)...)
		}
	}
	for _, f := range found {
		if len(marks) > 0 && !slices.ContainsFunc(marks, func(m mark) bool { return f.Span.Start == m.start && f.Span.End == m.end }) {
			failures = append(failures, fmt.Sprintf("“%s” is found, which is not marked", f.Text))
		}
	}
	if e.Fix != "" {
		failures = append(failures, fixed(found, e.Fix)...)
	}
	return failures
}

// findings returns what the rule of an example finds.
func (c *Checker) findings(e Example, text string) (found []Claim, failures []string) {
	one := *c
	if e.Fact == "" {
		one.rules, one.on, one.severity = nil, map[*rules.Rule]bool{c.custom.Named(e.Rule): true}, nil
	}
	r := one.Check(Article{Path: e.Path + ".md", Bytes: []byte(text), Lang: e.Lang, Published: e.Published})
	for _, d := range r.Diagnostics {
		if !d.Warning {
			failures = append(failures, d.Message)
		}
	}
	failures = append(failures, r.Internal...)
	for _, f := range r.Findings() {
		if e.Fact == "" || slices.ContainsFunc(f.Facts, func(x Fact) bool { return x.ID == e.Fact }) {
			found = append(found, f)
		}
	}
	return found, failures
}

// fixed tells what is wrong with the fixes of findings of which one is to offer a text.
func fixed(found []Claim, want string) []string {
	var offered []string
	for _, f := range found {
		for _, x := range f.Fixes {
			if x.Text == want {
				return nil
			}
			offered = append(offered, "“"+x.Text+"”")
		}
	}
	if len(offered) == 0 {
		return []string{fmt.Sprintf("no fix is offered; “%s” is wanted", want)}
	}
	return []string{fmt.Sprintf("the fix is %s; “%s” is wanted", strings.Join(offered, ", "), want)}
}

// mark is a stretch of an example that is to be found.
type mark struct {
	start, end int
	fix        string
}

// unmark takes the marks out of the text of an example.
func unmark(s string) (plain string, marks []mark, err error) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[[")
		b.WriteString(before)
		if !ok {
			return b.String(), marks, nil
		}
		inside, after, ok := strings.Cut(rest, "]]")
		if !ok {
			return "", nil, fmt.Errorf("a [[ has no ]]")
		}
		words, fix, _ := strings.Cut(inside, "=>")
		if fix != "" {
			words = strings.TrimRight(words, " ")
		}
		m := mark{start: b.Len(), fix: strings.TrimSpace(fix)}
		b.WriteString(words)
		m.end = b.Len()
		marks = append(marks, m)
		s = after
	}
}

// Advice returns what an editor should know of the custom rules though each can be used: rules without examples, forms that
// two rules claim, rules that contradict each other.
func (c *Checker) Advice() []Diagnostic {
	var out []Diagnostic
	for _, p := range c.custom.Advice() {
		out = append(out, Diagnostic{Path: p.Path, Line: p.Line, Column: p.Column, Message: p.Message, Warning: true})
	}
	return out
}

// RulesIn returns the names of the rules that files declare and that can be used with the checker's facts.
func (c *Checker) RulesIn(files []RulesFile) []string {
	d := *c
	d.compile(files)
	var names []string
	for _, r := range d.custom.Rules() {
		names = append(names, r.Name)
	}
	return names
}

// CustomRules returns the custom rules, in the order of their names.
func (c *Checker) CustomRules() []*rules.Rule { return c.custom.Rules() }
