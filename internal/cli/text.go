package cli

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"factcheck/checker"
	"factcheck/internal/document"
	"factcheck/internal/source"

	"github.com/spf13/cobra"
)

func (a *app) textCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "text PATH…",
		Short: "Print what is read of articles: their blocks with place and kind, and what they say of themselves",
		Args:  cobra.MinimumNArgs(1),
	}
	a.inputFlags(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		out := bufio.NewWriter(a.Stdout)
		for i, path := range a.inputs(args) {
			article, problems := a.load(path)
			for _, d := range problems {
				a.tell(d)
			}
			if article.Bytes == nil {
				continue
			}
			text, diagnostics := document.Parse(source.NewFile(article.Path, article.Bytes), document.Options{Format: article.Format})
			for _, d := range diagnostics {
				p := text.File.Position(d.Span.Start)
				a.tell(checker.Diagnostic{Path: article.Path, Line: p.Line, Column: p.Column, Message: d.Message, Warning: d.Warning})
			}
			if i > 0 {
				fmt.Fprintln(out)
			}
			if err := writeText(out, text); err != nil {
				return err
			}
		}
		return out.Flush()
	}
	return c
}

// writeText writes what was read: the metadata, then a line for each block, and below it one for each quotation,
// link and date for machines in it.
func writeText(w io.Writer, t *document.Text) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(place, what, words string) {
		if words != "" {
			fmt.Fprintf(tw, "%s\t%s\t%s\n", place, what, clean(words))
		}
	}
	place := func(offset int) string {
		p := t.File.Position(offset)
		return fmt.Sprintf("%d:%d", p.Line, p.Column)
	}
	line("", "file", t.File.Path)
	line("", "format", t.Format)
	line("", "encoding", t.Encoding)
	if !t.Meta.Published.IsZero() {
		line(place(t.Meta.PublishedSpan.Start), "published", t.Meta.Published.String())
	}
	line("", "lang", t.Meta.Lang)
	line("", "title", t.Meta.Title)
	line("", "author", t.Meta.Author)
	line("", "place", t.Meta.Place)
	for _, k := range slices.Sorted(maps.Keys(t.Meta.Fields)) {
		line("", k, t.Meta.Fields[k])
	}
	for _, c := range t.Comments {
		line(place(c.Span.Start), "comment", c.Text)
	}
	marks := inner(t)
	for _, b := range t.Blocks {
		line(place(t.Span(b.Start, b.End).Start), b.Kind.String(), t.Plain[b.Start:b.End])
		for ; len(marks) > 0 && marks[0].Start < b.End; marks = marks[1:] {
			m := marks[0]
			line(place(t.Span(m.Start, m.End).Start), "  "+m.what, m.words)
		}
	}
	return tw.Flush()
}

// A mark is what is known of a stretch inside a block.
type mark struct {
	document.Range
	what, words string
}

// inner returns the quotations, links and machine-readable dates of a text in order of their place.
func inner(t *document.Text) []mark {
	var all []mark
	for _, q := range t.Quotes {
		all = append(all, mark{q, "quoted", t.Plain[q.Start:q.End]})
	}
	for _, l := range t.Links {
		all = append(all, mark{l, "link", t.Plain[l.Start:l.End]})
	}
	for _, x := range t.Times {
		all = append(all, mark{x.Range, "time", t.Plain[x.Start:x.End] + " = " + x.Value.String()})
	}
	slices.SortStableFunc(all, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	return all
}
