// Package report writes the results of checks in the formats that people and programs read. Each format is a file of its
// own; [Formats] is their list.
package report

import (
	"fmt"
	"io"
	"strings"

	"factcheck/checker"
)

// Options say how to write.
type Options struct {
	Color bool   // use colours
	Lang  string // language of findings, "en" or "fr"
	Width int    // columns of the terminal, 0 for 100
}

// A Sink takes the results of one run, in order, and is closed once at its end.
type Sink interface {
	Add(*checker.Result) error
	Close() error
}

// A Format is a way to write results.
type Format struct {
	Name string
	New  func(io.Writer, Options) Sink
}

// Formats returns every format.
func Formats() []Format {
	return []Format{
		{"json", newJSON},
		{"line", newLine},
		{"text", newText},
	}
}

// New returns a sink of the named format.
func New(name string, w io.Writer, o Options) (Sink, error) {
	var names []string
	for _, f := range Formats() {
		if f.Name == name {
			return f.New(w, o), nil
		}
		names = append(names, f.Name)
	}
	return nil, fmt.Errorf("there is no format %q; the formats are %s", name, strings.Join(names, ", "))
}
