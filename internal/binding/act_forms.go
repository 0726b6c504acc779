package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Forms in which an act is told, beside the plain "X said on Tuesday": who is met, clefts, what is still to be done, what goes on before the press.

// isGovernedName tells whether a name with its title is the complement of another noun.
func (a reader) isGovernedName(p *mention.Person) bool {
	start := a.phraseStart(p.Tokens.Start)
	return a.governed(start) && a.subjectStart(p) == a.skipBack(start)
}

// verbOfMeeting finds the verb of which a name is the object that must be alive: « a rencontré mardi X », "held talks with X on Monday". What is met
// may be something of X's.
func (a reader) verbOfMeeting(p *mention.Person) (verb int, now, ok bool) {
	const words = 4
	s := a.Sentence(p.Tokens.Start)
	k := a.subjectStart(p) - 1
	with := a.Cue(k)&mention.With != 0
	if with {
		k--
	}
	for n := 0; n < words && k > s.Start; n++ {
		x := a.dateEndingAt(k + 1)
		switch {
		case x != nil:
			k = x.Tokens.Start - 1
		case a.Mark(k)&mention.Dating != 0 && a.dateAt(k+1) != nil, a.Lexicon.IsAdverb(a.At(k)) && a.Cue(k)&mention.Meets == 0:
			k--
		case a.adverbialBefore(k) < k: // « a reçu mardi à l'Élysée X »
			k = a.adverbialBefore(k)
		default:
			n = words
		}
	}
	if k <= s.Start || a.Cue(k)&mention.Meets == 0 || a.Tokens[k].Shape != token.Lower || !with && a.Cue(k)&mention.MeetsWith != 0 {
		return 0, false, false
	}
	if a.isRecalled(k, with) {
		return 0, false, false
	}
	return k, a.isNowBeing(k), true
}

// isRecalled tells whether the word for a meeting at token k is a noun that may be of any time, « sa rencontre avec », or denied: « n'a jamais rencontré ».
func (a reader) isRecalled(k int, with bool) bool {
	const words = 4
	if with && a.Mark(k-1)&mention.ArticleWord != 0 && (a.Cue(k)&mention.MeetsWith == 0 || a.Cue(k-1)&(mention.He|mention.She) != 0) {
		return true
	}
	for n := 1; n <= words && k-n >= 0 && a.Tokens[k-n].Kind == token.Word; n++ {
		if a.Mark(k-n)&mention.Negation != 0 {
			return true
		}
	}
	return false
}

// hasDone tells whether the form at token i stands in a present perfect that speaks of now: "has ordered". Where a language tells the past by its
// words for "has", it does not. The sentence must be news by its date all the same.
func (a reader) hasDone(i int) bool {
	for n := 1; n <= 2; n++ {
		if a.Mark(i-n)&mention.Finite != 0 {
			return a.Mark(i-n)&mention.Present != 0 && slices.ContainsFunc(a.DatesIn(a.Sentence(i)), a.isNear)
		}
	}
	return false
}

// adverbialBefore moves from the end of a preposition with its noun or place, and the article between, to the word before: « à Berlin »,
// « par téléphone », "in a statement".
func (a reader) adverbialBefore(i int) int {
	if i < 1 || a.Tokens[i].Kind != token.Word {
		return i
	}
	if k := a.placeBefore(i); k < i {
		return k
	}
	const verbs = mention.Reporting | mention.Acts | mention.Finite | mention.Relation | mention.Active
	if a.Tokens[i].Shape != token.Lower || a.Mark(i)&verbs != 0 && a.Cue(i)&mention.Medium == 0 || a.Cue(i)&mention.Meets != 0 || mention.At(a.Titles, i) >= 0 || a.inDate(i) {
		return i
	}
	k := i - 1
	if k > 0 && a.Mark(k)&mention.ArticleWord != 0 && a.Mark(k)&mention.Opening == 0 {
		k--
	}
	if k > 0 && a.Mark(k)&mention.Opening != 0 && a.Cue(k)&mention.With == 0 {
		return k - 1
	}
	return i
}

// placeBefore moves from the end of a place with its preposition, and the article between, to the word before.
func (a reader) placeBefore(i int) int {
	k := i
	for k > 0 && k > i-4 && a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape != token.Lower {
		k--
	}
	if k < i && a.Mark(k)&mention.ArticleWord != 0 && a.Mark(k)&mention.Opening == 0 {
		k--
	}
	if k < i && k > 0 && a.Mark(k)&mention.Opening != 0 {
		return k - 1
	}
	return i
}

// verbOfAsked finds what is put first that only the living undergo: "Asked about it on Tuesday, X shrugged". The verb itself may be any.
func (a reader) verbOfAsked(p *mention.Person) (verb int, now, ok bool) {
	const words = 20
	s := a.Sentence(p.Tokens.Start)
	i := a.subjectStart(p) - 1
	if !a.Is(i, ",") || i-s.Start > words || s.Start >= len(a.Tokens) || a.Cue(s.Start)&mention.Asked == 0 {
		return 0, false, false
	}
	for k := s.Start + 1; k < i; k++ {
		if a.Tokens[k].Kind == token.Punct && !a.inDate(k) || a.isVerb(k) && a.Mark(k)&mention.Acts == 0 {
			return 0, false, false
		}
		if x := a.dateAt(k); x != nil && a.isNear(*x) {
			ok = true
		}
	}
	return s.Start, false, ok
}

// behindFellow moves over the one with whom a person is the subject of a verb: "X and Y met"; the conjunction stands at token i.
func (a reader) behindFellow(i int) int {
	if a.Mark(i)&mention.And == 0 {
		return -1
	}
	i++
	for ; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		i = a.Titles[k].Tokens.End
	}
	if p := a.personAt(a.skipHonorifics(i)); p != nil {
		return p.Tokens.End
	}
	return -1
}

// owns tells whether something of a person's follows the name: "X's grandson".
func (a reader) owns(p *mention.Person) bool {
	i := p.Tokens.End
	return a.Is(i, "s") && a.Tokens[i].Glue == token.Apostrophe
}

// isReported tells whether a name is the subject of a clause that follows a verb of saying without "that": "officials said X has ordered".
func (a reader) isReported(p *mention.Person) bool {
	i := a.subjectStart(p)
	return a.Mark(i-1)&mention.Reporting != 0
}

// isNowBeing tells whether the form at token i follows the verb to be of the present, which tells of what goes on or is about to: "is meeting",
// "is to hold".
func (a reader) isNowBeing(i int) bool {
	return a.Mark(i-1)&mention.IsCopula != 0 || a.Mark(i-1)&mention.OfWord != 0 && a.Mark(i-2)&mention.IsCopula != 0
}

// isCleft tells whether a name is put first: « c'est X qui, lundi, a », "it was X who said on Monday".
func (a reader) isCleft(p *mention.Person) bool {
	i := a.subjectStart(p)
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
