package lang

// Numbers are the words and signs of quantities. The plain number words are those of [Dates].
type Numbers struct {
	Decimal string // the sign before a fraction: "," or "."
	Group   string // the other one, which may stand between groups of three digits; spaces and apostrophes may in every language

	// Scales multiply the number before them, and need one: « millions », "thousand", "bn". A letter of the International System such as "M"
	// counts right before a currency sign or after one alone.
	Scales []Scale
	// Ordinals are the number words that [Dates] has no use for: « quarante-sixième » ends in one.
	Ordinals []Number
	One      []string // words that mean one at the start of a number alone: "a"
	Half     []string // « demi », "half", after « et » or "and"
	Percent  []string // « pour cent », "percent", "%"

	// Words before a number that is not meant to the last digit: in the neighbourhood, no less than, no more than.
	Around []string // « environ », "about"
	Over   []string // « plus de », "at least"
	Under  []string // « moins de », "up to"

	// Fractions are the nouns of parts of a whole, after a number or an article: « tiers », "quarters".
	Fractions []Scale
	// Multiples are verbs that say how many times as much a number becomes: « doublé », "halved".
	Multiples []Scale

	OutOf     []string // between a part and its whole: « sur », "out of"
	Equals    []string // before the share that two numbers make: « soit », "or"
	Including []string // between a whole and its parts: « dont », "including"
	Total     []string // beside a number that adds up others: « au total », "in all"
	Gives     []string // opens the clause that says to whom the total of what stands before comes: "giving the coalition 165 seats"
	Seats     []string // nouns of seats in a chamber and of those who sit on them, which count the same: « sièges », "MPs"
	Rest      []string // says of some that nothing befell them, so that they and the others are all: « indemnes », "unharmed"
	Joins     []string // before one more number of an enumeration: « avec », "plus", and « contre » between the two sides of a vote

	// Divides says that what follows are all the parts of a whole: « réparti », "split".
	Divides []string
	// Gathered says of a whole that nobody of it stayed away, so that a vote or a season divides it: « présents », "played".
	Gathered []string
	// Respectively ends a list whose numbers share one noun: « respectivement », "respectively".
	Respectively []string
	// Now stands beside the later of two numbers: « ne vaut plus que », "now".
	Now []string
	// Turnout is the share of those who may vote: « participation ».
	Turnout []string
	// Deputation is a body that another one sends or sets up, whose members are not all of it: "the five-member OPEC delegation".
	Deputation []string
	// Papers are the ballots cast and those who cast them, the blank and spoilt ones among them.
	Papers []string
	// Chambers are the words of which the names of chambers and courts of many countries are made: "House of Representatives".
	Chambers []string
	// Currency is the name of the one that the countries of a currency area share.
	Currency []string
	// Totals are the verbs by which a clause gives the total of the parts before it: « totalise ».
	Totals []string
	// Units are written right after the digits: "40kg".
	Units []string
	// Rates are the nouns for a share: "rate", « taux ».
	Rates []string
	// Every is a word that leaves none out: "all", « tous ».
	Every []string
	// CountryNoun is a noun for a country.
	CountryNoun []string
	// Collective are nouns for all of a whole that has been counted before: « population », "workforce".
	Collective []string

	From    []string // before the number that another comes from: « de », "from"
	To      []string // before the number that it comes to: « à », "to"
	Against []string // before the number of another time: « contre », "compared with"
	Rise    []string // says that the later number is the larger: « hausse », "up"
	Fall    []string // says that it is the smaller: « repli », "down"

	// People are nouns of people who are counted, parted by spaces; those of Groups and Tolls count too.
	People string
	// Groups divide people into parts that do not overlap. A group is a list of its parts, each in all its forms: "homme hommes".
	Groups [][]string
	// Sides are groups of words that follow a number and exclude each other without being nouns of people: "for", "against".
	Sides [][]string
	// Ballots are the nouns of votes cast: a share of them is a share of those who voted.
	Ballots string
	// Tolls are what the count of an event is of: the dead, the injured. Each is written in all its forms, parted by spaces.
	Tolls []string
	// TollNouns announce the first of Tolls: « bilan », "toll".
	TollNouns string
}

// A Scale is a word that multiplies a number.
type Scale struct {
	Word  string
	Value float64
}
