package mention

import (
	"testing"

	"factcheck/facts"
	"factcheck/internal/fact"
	"factcheck/internal/lang/all"
)

// BenchmarkCompile makes the lexicon of each language from the world pack: what a run without any cache pays once.
func BenchmarkCompile(b *testing.B) {
	index, _ := fact.Load(facts.World())
	for _, p := range all.Packs() {
		b.Run(p.Code, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Compile(p, index, nil)
			}
		})
	}
}
