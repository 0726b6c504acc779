package binding

import (
	"slices"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// officesOf returns the offices that a sentence names with a handover and that the successor held, else those that the one before
// held: behind the handover ("as PM"), between verb and name ("took over as PM from B") or with the words that install the successor
// ("sworn in as PM, replacing B"). A post that is neither's, as that of a party, silences the statement.
func (a reader) officesOf(h *handover, c *cue) ([]int32, Reason) {
	const words = 14
	end := max(c.End, h.clause.End)
	windows := []token.Range{{Start: end, End: min(end+words, c.sentence.End)}, {Start: c.End, End: end}}
	if h.installed > 0 {
		windows = append(windows, token.Range{Start: h.installed, End: c.Start})
	}
	for k, w := range windows {
		x := a.post(w, k == 1)
		switch {
		case x.fits != nil:
			offices := a.heldBy(h.after.ID, x.fits)
			if len(offices) == 0 {
				offices = a.heldBy(h.before.ID, x.fits)
			}
			if len(offices) == 0 || x.vague {
				return nil, OtherOffice
			}
			return offices, Clear
		case x.vague:
			return nil, OtherOffice
		}
	}
	return nil, Clear
}

// A post is the office that words name.
type post struct {
	fits  func(office int32) bool // nil where they name none
	vague bool                    // they name one that can't be told: "as leader of the party"
}

// post reads the office that words name. Without a word that asks for an office, such as "head", a country or an organisation names one
// only where bare is set: "took the reins of the European Council from".
func (a reader) post(r token.Range, bare bool) post {
	f := a.Lexicon.Facts
	asked, seat := false, false
	for i := r.Start; i < r.End; i++ {
		if a.Tokens[i].Kind == token.Punct || a.Mark(i)&(mention.Relative|mention.And) != 0 || a.isKnownPerson(i) {
			break
		}
		if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
			t := &a.Titles[k]
			i = t.Tokens.End - 1
			if a.isKnownPerson(t.Tokens.End) {
				continue // the title of somebody else
			}
			part := t.Bare && a.Mark(t.Tokens.End)&mention.OfWord != 0 // "president of the club"
			return post{func(o int32) bool { return contains(t.Offices, o) }, part || t.Marks&mention.Acting != 0}
		}
		asked = asked || a.Mark(i)&mention.Post != 0
		seat = seat || a.Cue(i)&mention.SeatOfPower != 0
		if !asked && !bare {
			continue
		}
		if k := mention.At(a.Organisations, i); k >= 0 {
			return post{fits: func(o int32) bool {
				return slices.ContainsFunc(a.Organisations[k].Candidates, func(c int32) bool { return f.Organisations[c].ID == f.Offices[o].Organisation })
			}}
		}
		if k := mention.At(a.Countries, i); k >= 0 && !a.Countries[k].Adjective {
			return post{fits: func(o int32) bool { return f.Offices[o].Country == a.Countries[k].Code }}
		}
	}
	return post{vague: asked && !seat}
}

// isKnownPerson tells whether a person whom the article makes known is named at token i.
func (a reader) isKnownPerson(i int) bool {
	k := mention.At(a.People, i)
	return k >= 0 && a.People[k].ID >= 0
}

// heldBy returns the offices that a person ever held and that fit, each once.
func (a reader) heldBy(who int32, fits func(office int32) bool) []int32 {
	f := a.Lexicon.Facts
	var out []int32
	for _, k := range f.Persons[who].Tenures {
		if o := f.Tenures[k].Office; fits(o) && !slices.Contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}
