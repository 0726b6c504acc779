package mention

import "strings"

// A Cue is a mark that only some statements ask for. Cues are apart from the marks because there are more of both than one number has bits.
// A word may have several.
type Cue uint64

// The cues, as lang.Voice and lang.Numbers have them.
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
	Correction
	Accompanies

	// of sums, changes and anniversaries
	Total
	Joins
	FromWord
	ToWord
	Against
	Rise
	Fall
	Backwards
	Anniversary
	ItsOwn
	Spelt
	Divides
	Gathered
	Respectively
	Collective
	Span

	// of names
	Function
	Leads
	Polite
	Rules

	Corrects
	Namesakes

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

	// of events
	Starts
	Ends
	Culminates
	Within
	Jubilee
	ToTheDay
	Founded
	Facing
	It
)

// cues adds the words of the cues.
func (c *compiler) cues() {
	c.singleCues = map[string]Cue{}
	v, n := &c.lexicon.Pack.Voice, &c.lexicon.Pack.Numbers
	for _, j := range c.lexicon.Pack.Dates.Jubilees {
		c.singleCues[j.Word] |= Jubilee
	}
	for _, list := range []struct {
		words []string
		cue   Cue
	}{
		{v.Toll, Toll},
		{v.SeatOfPower, SeatOfPower}, {v.Pronoun, Pronoun}, {v.Possessive, Possessive}, {v.Dative, Dative}, {v.Masculine, Masculine}, {v.Feminine, Feminine},
		{v.ObjectRelative, ObjectRelative}, {v.HandoverBetween, HandoverBetween}, {v.TakesOver, TakesOver}, {v.Leaves, Leaves}, {v.Means, Means}, {v.Corrections, Correction}, {v.Accompanies, Accompanies},
		{n.Total, Total}, {n.Joins, Joins}, {n.From, FromWord}, {n.To, ToWord}, {n.Against, Against}, {n.Rise, Rise}, {n.Fall, Fall},
		{n.Divides, Divides}, {n.Gathered, Gathered}, {n.Respectively, Respectively}, {n.Collective, Collective}, {v.Span, Span}, {v.Functions, Function}, {v.Leads, Leads}, {v.Polite, Polite}, {v.Rules, Rules},
		{v.Back, Backwards}, {v.Anniversary, Anniversary}, {v.Own, ItsOwn}, {v.Spelt, Spelt},
		{v.Corrects, Corrects}, {v.Namesakes, Namesakes},
		{v.Slain, Passive}, {v.Births, BirthNoun}, {v.Deaths, DeathNoun}, {v.Killings, DeathNoun | Passive}, {v.Turns, Turns}, {v.Belongings, Belonging},
		{v.He, He}, {v.She, She}, {v.Here, Here}, {v.Tributes, Tribute}, {v.Be, ToBe},
		{v.Next, Next}, {v.Merely, Merely}, {v.OfThem, OfThem}, {v.Dead, Dead}, {v.TurnsAhead, TurnsAhead}, {v.With, With}, {v.Asked, Asked}, {v.Meets, Meets}, {v.MeetsWith, Meets | MeetsWith}, {v.Press, Press}, {v.Medium, Medium},
		{v.Starts, Starts}, {v.Ends, Ends}, {v.Culminates, Culminates}, {v.Within, Within}, {v.ToTheDay, ToTheDay}, {v.Founded, Founded}, {v.Facing, Facing}, {v.It, It},
	} {
		for _, w := range list.words {
			for _, p := range c.expand(w) {
				if len(p) == 1 && p[0].Word != "" {
					c.singleCues[p[0].Word] |= list.cue
				} else {
					c.Add(p, 0, c.entry(entry{kind: voice, cue: list.cue}))
				}
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

// Cue returns the cues of token i.
func (a *Article) Cue(i int) Cue {
	if i < 0 || i >= len(a.Tokens) {
		return 0
	}
	m := Cue(0)
	if w := a.Tokens[i].Word; int(w) < len(a.Lexicon.cues) {
		m = a.Lexicon.cues[w]
	}
	if len(a.cues) > 0 {
		m |= a.cues[i]
	}
	return m
}
