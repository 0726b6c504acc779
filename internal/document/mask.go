package document

import "bytes"

// hidden is the byte that takes the place of what the Markdown parser must not see, so that every other byte keeps its
// place. It is in no UTF-8 text.
const hidden = 0xFF

// The bounds on what a Markdown parser is shown: text beyond them is no article, and costs time that grows with its square.
const (
	maxContainers = 64   // quotation and list marks at the start of a line
	maxRule       = 1000 // dashes or stars of a line across the page
	maxParens     = 32   // open brackets in a run without spaces
	longParagraph = 32 << 10
	maxLines      = 4000 // of a paragraph
	partSize      = 1 << 20
)

// mask returns a copy of the source in which what is no text after start is hidden: shortcodes of site generators
// ({{< … >}}, {% … %}, {{ … }}), and in MDX imports, exports, expressions and the tags of components. It is nil where there
// is nothing to hide. Comments of MDX, {/* … */}, are returned too.
func mask(src []byte, start int, mdx bool) (masked []byte, comments []stretch) {
	m := masker{src: src, start: start}
	if bytes.Contains(src, []byte("{{")) || bytes.Contains(src, []byte("{%")) {
		m.shortcodes()
	}
	m.paragraphs(mdx)
	return m.out, m.comments
}

type masker struct {
	src, out []byte
	start    int
	comments []stretch
}

// hide hides the bytes from start to end, but not the line ends among them.
func (m *masker) hide(start, end int) {
	if m.out == nil {
		m.out = bytes.Clone(m.src)
	}
	for i := start; i < end; i++ {
		if m.out[i] != '\n' && m.out[i] != '\r' {
			m.out[i] = hidden
		}
	}
}

// paragraphs hides what is no text in each stretch of lines that are not blank.
func (m *masker) paragraphs(mdx bool) {
	for at := m.start; at < len(m.src); {
		p, next := paragraph(m.src, at)
		at = next
		if mdx {
			m.module(p)
		}
		if p.longest > maxContainers {
			m.boundLines(p)
		}
		if p.end-p.start > longParagraph {
			m.boundLinks(p)
		}
		if bytes.IndexByte(m.src[p.start:p.end], '|') >= 0 {
			m.boundTable(p)
		}
	}
}

// shortcodes hides {{…}} and {%…%}, and what stands between two of them that hold code or a comment.
func (m *masker) shortcodes() {
	until := "" // the name of the code's shortcode
	from := 0
	for i := m.start; ; {
		k := bytes.IndexByte(m.src[i:], '{')
		if k < 0 || i+k+1 >= len(m.src) {
			return
		}
		i += k
		closing := "}}"
		switch m.src[i+1] {
		case '{':
		case '%':
			closing = "%}"
		default:
			i++
			continue
		}
		// a shortcode is short; the bound keeps a stray {{ from hiding an article, and the time linear
		window := m.src[i+2 : min(len(m.src), i+4096)]
		n := bytes.Index(window, []byte(closing))
		if n < 0 {
			i += 2
			continue
		}
		end := i + 2 + n + 2
		name := shortcodeName(m.src[i+2 : i+2+n])
		switch {
		case until != "" && (name == "/"+until || name == "end"+until):
			m.hide(from, end)
			until = ""
		case until == "":
			m.hide(i, end)
			if name == "highlight" || name == "raw" || name == "comment" || name == "code" {
				until, from = name, i
			}
		}
		i = end
	}
}

// shortcodeName returns the first word in a shortcode: "figure" of `< figure src="x" >`, "/quote" of `< /quote >`.
func shortcodeName(p []byte) string {
	p = bytes.Trim(p, "<>%- \t\r\n")
	slash := ""
	if bytes.HasPrefix(p, []byte("/")) {
		slash, p = "/", bytes.TrimLeft(p[1:], " ")
	}
	if i := bytes.IndexAny(p, " \t\r\n"); i >= 0 {
		p = p[:i]
	}
	return slash + string(p)
}

// module hides what is MDX in a paragraph: all of it if it imports or exports, else {…} as far as braces match, and the tags
// of components, whose names start with a capital.
func (m *masker) module(p stretch) {
	head := m.src[p.start:p.end]
	if bytes.HasPrefix(head, []byte("import ")) || bytes.HasPrefix(head, []byte("export ")) {
		m.hide(p.start, p.end)
		return
	}
	depth, from := 0, 0
	tag := -1 // where the open tag starts
	for i := p.start; i < p.end; i++ {
		switch c := m.src[i]; {
		case c == '{':
			if depth == 0 {
				from = i
			}
			depth++
		case c == '}' && depth > 0:
			if depth--; depth == 0 {
				m.hide(from, i+1)
				if bytes.HasPrefix(m.src[from:i], []byte("{/*")) && bytes.HasSuffix(m.src[from:i], []byte("*/")) {
					m.comments = append(m.comments, stretch{start: from, end: i + 1})
				}
			}
		case c == '<' && depth == 0 && tag < 0 && component(m.src[i+1:p.end]):
			tag = i
		case c == '>' && depth == 0 && tag >= 0:
			m.hide(tag, i+1)
			tag = -1
		}
	}
}

// component tells whether the name of a component follows the "<" of a tag.
func component(p []byte) bool {
	p = bytes.TrimPrefix(p, []byte("/"))
	return len(p) > 0 && (p[0] >= 'A' && p[0] <= 'Z' || p[0] == '>')
}

func (m *masker) boundLines(p stretch) {
	parens := bytes.Count(m.src[p.start:p.end], []byte("(")) > maxParens
	for at := p.start; at < p.end; {
		end, next := line(m.src, at)
		m.boundContainers(at, end)
		if parens {
			m.boundParens(at, end)
		}
		at = next
	}
}

func (m *masker) boundContainers(at, end int) {
	marks := 0
	for i := at; i < end; i++ {
		c := m.src[i]
		if c == ' ' || c == '\t' || c >= '0' && c <= '9' {
			continue
		}
		if c != '>' && c != '-' && c != '*' && c != '+' && c != '.' && c != ')' {
			return
		}
		if marks++; marks > maxContainers && c != '-' && c != '*' || marks > maxRule {
			m.hide(i, i+1)
		}
	}
}

func (m *masker) boundParens(at, end int) {
	open := 0
	for i := at; i < end; i++ {
		switch c := m.src[i]; {
		case space(c):
			open = 0
		case c == '(':
			if open++; open > maxParens {
				m.hide(i, i+1)
			}
		case c == ')' && open > 0:
			open--
		}
	}
}

// boundLinks makes a link no link where it does not end in its line, so that the parser does not look for its end in all the rest.
func (m *masker) boundLinks(p stretch) {
	for at := p.start; at < p.end; {
		end, next := line(m.src, at)
		closing, pointed := bytes.LastIndexByte(m.src[at:end], ')')+at, bytes.LastIndexByte(m.src[at:end], '>')+at
		for i := at; i < end; {
			k := bytes.Index(m.src[i:end], []byte("]("))
			if k < 0 {
				break
			}
			i += k + 1
			if i > closing || i+1 < end && m.src[i+1] == '<' && i > pointed {
				m.hide(i, i+1)
			}
		}
		at = next
	}
}

// boundTable makes a table no table where its rows would have to be filled up with far more cells than are written.
func (m *masker) boundTable(p stretch) {
	columns, rows, cells := 0, 0, 0
	for at := p.start; at < p.end; {
		end, next := line(m.src, at)
		n := bytes.Count(m.src[at:end], []byte("|"))
		if delimiterRow(m.src[at:end]) {
			columns = max(columns, n)
		}
		rows++
		cells += n
		at = next
	}
	if columns*rows <= 4*cells+1000 {
		return
	}
	for at := p.start; at < p.end; {
		end, next := line(m.src, at)
		if delimiterRow(m.src[at:end]) {
			m.hide(at, end)
		}
		at = next
	}
}

func delimiterRow(line []byte) bool {
	for _, c := range line {
		switch c {
		case '|', '-', ':', ' ', '\t', '>', '*', '+':
		default:
			return false
		}
	}
	return bytes.IndexByte(line, '-') >= 0
}

// cuts returns where Markdown is cut into parts that are parsed one by one, so that its tree stays small: at a heading or a
// blank line in a file of many megabytes, and within paragraphs of too many lines; not within fenced code. There are none in articles.
func cuts(src []byte, start int) []int {
	var all []int
	lines, fence := 0, false
	for at := start; at < len(src); {
		end, next := line(src, at)
		text := bytes.TrimLeft(src[at:end], " ")
		lines++
		size := at - start
		switch {
		case bytes.HasPrefix(text, []byte("```")) || bytes.HasPrefix(text, []byte("~~~")):
			fence = !fence
		case len(text) == 0:
			lines = 0
		case !fence && (lines > maxLines || size > partSize && (text[0] == '#' || size > 2*partSize && lines == 1 && len(text) == end-at)):
			all = append(all, at)
			lines, start = 1, at
		}
		at = next
	}
	return append(all, len(src))
}
