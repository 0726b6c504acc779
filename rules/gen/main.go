// Command gen writes the pages about the rules from the rules themselves: docs/rules/NAME.md and rules/README.md. It is run
// by go generate ./rules, in the directory rules.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"factcheck/rules"
)

func main() {
	if err := write(".."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// write writes the pages below the top of the project, and takes away those of rules that are gone.
func write(top string) error {
	pages := pages(rules.All())
	old, err := filepath.Glob(filepath.Join(top, "docs", "rules", "*.md"))
	if err != nil {
		return err
	}
	for _, path := range old {
		rel, err := filepath.Rel(top, path)
		if err != nil {
			return err
		}
		if _, ok := pages[filepath.ToSlash(rel)]; !ok {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for path, text := range pages {
		path = filepath.Join(top, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// pages returns the text of each page by its path from the top of the project.
func pages(all []*rules.Rule) map[string]string {
	out := map[string]string{}
	var list strings.Builder
	list.WriteString(generated + `# Rules

A rule turns what an article says into claims and judges each against the facts. Each has a page with examples that a test
executes; ` + "`factcheck explain RULE`" + ` prints the same. ` + "`go generate ./rules`" + ` writes these pages from the code.

| rule | severity | finds | en français |
|---|---|---|---|
`)
	for _, r := range all {
		out["docs/rules/"+r.Name+".md"] = page(r)
		fmt.Fprintf(&list, "| [%s](../docs/rules/%s.md) | %s | %s | %s |\n", r.Name, r.Name, state(r), r.Summary.EN, r.Summary.FR)
	}
	list.WriteString("\nA new rule is a value in a file of its own and a line in `All`; [CONTRIBUTING](../CONTRIBUTING.md) tells more.\n")
	out["rules/README.md"] = list.String()
	return out
}

const generated = "<!-- Written by go generate ./rules from the code of the rules. -->\n\n"

func state(r *rules.Rule) string {
	if r.Default {
		return r.Severity.String()
	}
	return r.Severity.String() + ", off by default"
}

func page(r *rules.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s# %s\n\n**%s.** Severity: %s.", generated, r.Name, capital(r.Summary.EN), r.Severity)
	if !r.Default {
		fmt.Fprintf(&b, " Off by default: `--select %s` runs it alone, `%s = %q` below `[rules]` in .factcheck.toml switches it on.", r.Name, r.Name, r.Severity)
	}
	if len(r.Aliases) > 0 {
		fmt.Fprintf(&b, " Formerly %s.", strings.Join(r.Aliases, ", "))
	}
	fmt.Fprintf(&b, "\n\n%s\n\n## Why\n\n%s\n\n## When it stays silent\n\n%s\n", r.Doc.What.EN, r.Doc.Why.EN, r.Doc.Silent.EN)
	examples(&b, "Wrong", r.Doc.Bad)
	examples(&b, "Right", r.Doc.Good)
	fmt.Fprintf(&b, "\n## En français\n\n**%s.** %s\n\n%s\n\n%s\n", capital(r.Summary.FR), r.Doc.What.FR, r.Doc.Why.FR, r.Doc.Silent.FR)
	return b.String()
}

// examples writes what is found in bold.
func examples(b *strings.Builder, head string, list []rules.Example) {
	fmt.Fprintf(b, "\n## %s\n\n", head)
	bold := strings.NewReplacer("[[", "**", "]]", "**", "\n", " ")
	for _, e := range list {
		published := ""
		if e.Published != "" {
			published = ", published " + e.Published
		}
		fmt.Fprintf(b, "- %s (%s%s)\n", bold.Replace(e.Text), e.Lang, published)
	}
}

func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
