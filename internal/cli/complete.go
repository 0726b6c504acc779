package cli

import (
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/lang/all"
	"factcheck/internal/report"
	"factcheck/rules"

	"github.com/spf13/cobra"
)

// complete tells shells what the flags and arguments of a command may be, and those of its commands.
func complete(c *cobra.Command) {
	values := map[string]func() []string{
		"color":     func() []string { return []string{"auto", "always", "never"} },
		"fail-on":   func() []string { return []string{"error", "warning", "info", "never"} },
		"format-in": document.Formats,
		"ignore":    ruleNames,
		"lang":      languageCodes,
		"select":    ruleNames,
		"ui-lang":   func() []string { return []string{"en", "fr"} },
	}
	for name, list := range values {
		if c.Flags().Lookup(name) != nil {
			// It fails only where a completion is there already.
			_ = c.RegisterFlagCompletionFunc(name, choice(list))
		}
	}
	for _, child := range c.Commands() {
		complete(child)
	}
}

func choice(list func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, start string) ([]string, cobra.ShellCompDirective) {
		// Of a list with commas, the last word is completed.
		before := start[:strings.LastIndexByte(start, ',')+1]
		var out []string
		for _, v := range list() {
			out = append(out, before+v)
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// outputFormats completes --format: the name of a format, or, behind "=", a file.
func outputFormats(_ *cobra.Command, _ []string, start string) ([]string, cobra.ShellCompDirective) {
	if strings.Contains(start, "=") {
		return nil, cobra.ShellCompDirectiveDefault
	}
	var out []string
	for _, f := range report.Formats() {
		out = append(out, cobra.CompletionWithDesc(f.Name, f.Summary))
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// oneRule completes the name of a rule as the only argument.
func oneRule(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var out []string
	for _, r := range rules.All() {
		out = append(out, cobra.CompletionWithDesc(r.Name, r.Summary.EN))
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

func ruleNames() []string {
	var out []string
	for _, r := range rules.All() {
		out = append(out, r.Name)
	}
	return out
}

func languageCodes() []string {
	var out []string
	for _, p := range all.Packs() {
		out = append(out, p.Code)
	}
	return out
}
