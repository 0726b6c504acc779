package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

func (a *app) configCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "config",
		Short: "Show or check the configuration",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	show := &cobra.Command{
		Use:   "show [PATH]",
		Short: "Print the configuration of an article or directory (default: this one), with where each value was set",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			path := "."
			if len(args) > 0 {
				path = args[0]
			}
			base := a.configOf(path)
			c := *base
			if info, err := os.Stat(path); err == nil && info.IsDir() {
				c = *a.configIn(path)
			} else {
				c, _ = base.For(path)
			}
			if c.Path == "" {
				fmt.Fprintln(a.Stdout, "# no configuration file; factcheck looks for .factcheck.toml in the directory of an article and above")
			}
			return c.Write(a.Stdout, shorten)
		},
	}
	a.configFlag(show)
	check := &cobra.Command{
		Use:   "check [FILE…]",
		Short: "Check configuration files (default: that of this directory)",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				path := a.configs.Find(".")
				if path == "" {
					return fmt.Errorf("there is no .factcheck.toml here or above; factcheck config check FILE names one")
				}
				args = []string{path}
			}
			for _, path := range args {
				exit := a.exit
				a.exit = exitClean
				a.flags.config = path
				c := a.configIn(filepath.Dir(path))
				// Whatever is wrong with its facts and rules is told when they are read.
				s, err := a.setup([]string{path})
				if err != nil {
					return err
				}
				for _, d := range s.scopes[0].checker().Advice() {
					a.tell(d)
				}
				if a.exit == exitClean {
					fmt.Fprintf(a.Stdout, "%s: good\n", shorten(c.Path))
				}
				a.raise(exit)
			}
			return nil
		},
	}
	c.AddCommand(show, check)
	return c
}
