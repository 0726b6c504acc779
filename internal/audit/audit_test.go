package audit_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"factcheck/checker"
	"factcheck/internal/audit"
	"factcheck/internal/corpus"
)

// facts are n facts; those changed say something else, and the last has a name of its own.
func facts(n int, changed ...int) []checker.FactDigest {
	var out []checker.FactDigest
	for i := range n {
		d := checker.FactDigest{ID: fmt.Sprintf("person.p%05d", i), Hash: "a", Names: []string{fmt.Sprintf("Prénom%d Nom%d", i, i)}}
		if slices.Contains(changed, i) {
			d.Hash = "b"
		}
		out = append(out, d)
	}
	return out
}

func record(t testing.TB, n int) string {
	path := filepath.Join(t.TempDir(), "audit.db")
	w, err := audit.Open(path, "1")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Facts("set", func() []checker.FactDigest { return facts(3000) }); err != nil {
		t.Fatal(err)
	}
	texts := corpus.Articles(min(n, 1000))
	for i := range n {
		r := checker.Result{Path: fmt.Sprintf("/news/%06d.md", i), Bytes: []byte(texts[i%len(texts)].Text)}
		for k := range 5 {
			r.Claims = append(r.Claims, checker.Claim{
				Rule: "wrong-title", Verdict: checker.Consistent, Span: checker.Span{Line: k, Column: 1},
				Facts: []checker.Fact{{ID: fmt.Sprintf("person.p%05d", (i+k)%3000)}},
			})
		}
		if err := w.Add(&r, "set"); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRecheck(t *testing.T) {
	path := record(t, 3000)
	for _, c := range []struct {
		name  string
		today []checker.FactDigest
		want  int // articles
	}{
		{"nothing changed", facts(3000), 0},
		{"a fact changed", facts(3000, 7), 5},
		{"two facts changed", facts(3000, 7, 8), 6},
		{"a fact went", facts(2999), 5},
		{"a new fact that nobody mentions", facts(3001), 0},
	} {
		affected, recorded, err := audit.Recheck(path, c.today)
		if err != nil || recorded != 3000 || len(affected) != c.want {
			t.Errorf("%s: %d of %d articles, %v; want %d", c.name, len(affected), recorded, err, c.want)
		}
	}
}

// BenchmarkRecheck rechecks 100,000 articles after one fact changed and another came.
func BenchmarkRecheck(b *testing.B) {
	path := record(b, 100_000)
	today := facts(3001, 7)
	for b.Loop() {
		if _, _, err := audit.Recheck(path, today); err != nil {
			b.Fatal(err)
		}
	}
}
