package binding

import (
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// nameBefore reads NAME, TITLE, and NAME (TITLE), NAME is TITLE and NAME, who is TITLE.
func (a reader) nameBefore(t *mention.Title) (Holding, bool) {
	i := a.skipBack(t.Tokens.Start)
	if i < 1 {
		return Holding{}, false
	}
	switch {
	case a.Is(i-1, ",") && a.endsApposition(t) || a.Is(i-1, "(") && (a.Is(t.Tokens.End, ")") || a.Is(t.Tokens.End, ",")):
		if p := a.personEndingAt(i - 1); p != nil {
			h := Holding{Person: p}
			if a.Is(i-1, ",") && a.listed(p, t) {
				h.Reason = Listed
			}
			return h, true
		}
	default:
		past, ok := a.copula(i - 1)
		if !ok {
			break
		}
		subject := i - 1
		if a.Mark(subject-1)&mention.Relative != 0 && a.Is(subject-2, ",") { // NAME, who is TITLE
			subject -= 2
		}
		if p := a.personEndingAt(subject); p != nil {
			return Holding{Person: p, Copula: true, Past: past}, true
		}
	}
	return Holding{}, false
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
	return a.Is(p.Tokens.Start-1, ",") && a.isItem(p.Tokens.Start-1)
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
	const words = 8
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
		if mention.At(a.People, k) >= 0 && a.Mark(next)&mention.Indefinite == 0 || a.isVerb(k) {
			return false
		}
	}
	return false
}

// endsApposition tells whether NAME, TITLE can end with the title: at a sign, before "and" that adds to it, and, where the title has no article
// and so is no subject, before a participle: « X, président de l'Ukraine réfugié en Russie, ».
func (a reader) endsApposition(t *mention.Title) bool {
	i := t.Tokens.End
	switch {
	case a.closes(i):
		return true
	case a.Mark(i)&mention.And != 0:
		return a.addsToTitle(i)
	}
	return !a.hasArticle(t) && a.Tokens[t.Tokens.Start].Shape == token.Lower && a.Tokens[i].Shape == token.Lower && a.Lexicon.IsParticiple(a.At(i)) &&
		a.Mark(i)&(mention.Finite|mention.Reporting|mention.Acts) == 0
}

// closes tells whether an apposition can end before token i.
func (a reader) closes(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break {
		return true
	}
	t := a.Tokens[i]
	return t.Kind == token.Punct && !a.Is(i, "(") && !a.Is(i, "«") && !a.Is(i, "“")
}
