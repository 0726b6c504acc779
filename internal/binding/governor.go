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
	if of > 0 && a.isAs(of) && a.Mark(of-1)&mention.Relation != 0 {
		return of - 1
	}
	if of < 1 || a.Mark(of)&mention.OfWord == 0 || a.Tokens[of].Glue == token.Apostrophe && of != i && a.Is(of, "s") {
		return -1
	}
	noun := a.beforePlace(of - 1)
	if noun < 0 || a.Tokens[noun].Kind != token.Word || a.Tokens[noun+1].Glue == token.Break {
		return -1
	}
	return noun
}

// isAs tells whether token i says in which office somebody is something: "his successor as".
func (a reader) isAs(i int) bool {
	return slices.ContainsFunc(a.Lexicon.Pack.Voice.As, func(w string) bool { return a.Is(i, w) })
}

// beforePlace moves from the end of a place with its preposition to the noun before: « l'arrivée à Varsovie de la », "the speech in Paris of the".
func (a reader) beforePlace(i int) int {
	k := i
	for k > 0 && k > i-4 && a.Tokens[k].Kind == token.Word && a.Tokens[k].Shape != token.Lower {
		k--
	}
	if k < i && k > 0 && a.Mark(k)&mention.Opening != 0 {
		return k - 1
	}
	return i
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
	w := strings.ToLower(a.At(noun))
	if a.isInfinitive(noun) {
		return false // « a dit attendre du ministre »
	}
	if a.Lexicon.IsParticiple(w) && noun > 0 && a.Tokens[noun].Glue == token.Space && a.Tokens[noun-1].Kind == token.Word && a.Mark(noun-1)&mention.ArticleWord == 0 {
		return false // "was left to the"
	}
	return !a.Lexicon.IsThing(w) && !a.several(noun)
}

// isInfinitive tells whether token i is surely an infinitive: it has the ending of one, and the word before is a verb or a preposition, no article. A
// language whose infinitives have no endings has none.
func (a reader) isInfinitive(i int) bool {
	const governs = mention.Reporting | mention.Finite | mention.Present | mention.Acts | mention.LookAhead
	w := a.At(i)
	if !slices.ContainsFunc(a.Lexicon.Pack.Voice.Infinitives, func(end string) bool { return strings.HasSuffix(w, end) }) || a.Mark(i)&mention.Relation != 0 {
		return false
	}
	for a.inDate(i - 1) {
		i--
	}
	return a.Mark(i-1)&governs != 0 || a.Lexicon.IsParticiple(a.At(i-1)) || a.Mark(i-1)&(mention.Dating|mention.OfWord) != 0 && a.Mark(i-1)&mention.ArticleWord == 0
}

// several tells whether a noun is plural and means all of them, so that one name can't be its own: « les conseillers du », but not « l'un des
// conseillers du ».
func (a reader) several(noun int) bool {
	w := a.At(noun)
	if !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "x") || strings.HasSuffix(w, "ss") {
		return false
	}
	if noun == a.Sentence(noun).Start || a.Tokens[noun-1].Kind == token.Punct {
		return true // "Lawyers for"
	}
	det := a.Mark(noun - 1)
	if det&mention.ArticleWord == 0 || det&mention.OfWord != 0 || a.Mark(noun-2)&mention.OfWord != 0 {
		return false
	}
	return slices.Contains(a.Lexicon.Pack.Voice.Several, strings.ToLower(a.At(noun-1)))
}

// belongsToRelation tells whether a title is the complement of a noun such as « épouse », "spokesman" just before it.
func (a reader) belongsToRelation(i int) bool {
	k := a.nounBefore(i, mention.Relation)
	return k >= 0 && a.Mark(k)&mention.Thing == 0
}

// nounBefore returns the next token before i, within a few words and no sign between, that has a mark; -1 where there is none.
func (a reader) nounBefore(i int, m mention.Mark) int {
	const words = 5
	for k := i - 1; k >= 0 && k >= i-words && a.Tokens[k].Kind != token.Punct; k-- {
		if a.Mark(k)&m != 0 {
			return k
		}
	}
	return -1
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
	if len(a.Lexicon.Pack.CourtesyTitles) > 0 && a.Mark(start-1)&mention.OfWord != 0 {
		return true // where a title stands before a name without an article, it is part of that name
	}
	if noun := a.governor(start); noun > 0 && (a.Mark(noun-1)&mention.Indefinite != 0 || a.several(noun)) {
		return true
	}
	end := h.Person.Tokens.End
	return a.Is(end, ",") && end+1 < len(a.Tokens) && a.Tokens[end+1].Shape == token.Capital && mention.At(a.Titles, end+1) < 0
}

// BelongsToKin tells whether the name after a title, with a comma between or none, may be that of a relative of the holder, who may share the family
// name: « la femme du président américain, Jill Biden ».
func BelongsToKin(article *mention.Article, t *mention.Title) bool {
	a := reader{article}
	return a.governed(t.Tokens.Start) && a.nounBefore(t.Tokens.Start, mention.Kin) >= 0
}
