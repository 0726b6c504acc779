package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// related reads the nouns « successeur » and « prédécesseur »: "B's successor, A", « A, le successeur de B », "his predecessor as mayor, B",
// « B, son prédécesseur ».
func (a reader) related(c *cue) handover {
	h := handover{clause: c.Range}
	start, end := c.Start, c.End // of the noun with its possessor
	if (a.Mark(start-1)|a.Mark(end))&mention.Future != 0 || a.isRemoved(c) {
		return h // « potentiel successeur »
	}
	var whose *mention.Person
	pronoun := false
	switch {
	case a.Cue(c.Start-1)&mention.Possessive != 0:
		pronoun, start = true, c.Start-1
	case a.possessed(c.Start) != nil:
		whose = a.possessed(c.Start)
		start = a.nounStart(whose.Tokens.Start, c.sentence)
	case a.Mark(a.skipBack(c.Start)-1)&mention.Relative != 0: // "A, whose predecessor, B"
		start = a.skipBack(c.Start)
		whose, _ = a.antecedent(start-1, c.sentence)
		if who := a.apposedAfter(end, c); who != nil {
			return h.of(c, whose, who)
		}
		return h
	default:
		if a.Mark(end-1)&mention.OfWord == 0 && a.Mark(end)&mention.OfWord == 0 {
			return h
		}
		if whose = a.object(end, c.sentence.End); whose == nil {
			return h
		}
		end = whose.Tokens.End
	}
	who := a.apposed(start, end, c, whose)
	if who == nil {
		return h
	}
	if a.isLongDead(c, who) {
		return h
	}
	if pronoun {
		whose, h.news = a.referent(start, who, c.sentence, c.Start)
	}
	h.clause.End = end
	return h.of(c, whose, who)
}

// isRemoved tells whether the noun is said of one who came further off, "predecessor but one", or only possesses what is spoken of: "predecessor's minister".
func (a reader) isRemoved(c *cue) bool {
	return (a.Cue(c.Start-1)|a.Cue(c.End))&mention.Removed != 0 || a.Is(c.End, "s") && a.Tokens[c.End].Glue == token.Apostrophe
}

// isLongDead tells of a dead predecessor whose name follows with no comma: « la tombe de son prédécesseur Jean-Paul II » may be one of several.
func (a reader) isLongDead(c *cue, who *mention.Person) bool {
	died := a.Lexicon.Facts.Persons[who.ID].Died
	return c.marks&mention.Predecessor != 0 && !died.IsZero() && (a.Published.IsZero() || died.First() < a.Published.First()) && who.Tokens.Start >= c.End && !a.Is(who.Tokens.Start-1, ",")
}

// of returns the handover in which who is the successor, or predecessor, of another.
func (h handover) of(c *cue, whose, who *mention.Person) handover {
	h.before, h.after = whose, who
	if c.marks&mention.Predecessor != 0 {
		h.before, h.after = who, whose
	}
	if who.Tokens.Start >= c.End {
		h.clause.End = max(h.clause.End, who.Tokens.End)
	}
	return h
}

// possessed returns the person of "Barack Obama's" before token i.
func (a reader) possessed(i int) *mention.Person {
	if i < 2 || a.Tokens[i-1].Glue != token.Apostrophe || !a.Is(i-1, "s") {
		return nil
	}
	return a.known(a.personEndingAt(i - 1))
}

// apposed returns the person whom the noun phrase from start to end names: behind it, with a comma or none, or before it, with a comma or a
// verb such as "is". Names on both sides leave it open.
func (a reader) apposed(start, end int, c *cue, whose *mention.Person) *mention.Person {
	after, before := a.apposedAfter(end, c), a.apposedBefore(start, c)
	switch {
	case before != nil && whose != nil && before.ID == whose.ID: // "Paul Ryan, and Ryan's predecessor A"
		return after
	case after != nil && before != nil && after.ID != before.ID:
		return nil
	case after != nil:
		return after
	}
	return before
}

// apposedAfter reads the name behind the noun, and behind the office that it is said of: "as secretary of state Rex Tillerson".
func (a reader) apposedAfter(end int, c *cue) *mention.Person {
	const words = 10
	i := end
	if !a.Is(i, ",") && a.personAt(a.skipHonorifics(i)) == nil {
		const stop = mention.And | mention.Finite | mention.Reporting | mention.Relative | mention.IsCopula | mention.WasCopula | mention.Present
		for n := 0; n < words && i < c.sentence.End && a.Tokens[i].Kind != token.Punct && a.personAt(i) == nil; n++ {
			if k := mention.At(a.Titles, i); k >= 0 && mention.At(a.People, a.Titles[k].Tokens.End) < 0 {
				i = a.Titles[k].Tokens.End
				continue
			}
			if a.Mark(i)&stop != 0 {
				break
			}
			i++
		}
		if _, ok := a.copula(i); ok { // "A's predecessor as prime minister was B"
			p := a.object(i+1, c.sentence.End)
			if p == nil || !a.closes(p.Tokens.End) {
				return nil
			}
			return p
		}
	}
	comma := a.Is(i, ",")
	if comma {
		if a.belongsToPerson(c.Start) { // « la ministre du prédécesseur de A, B »
			return nil
		}
		i++
	}
	p := a.object(i, c.sentence.End)
	opens := c.Start == c.sentence.Start // « Successeur de B, A a … »
	if p == nil || comma && !opens && !a.closes(p.Tokens.End) || end == i && i != p.Tokens.Start && !a.titledAt(i) {
		return nil
	}
	return p
}

// belongsToPerson tells whether the noun at token i depends on another for a person, who may be the one named behind it.
func (a reader) belongsToPerson(i int) bool {
	noun := a.governor(i)
	return noun >= 0 && (a.Mark(noun)&(mention.Relation|mention.Kin) != 0 || mention.At(a.Titles, noun) >= 0)
}

// titledAt tells whether a title or honorific starts at token i: « son prédécesseur M. X ».
func (a reader) titledAt(i int) bool {
	k := mention.At(a.Titles, i)
	return k >= 0 && a.Titles[k].Tokens.Start == i || a.Mark(i)&mention.Honorific != 0
}

// apposedBefore reads the name before the noun: "A, the successor of B", "A is B's successor", « A, vainqueur de C et successeur de B ».
func (a reader) apposedBefore(start int, c *cue) *mention.Person {
	i := a.skipBack(start)
	switch {
	case i <= c.sentence.Start:
	case a.Is(i-1, ","), a.Is(i-1, "("):
		return a.known(a.personEndingAt(i - 1))
	case a.Mark(i-1)&mention.And != 0:
		return a.apposedTwice(i-1, c.sentence)
	default:
		if _, ok := a.copula(i - 1); ok {
			p, _ := a.subject(a.verbStart(i, c.sentence), c.sentence)
			return p
		}
		if a.Mark(i-1)&(mention.Post|mention.Enters|mention.Appoints) != 0 { // "was chosen as B's successor"
			return a.enters(i)
		}
	}
	return nil
}

// apposedTwice returns the name before the first of two nouns that « et » at token i joins.
func (a reader) apposedTwice(i int, s token.Range) *mention.Person {
	const words = 8
	for n := 0; n < words && i > s.Start; n++ {
		i--
		if a.Is(i, ",") {
			return a.known(a.personEndingAt(i))
		}
		if a.Tokens[i].Kind != token.Word || a.Mark(i)&(mention.Finite|mention.Reporting|mention.Relative|mention.IsCopula|mention.WasCopula) != 0 {
			return nil
		}
	}
	return nil
}
