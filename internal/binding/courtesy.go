package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Where a language keeps titles for life ("President Carter"), a title that does not say whose office it is tells of the present only in
// the mouth of a report, in the lead, or where it is none of those titles.

// forLife tells whether a title may be one that its bearer keeps for life: "President Carter", "Secretary Clinton", but not "House Speaker
// Newt Gingrich", and not where it says whose office it is: "Florida Gov. Rick Scott".
func (a reader) forLife(h *Holding) bool {
	const passing = mention.Acting | mention.Then
	if !h.Joined || h.Person.Form != mention.Full || h.Title.Marks&passing != 0 || !a.hasHeld(h.Person.ID, h.Title) || a.formerBefore(h.Tokens.Start) {
		return true
	}
	s := a.Sentence(h.Tokens.Start)
	if a.thenIn(s) || a.leaves(h.Tokens, s) {
		return true
	}
	return !h.Title.Explicit() && slices.ContainsFunc(h.Title.Offices, func(o int32) bool {
		return slices.Contains(a.Lexicon.Pack.CourtesyTitles, a.Lexicon.Facts.Offices[o].Role)
	})
}

// formerBefore tells whether "former" stands before a title with a name or another title between: "former Obama national security adviser",
// "former presidential nominee and Massachusetts governor".
func (a reader) formerBefore(i int) bool {
	const words = 6
	const other = mention.ArticleWord | mention.OfWord | mention.Reporting | mention.Finite | mention.Present
	for k := i - 1; k >= max(0, i-words) && a.Tokens[k].Kind == token.Word && a.Mark(k)&other == 0; k-- {
		if a.Mark(k)&mention.Former != 0 {
			return true
		}
	}
	return false
}

// thenIn tells whether a sentence says that it tells of a time gone by: "assured him at the time".
func (a reader) thenIn(s token.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.Then != 0 {
			return true
		}
	}
	return false
}

// leaves tells whether the words behind a statement say that the office is being lost, which is told with its title: "Attorney General X,
// who was forced out", "have seen chief of staff X and press secretary Y resign".
func (a reader) leaves(r, s token.Range) bool {
	const words = 12
	for i := r.End; i < min(s.End, r.End+words); i++ {
		if a.Cue(i)&mention.Leaves != 0 {
			return true
		}
	}
	return false
}
