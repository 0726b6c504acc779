package report

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"factcheck/checker"
	"factcheck/rules"
)

// sarif writes one SARIF 2.1.0 log. Columns count characters; a subject elsewhere in the article is a related location; the
// facts with their sources are in the properties of each result and, for a reader of the message, in its text.
type sarif struct {
	w     io.Writer
	lang  string
	rules map[string]*rules.Rule // that are known
	index map[string]int         // of those declared: the rules that found something
	run   sarifRun
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool         `json:"tool"`
	Language    string            `json:"language"`
	ColumnKind  string            `json:"columnKind"`
	Invocations []sarifInvocation `json:"invocations"`
	Results     []sarifResult     `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID        string        `json:"id"`
	Short     sarifText     `json:"shortDescription"`
	Full      sarifText     `json:"fullDescription"`
	Help      sarifText     `json:"help"`
	Default   sarifSeverity `json:"defaultConfiguration"`
	FormerIDs []string      `json:"deprecatedIds,omitempty"`
}

type sarifSeverity struct {
	Enabled bool   `json:"enabled"`
	Level   string `json:"level"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifInvocation struct {
	Successful    bool                `json:"executionSuccessful"`
	Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations,omitempty"`
}

type sarifResult struct {
	RuleID    string            `json:"ruleId"`
	RuleIndex int               `json:"ruleIndex"`
	Level     string            `json:"level"`
	Message   sarifText         `json:"message"`
	Locations []sarifLocation   `json:"locations"`
	Related   []sarifLocation   `json:"relatedLocations,omitempty"`
	Prints    map[string]string `json:"partialFingerprints"`
	Fixes     []sarifFix        `json:"fixes,omitempty"`

	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	Properties   sarifProperties    `json:"properties"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification"`
}

type sarifProperties struct {
	Said  string     `json:"said,omitempty"`
	Known string     `json:"known,omitempty"`
	Day   string     `json:"day,omitempty"`
	Facts []jsonFact `json:"facts"`
}

type sarifLocation struct {
	ID       int           `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn"`
	EndLine     int        `json:"endLine,omitempty"`
	EndColumn   int        `json:"endColumn,omitempty"`
	Snippet     *sarifText `json:"snippet,omitempty"`
}

type sarifFix struct {
	Description sarifText     `json:"description"`
	Changes     []sarifChange `json:"artifactChanges"`
}

type sarifChange struct {
	Artifact     sarifArtifact      `json:"artifactLocation"`
	Replacements []sarifReplacement `json:"replacements"`
}

type sarifReplacement struct {
	Deleted  sarifRegion `json:"deletedRegion"`
	Inserted sarifText   `json:"insertedContent"`
}

func newSARIF(w io.Writer, o Options) Sink {
	s := &sarif{w: w, lang: o.Lang, index: map[string]int{}, rules: map[string]*rules.Rule{}, run: sarifRun{
		Tool:     sarifTool{sarifDriver{Name: "factcheck", Version: o.Version, Rules: []sarifRule{}}},
		Language: o.Lang, ColumnKind: "unicodeCodePoints",
		Invocations: []sarifInvocation{{Successful: true}},
		Results:     []sarifResult{},
	}}
	if s.lang == "" {
		s.lang, s.run.Language = "en", "en"
	}
	for _, r := range o.Rules {
		s.rules[r.Name] = r
	}
	return s
}

// sarifLevel is the level of a severity.
func sarifLevel(severity string) string {
	if severity == checker.Info {
		return "note"
	}
	return severity
}

func (s *sarif) Add(r *checker.Result) error {
	for _, c := range r.Claims {
		// What the baseline knows and what has not changed is left out; what somebody suppressed is shown as such.
		if c.IsFinding() || c.Suppressed != nil && (c.Suppressed.Kind == checker.InSource || c.Suppressed.Kind == checker.External) {
			s.run.Results = append(s.run.Results, s.result(r, &c))
		}
	}
	notes := &s.run.Invocations[0]
	for _, d := range r.Diagnostics {
		n := sarifNotification{Level: checker.Error, Message: sarifText{d.Message}}
		if d.Warning {
			n.Level = checker.Warning
		} else {
			notes.Successful = false
		}
		place := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uri(d.Path)}}}
		if d.Line > 0 {
			place.Physical.Region = &sarifRegion{StartLine: d.Line, StartColumn: max(d.Column, 1)}
		}
		n.Locations = []sarifLocation{place}
		notes.Notifications = append(notes.Notifications, n)
	}
	return nil
}

func (s *sarif) Close() error {
	return writeJSON(s.w, sarifLog{
		Schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{s.run},
	})
}

func (s *sarif) result(r *checker.Result, c *checker.Claim) sarifResult {
	index, ok := s.index[c.Rule]
	if !ok {
		index = s.declare(c.Rule)
	}
	w := wordsIn(s.lang)
	message := c.Message.In(s.lang)
	out := sarifResult{
		RuleID: c.Rule, RuleIndex: index, Level: sarifLevel(c.Severity),
		Locations:  []sarifLocation{{Physical: place(r, c.Span)}},
		Prints:     map[string]string{"factcheck/v1": c.Fingerprint},
		Properties: sarifProperties{Said: c.Said, Known: c.Known, Day: c.Day, Facts: []jsonFact{}},
	}
	if c.Subject != c.Span && c.Subject.End > c.Subject.Start {
		out.Related = []sarifLocation{{ID: 1, Physical: place(r, c.Subject), Message: &sarifText{c.About}}}
	}
	for _, f := range c.Facts {
		message += "\n" + w.fact + w.factLine(f)
		out.Properties.Facts = append(out.Properties.Facts, jsonFact(f))
	}
	out.Message.Text = message
	if c.Suppressed != nil {
		kind := "external"
		if c.Suppressed.Kind == checker.InSource {
			kind = "inSource"
		}
		out.Suppressions = []sarifSuppression{{kind, c.Suppressed.Reason}}
	}
	for _, f := range c.Fixes {
		kind := w.unsafe
		if f.Safe {
			kind = w.safe
		}
		out.Fixes = append(out.Fixes, sarifFix{
			sarifText{kind + f.Text},
			[]sarifChange{{sarifArtifact{uri(r.Path)}, []sarifReplacement{{region(f.Span), sarifText{f.Text}}}}},
		})
	}
	return out
}

// declare adds a rule to the run.
func (s *sarif) declare(name string) int {
	d := &s.run.Tool.Driver
	text := sarifText{name}
	out := sarifRule{ID: name, Short: text, Full: text, Help: text, Default: sarifSeverity{true, checker.Warning}}
	if r := s.rules[name]; r != nil {
		out.FormerIDs = r.Aliases
		out.Short, out.Full = sarifText{r.Summary.In(s.lang)}, sarifText{r.Doc.What.In(s.lang)}
		out.Help = sarifText{r.Doc.Why.In(s.lang) + "\n\n" + r.Doc.Silent.In(s.lang)}
		out.Default = sarifSeverity{r.Default, sarifLevel(r.Severity.String())}
	}
	s.index[name] = len(d.Rules)
	d.Rules = append(d.Rules, out)
	return s.index[name]
}

func place(r *checker.Result, s checker.Span) sarifPhysical {
	at := region(s)
	at.Snippet = &sarifText{string(r.Bytes[s.Start:s.End])}
	return sarifPhysical{sarifArtifact{uri(r.Path)}, &at}
}

func region(s checker.Span) sarifRegion {
	return sarifRegion{StartLine: s.Line, StartColumn: s.Column, EndLine: s.EndLine, EndColumn: s.EndColumn}
}

// uri writes a path as a URI: relative paths stay so.
func uri(path string) string {
	u := url.URL{Path: filepath.ToSlash(path)}
	if strings.HasPrefix(u.Path, "/") {
		u.Scheme = "file"
	}
	return u.String()
}
