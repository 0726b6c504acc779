package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"factcheck/checker"
	"factcheck/internal/source"

	"github.com/fatih/color"
)

// text writes findings for people, in the manner of compilers: the place and message, the line with the words underlined, the
// fact with its source, and the fix.
type text struct {
	w       io.Writer
	options Options
	palette
}

// palette holds the colours of one sink.
type palette struct {
	err, warn, info, dim, bold, fix *color.Color
}

func newPalette(on bool) palette {
	make := func(a ...color.Attribute) *color.Color {
		c := color.New(a...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	return palette{
		err: make(color.FgRed, color.Bold), warn: make(color.FgYellow, color.Bold), info: make(color.FgCyan, color.Bold),
		dim: make(color.Faint), bold: make(color.Bold), fix: make(color.FgGreen),
	}
}

func (p palette) severity(s string) *color.Color {
	switch s {
	case checker.Error:
		return p.err
	case checker.Warning:
		return p.warn
	}
	return p.info
}

func newText(w io.Writer, o Options) Sink {
	if o.Width == 0 {
		o.Width = 100
	}
	return &text{w: w, options: o, palette: newPalette(o.Color)}
}

func (t *text) Add(r *checker.Result) error {
	file := source.NewFile(r.Path, r.Bytes)
	for _, c := range r.Findings() {
		if err := t.finding(file, &c); err != nil {
			return err
		}
	}
	return nil
}

func (t *text) Close() error { return nil }

func (t *text) finding(file *source.File, c *checker.Claim) error {
	var b strings.Builder
	hue := t.severity(c.Severity)
	fmt.Fprintf(&b, "%s %s %s %s\n", t.bold.Sprintf("%s:%d:%d:", file.Path, c.Span.Line, c.Span.Column),
		hue.Sprint(c.Severity+":"), t.bold.Sprint(c.Message.In(t.options.Lang)), t.dim.Sprintf("[%s]", c.Rule))
	number := fmt.Sprint(c.Span.Line)
	margin := strings.Repeat(" ", len(number))
	shown, marks := snippet(file, c, t.options.Width-len(number)-3)
	fmt.Fprintf(&b, "%s %s\n%s %s %s\n", margin, t.dim.Sprint("|"), t.dim.Sprint(number), t.dim.Sprint("|"), shown)
	fmt.Fprintf(&b, "%s %s %s\n", margin, t.dim.Sprint("|"), hue.Sprint(marks))
	words := textWords(t.options.Lang)
	for _, f := range c.Facts {
		fmt.Fprintf(&b, "%s %s %s: %s\n", margin, t.dim.Sprint("="), words.fact, factLine(f, words))
	}
	for _, f := range c.Fixes {
		kind := words.unsafe
		if f.Safe {
			kind = words.safe
		}
		fmt.Fprintf(&b, "%s %s %s: %s\n", margin, t.dim.Sprint("="), kind, t.fix.Sprint(f.Text))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(t.w, b.String())
	return err
}

// labels are the few words of the text format.
type labels struct{ fact, safe, unsafe, verified string }

func textWords(lang string) labels {
	if lang == "fr" {
		return labels{"fait", "correction (sûre)", "correction (à confirmer)", "vérifié le"}
	}
	return labels{"fact", "fix (safe)", "fix (unsafe)", "verified"}
}

func factLine(f checker.Fact, words labels) string {
	s := f.ID
	if f.File != "" {
		s += fmt.Sprintf(" · %s:%d", f.File, f.Line)
	}
	if f.Verified != "" {
		s += " · " + words.verified + " " + f.Verified
	}
	if f.Source != "" {
		s += " · " + f.Source
	}
	return s
}

// snippet returns the line of a finding, cut to the width around the words that matter, and the marks below it: ^ under what
// decides, - under what it is about.
func snippet(file *source.File, c *checker.Claim, width int) (shown, marks string) {
	span := file.Line(c.Span.Line)
	line := []rune(string(file.Bytes[span.Start:span.End]))
	under := make([]rune, len(line))
	for i := range under {
		under[i] = ' '
	}
	mark := func(s checker.Span, m rune) (from, to int) {
		from, to = s.Column-1, s.EndColumn-1
		if s.EndLine > s.Line {
			to = len(line)
		}
		for i := from; i < min(to, len(under)); i++ {
			under[i] = m
		}
		return from, to
	}
	from, to := c.Span.Column-1, c.Span.EndColumn-1
	if c.Subject.Line == c.Span.Line {
		f, e := mark(c.Subject, '-')
		if max(e, to)-min(f, from) < width-2 {
			from, to = min(f, from), max(e, to)
		}
	}
	mark(c.Span, '^')
	lo, hi := window(len(line), from, to, width)
	for i, r := range line {
		if r == '\t' {
			line[i] = ' '
		}
	}
	shown, marks = string(line[lo:hi]), strings.TrimRight(string(under[lo:hi]), " ")
	if lo > 0 {
		shown, marks = "… "+shown, "  "+marks
	}
	if hi < len(line) {
		shown += " …"
	}
	return strings.ToValidUTF8(shown, string(utf8.RuneError)), marks
}

// window chooses which part of a line of n characters to show, so that from to to is in it.
func window(n, from, to, width int) (lo, hi int) {
	if n <= width {
		return 0, n
	}
	lo = max(0, from-(width-(to-from))/2)
	hi = min(n, lo+width)
	lo = max(0, hi-width)
	return lo, hi
}
