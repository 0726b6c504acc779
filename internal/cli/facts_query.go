package cli

import (
	"fmt"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/lang/all"
	"factcheck/internal/query"

	"github.com/spf13/cobra"
)

func (a *app) factsQueryCommand() *cobra.Command {
	var on string
	var asJSON bool
	c := &cobra.Command{
		Use:   "query TEXT",
		Short: "Ask the facts: who held an office on a day, what somebody held, when something happened",
		Long: `query answers who held an office on a day or as which in a row, what somebody held, when something happened, what the capital of a country is, and
who belonged to an organisation. TEXT is an ID, an item of Wikidata, a name, or words in French or English, with a date if need be.`,
		Example: "  factcheck facts query \"the French foreign minister\" --on 2015-03-01\n  factcheck facts query Wang Yi\n  factcheck facts query \"members of NATO on 1 May 1999\"",
		Args:    cobra.MinimumNArgs(1),
	}
	a.factsFlags(c)
	c.Flags().StringVar(&on, "on", "", "the `DATE` to ask about (default: one in the text)")
	c.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	c.RunE = func(_ *cobra.Command, args []string) error {
		var day date.Value
		if on != "" {
			v, err := date.Parse(on)
			if err != nil {
				return fmt.Errorf("--on: %w", err)
			}
			day = v
		}
		text := strings.Join(args, " ")
		answers := query.Ask(a.index(a.newsroom()), all.Packs(), text, day, a.store())
		if len(answers) == 0 {
			return fmt.Errorf("no fact fits %q", text)
		}
		if asJSON {
			return writeJSON(a.Stdout, answers)
		}
		for _, answer := range answers {
			fmt.Fprintln(a.Stdout, answer)
		}
		return nil
	}
	return c
}
