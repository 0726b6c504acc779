// Package lang says what a language pack is: the words of a language that the readers of the program need. The packs
// themselves are the packages below it, one a language; package all lists them.
//
// A pack is data. What is done with the words is the readers' business, so that a new language needs no new code there.
package lang

// A Pack is one language. Words are written as they stand in running text; phrases are templates of package phrase.
type Pack struct {
	Code string // ISO 639-1, "fr"
	Name string // in the language itself

	// Abbreviations are words after whose full stop no sentence ends: "M", "févr", "Gen".
	Abbreviations []string

	// Common are frequent words by which the language of a text is told.
	Common []string

	Roles     []Role
	Countries []Country
	Dates     Dates
	Voice     Voice
}

// A Role is a kind of office, and how its holder is called.
type Role struct {
	ID string // as facts name it: "foreign-minister"
	// Titles are phrase templates. The placeholders {nationality} (« chinois »), {country} (« Chine ») and {capital} (« Pékin »)
	// say whose office it is: "ministre [{nationality}] des Affaires étrangères [{of}]", where {of} stands for the
	// language's ways to say "of a country" (« de la Chine », « d'Ukraine », « de Pékin »).
	Titles []string
	// Bare titles name the role only together with a name right beside them, since alone they mean many things:
	// « le président Macron », "Secretary Clinton".
	Bare []string
}

// A Country is how a language names a country.
type Country struct {
	Code       string   // ISO 3166-1 alpha-2
	Names      []string // the first is the usual one: « Chine »
	Adjectives []string // every form: « chinois », « chinoise », « chinoises »
	Capital    []string // the capital, which often stands for the government: « Pékin »
}

// Voice are the words that tell how a statement is meant.
type Voice struct{}
