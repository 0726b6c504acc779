package cli

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"factcheck/checker"
	"factcheck/internal/config"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/cobra"
)

// checkFlags adds the flags of commands that check.
func (a *app) checkFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&a.flags.config, "config", "", "configuration `FILE` (default: .factcheck.toml of this directory or the nearest above)")
	f.StringSliceVar(&a.flags.sel, "select", nil, "run only these `RULES`")
	f.StringSliceVar(&a.flags.ignore, "ignore", nil, "do not run these `RULES`")
	f.StringVar(&a.flags.date, "date", "", "publication `DATE` of articles that do not say theirs: YYYY, YYYY-MM or YYYY-MM-DD")
	f.StringVar(&a.flags.lang, "lang", "", "`LANGUAGE` of articles that do not say theirs: fr or en (default: detected)")
	f.StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of findings: fr or en (default: the locale's)")
	f.StringSliceVar(&a.flags.facts, "facts", nil, "further facts `FILES`; they override the built-in facts by ID")
	a.inputFlags(c)
	f.StringVar(&a.flags.color, "color", "auto", "colours: auto, always or never")
}

// settings are what a run checks with.
type settings struct {
	config  config.Config
	checker *checker.Checker
	lang    string // of findings
}

// setup reads the configuration and the facts. What is wrong with them is told, and the rest is used.
func (a *app) setup() settings {
	var s settings
	path := a.flags.config
	if path == "" {
		path = config.Find(".")
	}
	if path != "" {
		var problems []config.Diagnostic
		s.config, problems = config.Load(path)
		for _, d := range problems {
			a.tell(checker.Diagnostic{Path: shorten(d.Path), Line: d.Line, Column: d.Column, Message: d.Message})
		}
	}
	o := checker.Options{
		NoWorld:   s.config.World != nil && !*s.config.World,
		Lang:      cmp.Or(a.flags.lang, s.config.Lang),
		Published: a.flags.date,
		Select:    s.config.Select,
		Ignore:    slices.Concat(s.config.Ignore, a.flags.ignore),
		Severity:  s.config.Rules,
	}
	if len(a.flags.sel) > 0 {
		o.Select = a.flags.sel
	}
	for _, glob := range s.config.Facts {
		o.Facts = append(o.Facts, a.factsFiles(filepath.Join(filepath.Dir(s.config.Path), glob))...)
	}
	for _, glob := range a.flags.facts {
		o.Facts = append(o.Facts, a.factsFiles(glob)...)
	}
	s.lang = a.language(s.config.UILang)
	var problems []checker.Diagnostic
	s.checker, problems = checker.New(o)
	for _, d := range problems {
		a.tell(d)
	}
	return s
}

// factsFiles reads the facts files that a glob names.
func (a *app) factsFiles(glob string) []checker.FactsFile {
	paths, err := doublestar.FilepathGlob(glob, doublestar.WithFilesOnly())
	if err == nil && len(paths) == 0 {
		err = fs.ErrNotExist
	}
	if err != nil {
		a.unread(shorten(glob), err)
		return nil
	}
	slices.Sort(paths)
	var out []checker.FactsFile
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			a.unread(p, err)
			continue
		}
		out = append(out, checker.FactsFile{Path: filepath.ToSlash(shorten(p)), Bytes: b})
	}
	return out
}

// shorten writes a path relative to the working directory where that is below it.
func shorten(path string) string {
	wd, err := os.Getwd()
	if err != nil || !filepath.IsAbs(path) {
		return path
	}
	if rel, err := filepath.Rel(wd, path); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return path
}

// tell prints a diagnostic and raises the exit code where something was lost.
func (a *app) tell(d checker.Diagnostic) {
	place := d.Path
	if d.Line > 0 {
		place += fmt.Sprintf(":%d:%d", d.Line, max(d.Column, 1))
	}
	if place != "" {
		place += ": "
	}
	kind := "error"
	if d.Warning {
		kind = "warning"
	} else {
		a.raise(exitUnread)
	}
	fmt.Fprintf(a.Stderr, "%s%s: %s\n", place, kind, d.Message)
}
