package checker_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"factcheck/checker"
)

// TestFormats checks one article in every format: each has the same findings and claims. Most files were made from the Markdown
// by pandoc and LibreOffice; places differ, and so does the order where a format keeps its notes elsewhere.
func TestFormats(t *testing.T) {
	want := []string{
		"error given-name-as-surname Yi",
		"error impossible-date 31 novembre 2023",
		"error wrong-country ministre chinois des Affaires étrangères",
		"error wrong-event-date 24 février 2021",
		"error wrong-title secrétaire d'État américain",
		"info wrong-event-date février 2021",
	}
	c, problems := checker.New(checker.Options{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	paths, err := filepath.Glob("../testdata/formats/*")
	if err != nil || len(paths) < 12 {
		t.Fatalf("%d files, %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			r := c.Check(checker.Article{Path: path, Bytes: b})
			var got []string
			for _, f := range r.Findings() {
				words := strings.ReplaceAll(strings.Join(strings.Fields(f.Text), " "), "’", "'")
				got = append(got, f.Severity+" "+f.Rule+" "+words)
			}
			slices.Sort(got)
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
			if len(r.Diagnostics) > 0 || r.Published != "2023-09-21" || r.Lang != "fr" || len(r.Claims) != 10 {
				t.Errorf("published %q, language %q, %d claims, diagnostics %v", r.Published, r.Lang, len(r.Claims), r.Diagnostics)
			}
		})
	}
}
