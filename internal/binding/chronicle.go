package binding

import (
	"sort"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// What the layout of an article says of the time that a paragraph tells of.

// underDate tells whether the paragraph of a statement opens with a date that stands for itself, far from publication or nobody knows how near:
// « 3 décembre 2024. Un mardi soir, le président … ». All of the paragraph then tells of it, as in a chronicle.
func (a reader) underDate(r token.Range) bool {
	const words = 8
	block := a.Text.Block(int(a.Tokens[r.Start].Start))
	first := sort.Search(len(a.Tokens), func(i int) bool { return int(a.Tokens[i].Start) >= block.Start })
	head := a.Sentence(first)
	if head.End-head.Start > words || r.Start < head.End {
		return false
	}
	dates := a.DatesIn(head)
	return len(dates) == 1 && dates[0].Kind == timex.Date && a.isAlone(&dates[0], head) && !a.isNear(dates[0])
}

// isAlone tells whether a sentence holds nothing but a date.
func (a reader) isAlone(x *timex.Expression, s token.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if (i < x.Tokens.Start || i >= x.Tokens.End) && a.Tokens[i].Kind != token.Punct && a.Mark(i)&mention.Dating == 0 {
			return false
		}
	}
	return true
}
