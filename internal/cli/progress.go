package cli

import (
	"fmt"
	"io"
	"time"

	"github.com/cheggaaa/pb/v3"
)

// patience is how long a run goes on before its progress is shown; pace is how often that changes.
const (
	patience = time.Second
	pace     = 100 * time.Millisecond
)

// clearLine takes what stands on a terminal's line away.
const clearLine = "\r\x1b[K"

// A progress shows on a terminal how far a long run has come. A nil progress shows nothing.
type progress struct {
	w    io.Writer
	now  func() time.Time
	next time.Time // when to show it again
	bar  *pb.ProgressBar
	seen bool // it stands on the terminal
}

// newProgress returns the progress of a run over so many articles; nil where standard error is no terminal. Whatever is written on
// the terminal takes the place of the bar, which comes back below it.
func (a *app) newProgress(total int) *progress {
	if a.flags.quiet || !isTerminal(a.Stderr) {
		return nil
	}
	p := showProgress(terminal(a.Stderr), total, time.Now)
	for _, w := range []io.Writer{a.Stdout, a.Stderr} {
		if g, ok := w.(*guarded); ok && isTerminal(g) {
			g.before = p.clear
		}
	}
	return p
}

func showProgress(w io.Writer, total int, now func() time.Time) *progress {
	// The bar is static: it makes a line when asked, and no other goroutine writes between the results.
	bar := pb.ProgressBarTemplate(`{{counters . }} {{bar . "[" "=" ">" " " "]"}} {{rtime . "%s"}}`).New(total)
	bar.Set(pb.Static, true).SetWidth(60)
	bar.Start()
	return &progress{w: w, now: now, next: now().Add(patience), bar: bar}
}

// step counts an article.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.bar.Increment()
	if now := p.now(); now.After(p.next) {
		p.next = now.Add(pace)
		fmt.Fprint(p.w, clearLine+p.bar.String())
		p.seen = true
	}
}

// clear takes the bar away.
func (p *progress) clear() {
	if p != nil && p.seen {
		fmt.Fprint(p.w, clearLine)
		p.seen = false
	}
}
