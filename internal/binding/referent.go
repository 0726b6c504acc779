package binding

import (
	"sort"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// referent returns whom the pronoun at a token, in the sentence s, stands for, where somebody is said to have had an office before or after other: the
// one person named before token end who held an office that other held, too. Where the sentence names nobody else, it may be the only person
// of the sentence before; across tells of that. Names that the facts do not know leave it open.
func (a reader) referent(pronoun int, other *mention.Person, s token.Range, end int) (p *mention.Person, across bool) {
	r := token.Range{Start: s.Start, End: end}
	m := a.Cue(pronoun)
	p, n := a.onlyIn(r, other, m)
	if n > 0 || a.strangerIn(r) {
		if n == 1 && !a.strangerIn(r) {
			return p, false
		}
		return nil, false
	}
	k := a.SentenceOf(s.Start)
	if k == 0 {
		return nil, false
	}
	prior := a.Sentences[k-1]
	if p, n = a.onlyIn(prior, other, m); n != 1 || a.strangerIn(prior) {
		return nil, true
	}
	return p, true
}

// onlyIn returns the person named in a range who shared an office with other, and how many others than that one are named there:
// 1 where nobody else could be meant.
func (a reader) onlyIn(r token.Range, other *mention.Person, pronoun mention.Cue) (*mention.Person, int) {
	var found *mention.Person
	sharing, named := 0, 0
	people := a.peopleIn(r)
	for k := range people {
		p := &people[k]
		if p.ID == other.ID || a.isPronoun(p) {
			continue
		}
		named++
		if p = a.known(p); p == nil || p.ID == other.ID {
			continue
		}
		if found != nil && found.ID == p.ID {
			continue
		}
		if a.agrees(p, pronoun) && a.shareOffice(p.ID, other.ID) {
			sharing++
			if found == nil {
				found = p
			}
		}
	}
	if sharing == 1 {
		return found, 1
	}
	return nil, named
}

// isPronoun tells of a word that is somebody's name, and a pronoun here: "He" Lifeng.
func (a reader) isPronoun(p *mention.Person) bool {
	return p.ID < 0 && a.Cue(p.Tokens.Start)&(mention.Pronoun|mention.Possessive) != 0
}

// agrees tells whether a pronoun may stand for a person.
func (a reader) agrees(p *mention.Person, pronoun mention.Cue) bool {
	switch a.Lexicon.Facts.Persons[p.ID].Gender {
	case "f":
		return pronoun&mention.Masculine == 0
	case "m":
		return pronoun&mention.Feminine == 0
	}
	return true
}

// shareOffice tells whether two persons held an office in common at any time.
func (a reader) shareOffice(x, y int32) bool {
	f := a.Lexicon.Facts
	for _, k := range f.Persons[x].Tenures {
		for _, n := range f.Persons[y].Tenures {
			if f.Tenures[k].Office == f.Tenures[n].Office {
				return true
			}
		}
	}
	return false
}

// alone tells whether p is the only person named in a range of tokens, strangers to the facts included.
func (a reader) alone(p *mention.Person, r token.Range) bool {
	people := a.peopleIn(r)
	for k := range people {
		o := &people[k]
		if a.isPronoun(o) || a.isPlace(o.Tokens.Start) {
			continue
		}
		if o = a.known(o); o == nil || o.ID != p.ID {
			return false
		}
	}
	return !a.strangerIn(r)
}

// isPlace tells whether token i stands in the name of a place or of a capital, which may be a family name as well: « à Washington ».
func (a reader) isPlace(i int) bool {
	return a.Mark(i-1)&mention.Opening != 0 && (mention.At(a.Places, i) >= 0 || mention.At(a.Countries, i) >= 0)
}

// peopleIn returns the persons named in a range of tokens.
func (a reader) peopleIn(r token.Range) []mention.Person {
	lo := sort.Search(len(a.People), func(k int) bool { return a.People[k].Tokens.End > r.Start })
	hi := lo
	for hi < len(a.People) && a.People[hi].Tokens.Start < r.End {
		hi++
	}
	return a.People[lo:hi]
}

// strangerIn tells whether two words in a row look like the name of a person whom the facts do not have. A very long stretch counts as
// one that holds such a name.
func (a reader) strangerIn(r token.Range) bool {
	if r.End-r.Start > farApart {
		return true
	}
	for i := r.Start + 1; i < r.End; i++ {
		if a.Tokens[i].Glue == token.Space && a.looksLikeName(i-1) && a.looksLikeName(i) {
			return true
		}
	}
	return false
}

func (a reader) looksLikeName(i int) bool {
	t := a.Tokens[i]
	if t.Kind != token.Word || t.Shape == token.Lower || a.Lexicon.IsCommon(t.Word) || a.Mark(i)&(mention.Honorific|mention.Qualifier|mention.Post) != 0 || a.Cue(i)&mention.SeatOfPower != 0 {
		return false
	}
	return mention.At(a.People, i) < 0 && mention.At(a.Titles, i) < 0 && mention.At(a.Countries, i) < 0 && mention.At(a.Organisations, i) < 0 &&
		mention.At(a.Places, i) < 0 && mention.At(a.Events, i) < 0 && a.dateAt(i) == nil
}
