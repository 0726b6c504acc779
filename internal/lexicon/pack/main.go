// Pack writes the lexicons of the world pack, which the program embeds. go generate runs it in the directory of package lexicon.
package main

import (
	"fmt"
	"os"

	"factcheck/facts"
	"factcheck/internal/lang/all"
	"factcheck/internal/mention"
)

func main() {
	index := facts.Index()
	for _, p := range all.Packs() {
		l, problems := mention.Compile(p, index, nil)
		for _, d := range problems {
			fmt.Fprintf(os.Stderr, "%s:%d: %s\n", d.File, d.Line, d.Message)
		}
		if err := os.WriteFile("world."+p.Code, l.Packed(mention.Key(p, index, "")), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
