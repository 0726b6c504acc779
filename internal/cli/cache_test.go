package cli_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"factcheck/internal/cli"
	"factcheck/internal/corpus"
)

// BenchmarkSecondRun checks 5,000 articles twice and reports the time of the first run, which keeps its results, and of the second,
// which finds them.
func BenchmarkSecondRun(b *testing.B) {
	articles := b.TempDir()
	for _, a := range corpus.Articles(5000) {
		if err := os.WriteFile(filepath.Join(articles, a.Name), []byte(a.Text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	var first, second time.Duration
	for b.Loop() {
		b.Setenv("HOME", b.TempDir())
		b.Setenv("XDG_CACHE_HOME", "")
		var before, after bytes.Buffer
		first += run(&before, articles)
		second += run(&after, articles)
		if !bytes.Equal(before.Bytes(), after.Bytes()) {
			b.Fatal("the second run prints something else")
		}
	}
	b.ReportMetric(float64(first.Milliseconds())/float64(b.N), "ms/first")
	b.ReportMetric(float64(second.Milliseconds())/float64(b.N), "ms/second")
	b.ReportMetric(0, "ns/op")
}

func run(out io.Writer, dir string) time.Duration {
	start := time.Now()
	cli.Run([]string{"--format", "line", dir}, cli.Environment{Stdout: out, Stderr: io.Discard, Getenv: os.Getenv})
	return time.Since(start)
}
