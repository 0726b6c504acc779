package fact

import "factcheck/internal/date"

// A File is the content of a facts file as it is written: a table for each kind of fact, keyed by ID. The doc tags are what
// the JSON Schema says of each key, enum tags list the values that a key may have.
type File struct {
	Person       map[string]*PersonEntry       `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"person" doc:"Somebody that articles name"`
	Office       map[string]*OfficeEntry       `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"office" doc:"A post that persons hold in turn"`
	Organisation map[string]*OrganisationEntry `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"organisation" doc:"A body with names, members and a seat"`
	Event        map[string]*EventEntry        `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"event" doc:"Something that happened on a known date"`
	Place        map[string]*PlaceEntry        `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"place" doc:"A city or region"`
	Figure       map[string]*FigureEntry       `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"figure" doc:"A number that is known, with the time for which it holds"`
	Term         map[string]*TermEntry         `keys:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" toml:"term" doc:"A word with the form to use and the forms to avoid"`
}

// Entry is what every fact may say of itself.
type Entry struct {
	Source      string     `toml:"source" doc:"A page or publication that states the fact"`
	Verified    date.Value `toml:"verified" doc:"The day on which the fact was last compared with a source"`
	Wikidata    string     `toml:"wikidata" doc:"The item of Wikidata" pattern:"^Q[1-9][0-9]*$"`
	Note        string     `toml:"note" doc:"What a reader of the fact should know"`
	Disputed    bool       `toml:"disputed" doc:"A disputed fact contradicts nothing"`
	ReviewAfter date.Value `toml:"review_after" doc:"The day after which the fact should be looked at again"`
	OK          []string   `toml:"ok" doc:"Texts that agree with the fact, for factcheck test"`
	Bad         []string   `toml:"bad" doc:"Texts that the fact contradicts, for factcheck test; [[ ]] marks what is found"`

	id     string
	origin Origin  // file and line of the first table of the latest pack that gave some of it
	tables []table // every table that gave some of it, in order of packs
	broken bool    // something is wrong with it, so it is not used
}

func (e *Entry) entry() *Entry { return e }

// A PersonEntry is a person as a facts file writes it.
type PersonEntry struct {
	Entry
	Family   string              `toml:"family" doc:"The family name; the whole name where there is only one"`
	Given    string              `toml:"given" doc:"The given names"`
	Order    string              `toml:"order" enum:"given-first,family-first" doc:"The order in which newspapers write the name (given-first unless said)"`
	Called   []string            `toml:"called" doc:"Forms of second reference, where they are not simply the family name"`
	Names    map[string][]string `keys:"^[a-z]{2,3}$" toml:"names" doc:"Full names by language, the preferred one first, where they differ from given and family name"`
	Variants []string            `toml:"variants" doc:"Spellings accepted in any language"`
	Wrong    []string            `toml:"wrong" doc:"Forms known to be wrong"`
	Born     date.Value          `toml:"born" doc:"The date of birth"`
	Died     date.Value          `toml:"died" doc:"The date of death"`
	Gender   string              `toml:"gender" enum:"f,m" doc:"f or m, for languages whose titles have a gender"`
	Country  string              `toml:"country" format:"country" doc:"The country, ISO 3166-1 alpha-2"`
}

// An OfficeEntry is an office as a facts file writes it.
type OfficeEntry struct {
	Entry
	Role         string              `toml:"role" doc:"The kind of office, which gives its titles: president, foreign-minister …"`
	Country      string              `toml:"country" format:"country" doc:"The country, ISO 3166-1 alpha-2"`
	Organisation string              `toml:"organisation" doc:"The ID of the organisation, for an office of no country"`
	Titles       map[string][]string `keys:"^[a-z]{2,3}$" toml:"titles" format:"phrase" doc:"Titles by language, beyond those of the role: phrase templates"`
	Seats        int                 `toml:"seats" minimum:"1" doc:"How many hold the office at once (1 unless said)"`
	Holders      []Holder            `toml:"holders" doc:"Who held the office, in order of time"`
	AddHolders   []Holder            `toml:"add_holders" doc:"Holders to add to those of an earlier pack"`
}

// A Holder is one tenure as a facts file writes it.
type Holder struct {
	Person   string     `toml:"person" doc:"The ID of the person"`
	From     date.Value `toml:"from" doc:"The day the person took office"`
	To       date.Value `toml:"to" doc:"The last day in office; none while it lasts"`
	Acting   bool       `toml:"acting" doc:"The person held the office for the time being"`
	Elect    date.Value `toml:"elect" doc:"The day of election or nomination"`
	Ordinal  int        `toml:"ordinal" minimum:"1" doc:"46 for the 46th holder"`
	Source   string     `toml:"source" doc:"A page or publication, where it is not that of the office"`
	Verified date.Value `toml:"verified" doc:"The day of comparison, where it is not that of the office"`
	Note     string     `toml:"note" doc:"What a reader of the fact should know"`

	at place
}

// An OrganisationEntry is an organisation as a facts file writes it.
type OrganisationEntry struct {
	Entry
	Names      map[string][]string `keys:"^[a-z]{2,3}$" toml:"names" doc:"Names and acronyms by language, the preferred one first"`
	Members    []Member            `toml:"members" doc:"The countries that belong to it, or did"`
	AddMembers []Member            `toml:"add_members" doc:"Members to add to those of an earlier pack"`
	Seat       string              `toml:"seat" doc:"The ID of the place"`
	Founded    date.Value          `toml:"founded" doc:"The date of foundation"`
}

// A Member is one membership as a facts file writes it.
type Member struct {
	Country string     `toml:"country" format:"country" doc:"The country, ISO 3166-1 alpha-2"`
	From    date.Value `toml:"from" doc:"The first day of membership"`
	To      date.Value `toml:"to" doc:"The last day of membership; none while it lasts"`
	Source  string     `toml:"source" doc:"A page or publication, where it is not that of the organisation"`
	Note    string     `toml:"note" doc:"What a reader of the fact should know"`

	at place
}

// An EventEntry is an event as a facts file writes it.
type EventEntry struct {
	Entry
	Date       date.Value          `toml:"date" doc:"When it happened: a date, or an interval for a period"`
	Kind       string              `toml:"kind" enum:"point,start,end,period" doc:"Whether the date is that of the event (point), its first or last day (start, end), or all of its time (period)"`
	Phrases    map[string][]string `keys:"^[a-z]{2,3}$" toml:"phrases" format:"phrase" doc:"How articles name the event, by language: phrase templates that fit no other event"`
	AddPhrases map[string][]string `keys:"^[a-z]{2,3}$" toml:"add_phrases" format:"phrase" doc:"Phrases to add to those of an earlier pack"`
	Triggers   []string            `toml:"triggers" doc:"Classes of words that tell of such an event without naming it: \"attack\", \"election\" (docs/facts.md lists them)"`
	Arguments  map[string][]string `keys:"^[a-z]{2,3}$" toml:"arguments" format:"phrase" doc:"Who, what or where it happened to, by language: phrase templates that all stand in one sentence with a word of triggers"`
	Country    string              `toml:"country" format:"country" doc:"The country, ISO 3166-1 alpha-2"`
}

// A PlaceEntry is a place as a facts file writes it.
type PlaceEntry struct {
	Entry
	Names     map[string][]string `keys:"^[a-z]{2,3}$" toml:"names" doc:"Names by language, the preferred one first"`
	Country   string              `toml:"country" format:"country" doc:"The country, ISO 3166-1 alpha-2"`
	CapitalOf string              `toml:"capital_of" format:"country" doc:"The country of which it is the capital"`
	Exonyms   map[string]string   `keys:"^[a-z]{2,3}$" toml:"exonyms" doc:"House style: the form to use, by language"`
}

// A FigureEntry is a figure as a facts file writes it.
type FigureEntry struct {
	Entry
	Phrases    map[string][]string `keys:"^[a-z]{2,3}$" toml:"phrases" format:"phrase" doc:"How articles state the figure, by language: phrase templates with {number}"`
	AddPhrases map[string][]string `keys:"^[a-z]{2,3}$" toml:"add_phrases" format:"phrase" doc:"Phrases to add to those of an earlier pack"`
	Unit       string              `toml:"unit" doc:"What is counted or measured"`
	Country    string              `toml:"country" format:"country" doc:"The country whose chamber it is, ISO 3166-1 alpha-2: a phrase that names no country is meant for it only where the article tells of that country"`
	Value      float64             `toml:"value" doc:"The number, where there is only one"`
	Date       date.Value          `toml:"date" doc:"The time for which that number holds"`
	Values     []FigureEntryValue  `toml:"values" doc:"The numbers in order of time, where there are several"`
	Tolerance  float64             `toml:"tolerance" minimum:"0" doc:"How far a number may be off, as a share: 0.05 is five per cent either way"`
}

// A FigureEntryValue is one number of a figure.
type FigureEntryValue struct {
	Value float64    `toml:"value" doc:"The number"`
	From  date.Value `toml:"from" doc:"The first day for which it holds"`
	To    date.Value `toml:"to" doc:"The last day for which it holds"`
}

// A TermEntry is a term as a facts file writes it.
type TermEntry struct {
	Entry
	Use   map[string]string   `keys:"^[a-z]{2,3}$" toml:"use" doc:"The form to use, by language"`
	Avoid map[string][]string `keys:"^[a-z]{2,3}$" toml:"avoid" doc:"The forms to avoid, by language"`
}
