package binding

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A Statement is what an article says of two things that belong together, with the day it speaks of.
type Statement struct {
	*mention.Statement
	Day    date.Value
	Why    DayWhy
	Reason Reason
}

// Statements returns the statements of a kind, in order.
func Statements(article *mention.Article, kind mention.StatementKind) []Statement {
	a := reader{article}
	var out []Statement
	for i := range a.Statements {
		if s := &a.Statements[i]; s.Kind == kind {
			out = append(out, a.statement(s))
			out = append(out, a.furtherCountries(s)...)
		}
	}
	return out
}

func (a reader) statement(m *mention.Statement) Statement {
	s := Statement{Statement: m}
	s.Day, s.Why, s.Reason = a.day(m.Tokens)
	if x := a.dayOfMembership(m.Tokens); x != nil && m.Kind == mention.Member && a.pastVerb(m.Tokens) && !a.isNear(*x) {
		s.Day, s.Why, s.Reason = x.Value, OwnDate, Clear
	}
	if s.Reason == AnotherTime && s.Why == Publication && m.Kind == mention.Seat && a.Mark(a.skipBack(m.Tokens.Start)-1)&mention.Since != 0 {
		s.Reason = Clear // « depuis le siège de l'OTAN » tells of a place
	}
	switch {
	case m.Country.Shared && (m.Kind == mention.Inside || m.Country.Code == stateToo):
		s.Reason = SharedName
	case (m.Kind == mention.Seat || m.Kind == mention.OwnSeat) && a.isModifier(m):
		s.Reason = NotTheHead
	case !a.standsAlone(m.Tokens):
		s.Reason = LongerName
	case m.Kind == mention.Inside && a.enumerated(m.Tokens):
		s.Reason = Listed
	case m.Kind != mention.Outside && a.denied(m.Tokens), a.isClause(m.Tokens) && a.supposed(m.Tokens):
		s.Reason = Denied
	case a.pastVerb(m.Tokens) && m.Kind != mention.Joined && m.Kind != mention.Joining && m.Kind != mention.Euro && m.Kind != mention.Seat && m.Kind != mention.OwnSeat && s.Reason == Clear && s.Why != OwnDate:
		s.Reason = PastTense
	}
	return s
}

// stateToo is the country whose name a state of the United States bears, with members, a capital and cities of its own: Georgia.
const stateToo = "GE"

// furtherCountries returns the same statement of the other countries of a list that a plural introduces: "eurozone countries Germany, France
// and Poland".
func (a reader) furtherCountries(m *mention.Statement) []Statement {
	i := m.Tokens.End
	opens, ok := a.opensList(m)
	if !ok {
		return nil
	}
	var out []Statement
	for closed := false; !closed; {
		if opens != "" && (a.Is(i, ")") || a.Is(i, opens)) { // « (Allemagne, France) »
			return out
		}
		closed = a.Mark(i)&mention.And != 0
		if !closed && !a.Is(i, ",") {
			return nil
		}
		for i++; a.Mark(i)&mention.ArticleWord != 0; i++ {
		}
		k := mention.At(a.Countries, i)
		if k < 0 || a.Countries[k].Adjective || a.Countries[k].Capital {
			return nil
		}
		further := *m
		further.Country, further.Tokens.End = a.Countries[k], a.Countries[k].Tokens.End
		out = append(out, a.statement(&further))
		i = further.Tokens.End
	}
	return out
}

// opensList tells whether the country of a membership is the first of a list of members, and with which mark it opens, if any: "eurozone countries
// Germany, France and Poland", « les pays membres de l'Otan (Albanie, Allemagne, …) ».
func (a reader) opensList(m *mention.Statement) (mark string, ok bool) {
	i := m.Country.Tokens.Start - 1
	if m.Kind != mention.Member || m.Country.Tokens.End != m.Tokens.End || m.Organisation.Tokens.Start > i {
		return "", false
	}
	for a.Mark(i)&mention.ArticleWord != 0 {
		i--
	}
	switch {
	case isDash(a, i), a.Is(i, "("), a.Is(i, ":"):
		return a.At(i), true
	}
	return "", m.Organisation.Tokens.End == i && hasEnding(a.At(i), []string{"s"})
}

// dayOfMembership returns the date that a membership names itself: « était déjà membre de l'Otan en 2014 », "was a member when … in 2014".
func (a reader) dayOfMembership(r token.Range) *timex.Expression {
	const words = 14
	when := a.Mark(r.End)&mention.During != 0
	s := a.Sentence(r.Start)
	for i := r.End; i < s.End && i < r.End+words; i++ {
		if x := a.dateAt(i); x != nil {
			if x.Value.IsZero() || x.Bound != timex.NoBound || x.Anchor == timex.Text {
				return nil
			}
			return x
		}
		if a.Tokens[i].Kind == token.Punct || !when && a.Mark(i)&mention.Dating == 0 {
			return nil
		}
	}
	return nil
}

// standsAlone tells whether words can be taken as they stand: neither the tail of a longer word or name ("non-EU member Norway",
// "South Sydney"), nor qualified ("aspiring NATO member"), nor the start of a longer phrase (« capitale française de la mode »).
func (a reader) standsAlone(r token.Range) bool {
	return a.opensName(r.Start) && a.closesName(r.End)
}

// opensName tells whether a name or phrase can begin at token i.
func (a reader) opensName(i int) bool {
	t := &a.Tokens[i]
	if t.Glue == token.Hyphen || i == 0 || t.Glue == token.Break {
		return t.Glue != token.Hyphen
	}
	p := &a.Tokens[i-1]
	if p.Kind != token.Word {
		return true
	}
	if a.Mark(i-1)&mention.Qualifier != 0 {
		return false
	}
	const opens = mention.Since | mention.After | mention.Before | mention.During | mention.Condition | mention.Dating
	return a.Mark(i-1)&(opens|mention.ArticleWord) != 0 || t.Glue == token.Apostrophe || t.Shape == token.Lower || p.Shape == token.Lower || a.Lexicon.IsCommon(p.Word)
}

// closesName tells whether a name or phrase can end before token i.
func (a reader) closesName(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break || a.dateAt(i) != nil {
		return true
	}
	t := &a.Tokens[i]
	if t.Kind == token.Punct {
		switch a.At(i) {
		case ".", ",", ";", ":", ")", "]", "!", "?", "…", "–", "—", "»", "”", `"`, "-":
			return true
		}
		return false
	}
	const goesOn = mention.And | mention.Relative | mention.Since | mention.Finite | mention.IsCopula | mention.Dating | mention.After | mention.Before | mention.During |
		mention.Acts | mention.Reporting | mention.Present | mention.WasCopula | mention.Background | mention.Began
	return t.Glue == token.Space && t.Shape == token.Lower && a.Mark(i)&mention.OfWord == 0 &&
		(a.Mark(i)&goesOn != 0 || a.Lexicon.IsCommon(t.Word) || a.Lexicon.IsPast(a.At(i)))
}

// isClause tells whether words hold their own verb, so that what is said of the clause is said of them.
func (a reader) isClause(r token.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&(mention.Finite|mention.IsCopula) != 0 {
			return true
		}
	}
	return false
}

// supposed tells whether a sentence speaks of what may become so: « si », "would", before or after the words.
func (a reader) supposed(r token.Range) bool {
	s := a.Sentence(r.Start)
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.Condition != 0 {
			return true
		}
	}
	return false
}

// enumerated tells whether a place and a country may be two items of a list: « de Genève, en Belgique et aux Pays-Bas ».
func (a reader) enumerated(r token.Range) bool {
	if a.Is(r.End, ")") || a.Is(r.End-1, ")") {
		return false
	}
	for i := max(0, r.Start-6); i < r.Start; i++ {
		if a.placeAt(i) {
			return true
		}
	}
	s := a.Sentence(r.Start)
	for i := r.End; i < s.End && i < r.End+8; i++ {
		switch {
		case a.Mark(i)&mention.And != 0 && i < r.End+2 && a.Is(i-1, ",") && a.opensPredicate(i+1): // "in Mumbai, India, and took hostages"
			return false
		case a.placeAt(i), a.Mark(i)&mention.And != 0 && i < r.End+2:
			return true
		}
	}
	return false
}

// opensPredicate tells whether token i is a verb that goes on with what the sentence tells: no item of a list of places.
func (a reader) opensPredicate(i int) bool {
	const verbs = mention.Finite | mention.Acts | mention.Reporting | mention.IsCopula | mention.WasCopula | mention.Background | mention.Present
	return i < len(a.Tokens) && a.Tokens[i].Shape == token.Lower && (a.Mark(i)&verbs != 0 || a.Lexicon.IsPast(a.At(i)))
}

// placeAt tells whether a place or country is named at token i.
func (a reader) placeAt(i int) bool {
	if k := mention.At(a.Countries, i); k >= 0 {
		return !a.Countries[k].Adjective
	}
	return mention.At(a.Places, i) >= 0
}
