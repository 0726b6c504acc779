package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// OwnSeats returns the statements on the seat of an organisation that the words call « l'agence » or "its", each with the only one that can be
// meant.
func OwnSeats(article *mention.Article) []Statement {
	a := reader{article}
	var out []Statement
	for _, s := range Statements(article, mention.OwnSeat) {
		if mention.Overlaps(a.Organisations, token.Range{Start: s.Tokens.Start, End: s.Place.Tokens.Start}) || a.seatStated(s.Tokens) {
			continue
		}
		if o := a.onlyOrganisation(s.Tokens); o != nil && o.Tokens.End != s.Tokens.Start { // not "the UN agency's"
			with := *s.Statement
			with.Organisation = *o
			s.Statement = &with
			out = append(out, s)
		}
	}
	return out
}

// seatStated tells whether the words are part of a statement that names the organisation.
func (a reader) seatStated(r token.Range) bool {
	for i := range a.Statements {
		if s := &a.Statements[i]; s.Kind == mention.Seat && s.Tokens.Start < r.End && r.Start < s.Tokens.End {
			return true
		}
	}
	return false
}

// onlyOrganisation returns the organisation with a known seat that the sentence of r and the two before it name, nil where there is none or
// another one beside it.
func (a reader) onlyOrganisation(r token.Range) *mention.Named {
	const reach = 2 // sentences
	s := a.SentenceOf(r.Start)
	var found *mention.Named
	for i := mention.From(a.Organisations, a.Sentences[max(0, s-reach)].Start); i < len(a.Organisations); i++ {
		o := &a.Organisations[i]
		switch {
		case a.SentenceOf(o.Tokens.Start) > s:
			return found
		case len(o.Candidates) > 1, found != nil && found.Candidates[0] != o.Candidates[0]:
			return nil
		}
		found = o
	}
	return found
}
