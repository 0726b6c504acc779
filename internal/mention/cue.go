package mention

import (
	"slices"
	"strings"
)

// A Cue is a mark that only some statements ask for. Cues are apart from the marks because there are more of both than one number has bits.
// A word may have several.
type Cue uint64

// The cues, as lang.Voice has them.
const (
	// of disasters
	Toll Cue = 1 << iota

	// of handovers
	SeatOfPower
	Pronoun
	Possessive
	Dative
	Masculine
	Feminine
	ObjectRelative
	HandoverBetween
	TakesOver
	Leaves
	Means
	Accompanies
	Removed
	Ousts
	Also

	// of anniversaries and intervals
	Backwards
	Anniversary
	ItsOwn
	Span

	// of names
	Spelt
	Function
	Leads
	Polite
	Rules
	Namesakes

	// of the article's own errors
	Corrects

	// of lives
	Passive
	BirthNoun
	DeathNoun
	Turns
	Belonging
	He
	She
	Here
	Tribute
	ToBe
	Next
	Merely
	OfThem
	Dead
	TurnsAhead
	With
	Asked
	Meets
	MeetsWith
	Press
	Medium
	Himself
	Kills

	// of events
	Starts
	Ends
	Culminates
	Within
	Jubilee
	ToTheDay
	Founded
	Facing
	Anew
	It
	Befalls
	About
)

// A Reckoning is a mark that sums, shares and changes ask for.
type Reckoning uint64

// The reckonings, as lang.Numbers has them.
const (
	Total Reckoning = 1 << iota
	Gives
	Joins
	FromWord
	ToWord
	Against
	Rise
	Fall
	Divides
	Gathered
	Respectively
	Collective
	SeatNoun
	RestOf
	Now
	Turnout
	Deputation
	Every
	CountryNoun
	Papers
	Chamber
	CurrencyName
	Totals
	Rate
)

// hints are what the language says of a word or phrase.
type hints struct {
	mark      Mark
	cue       Cue
	reckoning Reckoning
}

func (h hints) with(x hints) hints {
	return hints{h.mark | x.mark, h.cue | x.cue, h.reckoning | x.reckoning}
}

// hints adds the words of the cues and reckonings.
func (c *compiler) hints() {
	v, n := &c.lexicon.Pack.Voice, &c.lexicon.Pack.Numbers
	for _, j := range c.lexicon.Pack.Dates.Jubilees {
		c.single[j.Word] = c.single[j.Word].with(hints{cue: Jubilee})
	}
	for _, list := range []struct {
		words []string
		cue   Cue
	}{
		{v.Toll, Toll},
		{v.SeatOfPower, SeatOfPower}, {v.Pronoun, Pronoun}, {v.Possessive, Possessive}, {v.Dative, Dative}, {v.Masculine, Masculine}, {v.Feminine, Feminine},
		{v.ObjectRelative, ObjectRelative}, {v.HandoverBetween, HandoverBetween}, {v.TakesOver, TakesOver}, {v.Leaves, Leaves}, {v.Means, Means},
		{v.Accompanies, Accompanies}, {v.Removed, Removed}, {v.Ousts, Ousts}, {v.Also, Also},
		{v.Back, Backwards}, {v.Anniversary, Anniversary}, {v.Own, ItsOwn}, {v.Span, Span},
		{v.Spelt, Spelt}, {v.Functions, Function}, {v.Leads, Leads}, {v.Polite, Polite}, {v.Rules, Rules}, {v.Namesakes, Namesakes}, {v.Corrects, Corrects},
		{v.Slain, Passive}, {v.Births, BirthNoun}, {v.Deaths, DeathNoun}, {v.Killings, DeathNoun | Passive}, {v.Turns, Turns}, {v.Belongings, Belonging},
		{v.He, He}, {v.She, She}, {v.Here, Here}, {v.Tributes, Tribute}, {v.Be, ToBe}, {v.Next, Next}, {v.Merely, Merely}, {v.OfThem, OfThem}, {v.Dead, Dead},
		{v.TurnsAhead, TurnsAhead}, {v.With, With}, {v.Asked, Asked}, {v.Meets, Meets}, {v.MeetsWith, Meets | MeetsWith}, {v.Press, Press}, {v.Medium, Medium}, {v.Himself, Himself}, {v.Kills, Kills},
		{v.Starts, Starts}, {v.Ends, Ends}, {v.Culminates, Culminates}, {v.Within, Within}, {v.ToTheDay, ToTheDay}, {v.Founded, Founded}, {v.Facing, Facing}, {v.Anew, Anew}, {v.It, It},
		{v.Befalls, Befalls}, {v.About, About},
	} {
		c.hint(list.words, hints{cue: list.cue})
	}
	for _, list := range []struct {
		words     []string
		reckoning Reckoning
	}{
		{n.Total, Total}, {n.Gives, Gives}, {n.Joins, Joins}, {n.From, FromWord}, {n.To, ToWord}, {n.Against, Against}, {n.Rise, Rise}, {n.Fall, Fall},
		{n.Divides, Divides}, {n.Gathered, Gathered}, {n.Respectively, Respectively}, {n.Collective, Collective},
		{n.Seats, SeatNoun}, {n.Rest, RestOf}, {n.Now, Now}, {n.Turnout, Turnout}, {n.Deputation, Deputation}, {n.Every, Every}, {n.CountryNoun, CountryNoun}, {n.Papers, Papers}, {n.Chambers, Chamber}, {n.Currency, CurrencyName}, {n.Totals, Totals}, {n.Rates, Rate},
	} {
		c.hint(list.words, hints{reckoning: list.reckoning})
	}
}

// hint adds words and phrases that are hints.
func (c *compiler) hint(words []string, h hints) {
	for _, w := range words {
		for _, p := range c.expand(w) {
			if len(p) == 1 && p[0].Word != "" {
				c.single[p[0].Word] = c.single[p[0].Word].with(h)
			} else {
				c.Add(p, 0, c.said(h))
			}
		}
	}
}

// Jubilee returns the number of years in a noun such as "bicentennial", 0 for any other word.
func (a *Article) Jubilee(i int) int {
	if a.Cue(i)&Jubilee == 0 {
		return 0
	}
	word := strings.ToLower(a.At(i))
	for _, j := range a.Lexicon.Pack.Dates.Jubilees {
		if j.Word == word {
			return j.Value
		}
	}
	return 0
}

// said returns the entry of a phrase that the language says something of.
func (c *compiler) said(h hints) int32 {
	l := c.lexicon
	i := slices.Index(l.said, h)
	if i < 0 {
		i = len(l.said)
		l.said = append(l.said, h)
	}
	return c.entry(entry{kind: voice, index: int32(i)})
}

// Mark returns the marks of token i.
func (a *Article) Mark(i int) Mark { return hint(a, i, a.Lexicon.marks, a.marks) }

// Cue returns the cues of token i.
func (a *Article) Cue(i int) Cue { return hint(a, i, a.Lexicon.cues, a.cues) }

// Reckoning returns the reckonings of token i.
func (a *Article) Reckoning(i int) Reckoning { return hint(a, i, a.Lexicon.reckonings, a.reckonings) }

// hint returns what the language says of token i, by its word and by the phrases that it is in, which few articles are without.
func hint[T Mark | Cue | Reckoning](a *Article, i int, byWord, byPhrase []T) T {
	if i < 0 || i >= len(a.Tokens) {
		return 0
	}
	h := byWord[a.Tokens[i].Word]
	if len(byPhrase) > 0 {
		h |= byPhrase[i]
	}
	return h
}
