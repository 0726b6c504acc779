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

	OutOf     []string // between a part and its whole: « sur », "out of"
	Equals    []string // before the share that two numbers make: « soit », "or"
	Including []string // between a whole and its parts: « dont », "including"

	// People are nouns of people who are counted, parted by spaces; those of Groups and Tolls count too.
	People string
	// Groups divide people into parts that do not overlap. A group is a list of its parts, each in all its forms: "homme hommes".
	Groups [][]string
	// Tolls are what the count of an event is of: the dead, the injured. Each is written in all its forms, parted by spaces.
	Tolls []string
}

// A Scale is a word that multiplies a number.
type Scale struct {
	Word  string
	Value float64
}
