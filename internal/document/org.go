package document

import (
	"bytes"
	"regexp"
	"strings"

	"factcheck/internal/source"
)

// readOrg reads Org: keywords, headlines, paragraphs, lists, tables, quotations, notes. Code, drawers, planning lines and
// what is struck out are left out.
func readOrg(b *builder) {
	o := org{inliner: newInliner(b, "[\\", inlineMark{mark: "="}, inlineMark{mark: "~", drop: true}, inlineMark{mark: "+", drop: true},
		inlineMark{mark: "*"}, inlineMark{mark: "/"}, inlineMark{mark: "_"})}
	o.marks[0].drop = true
	o.special = o.object
	for at := b.preamble(); at < len(b.src); {
		at = o.next(at)
	}
}

type org struct {
	*inliner
	quoting bool
	listed  bool // the block before is an item, to which indented paragraphs belong
}

var (
	orgKeyword  = regexp.MustCompile(`^#\+(\w+):[ \t]*(.*)$`)
	orgBegin    = regexp.MustCompile(`(?i)^#\+begin_(\w+)`)
	orgHeadline = regexp.MustCompile(`^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#\w\][ \t]+)?`)
	orgTags     = regexp.MustCompile(`[ \t]+:[\w@#%:]+:$`)
	orgList     = regexp.MustCompile(`^(?:[-+*]|\d+[.)])[ \t]+(?:\[[ xX-]\][ \t]+)?`)
	orgPlanning = regexp.MustCompile(`^(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):`)
	orgNote     = regexp.MustCompile(`^\[fn:[\w-]+\][ \t]*`)
	orgDrawer   = regexp.MustCompile(`^:[\w-]+:$`)
)

// next reads what starts at a line and returns where it ends.
func (o *org) next(at int) int {
	l := o.lineAt(at)
	if l.blank() {
		return l.next
	}
	body := l.body()
	if l.indent == 0 && !orgList.Match(body) {
		o.listed = false
	}
	switch {
	case orgBegin.Match(body):
		return o.block(l, strings.ToLower(string(orgBegin.FindSubmatch(body)[1])))
	case bytes.HasPrefix(bytes.ToLower(body[:min(len(body), 6)]), []byte("#+end_")):
		o.quoting = false
	case orgKeyword.Match(body):
		o.keyword(l)
	case body[0] == '#' && (len(body) == 1 || body[1] == ' '):
		o.remark(l, 1)
	case l.indent == 0 && body[0] == '*' && orgHeadline.Match(body):
		end := l.start + len(l.text)
		if t := orgTags.Find(l.text); t != nil {
			end -= len(t)
		}
		kind := Heading
		if len(o.builder.text.Blocks) == 0 && o.text.Meta.Title == "" {
			kind = Headline
		}
		o.leaf(kind, at+len(orgHeadline.Find(body)), end)
	case orgDrawer.Match(body):
		return o.drawer(l)
	case orgPlanning.Match(body), body[0] == ':' && (len(body) == 1 || body[1] == ' '), len(body) >= 5 && strings.Trim(string(body), "-") == "":
	case body[0] == '|':
		o.row(l)
	default:
		return o.paragraph(l)
	}
	return l.next
}

// keyword reads a line such as "#+TITLE: …".
func (o *org) keyword(l sourceLine) {
	m := orgKeyword.FindSubmatchIndex(l.body())
	value := string(l.body()[m[4]:m[5]])
	span := source.Span{Start: l.at() + m[4], End: l.at() + m[5]}
	switch name := strings.ToLower(string(l.body()[m[2]:m[3]])); name {
	case "title":
		o.leaf(Headline, span.Start, span.End)
		o.field(name, value, span)
	case "subtitle":
		o.leaf(Deck, span.Start, span.End)
	case "caption":
		o.leaf(Caption, span.Start, span.End)
	case "date":
		o.field(name, orgDay(value), span)
	case "author", "language":
		o.field(name, value, span)
	}
}

// orgDay returns the day of a timestamp: 2023-09-18 of <2023-09-18 Mon 10:00>.
func orgDay(value string) string {
	if t := strings.Trim(value, "<>[]"); t != value {
		day, _, _ := strings.Cut(t, " ")
		return day
	}
	return value
}

// block reads the line that opens a block; those that hold no text are skipped.
func (o *org) block(l sourceLine, name string) int {
	switch name {
	case "quote", "verse":
		o.quoting = true
		return l.next
	case "src", "example", "export", "comment":
		at := l.next
		for at < len(o.src) {
			n := o.lineAt(at)
			at = n.next
			if strings.EqualFold(string(n.body()), "#+end_"+name) {
				break
			}
		}
		return at
	}
	return l.next
}

// drawer returns where a drawer ends; the line alone is skipped where it has no end nearby.
func (o *org) drawer(l sourceLine) int {
	at := l.next
	for lines := 0; at < len(o.src) && lines < 200; lines++ {
		n := o.lineAt(at)
		if strings.EqualFold(string(n.body()), ":end:") {
			return n.next
		}
		at = n.next
	}
	return l.next
}

func (o *org) row(l sourceLine) {
	if len(l.body()) > 1 && l.body()[1] == '-' {
		return
	}
	start := l.at() + 1
	for i := start; i < l.end; i++ {
		if o.src[i] == '|' {
			o.leaf(TableCell, start, i)
			start = i + 1
		}
	}
}

func (o *org) paragraph(l sourceLine) int {
	end, next := l.end, l.next
	for next < len(o.src) {
		n := o.lineAt(next)
		if n.blank() || n.indent == 0 && orgHeadline.Match(n.text) || orgList.Match(n.body()) || strings.IndexByte("|#:", n.body()[0]) >= 0 || bytes.HasPrefix(n.body(), []byte("-----")) {
			break
		}
		end, next = n.end, n.next
	}
	kind, start := Paragraph, l.at()
	switch {
	case o.quoting:
		kind = Quotation
	case orgList.Match(l.body()):
		kind, start = ListItem, start+len(orgList.Find(l.body()))
		o.listed = true
	case o.listed:
		kind = ListItem
	case orgNote.Match(l.body()):
		start += len(orgNote.Find(l.body()))
	}
	o.leaf(kind, start, end)
	return next
}

// object reads what is no mark: links, notes, entities, line breaks.
func (o *org) object(i, end int) int {
	p := o.src[i:end]
	switch {
	case bytes.HasPrefix(p, []byte("[[")):
		stop := o.upTo("]]", i, end, maxTarget)
		if stop < 0 {
			break
		}
		if k := bytes.Index(o.src[i:stop], []byte("][")); k > 0 {
			o.linked(i+k+2, stop)
		}
		return stop + 2
	case bytes.HasPrefix(p, []byte("[fn:")):
		stop := o.upTo("]", i, end, maxTarget)
		if stop < 0 {
			break
		}
		if k := bytes.IndexByte(o.src[i+4:stop], ':'); k >= 0 {
			o.after = append(o.after, pending{Paragraph, i + 4 + k + 1, stop})
		}
		return stop + 1
	case bytes.HasPrefix(p, []byte(`\\`)):
		return i + 2
	}
	return i
}
