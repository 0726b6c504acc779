package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Framings returns the dates of events that are told by their frames, or that stand further from a phrase than [Datings] reaches: "the
// liner Costa Concordia, which capsized off Giglio in January 2012". The words are not the event's own, so that a date is only
// the event's where it agrees with the facts or is a slip of it; whoever judges has to see to that. Several may have one date.
func Framings(article *mention.Article) []Dating {
	a := reader{article}
	var out []Dating
	for i := range a.Frames {
		f := framing{Frame: &a.Frames[i], noun: a.nominal(&a.Frames[i])}
		out = a.appendFraming(out, &f)
	}
	for i := range a.Events {
		e := &a.Events[i]
		if len(e.Candidates) == 1 {
			out = a.appendFraming(out, &framing{Frame: &mention.Frame{Event: *e, Arguments: e.Tokens, Trigger: e.Tokens}, noun: !a.verbal(e)})
		}
	}
	return out
}

// A framing is a frame with what its trigger is: a noun, or a verb, which takes a date more surely.
type framing struct {
	*mention.Frame
	noun bool
	edge Edge // as the words behind it tell
}

// appendFraming appends the dating of a frame, if it has a date that may be judged.
func (a reader) appendFraming(out []Dating, f *framing) []Dating {
	const beside = 4 // words between a frame and the date that surely belongs to it
	s := a.Sentence(f.Tokens.Start)
	apart := f.noun && a.enumerates(f)
	for _, find := range []func(*framing, token.Range) (*timex.Expression, Tightness){a.dateInside, a.dateBehind, a.dateAhead} {
		x, bond := find(f, s)
		if x == nil {
			continue
		}
		if a.mayDate(f, x, s) && !(apart && x.Tokens.Start != f.Trigger.End+1) {
			if (f.noun && a.Mark(x.Tokens.Start-1)&mention.OfWord == 0 || x.Tokens.Start-f.Tokens.End > beside) && a.commemorates(s) {
				bond = Presupposed
			}
			if a.isDeathOfRelation(&f.Event) {
				return out
			}
			return append(out, Dating{Event: &f.Event, Date: x, Bond: bond, Apart: apart, Edge: a.edge(f, x)})
		}
		break
	}
	return out
}

// enumerates tells whether a comma parts a noun from its arguments, so that they may be two items of a list: "the killings of two officers, the
// Columbine murders". A relative clause brings them together again: « Rabin, dont l'assassinat … ».
func (a reader) enumerates(f *framing) bool {
	from, to := f.Trigger.End, f.Arguments.Start
	if f.Trigger.Start >= f.Arguments.End {
		from, to = f.Arguments.End, f.Trigger.Start
	}
	for i := from; i < to; i++ {
		if a.Is(i, ",") && a.Mark(i+1)&mention.Relative == 0 {
			return true
		}
	}
	return false
}

// commemorates tells whether a sentence tells of a commemoration, whose day comes after the event's.
func (a reader) commemorates(s token.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.LookBack != 0 {
			return true
		}
	}
	return false
}

// mayDate are the grounds for silence that hold wherever the date stands.
func (a reader) mayDate(f *framing, x *timex.Expression, s token.Range) bool {
	switch {
	case x.Value.IsZero() && x.Interval.IsZero(), x.Bound != timex.NoBound && !a.spans(f, x, s), x.Anchor == timex.Text:
		return false
	case a.runsOver(f, x):
		return false
	case f.noun:
		if a.disowned(f, x, s) {
			return false
		}
	case a.denied(token.Range{Start: min(a.verbPhrase(f.Trigger.Start, s), x.Tokens.Start), End: max(f.Trigger.End, x.Tokens.End)}):
		return false
	}
	for i := max(s.Start, f.Tokens.Start-reach+1); f.noun && i < f.Tokens.Start; i++ {
		if a.Mark(i)&mention.LookAhead != 0 {
			return false // « préparait l'invasion en … »
		}
	}
	return true
}

// runsOver tells whether a frame runs over a date into another clause behind it, which "and", a relative pronoun or a comma opens, and in which an argument stands that is
// none of its trigger: "the euro was launched on January 1, 1999, and its notes".
func (a reader) runsOver(f *framing, x *timex.Expression) bool {
	i := x.Tokens.End
	if x.Tokens.Start < f.Tokens.Start || i >= f.Tokens.End {
		return false
	}
	if !a.Is(i, ",") {
		return a.Mark(i)&(mention.And|mention.Relative) != 0
	}
	lead := x.Tokens.Start - 1
	for a.Mark(lead)&mention.Dating != 0 && !a.Is(lead, ",") {
		lead--
	}
	return a.Mark(i+1)&(mention.And|mention.Relative) != 0 || !a.Is(lead, ",") && a.Mark(i+1)&(mention.Dating|mention.OfWord) == 0 && x.Tokens.Start >= f.Trigger.End
}

// verbPhrase returns where the words begin that may negate the verb at token i.
func (a reader) verbPhrase(i int, s token.Range) int {
	const words = 5
	for n := 0; n < words && i > s.Start && a.Tokens[i-1].Kind != token.Punct && a.Mark(i-1)&mention.Relative == 0; n++ {
		i--
	}
	return i
}

// disowned tells whether a sentence denies or asks that what a noun names happened at a date: « l'attaque n'a pas eu lieu en … »,
// "did the attack begin in …?". What is only supposed of it otherwise leaves its date as it is.
func (a reader) disowned(f *framing, x *timex.Expression, s token.Range) bool {
	question := a.Is(s.End-1, "?")
	for i := min(f.Tokens.Start, x.Tokens.Start); i < max(f.Tokens.End, x.Tokens.End); i++ {
		if a.Mark(i)&mention.Negation != 0 || question && a.Mark(i)&mention.Began != 0 {
			return true
		}
	}
	return false
}

// dateInside finds a date within the frame or right before it as an attribute: "Rwanda's 1994 genocide", "the 22 July 2011 massacre on
// the island of Utoya", "killed on 7 July 2005 in the London Underground".
func (a reader) dateInside(f *framing, s token.Range) (*timex.Expression, Tightness) {
	const attribute = 2 // words between a date and the noun to which it belongs
	for _, x := range a.DatesIn(f.Tokens) {
		close := x.Tokens.Start >= f.Trigger.End && a.wordsBetween(f.Trigger.End, x.Tokens.Start) <= attribute ||
			x.Tokens.End <= f.Trigger.Start && (a.qualifies(x.Tokens.End, f.Trigger.Start, attribute) || !f.noun && a.opens(&x, s) && a.subjectBetween(x.Tokens.End, f.Trigger.Start))
		if x.Kind == timex.Date && x.Tokens.End < f.Trigger.Start && !f.noun && a.tellsWhen(x.Tokens.End, f.Trigger.Start) {
			return a.dateAt(x.Tokens.Start), Tight // « était au Bataclan le 13 novembre 2015 quand … ont ouvert le feu »
		}
		own := x.Stated.Year == 0 && x.Tokens.Start < f.Arguments.End && f.Arguments.Start < x.Tokens.End // « marché de Noël »
		if x.Kind == timex.Date && close && !own {
			return a.dateAt(x.Tokens.Start), Tight
		}
	}
	for _, start := range []int{f.Trigger.Start, f.Arguments.Start} {
		for n := 0; n <= attribute && start-n > s.Start; n++ {
			if x := a.dateEndingAt(start - n); x != nil && a.qualifies(start-n, start, attribute) {
				return x, Tight
			}
		}
	}
	return nil, Tight
}

// tellsWhen tells whether a clause that says what happened at a date opens right after it, and holds the token at to: "on 13 November, when gunmen".
func (a reader) tellsWhen(from, to int) bool {
	const words = 8
	if a.Is(from, ",") {
		from++
	}
	if a.Mark(from)&mention.During == 0 || to-from > words {
		return false
	}
	for i := from + 1; i < to; i++ {
		if a.Tokens[i].Kind == token.Punct {
			return false
		}
	}
	return true
}

// subjectBetween tells whether nothing but a short subject stands between a date that opens a clause and its verb: "in August 1990 Saddam Hussein's
// army invaded".
func (a reader) subjectBetween(from, to int) bool {
	const words = 8
	for i := from; i < to; i++ {
		if a.Tokens[i].Kind == token.Punct && !a.Is(i, ",") || a.Mark(i)&(mention.Finite|mention.Relative|mention.Reporting|mention.IsCopula|mention.WasCopula) != 0 || a.takesDate(i) {
			return false
		}
	}
	return to-from <= words
}

// qualifies tells whether only a few adjectives or names stand between a date and what it qualifies.
func (a reader) qualifies(from, to, words int) bool {
	if a.Is(from, ",") && from < to {
		from++ // "the January 12, 2010, earthquake"
	}
	for i := from; i < to; i++ {
		if a.Tokens[i].Kind != token.Word || a.Mark(i)&^mention.Finite != 0 || a.Lexicon.IsParticiple(a.At(i)) {
			return false
		}
	}
	return to-from <= words
}

// wordsBetween counts the words between two tokens that do more than lead to a date.
func (a reader) wordsBetween(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if a.Mark(i)&(mention.Dating|mention.ArticleWord) == 0 {
			n++
		}
	}
	return n
}

// dateBehind finds the first date after a frame in its own clause. It is tight after a verb; after a noun it may date the verb that
// governs the noun.
func (a reader) dateBehind(f *framing, s token.Range) (*timex.Expression, Tightness) {
	const words = 14
	const closes = mention.Relative | mention.Reporting | mention.IsCopula | mention.WasCopula | mention.Present | mention.Background | mention.Finite | mention.During | mention.After | mention.Before | mention.Since
	start := max(f.Trigger.End, f.Arguments.End)
	commas, subject := 0, false
	for i := start; i < s.End && i-start <= words; i++ {
		if x := a.dateAt(i); x != nil {
			if f.noun && (a.toldOfHead(f.Tokens, x) || a.singledOut(x)) {
				return nil, Tight
			}
			if !subject && f.noun && !a.inSubject(f, s) && a.Mark(i-1)&mention.OfWord == 0 && !a.datedOtherwise(f, s) && !a.happensIn(f) {
				if _, reason := a.looseness(&f.Event, s); reason != Clear {
					return x, Presupposed
				}
			}
			return x, Tight
		}
		if end := a.tollAt(i, f, s); end > i {
			subject = true
			i, start = end, end
			continue
		}
		if f.noun && f.edge == NoEdge {
			if verb, edge := a.edgeVerb(i, f, s); verb >= i {
				subject, f.edge = true, edge
				i, start = verb, verb
				continue
			}
		}
		switch {
		case a.Is(i, ",") && a.countedFrom(f):
			return nil, Tight // « deux ans après l'attaque, en 1943 »
		case a.Is(i, ","):
			if commas++; commas > 1 || !a.leadsToDate(i+1, s) && a.Mark(i+1)&mention.Began == 0 {
				return nil, Tight
			}
		case a.Tokens[i].Kind == token.Punct && !a.Is(i, "(") && !a.Is(i, "’") && !a.Is(i, "'"), (a.Mark(i)&closes != 0 || a.takesDate(i)) && !a.tellsOfFrame(i, f, s) && a.Tokens[i].Glue != token.Apostrophe: // « l'est » is no verb
			return nil, Tight
		}
	}
	return nil, Tight
}

// happensIn tells whether something is said to happen in an event, and so on its day: "killed in the attack on".
func (a reader) happensIn(f *framing) bool {
	return a.Cue(a.skipBack(f.Tokens.Start)-1)&mention.Within != 0
}

// countedFrom tells whether a length of time leads from a frame to another day: "two years after the attack".
func (a reader) countedFrom(f *framing) bool {
	i := a.skipBack(f.Tokens.Start)
	for a.Mark(i-1)&(mention.OfWord|mention.ArticleWord) != 0 {
		i--
	}
	if a.Mark(i-1)&(mention.After|mention.Before) == 0 {
		return false
	}
	for k := range a.Dates {
		if a.Dates[k].Tokens.End == i-1 {
			return a.Dates[k].Kind == timex.Duration
		}
	}
	return false
}

// tellsOfFrame tells whether token i, which may be a verb, says when the noun of a frame happened: « commis en », "took place in". A finite verb does so
// only of its subject: not « les manifestations après l'attaque ont eu lieu en ».
func (a reader) tellsOfFrame(i int, f *framing, s token.Range) bool {
	m := a.Mark(i)
	if m&mention.Began == 0 {
		return m&mention.Dating != 0
	}
	return !a.finiteBetween(max(f.Trigger.End, f.Arguments.End), i) || f.noun && a.opensClause(f.Tokens.Start, s)
}

// takesDate tells whether token i may be another verb, to which the date belongs: "the school where 17 were killed reopened in …". A participle
// with an agent is none: « commis par ».
func (a reader) takesDate(i int) bool {
	t := a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Lower || t.Glue == token.Hyphen || !a.Lexicon.IsParticiple(a.At(i)) {
		return false
	}
	for k := i + 1; k <= i+3; k++ {
		if a.Mark(k)&mention.Agent != 0 {
			return false
		}
	}
	return true
}

// tollAt returns the last token of an auxiliary and a participle at token i of which the trigger is the subject, and which tell what it did, after an
// apposition where there is one: « le naufrage avait fait 32 morts en janvier 2012 », « l'effondrement du Rana Plaza, un immeuble de Dacca, avait
// coûté la vie … ». It returns -1 where there are none.
func (a reader) tollAt(i int, f *framing, s token.Range) int {
	const apposition = 12 // words
	if !f.noun || !a.opensClause(f.Trigger.Start, s) {
		return -1
	}
	if a.Is(i, ",") {
		if i = a.after(i, ",", min(s.End, i+apposition)); i < 0 {
			return -1
		}
	}
	if a.Mark(i)&(mention.Background|mention.Finite) != 0 && a.Cue(i+1)&mention.Toll != 0 {
		return i + 1
	}
	return -1
}

// opensClause tells whether the noun at token i is the first of its clause, and so its subject.
func (a reader) opensClause(i int, s token.Range) bool {
	i = a.skipBack(i)
	return i <= s.Start || a.Tokens[i-1].Kind == token.Punct || a.Mark(i-1)&(mention.Relative|mention.That|mention.And) != 0
}

// inSubject tells whether the noun of a frame stands in the subject of its clause, with no verb before it to which a date behind it could belong.
func (a reader) inSubject(f *framing, s token.Range) bool {
	for i := f.Tokens.Start - 1; i >= s.Start && a.Tokens[i].Kind != token.Punct; i-- {
		if a.isVerb(i) || a.Tokens[i].Shape == token.Lower && a.Lexicon.IsParticiple(a.At(i)) ||
			a.Mark(i)&(mention.LookBack|mention.LookAhead|mention.Presuppose|mention.Relative|mention.And|mention.After|mention.Before|mention.During|mention.Since) != 0 {
			return false
		}
	}
	return true
}

// datedOtherwise tells whether the main clause has a day of its own before the frame: "was found guilty on Thursday of the massacre in July
// 1995". The date behind the frame is then the frame's.
func (a reader) datedOtherwise(f *framing, s token.Range) bool {
	for _, x := range a.DatesIn(token.Range{Start: s.Start, End: f.Tokens.Start}) {
		if x.Kind == timex.Date && a.isNear(x) {
			return true
		}
	}
	return false
}

// leadsToDate tells whether nothing but words that introduce a date stand between token i and one.
func (a reader) leadsToDate(i int, s token.Range) bool {
	for n := 0; n < 3 && i < s.End; n++ {
		if a.dateAt(i) != nil {
			return true
		}
		if a.Mark(i)&(mention.Dating|mention.ArticleWord) == 0 {
			return false
		}
		i++
	}
	return false
}

// nominal tells whether a trigger is a noun: an article, a possessive or a preposition leads to it, with at most adjectives between. A participle or
// past tense is none unless an article stands right before it.
func (a reader) nominal(f *mention.Frame) bool {
	const adjectives = 2
	i := f.Trigger.Start
	if f.Arguments.End == i {
		i = f.Arguments.Start // "the World Trade Center attacks"
	}
	past := f.Trigger.End-i > 1 || a.Lexicon.IsParticiple(a.At(i)) || a.Lexicon.IsPast(a.At(i))
	for k := i - 1; k >= max(0, i-1-adjectives); k-- {
		m := a.Mark(k)
		switch {
		case m&(mention.IsCopula|mention.WasCopula|mention.Background|mention.Finite|mention.Relative|mention.And|mention.Negation) != 0 || a.Tokens[k].Kind == token.Punct:
			return false
		case m&(mention.ArticleWord|mention.OfWord|mention.Since|mention.After|mention.Before|mention.During) != 0:
			return !past || k == i-1
		}
	}
	return false
}
