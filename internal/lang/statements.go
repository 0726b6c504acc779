package lang

// Statements are the ways to say in one breath that two things belong together, as templates that hold the placeholders named
// here, each once. Punctuation is part of them.
type Statements struct {
	Member  []string // {country} and {organisation}: « la Suède, membre de l'Union européenne »
	Outside []string // {country} and {organisation}, with their own negation: "non-EU member Norway"
	Joined  []string // {country} and {organisation}: « la Croatie a rejoint l'Union européenne »
	Joining []string // {organisation}: « son adhésion à l'Union européenne », of the country of the sentence
	// Short are nouns by which an organisation is called once it was named in full: « l'Alliance », "the bloc".
	Short []Short
	// Nation are nouns for a country named before: « pays », "country". Superlative are the words that begin what only one can be: "the last to join".
	Nation, Superlative []string
	Euro                []string // no placeholder: « adopté l'euro », which is to join the euro area
	EuroOf              []string // {country}: « la Slovaquie a adopté l'euro »
	Capital             []string // {place} and {country} or {nationality}: « Kiev, la capitale de l'Ukraine »
	Own                 []string // {place}: « Kiev, capitale du pays »
	Inside              []string // {place} and {country} or {nationality}: « à Lyon, en France », « la ville française de Lyon »
	Seat                []string // {organisation} and {place}: « l'OTAN, dont le siège est à Bruxelles »
	OwnSeat             []string // {place}: "the agency's headquarters in Paris", of the only organisation that the sentences around name
	Size                []string // {number} and {organisation}: « les 32 pays de l'OTAN », how many members it has
	OwnSize             []string // {number}: « les 27 États membres », of the organisation that was named last
	Population          []string // {country} and {number}: "China, a country of 1.4 billion people"
	Byname              []string // {number}: « les Vingt-Sept », which the number of its members names, and starts with a capital
}

// A Short is the short names of an organisation, by its ID in the facts.
type Short struct {
	ID    string
	Names []string
}
