package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Forms in which an act is told, beside the plain "X said on Tuesday": who is met, clefts, what is still to be done, what goes on before the press.

// isGovernedName tells whether a name with its title is the complement of another noun.
func (a reader) isGovernedName(p *mention.Person) bool {
	return a.governed(a.phraseStart(p.Tokens.Start))
}

// verbOfMeeting finds the verb of which a name is the object that must be alive: « a rencontré mardi X », "held talks with X on Monday". What is met
// may be something of X's.
func (a reader) verbOfMeeting(p *mention.Person) (verb int, now, ok bool) {
	const words = 4
	s := a.Sentence(p.Tokens.Start)
	k := a.skipBack(a.phraseStart(a.honorificStart(p.Tokens.Start))) - 1
	for n := 0; n < words && k > s.Start; n++ {
		x := a.dateEndingAt(k + 1)
		switch {
		case x != nil:
			k = x.Tokens.Start - 1
		case a.Mark(k)&mention.Dating != 0 && a.dateAt(k+1) != nil, a.Lexicon.IsAdverb(a.At(k)) && a.Cue(k)&mention.Meets == 0:
			k--
		default:
			n = words
		}
	}
	next := p.Tokens.End
	if k <= s.Start || a.Cue(k)&mention.Meets == 0 || a.Is(next, "s") && a.Tokens[next].Glue == token.Apostrophe || a.Tokens[k].Shape != token.Lower {
		return 0, false, false
	}
	return k, a.isNowBeing(k), true
}

// isNowBeing tells whether the form at token i follows the verb to be of the present, which tells of what goes on or is about to: "is meeting",
// "is to hold".
func (a reader) isNowBeing(i int) bool {
	return a.Mark(i-1)&mention.IsCopula != 0 || a.Mark(i-1)&mention.OfWord != 0 && a.Mark(i-2)&mention.IsCopula != 0
}

// isCleft tells whether a name is put first: « c'est X qui, lundi, a », "it was X who said on Monday".
func (a reader) isCleft(p *mention.Person) bool {
	i := a.skipBack(a.phraseStart(a.honorificStart(p.Tokens.Start)))
	return a.Mark(p.Tokens.End)&mention.Relative != 0 && a.Cue(p.Tokens.End)&mention.ObjectRelative == 0 && a.Mark(i-1)&(mention.IsCopula|mention.WasCopula) != 0
}

// setOffDate returns the closing comma of a date between commas that begins with the comma at token i, 0 where there is none.
func (a reader) setOffDate(i int) int {
	const words = 6
	if !a.Is(i, ",") {
		return 0
	}
	for k := i + 1; k < len(a.Tokens) && k < i+words; k++ {
		x := a.dateAt(k)
		switch {
		case x != nil && a.Is(x.Tokens.End, ","):
			return x.Tokens.End
		case x != nil || a.Mark(k)&mention.Dating == 0:
			return 0
		}
	}
	return 0
}

// isNounOfAct tells whether the word at token i, which may be a verb of the living, is a noun that goes with the verb: "hold talks", "made a call".
func (a reader) isNounOfAct(i, verb int) bool {
	return i == verb+1 || a.Mark(i-1)&mention.ArticleWord != 0
}

// speaksNow tells whether a verb in the present tells what is said before the press: "Speaking to reporters in Rome, X says".
func (a reader) speaksNow(p *mention.Person, verb int) bool {
	w := a.At(verb)
	if a.Mark(verb)&mention.Reporting == 0 || a.Lexicon.IsParticiple(w) || a.Lexicon.IsPast(w) || a.Mark(verb-1)&(mention.Finite|mention.Background|mention.Present) != 0 {
		return false
	}
	s := a.Sentence(p.Tokens.Start)
	for k := max(s.Start, p.Tokens.Start-clauseReach); k < min(s.End, p.Tokens.Start+clauseReach); k++ {
		if a.Cue(k)&mention.Press != 0 {
			return true
		}
	}
	return false
}
