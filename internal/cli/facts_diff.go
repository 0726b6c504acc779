package cli

import (
	"fmt"

	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsDiffCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell in words what is different between two files, directories or archives of facts",
		Long: `diff reads two facts files, directories or archives and tells what is different in the second. Persons and other facts that a file
refers to and does not hold are taken from the world pack.`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			var packs [2][]fact.Source
			for i, path := range args {
				var err error
				if packs[i], err = readPack(path); err != nil {
					return err
				}
			}
			var both [2]*fact.Index
			problems := 0
			for i, sources := range packs {
				x, diagnostics := fact.Load(sources)
				both[i] = x
				problems += len(diagnostics)
			}
			if problems > 0 { // they may lean on facts that they do not hold
				base := a.base(a.newsroom())
				for i, sources := range packs {
					x, diagnostics := fact.Extend(base, sources)
					if a.tellFacts(diagnostics); len(diagnostics) > 0 {
						a.problem("a fact of %s that has an error is compared as if it were not there", args[i])
					}
					both[i] = x
				}
			}
			lines := fact.Diff(both[0], both[1])
			for _, l := range lines {
				fmt.Fprintln(a.Stdout, l)
			}
			if len(lines) == 0 {
				fmt.Fprintln(a.Stdout, "no difference")
			}
			return nil
		},
	}
}
