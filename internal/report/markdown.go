package report

import (
	"fmt"
	"io"
	"strings"

	"factcheck/checker"
)

// markdown writes a comment for a pull or merge request: a heading with the counts, then a table for each article that has
// findings. It is written whole at the end, since the counts come first.
type markdown struct {
	w        io.Writer
	lang     string
	summary  jsonSummary
	articles int // with findings
	body     strings.Builder
	left     int // findings that had no room
}

// markdownRoom is how much of the tables is written, in bytes: GitHub refuses a comment of more than 65,536 characters.
const markdownRoom = 60_000

func newMarkdown(w io.Writer, o Options) Sink { return &markdown{w: w, lang: o.Lang} }

func (m *markdown) Add(r *checker.Result) error {
	m.summary.add(r)
	findings := r.Findings()
	if len(findings) == 0 {
		return nil
	}
	m.articles++
	head := fmt.Sprintf("\n**%s**\n\n%s\n|---:|---|---|---|\n", escapeMarkdown(r.Path), m.say(
		"| Line | | Finding | Fact |", "| Ligne | | Constat | Fait |"))
	for _, c := range findings {
		row := m.row(&c)
		if m.left > 0 || m.body.Len()+len(head)+len(row) > markdownRoom {
			m.left++
			continue
		}
		m.body.WriteString(head + row)
		head = ""
	}
	return nil
}

func (m *markdown) row(c *checker.Claim) string {
	w := wordsIn(m.lang)
	finding := escapeMarkdown(c.Message.In(m.lang)) + " `" + c.Rule + "`"
	for _, f := range c.Fixes {
		kind := w.unsafe
		if f.Safe {
			kind = w.safe
		}
		finding += "<br>" + kind + "**" + escapeMarkdown(f.Text) + "**"
	}
	var facts []string
	for _, f := range c.Facts {
		s := escapeMarkdown(f.ID)
		if f.Verified != "" {
			s += ", " + w.verified + " " + escapeMarkdown(f.Verified)
		}
		if f.Source != "" {
			s += "<br>" + markdownSource(f.Source)
		}
		facts = append(facts, s)
	}
	return fmt.Sprintf("| %d | %s | %s | %s |\n", c.Span.Line, w.severity(c.Severity), finding, strings.Join(facts, "<br>"))
}

func (m *markdown) Close() error {
	n := m.summary.Contradicted - m.summary.Suppressed
	head := m.say(
		fmt.Sprintf("### factcheck: %s in %d of %s\n", plural(n, "finding", "findings"), m.articles, plural(m.summary.Files, "article", "articles")),
		fmt.Sprintf("### factcheck : %s dans %s sur %d\n", pluriel(n, "constat", "constats"), pluriel(m.articles, "article", "articles"), m.summary.Files))
	if n == 0 {
		head = m.say("### factcheck: nothing contradicts the facts\n", "### factcheck : rien ne contredit les faits\n")
	}
	head += m.say(
		fmt.Sprintf("\n%s: %d contradicted, %d consistent, %d unchecked.\n", plural(m.summary.Claims, "claim", "claims"), m.summary.Contradicted, m.summary.Consistent, m.summary.Unchecked),
		fmt.Sprintf("\n%s : contredites %d, concordantes %d, non vérifiées %d.\n", pluriel(m.summary.Claims, "affirmation", "affirmations"), m.summary.Contradicted, m.summary.Consistent, m.summary.Unchecked))
	tail := ""
	if m.left > 0 {
		tail = "\n" + m.say(fmt.Sprintf("Findings without room here: %d.", m.left), fmt.Sprintf("Constats sans place ici : %d.", m.left)) + "\n"
	}
	_, err := io.WriteString(m.w, head+m.body.String()+tail)
	return err
}

func (m *markdown) say(en, fr string) string { return checker.Message{EN: en, FR: fr}.In(m.lang) }

// markdownSource links a source that is an address.
func markdownSource(source string) string {
	if isLink(source) {
		return "<" + source + ">"
	}
	return escapeMarkdown(source)
}

// escapeMarkdown makes text mean itself in a cell of a table.
func escapeMarkdown(s string) string { return markdownEscapes.Replace(printable(s)) }

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "[", `\[`, "]", `\]`, "&", "&amp;", "@", "&#64;", "#", `\#`)
