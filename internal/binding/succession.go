package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Succession is the statement that one person followed another in an office.
type Succession struct {
	Before, After *mention.Person
	Tokens        token.Range
	Reason        Reason
}

// Successions returns what the article says of who followed whom: « A a succédé à B », "A, who replaced B", « A, successeur de B ».
func Successions(article *mention.Article) []Succession {
	a := reader{article}
	var out []Succession
	for k := 1; k < len(a.People); k++ {
		p, q := &a.People[k-1], &a.People[k]
		if p.ID < 0 || q.ID < 0 || p.ID == q.ID || q.Tokens.Start-p.Tokens.End > 8 {
			continue
		}
		var m mention.Mark
		loose := false
		for i := p.Tokens.End; i < q.Tokens.Start; i++ {
			w := a.Mark(i)
			m |= w & (mention.Succeeds | mention.Precedes)
			loose = loose || w&(mention.And|mention.Negation|mention.Condition|mention.LookAhead) != 0 || a.Is(i, ".") || a.Is(i, ";") ||
				w&(mention.Succeeds|mention.Precedes|mention.OfWord|mention.ArticleWord|mention.Relative|mention.Honorific|mention.Finite|mention.IsCopula|mention.WasCopula) == 0 && !a.Is(i, ",")
		}
		s := Succession{Before: q, After: p, Tokens: token.Range{Start: p.Tokens.Start, End: q.Tokens.End}}
		switch possessive := a.Mark(p.Tokens.End)&mention.OfWord != 0; {
		case m == 0:
			if m = a.apposed(p, q); m == 0 {
				continue
			}
			if m&mention.Precedes == 0 {
				s.Before, s.After = p, q
			}
		case m&mention.Precedes != 0 && !possessive, m&mention.Precedes == 0 && possessive: // "was replaced by" holds "replaced" as well
			s.Before, s.After = p, q
		}
		if loose || a.SentenceOf(p.Tokens.Start) != a.SentenceOf(q.Tokens.Start) {
			continue
		}
		if a.denied(s.Tokens) {
			s.Reason = Denied
		}
		out = append(out, s)
	}
	return out
}

// apposed tells what « le successeur de P, Q » says of the two, 0 for nothing.
func (a reader) apposed(p, q *mention.Person) mention.Mark {
	if !a.Is(p.Tokens.End, ",") || q.Tokens.Start != p.Tokens.End+1 || !a.closes(q.Tokens.End) {
		return 0
	}
	i := p.Tokens.Start - 1
	if i > 0 && a.Mark(i)&(mention.Succeeds|mention.Precedes) == 0 && a.Mark(i)&mention.OfWord != 0 {
		i--
	}
	if i < 0 {
		return 0
	}
	return a.Mark(i) & (mention.Succeeds | mention.Precedes)
}
