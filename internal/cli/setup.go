package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"factcheck/checker"
	"factcheck/internal/baseline"
	"factcheck/internal/changes"
	"factcheck/internal/config"
	"factcheck/internal/lang/all"
	"factcheck/internal/results"
	"factcheck/packs"
	"factcheck/rules"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/cobra"
)

// checkFlags adds the flags of commands that check.
func (a *app) checkFlags(c *cobra.Command) {
	a.inputFlags(c)
	f := c.Flags()
	a.configFlag(c)
	f.StringSliceVar(&a.flags.sel, "select", nil, "run only these `RULES`")
	f.StringSliceVar(&a.flags.ignore, "ignore", nil, "do not run these `RULES`")
	f.StringVar(&a.flags.date, "date", "", "publication `DATE` of articles that do not say theirs: YYYY, YYYY-MM or YYYY-MM-DD")
	f.StringVar(&a.flags.lang, "lang", "", "`LANGUAGE` of articles that do not say theirs: fr or en (default: detected)")
	f.StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of findings: fr or en (default: the locale's)")
	f.StringSliceVar(&a.flags.facts, "facts", nil, "further facts `FILES`; they override the built-in facts by ID")
	a.cacheFlag(c)
	f.StringVar(&a.flags.color, "color", "auto", "colours: auto, always or never")
}

func (a *app) configFlag(c *cobra.Command) {
	c.Flags().StringVar(&a.flags.config, "config", "", "configuration `FILE` for all articles (default: for each, .factcheck.toml of its directory or the nearest above)")
}

// settings are what a run checks with.
type settings struct {
	lang   string   // of findings
	scopes []*scope // of each article

	changes *changes.Set // nil where all lines count
	gone    atomic.Int64 // findings of baselines that were not found again

	made  map[string]*scope
	base  map[string]func() *checker.Checker // by facts
	known map[string]*baseline.Baseline
}

// A scope is what the articles that fall under the same configuration and overrides are checked with.
type scope struct {
	config  config.Config
	checker func() *checker.Checker // made when it is first needed: not where all results are kept from before
	results *results.Store
	fail    int // the rank from which findings fail
	anchors []checker.AnchorUse

	baseline  *baseline.Baseline // nil for none
	factsHash string             // set when it is recorded
}

// setup reads the configurations and the facts for articles. What is wrong with them is told, and the rest is used.
func (a *app) setup(paths []string) (*settings, error) {
	s := &settings{made: map[string]*scope{}, base: map[string]func() *checker.Checker{}, known: map[string]*baseline.Baseline{}}
	main := a.configIn(".")
	if main.Path == "" && len(paths) > 0 {
		main = a.configOf(paths[0])
	}
	s.lang = a.language(main.UILang)
	for _, p := range paths {
		if p == standardInput {
			p = cmp.Or(a.flags.stdinFilename, p)
		}
		scope, err := a.scope(s, p)
		if err != nil {
			return nil, err
		}
		s.scopes = append(s.scopes, scope)
	}
	return s, nil
}

// configOf returns the configuration of a path.
func (a *app) configOf(path string) *config.Config {
	return a.configIn(filepath.Dir(path))
}

// configIn returns the configuration of a directory.
func (a *app) configIn(dir string) *config.Config {
	file := a.flags.config
	if file == "" {
		file = a.configs.Find(dir)
	}
	c, diagnostics := a.configs.Load(file)
	for _, d := range diagnostics {
		a.tell(checker.Diagnostic{Path: shorten(d.Path), Line: d.Line, Column: d.Column, Message: d.Message, Warning: d.Warning})
	}
	return c
}

// knownNames are the names that a configuration may use.
func knownNames() config.Known {
	k := config.Known{Rules: map[string]string{}, Packs: packs.Open}
	for _, r := range rules.All() {
		k.Rules[r.Name] = r.Name
		for _, old := range r.Aliases {
			k.Rules[old] = r.Name
		}
	}
	for _, p := range all.Packs() {
		k.Languages = append(k.Languages, p.Code)
	}
	return k
}

// scope returns the scope of an article. Articles under the same configuration and overrides share theirs, and scopes with the same
// facts share those.
func (a *app) scope(s *settings, path string) (*scope, error) {
	base := a.configOf(path)
	c, applied := base.For(path)
	key := fmt.Sprint(c.Path, "\x00", applied)
	if made := s.made[key]; made != nil {
		return made, nil
	}
	fail, err := threshold(a.flags.failOn, c.FailOn)
	if err != nil {
		return nil, err
	}
	o := checker.Options{
		Cache:     a.cacheDir(),
		Lang:      cmp.Or(a.flags.lang, c.Lang),
		Published: a.flags.date,
		Select:    c.Select,
		Ignore:    slices.Concat(c.Ignore, a.flags.ignore),
		Severity:  c.Rules,
		Today:     time.Now().Format(time.DateOnly),
	}
	if len(a.flags.sel) > 0 {
		o.Select = a.flags.sel
	}
	for _, f := range c.Sources {
		o.RuleFiles = append(o.RuleFiles, checker.RulesFile{Path: filepath.ToSlash(shorten(f.Path)), Bytes: f.Bytes})
	}
	for _, path := range c.Suppressions {
		b, err := os.ReadFile(path)
		if err != nil {
			a.unread(shorten(path), err)
			continue
		}
		o.Suppressions = append(o.Suppressions, checker.SuppressionsFile{Path: shorten(path), Bytes: b})
	}
	if o.Dir, err = os.Getwd(); err != nil {
		return nil, err
	}
	o.NoWorld, o.World = a.world(&c)
	o.Facts = packFacts(&c)
	o.Facts = append(o.Facts, a.ownFacts(&c)...)
	made := &scope{config: c, fail: fail}
	if path := cmp.Or(a.flags.baseline, c.Baseline); path != "" {
		if made.baseline, err = s.readBaseline(path); err != nil {
			return nil, fmt.Errorf("%s: %w", shorten(path), err)
		}
	}
	a.prepare(s, made, o)
	s.made[key] = made
	return made, nil
}

// prepare gives a scope its checker. What is wrong with the facts and options is told now.
func (a *app) prepare(s *settings, made *scope, o checker.Options) {
	facts := fmt.Sprint(o.NoWorld, names(o.World), names(o.Facts))
	for _, f := range o.RuleFiles {
		facts += "\x00" + f.Path
	}
	make := func() (*checker.Checker, []checker.Diagnostic) { return checker.New(o) }
	if base := s.base[facts]; base != nil {
		make = func() (*checker.Checker, []checker.Diagnostic) { return base().With(o) }
	}
	both := sync.OnceValues(make)
	made.checker = func() *checker.Checker { c, _ := both(); return c }
	if s.base[facts] == nil {
		s.base[facts] = made.checker
	}
	made.results = a.keptResults(o)
	problems, known := made.results.Problems()
	if !known {
		_, problems = both()
		made.results.PutProblems(problems)
	}
	for _, d := range problems {
		a.tell(d)
	}
}

// names returns the paths of facts files.
func names(files []checker.FactsFile) (out []string) {
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}

// readBaseline reads a baseline, once.
func (s *settings) readBaseline(path string) (*baseline.Baseline, error) {
	if b := s.known[path]; b != nil {
		return b, nil
	}
	b, err := baseline.Read(path)
	if err == nil {
		s.known[path] = b
	}
	return b, err
}

// ownFacts reads the facts files of the newsroom: those that the configuration names, then those of the flag.
func (a *app) ownFacts(c *config.Config) []checker.FactsFile {
	var out []checker.FactsFile
	for _, glob := range c.Facts {
		out = append(out, a.factsFiles(glob, "facts in "+shorten(c.Path))...)
	}
	for _, glob := range a.flags.facts {
		out = append(out, a.factsFiles(glob, "--facts")...)
	}
	return out
}

// factsFiles reads the facts files that a glob names, or all those below a directory. They are one pack. named says who names it.
func (a *app) factsFiles(glob, named string) []checker.FactsFile {
	name, missing := shorten(glob), fs.ErrNotExist
	if info, err := os.Stat(glob); err == nil && info.IsDir() {
		missing = errNoFacts
		glob = filepath.Join(glob, "**", "*.toml")
	}
	paths, err := doublestar.FilepathGlob(glob, doublestar.WithFilesOnly())
	if err == nil && len(paths) == 0 {
		err = missing
	}
	if err != nil {
		a.problem("%s: %s; %s names it", name, cause(err), named)
		a.raise(exitUnread)
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
		out = append(out, checker.FactsFile{Path: filepath.ToSlash(shorten(p)), Bytes: b, Pack: name})
	}
	return out
}

var errNoFacts = errors.New("the directory holds no facts files (*.toml)")

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

// tell prints a diagnostic, once, and raises the exit code where something was lost.
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
	line := fmt.Sprintf("%s%s: %s\n", place, kind, d.Message)
	if a.told[line] {
		return
	}
	a.told[line] = true
	fmt.Fprint(a.Stderr, line)
}
