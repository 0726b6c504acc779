// Package lang says what a language pack is: the words of a language that the readers of the program need. The packs
// themselves are the packages below it, one a language; package all lists them.
//
// A pack is data. What is done with the words is the readers' business, so that a new language needs no new code there.
package lang

// A Pack is one language. Words are written as they stand in running text; every word list and title is a list of templates
// of package phrase, in which a capital asks for a capital in the text.
type Pack struct {
	Code string   // ISO 639-1, "fr"
	Home []string // the countries of most readers, ISO 3166-1 alpha-2, whose parliaments need no name
	Name string   // in the language itself

	// Abbreviations are words after whose full stop no sentence ends: "M", "févr", "Gen".
	Abbreviations []string

	// Common are frequent words by which the language of a text is told.
	Common []string

	// GivenNames are frequent given names. Those of the persons in the facts need not be among them.
	GivenNames []string

	Countries []Country
	Roles     []Role

	// Of are the language's ways to say "of a country", which {of} in a title stands for: "(de [la|l']|du) {country}".
	// They hold exactly one of {country} and {capital}.
	Of []string
	// Bodies are titles of whoever is at the head of an organisation of the facts, whose names {body} stands for; {title} stands for the bare
	// titles of the office: "(head|chief) of [the] {body}", "{body} {title}".
	Bodies []string
	// Other are titles that look like one of Roles but name another office: « président de la région », "deputy foreign minister".
	// Where one starts before a role's title and reaches into it, or covers it whole, the role is not meant.
	Other []string
	// Regions are the parts of countries with a government of their own, as a title names them: « bavarois », « d'Écosse », "Scottish".
	Regions []string

	// CourtesyTitles are the IDs of the roles whose titles people keep for life, as in "President Carter said": then a title that does not
	// say whose office it is does not tell that the office is still held. A language without any writes « l'ancien président ».
	CourtesyTitles []string

	Dates      Dates
	Numbers    Numbers
	Statements Statements
	Voice      Voice

	// Triggers are the words that tell of what happened without naming the event, by class. They make an event of the facts
	// together with its arguments.
	Triggers []Trigger
}

// A Trigger is a class of words that tell of one sort of event, as nouns and as verbs in every form that news uses: "attack",
// "bombing", "struck".
type Trigger struct {
	ID    string // as facts name it: "attack"
	Words []string
}

// A Role is a kind of office, and how its holder is called.
//
// Titles may hold these placeholders:
//
//	{nationality}  an adjective of a country, in any form: « chinois »
//	{country}      a name of a country: « Chine »
//	{capital}      a capital that stands for the government: « Pékin »
//	{of}           one of the pack's Of: « de la Chine », « de Pékin »
//	{qualifier}    a word of Voice that says when or how the office is held: « par intérim », "former"
//	{region}       one of the pack's Regions, in Other alone
//
// A title without any country in it means the office of a country that the article has to tell.
type Role struct {
	ID     string // as facts name it: "foreign-minister"
	Titles []string
	// Bare titles name the role only together with a name right beside them, and only for one who has held such an office,
	// since they mean many things: « le président Macron », "Secretary Clinton". One that names a country, as « dirigeant chinois » does,
	// may be said of others beside the holder.
	Bare []string
	// BareIn are titles like Bare that mean the role in one country alone, by its code: "GB": "chancellor".
	BareIn map[string][]string
	// National are titles that mean the role in one country alone, by its code: "US": "[US] secretary of state".
	National map[string][]string
	// Covers are the roles that a general title may mean: a head of state is a president or a monarch. Such a role is no office itself.
	Covers []string
}

// A Country is how a language names a country.
type Country struct {
	Code  string   // ISO 3166-1 alpha-2; XK for Kosovo
	Names []string // the first is the usual one: « Chine »
	// Shared are those of Names that belong to something else as well, as "Georgia" does to a state and "Jordan" to people. They mean
	// the country inside a title or a phrase about it, and prove nothing where they stand alone.
	Shared     []string
	Adjectives []string // every form: « chinois », « chinoise », « chinoises »
	Capital    []string // names of the capital where it stands for the government: « Pékin », but not « Bruxelles »
}

// Voice are the words that tell how a statement is meant. Those from Former to Current stand beside a title or in place of {qualifier}.
type Voice struct {
	Former  []string // held it before: « ancien », "ex"
	Then    []string // held it at the time told of: « alors », "then"
	Acting  []string // stands in: « par intérim », "acting"
	Elect   []string // chosen, not yet in office: « élu », "elect"
	Future  []string // will hold it: « futur », "incoming"
	Late    []string // has died: « feu », "late"
	Current []string // holds it: « actuel », "outgoing"

	// Unsettled tells that the office was or will be won or lost, or that one of several holders is meant: « limogé », "first".
	// It may be a verb or a qualifier, and nothing is concluded from it.
	Unsettled []string

	Negation  []string // « ne », "not"
	Condition []string // opens a condition, a question or what is only supposed: « si », "whether", "alleged"
	Reporting []string // verbs with which a report tells who said what: « a déclaré », "said"

	// Verbs, in every form, that take an event for their object and place it: those that presuppose that it happened before
	// (« condamner », "flee"), that look ahead to it (« craindre », "plan") or back at it (« commémorer », "recall").
	Presuppose []string
	LookAhead  []string
	LookBack   []string

	Honorifics []string // before a name: « Mme », "Dr"
	// Relations are nouns that take a title for their complement, so that a name beside it is not its holder's:
	// « l'épouse du président », "the president's spokesman".
	Relations []string
	Kin       []string // those of Relations who may share a family name with the holder: « femme », "son"
	// Things are nouns that are nobody: after « le discours du ministre, » or "the speech of the minister," a name is the minister's. A noun with
	// one of ThingEndings is one too, unless it is among Relations.
	Things, ThingEndings []string
	// Opening are the words that can open an adverbial before the subject: « à », "after", "flanked".
	Opening    []string
	Reign      []string // before a title it tells of the holder's time: « sous », "under"
	As         []string // before a title it tells in which office: "his successor as"
	Background []string // auxiliaries of the past before the past: « avait », "had"
	Is, Was    []string // to be, in the third person: « est », « était »
	Be         []string // its other forms, after which a participle is passive as well: « être », "been"
	Articles   []string // « le », "the"
	Several    []string // articles that can stand before a plural: « les », "the"
	Indefinite []string // articles that make nothing sure to exist: « une invasion », "an invasion"
	And        []string // « et », "and", "or"
	Complement []string // prepositions that make a phrase the complement of a noun: « de », « du », "of", and the "s" of "Biden's"

	// Words between an event and its date, or before an event.
	Dating  []string // nothing but introduces a date: « en », « le », "in", "on"
	Began   []string // says that the event took place: « survenue », "which began"
	During  []string // « lors de », "during"
	Present []string // verbs that tell of the present: "is", "has", "will"
	Adverbs []string // the endings of adverbs, and words that stand like one between a subject and its verb: « -ment », "both"
	That    []string // « que », "that", after a date that is put first: « c'est en 1989 que … »
	Since   []string // « depuis », "since"
	After   []string // « après », "following"
	Before  []string // « avant », "before"
	// Derived are the endings of plurals and of words made from names: « Ossétie », « Ossètes », "Democrats", "Democratic". Two words that
	// differ by them are not one name in two spellings.
	Derived []string
	// Spelt tells that a spelling is talked of: « orthographié », "also spelled".
	Spelt []string
	// Corrects tells that a paragraph sets right what was printed before: "an earlier version of this story misstated".
	Corrects []string
	// Namesakes tells that an article speaks of persons who share a name or nearly do: « homonymes », "no relation".
	Namesakes []string
	// Functions stand before a name and say that it is a person's, and are no part of it: « procureur », "Judge".
	Functions []string
	// Polite are the honorifics that a family name must follow: « Mme », "Mr".
	Polite []string
	// Rules are nouns whose complement is who leads a state: « régime », "administration".
	Rules []string
	// Leads are participles before [Voice.Agent] and the name of who did it: « dirigé », "led".
	Leads []string
	// Span names a stretch of years: « période », "years".
	Span []string
	// Of what begins and ends: verbs and nouns that say that it begins, and that it ends; verbs of which it is the outcome (« culminer dans »); a
	// preposition that puts something else into it ("killed in"), and one that sets somebody against it (« résister à »); and the pronoun for it.
	Starts, Ends, Culminates, Within, Facing, It []string
	// ToTheDay says that a number of years is exact: « jour pour jour ». Founded are participles of what has birthdays like a person: « fondé », "signed".
	ToTheDay, Founded []string
	// Befalls are words that say that something took place, and are said of nothing but an event: « survenu », "erupted". About are prepositions, beside
	// those of Complement, that lead from a noun to what it is about: « sur », "into". Singular are verbs and participles with a singular subject alone.
	Befalls, About, Singular []string
	// Withstands are verbs of those who hold out against something for so long: « résiste depuis trois ans à ».
	Withstands []string
	// Who and Whose open the relative clauses in which an event may be told, as templates: « , qui », ", whose". Awaited are verbs that put off to a
	// date what came then: « il fallut attendre novembre 1989 pour que ».
	Who, Whose, Awaited []string
	// StandIn are pronouns that stand for a noun before them, whose complement follows: « celui de », "that of". Anew are words or phrases that tell of one of several
	// events of a name: « déjà », "for the first time".
	StandIn, Anew []string
	// Candles are counted on a birthday cake. Elapsed are verbs of time that has gone by: "ten years have passed since".
	Candles, Elapsed []string
	// Anniversary names the return of a day, after an ordinal: « anniversaire », "anniversary".
	Anniversary []string
	// Own stands before the anniversary of what was named before: « son », "its".
	Own    []string
	Back   []string // tells a time from its end: « en remontant », "backwards"
	Agent  []string // names who did it: « par », "by"
	Finite []string // verbs that make an event phrase a clause of its own: « a » in « la Russie a envahi », "invaded"

	// Words of a handover. Those of InPlace tell whose place is taken and leave it to another verb who takes it: "in place of", "replacing".
	// The rest stand between the two persons.
	Succeeds    []string // the one before it followed the one after it in office: « a remplacé », "succeeded"
	Precedes    []string // the contrary: "was succeeded by"
	Yields      []string // the same of one who gives the office up: "handed over power to"
	InPlace     []string // « à la place de », "in succession to", "to succeed"
	Successor   []string // nouns: « successeur », "designated successor"
	Predecessor []string
	// TakesOver are verbs, after a relative pronoun, of one who is still to take an office: « prendra », "will succeed".
	TakesOver []string
	// Leaves are verbs of one who loses or gives up an office: « démissionné », "was forced out".
	Leaves []string
	// Means are nouns of what only the holder of an office has, where titles are kept for life: "administration".
	Means []string
	// Accompanies stands before somebody who is there, with a participle behind: "with X standing".
	Accompanies []string
	Infinitives []string // endings of infinitives, where they have any: « -er »
	Gerunds     []string // endings of present participles: « -ant », "-ing"
	// Removed are words that tell of a predecessor who did not come right before: « l'avant-dernier prédécesseur », "predecessor but one".
	Removed []string
	// Ousts are verbs of one who takes an office from another, which may be said of a mere dismissal, too: "unseated".
	Ousts []string
	// Also stands between a verb and the office that it gives somebody: « X, qui est aussi ».
	Also []string
	// HandoverBetween stands before the two, in whatever order where "and" joins them: « passation de pouvoirs entre », "handover from".
	HandoverBetween []string
	Partner         []string // before the other person, further behind: "took over as prime minister from", "handed the post of prime minister to"
	Appoints        []string // verbs, in their finite forms and participles, that give an office to their object: « nommé », "appointed"
	Enters          []string // verbs that give it to their subject: « est nommé », "was sworn in", "became"
	Post            []string // before the name of an office: "as", « à la tête »
	SeatOfPower     []string // after one of Post, says only that the office is the first of its kind: "the country", « République »
	Pronoun         []string // subjects: « elle », "he"
	Possessive      []string // « son », "her"
	Dative          []string // objects: « lui », "him"
	Masculine       []string // those of the three that a man alone is meant by: « il », "his"
	Feminine        []string // « elle », "her"

	Relative []string // opens a relative clause: « qui », "which"
	// ObjectRelative are those of Relative that are no subject, so that one may follow the verb: « auquel a succédé X ».
	ObjectRelative []string
	Toll           []string // participles and past forms that tell what a disaster did: « fait » in « a fait 32 morts », "killed"
	Aged           []string // stands before an age: « âgé », "aged"
	Born           []string // « né », "born"
	Died           []string // « mort », "died"
	Slain          []string // participles that tell of a death in the passive alone: « assassiné », "killed"
	Kills          []string // verbs whose object is killed by them: « a tué », "assassinated"
	Himself        []string // words that stress who is meant: « lui-même », "himself"
	Births         []string // nouns: « naissance », "birth"
	Deaths         []string // nouns: « mort », "death"
	Killings       []string // and those of a violent death: « assassinat »
	Turns          []string // verbs and nouns of a birthday that gives an age: « fête ses », "turned"; "birthday"
	// Belongings are nouns of what somebody leaves or has, by which nobody else can be meant who was born or died: « obsèques », "home".
	Belongings      []string
	He, She         []string // « il », "he"; « elle », "she". Possessives are both these and Articles: "his", « sa » where it may be either
	FeminineEndings []string // the endings of a participle said of a woman: « -ée »; none where participles do not tell

	Next       []string // stands between two participles: « puis », "then"
	Merely     []string // stands before an age and makes little of it: « seulement », "just"
	Dead       []string // said of who has died, in a headline: "dead"
	TurnsAhead []string // those of Turns that tell of a birthday to come: « fêtera »
	With       []string // « avec », "with"
	Asked      []string // participles of what only the living undergo: « interrogé », "asked"
	OfThem     []string // stands for what is counted: « en » in « il en a 44 »

	// Acts are verbs of what only the living do, in the forms that follow their subject or « avoir », "has": « rencontre », "met". ActsAfterBe are
	// their forms after the verb to be and other auxiliaries: « arrivé », « rencontrer », "meeting", "meet".
	Acts, ActsAfterBe []string
	// Here are phrases by which an act is done to or before those who tell of it: « dans nos colonnes », "told this newspaper".
	Here []string
	// Meets are verbs, in every form, whose object is alive when they tell of these days: « rencontre », "talks with".
	Meets []string
	// MeetsWith are such words that stand before [Voice.With].
	MeetsWith []string
	// Press are phrases of those who speak to the press: « devant la presse », "speaking to reporters".
	Press []string
	// Medium are nouns of that by which something is said: « télévision », "phone".
	Medium []string
	// Tributes are words of what is done for the dead or after their texts: « hommage », "posthumously", "memoir".
	Tributes []string
	// Participles are the endings by which a past participle or a past tense is told, and the forms without such an ending.
	Participles []string

	// Counterpart is said of the same office in another country: « son homologue russe ».
	Counterpart []string

	// Ordinals are those before a title that tell of one of several holders: « premier » in « le premier Premier ministre de ».
	Ordinals []string
	// Appointees are nouns for whom somebody gave a post: "appointee".
	Appointees []string
	// Fictions are nouns for works in which people are played; Portrays are words of playing them: "film"; "portrays".
	Fictions, Portrays []string
	// Races are nouns of a contest for an office, in which one may take another's place: "ticket", « course ».
	Races []string
}
