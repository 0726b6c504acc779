package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// dateAhead finds a date that opens the sentence and dates its main clause, in which the frame stands: "In August 2005 Hurricane Katrina
// breached the levees", « C'est le 4 novembre 1995, à Tel-Aviv, qu'un extrémiste a abattu Yitzhak Rabin ».
func (a reader) dateAhead(f *framing, s token.Range) (*timex.Expression, Tightness) {
	const words, subject = 22, 4 // between the date and the frame; where the frame holds the subject of the sentence
	explained := false
	for i := f.Tokens.Start - 1; i >= s.Start && f.Tokens.Start-i <= words; i-- {
		if x := a.dateEndingAt(i + 1); x != nil {
			if f.noun && a.Is(x.Tokens.End, ",") && a.skipBack(f.Tokens.Start) == x.Tokens.End+1 && a.tookPlaceBefore(x, s) {
				return x, Tight // « survenue en avril 1986, la catastrophe … »
			}
			cleft := a.cleft(x, f, s)
			if !explained && (!a.opens(x, s) && !cleft || f.noun && !a.isNewSubject(f, x)) {
				return nil, Tight
			}
			if f.Tokens.Start-i-1 > subject && !explained && !cleft {
				return x, Presupposed // « le 13 novembre 2016, Sting a rendu hommage aux 90 personnes tuées … »
			}
			return x, Tight
		}
		if a.dateWhen(i) != nil {
			if f.noun && a.skipBack(f.Trigger.Start) != i+1 {
				return nil, Tight // "on 13 November 2016, when the hall reopened after the attack"
			}
			explained = true
			continue // "on the day in February 1990 when …"
		}
		if a.Mark(i)&(mention.Relative|mention.During|mention.After|mention.Before|mention.Since|mention.Condition|mention.Reporting) != 0 && a.Mark(i)&mention.That == 0 ||
			a.Tokens[i].Kind == token.Punct && !a.Is(i, ",") {
			return nil, Tight
		}
	}
	return nil, Tight
}

// dateWhen returns the date that a clause opened at token i explains: « le 13 novembre, quand », "in February 1990 when"; nil where there is none.
func (a reader) dateWhen(i int) *timex.Expression {
	if a.Mark(i)&mention.During == 0 || a.Mark(i)&mention.OfWord != 0 {
		return nil
	}
	if a.Is(i-1, ",") {
		i--
	}
	return a.dateEndingAt(i)
}

// isNewSubject tells whether the noun of a frame is the subject of the clause that a date opens, and new: "on 26 December 2004 a tsunami swept". What
// is known already may be spoken of on any day.
func (a reader) isNewSubject(f *framing, x *timex.Expression) bool {
	i := x.Tokens.End
	if a.Is(i, ",") {
		i++
	}
	const adjectives = 3
	m := a.Mark(i)
	next := f.Trigger.End
	const verb = mention.Finite | mention.WasCopula | mention.Background | mention.And
	tells := a.Mark(next)&verb != 0 || a.Lexicon.IsPast(a.At(next)) || a.Mark(next+1)&mention.ArticleWord != 0 // "swept the", but "a tsunami warning"
	return tells && m&mention.Indefinite != 0 && m&mention.OfWord == 0 && f.Trigger.Start > i && f.Trigger.Start-i <= adjectives
}

// tookPlaceBefore tells whether the sentence opens with a participle that says when its subject took place: « survenue en ».
func (a reader) tookPlaceBefore(x *timex.Expression, s token.Range) bool {
	i := x.Tokens.Start - 1
	for i > s.Start && a.Mark(i)&(mention.Dating|mention.ArticleWord) != 0 && a.Mark(i)&mention.Began == 0 {
		i--
	}
	return a.Mark(i)&mention.Began != 0 && i-s.Start <= 2
}

// cleft tells whether a date is put first by « c'est … que », "it was … that".
func (a reader) cleft(x *timex.Expression, f *framing, s token.Range) bool {
	that := false
	for i := x.Tokens.End; i < f.Tokens.Start; i++ {
		that = that || a.Mark(i)&mention.That != 0
	}
	for i := s.Start; that && i < x.Tokens.Start; i++ {
		if slices.Contains(a.Lexicon.Pack.Voice.Awaited, a.At(i)) && x.Tokens.Start-i <= 4 {
			return true // « il fallut attendre novembre 1989 pour que »
		}
	}
	for i := x.Tokens.Start - 1; that && i > s.Start && i >= x.Tokens.Start-4; i-- {
		if a.Mark(i)&mention.IsCopula != 0 && (a.Cue(i)|a.Cue(i-1)|a.Cue(i-2))&mention.It != 0 {
			return true // « …, ce n'est que le 9 novembre 1989 que »
		}
	}
	for i := s.Start; that && i < min(s.Start+3, x.Tokens.Start); i++ {
		if a.Mark(i)&(mention.IsCopula|mention.WasCopula) != 0 {
			return true
		}
	}
	return false
}
