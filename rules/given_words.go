package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// longestGiven is how many given names are read before a family name.
const longestGiven = 3

// givenBefore returns the given names before a family name: words with a capital in running text, « José Luis », « Jean-Luc ». The range is
// empty where there are none, or where the name goes on.
func givenBefore(a *mention.Article, m *mention.Person) token.Range {
	r := token.Range{Start: m.Tokens.Start, End: m.Tokens.Start}
	if end := m.Tokens.End; end < len(a.Tokens) {
		if next := a.Tokens[end]; next.Kind == token.Word && next.Shape != token.Lower && next.Glue != token.Break && !startsDate(a, end) {
			return r
		}
	}
	for r.Start > 0 && r.End-r.Start < longestGiven && isGivenName(a, r.Start-1) && a.Tokens[r.Start].Glue != token.Break {
		r.Start--
	}
	if r.Start < r.End && (inCapitals(a, a.Sentence(r.Start)) || utf8.RuneCountInString(a.At(r.Start)) < 3) {
		r.Start = r.End
	}
	return r
}

// startsDate tells whether a date starts at token i: "spoke with Gov. NAME Monday".
func startsDate(a *mention.Article, i int) bool {
	dates := a.DatesIn(token.Range{Start: i, End: min(len(a.Tokens), i+4)})
	return len(dates) > 0 && dates[0].Tokens.Start == i
}

// isGivenName tells whether token i can be a given name before another name. At the start of a sentence any word has a capital, so that there it
// must be a name that the facts know.
func isGivenName(a *mention.Article, i int) bool {
	t := a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Capital || a.Mark(i) != 0 || mention.At(a.Titles, i) >= 0 || mention.At(a.Countries, i) >= 0 {
		return false
	}
	if glue := a.Tokens[i+1].Glue; glue != token.Space && glue != token.Hyphen {
		return false
	}
	s := a.Sentence(i)
	return i > s.Start && a.Tokens[i-1].Kind == token.Word || a.Is(i-1, ",") || a.Is(i-1, "(") || a.Lexicon.IsGiven(a.Tokens[i].Word) || a.Lexicon.IsNameWord(a.At(i))
}

// titleOf returns the title beside a name: « TITLE NAME », « TITLE, la Maltaise NAME », "NAME, TITLE", "NAME is TITLE"; nil where there is none. past
// tells that the verb between them tells of the past.
func titleOf(a *mention.Article, name token.Range) (t *mention.Title, past bool) {
	if t := titleBefore(a, name.Start); t != nil {
		return t, false
	}
	i := name.End
	switch m := a.Mark(i); {
	case isAside(a, i):
	case m&(mention.IsCopula|mention.WasCopula) != 0:
		past = m&mention.WasCopula != 0
	default:
		return nil, false
	}
	aside := isAside(a, i)
	for i++; a.Mark(i)&(mention.ArticleWord|mention.Qualifier) != 0; i++ {
		if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
			break
		}
	}
	k := mention.At(a.Titles, i)
	if k < 0 || a.Titles[k].Tokens.Start != i || a.Titles[k].Bare { // "X is president of the company"
		return nil, false
	}
	end := a.Titles[k].Tokens.End
	since := i == name.End+1 && a.Mark(end)&mention.Since != 0 // « X, président depuis mardi, »
	if aside && end < len(a.Tokens) && a.Tokens[end].Kind != token.Punct && a.Tokens[end].Glue != token.Break && !since {
		return nil, false // « Après X, le président a … »
	}
	return &a.Titles[k], past
}

// isAside tells whether token i opens an apposition.
func isAside(a *mention.Article, i int) bool {
	return a.Is(i, ",") || a.Is(i, "(") || a.Is(i, "–") || a.Is(i, "—")
}

// titleBefore returns the title that ends right before token i, or before a comma or a bracket there, with the nationality that may stand between.
func titleBefore(a *mention.Article, i int) *mention.Title {
	if k := mention.At(a.Countries, i-1); k >= 0 && a.Countries[k].Adjective && a.Mark(a.Countries[k].Tokens.Start-1)&mention.ArticleWord != 0 {
		i = a.Countries[k].Tokens.Start - 1
	}
	for a.Mark(i-1)&mention.Honorific != 0 && mention.At(a.Titles, i-1) < 0 { // "Chairman of the Joint Chiefs of Staff Gen. NAME", not "Attorney General NAME"
		i--
	}
	if isAside(a, i-1) {
		i--
	}
	if k := mention.At(a.Titles, i-1); k >= 0 && a.Titles[k].Tokens.End == i {
		return &a.Titles[k]
	}
	return nil
}

// isNameOf tells whether given names are a person's: the first is, in some form, and where the person is called by two, so is the second. More names
// may follow the first: "Barack Hussein".
func isNameOf(a *mention.Article, given token.Range, who *fact.Person) bool {
	if !isFormOf(a.At(given.Start), who) {
		return false
	}
	return given.End-given.Start == 1 || !hasTwo(who) || isFormOf(a.At(given.Start+1), who)
}

// fullName returns the name of a person as a language writes it.
func fullName(p *fact.Person, lang string) string {
	if n := p.Names[lang]; len(n) > 0 {
		return n[0].Full
	}
	switch {
	case p.Given == "":
		return p.Family
	case p.FamilyFirst:
		return p.Family + " " + p.Given
	}
	return p.Given + " " + p.Family
}

// hasTwo tells whether a person is called by two given names: José María, Jean-Yves.
func hasTwo(who *fact.Person) bool { return len(givenWords(who.Given)) == 2 }

func givenWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' || r == '.' })
}

// isFormOf tells whether a given name is one of a person's, or may be short for it.
func isFormOf(given string, who *fact.Person) bool {
	names := [][]fact.Name{who.Variants}
	for _, n := range who.Names {
		names = append(names, n)
	}
	for _, list := range names {
		for _, n := range list {
			for _, w := range givenWords(n.Full) {
				if isShortFor(given, w) {
					return true
				}
			}
		}
	}
	return isShortFor(given, who.Given)
}

// isShortFor tells whether a given name is another, a short form of it (Vlad, Jim, Jack) or another transcription: it begins alike and goes on with the
// same consonants, all of them where it is as long.
func isShortFor(given, name string) bool {
	if strings.EqualFold(given, name) || isDiminutive(given, name) {
		return true
	}
	n, m := utf8.RuneCountInString(given), utf8.RuneCountInString(name)
	if n == 0 || m == 0 || initial(given) != initial(name) || n > m {
		return false
	}
	x, y := consonants(given), consonants(name)
	switch {
	case n <= nickname && n < m:
		return containsInOrder(y, x)
	case n < m:
		return strings.HasPrefix(y, x)
	}
	return x == y
}

// nickname is how many letters of a name pass for a short form if its consonants stand in the other anywhere in that order.
const nickname = 4

func initial(s string) rune {
	r, _ := utf8.DecodeRuneInString(token.WithoutAccents(s))
	return unicode.ToLower(r)
}

// consonants returns those of a name as they are heard: one letter for c, k and q, and one for a double.
func consonants(name string) string {
	var out []rune
	for _, r := range strings.ToLower(token.WithoutAccents(name)) {
		switch {
		case strings.ContainsRune("aeiouyhw-. ", r):
			continue
		case r == 'c' || r == 'q':
			r = 'k'
		}
		if n := len(out); n == 0 || out[n-1] != r {
			out = append(out, r)
		}
	}
	return string(out)
}

// containsInOrder tells whether the letters of part stand in a word in that order.
func containsInOrder(word, part string) bool {
	for _, r := range part {
		_, after, ok := strings.Cut(word, string(r))
		if !ok {
			return false
		}
		word = after
	}
	return true
}

// isDiminutive tells of names one of which stands for the other though their letters differ.
func isDiminutive(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	for _, group := range diminutives {
		names := strings.Fields(group)
		if slices.Contains(names, a) && slices.Contains(names, b) {
			return true
		}
	}
	return false
}

// diminutives are groups of names in which each may stand for the others.
var diminutives = []string{
	"john jack johnny ian sean", "charles chuck charlie chas", "robert bob bobby rob bert", "william bill billy will liam", "richard dick rick ricky",
	"edward ted ed eddie ned", "henry harry hal hank", "stephen steven steve", "elizabeth liz beth betty lizzie eliza", "margaret peggy maggie meg",
	"anthony antony tony", "theodore ted teddy", "joseph joe joey", "michael mike mick mickey", "alexander alex alec sandy sasha", "james jim jimmy jamie",
	"thomas tom tommy", "david dave", "philip phil", "nicholas nick nicky", "katherine catherine kate kathy cathy", "victoria vicky", "deborah debbie",
	"vladimir volodya vova", "dmitry dima mitya", "mikhail misha", "luiz lula", "josé pepe", "francisco paco pancho", "ignacio nacho", "giuseppe beppe",
	"johannes hans jan", "friedrich fritz", "josef sepp", "ursula uschi", "christopher chris kit", "patrick pat paddy", "lawrence larry", "gerald jerry gerry",
	"albert al bert", "alfred alf al fred", "donald don donnie", "kenneth ken kenny", "peter pete", "andrew andy drew", "gregory greg", "jeffrey jeff geoff geoffrey",
}
