package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// What the verb of a statement says of its time. English keeps a title for life, so that the verb alone tells the president of today
// from one of history: who says, is or will does so now.

// speaks tells whether a statement is the subject of a sentence, with a verb of saying after it: « Le Premier ministre Édouard
// Philippe annonce … », or before it: « … a déclaré le président X », "said President X".
func (a reader) speaks(r token.Range) bool {
	if r.End >= len(a.Tokens) {
		return false
	}
	start := a.skipBack(r.Start)
	s := a.Sentence(r.Start)
	if start > s.Start && a.Mark(start-1)&mention.Reporting != 0 {
		return true
	}
	if start > s.Start && a.Tokens[start-1].Kind != token.Punct || a.Is(start-1, "(") {
		return false
	}
	return a.Mark(r.End)&mention.Present != 0 || a.Mark(a.verbAfter(r))&mention.Reporting != 0
}

// acts tells whether a statement is the subject of a verb of the present, in whatever clause: "as Speaker X, R-Ohio, is not expected
// to", "President X, who is in his last year, …", "President X and his aides have".
func (a reader) acts(r token.Range) bool {
	if a.Is(r.End, ",") && a.Mark(r.End+1)&mention.Relative != 0 && a.Mark(r.End+2)&mention.Present != 0 {
		return true
	}
	return a.Mark(a.verbAfter(r))&mention.Present != 0
}

// awaited tells whether a statement is the object of something still to be done that only the living do: "will meet with President X".
func (a reader) awaited(r token.Range) bool {
	i := a.skipBack(r.Start) - 1
	if a.Tokens[max(i, 0)].Shape == token.Lower && a.Mark(i)&(mention.Acts|mention.Active) == 0 { // "with"
		i--
	}
	return i > 0 && a.Mark(i)&(mention.Acts|mention.Active) != 0 && a.Mark(i-1)&(mention.Present|mention.OfWord) != 0
}

// verbAfter returns the token at which the verb of the subject r is to be expected: after what is added to it between commas or in parentheses,
// after others who act with it, and after an adverb. It is -1 where the sentence ends before.
func (a reader) verbAfter(r token.Range) int {
	const addition, together = 12, 8 // words
	s, i := a.Sentence(r.Start), r.End
	if a.Is(i, "(") {
		i = a.after(i, ")", min(s.End, i+addition))
	} else if a.Is(i, ",") {
		i = a.after(i, ",", min(s.End, i+addition))
	}
	if a.Mark(i)&mention.And != 0 {
		for n := 0; n < together && i < s.End && a.Tokens[i].Kind == token.Word && a.Mark(i)&(mention.Present|mention.Reporting) == 0; n++ {
			i++
		}
	}
	for i >= 0 && i < s.End && a.Mark(i)&(mention.Present|mention.Reporting) == 0 && a.Lexicon.IsAdverb(a.At(i)) {
		i++
	}
	if i < 0 || i >= s.End {
		return -1
	}
	return i
}

// after returns the token after the next one that is the sign, -1 where there is none before end.
func (a reader) after(i int, sign string, end int) int {
	for i++; i < end; i++ {
		if a.Is(i, sign) {
			return i + 1
		}
	}
	return -1
}
