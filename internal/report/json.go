package report

import (
	"encoding/json"
	"io"

	"factcheck/checker"
)

// SchemaVersion is the version of the JSON outputs. It rises when a field changes its meaning or goes; new fields may come at any time.
const SchemaVersion = 1

// jsonSink writes one JSON document. docs/output.md describes it.
type jsonSink struct {
	w    io.Writer
	lang string
	doc  jsonDocument
}

type jsonDocument struct {
	Version     int              `json:"version"`
	Findings    []jsonFinding    `json:"findings"`
	Diagnostics []jsonDiagnostic `json:"diagnostics"`
	Summary     jsonSummary      `json:"summary"`
}

type jsonSummary struct {
	Files        int `json:"files"`
	Claims       int `json:"claims"`
	Contradicted int `json:"contradicted"`
	Consistent   int `json:"consistent"`
	Unchecked    int `json:"unchecked"`
	Suppressed   int `json:"suppressed"` // of the contradicted ones
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

	Fingerprint string `json:"fingerprint"`
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
	When     string `json:"when,omitempty"`
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

type jsonDiagnostic struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Warning bool   `json:"warning"`
	Message string `json:"message"`
}

func newJSON(w io.Writer, o Options) Sink {
	return &jsonSink{w: w, lang: o.Lang, doc: jsonDocument{Version: SchemaVersion, Findings: []jsonFinding{}, Diagnostics: []jsonDiagnostic{}}}
}

func (j *jsonSink) Add(r *checker.Result) error {
	j.doc.Summary.add(r)
	for _, c := range r.Findings() {
		j.doc.Findings = append(j.doc.Findings, findingJSON(r, &c, j.lang))
	}
	for _, d := range r.Diagnostics {
		j.doc.Diagnostics = append(j.doc.Diagnostics, diagnosticJSON(d))
	}
	return nil
}

func (j *jsonSink) Close() error { return writeJSON(j.w, j.doc) }

func (s *jsonSummary) add(r *checker.Result) {
	s.Files++
	s.Claims += len(r.Claims)
	for _, c := range r.Claims {
		switch c.Verdict {
		case checker.Consistent:
			s.Consistent++
		case checker.Unchecked:
			s.Unchecked++
		default:
			s.Contradicted++
			if !c.IsFinding() {
				s.Suppressed++
			}
		}
	}
}

func findingJSON(r *checker.Result, c *checker.Claim, lang string) jsonFinding {
	f := jsonFinding{
		File: r.Path, Rule: c.Rule, Severity: c.Severity, Message: c.Message.In(lang),
		Span: spanJSON(r, c.Span), Subject: spanJSON(r, c.Subject),
		Said: c.Said, Known: c.Known, Day: c.Day, Facts: []jsonFact{}, Fixes: []jsonFix{}, Fingerprint: c.Fingerprint,
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

func diagnosticJSON(d checker.Diagnostic) jsonDiagnostic {
	return jsonDiagnostic{d.Path, d.Line, d.Column, d.Warning, d.Message}
}

// jsonLines writes a JSON object a line, each as soon as it is known: findings, diagnostics and, last, the summary. Its type
// says which.
type jsonLines struct {
	e       *json.Encoder
	lang    string
	summary jsonSummary
}

func newJSONLines(w io.Writer, o Options) Sink {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &jsonLines{e: e, lang: o.Lang}
}

func (j *jsonLines) Add(r *checker.Result) error {
	j.summary.add(r)
	for _, c := range r.Findings() {
		if err := j.e.Encode(struct {
			Type string `json:"type"`
			jsonFinding
		}{"finding", findingJSON(r, &c, j.lang)}); err != nil {
			return err
		}
	}
	for _, d := range r.Diagnostics {
		if err := j.e.Encode(struct {
			Type string `json:"type"`
			jsonDiagnostic
		}{"diagnostic", diagnosticJSON(d)}); err != nil {
			return err
		}
	}
	return nil
}

func (j *jsonLines) Close() error {
	return j.e.Encode(struct {
		Type    string `json:"type"`
		Version int    `json:"version"`
		jsonSummary
	}{"summary", SchemaVersion, j.summary})
}
