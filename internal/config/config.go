// Package config reads .factcheck.toml.
package config

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// Name is the file name under which a configuration is found.
const Name = ".factcheck.toml"

// A Config is what a configuration file says, as it says it.
type Config struct {
	Path string `toml:"-"` // of the file, "" for none

	Facts  []string          `toml:"facts"`   // globs of facts files, relative to the configuration file
	World  *bool             `toml:"world"`   // false leaves the built-in facts out
	Lang   string            `toml:"lang"`    // of articles that do not say theirs
	UILang string            `toml:"ui_lang"` // of findings
	FailOn string            `toml:"fail_on"` // the lowest severity that fails
	Select []string          `toml:"select"`
	Ignore []string          `toml:"ignore"`
	Rules  map[string]string `toml:"rules"` // severity by rule name

	RuleFiles []string       `toml:"rule_files"` // globs of files with custom rules, relative to the configuration file
	Rule      map[string]any `toml:"rule"`       // custom rules by name; [Declarations] reads them
}

// A Diagnostic is a problem of a configuration file. Line and Column count from 1; 0 is no place.
type Diagnostic struct {
	Path         string
	Line, Column int
	Message      string
}

// Find returns the path of the configuration of a directory: the nearest one upwards, "" for none.
func Find(dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for {
		p := filepath.Join(dir, Name)
		if info, err := os.Stat(p); err == nil && info.Mode().IsRegular() {
			return p
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// Load reads a configuration file. What could be read is returned whatever the diagnostics say.
func Load(path string) (Config, []Diagnostic) {
	c := Config{Path: path}
	b, err := os.ReadFile(path)
	if err != nil {
		return c, []Diagnostic{{Path: path, Message: fmt.Sprintf("can't be read: %v", err)}}
	}
	meta, err := toml.Decode(string(b), &c)
	if err != nil {
		d := Diagnostic{Path: path, Message: err.Error()}
		if e, ok := err.(toml.ParseError); ok {
			d.Line, d.Column, d.Message = e.Position.Line, e.Position.Col, e.Message
		}
		return Config{Path: path}, []Diagnostic{d}
	}
	var problems []Diagnostic
	for _, k := range meta.Undecoded() {
		problems = append(problems, Diagnostic{Path: path, Message: fmt.Sprintf("unknown key %q; the keys are %s", k.String(), strings.Join(keys(), ", "))})
	}
	return c, problems
}

func keys() []string {
	k := []string{"facts", "world", "lang", "ui_lang", "fail_on", "select", "ignore", "rules", "rule_files", "rule"}
	slices.Sort(k)
	return k
}
