package binding

import (
	"slices"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// governed tells whether the phrase that starts at token i is a complement of another: « … du président », "… of the president",
// "Biden's national security adviser".
func (a reader) governed(i int) bool {
	i = a.skipBack(i)
	if i > 1 && a.Mark(i-2)&mention.Reporting != 0 && !a.contracted(i) {
		return false // "according to Ukraine's defence minister, …"
	}
	return i > 0 && a.Mark(i-1)&mention.OfWord != 0 || i < len(a.Tokens) && i > 0 && a.contracted(i)
}

// contracted tells whether the article at i holds the preposition: « du », « des ».
func (a reader) contracted(i int) bool { return a.Mark(i)&mention.OfWord != 0 }

// governor returns the token of the noun that the phrase at token i is a complement of, -1 where there is none. In "Biden's national
// security adviser" the adviser is the head.
func (a reader) governor(i int) int {
	i = a.skipBack(i)
	of := i - 1
	if i < len(a.Tokens) && a.contracted(i) {
		of = i
	}
	if of < 1 || a.Mark(of)&mention.OfWord == 0 || a.Tokens[of].Glue == token.Apostrophe && of != i && a.Is(of, "s") {
		return -1
	}
	if t := a.Tokens[of-1]; t.Kind != token.Word || a.Tokens[of].Glue == token.Break {
		return -1
	}
	return of - 1
}

// mayBeNamed tells whether the name after « … du ministre, » can be that of the noun which governs the title: one for a person, or one that
// nobody knows.
func (a reader) mayBeNamed(noun int) bool {
	const aside = mention.Thing | mention.Reporting | mention.Acts | mention.Finite | mention.Present | mention.During | mention.After | mention.Before | mention.Since
	switch m := a.Mark(noun); {
	case m&aside != 0:
		return false // « le discours du », "spoke to the", « lors du »
	case m&mention.Relation != 0:
		return !a.several(noun)
	case mention.At(a.People, noun) >= 0:
		return false
	}
	return !a.Lexicon.IsThing(strings.ToLower(a.At(noun))) && !a.several(noun)
}

// several tells whether a noun is plural and means all of them, so that one name can't be its own: « les conseillers du », but not « l'un des
// conseillers du ».
func (a reader) several(noun int) bool {
	w := a.At(noun)
	if !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "x") || strings.HasSuffix(w, "ss") || noun < 1 {
		return false
	}
	det := a.Mark(noun - 1)
	if det&mention.ArticleWord == 0 || det&mention.OfWord != 0 || a.Mark(noun-2)&mention.OfWord != 0 {
		return false
	}
	return slices.Contains(a.Lexicon.Pack.Voice.Several, strings.ToLower(a.At(noun-1)))
}

// belongsToRelation tells whether a title is the complement of a noun such as « épouse », "spokesman" just before it.
func (a reader) belongsToRelation(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if a.Tokens[k].Kind == token.Punct {
			return false
		}
		if a.Mark(k)&mention.Relation != 0 && a.Mark(k)&mention.Thing == 0 {
			return true
		}
	}
	return false
}

// belongsToAnother tells whether a title is the complement of a noun for another person, whose the name may be.
func (a reader) belongsToAnother(h *Holding) bool {
	start := h.Title.Tokens.Start
	if !a.governed(start) || !a.belongsToRelation(start) {
		return false
	}
	if h.Joined {
		return !a.isHeadBesideName(h)
	}
	noun := a.governor(start)
	return noun < 0 || a.mayBeNamed(noun)
}

// isHeadBesideName tells whether TITLE NAME, the complement of a relation, is surely one phrase: without an article ("a spokesman for German
// President X"), where the relation is indefinite or plural (« un proche du président X »), or where another name follows for it. « Le conseiller
// du président américain Jake Sullivan » is not.
func (a reader) isHeadBesideName(h *Holding) bool {
	start := h.Title.Tokens.Start
	if a.Lexicon.Pack.CourtesyTitles && a.Mark(start-1)&mention.OfWord != 0 {
		return true // where a title stands before a name without an article, it is part of that name
	}
	if noun := a.governor(start); noun > 0 && (a.Mark(noun-1)&mention.Indefinite != 0 || a.several(noun)) {
		return true
	}
	end := h.Person.Tokens.End
	return a.Is(end, ",") && end+1 < len(a.Tokens) && a.Tokens[end+1].Shape == token.Capital && mention.At(a.Titles, end+1) < 0
}

// MayBeOfAnother tells whether the name after a title, with a comma between or none, may be that of somebody to whom the holder is related:
// « la femme du président américain, Jill Biden ».
func MayBeOfAnother(article *mention.Article, t *mention.Title) bool {
	a := reader{article}
	noun := a.governor(t.Tokens.Start)
	return noun >= 0 && a.mayBeNamed(noun) || a.governed(t.Tokens.Start) && a.belongsToRelation(t.Tokens.Start)
}
