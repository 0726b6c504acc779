package report

import (
	"fmt"
	"io"

	"factcheck/checker"
)

// line writes a finding a line: path:line:column: severity: message [rule].
type line struct {
	w    io.Writer
	lang string
}

func newLine(w io.Writer, o Options) Sink { return &line{w, o.Lang} }

func (l *line) Add(r *checker.Result) error {
	for _, c := range r.Findings() {
		_, err := fmt.Fprintf(l.w, "%s:%d:%d: %s: %s [%s]\n",
			printable(r.Path), c.Span.Line, c.Span.Column, c.Severity, printable(c.Message.In(l.lang)), c.Rule)
		if err != nil {
			return err
		}
	}
	return nil
}

func (l *line) Close() error { return nil }
