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
		}
	}
	return out
}

func (a reader) statement(m *mention.Statement) Statement {
	s := Statement{Statement: m}
	s.Day, s.Why, s.Reason = a.day(m.Tokens)
	switch {
	case m.Country.Shared:
		s.Reason = SharedName
	case !a.standsAlone(m.Tokens):
		s.Reason = LongerName
	case m.Kind == mention.Inside && a.enumerated(m.Tokens):
		s.Reason = Listed
	case a.denied(m.Tokens), a.isClause(m.Tokens) && a.supposed(m.Tokens):
		s.Reason = Denied
	case a.pastVerb(m.Tokens) && m.Kind != mention.Joined && m.Kind != mention.Seat && s.Reason == Clear && s.Why != OwnDate:
		s.Reason = PastTense
	}
	return s
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
	return a.Mark(i-1)&opens != 0 || t.Glue == token.Apostrophe || t.Shape == token.Lower || p.Shape == token.Lower || a.Lexicon.IsCommon(p.Word)
}

// closesName tells whether a name or phrase can end before token i.
func (a reader) closesName(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Glue == token.Break {
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
	const goesOn = mention.And | mention.Relative | mention.Since | mention.Finite | mention.IsCopula | mention.Dating | mention.After | mention.Before | mention.During
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
		if a.placeAt(i) || a.Mark(i)&mention.And != 0 && i < r.End+2 {
			return true
		}
	}
	return false
}

// placeAt tells whether a place or country is named at token i.
func (a reader) placeAt(i int) bool {
	if k := mention.At(a.Countries, i); k >= 0 {
		return !a.Countries[k].Adjective
	}
	return mention.At(a.Places, i) >= 0
}

// An Accession is the statement that a country joined an organisation at a date.
type Accession struct {
	Statement
	Date *timex.Expression
	Bond Tightness
}

// Accessions returns what the article says of when countries joined organisations.
func Accessions(article *mention.Article) []Accession {
	a := reader{article}
	var out []Accession
	for i := range a.Statements {
		m := &a.Statements[i]
		if x := a.sinceAfter(m); x != nil {
			out = append(out, a.memberSince(m, x))
			continue
		}
		if m.Kind != mention.Joined {
			continue
		}
		d, ok := a.dating(&mention.Event{Tokens: m.Tokens})
		if !ok {
			continue
		}
		s := a.statement(m)
		s.Day, s.Why = d.Date.Whole(), OwnDate
		switch s.Reason {
		case SharedName, LongerName, Denied:
		default:
			s.Reason = d.Reason
		}
		out = append(out, Accession{s, d.Date, d.Bond})
	}
	return out
}

// sinceAfter returns the date of « membre de l'OTAN depuis 1952 », nil where there is none.
func (a reader) sinceAfter(m *mention.Statement) *timex.Expression {
	if m.Kind != mention.Member || a.Mark(m.Tokens.End)&mention.Since == 0 {
		return nil
	}
	if x := a.dateAt(m.Tokens.End + 1); x != nil && x.Anchor == timex.Absolute && !x.Value.IsZero() {
		return x
	}
	return nil
}

// memberSince reads a membership that is dated by its first day.
func (a reader) memberSince(m *mention.Statement, x *timex.Expression) Accession {
	s := a.statement(m)
	s.Day, s.Why = x.Value, OwnDate
	switch s.Reason {
	case SharedName, LongerName, Denied:
	default:
		s.Reason = Clear
	}
	return Accession{s, x, Tight}
}
