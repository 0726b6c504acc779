package cli

import (
	"fmt"
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
