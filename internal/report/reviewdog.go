package report

import (
	"encoding/json"
	"io"
	"strings"

	"factcheck/checker"
	"factcheck/internal/source"
)

// reviewdog writes a finding a line in reviewdog's diagnostic format, rdjsonl.
type reviewdog struct {
	e    *json.Encoder
	lang string
}

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Source      rdName         `json:"source"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
}

type rdName struct {
	Name string `json:"name"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

func newReviewdog(w io.Writer, o Options) Sink {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &reviewdog{e, o.Lang}
}

func (d *reviewdog) Add(r *checker.Result) error {
	file := source.NewFile(r.Path, r.Bytes)
	for _, c := range r.Findings() {
		out := rdDiagnostic{
			Message: c.Message.In(d.lang), Location: rdLocation{r.Path, rdSpan(file, c.Span)},
			Severity: strings.ToUpper(c.Severity), Source: rdName{"factcheck"}, Code: rdCode{c.Rule},
		}
		for _, f := range c.Fixes {
			out.Suggestions = append(out.Suggestions, rdSuggestion{rdSpan(file, f.Span), f.Text})
		}
		if err := d.e.Encode(out); err != nil {
			return err
		}
	}
	return nil
}

func (d *reviewdog) Close() error { return nil }

// rdSpan counts columns in bytes, as reviewdog does.
func rdSpan(file *source.File, s checker.Span) rdRange {
	position := func(line, offset int) rdPosition { return rdPosition{line, offset - file.Line(line).Start + 1} }
	return rdRange{position(s.Line, s.Start), position(s.EndLine, s.End)}
}
