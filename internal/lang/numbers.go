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
}

// A Scale is a word that multiplies a number.
type Scale struct {
	Word  string
	Value float64
}
