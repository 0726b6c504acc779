package cli

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// The bar comes after a second, makes way for what is written, and is gone at the end.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	clock := time.Unix(0, 0)
	p := showProgress(&out, 10, func() time.Time { return clock })
	results := &guarded{Writer: &out, before: p.clear}
	written := func(f func()) string {
		out.Reset()
		f()
		return out.String()
	}
	if got := written(p.step); got != "" {
		t.Errorf("a short run shows its progress: %q", got)
	}
	clock = clock.Add(patience + time.Millisecond)
	if got := written(p.step); !strings.HasPrefix(got, clearLine+"2 / 10 [") {
		t.Errorf("a long run shows %q", got)
	}
	if got := written(p.step); got != "" {
		t.Errorf("it is shown again at once: %q", got)
	}
	if got := written(func() { results.Write([]byte("a")); results.Write([]byte("b")) }); got != clearLine+"ab" {
		t.Errorf("results are written as %q", got)
	}
	clock = clock.Add(pace + time.Millisecond)
	p.step()
	if got := written(func() { p.clear(); p.clear() }); got != clearLine {
		t.Errorf("the end writes %q", got)
	}
	var none *progress
	none.step()
	none.clear()
}
