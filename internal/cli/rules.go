package cli

import (
	"fmt"
	"slices"
	"text/tabwriter"

	"factcheck/rules"

	"github.com/spf13/cobra"
)

func (a *app) rulesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules, those of the configuration here included",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
			for _, r := range slices.Concat(rules.All(), a.customRules()) {
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

// customRules returns the custom rules of the configuration here.
func (a *app) customRules() []*rules.Rule {
	if len(a.configIn(".").Sources) == 0 {
		return nil
	}
	s, err := a.setup([]string{"."})
	if err != nil {
		return nil
	}
	return s.scopes[0].checker().CustomRules()
}
