package checker

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/internal/config"
	"factcheck/internal/document"
	"factcheck/internal/source"
	"factcheck/internal/token"
	"factcheck/rules"

	"github.com/bmatcuk/doublestar/v4"
)

// A SuppressionsFile holds suppressions for articles that have no comments, in TOML: tables [[suppress]] with the path of the article,
// the rule, words of the article around what is found, and the reason.
type SuppressionsFile struct {
	Path  string
	Bytes []byte
}

// An anchor is an entry of a file of suppressions.
type anchor struct {
	directive
	file *source.File
	glob string // of absolute paths, with slashes
	text string // folded
}

// An AnchorUse tells what an entry of a file of suppressions did for an article whose path it names.
type AnchorUse struct {
	Path string // of the file
	Line int    // of the entry
	Rule string
	Used bool
}

// readAnchors reads the files of suppressions.
func (c *Checker) readAnchors(files []SuppressionsFile) (problems []Diagnostic) {
	c.anchors = nil
	for _, f := range files {
		entries, diagnostics := config.Suppressions(f.Path, f.Bytes)
		for _, d := range diagnostics {
			problems = append(problems, Diagnostic{Path: d.Path, Line: d.Line, Column: d.Column, Message: d.Message})
		}
		file := source.NewFile(f.Path, f.Bytes)
		for _, e := range entries {
			c.anchors = append(c.anchors, c.anchor(file, &e))
		}
	}
	return problems
}

func (c *Checker) anchor(file *source.File, e *config.Suppression) anchor {
	a := anchor{file: file, text: anchored(e.Text), glob: filepath.ToSlash(c.absolute(filepath.Join(filepath.Dir(file.Path), filepath.FromSlash(e.Path))))}
	a.span, a.reason, a.used = e.Span, e.Reason, map[string]bool{}
	if e.Until != "" {
		a.until, a.fault = deadline(e.Until)
	}
	for _, name := range e.Rules {
		rule, fault := c.named(name)
		if rule == "" {
			a.fault = fault
			continue
		}
		a.rules = append(a.rules, rule)
	}
	switch {
	case len(e.Faults) > 0:
		a.fault = rules.Same(e.Faults[0])
	case !a.fault.IsZero():
	case e.Path == "" || len(e.Rules) == 0 || a.text == "" || e.Reason == "":
		a.fault = rules.Text{EN: "an entry needs path, rule, text and reason", FR: "une entrée demande path, rule, text et reason"}
	}
	return a
}

// absolute makes a path absolute by the directory of the options.
func (c *Checker) absolute(path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(c.options.Dir, path)
}

// anchorsOf returns the entries that hold for an article.
func (c *Checker) anchorsOf(path string) []*anchor {
	if len(c.anchors) == 0 {
		return nil
	}
	path = filepath.ToSlash(c.absolute(path))
	var out []*anchor
	for i := range c.anchors {
		a := &c.anchors[i]
		if a.fault.IsZero() && !c.expired(a.until) && doublestar.MatchUnvalidated(a.glob, path) {
			out = append(out, a)
		}
	}
	return out
}

// suppressAnchored marks a finding that an entry of a file of suppressions suppresses: its words are among those of the entry, which stand
// in its paragraph.
func suppressAnchored(anchors []*anchor, text *document.Text, span token.Range, claim *Claim, uses map[AnchorUse]bool) {
	for _, a := range anchors {
		if !slices.Contains(a.rules, claim.Rule) || !strings.Contains(a.text, anchored(claim.Text)) {
			continue
		}
		block := text.Block(span.Start)
		if strings.Contains(anchored(text.Plain[block.Start:block.End]), a.text) {
			claim.Suppressed = &Suppression{Kind: External, Reason: a.reason}
			uses[a.use(claim.Rule)] = true
			return
		}
	}
}

func (a *anchor) use(rule string) AnchorUse {
	return AnchorUse{Path: a.file.Path, Line: a.file.Position(a.span.Start).Line, Rule: rule}
}

// usesOf lists what the entries for an article did, those of rules that ran.
func (c *Checker) usesOf(anchors []*anchor, used map[AnchorUse]bool) []AnchorUse {
	var out []AnchorUse
	for _, a := range anchors {
		for _, rule := range a.rules {
			if c.runs(rule) {
				u := a.use(rule)
				u.Used = used[u]
				out = append(out, u)
			}
		}
	}
	return out
}

// SuppressionResults returns what is wrong with the files of suppressions, after the results of a run told what their entries did: entries
// that are malformed, expired or that no article needs.
func (c *Checker) SuppressionResults(uses []AnchorUse) []Result {
	asked, used := map[AnchorUse]bool{}, map[AnchorUse]bool{}
	for _, u := range uses {
		key := u
		key.Used = false
		asked[key] = true
		used[key] = used[key] || u.Used
	}
	var out []Result
	for i := range c.anchors {
		a := &c.anchors[i]
		d := a.directive
		d.used = map[string]bool{}
		for _, rule := range d.rules {
			// Of an entry whose article was not checked nobody knows.
			d.used[rule] = !asked[a.use(rule)] || used[a.use(rule)]
		}
		for _, p := range c.problems(&d) {
			claim, ok := c.own(p.rule, a.file, a.span, p.message)
			if !ok {
				continue
			}
			if n := len(out); n == 0 || out[n-1].Path != a.file.Path {
				out = append(out, Result{Path: a.file.Path, Bytes: a.file.Bytes, Format: "toml", Lang: "en"})
			}
			r := &out[len(out)-1]
			r.Claims = append(r.Claims, claim)
		}
	}
	for i := range out {
		slices.SortStableFunc(out[i].Claims, func(a, b Claim) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
		fingerprint(out[i].Claims)
	}
	return out
}

// anchored makes words the same whatever the line breaks, spaces and apostrophes.
func anchored(s string) string { return folded(strings.ReplaceAll(s, "’", "'")) }
