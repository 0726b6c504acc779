package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Acts that no verb of the living tells: where somebody is on a day, and any verb with a day of these days right behind it.

// subjectStart returns where the phrase of a name begins, with its title and the country whose it is: "Venezuela's X".
func (a reader) subjectStart(p *mention.Person) int {
	i := a.skipBack(a.phraseStart(a.honorificStart(p.Tokens.Start)))
	if k := mention.At(a.Countries, i-2); k >= 0 && a.Is(i-1, "s") && a.Tokens[i-1].Glue == token.Apostrophe {
		return a.skipBack(a.Countries[k].Tokens.Start)
	}
	return i
}

// afterOrigin moves from token i over the country that somebody is from: "X of Venezuela, who".
func (a reader) afterOrigin(i int) int {
	if k := mention.At(a.Countries, i+1); k >= 0 && a.Mark(i)&mention.OfWord != 0 && !a.Is(i, "s") && a.Countries[k].Tokens.Start == i+1 {
		return a.Countries[k].Tokens.End
	}
	return i
}

// verbOfStay finds where somebody is on a day: "X was in Moscow on Monday", « X était lundi à Moscou », « X, en visite lundi à Moscou ».
func (a reader) verbOfStay(p *mention.Person) (verb int, now, ok bool) {
	i := a.afterOrigin(p.Tokens.End)
	if a.Is(i, ",") && a.Mark(i+1)&mention.Relative != 0 {
		i += 2
	}
	if a.Mark(i)&(mention.IsCopula|mention.WasCopula) == 0 || !a.isSubject(p) && a.Mark(i-1)&mention.Relative == 0 {
		return 0, false, false
	}
	k := i + 1
	if x := a.dateAt(k); x != nil {
		k = x.Tokens.End
	}
	if a.Mark(k)&mention.Opening == 0 || a.Mark(k)&mention.OfWord != 0 {
		return 0, false, false
	}
	for k++; a.Mark(k)&mention.ArticleWord != 0; k++ {
	}
	at := mention.At(a.Countries, k)
	return i, false, mention.At(a.Places, k) >= 0 || at >= 0 && !a.Countries[at].Adjective
}

// verbBesideDate finds any verb of the present or the imperfect with a day right behind it, where verbs have an ending that tells: « X, qui supervisait
// lundi les manœuvres », « X fêtait mardi ». Forms that are participles too are left out.
func (a reader) verbBesideDate(p *mention.Person) (verb int, now, ok bool) {
	if len(a.Lexicon.Pack.Voice.FeminineEndings) == 0 {
		return 0, false, false
	}
	i := a.afterOrigin(p.Tokens.End)
	relative := a.Is(i, ",") && a.Mark(i+1)&mention.Relative != 0 && a.Cue(i+1)&mention.ObjectRelative == 0
	if relative {
		i += 2
	} else if !a.isSubject(p) {
		return 0, false, false
	}
	if a.Is(i, "s") || a.Is(i, "se") {
		i++
	}
	if i+1 >= len(a.Tokens) || a.Tokens[i].Kind != token.Word || a.Tokens[i].Shape != token.Lower {
		return 0, false, false
	}
	const others = mention.IsCopula | mention.WasCopula | mention.Finite | mention.Background | mention.ArticleWord | mention.Opening | mention.Dating | mention.And | mention.Negation | mention.Died | mention.Born
	x := a.dateAt(i + 1)
	isVerb := relative || a.Lexicon.IsPast(a.At(i)) || a.Mark(i)&mention.Acts != 0
	return i, false, isVerb && a.isNearOrAhead(x) && a.Mark(i)&others == 0 && !a.Lexicon.IsParticiple(a.At(i)) && !a.Lexicon.IsAdverb(a.At(i))
}

func (a reader) isNearOrAhead(x *timex.Expression) bool {
	return x != nil && (a.isNear(*x) || a.isAhead(x))
}

// verbOfAskedBehind finds what is added to a name that only the living undergo: « Pour X, interrogé lundi, », "X, asked about it on Monday, shrugged".
func (a reader) verbOfAskedBehind(p *mention.Person) (verb int, now, ok bool) {
	const words = 12
	i := p.Tokens.End
	if !a.Is(i, ",") || a.Cue(i+1)&mention.Asked == 0 {
		return 0, false, false
	}
	for k := i + 2; k < len(a.Tokens) && k < i+words && !a.Is(k, ","); k++ {
		if x := a.dateAt(k); x != nil {
			return i + 1, false, a.isNear(*x)
		}
		if a.Tokens[k].Kind == token.Punct || a.Mark(k)&mention.Agent != 0 && a.knownAt(k+1) {
			break
		}
	}
	return 0, false, false
}

// isLead tells whether token i stands in the first sentence of the text, which tells the news.
func (a reader) isLead(i int) bool { return a.SentenceOf(i) == a.SentenceOf(a.bodyStart()) }
