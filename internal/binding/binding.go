// Package binding tells which mentions of an article belong together, and of which day a statement speaks: which name stands
// beside which title, which date beside which event.
//
// It never guesses. Where two mentions could be meant, or where the words around (a negation, another date, a tense that
// tells of the past) leave the meaning open, the statement is kept with the [Reason] for which nothing may be concluded from it.
package binding

import "factcheck/internal/mention"

// Reason tells why nothing may be concluded from a statement. The zero Reason is none: it may be judged.
type Reason uint8

// The reasons.
const (
	Clear           Reason = iota
	NoPublication          // the article has no publication date, and nothing else says when
	AnotherTime            // the clause tells of another time, or of one that is not said
	PastTense              // the verb tells of what was before
	TwoDates               // several dates could be meant
	NotTheHead             // the title belongs to somebody else in the same phrase: « le porte-parole du ministre »
	TitleOnly              // a short title and a family name can mean a time long past
	Qualified              // « alors », "then", and other words that move the day
	Denied                 // a negation, a question, a condition or a supposition governs the statement
	TwoFacts               // the phrase fits several facts
	Listed                 // an enumeration: the name may be one item and the title the next
	LooseDate              // the date may belong to another verb
	ForeignAgent           // words after the phrase change what it names: « par la Wehrmacht »
	OpenDate               // the date is one end of a stretch of time
	RelativeToEvent        // the date is reckoned from the event itself
	SharedName             // the name of the country means other things too
	LongerName             // the words may be part of a longer name or phrase
	OtherOffice            // the sentence names an office that is none of the person's
	CountsSome             // an ordinal may count only some of the holders: "the third president to visit"
)

// DayWhy tells why a day was assumed.
type DayWhy uint8

// The grounds for a day.
const (
	NoDay       DayWhy = iota
	OwnDate            // the sentence gives the date
	NearDay            // the sentence names a day near publication
	Publication        // the day of publication, since the sentence reports what is new
)

// A reader looks around in one article.
type reader struct {
	*mention.Article
}
