package rules

import (
	"fmt"
	"reflect"
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/checker"
	"github.com/google/cel-go/common/types/ref"
	"github.com/google/cel-go/ext"
)

// What an expression may cost, in the units of CEL, which are about an operation each.
const (
	maxEstimate = 20_000_000 // for an article as large as the sizes below
	maxCost     = 2_000_000  // in any article

	listSize = 300 // claims or mentions of an article
	textSize = 200 // characters of a text
)

// An exprArticle is what an expression knows of the article.
type exprArticle struct {
	Lang      string            `cel:"lang"`
	Published string            `cel:"published"` // EDTF
	Title     string            `cel:"title"`
	Author    string            `cel:"author"`
	Place     string            `cel:"place"`
	Format    string            `cel:"format"`
	Words     int64             `cel:"words"`
	Fields    map[string]string `cel:"fields"` // other keys of the front matter
}

// An exprMention is a mention of a person, title, event, country, organisation, place, figure or date.
type exprMention struct {
	Kind   string `cel:"kind"`
	Text   string `cel:"text"`
	ID     string `cel:"id"`    // of the fact that is meant, "" where none is certain; of a country its code
	Value  string `cel:"value"` // of a date, EDTF
	Part   string `cel:"part"`  // of the article: "headline", "paragraph", …
	Quoted bool   `cel:"quoted"`
	Start  int64  `cel:"start"` // in bytes of the plain text
	End    int64  `cel:"end"`
}

// An exprClaim is a claim that another rule has made.
type exprClaim struct {
	Rule     string   `cel:"rule"`
	Verdict  string   `cel:"verdict"`
	Severity string   `cel:"severity"`
	Text     string   `cel:"text"`
	About    string   `cel:"about"`
	Said     string   `cel:"said"`
	Known    string   `cel:"known"`
	Day      string   `cel:"day"`
	Facts    []string `cel:"facts"` // IDs
	Quoted   bool     `cel:"quoted"`
	Start    int64    `cel:"start"`
	End      int64    `cel:"end"`
}

// expr reads a condition over the article and what the other rules claim of it.
func (d *declaration) expr() {
	v, ok := d.ask("expr")
	source, _ := v.Raw.(string)
	if !ok || source == "" {
		d.fail(d.key(), "a rule of kind expr needs expr, a condition in CEL: expr = 'claims.exists(c, c.verdict == \"contradicted\")'")
		return
	}
	env, err := cel.NewEnv(
		ext.NativeTypes(reflect.TypeFor[exprArticle](), reflect.TypeFor[exprMention](), reflect.TypeFor[exprClaim](), ext.ParseStructTags(true)),
		cel.Variable("article", cel.ObjectType("rules.exprArticle")),
		cel.Variable("mentions", cel.ListType(cel.ObjectType("rules.exprMention"))),
		cel.Variable("claims", cel.ListType(cel.ObjectType("rules.exprClaim"))),
		ext.Strings(), ext.Sets(), ext.Lists(),
	)
	if err != nil {
		panic(err) // the environment does not depend on what the user wrote
	}
	ast, issues := env.Compile(source)
	if issues.Err() != nil {
		e := issues.Errors()[0]
		message := strings.NewReplacer("rules.exprArticle", "article", "rules.exprMention", "mention", "rules.exprClaim", "claim").Replace(e.Message)
		d.fail(d.character(v, character(source, e.Location.Line(), e.Location.Column())), "the expression can't be read: %s", message)
		return
	}
	places := ast.OutputType().Kind() == cel.ListKind
	if !places && !ast.OutputType().IsExactType(cel.BoolType) {
		d.fail(d.character(v, 1), "the expression gives a %s; it has to give true or false, or a list of claims or mentions", ast.OutputType())
		return
	}
	cost, err := env.EstimateCost(ast, sizes{})
	if err != nil || cost.Max > maxEstimate {
		d.fail(d.character(v, 1), "the expression is too costly: it goes through lists inside lists too often")
		return
	}
	program, err := env.Program(ast, cel.CostLimit(maxCost), cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		d.fail(d.character(v, 1), "the expression can't be used: %v", err)
		return
	}
	d.rule.reviews = true
	d.rule.judge = func(w *work) { judgeExpr(w, program) }
}

// character returns the number, from 1, of the character at a line from 1 and a column from 0.
func character(s string, line, column int) int {
	lines := strings.SplitAfter(s, "\n")
	n := column + 1
	for _, l := range lines[:min(max(line-1, 0), len(lines))] {
		n += len([]rune(l))
	}
	return n
}

// sizes tells how large the lists and texts of an article are.
type sizes struct{}

// EstimateSize is what [checker.CostEstimator] asks for.
func (sizes) EstimateSize(n checker.AstNode) *checker.SizeEstimate {
	switch n.Type().Kind() {
	case cel.ListKind:
		return &checker.SizeEstimate{Max: listSize}
	case cel.MapKind:
		return &checker.SizeEstimate{Max: 50}
	case cel.StringKind:
		return &checker.SizeEstimate{Max: textSize}
	}
	return nil
}

// EstimateCallCost leaves calls at their usual cost.
func (sizes) EstimateCallCost(string, string, *checker.AstNode, []checker.AstNode) *checker.CallEstimate {
	return nil
}

// judgeExpr reports what the expression finds: the article, or the places that it lists.
func judgeExpr(w *work, program cel.Program) {
	out, _, err := program.Eval(map[string]any{"article": w.exprArticle(), "mentions": w.exprMentions(), "claims": w.exprClaims()})
	if err != nil {
		c := Claim{Span: w.opening().bytes, Subject: w.opening().bytes, Reason: Sayf("the expression failed: %v", "l’expression a échoué : %v", err)}
		if strings.Contains(err.Error(), "cost limit") {
			c.Reason = Text{"the expression is too costly for this article", "l’expression est trop coûteuse pour cet article"}
		}
		w.agree(c)
		return
	}
	usual := Text{"the condition holds: " + w.rule.Name, "la condition est remplie : " + w.rule.Name}
	if b, ok := out.Value().(bool); ok {
		if b {
			w.find(fault{at: w.opening(), usual: usual})
		}
		return
	}
	items, ok := out.Value().([]ref.Val)
	if !ok {
		native, _ := out.ConvertToNative(reflect.TypeFor[[]any]())
		for _, x := range asList(native) {
			w.findPlace(x, usual)
		}
		return
	}
	for _, x := range items {
		w.findPlace(x.Value(), usual)
	}
}

func asList(v any) []any {
	list, _ := v.([]any)
	return list
}

// findPlace reports a claim or mention that an expression lists.
func (w *work) findPlace(x any, usual Text) {
	at := token.Range{}
	f := fault{usual: usual}
	switch x := x.(type) {
	case exprClaim:
		at = token.Range{Start: int(x.Start), End: int(x.End)}
		f.known = Same(x.Known)
	case exprMention:
		at = token.Range{Start: int(x.Start), End: int(x.End)}
	case *exprClaim:
		w.findPlace(*x, usual)
		return
	case *exprMention:
		w.findPlace(*x, usual)
		return
	default:
		w.find(fault{at: w.opening(), said: fmt.Sprint(x), usual: usual})
		return
	}
	if at.Start < 0 || at.End > len(w.Article.Text.Plain) || at.Start >= at.End || !w.rule.scope.holds(w.Article.Text, at.Start) {
		return
	}
	f.at = site{bytes: at, tokens: token.Range{Start: w.Article.TokenAt(at.Start), End: w.Article.TokenAt(at.End)}}
	w.find(f)
}

func (w *work) exprArticle() exprArticle {
	a, m := w.Article, w.Article.Text.Meta
	return exprArticle{
		Lang: a.Lexicon.Pack.Code, Published: a.Published.String(), Title: m.Title, Author: m.Author, Place: m.Place,
		Format: a.Text.Format, Words: int64(len(a.Tokens)), Fields: m.Fields,
	}
}

func (w *work) exprClaims() []exprClaim {
	out := []exprClaim{}
	for _, c := range w.claims[:w.first] {
		x := exprClaim{
			Rule: c.Rule, Verdict: c.Verdict.String(), Text: w.words(c.Span), About: w.words(c.Subject), Said: c.Said, Known: c.Known, Day: c.Day,
			Facts: []string{}, Quoted: w.Article.Text.Quoted(c.Span.Start), Start: int64(c.Span.Start), End: int64(c.Span.End),
		}
		if c.Verdict == Contradicted {
			x.Severity = c.Severity.String()
		}
		for _, f := range c.Facts {
			x.Facts = append(x.Facts, f.ID)
		}
		out = append(out, x)
	}
	return out
}

func (w *work) words(r token.Range) string { return w.Article.Text.Plain[r.Start:r.End] }

func (w *work) exprMentions() []exprMention {
	a, f := w.Article, w.Article.Lexicon.Facts
	out := []exprMention{}
	add := func(kind string, tokens token.Range, id, value string) {
		r := a.Bytes(tokens)
		b := a.Text.Block(r.Start)
		out = append(out, exprMention{
			Kind: kind, Text: w.words(r), ID: id, Value: value, Part: partName(b), Quoted: a.Text.Quoted(r.Start), Start: int64(r.Start), End: int64(r.End),
		})
	}
	one := func(list []int32, kind string, id func(int32) string) string {
		if len(list) != 1 {
			return ""
		}
		return kind + "." + id(list[0])
	}
	for _, m := range a.People {
		id := ""
		if m.ID >= 0 {
			id = "person." + f.Persons[m.ID].ID
		}
		add("person", m.Tokens, id, "")
	}
	for _, m := range a.Titles {
		add("title", m.Tokens, one(m.Offices, "office", func(i int32) string { return f.Offices[i].ID }), "")
	}
	for _, m := range a.Events {
		add("event", m.Tokens, one(m.Candidates, "event", func(i int32) string { return f.Events[i].ID }), "")
	}
	for _, m := range a.Countries {
		add("country", m.Tokens, m.Code, "")
	}
	for _, list := range []struct {
		kind string
		all  []mention.Named
		id   func(int32) string
	}{
		{"organisation", a.Organisations, func(i int32) string { return f.Organisations[i].ID }},
		{"place", a.Places, func(i int32) string { return f.Places[i].ID }},
	} {
		for _, m := range list.all {
			add(list.kind, m.Tokens, one(m.Candidates, list.kind, list.id), "")
		}
	}
	for _, m := range a.Figures {
		add("figure", m.Tokens, one(m.Candidates, "figure", func(i int32) string { return f.Figures[i].ID }), "")
	}
	for _, m := range a.Dates {
		if m.Kind == timex.Date {
			add("date", m.Tokens, "", m.Whole().String())
		}
	}
	return out
}

func partName(b document.Block) string { return b.Kind.String() }
