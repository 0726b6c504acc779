package cli

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/internal/document"
	"factcheck/internal/fix"
	"factcheck/internal/source"
)

// want is a comment that says what is to be found on its line: factcheck-want RULE "words".
var want = regexp.MustCompile(`^\s*factcheck-want\s+([a-z0-9-]+)(?:\s+"([^"]*)")?\s*$`)

// wantComment is such a comment with its marks, and the space before it.
var wantComment = regexp.MustCompile(`[ \t]*<!--\s*factcheck-want[^>]*-->`)

// An expectation is what one comment of an article asks for.
type expectation struct {
	line        int
	column      int
	rule, words string // words may be ""
	met         bool
}

// articleTrial checks an article against the expectations in its comments. With update, they are written anew.
func (a *app) articleTrial(c *checker.Checker, article checker.Article, update bool) trial {
	t := trial{suite: article.Path, name: article.Path, path: article.Path, line: 1, column: 1}
	text, _ := document.Parse(source.NewFile(article.Path, article.Bytes), document.Options{Format: article.Format})
	r := c.Check(article)
	for _, d := range r.Diagnostics {
		a.tell(d)
	}
	found := r.Findings()
	if update {
		if err := fix.Write(article.Path, article.Bytes, expected(article.Bytes, found)); err != nil {
			t.failures = append(t.failures, failure{article.Path, 1, 1, cause(err)})
		}
		return t
	}
	var wants []expectation
	for _, k := range text.Comments {
		p := text.File.Position(k.Span.Start)
		m := want.FindStringSubmatch(k.Text)
		if m == nil {
			if strings.Contains(k.Text, "factcheck-want") {
				t.failures = append(t.failures, failure{article.Path, p.Line, p.Column, `this says nothing; write factcheck-want RULE "words"`})
			}
			continue
		}
		wants = append(wants, expectation{line: p.Line, column: p.Column, rule: m[1], words: clean(m[2])})
	}
	for _, f := range found {
		i := slices.IndexFunc(wants, func(w expectation) bool {
			return !w.met && w.line == f.Span.Line && w.rule == f.Rule && (w.words == "" || w.words == clean(f.Text))
		})
		if i >= 0 {
			wants[i].met = true
			continue
		}
		t.failures = append(t.failures, failure{article.Path, f.Span.Line, f.Span.Column, fmt.Sprintf("“%s” is found, which no comment asks for: %s [%s]", clean(f.Text), f.Message.EN, f.Rule)})
	}
	for _, w := range wants {
		if !w.met {
			t.failures = append(t.failures, failure{article.Path, w.line, w.column, strings.TrimSpace(fmt.Sprintf("%s finds nothing on this line %s", w.rule, quoted(w.words)))})
		}
	}
	slices.SortStableFunc(t.failures, func(x, y failure) int {
		if x.line != y.line {
			return x.line - y.line
		}
		return x.column - y.column
	})
	return t
}

func quoted(words string) string {
	if words == "" {
		return ""
	}
	return "for “" + words + "”"
}

// expected writes comments for the findings at the ends of their lines, in the place of those that are there.
func expected(b []byte, found []checker.Claim) []byte {
	lines := strings.SplitAfter(wantComment.ReplaceAllString(string(b), ""), "\n")
	for _, f := range slices.Backward(found) {
		if f.Span.Line > len(lines) {
			continue
		}
		l := lines[f.Span.Line-1]
		end := len(strings.TrimRight(l, "\r\n"))
		lines[f.Span.Line-1] = l[:end] + fmt.Sprintf(" <!-- factcheck-want %s \"%s\" -->", f.Rule, strings.ReplaceAll(clean(f.Text), `"`, "”")) + l[end:]
	}
	return []byte(strings.Join(lines, ""))
}
