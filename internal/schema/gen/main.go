// Gen writes the JSON Schemas of facts files and of .factcheck.toml into the directory that it is given.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"factcheck/internal/config"
	"factcheck/internal/fact"
)

// schemas returns the files to write.
func schemas() map[string][]byte {
	return map[string][]byte{
		"facts.schema.json":     fact.Schema(),
		"factcheck.schema.json": config.Schema(),
	}
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: gen DIRECTORY")
		os.Exit(2)
	}
	for name, b := range schemas() {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), b, 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
