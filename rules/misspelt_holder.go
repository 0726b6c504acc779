package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// fewOffices is how many offices a title may fit that does not say whose it is, for its holders to be looked through.
const fewOffices = 8

// misspeltHolders returns the names beside the title of an office that are its holder's but for more letters than one: "Chancellor Olaf Sholtz". So many
// letters ask for a title that says whose office it is, or for the right given name, and for a holder when the article is written.
func (p *Pass) misspeltHolders() (out []wrongName) {
	a := p.Article
	if a.Published.IsZero() {
		return nil
	}
	for i := range a.Titles {
		t := &a.Titles[i]
		if !t.Explicit() && len(t.Offices) > fewOffices || t.Marks&mention.Qualifier&^mention.Current != 0 || binding.BelongsToKin(a, t) {
			continue
		}
		name := p.strangerBeside(t)
		if name.Start == name.End || name.End-name.Start == 1 && !t.Explicit() {
			continue
		}
		if who := p.holderNearly(t, name); who != nil {
			out = append(out, wrongName{name, name, who, fullName(who, a.Lexicon.Pack.Code)})
		}
	}
	return out
}

// strangerBeside returns the words with capitals that stand right after a title, or before it with a comma between, and are the name of nobody known; none
// where there are more than a name has.
func (p *Pass) strangerBeside(t *mention.Title) token.Range {
	const longest = 4
	a := p.Article
	r := token.Range{Start: t.Tokens.End, End: t.Tokens.End}
	if isAside(a, r.Start) {
		r.Start++
	}
	for r.End = r.Start; r.End < len(a.Tokens) && r.End-r.Start <= longest && p.isStranger(r.End) && (r.End == r.Start || a.Tokens[r.End].Glue != token.Break); r.End++ {
	}
	if r.Start == r.End && isAside(a, t.Tokens.Start-1) {
		r = token.Range{Start: t.Tokens.Start - 1, End: t.Tokens.Start - 1}
		for r.Start > 0 && r.End-r.Start <= longest && p.isStranger(r.Start-1) && a.Tokens[r.Start].Glue != token.Break {
			r.Start--
		}
	}
	if r.End-r.Start > longest {
		r.Start = r.End
	}
	return r
}

// isStranger tells whether token i can be a word of a name: one with a capital that is of no person whom the article makes known, and of no title or country.
func (p *Pass) isStranger(i int) bool {
	a := p.Article
	t := &a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Capital || a.Lexicon.IsCommon(t.Word) || mention.At(a.Titles, i) >= 0 || mention.At(a.Countries, i) >= 0 {
		return false
	}
	k := mention.At(a.People, i)
	return k < 0 || a.People[k].ID < 0
}

// holderNearly returns the person who holds an office of a title when the article is written, and whose full name is the words of a name but for a few letters, nil
// where it is not so or where the speller has found it already.
func (p *Pass) holderNearly(t *mention.Title, name token.Range) *fact.Person {
	if p.misspeltAt(name) {
		return nil
	}
	said := nameWords(fold(p.Article.Words(name)))
	for _, o := range t.Offices {
		for _, k := range p.Facts.Offices[o].Tenures {
			tenure := &p.Facts.Tenures[k]
			if first, last := tenure.Bounds(); first > p.Article.Published.Last() || last < p.Article.Published.First() {
				continue
			}
			if who := &p.Facts.Persons[tenure.Person]; isNearly(said, who) {
				return who
			}
		}
	}
	return nil
}

// misspeltAt tells whether the speller has something to say of the words of a name.
func (p *Pass) misspeltAt(r token.Range) bool {
	return slices.ContainsFunc(p.Article.Misspellings, func(m mention.Misspelling) bool { return r.Start <= m.At && m.At < r.End })
}

// isNearly tells whether the words of a name are one of a person's full names, or the family name, but for two letters in a long word, which no
// transcription explains. All other words are right.
func isNearly(said []string, who *fact.Person) bool {
	for _, names := range [][]fact.Name{who.Names["en"], who.Names["fr"], who.Variants, {{Full: who.Family}}} {
		for _, n := range names {
			if bad, ok := onlyWrongWord(said, nameWords(fold(n.Full))); ok && !(transcribed(who.Country) && isVowel(bad[0], bad[1])) {
				return true
			}
		}
	}
	return false
}

// onlyWrongWord returns the word that differs, as it is said and as it is known, where just one does and is two letters off.
func onlyWrongWord(said, known []string) (bad [2]string, ok bool) {
	const long = 6 // letters
	if len(said) != len(known) {
		return bad, false
	}
	for i := range said {
		if said[i] == known[i] {
			continue
		}
		if ok || min(utf8.RuneCountInString(said[i]), utf8.RuneCountInString(known[i])) < long || said[i][0] != known[i][0] || distance(said[i], known[i]) != 2 ||
			strings.HasPrefix(said[i], known[i]) {
			return bad, false
		}
		bad, ok = [2]string{said[i], known[i]}, true
	}
	return bad, ok
}
