package binding

import (
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// countsOthers tells whether the words after a figure's phrase make it count something else, or only some: "ten members more", "the five-member
// OPEC delegation", "all 13 Canadian provinces and territories", « compte 6 membres fondateurs ».
func (a reader) countsOthers(f *mention.Figure) bool {
	end := f.Tokens.End
	if end >= len(a.Tokens) || a.Tokens[end].Glue == token.Break {
		return false
	}
	more := end
	if a.Mark(more)&mention.OfWord != 0 {
		more++ // « de plus »
	}
	if a.Reckoning(more)&(mention.Rise|mention.Fall) != 0 && (more > end || a.canEnd(more+1) || a.Lexicon.IsCommon(a.Tokens[more+1].Word)) {
		return true
	}
	switch {
	case a.Mark(end)&mention.And != 0:
		return a.startsNoun(end+1) && (!a.tellsNumber(f) || strings.HasSuffix(a.At(end+1), "s")) && !a.opensPredicate(end+1) && f.Number.End < end
	case f.Number.Start == f.Tokens.Start && a.Reckoning(end)&mention.Deputation != 0:
		return true
	}
	return a.tellsNumber(f) && f.Number.End < end && a.Tokens[end-1].Shape == token.Lower && a.startsNoun(end) && !a.closesName(end) && a.Mark(end)&mention.OfWord == 0
}

// countsMembersOf tells whether the members that a figure counts are said to be those of an organisation named after it: « l'espace Schengen compte
// 25 membres de l'UE ».
func (a reader) countsMembersOf(f *mention.Figure) bool {
	of := f.Tokens.End
	for a.Mark(of)&(mention.OfWord|mention.ArticleWord) != 0 {
		of++
	}
	return of > f.Tokens.End && a.tellsNumber(f) && mention.At(a.Organisations, of) >= 0
}

// measuresPart tells whether a measure follows the name of its thing, and that belongs to another noun or is part of a longer name: « le camp de
// base de l'Everest », « le semi-marathon », "the half marathon".
func (a reader) measuresPart(f *mention.Figure) bool {
	k := f.Tokens.Start
	if k == 0 || f.Number.Start == k || !isLength(a.Lexicon.Facts.Figures[f.Candidates[0]].Unit) {
		return false
	}
	if glue := a.Tokens[k].Glue; glue != token.Space && glue != token.Break && a.Mark(k-1)&mention.ArticleWord == 0 || a.Fraction(k-1) != 0 || isDash(a, k-1) {
		return true
	}
	if a.Mark(k)&mention.ArticleWord != 0 {
		return false // « les 8 849 mètres de l'Everest »
	}
	of := false
	for k--; k >= 0 && a.Mark(k)&(mention.OfWord|mention.ArticleWord) != 0; k-- {
		of = of || a.Mark(k)&mention.OfWord != 0
	}
	return of && k >= a.Sentence(f.Tokens.Start).Start && a.Tokens[k].Kind == token.Word
}

// isLength tells whether a unit is one of heights and lengths.
func isLength(unit string) bool {
	switch unit {
	case "metres", "feet", "kilometres", "miles":
		return true
	}
	return false
}

// tellsNumber tells whether a phrase says of its subject that it has so many: « compte 27 membres », and not « ses 27 membres ».
func (a reader) tellsNumber(f *mention.Figure) bool {
	before := f.Number.Start - 1
	return before > f.Tokens.Start && a.Mark(before)&(mention.ArticleWord|mention.And) == 0 && a.Reckoning(before)&mention.Every == 0 && a.Cue(before)&mention.Possessive == 0
}

// isApposed tells whether a figure stands in an apposition to the country of which it tells, which is true whatever the clause says of that:
// "a merger would create a giant in Germany, a country of 84 million".
func (a reader) isApposed(f *mention.Figure) bool {
	k := mention.At(a.Countries, f.Tokens.Start)
	return k >= 0 && a.Is(a.Countries[k].Tokens.End, ",")
}

// namesCurrency tells whether a phrase names the currency that its members share.
func (a reader) namesCurrency(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if a.Reckoning(i)&mention.CurrencyName != 0 {
			return true
		}
	}
	return false
}

// closesFigure tells whether the words of a figure are all of its name: what follows is no noun, or only the organisation or country that they
// belong to: « Conseil de sécurité de l'ONU ont ». A word after a noun in the plural is none: "the 11 justices heard".
func (a reader) closesFigure(f *mention.Figure) bool {
	i := f.Tokens.End
	of := i
	for a.Mark(of)&(mention.OfWord|mention.ArticleWord) != 0 {
		of++
	}
	if k := mention.At(a.Organisations, of); of > i && k >= 0 {
		i = a.Organisations[k].Tokens.End
	}
	if a.closesName(i) {
		return true
	}
	last := &a.Tokens[f.Tokens.End-1]
	return i == f.Tokens.End && of == i && last.Shape == token.Lower && strings.HasSuffix(a.At(i-1), "s") && a.startsNoun(i)
}

// startsNoun tells whether a word at token i can be a noun or adjective.
func (a reader) startsNoun(i int) bool {
	return i < len(a.Tokens) && a.Tokens[i].Kind == token.Word && a.Tokens[i].Glue != token.Break && a.Tokens[i].Shape == token.Lower && !a.Lexicon.IsCommon(a.Tokens[i].Word)
}

// opensMainVerb tells whether the verb of a clause begins at token i, which a participle alone is not: « l'une des sept régions placées en … ».
func (a reader) opensMainVerb(i int) bool {
	const verbs = mention.Finite | mention.Acts | mention.Reporting | mention.IsCopula | mention.WasCopula | mention.Background | mention.Present
	return i < len(a.Tokens) && a.Tokens[i].Shape == token.Lower && a.Mark(i)&verbs != 0
}

// allOf tells whether "all" stands before token i, so that the number there counts every one: "all 193 members", « tous les 27 ».
func (a reader) allOf(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3 && a.Tokens[k].Kind == token.Word; k-- {
		if a.Reckoning(k)&mention.Every != 0 {
			return true
		}
		if a.Mark(k)&(mention.ArticleWord|mention.OfWord|mention.OutOf) == 0 {
			return false
		}
	}
	return false
}

// namesWholeCountry tells whether a phrase on how many people live in a country is about all of it, and not "rural China", « le nord de
// l'Italie », or of a part of its people.
func (a reader) namesWholeCountry(f *mention.Figure) bool {
	if a.Lexicon.Facts.Figures[f.Candidates[0]].Unit != "people" {
		return true
	}
	first := mention.At(a.Countries, f.Tokens.Start)
	if first < 0 {
		return true
	}
	i := f.Tokens.Start - 1
	s := a.Sentence(f.Tokens.Start)
	for i >= s.Start && a.Mark(i)&mention.ArticleWord != 0 && a.Mark(i)&mention.OfWord == 0 {
		i--
	}
	apposed := a.isApposed(f)
	switch {
	case i < s.Start || a.Tokens[i].Kind == token.Punct:
		return true
	case a.Mark(i)&mention.OfWord != 0:
		return apposed && a.tellsOfCountry(f)
	}
	return a.Lexicon.IsCommon(a.Tokens[i].Word) || apposed && a.tellsOfCountry(f)
}

// tellsOfCountry tells whether a phrase calls what it counts the people of a country.
func (a reader) tellsOfCountry(f *mention.Figure) bool {
	for i := f.Tokens.Start; i < f.Number.Start; i++ {
		if a.Reckoning(i)&mention.CountryNoun != 0 {
			return true
		}
	}
	return false
}

// RetoldAs tells whether the paragraph goes on with another value of the figure, in words that are not the speaker's: "There are 27 countries in
// the EU." For now, there are 28.
func (c *Count) RetoldAs(article *mention.Article, value float64) bool {
	a := reader{article}
	block := a.Text.Block(int(a.Tokens[c.Number.Tokens.Start].Start))
	for i, last := a.NumbersIn(token.Range{Start: c.Number.Tokens.End, End: a.TokenAt(block.End)}); i < last; i++ {
		if n := &a.Numbers[i]; n.Value == value && !a.Text.Quoted(int(a.Tokens[n.Tokens.Start].Start)) {
			return true
		}
	}
	return false
}
