// Package baseline remembers the findings that were there before factcheck was adopted, so that only new ones are reported.
package baseline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"factcheck/checker"
)

// Default is the name of the file where none is given.
const Default = ".factcheck-baseline.json"

// A Baseline is the findings of a file. Articles are named relative to its directory, so that it can be shared. Findings are known by
// their fingerprints, which hold no words of an article.
type Baseline struct {
	path  string
	dir   string
	known map[string]map[string]string // rule by fingerprint, by article
}

type file struct {
	Version  int       `json:"version"`
	Findings []finding `json:"findings"`
}

type finding struct {
	Path        string `json:"path"`
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
}

// New returns an empty baseline that is to be written to a path.
func New(path string) (*Baseline, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	return &Baseline{path: abs, dir: filepath.Dir(abs), known: map[string]map[string]string{}}, nil
}

// Read reads a baseline.
func Read(path string) (*Baseline, error) {
	b, err := New(path)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("is no baseline (%w); write it anew with factcheck baseline update", err)
	}
	if f.Version != 1 {
		return nil, fmt.Errorf("is a baseline of version %d; this program knows version 1", f.Version)
	}
	for _, x := range f.Findings {
		b.add(x.Path, x.Fingerprint, x.Rule)
	}
	return b, nil
}

// Update reads the baseline of a path to write it anew; it is empty where there is none yet.
func Update(path string) (*Baseline, error) {
	b, err := Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return New(path)
	}
	return b, err
}

func (b *Baseline) add(article, fingerprint, rule string) {
	if b.known[article] == nil {
		b.known[article] = map[string]string{}
	}
	b.known[article][fingerprint] = rule
}

// name names an article relative to the baseline. JSON holds UTF-8 only: any other name is quoted as in Go.
func (b *Baseline) name(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if rel, err := filepath.Rel(b.dir, path); err == nil {
		path = rel
	}
	path = filepath.ToSlash(path)
	if !utf8.ValidString(path) || strings.HasPrefix(path, `"`) {
		return strconv.Quote(path)
	}
	return path
}

// file returns the path of a named article.
func (b *Baseline) file(name string) string {
	if path, err := strconv.Unquote(name); err == nil {
		name = path
	}
	return filepath.Join(b.dir, filepath.FromSlash(name))
}

// Mark suppresses the findings of a result that the baseline knows, and returns how many of those it knows for the article are gone.
func (b *Baseline) Mark(r *checker.Result) (gone int) {
	known := b.known[b.name(r.Path)]
	if len(known) == 0 {
		return 0
	}
	found := 0
	for i := range r.Claims {
		c := &r.Claims[i]
		if _, ok := known[c.Fingerprint]; !ok || c.Verdict != checker.Contradicted {
			continue
		}
		found++
		if c.Suppressed == nil {
			c.Suppressed = &checker.Suppression{Kind: checker.InBaseline}
		}
	}
	return len(known) - found
}

// Replace takes the findings of a result instead of those known for its article.
func (b *Baseline) Replace(r *checker.Result) {
	name := b.name(r.Path)
	delete(b.known, name)
	for _, c := range r.Findings() {
		b.add(name, c.Fingerprint, c.Rule)
	}
}

// Prune takes out the articles that are no longer there.
func (b *Baseline) Prune() {
	for name := range b.known {
		if _, err := os.Lstat(b.file(name)); errors.Is(err, fs.ErrNotExist) {
			delete(b.known, name)
		}
	}
}

// Count returns the number of findings and of articles that have some.
func (b *Baseline) Count() (findings, articles int) {
	for _, known := range b.known {
		findings += len(known)
	}
	return findings, len(b.known)
}

// Bytes returns the content of the file: one finding a line, in order, so that changes can be read and merged.
func (b *Baseline) Bytes() ([]byte, error) {
	var all []finding
	for article, known := range b.known {
		for fingerprint, rule := range known {
			all = append(all, finding{article, rule, fingerprint})
		}
	}
	slices.SortFunc(all, func(x, y finding) int {
		return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	var out bytes.Buffer
	out.WriteString("{\n  \"version\": 1,\n  \"findings\": [")
	for i, f := range all {
		line, err := json.Marshal(f)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		out.Write(line)
	}
	if len(all) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	return out.Bytes(), nil
}
