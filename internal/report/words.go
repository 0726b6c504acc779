package report

import (
	"fmt"
	"strings"
	"unicode"

	"factcheck/checker"
)

// words are the fixed words of the formats that people read.
type words struct {
	fact, source                        string
	safe, unsafe, verified              string
	contradicted, consistent, unchecked string
	err, warning, info, suppressed      string
}

var (
	wordsEN = words{
		fact: "fact: ", source: "source: ", safe: "fix (safe): ", unsafe: "fix (unsafe): ", verified: "verified",
		contradicted: "contradicted", consistent: "consistent", unchecked: "unchecked",
		err: "error", warning: "warning", info: "info", suppressed: "suppressed",
	}
	wordsFR = words{
		fact: "fait : ", source: "source : ", safe: "correction (sûre) : ", unsafe: "correction (à confirmer) : ", verified: "vérifié le",
		contradicted: "contredite", consistent: "concordante", unchecked: "non vérifiée",
		err: "erreur", warning: "avertissement", info: "information", suppressed: "neutralisé",
	}
)

func wordsIn(lang string) *words {
	if lang == "fr" {
		return &wordsFR
	}
	return &wordsEN
}

func (w *words) severity(s string) string {
	switch s {
	case checker.Error:
		return w.err
	case checker.Warning:
		return w.warning
	}
	return w.info
}

func (w *words) verdict(v string) string {
	switch v {
	case checker.Contradicted:
		return w.contradicted
	case checker.Consistent:
		return w.consistent
	}
	return w.unchecked
}

// factLine names a fact with its place, its day and its source.
func (w *words) factLine(f checker.Fact) string {
	s := f.ID
	if f.File != "" {
		s += fmt.Sprintf(" · %s:%d", f.File, f.Line)
	}
	if f.Verified != "" {
		s += " · " + w.verified + " " + f.Verified
	}
	if f.Source != "" {
		s += " · " + f.Source
	}
	return printable(s)
}

// printable writes text on one line without anything that moves a terminal's cursor or turns the direction of writing: an
// article and a path may hold any byte.
func printable(s string) string {
	if !strings.ContainsFunc(s, unprintable) {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n' || r == '\t':
			b.WriteByte(' ')
		case unprintable(r):
			fmt.Fprintf(&b, "\\u%04x", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}

// plural counts things in English.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// pluriel counts things in French, where none is singular too.
func pluriel(n int, one, many string) string {
	if n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
