package config

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"factcheck/internal/pack"
)

// Extended is a pack that a configuration extends, by a path relative to the configuration or by the name of one that comes
// with the program.
type Extended struct {
	*pack.Pack
	Ref      string
	Embedded bool
	Place    Place
}

// pack reads the pack that a configuration extends; ok is false where it extends a file of configuration. The pack is nil
// where it can't be used.
func (c *Config) pack(ref, path string, at Place, embedded func(string) (fs.FS, bool)) (p *pack.Pack, diagnostics []Diagnostic, ok bool) {
	_, err := os.Stat(path)
	var problems []pack.Problem
	switch {
	case err == nil && pack.Is(path):
		p, problems = pack.Open(path)
	case err != nil && embedded != nil && !strings.ContainsAny(ref, `/\.`):
		root, known := embedded(ref)
		if !known {
			return nil, []Diagnostic{{Place: at, Message: fmt.Sprintf("there is no pack %q; factcheck pack list shows those that come with the program, and a path to one is relative to this file", ref)}}, true
		}
		p, problems = pack.Read(root, "packs/"+ref)
	default:
		return nil, nil, false
	}
	for _, x := range problems {
		d := Diagnostic{Place: Place{x.Path, x.Line, x.Column}, Message: x.Message}
		if x.Line == 0 {
			d.Place = at
		}
		diagnostics = append(diagnostics, d)
	}
	if p == nil || err != nil {
		return p, diagnostics, true
	}
	lock, err := pack.ReadLock(filepath.Join(filepath.Dir(c.Path), pack.LockName))
	switch {
	case err != nil:
		diagnostics = append(diagnostics, Diagnostic{Place: Place{Path: filepath.Join(filepath.Dir(c.Path), pack.LockName)}, Message: err.Error()})
	default:
		if fault := lock.Check(ref, p); fault != "" {
			diagnostics = append(diagnostics, Diagnostic{Place: at, Message: fault})
		}
	}
	return p, diagnostics, true
}

// addPack takes the rules of a pack.
func (c *Config) addPack(p *pack.Pack, ref string, at Place) {
	c.Packs = append(c.Packs, Extended{Pack: p, Ref: ref, Embedded: strings.HasPrefix(p.Path, "packs/") && !filepath.IsAbs(p.Path), Place: at})
	for _, f := range p.Rules {
		c.Sources = append(c.Sources, Source{f.Path, f.Bytes})
		rules, _ := Declarations(f.Path, f.Bytes)
		for _, r := range rules {
			at := r.KeyPosition(0)
			c.Rule[r.Name], c.origins["rule."+r.Name] = r, Place{f.Path, at.Line, at.Column}
		}
	}
}

// requirements tells of packs that need others.
func (c *Config) requirements() (diagnostics []Diagnostic) {
	var all []*pack.Pack
	for _, p := range c.Packs {
		all = append(all, p.Pack)
	}
	missing := pack.Missing(all)
	for _, p := range c.Packs {
		for _, m := range missing[p.Pack] {
			diagnostics = append(diagnostics, Diagnostic{Place: p.Place, Message: m})
		}
	}
	return diagnostics
}
