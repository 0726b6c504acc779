package rules

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"factcheck/internal/config"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/phrase"
	"factcheck/internal/tomlkeys"

	"github.com/bmatcuk/doublestar/v4"
)

// A File is a file that declares custom rules.
type File struct {
	Path  string
	Bytes []byte
}

// A Problem is what is wrong with the declaration of a custom rule. Line and Column count from 1.
type Problem struct {
	Path         string
	Line, Column int
	Message      string
}

// Declare makes the custom rules that files declare, in [rule.NAME] tables. What is wrong with a rule is told, and the rule is
// left out; the order of the files does not matter. facts are those that placeholders may name, languages the codes of
// the languages that articles are read in.
func Declare(files []File, facts *fact.Index, languages []string) (*Custom, []Problem) {
	d := declarer{set: &Custom{phrases: map[string][]mention.Phrase{}}, facts: facts, languages: languages, named: map[string]string{}}
	for _, r := range All() {
		for _, name := range append(r.Aliases, r.Name) {
			d.named[name] = "a built-in rule"
		}
	}
	files = slices.Clone(files)
	slices.SortStableFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	files = slices.CompactFunc(files, func(a, b File) bool { return a.Path == b.Path && string(a.Bytes) == string(b.Bytes) })
	var all []*declaration
	for _, f := range files {
		values, diagnostics := config.Declarations(f.Path, f.Bytes)
		for _, x := range diagnostics {
			d.problems = append(d.problems, Problem{x.Path, x.Line, x.Column, x.Message})
		}
		for _, v := range values {
			all = append(all, &declaration{Value: v, declarer: &d})
		}
	}
	slices.SortStableFunc(all, func(a, b *declaration) int { return cmp.Compare(a.Name, b.Name) })
	for _, x := range all {
		x.declare()
	}
	slices.SortStableFunc(d.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return d.set, d.problems
}

// A declarer makes the rules of all files.
type declarer struct {
	set       *Custom
	facts     *fact.Index
	languages []string
	named     map[string]string // where each name is taken
	problems  []Problem
}

// A declaration is one table being read.
type declaration struct {
	config.Value
	*declarer
	rule     *custom
	asked    []string // keys that rules of this kind have
	captures []string // names of the placeholders in its phrases
	phrases  []mention.Phrase
	items    []item
	broken   bool
}

// A kind makes what is special about a kind of rule.
type kind struct {
	name string
	read func(*declaration)
}

// kinds lists the kinds of custom rules.
func kinds() []kind {
	return []kind{
		{"consistent", (*declaration).consistent},
		{"date", (*declaration).date},
		{"expr", (*declaration).expr},
		{"first-use", (*declaration).firstUse},
		{"forbid", (*declaration).forbid},
		{"number", (*declaration).numberRule},
		{"occurrence", (*declaration).occurrence},
		{"require", (*declaration).require},
		{"swap", (*declaration).swap},
		{"title", (*declaration).title},
	}
}

var ruleName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// declare reads one rule and adds it to the set.
func (d *declaration) declare() {
	if !ruleName.MatchString(d.Name) {
		d.fail(d.key(), "%q is no name for a rule; use small letters a to z, digits and hyphens, such as city-names", d.Name)
		return
	}
	if where := d.named[d.Name]; where != "" {
		d.fail(d.key(), "the name %q is taken by %s; give this rule another", d.Name, where)
		return
	}
	at := d.KeyPosition(0)
	d.named[d.Name] = fmt.Sprintf("%s:%d", d.Path(), at.Line)
	if _, ok := d.Raw.(map[string]any); !ok {
		d.fail(d.value(d.Value), "write [rule.%s] with the keys of a rule", d.Name)
		return
	}
	kind, ok := d.kind()
	if !ok {
		return
	}
	d.rule = &custom{kind: kind.name}
	d.rule.Name, d.rule.Severity, d.rule.Default = d.Name, Error, true
	d.rule.Run = d.rule.run
	d.rule.ref = fact.Ref{ID: "rule." + d.Name, Origin: fact.Origin{File: d.Path(), Line: at.Line}}
	d.common()
	kind.read(d)
	d.messages()
	cases := d.examples()
	d.unknown()
	if d.broken || d.rule.judge == nil {
		return
	}
	n := len(d.set.rules)
	d.set.rules = append(d.set.rules, d.rule)
	if d.rule.always || len(d.rule.patterns) > 0 {
		d.set.always = append(d.set.always, n)
	}
	if d.rule.reviews {
		d.set.reviews = append(d.set.reviews, n)
	}
	d.set.cases = append(d.set.cases, cases...)
	for _, k := range cases {
		to := &d.rule.Doc.Good
		if k.Bad {
			to = &d.rule.Doc.Bad
		}
		*to = append(*to, k.Example)
	}
	for i := range d.items {
		d.items[i].rule = n
	}
	first := len(d.set.items)
	d.set.items = append(d.set.items, d.items...)
	languages := d.rule.langs
	if len(languages) == 0 {
		languages = d.languages
	}
	for _, l := range languages {
		for _, p := range d.phrases {
			p.Index += first
			d.set.phrases[l] = append(d.set.phrases[l], p)
		}
	}
}

func (d *declaration) kind() (kind, bool) {
	all := kinds()
	v, ok := d.ask("kind")
	if !ok {
		d.fail(d.key(), "the rule needs a kind: %s", kindNames())
		return kind{}, false
	}
	name, _ := v.Raw.(string)
	i := slices.IndexFunc(all, func(k kind) bool { return k.name == name })
	if i < 0 {
		d.fail(d.value(v), "there is no kind of rule %v; the kinds are %s", v.Raw, kindNames())
		return kind{}, false
	}
	return all[i], true
}

func kindNames() string {
	var names []string
	for _, k := range kinds() {
		names = append(names, k.name)
	}
	return strings.Join(names, ", ")
}

// common reads the keys that every rule may have.
func (d *declaration) common() {
	r := d.rule
	for _, v := range d.list("lang") {
		code := v.Raw.(string)
		if !slices.Contains(d.languages, code) {
			d.fail(d.value(v), "there is no language pack %q; there are %s", code, strings.Join(d.languages, ", "))
			continue
		}
		r.langs = append(r.langs, code)
	}
	severities := []string{"error", "warning", "info", "off"}
	if s := d.word("severity", severities...); s != "" {
		r.Severity = []Severity{Error, Warning, Info, Off}[slices.Index(severities, s)]
		r.Default = r.Severity != Off
	}
	for _, v := range d.list("scope") {
		d.scope(v)
	}
	for _, v := range d.list("files") {
		glob := v.Raw.(string)
		if !doublestar.ValidatePattern(glob) {
			d.fail(d.value(v), "%q is no glob; * stands for a part of a name, ** for any directories, {a,b} for a choice", glob)
		}
		r.files = append(r.files, glob)
	}
	r.since, r.until = d.day("since"), d.day("until")
	if v, ok := d.ask("until"); ok && !r.since.IsZero() && !r.until.IsZero() && r.until.Last() < r.since.First() {
		d.fail(d.value(v), "the rule ends before it begins")
	}
	r.ref.Origin.Source = d.text("source")
	if url := d.text("url"); url != "" {
		r.ref.Origin.Source = strings.TrimPrefix(r.ref.Origin.Source+" · "+url, " · ")
	}
	note := d.text("note")
	r.Summary = Same(cmp.Or(note, d.text("message")))
	if r.Summary.IsZero() {
		r.Summary = Text{"a rule of the newsroom’s own", "une règle maison"}
	}
	r.Doc.What = Sayf("A custom rule of kind %s: %s:%d", "Une règle maison du type %s : %s:%d", r.kind, r.ref.Origin.File, r.ref.Origin.Line)
	r.Doc.Why = Same(r.ref.Origin.Source)
	if v, ok := d.ask("fix"); ok {
		switch v.Raw {
		case "unsafe":
		case "safe", true:
			r.fixing = safeFix
		case "none", false:
			r.fixing = noFix
		default:
			d.fail(d.value(v), "fix is one of safe, unsafe, none")
		}
	}
}

func (d *declaration) scope(v config.Value) {
	s := v.Raw.(string)
	name, excluded := strings.CutPrefix(s, "!")
	if rest, ok := strings.CutPrefix(s, "not "); ok {
		name, excluded = rest, true
	}
	p, ok := parts()[strings.TrimSpace(name)]
	switch {
	case !ok:
		d.fail(d.value(v), "%q is no part of an article; a scope is of headline, lead, body, quotation, caption, heading, link text, or one of these after !", s)
	case excluded:
		d.rule.scope.none |= p
	default:
		d.rule.scope.any |= p
	}
}

// messages reads the message, whose placeholders depend on the phrases.
func (d *declaration) messages() {
	v, ok := d.ask("message")
	s, isText := v.Raw.(string)
	if !ok || !isText {
		return
	}
	m, column, fault := parseMessage(s, append([]string{"said", "known", "use"}, d.captures...))
	if fault != "" {
		d.fail(d.character(v, column), "%s", fault)
		return
	}
	d.rule.message = m
}

// unknown tells of the keys that no rule of this kind has.
func (d *declaration) unknown() {
	slices.Sort(d.asked)
	d.asked = slices.Compact(d.asked)
	for _, v := range d.Children() {
		if slices.Contains(d.asked, v.Name) {
			continue
		}
		p := v.KeyPosition(0)
		if near := tomlkeys.Nearest(v.Name, d.asked); near != "" {
			d.fail(p, "unknown key %q; did you mean %q?", v.Name, near)
		} else {
			d.fail(p, "unknown key %q; the keys of a rule of kind %s are %s", v.Name, d.rule.kind, strings.Join(d.asked, ", "))
		}
	}
}

// phraseList reads the phrases of a key with one phrase and one with several, which may be "".
func (d *declaration) phraseList(one, several string, role role) (count int) {
	all := d.list(one)
	if several != "" {
		all = append(all, d.list(several)...)
	}
	for _, v := range all {
		for _, p := range d.template(v, v.Raw.(string), d.character) {
			d.add(p, role, count)
			count++
		}
	}
	return count
}

// maxAlternatives bounds the plain phrases that one phrase of a rule may stand for.
const maxAlternatives = 1000

// template reads a phrase template. at tells where a character of it stands.
func (d *declaration) template(v config.Value, s string, at func(config.Value, int) place) [][]phrase.Element {
	t, err := phrase.Parse(s)
	var plain [][]phrase.Element
	if err == nil {
		plain, err = t.Expand()
	}
	if e, ok := err.(*phrase.Error); ok {
		d.fail(at(v, e.Column), "the phrase can't be read: %s", e.Message)
		return nil
	}
	if len(plain) > maxAlternatives {
		d.fail(at(v, 1), "the phrase stands for %d phrases, more than %d; split it or write a list", len(plain), maxAlternatives)
		return nil
	}
	for _, p := range plain {
		if !slices.ContainsFunc(p, func(e phrase.Element) bool {
			return e.Word != "" || e.Argument != "" || e.Placeholder == "date" || e.Placeholder == "month" || e.Placeholder == "number"
		}) {
			d.fail(at(v, 1), "the phrase would match far too much; give it a word of its own")
			return nil
		}
		for _, e := range p {
			if e.Placeholder == "" {
				continue
			}
			if !slices.Contains(mention.Placeholders(), e.Placeholder) {
				d.fail(at(v, e.Column), "there is no placeholder {%s}; there are {%s}", e.Placeholder, strings.Join(mention.Placeholders(), "}, {"))
				return nil
			}
			if fault := mention.ChecksPlaceholder(d.facts, e.Placeholder, e.Argument); fault != "" {
				d.fail(at(v, e.Column), "%s", fault)
				return nil
			}
		}
	}
	return plain
}

// add adds a plain phrase.
func (d *declaration) add(p []phrase.Element, role role, number int) {
	it := item{role: role, number: number, names: placeholders(p)}
	for _, name := range it.names {
		if !slices.Contains(d.captures, name) {
			d.captures = append(d.captures, name)
		}
	}
	d.phrases = append(d.phrases, mention.Phrase{Elements: p, Index: len(d.items)})
	d.items = append(d.items, it)
}

// placeholders names the placeholders of a phrase in order. A name that comes again has its number: number, number2.
func placeholders(p []phrase.Element) []string {
	var names []string
	count := map[string]int{}
	for _, e := range p {
		if e.Placeholder == "" {
			continue
		}
		count[e.Placeholder]++
		name := e.Placeholder
		if n := count[name]; n > 1 {
			name = fmt.Sprint(name, n)
		}
		names = append(names, name)
	}
	return names
}

// day reads a date: an EDTF text or a TOML date.
func (d *declaration) day(key string) date.Value {
	v, ok := d.ask(key)
	if !ok {
		return date.Value{}
	}
	s := ""
	switch raw := v.Raw.(type) {
	case string:
		s = raw
	case time.Time:
		s = raw.Format(time.DateOnly)
	case int64:
		s = fmt.Sprint(raw)
	}
	x, err := date.Parse(s)
	if err != nil {
		d.fail(d.value(v), "%s needs a date such as \"1963-01-22\", \"1963-01\" or \"1963\": %v", key, err)
	}
	return x
}
