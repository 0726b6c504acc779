package document

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// An inlineMark is what stands at both ends of a stretch of a lightweight markup: * in *bold*.
type inlineMark struct {
	mark  string
	loose bool // may stand inside of words
	drop  bool // the stretch is no text: code, or struck out
}

// An inliner reads the words of a block in a lightweight markup. It goes over them once: a mark that opens a stretch is
// dropped together with the one that closes it.
type inliner struct {
	*builder
	marks   []inlineMark
	special func(i, end int) int // reads what else can stand at i and returns where it ends; i where there is nothing
	starts  [256]bool            // the bytes with which marks and special things start
	depth   int
	after   []pending // blocks to add after this one
}

// A pending block is written inside of another: a note, an image's text.
type pending struct {
	kind       BlockKind
	start, end int
}

func newInliner(b *builder, starts string, marks ...inlineMark) *inliner {
	x := &inliner{builder: b, marks: marks}
	for _, m := range marks {
		x.starts[m.mark[0]] = true
	}
	for _, c := range []byte(starts) {
		x.starts[c] = true
	}
	return x
}

// leaf reads bytes of the source as one block, and what is pending after it as more.
func (x *inliner) leaf(kind BlockKind, start, end int) {
	start, end = trim(x.src, start, end)
	if start >= end {
		return
	}
	x.begin(kind)
	x.words(start, end)
	x.end()
	for i := 0; i < len(x.after); i++ {
		p := x.after[i]
		x.begin(p.kind)
		x.words(p.start, p.end)
		x.end()
	}
	x.after = x.after[:0]
}

// maxInline is how deep links and notes are read inside each other.
const maxInline = 5

// words appends the words between start and end.
func (x *inliner) words(start, end int) {
	if x.depth >= maxInline {
		x.copy(start, end)
		return
	}
	x.depth++
	defer func() { x.depth-- }()
	closing := make([]int, len(x.marks)) // where the open stretch of each mark ends; end where none can open any more
	from := start
	for i := start; i < end; {
		if !x.starts[x.src[i]] {
			i++
			continue
		}
		next, drop := x.at(i, end, start, closing)
		if next == i && x.special != nil {
			x.copy(from, i)
			from = i
			if next = x.special(i, end); next > i {
				from, i = next, next
				continue
			}
			i++
			continue
		}
		if next == i {
			i++
			continue
		}
		x.copy(from, i)
		if drop {
			next = max(next, i+1)
		}
		from, i = next, next
	}
	x.copy(from, end)
}

// at reads a mark at i: where to go on, and whether a stretch was dropped.
func (x *inliner) at(i, end, start int, closing []int) (next int, drop bool) {
	for k, m := range x.marks {
		if !bytes.HasPrefix(x.src[i:end], []byte(m.mark)) {
			continue
		}
		n := len(m.mark)
		if closing[k] > 0 && closing[k] < i { // it was passed within a link
			closing[k] = 0
		}
		if closing[k] == i && i > start {
			closing[k] = 0
			return i + n, false
		}
		if closing[k] != 0 {
			continue
		}
		if !m.loose && x.wordBefore(i, start) || i+n >= end || space(x.src[i+n]) {
			continue
		}
		c := x.closer(m, i+n, end)
		if c < 0 {
			closing[k] = -1 // nor for those after it
			continue
		}
		if m.drop {
			return c + n, true
		}
		closing[k] = c
		return i + n, false
	}
	return i, false
}

// closer returns where the mark that closes a stretch stands, -1 where there is none.
func (x *inliner) closer(m inlineMark, from, end int) int {
	for i := from; i < end; {
		k := bytes.Index(x.src[i:end], []byte(m.mark))
		if k < 0 {
			return -1
		}
		i += k
		if i > from && !space(x.src[i-1]) && (m.loose || !x.wordAt(i+len(m.mark), end)) {
			return i
		}
		i++
	}
	return -1
}

func (x *inliner) wordBefore(i, start int) bool {
	r, _ := utf8.DecodeLastRune(x.src[start:i])
	return i > start && isWord(r)
}

func (x *inliner) wordAt(i, end int) bool {
	if i >= end {
		return false
	}
	r, _ := utf8.DecodeRune(x.src[i:end])
	return isWord(r)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// linked reads a link's text.
func (x *inliner) linked(start, end int) {
	at := len(x.plain)
	x.words(start, end)
	if len(x.plain) > at && x.depth == 1 {
		x.text.Links = append(x.text.Links, Range{at, len(x.plain)})
	}
}

// upTo returns where a mark stands within the next max bytes before end, -1 where it does not.
func (b *builder) upTo(mark string, from, end, max int) int {
	k := bytes.Index(b.src[from:min(end, from+max)], []byte(mark))
	if k < 0 {
		return -1
	}
	return from + k
}

// maxTarget is how long the address of a link, or the name of a macro with it, can be, in bytes.
const maxTarget = 2000

// A sourceLine is a line of a lightweight markup.
type sourceLine struct {
	start, end, next int
	text             []byte // without white space at its end
	indent           int    // the bytes of white space at its start
}

func (b *builder) lineAt(at int) sourceLine {
	end, next := line(b.src, at)
	l := sourceLine{start: at, end: end, next: next, text: bytes.TrimRight(b.src[at:end], " \t")}
	for l.indent < len(l.text) && (l.text[l.indent] == ' ' || l.text[l.indent] == '\t') {
		l.indent++
	}
	return l
}

func (l sourceLine) blank() bool { return len(l.text) == 0 }

// body is the line without its indent.
func (l sourceLine) body() []byte { return l.text[l.indent:] }

// at is the offset of the first character that is not white space.
func (l sourceLine) at() int { return l.start + l.indent }
