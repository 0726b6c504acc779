package binding

import (
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A name is a stretch of words with capitals that may name a person whom the facts do not know.
type name struct {
	tokens token.Range
	given  token.Range // empty where the family name stands alone
	family int         // its token; the last of a double name
	polite bool        // « Mme », "Mr" or a rank stands before it
	person bool        // a word beside it says that it is a person: an honorific, a verb of saying, a given name that others have
	lone   bool        // a family name of which nothing says that it is one
	known  bool        // of a person in the facts, whom the article makes known
	title  bool        // of the headline
}

// longestName is how many words with capitals may make one name.
const longestName = 4

// names returns the names of an article that are not of known persons, countries or organisations, in order.
func (a reader) names() []name {
	const usual = 32 // names in an article
	out := make([]name, 0, usual)
	first := a.bodyStart()
	k := a.knownMentions()
	for i := 0; i < len(a.Tokens); i++ {
		if !a.inName(i, &k) {
			continue
		}
		end := i + 1
		for end < len(a.Tokens) && (a.Tokens[end].Glue == token.Space || a.Tokens[end].Glue == token.Hyphen) {
			if a.inName(end, &k) {
				end++
			} else if a.isHyphenParticle(end) && a.inName(end+1, &k) { // "Mohammed al-Harbi"
				end += 2
			} else {
				break
			}
		}
		if end < len(a.Tokens) && a.Tokens[end].Glue == token.Hyphen { // the name goes on in small letters: "Park Chung-hee"
			i = end
			continue
		}
		title := i < first
		if title { // a headline may have a capital in every word
			for k := i; k < end; k++ {
				out = append(out, name{tokens: token.Range{Start: k, End: k + 1}, family: k, title: true})
			}
		} else if n, ok := a.name(token.Range{Start: i, End: end}); ok {
			out = append(out, n)
		}
		i = end
	}
	return out
}

// appendKnown appends the full names of known persons whose family name comes last.
func (a reader) appendKnown(out []name) []name {
	for i := range a.People {
		m := &a.People[i]
		if r := m.Tokens; m.ID >= 0 && m.Form == mention.Full && r.End-r.Start > 1 && !a.Lexicon.Facts.Persons[m.ID].FamilyFirst {
			out = append(out, name{tokens: r, given: token.Range{Start: r.Start, End: r.End - 1}, family: r.End - 1, person: true, known: true})
		}
	}
	return out
}

// isHyphenParticle tells whether token i is a particle that a hyphen joins to the rest of a family name: "al-Harbi".
func (a reader) isHyphenParticle(i int) bool {
	const longest = 3 // bytes
	t := &a.Tokens[i]
	return t.Kind == token.Word && t.Shape == token.Lower && t.End-t.Start <= longest && i+1 < len(a.Tokens) && a.Tokens[i+1].Glue == token.Hyphen
}

// inName tells whether token i can be a word of a stranger's name.
func (a reader) inName(i int, known *known) bool {
	t := &a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Capital || t.End-t.Start < 3 || a.Lexicon.IsCommon(t.Word) {
		return false
	}
	const aside = mention.Honorific | mention.ArticleWord | mention.Reporting | mention.Dating
	return a.Cue(i)&mention.Function == 0 && a.Mark(i)&aside == 0 && !known.covers(i)
}

// known walks through what the facts or the language name, and through the dates, in step with the tokens.
type known struct {
	people        cursor[mention.Person]
	countries     cursor[mention.Country]
	organisations cursor[mention.Named]
	titles        cursor[mention.Title]
	dates         cursor[timex.Expression]
}

func (a reader) knownMentions() known {
	return known{
		people: cursor[mention.Person]{list: a.People}, countries: cursor[mention.Country]{list: a.Countries},
		organisations: cursor[mention.Named]{list: a.Organisations}, titles: cursor[mention.Title]{list: a.Titles}, dates: cursor[timex.Expression]{list: a.Dates},
	}
}

// covers tells whether token i is part of a name of the facts or the language, or of a date. The tokens must be asked for in order.
func (k *known) covers(i int) bool {
	if k.people.covers(i) && k.people.list[k.people.next].ID >= 0 {
		return true
	}
	return k.countries.covers(i) || k.organisations.covers(i) || k.titles.covers(i) || k.dates.covers(i)
}

// A cursor walks through a list of mentions in order and without overlaps.
type cursor[M interface{ Place() token.Range }] struct {
	list []M
	next int // the first mention that ends after the token
}

// covers tells whether a mention covers token i, which is none before the last one asked for.
func (c *cursor[M]) covers(i int) bool {
	for c.next < len(c.list) && c.list[c.next].Place().End <= i {
		c.next++
	}
	return c.next < len(c.list) && c.list[c.next].Place().Start <= i
}

// name tells given and family name of a stretch of capitals apart. A family name alone has to look like one of a person.
func (a reader) name(r token.Range) (name, bool) {
	if r.End-r.Start > longestName {
		return name{}, false
	}
	n := name{tokens: r, family: r.End - 1}
	k := n.family
	for k > r.Start && a.Tokens[k].Glue == token.Hyphen {
		k--
	}
	if k > r.Start {
		n.given = token.Range{Start: r.Start, End: k}
	}
	start := r.Start
	if start > 0 && a.isHyphenParticle(start-1) { // "Mr al-Harbi"
		start--
	}
	n.polite = a.Mark(start-1)&mention.Honorific != 0
	n.person = n.polite || a.hasFunction(start) || a.saysBefore(start) || r.End < len(a.Tokens) && a.Mark(r.End)&mention.Reporting != 0 && a.Tokens[r.End].Shape == token.Lower
	if n.isFull() {
		n.person = n.person || a.hasGivenName(&n) || a.explained(r.End)
		return n, true
	}
	n.lone = !n.person
	return n, (n.person || a.isWholeName(r)) && a.Tokens[r.Start].Glue != token.Apostrophe // "O'Malley" is no Malley
}

// hasGivenName tells whether one of the given names of a full name is a frequent one.
func (a reader) hasGivenName(n *name) bool {
	for i := n.given.Start; i < n.given.End; i++ {
		if a.Lexicon.IsGiven(a.Tokens[i].Word) {
			return true
		}
	}
	return false
}

// isEarlier tells whether words before a name say that it is one that its bearer had at another time: "who was Emily Holley", « née Holley ».
func (a reader) isEarlier(n *name) bool {
	i := n.tokens.Start - 1
	return a.Mark(i)&(mention.Born|mention.Former) != 0 || a.Mark(i)&mention.WasCopula != 0 && a.Mark(i-1)&mention.Relative != 0
}

// hasFunction tells whether a function stands before token i: "Judge Halloran", "Lt. Kowalczyk".
func (a reader) hasFunction(i int) bool {
	if a.Is(i-1, ".") {
		i--
	}
	return a.Cue(i-1)&mention.Function != 0
}

// isWholeName tells whether a family name is a single word that no noun follows, nor an article or a preposition of places precedes: « …, Lahousse a publié », "the mayor thanked Whitcombe".
func (a reader) isWholeName(r token.Range) bool {
	before := a.Mark(r.Start - 1)
	if r.End != r.Start+1 || a.Tokens[r.Start].Glue == token.Hyphen || before&(mention.ArticleWord|mention.Dating) != 0 && before&mention.That == 0 {
		return false // "the Capitol", « à Lahousse », but "that Whitcombe"
	}
	if r.End >= len(a.Tokens) || a.Tokens[r.End].Glue == token.Break || a.Tokens[r.End].Kind == token.Punct {
		return true
	}
	return a.Tokens[r.End].Shape == token.Lower && (a.Lexicon.IsCommon(a.Tokens[r.End].Word) || a.Lexicon.IsParticiple(a.At(r.End)) || a.Mark(r.End)&(mention.Finite|mention.Present|mention.Reporting) != 0)
}

// explained tells whether an apposition that says who somebody is begins at token i: ", a nurse", « , 34 ans », ", who".
func (a reader) explained(i int) bool {
	return a.Is(i, ",") && i+1 < len(a.Tokens) && (a.Mark(i+1)&(mention.ArticleWord|mention.Relative) != 0 || a.Tokens[i+1].Kind == token.Number)
}

// named tells whether a noun stands right before a name or in apposition to it, or a participle such as "led by": « la navigatrice Elise
// Guillemot », "officer Serhiy Volyna", "the mayor, Jacqueline Desrochers,".
func (a reader) named(n *name) bool {
	i := n.tokens.Start - 1
	switch {
	case i > 0 && a.Mark(i)&mention.Agent != 0 && a.Cue(i-1)&mention.Leads != 0:
		return n.isFull()
	case a.Is(i, ",") && a.Is(n.tokens.End, ","):
		return n.isFull() && a.opensWithNoun(i)
	}
	return i >= 0 && a.Tokens[i].Kind == token.Word && a.Tokens[i].Shape == token.Lower && !a.Lexicon.IsCommon(a.Tokens[i].Word) &&
		a.Mark(i)&(mention.ArticleWord|mention.OfWord|mention.Dating|mention.And|mention.Agent) == 0 && a.Reckoning(i)&mention.ToWord == 0
}

// opensWithNoun tells whether nothing but a noun and its complement, with a definite article, stands between the start of its clause and
// token end: « Le maire de Nantes, », "The mayor,".
func (a reader) opensWithNoun(end int) bool {
	const longest = 8 // tokens of the noun and its complement
	s := a.Sentence(end - 1)
	k := end - 1
	for k > s.Start && end-k < longest && a.Tokens[k-1].Kind == token.Word {
		k--
	}
	return k+1 < end && a.Mark(k)&mention.ArticleWord != 0 && a.Mark(k)&(mention.Indefinite|mention.OfWord) == 0 && a.Tokens[k+1].Shape == token.Lower && !a.Lexicon.IsCommon(a.Tokens[k+1].Word)
}

// FollowsIndefinite tells whether the name at token i stands in apposition to a noun with an indefinite article that is no title: « rappelle un vieux sacristain du
// Borgo, X », "a retired miner, X".
func FollowsIndefinite(article *mention.Article, i int) bool {
	const words = 10
	a := reader{article}
	if !a.Is(i-1, ",") {
		return false
	}
	s := a.Sentence(i)
	for k := i - 2; k >= s.Start && i-k <= words && a.Tokens[k].Kind == token.Word; k-- {
		switch {
		case mention.At(a.Titles, k) >= 0, mention.At(a.People, k) >= 0 && a.People[mention.At(a.People, k)].ID >= 0, a.isVerb(k), a.Mark(k)&mention.Relative != 0:
			return false
		case a.Mark(k)&mention.Indefinite != 0:
			return true
		}
	}
	return false
}

// saysBefore tells whether a word of saying stands right before token i: "said Whitcomb", « selon Lahousse », "according to Whitcomb".
func (a reader) saysBefore(i int) bool {
	return i > 0 && a.Mark(i-1)&mention.Reporting != 0 || i > 1 && a.Reckoning(i-1)&mention.ToWord != 0 && a.Mark(i-2)&mention.Reporting != 0
}

func (n *name) isFull() bool { return n.given.End > n.given.Start }

// sameWord tells whether two tokens are one word, whatever their case.
func (a reader) sameWord(i, j int) bool {
	x, y := a.At(i), a.At(j)
	return len(x) == len(y) && (x == y || strings.EqualFold(x, y)) // letters of both cases have one length in the languages we read
}

// sameGiven tells whether two full names have one given name.
func (a reader) sameGiven(x, y *name) bool {
	if !x.isFull() || !y.isFull() {
		return false
	}
	if (a.startsSentence(x.given.Start) || a.startsSentence(y.given.Start)) && x.given.End-x.given.Start != y.given.End-y.given.Start {
		return a.sameWord(x.given.End-1, y.given.End-1) // "Novelist Ingrid Haugland"
	}
	return strings.EqualFold(a.Slice(x.given.Start, x.given.End), a.Slice(y.given.Start, y.given.End))
}
