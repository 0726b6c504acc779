package rules_test

import (
	"testing"

	"factcheck/internal/mention"
	"factcheck/rules"
)

// FuzzDeclare reads any text as a file of rules, and an article with whatever rules are in it.
func FuzzDeclare(f *testing.F) {
	for _, s := range []string{
		"[rule.a]\nkind = \"swap\"\nswap = { \"a(b|c[s])\" = \"d(e|f|g)\", \"{number}%\" = \"{number} %\" }\nmessage = \"{use} {number}\"",
		"[rule.a]\nkind = \"forbid\"\npattern = '(a+)+$'\nphrase = \"le * ministre\"\nscope = \"!lead\"",
		"[rule.a]\nkind = \"date\"\ndate = 1963-01-22\nphrase = \"traité\"\nok = [\"[[\", { text = \"x\" }]",
		"[rule.a]\nkind = \"expr\"\nexpr = 'mentions.size() > 1'",
		"[rule.a]\nkind = \"number\"\nphrase = \"{number} membres\"\nmin = 1e300\nunit = \"%\"",
		"[rule.a]\nkind = \"consistent\"\nforms = [\"clé[s]\", \"clef\"]\n[rule.b]\nkind = \"occurrence\"\nphrase = \"le\"\nmax = 1",
		"[rule.a]\nkind = \"first-use\"\nshort = \"ONU\"\nfull = \"Organisation (des|du) [x]\"\n[rule.b]\nkind = \"require\"\nphrase = \"le\"\nrequire = \"la\"",
	} {
		f.Add(s)
	}
	article := "# Titre\n\nLe 3 mars 1964, le traité de 28 membres : la clef, les clés, 20% et l’ONU. Le premier ministre chinois, « le ministre ».\n"
	facts := index(f)
	f.Fuzz(func(t *testing.T, toml string) {
		custom, problems := rules.Declare([]rules.File{{Path: "a.toml", Bytes: []byte(toml)}}, facts, []string{"en", "fr"})
		for _, p := range problems {
			if p.Message == "" || p.Line < 1 && p.Line != 0 {
				t.Fatalf("a problem without words or place: %+v", p)
			}
		}
		if len(custom.Rules()) == 0 {
			return
		}
		custom.Advice()
		lexicon, _ := mention.Compile(pack("fr"), facts, custom.Phrases("fr"))
		b := &bench{custom: custom, finders: map[string]*mention.Finder{"fr": lexicon.NewFinder()}}
		claims, text := b.check("fr", article)
		for _, c := range claims {
			if c.Span.Start < 0 || c.Span.End > len(text.Plain) || c.Span.Start > c.Span.End {
				t.Fatalf("a claim outside the text: %+v", c)
			}
		}
	})
}
