// Package fact holds what a newsroom takes for true: persons, offices, organisations, events, places, figures and
// terms, read from TOML into an [Index] that does not change.
package fact

import "factcheck/internal/date"

// Origin is where a fact, or a part of one, was written, and on whose word it stands.
type Origin struct {
	File     string // as it is shown: "facts/world/events.toml", or a path of the newsroom
	Line     int    // from 1
	Source   string // a page or publication, in words or as an address
	Verified date.Value
}

// Common is what every fact has.
type Common struct {
	ID          string // "wang-yi"; unique among the facts of its kind
	Origin      Origin
	Wikidata    string // "Q…", or ""
	Note        string
	Disputed    bool // a disputed fact contradicts nothing
	ReviewAfter date.Value
}

// A Person is somebody that articles name.
type Person struct {
	Common
	Family, Given string
	FamilyFirst   bool
	// Names are full names by language code, the preferred one first. Every language of a pack that has none gets
	// the given and family name in their order.
	Names      map[string][]Name
	Called     []string // forms of second reference, where not simply the family name
	Variants   []Name   // spellings accepted in any language
	Wrong      []string // forms known to be wrong
	Born, Died date.Value
	Gender     string  // "f", "m" or ""
	Country    string  // ISO 3166-1 alpha-2, or ""
	Tenures    []int32 // indexes into Index.Tenures, in order of time
}

// A Name is a full name with its family name told apart.
type Name struct {
	Full   string
	Family string // "" for a name of one word
}

// An Office is a post that persons hold in turn.
type Office struct {
	Common
	Role         string
	Country      string              // ISO 3166-1 alpha-2, or ""
	Organisation string              // ID, or ""
	Titles       map[string][]string // phrase templates by language, beyond those of the role
	Seats        int
	Tenures      []int32 // indexes into Index.Tenures, in order of time
}

// A Tenure is one stretch of time in which a person held an office. To is the last day in office and may be the
// successor's first; an open tenure is known to last until Origin.Verified.
type Tenure struct {
	Office, Person int32      // indexes into Index.Offices and Index.Persons
	From, To       date.Value // To is zero while the tenure is open
	Acting         bool
	Elect          date.Value // the day of election or nomination, zero where not said
	Ordinal        int        // 46 for the 46th, 0 where not said
	Note           string
	Origin         Origin
}

// EventKind tells what an event's date means.
type EventKind uint8

// The kinds: Point happened on its date; Start and End are the first and last day of something longer; Period lasted
// for the whole interval.
const (
	Point EventKind = iota
	Start
	End
	Period
)

// An Event is something that happened on a known date.
type Event struct {
	Common
	Date    date.Value
	Kind    EventKind
	Phrases map[string][]string // templates by language
	Country string

	// An event is also told by a frame: a word of one of the trigger classes of the language packs together with all of its
	// arguments (the terms of the ACE guidelines). "Chernobyl, whose reactor blew up in 1986" has the trigger "blew up" and the
	// argument "Chernobyl".
	Triggers  []string
	Arguments map[string][]string // templates by language
}

// An Organisation has names, members and a seat.
type Organisation struct {
	Common
	Names   map[string][]string
	Members []Membership
	Seat    string // ID of a place, or ""
	Founded date.Value
}

// A Membership is the time a country belonged to an organisation. To is the last day; zero while it lasts.
type Membership struct {
	Country  string
	From, To date.Value
	Origin   Origin
}

// A Place is a city or region.
type Place struct {
	Common
	Names     map[string][]string
	Country   string
	CapitalOf string            // country code, or ""
	Exonyms   map[string]string // house style, by language: the form to use
}

// A Figure is a number that is known, with the time for which each value holds.
type Figure struct {
	Common
	Phrases   map[string][]string // templates with {number}
	Unit      string
	Country   string // of a chamber: where phrases that name no country must be meant for it
	Values    []FigureValue
	Tolerance float64 // as a share: 0.05 is five per cent either way
}

// A FigureValue holds from one day to another; zero dates leave that side open.
type FigureValue struct {
	Value    float64
	From, To date.Value
}

// A Term is a word with a form that the newsroom uses and forms that it does not.
type Term struct {
	Common
	Use   map[string]string
	Avoid map[string][]string
}

// An Index is a set of facts, all of it checked and resolved. It does not change after loading and may be used by
// many goroutines. Its slices are in order of ID (tenures: of office, then time), so that the same facts give the same index.
type Index struct {
	Persons       []Person
	Offices       []Office
	Tenures       []Tenure
	Events        []Event
	Organisations []Organisation
	Places        []Place
	Figures       []Figure
	Terms         []Term
	Hash          string // of the facts' content, hexadecimal

	offices map[officeKey][]int32
}

// A Ref names one fact in what the user sees.
type Ref struct {
	ID     string // "office.cn-foreign-minister"
	When   string // the time for which it decides, EDTF; "" where none matters
	Origin Origin
}
