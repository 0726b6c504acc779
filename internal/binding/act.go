package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// An Act is the statement that a person, named in full, did or does on a day near publication what only the living do: « X a
// rencontré mardi … », "On Tuesday, X said …", "X is meeting …".
type Act struct {
	Person *mention.Person
	Date   *timex.Expression // nil where the verb alone tells that it is now
	Lead   bool              // no day is given, but it is a meeting that the article opens with
	Tokens token.Range
	Reason Reason
}

// clauseReach is how many words to the left and right the clauses around an act may go on.
const clauseReach = 60

// Acts returns the acts of the persons for whom dead is true, in order.
func Acts(article *mention.Article, dead func(person int32) bool) []Act {
	a := reader{article}
	var out []Act
	for i := range a.People {
		p := &a.People[i]
		if p.ID < 0 || p.Other || p.Form != mention.Full || !dead(p.ID) || a.isNamedAfter(p) || a.isGovernedName(p) || a.owns(p) {
			continue
		}
		if act, ok := a.act(p); ok {
			act.Reason = a.actReason(&act)
			out = append(out, act)
		}
	}
	return out
}

// act finds the verb of which a name is the subject or agent and the day that it speaks of.
func (a reader) act(p *mention.Person) (Act, bool) {
	for _, find := range []func(*mention.Person) (verb int, now, ok bool){a.verbOf, a.verbBefore, a.verbOfAgent, a.verbOfMeeting, a.verbOfAsked, a.verbOfAskedBehind, a.verbOfStay, a.verbBesideDate} {
		verb, now, ok := find(p)
		if !ok {
			continue
		}
		act := Act{Person: p, Tokens: token.Range{Start: min(p.Tokens.Start, verb), End: max(p.Tokens.End, verb+1)}}
		act.Date = a.dayOfAct(p, verb)
		if act.Date != nil || (now || a.isHere(p.Tokens.Start) || a.speaksNow(p, verb)) && !a.isDated(p.Tokens.Start) {
			return act, true
		}
	}
	if verb, _, ok := a.verbOfMeeting(p); ok && a.isLead(p.Tokens.Start) && !a.isDated(p.Tokens.Start) {
		return Act{Person: p, Lead: true, Tokens: token.Range{Start: min(p.Tokens.Start, verb), End: max(p.Tokens.End, verb+1)}}, true
	}
	return Act{}, false
}

// actReason tells why nothing may be concluded from an act.
func (a reader) actReason(act *Act) Reason {
	s := a.Sentence(act.Tokens.Start)
	switch {
	case a.denied(token.Range{Start: act.Tokens.Start, End: min(act.Tokens.End+2, s.End)}), a.isTribute(act.Tokens, s):
		return Denied
	case a.background(act.Tokens, s):
		return PastTense
	}
	return Clear
}

// isNamedAfter tells whether a name is that of a ship, a street or a school: « le Charles de Gaulle », « le lycée Jean Jaurès ».
func (a reader) isNamedAfter(p *mention.Person) bool {
	i := p.Tokens.Start - 1
	if i < a.Sentence(p.Tokens.Start).Start {
		return false
	}
	t, m := &a.Tokens[i], a.Mark(i)
	switch {
	case a.subjectStart(p) < a.skipBack(a.phraseStart(p.Tokens.Start)): // "Venezuela's X"
		return false
	case m&mention.Honorific != 0, t.Kind != token.Word, mention.At(a.Titles, i) >= 0, a.Cue(i)&mention.Medium != 0:
		return false
	case m&(mention.ArticleWord|mention.OfWord) != 0, m&mention.After != 0 && a.Lexicon.IsParticiple(a.At(i-1)): // "the rose named after X"
		return true
	}
	const verbs = mention.Reporting | mention.Acts | mention.Active | mention.Qualifier | mention.That | mention.After | mention.Before | mention.During | mention.And | mention.Present
	return t.Shape == token.Lower && m&verbs == 0 && !a.Lexicon.IsCommon(t.Word) && !a.isHereAt(i) && a.dateEndingAt(i+1) == nil && mention.At(a.Countries, i) < 0
}

// isTribute tells whether the clauses around an act tell of what is done for the dead, or of what they say in a book or film.
func (a reader) isTribute(r, s token.Range) bool {
	from, to := r.Start, r.End
	for from > s.Start && from > r.Start-clauseReach && !a.Is(from-1, ";") {
		from--
	}
	for to < s.End && to < r.End+clauseReach && !a.Is(to, ";") {
		to++
	}
	for i := from; i < to; i++ {
		if a.Cue(i)&mention.Tribute != 0 && mention.At(a.People, i) < 0 {
			return true
		}
	}
	return false
}

// isHere tells whether the sentence of a token says that those who tell of it were there: « dans nos colonnes ».
func (a reader) isHere(i int) bool {
	s := a.Sentence(i)
	for k := max(s.Start, i-clauseReach); k < min(s.End, i+clauseReach); k++ {
		if a.isHereAt(k) {
			return true
		}
	}
	return false
}

func (a reader) isHereAt(i int) bool { return a.Cue(i)&mention.Here != 0 }

// isDated tells whether a sentence gives a date of another time.
func (a reader) isDated(i int) bool {
	for _, x := range a.DatesIn(a.Sentence(i)) {
		if x.Kind == timex.Date && !a.isNear(x) {
			return true
		}
	}
	return false
}

// isSubject tells whether what stands before a name with its title lets it be a subject: the start of a sentence or clause, a sign, a date; not
// a preposition or a verb.
func (a reader) isSubject(p *mention.Person) bool {
	const opens = mention.And | mention.That | mention.After | mention.Before | mention.During | mention.Condition | mention.Relative
	i := a.subjectStart(p)
	const nouns = 3 // « le sénateur américain X », "the UN envoy X"
	for n := 0; n < nouns && i > a.Sentence(i).Start && a.isNounOfTitle(i-1); n++ {
		i = a.skipBack(i - 1)
	}
	return i <= a.Sentence(i).Start || a.Tokens[i-1].Kind == token.Punct || a.dateEndingAt(i) != nil || a.Mark(i-1)&opens != 0
}

// isNounOfTitle tells whether token i may be part of a title that the facts do not know: an organisation, a country's adjective, a noun.
func (a reader) isNounOfTitle(i int) bool {
	t := &a.Tokens[i]
	if t.Kind != token.Word || mention.At(a.Organisations, i) >= 0 || mention.At(a.Countries, i) >= 0 {
		return t.Kind == token.Word
	}
	return t.Shape == token.Lower && a.Mark(i) == 0 && !a.Lexicon.IsCommon(t.Word)
}

// verbOf finds the verb after a name that is its subject: right after it, after an insertion, or in a relative clause, whatever the name itself
// is: « X, l'ancien président, a affirmé », « selon X, qui visite ». now tells that the verb speaks of what goes on.
func (a reader) verbOf(p *mention.Person) (verb int, now, ok bool) {
	i := a.afterOrigin(p.Tokens.End)
	subject := a.isSubject(p)
	switch {
	case !a.Is(i, ","):
		switch {
		case (subject || a.isReported(p)) && a.behindFellow(i) < 0:
			return a.verbFrom(i)
		case subject:
			return a.verbFrom(a.behindFellow(i))
		case a.isCleft(p):
			return a.verbFrom(i + 1)
		}
		return 0, false, false
	case subject && a.closesAddition(p):
		if verb, now, ok = a.verbFrom(i + 1); ok {
			return verb, now, true
		}
	}
	s := a.Sentence(i)
	for k, n := i+1, 0; k < s.End && n < insertion; k, n = k+1, n+1 {
		switch {
		case mention.At(a.Titles, k) >= 0:
		case a.Mark(k)&mention.Relative != 0 && a.Is(k-1, ","):
			return a.verbFrom(k + 1)
		case a.Is(k, ","):
			if verb, now, ok = a.verbFrom(k + 1); ok && subject {
				return verb, now, true
			}
			if a.Mark(k+1)&mention.Relative == 0 {
				return 0, false, false
			}
		case a.Tokens[k].Kind == token.Punct, mention.At(a.People, k) >= 0, a.Mark(k)&(mention.Relative|mention.Reporting) != 0:
			return 0, false, false
		}
	}
	return 0, false, false
}

// closesAddition tells whether a name stands between commas after the noun that says who that is: « Le fondateur du parti, X, a ».
func (a reader) closesAddition(p *mention.Person) bool {
	s := a.Sentence(p.Tokens.Start)
	i := p.Tokens.Start - 1
	if !a.Is(i, ",") || a.Mark(s.Start)&(mention.ArticleWord|mention.Opening) != mention.ArticleWord {
		return false
	}
	const words = 12
	for k := s.Start; k < i; k++ {
		if k-s.Start > words || a.Tokens[k].Kind != token.Word || mention.At(a.People, k) >= 0 || a.Mark(k)&(mention.And|mention.Relative|mention.Finite|mention.Reporting) != 0 {
			return false
		}
	}
	return true
}

// What an auxiliary makes of the form after it.
type auxiliary uint8

const (
	noAuxiliary auxiliary = iota
	toBe
	toHave
	otherAuxiliary
)

// verbFrom finds a verb of the living at token i, after its auxiliaries, adverbs and a date: « s'est rendu », "will", "on Thursday received".
// What follows the verb to be is done to its subject (« a été reçu ») unless the form or a reflexive pronoun says otherwise.
func (a reader) verbFrom(i int) (verb int, now, ok bool) {
	const words, short = 8, 4
	aux, reflexive := noAuxiliary, false
	for n := 0; n < words && i < len(a.Tokens); n, i = n+1, i+1 {
		t, m := &a.Tokens[i], a.Mark(i)
		if x := a.dateAt(i); x != nil {
			i = x.Tokens.End - 1
			continue
		}
		if end := a.setOffDate(i); end > 0 {
			i = end
			continue
		}
		if t.Kind != token.Word || t.Shape != token.Lower || t.Glue == token.Break {
			return 0, false, false
		}
		switch {
		case aux != noAuxiliary && m&mention.Active != 0:
			return i, aux == toBe && a.isNowBeing(i), true
		case aux == toHave && m&mention.Acts != 0 && a.hasDone(i): // "has ordered"
			return i, true, true
		case m&mention.Acts != 0 && (aux != toBe || reflexive):
			if aux == noAuxiliary && (a.isAddedParticiple(i) || a.isByAgent(i)) {
				return 0, false, false
			}
			return i, false, true
		case aux == toHave && a.isDatedParticiple(i):
			return i, false, true
		case m&(mention.And|mention.Relative|mention.Negation) != 0:
			return 0, false, false
		case m&(mention.IsCopula|mention.WasCopula) != 0, a.Cue(i)&mention.ToBe != 0:
			aux = toBe
		case m&(mention.Finite|mention.Background) != 0:
			aux = max(aux, toHave)
		case m&mention.Present != 0:
			aux = max(aux, otherAuxiliary)
		case a.Is(i, "s") || a.Is(i, "se"):
			reflexive = true
		case a.Lexicon.IsAdverb(a.At(i)), m&mention.Dating != 0:
		case t.End-t.Start <= short:
			if aux == noAuxiliary {
				aux = otherAuxiliary
			}
		default:
			return 0, false, false
		}
	}
	return 0, false, false
}

// isDatedParticiple tells whether the form at token i, after « a », is a participle with a day near publication right behind it, which makes news
// of whatever verb: « a éludé mardi la question ».
func (a reader) isDatedParticiple(i int) bool {
	if a.Mark(i)&(mention.Died|mention.WasCopula) != 0 || len(a.Lexicon.Pack.Voice.FeminineEndings) == 0 || !a.Lexicon.IsParticiple(a.At(i)) {
		return false
	}
	const words = 2 // « a fait sienne, lundi, l'idée »
	for k := i + 1; k < len(a.Tokens) && k <= i+words+1; k++ {
		x := a.dateAt(k)
		if x == nil && a.Is(k, ",") {
			x = a.dateAt(k + 1)
		}
		if x != nil {
			return a.isNear(*x)
		}
		if a.Tokens[k].Kind != token.Word || a.Mark(k)&(mention.ArticleWord|mention.Opening|mention.OfWord|mention.Agent) != 0 || !a.Lexicon.IsParticiple(a.At(k)) && a.Lexicon.IsCommon(a.Tokens[k].Word) {
			return false
		}
	}
	return false
}

// isAddedParticiple tells whether the form at token i, without an auxiliary, is a participle that is added to a name: « X, salué mardi par ».
// Where participles agree with a gender, they are told apart from the past.
func (a reader) isAddedParticiple(i int) bool {
	w := a.At(i)
	return len(a.Lexicon.Pack.Voice.FeminineEndings) > 0 && a.Lexicon.IsParticiple(w) && (a.Mark(i)&mention.Reporting == 0 || a.Lexicon.HasFeminine(w))
}

// isByAgent tells whether the participle at token i is followed by who did it, with nothing but a date between: "X, accused on Monday by".
func (a reader) isByAgent(i int) bool {
	i++
	for n := 0; n < 2 && a.Mark(i)&mention.Dating != 0; n++ {
		i++
	}
	if x := a.dateAt(i); x != nil {
		i = x.Tokens.End
	}
	return a.Mark(i)&mention.Agent != 0
}

// verbBefore finds the verb before its subject, as after a quotation: « …, a déclaré mardi l'ancien président X », "…, warns X".
func (a reader) verbBefore(p *mention.Person) (verb int, now, ok bool) {
	i := a.Sentence(p.Tokens.Start).Start
	k := a.subjectStart(p) - 1
	for n := 0; k > i && n < 3; n++ {
		switch x := a.dateEndingAt(k + 1); {
		case x != nil:
			k = x.Tokens.Start - 1
		case a.isHereAt(k):
			for a.isHereAt(k) {
				k--
			}
		case a.Mark(k)&mention.Dating != 0 && a.dateAt(k+1) != nil:
			k--
		case a.Cue(k-1)&mention.Medium != 0 && a.Lexicon.IsParticiple(a.At(k)): // « avertit dans une tribune publiée jeudi X »
			k--
		case a.Tokens[k].Shape != token.Lower && a.beforePlace(k) < k: // « a assuré jeudi à New York X »
			k = a.beforePlace(k)
		case a.adverbialBefore(k) < k: // « a averti vendredi à la télévision X »
			k = a.adverbialBefore(k)
		default:
			n = 3
		}
	}
	if k <= i || a.Mark(k)&mention.Reporting == 0 || a.Mark(k)&mention.Acts == 0 {
		return 0, false, false
	}
	start := k
	if a.Mark(k-1)&(mention.Finite|mention.Background) != 0 {
		start--
	}
	switch a.At(start - 1) {
	case ",", "»", "”", `"`, "“", "…", "?", "!":
		return k, false, true
	}
	return 0, false, false
}

// verbOfAgent finds the verb in the passive of which a name is the agent: "was dismissed on Monday by X", « a été reçu mardi par X ».
func (a reader) verbOfAgent(p *mention.Person) (verb int, now, ok bool) {
	const words = 6
	s := a.Sentence(p.Tokens.Start)
	i := a.subjectStart(p) - 1
	if i <= s.Start || a.Mark(i)&mention.Agent == 0 {
		return 0, false, false
	}
	for n, k := 0, i-1; n < words && k > s.Start && a.Tokens[k].Kind == token.Word; n, k = n+1, k-1 {
		switch passive := a.Mark(k-1)&(mention.IsCopula|mention.WasCopula) != 0 || a.Cue(k-1)&mention.ToBe != 0; {
		case a.Mark(k)&mention.Acts != 0:
			return k, false, passive
		case !a.inDate(k) && a.Mark(k)&mention.Dating == 0 && !a.Lexicon.IsAdverb(a.At(k)):
			return 0, false, false
		}
	}
	return 0, false, false
}

// dayOfAct finds a day near publication that belongs to the verb: close behind it, between it and its subject, or in front.
func (a reader) dayOfAct(p *mention.Person, verb int) *timex.Expression {
	const words = 14
	s := a.Sentence(verb)
	for i := min(verb, p.Tokens.Start) + 1; i < s.End && i <= max(verb, p.Tokens.End)+words; i++ {
		if x := a.dateAt(i); x != nil {
			if a.isNear(*x) || a.isAhead(x) {
				return x
			}
			return nil
		}
		if end := a.setOffDate(i); end > 0 { // « a pris la parole, lundi, à Rome »
			continue
		}
		if i == verb+1 && a.Is(i, ",") { // « juge, dans un entretien accordé lundi, que »
			continue
		}
		if i > verb && i >= p.Tokens.End && (a.Tokens[i].Kind == token.Punct || a.Mark(i)&(mention.Acts|mention.Reporting|mention.Relative|mention.After|mention.Since) != 0 && !a.isNounOfAct(i, verb)) {
			break
		}
	}
	return a.dayInFront(p, s)
}

// isAhead tells whether a date lies after publication, when the dead do nothing.
func (a reader) isAhead(x *timex.Expression) bool {
	return !a.Published.IsZero() && !x.Value.IsZero() && x.Value.First() > a.Published.Last()
}

// dayInFront finds a day near publication in what stands before the subject of a sentence: "On Tuesday, X", "At a rally on Sunday, X".
func (a reader) dayInFront(p *mention.Person, s token.Range) *timex.Expression {
	i := a.subjectStart(p) - 1
	if a.Is(i, ",") {
		i--
	}
	if a.Mark(i)&mention.And != 0 && a.Is(i-1, ",") { // "… published its report on Tuesday, and X told reporters"
		i -= 2
	}
	if x := a.dateEndingAt(i + 1); x != nil && a.isNear(*x) {
		return x
	}
	var found *timex.Expression
	for first := max(s.Start, i-clauseReach); i >= first && !a.Is(i, ";") && !a.Is(i, ":"); i-- {
		if x := a.dateEndingAt(i + 1); x != nil && a.isNear(*x) {
			found = x
		}
		if a.Mark(i)&(mention.Acts|mention.Reporting|mention.Relative|mention.Finite|mention.IsCopula|mention.WasCopula|mention.Background) != 0 || a.Is(i, "»") || a.Is(i, `"`) || a.Is(i, "”") {
			return nil
		}
	}
	return found
}
