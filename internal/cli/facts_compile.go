package cli

import (
	"fmt"

	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsCompileCommand() *cobra.Command {
	var output string
	c := &cobra.Command{
		Use:   "compile",
		Short: "Load the facts and keep them in the cache, so that the next run starts at once",
		Long: `compile reads the facts of the configuration and keeps them in their compiled form in the user's cache directory, which every run
does by itself when facts have changed.`,
		Args: cobra.NoArgs,
	}
	a.factsFlags(c)
	c.Flags().StringVarP(&output, "output", "o", "", "write the compiled form to `FILE` as well")
	c.RunE = func(*cobra.Command, []string) error {
		n := a.newsroom()
		base := a.base(n)
		x, diagnostics := fact.ExtendCached(a.store(), base, n.own)
		a.tellFacts(diagnostics)
		b := fact.Compile(x)
		if output != "" {
			if err := a.writeFile(output, b); err != nil {
				return err
			}
		}
		if err := a.store().Try(); err != nil {
			return fmt.Errorf("%s can't be written, so that nothing is kept: %s", a.cacheDir(), cause(err))
		}
		where := "kept in " + a.cacheDir()
		switch {
		case a.store() == nil:
			where = "kept nowhere, since there is no cache"
		case len(n.own) == 0 && n.built:
			where = "part of the program, so that nothing has to be kept"
		case !a.kept(n, base):
			where = "not kept, so that what is wrong with them is told each time"
		}
		fmt.Fprintf(a.Stdout, "%s, %d kB, %s\n", count(x.Stats().Facts, "fact", "facts"), (len(b)+1023)/1024, where)
		return nil
	}
	return c
}

// kept tells whether the cache has all that a run would otherwise read anew.
func (a *app) kept(n newsroom, base *fact.Index) bool {
	return (n.built || len(n.world) == 0 || fact.Kept(a.store(), &fact.Index{}, n.world)) &&
		(len(n.own) == 0 || fact.Kept(a.store(), base, n.own))
}
