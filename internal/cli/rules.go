package cli

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"factcheck/rules"

	"github.com/spf13/cobra"
)

func (a *app) rulesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
			for _, r := range rules.All() {
				state := r.Severity.String()
				if !r.Default {
					state += " (off)"
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", r.Name, state, rulesText(a, r.Summary))
			}
			return w.Flush()
		},
	}
	c.Flags().StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of the list: fr or en (default: the locale's)")
	return c
}

func rulesText(a *app, t rules.Text) string { return t.In(a.language("")) }

func (a *app) explainCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "explain RULE",
		Short: "Tell what a rule checks, why, and when it stays silent",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			all := rules.All()
			i := slices.IndexFunc(all, func(r *rules.Rule) bool { return r.Name == args[0] || slices.Contains(r.Aliases, args[0]) })
			if i < 0 {
				return fmt.Errorf("there is no rule %q; factcheck rules lists them", args[0])
			}
			fmt.Fprint(a.Stdout, explanation(all[i], a.language("")))
			return nil
		},
	}
	c.Flags().StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of the explanation: fr or en (default: the locale's)")
	return c
}

// explanation is a rule's documentation as plain text.
func explanation(r *rules.Rule, lang string) string {
	var b strings.Builder
	heads := []string{"Finds", "Silent", "wrong", "right"}
	if lang == "fr" {
		heads = []string{"Repère", "Silence", "faux", "juste"}
	}
	fmt.Fprintf(&b, "%s (%s): %s\n\n%s\n%s\n\n%s: %s\n", r.Name, r.Severity, r.Summary.In(lang), r.Doc.What.In(lang), r.Doc.Why.In(lang), heads[1], r.Doc.Silent.In(lang))
	for i, list := range [][]rules.Example{r.Doc.Bad, r.Doc.Good} {
		fmt.Fprintln(&b)
		for _, e := range list {
			fmt.Fprintf(&b, "  %s (%s, %s): %s\n", heads[2+i], e.Lang, e.Published, e.Text)
		}
	}
	return b.String()
}
