// Package phrase reads phrase templates and finds the phrases of many thousand templates in a text in one pass over its words.
//
// A template is words with choices: `invasion [russe] de l'(Ukraine|est de l'Ukraine)`.
//
//	[a|b]      a, b or nothing
//	(a|b)      a or b
//	{name}     a placeholder, filled by what the reader of the text found there; {name:arg} with an argument
//	*          up to [GapWords] words
//	\x         the character x itself
//
// A bracket inside a word makes forms of it: leader[s] is leader or leaders.
//
// An apostrophe alone in a bracket is that of a plural: `Nations('|’) members`. A word with a capital in the template needs a capital in the text; a lower-case one matches any case. Hyphens,
// apostrophes and spaces between words are all alike, as [token.Split] has it.
package phrase

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/token"
)

// Limits of a template. They bound memory, so that no template can make the automaton explode.
const (
	MaxLength     = 100_000 // bytes of one template
	MaxExpansions = 20_000  // plain phrases that one template stands for
	MaxDepth      = 16      // brackets inside brackets
	MaxElements   = 64      // words and placeholders in one plain phrase
	GapWords      = 4       // words that one * may stand for
)

// An Error is what is wrong with a template, at a column counted in characters from 1.
type Error struct {
	Column  int
	Message string
}

func (e *Error) Error() string { return fmt.Sprintf("column %d: %s", e.Column, e.Message) }

// An Element is one step of a plain phrase: a word, a placeholder or a gap.
type Element struct {
	Word        string // "" for a placeholder or a gap
	Capital     bool   // the word needs a capital
	Placeholder string // name of a placeholder
	Argument    string // what follows the colon in a placeholder
	Gap         bool
	Column      int // where it stands in the template, in characters from 1

	opens bool // the first of a run of letters, which continues a word that a bracket parts it from: leader[s]
}

// A parting is the element that keeps words beside a bracket apart; expanding leaves it out.
var parting = Element{}

// A Template is a parsed template.
type Template struct {
	Source string
	root   []node
	joins  bool // a bracket stands inside a word: leader[s]
}

// node is one item of a sequence: an element, or a choice between sequences.
type node struct {
	element Element
	choices [][]node // nil for an element
}

// Parse reads a template. The error is an [*Error].
func Parse(s string) (Template, error) {
	if len(s) > MaxLength {
		return Template{}, &Error{1, fmt.Sprintf("the phrase is longer than %d bytes", MaxLength)}
	}
	if !utf8.ValidString(s) {
		return Template{}, &Error{1, "the phrase is not valid UTF-8"}
	}
	p := parser{text: []rune(s)}
	seq, err := p.sequence(0, 0)
	if err != nil {
		return Template{}, err
	}
	if p.pos < len(p.text) {
		return Template{}, p.fail(p.pos, "%q closes nothing", p.text[p.pos])
	}
	joins, _ := joins(seq, false)
	return Template{Source: s, root: seq, joins: joins}, nil
}

// joins tells whether some word of a sequence is continued over a bracket, and whether the sequence may end inside a word. inWord tells
// whether it may start inside one.
func joins(seq []node, inWord bool) (joined, endsInWord bool) {
	for _, n := range seq {
		if n.choices == nil {
			joined = joined || inWord && n.element.opens
			inWord = n.element.Word != ""
			continue
		}
		ends := false
		for _, c := range n.choices {
			j, e := joins(c, inWord)
			joined, ends = joined || j, ends || e
		}
		inWord = ends
	}
	return joined, inWord
}

type parser struct {
	text []rune
	pos  int
}

func (p *parser) fail(at int, format string, args ...any) *Error {
	return &Error{Column: at + 1, Message: fmt.Sprintf(format, args...)}
}

// sequence reads items up to one of the characters that end a choice, or the end of the template.
func (p *parser) sequence(depth int, closer rune) ([]node, error) {
	var seq []node
	var word []rune
	start := 0
	flush := func() {
		seq = append(seq, wordNodes(string(word), start)...)
		word = word[:0]
	}
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		switch c {
		case '|', ')', ']':
			if closer == 0 && c == '|' {
				return nil, p.fail(p.pos, "\"|\" stands outside brackets; write (a|b)")
			}
			flush()
			return seq, nil
		case '(', '[':
			flush()
			n, err := p.choice(depth+1, c)
			if err != nil {
				return nil, err
			}
			seq = append(seq, n)
			continue
		case '{':
			flush()
			n, err := p.placeholder()
			if err != nil {
				return nil, err
			}
			seq = append(seq, n)
			continue
		case '}':
			return nil, p.fail(p.pos, "\"}\" closes nothing")
		case '*':
			flush()
			seq = append(seq, node{element: Element{Gap: true, Column: p.pos + 1}})
		case '\\':
			p.pos++
			if p.pos == len(p.text) {
				return nil, p.fail(p.pos-1, "a character is missing after \"\\\"")
			}
			c = p.text[p.pos]
			fallthrough
		default:
			if len(word) == 0 {
				start = p.pos
			}
			word = append(word, c)
		}
		p.pos++
	}
	flush()
	return seq, nil
}

func (p *parser) choice(depth int, open rune) (node, error) {
	at := p.pos
	if depth > MaxDepth {
		return node{}, p.fail(at, "more than %d brackets inside each other", MaxDepth)
	}
	closer := ')'
	if open == '[' {
		closer = ']'
	}
	n := node{choices: [][]node{}}
	for {
		p.pos++
		seq, err := p.sequence(depth, closer)
		if err != nil {
			return node{}, err
		}
		n.choices = append(n.choices, seq)
		switch {
		case p.pos == len(p.text):
			return node{}, p.fail(at, "%q is never closed", open)
		case p.text[p.pos] == closer:
			p.pos++
			if open == '[' {
				n.choices = append(n.choices, nil)
			}
			return n, nil
		case p.text[p.pos] != '|':
			return node{}, p.fail(p.pos, "%q closes %q", p.text[p.pos], open)
		}
	}
}

func (p *parser) placeholder() (node, error) {
	at := p.pos
	end := at
	for end < len(p.text) && p.text[end] != '}' {
		end++
	}
	if end == len(p.text) {
		return node{}, p.fail(at, "\"{\" is never closed")
	}
	name, argument, _ := strings.Cut(string(p.text[at+1:end]), ":")
	if name == "" {
		return node{}, p.fail(at, "a placeholder needs a name: {country}")
	}
	p.pos = end + 1
	return node{element: Element{Placeholder: name, Argument: argument, Column: at + 1}}, nil
}

// wordNodes splits a run of characters into word elements just as a text is split.
func wordNodes(run string, start int) []node {
	switch {
	case run == "":
		return nil
	case strings.TrimSpace(run) == "":
		return []node{{element: parting}}
	}
	s := token.Split(run, []token.Range{{Start: 0, End: len(run)}}, nil, nil, nil)
	var out []node
	if !letterAt(run, 0) {
		out = append(out, node{element: parting})
	}
	for i, t := range s.Tokens {
		w := s.At(i)
		if t.Kind == token.Punct && (w == "-" || (w == "'" || w == "’") && len(s.Tokens) > 1) {
			continue // it joins what stands before it to what comes after, as « l' » before a bracket does; alone, it is that of "the Nations' members"
		}
		out = append(out, node{element: Element{
			Word: w, Capital: t.Shape != token.Lower && startsUpper(w), Column: start + utf8.RuneCountInString(run[:t.Start]) + 1,
			opens: t.Start == 0,
		}})
	}
	if last, _ := utf8.DecodeLastRuneInString(run); !isLetter(last) {
		out = append(out, node{element: parting})
	}
	return out
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isLetter(r)
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func startsUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// Expand returns the plain phrases that the template stands for, in the order of its choices. The error is an [*Error].
func (t Template) Expand() ([][]Element, error) {
	out, err := expand(t.root, [][]Element{nil})
	if err != nil {
		return nil, err
	}
	for i, p := range out {
		p = slices.DeleteFunc(slices.Clone(p), func(e Element) bool { return e == parting })
		out[i] = p
		if !solid(p) {
			return nil, errNotSolid()
		}
		if len(p) > MaxElements {
			return nil, &Error{1, fmt.Sprintf("the phrase has more than %d words", MaxElements)}
		}
	}
	return out, nil
}

func errNotSolid() *Error {
	return &Error{1, "the phrase needs at least one word or placeholder, in every choice"}
}

func errTooMany() *Error {
	return &Error{1, fmt.Sprintf("the phrase stands for more than %d phrases; split it", MaxExpansions)}
}

// solid tells whether a phrase holds more than gaps and neither starts nor ends with one.
func solid(p []Element) bool {
	return len(p) > 0 && !p[0].Gap && !p[len(p)-1].Gap
}

func expand(seq []node, prefixes [][]Element) ([][]Element, error) {
	for _, n := range seq {
		if n.choices == nil {
			for i := range prefixes {
				prefixes[i] = extend(prefixes[i], n.element)
			}
			continue
		}
		var next [][]Element
		for _, c := range n.choices {
			copied := make([][]Element, len(prefixes))
			copy(copied, prefixes)
			more, err := expand(c, copied)
			if err != nil {
				return nil, err
			}
			next = append(next, more...)
			if len(next) > MaxExpansions {
				return nil, errTooMany()
			}
		}
		prefixes = next
	}
	return prefixes, nil
}

// extend returns a phrase with one more element, or with its last word made longer.
func extend(p []Element, e Element) []Element {
	p = slices.Clip(p)
	if n := len(p); n > 0 && e.opens && p[n-1].Word != "" && isLetter([]rune(p[n-1].Word)[0]) {
		p = slices.Clone(p)
		p[n-1].Word += e.Word
		return p
	}
	return append(p, e)
}
