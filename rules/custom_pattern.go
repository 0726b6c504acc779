package rules

import (
	"regexp"
	"regexp/syntax"
	"strings"

	"factcheck/internal/document"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A pattern is a regular expression of a rule, run over each block of an article, and only where a text that it needs occurs.
type pattern struct {
	role   role
	number int
	expr   *regexp.Regexp
	needs  string // a text without which nothing matches, "" where there is none
}

// A match is where a pattern matched, to write out what to use instead.
type match struct {
	expr *regexp.Regexp
	text string
	at   []int
}

// pattern reads a regular expression (RE2), which takes time in proportion to the text alone.
func (d *declaration) pattern(role role) {
	for _, v := range d.list("pattern") {
		s := v.Raw.(string)
		tree, err := syntax.Parse(s, syntax.Perl)
		if err != nil {
			e, _ := err.(*syntax.Error)
			column := 1
			if i := strings.Index(s, e.Expr); i > 0 {
				column = len([]rune(s[:i])) + 1
			}
			d.fail(d.character(v, column), "the pattern can't be read: %s%s", e.Code, hint(e))
			return
		}
		x := regexp.MustCompile(s)
		if x.MatchString("") {
			d.fail(d.character(v, 1), "the pattern matches nothing at all, and so everywhere; give it a character that has to be there")
			return
		}
		for i, name := range x.SubexpNames() {
			if i > 0 {
				d.captures = append(d.captures, groupName(i, name))
			}
		}
		d.rule.patterns = append(d.rule.patterns, &pattern{role: role, expr: x, needs: needed(tree.Simplify())})
	}
}

// hint adds what RE2 leaves out to the message of a syntax error.
func hint(e *syntax.Error) string {
	if strings.HasPrefix(e.Expr, "(?=") || strings.HasPrefix(e.Expr, "(?!") || strings.HasPrefix(e.Expr, "(?<") || e.Code == syntax.ErrInvalidEscape {
		return " " + e.Expr + "; patterns are RE2, which has no look-around and no references to groups"
	}
	return " " + e.Expr
}

// groupName is the name of a group of a pattern: its own, or its number.
func groupName(i int, name string) string {
	if name == "" {
		return string(rune('0' + i%10))
	}
	return name
}

// needed returns the longest text that every match of an expression holds.
func needed(e *syntax.Regexp) string {
	switch e.Op {
	case syntax.OpLiteral:
		if e.Flags&syntax.FoldCase == 0 {
			return string(e.Rune)
		}
	case syntax.OpCapture, syntax.OpPlus:
		return needed(e.Sub[0])
	case syntax.OpRepeat:
		if e.Min > 0 {
			return needed(e.Sub[0])
		}
	case syntax.OpConcat:
		best := ""
		for _, s := range e.Sub {
			if n := needed(s); len(n) > len(best) {
				best = n
			}
		}
		return best
	}
	return ""
}

// maxFinds bounds the matches of one pattern in one block.
const maxFinds = 10_000

// sites returns the places where a pattern matches.
func (x *pattern) sites(a *mention.Article, r *custom) []site {
	plain := a.Text.Plain
	if !strings.Contains(plain, x.needs) {
		return nil
	}
	var out []site
	for _, b := range a.Text.Blocks {
		out = append(out, x.inBlock(a, r, plain, b)...)
	}
	return out
}

func (x *pattern) inBlock(a *mention.Article, r *custom, plain string, b document.Block) []site {
	text := plain[b.Start:b.End]
	if !strings.Contains(text, x.needs) {
		return nil
	}
	var out []site
	for _, m := range x.expr.FindAllStringSubmatchIndex(text, maxFinds) {
		s := site{role: x.role, number: x.number, match: &match{x.expr, text, m}, bytes: token.Range{Start: b.Start + m[0], End: b.Start + m[1]}}
		if m[0] == m[1] || !r.scope.holds(a.Text, s.bytes.Start) {
			continue
		}
		s.tokens = token.Range{Start: a.TokenAt(s.bytes.Start), End: a.TokenAt(s.bytes.End - 1)}
		if s.tokens.End < len(a.Tokens) && int(a.Tokens[s.tokens.End].Start) < s.bytes.End {
			s.tokens.End++
		}
		for i, name := range x.expr.SubexpNames() {
			if i == 0 {
				continue
			}
			words := ""
			if m[2*i] >= 0 {
				words = text[m[2*i]:m[2*i+1]]
			}
			s.names, s.captures = append(s.names, groupName(i, name)), append(s.captures, words)
		}
		out = append(out, s)
	}
	return out
}
