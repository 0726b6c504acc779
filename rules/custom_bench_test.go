package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/source"
	"factcheck/rules"
)

// BenchmarkSwap checks an article with entries of swap rules, in one rule and in as many rules, of which ten occur in it.
func BenchmarkSwap(b *testing.B) {
	article := strings.Repeat("Le ministre chinois des Affaires étrangères s’est entretenu avec son homologue russe à Moscou, puis le motfaux1 et le motfaux2 ont suivi.\n\n", 150)
	text, _ := document.Parse(source.NewFile("a.md", []byte(article)), document.Options{})
	for _, n := range []int{10, 10_000} {
		for _, rulesOf := range []int{1, n} {
			b.Run(fmt.Sprintf("%d entries in %d rules", n, rulesOf), func(b *testing.B) {
				var toml strings.Builder
				for i := range n {
					if i%(n/rulesOf) == 0 {
						fmt.Fprintf(&toml, "[rule.r%d]\nkind = \"swap\"\n[rule.r%d.swap]\n", i, i)
					}
					fmt.Fprintf(&toml, "\"motfaux%d\" = \"motjuste%d\"\n", i, i)
				}
				bench := newBench(b, toml.String())
				on := map[*rules.Rule]bool{}
				for _, r := range bench.custom.Rules() {
					on[r] = true
				}
				b.SetBytes(int64(len(article)))
				b.ReportAllocs()
				for b.Loop() {
					pass := rules.NewPass(bench.finders["fr"].Find(text, date.Value{}))
					for _, r := range bench.custom.Due(pass, "a.md", on) {
						pass.Run(r)
					}
					if len(pass.Claims()) != 300 {
						b.Fatalf("%d claims", len(pass.Claims()))
					}
				}
			})
		}
	}
}
