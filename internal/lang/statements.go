package lang

// Statements are the ways to say in one breath that two things belong together, as templates that hold the placeholders named
// here, each once. Punctuation is part of them.
type Statements struct {
	Member  []string // {country} and {organisation}: « la Suède, membre de l'Union européenne »
	Joined  []string // {country} and {organisation}: « la Croatie a rejoint l'Union européenne »
	Capital []string // {place} and {country} or {nationality}: « Kiev, la capitale de l'Ukraine »
	Inside  []string // {place} and {country}: « à Lyon, en France »
	Seat    []string // {organisation} and {place}: « l'OTAN, dont le siège est à Bruxelles »
}
