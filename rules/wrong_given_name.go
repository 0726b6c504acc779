package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

var wrongGivenName = &Rule{
	Name:     "wrong-given-name",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person in office is given somebody else's first name", "une personne en fonction reçoit un prénom qui n’est pas le sien"},
	Doc: Doc{
		What: Text{
			"Compares the given name between a title and a family name with that of the person who holds the office: “Russian President Sergei Putin”.",
			"Compare le prénom qui se trouve entre un titre et un nom de famille avec celui du titulaire de la fonction : « le président russe Sergueï Poutine ».",
		},
		Why: Text{
			"Two names that are often in the news together change places in the mind of the one who writes.",
			"Deux noms souvent cités ensemble se mélangent sous la plume.",
		},
		Silent: Text{
			"Says nothing unless exactly one person of that family name has held the office and holds it when the article is written. A title that does not say whose office it is asks for a family name that nobody else in the facts has, and for the person's country in the article. Sentences that tell of another time, headlines in which every word has a capital and short forms of a name (Vlad, V.) pass.",
			"Ne dit rien sauf si une seule personne de ce nom a occupé la fonction et l’occupe à la date de l’article. Un titre qui ne précise pas de quelle fonction il s’agit demande un nom de famille unique dans les faits et le pays de la personne dans l’article. Les phrases qui parlent d’un autre moment, les titres où chaque mot prend une capitale et les diminutifs (Vlad, V.) passent.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Le président russe [[Sergueï Poutine]] a parlé."},
			{"en", "2023-09-20", "Russian President [[Sergei Putin]] spoke."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le président russe Vladimir Poutine a parlé. Sergueï Poutine, un boulanger, a souri."},
			{"en", "2023-09-20", "Russian President Vlad Putin spoke. Former US President Theodore Bush is nobody."},
		},
	},
	Run: runWrongGivenName,
}

func runWrongGivenName(p *Pass) {
	a := p.Article
	for i := range a.People {
		m := &a.People[i]
		given := m.Tokens.Start - 1
		if !m.Other || m.Form != mention.Family || given < 1 {
			continue
		}
		t := titleBefore(a, given)
		if t == nil || !isGivenName(a, given, m.Tokens) {
			continue
		}
		id, ok := p.holderNamed(t, m)
		if !ok {
			continue
		}
		who := &p.Facts.Persons[id]
		if isFormOf(a.At(given), who) || p.isMisspelt(given) || !t.Explicit() && !p.isSurelyMeant(id, m) {
			continue
		}
		name := token.Range{Start: given, End: m.Tokens.End}
		lang := a.Lexicon.Pack.Code
		c := Claim{
			Span:    a.Bytes(name),
			Subject: a.Bytes(token.Range{Start: t.Tokens.Start, End: m.Tokens.End}),
			Said:    a.Words(name),
			Known:   fullName(who, lang),
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
			Day:     a.Published.String(),
		}
		if p.tellsOfAnotherTime(given, id, t) {
			c.Reason = Text{"the words around tell of another time", "le contexte parle d’un autre moment"}
		} else {
			c.Verdict = Contradicted
			c.Message = Sayf("the office is held by %s", "la fonction est occupée par %s", c.Known)
			c.Fixes = []Fix{{Range: c.Span, Text: c.Known}}
		}
		p.Report(c)
	}
}

// titleBefore returns the title that ends right before token i, or before a comma there.
func titleBefore(a *mention.Article, i int) *mention.Title {
	if a.Is(i-1, ",") {
		i--
	}
	if k := mention.At(a.Titles, i-1); k >= 0 && a.Titles[k].Tokens.End == i {
		return &a.Titles[k]
	}
	return nil
}

// isSurelyMeant tells whether a family name beside a title that does not say whose office it is can mean only the holder: nobody else
// in the facts has it and the article is about the holder's country, or the article names the holder in full.
func (p *Pass) isSurelyMeant(who int32, m *mention.Person) bool {
	return isOnlyBearer(m) && p.identity(who) >= countrySign || p.Signs().introduced[who]
}

// isOnlyBearer tells whether the facts know just one person of a name.
func isOnlyBearer(m *mention.Person) bool {
	for _, c := range m.Candidates {
		if c.ID != m.Candidates[0].ID {
			return false
		}
	}
	return true
}

// isGivenName tells whether token i can be a given name before the family name r: a word with a capital in running text.
func isGivenName(a *mention.Article, i int, r token.Range) bool {
	t := a.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Capital || t.Glue != token.Space || a.Tokens[r.Start].Glue != token.Space ||
		utf8.RuneCountInString(a.At(i)) < 3 || a.Mark(i) != 0 {
		return false
	}
	if r.End < len(a.Tokens) {
		if next := a.Tokens[r.End]; next.Kind == token.Word && next.Shape != token.Lower && next.Glue != token.Break {
			return false // the name goes on
		}
	}
	return !inCapitals(a, a.Sentence(i))
}

// inCapitals tells of a headline in which nearly every word has a capital, so that a capital makes no name.
func inCapitals(a *mention.Article, s token.Range) bool {
	const words = 40 // of a headline
	for i := s.Start; i < min(s.End, s.Start+words); i++ {
		if t := a.Tokens[i]; t.Kind == token.Word && t.Shape == token.Lower && t.End-t.Start > 3 {
			return false
		}
	}
	return s.End-s.Start > 6
}

// holderNamed returns the only person of a family name who holds an office of the title when the article is written. Nobody else of that name may
// have held it in the last years.
func (p *Pass) holderNamed(t *mention.Title, m *mention.Person) (int32, bool) {
	if t.Marks&mention.Qualifier&^mention.Current != 0 || p.Article.Published.IsZero() {
		return -1, false
	}
	day := p.Article.Published
	who, others := int32(-1), 0
	for _, c := range m.Candidates {
		switch {
		case c.Form != mention.Family:
		case p.holds(c.ID, t, day):
			if who >= 0 && who != c.ID {
				return -1, false
			}
			who = c.ID
		case p.heldSince(c.ID, t, day.First().AddYears(-lately)):
			others++
		}
	}
	return who, who >= 0 && others == 0
}

// holds tells whether a person holds one of the offices of a title for all of v.
func (p *Pass) holds(who int32, t *mention.Title, v date.Value) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		tenure := &p.Facts.Tenures[k]
		if first, last := tenure.Bounds(); hasOffice(t.Offices, tenure.Office) && first <= v.First() && v.Last() <= last {
			return true
		}
	}
	return false
}

// heldSince tells whether a person has held one of the offices of a title after a day.
func (p *Pass) heldSince(who int32, t *mention.Title, day date.Day) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		if tenure := &p.Facts.Tenures[k]; hasOffice(t.Offices, tenure.Office) && (tenure.To.IsZero() || tenure.To.Last() > day) {
			return true
		}
	}
	return false
}

// isFormOf tells whether a given name is one of a person's, or may be short for it: it begins alike.
func isFormOf(given string, who *fact.Person) bool {
	initial := func(s string) rune {
		r, _ := utf8.DecodeRuneInString(token.WithoutAccents(s))
		return unicode.ToLower(r)
	}
	is := func(word string) bool {
		n := utf8.RuneCountInString(given)
		return strings.EqualFold(given, word) || initial(given) == initial(word) && n <= utf8.RuneCountInString(word) &&
			(n <= nickname && n < utf8.RuneCountInString(word) || hasConsonantsOf(given, word))
	}
	names := [][]fact.Name{who.Variants}
	for _, n := range who.Names {
		names = append(names, n)
	}
	for _, list := range names {
		for _, n := range list {
			for w := range strings.FieldsFuncSeq(n.Full, func(r rune) bool { return r == ' ' || r == '-' || r == '.' }) {
				if is(w) {
					return true
				}
			}
		}
	}
	return is(who.Given)
}

// nickname is how many letters of a name pass for a short form whatever they are: Jim for James.
const nickname = 4

// hasConsonantsOf tells whether the consonants of a name stand in another in that order, as those of a short form or of another
// transcription do: Dimitri and Dmitry, but not Viktor and Volodymyr.
func hasConsonantsOf(name, other string) bool {
	rest := strings.ToLower(token.WithoutAccents(other))
	for _, r := range strings.ToLower(token.WithoutAccents(name)) {
		if strings.ContainsRune("aeiouyhw-.", r) {
			continue
		}
		_, after, ok := strings.Cut(rest, string(r))
		if !ok {
			return false
		}
		rest = after
	}
	return true
}

// isMisspelt tells whether a token is a misspelt word of a known name, which another rule reports.
func (p *Pass) isMisspelt(i int) bool {
	_, found := slices.BinarySearchFunc(p.Article.Misspellings, i, func(m mention.Misspelling, i int) int { return m.At - i })
	return found
}

// sameTime is how many days around publication count as the time of the article.
const sameTime = 92

// tellsOfAnotherTime tells whether the sentence around token i gives a date on which somebody else of that name may have held the
// office.
func (p *Pass) tellsOfAnotherTime(i int, who int32, t *mention.Title) bool {
	const reach = 100 // words before and after
	a := p.Article
	s := a.Sentence(i)
	s = token.Range{Start: max(s.Start, i-reach), End: min(s.End, i+reach)}
	for _, e := range a.DatesIn(s) {
		if e.Kind != timex.Date {
			continue
		}
		if v := e.Whole(); v.IsZero() || v.First() < a.Published.First()-sameTime && !p.holds(who, t, v) {
			return true
		}
	}
	return false
}
