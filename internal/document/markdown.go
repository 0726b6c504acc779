package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"factcheck/internal/source"
)

// readMarkdown reads CommonMark with the usual extensions. Code is left out; the alternative text of an image is a caption.
func readMarkdown(b *builder) {
	start := b.preamble()
	m := markdownReader{builder: b, base: start, src: b.src[start:]}
	parser := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList,
		extension.DefinitionList, extension.Footnote)).Parser()
	m.blocks(parser.Parse(text.NewReader(m.src)), Paragraph)
}

type markdownReader struct {
	*builder
	base     int    // where the Markdown starts in the builder's source
	src      []byte // the Markdown; the offsets of its tree are offsets of this
	captions []ast.Node
	started  bool // a block was read: a heading after it is no headline
}

// blocks reads the block nodes under a node. The kind is that of paragraphs there.
func (m *markdownReader) blocks(parent ast.Node, kind BlockKind) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			m.leaf(n, kind)
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

// leaf reads a node that holds words as one block, and its images as captions after it.
func (m *markdownReader) leaf(n ast.Node, kind BlockKind) {
	m.begin(kind)
	m.inlines(n)
	m.end()
	m.started = true
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
		case *ast.CodeSpan, *ast.AutoLink, *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
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
	if n.IsRaw() {
		m.copy(m.base+start, m.base+stop)
	} else {
		m.escaped(start, stop)
	}
	switch {
	case !n.SoftLineBreak() && !n.HardLineBreak():
	case stop < len(m.src) && m.src[stop] == '\n':
		m.copy(m.base+stop, m.base+stop+1)
	default:
		m.gap("\n")
	}
}

func (m *markdownReader) escaped(start, stop int) {
	from := start
	for i := start; i < stop; {
		k := bytes.IndexAny(m.src[i:stop], `\&`)
		if k < 0 {
			break
		}
		i += k
		if m.src[i] == '\\' {
			if i+1 < stop && util.IsPunct(m.src[i+1]) {
				m.copy(m.base+from, m.base+i)
				from = i + 1
				i++
			}
			i++
			continue
		}
		s, n := entity(m.src[i:stop])
		if n > 0 {
			m.copy(m.base+from, m.base+i)
			m.put(s, m.base+i, m.base+i+n)
			from = i + n
		}
		i += max(n, 1)
	}
	m.copy(m.base+from, m.base+stop)
}

// tag reads a piece of HTML inside a paragraph.
func (m *markdownReader) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	first, last := n.Segments.At(0), n.Segments.At(n.Segments.Len()-1)
	raw := m.src[first.Start:last.Stop]
	switch {
	case bytes.HasPrefix(raw, []byte("<!--")):
		m.comment(m.base+first.Start, m.base+last.Stop)
	case len(raw) > 3 && strings.EqualFold(string(raw[:3]), "<br"):
		m.gap("\n")
	}
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
	for at := start; ; {
		i := bytes.Index(m.src[at:stop], []byte("<!--"))
		if i < 0 {
			return
		}
		at += i
		end := stop
		if j := bytes.Index(m.src[at:stop], []byte("-->")); j >= 0 {
			end = at + j + len("-->")
		}
		m.comment(m.base+at, m.base+end)
		at = end
	}
}

// comment notes a comment of HTML.
func (b *builder) comment(start, end int) {
	s := strings.TrimSuffix(strings.TrimPrefix(string(b.src[start:end]), "<!--"), "-->")
	b.text.Comments = append(b.text.Comments, Comment{source.Span{Start: start, End: end}, strings.TrimSpace(s)})
}
