package cli

import (
	"cmp"
	"fmt"

	"factcheck/checker"
	"factcheck/internal/baseline"

	"github.com/spf13/cobra"
)

func (a *app) baselineCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "baseline",
		Short: "Keep a file of the findings that are known and not to be reported",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	update := &cobra.Command{
		Use:   "update [PATH…]",
		Short: "Take the findings of articles (default: those of this directory) into the baseline; those that are gone go",
		Args:  cobra.ArbitraryArgs,
		RunE:  a.updateBaseline,
	}
	a.checkFlags(update)
	update.Flags().StringVar(&a.flags.baseline, "baseline", "", "`FILE` to write (default: that of the configuration, or "+baseline.Default+")")
	c.AddCommand(update)
	return c
}

func (a *app) updateBaseline(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		args = []string{"."}
	}
	path := cmp.Or(a.flags.baseline, a.configIn(".").Baseline, baseline.Default)
	b, err := baseline.Update(path)
	if err != nil {
		return fmt.Errorf("%s: %w", shorten(path), err)
	}
	paths := a.inputs(args)
	s, err := a.setup(paths)
	if err != nil {
		return err
	}
	for _, scope := range s.scopes {
		scope.baseline = nil // what it knows is to be found again
	}
	t := newTally()
	err = checker.Parallel(cmd.Context(), len(paths),
		func(i int) checker.Result { return a.checkOne(s, paths, i, nil) },
		func(_ int, r checker.Result) error {
			a.results(&r, &t)
			if r.Bytes != nil {
				b.Replace(&r)
			}
			return nil
		})
	if err != nil {
		return err
	}
	b.Prune()
	if err := writeBaseline(path, b); err != nil {
		a.unwritten(shorten(path), err)
		return nil
	}
	findings, articles := b.Count()
	_, err = fmt.Fprintf(a.Stderr, "%s: %s in %s\n", shorten(path), count(findings, "finding", "findings"), count(articles, "article", "articles"))
	return err
}

func writeBaseline(path string, b *baseline.Baseline) error {
	data, err := b.Bytes()
	if err != nil {
		return err
	}
	f, err := createFile(path)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.abandon()
		return err
	}
	return f.commit()
}
