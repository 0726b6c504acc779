package report

import (
	"fmt"
	"io"
	"strings"

	"factcheck/checker"
)

// github writes workflow commands, which GitHub shows as annotations beside the lines.
type github struct {
	w    io.Writer
	lang string
}

func newGitHub(w io.Writer, o Options) Sink { return &github{w, o.Lang} }

func (g *github) Add(r *checker.Result) error {
	for _, c := range r.Findings() {
		command := map[string]string{checker.Error: "error", checker.Warning: "warning"}[c.Severity]
		if command == "" {
			command = "notice"
		}
		place := fmt.Sprintf("file=%s,line=%d,endLine=%d", githubProperty.Replace(r.Path), c.Span.Line, c.Span.EndLine)
		// GitHub takes columns within one line only, the last one included.
		if c.Span.Line == c.Span.EndLine {
			place += fmt.Sprintf(",col=%d,endColumn=%d", c.Span.Column, max(c.Span.Column, c.Span.EndColumn-1))
		}
		message := c.Message.In(g.lang)
		for _, f := range c.Facts {
			w := wordsIn(g.lang)
			message += "\n" + w.fact + w.factLine(f)
		}
		if _, err := fmt.Fprintf(g.w, "::%s %s,title=%s::%s\n", command, place, c.Rule, githubData.Replace(message)); err != nil {
			return err
		}
	}
	return nil
}

func (g *github) Close() error { return nil }

var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
