// Package fix applies the fixes of findings to articles.
package fix

import (
	"cmp"
	"slices"

	"factcheck/checker"

	"github.com/aymanbagabas/go-udiff"
)

// Choose returns the fixes of findings that may be applied together, in order of place: the safe ones, with unsafe the others too. Several
// fixes of one finding are a choice, so none of them is taken. Of fixes that overlap, the first is.
func Choose(findings []checker.Claim, unsafe bool) []checker.Fix {
	var all []checker.Fix
	for _, c := range findings {
		if len(c.Fixes) == 1 && (unsafe || c.Fixes[0].Safe) {
			all = append(all, c.Fixes[0])
		}
	}
	slices.SortStableFunc(all, func(a, b checker.Fix) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	var out []checker.Fix
	for _, f := range all {
		if n := len(out); n > 0 && (f.Span.Start < out[n-1].Span.End || f.Span.Start == out[n-1].Span.Start) {
			continue
		}
		out = append(out, f)
	}
	return out
}

// Apply returns the text with fixes applied, which are to be in order and apart.
func Apply(text []byte, fixes []checker.Fix) []byte {
	var out []byte
	at := 0
	for _, f := range fixes {
		out = append(append(out, text[at:f.Span.Start]...), f.Text...)
		at = f.Span.End
	}
	return append(out, text[at:]...)
}

// Diff returns the change of a file as a patch in the unified format, as git and patch -p1 take it.
func Diff(path string, before, after []byte) string {
	return udiff.Unified("a/"+path, "b/"+path, string(before), string(after))
}
