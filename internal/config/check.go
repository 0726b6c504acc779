package config

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/tomlkeys"
)

// Known are the names that a configuration may use.
type Known struct {
	Rules     map[string]string // names of rules, and former names with the name of today
	Languages []string          // ISO 639-1
	Packs     func(name string) (fs.FS, bool)
}

// check tells of names that are not known, and takes them out of the configuration. The names of its custom rules are known.
func (c *Config) check(known Known) []Diagnostic {
	k := checked{Known: known, config: c, names: slices.Sorted(maps.Keys(known.Rules))}
	k.names = append(k.names, slices.Sorted(maps.Keys(c.Rule))...)
	k.language(&c.Lang, "lang")
	c.Select, c.Ignore = k.list(c.Select, "select"), k.list(c.Ignore, "ignore")
	k.severities(c.Rules, "rules.")
	for i := range c.Overrides {
		o, key := &c.Overrides[i], overrideKey(i)+"."
		k.language(&o.Lang, key+"lang")
		o.Select, o.Ignore = k.list(o.Select, key+"select"), k.list(o.Ignore, key+"ignore")
		k.severities(o.Rules, key+"rules.")
	}
	return k.diagnostics
}

type checked struct {
	Known
	config      *Config
	names       []string
	diagnostics []Diagnostic
}

func (k *checked) say(key string, warning bool, format string, args ...any) {
	k.diagnostics = append(k.diagnostics, Diagnostic{Place: k.config.Place(key), Message: fmt.Sprintf(format, args...), Warning: warning})
}

func (k *checked) language(lang *string, key string) {
	if *lang != "" && !slices.Contains(k.Languages, *lang) {
		k.say(key, false, "there is no language pack %q; there are %s", *lang, strings.Join(k.Languages, ", "))
		*lang = ""
	}
}

// rule tells whether a name is that of a rule.
func (k *checked) rule(name, key string) bool {
	if now, ok := k.Rules[name]; ok {
		if now != name {
			k.say(key, true, "the rule %q is now called %q", name, now)
		}
		return true
	}
	if slices.Contains(k.names, name) {
		return true
	}
	if near := tomlkeys.Nearest(name, k.names); near != "" {
		k.say(key, false, "there is no rule %q; did you mean %q?", name, near)
	} else {
		k.say(key, false, "there is no rule %q; factcheck rules lists them", name)
	}
	return false
}

func (k *checked) list(names []string, key string) []string {
	var out []string
	for i, name := range names {
		if k.rule(name, key+"."+strconv.Itoa(i)) {
			out = append(out, name)
		}
	}
	return out
}

func (k *checked) severities(rules map[string]string, key string) {
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		if !k.rule(name, key+name) {
			delete(rules, name)
		}
	}
}
