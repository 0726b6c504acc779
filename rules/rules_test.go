package rules_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"factcheck/checker"
	"factcheck/rules"
)

func TestAll(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	taken := map[string]bool{}
	all := rules.All()
	if !slices.IsSortedFunc(all, func(a, b *rules.Rule) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("All() is not in the order of names")
	}
	for _, r := range all {
		for _, name := range append([]string{r.Name}, r.Aliases...) {
			if !kebab.MatchString(name) || taken[name] {
				t.Errorf("%s: a name is words with hyphens, and taken once", name)
			}
			taken[name] = true
		}
		for part, text := range map[string]rules.Text{"summary": r.Summary, "what": r.Doc.What, "why": r.Doc.Why, "silent": r.Doc.Silent} {
			if text.EN == "" || text.FR == "" {
				t.Errorf("%s: %s is not written in both languages", r.Name, part)
			}
			if stop := strings.HasSuffix(text.EN, ".") && strings.HasSuffix(text.FR, "."); stop == (part == "summary") {
				t.Errorf("%s: %s: a summary ends without a full stop, sentences with one", r.Name, part)
			}
		}
		if r.Severity == rules.Off || r.Run == nil {
			t.Errorf("%s: a rule has a severity and runs", r.Name)
		}
		for kind, list := range map[string][]rules.Example{"bad": r.Doc.Bad, "good": r.Doc.Good} {
			for _, lang := range []string{"en", "fr"} {
				if !slices.ContainsFunc(list, func(e rules.Example) bool { return e.Lang == lang }) {
					t.Errorf("%s: no %s example in %q", r.Name, kind, lang)
				}
			}
		}
	}
}

// TestExamples executes the documentation: a rule finds in its bad examples the words in brackets, and nothing in its good ones.
func TestExamples(t *testing.T) {
	var names []string
	for _, r := range rules.All() {
		names = append(names, r.Name)
	}
	c, problems := checker.New(checker.Options{Select: names, Today: "2026-01-01"})
	for _, p := range problems {
		if !p.Warning {
			t.Error(p)
		}
	}
	found := func(r *rules.Rule, e rules.Example, text string) (words []string) {
		result := c.Check(checker.Article{Path: "example.md", Bytes: []byte(text), Lang: e.Lang, Published: e.Published})
		for _, f := range result.Findings() {
			if f.Rule == r.Name {
				words = append(words, text[f.Span.Start:f.Span.End])
			}
		}
		return words
	}
	marked := regexp.MustCompile(`\[\[(.*?)\]\]`)
	for _, r := range rules.All() {
		t.Run(r.Name, func(t *testing.T) {
			for _, e := range r.Doc.Bad {
				var want []string
				for _, m := range marked.FindAllStringSubmatch(e.Text, -1) {
					want = append(want, m[1])
				}
				if got := found(r, e, marked.ReplaceAllString(e.Text, "$1")); len(want) == 0 || !slices.Equal(got, want) {
					t.Errorf("%s\nfinds %q, want %q", e.Text, got, want)
				}
			}
			for _, e := range r.Doc.Good {
				if got := found(r, e, e.Text); len(got) > 0 {
					t.Errorf("%s\nfinds %q, want nothing", e.Text, got)
				}
			}
		})
	}
}
