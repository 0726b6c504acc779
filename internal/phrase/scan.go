package phrase

import (
	"cmp"
	"slices"

	"factcheck/internal/token"
)

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
	starts := a.leavesFrom[1] > 0
	for i := n - 1; i >= 0; i-- {
		t := &s.Tokens[i]
		sc.first, sc.budget = i, steps
		from := len(sc.matches)
		for w := t.Word; w != 0; w = a.also(w, t.Shape) {
			if next := a.root[w<<1]; next != 0 {
				sc.walk(next, i+1, nil)
			}
			if next := a.root[w<<1|1]; next != 0 && t.Shape != token.Lower {
				sc.walk(next, i+1, nil)
			}
		}
		if starts && sc.at[i] >= 0 {
			sc.overClasses(0, i, nil)
		}
		sc.settle(from)
	}
	slices.Reverse(sc.matches) // what starts at the last word was found first
	return sc.matches
}

// settle puts the matches from that place on, which start at one word, into the reverse of their order, each once. They are few.
func (sc *Scanner) settle(from int) {
	if len(sc.matches)-from < 2 {
		return
	}
	here := sc.matches[from:]
	slices.SortStableFunc(here, func(x, y Match) int {
		return cmp.Or(cmp.Compare(x.End, y.End), cmp.Compare(y.Class, x.Class), cmp.Compare(y.Value, x.Value))
	})
	here = slices.CompactFunc(here, func(x, y Match) bool {
		return x.End == y.End && x.Class == y.Class && x.Value == y.Value && slices.Equal(x.Captures, y.Captures)
	})
	sc.matches = sc.matches[:from+len(here)]
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
	a := sc.automaton
	for _, o := range a.outputs[a.outputsFrom[node]:a.outputsFrom[node+1]] {
		sc.emit(o, pos, captures)
	}
	if pos >= len(sc.stream.Tokens) || sc.stream.Tokens[pos].Glue == token.Break {
		return
	}
	t := &sc.stream.Tokens[pos]
	for w := t.Word; w != 0; w = a.also(w, t.Shape) {
		if next := a.over(node, uint32(w)<<1); next != 0 {
			sc.walk(next, pos+1, captures)
		}
		if t.Shape != token.Lower {
			if next := a.over(node, uint32(w)<<1|1); next != 0 {
				sc.walk(next, pos+1, captures)
			}
		}
	}
	if a.leavesFrom[node] != a.leavesFrom[node+1] {
		sc.overClasses(node, pos, captures)
	}
}

// overGap follows a gap to a node.
func (sc *Scanner) overGap(node int32, pos int, captures []Capture) {
	for k := 0; k <= GapWords && pos+k < len(sc.stream.Tokens); k++ {
		if k > 0 && (sc.stream.Tokens[pos+k-1].Kind == token.Punct || sc.stream.Tokens[pos+k].Glue == token.Break) {
			break
		}
		sc.walk(node, pos+k, captures)
	}
}

// overClasses follows the placeholders and the gap that leave a node.
func (sc *Scanner) overClasses(node int32, pos int, captures []Capture) {
	a := sc.automaton
	for _, e := range a.leaves[a.leavesFrom[node]:a.leavesFrom[node+1]] {
		if e.class == gapClass {
			sc.overGap(e.next, pos, captures)
			continue
		}
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
