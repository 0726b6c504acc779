package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// The verbs of a handover: who is their subject, and who their object.

// succeeds reads a verb whose subject came after its object: « A a succédé à B », "B, whom A replaced", « A lui a succédé ».
func (a reader) succeeds(c *cue) handover {
	verb := a.verbStart(c.Start, c.sentence)
	h := handover{clause: token.Range{Start: verb, End: c.End}}
	pronoun, at := a.Cue(verb-1)&mention.Dative != 0, verb-1
	if pronoun {
		verb = a.verbStart(verb-1, c.sentence)
	}
	if h.before = a.object(c.End, c.sentence.End); h.before == nil {
		h.before = a.behind(c, mention.Partner)
	}
	if h.before == nil {
		h.before = a.namedBehind(c, verb)
	}
	if h.before != nil && a.objectRelative(verb-1) { // « B, auquel a succédé A »
		h.after = h.before
		h.before, _ = a.antecedent(verb-1, c.sentence)
		return h
	}
	for k := c.Start; k < c.End; k++ {
		if a.Cue(k)&mention.Possessive != 0 { // "took her place"
			pronoun, at = true, k
		}
	}
	if !pronoun && h.before == nil && a.endsInPronoun(c.End) {
		pronoun, at = true, c.End
	}
	if h.before != nil {
		h.clause.End = h.before.Tokens.End
	}
	if h.before == nil && !pronoun {
		h.before, h.after, h.news = a.relativeObject(verb, c.sentence)
		return h
	}
	var isPronoun bool
	h.after, isPronoun = a.subject(verb, c.sentence)
	switch {
	case pronoun && h.before == nil && h.after != nil:
		h.before, h.news = a.referent(at, h.after, c.sentence, c.Start)
	case isPronoun && h.before != nil:
		if h.after = a.awaitedSubject(verb-1, h.before, c.sentence); h.after == nil {
			h.after, h.news = a.referent(verb-1, h.before, c.sentence, c.Start)
		}
	}
	return h
}

// namedBehind reads the name in « celle qu'il remplace, B » and "the man he succeeded, B", where the verb at token verb has a pronoun for its subject.
func (a reader) namedBehind(c *cue, verb int) *mention.Person {
	if !a.Is(c.End, ",") || a.Cue(verb-1)&mention.Pronoun == 0 || verb < 2 || a.Tokens[verb-2].Kind != token.Word {
		return nil
	}
	p := a.personAt(a.skipHonorifics(c.End + 1))
	if p == nil || !a.closes(p.Tokens.End) {
		return nil
	}
	return a.known(p)
}

// awaitedSubject returns the subject of the main clause, for which the pronoun at token i stands in a clause of time that opens the sentence: « Deux jours
// après avoir pris ses fonctions, où il a succédé à B, A a … ». It is nil where somebody is named before.
func (a reader) awaitedSubject(i int, before *mention.Person, s token.Range) *mention.Person {
	const times = mention.After | mention.Before | mention.During | mention.Since
	opens := false
	for k := s.Start; k < i; k++ {
		opens = opens || a.Mark(k)&times != 0
	}
	if !opens || a.namedIn(token.Range{Start: s.Start, End: i}) || !a.Is(before.Tokens.End, ",") {
		return nil
	}
	p := a.object(before.Tokens.End+1, s.End)
	if p == nil || a.closes(p.Tokens.End) {
		return nil
	}
	return p
}

// objectRelative tells whether token i is a relative pronoun that is not the subject of its clause: « auquel », « à qui », "whom".
func (a reader) objectRelative(i int) bool {
	m := a.Mark(i)
	return a.Cue(i)&mention.ObjectRelative != 0 || m&mention.Relative != 0 && a.Mark(i-1)&mention.Dating != 0 && a.Mark(i-1)&mention.ArticleWord == 0
}

// precedes reads a verb whose subject came before its object: "B was replaced by A", « B a cédé sa place à A ».
func (a reader) precedes(c *cue) handover {
	verb := a.verbStart(c.Start, c.sentence)
	h := handover{clause: token.Range{Start: verb, End: c.End}, news: c.marks&mention.Yields != 0}
	if h.after = a.object(c.End, c.sentence.End); h.after == nil { // "was replaced on Friday by A", "handed over the post of PM to A"
		h.after = a.behind(c, mention.Agent|mention.Partner)
	}
	if h.after == nil { // "A, to whom B handed over"
		h.after, h.before, _ = a.relativeObject(verb, c.sentence)
		return h
	}
	h.clause.End = h.after.Tokens.End
	var pronoun bool
	if h.before, pronoun = a.subject(verb, c.sentence); pronoun {
		h.before, _ = a.referent(verb-1, h.after, c.sentence, c.Start)
		h.news = true
	}
	if h.before == nil && a.Is(verb-1, ",") { // "B, replaced by A in 2016"
		h.before = a.known(a.personEndingAt(verb - 1))
	}
	return h
}

// object returns the person of whom the phrase at token i speaks, with what a title, a country or a party says before the
// name: « remplace le ministre démissionnaire B », "succeeds fellow Democrat B". It is nil where the phrase speaks of somebody or something else.
func (a reader) object(i, end int) *mention.Person {
	const words = 8
	for n := 0; n < words && i < end; n++ {
		i = a.skipHonorifics(i)
		if i >= end || a.Tokens[i].Glue == token.Break {
			return nil
		}
		if p := a.personAt(i); p != nil {
			if a.possesses(p) {
				return nil
			}
			return a.known(p)
		}
		if next := a.afterMention(i); next > i {
			i = next
			if p := a.namedWithTitle(i); p != nil {
				return p
			}
			continue
		}
		const stop = mention.And | mention.Negation | mention.Condition | mention.Relative | mention.Reporting | mention.Finite | mention.IsCopula |
			mention.WasCopula | mention.Relation | mention.During | mention.Since | mention.After | mention.Before | mention.Agent | cues
		t, m := a.Tokens[i], a.Mark(i)
		opens := n == 0 && m&(mention.OfWord|mention.Dating) != 0
		if t.Kind != token.Word || !opens && m&mention.Unsettled == 0 && (m&(stop|mention.OfWord) != 0 || a.isName(i)) { // not "the ousted"
			return nil
		}
		i++
	}
	return nil
}

// namedWithTitle returns the name of "the ousted president, B", whose title ends before token i. One with a country, or "former", tells of another
// office than the one handed over.
func (a reader) namedWithTitle(i int) *mention.Person {
	k := mention.At(a.Titles, i-1)
	if k < 0 || !a.Is(i, ",") || a.Titles[k].Explicit() || a.Titles[k].Marks&mention.Former != 0 {
		return nil
	}
	p := a.personAt(i + 1)
	if p == nil || !a.closes(p.Tokens.End) {
		return nil
	}
	return a.known(p)
}

// afterMention returns the token after the title, date or country that starts at token i, 0 where there is none.
func (a reader) afterMention(i int) int {
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		return a.Titles[k].Tokens.End
	}
	if x := a.dateAt(i); x != nil {
		return x.Tokens.End
	}
	if k := mention.At(a.Countries, i); k >= 0 && a.Countries[k].Adjective {
		return a.Countries[k].Tokens.End
	}
	return 0
}

// possesses tells whether a name is followed by what belongs to its bearer: "B's adviser", "Trump aide".
func (a reader) possesses(p *mention.Person) bool {
	i := p.Tokens.End
	return i < len(a.Tokens) && (a.Tokens[i].Glue == token.Apostrophe && a.Is(i, "s") || a.Tokens[i].Glue == token.Space && a.Mark(i)&mention.Relation != 0)
}

// isName tells whether token i is a word of a name that no fact has: written with a capital, and neither a title nor a party.
func (a reader) isName(i int) bool {
	return a.Tokens[i].Shape != token.Lower && a.Mark(i)&(mention.Honorific|mention.Qualifier|mention.ArticleWord) == 0
}

// behind finds the person whom a preposition introduces further behind a verb: "took over as prime minister on Friday from B".
func (a reader) behind(c *cue, preposition mention.Mark) *mention.Person {
	const words = 16
	for i := c.End; i < c.sentence.End && i < c.End+words; i++ {
		address := a.Is(i, ",") && a.Cue(i+1)&mention.SeatOfPower != 0 // « au 10, Downing Street »
		if a.Tokens[i].Kind == token.Punct && !address || a.Mark(i)&(mention.And|mention.Relative|mention.Reporting) != 0 || mention.At(a.People, i) >= 0 {
			return nil
		}
		if a.Mark(i)&preposition != 0 {
			if p := a.object(i+1, c.sentence.End); p != nil {
				return p
			}
		}
	}
	return nil
}

// endsInPronoun tells whether the object of a verb is nothing but a pronoun: "replaced him in 2016", not "replaced her husband".
func (a reader) endsInPronoun(i int) bool {
	const after = mention.Dating | mention.Post | mention.And | mention.After | mention.Before | mention.Since | mention.During
	return a.Cue(i)&mention.Dative != 0 && (a.closes(i+1) || a.Mark(i+1)&after != 0)
}

// verbStart moves from a verb to the left over its auxiliaries, adverbs and dates: « a officiellement succédé », "on Tuesday replaced".
func (a reader) verbStart(i int, s token.Range) int {
	const auxiliary = mention.Present | mention.Background | mention.IsCopula | mention.WasCopula | mention.Finite | mention.Dating | mention.Negation | mention.Then
	const words = 6
	for n := 0; n < words && i > s.Start; n++ {
		if x := a.dateEndingAt(i); x != nil {
			i = x.Tokens.Start
			continue
		}
		t, m := a.Tokens[i-1], a.Mark(i-1)
		if t.Kind != token.Word || t.Shape != token.Lower || m&mention.Relative != 0 || mention.At(a.Titles, i-1) >= 0 ||
			m&auxiliary == 0 && !a.Lexicon.IsAdverb(a.At(i-1)) {
			break
		}
		i--
	}
	return i
}

// subject returns the person who is the subject of the verb at token i, and whether it is a pronoun, or a phrase that takes up somebody of
// the sentence before: "he", « la dirigeante, qui ».
func (a reader) subject(i int, s token.Range) (p *mention.Person, pronoun bool) {
	switch {
	case i <= s.Start:
	case a.Mark(i-1)&mention.Relative != 0:
		return a.antecedent(i-1, s)
	case a.Cue(i-1)&mention.Pronoun != 0:
		return nil, true
	case a.Is(i-1, ","):
		if p := a.personEndingAt(i - 1); p != nil && a.Is(a.phraseStart(p.Tokens.Start)-1, ",") { // "The new PM, A, replaced"
			return a.known(p), false
		}
		return a.topic(i-1, s), false
	case a.Mark(i-1)&mention.And != 0:
		if p := a.opening(s); p != nil && p.Tokens.End < i && a.alone(p, token.Range{Start: s.Start, End: i}) {
			return p, false
		}
	default:
		if p := a.personEndingAt(i); p != nil && a.heads(p) {
			return a.known(p), false
		}
	}
	return nil, false
}

// antecedent returns whom the relative pronoun at token i takes up: the name before it.
func (a reader) antecedent(i int, s token.Range) (p *mention.Person, pronoun bool) {
	if i > s.Start && a.Mark(i-1)&mention.Dating != 0 && !a.isName(i-1) { // « à qui »
		i--
	}
	if i > s.Start && (a.Is(i-1, ",") || a.Is(i-1, "(") || a.Is(i-1, "–") || a.Is(i-1, "—")) {
		i--
	}
	if p = a.personEndingAt(i); p != nil {
		return a.known(p), false
	}
	start := i
	for start > s.Start && a.Tokens[start-1].Kind == token.Word {
		start--
	}
	if !a.isPhrase(token.Range{Start: start, End: i}) {
		return nil, false
	}
	if a.Is(start-1, ",") { // "A, the economist who"
		return a.known(a.personEndingAt(start - 1)), false
	}
	return nil, start == s.Start
}

// isPhrase tells whether words are a short phrase such as « la dirigeante conservatrice », which names nobody and says no office.
func (a reader) isPhrase(r token.Range) bool {
	const words = 5
	if r.End-r.Start < 2 || r.End-r.Start > words || a.Mark(r.Start)&mention.ArticleWord == 0 || a.Mark(r.Start)&mention.Indefinite != 0 {
		return false
	}
	for i := r.Start + 1; i < r.End; i++ {
		if a.Tokens[i].Kind != token.Word || a.Tokens[i].Shape != token.Lower || a.Mark(i)&mention.OfWord != 0 || mention.At(a.Titles, i) >= 0 {
			return false
		}
	}
	return true
}

// relativeObject reads "B, whom A replaces" and « B, à qui elle succède », where the verb has no object behind it.
func (a reader) relativeObject(verb int, s token.Range) (before, after *mention.Person, news bool) {
	at := verb - 1
	subject := a.personEndingAt(verb)
	if subject != nil {
		at = a.phraseStart(subject.Tokens.Start) - 1
		at = max(at, s.Start)
	} else if at > s.Start && a.Cue(at)&mention.Pronoun != 0 {
		at--
	} else {
		return nil, nil, false
	}
	if at <= s.Start || a.Mark(at)&mention.Relative == 0 {
		return nil, nil, false
	}
	if before, _ = a.antecedent(at, s); before == nil {
		return nil, nil, false
	}
	if subject != nil {
		return before, a.known(subject), false
	}
	after, news = a.referent(verb-1, before, s, s.End)
	return before, after, news
}

// topic returns the person with whom a sentence opens, where what is added to the name between commas ends at the comma at token i:
// "Robert Gates, who headed the CIA under George Bush senior, …".
func (a reader) topic(i int, s token.Range) *mention.Person {
	p := a.opening(s)
	if p == nil || !a.Is(p.Tokens.End, ",") || i <= p.Tokens.End {
		return nil
	}
	return p
}

// opening returns the person who is the first thing that a sentence speaks of, after at most an adverb or a date.
func (a reader) opening(s token.Range) *mention.Person {
	const words = 10
	for i := s.Start; i < s.End && i < s.Start+words; i++ {
		k := mention.At(a.People, i)
		if k < 0 {
			continue
		}
		p, start := a.known(&a.People[k]), a.nounStart(i, s)
		if p != nil && (a.describes(token.Range{Start: s.Start, End: start}) || a.Is(start-1, ",") || a.Is(start-1, ":")) && a.heads(p) {
			return p
		}
		return nil
	}
	return nil
}

// describes tells whether words may be all of one phrase with the name behind them: "Former central banker".
func (a reader) describes(r token.Range) bool {
	const words = 4
	const stop = mention.OfWord | mention.Finite | mention.IsCopula | mention.WasCopula | mention.Present | mention.Reporting | mention.Relative | mention.And |
		mention.After | mention.Before | mention.During | mention.Since | mention.Condition | mention.Negation | mention.Agent | mention.Relation
	for i := r.Start; i < r.End; i++ {
		if a.Tokens[i].Kind != token.Word || a.Mark(i)&stop != 0 {
			return false
		}
	}
	return r.End-r.Start <= words
}

// nounStart moves from a name to the left over its titles, articles, countries and small words of description: « le républicain X ».
func (a reader) nounStart(i int, s token.Range) int {
	for i > s.Start {
		const small = mention.ArticleWord | mention.Qualifier | mention.Honorific
		if start := a.phraseStart(i); start < i {
			i = start
		} else if k := mention.At(a.Countries, i-1); k >= 0 {
			i = a.Countries[k].Tokens.Start
		} else if a.Tokens[i-1].Kind == token.Word && (a.Mark(i-1)&small != 0 || a.Tokens[i-1].Glue == token.Apostrophe && a.Is(i-1, "s")) {
			i--
		} else if i == s.Start+2 && a.Mark(s.Start)&mention.ArticleWord != 0 { // « le républicain »
			i--
		} else {
			break
		}
	}
	return i
}

// heads tells whether a name is the head of its phrase, and known: not « le gouvernement de X », "aides to X", "X and Y".
func (a reader) heads(p *mention.Person) bool {
	start := a.phraseStart(p.Tokens.Start)
	m := a.Mark(start - 1)
	if a.known(p) == nil || m&(mention.And|mention.Agent) != 0 || m&mention.Dating != 0 && m&(mention.ArticleWord|mention.OfWord) == 0 {
		return false
	}
	ofCountry := a.Is(start-1, "s") && mention.At(a.Countries, start-2) >= 0 // "Argentina's Jorge Mario Bergoglio"
	return ofCountry || !a.governed(start)
}

// known returns p if it is known who it is: from the article, or by the title before a family name, as in "President Obama".
func (a reader) known(p *mention.Person) *mention.Person {
	if p == nil || p.Other {
		return nil
	}
	if p.ID >= 0 {
		return p
	}
	k := mention.At(a.Titles, p.Tokens.Start-1)
	if k < 0 || a.Titles[k].Tokens.End != p.Tokens.Start {
		return nil
	}
	h := Holding{Title: &a.Titles[k], Person: p}
	if !a.identify(&h) {
		return nil
	}
	return h.Person
}
