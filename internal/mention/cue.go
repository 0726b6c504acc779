package mention

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
	Gives
	SeatNoun
	RestOf
	Now
	Turnout

	// of names
	Function
	Leads

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
)

// cues adds the words of the cues.
func (c *compiler) cues() {
	c.singleCues = map[string]Cue{}
	v, n := &c.lexicon.Pack.Voice, &c.lexicon.Pack.Numbers
	for _, list := range []struct {
		words []string
		cue   Cue
	}{
		{v.Toll, Toll},
		{v.SeatOfPower, SeatOfPower}, {v.Pronoun, Pronoun}, {v.Possessive, Possessive}, {v.Dative, Dative}, {v.Masculine, Masculine}, {v.Feminine, Feminine},
		{v.ObjectRelative, ObjectRelative}, {v.HandoverBetween, HandoverBetween}, {v.TakesOver, TakesOver},
		{n.Total, Total}, {n.Gives, Gives}, {n.Seats, SeatNoun}, {n.Rest, RestOf}, {n.Now, Now}, {n.Turnout, Turnout}, {n.Joins, Joins}, {n.From, FromWord}, {n.To, ToWord}, {n.Against, Against}, {n.Rise, Rise}, {n.Fall, Fall},
		{n.Divides, Divides}, {n.Gathered, Gathered}, {n.Respectively, Respectively}, {n.Collective, Collective}, {v.Span, Span}, {v.Functions, Function}, {v.Leads, Leads},
		{v.Back, Backwards}, {v.Anniversary, Anniversary}, {v.Own, ItsOwn}, {v.Spelt, Spelt},
		{v.Slain, Passive}, {v.Births, BirthNoun}, {v.Deaths, DeathNoun}, {v.Killings, DeathNoun | Passive}, {v.Turns, Turns}, {v.Belongings, Belonging},
		{v.He, He}, {v.She, She}, {v.Here, Here}, {v.Tributes, Tribute}, {v.Be, ToBe},
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
