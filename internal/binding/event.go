package binding

import (
	"slices"
	"sort"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// Tightness tells how surely a date belongs to an event.
type Tightness uint8

// Tight: inside the event's own phrase, either direction can contradict. Presupposed: the event is the object of a verb that
// presupposes it, and the date may be the verb's; only a date before the event contradicts.
const (
	Tight Tightness = iota
	Presupposed
)

// A Dating is the statement that an event happened at a date.
type Dating struct {
	Event  *mention.Event
	Date   *timex.Expression
	Bond   Tightness
	During bool // « lors de », "during": a later day of something that went on is no contradiction
	Apart  bool // a comma parts the noun of a frame from its arguments, so that they may be of two events
	Edge   Edge // the words say that the event began or ended then
	Reason Reason
}

// reach is how many words may stand between an event and its date.
const reach = 8

// Datings returns what the article says of the dates of events, in order.
func Datings(article *mention.Article) []Dating { return DatingsOf(article, article.Events) }

// DatingsOf is [Datings] for events given, in order, such as those of custom rules.
func DatingsOf(article *mention.Article, events []mention.Event) []Dating {
	a := reader{article}
	var out []Dating
	for i := range events {
		e := &events[i]
		d, ok := a.dating(e)
		if !ok {
			continue
		}
		if len(e.Candidates) > 1 && d.Reason == Clear {
			d.Reason = TwoFacts
		}
		out = append(out, d)
	}
	return out
}

// dating finds the date that belongs to an event.
func (a reader) dating(e *mention.Event) (Dating, bool) {
	s := a.Sentence(e.Tokens.Start)
	after, gapAfter := a.dateAfter(e, s)
	before, gapBefore := a.dateBefore(e, s)
	switch {
	case after == nil && before == nil:
		return Dating{}, false
	case after != nil && before != nil && a.datedByItself(e, after): // « Jeudi, le traité, signé en 1964, … »
		return a.bind(e, after, s), true
	case after != nil && before != nil && gapAfter == gapBefore:
		return Dating{Event: e, Date: after, Reason: TwoDates}, true
	case after != nil && (before == nil || gapAfter <= gapBefore):
		return a.bind(e, after, s), true
	}
	return a.bindBefore(e, before, s), true
}

// dateAfter finds a date to the right of an event that only words which introduce a date part from it.
func (a reader) dateAfter(e *mention.Event, s token.Range) (*timex.Expression, int) {
	if x := a.dateOver(e); x != nil { // « l'attaque du 7 octobre 2023 », where the phrase ends with the day
		return x, 0
	}
	i := e.Tokens.End
	for i < s.End && i-e.Tokens.End <= reach {
		if x := a.dateAt(i); x != nil {
			if a.singledOut(x) {
				return nil, 0
			}
			return x, i - e.Tokens.End
		}
		if a.Mark(i)&(mention.Dating|mention.Began) == 0 && !a.Is(i, ",") && !a.Is(i, "(") && !a.passive(i, s) {
			return nil, 0
		}
		i++
	}
	return nil, 0
}

// singledOut tells whether a date is one of several times in which the clause tells of something, and so no date of the event beside it: "since the
// invasion, in 2023 alone, prices rose".
func (a reader) singledOut(x *timex.Expression) bool {
	return a.Cue(x.Tokens.End)&mention.Merely != 0 && a.Cue(x.Tokens.End)&mention.ToTheDay == 0
}

// dateOver returns the date that begins inside an event's phrase and ends after it.
func (a reader) dateOver(e *mention.Event) *timex.Expression {
	for i := e.Tokens.Start + 1; i < e.Tokens.End; i++ {
		if x := a.dateAt(i); x != nil && (x.Tokens.End > e.Tokens.End || e.Interrupted) {
			return x
		}
	}
	return nil
}

// passive tells whether token i is of the verb to be before a word that says the event took place: « a été » in « a été signé ».
func (a reader) passive(i int, s token.Range) bool {
	k := i
	for k < s.End && a.Mark(k)&(mention.IsCopula|mention.WasCopula) != 0 {
		k++
	}
	return k > i && k < s.End && a.Mark(k)&mention.Began != 0
}

// dateBefore finds a date to the left that opens the sentence, or whose clause the event's own clause explains: « le 11 septembre 2002,
// lorsque … », "In February 2021, Russia invaded Ukraine", « C'est en 1990 que … ».
func (a reader) dateBefore(e *mention.Event, s token.Range) (*timex.Expression, int) {
	explains := false
	for i := e.Tokens.Start - 1; i >= s.Start && e.Tokens.Start-i <= reach; i-- {
		if x := a.dateEndingAt(i + 1); x != nil {
			if !explains && !a.opens(x, s) {
				return nil, 0
			}
			return x, e.Tokens.Start - 1 - i
		}
		m := a.Mark(i)
		if m&(mention.Dating|mention.ArticleWord|mention.During|mention.That) == 0 && !a.Is(i, ",") {
			return nil, 0
		}
		explains = explains || m&mention.During != 0 && a.verbal(e)
	}
	return nil, 0
}

// opens tells whether a date stands at the start of its sentence or clause, where it dates what follows, or after « c'est », "it was".
func (a reader) opens(x *timex.Expression, s token.Range) bool {
	i := x.Tokens.Start - 1
	for i >= s.Start && a.Mark(i)&(mention.Dating|mention.ArticleWord) != 0 && !a.Is(i, ",") {
		i--
	}
	if i-1 <= s.Start && i > s.Start-1 && a.Mark(i)&(mention.IsCopula|mention.WasCopula) != 0 {
		return true
	}
	return i < s.Start || a.Tokens[i].Kind == token.Punct && !a.Is(i, ",")
}

func (a reader) dateAt(i int) *timex.Expression {
	k := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.Start >= i })
	if k < len(a.Dates) && a.Dates[k].Tokens.Start == i && a.Dates[k].Kind == timex.Date {
		return &a.Dates[k]
	}
	return nil
}

func (a reader) dateEndingAt(i int) *timex.Expression {
	k := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.End >= i })
	if k < len(a.Dates) && a.Dates[k].Tokens.End == i && a.Dates[k].Kind == timex.Date {
		return &a.Dates[k]
	}
	return nil
}

// bind judges how a date to the right belongs to the event.
func (a reader) bind(e *mention.Event, x *timex.Expression, s token.Range) Dating {
	d := Dating{Event: e, Date: x, Reason: a.common(e, x)}
	if d.Reason == Denied && a.presupposed(e, x) {
		d.Reason = Clear
	}
	i := a.skipBack(e.Tokens.Start) - 1 // the word that governs the phrase
	governor := mention.Mark(0)
	for k := i; k >= s.Start && k > i-3; k-- {
		governor |= a.Mark(k) & (mention.During | mention.Since | mention.After | mention.Before)
	}
	d.During = governor&mention.During != 0
	switch {
	case d.Reason != Clear:
	case a.isCountedTo(e, x):
		d.Reason = AnotherTime
	case a.nextEvent(e, x):
		d.Reason = TwoFacts
	case a.verbal(e) || x.Tokens.Start < e.Tokens.End || a.datedByItself(e, x) || governor&(mention.During|mention.Since) != 0:
	case governor&mention.Before != 0:
		d.Reason = LooseDate
	default:
		d.Bond, d.Reason = a.looseness(e, s)
		if governor&mention.After != 0 && d.Reason != Clear {
			d.Bond, d.Reason = Presupposed, Clear
		}
	}
	return d
}

// presupposed tells whether an event with a date is taken for granted by the noun phrase that names it, so that no negation or
// condition of the sentence touches it: « il aurait fui après l'invasion de 2021 », but not « une invasion » or « l'invasion a-t-elle
// commencé en 2021 ? ».
func (a reader) presupposed(e *mention.Event, x *timex.Expression) bool {
	if a.verbal(e) || a.Mark(e.Tokens.Start-1)&mention.Indefinite != 0 {
		return false
	}
	for i := e.Tokens.End; i < x.Tokens.Start; i++ {
		if a.Mark(i)&mention.Began != 0 {
			return false
		}
	}
	return true
}

// looseness tells how surely a date after an event belongs to it where the event may be the object of a verb before it.
func (a reader) looseness(e *mention.Event, s token.Range) (Tightness, Reason) {
	looks := mention.Mark(0)
	words := false
	for k := s.Start; k < e.Tokens.Start; k++ {
		m := a.Mark(k)
		switch {
		case a.Tokens[k].Kind == token.Punct:
			looks, words = 0, false // another clause
		case a.Cue(k)&mention.Culminates != 0, a.Cue(k-1)&mention.Culminates != 0:
			looks, words = 0, false // « a culminé avec l'assaut »: its date is that of the event
		case m&(mention.Presuppose|mention.LookAhead|mention.LookBack) != 0:
			looks |= m
		case m&(mention.ArticleWord|mention.OfWord|mention.Qualifier|mention.And|mention.After|mention.Since|mention.During|mention.Before) == 0:
			words = true
		}
	}
	switch {
	case looks&mention.LookAhead != 0:
		return Tight, LooseDate
	case looks&mention.Presuppose != 0:
		return Presupposed, Clear
	case words || looks&mention.LookBack != 0:
		return Tight, LooseDate
	}
	return Tight, Clear
}

// verbal tells whether an event phrase is a clause of its own: « la Russie a envahi l'Ukraine ».
func (a reader) verbal(e *mention.Event) bool {
	for i := e.Tokens.Start; i < e.Tokens.End; i++ {
		if a.Mark(i)&mention.Finite != 0 && !a.isNounToo(e, i) {
			return true
		}
	}
	return false
}

// isNounToo tells whether token i of an event, which may be a verb, is a noun there: an article stands right before it (« l'attaque »), or it is a
// plural at the edge of a phrase with an article ("the September 11 attacks").
func (a reader) isNounToo(e *mention.Event, i int) bool {
	const verb = mention.IsCopula | mention.WasCopula | mention.Background
	if a.Mark(i)&verb != 0 || len(a.At(i)) < 3 {
		return false
	}
	edge := i == e.Tokens.Start || i == e.Tokens.End-1 && a.Mark(e.Tokens.Start-1)&mention.ArticleWord != 0
	return a.Mark(i-1)&mention.ArticleWord != 0 || edge && strings.HasSuffix(a.At(i), "s")
}

// datedByItself tells whether the words between an event and a date say that the date is the event's: « l'invasion de février
// 2021 », "the war, which began in 2021", « l'attentat (2015) ».
func (a reader) datedByItself(e *mention.Event, x *timex.Expression) bool {
	if a.Is(e.Tokens.End, "(") {
		return true
	}
	if a.toldOfHead(e.Tokens, x) {
		return false
	}
	for i := e.Tokens.End; i < x.Tokens.Start; i++ {
		began := a.Mark(i)&mention.Began != 0 && (!a.finiteBetween(e.Tokens.End, i) || a.opensClause(e.Tokens.Start, a.Sentence(e.Tokens.Start)))
		if began || a.Mark(i)&mention.OfWord != 0 && i == e.Tokens.End {
			return true
		}
	}
	return false
}

// finiteBetween tells whether the words from token from to i, which say that something took place, hold a verb with a subject: « ont eu lieu », but
// not « qui ont eu lieu ».
func (a reader) finiteBetween(from, i int) bool {
	finite := false
	for ; i >= from && a.Mark(i)&(mention.Began|mention.WasCopula|mention.IsCopula) != 0; i-- {
		if a.Mark(i)&mention.Relative != 0 {
			return false
		}
		finite = finite || a.finite(i)
	}
	return finite
}

// finite tells whether token i is, or is an auxiliary of, a verb with a subject.
func (a reader) finite(i int) bool {
	return a.Mark(i)&(mention.Finite|mention.WasCopula|mention.IsCopula|mention.Background) != 0
}

// nextEvent tells whether another event follows the date as closely as this one stands before it.
func (a reader) nextEvent(e *mention.Event, x *timex.Expression) bool {
	k := 0
	for k < len(a.Events) && a.Events[k].Tokens.Start < x.Tokens.End {
		k++
	}
	if k == len(a.Events) || a.SentenceOf(a.Events[k].Tokens.Start) != a.SentenceOf(x.Tokens.Start) {
		return false
	}
	gap := a.skipBack(a.Events[k].Tokens.Start) - x.Tokens.End
	for i := x.Tokens.End; i < x.Tokens.End+gap; i++ {
		if a.Tokens[i].Kind == token.Punct && !a.Is(i, ",") {
			return false
		}
	}
	return gap <= x.Tokens.Start-e.Tokens.End
}

// bindBefore judges how a date to the left belongs to the event.
func (a reader) bindBefore(e *mention.Event, x *timex.Expression, s token.Range) Dating {
	d := Dating{Event: e, Date: x}
	d.Reason = a.common(e, x)
	return d
}

// common are the grounds for silence that hold on both sides.
func (a reader) common(e *mention.Event, x *timex.Expression) Reason {
	switch {
	case a.Mark(e.Tokens.End)&mention.Agent != 0:
		return ForeignAgent
	case a.isStoodFor(e.Tokens.Start):
		return AnotherTime
	case a.isDeathOfRelation(e):
		return NotTheHead
	case x.Value.IsZero() && x.Interval.IsZero():
		return AnotherTime
	case a.denied(e.Tokens):
		return Denied
	case x.Bound != timex.NoBound:
		return OpenDate
	case x.Anchor == timex.Text:
		return RelativeToEvent
	}
	return Clear
}

// isStoodFor tells whether the phrase at token i is the complement of a pronoun for a noun before it, whose date follows: "that of the Normandy landings
// in June", « celui de la prise de la Bastille en juillet ».
func (a reader) isStoodFor(i int) bool {
	for k := i - 1; k > 0 && a.Mark(k)&(mention.ArticleWord|mention.OfWord) != 0; k-- {
		if a.Mark(k)&mention.OfWord != 0 && slices.Contains(a.Lexicon.Pack.Voice.StandIn, strings.ToLower(a.At(k-1))) {
			return true
		}
	}
	return false
}

// SpeaksAnew tells whether the sentence of an event says that there was more than one of its name: « avait déjà », "for the first time".
func SpeaksAnew(article *mention.Article, r token.Range) bool {
	a := reader{article}
	s := a.Sentence(r.Start)
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.Background != 0 || a.Cue(i)&mention.Anew != 0 {
			return true
		}
	}
	return false
}

// isCountedTo tells whether a length of time leads from an event to a date that a comma parts from it: "fifty years after Neil Armstrong walked on the
// Moon, in 2019".
func (a reader) isCountedTo(e *mention.Event, x *timex.Expression) bool {
	const words = 4
	if !a.Is(e.Tokens.End, ",") || x.Tokens.Start < e.Tokens.End {
		return false
	}
	for i := e.Tokens.Start - 1; i > 0 && i >= e.Tokens.Start-words && a.Tokens[i].Kind != token.Punct; i-- {
		if a.Mark(i)&(mention.After|mention.Before|mention.Since) != 0 {
			return a.Lexicon.IsUnit(a.At(i - 1))
		}
	}
	return false
}

// isDeathOfRelation tells whether the phrase of an event that tells of a person's death opens with a name (of somebody in the facts or not) that is the complement of another noun, whose
// death it is: « Le fils de Charles de Gaulle est mort », "The mother of Queen Elizabeth II died".
func (a reader) isDeathOfRelation(e *mention.Event) bool {
	start, k := a.phraseStart(e.Tokens.Start), mention.At(a.People, e.Tokens.Start)
	other := a.governed(start)
	for noun := a.nounBefore(start, mention.Relation|mention.Kin) + 1; noun > 0 && noun < start; noun++ { // « la fille de la chanteuse X est morte »
		other = other || a.Mark(noun)&mention.OfWord != 0
	}
	for i := e.Tokens.Start; i < e.Tokens.End; i++ {
		other = other && !a.Is(i, ",") // « la veuve de X, mort en »
	}
	if k >= 0 {
		other = other || a.closesApposition(&a.People[k], a.Sentence(e.Tokens.Start)) // "Y, mother of the former president, X, died"
	}
	if !other || a.Tokens[e.Tokens.Start].Shape == token.Lower {
		return false
	}
	for i := e.Tokens.Start + 1; i < e.Tokens.End; i++ {
		if a.Mark(i)&mention.Died != 0 {
			return true
		}
	}
	return false
}
