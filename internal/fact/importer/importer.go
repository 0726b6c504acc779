// Package importer turns public data on persons and offices into facts files, one format a file. What is imported is meant
// to be read by a person before it is used: IDs follow names, facts that are known already keep theirs, the order is fixed, and
// whatever a facts file cannot say is reported.
package importer

import (
	"fmt"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// A Format is a kind of data that can be imported.
type Format struct {
	Name    string // as it is asked for
	Summary string
	read    func(b *builder, file fact.Source) error
}

// Formats returns all formats.
func Formats() []Format {
	return []Format{
		{"wikidata", "Wikidata entities in JSON, as Special:EntityData gives them", readEntities},
		{"sparql", "results of the Wikidata Query Service in JSON or CSV, with a position and its start and end", readResults},
		{"popolo", "Popolo JSON: persons, organizations, posts and memberships", readPopolo},
		{"legislators", "executive.yaml of unitedstates/congress-legislators", readExecutive},
		{"csv", "CSV with a header line, whose columns are named by a mapping", readCSV},
	}
}

// Options say what the data does not.
type Options struct {
	Known   *fact.Index       // facts whose IDs are used again, found by Wikidata item or by name; may be nil
	Today   date.Day          // a term that ends after it still runs
	Office  string            // ID of the office, where the data does not name one
	Role    string            // of offices whose role the data does not name
	Country string            // of persons and offices whose country the data does not name, ISO 3166-1 alpha-2
	Columns map[string]string // for CSV and query results: the name of the column, by what it holds; see [Columns]
}

// A Problem is something that was left out or has to be looked at.
type Problem struct {
	File    string
	Where   string // a statement, a row, an entry; "" for the whole file
	Message string
}

// String returns the problem as it is printed.
func (p Problem) String() string {
	if p.Where == "" {
		return p.File + ": " + p.Message
	}
	return p.File + ": " + p.Where + ": " + p.Message
}

// Import reads files of a format into one facts file. The problems are in the order of the files. The error says that the
// format does not exist or a file is not of it.
func Import(format string, files []fact.Source, o Options) (toml []byte, problems []Problem, err error) {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
		if f.Name != format {
			continue
		}
		b := newBuilder(o)
		if o.Country != "" {
			if b.Country = b.gazetteer().code(o.Country); b.Country == "" {
				return nil, nil, fmt.Errorf("%q is no country; write its two capital letters of ISO 3166-1, such as FR or GB", o.Country)
			}
		}
		for _, file := range files {
			b.current = file.Path
			if err := f.read(b, file); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", file.Path, err)
			}
			b.endFile()
		}
		toml, problems = b.finish()
		return toml, problems, nil
	}
	return nil, nil, fmt.Errorf("there is no format %q; the formats are %s", format, strings.Join(names, ", "))
}
