package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Where a language keeps titles for life ("President Carter"), a title that does not say whose office it is tells of the present only where
// the words around do.

// courtesy tells whether a title may be one by which its bearer is called after leaving office.
func (a reader) courtesy(h *Holding) bool {
	switch {
	case len(a.Lexicon.Pack.CourtesyTitles) == 0, h.Title.Country != "", !a.national(h.Title):
		return false
	case h.Person.Form != mention.Full, !a.hasHeld(h.Person.ID, h.Title), a.goneBy(h):
		return true
	}
	return a.forLife(h) && !a.exercises(h) && !a.isOnlyNamed(h)
}

// isOnlyNamed tells whether a title and name are all that an article says of a governor. One who is out of office is called "former"; only a candidate, of
// whom the article says more, keeps the title.
func (a reader) isOnlyNamed(h *Holding) bool {
	if !slices.Contains(h.Title.Roles, "us-governor") || len(h.Title.Roles) > 1 {
		return false
	}
	for i := range a.People {
		p := &a.People[i]
		if p.Tokens == h.Person.Tokens {
			continue
		}
		if p.ID == h.Person.ID || slices.ContainsFunc(p.Candidates, func(c mention.Candidate) bool { return c.ID == h.Person.ID }) {
			return false
		}
	}
	return true
}

// forLife tells whether a title before a name is one that English keeps for life: "President Carter", but not "House Speaker Newt Gingrich",
// and not where it says whose office it is: "Florida Gov. Rick Scott".
func (a reader) forLife(h *Holding) bool {
	return h.Joined && !h.Title.Explicit() && slices.ContainsFunc(h.Title.Offices, func(o int32) bool {
		return slices.Contains(a.Lexicon.Pack.CourtesyTitles, a.Lexicon.Facts.Offices[o].Role)
	})
}

// goneBy tells whether the words around say that an office is over, or being lost, which is told with its title: "assured him at the time",
// "Attorney General X, who was forced out", "have seen chief of staff X and press secretary Y resign".
func (a reader) goneBy(h *Holding) bool {
	const words = 12
	if h.Title.Marks&(mention.Acting|mention.Then) != 0 || a.formerBefore(h.Tokens.Start) {
		return true
	}
	s := a.Sentence(h.Tokens.Start)
	for i := h.Tokens.End; i < min(s.End, h.Tokens.End+words); i++ {
		if a.Cue(i)&mention.Leaves != 0 {
			return true
		}
	}
	return a.thenIn(s)
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

// thenIn tells whether a sentence says that it tells of a time gone by: "at the time".
func (a reader) thenIn(s token.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.Then != 0 {
			return true
		}
	}
	return false
}

// exercises tells whether the words around a statement speak of the office as it is held: a day near publication, somebody in office who is named
// in the same breath ("President X and House Speaker Y"), or what only a holder has ("President X's White House is").
func (a reader) exercises(h *Holding) bool {
	r := h.Tokens
	return h.Why == NearDay && !a.inRelative(r) || a.besideHolder(r) || a.hasTheMeans(r.End)
}

// inRelative tells whether a statement stands in a relative clause, which may tell of an earlier time: "who worked for President X".
func (a reader) inRelative(r token.Range) bool {
	const words = 10
	s := a.Sentence(r.Start)
	for i := r.Start - 1; i >= s.Start && i >= r.Start-words && a.Tokens[i].Kind == token.Word; i-- {
		if a.Mark(i)&mention.Relative != 0 && a.Mark(i)&mention.That == 0 {
			return true
		}
	}
	return false
}

// besideHolder tells whether "and" joins a statement to another title and name, of one who holds that office on the day of publication.
func (a reader) besideHolder(r token.Range) bool {
	if a.Mark(r.End)&mention.And != 0 {
		if k := a.titleFrom(r.End + 1); k >= 0 && a.isHeldNow(&a.Titles[k]) {
			return true
		}
	}
	start := a.skipBack(r.Start)
	if a.Mark(start-1)&mention.And == 0 {
		return false
	}
	p := a.personEndingAt(start - 1)
	if p == nil {
		return false
	}
	k := mention.At(a.Titles, p.Tokens.Start-1)
	return k >= 0 && a.Titles[k].Tokens.End == p.Tokens.Start && a.isHeldNow(&a.Titles[k])
}

// titleFrom returns the index of the title that starts at token i, or after an article there; -1 where there is none.
func (a reader) titleFrom(i int) int {
	for a.Mark(i)&mention.ArticleWord != 0 {
		i++
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		return k
	}
	return -1
}

// isHeldNow tells whether the name behind a title is that of one who holds such an office on the day of publication.
func (a reader) isHeldNow(t *mention.Title) bool {
	p := a.personAt(t.Tokens.End)
	if p == nil || p.ID < 0 || a.Published.IsZero() || t.Marks&(mention.Former|mention.Then) != 0 {
		return false
	}
	f := a.Lexicon.Facts
	return slices.ContainsFunc(f.Persons[p.ID].Tenures, func(k int32) bool {
		n := &f.Tenures[k]
		return slices.Contains(t.Offices, n.Office) && n.From.First() <= a.Published.First() && (n.To.IsZero() || a.Published.Last() <= n.To.Last())
	})
}

// hasTheMeans tells whether what only the holder of an office has follows a name at token i, and does something now: "'s White House is",
// "'s aides have".
func (a reader) hasTheMeans(i int) bool {
	const words = 5
	if !a.Is(i, "s") || a.Tokens[i].Glue != token.Apostrophe {
		return false
	}
	means := false
	for k := i + 1; k < min(len(a.Tokens), i+1+words) && a.Tokens[k].Kind == token.Word; k++ {
		if means && a.Mark(k)&mention.Present != 0 {
			return true
		}
		means = means || a.Cue(k)&mention.Means != 0
	}
	return false
}
