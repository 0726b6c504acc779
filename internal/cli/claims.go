package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"factcheck/checker"
	"factcheck/internal/report"

	"github.com/spf13/cobra"
)

func (a *app) claimsCommand() *cobra.Command {
	var format string
	var verbose bool
	c := &cobra.Command{
		Use:   "claims PATH…",
		Short: "List every claim with its verdict: what was checked, and what was not",
		Args:  cobra.MinimumNArgs(1),
	}
	a.checkFlags(c)
	c.Flags().StringVar(&format, "format", "text", "output `FORMAT`: text or json")
	c.Flags().BoolVarP(&verbose, "verbose", "v", false, "tell how each claim was judged")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if format != "text" && format != "json" {
			return fmt.Errorf("--format takes text or json here, not %q", format)
		}
		paths := a.inputs(args)
		s, err := a.setup(paths)
		if err != nil {
			return err
		}
		out := bufio.NewWriter(a.Stdout)
		t := newTally()
		list := []claimJSON{}
		err = checker.Parallel(cmd.Context(), len(paths),
			func(i int) checker.Result { return a.checkOne(s, paths, i, nil) },
			func(_ int, r checker.Result) error {
				a.results(&r, &t)
				if format == "json" {
					for _, c := range r.Claims {
						list = append(list, newClaimJSON(r.Path, &c, s.lang))
					}
					return nil
				}
				return writeClaims(out, &r, s.lang, len(paths) > 1, verbose)
			})
		if err != nil {
			return err
		}
		if format == "json" {
			e := json.NewEncoder(out)
			e.SetEscapeHTML(false)
			e.SetIndent("", "  ")
			if err := e.Encode(struct {
				Version int         `json:"version"`
				Claims  []claimJSON `json:"claims"`
			}{report.SchemaVersion, list}); err != nil {
				return err
			}
		}
		return out.Flush()
	}
	return c
}

// writeClaims writes the claims of one article as a table.
func writeClaims(w io.Writer, r *checker.Result, lang string, named, verbose bool) error {
	if named {
		fmt.Fprintln(w, r.Path)
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range r.Claims {
		why := c.Reason.In(lang)
		if c.Verdict == checker.Contradicted {
			why = c.Message.In(lang)
		}
		var facts []string
		for _, f := range c.Facts {
			facts = append(facts, strings.TrimSpace(f.ID+" "+f.When))
		}
		if c.Verdict != checker.Unchecked && c.Known != "" && (len(c.Facts) == 0 || c.Facts[0].When != c.Known) {
			facts = append(facts, c.Known)
		}
		fmt.Fprintf(tw, "%d:%d\t%s\t%s\t%s\t%s\n", c.Subject.Line, c.Subject.Column, verdict(c.Verdict, lang), clean(c.About), strings.Join(facts, " "), why)
		if verbose {
			for _, l := range judged(&c, lang) {
				fmt.Fprintf(tw, "\t\t%s\n", l)
			}
		}
	}
	return tw.Flush()
}

// judged tells how a claim was judged, a line for each step.
func judged(c *checker.Claim, lang string) []string {
	var out []string
	add := func(en, fr, v string) {
		if v != "" {
			out = append(out, checker.Message{EN: en, FR: fr}.In(lang)+" "+v)
		}
	}
	add("rule", "règle", c.Rule)
	add("words", "mots", checker.Message{EN: "“" + clean(c.Text) + "”", FR: "«\u00a0" + clean(c.Text) + "\u00a0»"}.In(lang))
	add("said", "dit", c.Said)
	add("known", "connu", c.Known)
	if c.Day != "" {
		add("day", "jour", c.Day+" ("+c.DayWhy.In(lang)+")")
	}
	for _, f := range c.Facts {
		s := strings.TrimSpace(f.ID + " " + f.When)
		if f.File != "" {
			s += fmt.Sprintf(" · %s:%d", f.File, f.Line)
		}
		add("fact", "fait", s+" · "+f.Source+" · "+f.Verified)
	}
	add("unchecked because", "non vérifié car", c.Reason.In(lang))
	return out
}

// verdict returns the word for a verdict.
func verdict(v, lang string) string {
	french := map[string]string{checker.Contradicted: "contredite", checker.Consistent: "concordante", checker.Unchecked: "non vérifiée"}
	return checker.Message{EN: v, FR: french[v]}.In(lang)
}

// clean writes words on one line.
func clean(s string) string { return strings.Join(strings.Fields(s), " ") }

type claimJSON struct {
	File    string         `json:"file"`
	Rule    string         `json:"rule"`
	Verdict string         `json:"verdict"`
	Line    int            `json:"line"`
	Column  int            `json:"column"`
	Start   int            `json:"start"`
	End     int            `json:"end"`
	Text    string         `json:"text"`
	About   string         `json:"about"`
	Said    string         `json:"said,omitempty"`
	Known   string         `json:"known,omitempty"`
	Day     string         `json:"day,omitempty"`
	DayWhy  string         `json:"day_why,omitempty"`
	Reason  string         `json:"reason,omitempty"`
	Message string         `json:"message,omitempty"`
	Facts   []claimFactRef `json:"facts"`
}

type claimFactRef struct {
	ID       string `json:"id"`
	When     string `json:"when,omitempty"`
	Source   string `json:"source,omitempty"`
	Verified string `json:"verified,omitempty"`
}

func newClaimJSON(path string, c *checker.Claim, lang string) claimJSON {
	j := claimJSON{
		File: path, Rule: c.Rule, Verdict: c.Verdict, Line: c.Span.Line, Column: c.Span.Column, Start: c.Span.Start, End: c.Span.End,
		Text: c.Text, About: c.About, Said: c.Said, Known: c.Known, Day: c.Day, DayWhy: c.DayWhy.In(lang),
		Reason: c.Reason.In(lang), Message: c.Message.In(lang), Facts: []claimFactRef{},
	}
	for _, f := range c.Facts {
		j.Facts = append(j.Facts, claimFactRef{f.ID, f.When, f.Source, f.Verified})
	}
	return j
}
