package document

import (
	"strings"
	"unicode/utf8"
)

// symbol reads a command of one character that is no letter.
func (x *latex) symbol(c byte, i, next, end int) int {
	if a := latexAccent(string(c)); a != "" {
		return x.accent(a, i, next, end)
	}
	switch c {
	case '\\':
		if next < end && x.src[next] == '*' {
			next++
		}
		if x.kind() == TableCell {
			x.stop()
		} else if x.builder.open {
			x.gap("\n")
		}
		return x.option(next, end)
	case '(', '[':
		closing := `\)`
		if c == '[' {
			closing = `\]`
		}
		if k := x.upTo(closing, next, end, maxTarget); k > 0 {
			return k + 2
		}
	case ' ', ',', ';', ':', '\n', '\r', '\t':
		return x.print(" ", i, next-i)
	case '%', '&', '$', '#', '_', '{', '}':
		return x.print(string(c), i, next-i)
	}
	return next
}

// latexAccent returns the combining character of an accent command.
func latexAccent(name string) string {
	switch name {
	case "'":
		return "\u0301"
	case "`":
		return "\u0300"
	case "^":
		return "\u0302"
	case `"`:
		return "\u0308"
	case "~":
		return "\u0303"
	case "=":
		return "\u0304"
	case ".":
		return "\u0307"
	case "c":
		return "\u0327"
	case "v":
		return "\u030C"
	case "u":
		return "\u0306"
	case "H":
		return "\u030B"
	case "k":
		return "\u0328"
	case "r":
		return "\u030A"
	}
	return ""
}

// accent reads the letter that an accent is put on: \'e, \'{e}, \'\i.
func (x *latex) accent(mark string, i, next, end int) int {
	if from, to, after, ok := x.group(next, end); ok && to-from <= utf8.UTFMax {
		letter := strings.TrimPrefix(string(x.src[from:to]), `\`)
		return x.print(letter+mark, i, after-i)
	}
	for next < end && x.src[next] == ' ' {
		next++
	}
	if next+1 < end && x.src[next] == '\\' && (x.src[next+1] == 'i' || x.src[next+1] == 'j') {
		return x.print(string(x.src[next+1])+mark, i, next+2-i)
	}
	if next >= end || x.src[next] == '\\' || x.src[next] == '{' || x.src[next] == '}' {
		return next
	}
	_, n := utf8.DecodeRune(x.src[next:end])
	return x.print(string(x.src[next:next+n])+mark, i, next+n-i)
}

// latexLetters returns the letters and marks that have a command for a name.
func latexLetters(name string) (string, bool) {
	switch name {
	case "oe":
		return "œ", true
	case "OE":
		return "Œ", true
	case "ae":
		return "æ", true
	case "AE":
		return "Æ", true
	case "o":
		return "ø", true
	case "O":
		return "Ø", true
	case "aa":
		return "å", true
	case "AA":
		return "Å", true
	case "l":
		return "ł", true
	case "L":
		return "Ł", true
	case "ss":
		return "ß", true
	case "i":
		return "i", true
	case "ldots", "dots":
		return "…", true
	case "euro", "EUR":
		return "€", true
	case "ier", "er":
		return "er", true
	}
	return "", false
}

// guillemet reads \og and \fg with the braces or spaces after them.
func (x *latex) guillemet(name string, i, next, end int) int {
	if next+1 < end && x.src[next] == '{' && x.src[next+1] == '}' {
		next += 2
	} else if name == "og" && next < end && x.src[next] == ' ' {
		next++
	}
	mark := "«\u00A0"
	switch name {
	case "fg":
		mark = "\u00A0»"
	case "guillemotleft":
		mark = "«"
	case "guillemotright":
		mark = "»"
	}
	return x.print(mark, i, next-i)
}
