package binding

import (
	"sort"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

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
		switch {
		case m.Kind == mention.Joining || m.Kind == mention.Euro:
			if m = a.ofSentence(m, i); m == nil {
				continue
			}
		case m.Kind == mention.Joined && len(m.Organisation.Candidates) == 0:
			if m = a.ofEuro(m); m == nil {
				continue
			}
		case m.Kind != mention.Joined && m.Kind != mention.Member:
			continue
		}
		if x := a.sinceAfter(m); x != nil {
			out = append(out, a.memberSince(m, x))
			continue
		}
		if m.Kind == mention.Member {
			continue
		}
		words := a.withRestriction(m.Tokens)
		d, ok := a.dating(&mention.Event{Tokens: words})
		if !ok {
			continue
		}
		if a.ofAnother(m) {
			d.Reason = LooseDate
		}
		s := a.statement(m)
		s.Day, s.Why = d.Date.Whole(), OwnDate
		if s.Reason == Denied && words != m.Tokens {
			s.Reason, d.Reason = Clear, Clear
		}
		switch s.Reason {
		case SharedName, LongerName, Denied:
		default:
			s.Reason = d.Reason
		}
		if s.Reason == LooseDate && (m.Kind == mention.Joining || m.Kind == mention.Euro) && d.Date.Tokens.Start-m.Tokens.End <= 2 {
			s.Reason = Clear // « Avant son adhésion, en 2013, »: the date follows the noun at once
		}
		out = append(out, Accession{s, d.Date, d.Bond})
	}
	return out
}

// withRestriction returns the words of a statement with the « que » after them, where it makes a restriction of their negation: « n'est entrée dans
// l'Union qu'en 1986 ».
func (a reader) withRestriction(r token.Range) token.Range {
	const words = 2 // between « que » and the date
	if a.Mark(r.End)&mention.That == 0 {
		return r
	}
	for i := r.Start; i < r.End; i++ {
		if a.Mark(i)&mention.Negation == 0 {
			continue
		}
		for k := r.End + 1; k <= r.End+1+words; k++ {
			if a.dateAt(k) != nil {
				return token.Range{Start: r.Start, End: r.End + 1}
			}
		}
	}
	return r
}

// ofSentence returns a statement about the country of the sentence, as one that names the country itself: « Avant son adhésion à l'Union, en
// 2013, la Croatie … », "Croatia has lost people since joining the EU in 2013". It is nil where no country is certain, or a statement that
// names one says the same.
func (a reader) ofSentence(m *mention.Statement, k int) *mention.Statement {
	for i := max(0, k-3); i < len(a.Statements) && i < k+3; i++ {
		if o := &a.Statements[i]; (o.Kind == mention.Joined || o.Kind == mention.Member) && o.Tokens.Start < m.Tokens.End && m.Tokens.Start < o.Tokens.End {
			return nil
		}
	}
	for i := max(0, m.Tokens.Start-3); i < m.Tokens.Start; i++ {
		if a.Mark(i)&mention.Negation != 0 { // « n'est pas entrée »
			return nil
		}
	}
	c := a.subjectCountry(a.Sentence(m.Tokens.Start), m.Tokens)
	if own := a.relativeCountry(m.Tokens); own != nil {
		c = own
	} else if c == nil {
		c = a.countryBefore(m.Tokens)
	}
	if c == nil || !a.tellsOfJoining(m.Tokens) {
		return nil
	}
	out := *m
	out.Country = *c
	if m.Kind == mention.Euro {
		return a.ofEuro(&out)
	}
	return &out
}

// ofEuro returns a statement that tells of the euro as one of the euro area; nil where the facts do not have that.
func (a reader) ofEuro(m *mention.Statement) *mention.Statement {
	area := a.Lexicon.EuroArea()
	if area < 0 {
		return nil
	}
	out := *m
	out.Organisation = mention.Named{Tokens: m.Tokens, Candidates: []int32{area}}
	return &out
}

// tellsOfJoining tells whether words say that a country did join: a verb of the past, a participle, or a noun or gerund after « depuis »,
// "before"; not the object of another verb, as in « a demandé son adhésion ».
func (a reader) tellsOfJoining(r token.Range) bool {
	const times = mention.Since | mention.After | mention.Before | mention.During
	if a.Mark(r.Start)&mention.Negation != 0 { // « n'est entrée … qu'en »
		r.Start++
	}
	m, before := a.Mark(r.Start), a.Mark(r.Start-1)
	switch {
	case a.Mark(r.End-1)&mention.Since != 0, before&times != 0:
		return true
	case m&mention.ArticleWord != 0:
		return false
	case a.isSuperlative(r.Start): // "the last country to join"
		return before&mention.OfWord == 0
	}
	if m&mention.Finite != 0 || a.Lexicon.IsParticiple(a.At(r.Start+1)) { // « a adhéré », « avoir rejoint »
		return true
	}
	return before&(mention.ArticleWord|mention.OfWord) == 0 && a.Lexicon.IsParticiple(strings.ToLower(a.At(r.Start)))
}

// subjectCountry returns the only country that a sentence names, if it opens the sentence or the clause after a sign. Countries after the words of
// a statement are of no account where another opens the sentence before them.
func (a reader) subjectCountry(s, words token.Range) *mention.Country {
	var found *mention.Country
	for i := sort.Search(len(a.Countries), func(i int) bool { return a.Countries[i].Tokens.Start >= s.Start }); i < len(a.Countries) && a.Countries[i].Tokens.Start < s.End; i++ {
		c := &a.Countries[i]
		switch {
		case c.Adjective || c.Capital:
		case found != nil && found.Tokens.End <= words.Start && c.Tokens.Start >= words.End:
		case found != nil && found.Code != c.Code:
			return nil
		case found == nil:
			found = c
		}
	}
	if found == nil || a.Mark(found.Tokens.End)&mention.OfWord != 0 {
		return nil
	}
	start := found.Tokens.Start
	for start > s.Start && a.Mark(start-1)&mention.ArticleWord != 0 && !a.contracted(start-1) {
		start--
	}
	if start > s.Start && a.Tokens[start-1].Kind != token.Punct {
		return nil
	}
	return found
}

// sinceAfter returns the date of « membre de l'OTAN depuis 1952 », nil where there is none.
func (a reader) sinceAfter(m *mention.Statement) *timex.Expression {
	i := m.Tokens.End
	if a.Mark(i-1)&mention.Since != 0 { // the words of a membership without its country hold it
		i--
	}
	if m.Kind == mention.Joined || a.Mark(i)&mention.Since == 0 {
		return nil
	}
	if x := a.dateAt(i + 1); x != nil && x.Anchor == timex.Absolute && !x.Value.IsZero() {
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
