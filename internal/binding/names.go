package binding

import (
	"strings"

	"factcheck/internal/mention"
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
	title  bool        // of the headline
	quoted bool
}

// longestName is how many words with capitals may make one name.
const longestName = 4

// names returns the names of an article that are not of known persons, countries or organisations, in order.
func (a reader) names() []name {
	var out []name
	first := a.bodyStart()
	for i := 0; i < len(a.Tokens); i++ {
		if !a.inName(i) {
			continue
		}
		end := i + 1
		for end < len(a.Tokens) && a.inName(end) && (a.Tokens[end].Glue == token.Space || a.Tokens[end].Glue == token.Hyphen) {
			end++
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

// inName tells whether token i can be a word of a stranger's name.
func (a reader) inName(i int) bool {
	t := &a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Capital || t.End-t.Start < 3 {
		return false
	}
	return !a.Lexicon.IsCommon(t.Word) && a.Cue(i)&mention.Function == 0 && a.Mark(i)&(mention.Honorific|mention.ArticleWord|mention.Reporting|mention.Dating) == 0 && !a.inDate(i) && !a.isKnown(i)
}

// isKnown tells whether token i is part of what the facts or the language name.
func (a reader) isKnown(i int) bool {
	if k := mention.At(a.People, i); k >= 0 && a.People[k].ID >= 0 {
		return true
	}
	return mention.At(a.Countries, i) >= 0 || mention.At(a.Organisations, i) >= 0 || mention.At(a.Titles, i) >= 0
}

// name tells given and family name of a stretch of capitals apart. A family name alone has to look like one of a person.
func (a reader) name(r token.Range) (name, bool) {
	if r.End-r.Start > longestName {
		return name{}, false
	}
	n := name{tokens: r, family: r.End - 1, quoted: a.quoted(r.Start)}
	k := n.family
	for k > r.Start && a.Tokens[k].Glue == token.Hyphen {
		k--
	}
	if k > r.Start {
		n.given = token.Range{Start: r.Start, End: k}
	}
	n.polite = a.Mark(r.Start-1)&mention.Honorific != 0
	n.person = n.polite || a.hasFunction(r.Start) || a.saysBefore(r.Start) || r.End < len(a.Tokens) && a.Mark(r.End)&mention.Reporting != 0 && a.Tokens[r.End].Shape == token.Lower
	if n.isFull() {
		for i := n.given.Start; i < n.given.End; i++ {
			n.person = n.person || a.Lexicon.IsGiven(a.Tokens[i].Word)
		}
		n.person = n.person || a.explained(r.End)
		return n, true
	}
	n.lone = !n.person
	return n, (n.person || a.isWholeName(r)) && a.Tokens[r.Start].Glue != token.Apostrophe // "O'Malley" is no Malley
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
	if r.End != r.Start+1 || a.Tokens[r.Start].Glue == token.Hyphen || a.Mark(r.Start-1)&(mention.ArticleWord|mention.Dating) != 0 {
		return false // "the Capitol", « à Lahousse »
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
		a.Mark(i)&(mention.ArticleWord|mention.OfWord|mention.Dating|mention.And|mention.Agent) == 0 && a.Cue(i)&mention.ToWord == 0
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

// saysBefore tells whether a word of saying stands right before token i: "said Whitcomb", « selon Lahousse », "according to Whitcomb".
func (a reader) saysBefore(i int) bool {
	return i > 0 && a.Mark(i-1)&mention.Reporting != 0 || i > 1 && a.Cue(i-1)&mention.ToWord != 0 && a.Mark(i-2)&mention.Reporting != 0
}

func (n *name) isFull() bool { return n.given.End > n.given.Start }

// sameWord tells whether two tokens are one word, whatever their case.
func (a reader) sameWord(i, j int) bool { return strings.EqualFold(a.At(i), a.At(j)) }

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
