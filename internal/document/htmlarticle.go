package document

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A region is a stretch of blocks that may be the article, or that is none of it.
type region struct {
	what       regionKind
	first, end int // blocks
}

type regionKind uint8

const (
	pageHeader regionKind = iota
	articleElement
	mainElement
	articleBody
)

func regionOf(tag atom.Atom, a attributes) (regionKind, bool) {
	switch {
	case tag == atom.Article:
		return articleElement, true
	case tag == atom.Main || strings.EqualFold(a.value("role"), "main"):
		return mainElement, true
	case a.itemprop() == "articlebody":
		return articleBody, true
	case tag == atom.Header:
		return pageHeader, true
	}
	return 0, false
}

// chooseArticle keeps the blocks of the article: the longest article element, else main, else the stretch marked as the
// article's body, else everything but the page's header. A headline before it stays.
func (h *htmlReader) chooseArticle() {
	sum := make([]int, len(h.text.Blocks)+1)
	for i, b := range h.text.Blocks {
		sum[i+1] = sum[i] + b.End - b.Start
	}
	best, size := region{end: len(h.text.Blocks)}, 0
	for _, what := range []regionKind{articleElement, mainElement, articleBody} {
		for _, r := range h.regions {
			if n := sum[r.end] - sum[r.first]; r.what == what && n > size {
				best, size = r, n
			}
		}
		if size > 0 {
			break
		}
	}
	dropped := make([]bool, len(h.text.Blocks))
	for _, r := range h.regions {
		if r.what == pageHeader {
			for i := r.first; i < r.end; i++ {
				dropped[i] = true
			}
		}
	}
	var kept []Block
	for i, b := range h.text.Blocks {
		inside := i >= best.first && i < best.end && !dropped[i]
		if inside || b.Kind == Headline && i < best.first {
			kept = append(kept, b)
		}
	}
	h.text.Blocks = kept
}
