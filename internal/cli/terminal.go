package cli

import (
	"io"
	"os"

	"golang.org/x/term"
)

// terminal returns the file of a writer that is a terminal, nil for any other.
func terminal(w io.Writer) *os.File {
	if g, ok := w.(*guarded); ok {
		w = g.Writer
	}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

func isTerminal(w io.Writer) bool { return terminal(w) != nil }

// width returns the columns of a writer that is a terminal, 0 for any other.
func width(w io.Writer) int {
	f := terminal(w)
	if f == nil {
		return 0
	}
	n, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return n
}
