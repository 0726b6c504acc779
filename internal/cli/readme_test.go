package cli

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"factcheck/rules"
)

var update = flag.Bool("update", false, "write what the README shows")

// TestReadme holds the README to what the program does: its output on the samples, and the table of rules.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	want := string(b)
	got := replace(t, want, "output", "```\n"+samples(t)+"```\n")
	got = replace(t, got, "rules", ruleTable())
	if got == want {
		return
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("README.md is not current; run go test ./internal/cli -run Readme -update. The program prints:\n%s", samples(t))
}

// samples checks the sample articles as a user in an English locale does.
func samples(t *testing.T) string {
	var out, errs bytes.Buffer
	code := Run([]string{"testdata/articles"}, Environment{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(string) string { return "" }})
	if code != exitFindings {
		t.Errorf("exit code %d, want %d", code, exitFindings)
	}
	return out.String() + errs.String()
}

func ruleTable() string {
	var b strings.Builder
	b.WriteString("| rule | finds |\n|---|---|\n")
	for _, r := range rules.All() {
		fmt.Fprintf(&b, "| %s | %s |\n", r.Name, r.Summary.EN)
	}
	return b.String()
}

// replace puts text between the marks of a section.
func replace(t *testing.T, s, section, text string) string {
	open, end := "<!-- "+section+" -->\n", "<!-- end "+section+" -->"
	i, j := strings.Index(s, open), strings.Index(s, end)
	if i < 0 || j < i {
		t.Fatalf("README.md has no section %q", section)
	}
	return s[:i+len(open)] + text + s[j:]
}
