package document

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// readMarkdown reads CommonMark with the usual extensions. Code is left out; the alternative text of an image is a caption.
func readMarkdown(b *builder) {
	b.markdown(false)
}

// readMDX reads Markdown with JSX, imports and expressions in it.
func readMDX(b *builder) { b.markdown(true) }

func (b *builder) markdown(mdx bool) {
	start := b.preamble()
	var comments []stretch
	b.masked, comments = mask(b.src, start, mdx)
	for _, c := range comments {
		b.comment(c.start, c.end)
	}
	src := b.src
	if b.masked != nil {
		src = b.masked
	}
	m := markdownReader{builder: b}
	for _, end := range cuts(b.src, start) {
		m.base, m.src = start, src[start:end]
		m.blocks(markdownParser().Parse(text.NewReader(m.src)), Paragraph)
		start = end
	}
}

// markdownParser is made once: that costs more than reading a short article, and a parser may be used by many goroutines.
var markdownParser = sync.OnceValue(func() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList,
		extension.DefinitionList, extension.Footnote)).Parser()
})

type markdownReader struct {
	*builder
	base     int    // where the Markdown starts in the builder's source
	src      []byte // the Markdown as the parser sees it; the offsets of its tree are offsets of this
	struck   bool   // within a del element
	time     Time   // of the open time element
	captions []ast.Node
	started  bool // a block was read: a heading after it is no headline
}

// blocks reads the block nodes under a node. The kind is that of paragraphs there.
func (m *markdownReader) blocks(parent ast.Node, kind BlockKind) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			if kind == Paragraph && m.deck(n) {
				m.leaf(n, Deck)
			} else {
				m.leaf(n, kind)
			}
		case *ast.Heading:
			k := Heading
			if n.Level == 1 && !m.started {
				k = Headline
			}
			m.leaf(n, k)
		case *ast.Blockquote:
			m.blocks(n, Quotation)
		case *ast.List:
			if kind == Quotation {
				m.blocks(n, Quotation)
			} else {
				m.blocks(n, ListItem)
			}
		case *extast.TableCell:
			m.leaf(n, TableCell)
		case *extast.DefinitionTerm:
			m.leaf(n, ListItem)
		case *extast.DefinitionDescription:
			m.blocks(n, ListItem)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak, *ast.LinkReferenceDefinition:
		case *ast.HTMLBlock:
			m.html(n)
		default:
			if n.Type() == ast.TypeBlock {
				m.blocks(n, kind)
			}
		}
	}
}

// deck tells whether a paragraph is the deck: all of it emphasised, right after the headline.
func (m *markdownReader) deck(n ast.Node) bool {
	blocks := m.text.Blocks
	if len(blocks) == 0 || blocks[len(blocks)-1].Kind != Headline || n.ChildCount() != 1 {
		return false
	}
	_, ok := n.FirstChild().(*ast.Emphasis)
	return ok
}

// leaf reads a node that holds words as one block, and its images as captions after it.
func (m *markdownReader) leaf(n ast.Node, kind BlockKind) {
	m.begin(kind)
	m.inlines(n)
	m.end()
	m.time = Time{}
	m.started, m.struck = len(m.text.Blocks) > 0, false
	for i := 0; i < len(m.captions); i++ {
		m.begin(Caption)
		m.inlines(m.captions[i])
		m.end()
	}
	m.captions = m.captions[:0]
}

func (m *markdownReader) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			m.words(n)
		case *ast.String:
			m.gap(string(n.Value))
		case *ast.CodeSpan, *ast.AutoLink, *extast.Strikethrough, *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
		case *ast.Image:
			m.captions = append(m.captions, n)
		case *ast.Link:
			start := len(m.plain)
			m.inlines(n)
			if len(m.plain) > start {
				m.text.Links = append(m.text.Links, Range{start, len(m.plain)})
			}
		case *ast.RawHTML:
			m.tag(n)
		default:
			m.inlines(n)
		}
	}
}

// words appends a run of text, with its escapes and entities read, and the line break after it.
func (m *markdownReader) words(n *ast.Text) {
	start, stop := n.Segment.Start, n.Segment.Stop
	switch {
	case m.struck:
	case n.IsRaw():
		m.copy(m.base+start, m.base+stop)
	default:
		m.characters(m.base+start, m.base+stop, true)
	}
	switch {
	case !n.SoftLineBreak() && !n.HardLineBreak():
	case stop < len(m.src) && m.src[stop] == '\n':
		m.copy(m.base+stop, m.base+stop+1)
	default:
		m.gap("\n")
	}
}

// tag reads a piece of HTML inside a paragraph.
func (m *markdownReader) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	first, last := n.Segments.At(0), n.Segments.At(n.Segments.Len()-1)
	start, end := m.base+first.Start, m.base+last.Stop
	raw := m.builder.src[start:end]
	switch name := tagName(raw); name {
	case "":
		m.comment(start, end)
	case "br":
		m.gap("\n")
	case "del", "s", "strike":
		m.struck = true
	case "/del", "/s", "/strike":
		m.struck = false
	case "time":
		m.attributes(start, end, func(name []byte, from, to int) {
			if strings.EqualFold(string(name), "datetime") {
				m.time = m.timeStated(string(m.builder.src[from:to]), from, to)
			}
		})
	case "/time":
		m.timed(m.time)
		m.time = Time{}
	}
}

// tagName returns the name of a tag, with its slash if it is an end tag.
func tagName(tag []byte) string {
	end := 1
	for end < len(tag) && (tag[end] == '/' && end == 1 || tag[end] >= '0' && tag[end] <= '9' || tag[end]|0x20 >= 'a' && tag[end]|0x20 <= 'z') {
		end++
	}
	return strings.ToLower(string(tag[1:end]))
}

// html reads a block of HTML.
func (m *markdownReader) html(n *ast.HTMLBlock) {
	if n.Lines().Len() == 0 {
		return
	}
	start, stop := n.Lines().At(0).Start, n.Lines().At(n.Lines().Len()-1).Stop
	if n.HasClosure() {
		stop = max(stop, n.ClosureLine.Stop)
	}
	h := htmlReader{builder: m.builder}
	h.read(m.base+start, m.base+stop)
}
