package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// inPlace reads words that say whose place is taken, and leave it to another verb who takes it: "A was sworn in, replacing B",
// « nommé à la place de B », "confirmed to succeed B".
func (a reader) inPlace(c *cue) handover {
	h := handover{clause: c.Range}
	h.left = a.Mark(c.Start)&mention.After != 0
	if h.before = a.object(c.End, c.sentence.End); h.before == nil {
		h.before = a.behind(c, mention.Partner)
	}
	if h.before == nil {
		return h
	}
	h.clause.End = h.before.Tokens.End
	if h.left {
		h.news = true
		if !a.freshly(c) {
			return h
		}
	}
	const when = mention.After | mention.Before | mention.Since
	if c.Start == c.sentence.Start || a.Mark(c.Start-1)&when != 0 && a.opensSentence(c.Start, c.sentence) { // « Prenant la suite de B, A … »
		if h.after = a.afterComma(h.before.Tokens.End, c.sentence); h.left && h.after != nil && !a.installs(h.after.Tokens.End, c.sentence.End) {
			h.after = nil
		}
		return h
	}
	if at := a.installation(c); at >= 0 {
		h.installed = at
		h.clause.Start = at
		h.after = a.installed(at, h.before.Tokens.End, c)
		return h
	}
	if !a.Is(c.Start-1, ",") && a.Mark(c.Start-1)&when == 0 || h.left {
		return h
	}
	// "A, replacing B, said" and "A takes over at the Treasury, replacing B".
	if p := a.personEndingAt(c.Start - 1); p != nil {
		if a.heads(p) {
			h.after = a.known(p)
		}
		return h
	}
	if p := a.opening(c.sentence); p != nil && p.ID != h.before.ID && a.alone(p, token.Range{Start: c.sentence.Start, End: c.Start}) {
		h.after = p
	}
	return h
}

// freshly tells whether a departure is the news from which a successor came: a day near publication dates the sentence, and no
// length of time stands between the two ("two years after the resignation of").
func (a reader) freshly(c *cue) bool {
	near := false
	for _, x := range a.DatesIn(c.sentence) {
		if x.Kind == timex.Duration || x.Kind == timex.Date && !a.isNear(x) {
			return false
		}
		near = near || x.Kind == timex.Date
	}
	return near
}

// installation returns the first token of the last words before a cue that give somebody an office, -1 where there are none.
func (a reader) installation(c *cue) int {
	const entry = mention.Enters | mention.Appoints
	i := c.Start - 1
	for i >= c.sentence.Start && a.Mark(i)&entry == 0 {
		if a.Is(i, ";") || c.Start-i > farApart {
			return -1
		}
		i--
	}
	if i < c.sentence.Start {
		return -1
	}
	for i > c.sentence.Start && a.Mark(i-1)&entry != 0 {
		i--
	}
	return i
}

// installs tells whether words from i on give an office to somebody.
func (a reader) installs(i, end int) bool {
	for ; i < end; i++ {
		if a.Mark(i)&(mention.Enters|mention.Appoints) != 0 {
			return true
		}
	}
	return false
}

// installed returns the person who is given an office by the words at token i: the subject of "was sworn in", the object of "appointed",
// the name before « élu mercredi », or after « Élu mercredi à la place de B, », where behind is the end of what belongs to the participle.
func (a reader) installed(i, behind int, c *cue) *mention.Person {
	s, end := c.sentence, i
	enters := false
	for end < c.Start && a.Mark(end)&(mention.Enters|mention.Appoints) != 0 {
		enters = enters || a.Mark(end)&mention.Enters != 0
		end++
	}
	if !enters {
		if p := a.object(end, c.Start); p != nil {
			return p
		}
	}
	if a.namedIn(token.Range{Start: end, End: c.Start}) {
		return nil
	}
	verb := a.verbStart(i, s)
	switch {
	case a.opensSentence(i, s):
		return a.afterComma(behind, s)
	case !enters && a.Is(i-1, ","):
		if p := a.personEndingAt(i - 1); p != nil && a.heads(p) {
			return a.known(p)
		}
		return a.topic(i-1, s)
	case !enters:
		return a.appointedBy(verb, s)
	}
	if p, _ := a.subject(verb, s); p != nil {
		return p
	}
	if p := a.opening(s); p != nil && a.Is(verb-1, ",") && a.alone(p, token.Range{Start: s.Start, End: verb}) {
		return p // "A took the oath at noon, becoming"
	}
	return nil
}

// appointedBy reads « A, que X a choisi »: whom the relative pronoun before the subject of an active verb takes up.
func (a reader) appointedBy(verb int, s token.Range) *mention.Person {
	x := a.personEndingAt(verb)
	if x == nil {
		return nil
	}
	at := a.nounStart(x.Tokens.Start, s) - 1
	if at <= s.Start || a.Mark(at)&mention.Relative == 0 {
		return nil
	}
	p, _ := a.antecedent(at, s)
	return p
}

// opensSentence tells whether the words at token i open a sentence, with no subject of their own: "Elected on Friday", "Hours after being
// sworn in".
func (a reader) opensSentence(i int, s token.Range) bool {
	const words = 6
	if i-s.Start > words {
		return false
	}
	for k := s.Start; k < i; k++ {
		if a.Is(k, ",") || a.Cue(k)&mention.Pronoun != 0 || mention.At(a.People, k) >= 0 || k > s.Start && a.isName(k) {
			return false
		}
	}
	const times = mention.After | mention.Before | mention.During
	within := a.Mark(i-1)&mention.OfWord != 0 && i-2 > s.Start && a.Lexicon.IsUnit(a.At(i-2)) // "Within hours of becoming"
	return i == s.Start || a.Mark(i)&mention.Enters == 0 || a.Mark(i-1)&times != 0 || within
}

// afterComma returns the person named right after the first comma behind token i: the subject that an opening participle waits for.
func (a reader) afterComma(i int, s token.Range) *mention.Person {
	const words = 12
	for n := 0; n < words && i < s.End; n++ {
		if a.Is(i, ",") {
			return a.object(i+1, s.End)
		}
		i++
	}
	return nil
}

// namedIn tells whether a person is named in a range of tokens, other than by whom something is done: "named by X to replace".
func (a reader) namedIn(r token.Range) bool {
	for _, p := range a.peopleIn(r) {
		if a.Mark(a.skipBack(a.phraseStart(p.Tokens.Start))-1)&mention.Agent == 0 && mention.At(a.Titles, p.Tokens.Start) < 0 && mention.At(a.Organisations, p.Tokens.Start) < 0 {
			return true
		}
	}
	return false
}
