package facts

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"factcheck/internal/fact"
)

func TestOpen(t *testing.T) {
	const text = "[person.a]\nfamily = \"A\"\n"
	dir := t.TempDir()
	write := func(name string, b []byte) string {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, b, 0o644); err != nil {
			t.Fatal(err)
		}
		return p
	}
	write("tree/events/e.toml", []byte(text))
	write("tree/README.md", []byte("no facts"))

	var zipped bytes.Buffer
	z := zip.NewWriter(&zipped)
	w, err := z.Create("pack/a.toml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	var tarred bytes.Buffer
	g := gzip.NewWriter(&tarred)
	tw := tar.NewWriter(g)
	if err := tw.WriteHeader(&tar.Header{Name: "../../a.toml", Size: int64(len(text)), Typeflag: tar.TypeReg, Mode: 0o644}); err != nil {
		t.Fatal(err)
	}
	if _, err := tw.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := tw.Close(); err != nil {
		t.Fatal(err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, want string }{
		{filepath.Join(dir, "tree"), "tree/events/e.toml"},
		{write("p.zip", zipped.Bytes()), "p.zip/pack/a.toml"},
		{write("p.tar.gz", tarred.Bytes()), "p.tar.gz/a.toml"},
		{write("broken.zip", []byte("PK")), ""},
		{write("facts.xml", []byte(text)), ""},
		{filepath.Join(dir, "missing"), ""},
	}
	for _, tt := range tests {
		got, err := Open(tt.name)
		if tt.want == "" {
			if err == nil {
				t.Errorf("%s: read", tt.name)
			}
			continue
		}
		if err != nil || len(got) != 1 || got[0].Path != filepath.ToSlash(filepath.Join(dir, tt.want)) || string(got[0].Bytes) != text {
			t.Errorf("%s: %v, %v", tt.name, got, err)
		}
	}
}

// BenchmarkIndex is what each run pays for the world pack. The budget is 15 ms.
func BenchmarkIndex(b *testing.B) {
	if x, err := fact.ReadCompiled(compiled); err != nil || x.Hash != fact.ContentHash(&fact.Index{}, World()) {
		b.Skip("the compiled pack is not current: go generate ./facts")
	}
	b.ReportAllocs()
	for b.Loop() {
		Index()
	}
}

func TestTheWorldPackHasNoFaultAndIsCompiled(t *testing.T) {
	index, diagnostics := fact.Load(World())
	for _, d := range diagnostics {
		t.Error(d)
	}
	if !bytes.Equal(fact.Compile(index), compiled) {
		t.Error("the world pack has changed since it was compiled: go generate ./facts ./internal/lexicon")
	}
}
