package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Context tells whether an article means a figure's own country.
type Context uint8

// The contexts: nothing tells of another country; the figure is of no country, or the words or those around name it; they name another one.
const (
	Open Context = iota
	Same
	Another
)

// contextOf tells whose figure a phrase such as "the 100-seat Senate" gives: that of the country in the phrase; else the one whose name stands in
// its sentence or the nearest one before that names any, with no other beside it, or that of somebody who is named there; else that of the
// language's readers.
func (a reader) contextOf(f *mention.Figure, k int32) Context {
	code := a.Lexicon.Facts.Figures[k].Country
	if code == "" {
		return Same
	}
	if c := a.contextIn(f.Tokens, code); c != Open {
		return c
	}
	if a.namesChamber(f.Tokens) {
		return Same
	}
	if a.namesOtherChamber() {
		return Another
	}
	const reach = 30 // sentences
	s := a.SentenceOf(f.Tokens.Start)
	for i := s; i >= 0 && i >= s-reach; i-- {
		if c := a.contextIn(a.Sentences[i], code); c != Open {
			return c
		}
	}
	return Open
}

// ofOwnCountry returns a figure that means what its article tells of: of the chambers that the words fit, the one of the country in the
// context, which it tells of.
func (a reader) ofOwnCountry(f *mention.Figure) (*mention.Figure, Context) {
	var fit []int32
	best := Another
	for _, k := range f.Candidates {
		c := a.contextOf(f, k)
		if c == Another || c == Open && !slices.Contains(a.Lexicon.Pack.Home, a.Lexicon.Facts.Figures[k].Country) {
			continue
		}
		if c == Same && best == Open {
			fit = fit[:0]
		}
		if c == Same || best != Same {
			fit, best = append(fit, k), c
		}
	}
	if len(fit) == len(f.Candidates) {
		return f, best
	}
	out := *f
	out.Candidates = fit
	return &out, best
}

// contextIn tells which country the words of a stretch tell of.
func (a reader) contextIn(r token.Range, code string) Context {
	out := Open
	for i := mention.From(a.Countries, r.Start); i < len(a.Countries) && a.Countries[i].Tokens.Start < r.End; i++ {
		if a.Countries[i].Code != code {
			return Another
		}
		out = Same
	}
	for i := mention.From(a.People, r.Start); i < len(a.People) && a.People[i].Tokens.Start < r.End && out == Open; i++ {
		switch c := a.countryOf(&a.People[i]); c {
		case "":
		case code:
			return Same
		default:
			out = Another
		}
	}
	return out
}

// otherChamber is the chamber of no country that articles call "parliament".
const otherChamber = "european-parliament"

// namesOtherChamber tells whether the article names the chamber of a union, so that "the parliament" may be that one.
func (a reader) namesOtherChamber() bool {
	for i := range a.Organisations {
		for _, k := range a.Organisations[i].Candidates {
			if a.Lexicon.Facts.Organisations[k].ID == otherChamber {
				return true
			}
		}
	}
	return false
}

// namesChamber tells whether a phrase holds a name that only one country's chamber or court has: "Bundestag", but not "Senate".
func (a reader) namesChamber(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		t := &a.Tokens[i]
		if t.Kind == token.Word && t.Shape != token.Lower && a.NumberAt(i) == nil && a.Reckoning(i)&mention.Chamber == 0 && !a.Lexicon.IsCommon(t.Word) {
			return true
		}
	}
	return false
}
