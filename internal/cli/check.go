package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"factcheck/checker"
	"factcheck/internal/report"
	"factcheck/rules"

	"github.com/spf13/cobra"
)

func (a *app) checkCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "check [PATH…]",
		Short: "Check articles (the default)",
		Args:  cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if a.flags.watch {
				return a.watch(c, args)
			}
			return a.check(c, args)
		},
	}
	a.checkFlags(c)
	c.Flags().StringVar(&a.flags.failOn, "fail-on", "", "lowest `SEVERITY` that fails: error, warning, info or never (default error)")
	c.Flags().StringArrayVar(&a.flags.formats, "format", []string{"text"}, "output `FORMAT`, or FORMAT=FILE; several may be given: "+report.Names())
	_ = c.RegisterFlagCompletionFunc("format", outputFormats)
	c.Flags().BoolVar(&a.flags.stats, "stats", false, "tell how often each rule finds something, how claims were judged, and the time")
	a.fixFlags(c)
	a.changesFlags(c)
	c.Flags().BoolVar(&a.flags.watch, "watch", false, "check again whenever an article, a configuration or a facts file changes")
	c.Flags().StringVar(&a.flags.record, "record", "", "add what is checked to the record in `FILE`; see factcheck recheck")
	c.Flags().StringVar(&a.flags.baseline, "baseline", "", "`FILE` of findings that are known and not reported; see factcheck baseline")
	c.Flags().BoolVarP(&a.flags.quiet, "quiet", "q", false, "print findings only, no summary")
	return c
}

func (a *app) check(cmd *cobra.Command, args []string) error {
	if len(args) == 0 && a.flags.changedSince == "" && a.flags.patch == "" {
		return fmt.Errorf("name the articles to check: factcheck PATH…, or - for standard input (factcheck --help tells more)")
	}
	color, err := a.colors(a.Stdout)
	if err != nil {
		return err
	}
	changed, err := a.changes(cmd.Context())
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"."} // of what changed
	}
	paths := among(a.inputs(args), changed)
	s, err := a.setup(paths)
	if err != nil {
		return err
	}
	s.changes = changed
	formats := a.flags.formats
	if a.flags.diff { // standard output is for the patch
		formats = slices.DeleteFunc(slices.Clone(formats), func(f string) bool { return !strings.Contains(f, "=") })
	}
	out, err := a.openOutputs(formats, report.Options{Color: color, Lang: s.lang, Width: width(a.Stdout), Version: version, Rules: rules.All()})
	if err != nil {
		return err
	}
	record, err := a.newRecorder()
	if err != nil {
		return err
	}
	t := newTally()
	start, bar := time.Now(), a.newProgress(len(paths))
	x := a.newFixer(len(paths), a.Stdout)
	err = checker.Parallel(cmd.Context(), len(paths),
		func(i int) checker.Result { return a.checkOne(s, paths, i, x) },
		func(i int, r checker.Result) error {
			bar.step()
			if x != nil {
				if r, err = x.finish(i, paths[i], r); err != nil {
					return err
				}
			}
			if err := record.add(&r, s.scopes[i]); err != nil {
				return err
			}
			s.scopes[i].anchors = append(s.scopes[i].anchors, r.Anchors...)
			return a.report(&r, s.scopes[i], &t, out)
		})
	if closeErr := record.close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = a.reportSuppressions(s, &t, out)
	}
	bar.clear()
	a.trimCache()
	out.close(a, err == nil)
	if errors.Is(err, context.Canceled) {
		a.problem("interrupted after %d of %d articles", t.files, len(paths))
		a.raise(exitUnread)
	} else if err != nil {
		return err
	}
	if x != nil && !a.flags.quiet {
		if line := x.summary(s.lang); line != "" {
			fmt.Fprintln(a.Stderr, line)
		}
	}
	if !a.flags.quiet {
		fmt.Fprintln(a.Stderr, t.summary(s.lang))
	}
	if gone := int(s.gone.Load()); gone > 0 && len(a.flags.sel) == 0 && len(a.flags.ignore) == 0 && !a.flags.quiet {
		fmt.Fprintln(a.Stderr, goneLine(gone, s.lang))
	}
	if a.flags.stats {
		t.stats(a.Stderr, s.lang, time.Since(start))
	}
	return nil
}

// report gives a result to the outputs and the counts.
func (a *app) report(r *checker.Result, s *scope, t *tally, out outputs) error {
	a.results(r, t)
	for _, f := range r.Findings() {
		if rank(f.Severity) >= s.fail {
			a.raise(exitFindings)
		}
	}
	return out.add(r)
}

// checkOne reads and checks one article, with fixes applied where there is a fixer.
func (a *app) checkOne(s *settings, paths []string, i int, x *fixer) checker.Result {
	article, problems := a.load(paths[i])
	r := checker.Result{Path: article.Path}
	if article.Bytes != nil {
		var gone int
		r, gone = s.check(i, article)
		s.gone.Add(int64(gone))
		if x != nil {
			r = x.try(i, article, r, func(again checker.Article) checker.Result {
				r, _ := s.check(i, again)
				return r
			})
		}
	}
	r.Diagnostics = append(problems, r.Diagnostics...)
	return r
}

// results tells of what went wrong with an article, and counts the rest.
func (a *app) results(r *checker.Result, t *tally) {
	t.add(r)
	for _, d := range r.Diagnostics {
		a.tell(d)
	}
	for _, m := range r.Internal {
		a.problem("internal error: %s; please report it", m)
		a.raise(exitInternal)
	}
}

// rank orders severities; 0 is none.
func rank(severity string) int {
	switch severity {
	case checker.Error:
		return 3
	case checker.Warning:
		return 2
	case checker.Info:
		return 1
	}
	return 0
}

// threshold returns the rank from which findings fail.
func threshold(flag, configured string) (int, error) {
	v := flag
	if v == "" {
		v = configured
	}
	switch v {
	case "":
		return rank(checker.Error), nil
	case "never":
		return rank(checker.Error) + 1, nil
	}
	if rank(v) == 0 {
		return 0, fmt.Errorf("fail-on takes error, warning, info or never, not %q", v)
	}
	return rank(v), nil
}
