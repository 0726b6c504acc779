package cli

import (
	"fmt"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/lang/all"

	"github.com/spf13/cobra"
)

// stale is how many days a fact stays verified unless --max-age says otherwise.
const stale = 730

func (a *app) factsLintCommand() *cobra.Command {
	var maxAge int
	var failOn string
	c := &cobra.Command{
		Use:   "lint [FILE…]",
		Short: "Tell everything that is wrong or doubtful in facts files",
		Long: `lint reads facts files, directories or archives on top of the world pack, and tells what is wrong with them and what
should be looked at. Without FILE it takes the facts of the configuration, or the world pack where that names none.`,
	}
	a.factsFlags(c)
	c.Flags().IntVar(&maxAge, "max-age", stale, "`DAYS` for which a fact stays verified; 0 for ever")
	c.Flags().StringVar(&failOn, "fail-on", "error", "lowest severity that makes the exit code 1: error, warning or never")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if failOn != "error" && failOn != "warning" && failOn != "never" {
			return fmt.Errorf("--fail-on takes error, warning or never here, not %q", failOn)
		}
		n := a.newsroom()
		base, sources := a.base(n), n.own
		if len(args) > 0 {
			sources = nil
			for _, path := range args {
				s, err := readPack(path)
				if err != nil {
					a.problem("%v", err)
					a.raise(exitUnread)
				}
				sources = append(sources, s...)
			}
		} else if len(sources) == 0 && !n.named {
			base, sources = &fact.Index{}, n.world
		}
		errors, warnings := 0, 0
		for _, d := range fact.Lint(base, sources, words(), date.DayOf(time.Now()), maxAge) {
			fmt.Fprintln(a.Stdout, d)
			if d.Warning {
				warnings++
			} else {
				errors++
			}
			if d.Unread {
				a.raise(exitUnread)
			}
		}
		if errors > 0 && failOn != "never" || warnings > 0 && failOn == "warning" {
			a.raise(exitFindings)
		}
		fmt.Fprintf(a.Stdout, "%s, %s in %s\n", count(errors, "error", "errors"), count(warnings, "warning", "warnings"), count(len(sources), "file", "files"))
		return nil
	}
	return c
}

// words returns the words of facts that the language packs know.
func words() *fact.Words {
	w := &fact.Words{}
	for _, p := range all.Packs() {
		w.Languages = append(w.Languages, p.Code)
		for _, r := range p.Roles {
			w.Roles = append(w.Roles, r.ID)
		}
		for _, t := range p.Triggers {
			w.Triggers = append(w.Triggers, t.ID)
		}
	}
	return w
}
