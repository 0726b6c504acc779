package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"factcheck/checker"
	"factcheck/internal/audit"

	"github.com/spf13/cobra"
)

// A recorder writes what is checked into the record that --record names. The nil recorder writes nothing.
type recorder struct {
	path string
	*audit.Writer
}

func (a *app) newRecorder() (*recorder, error) {
	if a.flags.record == "" {
		return nil, nil
	}
	w, err := audit.Open(a.flags.record, version)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", a.flags.record, cause(err))
	}
	return &recorder{a.flags.record, w}, nil
}

func (r *recorder) add(result *checker.Result, s *scope) error {
	if r == nil || result.Bytes == nil || result.Path == stdinName {
		return nil
	}
	if s.factsHash == "" {
		s.factsHash = s.checker().FactsHash()
	}
	if err := r.Facts(s.factsHash, s.checker().Digests); err != nil {
		return fmt.Errorf("%s: %w", r.path, err)
	}
	if err := r.Add(result, s.factsHash); err != nil {
		return fmt.Errorf("%s: %w", r.path, err)
	}
	return nil
}

func (r *recorder) close() error {
	if r == nil {
		return nil
	}
	if err := r.Close(); err != nil {
		return fmt.Errorf("%s: %w", r.path, err)
	}
	return nil
}

func (a *app) recheckCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "recheck RECORD…",
		Short: "Tell which recorded articles a change of facts concerns",
		Long: strings.TrimSpace(`
recheck compares the facts of today, those of this directory's configuration, with those under
which the articles of a record were checked, and lists the articles to check again: those that
relied on a fact that changed, and those that have the words of a new one. It reads no article.`),
		Args: cobra.MinimumNArgs(1),
	}
	a.configFlag(c)
	a.cacheFlag(c)
	c.Flags().StringSliceVar(&a.flags.facts, "facts", nil, "further facts `FILES`; they override the built-in facts by ID")
	c.Flags().StringVar(&format, "format", "text", "output `FORMAT`: text or json")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if format != "text" && format != "json" {
			return fmt.Errorf("--format takes text or json here, not %q", format)
		}
		s, err := a.setup([]string{"."})
		if err != nil {
			return err
		}
		digests := s.scopes[0].checker().Digests()
		out := bufio.NewWriter(a.Stdout)
		all := []audit.Affected{}
		recorded := 0
		for _, path := range args {
			affected, n, err := a.recheck(path, digests)
			if err != nil {
				a.unread(path, err)
				continue
			}
			recorded += n
			all = append(all, affected...)
			if format == "text" {
				writeAffected(out, affected)
			}
		}
		if format == "json" {
			e := json.NewEncoder(out)
			e.SetEscapeHTML(false)
			e.SetIndent("", "  ")
			if err := e.Encode(map[string]any{"version": 1, "recorded": recorded, "affected": all}); err != nil {
				return err
			}
		}
		if len(all) > 0 {
			a.raise(exitFindings)
		}
		fmt.Fprintf(a.Stderr, "%s of %s to check again\n", count(len(all), "article", "articles"), fmt.Sprint(recorded))
		return out.Flush()
	}
	return c
}

// recheck rechecks one record. Its articles are named as seen from here.
func (a *app) recheck(path string, digests []checker.FactDigest) ([]audit.Affected, int, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, 0, err
	}
	affected, n, err := audit.Recheck(path, digests)
	for i := range affected {
		affected[i].Path = filepath.Join(filepath.Dir(path), affected[i].Path)
	}
	return affected, n, err
}

func writeAffected(w io.Writer, affected []audit.Affected) {
	for _, x := range affected {
		for _, r := range x.Reasons {
			switch {
			case r.Change == "new":
				fmt.Fprintf(w, "%s: %s is new: the words of “%s” are in the article\n", x.Path, r.Fact, r.Name)
			default:
				var at []string
				for _, c := range r.Claims {
					at = append(at, fmt.Sprintf("%d:%d (%s, %s)", c.Line, c.Column, c.Rule, c.Verdict))
				}
				fmt.Fprintf(w, "%s: %s %s: relied on at %s\n", x.Path, r.Fact, r.Change, strings.Join(at, ", "))
			}
		}
	}
}
