package phrase

import (
	"cmp"
	"slices"

	"factcheck/internal/token"
)

// Class numbers a kind of thing that a placeholder stands for, such as countries. Class 0 is plain phrases that no
// placeholder can mean.
type Class uint16

// A Match is a phrase found in a text. Tokens First to End (half open) matched; Value is what was given with the phrase.
type Match struct {
	First, End int32
	Class      Class
	Value      int32
	Captures   []Capture // what the placeholders stand for, in order; valid until the next scan
}

// A Capture is what one placeholder matched.
type Capture struct {
	First, End int32
	Class      Class
	Value      int32
}

// A Builder collects phrases for an [Automaton].
type Builder struct {
	vocabulary *token.Vocabulary
	classes    map[string]Class
	nodes      []buildNode
	edges      map[edge]int32
	phrases    int
}

type buildNode struct {
	outputs  []output
	classes  []classEdge
	gap      int32 // node reached over a gap, 0 for none
	afterGap bool
}

type output struct {
	class Class
	value int32
}

type classEdge struct {
	class Class
	next  int32
}

// edge leads from a node over a word; the lowest bit of word tells that the text needs a capital there.
type edge struct {
	node int32
	word uint32
}

// NewBuilder returns a builder whose words go into the vocabulary.
func NewBuilder(v *token.Vocabulary) *Builder {
	return &Builder{vocabulary: v, classes: map[string]Class{}, nodes: make([]buildNode, 1), edges: map[edge]int32{}}
}

// Class returns the class of a placeholder's name, a new one where the name is new. The name is "name" or "name:argument".
func (b *Builder) Class(name string) Class {
	c, ok := b.classes[name]
	if !ok {
		c = Class(len(b.classes) + 1)
		b.classes[name] = c
	}
	return c
}

// FromCapture as the value of a phrase stands for the value of its first capture: « de la Chine » has the value of « Chine ».
const FromCapture int32 = -1

// Add adds a plain phrase. value comes back with each match.
func (b *Builder) Add(phrase []Element, class Class, value int32) {
	n := int32(0)
	for _, e := range phrase {
		n = b.step(n, b.resolve(e))
	}
	b.end(n, class, value)
}

// AddTemplate adds every phrase that a template stands for. The error is an [*Error].
func (b *Builder) AddTemplate(t Template, class Class, value int32) error {
	if t.joins {
		plain, err := t.Expand()
		if err != nil {
			return err
		}
		for _, p := range plain {
			b.Add(p, class, value)
		}
		return nil
	}
	ends, err := b.insert(t.root, []int32{0})
	if err != nil {
		return err
	}
	for _, n := range ends {
		if n == 0 || b.nodes[n].afterGap {
			return errNotSolid()
		}
		b.end(n, class, value)
	}
	return nil
}

// insert leads a sequence of a template on from nodes, and returns the nodes that it reaches. Phrases with the same start share their
// nodes, so that a template costs what it adds to the trie, not what it would be written out.
func (b *Builder) insert(seq []node, from []int32) ([]int32, error) {
	for _, n := range seq {
		if n.choices == nil {
			if n.element == parting {
				continue
			}
			s := b.resolve(n.element)
			for i, at := range from {
				if at == 0 && s.gap {
					return nil, errNotSolid()
				}
				from[i] = b.step(at, s)
			}
			continue
		}
		var reached []int32
		for _, c := range n.choices {
			more, err := b.insert(c, slices.Clone(from))
			if err != nil {
				return nil, err
			}
			reached = append(reached, more...)
			if len(reached) > MaxExpansions {
				return nil, errTooMany()
			}
		}
		from = reached
	}
	return from, nil
}

// A step is an element as the trie has it.
type step struct {
	word  uint32
	class Class
	gap   bool
}

func (b *Builder) resolve(e Element) step {
	switch {
	case e.Gap:
		return step{gap: true}
	case e.Placeholder != "" && e.Argument != "":
		return step{class: b.Class(e.Placeholder + ":" + e.Argument)}
	case e.Placeholder != "":
		return step{class: b.Class(e.Placeholder)}
	}
	w := uint32(b.vocabulary.Add(e.Word)) << 1
	if e.Capital {
		w |= 1
	}
	return step{word: w}
}

// step returns the node that a step leads to, a new one where there is none.
func (b *Builder) step(n int32, s step) int32 {
	switch {
	case s.gap:
		if b.nodes[n].gap == 0 {
			next := b.node()
			b.nodes[n].gap, b.nodes[next].afterGap = next, true
		}
		return b.nodes[n].gap
	case s.class != 0:
		return b.classStep(n, s.class)
	}
	next, ok := b.edges[edge{n, s.word}]
	if !ok {
		next = b.node()
		b.edges[edge{n, s.word}] = next
	}
	return next
}

func (b *Builder) end(n int32, class Class, value int32) {
	o := output{class, value}
	if !slices.Contains(b.nodes[n].outputs, o) {
		b.nodes[n].outputs = append(b.nodes[n].outputs, o)
		b.phrases++
	}
}

func (b *Builder) classStep(n int32, c Class) int32 {
	for _, e := range b.nodes[n].classes {
		if e.class == c {
			return e.next
		}
	}
	next := b.node()
	b.nodes[n].classes = append(b.nodes[n].classes, classEdge{c, next})
	return next
}

func (b *Builder) node() int32 {
	b.nodes = append(b.nodes, buildNode{})
	return int32(len(b.nodes) - 1)
}

// Build returns the automaton. The vocabulary must not change afterwards.
func (b *Builder) Build() *Automaton {
	a := &Automaton{
		root:     make([]int32, 2*b.vocabulary.Len()),
		accented: make([]token.ID, b.vocabulary.Len()),
		edges:    make(map[edge]int32, len(b.edges)),
		nodes:    b.nodes,
		classes:  len(b.classes) + 1,
		Phrases:  b.phrases,
	}
	for i := range a.accented {
		a.accented[i] = b.vocabulary.Accented(token.ID(i))
	}
	for e, next := range b.edges {
		if e.node == 0 {
			a.root[e.word] = next
		} else {
			a.edges[e] = next
		}
	}
	return a
}

// An Automaton finds phrases. It does not change and may be used by many goroutines.
//
// It is a trie over words. Start positions are tried from the last to the first, so that whatever a placeholder may stand for
// from some word on is known when a phrase that needs it comes by; one pass is enough.
type Automaton struct {
	root     []int32    // by word<<1 | capital
	accented []token.ID // by word: what else it may be with a capital
	edges    map[edge]int32
	nodes    []buildNode
	classes  int
	Phrases  int // number of distinct plain phrases
}

// A Scanner holds the working memory of a scan. It serves one goroutine.
type Scanner struct {
	automaton *Automaton
	stream    *token.Stream
	found     []entry
	at        []int32 // by token: first entry in found that starts there, -1 for none
	captures  []Capture
	matches   []Match
	first     int
	budget    int
}

// entry is something a placeholder may stand for; entries of one start form a list.
type entry struct {
	class Class
	value int32
	end   int32
	next  int32
}

// NewScanner returns a scanner for the automaton.
func (a *Automaton) NewScanner() *Scanner { return &Scanner{automaton: a} }

// steps bounds the work of all the phrases that start at one word, so that time stays linear whatever the phrases are.
const steps = 2000

// Scan returns every phrase in the stream once, ordered by first token, then longest first, then class and value. given
// are things found before that placeholders may stand for. The matches stay valid until the next scan.
func (sc *Scanner) Scan(s *token.Stream, given []Match) []Match {
	sc.stream = s
	sc.found, sc.captures, sc.matches = sc.found[:0], sc.captures[:0], sc.matches[:0]
	n := len(s.Tokens)
	if cap(sc.at) < n {
		sc.at = make([]int32, n, n+n/2)
	}
	sc.at = sc.at[:n]
	for i := range sc.at {
		sc.at[i] = -1
	}
	for _, g := range given {
		sc.remember(int(g.First), g.End, g.Class, g.Value)
	}
	a := sc.automaton
	starts := len(a.nodes[0].classes) > 0
	for i := n - 1; i >= 0; i-- {
		t := &s.Tokens[i]
		sc.first, sc.budget = i, steps
		for w := t.Word; w != 0; w = a.also(w, t.Shape) {
			if next := a.root[w<<1]; next != 0 {
				sc.walk(next, i+1, nil)
			}
			if next := a.root[w<<1|1]; next != 0 && t.Shape != token.Lower {
				sc.walk(next, i+1, nil)
			}
		}
		if starts {
			sc.overClasses(0, i, nil)
		}
	}
	slices.SortFunc(sc.matches, func(x, y Match) int {
		return cmp.Or(cmp.Compare(x.First, y.First), cmp.Compare(y.End, x.End), cmp.Compare(x.Class, y.Class), cmp.Compare(x.Value, y.Value))
	})
	sc.matches = slices.CompactFunc(sc.matches, func(x, y Match) bool {
		return x.First == y.First && x.End == y.End && x.Class == y.Class && x.Value == y.Value && slices.Equal(x.Captures, y.Captures)
	})
	return sc.matches
}

func (sc *Scanner) remember(first int, end int32, c Class, value int32) {
	sc.found = append(sc.found, entry{class: c, value: value, end: end, next: sc.at[first]})
	sc.at[first] = int32(len(sc.found) - 1)
}

// also returns what else a word with a capital may be: "Etats" is « États » too, even where some phrase is written "Etats".
func (a *Automaton) also(w token.ID, s token.Shape) token.ID {
	if s == token.Lower {
		return 0
	}
	return a.accented[w]
}

// walk has reached a node with the words before pos.
func (sc *Scanner) walk(node int32, pos int, captures []Capture) {
	if sc.budget--; sc.budget < 0 {
		return
	}
	n := &sc.automaton.nodes[node]
	for _, o := range n.outputs {
		sc.emit(o, pos, captures)
	}
	if pos >= len(sc.stream.Tokens) || sc.stream.Tokens[pos].Glue == token.Break {
		return
	}
	t := &sc.stream.Tokens[pos]
	for w := t.Word; w != 0; w = sc.automaton.also(w, t.Shape) {
		if next, ok := sc.automaton.edges[edge{node, uint32(w) << 1}]; ok {
			sc.walk(next, pos+1, captures)
		}
		if t.Shape != token.Lower {
			if next, ok := sc.automaton.edges[edge{node, uint32(w)<<1 | 1}]; ok {
				sc.walk(next, pos+1, captures)
			}
		}
	}
	if len(n.classes) > 0 {
		sc.overClasses(node, pos, captures)
	}
	if n.gap != 0 {
		for k := 0; k <= GapWords && pos+k < len(sc.stream.Tokens); k++ {
			if k > 0 && (sc.stream.Tokens[pos+k-1].Kind == token.Punct || sc.stream.Tokens[pos+k].Glue == token.Break) {
				break
			}
			sc.walk(n.gap, pos+k, captures)
		}
	}
}

// overClasses follows the placeholders that leave a node.
func (sc *Scanner) overClasses(node int32, pos int, captures []Capture) {
	for _, e := range sc.automaton.nodes[node].classes {
		for k := sc.at[pos]; k >= 0; k = sc.found[k].next {
			f := sc.found[k]
			if f.class == e.class {
				c := append(captures[:len(captures):len(captures)], Capture{First: int32(pos), End: f.end, Class: f.class, Value: f.value})
				sc.walk(e.next, int(f.end), c)
			}
		}
	}
}

func (sc *Scanner) emit(o output, end int, captures []Capture) {
	m := Match{First: int32(sc.first), End: int32(end), Class: o.class, Value: o.value}
	if o.value == FromCapture && len(captures) > 0 {
		m.Value = captures[0].Value
	}
	if len(captures) > 0 {
		from := len(sc.captures)
		sc.captures = append(sc.captures, captures...)
		m.Captures = sc.captures[from:len(sc.captures):len(sc.captures)]
	}
	sc.matches = append(sc.matches, m)
	if o.class != 0 {
		sc.remember(sc.first, int32(end), o.class, m.Value)
	}
}
