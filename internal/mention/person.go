package mention

import (
	"slices"
	"sort"

	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// people adds the persons, and tells whom each mention means.
func (a *Article) people(matches []phrase.Match) {
	last := int32(0)
	for i := range matches {
		m := &matches[i]
		if m.Class != 0 {
			continue
		}
		e := a.Lexicon.entries[m.Value]
		if e.kind < personFull || e.kind > personReversed {
			continue
		}
		who := Candidate{ID: e.index, Form: Form(e.kind - personFull)}
		if n := len(a.People); n > 0 && a.People[n-1].Tokens == tokens(m) {
			a.People[n-1].add(who)
			a.join(who.ID)
			continue
		}
		if m.First < last {
			continue
		}
		last = m.End
		if who.Form == Family && a.Cue(int(m.First))&SeatOfPower != 0 && a.Cue(int(m.End))&SeatOfPower != 0 {
			continue // "White House" names no Mr White
		}
		a.People = append(a.People, Person{Tokens: tokens(m), Form: who.Form, Candidates: []Candidate{who}, ID: -1})
		a.join(who.ID)
	}
	a.resolve()
}

// resolve tells whom each mention means. A full name introduces a person; after that (or in a headline, before that) the
// family name stands for that person, as long as nobody else in the article bears it.
func (a *Article) resolve() {
	introduced := map[int32]bool{}
	strangers := map[token.ID]bool{} // family names that the article gives to people nobody knows
	for i := range a.People {
		p := &a.People[i]
		p.Other = a.isPartOfAnother(p)
		switch {
		case p.Other:
			strangers[a.Tokens[p.Tokens.End-1].Word] = true
		case p.Form == Full || p.Form == Wrong:
			if full := p.fits(p.Form); len(full) == 1 {
				p.ID = full[0].ID
				introduced[p.ID] = true
			}
		}
	}
	for i := range a.People {
		p := &a.People[i]
		if p.Form != Reversed || p.Other {
			continue
		}
		if full := p.fits(Reversed); len(full) == 1 && introduced[full[0].ID] {
			p.ID = full[0].ID
		} else {
			for k := p.Tokens.Start; k < p.Tokens.End; k++ {
				strangers[a.Tokens[k].Word] = true
			}
		}
	}
	for i := range a.People {
		p := &a.People[i]
		if p.ID >= 0 || p.Other || p.Form == Reversed {
			continue
		}
		if who, ok := p.among(introduced); ok && !strangers[a.Tokens[p.Tokens.End-1].Word] {
			p.ID, p.Form = who.ID, who.Form
		}
	}
}

// add adds a candidate. The first one's form is the mention's until somebody is found to be meant.
func (p *Person) add(c Candidate) {
	if !slices.ContainsFunc(p.Candidates, func(x Candidate) bool { return x.ID == c.ID && x.Form <= c.Form }) {
		p.Candidates = append(p.Candidates, c)
		p.Form = min(p.Form, c.Form)
	}
}

// join makes one mention of the last two, where the first can only mean the person whom the second fits: « reine Elizabeth » « II ».
func (a *Article) join(id int32) {
	n := len(a.People)
	if n < 2 {
		return
	}
	first, second := &a.People[n-2], &a.People[n-1]
	if first.Tokens.End != second.Tokens.Start || a.Tokens[second.Tokens.Start].Glue != token.Space || len(first.Candidates) != 1 || first.Candidates[0].ID != id {
		return
	}
	first.Tokens.End = second.Tokens.End
	a.People = a.People[:n-1]
}

// fits returns the candidates whose name has the form.
func (p *Person) fits(form Form) []Candidate {
	var out []Candidate
	for _, c := range p.Candidates {
		if c.Form == form {
			out = append(out, c)
		}
	}
	return out
}

// among returns the only candidate of those introduced. A family name goes before a given name.
func (p *Person) among(introduced map[int32]bool) (Candidate, bool) {
	for _, form := range []Form{Full, Family, Given} {
		var found []Candidate
		for _, c := range p.fits(form) {
			if introduced[c.ID] {
				found = append(found, c)
			}
		}
		if len(found) > 0 {
			return found[0], len(found) == 1
		}
	}
	return Candidate{}, false
}

// isPartOfAnother tells whether a name is part of a longer one: "Kevin Sullivan", "Trump Tower", « la rue Jean Jaurès ».
func (a *Article) isPartOfAnother(p *Person) bool {
	if next := p.Tokens.End; next < len(a.Tokens) {
		t := a.Tokens[next]
		if t.Kind == token.Word && t.Shape == token.Capital && t.Glue == token.Space && !a.inDate(next) {
			return p.Form != Full || !a.inTitle(next)
		}
	}
	before := p.Tokens.Start - 1
	if before < 0 {
		return false
	}
	t, own := a.Tokens[before], a.Tokens[p.Tokens.Start]
	if own.Glue != token.Space && own.Glue != token.Hyphen || t.Kind != token.Word || t.Shape == token.Lower {
		return false
	}
	if own.Glue == token.Hyphen { // « Sullivan-Wang » are two people, « Merkel-Schmidt » may be one
		return !a.isPerson(before)
	}
	if a.Mark(before)&(Honorific|Qualifier) != 0 || a.inTitle(before) || a.isNationality(before) || a.inDate(before) { // "On Monday Joe Biden"
		return false
	}
	if k := At(a.Countries, before); p.Form == Full && k >= 0 {
		if c := &a.Countries[k]; c.Adjective || c.Tokens.End-c.Tokens.Start > 1 { // « le Polonais Donald Tusk », « a lancé à la Corée du Nord Rex Tillerson »
			return false
		}
	}
	if p.Form == Given && (At(a.Countries, before) >= 0 || At(a.Places, before) >= 0) { // "In Delhi Keqiang met": no given name is a place
		return false
	}
	if p.Form == Full && a.endsSetting(before) {
		return false
	}
	const opens = After | Before | Since | During | Condition | Opening | And | Relative | Negation
	if a.startsSentence(before) && (t.Word != 0 && a.Lexicon.IsCommon(t.Word) || a.Mark(before)&opens != 0) { // "Since Fidel Castro"
		return false
	}
	return !a.isPerson(before)
}

// endsSetting tells whether token i ends the name of a place where something is done to the person whose full name follows: « a reçu à la Maison
// Blanche X », "met in Brussels X".
func (a *Article) endsSetting(i int) bool {
	start := -1
	if k := At(a.Places, i); k >= 0 {
		start = a.Places[k].Tokens.Start
	} else if k := At(a.Countries, i); k >= 0 && !a.Countries[k].Adjective {
		start = a.Countries[k].Tokens.Start
	} else if a.Cue(i)&SeatOfPower != 0 {
		for start = i; a.Cue(start-1)&SeatOfPower != 0; start-- {
		}
	} else if !a.Lexicon.IsGiven(a.Tokens[i].Word) && a.isTold(i) {
		start = i
	}
	if start < 0 {
		return false
	}
	for a.Mark(start-1)&ArticleWord != 0 && a.Mark(start-1)&Opening == 0 {
		start--
	}
	return a.Mark(start-1)&Opening != 0
}

// isTold tells whether a verb of saying stands a few words before token i, so that who speaks may follow the place: « a lancé mercredi à Davos X ».
func (a *Article) isTold(i int) bool {
	const words = 6
	for k := i - 1; k >= max(0, i-words) && a.Tokens[k].Kind == token.Word; k-- {
		if a.Mark(k)&Reporting != 0 {
			return true
		}
	}
	return false
}

func (a *Article) isPerson(i int) bool {
	k := At(a.People, i)
	return k >= 0 && !a.People[k].Other
}

// isNationality tells whether token i is said of the person whose name follows: « la Britannique X ».
func (a *Article) isNationality(i int) bool {
	k := At(a.Countries, i)
	return k >= 0 && a.Countries[k].Adjective && !a.Countries[k].Shared && a.Mark(a.Countries[k].Tokens.Start-1)&ArticleWord != 0
}

func (a *Article) inTitle(i int) bool { return At(a.Titles, i) >= 0 }

func (a *Article) inDate(i int) bool {
	k := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.End > i })
	return k < len(a.Dates) && a.Dates[k].Tokens.Start <= i
}

func (a *Article) startsSentence(i int) bool {
	s := a.Sentence(i)
	return i == s.Start || i == s.Start+1 && a.Tokens[s.Start].Kind == token.Punct
}
