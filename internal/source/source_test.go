package source

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		name         string
		text         string
		offset       int
		line, column int
	}{
		{"first byte", "abc", 0, 1, 1},
		{"columns count characters", "été là", len("été "), 1, 5},
		{"second line", "a\nbc", 3, 2, 2},
		{"CRLF is one line end", "a\r\nbc", 4, 2, 2},
		{"a lone CR ends a line", "a\rb", 2, 2, 1},
		{"a byte order mark has no column", "\uFEFFabc", 3, 1, 1},
		{"past the end", "ab", 9, 1, 3},
		{"end after a line end", "ab\n", 3, 2, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := NewFile("x", []byte(tt.text)).Position(tt.offset)
			if got.Line != tt.line || got.Column != tt.column {
				t.Errorf("Position(%d) = %d:%d, want %d:%d", tt.offset, got.Line, got.Column, tt.line, tt.column)
			}
		})
	}
}

func TestLine(t *testing.T) {
	f := NewFile("x", []byte("\uFEFFone\r\ntwo\n"))
	for n, want := range map[int]string{1: "one", 2: "two", 3: "", 4: ""} {
		if s := f.Line(n); string(f.Bytes[s.Start:s.End]) != want {
			t.Errorf("Line(%d) = %q, want %q", n, f.Bytes[s.Start:s.End], want)
		}
	}
}

// TestLongLine holds columns in a long line of characters of every length, and bytes that are none, against a plain count.
func TestLongLine(t *testing.T) {
	b := []byte(strings.Repeat("aé€𝄞\xff", 3000) + "\n" + strings.Repeat("é", 9000))
	f := NewFile("long.txt", b)
	second := bytes.IndexByte(b, '\n') + 1
	for offset := 0; offset <= len(b); offset += 97 {
		want := Position{1, utf8.RuneCount(b[:offset]) + 1}
		if offset >= second {
			want = Position{2, utf8.RuneCount(b[second:offset]) + 1}
		}
		if got := f.Position(offset); got != want {
			t.Fatalf("offset %d: got %v, want %v", offset, got, want)
		}
	}
}
