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

// TestTextThatBreaksOff checks texts that end after any of their words, as a feed or a writer may leave them: no rule may fail on one.
func TestTextThatBreaksOff(t *testing.T) {
	files, err := filepath.Glob("../../testdata/pairs/*/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatal("no pairs", err)
	}
	c, _ := checker.New(checker.Options{})
	for _, f := range files {
		list, err := readPairs(f)
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			p := list[i]
			for cut := range p.right {
				if p.right[cut] != ' ' {
					continue
				}
				for _, text := range []string{p.right[:cut], p.right[cut+1:]} {
					if r := c.Check(checker.Article{Path: "cut.txt", Format: "text", Bytes: []byte(text), Lang: p.lang, Published: p.date}); len(r.Internal) > 0 {
						t.Errorf("%s: %v\n%s", p.place, r.Internal, text)
					}
				}
			}
		}
	}
}
