package document

import (
	"bytes"
	"html"
	"regexp"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readHTML reads a page: the article in it, found by its elements, and what the page says about it.
func readHTML(b *builder) {
	h := htmlReader{builder: b}
	h.read(b.preamble(), len(b.src))
	h.chooseArticle()
	h.settle()
}

// An htmlReader turns the tags and texts of HTML into blocks. It builds no tree: it keeps the elements that are open.
type htmlReader struct {
	*builder
	xml      bool // tags may close themselves
	open     []element
	skip     atom.Atom // the element that is left out, with all in it
	depth    int       // how many elements of that name are open
	json     bool      // the script that is left out is JSON-LD
	own      kindOf    // of the paragraph that is open
	captions [][2]int  // alternative texts to add after the open block
	link     int       // where the open link starts in plain, plus 1
	time     Time      // of the open time element
	regions  []region
	facts    []statement
}

// An element is open. Those that only change how words look are not kept.
type element struct {
	tag    atom.Atom
	kind   kindOf
	region int32 // index in regions plus 1
}

// A kindOf is the kind that an element gives to the blocks in it, if it gives one.
type kindOf struct {
	kind BlockKind
	set  bool
}

// noteMark is the number of a note, which links to it on the same page.
var noteMark = regexp.MustCompile(`^<sup[^<>]*><a [^<>]*href=["']?#[^<>]*>\[?[\d*]{1,4}\]?</a></sup>`)

const maxNoteMark = 300 // bytes

// maxUnclosed is how many open elements are searched for the one that an end tag closes.
const maxUnclosed = 64

// read reads the bytes from start to end.
func (h *htmlReader) read(start, end int) {
	seen := h.src
	if h.masked != nil {
		seen = h.masked
	}
	z := nethtml.NewTokenizer(bytes.NewReader(seen[start:end]))
	for at := start; ; {
		kind := z.Next()
		from := at
		at += len(z.Raw())
		switch kind {
		case nethtml.ErrorToken:
			h.closeAll()
			return
		case nethtml.TextToken:
			h.words(from, at)
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			name, _ := z.TagName()
			tag := atom.Lookup(name)
			h.startTag(tag, bytes.IndexByte(name, '-') > 0, from, at)
			if h.xml && kind == nethtml.SelfClosingTagToken {
				z.NextIsNotRawText()
				h.endTag(tag)
			}
		case nethtml.EndTagToken:
			name, _ := z.TagName()
			h.endTag(atom.Lookup(name))
		case nethtml.CommentToken:
			h.comment(from, at)
		}
	}
}

// words reads a stretch of text between two tags.
func (h *htmlReader) words(start, end int) {
	if h.skip != 0 {
		switch {
		case h.skip == atom.Title && len(h.regions) == 0:
			h.state("title", html.UnescapeString(string(h.src[start:end])), start, end, ranksTitle)
		case h.json:
			h.jsonLD(start, end)
		}
		return
	}
	if !h.builder.open {
		for start < end && space(h.src[start]) {
			start++
		}
		if start == end {
			return
		}
		h.begin(h.kind())
	}
	h.flowing(start, end)
}

// flowing appends text in which white space of any length, line ends included, is one space.
func (b *builder) flowing(start, end int) {
	from := start
	for i := start; i < end; {
		k := bytes.IndexByte(b.src[i:end], '\n')
		if k < 0 {
			break
		}
		i += k
		first, last := i, i+1
		for first > from && space(b.src[first-1]) {
			first--
		}
		for last < end && space(b.src[last]) {
			last++
		}
		b.characters(from, first, false)
		b.put(" ", first, last)
		from, i = last, last
	}
	b.characters(from, end, false)
}

// kind returns the kind of a block that starts now.
func (h *htmlReader) kind() BlockKind {
	if h.own.set {
		return h.own.kind
	}
	for i := len(h.open) - 1; i >= max(0, len(h.open)-maxUnclosed); i-- {
		if h.open[i].kind.set {
			return h.open[i].kind.kind
		}
	}
	return Paragraph
}

// close ends the open block and adds the alternative texts of its images after it.
func (h *htmlReader) close() {
	h.end()
	h.own = kindOf{}
	for _, c := range h.captions {
		h.begin(Caption)
		h.flowing(c[0], c[1])
		h.end()
	}
	h.captions = h.captions[:0]
}

func (h *htmlReader) startTag(tag atom.Atom, custom bool, from, to int) {
	if h.skip != 0 {
		if tag == h.skip {
			h.depth++
		}
		return
	}
	var a attributes
	if to-from > len(tag.String())+2 {
		a = h.attributesOf(tag, from, to)
	}
	switch tag {
	case atom.Br:
		h.gap("\n")
		return
	case atom.Img:
		if a.value("alt") != "" {
			h.captions = append(h.captions, a.place("alt"))
			if !h.builder.open {
				h.close()
			}
		}
		return
	case atom.Meta:
		h.meta(a)
		return
	case atom.Html:
		h.state("lang", a.value("lang"), a.start("lang"), a.end("lang"), ranksLang)
		return
	case atom.A:
		if role := a.value("role"); role == "doc-noteref" || role == "doc-backlink" {
			h.skip, h.depth = tag, 1
			return
		}
		h.link = len(h.plain) + 1
		return
	case atom.Sup:
		if noteMark.Match(h.src[from:min(len(h.src), from+maxNoteMark)]) {
			h.skip, h.depth = tag, 1
		}
		return
	case atom.Time:
		h.startTime(a)
		return
	case atom.Q:
		h.gap("“")
		return
	}
	if leftOut(tag) || a.leftOut {
		h.skip, h.depth = tag, 1
		h.json = tag == atom.Script && a.value("type") == "application/ld+json"
		return
	}
	if !isBlock(tag) && !custom && !a.kind.set {
		return
	}
	h.close()
	h.state(a.itemprop(), a.value("content"), a.start("content"), a.end("content"), ranksMicrodata)
	if tag == atom.P || tag == atom.Hr || tag == 0 {
		h.own = a.kind
		return
	}
	h.push(tag, a)
}

// push opens an element.
func (h *htmlReader) push(tag atom.Atom, a attributes) {
	if n := len(h.open); n > 0 && h.open[n-1].tag == tag && (tag == atom.Li || tag == atom.Td || tag == atom.Th || tag == atom.Dt || tag == atom.Dd) {
		h.pop(n - 1) // its end tag may be left out
	}
	e := element{tag: tag, kind: kindOfTag(tag)}
	if e.kind.set && h.quoting() {
		e.kind.kind = Quotation
	}
	if a.kind.set {
		e.kind = a.kind
	}
	if what, ok := regionOf(tag, a); ok && (what != pageHeader || !h.inArticle()) {
		h.regions = append(h.regions, region{what: what, first: len(h.text.Blocks)})
		e.region = int32(len(h.regions))
	}
	h.open = append(h.open, e)
}

// quoting tells whether the innermost element that gives a kind is a quotation.
func (h *htmlReader) quoting() bool { return h.kind() == Quotation }

func (h *htmlReader) inArticle() bool {
	for _, e := range h.open[max(0, len(h.open)-maxUnclosed):] {
		if e.region > 0 {
			return true
		}
	}
	return false
}

func (h *htmlReader) endTag(tag atom.Atom) {
	if h.skip != 0 {
		if tag == h.skip {
			h.depth--
		}
		if h.depth == 0 {
			h.skip, h.json = 0, false
		}
		return
	}
	switch tag {
	case atom.A:
		if h.link > 0 && len(h.plain) >= h.link {
			h.text.Links = append(h.text.Links, Range{h.link - 1, len(h.plain)})
		}
		h.link = 0
		return
	case atom.Time:
		h.endTime()
		return
	case atom.Q:
		h.gap("”")
		return
	case atom.P:
		h.close()
		return
	}
	for i := len(h.open) - 1; i >= max(0, len(h.open)-maxUnclosed); i-- {
		if h.open[i].tag == tag {
			h.close()
			h.pop(i)
			return
		}
	}
}

// pop closes the open elements from i on.
func (h *htmlReader) pop(i int) {
	for _, e := range h.open[i:] {
		if e.region > 0 {
			h.regions[e.region-1].end = len(h.text.Blocks)
		}
	}
	h.open = h.open[:i]
}

func (h *htmlReader) closeAll() {
	h.close()
	h.pop(0)
}

// startTime notes the date that a time element states.
func (h *htmlReader) startTime(a attributes) {
	stated := a.value("datetime")
	h.time = h.timeStated(stated, a.start("datetime"), a.end("datetime"))
	switch {
	case stated == "":
	case a.itemprop() == "datepublished" || a.has("pubdate"):
		h.state("date", stated, a.start("datetime"), a.end("datetime"), ranksMicrodata)
	case !h.has(Paragraph):
		h.state("date", stated, a.start("datetime"), a.end("datetime"), ranksTime)
	}
}

// has tells whether there is a block of a kind yet, among the first few.
func (h *htmlReader) has(k BlockKind) bool {
	for _, b := range h.text.Blocks[:min(16, len(h.text.Blocks))] {
		if b.Kind == k {
			return true
		}
	}
	return len(h.text.Blocks) > 16
}

func (h *htmlReader) endTime() {
	h.timed(h.time)
	h.time = Time{}
}

func sniffHTML(head []byte) bool {
	head = bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\uFEFF"))))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) ||
		bytes.HasPrefix(head, []byte("<?xml")) && bytes.Contains(head, []byte("<html"))
}
