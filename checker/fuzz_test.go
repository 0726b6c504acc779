package checker_test

import (
	"testing"

	"factcheck/checker"
)

// Whatever comments an article has, it is checked to its end, and every claim lies in it.
func FuzzSuppressions(f *testing.F) {
	for _, seed := range []string{
		"<!-- factcheck-disable-next-line wrong-title until 2020-01-31: x -->\n\n<!-- factcheck-disable impossible-date: y -->31 April 2021<!-- factcheck-enable -->",
		"---\nfactcheck-disable:\n  impossible-date: z\n  x: [y]\n---\n31 April 2021", "+++\nfactcheck-disable = [\"a: b\", 1]\n+++\nx",
		"<!-- factcheck-enable --><!-- factcheck- --><!--factcheck-disable-file , : -->", "---\nfactcheck-disable: 3\n---\n",
	} {
		f.Add(seed)
	}
	c, _ := checker.New(checker.Options{NoWorld: true, Today: "2026-01-01", Dir: "/x", Suppressions: []checker.SuppressionsFile{
		{Path: "s.toml", Bytes: []byte("[[suppress]]\npath = \"*\"\nrule = \"impossible-date\"\ntext = \"april\"\nreason = \"r\"\n")},
	}})
	f.Fuzz(func(t *testing.T, text string) {
		r := c.Check(checker.Article{Path: "a.md", Bytes: []byte(text)})
		for _, m := range r.Internal {
			t.Error(m)
		}
		for _, claim := range r.Claims {
			if s := claim.Span; s.Start < 0 || s.End < s.Start || s.End > len(r.Bytes) {
				t.Errorf("%s: %d to %d of %d bytes", claim.Rule, s.Start, s.End, len(r.Bytes))
			}
		}
		c.SuppressionResults(r.Anchors)
	})
}
