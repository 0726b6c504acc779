package cli

import (
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsShowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "show ID…",
		Short: "Show a fact with the file that each value came from",
		Args:  cobra.MinimumNArgs(1),
	}
	a.factsFlags(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		n := a.newsroom()
		for i, id := range args {
			found, err := fact.Show(slices.Concat(n.world, n.own), id)
			if err != nil {
				return err
			}
			for j, ref := range slices.Sorted(maps.Keys(found)) {
				if i+j > 0 {
					fmt.Fprintln(a.Stdout)
				}
				fmt.Fprintf(a.Stdout, "[%s]\n", ref)
				w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
				for _, s := range found[ref] {
					fmt.Fprintf(w, "%s = %s\t# %s:%d\n", s.Key, s.Value, s.File, s.Line)
				}
				if err := w.Flush(); err != nil {
					return err
				}
			}
		}
		return nil
	}
	return c
}
