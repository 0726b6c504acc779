package mention

import (
	"sort"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// An Article is a text with its mentions, each list in order of place. It belongs to the [Finder] that made it and is valid
// until that finds again.
type Article struct {
	token.Stream
	Lexicon   *Lexicon
	Text      *document.Text
	Published date.Value // zero where nobody said

	Dates         []timex.Expression
	Numbers       []Number
	People        []Person
	Titles        []Title
	Events        []Event
	Frames        []Frame // events told without their phrases; they may overlap
	Countries     []Country
	Organisations []Named
	Places        []Named
	Figures       []Figure
	Statements    []Statement
	Phrases       []Found // of custom rules, overlaps included
	Misspellings  []Misspelling

	numberAt []int32 // by token: 1 + the index of the number there, 0 for none
	// What the language says of the phrases that tokens are in, by token; empty where no phrase was found.
	marks      []Mark
	cues       []Cue
	reckonings []Reckoning
}

// Form tells how a person is named.
type Form uint8

// The forms: by a full name; by the family name or another form of second reference; by the given name of a name whose family
// name comes first; by a form that is known to be wrong; by a full name whose family name
// stands at the wrong end.
const (
	Full Form = iota
	Family
	Given
	Wrong
	Reversed
)

// A Person is a mention of somebody by name.
type Person struct {
	Tokens     token.Range
	Candidates []Candidate // whom the words fit
	ID         int32       // index of the person who is meant, -1 where the article does not tell
	Form       Form        // of that person's name; of the first candidate's where the article does not tell
	Other      bool        // the words are part of a longer name that nobody in the facts has
}

// A Candidate is a person whom a name fits, and the form of that person's name.
type Candidate struct {
	ID   int32
	Form Form
}

// A Title is a mention of an office by one of its titles.
type Title struct {
	Tokens  token.Range
	Roles   []string // role IDs that the words fit; empty for a title of one office alone
	Country string   // code of the country said, "" for none
	Offices []int32  // indexes of the offices that the words fit
	Bare    bool     // the words need a name right beside them
	Marks   Mark     // qualifiers: « ancien », "acting"

	named []int32 // the offices that have the words for a title of their own
}

// Explicit tells whether the words say whose office it is: « le président français », not « le président ».
func (t *Title) Explicit() bool {
	return t.Country != "" || len(t.Roles) == 0 || len(t.Offices) == 1 && !t.Bare
}

// An Event is a mention of an event by one of its phrases.
type Event struct {
	Tokens     token.Range
	Candidates []int32 // indexes of the events that the words fit
	// Interrupted tells that a date parts the verb of the phrase from the rest: "voted in June 2016 to leave".
	Interrupted bool
}

// A Frame is a mention of an event by a trigger and its arguments. There is one for each trigger that could be meant.
type Frame struct {
	Event
	Arguments token.Range // from the first argument to the last
	Trigger   token.Range
}

// A Country is a mention of a country by name, adjective or capital.
type Country struct {
	Tokens    token.Range
	Code      string
	Adjective bool
	Capital   bool
	Shared    bool // the name means other things too
}

// A Named is a mention of something else by name.
type Named struct {
	Tokens     token.Range
	Candidates []int32
}

// A Found is a mention of a phrase of a custom rule. Captures are what its placeholders stand for, in order.
type Found struct {
	Tokens   token.Range
	Index    int
	Captures []token.Range
}

// Bytes returns the range of bytes of the plain text that a range of tokens covers.
func (a *Article) Bytes(r token.Range) token.Range {
	if r.Start >= r.End {
		return token.Range{}
	}
	return token.Range{Start: int(a.Tokens[r.Start].Start), End: int(a.Tokens[r.End-1].End)}
}

// Words returns the text of a range of tokens.
func (a *Article) Words(r token.Range) string { return a.Slice(r.Start, r.End) }

// Sentence returns the sentence that holds token i.
func (a *Article) Sentence(i int) token.Range {
	k := a.SentenceOf(i)
	if k >= len(a.Sentences) {
		return token.Range{}
	}
	return a.Sentences[k]
}

// DatesIn returns the dates that lie in a range of tokens.
func (a *Article) DatesIn(r token.Range) []timex.Expression {
	lo := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.Start >= r.Start })
	hi := lo
	for hi < len(a.Dates) && a.Dates[hi].Tokens.End <= r.End {
		hi++
	}
	return a.Dates[lo:hi]
}

// NumbersIn returns the indexes of the numbers that begin in a range of tokens, the second beyond the last.
func (a *Article) NumbersIn(r token.Range) (first, last int) {
	first = sort.Search(len(a.Numbers), func(k int) bool { return a.Numbers[k].Tokens.Start >= r.Start })
	last = first
	for last < len(a.Numbers) && a.Numbers[last].Tokens.Start < r.End {
		last++
	}
	return first, last
}

// Place returns the tokens of a mention.
func (p Person) Place() token.Range { return p.Tokens }

// Place returns the tokens of a mention.
func (t Title) Place() token.Range { return t.Tokens }

// Place returns the tokens of a mention.
func (e Event) Place() token.Range { return e.Tokens }

// Place returns the tokens of a mention.
func (c Country) Place() token.Range { return c.Tokens }

// Place returns the tokens of a mention.
func (n Named) Place() token.Range { return n.Tokens }

// At returns the index of the mention that covers token i, or -1. The list is in order and without overlaps.
func At[M interface{ Place() token.Range }](list []M, i int) int {
	k := From(list, i)
	if k < len(list) && list[k].Place().Start <= i {
		return k
	}
	return -1
}

// From returns the index of the first mention that ends after token i.
func From[M interface{ Place() token.Range }](list []M, i int) int {
	return sort.Search(len(list), func(k int) bool { return list[k].Place().End > i })
}

// Overlaps tells whether a mention of a list covers some token of r.
func Overlaps[M interface{ Place() token.Range }](list []M, r token.Range) bool {
	k := From(list, r.Start)
	return k < len(list) && list[k].Place().Start < r.End
}
