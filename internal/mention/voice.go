package mention

import (
	"strings"

	"factcheck/internal/fact"
)

// A Mark tells what a word says of how a statement is meant. A word may have several.
type Mark uint32

// The marks, as lang.Voice has them.
const (
	Former Mark = 1 << iota
	Then
	Acting
	Elect
	Future
	Late
	Current
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
)

// Qualifier are the marks that a word beside a title can have.
const Qualifier = Former | Then | Acting | Elect | Future | Late | Current

func (c *compiler) voice() {
	c.single = map[string]Mark{}
	v := &c.lexicon.Pack.Voice
	for _, list := range []struct {
		words []string
		mark  Mark
	}{
		{v.Former, Former}, {v.Then, Then}, {v.Acting, Acting}, {v.Elect, Elect}, {v.Future, Future}, {v.Late, Late}, {v.Current, Current},
		{v.Negation, Negation}, {v.Condition, Condition}, {v.Reporting, Reporting}, {v.Presuppose, Presuppose},
		{v.LookAhead, LookAhead}, {v.LookBack, LookBack}, {v.Honorifics, Honorific}, {v.Relations, Relation}, {v.Counterpart, Counterpart},
		{v.Background, Background}, {v.Is, IsCopula}, {v.Was, WasCopula}, {v.Articles, ArticleWord}, {v.And, And}, {v.Complement, OfWord},
	} {
		for _, w := range list.words {
			c.voiceWord(w, list.mark)
		}
	}
}

// isPlain tells whether a template has no choices or placeholders.
func isPlain(template string) bool { return !strings.ContainsAny(template, "([{*\\") }

// voiceWord adds a word or phrase of the voice. Single words are looked up by their ID, since they are frequent; phrases go into
// the automaton.
func (c *compiler) voiceWord(w string, m Mark) {
	if e := elements(w); len(e) == 1 && isPlain(w) {
		c.single[e[0].Word] |= m
	} else {
		c.phrases([]string{w}, entry{kind: voice, mark: m}, fact.Origin{})
	}
	if m&Qualifier != 0 {
		c.class([]string{w}, c.lexicon.classes.qualifier, int32(m))
	}
}
