package config

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// A Finder finds and loads configurations, each one once. It is not safe for use by several goroutines.
type Finder struct {
	known Known
	dirs  map[string]string // the configuration of each directory, "" for none
	files map[string]*Config
}

// NewFinder returns a finder of configurations that may use the known names.
func NewFinder(known Known) *Finder {
	return &Finder{known: known, dirs: map[string]string{}, files: map[string]*Config{}}
}

// Find returns the path of the configuration of a directory: that in it or in the nearest one above, "" for none.
func (f *Finder) Find(dir string) string {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	return f.find(abs)
}

func (f *Finder) find(dir string) string {
	if p, ok := f.dirs[dir]; ok {
		return p
	}
	p := filepath.Join(dir, Name)
	if info, err := os.Stat(p); err != nil || !info.Mode().IsRegular() {
		p = ""
		if parent := filepath.Dir(dir); parent != dir {
			p = f.find(parent)
		}
	}
	f.dirs[dir] = p
	return p
}

// Load returns the configuration of a file, and what is wrong with it the first time that it is asked for. What could be read is
// returned whatever the diagnostics say. The path "" gives the zero Config.
func (f *Finder) Load(path string) (*Config, []Diagnostic) {
	if path != "" {
		if abs, err := filepath.Abs(path); err == nil {
			path = abs
		}
	}
	if c, ok := f.files[path]; ok {
		return c, nil
	}
	c := &Config{}
	var diagnostics []Diagnostic
	if path != "" {
		c, diagnostics = load(path, nil, f.known.Packs)
		diagnostics = append(diagnostics, c.requirements()...)
		diagnostics = append(diagnostics, c.check(f.known)...)
		slices.SortStableFunc(diagnostics, func(a, b Diagnostic) int {
			return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
		})
	}
	f.files[path] = c
	return c, diagnostics
}

// load reads a file and those that it extends. chain are the files that extend it, embedded opens the packs that have names.
func load(path string, chain []string, embedded func(string) (fs.FS, bool)) (*Config, []Diagnostic) {
	d, f := read(path)
	c := &Config{Path: path, Rules: map[string]string{}, Rule: map[string]Value{}, origins: map[string]Place{}}
	chain = append(chain, path)
	for i, ref := range f.Extends {
		at := d.origins[fmt.Sprintf("extends.%d", i)]
		base := extended(ref, path)
		if p, problems, ok := c.pack(ref, base, at, embedded); ok {
			d.diagnostics = append(d.diagnostics, problems...)
			if p != nil {
				c.addPack(p, ref, at)
			}
			continue
		}
		if i := slices.Index(chain, base); i >= 0 {
			d.diagnostics = append(d.diagnostics, Diagnostic{Place: at, Message: fmt.Sprintf("%q extends this file in turn", ref)})
			continue
		}
		if _, err := os.Stat(base); err != nil {
			d.diagnostics = append(d.diagnostics, Diagnostic{Place: at, Message: fmt.Sprintf("%q is not there; a path is relative to this file", ref)})
			continue
		}
		b, diagnostics := load(base, chain, embedded)
		d.diagnostics = append(d.diagnostics, diagnostics...)
		c.add(b)
	}
	for i, glob := range f.RuleFiles {
		d.diagnostics = append(d.diagnostics, c.declared(beside(glob, filepath.Dir(path)), d.origins[fmt.Sprintf("rule_files.%d", i)])...)
	}
	c.set(&f, d.origins, filepath.Dir(path))
	if len(f.Rule) > 0 {
		c.Sources = append(c.Sources, Source{path, d.file.Bytes})
	}
	return c, d.diagnostics
}

// declared reads the custom rules of the files that a glob names. What is wrong with their TOML is for those to tell who read the
// rules.
func (c *Config) declared(glob string, at Place) []Diagnostic {
	paths, err := doublestar.FilepathGlob(glob, doublestar.WithFilesOnly())
	if err != nil || len(paths) == 0 {
		return []Diagnostic{{Place: at, Message: fmt.Sprintf("no file fits %q; a glob is relative to this file", glob)}}
	}
	slices.Sort(paths)
	var diagnostics []Diagnostic
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			diagnostics = append(diagnostics, Diagnostic{Place: Place{Path: path}, Message: fmt.Sprintf("can't be read: %v", err)})
			continue
		}
		c.Sources = append(c.Sources, Source{path, b})
		rules, _ := Declarations(path, b)
		for _, r := range rules {
			at := r.KeyPosition(0)
			c.Rule[r.Name], c.origins["rule."+r.Name] = r, Place{path, at.Line, at.Column}
		}
	}
	return diagnostics
}

// extended returns the file, directory or archive that a configuration extends.
func extended(ref, from string) string { return beside(ref, filepath.Dir(from)) }

// beside makes a path that is relative to a directory absolute.
func beside(path, dir string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, filepath.FromSlash(path))
}

// add takes what a further configuration says: it goes before what was there.
func (c *Config) add(b *Config) {
	// Items of lists that grow move behind those that are there.
	moved := map[string]int{
		"facts": len(c.Facts), "suppressions": len(c.Suppressions), "rule_files": len(c.RuleFiles), "overrides": len(c.Overrides),
	}
	for key, place := range b.origins {
		c.origins[move(key, moved)] = place
	}
	if b.World != nil {
		c.World = b.World
	}
	c.Lang, c.UILang, c.FailOn = cmp.Or(b.Lang, c.Lang), cmp.Or(b.UILang, c.UILang), cmp.Or(b.FailOn, c.FailOn)
	c.Baseline = cmp.Or(b.Baseline, c.Baseline)
	for _, l := range []struct{ to, from *[]string }{{&c.Select, &b.Select}, {&c.Ignore, &b.Ignore}, {&c.Include, &b.Include}, {&c.Exclude, &b.Exclude}} {
		if len(*l.from) > 0 {
			*l.to = *l.from
		}
	}
	c.Facts = append(c.Facts, b.Facts...)
	c.Suppressions = append(c.Suppressions, b.Suppressions...)
	c.RuleFiles = append(c.RuleFiles, b.RuleFiles...)
	c.Overrides = append(c.Overrides, b.Overrides...)
	for name, severity := range b.Rules {
		c.Rules[name] = severity
	}
	c.Sources = append(c.Sources, b.Sources...)
	c.Packs = append(c.Packs, b.Packs...)
	for name, rule := range b.Rule {
		c.Rule[name] = rule
	}
}

// move adds to the number in a key such as "facts.2" or "overrides.0.lang".
func move(key string, by map[string]int) string {
	list, rest, ok := strings.Cut(key, ".")
	number, tail, nested := strings.Cut(rest, ".")
	i, err := strconv.Atoi(number)
	if !ok || err != nil || by[list] == 0 {
		return key
	}
	key = list + "." + strconv.Itoa(i+by[list])
	if nested {
		key += "." + tail
	}
	return key
}

// set takes what the configuration's own file says. Files are named relative to it.
func (c *Config) set(f *file, origins map[string]Place, dir string) {
	world := f.World
	if world != nil && world.Path != "" {
		world = &World{Path: beside(world.Path, dir)}
	}
	own := &Config{
		World: world, Lang: f.Lang, UILang: f.UILang, FailOn: f.FailOn, Select: f.Select, Ignore: f.Ignore, Include: f.Include,
		Exclude: f.Exclude, Rules: f.Rules, Rule: f.Rule, origins: origins,
	}
	for _, l := range []struct {
		to   *[]string
		from []string
	}{{&own.Facts, f.Facts}, {&own.Suppressions, f.Suppressions}, {&own.RuleFiles, f.RuleFiles}} {
		for _, p := range l.from {
			*l.to = append(*l.to, beside(p, dir))
		}
	}
	if f.Baseline != "" {
		own.Baseline = beside(f.Baseline, dir)
	}
	for i, o := range f.Overrides {
		own.Overrides = append(own.Overrides, Override{o.Paths, o.Lang, o.Select, o.Ignore, o.Rules, origins[overrideKey(i)]})
	}
	c.add(own)
}
