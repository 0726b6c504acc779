package binding

import "factcheck/internal/mention"

// Corrects tells whether the paragraph of token i, or the headline, says that something printed before is set right: such a text repeats
// the error. "Correction: an earlier version of this story misstated when …".
func Corrects(a *mention.Article, i int) bool {
	if i >= len(a.Tokens) {
		return false
	}
	r := reader{a}
	block := a.Text.Block(int(a.Tokens[i].Start))
	return r.hasCue(0, r.bodyStart(), mention.Corrects) || r.hasCue(a.TokenAt(block.Start), a.TokenAt(block.End), mention.Corrects)
}

// HasNamesakes tells whether an article speaks of persons who share a name, or nearly do: then nobody is known by his name. « Larchet,
// avec un t », "who is no relation".
func HasNamesakes(a *mention.Article) bool {
	return reader{a}.hasCue(0, len(a.Tokens), mention.Namesakes)
}

// hasCue tells whether a token from start up to end has a cue.
func (a reader) hasCue(start, end int, c mention.Cue) bool {
	for i := start; i < end; i++ {
		if a.Cue(i)&c != 0 {
			return true
		}
	}
	return false
}
