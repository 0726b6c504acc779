package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestText(t *testing.T) {
	const article = "---\ndate: 2023-09-18\nlang: fr\nsection: monde\n---\n# Titre\n\n<!-- note -->\n\nIl a dit « oui »\nà **Wang** Yi.\n"
	var out, problems bytes.Buffer
	code := Run([]string{"text", "-", "--stdin-filename", "a.md"}, Environment{
		Stdin: strings.NewReader(article), Stdout: &out, Stderr: &problems, Getenv: func(string) string { return "" },
	})
	want := `
       file       a.md
       format     markdown
2:7    published  2023-09-18
       lang       fr
       section    monde
8:1    comment    note
6:3    headline   Titre
10:1   paragraph  Il a dit « oui » à Wang Yi.
10:10    quoted   « oui »
`
	if d := cmp.Diff(strings.TrimPrefix(want, "\n"), out.String()); d != "" || code != 0 {
		t.Errorf("exit %d, -want +got:\n%s%s", code, d, &problems)
	}
}
