// Package report writes the results of checks in the formats that people and programs read. Each format is a file of its
// own; [Formats] is their list.
package report

import (
	"fmt"
	"io"
	"strings"

	"factcheck/checker"
	"factcheck/rules"
)

// Options say how to write.
type Options struct {
	Color   bool          // use colours
	Lang    string        // language of findings and headings, "en" or "fr"
	Width   int           // columns of the terminal, 0 for 100
	Version string        // of the program, for formats that name their maker
	Rules   []*rules.Rule // for formats that describe the rules
}

// A Sink takes the results of one run, in order, and is closed once at its end. Its errors are those of the writer.
type Sink interface {
	Add(*checker.Result) error
	Close() error
}

// A Format is a way to write results.
type Format struct {
	Name    string
	Summary string // for whom or what it is, in a few words
	New     func(io.Writer, Options) Sink
}

// Formats returns every format, in the order of their names.
func Formats() []Format {
	return []Format{
		{"checkstyle", "Checkstyle XML, for Jenkins and editors", newCheckstyle},
		{"github", "workflow commands that GitHub shows as annotations", newGitHub},
		{"gitlab", "a GitLab code quality report", newGitLab},
		{"html", "a page of its own, to read and to pass on", newHTML},
		{"json", "one JSON document", newJSON},
		{"jsonl", "a JSON object a line, as results arrive", newJSONLines},
		{"junit", "JUnit XML, an article a suite", newJUnit},
		{"line", "a finding a line, for editors and grep", newLine},
		{"markdown", "a comment for a pull or merge request", newMarkdown},
		{"rdjsonl", "reviewdog's diagnostic format", newReviewdog},
		{"sarif", "SARIF 2.1.0, for code scanning", newSARIF},
		{"text", "for people, with the line and the fact", newText},
	}
}

// New returns a sink of the named format.
func New(name string, w io.Writer, o Options) (Sink, error) {
	for _, f := range Formats() {
		if f.Name == name {
			return f.New(w, o), nil
		}
	}
	return nil, fmt.Errorf("there is no format %q; the formats are %s", name, Names())
}

// Names returns the names of the formats, as a sentence lists them.
func Names() string {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
