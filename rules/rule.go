package rules

import (
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

// A Pass is one rule at work on one article.
type Pass struct {
	Article *mention.Article
	Facts   *fact.Index
	rule    *Rule
	claims  *[]Claim
}

// NewPass returns a pass that appends to claims.
func NewPass(r *Rule, a *mention.Article, claims *[]Claim) *Pass {
	return &Pass{Article: a, Facts: a.Lexicon.Facts, rule: r, claims: claims}
}

// Report adds a claim. The rule is the one at work, where the claim names none, and so is the severity; a finding inside
// a quotation becomes an info without fixes, since the words are the speaker's.
func (p *Pass) Report(c Claim) {
	if c.Rule == "" {
		c.Rule = p.rule.Name
	}
	if c.Verdict == Contradicted {
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
	*p.claims = append(*p.claims, c)
}
