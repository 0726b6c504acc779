// Compile writes the compiled form of the world pack, which the program embeds beside its TOML. go generate runs it in the
// directory of package facts.
package main

import (
	"fmt"
	"os"

	"factcheck/facts"
	"factcheck/internal/fact"
)

func main() {
	index, diagnostics := fact.Load(facts.World())
	failed := false
	for _, d := range diagnostics {
		fmt.Fprintln(os.Stderr, d)
		failed = failed || !d.Warning
	}
	if err := os.WriteFile("world.compiled", fact.Compile(index), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		failed = true
	}
	if failed {
		os.Exit(1)
	}
}
