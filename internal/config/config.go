// Package config reads .factcheck.toml: which articles, facts and rules a newsroom works with, as plain data.
package config

import (
	"cmp"
	"path/filepath"
)

// Name is the file name under which a configuration is found.
const Name = ".factcheck.toml"

// A Config is what a configuration file says, with those that it extends. The zero Config is that of no file.
type Config struct {
	Path string // of the file, "" for none

	Facts        []string // globs of facts files
	World        *World   // nil for the built-in facts
	Lang         string   // of articles that do not say theirs
	UILang       string   // of findings
	FailOn       string   // the lowest severity that fails
	Select       []string // the only rules to run
	Ignore       []string // rules not to run
	Rules        map[string]string
	Include      []string // what a search of a directory takes; none takes every article
	Exclude      []string // what it leaves out
	Overrides    []Override
	Suppressions []string         // files of suppressions
	Baseline     string           // file of known findings
	RuleFiles    []string         // globs of files with custom rules
	Rule         map[string]Value // custom rules by name, as they are written here and in the rule files
	Sources      []Source         // the files that declare them, in the order in which they apply
	Packs        []Extended       // packs that it extends, in order

	origins map[string]Place
}

// World says which world pack to use.
type World struct {
	Off  bool   // none
	Path string // a directory or archive instead of the built-in one; "" for that
}

// An Override is what holds for some articles only. Later ones go before earlier ones.
type Override struct {
	Paths  []string // globs
	Lang   string
	Select []string
	Ignore []string
	Rules  map[string]string
	Place
}

// A Source is a file that was read.
type Source struct {
	Path  string
	Bytes []byte
}

// A Place is where something is written. Line and Column count from 1; 0 is no place.
type Place struct {
	Path         string
	Line, Column int
}

// A Diagnostic is a problem of a configuration file.
type Diagnostic struct {
	Place
	Message string
	Warning bool // nothing was lost
}

// Place returns where a key was set: "lang", "rules.wrong-title", "select.0". It is the zero Place where it was not.
func (c *Config) Place(key string) Place { return c.origins[key] }

// dir is the directory to which the globs of articles are relative.
func (c *Config) dir() string { return filepath.Dir(c.Path) }

// For returns the configuration of one article: the overrides that fit its path are applied, and there are no overrides left.
// The numbers of those overrides are returned too.
func (c *Config) For(path string) (Config, []int) {
	out := *c
	out.Overrides = nil
	var applied []int
	for i, o := range c.Overrides {
		if !c.fits(o.Paths, path) {
			continue
		}
		if applied == nil {
			out.Rules, out.origins = clone(c.Rules), clone(c.origins)
		}
		applied = append(applied, i)
		key := overrideKey(i)
		out.Lang = out.take("lang", key, out.Lang, o.Lang)
		if len(o.Select) > 0 {
			out.Select = o.Select
			out.origins["select"] = c.origins[key+".select"]
		}
		if len(o.Ignore) > 0 {
			out.Ignore = o.Ignore
			out.origins["ignore"] = c.origins[key+".ignore"]
		}
		for name, severity := range o.Rules {
			out.Rules[name] = severity
			out.origins["rules."+name] = c.origins[key+".rules."+name]
		}
	}
	return out, applied
}

// take returns the value of an override, or else the value so far.
func (c *Config) take(key, override, old, fresh string) string {
	if fresh != "" {
		c.origins[key] = c.origins[override+"."+key]
	}
	return cmp.Or(fresh, old)
}

func clone[V any](m map[string]V) map[string]V {
	out := make(map[string]V, len(m))
	for k, v := range m {
		out[k] = v
	}
	return out
}
