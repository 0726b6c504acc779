// Package mention finds what an article refers to: dates, persons, offices, events, organisations, places and numbers.
//
// A [Lexicon] is all that is known in one language, the facts and the language pack, compiled into one automaton; [Lexicon.Find]
// reads an article with it into an [Article], whose mentions the rules judge.
package mention

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/phrase"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A Lexicon finds the mentions of one language. It does not change once compiled and may be used by many goroutines.
type Lexicon struct {
	Pack  *lang.Pack
	Facts *fact.Index

	vocabulary    *token.Vocabulary
	automaton     *phrase.Automaton
	dates         *timex.Reader
	entries       []entry     // by the value of a plain match
	marks         []Mark      // by token.ID: what single words say
	cues          []Cue       // by token.ID
	reckonings    []Reckoning // by token.ID
	said          []hints     // of phrases
	abbreviations []bool      // by token.ID
	classes       classes
	countries     []string     // country codes, by class value
	frequent      []bool       // by token.ID: the pack's common words
	numerals      []numeral    // by token.ID: what a word adds to a number
	counted       []counted    // by token.ID: whom a noun counts
	given         []bool       // by token.ID: the words of given names, those of known persons among them
	percent       [][]token.ID // the signs and words of percent
	datesCaptured bool         // some phrase of a custom rule holds {date}
	speller       speller
	byRole        map[string][]int32        // the offices of a role
	triggers      []triggerSet              // by token.ID: the classes of a trigger of one word
	frames        []frame                   // of the events that have arguments in this language
	sizes         []int32                   // by organisation: the figure of how many members it has, -1 for none
	hedges        map[token.ID][][]token.ID // what may stand between a phrase and its number, by the last word
}

// classes are the automaton's names for the placeholders.
type classes struct {
	country, nationality, capital, of, qualifier, number, date, organisation, place, amount phrase.Class
}

// newClasses names the classes. They come first in every builder, so that their numbers are always the same.
func newClasses(b *phrase.Builder) classes {
	return classes{
		country: b.Class("country"), nationality: b.Class("nationality"), capital: b.Class("capital"),
		of: b.Class("of"), qualifier: b.Class("qualifier"), number: b.Class("number"), date: b.Class("date"),
		organisation: b.Class("organisation"), place: b.Class("place"), amount: b.Class("amount"),
	}
}

// what an entry of the automaton means
type entryKind uint8

const (
	roleTitle entryKind = iota
	officeTitle
	otherTitle
	personFull
	personFamily
	personGiven
	personWrong
	personReversed
	eventPhrase
	organisationName
	placeName
	figurePhrase
	statement
	voice
	custom
	eventArgument
	triggerPhrase
	eventInterrupted
)

type entry struct {
	kind    entryKind
	index   int32  // of the fact, or of the role in the pack
	bare    bool   // a title that needs a name right beside it
	country string // of a national title
}

// A Phrase is a plain phrase of a custom rule. Index comes back with each mention of it. Its placeholders are among [Placeholders].
type Phrase struct {
	Elements []phrase.Element
	Index    int
}

// Compile makes the lexicon of a language from its pack, the facts and the phrases of custom rules. The diagnostics are
// of phrases in facts that can't be read; those phrases are left out.
func Compile(pack *lang.Pack, facts *fact.Index, phrases []Phrase) (*Lexicon, []fact.Diagnostic) {
	v := token.NewVocabulary()
	b := phrase.NewBuilder(v)
	c := compiler{
		Builder:   b,
		lexicon:   &Lexicon{Pack: pack, Facts: facts, vocabulary: v},
		nameWords: map[string]bool{},
	}
	c.lexicon.classes = newClasses(b)
	c.countries()
	c.voice()
	c.hints()
	c.titles()
	c.facts()
	c.statements()
	c.frames()
	c.custom(phrases)
	l := c.lexicon
	l.dates = timex.Compile(&pack.Dates, pack.Code, v)
	for _, w := range pack.Abbreviations {
		v.Add(w)
	}
	singles := slices.Sorted(maps.Keys(c.single))
	for _, w := range singles {
		v.Add(w)
	}
	for _, w := range pack.Common {
		v.Add(w)
	}
	for _, w := range pack.GivenNames {
		v.Add(w)
	}
	for _, w := range c.triggerWords {
		v.Add(w)
	}
	for _, p := range []string{".", ",", ";", ":", "(", ")", "«", "»", "“", "”", `"`, "–", "—", "?", "!"} {
		v.Add(p)
	}
	for _, w := range slices.Sorted(maps.Keys(numerals(pack))) {
		v.Add(w)
	}
	for _, w := range slices.Sorted(maps.Keys(countedNouns(pack))) {
		v.Add(w)
	}
	for _, w := range pack.Numbers.Percent {
		for _, e := range strings.Fields(w) {
			v.Add(e)
		}
	}
	l.marks, l.cues, l.reckonings = make([]Mark, v.Len()), make([]Cue, v.Len()), make([]Reckoning, v.Len())
	for _, w := range singles {
		id, h := v.ID(w), c.single[w]
		l.marks[id], l.cues[id], l.reckonings[id] = l.marks[id]|h.mark, l.cues[id]|h.cue, l.reckonings[id]|h.reckoning
	}
	l.automaton = b.Build()
	for _, w := range slices.Sorted(maps.Keys(c.nameWords)) {
		l.speller.add(w, v.ID(w))
	}
	l.speller.finish()
	l.prepare()
	return l, c.diagnostics
}

// prepare makes what is quickly made from the pack and the vocabulary.
func (l *Lexicon) prepare() {
	flags := func(words []string) []bool {
		out := make([]bool, l.vocabulary.Len())
		for _, w := range words {
			out[l.vocabulary.ID(w)] = true
		}
		out[0] = false
		return out
	}
	l.abbreviations, l.frequent = flags(l.Pack.Abbreviations), flags(l.Pack.Common)
	given := slices.Clone(l.Pack.GivenNames)
	for i := range l.Facts.Persons {
		given = append(given, strings.FieldsFunc(strings.ToLower(l.Facts.Persons[i].Given), func(r rune) bool { return r == ' ' || r == '-' })...)
	}
	l.given = flags(given)
	l.numerals = make([]numeral, l.vocabulary.Len())
	for w, n := range numerals(l.Pack) {
		l.numerals[l.vocabulary.ID(w)] = n
	}
	l.counted = make([]counted, l.vocabulary.Len())
	for w, n := range countedNouns(l.Pack) {
		l.counted[l.vocabulary.ID(w)] = n
	}
	l.percent = nil
	for _, w := range l.Pack.Numbers.Percent {
		var words []token.ID
		for _, e := range strings.Fields(w) {
			words = append(words, l.vocabulary.ID(e))
		}
		l.percent = append(l.percent, words)
	}
	l.byRole = map[string][]int32{}
	for i := range l.Facts.Offices {
		r := l.Facts.Offices[i].Role
		l.byRole[r] = append(l.byRole[r], int32(i))
	}
	l.prepareFrames()
	l.prepareSizes()
	l.prepareHedges()
	l.countries = nil
	for _, c := range l.Pack.Countries {
		l.countries = append(l.countries, c.Code)
	}
}

// compiler adds things to the automaton of a lexicon.
type compiler struct {
	*phrase.Builder
	lexicon      *Lexicon
	diagnostics  []fact.Diagnostic
	known        map[entry]int32
	single       map[string]hints
	nameWords    map[string]bool // the words of persons' names
	triggerWords []string
}

// entry returns the value by which the automaton gives an entry back.
func (c *compiler) entry(e entry) int32 {
	if c.known == nil {
		c.known = map[entry]int32{}
	}
	i, ok := c.known[e]
	if !ok {
		i = int32(len(c.lexicon.entries))
		c.lexicon.entries = append(c.lexicon.entries, e)
		c.known[e] = i
	}
	return i
}

// phrases adds templates that mean e.
func (c *compiler) phrases(templates []string, e entry, o fact.Origin) {
	for _, s := range templates {
		t, err := phrase.Parse(s)
		if err != nil {
			c.problem(s, err, o)
			continue
		}
		c.template(t, e, o)
	}
}

func (c *compiler) template(t phrase.Template, e entry, o fact.Origin) {
	if err := c.AddTemplate(t, 0, c.entry(e)); err != nil {
		c.problem(t.Source, err, o)
	}
}

func (c *compiler) problem(phrase string, err error, o fact.Origin) {
	c.diagnostics = append(c.diagnostics, fact.Diagnostic{
		File: o.File, Line: o.Line, Message: fmt.Sprintf("the phrase %q can't be read: %v", phrase, err),
	})
}

// class adds templates that a placeholder may stand for.
func (c *compiler) class(templates []string, class phrase.Class, value int32) {
	for _, s := range templates {
		t, err := phrase.Parse(s)
		if err == nil {
			err = c.AddTemplate(t, class, value)
		}
		if err != nil {
			c.problem(s, err, fact.Origin{})
		}
	}
}

func (c *compiler) countries() {
	l := c.lexicon
	for i, country := range l.Pack.Countries {
		for _, n := range country.Names {
			value := int32(i)
			if slices.Contains(country.Shared, n) {
				value |= shared
			}
			c.class([]string{n}, l.classes.country, value)
		}
		c.class(country.Adjectives, l.classes.nationality, int32(i))
		c.class(country.Capital, l.classes.capital, int32(i))
	}
	c.class(l.Pack.Of, l.classes.of, phrase.FromCapture)
	c.class(l.Pack.Regions, c.Class("region"), 0)
}

// shared marks the value of a country's name that means other things too.
const shared = 1 << 16

func (c *compiler) titles() {
	for i, r := range c.lexicon.Pack.Roles {
		e := entry{kind: roleTitle, index: int32(i)}
		c.phrases(r.Titles, e, fact.Origin{})
		for _, code := range slices.Sorted(maps.Keys(r.National)) {
			c.phrases(r.National[code], entry{kind: roleTitle, index: int32(i), country: code}, fact.Origin{})
		}
		e.bare = true
		c.phrases(r.Bare, e, fact.Origin{})
		for _, code := range slices.Sorted(maps.Keys(r.BareIn)) {
			e.country = code
			c.phrases(r.BareIn[code], e, fact.Origin{})
		}
	}
	c.phrases(c.lexicon.Pack.Other, entry{kind: otherTitle}, fact.Origin{})
}

func (c *compiler) facts() {
	f, code := c.lexicon.Facts, c.lexicon.Pack.Code
	for i := range f.Persons {
		c.person(&f.Persons[i], int32(i))
	}
	for i := range f.Offices {
		c.phrases(f.Offices[i].Titles[code], entry{kind: officeTitle, index: int32(i)}, f.Offices[i].Origin)
		c.phrases(c.bodyTitles(&f.Offices[i]), entry{kind: officeTitle, index: int32(i)}, f.Offices[i].Origin)
	}
	for i := range f.Events {
		c.phrases(f.Events[i].Phrases[code], entry{kind: eventPhrase, index: int32(i)}, f.Events[i].Origin)
		c.retold(f.Events[i].Phrases[code], entry{kind: eventPhrase, index: int32(i)})
	}
	for i := range f.Organisations {
		for _, n := range f.Organisations[i].Names[code] {
			c.name(n, entry{kind: organisationName, index: int32(i)})
		}
	}
	for i := range f.Places {
		for _, n := range f.Places[i].Names[code] {
			c.name(n, entry{kind: placeName, index: int32(i)})
		}
	}
	for i := range f.Figures {
		c.figures(f.Figures[i].Phrases[code], int32(i), f.Figures[i].Origin)
	}
}

// IsGiven tells whether a word is a frequent given name, or one of some person in the facts, or part of it.
func (l *Lexicon) IsGiven(id token.ID) bool { return int(id) < len(l.given) && l.given[id] }

// IsCommon tells whether a word is a frequent one of the language.
func (l *Lexicon) IsCommon(id token.ID) bool { return int(id) < len(l.frequent) && l.frequent[id] }

// Leads tells whether an office is that of the head of a state or government, by the roles that the pack's general titles cover.
func (l *Lexicon) Leads(office int32) bool {
	role := l.Facts.Offices[office].Role
	return slices.ContainsFunc(l.Pack.Roles, func(r lang.Role) bool { return slices.Contains(r.Covers, role) })
}
