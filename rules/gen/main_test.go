package main

import (
	"os"
	"path/filepath"
	"testing"

	"factcheck/rules"
)

func TestPagesAreCurrent(t *testing.T) {
	pages := pages(rules.All())
	for path, want := range pages {
		got, err := os.ReadFile(filepath.Join("..", "..", path))
		if err != nil || string(got) != want {
			t.Errorf("%s is not current: run go generate ./rules", path)
		}
	}
	there, err := filepath.Glob("../../docs/rules/*.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(pages) - 1; len(there) != n {
		t.Errorf("docs/rules has %d pages for %d rules: run go generate ./rules", len(there), n)
	}
}
