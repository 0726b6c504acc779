package pack

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// A Requirement is a pack that another one needs, in some version or later.
type Requirement struct {
	Name  string
	Least string // "" for any version
}

var (
	packName    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	packVersion = regexp.MustCompile(`^\d{1,9}(\.\d{1,9}){0,3}$`)
	requirement = regexp.MustCompile(`^([a-z0-9-]+)(?:\s*>=\s*([\d.]+))?$`)
)

// manifest reads pack.toml.
func (p *Pack) manifest(file *source.File) (problems []Problem) {
	fail := func(offset int, format string, args ...any) {
		at := file.Position(offset)
		problems = append(problems, Problem{file.Path, at.Line, at.Column, fmt.Sprintf(format, args...)})
	}
	values := map[string]any{}
	keys, fault := tomlkeys.Decode(file.Bytes, &values)
	if fault != nil {
		fail(fault.Span.Start, "%v", fault)
		return problems
	}
	place := func(name string) (key, value int) {
		n, ok := keys.Child(tomlkeys.Root, name)
		if !ok {
			return 0, 0
		}
		return keys.Nodes[n].Key.Start, keys.Nodes[n].Value.Start
	}
	text := func(to *string, name string, form *regexp.Regexp, example string) {
		v, ok := values[name]
		_, at := place(name)
		s, isText := v.(string)
		switch {
		case !ok:
			fail(0, "the pack needs a %s: %s = %q", name, name, example)
		case !isText || s == "" || form != nil && !form.MatchString(s):
			fail(at, "%s needs a text such as %q", name, example)
		default:
			*to = s
		}
	}
	text(&p.Name, "name", packName, "house")
	text(&p.Version, "version", packVersion, "1.0")
	if _, ok := values["licence"]; ok {
		text(&p.Licence, "licence", nil, "CC-BY-4.0")
	}
	if _, ok := values["description"]; ok {
		text(&p.Description, "description", nil, "Our house style")
	}
	list := func(name string, add func(s string) bool, example string) {
		v, ok := values[name]
		if !ok {
			return
		}
		_, at := place(name)
		items, isList := v.([]any)
		if !isList {
			fail(at, "%s needs a list of texts: %s = [%q]", name, name, example)
		}
		for _, item := range items {
			if s, ok := item.(string); !ok || !add(s) {
				fail(at, "%s needs texts such as %q, not %v", name, example, item)
			}
		}
	}
	list("languages", func(s string) bool {
		p.Languages = append(p.Languages, s)
		return len(s) == 2
	}, "fr")
	list("requires", func(s string) bool {
		m := requirement.FindStringSubmatch(s)
		if m == nil || m[2] != "" && !packVersion.MatchString(m[2]) {
			return false
		}
		p.Requires = append(p.Requires, Requirement{m[1], m[2]})
		return true
	}, "house >= 1.0")
	known := []string{"description", "languages", "licence", "name", "requires", "version"}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if slices.Contains(known, name) {
			continue
		}
		at, _ := place(name)
		if near := tomlkeys.Nearest(name, known); near != "" {
			fail(at, "unknown key %q; did you mean %q?", name, near)
		} else {
			fail(at, "unknown key %q; the keys of a pack are %s", name, strings.Join(known, ", "))
		}
	}
	return problems
}

// Missing returns the requirements of packs that none of them meets, as a sentence for each.
func Missing(packs []*Pack) map[*Pack][]string {
	out := map[*Pack][]string{}
	for _, p := range packs {
		for _, r := range p.Requires {
			i := slices.IndexFunc(packs, func(q *Pack) bool { return q.Name == r.Name })
			switch {
			case i < 0:
				out[p] = append(out[p], fmt.Sprintf("the pack %s requires the pack %s; extend that as well", p.Name, r.Name))
			case less(packs[i].Version, r.Least):
				out[p] = append(out[p], fmt.Sprintf("the pack %s requires %s in version %s or later; it is %s", p.Name, r.Name, r.Least, packs[i].Version))
			}
		}
	}
	return out
}

// less tells whether a version is earlier than another.
func less(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	for i := range max(len(x), len(y)) {
		m, n := 0, 0
		if i < len(x) {
			m, _ = strconv.Atoi(x[i])
		}
		if i < len(y) {
			n, _ = strconv.Atoi(y[i])
		}
		if m != n {
			return m < n
		}
	}
	return false
}
