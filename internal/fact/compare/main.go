// Compare holds a facts pack against public data sets and prints where they agree, where they differ and what the pack lacks.
//
//	go run ./internal/fact/compare [-all] [-only OFFICE] FACTS DATA
//
// FACTS is a directory of facts files. DATA is a directory that holds some of:
//
//	holders/holders-to-2023-01.csv        tenures drawn from Wikidata: catalog, position, person, personID, start, end, DOB, DOD
//	holders/holders-seen-2021-2025.csv    who held what: territory, position, person, personID, start_as_stated, last_seen
//	factbook/leaders-since-2014-2026.csv  heads of state and government with the day since when
//	us-executive.yaml                     presidents and vice-presidents of the United States
//
// A data set is no judge: each difference is to be looked into. Where the pack stands, settled.tsv says why, and -all prints it. Rows that follow each other are read as one tenure, since
// the sets have a row for each government.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"factcheck/internal/fact"
)

func main() {
	all := flag.Bool("all", false, "print agreements too")
	only := flag.String("only", "", "compare only the offices whose ID starts with this")
	flag.Parse()
	if flag.NArg() != 2 {
		fmt.Fprintln(os.Stderr, "usage: compare [-all] [-only OFFICE] FACTS DATA")
		os.Exit(2)
	}
	sources, err := read(flag.Arg(0))
	if err == nil {
		var sets []set
		if sets, err = readSets(flag.Arg(1)); err == nil {
			index, diagnostics := fact.Load(sources)
			for _, d := range diagnostics {
				fmt.Println(d)
			}
			c := comparison{index: index, all: *all, only: *only, out: os.Stdout, settled: settledDifferences(settledFile)}
			for _, s := range sets {
				c.compare(s)
			}
			return
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}

// read returns the facts files below a directory.
func read(dir string) ([]fact.Source, error) {
	var sources []fact.Source
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".toml") {
			return err
		}
		b, err := os.ReadFile(path)
		sources = append(sources, fact.Source{Pack: "world", Path: path, Bytes: b})
		return err
	})
	return sources, err
}
