package document

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"factcheck/internal/source"
)

// readRST reads reStructuredText: titles, paragraphs, lists, tables, quotations, notes, the texts of images and figures. Code,
// literal blocks, mathematics and the directives that hold no text are left out.
func readRST(b *builder) {
	r := rst{inliner: newInliner(b, "\\`:_[|h", inlineMark{mark: "``", drop: true}, inlineMark{mark: "**"}, inlineMark{mark: "*"})}
	r.special = r.role
	for at := b.preamble(); at < len(b.src); {
		at = r.next(at)
	}
}

type rst struct {
	*inliner
	titled bool   // a title was read
	within string // the directive whose indented lines are being read
	indent int    // of that directive's line
}

var (
	rstField     = regexp.MustCompile(`^:([\w -]+):(?:[ \t]+(.*))?$`)
	rstList      = regexp.MustCompile(`^(?:[-*+•]|\(?(?:\d+|#|[A-Za-z]|[ivxlcIVXLC]+)[.)])[ \t]+`)
	rstDirective = regexp.MustCompile(`^\.\.[ \t]+(?:\|[^|\n]+\|[ \t]+)?([\w-]+)::(?:[ \t]+(.*))?$`)
	rstNote      = regexp.MustCompile(`^\.\.[ \t]+\[[^\]\n]+\](?:[ \t]+|$)`)
	rstTarget    = regexp.MustCompile(`^(?:\.\.[ \t]+_|__[ \t])`)
)

// next reads what starts at a line and returns where it ends.
func (r *rst) next(at int) int {
	l := r.lineAt(at)
	if l.blank() {
		return l.next
	}
	body := l.body()
	if r.within != "" && l.indent <= r.indent {
		r.within = ""
	}
	switch {
	case l.indent == 0 && ruler(l.text):
		return r.overline(l)
	case rstDirective.Match(body):
		return r.directive(l)
	case rstNote.Match(body):
		n := len(rstNote.Find(body))
		end, next := l.end, l.next
		for next < len(r.src) {
			more := r.lineAt(next)
			if more.blank() || more.indent <= l.indent {
				break
			}
			end, next = more.end, more.next
		}
		r.leaf(Paragraph, l.at()+n, end)
		return next
	case rstTarget.Match(body):
		return r.skipIndented(l)
	case bytes.HasPrefix(body, []byte("..")) && (len(body) == 2 || body[2] == ' '):
		next := r.skipIndented(l)
		words := strings.TrimSpace(string(r.src[l.at()+2 : next]))
		r.text.Comments = append(r.text.Comments, Comment{source.Span{Start: l.at(), End: next}, words})
		return next
	case rstField.Match(body):
		r.fieldLine(l)
		return l.next
	case bytes.HasPrefix(body, []byte(">>>")):
		_, next := r.paragraph(l)
		return next
	case bytes.HasPrefix(body, []byte("+-")) || bytes.HasPrefix(body, []byte("+=")):
		return r.gridTable(l)
	case simpleRuler(body):
		return r.simpleTable(l)
	case bytes.HasPrefix(body, []byte("| ")):
		r.leaf(Paragraph, l.at()+2, l.end)
		return l.next
	}
	return r.words(l)
}

// words reads a paragraph, a title or an item of a list.
func (r *rst) words(l sourceLine) int {
	if under := r.lineAt(l.next); l.next < len(r.src) && l.indent == 0 && ruler(under.text) && (len(under.text) >= 4 || len(under.text) >= len(l.text)) {
		r.title(l.start, l.end)
		return under.next
	}
	end, next := r.paragraph(l)
	kind := Paragraph
	start := l.at()
	switch item := rstList.Find(l.body()); {
	case item != nil:
		kind, start = ListItem, start+len(item)
	case r.within == "figure":
		kind = Caption
	case r.within == "list-table":
		kind = TableCell
	case r.within == "epigraph" || r.within == "pull-quote" || r.within == "highlights":
		kind = Quotation
	case l.indent > 0 && r.within == "":
		if kind = Quotation; r.listed() {
			kind = ListItem
		}
	}
	literal := bytes.HasSuffix(bytes.TrimRight(r.src[l.start:end], " \t\r\n"), []byte("::"))
	if literal {
		end = l.start + len(bytes.TrimRight(r.src[l.start:end], " \t\r\n")) - 1
	}
	r.leaf(kind, start, end)
	if literal {
		return r.skipIndented(sourceLine{next: next, indent: l.indent})
	}
	return next
}

// listed tells whether the block before is an item of a list, to which indented paragraphs belong.
func (r *rst) listed() bool {
	n := len(r.text.Blocks)
	return n > 0 && r.text.Blocks[n-1].Kind == ListItem
}

// paragraph returns where the lines of a paragraph end, and what follows it starts.
func (r *rst) paragraph(l sourceLine) (end, next int) {
	end, next = l.end, l.next
	item := rstList.Match(l.body())
	for next < len(r.src) {
		n := r.lineAt(next)
		if n.blank() || item && n.indent <= l.indent && rstList.Match(n.body()) || n.indent < l.indent {
			break
		}
		if n.indent > l.indent && !item && end == l.end && n.indent > 1 { // a term and its definition
			break
		}
		end, next = n.end, n.next
	}
	return end, next
}

// ruler tells whether a line underlines a title: one punctuation mark over and over.
func ruler(text []byte) bool {
	if len(text) < 2 || !strings.ContainsRune("=-`:.'\"~^_*+#<>!$%&(),/;?@[\\]{|}", rune(text[0])) {
		return false
	}
	for _, c := range text {
		if c != text[0] {
			return false
		}
	}
	return true
}

// overline reads a title with a line above and below, a simple table, or a line alone.
func (r *rst) overline(l sourceLine) int {
	title := r.lineAt(l.next)
	if l.next < len(r.src) && !title.blank() {
		under := r.lineAt(title.next)
		if title.next < len(r.src) && ruler(under.text) && under.text[0] == l.text[0] {
			r.title(title.at(), title.end)
			return under.next
		}
	}
	return l.next
}

func (r *rst) title(start, end int) {
	kind := Heading
	if !r.titled && len(r.text.Blocks) == 0 {
		kind = Headline
	}
	r.titled = true
	r.leaf(kind, start, end)
}

// fieldLine reads a field such as ":Date: 2023-09-18", or an option of a directive.
func (r *rst) fieldLine(l sourceLine) {
	m := rstField.FindSubmatchIndex(l.body())
	if m[4] < 0 {
		return
	}
	name, value := string(l.body()[m[2]:m[3]]), string(l.body()[m[4]:m[5]])
	span := source.Span{Start: l.at() + m[4], End: l.at() + m[5]}
	switch {
	case r.within != "":
		if name == "alt" {
			r.leaf(Caption, span.Start, span.End)
		}
	case headerName(name) != name || strings.EqualFold(name, "date") || strings.EqualFold(name, "lang"):
		r.field(headerName(name), value, span)
	}
}

// directive reads the line of a directive; what it holds is read after it, or left out.
func (r *rst) directive(l sourceLine) int {
	m := rstDirective.FindSubmatchIndex(l.body())
	name := string(l.body()[m[2]:m[3]])
	switch name {
	case "code", "code-block", "sourcecode", "highlight", "math", "raw", "include", "literalinclude", "contents", "toctree", "csv-table", "parsed-literal",
		"replace", "unicode", "date", "meta", "default-role", "role", "index", "only":
		return r.skipIndented(l)
	case "image", "figure":
	default:
		if m[4] >= 0 {
			r.leaf(Paragraph, l.at()+m[4], l.at()+m[5])
		}
	}
	r.within, r.indent = name, l.indent
	return l.next
}

// skipIndented returns where the lines end that belong to a line by being indented further.
func (r *rst) skipIndented(l sourceLine) int {
	at := l.next
	for at < len(r.src) {
		n := r.lineAt(at)
		if !n.blank() && n.indent <= l.indent {
			break
		}
		at = n.next
	}
	return at
}

// gridTable reads a table drawn with + - and |.
func (r *rst) gridTable(l sourceLine) int {
	at := l.next
	for at < len(r.src) {
		n := r.lineAt(at)
		if body := n.body(); len(body) == 0 || body[0] != '|' && body[0] != '+' {
			break
		}
		start := n.at() + 1
		for i := start; n.body()[0] == '|' && i < n.end; i++ {
			if r.src[i] == '|' {
				r.leaf(TableCell, start, i)
				start = i + 1
			}
		}
		at = n.next
	}
	return at
}

// simpleRuler tells whether a line draws a simple table: ===  === .
func simpleRuler(body []byte) bool {
	return bytes.HasPrefix(body, []byte("=")) && bytes.Contains(body, []byte(" =")) && len(bytes.Trim(body, "= ")) == 0
}

// simpleTable reads a table between lines of === that show its columns.
func (r *rst) simpleTable(l sourceLine) int {
	var columns []int // where each starts, in characters
	for i, c := range l.text {
		if c == '=' && (i == 0 || l.text[i-1] == ' ') {
			columns = append(columns, i)
		}
	}
	at := l.next
	for ruled := false; at < len(r.src); {
		n := r.lineAt(at)
		switch {
		case simpleRuler(n.body()):
			ruled = true
		case n.blank() && ruled:
			return n.next
		default:
			r.simpleRow(n, columns)
			ruled = false
		}
		at = n.next
	}
	return at
}

func (r *rst) simpleRow(l sourceLine, columns []int) {
	start, i, character := l.start, l.start, 0
	for k := 1; i < l.end; character++ {
		if k < len(columns) && character == columns[k] {
			r.leaf(TableCell, start, i)
			start = i
			k++
		}
		_, n := utf8.DecodeRune(r.src[i:l.end])
		i += n
	}
	r.leaf(TableCell, start, l.end)
}

var (
	rstRole = regexp.MustCompile("^:[A-Za-z][\\w:.+-]*:`")
	rstRef  = regexp.MustCompile(`^\[(?:\d+|#[\w-]*|\*|[A-Za-z][\w-]*)\]_`)
)

// role reads what is no mark: references, roles, substitutions, escapes.
func (r *rst) role(i, end int) int {
	p := r.src[i:min(end, i+200)]
	switch p[0] {
	case '\\':
		if len(p) > 1 {
			if !space(p[1]) {
				r.copy(i+1, i+2)
			}
			return i + 2
		}
	case '`':
		return r.interpreted(i, end)
	case ':':
		if m := rstRole.Find(p); m != nil {
			switch string(m) {
			case ":code:`", ":math:`", ":raw:`", ":literal:`":
				if k := r.upTo("`", i+len(m), end, maxTarget); k > 0 {
					return k + 1
				}
			}
			return r.interpreted(i+len(m)-1, end)
		}
	case '_':
		if i > 0 && r.wordBefore(i, max(0, i-utf8Max)) && !r.wordAt(i+1, end) {
			return i + 1
		}
	case '[':
		return i + len(rstRef.Find(p))
	case '|':
		if k := r.upTo("|", i+1, end, 100); k > i+1 && !space(r.src[i+1]) {
			return k + 1
		}
	}
	return i
}

// interpreted reads `text`, `text`_ and `text <address>`_.
func (r *rst) interpreted(i, end int) int {
	stop := r.upTo("`", i+1, end, maxTarget)
	if stop < 0 || stop == i+1 {
		return i
	}
	words := stop
	if k := bytes.LastIndexByte(r.src[i+1:stop], '<'); k > 0 && r.src[stop-1] == '>' {
		words = i + 1 + k
	}
	_, words = trim(r.src, i+1, words)
	next := stop + 1
	if next < end && r.src[next] == '_' {
		r.linked(i+1, words)
		for next < end && r.src[next] == '_' {
			next++
		}
		return next
	}
	r.copy(i+1, words)
	return next
}
