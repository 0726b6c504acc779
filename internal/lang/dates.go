package lang

// Dates are the words of dates. Package timex reads with them.
type Dates struct {
	DayFirst bool // 5/4/22 is the fifth of April, else the fourth of May
	MonthDay bool // "May 3, 2022" is written as well as "3 May 2022"

	Months   [12]Names // from January
	Weekdays [7]Names  // from Sunday, as time.Weekday counts
	Seasons  [4][]string
	Units    []UnitWords
	Numbers  []Number
	Ordinals []Number
	Decades  []Number // words for a decade of the twentieth century: "nineties" 90
	Jubilees []Number // nouns for an anniversary that hold its number: « centenaire », "bicentennial"

	// Letters before the number of a quarter, half or fiscal year: « T3 2019 », "Q1", "H2", "FY2021".
	QuarterLetters, HalfLetters, FiscalLetters string

	// OrdinalEndings follow the digits of an ordinal: "er", "e", "th".
	OrdinalEndings []string

	Words    [TimeRoles]string // by role, separated by spaces
	Verbs    Tenses
	Feasts   []Feast
	Relative []Relative
}

// Names are the ways to write a name.
type Names struct {
	Full []string
	// Short forms are abbreviations: they count only beside a day or a year, or after a preposition. A full form that means
	// other things as well (May, March) is listed here too.
	Short []string
}

// A Number is a number word.
type Number struct {
	Word  string
	Value int
}

// UnitWords are the words of a unit, singular and plural.
type UnitWords struct {
	Unit  Unit
	Words string // separated by spaces
}

// A Unit is a unit of time that a language counts in: « trois jours », "two quarters".
type Unit uint8

// The units, from the finest to the coarsest.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Fortnight
	Month
	Quarter
	Half
	Year
	Decade
	Century
)

// A TimeRole is what a word does in expressions of time.
type TimeRole uint8

// The roles.
const (
	Of          TimeRole = iota // joins a date to its month, year or edge: « de », "of"
	Article                     // « le », "the"
	Owner                       // « son », "their", "Obama's": a year may follow in English
	Before                      // makes a four-digit number after it a year: « en », "in", "since"
	From                        // opens an interval: « du », « entre », "from"
	Between                     // opens an interval that "and" continues: « entre »
	To                          // continues an interval: « au », « à », "to", "through"
	And                         // « et », "and"
	Or                          // « ou », "or"
	On                          // before the time at which something happens: « en », « le », "on", "in"
	Since                       // opens a stretch in the past: « depuis », "since"
	Starting                    // opens a stretch: « dès », « à partir », "starting"
	Until                       // « jusqu' », "until"
	By                          // sets a day ahead: « d'ici », "by"
	Edge                        // a part of what follows: « début », « fin », « mi- », "early", "late", "the end of"
	YearWord                    // « an », « année », "year", "fiscal": a number after it is a year
	DecadeWord                  // « années », « décennie »
	EraWord                     // « siècle », "century"
	Clock                       // after the number of a time of day: « h », « heures », "p.m."
	Noon                        // « midi », "noon"
	PartOfDay                   // « matin », "evening"
	Each                        // « chaque », "every"
	EachThe                     // the same before an article: « tous les »
	Aged                        // « âgé », "aged"
	Old                         // "old", after an age
	Quantity                    // before an amount that is no year: « plus », « environ », "about"
	Link                        // a word that can follow a year: « et », « à », "and", "was"
	Past                        // after a date: « dernier », "last"
	Next                        // after a date: « prochain »
	This                        // before a date: « ce », "this"
	Weekly                      // before a weekday that comes every week: « le »; a plural needs none
	Counted                     // beside a number that is no date: « page », "No.", « euros »
	SeasonFirst                 // a word that can stand before a season: « l' », « cet », « en »
	TimeRoles                   // how many there are
)

// Tenses are the words and endings by which the tense of a verb is told.
type Tenses struct {
	Past, Future  string // words, separated by spaces
	PastEndings   []string
	FutureEndings []string
	NotVerbs      string // words that have such an ending and are no verbs

	// Auxiliaries make a past tense with a participle right after them: « est mort », « sont venus ».
	Auxiliaries       string
	ParticipleEndings []string

	// Words and endings that leave no doubt, for rules: the future (« sera », "will"), the auxiliary of a past tense (« a », "has"),
	// the past by itself ("held").
	Will, Have, Did string
	Goals           string // verbs that set a goal: « vise », "plans"
	WillEndings     []string
	// Perfect makes an infinitive of the past, which is none of a future: « avoir signé ».
	Perfect string
	// Going makes a future with an infinitive right after it, told by its ending: « va manifester ».
	Going       string
	Infinitives []string
	// Done are participles that say by themselves that something is over: « le feu, maîtrisé le 3 mai ».
	Done string
}

// A Feast is a day with a name. It falls on Month and Day; or Offset days from Easter Sunday; or on the Nth Weekday (0 is
// Sunday) of Month, counted from the end where Nth is negative, and Offset days from there.
type Feast struct {
	Names      []string
	Month, Day int
	Easter     bool
	Nth        int
	Weekday    int
	Offset     int
	Year       int // where the name means one day of history: 2001 for "9/11"
}
