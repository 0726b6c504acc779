package phrase

import (
	"slices"

	"factcheck/internal/token"
)

// A Builder collects phrases for an [Automaton].
type Builder struct {
	vocabulary *token.Vocabulary
	classes    map[string]Class
	nodes      []buildNode
	edges      map[edge]int32
	order      []edge // the edges as they came
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
		b.order = append(b.order, edge{n, s.word})
	}
	return next
}

func (b *Builder) end(n int32, class Class, value int32) {
	o := output{class, value}
	if !slices.Contains(b.nodes[n].outputs, o) {
		b.nodes[n].outputs = append(b.nodes[n].outputs, o)
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
