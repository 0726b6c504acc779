package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"factcheck/checker"
	"factcheck/internal/source"

	"github.com/clipperhouse/displaywidth"
	"github.com/fatih/color"
)

// text writes findings for people, in the manner of compilers: the place and message, the line with the words underlined, the
// fact with its source, and the fix.
type text struct {
	w     io.Writer
	lang  string
	width int
	palette
}

// palette holds the colours of one sink.
type palette struct {
	err, warn, info, dim, bold, fix *color.Color
}

func newPalette(on bool) palette {
	hue := func(a ...color.Attribute) *color.Color {
		c := color.New(a...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	// Blue rather than faint for what stands back: faint can't be read on many light backgrounds.
	return palette{
		err: hue(color.FgRed, color.Bold), warn: hue(color.FgYellow, color.Bold), info: hue(color.FgCyan, color.Bold),
		dim: hue(color.FgBlue, color.Bold), bold: hue(color.Bold), fix: hue(color.FgGreen),
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
	width := o.Width
	if width == 0 {
		width = 100
	}
	return &text{w: w, lang: o.Lang, width: max(width, 40), palette: newPalette(o.Color)}
}

func (t *text) Add(r *checker.Result) error {
	file := source.NewFile(r.Path, r.Bytes)
	for _, c := range r.Findings() {
		if _, err := io.WriteString(t.w, t.finding(file, &c)); err != nil {
			return err
		}
	}
	return nil
}

func (t *text) Close() error { return nil }

func (t *text) finding(file *source.File, c *checker.Claim) string {
	var b strings.Builder
	w := wordsIn(t.lang)
	hue := t.severity(c.Severity)
	colon := ":"
	if t.lang == "fr" {
		colon = " :"
	}
	fmt.Fprintf(&b, "%s %s %s %s\n", t.bold.Sprintf("%s:%d:%d:", printable(file.Path), c.Span.Line, c.Span.Column),
		hue.Sprint(w.severity(c.Severity)+colon), t.bold.Sprint(printable(c.Message.In(t.lang))), t.dim.Sprintf("[%s]", c.Rule))
	number := fmt.Sprint(c.Span.Line)
	margin := strings.Repeat(" ", len(number))
	shown, marks := snippet(file, c, t.width-len(number)-3)
	bar := t.dim.Sprint("|")
	fmt.Fprintf(&b, "%s %s\n%s %s %s\n", margin, bar, t.dim.Sprint(number), bar, shown)
	fmt.Fprintf(&b, "%s %s %s\n", margin, bar, hue.Sprint(marks))
	note := margin + " " + t.dim.Sprint("=") + " "
	for _, f := range c.Facts {
		source := f.Source
		f.Source = ""
		fmt.Fprintf(&b, "%s%s%s\n", note, w.fact, w.factLine(f))
		if source != "" {
			fmt.Fprintf(&b, "%s%s%s\n", note, w.source, printable(source))
		}
	}
	for _, f := range c.Fixes {
		kind := w.unsafe
		if f.Safe {
			kind = w.safe
		}
		fmt.Fprintf(&b, "%s%s%s\n", note, kind, t.fix.Sprint(printable(f.Text)))
	}
	b.WriteByte('\n')
	return b.String()
}

// snippet returns the line of a finding, cut to a width around the words that matter, and the marks below it: ^ under what
// decides, - under what it is about.
func snippet(file *source.File, c *checker.Claim, width int) (shown, marks string) {
	line := file.Line(c.Span.Line)
	span := clip(source.Span{Start: c.Span.Start, End: c.Span.End}, line)
	subject := clip(source.Span{Start: c.Subject.Start, End: c.Subject.End}, line)
	must := span
	if all := (source.Span{Start: min(span.Start, subject.Start), End: max(span.End, subject.End)}); subject.Len() > 0 &&
		displaywidth.Bytes(file.Bytes[all.Start:all.End]) < width-4 {
		must = all
	}
	lo, hi := window(file.Bytes, line, must, width-4)
	var text, under strings.Builder
	if lo > line.Start {
		text.WriteString("… ")
		under.WriteString("  ")
	}
	for i := lo; i < hi; {
		_, n := utf8.DecodeRune(file.Bytes[i:])
		s := printable(string(file.Bytes[i : i+n]))
		mark := " "
		switch {
		case span.Start <= i && i < span.End:
			mark = "^"
		case subject.Start <= i && i < subject.End:
			mark = "-"
		}
		text.WriteString(s)
		under.WriteString(strings.Repeat(mark, displaywidth.String(s)))
		i += n
	}
	if hi < line.End {
		text.WriteString(" …")
	}
	return text.String(), strings.TrimRight(under.String(), " ")
}

// clip returns the part of a span that lies on a line; an empty one where none does.
func clip(s, line source.Span) source.Span {
	s.Start, s.End = max(s.Start, line.Start), min(s.End, line.End)
	if s.Start > s.End {
		return source.Span{Start: line.Start, End: line.Start}
	}
	return s
}

// window chooses which part of a line to show in so many columns: all of it where there is room, else must in the middle of
// whole words. It looks no further than it shows, however long the line.
func window(b []byte, line, must source.Span, width int) (lo, hi int) {
	lo, hi = must.Start, must.End
	room := width - displaywidth.Bytes(b[lo:hi])
	for room > 0 && (lo > line.Start || hi < line.End) {
		if lo > line.Start {
			_, n := utf8.DecodeLastRune(b[line.Start:lo])
			lo -= n
			room -= displaywidth.Bytes(b[lo : lo+n])
		}
		if hi < line.End && room > 0 {
			_, n := utf8.DecodeRune(b[hi:line.End])
			room -= displaywidth.Bytes(b[hi : hi+n])
			hi += n
		}
	}
	const ellipses = 4
	if rest := line.End - hi + lo - line.Start; rest <= ellipses && displaywidth.Bytes(b[line.Start:lo])+displaywidth.Bytes(b[hi:line.End]) <= ellipses {
		return line.Start, line.End
	}
	if i := bytes.IndexByte(b[lo:must.Start], ' '); lo > line.Start && i >= 0 {
		lo += i + 1
	}
	if i := bytes.LastIndexByte(b[must.End:hi], ' '); hi < line.End && i >= 0 {
		hi = must.End + i
	}
	return lo, hi
}
