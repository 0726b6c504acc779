package results_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"factcheck/checker"
	"factcheck/internal/results"

	"github.com/google/go-cmp/cmp"
)

func article(path, text string) checker.Article {
	return checker.Article{Path: path, Bytes: []byte(text)}
}

// result fills every field that may be kept.
func result(a checker.Article) checker.Result {
	span := checker.Span{Start: 1, End: 3, Line: 1, Column: 2, EndLine: 1, EndColumn: 4}
	return checker.Result{
		Path: a.Path, Bytes: a.Bytes, Lang: "en", Published: "2023-09", Format: "markdown",
		Claims: []checker.Claim{{
			Rule: "wrong-title", Verdict: checker.Contradicted, Severity: checker.Error, Span: span, Subject: span, Text: "secret words",
			Message: checker.Message{EN: "a", FR: "b"}, Facts: []checker.Fact{{ID: "person.a", Line: 3}},
			Fixes: []checker.Fix{{Span: span, Text: "x", Safe: true}}, Suppressed: &checker.Suppression{Kind: checker.InSource, Reason: "r"},
		}},
		Anchors:     []checker.AnchorUse{{Path: "s.toml", Line: 1, Rule: "wrong-title", Used: true}},
		Diagnostics: []checker.Diagnostic{{Path: a.Path, Line: 1, Message: "m", Warning: true}},
	}
}

func open(t *testing.T, dir, program string, o checker.Options) *results.Store {
	t.Helper()
	s, err := results.Open(dir, program, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, "1", checker.Options{})
	a := article("a.md", "The secret words of a draft.")
	if _, ok := s.Get(a); ok {
		t.Error("a result is there before it was put")
	}
	want := result(a)
	s.Put(a, want)
	got, ok := s.Get(a)
	if !ok || !cmp.Equal(got, want) {
		t.Errorf("not the result that was put: %s", cmp.Diff(want, got))
	}
	for what, other := range map[string]struct {
		store   *results.Store
		article checker.Article
	}{
		"another text":          {s, article("a.md", "The secret words of another draft.")},
		"another path":          {s, article("b.md", string(a.Bytes))},
		"another program":       {open(t, dir, "2", checker.Options{}), a},
		"another configuration": {open(t, dir, "1", checker.Options{Ignore: []string{"wrong-title"}}), a},
		"other facts":           {open(t, dir, "1", checker.Options{Facts: []checker.FactsFile{{Path: "f.toml", Bytes: []byte("x")}}}), a},
		"no store":              {nil, a},
	} {
		if _, ok := other.store.Get(other.article); ok {
			t.Errorf("%s finds the result", what)
		}
	}
}

// What lies on the disk holds no words of an article, and what was damaged there is not used.
func TestSealed(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, "1", checker.Options{})
	a := article("a.md", "The secret words of a draft.")
	s.Put(a, result(a))
	files, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v", files, err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"secret", "wrong-title", "a.md"} {
		if bytes.Contains(data, []byte(word)) {
			t.Errorf("%q can be read in the store", word)
		}
	}
	data[len(data)-1] ^= 1
	if err := os.WriteFile(files[0], data, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, ok := s.Get(a); ok {
		t.Error("a damaged result is used")
	}
}
