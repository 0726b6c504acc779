package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Succession is the statement that one person followed another in an office.
type Succession struct {
	Before, After *mention.Person
	Offices       []int32 // those of After that the sentence names; nil where it names none
	// News tells that the words are meant so of a handover near the day of publication alone: a pronoun stands for somebody of the
	// sentence before, or "passed the torch to" may be said of a mere friend.
	News bool
	// Left tells that Before only made room, so that the words may skip who came between: "after the resignation of".
	Left   bool
	Ousts  bool // After is said to have driven Before out, which means a handover only where After took the office in the news
	Either bool // the words do not say which of the two came first: « passation de pouvoirs entre A et B »
	Tokens token.Range
	Reason Reason
}

// cues are the words that tell of a handover.
const cues = mention.Succeeds | mention.Precedes | mention.Yields | mention.InPlace | mention.Successor | mention.Predecessor

// farApart is over how many words what belongs to a handover is looked for, so that a sentence without an end costs no more.
const farApart = 80

// A cue is words that tell of a handover, in their sentence.
type cue struct {
	token.Range
	marks    mention.Mark
	sentence token.Range
}

// Successions returns what the article says of who followed whom: « A a succédé à B », "A, who replaced B", « A, successeur de B », "A's
// predecessor, B". It looks at the sentences that name a person of the facts.
func Successions(article *mention.Article) []Succession {
	a := reader{article}
	var out []Succession
	last := -1
	for k := range a.People {
		if a.known(&a.People[k]) == nil {
			continue
		}
		n := a.SentenceOf(a.People[k].Tokens.Start)
		if n == last {
			continue
		}
		last = n
		s := a.Sentences[n]
		for i := s.Start; i < s.End; i++ {
			if a.Cue(i)&mention.HandoverBetween != 0 && a.Cue(i-1)&mention.HandoverBetween == 0 {
				if x, ok := a.between(i, s); ok {
					out = append(out, x)
				}
			}
			if a.Mark(i)&cues == 0 {
				if a.Cue(i)&mention.Ousts != 0 && a.Cue(i-1)&mention.Ousts == 0 {
					if x, ok := a.ousting(i, s); ok {
						out = append(out, x)
					}
				}
				continue
			}
			c := a.cueAt(i, s)
			if x, ok := a.succession(&c); ok {
				out = append(out, x)
			}
			i = c.End - 1
		}
	}
	return out
}

// between reads « passation de pouvoirs entre A et B », whose first word is token i.
func (a reader) between(i int, s token.Range) (Succession, bool) {
	start := i
	for a.Cue(i)&mention.HandoverBetween != 0 {
		i++
	}
	before := a.object(i, s.End)
	if before == nil || a.Mark(before.Tokens.End)&(mention.And|mention.Partner) == 0 {
		return Succession{}, false
	}
	after := a.object(before.Tokens.End+1, s.End)
	if after == nil || after.ID == before.ID {
		return Succession{}, false
	}
	x := Succession{Before: before, After: after, Either: a.Mark(before.Tokens.End)&mention.And != 0, Tokens: token.Range{Start: start, End: after.Tokens.End}}
	if a.denied(x.Tokens) {
		x.Reason = Denied
	}
	return x, true
}

// ousting reads "A unseated B" and « A a délogé B », whose verb begins at token i.
func (a reader) ousting(i int, s token.Range) (Succession, bool) {
	c := cue{Range: token.Range{Start: i, End: i}, sentence: s}
	for c.End < s.End && a.Cue(c.End)&mention.Ousts != 0 {
		c.End++
	}
	h := a.succeeds(&c)
	if h.before == nil || h.after == nil || h.before.ID == h.after.ID {
		return Succession{}, false
	}
	x := Succession{Before: h.before, After: h.after, News: true, Ousts: true, Tokens: a.extent(&c, &h)}
	if x.Offices, x.Reason = a.officesOf(&h, &c); a.denied(h.clause) {
		x.Reason = Denied
	}
	return x, true
}

// cueAt returns the cue that starts at token i: as far as words of handovers go.
func (a reader) cueAt(i int, s token.Range) cue {
	c := cue{Range: token.Range{Start: i, End: i}, sentence: s}
	for c.End < s.End && a.Mark(c.End)&cues != 0 {
		c.marks |= a.Mark(c.End) & cues
		c.End++
	}
	return c
}

// succession reads the statement that a cue makes.
func (a reader) succession(c *cue) (Succession, bool) {
	var h handover
	switch {
	case c.marks&(mention.Precedes|mention.Yields) != 0 && !a.opensActive(c.Start):
		h = a.precedes(c)
	case c.marks&mention.InPlace != 0 && a.Mark(c.Start)&mention.Succeeds == 0: // not "is to succeed"
		h = a.inPlace(c)
	case c.marks&mention.Succeeds != 0:
		h = a.succeeds(c)
	default:
		h = a.related(c)
	}
	if h.before == nil || h.after == nil || h.before.ID == h.after.ID {
		return Succession{}, false
	}
	x := Succession{Before: h.before, After: h.after, News: h.news, Left: h.left}
	x.Tokens = a.extent(c, &h)
	x.Offices, x.Reason = a.officesOf(&h, c)
	switch {
	case a.denied(h.clause):
		x.Reason = Denied
	case a.listedWith(h.before), a.listedWith(h.after):
		x.Reason = Listed
	case a.inRace(x.Tokens, c.sentence):
		x.Reason = OtherOffice
	}
	return x, true
}

// opensActive tells whether a verb that may be passive is active by its first word: « a remplacé », « ayant remplacé ».
func (a reader) opensActive(i int) bool {
	const passive = mention.Precedes | mention.Yields
	m := a.Mark(i)
	return m&passive == 0 && m&(mention.Succeeds|mention.InPlace) != 0
}

// A handover is who is found to have followed whom.
type handover struct {
	before, after *mention.Person
	clause        token.Range // what a negation or condition would have to govern
	installed     int         // where words before the cue that give the successor an office begin, 0 where there are none
	news, left    bool
}

// extent returns the words that a finding shows: from one name to the other, or the cue with the nearer one where they stand far apart.
func (a reader) extent(c *cue, h *handover) token.Range {
	const words = 14
	r := c.Range
	for _, p := range []*mention.Person{h.before, h.after} {
		if p.Tokens.End > c.Start-words && p.Tokens.Start < c.End+words {
			r = token.Range{Start: min(r.Start, p.Tokens.Start), End: max(r.End, p.Tokens.End)}
		}
	}
	return r
}

// listedWith tells whether a name is one of several with its like: "A and C replace B and D".
func (a reader) listedWith(p *mention.Person) bool {
	const words = 3 // a title or an article may stand before the other name
	if a.Mark(p.Tokens.End)&mention.And == 0 {
		return false
	}
	for i := p.Tokens.End + 1; i <= p.Tokens.End+words; i++ {
		if a.personAt(i) != nil {
			return true
		}
	}
	return false
}
