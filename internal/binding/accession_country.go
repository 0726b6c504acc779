package binding

import (
	"slices"
	"sort"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// countryBefore returns the country for which a pronoun or « le pays », "their country" stands before the words of a statement: the only one that
// the sentence names by its people (« les Croates … ; leur pays a rejoint »), else the only one of the sentence before. It is nil where none or
// several are named.
func (a reader) countryBefore(r token.Range) *mention.Country {
	const words = 4 // auxiliaries and adverbs between
	s := a.Sentence(r.Start)
	i := r.Start - 1
	for n := 0; n < words && i > s.Start && !a.isNation(i) && (a.isVerb(i) || a.Lexicon.IsAdverb(a.At(i))); n++ {
		i--
	}
	if i < s.Start || !a.isNation(i) {
		return nil
	}
	start := i
	for start > s.Start && a.Mark(start-1)&mention.ArticleWord != 0 {
		start--
	}
	if start > s.Start && a.Tokens[start-1].Kind != token.Punct {
		return nil
	}
	if c, several := a.onlyCountry(s); c != nil || several {
		return c
	}
	k := a.SentenceOf(s.Start)
	if k == 0 || a.Tokens[s.Start].Glue == token.Break {
		return nil
	}
	c, _ := a.onlyCountry(a.Sentences[k-1])
	return c
}

// relativeCountry returns the country of which a relative clause tells that holds the words of a statement: "in Croatia, which has belonged to".
func (a reader) relativeCountry(r token.Range) *mention.Country {
	const words = 4
	i := r.Start - 1
	for n := 0; n < words && i > 1 && a.Mark(i)&mention.Relative == 0 && (a.isVerb(i) || a.Lexicon.IsAdverb(a.At(i))); n++ {
		i--
	}
	if i < 2 || a.Mark(i)&mention.Relative == 0 {
		return nil
	}
	if i--; a.Is(i, ",") {
		i--
	}
	if k := mention.At(a.Countries, i); k >= 0 && !a.Countries[k].Adjective && !a.Countries[k].Capital {
		return &a.Countries[k]
	}
	return nil
}

// ofAnother tells whether the country that seems to be the subject of a statement is the complement of another noun: "a company from Latvia joined". A
// relative clause tells of the country itself: "in Croatia, which joined".
func (a reader) ofAnother(m *mention.Statement) bool {
	if m.Country.Tokens.Start != m.Tokens.Start || a.Is(m.Country.Tokens.End, ",") || a.Mark(m.Country.Tokens.End)&mention.Relative != 0 {
		return false
	}
	i := a.skipBack(m.Tokens.Start) - 1
	return i >= 0 && a.Tokens[m.Tokens.Start].Glue != token.Break && (a.Reckoning(i)&mention.FromWord != 0 || a.Cue(i)&(mention.About|mention.With) != 0) && a.Tokens[i].Kind == token.Word
}

// isNation tells whether token i is a pronoun or noun for a country named before: "it", « le pays ».
func (a reader) isNation(i int) bool {
	return a.Cue(i)&mention.It != 0 || a.Cue(i)&mention.Pronoun != 0 || slices.Contains(a.Lexicon.Pack.Statements.Nation, strings.ToLower(a.At(i)))
}

// onlyCountry returns the country that a sentence names, by itself or by its people, and whether it names several.
func (a reader) onlyCountry(s token.Range) (found *mention.Country, several bool) {
	for i := sort.Search(len(a.Countries), func(i int) bool { return a.Countries[i].Tokens.Start >= s.Start }); i < len(a.Countries) && a.Countries[i].Tokens.Start < s.End; i++ {
		c := &a.Countries[i]
		if c.Capital {
			continue
		}
		if found != nil && found.Code != c.Code {
			return nil, true
		}
		found = c
	}
	return found, false
}

// isSuperlative tells whether the words from token i say which of all something is: "last", « premier ».
func (a reader) isSuperlative(i int) bool {
	return slices.Contains(a.Lexicon.Pack.Statements.Superlative, strings.ToLower(a.At(i)))
}
