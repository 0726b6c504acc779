package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

func TestSchemasAreCurrent(t *testing.T) {
	for name, want := range schemas() {
		got, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", "schema", name))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("docs/schema/%s is not that of the types (%v): run go generate ./internal/schema", name, err)
		}
		if !json.Valid(want) {
			t.Errorf("%s is no JSON", name)
		}
	}
}
