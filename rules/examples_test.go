package rules_test

import (
	"strings"
	"testing"

	"factcheck/checker"
	"factcheck/rules"
)

// TestExamples runs the examples of the documentation: each Bad one must be found, at the words marked; no Good one may be.
func TestExamples(t *testing.T) {
	base, problems := checker.New(checker.Options{})
	for _, p := range problems {
		t.Fatal(p)
	}
	for _, r := range rules.All() {
		c, problems := base.With(checker.Options{Select: []string{r.Name}})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		for _, e := range r.Doc.Bad {
			marked := strings.NewReplacer("[[", "\x00", "]]", "\x00").Replace(e.Text)
			parts := strings.Split(marked, "\x00")
			found := check(c, e, strings.Join(parts, ""))
			if len(parts) != 3 || len(found) != 1 || found[0].Text != parts[1] {
				t.Errorf("%s: %s: found %v", r.Name, e.Text, describe(found))
			}
		}
		for _, e := range r.Doc.Good {
			if found := check(c, e, e.Text); len(found) > 0 {
				t.Errorf("%s: %s: found %v", r.Name, e.Text, describe(found))
			}
		}
	}
}

func check(c *checker.Checker, e rules.Example, text string) []checker.Claim {
	r := c.Check(checker.Article{Path: "example.txt", Bytes: []byte(text), Lang: e.Lang, Published: e.Published})
	return r.Findings()
}

func describe(found []checker.Claim) (out []string) {
	for _, f := range found {
		out = append(out, f.Text+": "+f.Message.EN)
	}
	return out
}
