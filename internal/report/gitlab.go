package report

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"

	"factcheck/checker"
)

// gitlab writes a code quality report, which GitLab shows in merge requests.
type gitlab struct {
	w      io.Writer
	lang   string
	issues []gitlabIssue
}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

func newGitLab(w io.Writer, o Options) Sink {
	return &gitlab{w: w, lang: o.Lang, issues: []gitlabIssue{}}
}

func (g *gitlab) Add(r *checker.Result) error {
	for _, c := range r.Findings() {
		severity := map[string]string{checker.Error: "major", checker.Warning: "minor"}[c.Severity]
		if severity == "" {
			severity = "info"
		}
		g.issues = append(g.issues, gitlabIssue{
			c.Message.In(g.lang), c.Rule, fingerprint(r, &c), severity,
			gitlabLocation{r.Path, gitlabLines{c.Span.Line, c.Span.EndLine}},
		})
	}
	return nil
}

func (g *gitlab) Close() error { return writeJSON(g.w, g.issues) }

// fingerprint tells a finding from those of all articles.
func fingerprint(r *checker.Result, c *checker.Claim) string {
	sum := sha256.Sum256([]byte(r.Path + "\x00" + c.Fingerprint))
	return hex.EncodeToString(sum[:16])
}

// writeJSON writes a document for programs that people may read too.
func writeJSON(w io.Writer, doc any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}
