package phrase

import (
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"slices"
)

// share makes one node of all the nodes after which the same phrases end in the same way, so that the ends that phrases have in
// common are kept once, as their starts are: the trie becomes a minimal acyclic automaton (Revuz 1992). A node is made after
// the one that leads to it, so from the last to the first, all that follows a node is settled when its turn comes.
func (b *Builder) share() {
	leaving := b.leaving()
	same := make([]int32, len(b.nodes)) // by node: the one that stands for it
	known := map[uint64]int32{}         // by the hash of what tells a node from others, which is itself too much to keep
	var key, other []byte
	hash := fnv.New64a()
	for n := len(b.nodes) - 1; n >= 0; n-- {
		node := &b.nodes[n]
		for i := range node.classes {
			node.classes[i].next = same[node.classes[i].next]
		}
		node.gap = same[node.gap] // node 0, which is none, is the last to be settled and stands for itself
		for _, e := range leaving[n] {
			b.edges[e] = same[b.edges[e]]
		}
		key = b.signature(key[:0], node, leaving[n])
		hash.Reset()
		hash.Write(key)
		h := hash.Sum64()
		same[n] = int32(n)
		if k, ok := known[h]; !ok {
			known[h] = int32(n)
		} else if other = b.signature(other[:0], &b.nodes[k], leaving[k]); bytes.Equal(key, other) {
			same[n] = k
		}
	}
	b.keep(same)
}

// leaving returns the edges over words by the node that they leave, in the order of the words.
func (b *Builder) leaving() [][]edge {
	list := slices.Clone(b.order)
	slices.SortFunc(list, func(x, y edge) int {
		if x.node != y.node {
			return int(x.node) - int(y.node)
		}
		return int(x.word) - int(y.word)
	})
	out := make([][]edge, len(b.nodes))
	for len(list) > 0 {
		k := 1
		for k < len(list) && list[k].node == list[0].node {
			k++
		}
		out[list[0].node], list = list[:k], list[k:]
	}
	return out
}

// signature appends what tells a node from others: what ends there, and where one gets from there.
func (b *Builder) signature(key []byte, n *buildNode, leaving []edge) []byte {
	put := func(list ...uint32) {
		for _, x := range list {
			key = binary.LittleEndian.AppendUint32(key, x)
		}
	}
	put(uint32(len(n.outputs)), uint32(len(n.classes)), uint32(n.gap))
	for _, o := range n.outputs {
		put(uint32(o.class), uint32(o.value))
	}
	for _, c := range n.classes {
		put(uint32(c.class), uint32(c.next))
	}
	for _, e := range leaving {
		put(e.word, uint32(b.edges[e]))
	}
	return key
}

// keep numbers the nodes that stand for themselves anew and drops the others.
func (b *Builder) keep(same []int32) {
	number := make([]int32, len(b.nodes))
	var nodes []buildNode
	for n, s := range same {
		if int32(n) == s {
			number[n] = int32(len(nodes))
			nodes = append(nodes, b.nodes[n])
		}
	}
	for i := range nodes {
		nodes[i].gap = number[nodes[i].gap]
		for k := range nodes[i].classes {
			nodes[i].classes[k].next = number[nodes[i].classes[k].next]
		}
	}
	edges, order := make(map[edge]int32, len(nodes)), b.order[:0]
	for _, e := range b.order {
		if same[e.node] == e.node {
			kept := edge{number[e.node], e.word}
			edges[kept] = number[b.edges[e]]
			order = append(order, kept)
		}
	}
	b.nodes, b.edges, b.order = nodes, edges, order
}
