package report

import (
	"encoding/json"
	"io"

	"factcheck/checker"
)

// SchemaVersion is the version of the JSON output. It rises when a field changes its meaning or goes; new fields may come at any time.
const SchemaVersion = 1

// jsonSink writes one JSON document. docs/output.md describes it.
type jsonSink struct {
	w    io.Writer
	lang string
	doc  jsonDocument
}

type jsonDocument struct {
	Version  int           `json:"version"`
	Findings []jsonFinding `json:"findings"`
	Summary  jsonSummary   `json:"summary"`
}

type jsonSummary struct {
	Files        int `json:"files"`
	Claims       int `json:"claims"`
	Contradicted int `json:"contradicted"`
	Consistent   int `json:"consistent"`
	Unchecked    int `json:"unchecked"`
}

type jsonFinding struct {
	File     string     `json:"file"`
	Rule     string     `json:"rule"`
	Severity string     `json:"severity"`
	Message  string     `json:"message"`
	Span     jsonSpan   `json:"span"`
	Subject  jsonSpan   `json:"subject"`
	Said     string     `json:"said,omitempty"`
	Known    string     `json:"known,omitempty"`
	Day      string     `json:"day,omitempty"`
	Facts    []jsonFact `json:"facts"`
	Fixes    []jsonFix  `json:"fixes"`
}

type jsonSpan struct {
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Text      string `json:"text"`
}

type jsonFact struct {
	ID       string `json:"id"`
	File     string `json:"file,omitempty"`
	Line     int    `json:"line,omitempty"`
	Source   string `json:"source,omitempty"`
	Verified string `json:"verified,omitempty"`
}

type jsonFix struct {
	Span jsonSpan `json:"span"`
	Text string   `json:"text"`
	Safe bool     `json:"safe"`
}

func newJSON(w io.Writer, o Options) Sink {
	return &jsonSink{w: w, lang: o.Lang, doc: jsonDocument{Version: SchemaVersion, Findings: []jsonFinding{}}}
}

func (j *jsonSink) Add(r *checker.Result) error {
	j.doc.Summary.Files++
	for _, c := range r.Claims {
		j.doc.Summary.Claims++
		switch c.Verdict {
		case checker.Consistent:
			j.doc.Summary.Consistent++
		case checker.Unchecked:
			j.doc.Summary.Unchecked++
		default:
			j.doc.Summary.Contradicted++
			if c.IsFinding() {
				j.doc.Findings = append(j.doc.Findings, findingJSON(r, &c, j.lang))
			}
		}
	}
	return nil
}

func findingJSON(r *checker.Result, c *checker.Claim, lang string) jsonFinding {
	f := jsonFinding{
		File: r.Path, Rule: c.Rule, Severity: c.Severity, Message: c.Message.In(lang),
		Span: spanJSON(r, c.Span), Subject: spanJSON(r, c.Subject),
		Said: c.Said, Known: c.Known, Day: c.Day, Facts: []jsonFact{}, Fixes: []jsonFix{},
	}
	for _, x := range c.Facts {
		f.Facts = append(f.Facts, jsonFact(x))
	}
	for _, x := range c.Fixes {
		f.Fixes = append(f.Fixes, jsonFix{spanJSON(r, x.Span), x.Text, x.Safe})
	}
	return f
}

func spanJSON(r *checker.Result, s checker.Span) jsonSpan {
	return jsonSpan{s.Start, s.End, s.Line, s.Column, s.EndLine, s.EndColumn, string(r.Bytes[s.Start:s.End])}
}

func (j *jsonSink) Close() error {
	e := json.NewEncoder(j.w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(j.doc)
}
