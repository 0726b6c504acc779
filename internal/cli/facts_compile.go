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
		x := a.index(a.newsroom())
		b := fact.Compile(x)
		if output != "" {
			if err := a.writeFile(output, b); err != nil {
				return err
			}
		}
		where := a.cacheDir()
		if where == "" {
			where = "nowhere, since there is no cache"
		}
		fmt.Fprintf(a.Stdout, "%s, %d kB, kept in %s\n", count(x.Stats().Facts, "fact", "facts"), (len(b)+1023)/1024, where)
		return nil
	}
	return c
}
