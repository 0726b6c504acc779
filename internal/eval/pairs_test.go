package main

import (
	"path/filepath"
	"testing"

	"factcheck/checker"
)

// TestMinimalPairs holds every pair of sentences: the wrong twin is found, by its rule, and the right one is not.
func TestMinimalPairs(t *testing.T) {
	files, err := filepath.Glob("../../testdata/pairs/*/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatal("no pairs", err)
	}
	c, _ := checker.New(checker.Options{})
	failed, n, err := pairs(c, files)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range failed {
		t.Error(f)
	}
	if n < 2 {
		t.Errorf("only %d pairs", n)
	}
}
