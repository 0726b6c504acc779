package timex

import (
	"strings"

	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// How far from a date its verb may stand to be certain, in tokens.
const (
	verbBefore = 7  // « s'est tenu à Nice le 3 mai 2024 »
	verbFar    = 14 // « a rencontré le président de la Commission à Nice le 3 mai 2024 », where nothing else can have the date
	verbAfter  = 12 // « Le 3 mai 2024, le sommet s'est tenu à Nice »
	goalBefore = 20 // « veut réduire ses émissions de gaz à effet de serre de 40 % d'ici à 2030 »
)

// A Tense is what a verb beside a date says for certain.
type Tense int8

// The tenses: nothing certain; what has happened (« s'est tenu », "was held"); what is to come (« se tiendra », "will be held").
const (
	NoTense Tense = iota
	HasHappened
	IsToCome
)

// Tense returns what the verb of a date's own clause says for certain: the one just before it with nothing but a complement between,
// or the first after a date that opens its sentence.
func (r *Reader) Tense(s *token.Stream, e *Expression) Tense {
	k := s.SentenceOf(e.Tokens.Start)
	if k >= len(s.Sentences) {
		return NoTense
	}
	p := reading{Reader: r, s: s, start: s.Sentences[k].Start, end: s.Sentences[k].End}
	before := e.Tokens.Start - 1
	happens := e.LooksAhead() || p.is(before, role(lang.On)) || p.certain(before, e) != NoTense
	if p.is(before, role(lang.Article)) {
		before--
	}
	happens = happens || e.Stated.HasWeekday && e.detail.form == asDay && !p.is(before, role(lang.Of)|role(lang.From)|role(lang.And)|role(lang.Or)) // « aura lieu mardi 5 mai »
	aimed := p.is(before, role(lang.Before)|role(lang.To)|role(lang.By)|role(lang.From)) && !p.is(before, role(lang.On))                            // « annulé pour 2021 », « fixé au 3 mai »
	switch t := p.clauseTense(e); {
	case t == HasHappened && (aimed || !happens), t == IsToCome && !aimed && !happens:
		return NoTense
	default:
		return t
	}
}

// clauseTense returns the tense of the verb that goes with a date by its place.
func (p *reading) clauseTense(e *Expression) Tense {
	first := e.Tokens.Start
	leads := role(lang.Article) | role(lang.Before) | role(lang.On)
	if e.Bound == From { // « à compter du 1er mai »
		leads |= role(lang.Starting) | role(lang.From) | role(lang.To)
	}
	for first > p.start && p.is(first-1, leads) {
		first--
	}
	if first == p.start+1 && p.is(first, role(lang.Starting)) && len(p.s.At(p.start)) <= len("À") { // « A compter du »
		first--
	}
	if first == p.start {
		for i := e.Tokens.End; i < p.end && i < e.Tokens.End+verbAfter; i++ {
			if p.s.Tokens[i].Kind == token.Punct && !p.mark(i, comma) {
				return NoTense
			}
			if t := p.certain(i, e); t != NoTense || p.s.Tokens[i].Kind == token.Word && p.verbTense(i) != 0 {
				return t
			}
		}
		return NoTense
	}
	if p.fronted(e) {
		return p.mainVerb(e)
	}
	complement := false
	reach := verbFar
	if e.Deadline {
		reach = goalBefore
	}
	for i := e.Tokens.Start - 1; i >= p.start && i >= e.Tokens.Start-reach; i-- {
		if p.s.Tokens[i].Kind == token.Punct && !(e.Deadline && p.mark(i, percent)) && !p.s.Is(i, "$") && !p.s.Is(i, "€") && !p.s.Is(i, "£") || p.s.Tokens[i].Kind == token.Number && !e.Deadline && !p.counts(i) {
			return NoTense
		}
		if t := p.certain(i, e); t != NoTense {
			if t == HasHappened && complement {
				return NoTense
			}
			return t
		}
		if p.conditional(i) {
			return NoTense
		}
		complement = complement || p.complementVerb(i) || p.dates.MonthDay && (p.s.Is(i, "for") || p.s.Is(i, "to")) // "sold tickets for the match on"
		if far := i < e.Tokens.Start-verbBefore; !e.Deadline && (far && p.otherVerb(i) || p.ahead(i) && i <= e.Tokens.Start-verbBefore) {
			return NoTense
		}
	}
	return NoTense
}

// conditional tells whether the verb at token i is one of the future as seen from the past, which has the date for itself: « il a été décidé que la
// salle rouvrirait le ».
func (p *reading) conditional(i int) bool {
	t, v := &p.s.Tokens[i], &p.dates.Verbs
	text := p.s.At(i)
	if p.dates.MonthDay && p.ahead(i) && !ending(text, v.PastEndings) && !p.s.Is(i+1, "to") && !p.s.Is(i+1, "for") && p.look(i-1).roles&(isAuxiliary|isDid) == 0 {
		return true // "agreed that it should reopen on"
	}
	return t.Kind == token.Word && t.Shape == token.Lower && len(text) >= 5 && p.look(i).roles == 0 && ending(text, v.FutureEndings) && !ending(text, v.WillEndings)
}

// counts tells of a number of things, such as « 21 marins », "$20m": no part of another date.
func (p *reading) counts(i int) bool {
	const years = 1000
	return !p.is(i+1, isMonth) && !p.is(i-1, isMonth) && (p.digits(i).value < years || p.s.Is(i-1, "$"))
}

// otherVerb tells whether a verb at token i may have the date for itself: an infinitive, a participle, a relative clause.
func (p *reading) otherVerb(i int) bool {
	if p.s.Tokens[i].Kind != token.Word || p.s.Tokens[i].Shape != token.Lower {
		return false
	}
	text, w := p.s.At(i), p.look(i)
	return w.roles == 0 && (len(text) >= 5 && ending(text, p.dates.Verbs.Infinitives) || ending(text, p.dates.Verbs.PastEndings)) || p.dates.MonthDay && p.s.Is(i, "to") && !p.is(i-1, isAuxiliary)
}

// complementVerb tells whether token i may be an infinitive that another verb takes along, and that has the date for itself: « a accepté de
// comparaître le 3 mai ». English says "to", which the past tense sees itself.
func (p *reading) complementVerb(i int) bool {
	if !p.dates.DayFirst || i <= p.start || p.look(i).roles != 0 || p.s.Tokens[i].Shape != token.Lower || len(p.s.At(i)) < 5 || !ending(p.s.At(i), p.dates.Verbs.Infinitives) {
		return false
	}
	i--
	if p.s.Is(i, "se") || p.s.Is(i, "s") || p.s.Is(i, "y") || p.s.Is(i, "en") {
		i--
	}
	return p.is(i, role(lang.Of)|role(lang.To)) || p.s.Is(i, "pour")
}

// fronted tells whether a participle opens the sentence of a date and no comma parts the two: « Réunis à Nice le 3 mai 2024, les experts … ».
func (p *reading) fronted(e *Expression) bool {
	first := p.start
	if p.s.Tokens[first].Kind != token.Word || p.s.Tokens[first].Shape == token.AllCaps || e.Tokens.Start-first > verbBefore || !p.mark(e.Tokens.End, comma) {
		return false
	}
	for i := first + 1; i < e.Tokens.Start; i++ {
		if p.s.Tokens[i].Kind == token.Punct {
			return false
		}
	}
	w, text := p.look(first), strings.ToLower(p.s.At(first))
	return w.done || w.roles&^isDid == 0 && len(text) >= 5 && ending(text, p.participles())
}

// participles are the endings of past participles.
func (p *reading) participles() []string {
	if v := &p.dates.Verbs; len(v.ParticipleEndings) > 0 {
		return v.ParticipleEndings
	}
	return p.dates.Verbs.PastEndings
}

// mainVerb returns the tense of the first verb after the comma that follows a fronted participle: what it tells as past is no later than that.
func (p *reading) mainVerb(e *Expression) Tense {
	for i := e.Tokens.End + 1; i < p.end && i < e.Tokens.End+verbAfter; i++ {
		if p.s.Tokens[i].Kind == token.Punct {
			return NoTense
		}
		if t := p.certain(i, e); t == HasHappened {
			return HasHappened
		}
		if p.s.Tokens[i].Kind == token.Word && p.verbTense(i) != 0 {
			return NoTense
		}
	}
	return NoTense
}

// certain returns the tense of the verb at token i where its form leaves no doubt.
func (p *reading) certain(i int, e *Expression) Tense {
	if i < p.start || p.s.Tokens[i].Kind != token.Word || p.s.Tokens[i].Shape == token.Capital && i > p.start {
		return NoTense
	}
	w := p.look(i)
	v := &p.dates.Verbs
	text := p.s.At(i)
	switch {
	case e.Deadline && w.roles&isGoal != 0:
		return IsToCome
	case w.going && p.goes(i+1, v.Infinitives), p.dates.MonthDay && w.roles&isAuxiliary != 0 && p.infinitive(i+1):
		return IsToCome
	case w.done && p.any(i-1, comma, open):
		return HasHappened
	case w.roles&isWill != 0, w.roles == 0 && len(text) >= 5 && ending(text, v.WillEndings):
		return IsToCome
	case w.roles&isNoVerb != 0:
		return NoTense
	case w.roles&(isAuxiliary|isHave) != 0:
		for j := i + 1; j < i+4 && j < p.end; j++ {
			if p.ahead(j) && w.roles&isAuxiliary != 0 && j == i+1 { // « est prévu », "is scheduled"
				return IsToCome
			}
			if p.ahead(j) {
				return NoTense
			}
			if p.look(j).roles == 0 && ending(p.s.At(j), v.ParticipleEndings) {
				return HasHappened
			}
		}
	case w.roles&isDid != 0, p.dates.MonthDay && w.roles == 0 && ending(text, v.PastEndings):
		if p.ahead(i - 3) { // "will be formally charged"
			return NoTense
		}
		if p.reduced(i) {
			return NoTense
		}
		for j := i - 2; j < i+3; j++ {
			if p.ahead(j) || p.is(j, isNoVerb) && j != i+2 || p.s.Is(j, "to") {
				return NoTense
			}
		}
		return HasHappened
	}
	return NoTense
}

// reduced tells whether the past form at token i is a participle that goes with the noun before it: "the law passed by parliament takes effect on".
func (p *reading) reduced(i int) bool {
	return p.dates.MonthDay && p.s.Is(i+1, "by") && p.look(i).roles&isDid == 0 && p.look(i-1).roles&(isDid|isHave|isPastVerb|isAuxiliary) == 0
}

// infinitive tells whether "to" and a verb stand at token i: "are to meet".
func (p *reading) infinitive(i int) bool {
	return p.s.Is(i, "to") && i+1 < p.end && p.s.Tokens[i+1].Kind == token.Word && p.s.Tokens[i+1].Shape == token.Lower &&
		p.look(i+1).roles&(role(lang.Article)|role(lang.Owner)|isNumber|isPastVerb) == 0
}

// goes tells whether an infinitive stands at token i, or after « se » there; but not one of the past such as « avoir signé ».
func (p *reading) goes(i int, endings []string) bool {
	if i+1 < p.end && p.s.Tokens[i].Kind == token.Word && len(p.s.At(i)) <= 2 && !ending(p.s.At(i), endings) {
		i++
	}
	return i < p.end && ending(p.s.At(i), endings) && !p.look(i).perfect
}
