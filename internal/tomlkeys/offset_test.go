package tomlkeys

import (
	"testing"

	"factcheck/internal/source"
)

func TestOffsetFindsACharacterOfAString(t *testing.T) {
	tests := []struct {
		text string
		n    int
		want string // what follows there
	}{
		{`"été (a|b"`, 4, `(a|b"`},
		{`'a\b(c'`, 3, `(c'`},
		{`"\u00e9t\u00e9 ("`, 4, `("`},
		{`"\"x\\("`, 3, `("`},
		{"\"\"\"\na\\\n   b(\"\"\"", 2, `("""`},
		{"'''\r\nab(c'''", 2, `(c'''`},
		{`bare(`, 4, `(`},
		{`"ab"`, 9, `"`},
		{`"`, 3, ``},
	}
	for _, tt := range tests {
		at := Offset([]byte(tt.text), source.Span{End: len(tt.text)}, tt.n)
		if got := tt.text[at:]; got != tt.want {
			t.Errorf("character %d of %s: %q, want %q", tt.n, tt.text, got, tt.want)
		}
	}
}

func FuzzOffset(f *testing.F) {
	f.Add(`"a\U0001F600b"`, 2)
	f.Add("'''\na'''", 1)
	f.Fuzz(func(t *testing.T, text string, n int) {
		if at := Offset([]byte(text), source.Span{End: len(text)}, n); at < 0 || at > len(text) {
			t.Fatalf("character %d of %q is at %d", n, text, at)
		}
	})
}
