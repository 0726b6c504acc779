package fix_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"factcheck/checker"
	"factcheck/internal/fix"
)

func TestChoose(t *testing.T) {
	f := func(start, end int, text string, safe bool) checker.Claim {
		return checker.Claim{Fixes: []checker.Fix{{Span: checker.Span{Start: start, End: end}, Text: text, Safe: safe}}}
	}
	choice := checker.Claim{Fixes: []checker.Fix{{Text: "a", Safe: true}, {Text: "b", Safe: true}}}
	for _, c := range []struct {
		name     string
		findings []checker.Claim
		unsafe   bool
		want     string
	}{
		{"a safe fix", []checker.Claim{f(0, 3, "xyz", true)}, false, "xyzdefghi"},
		{"an unsafe fix is not applied unasked", []checker.Claim{f(0, 3, "xyz", false)}, false, "abcdefghi"},
		{"an unsafe fix", []checker.Claim{f(0, 3, "xyz", false)}, true, "xyzdefghi"},
		{"out of order", []checker.Claim{f(6, 9, "3", true), f(0, 3, "1", true)}, false, "1def3"},
		{"of those that overlap, the first", []checker.Claim{f(2, 5, "2", true), f(0, 3, "1", true)}, false, "1defghi"},
		{"the same one twice", []checker.Claim{f(0, 3, "1", true), f(0, 3, "1", true)}, false, "1defghi"},
		{"side by side", []checker.Claim{f(0, 3, "1", true), f(3, 6, "2", true)}, false, "12ghi"},
		{"an insertion twice", []checker.Claim{f(3, 3, "-", true), f(3, 3, "-", true)}, false, "abc-defghi"},
		{"a choice", []checker.Claim{choice}, true, "abcdefghi"},
	} {
		if got := string(fix.Apply([]byte("abcdefghi"), fix.Choose(c.findings, c.unsafe))); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestWrite(t *testing.T) {
	for _, c := range []struct {
		name   string
		mode   os.FileMode
		before string // as it was read
		want   error
		left   string
	}{
		{"as it was", 0o640, "old", nil, "new"},
		{"changed meanwhile", 0o644, "older", fix.ErrChanged, "old"},
		{"longer meanwhile", 0o644, "ol", fix.ErrChanged, "old"},
		{"read-only", 0o444, "old", fix.ErrReadOnly, "old"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.md")
			if err := os.WriteFile(path, []byte("old"), c.mode); err != nil {
				t.Fatal(err)
			}
			if err := fix.Write(path, []byte(c.before), []byte("new")); !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
			left, err := os.ReadFile(path)
			if err != nil || string(left) != c.left {
				t.Errorf("left %q, %v; want %q", left, err, c.left)
			}
			info, err := os.Stat(path)
			if err != nil || info.Mode() != c.mode {
				t.Errorf("mode %v, %v; want %v", info.Mode(), err, c.mode)
			}
			if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
				t.Errorf("something is left lying about: %v", entries)
			}
		})
	}
}
