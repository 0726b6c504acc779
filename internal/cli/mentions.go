package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"factcheck/checker"

	"github.com/spf13/cobra"
)

func (a *app) mentionsCommand() *cobra.Command {
	var format string
	var kinds []string
	c := &cobra.Command{
		Use:   "mentions PATH…",
		Short: "List what articles refer to: dates with their values, persons, offices, events, places",
		Args:  cobra.MinimumNArgs(1),
	}
	a.checkFlags(c)
	c.Flags().StringVar(&format, "format", "text", "output `FORMAT`: text or jsonl")
	c.Flags().StringSliceVar(&kinds, "kind", nil, "list only mentions of these `KINDS`: "+strings.Join(checker.MentionKinds(), ", "))
	c.RunE = func(_ *cobra.Command, args []string) error {
		if format != "text" && format != "jsonl" {
			return fmt.Errorf("--format takes text or jsonl here, not %q", format)
		}
		for _, k := range kinds {
			if !slices.Contains(checker.MentionKinds(), k) {
				return fmt.Errorf("--kind takes %s, not %q", strings.Join(checker.MentionKinds(), ", "), k)
			}
		}
		paths := a.inputs(args)
		s, err := a.setup(paths)
		if err != nil {
			return err
		}
		out := bufio.NewWriter(a.Stdout)
		for i, path := range paths {
			article, problems := a.load(path)
			for _, d := range problems {
				a.tell(d)
			}
			if article.Bytes == nil {
				continue
			}
			list, problems := s.scopes[i].checker().Mentions(article)
			for _, d := range problems {
				a.tell(d)
			}
			if len(kinds) > 0 {
				list = slices.DeleteFunc(list, func(m checker.Mention) bool { return !slices.Contains(kinds, m.Kind) })
			}
			write := writeMentions
			if format == "jsonl" {
				write = writeMentionLines
			}
			if err := write(out, article.Path, list, len(paths) > 1); err != nil {
				return err
			}
		}
		return out.Flush()
	}
	return c
}

// writeMentions writes the mentions of one article as a table.
func writeMentions(w io.Writer, path string, list []checker.Mention, named bool) error {
	if named {
		fmt.Fprintln(w, path)
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, m := range list {
		from := m.Anchor
		if m.Base != nil {
			from = fmt.Sprintf("text %d:%d", m.Base.Line, m.Base.Column)
		}
		fmt.Fprintf(tw, "%d:%d\t%s\t%s\t%s\t%s\t%s\n", m.Span.Line, m.Span.Column, m.Kind, clean(m.Text), m.Value, from, m.Interval)
	}
	return tw.Flush()
}

type mentionJSON struct {
	File      string    `json:"file"`
	Kind      string    `json:"kind"`
	Start     int       `json:"start"`
	End       int       `json:"end"`
	Line      int       `json:"line"`
	Column    int       `json:"column"`
	Text      string    `json:"text"`
	Value     string    `json:"value"`
	Precision string    `json:"precision,omitempty"`
	Anchor    string    `json:"anchor,omitempty"`
	Base      *baseJSON `json:"base,omitempty"`
	Interval  string    `json:"interval,omitempty"`
}

type baseJSON struct {
	Start  int `json:"start"`
	End    int `json:"end"`
	Line   int `json:"line"`
	Column int `json:"column"`
}

// writeMentionLines writes each mention as a line of JSON.
func writeMentionLines(w io.Writer, path string, list []checker.Mention, _ bool) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, m := range list {
		j := mentionJSON{
			File: path, Kind: m.Kind, Start: m.Span.Start, End: m.Span.End, Line: m.Span.Line, Column: m.Span.Column,
			Text: m.Text, Value: m.Value, Precision: m.Precision, Anchor: m.Anchor, Interval: m.Interval,
		}
		if m.Base != nil {
			j.Base = &baseJSON{m.Base.Start, m.Base.End, m.Base.Line, m.Base.Column}
		}
		if err := e.Encode(j); err != nil {
			return err
		}
	}
	return nil
}
