package mention

import (
	"slices"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A Figure is a mention of a figure with the number that the article gives.
type Figure struct {
	Tokens     token.Range
	Candidates []int32
	Number     token.Range // the tokens of the number
	Source     FigureSource
}

// FigureSource tells how an article says which figure it means.
type FigureSource uint8

// The sources: the words themselves; the organisation that was named last, since the words name none; the number itself, which is a name:
// « les Vingt-Sept ».
const (
	ByWords FigureSource = iota
	ByContext
	ByName
)

// What stands for the index of a figure where only the article tells which one is meant.
const (
	ofOrganisation int32 = -1 - iota
	ofTheLast
	byname
	ofCountry
)

// bynamed is the organisation that is called by the number of its members: « les Vingt-Sept ».
const bynamed = "eu"

// figure adds the figure of a match. It tells whether there is one.
func (f *Finder) figure(m *phrase.Match, index int32) bool {
	a := &f.article
	out := Figure{Tokens: tokens(m)}
	organisation, country := int32(-1), ""
	for _, c := range m.Captures {
		switch c.Class {
		case f.lexicon.classes.number, f.lexicon.classes.amount:
			out.Number = token.Range{Start: int(c.First), End: int(c.End)}
			if n := a.NumberAt(out.Number.End - 1); n != nil {
				out.Number.Start = max(out.Number.Start, n.Tokens.Start) // without « quelque »
			}
		case f.lexicon.classes.country:
			country = f.lexicon.countries[c.Value&(shared-1)]
		case f.lexicon.classes.organisation:
			if organisation = c.Value; organisation&shared != 0 {
				return false // « les 32 pays de l'Alliance » is read from the context
			}
		}
	}
	if out.Number.Start == out.Number.End {
		return false
	}
	switch index {
	case ofOrganisation:
		index = f.lexicon.size(organisation)
	case ofTheLast:
		index, out.Source = f.lexicon.size(a.lastMembered(out.Tokens.Start)), ByContext
	case ofCountry:
		index = f.lexicon.population(country)
	case byname:
		index, out.Source = f.lexicon.size(f.lexicon.bynamed()), ByName
		if n := a.NumberAt(out.Number.Start); index < 0 || n == nil || !n.Spelled || a.Tokens[out.Number.Start].Shape == token.Lower || !f.lexicon.everHeld(index, n.Value) {
			return false // « les Deux Alpes »
		}
	}
	if index < 0 {
		return false
	}
	if a.sameFigure(m) {
		if last := &a.Figures[len(a.Figures)-1]; !slices.Contains(last.Candidates, index) {
			last.Candidates = append(last.Candidates, index)
		}
		return true
	}
	out.Candidates = []int32{index}
	a.Figures = append(a.Figures, out)
	return true
}

// sameFigure tells whether the words of a match have just been found to give a figure: those of two senates, say.
func (a *Article) sameFigure(m *phrase.Match) bool {
	n := len(a.Figures)
	return n > 0 && a.Figures[n-1].Tokens == tokens(m)
}

// lastMembered returns the organisation with a known number of members that the article named last before token i, in its sentence or one of
// the two before; -1 where there is none, or where two were named in one sentence.
func (a *Article) lastMembered(i int) int32 {
	const reach = 2 // sentences
	s := a.SentenceOf(i)
	found, in := int32(-1), 0
	for k := len(a.Organisations) - 1; k >= 0; k-- {
		o := &a.Organisations[k]
		at := a.SentenceOf(o.Tokens.Start)
		switch {
		case at < s-reach || found >= 0 && at != in:
			return found
		case o.Tokens.Start >= i:
		case len(o.Candidates) > 1 || found >= 0 && o.Candidates[0] != found:
			return -1
		default:
			found, in = o.Candidates[0], at
		}
	}
	return found
}

// size returns the figure of how many members an organisation has, -1 where the facts have none.
func (l *Lexicon) size(organisation int32) int32 {
	if organisation < 0 {
		return -1
	}
	return l.sizes[organisation]
}

// population returns the figure of how many people live in a country, -1 where the facts have none.
func (l *Lexicon) population(country string) int32 {
	return int32(slices.IndexFunc(l.Facts.Figures, func(f fact.Figure) bool { return f.Country == country && f.Unit == "people" }))
}

// bynamed returns the organisation that the number of its members names, -1 where the facts have none.
func (l *Lexicon) bynamed() int32 {
	for i := range l.Facts.Organisations {
		if l.Facts.Organisations[i].ID == bynamed {
			return int32(i)
		}
	}
	return -1
}

// everHeld tells whether a number was a figure's at any time.
func (l *Lexicon) everHeld(figure int32, n float64) bool {
	return slices.ContainsFunc(l.Facts.Figures[figure].Values, func(v fact.FigureValue) bool { return v.Value == n })
}

// prepareSizes finds the figure of the members of each organisation.
func (l *Lexicon) prepareSizes() {
	l.sizes = make([]int32, len(l.Facts.Organisations))
	for i := range l.sizes {
		id := l.Facts.Organisations[i].ID + "-members"
		l.sizes[i] = -1
		if l.Facts.Figure(id) != nil {
			l.sizes[i] = int32(slices.IndexFunc(l.Facts.Figures, func(f fact.Figure) bool { return f.ID == id }))
		}
	}
}
