package tomlkeys

import (
	"strings"
	"unicode/utf8"

	"factcheck/internal/source"
)

// Offset returns where in the text the character number n, counted from 0, of a string value or key stands. span is the value or
// key as it is written. Past the last character it is the end of the string, without its quotes.
func Offset(text []byte, span source.Span, n int) int {
	raw := string(text[span.Start:span.End])
	at, end, escapes := 0, len(raw), false
	for _, quote := range []string{`"""`, `'''`, `"`, `'`} {
		if len(raw) >= 2*len(quote) && strings.HasPrefix(raw, quote) && strings.HasSuffix(raw, quote) {
			at, end, escapes = len(quote), len(raw)-len(quote), quote[0] == '"'
			if len(quote) == 3 {
				at += lineEnd(raw[at:end])
			}
			break
		}
	}
	for ; n > 0 && at < end; n-- {
		if raw[at] == '\\' && escapes && at+1 < end {
			next, character := escape(raw[at:end])
			at += next
			if !character {
				n++
			}
			continue
		}
		_, size := utf8.DecodeRuneInString(raw[at:end])
		at += size
	}
	return span.Start + min(at, end)
}

// escape returns the length of the escape at the start of s, and whether it stands for a character: a backslash at the end of
// a line stands for none.
func escape(s string) (length int, character bool) {
	switch s[1] {
	case 'x':
		return 4, true
	case 'u':
		return 6, true
	case 'U':
		return 10, true
	case ' ', '\t', '\r', '\n':
		return 1 + len(s[1:]) - len(strings.TrimLeft(s[1:], " \t\r\n")), false
	}
	return 2, true
}

// lineEnd returns the length of a line end at the start of s.
func lineEnd(s string) int {
	switch {
	case strings.HasPrefix(s, "\r\n"):
		return 2
	case strings.HasPrefix(s, "\n"):
		return 1
	}
	return 0
}
