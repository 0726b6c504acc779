package binding

import (
	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// LifeKind tells what is said of a life.
type LifeKind uint8

// The kinds: an age; the date of birth; the date of death; the age at death.
const (
	AgeNow LifeKind = iota
	Birth
	Death
	AgeAtDeath
)

// A Life is the statement that a person has an age, or was born or died at a date.
type Life struct {
	Kind       LifeKind
	Person     *mention.Person // nil where a title alone says who
	Title      *mention.Title  // where a title alone says who: « le président français, 52 ans »
	Expression *timex.Expression
	Tokens     token.Range // of the whole statement
	Bare       bool        // a number between commas, which may be something else: "Biden, 75,"

	Day    date.Value // of an age: the day to reckon it on
	Why    DayWhy
	Reason Reason
}

// Lives returns what the article says of ages, births and deaths, in order.
func Lives(article *mention.Article) []Life {
	a := reader{article}
	var out []Life
	for i := range a.Dates {
		x := &a.Dates[i]
		l := Life{Expression: x}
		ok := false
		switch {
		case x.Kind == timex.Date && x.Anchor == timex.Absolute:
			ok = a.birthOrDeath(&l)
		case x.Unit == lang.Year && x.Amount > 0 && (x.Kind == timex.Age || x.Kind == timex.Duration):
			ok = a.ageAtDeath(&l) || a.ageBefore(&l) || a.age(&l)
		}
		if !ok {
			continue
		}
		who := l.who()
		l.Tokens = token.Range{Start: min(who.Start, x.Tokens.Start), End: max(who.End, x.Tokens.End)}
		l.Day, l.Why, l.Reason = a.day(l.Tokens)
		if l.Kind != AgeNow {
			l.Reason = Clear // the statement holds at any time
		}
		if a.denied(l.Tokens) {
			l.Reason = Denied
		}
		out = append(out, l)
	}
	return out
}

func (l *Life) who() token.Range {
	if l.Person != nil {
		return l.Person.Tokens
	}
	return l.Title.Tokens
}

// birthOrDeath reads « X, né à Amiens le 21 décembre 1977 », "X, who died in 2019".
func (a reader) birthOrDeath(l *Life) bool {
	const words = 9 // between « né » and its date
	s := a.Sentence(l.Expression.Tokens.Start)
	for i, n := l.Expression.Tokens.Start-1, 0; i >= s.Start && n < words; i, n = i-1, n+1 {
		t, m := a.Tokens[i], a.Mark(i)
		switch {
		case m&mention.Born != 0:
			l.Kind = Birth
			return a.predicate(l, i)
		case m&mention.Died != 0:
			l.Kind = Death
			return a.predicate(l, i)
		case m&(mention.Dating|mention.ArticleWord|mention.OfWord) != 0, a.Is(i, ","), t.Kind == token.Word && t.Shape != token.Lower && a.dateAt(i) == nil, a.atPlace(i):
			// « à Amiens », "in Scranton, Pennsylvania, on"
		default:
			return false
		}
	}
	return false
}

// atPlace tells whether token i leads to the name of a place: a lower-case word right before a capital.
func (a reader) atPlace(i int) bool {
	return i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == token.Word && a.Tokens[i+1].Shape != token.Lower && a.Tokens[i].End-a.Tokens[i].Start <= 3
}

// ageAtDeath reads « X est mort à l'âge de 86 ans », "X died at 95", "X, who died aged 95".
func (a reader) ageAtDeath(l *Life) bool {
	i := l.Expression.Tokens.Start - 1
	for n := 0; n < 5 && i > 0; n++ {
		m := a.Mark(i)
		if m&mention.Died != 0 {
			l.Kind = AgeAtDeath
			return a.predicate(l, i)
		}
		if m&(mention.OfWord|mention.ArticleWord|mention.Aged|mention.Dating) == 0 && !a.Is(i, ",") {
			return false
		}
		i--
	}
	return false
}

// ageBefore reads "the 75-year-old American president", "75-year-old Joe Biden".
func (a reader) ageBefore(l *Life) bool {
	end := l.Expression.Tokens.End
	if end >= len(a.Tokens) || a.Tokens[end-1].Glue != token.Hyphen {
		return false
	}
	if p := a.personAt(end); p != nil {
		l.Person = p
		return true
	}
	k := mention.At(a.Titles, end)
	if k < 0 || a.Titles[k].Tokens.Start != end {
		return false
	}
	t := &a.Titles[k]
	if l.Person = a.personAt(t.Tokens.End); l.Person == nil {
		l.Title = t
	}
	return l.Person != nil || t.Explicit()
}

// age reads « X, 52 ans, », « X, âgé de 52 ans », « X a 52 ans », "X is 75 years old".
func (a reader) age(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	said := false
	switch {
	case a.Mark(i-1)&mention.OfWord != 0 && a.Mark(i-2)&mention.Aged != 0:
		i, said = i-2, true
	case a.Mark(i-1)&mention.Aged != 0:
		i, said = i-1, true
	}
	copula := a.Mark(i-1)&mention.IsCopula != 0
	if !copula && !a.closes(end) && a.Mark(end)&mention.And == 0 {
		return false
	}
	if l.Expression.Kind != timex.Age && !said && !a.Is(i-1, ",") {
		return false
	}
	l.Bare = !said && !copula
	return a.predicate(l, i)
}

// predicate finds of whom the words from token i on are said: « X, né », « X est né », "X, who was born". Where X is the complement
// of another noun (« la fille de X, née … »), they are said of that noun.
func (a reader) predicate(l *Life, i int) bool {
	if a.Sentence(i).Start == i {
		return a.fronted(l)
	}
	verb, finite := false, a.Mark(i)&mention.Finite != 0
	for n := 0; n < 3 && a.Mark(i-1)&(mention.IsCopula|mention.WasCopula) != 0 || a.Is(i-1, "s") && verb; n++ {
		i, verb = i-1, true
	}
	relative := a.Mark(i-1)&mention.Relative != 0
	if relative {
		i--
	}
	comma := a.Is(i-1, ",") || a.Is(i-1, "(")
	if comma {
		i--
	}
	if comma && !relative && (verb || finite) { // the end of an apposition, whose subject stands further left
		if k := a.beforeApposition(i); k > 0 || verb {
			i, relative = k, true
		}
	}
	if i <= 0 || a.Tokens[i].Glue == token.Break && a.Sentence(i).Start == i {
		return false
	}
	p := a.personEndingAt(i)
	if p == nil {
		return a.titled(l, i, comma)
	}
	if start := a.phraseStart(p.Tokens.Start); p.Other || a.governed(start) && (comma || relative || verb || finite || a.belongsToRelation(start)) {
		return false
	}
	l.Person = p
	return true
}

// beforeApposition returns where the name ends of which a title that ends before token i is said: « X, le 44e président américain, »;
// 0 where there is none.
func (a reader) beforeApposition(i int) int {
	k := mention.At(a.Titles, i-1)
	if k < 0 || a.Titles[k].Tokens.End != i {
		return 0
	}
	start := a.skipBack(a.Titles[k].Tokens.Start)
	if n := a.NumberAt(start - 1); n != nil && n.Ordinal {
		start = a.skipBack(n.Tokens.Start)
	}
	if !a.Is(start-1, ",") {
		return 0
	}
	return start - 1
}

// fronted finds the subject of a participle that opens the sentence: « Né en 1952 à Leningrad, le président russe X … ».
func (a reader) fronted(l *Life) bool {
	const words = 6 // between the date and the comma
	i := l.Expression.Tokens.End
	for n := 0; n < words && i < len(a.Tokens) && a.Tokens[i].Kind != token.Punct; n++ {
		if a.Mark(i)&(mention.Finite|mention.IsCopula|mention.WasCopula|mention.Relative|mention.And) != 0 {
			return false
		}
		i++
	}
	if !a.Is(i, ",") {
		return false
	}
	for i++; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
	}
	if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
		i = a.Titles[k].Tokens.End
		if a.Is(i, ",") {
			i++
		}
	}
	p := a.personAt(a.skipHonorifics(i))
	if p == nil || p.Other {
		return false
	}
	l.Person = p
	return true
}

// phraseStart returns the first token of the title before a name, the name's own where there is none.
func (a reader) phraseStart(i int) int {
	if k := mention.At(a.Titles, i-1); k >= 0 && a.Titles[k].Tokens.End == i {
		return a.Titles[k].Tokens.Start
	}
	return i
}

// titled finds a title that ends before token i and says by itself who is meant.
func (a reader) titled(l *Life, i int, comma bool) bool {
	k := mention.At(a.Titles, i-1)
	if k < 0 || a.Titles[k].Tokens.End != i || !a.Titles[k].Explicit() || comma && a.governed(a.Titles[k].Tokens.Start) ||
		a.belongsToRelation(a.Titles[k].Tokens.Start) {
		return false
	}
	l.Title = &a.Titles[k]
	return true
}
