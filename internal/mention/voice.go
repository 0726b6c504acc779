package mention

import (
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/phrase"
)

// A Mark tells what a word says of how a statement is meant. A word may have several.
type Mark uint64

// The marks, as lang.Voice and lang.Numbers have them.
const (
	Former Mark = 1 << iota
	Then
	Acting
	Elect
	Future
	Late
	Current
	Unsettled
	Negation
	Condition
	Reporting
	Presuppose
	LookAhead
	LookBack
	Honorific
	Relation
	Counterpart
	Background
	IsCopula
	WasCopula
	ArticleWord
	And
	OfWord
	Dating
	Began
	During
	Since
	After
	Before
	Agent
	Finite
	Relative
	Succeeds
	Precedes
	That
	Present
	Around
	Over
	Under
	OutOf
	Equals
	Including
	Aged
	Born
	Died
	Acts
	Indefinite
	Thing
	Opening
	Reign
	Kin
	Yields
	InPlace
	Successor
	Predecessor
	Partner
	Appoints
	Enters
	Post
	Active
)

// Qualifier are the marks that a word beside a title can have.
const Qualifier = Former | Then | Acting | Elect | Future | Late | Current | Unsettled

func (c *compiler) voice() {
	c.single = map[string]hints{}
	v, n := &c.lexicon.Pack.Voice, &c.lexicon.Pack.Numbers
	for _, list := range []struct {
		words []string
		mark  Mark
	}{
		{v.Former, Former}, {v.Then, Then}, {v.Acting, Acting}, {v.Elect, Elect}, {v.Future, Future}, {v.Late, Late}, {v.Current, Current}, {v.Unsettled, Unsettled},
		{v.Negation, Negation}, {v.Condition, Condition}, {v.Reporting, Reporting}, {v.Presuppose, Presuppose},
		{v.LookAhead, LookAhead}, {v.LookBack, LookBack}, {v.Honorifics, Honorific}, {v.Relations, Relation}, {v.Counterpart, Counterpart},
		{v.Background, Background}, {v.Is, IsCopula}, {v.Was, WasCopula}, {v.Articles, ArticleWord}, {v.And, And}, {v.Complement, OfWord},
		{v.Dating, Dating}, {v.Began, Began}, {v.During, During}, {v.Since, Since}, {v.After, After}, {v.Before, Before},
		{v.Agent, Agent}, {v.Finite, Finite}, {v.Relative, Relative},
		{v.That, That}, {v.Present, Present}, {v.Succeeds, Succeeds}, {v.Precedes, Precedes},
		{n.Around, Around}, {n.Over, Over}, {n.Under, Under}, {n.OutOf, OutOf}, {n.Equals, Equals}, {n.Including, Including},
		{v.Aged, Aged}, {v.Born, Born}, {v.Died, Died}, {v.Acts, Acts}, {v.Indefinite, Indefinite},
		{v.Things, Thing}, {v.Opening, Opening}, {v.Reign, Reign}, {v.Kin, Kin},
		{v.Yields, Yields}, {v.InPlace, InPlace}, {v.Successor, Successor}, {v.Predecessor, Predecessor}, {v.Partner, Partner},
		{v.Appoints, Appoints}, {v.Enters, Enters}, {v.Post, Post},
		{v.Slain, Died},
		{v.ActsAfterBe, Active},
	} {
		for _, w := range list.words {
			c.voiceWord(w, list.mark)
		}
	}
}

// voiceWord adds a word or phrase of the voice. Single words are looked up by their ID, since they are frequent; phrases go into
// the automaton.
func (c *compiler) voiceWord(s string, m Mark) {
	plain := c.expand(s)
	value := c.said(hints{mark: m})
	for _, p := range plain {
		if len(p) == 1 && p[0].Word != "" {
			c.single[p[0].Word] = c.single[p[0].Word].with(hints{mark: m})
		} else {
			c.Add(p, 0, value)
		}
		if m&Qualifier != 0 {
			c.Add(p, c.lexicon.classes.qualifier, int32(m))
		}
	}
}

// expand returns the plain phrases of a template of the pack, whose templates a test has found to be right.
func (c *compiler) expand(s string) [][]phrase.Element {
	t, err := phrase.Parse(s)
	if err != nil {
		c.problem(s, err, fact.Origin{})
		return nil
	}
	plain, err := t.Expand()
	if err != nil {
		c.problem(s, err, fact.Origin{})
	}
	return plain
}

// IsParticiple tells whether a lower-case word may be a past participle or past tense, by the endings of the pack. It takes some
// nouns for one, which makes a reader more careful, not less.
func (l *Lexicon) IsParticiple(word string) bool {
	for _, end := range l.Pack.Voice.Participles {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// HasFeminine tells whether a participle that the pack lists has its feminine there, too, so that it is no form of the present: « accusé », unlike « dit ».
func (l *Lexicon) HasFeminine(word string) bool {
	id := l.vocabulary.ID(word + "e")
	return id != 0 && int(id) < len(l.marks) && l.marks[id]&(Reporting|Acts) != 0
}

// IsThing tells whether a lower-case noun has an ending that no noun for a person has.
func (l *Lexicon) IsThing(word string) bool {
	return slices.ContainsFunc(l.Pack.Voice.ThingEndings, func(end string) bool { return strings.HasSuffix(word, end) })
}

// IsAdverb tells whether a lower-case word may be an adverb, by the endings of the pack.
func (l *Lexicon) IsAdverb(word string) bool {
	for _, end := range l.Pack.Voice.Adverbs {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// IsPast tells whether a lower-case word has an ending of a past tense, and is not known to be something else.
func (l *Lexicon) IsPast(word string) bool {
	if strings.ToLower(word) != word || slices.Contains(strings.Fields(l.Pack.Dates.Verbs.NotVerbs), word) {
		return false
	}
	for _, end := range l.Pack.Dates.Verbs.PastEndings {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// IsWill tells whether a lower-case word is a verb in the future: "will", « sera », « ouvriront ».
func (l *Lexicon) IsWill(word string) bool {
	v := &l.Pack.Dates.Verbs
	if strings.ToLower(word) != word || slices.Contains(strings.Fields(v.NotVerbs), word) {
		return false
	}
	return slices.Contains(strings.Fields(v.Will), word) || slices.ContainsFunc(v.WillEndings, func(end string) bool { return strings.HasSuffix(word, end) })
}

// IsLongUnit tells whether a word is a unit of time of a month or more: "years", « décennies ».
func (l *Lexicon) IsLongUnit(word string) bool { return l.isUnit(word, lang.Month) }

// IsUnit tells whether a word is a unit of time: "hours", « jours ».
func (l *Lexicon) IsUnit(word string) bool { return l.isUnit(word, 0) }

func (l *Lexicon) isUnit(word string, least lang.Unit) bool {
	for _, u := range l.Pack.Dates.Units {
		if u.Unit >= least && slices.Contains(strings.Fields(u.Words), strings.ToLower(word)) {
			return true
		}
	}
	return false
}
