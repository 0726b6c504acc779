package rules

import (
	"strings"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

// A Rule is a check.
type Rule struct {
	Name     string   // named for the fault, stable
	Aliases  []string // former names
	Severity Severity // of its findings
	Default  bool     // on unless switched off; rules of house style are off unless switched on
	Summary  Text     // one line, without a full stop
	Doc      Doc
	Run      func(*Pass)
}

// Doc is a rule's documentation. Examples are executed by a test: every Bad one must be found, no Good one.
type Doc struct {
	What   Text // what it checks
	Why    Text // why that matters
	Silent Text // when it says nothing
	Bad    []Example
	Good   []Example
}

// An Example is a short article.
type Example struct {
	Lang      string
	Published string // EDTF
	Text      string // in a Bad example, [[ ]] marks the words that are found
}

// A Pass is the rules at work on one article.
type Pass struct {
	Article   *mention.Article
	Facts     *fact.Index
	rule      *Rule
	bound     *Bindings
	signs     *signs
	events    *eventDates
	strangers map[string]bool
	wrong     []wrongName // found by [Pass.wrongNames]
	namesRead bool        // wrong has been found
	claims    []Claim
	sites     map[*Rule][]site // of custom rules
	first     int              // number of the claims that the rules of the first phase made
}

// NewPass returns a pass over an article, in which every rule runs in turn.
func NewPass(a *mention.Article) *Pass {
	return &Pass{Article: a, Facts: a.Lexicon.Facts}
}

// Run lets a rule make its claims.
func (p *Pass) Run(r *Rule) {
	p.rule = r
	r.Run(p)
}

// Claims returns the claims made so far.
func (p *Pass) Claims() []Claim { return p.claims }

// Bindings returns the statements of the article about events and offices.
func (p *Pass) Bindings() *Bindings {
	if p.bound == nil {
		p.bound = Bind(p.Article)
	}
	return p.bound
}

// Report adds a claim. The rule is the one at work, where the claim names none, and so is the severity; a finding inside
// a quotation becomes an info without fixes, since the words are the speaker's.
func (p *Pass) Report(c Claim) {
	if c.Rule == "" {
		c.Rule = p.rule.Name
	}
	if c.Verdict == Contradicted && !p.doubt(&c) {
		if c.Severity == Off {
			c.Severity = p.rule.Severity
		}
		if p.Article.Text.Quoted(c.Span.Start) {
			c.Severity = Info
			c.Fixes = nil
			c.Message = Text{
				EN: "in a quotation, the speaker says otherwise: " + c.Message.EN,
				FR: "dans une citation, propos contraires aux faits : " + c.Message.FR,
			}
		}
	}
	p.claims = append(p.claims, c)
}

// doubt makes a contradicted claim unchecked where the article itself says that the words may be no error of its own: they are repeated
// to be set right, or the person may be a namesake. What a newsroom's own rules find is found there too.
func (p *Pass) doubt(c *Claim) bool {
	of, _, _ := strings.Cut(deciding(c), ".")
	switch {
	case of == "rule":
		return false
	case binding.Corrects(p.Article, p.Article.TokenAt(c.Span.Start)):
		c.Reason = Text{"the paragraph sets right what was printed before", "le paragraphe rectifie ce qui a été publié"}
	case of == "person" && binding.HasNamesakes(p.Article):
		c.Reason = Text{"the article speaks of persons with the same name", "l’article parle d’homonymes"}
	default:
		return false
	}
	c.Verdict, c.Message, c.Fixes = Unchecked, Text{}, nil
	return true
}

// deciding returns the ID of the fact that decides a claim, "" where none does.
func deciding(c *Claim) string {
	if len(c.Facts) == 0 {
		return ""
	}
	return c.Facts[0].ID
}
