package rules_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/lang/all"
	"factcheck/internal/mention"
	"factcheck/internal/source"
	"factcheck/rules"

	"github.com/google/go-cmp/cmp"
)

// facts are those that the custom rules of these tests may name.
const facts = `
[person.wang-yi]
family = "Wang"
given = "Yi"
order = "family-first"
source = "x"
verified = 2026-01-01

[office.cn-foreign-minister]
role = "foreign-minister"
country = "CN"
holders = [{ person = "wang-yi", from = 2013-03-16 }]
source = "x"
verified = 2026-01-01
`

func index(t testing.TB) *fact.Index {
	x, problems := fact.Load([]fact.Source{{Pack: "test", Path: "facts.toml", Bytes: []byte(facts)}})
	for _, p := range problems {
		t.Error(p)
	}
	return x
}

func pack(code string) *lang.Pack {
	for _, p := range all.Packs() {
		if p.Code == code {
			return p
		}
	}
	return nil
}

// A bench reads articles with custom rules.
type bench struct {
	custom  *rules.Custom
	finders map[string]*mention.Finder
}

// newBench makes the custom rules of a file.
func newBench(t testing.TB, toml string) *bench {
	t.Helper()
	x := index(t)
	custom, problems := rules.Declare([]rules.File{{Path: "rules.toml", Bytes: []byte(toml)}}, x, []string{"en", "fr"})
	for _, p := range problems {
		t.Errorf("%s:%d:%d: %s", p.Path, p.Line, p.Column, p.Message)
	}
	b := &bench{custom: custom, finders: map[string]*mention.Finder{}}
	for _, code := range []string{"en", "fr"} {
		lexicon, _ := mention.Compile(pack(code), x, custom.Phrases(code))
		b.finders[code] = lexicon.NewFinder()
	}
	return b
}

// check returns the claims that rules make of an article; without names, all rules.
func (b *bench) check(code, article string, names ...string) ([]rules.Claim, *document.Text) {
	text, _ := document.Parse(source.NewFile("a.md", []byte(article)), document.Options{})
	published, _ := date.Parse("2023-09-20")
	pass := rules.NewPass(b.finders[code].Find(text, published))
	on := map[*rules.Rule]bool{}
	for _, r := range b.custom.Rules() {
		on[r] = len(names) == 0 || slices.Contains(names, r.Name)
	}
	for _, r := range b.custom.Due(pass, "politics/a.md", on) {
		pass.Run(r)
	}
	for _, r := range b.custom.Reviews(pass, "politics/a.md", on) {
		pass.Run(r)
	}
	claims := pass.Claims()
	slices.SortStableFunc(claims, func(x, y rules.Claim) int { return x.Span.Start - y.Span.Start })
	return claims, text
}

// marked writes a text with its findings: [[words]], and [[words => fix]] where there is one.
func marked(claims []rules.Claim, text *document.Text) string {
	var b strings.Builder
	at := 0
	for _, c := range claims {
		if c.Verdict != rules.Contradicted || c.Span.Start < at {
			continue
		}
		b.WriteString(text.Plain[at:c.Span.Start] + "[[" + text.Plain[c.Span.Start:c.Span.End])
		for _, f := range c.Fixes {
			b.WriteString(" => " + f.Text)
		}
		b.WriteString("]]")
		at = c.Span.End
	}
	return b.String() + text.Plain[at:]
}

func unmarked(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[[")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		inside, after, _ := strings.Cut(rest, "]]")
		words, _, _ := strings.Cut(inside, " => ")
		b.WriteString(words)
		s = after
	}
}

func TestCustomRulesFind(t *testing.T) {
	swap := func(entries string) string { return "kind = \"swap\"\nswap = { " + entries + " }" }
	tests := []struct {
		rule string // the keys of a rule
		lang string
		want string // the article with what is found
	}{
		{swap(`"Kyiv" = "Kiev"`), "fr", "Il est arrivé à [[Kyiv => Kiev]], [[KYIV => KIEV]], kyiv et Kiev."},
		{swap(`"gap pad" = "thermal gap pad"`), "en", "A [[gap pad => thermal gap pad]], a thermal gap pad. [[Gap pad => Thermal gap pad]]."},
		{swap(`"gap pad[s]" = "thermal pad[s]"`), "en", "Two [[gap pads => thermal pads]], one [[gap pad => thermal pad]]."},
		{swap(`"Etat" = "État"`), "fr", "L’[[Etat => État]] et l’État, l’[[ETAT => ÉTAT]]."},
		{swap(`"internet" = "Internet"`), "fr", "Sur Internet et [[internet => Internet]], INTERNET."},
		{swap(`"Web" = "web"`), "fr", "Le [[Web => web]]. Web dit-il."},
		{swap(`"week end" = "week-end"`), "fr", "Un week-end, un [[week end => week-end]]."},
		{swap(`"aujourd'hui" = "ce jour"`), "fr", "Il vient [[aujourd’hui => ce jour]]."},
		{swap(`"{number}%" = "{number} %"`), "fr", "Soit [[20% => 20 %]] et 20 %, [[1,4% => 1,4 %]]."},
		{swap(`"{country} du Nord" = "Nord de {country}"`), "fr", "En [[Chine du Nord => Nord de Chine]]."},
		{swap(`"Kyiv" = ["Kiev", "Kiïv"]`), "fr", "À [[Kyiv => Kiev => Kiïv]] et Kiev."},
		{swap(`"président" = "chef"`) + "\nexcept = \"président-directeur\"", "fr", "Le [[président => chef]], le président-directeur."},
		{swap(`"Kyiv" = "Kiev"`) + "\nlang = \"fr\"", "en", "In Kyiv."},
		{swap(`"Kyiv" = "Kiev"`) + "\nfiles = \"sport/*\"", "en", "In Kyiv."},
		{swap(`"Kyiv" = "Kiev"`) + "\nfiles = \"politics/**\"", "en", "In [[Kyiv => Kiev]]."},
		{swap(`"Kyiv" = "Kiev"`) + "\nsince = \"2024\"", "en", "In Kyiv."},
		{swap(`"Kyiv" = "Kiev"`) + "\nuntil = 2023-12-31", "en", "In [[Kyiv => Kiev]]."},
		{swap(`"Kyiv" = "Kiev"`) + "\nscope = \"!quotation\"", "fr", "À « Kyiv », [[Kyiv => Kiev]]."},
		{swap(`"Kyiv" = "Kiev"`), "fr", "À « [[Kyiv]] »."},
		{swap(`"Kyiv" = "Kiev"`) + "\nfix = \"none\"", "fr", "À [[Kyiv]]."},
		{"kind = \"swap\"\npattern = '(\\d+) euro\\b'\nuse = \"$1 euros\"", "fr", "Pour [[5 euro => 5 euros]] et 5 euros."},
		{"kind = \"forbid\"\nphrases = [\"au niveau de\", \"suite à\"]", "fr", "[[Suite à]] cela, [[au niveau de]] tout."},
		{"kind = \"forbid\"\nphrase = \"{person:wang-yi} * arrêté\"", "fr", "[[Wang Yi a été arrêté]] hier."},
		{"kind = \"forbid\"\nphrase = \"premier {office:cn-foreign-minister}\"", "fr", "Le [[premier ministre chinois des Affaires étrangères]], le premier ministre russe des Affaires étrangères."},
		{"kind = \"forbid\"\nphrase = \"sommet de {date}\"", "fr", "Au [[sommet de mai 2019]], au sommet de Rome."},
		{"kind = \"date\"\nphrase = \"traité de l'Élysée\"\ndate = \"1963-01-22\"", "fr", "Le traité de l'Élysée a été signé en [[1964 => 1963]]. Le traité de l'Élysée a été signé le 22 janvier 1963."},
		{"kind = \"date\"\nphrase = \"Treaty of Rome\"\ndate = 1957-03-25", "en", "The Treaty of Rome was signed in [[March 1958 => March 1957]]. The Treaty of Rome was not signed in 1958."},
		{"kind = \"require\"\nphrase = \"Conseil de sécurité\"\nrequire = [\"ONU\", \"Nations unies\"]", "fr", "Le [[Conseil de sécurité]] siège. Le Conseil de sécurité vote."},
		{"kind = \"require\"\nphrase = \"Conseil de sécurité\"\nrequire = [\"ONU\", \"Nations unies\"]", "fr", "Le Conseil de sécurité siège, à l’ONU."},
		{"kind = \"require\"\nphrase = \"selon un sondage\"\nrequire = \"marge d'erreur\"\nwithin = \"sentence\"", "fr", "[[Selon un sondage]], il gagne. La marge d’erreur manque."},
		{"kind = \"require\"\nphrase = \"Wang\"\nrequire = \"Wang Yi\"\nwhere = \"before\"\nwithin = \"paragraph\"", "fr", "[[Wang]] parle, Wang Yi rit.\n\nWang Yi parle, Wang rit."},
		{"kind = \"first-use\"\nshort = \"OTAN\"\nfull = \"Organisation du traité de l'Atlantique Nord\"", "fr", "# L’OTAN\n\nL’[[OTAN => Organisation du traité de l'Atlantique Nord (OTAN)]] et l’OTAN."},
		{"kind = \"first-use\"\nshort = \"OTAN\"\nfull = \"Organisation du traité de l'Atlantique Nord\"", "fr", "L’OTAN (Organisation du traité de l’Atlantique Nord) et l’OTAN."},
		{"kind = \"consistent\"\nforms = [\"clé[s]\", \"clef[s]\"]", "fr", "Une clef, des [[clés => clefs]]. [[Clé => Clef]] et clef."},
		{"kind = \"number\"\nphrase = \"{number} [États] membres\"\nvalue = 27", "fr", "Les 27 membres, les [[28]] États membres."},
		{"kind = \"number\"\nphrase = \"population [de la France]\"\nmin = 66e6\nmax = 69e6\nunit = \"d'habitants\"", "fr", "La population de 68 millions d’habitants. La population de la France : [[48 millions]] d’habitants en 2023."},
		{"kind = \"number\"\nphrase = \"taux de {number} %\"\nvalue = 3.5\ntolerance = 0.1", "fr", "Un taux de 3,6 %, un taux de [[4,6]] %, un taux de 4 %."},
		{"kind = \"occurrence\"\nphrase = \"selon\"\nmax = 1\nwithin = \"paragraph\"", "fr", "Selon lui, [[selon]] elle, selon tous.\n\nSelon moi."},
		{"kind = \"occurrence\"\npattern = '!'\nmax = 1", "fr", "Bravo ! Oui [[!]] Non !"},
		{"kind = \"occurrence\"\nphrase = \"selon\"\nmin = 1", "fr", "[[Rien du tout.]] Vraiment."},
		{"kind = \"title\"\nperson = \"wang-yi\"\nuse = \"chef de la diplomatie chinoise\"", "fr", "Le [[ministre chinois des Affaires étrangères => chef de la diplomatie chinoise]] Wang Yi parle. Le chef de la diplomatie chinoise, Wang Yi, parle."},
		{"kind = \"expr\"\nexpr = 'mentions.filter(m, m.kind == \"date\" && m.value < \"1990\")'", "fr", "Né en [[1980]], élu en 2010."},
		{"kind = \"expr\"\nexpr = 'article.lang == \"fr\" && mentions.exists(m, m.id == \"person.wang-yi\")'", "fr", "[[Wang Yi parle.]] Bien."},
	}
	var toml strings.Builder
	for i, tt := range tests {
		fmt.Fprintf(&toml, "[rule.r%d]\n%s\n", i, tt.rule)
	}
	b := newBench(t, toml.String())
	for i, tt := range tests {
		claims, text := b.check(tt.lang, unmarked(tt.want), fmt.Sprint("r", i))
		if diff := cmp.Diff(strings.TrimPrefix(tt.want, "# "), marked(claims, text)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", tt.rule, diff)
		}
	}
}

func TestCustomRulesTogether(t *testing.T) {
	const toml = `
[rule.a]
kind = "forbid"
phrase = "président"
[rule.b]
kind = "swap"
swap = { "président de la République" = "chef de l'État" }
`
	claims, text := newBench(t, toml).check("fr", "Le président de la République, le président.")
	if got, want := marked(claims, text), "Le [[président de la République => chef de l'État]], le [[président]]."; got != want {
		t.Errorf("the longest phrase of all rules counts: got %s, want %s", got, want)
	}
}

func TestCustomMessage(t *testing.T) {
	const toml = `
[rule.x]
kind = "swap"
swap = { "{country} du Nord" = "Nord de {country}" }
message = "{{{said}}}: {country} → {use}"
source = "The style book"
`
	claims, _ := newBench(t, toml).check("fr", "En Chine du Nord.")
	if len(claims) != 1 {
		t.Fatalf("%d claims", len(claims))
	}
	c := claims[0]
	got := []string{c.Message.EN, c.Said, c.Known, c.Facts[0].ID, c.Facts[0].Origin.Source, fmt.Sprint(c.Facts[0].Origin.File, ":", c.Facts[0].Origin.Line)}
	want := []string{"{Chine du Nord}: Chine → Nord de Chine", "Chine du Nord", "Nord de Chine", "rule.x", "The style book", "rules.toml:2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestExpressionsSeeTheClaimsOfTheOtherRules(t *testing.T) {
	const toml = `
[rule.a]
kind = "expr"
expr = 'claims.filter(c, c.rule == "b" && c.verdict == "contradicted" && c.known == "Kiev")'
message = "again: {said}"
[rule.b]
kind = "swap"
swap = { "Kyiv" = "Kiev" }
[rule.c]
kind = "expr"
expr = 'claims.size() != 1'
`
	claims, _ := newBench(t, toml).check("fr", "À Kyiv.")
	var got []string
	for _, c := range claims {
		got = append(got, c.Rule+": "+c.Message.EN)
	}
	if diff := cmp.Diff([]string{"b: write “Kiev”, not “Kyiv”", "a: again: Kyiv"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsWrongWithARule(t *testing.T) {
	tests := []struct{ rule, want string }{
		{`kind = "swop"`, `2:8: there is no kind of rule swop; `},
		{`message = "x"`, `1:2: the rule needs a kind: `},
		{"kind = \"swap\"\nswap = { \"été (Kyiv\" = \"Kiev\" }", `3:15: the phrase can't be read: '(' is never closed`},
		{"kind = \"swap\"\nswap = { \"Kyiv\" = \"{town} Kiev\" }", `3:19: the wrong form has no placeholder {town}`},
		{"kind = \"swap\"\nswap = { \"Kyiv\" = \"Kiev|\" }", `3:24: the right form can't be read: "|" stands outside brackets`},
		{"kind = \"swap\"\nswap = { \"a[s]\" = \"(b|c|d)\" }", `3:19: "a[s]" stands for 2 forms and "(b|c|d)" for 3; `},
		{"kind = \"swap\"\nswap = \"x\"", `3:8: swap needs a table`},
		{"kind = \"swap\"", `1:2: a rule of kind swap needs wrong forms`},
		{"kind = \"forbid\"\nphrase = \"été {town}\"", `3:15: there is no placeholder {town}; there are {capital}, `},
		{"kind = \"forbid\"\nphrase = \"by {person:nobody}\"", `3:14: no fact has the ID person.nobody`},
		{"kind = \"forbid\"\nphrase = \"*\"", `3:11: the phrase can't be read: the phrase needs at least one word`},
		{"kind = \"forbid\"\nphrase = \"{country}\"", `3:11: the phrase would match far too much`},
		{"kind = \"forbid\"\nphrase = \"x (" + strings.Repeat("a|", 9999) + "a)\"", `3:11: the phrase stands for 10000 phrases`},
		{"kind = \"forbid\"\npattern = 'a(?=b)'", `3:13: the pattern can't be read: invalid or unsupported Perl syntax (?=; patterns are RE2`},
		{"kind = \"forbid\"\npattern = 'a*'", `3:12: the pattern matches nothing at all`},
		{"kind = \"forbid\"\nphrase = \"x\"\nmessage = \"« {saïd} »\"", `4:14: there is no placeholder {saïd} here; there are {said}, {known}, {use}`},
		{"kind = \"forbid\"\nphrase = \"x\"\nseverity = \"fatal\"", `4:12: severity is one of error, warning, info, off, not "fatal"`},
		{"kind = \"forbid\"\nphrase = \"x\"\nlang = \"de\"", `4:8: there is no language pack "de"; there are en, fr`},
		{"kind = \"forbid\"\nphrase = \"x\"\nscope = [\"lead\", \"title\"]", `4:18: "title" is no part of an article`},
		{"kind = \"forbid\"\nphrase = \"x\"\nphrse = 1", `4:1: unknown key "phrse"; did you mean "phrase"?`},
		{"kind = \"date\"\nphrase = \"x\"\ndate = \"1963-02-30\"", `4:8: date needs a date such as`},
		{"kind = \"forbid\"\nphrase = \"x\"\n[rule.wrong-title]\nkind = \"forbid\"", `4:2: the name "wrong-title" is taken by a built-in rule`},
		{"kind = \"require\"\nphrase = \"x\"", `1:2: a rule of kind require needs require`},
		{"kind = \"first-use\"\nshort = \"x\"", `1:2: a rule of kind first-use needs full`},
		{"kind = \"consistent\"\nforms = [\"x\"]", `1:2: a rule of kind consistent needs two forms`},
		{"kind = \"number\"\nphrase = \"x\"", `1:2: a rule of kind number needs value`},
		{"kind = \"number\"\nphrase = \"x\"\nvalue = \"27\"", `4:9: value needs a number`},
		{"kind = \"number\"\nphrase = \"x\"\nvalue = 27\ntolerance = 5", `5:13: tolerance is a share between 0 and 1`},
		{"kind = \"occurrence\"\nphrase = \"x\"", `1:2: a rule of kind occurrence needs max or min`},
		{"kind = \"title\"\nperson = \"nobody\"\nuse = \"x\"", `3:11: no fact has the ID person.nobody`},
		{"kind = \"expr\"\nexpr = 'claims.size() >'", `3:24: the expression can't be read: Syntax error`},
		{"kind = \"expr\"\nexpr = 'claims.exists(c, c.speed > 1)'", `3:27: the expression can't be read: undefined field 'speed'`},
		{"kind = \"expr\"\nexpr = 'claims.size()'", `3:9: the expression gives a int`},
		{"kind = \"expr\"\nexpr = 'claims.exists(a, claims.exists(b, claims.exists(c, a.start + b.start == c.start)))'", `3:9: the expression is too costly`},
		{"kind = \"forbid\"\nphrase = \"x\"\nok = [1]", `4:7: an example needs a text`},
	}
	for _, tt := range tests {
		const good = "\n[rule.good]\nkind = \"forbid\"\nphrase = \"bad\"\n"
		custom, problems := rules.Declare([]rules.File{{Path: "rules.toml", Bytes: []byte("[rule.x]\n" + tt.rule + good)}}, index(t), []string{"en", "fr"})
		var all []string
		found := false
		for _, p := range problems {
			_, message, _ := strings.Cut(p.Message, ": ")
			s := fmt.Sprintf("%d:%d: %s", p.Line, p.Column, message)
			found = found || strings.HasPrefix(s, tt.want)
			all = append(all, s)
		}
		if !found || len(problems) != 1 {
			t.Errorf("%.200s:\ngot  %q\nwant %q", tt.rule, all, tt.want)
		}
		if n := len(custom.Rules()); n == 0 || custom.Rules()[0].Name != "good" {
			t.Errorf("%.200s: the rule beside it is lost", tt.rule)
		}
	}
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	a := rules.File{Path: "a.toml", Bytes: []byte("[rule.x]\nkind = \"forbid\"\nphrase = \"a\"\n")}
	b := rules.File{Path: "b.toml", Bytes: []byte("[rule.x]\nkind = \"forbid\"\nphrase = \"b\"\n[rule.y]\nkind = \"forbid\"\nphrase = \"c\"\n")}
	for _, files := range [][]rules.File{{a, b}, {b, a}} {
		custom, problems := rules.Declare(files, index(t), []string{"en"})
		want := []rules.Problem{{Path: "b.toml", Line: 1, Column: 2, Message: `rule x: the name "x" is taken by a.toml:1; give this rule another`}}
		if diff := cmp.Diff(want, problems); diff != "" {
			t.Error(diff)
		}
		if n := len(custom.Rules()); n != 2 {
			t.Errorf("%d rules, want 2", n)
		}
	}
}
