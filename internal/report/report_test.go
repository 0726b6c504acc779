package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"factcheck/checker"
	"factcheck/internal/source"
	"factcheck/rules"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

var update = flag.Bool("update", false, "write the expected outputs anew")

// span finds words in an article.
func span(article []byte, words string) checker.Span {
	i := bytes.Index(article, []byte(words))
	if i < 0 {
		panic("no " + words)
	}
	f := source.NewFile("", article)
	from, to := f.Position(i), f.Position(i+len(words))
	return checker.Span{Start: i, End: i + len(words), Line: from.Line, Column: from.Column, EndLine: to.Line, EndColumn: to.Column}
}

// results are what the formats are tried on: what is common, and what is awkward.
func results() []checker.Result {
	moscow := []byte("\uFEFF---\nlang: fr\ndate: 2023-09-20\n---\n" +
		"Wang Yi est arrivé à Moscou.\tYi a salué 王毅 et le <b>ministre</b> russe des Affaires étrangères Sergueï Lavrov.\r\n\r\n" +
		"« L’invasion\nde l’Ukraine en février\n2021 », dit-il. Le diplomate & son \x1b[31mhôte\x1b[0m.\n")
	known := checker.Fact{
		ID: "event.ukraine-invasion", File: "facts/world/events.toml", Line: 12, Source: "https://example.org/a_b?c=d&e=f", Verified: "2026-11-01",
	}
	yi := span(moscow, "Yi a")
	yi.End, yi.EndColumn = yi.Start+2, yi.Column+2
	first := checker.Result{
		Path: "copie/moscou, 2 %.fr.md", Lang: "fr", Published: "2023-09-20", Format: "markdown", Bytes: moscow,
		Claims: []checker.Claim{
			{
				Rule: "given-name-as-surname", Verdict: checker.Contradicted, Severity: checker.Error, Span: yi, Subject: yi, Text: "Yi", About: "Yi",
				Said: "Yi", Known: "Wang", Fingerprint: "f1",
				Facts:   []checker.Fact{{ID: "person.wang-yi", File: "facts/world/cn.toml", Line: 3, Source: "the ministry's *own* page | 2023", Verified: "2026-11"}},
				Message: checker.Message{EN: "the family name of Wang Yi is Wang", FR: "le nom de famille de Wang Yi est Wang"},
				Fixes:   []checker.Fix{{Span: yi, Text: "Wang", Safe: true}},
			},
			{
				Rule: "wrong-title", Verdict: checker.Consistent, Span: span(moscow, "ministre</b> russe des Affaires étrangères"),
				Subject: span(moscow, "Sergueï Lavrov"), Text: "ministre russe des Affaires étrangères", About: "Sergueï Lavrov",
				Said: "office.ru-foreign-minister", Known: "office.ru-foreign-minister", Day: "2023-09-20",
				Facts: []checker.Fact{{ID: "office.ru-foreign-minister", Verified: "2026-11-01"}},
			},
			{
				Rule: "wrong-event-date", Verdict: checker.Contradicted, Severity: checker.Info, Span: span(moscow, "février\n2021"),
				Subject: span(moscow, "L’invasion\nde l’Ukraine"), Text: "février\n2021", About: "L’invasion\nde l’Ukraine",
				Said: "2021-02", Known: "2022-02-24", Facts: []checker.Fact{known}, Fingerprint: "f2",
				Message: checker.Message{EN: "“L’invasion\nde l’Ukraine” began on 24 February 2022, not February 2021", FR: "« L’invasion\nde l’Ukraine » : le début est daté du 24 février 2022, pas de février 2021"},
			},
			{
				Rule: "wrong-title", Verdict: checker.Unchecked, Span: span(moscow, "Le diplomate & son"), Subject: span(moscow, "Le diplomate"),
				Text: "Le diplomate & son", About: "Le diplomate", Reason: checker.Message{EN: "no office is named", FR: "aucune fonction n’est nommée"},
			},
			{
				Rule: "house-rule", Verdict: checker.Contradicted, Severity: checker.Warning, Span: span(moscow, "diplomate"), Subject: span(moscow, "diplomate"),
				Text: "diplomate", About: "diplomate", Fingerprint: "f3", Message: checker.Message{EN: "a house rule", FR: "une règle de la maison"},
				Suppressed: &checker.Suppression{Kind: checker.InSource, Reason: "it is his title"},
			},
		},
	}
	return []checker.Result{
		first,
		{Path: "clean.txt", Lang: "en", Bytes: []byte("Nothing is said here.\n")},
		{Path: "gone.md", Diagnostics: []checker.Diagnostic{{Path: "gone.md", Message: "no such file or directory"}}},
	}
}

var known = []*rules.Rule{{
	Name: "wrong-title", Severity: rules.Error, Default: true,
}, {
	Name: "given-name-as-surname", Aliases: []string{"old-name"}, Severity: rules.Error, Default: true,
	Summary: rules.Text{EN: "a summary", FR: "un résumé"},
	Doc:     rules.Doc{What: rules.Text{EN: "What.", FR: "Quoi."}, Why: rules.Text{EN: "Why.", FR: "Pourquoi."}, Silent: rules.Text{EN: "Silent.", FR: "Silence."}},
}}

func render(t *testing.T, format string, o Options, results []checker.Result) []byte {
	t.Helper()
	var b bytes.Buffer
	s, err := New(format, &b, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		if err := s.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	for _, f := range Formats() {
		for _, lang := range []string{"en", "fr"} {
			t.Run(f.Name+"."+lang, func(t *testing.T) {
				got := render(t, f.Name, Options{Lang: lang, Version: "1.2.3", Width: 80, Rules: known}, results())
				path := filepath.Join("testdata", f.Name+"."+lang+".golden")
				if *update {
					if err := os.WriteFile(path, got, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(string(want), string(got)); d != "" {
					t.Errorf("-want +got (go test -update writes it anew):\n%s", d)
				}
			})
		}
	}
}

func TestFormatsAreSortedAndDescribed(t *testing.T) {
	if !slices.IsSortedFunc(Formats(), func(a, b Format) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("Formats() is not in the order of names")
	}
	doc, err := os.ReadFile("../../docs/output.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range Formats() {
		if f.Summary == "" || !bytes.Contains(doc, []byte("\n| `"+f.Name+"` |")) {
			t.Errorf("format %s is not described, here or in docs/output.md", f.Name)
		}
	}
}

func TestSARIFIsValid(t *testing.T) {
	schema := compile(t, "testdata/sarif-schema-2.1.0.json")
	for name, list := range map[string][]checker.Result{"results": results(), "none": nil} {
		if err := schema.Validate(parse(t, render(t, "sarif", Options{Rules: known}, list))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if schema.Validate(map[string]any{"version": "2.0.0", "runs": []any{}}) == nil {
		t.Error("the schema accepts anything")
	}
}

func TestJSONIsAsDocumented(t *testing.T) {
	const path = "../../docs/schema/output.schema.json"
	document, line := compile(t, path), compile(t, path+"#/$defs/line")
	for name, list := range map[string][]checker.Result{"results": results(), "none": nil} {
		if err := document.Validate(parse(t, render(t, "json", Options{}, list))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for l := range bytes.Lines(render(t, "jsonl", Options{}, list)) {
			if err := line.Validate(parse(t, l)); err != nil {
				t.Errorf("%s: %s: %v", name, l, err)
			}
		}
	}
	if document.Validate(map[string]any{"version": 2}) == nil || line.Validate(map[string]any{"type": "finding"}) == nil {
		t.Error("the schema accepts anything")
	}
}

func compile(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func parse(t *testing.T, b []byte) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// Whatever bytes an article and its path hold, each format stays what it says it is.
func TestFormatsSurviveAnyBytes(t *testing.T) {
	article := []byte("a\x00\xff\u202e]]>&\"'|`\x1b[2J</script><!-- -->\u2028 b")
	whole := checker.Span{Start: 0, End: len(article), Line: 1, Column: 1, EndLine: 1, EndColumn: 20}
	words := string(article)
	r := checker.Result{Path: "x\n\x1b,:%\xff.md", Lang: "en", Bytes: article, Claims: []checker.Claim{{
		Rule: "wrong-title", Verdict: checker.Contradicted, Severity: checker.Error, Span: whole, Subject: whole, Text: words, About: words, Said: words, Known: words,
		Message: checker.Message{EN: words, FR: words}, Facts: []checker.Fact{{ID: words, Source: words}}, Fixes: []checker.Fix{{Span: whole, Text: words}},
	}}}
	for _, f := range Formats() {
		out := render(t, f.Name, Options{Lang: "en"}, []checker.Result{r})
		var err error
		switch f.Name {
		case "json", "sarif", "gitlab":
			err = json.Unmarshal(out, new(any))
		case "jsonl", "rdjsonl":
			for line := range bytes.Lines(out) {
				err = errors.Join(err, json.Unmarshal(line, new(any)))
			}
		case "checkstyle", "junit":
			err = wellFormed(out)
		case "github":
			if n := bytes.Count(out, []byte("\n")); n != 1 {
				t.Errorf("github: %d lines for one finding", n)
			}
		case "html":
			if n := bytes.Count(out, []byte("</script>")); n != 1 {
				t.Errorf("html: %d scripts end", n)
			}
		case "line", "text", "markdown":
			if bytes.ContainsAny(out, "\x00\x1b\u202e") {
				t.Errorf("%s: what moves the terminal is written as it is: %q", f.Name, out)
			}
		}
		if err != nil {
			t.Errorf("%s: %v\n%s", f.Name, err, out)
		}
	}
}

func wellFormed(b []byte) error {
	for d := xml.NewDecoder(bytes.NewReader(b)); ; {
		if _, err := d.Token(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestErrorsOfTheWriterAreTold(t *testing.T) {
	for _, f := range Formats() {
		s := f.New(full{}, Options{})
		var err error
		for _, r := range results() {
			err = errors.Join(err, s.Add(&r))
		}
		if errors.Join(err, s.Close()) == nil {
			t.Errorf("%s does not tell that nothing could be written", f.Name)
		}
	}
}

// A comment on GitHub may have 65,536 characters.
func TestMarkdownHasRoomForItsLimit(t *testing.T) {
	r := results()[0]
	r.Claims = slices.Repeat(r.Claims[:1], 10_000)
	out := render(t, "markdown", Options{}, []checker.Result{r})
	if len(out) > 65_536 || !strings.Contains(string(out), "10000 findings") || !strings.Contains(string(out), "Findings without room here") {
		t.Errorf("%d bytes: %.300s …", len(out), out)
	}
}

// The marks of the page go through each article once, however many claims there are.
func TestHTMLMarksCoverTheArticle(t *testing.T) {
	r := results()[0]
	var text strings.Builder
	for _, l := range markedLines(&r, "a1", "en") {
		for _, p := range l.Parts {
			text.WriteString(p.Text)
		}
		text.WriteByte('\n')
	}
	want := strings.NewReplacer("\r\n", "\n", "\uFEFF", "").Replace(string(r.Bytes))
	if d := cmp.Diff(want, text.String()); d != "" {
		t.Errorf("-article +page:\n%s", d)
	}
}
