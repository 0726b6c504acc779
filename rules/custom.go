package rules

import (
	"cmp"
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Custom are the rules that newsrooms write themselves. All their phrases are found in one pass over an article, so that
// the cost of checking does not grow with their number.
type Custom struct {
	rules   []*custom
	items   []item // by index of a phrase
	phrases map[string][]mention.Phrase
	cases   []Case

	always  []int // rules that may have something to do where none of their phrases occurs
	reviews []int // rules that run last
}

// Rules returns the custom rules in the order of their names.
func (c *Custom) Rules() []*Rule {
	var out []*Rule
	for _, r := range c.rules {
		out = append(out, &r.Rule)
	}
	return out
}

// Named returns the rule of a name, nil where there is none.
func (c *Custom) Named(name string) *Rule {
	i, ok := slices.BinarySearchFunc(c.rules, name, func(r *custom, name string) int { return cmp.Compare(r.Name, name) })
	if !ok {
		return nil
	}
	return &c.rules[i].Rule
}

// Phrases returns the phrases to find in articles of a language.
func (c *Custom) Phrases(lang string) []mention.Phrase { return c.phrases[lang] }

// Cases returns the examples of the rules.
func (c *Custom) Cases() []Case { return c.cases }

// A custom is one custom rule.
type custom struct {
	Rule
	kind         string
	langs        []string // none is every language
	scope        scope
	files        []string   // globs of the articles it is for, none for all
	since, until date.Value // publication dates for which it holds
	fixing       fixing
	message      message
	ref          fact.Ref

	pairs    []pair     // of a swap or forbidden forms, by the number of an item
	patterns []*pattern // what is looked for besides phrases
	isForm   bool       // its phrases are forms to find fault with: the longest wins, over all rules
	always   bool       // it has something to say where nothing of it occurs
	reviews  bool       // it judges the claims of the other rules, and so runs after them
	judge    func(*work)
}

// fixing tells what fixes a rule offers.
type fixing uint8

const (
	unsafeFix fixing = iota
	safeFix
	noFix
)

// An item is one plain phrase of a rule.
type item struct {
	rule   int
	role   role
	number int      // in its role: of the pair
	names  []string // of its placeholders
}

// role tells what a phrase is to its rule.
type role uint8

const (
	subject role = iota // what the rule is about
	shield              // covers a form that is no fault there
	other               // the second phrase of the rule: what is required, the full form
)

// A site is a place where something of a rule stands.
type site struct {
	role     role
	number   int
	tokens   token.Range
	bytes    token.Range
	names    []string // of captures
	captures []string
	match    *match // of a pattern
}

// Due returns the rules that have something to do in the article of a pass, in the order of their names. on tells which rules
// are to run.
func (c *Custom) Due(p *Pass, path string, on map[*Rule]bool) []*Rule {
	a := p.Article
	fits := map[int]bool{}
	runs := func(i int) bool {
		v, known := fits[i]
		if !known {
			r := c.rules[i]
			v = on[&r.Rule] && r.holds(a, path)
			fits[i] = v
		}
		return v
	}
	sites := map[int][]site{}
	for _, f := range c.longest(a, runs) {
		it := &c.items[f.Index]
		s := site{role: it.role, number: it.number, tokens: f.Tokens, bytes: a.Bytes(f.Tokens), names: it.names}
		for _, k := range f.Captures {
			s.captures = append(s.captures, a.Words(k))
		}
		sites[it.rule] = append(sites[it.rule], s)
	}
	var due []int
	for _, i := range c.always {
		if !runs(i) {
			continue
		}
		r := c.rules[i]
		for _, x := range r.patterns {
			sites[i] = append(sites[i], x.sites(a, r)...)
		}
		if r.always || len(sites[i]) > 0 {
			due = append(due, i)
		}
	}
	for i := range sites {
		if len(sites[i]) > 0 && !slices.Contains(due, i) {
			due = append(due, i)
		}
	}
	slices.Sort(due)
	p.sites = map[*Rule][]site{}
	var out []*Rule
	for _, i := range due {
		r := c.rules[i]
		slices.SortStableFunc(sites[i], func(x, y site) int {
			return cmp.Or(cmp.Compare(x.bytes.Start, y.bytes.Start), cmp.Compare(y.bytes.End, x.bytes.End))
		})
		p.sites[&r.Rule] = sites[i]
		out = append(out, &r.Rule)
	}
	return out
}

// Reviews returns the rules that judge the claims of the others, in the order of their names. They are to run last.
func (c *Custom) Reviews(p *Pass, path string, on map[*Rule]bool) []*Rule {
	p.first = len(p.claims)
	var out []*Rule
	for _, i := range c.reviews {
		if r := c.rules[i]; on[&r.Rule] && r.holds(p.Article, path) {
			out = append(out, &r.Rule)
		}
	}
	return out
}

// longest returns the phrases that count, ordered by place. Forms that lie inside a longer one, of whatever rule, are left
// out, and so are those of other rules inside a longer phrase of the same rule.
func (c *Custom) longest(a *mention.Article, runs func(int) bool) []mention.Found {
	var kept []mention.Found
	for _, f := range a.Phrases {
		it := &c.items[f.Index]
		if !runs(it.rule) || it.role == subject && !c.rules[it.rule].scope.holds(a.Text, a.Bytes(f.Tokens).Start) {
			continue
		}
		covered := slices.ContainsFunc(kept[max(0, len(kept)-overlaps):], func(k mention.Found) bool {
			if k.Tokens.Start > f.Tokens.Start || k.Tokens.End < f.Tokens.End {
				return false
			}
			other := &c.items[k.Index]
			if k.Tokens == f.Tokens {
				return k.Index == f.Index || other.rule == it.rule && other.role == it.role
			}
			return other.rule == it.rule || c.rules[it.rule].isForm && c.rules[other.rule].isForm
		})
		if !covered {
			kept = append(kept, f)
		}
	}
	return slices.DeleteFunc(kept, func(f mention.Found) bool { return c.items[f.Index].role == shield })
}

// overlaps is how many phrases before are looked at for one that covers another.
const overlaps = 64

// work is one rule at work on one article.
type work struct {
	*Pass
	rule  *custom
	sites []site
}

// run returns what a rule does in a pass.
func (r *custom) run(p *Pass) {
	r.judge(&work{Pass: p, rule: r, sites: p.sites[&r.Rule]})
}

// of returns the sites of a role.
func (w *work) of(x role) []site {
	var out []site
	for _, s := range w.sites {
		if s.role == x {
			out = append(out, s)
		}
	}
	return out
}

// A fault is what a custom rule found.
type fault struct {
	at      site
	subject token.Range // bytes; zero for the site itself
	said    string
	known   Text
	use     string
	fixes   []string
	usual   Text // the message of a rule that has none of its own
}

// find reports a fault.
func (w *work) find(f fault) {
	r := w.rule
	if f.said == "" {
		f.said = w.Article.Text.Plain[f.at.bytes.Start:f.at.bytes.End]
	}
	if f.known.IsZero() {
		f.known = Same(f.use)
	}
	c := Claim{
		Rule: r.Name, Verdict: Contradicted, Severity: r.Severity,
		Span: f.at.bytes, Subject: f.subject, Said: f.said, Known: f.known.EN, Facts: []fact.Ref{r.ref},
		Message: r.message.say(f),
	}
	if c.Subject == (token.Range{}) {
		c.Subject = c.Span
	}
	quoted := w.Article.Text.Quoted(c.Span.Start)
	if r.fixing != noFix && !quoted {
		for _, text := range f.fixes {
			c.Fixes = append(c.Fixes, Fix{Range: f.at.bytes, Text: text, Safe: r.fixing == safeFix && len(f.fixes) == 1})
		}
	}
	if quoted && !r.scope.asks(inQuotation) {
		c.Severity = Info
		c.Message = Text{"in a quotation: " + c.Message.EN, "dans une citation : " + c.Message.FR}
	}
	w.claims = append(w.claims, c)
}

// agree reports a claim that is as it should be, or one that could not be judged.
func (w *work) agree(c Claim) {
	c.Rule, c.Facts = w.rule.Name, []fact.Ref{w.rule.ref}
	w.claims = append(w.claims, c)
}
