// Package checker checks articles against facts. It is the way into factcheck for a Go program:
//
//	c, problems := checker.New(checker.Options{})
//	result := c.Check(checker.Article{Path: "moscou.fr.md", Bytes: text})
//	for _, f := range result.Findings() { … }
//
// A check reads no clock, no network and no environment: the same article, facts and options give the same result.
package checker

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sync"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/lang/all"
	"factcheck/internal/lexicon"
	"factcheck/internal/mention"
	"factcheck/internal/source"
	"factcheck/rules"
)

// Options say what to check with. The zero Options check with every built-in rule and the world pack.
type Options struct {
	Facts   []FactsFile // the newsroom's own facts, in TOML; a later pack overrides an earlier one by ID
	World   []FactsFile // instead of the built-in facts; none for those
	NoWorld bool        // leave the built-in facts out, and World
	Cache   string      // directory in which loaded facts are kept from run to run; "" keeps none

	// RuleFiles declare the newsroom's own rules, in TOML tables [rule.NAME]; their order does not matter.
	RuleFiles []RulesFile

	Lang      string // language of articles that do not say theirs, ISO 639-1; "" detects it
	Published string // publication date of articles that do not say theirs, EDTF; "" is none

	Select   []string          // names of the only rules to run; none runs those that are on by default
	Ignore   []string          // names of rules not to run
	Severity map[string]string // severity by rule name, instead of the rule's own; "off" switches it off

	Suppressions []SuppressionsFile
	Dir          string // the directory to which paths are relative, for Suppressions
	Today        string // EDTF; suppressions that ended before are found. "" lets none end
}

// A RulesFile is a file of custom rules. Its tables other than [rule.NAME] are not looked at, so that it may be a configuration.
type RulesFile struct {
	Path  string
	Bytes []byte
}

// An Article is one article to check.
type Article struct {
	Path   string // as results name it; its extension tells the format
	Bytes  []byte
	Format string // "" tells it from the path, then from the content

	Lang      string // overrides what the article and the options say
	Published string // EDTF; overrides what the article and the options say
}

// A Checker checks articles. It does not change once made and may be used by many goroutines.
type Checker struct {
	options   Options
	published date.Value
	index     *fact.Index
	packs     []*lang.Pack
	custom    *rules.Custom
	rules     []*rules.Rule          // built-in ones that run
	on        map[*rules.Rule]bool   // all that run
	names     map[string]*rules.Rule // by name and former name
	severity  map[string]rules.Severity
	today     date.Value
	anchors   []anchor
	lexicons  map[string]func() *mention.Lexicon
	finders   map[string]*sync.Pool
}

// New returns a checker, and what is wrong with its facts and options. A fact that is wrong is left out; the checker can be used
// whatever the diagnostics say.
func New(o Options) (*Checker, []Diagnostic) {
	var problems []Diagnostic
	c := &Checker{options: o, packs: all.Packs()}
	index, diagnostics := load(o)
	c.index = index
	for _, d := range diagnostics {
		problems = append(problems, Diagnostic{Path: d.File, Line: d.Line, Column: d.Column, Message: d.Message, Warning: d.Warning})
	}
	problems = append(problems, c.compile(o.RuleFiles)...)
	return c, append(problems, c.settle(o)...)
}

// With returns a checker with the same facts and other options; the facts named in the options are not read.
func (c *Checker) With(o Options) (*Checker, []Diagnostic) {
	d := *c
	var problems []Diagnostic
	if !slices.EqualFunc(c.options.RuleFiles, o.RuleFiles, func(a, b RulesFile) bool { return a.Path == b.Path && string(a.Bytes) == string(b.Bytes) }) {
		problems = d.compile(o.RuleFiles)
	}
	return &d, append(problems, d.settle(o)...)
}

// compile makes the custom rules, and the lexicons that find their phrases together with the facts.
func (c *Checker) compile(files []RulesFile) (problems []Diagnostic) {
	var sources []rules.File
	for _, f := range files {
		sources = append(sources, rules.File(f))
	}
	var languages []string
	for _, p := range c.packs {
		languages = append(languages, p.Code)
	}
	custom, faults := rules.Declare(sources, c.index, languages)
	for _, f := range faults {
		problems = append(problems, Diagnostic{Path: f.Path, Line: f.Line, Column: f.Column, Message: f.Message})
	}
	c.custom, c.lexicons, c.finders = custom, map[string]func() *mention.Lexicon{}, map[string]*sync.Pool{}
	index, store := c.index, c.options.store()
	for _, p := range c.packs {
		once := sync.OnceValue(func() *mention.Lexicon {
			return lexicon.Get(p, index, custom.Phrases(p.Code), store)
		})
		c.lexicons[p.Code] = once
		c.finders[p.Code] = &sync.Pool{New: func() any { return once().NewFinder() }}
	}
	return problems
}

// settle takes the options that do not concern facts.
func (c *Checker) settle(o Options) (problems []Diagnostic) {
	c.options, c.published, c.today, c.rules, c.severity = o, date.Value{}, date.Value{}, nil, nil
	if o.Published != "" {
		v, err := date.Parse(o.Published)
		if err != nil {
			problems = append(problems, Diagnostic{Message: "the publication date asked for: " + err.Error()})
		}
		c.published = v
	}
	if o.Lang != "" && c.pack(o.Lang) == nil {
		problems = append(problems, Diagnostic{Message: fmt.Sprintf("there is no language pack %q; there are %s", o.Lang, c.languages())})
	}
	if o.Today != "" {
		v, err := date.Parse(o.Today)
		if err != nil {
			problems = append(problems, Diagnostic{Message: "today: " + err.Error()})
		}
		c.today = v
	}
	problems = append(problems, c.choose(o)...)
	return append(problems, c.readAnchors(o.Suppressions)...)
}

// choose picks the rules to run.
func (c *Checker) choose(o Options) (problems []Diagnostic) {
	c.names = map[string]*rules.Rule{}
	known := slices.Concat(rules.All(), c.custom.Rules())
	for _, r := range known {
		c.names[r.Name] = r
		for _, a := range r.Aliases {
			c.names[a] = r
		}
	}
	find := func(name string) *rules.Rule {
		r := c.names[name]
		if r == nil {
			problems = append(problems, Diagnostic{Message: c.unknown(name).EN})
		}
		return r
	}
	on := map[*rules.Rule]bool{}
	for _, r := range known {
		on[r] = len(o.Select) == 0 && r.Default
	}
	c.severity = map[string]rules.Severity{}
	for _, name := range slices.Sorted(maps.Keys(o.Severity)) {
		r := find(name)
		if r == nil {
			continue
		}
		s, ok := severities[o.Severity[name]]
		if !ok {
			problems = append(problems, Diagnostic{Message: fmt.Sprintf("rule %s: %q is not a severity; write error, warning, info or off", name, o.Severity[name])})
			continue
		}
		c.severity[r.Name] = s
		if len(o.Select) == 0 {
			on[r] = s != rules.Off
		}
	}
	for _, name := range o.Select {
		if r := find(name); r != nil {
			on[r] = true
		}
	}
	for _, name := range o.Ignore {
		if r := find(name); r != nil {
			on[r] = false
		}
	}
	for _, r := range rules.All() {
		if on[r] {
			c.rules = append(c.rules, r)
		}
	}
	c.on = on
	return problems
}

var severities = map[string]rules.Severity{"off": rules.Off, Info: rules.Info, Warning: rules.Warning, Error: rules.Error}

func (c *Checker) pack(code string) *lang.Pack {
	for _, p := range c.packs {
		if p.Code == code {
			return p
		}
	}
	return nil
}

func (c *Checker) languages() string {
	s := ""
	for i, p := range c.packs {
		if i > 0 {
			s += ", "
		}
		s += p.Code
	}
	return s
}

// Check checks one article.
func (c *Checker) Check(in Article) Result {
	result := Result{Path: in.Path, Bytes: in.Bytes}
	c.check(in, &result)
	return result
}

// check fills in the result. A fault of the program on this article must not take the other articles along.
func (c *Checker) check(in Article, result *Result) {
	defer func() {
		if fault := recover(); fault != nil {
			result.Internal = append(result.Internal, fmt.Sprintf("%s: %v", in.Path, fault))
		}
	}()
	text, article, done := c.read(in, result)
	defer done()
	pass := rules.NewPass(article)
	runAll := func(list []*rules.Rule) {
		for _, r := range list {
			if err := run(pass, r); err != nil {
				result.Internal = append(result.Internal, fmt.Sprintf("%s: rule %s failed: %v", in.Path, r.Name, err))
			}
		}
	}
	runAll(c.rules)
	runAll(c.custom.Due(pass, in.Path, c.on))
	runAll(c.custom.Reviews(pass, in.Path, c.on))
	anchors, used := c.anchorsOf(in.Path), map[AnchorUse]bool{}
	for _, claim := range pass.Claims() {
		out := c.claim(text.File, text, &claim)
		if out.Verdict == Contradicted {
			suppressAnchored(anchors, text, claim.Span, &out, used)
		}
		result.Claims = append(result.Claims, out)
	}
	result.Anchors = c.usesOf(anchors, used)
	c.suppress(text.File, text, result)
	slices.SortStableFunc(result.Claims, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule, b.Rule))
	})
	fingerprint(result.Claims)
}

// read finds the mentions of an article and notes in the result how it was read. The mentions are valid until done is called.
func (c *Checker) read(in Article, result *Result) (text *document.Text, article *mention.Article, done func()) {
	text, diagnostics := document.Parse(source.NewFile(in.Path, in.Bytes), document.Options{Format: in.Format})
	file := text.File
	result.Bytes, result.Converted = file.Bytes, text.Converted
	for _, d := range diagnostics {
		p := file.Position(d.Span.Start)
		result.Diagnostics = append(result.Diagnostics, Diagnostic{Path: in.Path, Line: p.Line, Column: p.Column, Message: d.Message, Warning: d.Warning})
	}
	pack := c.language(in, text, result)
	published := c.publication(in, text, result)
	result.Lang, result.Format, result.Published = pack.Code, text.Format, published.String()

	finder := c.finders[pack.Code].Get().(*mention.Finder)
	return text, finder.Find(text, published), func() { c.finders[pack.Code].Put(finder) }
}

// run runs one rule; a fault of the rule becomes an error.
func run(p *rules.Pass, r *rules.Rule) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v", fault)
		}
	}()
	p.Run(r)
	return nil
}

// language tells in which language to read an article.
func (c *Checker) language(in Article, text *document.Text, result *Result) *lang.Pack {
	for _, code := range []string{in.Lang, text.Meta.Lang, c.options.Lang} {
		if code == "" {
			continue
		}
		if p := c.pack(code); p != nil {
			return p
		}
		if code == text.Meta.Lang {
			result.Diagnostics = append(result.Diagnostics, Diagnostic{
				Path: in.Path, Warning: true,
				Message: fmt.Sprintf("the article says it is in %q, for which there is no language pack; its language is detected", code),
			})
		}
	}
	return lang.Detect(text.Plain, c.packs)
}

// publication tells the publication date of an article.
func (c *Checker) publication(in Article, text *document.Text, result *Result) date.Value {
	if in.Published != "" {
		v, err := date.Parse(in.Published)
		if err == nil {
			return v
		}
		result.Diagnostics = append(result.Diagnostics, Diagnostic{Path: in.Path, Message: "publication date: " + err.Error()})
	}
	if !text.Meta.Published.IsZero() {
		return text.Meta.Published
	}
	return c.published
}
