package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// An Act is the statement that a person, named in full, did or does on a day near publication what only the living do: « X a
// rencontré mardi … », "On Tuesday, X said …".
type Act struct {
	Person *mention.Person
	Date   *timex.Expression
	Tokens token.Range
	Reason Reason
}

// Acts returns the acts of the persons for whom dead is true, in order.
func Acts(article *mention.Article, dead func(person int32) bool) []Act {
	a := reader{article}
	var out []Act
	for i := range a.People {
		p := &a.People[i]
		if p.ID < 0 || p.Other || p.Form != mention.Full || !dead(p.ID) {
			continue
		}
		verb, ok := a.act(p)
		if !ok {
			continue
		}
		x := a.dayOfAct(p, verb)
		if x == nil {
			continue
		}
		act := Act{Person: p, Date: x, Tokens: token.Range{Start: p.Tokens.Start, End: verb + 1}}
		s := a.Sentence(p.Tokens.Start)
		if a.background(act.Tokens, s) {
			act.Reason = PastTense
		}
		if a.denied(token.Range{Start: p.Tokens.Start, End: min(verb+3, s.End)}) {
			act.Reason = Denied
		}
		out = append(out, act)
	}
	return out
}

// act finds the verb of which a name is the subject, right after it or after an auxiliary: « a rencontré », « s'est rendu ».
// « Le Charles de Gaulle » is a ship, « la place Jean Jaurès » a place.
func (a reader) act(p *mention.Person) (verb int, ok bool) {
	if m := a.Mark(p.Tokens.Start - 1); m&(mention.ArticleWord|mention.OfWord) != 0 && m&mention.Honorific == 0 {
		return 0, false
	}
	if a.governed(a.phraseStart(p.Tokens.Start)) { // « le fils de X a dit »
		return 0, false
	}
	const auxiliary = 4 // letters
	for i, n := a.afterApposition(p.Tokens.End), 0; i < len(a.Tokens) && n < 3; i, n = i+1, n+1 {
		t := a.Tokens[i]
		if t.Kind != token.Word || t.Shape != token.Lower {
			return 0, false
		}
		if a.Mark(i)&mention.Acts != 0 {
			return i, true
		}
		if t.End-t.Start > auxiliary || a.Mark(i)&(mention.And|mention.Relative|mention.Negation) != 0 {
			return 0, false
		}
	}
	return 0, false
}

// afterApposition moves over a title between commas: « X, l'ancien président français, a affirmé ».
func (a reader) afterApposition(i int) int {
	if !a.Is(i, ",") {
		return i
	}
	k := i + 1
	for a.Mark(k)&(mention.ArticleWord|mention.Qualifier) != 0 {
		k++
	}
	if n := mention.At(a.Titles, k); n >= 0 && a.Titles[n].Tokens.Start == k && a.Is(a.Titles[n].Tokens.End, ",") {
		return a.Titles[n].Tokens.End + 1
	}
	return i
}

// dayOfAct finds a day near publication that belongs to the verb: close behind it, or before its subject.
func (a reader) dayOfAct(p *mention.Person, verb int) *timex.Expression {
	const words = 8
	for i := verb + 1; i < len(a.Tokens) && i <= verb+words; i++ {
		if x := a.dateAt(i); x != nil {
			if a.isNear(*x) {
				return x
			}
			return nil
		}
		if a.Tokens[i].Kind == token.Punct || a.Mark(i)&(mention.Acts|mention.Reporting|mention.Relative) != 0 {
			break
		}
	}
	i := a.skipBack(a.phraseStart(p.Tokens.Start))
	if a.Is(i-1, ",") {
		i--
	}
	if x := a.dateEndingAt(i); x != nil && a.isNear(*x) && a.opens(x, a.Sentence(p.Tokens.Start)) {
		return x
	}
	return nil
}
