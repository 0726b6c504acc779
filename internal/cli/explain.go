package cli

import (
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/tomlkeys"
	"factcheck/rules"

	"github.com/clipperhouse/displaywidth"
	"github.com/spf13/cobra"
)

func (a *app) explainCommand() *cobra.Command {
	c := &cobra.Command{
		Use:               "explain RULE",
		Short:             "Tell what a rule checks, why, and when it stays silent",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: oneRule,
		RunE: func(_ *cobra.Command, args []string) error {
			all := rules.All()
			i := slices.IndexFunc(all, func(r *rules.Rule) bool { return r.Name == args[0] || slices.Contains(r.Aliases, args[0]) })
			if i < 0 {
				all = a.customRules()
				i = slices.IndexFunc(all, func(r *rules.Rule) bool { return r.Name == args[0] })
			}
			if i < 0 {
				if near := tomlkeys.Nearest(args[0], ruleNames()); near != "" {
					return fmt.Errorf("there is no rule %q; did you mean %q?", args[0], near)
				}
				return fmt.Errorf("there is no rule %q; factcheck rules lists them", args[0])
			}
			columns := width(a.Stdout)
			if columns == 0 || columns > 80 {
				columns = 80
			}
			fmt.Fprint(a.Stdout, explanation(all[i], a.language(""), columns))
			return nil
		},
	}
	c.Flags().StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of the explanation: fr or en (default: the locale's)")
	return c
}

// explanation is a rule's documentation as plain text.
func explanation(r *rules.Rule, lang string, columns int) string {
	say := func(en, fr string) string { return rules.Text{EN: en, FR: fr}.In(lang) }
	var b strings.Builder
	state := r.Severity.String()
	if !r.Default {
		state += say(", off by default", ", désactivée au départ")
	}
	fmt.Fprintf(&b, "%s (%s)\n", r.Name, state)
	if len(r.Aliases) > 0 {
		fmt.Fprintf(&b, "%s %s\n", say("formerly", "autrefois"), strings.Join(r.Aliases, ", "))
	}
	section := func(head, text string) {
		if text == "" {
			return
		}
		if head != "" {
			head += "\n"
		}
		fmt.Fprintf(&b, "\n%s%s", head, wrap(text, "  ", "  ", columns))
	}
	section("", r.Summary.In(lang))
	section("", r.Doc.What.In(lang))
	section(say("Why", "Pourquoi"), r.Doc.Why.In(lang))
	section(say("When it stays silent", "Quand elle se tait"), r.Doc.Silent.In(lang))
	for _, list := range []struct {
		head     string
		examples []rules.Example
	}{{say("Wrong", "Faux"), r.Doc.Bad}, {say("Right", "Juste"), r.Doc.Good}} {
		if len(list.examples) > 0 {
			fmt.Fprintf(&b, "\n%s\n", list.head)
		}
		for _, e := range list.examples {
			of := strings.Trim(e.Lang+", "+e.Published, ", ")
			if of != "" {
				of = " (" + of + ")"
			}
			b.WriteString(wrap(strings.NewReplacer("[[", "[", "]]", "]").Replace(e.Text)+of, "- ", "  ", columns))
		}
	}
	return b.String()
}

// wrap breaks text into lines of so many columns.
func wrap(text, first, rest string, columns int) string {
	var b strings.Builder
	line := first
	empty := true
	for _, word := range strings.Fields(text) {
		if !empty && displaywidth.String(line)+1+displaywidth.String(word) > columns {
			b.WriteString(line + "\n")
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	b.WriteString(line + "\n")
	return b.String()
}
