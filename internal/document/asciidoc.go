package document

import (
	"bytes"
	"regexp"
	"strings"

	"factcheck/internal/source"
)

// readAsciiDoc reads AsciiDoc: its header, sections, paragraphs, lists, tables, quotations, captions, notes. Listings, literal
// text, macros and attribute references are left out.
func readAsciiDoc(b *builder) {
	a := asciiDoc{inliner: newInliner(b, "\"'\\&{<[+hlimxfp\n",
		inlineMark{mark: "``", loose: true, drop: true}, inlineMark{mark: "**", loose: true}, inlineMark{mark: "__", loose: true},
		inlineMark{mark: "##", loose: true}, inlineMark{mark: "`", drop: true}, inlineMark{mark: "*"}, inlineMark{mark: "_"}, inlineMark{mark: "#"},
		inlineMark{mark: "^", loose: true}, inlineMark{mark: "~", loose: true})}
	a.special = a.macro
	at := b.preamble()
	at = a.header(at)
	for at < len(b.src) {
		at = a.next(at)
	}
}

type asciiDoc struct {
	*inliner
	style  string // of the block that follows: quote, source, …
	inside []string
}

var (
	adocAttribute = regexp.MustCompile(`^:([\w-]+):[ \t]*(.*)$`)
	adocList      = regexp.MustCompile(`^(?:\*{1,5}|-|\.{1,5}|\d+\.|[a-z]\.|<\d+>)[ \t]+(?:\[[ x*]\][ \t]+)?`)
	adocTerm      = regexp.MustCompile(`^(.+?):{2,4}(?:[ \t]+|$)`)
	adocBlock     = regexp.MustCompile(`^([a-z]+)::([^\s\[]*)\[(.*)\]$`)
	adocStyle     = regexp.MustCompile(`^\[([^\],.#%]*).*\]$`)
	adocRevision  = regexp.MustCompile(`^(?:v[\d.]+,[ \t]*)?([^:]+)(?::.*)?$`)
	adocCell      = regexp.MustCompile(`(?:\d*(?:\.\d+)?[+*])?[<^>]?(?:\.[<^>])?[adehlms]?\|`)
)

// header reads the title, the author, the date and the attributes at the start.
func (a *asciiDoc) header(at int) int {
	titled := 0 // lines since the title
	for at < len(a.src) {
		l := a.lineAt(at)
		text := string(l.text)
		m := adocAttribute.FindStringSubmatchIndex(text)
		switch {
		case m != nil:
			a.attribute(text[m[2]:m[3]], text[m[4]:m[5]], source.Span{Start: at + m[4], End: at + m[5]})
		case bytes.HasPrefix(l.text, []byte("//")) && !bytes.HasPrefix(l.text, []byte("////")):
			a.remark(l, 2)
		case l.blank() && titled == 0 && len(a.builder.text.Blocks) == 0:
		case bytes.HasPrefix(l.text, []byte("= ")) && titled == 0:
			a.leaf(Headline, at+2, l.end)
			a.text.Meta.Title = strings.TrimSpace(text[2:])
			titled = 1
		case titled == 1 && !l.blank():
			name, _, _ := strings.Cut(text, "<")
			a.field("author", name, source.Span{Start: at, End: l.end})
			titled++
		case titled == 2 && !l.blank():
			if r := adocRevision.FindStringSubmatchIndex(text); r != nil {
				a.revised(text[r[2]:r[3]], source.Span{Start: at + r[2], End: at + r[3]})
			}
			titled++
		default:
			return at
		}
		at = l.next
	}
	return at
}

// revised takes the date of the revision line, if it is one.
func (a *asciiDoc) revised(value string, span source.Span) {
	if v, err := parseDate(value); err == nil && a.text.Meta.Published.IsZero() {
		a.text.Meta.Published, a.text.Meta.PublishedSpan = v, span
	}
}

func (a *asciiDoc) attribute(name, value string, span source.Span) {
	switch name {
	case "revdate", "date":
		a.field("date", value, span)
	case "lang", "author":
		a.field(name, value, span)
	}
}

// remark notes a comment line; its mark has n bytes.
func (b *builder) remark(l sourceLine, n int) {
	b.text.Comments = append(b.text.Comments, Comment{source.Span{Start: l.at(), End: l.start + len(l.text)}, strings.TrimSpace(string(l.body()[n:]))})
}

// next reads what starts at a line and returns where it ends.
func (a *asciiDoc) next(at int) int {
	l := a.lineAt(at)
	text := l.text
	switch {
	case l.blank():
		return l.next
	case adocFence(text) != "":
		return a.fence(l)
	case bytes.HasPrefix(text, []byte("//")):
		a.remark(l, 2)
	case text[0] == ':' && adocAttribute.Match(text), string(text) == "'''", string(text) == "<<<", string(text) == "+":
	case bytes.HasPrefix(text, []byte("=")) && adocLevel(text) > 0:
		a.leaf(Heading, at+adocLevel(text)+1, l.end)
	case text[0] == '[' && adocStyle.Match(text):
		a.style = strings.TrimSpace(string(adocStyle.FindSubmatch(text)[1]))
	case text[0] == '.' && len(text) > 1 && text[1] != '.' && text[1] != ' ':
		a.leaf(Caption, at+1, l.end)
	case text[len(text)-1] == ']' && adocBlock.Match(text):
		if m := adocBlock.FindSubmatchIndex(text); string(text[m[2]:m[3]]) == "image" {
			alt, _, _ := bytes.Cut(text[m[6]:m[7]], []byte(","))
			a.leaf(Caption, at+m[6], at+m[6]+len(alt))
		}
	default:
		return a.paragraph(l)
	}
	return l.next
}

// adocLevel returns the level of a section title, 0 where the line is none.
func adocLevel(text []byte) int {
	n := len(text) - len(bytes.TrimLeft(text, "="))
	if n > 6 || n == len(text) || text[n] != ' ' {
		return 0
	}
	return n
}

// adocFence returns the delimiter of a block, "" where the line is none.
func adocFence(text []byte) string {
	s := string(text)
	switch {
	case s == "--", strings.HasPrefix(s, "```"), s == "|===", s == ",===", s == ":===":
		return s
	case len(s) >= 4 && strings.Trim(s, s[:1]) == "" && strings.Contains("-.+=*_/", s[:1]):
		return s
	}
	return ""
}

// fence reads the line that opens or closes a delimited block; the blocks that hold no text are skipped.
func (a *asciiDoc) fence(l sourceLine) int {
	fence := adocFence(l.text)
	if n := len(a.inside); n > 0 && a.inside[n-1] == fence {
		a.inside = a.inside[:n-1]
		return l.next
	}
	verbatim := strings.HasPrefix(fence, "```") || strings.Contains("-.+/", fence[:1]) && fence != "--"
	if a.style == "source" || a.style == "listing" || a.style == "stem" {
		verbatim = true
	}
	if !verbatim {
		if len(a.inside) < 20 {
			a.inside = append(a.inside, fence)
		}
		return l.next
	}
	a.style = ""
	if strings.HasPrefix(fence, "```") {
		fence = "```"
	}
	for at := l.next; at < len(a.src); {
		end := a.lineAt(at)
		if string(end.text) == fence {
			if fence[0] == '/' {
				a.text.Comments = append(a.text.Comments, Comment{source.Span{Start: l.start, End: end.end}, strings.TrimSpace(string(a.src[l.next:end.start]))})
			}
			return end.next
		}
		at = end.next
	}
	return len(a.src)
}

// paragraph reads lines up to a blank one or to what ends a paragraph, as the kind that the delimiters around it give.
func (a *asciiDoc) paragraph(l sourceLine) int {
	kind := Paragraph
	table := false
	for _, f := range a.inside {
		if f[0] == '_' {
			kind = Quotation
		}
		table = table || f == "|==="
	}
	style := a.style
	a.style = ""
	if style == "quote" || style == "verse" {
		kind = Quotation
	}
	end, next := l.end, l.next
	for next < len(a.src) {
		n := a.lineAt(next)
		if n.blank() || adocFence(n.text) != "" || string(n.text) == "+" || adocItem(n.body()) != nil || adocTerms(n.text) != nil ||
			n.text[0] == '[' && adocStyle.Match(n.text) || bytes.HasPrefix(n.text, []byte("//")) {
			break
		}
		end, next = n.end, n.next
	}
	switch {
	case style == "source" || style == "listing" || style == "literal" || style == "stem":
	case table:
		a.row(l.start, end)
	case adocItem(l.body()) != nil:
		a.leaf(ListItem, l.at()+len(adocItem(l.body())), end)
	case adocTerms(l.text) != nil:
		m := adocTerms(l.text)
		a.leaf(ListItem, l.start+m[2], l.start+m[3])
		a.leaf(ListItem, l.start+m[1], end)
	case l.indent > 0 && kind == Paragraph: // literal text
	default:
		a.leaf(kind, l.start, end)
	}
	return next
}

// adocItem returns the mark of a list item at the start of a line, nil where there is none.
func adocItem(line []byte) []byte {
	if c := line[0]; c|0x20 >= 'a' && c|0x20 <= 'z' && (len(line) < 2 || line[1] != '.') || c >= 0x80 {
		return nil
	}
	return adocList.Find(line)
}

// adocTerms returns the places of a term in a line, nil where it defines none.
func adocTerms(line []byte) []int {
	if !bytes.Contains(line, []byte("::")) {
		return nil
	}
	return adocTerm.FindSubmatchIndex(line)
}

// row reads lines of a table.
func (a *asciiDoc) row(start, end int) {
	cells := adocCell.FindAllIndex(a.src[start:end], -1)
	for i, c := range cells {
		stop := end
		if i+1 < len(cells) {
			stop = start + cells[i+1][0]
		}
		a.leaf(TableCell, start+c[1], stop)
	}
	if len(cells) == 0 {
		a.leaf(TableCell, start, end)
	}
}

var (
	adocMacro = regexp.MustCompile(`^(?:(link|mailto|xref|image|footnote|pass|icon|kbd|btn|menu|stem|latexmath|asciimath):[^\s\[]*|(https?|ftp)://[^\s\[<>]+)\[`)
	adocValue = regexp.MustCompile(`^\{[\w-]+\}`)
	adocRole  = regexp.MustCompile(`^\[[.#%\w" =-]*\]#`)
)

// macro reads what is no mark: macros, references, typographic quotation marks, line breaks.
func (a *asciiDoc) macro(i, end int) int {
	p := a.src[i:min(end, i+maxTarget)]
	switch p[0] {
	case '"', '\'':
		return a.curved(i, end)
	case '`':
		return a.curved(i, end)
	case '\\':
		if len(p) > 1 && a.starts[p[1]] || len(p) > 1 && strings.IndexByte("*_`#^~", p[1]) >= 0 {
			a.copy(i+1, i+2)
			return i + 2
		}
	case '&':
		if s, n := entity(p); n > 0 {
			a.put(s, i, i+n)
			return i + n
		}
	case '{':
		return i + len(adocValue.Find(p))
	case '<':
		if !bytes.HasPrefix(p, []byte("<<")) {
			break
		}
		if stop := a.upTo(">>", i+2, end, 300); stop > 0 {
			if _, words, ok := bytes.Cut(a.src[i+2:stop], []byte(",")); ok {
				a.linked(stop-len(words), stop)
			}
			return stop + 2
		}
	case '[':
		if m := adocRole.Find(p); m != nil {
			return i + len(m) - 1
		}
		if bytes.HasPrefix(p, []byte("[[")) {
			if k := a.upTo("]]", i, end, 200); k > 0 {
				return k + 2
			}
		}
	case '+':
		if i > 0 && a.src[i-1] == ' ' && (i+1 == end || a.src[i+1] == '\n' || a.src[i+1] == '\r') {
			return i + 1
		}
	case 'h', 'l', 'i', 'm', 'x', 'f', 'p':
		return a.named(i, end, p)
	}
	return i
}

// named reads a macro by its name: link:…[…], https://…[…], footnote:[…].
func (a *asciiDoc) named(i, end int, p []byte) int {
	if p[0] != 'f' && i > 0 && isLetter(a.src[i-1]) || a.wordBefore(i, max(0, i-utf8Max)) && p[0] != 'f' {
		return i
	}
	if k := bytes.IndexByte(p[:min(len(p), 12)], ':'); k < 3 {
		return i
	}
	m := adocMacro.FindSubmatchIndex(p)
	if m == nil {
		return i
	}
	stop := a.upTo("]", i+m[1], end, maxTarget)
	if stop < 0 {
		return i
	}
	name := ""
	if m[2] >= 0 {
		name = string(p[m[2]:m[3]])
	}
	switch name {
	case "footnote":
		a.after = append(a.after, pending{Paragraph, i + m[1], stop})
	case "image":
		alt, _, _ := bytes.Cut(a.src[i+m[1]:stop], []byte(","))
		a.after = append(a.after, pending{Caption, i + m[1], i + m[1] + len(alt)})
	case "", "link", "mailto", "xref":
		words, _, _ := bytes.Cut(a.src[i+m[1]:stop], []byte("^"))
		a.linked(i+m[1], i+m[1]+len(words))
	}
	return stop + 1
}

// utf8Max is the length of the longest character.
const utf8Max = 4

// curved reads "`, `", '` and `' as the quotation marks that they print as.
func (a *asciiDoc) curved(i, end int) int {
	if i+1 >= end {
		return i
	}
	for _, c := range [...][2]string{{"\"`", "“"}, {"`\"", "”"}, {"'`", "‘"}, {"`'", "’"}} {
		if string(a.src[i:i+2]) == c[0] {
			a.put(c[1], i, i+2)
			return i + 2
		}
	}
	return i
}
