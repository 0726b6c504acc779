package phrase

import (
	"factcheck/internal/packed"
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

// An Automaton finds phrases. It does not change and may be used by many goroutines.
//
// It is a trie over words in which phrases share their ends too. Start positions are tried from the last to the first, so that whatever a placeholder may stand for
// from some word on is known when a phrase that needs it comes by; one pass is enough.
//
// Everything is in flat lists, so that an automaton is read from its packed form at the speed of a copy.
type Automaton struct {
	root     []int32    // node by word<<1 | capital
	accented []token.ID // by word: what else it may be with a capital

	// The edges that leave other nodes over a word, in an open-addressing table: keys are node<<32 | word<<1 | capital, 0 for
	// a free slot.
	keys []uint64
	next []int32

	outputsFrom []uint32 // by node: the first of its outputs; those of node n end where those of n+1 start
	outputs     []output
	leavesFrom  []uint32 // by node, likewise: the edges over placeholders, and over a gap
	leaves      []classEdge
}

// gapClass marks the edge over a gap.
const gapClass Class = 0

// Build returns the automaton. The vocabulary must not change afterwards, nor may phrases be added.
func (b *Builder) Build() *Automaton {
	b.share()
	a := &Automaton{root: make([]int32, 2*b.vocabulary.Len()), accented: make([]token.ID, b.vocabulary.Len())}
	for i := range a.accented {
		a.accented[i] = b.vocabulary.Accented(token.ID(i))
	}
	size := 64
	for size < 2*len(b.edges) {
		size *= 2
	}
	a.keys, a.next = make([]uint64, size), make([]int32, size)
	for e, next := range b.edges {
		if e.node == 0 {
			a.root[e.word] = next
		}
	}
	for _, e := range b.order { // not in the order of a map, so that the same phrases pack to the same bytes
		if e.node != 0 {
			a.place(e, b.edges[e])
		}
	}
	for i := range b.nodes {
		n := &b.nodes[i]
		a.outputsFrom, a.leavesFrom = append(a.outputsFrom, uint32(len(a.outputs))), append(a.leavesFrom, uint32(len(a.leaves)))
		a.outputs, a.leaves = append(a.outputs, n.outputs...), append(a.leaves, n.classes...)
		if n.gap != 0 {
			a.leaves = append(a.leaves, classEdge{gapClass, n.gap})
		}
	}
	a.outputsFrom, a.leavesFrom = append(a.outputsFrom, uint32(len(a.outputs))), append(a.leavesFrom, uint32(len(a.leaves)))
	return a
}

func (a *Automaton) place(e edge, next int32) {
	key, mask := uint64(e.node)<<32|uint64(e.word), uint64(len(a.keys)-1)
	i := spread(key) & mask
	for a.keys[i] != 0 {
		i = (i + 1) & mask
	}
	a.keys[i], a.next[i] = key, next
}

// over returns the node that a node reaches over a word, 0 for none.
func (a *Automaton) over(node int32, word uint32) int32 {
	key, mask := uint64(node)<<32|uint64(word), uint64(len(a.keys)-1)
	for i := spread(key) & mask; ; i = (i + 1) & mask {
		switch a.keys[i] {
		case key:
			return a.next[i]
		case 0:
			return 0
		}
	}
}

// spread mixes the bits of a key (the finaliser of SplitMix64).
func spread(k uint64) uint64 {
	k = (k ^ k>>30) * 0xBF58476D1CE4E5B9
	k = (k ^ k>>27) * 0x94D049BB133111EB
	return k ^ k>>31
}

// Pack writes the automaton.
func (a *Automaton) Pack(w *packed.Writer) {
	packed.List(w, a.root)
	packed.List(w, a.accented)
	packed.List(w, a.keys)
	packed.List(w, a.next)
	packed.List(w, a.outputsFrom)
	packed.List(w, split(a.outputs, func(o output) Class { return o.class }))
	packed.List(w, split(a.outputs, func(o output) int32 { return o.value }))
	packed.List(w, a.leavesFrom)
	packed.List(w, split(a.leaves, func(e classEdge) Class { return e.class }))
	packed.List(w, split(a.leaves, func(e classEdge) int32 { return e.next }))
}

func split[T any, N packed.Number](list []T, part func(T) N) []N {
	out := make([]N, len(list))
	for i, x := range list {
		out[i] = part(x)
	}
	return out
}

// Unpack reads an automaton that [Automaton.Pack] wrote. The reader is damaged where the lists do not fit together.
func Unpack(r *packed.Reader) *Automaton {
	a := &Automaton{
		root: packed.ReadList[int32](r), accented: packed.ReadList[token.ID](r),
		keys: packed.ReadList[uint64](r), next: packed.ReadList[int32](r),
	}
	a.outputsFrom = packed.ReadList[uint32](r)
	classes, values := packed.ReadList[Class](r), packed.ReadList[int32](r)
	a.leavesFrom = packed.ReadList[uint32](r)
	over, next := packed.ReadList[Class](r), packed.ReadList[int32](r)
	if len(classes) != len(values) || len(over) != len(next) || len(a.outputsFrom) < 2 || len(a.leavesFrom) != len(a.outputsFrom) {
		r.Damaged = true
		return a
	}
	for i := range classes {
		a.outputs = append(a.outputs, output{classes[i], values[i]})
	}
	for i := range over {
		a.leaves = append(a.leaves, classEdge{over[i], next[i]})
	}
	r.Damaged = r.Damaged || !a.sound()
	return a
}

// sound tells whether every place that the lists name is there, and every look-up ends.
func (a *Automaton) sound() bool {
	nodes := int32(len(a.outputsFrom) - 1)
	isNode := func(list []int32) bool {
		for _, n := range list {
			if n < 0 || n >= nodes {
				return false
			}
		}
		return true
	}
	rises := func(from []uint32, n int) bool {
		last := uint32(0)
		for _, f := range from {
			if f < last {
				return false
			}
			last = f
		}
		return int(last) == n && from[0] == 0
	}
	free := false
	for _, k := range a.keys {
		free = free || k == 0
	}
	for _, e := range a.leaves {
		if e.next < 0 || e.next >= nodes {
			return false
		}
	}
	return free && len(a.keys) == len(a.next) && len(a.keys)&(len(a.keys)-1) == 0 && len(a.root) == 2*len(a.accented) &&
		isNode(a.root) && isNode(a.next) && rises(a.outputsFrom, len(a.outputs)) && rises(a.leavesFrom, len(a.leaves))
}
