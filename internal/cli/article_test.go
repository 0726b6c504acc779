package cli

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// sharedArticle is a real machine-translated article, which is no part of the project.
const sharedArticle = "../../../shared/articles/wang-lavrov.fr.txt"

// TestRealArticle checks a real article: two things in it are wrong, and nothing else may be found.
func TestRealArticle(t *testing.T) {
	if _, err := os.Stat(sharedArticle); err != nil {
		t.Skip("the article is not here")
	}
	run := func(args ...string) (string, int) {
		var out bytes.Buffer
		code := Run(args, Environment{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &bytes.Buffer{}, Getenv: func(string) string { return "" }})
		return out.String(), code
	}
	out, code := run("--format", "line", sharedArticle)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != exitFindings || len(lines) != 2 || !strings.Contains(lines[0], ":19:21: ") || !strings.Contains(lines[0], "[given-name-as-surname]") ||
		!strings.Contains(lines[1], ":21:241: ") || !strings.Contains(lines[1], "[wrong-event-date]") {
		t.Errorf("exit code %d, findings:\n%s", code, out)
	}
	claims, _ := run("claims", sharedArticle)
	for _, want := range []string{
		"office.us-national-security-adviser 2021-01-20/2025-01-20 person.jake-sullivan", "office.us-foreign-minister 2021-01-26/2025-01-20 person.antony-blinken",
		"office.ru-foreign-minister 2004-03-09/.. person.sergei-lavrov", "person.wang-yi",
	} {
		found := false
		for _, l := range strings.Split(claims, "\n") {
			found = found || strings.Contains(l, "consistent") && strings.Contains(l, want)
		}
		if !found {
			t.Errorf("no consistent claim of %s in:\n%s", want, claims)
		}
	}
}
