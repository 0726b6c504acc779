package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Write writes a configuration as TOML, with the place where each value was set in a comment. name writes the path of a file.
func (c *Config) Write(w io.Writer, name func(path string) string) error {
	p := printer{c: c, name: name}
	p.scalar("lang", c.Lang, "")
	p.scalar("ui_lang", c.UILang, "")
	p.scalar("fail_on", c.FailOn, "error")
	world := "true"
	if c.World != nil {
		world = strconv.FormatBool(!c.World.Off)
		if c.World.Path != "" {
			world = quote(name(c.World.Path))
		}
	}
	p.line("world = "+world, "world")
	files := func(paths []string) (out []string) {
		for _, path := range paths {
			out = append(out, name(path))
		}
		return out
	}
	p.list("facts", files(c.Facts), "facts")
	p.list("rule_files", files(c.RuleFiles), "rule_files")
	p.list("suppressions", files(c.Suppressions), "suppressions")
	p.scalar("baseline", name(c.Baseline), "")
	p.list("include", c.Include, "include")
	p.list("exclude", c.Exclude, "exclude")
	p.list("select", c.Select, "select")
	p.list("ignore", c.Ignore, "ignore")
	p.severities("rules", c.Rules, "rules.")
	for i, o := range c.Overrides {
		key := overrideKey(i) + "."
		fmt.Fprintf(&p.out, "\n[[overrides]]\n")
		p.list("paths", o.Paths, key+"paths")
		p.scalar("lang", o.Lang, "")
		p.list("select", o.Select, key+"select")
		p.list("ignore", o.Ignore, key+"ignore")
		p.severities("overrides.rules", o.Rules, key+"rules.")
	}
	for _, rule := range slices.Sorted(maps.Keys(c.Rule)) {
		fmt.Fprintln(&p.out)
		p.line("[rule."+tomlKey(rule)+"]", "rule."+rule)
	}
	_, err := w.Write(p.out.Bytes())
	return err
}

type printer struct {
	c    *Config
	name func(string) string
	out  bytes.Buffer
}

// line writes a line with the place of a key, or with the word default where the key was not set.
func (p *printer) line(text, key string) {
	from := "default"
	if at := p.c.Place(key); at.Line > 0 {
		from = fmt.Sprintf("%s:%d:%d", p.name(at.Path), at.Line, at.Column)
	}
	fmt.Fprintf(&p.out, "%-40s # %s\n", text, from)
}

func (p *printer) scalar(key, value, otherwise string) {
	if value == "" {
		value = otherwise
	}
	if value != "" {
		p.line(key+" = "+quote(value), key)
	}
}

func (p *printer) list(name string, values []string, key string) {
	if len(values) == 0 {
		return
	}
	fmt.Fprintf(&p.out, "%s = [\n", name)
	for i, v := range values {
		at := key + "." + strconv.Itoa(i)
		p.line("  "+quote(v)+",", at)
	}
	fmt.Fprintln(&p.out, "]")
}

func (p *printer) severities(table string, rules map[string]string, key string) {
	if len(rules) == 0 {
		return
	}
	fmt.Fprintf(&p.out, "\n[%s]\n", table)
	for _, rule := range slices.Sorted(maps.Keys(rules)) {
		p.line(tomlKey(rule)+" = "+quote(rules[rule]), key+rule)
	}
}

// quote writes a text as TOML does, which is as JSON does.
func quote(s string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a text can be encoded
	return strings.TrimSuffix(b.String(), "\n")
}

func tomlKey(s string) string {
	if strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == "" && s != "" {
		return s
	}
	return quote(s)
}
