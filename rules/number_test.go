package rules_test

import (
	"strings"
	"testing"

	"factcheck/checker"
)

// A twin is a text of a day, and what the rules find in it: "" for nothing, else the rule and the words, "rule: words".
type twin struct{ lang, published, text, want string }

// testTwins checks texts with some rules alone.
func testTwins(t *testing.T, rules string, tests []twin) {
	t.Helper()
	c, _ := checker.New(checker.Options{Select: strings.Fields(rules)})
	for _, tt := range tests {
		r := c.Check(checker.Article{Path: "a.txt", Bytes: []byte(tt.text), Lang: tt.lang, Published: tt.published})
		var got []string
		for _, f := range r.Findings() {
			got = append(got, f.Rule+": "+f.Text)
		}
		for _, fault := range r.Internal {
			t.Error(fault)
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s %q:\n got %q\nwant %q", tt.published, tt.text, s, tt.want)
		}
	}
}

func TestFigures(t *testing.T) {
	testTwins(t, "wrong-figure", []twin{
		{"fr", "2023-09-20", "L’Union européenne compte 28 membres.", "wrong-figure: 28"},
		{"fr", "2023-09-20", "L’Union européenne compte vingt-sept membres.", ""},
		{"fr", "2023-09-20", "L’Union européenne comptait 28 membres.", ""},
		{"fr", "2023-09-20", "L’Union européenne ne compte pas 28 membres.", ""},
		{"fr", "2023-09-20", "Si l’Union européenne compte 28 membres, elle change.", ""},
		{"fr", "2020-01-30", "L’UE compte 28 membres.", ""},
		{"fr", "2020-02-05", "L’UE compte 28 membres.", ""}, // within a week
		{"fr", "2020-03-05", "L’UE compte 28 membres.", "wrong-figure: 28"},
		{"fr", "2023-09-20", "L’UE compte près de 30 membres.", ""},
		{"fr", "2023-09-20", "L’UE à 15 a vécu.", ""},
		{"fr", "2023-09-20", "Les cinq pays de l’UE qui ont refusé sont connus.", ""},
		{"fr", "2023-09-20", "Les 28 pays de l’UE ont refusé.", "wrong-figure: 28"},
		{"fr", "2023-09-20", "Les 27 pays de l’UE ont refusé.", ""},
		{"fr", "2023-09-20", "Le sommet de l’UE à 17 heures.", ""},
		{"fr", "2100-01-01", "L’Union européenne compte 28 membres.", ""}, // later than the facts
		{"en", "2025-09-20", "NATO has 31 members.", "wrong-figure: 31"},
		{"en", "2025-09-20", "NATO has 32 members.", ""},
		{"en", "2025-09-20", "NATO had 31 members.", ""},
		{"en", "2025-09-20", "Leaders of the 31-nation NATO met.", "wrong-figure: 31"},
		{"en", "2025-09-20", "One of the twenty-eight EU member states refused.", "wrong-figure: twenty-eight"},
		{"en", "2025-09-20", "One of the twenty-seven EU member states refused.", ""},
		{"en", "2025-09-20", "The five NATO countries bordering Russia agreed.", ""},
		{"en", "2025-09-20", "Is it true that NATO has 31 members?", ""},
	})
}

func TestOrdinals(t *testing.T) {
	testTwins(t, "wrong-ordinal", []twin{
		{"fr", "2023-09-20", "Donald Trump, 46e président des États-Unis, a parlé.", "wrong-ordinal: 46e"},
		{"fr", "2023-09-20", "Donald Trump, 45e président des États-Unis, a parlé.", ""},
		{"fr", "2023-09-20", "Le quarante-cinquième président américain, Joe Biden, a parlé.", "wrong-ordinal: quarante-cinquième"},
		{"fr", "2023-09-20", "Le quarante-sixième président américain, Joe Biden, a parlé.", ""},
		{"fr", "2023-09-20", "Le fils du 45e président des États-Unis, Eric Trump, a parlé.", ""},
		{"fr", "2023-09-20", "Joe Biden n’est pas le 45e président des États-Unis.", ""},
		{"fr", "2023-09-20", "Emmanuel Macron est le 8e président français.", ""}, // of the Fifth Republic
		{"fr", "2023-09-20", "Barack Obama, premier président noir des États-Unis, a parlé.", ""},
		{"en", "2023-09-20", "Joe Biden is the 47th president of the United States.", "wrong-ordinal: 47th"},
		{"en", "2023-09-20", "Joe Biden is the 46th president of the United States.", ""},
		{"en", "2026-01-20", "Donald Trump, the 47th US president, spoke.", ""},
		{"en", "2026-01-20", "Donald Trump, the 46th US president, spoke.", "wrong-ordinal: 46th"},
		{"en", "2023-09-20", "Volodymyr Zelensky, the fifth president of Ukraine, spoke.", "wrong-ordinal: fifth"},
		{"en", "2023-09-20", "Volodymyr Zelensky, the sixth president of Ukraine, spoke.", ""},
	})
}
