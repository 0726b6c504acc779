package binding

import (
	"slices"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// nameBefore reads NAME, TITLE, and NAME (TITLE), NAME is TITLE and NAME, who is TITLE.
func (a reader) nameBefore(t *mention.Title) (Holding, bool) {
	i := a.skipBack(t.Tokens.Start)
	if i < 1 {
		return Holding{}, false
	}
	switch {
	case a.Is(i-1, ",") && a.endsApposition(t) || a.Is(i-1, "(") && (a.Is(t.Tokens.End, ")") || a.Is(t.Tokens.End, ",")) || a.isDash(i-1) && (a.isDash(t.Tokens.End) || a.Mark(t.Tokens.End)&mention.Since != 0):
		if p := a.personEndingAt(a.beforeAge(i - 1)); p != nil && mention.At(a.Titles, p.Tokens.Start) < 0 {
			h := Holding{Person: p}
			if a.Is(i-1, ",") && (a.listed(p, t) || a.pairs(p, t)) {
				h.Reason = Listed
			}
			return h, true
		}
		return a.secondTitle(t, i-1)
	case a.Mark(i-1)&mention.And != 0:
		if p := a.coordinated(t, i-1); p != nil {
			return Holding{Person: p}, true
		}
		return a.secondTitle(t, i-1)
	default:
		if h, ok := a.firstTo(t, i); ok {
			return h, true
		}
		verb := i - 1
		if a.Lexicon.IsAdverb(a.At(verb)) || a.Cue(verb)&mention.Also != 0 { // « qui est aussi »
			verb--
		}
		past, ok := a.copula(verb)
		if !ok {
			break
		}
		subject := verb
		if a.Mark(subject-1)&mention.Relative != 0 && a.Is(subject-2, ",") { // NAME, who is TITLE
			subject -= 2
		}
		if p := a.personEndingAt(subject); p != nil {
			return Holding{Person: p, Copula: true, Past: past}, true
		}
	}
	return Holding{}, false
}

// secondTitle reads NAME, TITLE, TITLE and NAME, TITLE and TITLE, where the one that is asked for has no article and so is no item of a list: « X, l'ancien
// patron de la BCE, ex-chef du gouvernement italien ». The comma or "and" stands at token i.
func (a reader) secondTitle(t *mention.Title, i int) (Holding, bool) {
	if a.hasArticle(t) || !a.endsApposition(t) || a.Is(i, "(") {
		return Holding{}, false
	}
	k := mention.At(a.Titles, i-1)
	if p := a.personEndingAt(i); k < 0 && p != nil { // « ministre de la Défense de François Hollande et »
		k = mention.At(a.Titles, a.skipBack(p.Tokens.Start)-2)
	}
	if k < 0 || a.Titles[k].Bare {
		return Holding{}, false
	}
	first := a.owned(&a.Titles[k])
	if first.Tokens.End != i {
		return Holding{}, false
	}
	h, ok := a.nameBefore(first)
	return h, ok && !h.Copula
}

// isGerund tells whether token i has the ending of a present participle: "standing", « souriant ».
func (a reader) isGerund(i int) bool {
	return i < len(a.Tokens) && a.Tokens[i].Shape == token.Lower && slices.ContainsFunc(a.Lexicon.Pack.Voice.Gerunds, func(end string) bool { return strings.HasSuffix(a.At(i), end) })
}

// firstTo reads NAME was, or became, the first TITLE to do something, as whom NAME then held the office: "became the first US president to visit". The
// title and its article begin at token i; a date may stand before them.
func (a reader) firstTo(t *mention.Title, i int) (Holding, bool) {
	if a.Reckoning(t.Tokens.End)&mention.ToWord == 0 || a.Mark(t.Tokens.End+1)&mention.ArticleWord != 0 || !a.isCounted(t) {
		return Holding{}, false
	}
	if n := a.NumberAt(i - 1); n != nil && n.Ordinal {
		i = a.skipBack(n.Tokens.Start)
	}
	if x := a.dateEndingAt(i); x != nil {
		i = x.Tokens.Start
	}
	if a.Mark(i-1)&mention.Dating != 0 {
		i--
	}
	if a.Mark(i-1)&(mention.IsCopula|mention.WasCopula|mention.Enters) == 0 {
		return Holding{}, false
	}
	s := a.Sentence(i)
	p, _ := a.subject(a.verbStart(i-1, s), s)
	perfect := a.Mark(i-2)&mention.Present != 0 // "has become"
	return Holding{Person: p, Copula: true, Past: !perfect, FirstTo: true}, p != nil
}

// isCounted tells whether "first" or another ordinal stands before a title.
func (a reader) isCounted(t *mention.Title) bool {
	if n := a.NumberAt(t.Tokens.Start - 1); n != nil && n.Ordinal {
		return true
	}
	return a.qualifiersBefore(t.Tokens.Start)&mention.Unsettled != 0
}

// beforeAge moves from the comma i over an age between commas to the comma before it: « X, 59 ans, président », "X, 59, president".
func (a reader) beforeAge(i int) int {
	start := i - 1
	for _, x := range a.DatesIn(token.Range{Start: max(0, i-4), End: i}) {
		if x.Kind == timex.Age && x.Tokens.End == i {
			start = x.Tokens.Start
		}
	}
	if start == i-1 && a.NumberAt(start) == nil || !a.Is(start-1, ",") {
		return i
	}
	return start - 1
}

// coordinated reads NAME, NOUN and TITLE, where neither noun nor title has a definite article, so that both are said of the name: « X, ancien banquier
// et ministre de l'Économie, ». It returns the person, nil where there is none. "and" stands at token and.
func (a reader) coordinated(t *mention.Title, and int) *mention.Person {
	const words = 8
	if a.Mark(t.Tokens.Start-1)&mention.ArticleWord != 0 || a.hasArticle(t) || !a.closes(t.Tokens.End) {
		return nil
	}
	for i := and - 1; i > 0 && i > and-words; i-- {
		if a.Is(i, ",") {
			if a.Mark(i+1)&mention.ArticleWord != 0 && a.Mark(i+1)&mention.Indefinite == 0 {
				return nil
			}
			return a.personEndingAt(i)
		}
		if a.Tokens[i].Kind == token.Punct || mention.At(a.People, i) >= 0 || a.isVerb(i) {
			return nil
		}
	}
	return nil
}

// isDash tells whether token i is a dash that sets off an addition.
func (a reader) isDash(i int) bool {
	return a.Is(i, "–") || a.Is(i, "—") || a.Is(i, "-") && a.Tokens[i].Glue == token.Space
}

// copula tells whether token i is a form of to be, and whether it is past.
func (a reader) copula(i int) (past, ok bool) {
	m := a.Mark(i)
	return m&mention.WasCopula != 0, m&(mention.IsCopula|mention.WasCopula) != 0
}

// listed tells whether NAME, TITLE, may be two items of an enumeration: « Poutine, le président chinois et … ». An item has its article, and the
// last one stands after "and": « X et NAME, le TITLE, » are two people.
func (a reader) listed(p *mention.Person, t *mention.Title) bool {
	if !a.hasArticle(t) {
		return false
	}
	after := t.Tokens.End
	if a.Is(after, ",") {
		after++
	}
	if a.Mark(after)&mention.And != 0 && !a.addsToTitle(after) {
		return true
	}
	return a.Is(p.Tokens.Start-1, ",") && a.isItem(p.Tokens.Start-1) || a.opensBeforeSubject(p, t)
}

// pairs tells whether two names come before two titles, of which the first is the first one's: « X et Y, président français et chancelière allemande, ».
func (a reader) pairs(p *mention.Person, t *mention.Title) bool {
	return a.Mark(a.skipBack(a.phraseStart(p.Tokens.Start))-1)&mention.And != 0 && a.Mark(t.Tokens.End)&mention.And != 0 && a.titleFrom(t.Tokens.End+1) >= 0
}

// opensBeforeSubject tells whether NAME may belong to an adverbial with which the sentence opens, and TITLE be its subject with an addition: « Après X,
// le président, en visite à Berlin, a … ». Where a subject of its own follows, TITLE is the name's: « Pour X, le président, la France doit … ».
func (a reader) opensBeforeSubject(p *mention.Person, t *mention.Title) bool {
	i := p.Tokens.Start - 1
	s := a.Sentence(p.Tokens.Start)
	if i < s.Start || a.Mark(i)&mention.Opening == 0 || i > s.Start && a.Tokens[i-1].Kind != token.Punct || !a.Is(t.Tokens.End, ",") {
		return false
	}
	next := t.Tokens.End + 1
	if i > s.Start && a.Cue(i)&mention.Accompanies != 0 && (a.isGerund(next) || a.isGerund(next+1)) { // "…, with X, the minister, standing at his side"
		return false
	}
	return next < s.End && a.Tokens[next].Shape == token.Lower && (a.Mark(next)&mention.ArticleWord == 0 || a.Mark(next)&mention.Opening != 0)
}

// hasArticle tells whether a title has a definite article, or the country for one: "the president", "France's president".
func (a reader) hasArticle(t *mention.Title) bool {
	i := t.Tokens.Start
	if a.Mark(i-1)&mention.ArticleWord != 0 || a.skipBack(i) < i && a.Mark(a.skipBack(i))&mention.ArticleWord != 0 {
		return true
	}
	for k := i; k < t.Tokens.End; k++ {
		if a.Is(k, "s") && a.Tokens[k].Glue == token.Apostrophe {
			return true
		}
	}
	return false
}

// isItem tells whether what ends at the comma i may be an item of a list of people: a name or a title, but not in an adverbial with which the
// sentence opens: "In Brussels, X, the minister", « Aux côtés d'Emmanuel Macron, X, le ministre ».
func (a reader) isItem(i int) bool {
	last := i - 1
	if mention.At(a.Titles, last) < 0 && mention.At(a.People, last) < 0 && !a.isNameWord(last) {
		return false
	}
	s := a.Sentence(i)
	start := last
	for start > s.Start && !a.Is(start-1, ",") && !a.Is(start-1, ";") && !a.Is(start-1, ":") {
		start--
	}
	for start < last && a.Tokens[start].Kind == token.Punct {
		start++
	}
	opens := start == s.Start || a.Tokens[start-1].Kind == token.Punct
	return !opens || a.Mark(start)&mention.Opening == 0
}

// isNameWord tells whether token i may be the last word of somebody's name: it and the one before have a capital and are nothing else.
func (a reader) isNameWord(i int) bool {
	is := func(k int) bool {
		return k >= 0 && a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape == token.Capital && mention.At(a.Countries, k) < 0 && mention.At(a.Organisations, k) < 0 &&
			mention.At(a.Places, k) < 0 && a.dateAt(k) == nil
	}
	return is(i) && is(i-1)
}

// addsToTitle tells whether "and" at token i goes on with what the same person is, up to the sign that closes the apposition: "and a leading
// Green,", « et numéro deux du gouvernement, ». Somebody else who is named there, or a plural, is another item of a list.
func (a reader) addsToTitle(i int) bool {
	const words = 12
	next := i + 1
	if next >= len(a.Tokens) || a.Tokens[next].Kind != token.Word || a.Tokens[next].Shape != token.Lower {
		return false
	}
	const other = mention.ArticleWord | mention.OfWord | mention.Reporting | mention.Finite | mention.Present | mention.Acts | mention.Honorific
	if w := a.At(next); a.Mark(next)&mention.Indefinite == 0 && (a.Mark(next)&other != 0 || a.Lexicon.IsCommon(a.Tokens[next].Word) || a.Lexicon.IsPast(w) || strings.HasSuffix(w, "s")) {
		return false
	}
	for k := next; k < len(a.Tokens) && k < next+words; k++ {
		if k > next && a.closes(k) {
			return true
		}
		if p := mention.At(a.People, k); p >= 0 && a.Mark(next)&mention.Indefinite == 0 && a.Mark(a.People[p].Tokens.Start-1)&mention.OfWord == 0 || a.isVerb(k) {
			return false
		}
	}
	return false
}

// endsApposition tells whether NAME, TITLE can end with the title: at a sign, before "and" that adds to it, and, where the title has no article
// and so is no subject, before a participle or « depuis »: « X, président de l'Ukraine réfugié en Russie, ».
func (a reader) endsApposition(t *mention.Title) bool {
	i := t.Tokens.End
	switch {
	case a.closesNamed(i): // with « (au centre) » behind it or not
		return true
	case a.Mark(i)&mention.And != 0:
		return a.addsToTitle(i)
	}
	if a.hasArticle(t) || a.Tokens[i].Shape != token.Lower {
		return false
	}
	return a.Mark(i)&mention.Since != 0 || a.Tokens[t.Tokens.Start].Shape == token.Lower && a.Lexicon.IsParticiple(a.At(i)) && a.Mark(i)&(mention.Finite|mention.Reporting|mention.Acts) == 0
}

// closesNamed tells whether the apposition of a name can end before token i, or behind what is added to the name in parentheses there: « (35 ans) ».
func (a reader) closesNamed(i int) bool {
	const words = 6
	if !a.Is(i, "(") {
		return a.closes(i)
	}
	end := a.after(i, ")", min(len(a.Tokens), i+words))
	return end > 0 && a.closes(end)
}

// closes tells whether an apposition can end before token i.
func (a reader) closes(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break {
		return true
	}
	t := a.Tokens[i]
	return t.Kind == token.Punct && !a.Is(i, "(") && !a.Is(i, "«") && !a.Is(i, "“")
}
