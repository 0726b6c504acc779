package document

import (
	"bytes"
	"sort"
	"strings"

	"factcheck/internal/source"
)

// readLaTeX reads LaTeX: sections, paragraphs, lists, tables, quotations, captions, notes. Mathematics, listings, references and the
// arguments of commands that print nothing are left out; of a command that is not known, the arguments in braces are read as text.
func readLaTeX(b *builder) {
	x := latex{builder: b, kinds: []BlockKind{Paragraph}, without: map[string]bool{}}
	x.match()
	start := b.preamble()
	if k := bytes.Index(b.src[start:], []byte(`\begin{document}`)); k >= 0 {
		x.preface = true
		x.read(start, start+k)
		x.preface = false
		x.stop()
		start += k + len(`\begin{document}`)
	}
	x.read(start, len(b.src))
	x.stop()
}

type latex struct {
	*builder
	groups  [][2]int // where braces open and close, in order
	kinds   []BlockKind
	preface bool // before the document: nothing is text but the title
	depth   int
	after   []pending
	without map[string]bool // the ends of environments that come no more
}

// maxNested is how deep headings, notes and captions are read inside each other.
const maxNested = 5

// match finds which braces match.
func (x *latex) match() {
	var open []int
	for i := 0; i < len(x.src); i++ {
		switch x.src[i] {
		case '\\':
			i++
		case '%':
			for i < len(x.src) && x.src[i] != '\n' {
				i++
			}
		case '{':
			open = append(open, len(x.groups))
			x.groups = append(x.groups, [2]int{i, -1})
		case '}':
			if n := len(open); n > 0 {
				x.groups[open[n-1]][1] = i
				open = open[:n-1]
			}
		}
	}
}

// group returns the place between the braces that open at i or after spaces, and where to go on; ok is false where there are none.
func (x *latex) group(i, end int) (from, to, next int, ok bool) {
	for i < end && space(x.src[i]) {
		i++
	}
	k := sort.Search(len(x.groups), func(k int) bool { return x.groups[k][0] >= i })
	if k == len(x.groups) || x.groups[k][0] != i || x.groups[k][1] < 0 || x.groups[k][1] >= end {
		return 0, 0, i, false
	}
	return i + 1, x.groups[k][1], x.groups[k][1] + 1, true
}

// option returns where an optional argument in brackets ends, i where there is none.
func (x *latex) option(i, end int) int {
	if i < end && x.src[i] == '[' {
		if k := x.upTo("]", i, end, 500); k > 0 {
			return k + 1
		}
	}
	return i
}

// stop ends the open block and adds what is pending after it.
func (x *latex) stop() {
	x.end()
	list := x.after
	x.after = nil
	for _, p := range list {
		x.nested(p.kind, p.start, p.end)
	}
}

// nested reads an argument as a block of its own.
func (x *latex) nested(kind BlockKind, start, end int) {
	x.stop()
	if x.depth < maxNested {
		x.depth++
		preface := x.preface
		x.preface = false
		x.kinds = append(x.kinds, kind)
		x.read(start, end)
		x.stop()
		x.kinds = x.kinds[:len(x.kinds)-1]
		x.preface = preface
		x.depth--
	}
}

// read reads what lies between start and end.
func (x *latex) read(start, end int) {
	for i := start; i < end; {
		switch c := x.src[i]; c {
		case '\\':
			i = x.command(i, end)
		case '%':
			stop, next := line(x.src, i)
			x.text.Comments = append(x.text.Comments, Comment{x.span(i, stop), strings.TrimSpace(string(x.src[i+1 : stop]))})
			for i = min(next, end); i < end && (x.src[i] == ' ' || x.src[i] == '\t'); i++ {
			}
		case '$':
			i = x.formula(i, end)
		case '{', '}':
			i++
		case '~':
			i = x.print("\u00A0", i, 1)
		case '&':
			if x.kind() == TableCell {
				x.stop()
				i++
			} else {
				i = x.print("&", i, 1)
			}
		case '`', '\'', '-', '\n', ' ', '\t', '\r':
			i = x.ligature(i, end)
		default:
			from := i
			for i < end && strings.IndexByte("\\%${}~&`'-\n \t\r", x.src[i]) < 0 {
				i++
			}
			x.open()
			if !x.preface {
				x.copy(from, i)
			}
		}
	}
}

func (x *latex) kind() BlockKind { return x.kinds[len(x.kinds)-1] }

// open begins a block where none is open.
func (x *latex) open() {
	if !x.builder.open && !x.preface {
		x.begin(x.kind())
	}
}

// print appends what n bytes stand for.
func (x *latex) print(s string, i, n int) int {
	if x.open(); !x.preface {
		x.put(s, i, i+n)
	}
	return i + n
}

// ligature reads the marks that print as others, and white space; a blank line ends the paragraph.
func (x *latex) ligature(i, end int) int {
	for _, l := range [...][2]string{{"``", "“"}, {"''", "”"}, {"---", "—"}, {"--", "–"}, {"`", "‘"}, {"'", "’"}} {
		if bytes.HasPrefix(x.src[i:end], []byte(l[0])) {
			return x.print(l[1], i, len(l[0]))
		}
	}
	if !space(x.src[i]) {
		return x.print(string(x.src[i]), i, 1)
	}
	from, lines := i, 0
	for i < end && space(x.src[i]) {
		if x.src[i] == '\n' {
			lines++
		}
		i++
	}
	switch {
	case lines > 1:
		x.stop()
	case x.builder.open:
		x.copy(from, i)
	}
	return i
}

// formula skips $…$ and $$…$$.
func (x *latex) formula(i, end int) int {
	mark := "$"
	if bytes.HasPrefix(x.src[i:end], []byte("$$")) {
		mark = "$$"
	}
	if k := x.upTo(mark, i+len(mark), end, maxTarget); k > 0 {
		return k + len(mark)
	}
	return i + len(mark)
}

// command reads a command and the arguments that are no text.
func (x *latex) command(i, end int) int {
	name, next := x.name(i, end)
	if len(name) == 1 && !isLetter(name[0]) {
		return x.symbol(name[0], i, next, end)
	}
	if s, ok := latexLetters(name); ok {
		if next < end && x.src[next] == ' ' {
			next++
		}
		return x.print(s, i, next-i)
	}
	if a := latexAccent(name); a != "" {
		return x.accent(a, i, next, end)
	}
	next = x.option(next, end)
	switch name {
	case "begin", "end":
		from, to, after, ok := x.group(next, end)
		if !ok {
			return next
		}
		return x.environment(name, string(x.src[from:min(to, from+40)]), after, end)
	case "par", "newpage", "clearpage", "maketitle", "hline", "toprule", "midrule", "bottomrule":
		x.stop()
	case "newline", "linebreak":
		x.gap("\n")
	case "item":
		x.stop()
	case "og", "fg", "guillemotleft", "guillemotright":
		return x.guillemet(name, i, next, end)
	case "verb":
		if next < end {
			if k := x.upTo(string(x.src[next]), next+1, end, 200); k > 0 {
				return k + 1
			}
		}
	default:
		return x.arguments(name, next, end)
	}
	return next
}

// name returns the name of the command at i without its star, and where it ends.
func (x *latex) name(i, end int) (string, int) {
	k := i + 1
	for k < end && isLetter(x.src[k]) {
		k++
	}
	if k == i+1 {
		k = min(k+1, end)
		return string(x.src[i+1 : k]), k
	}
	name := string(x.src[i+1 : k])
	if k < end && x.src[k] == '*' {
		k++
	}
	return name, k
}

// arguments reads the arguments of a command by what it does with them.
func (x *latex) arguments(name string, next, end int) int {
	from, to, after, ok := x.group(next, end)
	if !ok {
		return next
	}
	span := source.Span{Start: from, End: to}
	switch name {
	case "title":
		x.text.Meta.Title = strings.TrimSpace(string(x.src[from:to]))
		x.nested(Headline, from, to)
	case "author":
		x.field("author", string(x.src[from:to]), span)
	case "date":
		if v, err := parseDate(string(x.src[from:to])); err == nil {
			x.text.Meta.Published, x.text.Meta.PublishedSpan = v, span
		}
	case "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph":
		x.nested(Heading, from, to)
	case "caption":
		x.after = append(x.after, pending{Caption, from, to})
	case "footnote", "footnotetext", "thanks", "marginpar":
		x.after = append(x.after, pending{Paragraph, from, to})
	case "enquote":
		x.print("“", from-1, 1)
		x.read(from, to)
		x.print("”", to, 1)
	case "href", "hypertarget", "hyperlink", "textcolor", "colorbox", "foreignlanguage", "raisebox", "parbox", "multicolumn":
		if name == "multicolumn" {
			_, _, after, _ = x.group(after, end)
		}
		return after // what follows is text
	case "sout", "st", "label", "ref", "pageref", "eqref", "autoref", "nameref", "cite", "citep", "citet", "autocite", "parencite", "footcite", "textcite", "nocite",
		"bibliography", "bibliographystyle", "addbibresource", "includegraphics", "graphicspath", "input", "include", "vspace", "hspace", "url",
		"usepackage", "documentclass", "setlength", "addtolength", "pagestyle", "thispagestyle", "hypersetup", "geometry", "index", "color", "selectlanguage",
		"setcounter", "addtocounter", "definecolor", "newcommand", "renewcommand", "providecommand", "newenvironment", "texttt", "lstinline", "cline", "cmidrule", "PassOptionsToPackage":
		for ok {
			next = after
			_, _, after, ok = x.group(x.option(next, end), end)
			ok = ok && x.src[next] == '{' || ok && x.src[next] == '['
		}
		return next
	}
	switch name {
	case "title", "author", "date", "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph", "caption", "footnote",
		"footnotetext", "thanks", "marginpar", "enquote":
		return after
	}
	return next
}

// environment reads \begin{…} or \end{…} after its name.
func (x *latex) environment(command, name string, next, end int) int {
	name = strings.TrimSuffix(name, "*")
	kind := x.kinds[len(x.kinds)-1]
	switch name {
	case "verbatim", "Verbatim", "lstlisting", "minted", "equation", "align", "gather", "multline", "eqnarray", "math", "displaymath", "tikzpicture",
		"thebibliography", "filecontents", "comment", "algorithm", "algorithmic":
		if command == "end" {
			return next
		}
		x.stop()
		for _, star := range [...]string{"", "*"} {
			closing := `\end{` + name + star + "}"
			if x.without[closing] {
				continue
			}
			if k := bytes.Index(x.src[next:end], []byte(closing)); k >= 0 {
				return next + k
			}
			x.without[closing] = true
		}
		return next
	case "quote", "quotation", "displayquote", "verse":
		kind = Quotation
	case "itemize", "enumerate", "description":
		if kind != Quotation {
			kind = ListItem
		}
	case "tabular", "tabularx", "longtable", "array":
		kind = TableCell
	case "abstract":
		kind = Deck
	}
	x.stop()
	if command == "end" {
		if len(x.kinds) > 1 {
			x.kinds = x.kinds[:len(x.kinds)-1]
		}
		return next
	}
	if len(x.kinds) < 1000 {
		x.kinds = append(x.kinds, kind)
	}
	next = x.option(next, end)
	if kind == TableCell {
		for range 2 {
			if next < end && x.src[next] == '{' {
				_, _, next, _ = x.group(next, end)
			}
		}
	}
	return next
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func sniffLaTeX(head []byte) bool { return bytes.Contains(head, []byte(`\documentclass`)) }
