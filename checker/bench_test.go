package checker_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"factcheck/checker"
	"factcheck/internal/corpus"
)

// BenchmarkCheck checks 5,000 articles with every rule and the world pack, on all processors that -cpu allows.
func BenchmarkCheck(b *testing.B) { benchmarkCheck(b, checker.Options{}) }

// BenchmarkCheckNames adds names of persons to the facts. The cost of an article must not grow with them.
func BenchmarkCheckNames(b *testing.B) {
	for _, n := range []int{100, 50_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var facts strings.Builder
			for i := range n {
				fmt.Fprintf(&facts, "[person.made-%d]\ngiven = \"Prénom%d\"\nfamily = \"Nom%d\"\nsource = \"none\"\nverified = 2026-11-01\n", i, i, i)
			}
			benchmarkCheck(b, checker.Options{NoWorld: true, Facts: []checker.FactsFile{{Path: "made.toml", Bytes: []byte(facts.String())}}})
		})
	}
}

func benchmarkCheck(b *testing.B, o checker.Options) {
	c, problems := checker.New(o)
	for _, p := range problems {
		if !p.Warning {
			b.Fatal(p)
		}
	}
	articles := corpus.Articles(5000)
	size := 0
	for _, a := range articles {
		size += len(a.Text)
	}
	load := func(i int) (checker.Article, []checker.Diagnostic) {
		return checker.Article{Path: articles[i].Name, Bytes: []byte(articles[i].Text)}, nil
	}
	emit := func(int, checker.Result) error { return nil }
	if err := c.Run(context.Background(), 2, load, emit); err != nil { // compile the lexicons
		b.Fatal(err)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if err := c.Run(context.Background(), len(articles), load, emit); err != nil {
			b.Fatal(err)
		}
	}
}
