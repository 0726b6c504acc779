package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"factcheck/internal/binding"
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
			"Compares the given names before a family name, beside a title, with those of the person who holds the office: “Russian President Sergei Putin”, “Sergei Putin, the Russian president,”.",
			"Compare les prénoms qui précèdent un nom de famille, à côté d’un titre, avec ceux du titulaire de la fonction : « le président russe Sergueï Poutine », « Jean-Luc Le Drian, le ministre français des Affaires étrangères, ».",
		},
		Why: Text{
			"Two names that are often in the news together change places in the mind of the one who writes.",
			"Deux noms souvent cités ensemble se mélangent sous la plume.",
		},
		Silent: Text{
			"Says nothing unless exactly one person of that family name has held the office and holds it when the article is written. A title that does not say whose office it is asks that no other holder of such an office can be meant, for no place after the name (“of Rhode Island”), and for the person's country or a compatriot in the article, a family name that nobody else has, a second given name that is right, or the title of a member of a government. Relatives (“the president's wife, …”), sentences that tell of another time, headlines in which every word has a capital and short forms of a name (Vlad, V.) pass.",
			"Ne dit rien sauf si une seule personne de ce nom a occupé la fonction et l’occupe à la date de l’article. Un titre qui ne précise pas de quelle fonction il s’agit demande qu’aucun autre titulaire d’une telle fonction ne puisse être visé, qu’aucun lieu ne suive le nom, et le pays de la personne ou un compatriote dans l’article, un nom de famille que personne d’autre ne porte, un autre prénom juste ou un titre de membre d’un gouvernement. Les parents (« la femme du président, … »), les phrases qui parlent d’un autre moment, les titres où chaque mot prend une capitale et les diminutifs (Vlad, V.) passent.",
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
	for i := range p.Article.People {
		if m := &p.Article.People[i]; m.Other && m.Form == mention.Family {
			p.checkGivenName(m)
		}
	}
}

// checkGivenName compares the given names before a family name with those of the holder of the office beside them.
func (p *Pass) checkGivenName(m *mention.Person) {
	a := p.Article
	given := givenBefore(a, m)
	if given.Start == given.End {
		return
	}
	name := token.Range{Start: given.Start, End: m.Tokens.End}
	t, past := titleOf(a, name)
	if t == nil || t.Tokens.Start < name.Start && binding.BelongsToKin(a, t) && !isPartOfName(a, t, name) {
		return
	}
	id, ok := p.holderNamed(t, m, given)
	if !ok || past && !p.tookLately(id, t) {
		return
	}
	who := &p.Facts.Persons[id]
	if isNameOf(a, given, who) || p.isMisspelt(given) || !t.Explicit() && !p.isSurelyMeant(id, m, t, given) {
		return
	}
	lang := a.Lexicon.Pack.Code
	c := Claim{
		Span:    a.Bytes(name),
		Subject: a.Bytes(token.Range{Start: min(t.Tokens.Start, name.Start), End: max(t.Tokens.End, name.End)}),
		Said:    a.Words(name),
		Known:   fullName(who, lang),
		Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
		Day:     a.Published.String(),
	}
	if p.tellsOfAnotherTime(given.Start, m, id, t) {
		c.Reason = Text{"the words around tell of another time", "le contexte parle d’un autre moment"}
	} else {
		c.Verdict = Contradicted
		c.Message = Sayf("the office is held by %s", "la fonction est occupée par %s", c.Known)
		c.Fixes = []Fix{{Range: c.Span, Text: c.Known}}
	}
	p.Report(c)
}

// isPartOfName tells whether a title with capitals and without an article stands right before a name, so that the name is its holder's even after
// a relative: "the wife of French President Emmanuel Macron", but not « la femme du président Emmanuel Macron ».
func isPartOfName(a *mention.Article, t *mention.Title, name token.Range) bool {
	return t.Tokens.End == name.Start && a.Tokens[t.Tokens.End-1].Shape == token.Capital && a.Mark(t.Tokens.Start-1)&mention.ArticleWord == 0
}

// isSurelyMeant tells whether a family name beside a title that does not say whose office it is can mean only the holder: the article names the holder
// in full; or nobody else of that name has held such an office and the article is about the holder's country, or a part of the name is right, or the title is one
// that only governments have and the name is not a short one.
func (p *Pass) isSurelyMeant(who int32, m *mention.Person, t *mention.Title, given token.Range) bool {
	const short = 5 // letters
	if slices.Contains(p.Signs().introduced, who) {
		return true
	}
	if !p.isOnlyBearer(m, who, t) && !p.noOtherFits(m, who, t, given) || p.isFromElsewhere(m, who, t) {
		return false
	}
	holder := &p.Facts.Persons[who]
	return p.identity(who) >= countrySign || p.isBodyNamed(who) || p.hasCompatriots(who) || t.Tokens.End == given.Start && isRareName(m, holder) || !t.Bare && (given.End-given.Start > 1 && isFormOf(p.Article.At(given.Start), holder) ||
		slices.ContainsFunc(t.Roles, isOfGovernment) && utf8.RuneCountInString(holder.Family) >= short)
}

// isFromElsewhere tells whether a place or a body follows a name: "Attorney General Patrick Lynch of Rhode Island", but not that of the holder's own
// office, nor another title: "a letter from Treasury Secretary Jack Lew to House Speaker John Boehner".
func (p *Pass) isFromElsewhere(m *mention.Person, who int32, t *mention.Title) bool {
	a, end := p.Article, m.Tokens.End
	if end+1 >= len(a.Tokens) {
		return false
	}
	if k := mention.At(a.Titles, end+1); k >= 0 && a.Titles[k].Tokens.Start == end+1 || p.isOfOwnOffice(who, t, a.At(end+1)) {
		return false
	}
	return a.Mark(end)&mention.OfWord != 0 && a.Tokens[end].Glue == token.Space &&
		(a.Tokens[end+1].Shape != token.Lower || a.Mark(end+1)&mention.ArticleWord != 0)
}

// isOfOwnOffice tells whether a word stands in the titles of the office that a person holds when the article is written: "Gov. Mike Pence of Indiana".
func (p *Pass) isOfOwnOffice(who int32, t *mention.Title, word string) bool {
	const short = 4 // letters
	return len(word) >= short && slices.ContainsFunc(p.Facts.Persons[who].Tenures, func(k int32) bool {
		o := p.Facts.Tenures[k].Office
		return hasOffice(t.Offices, o) && slices.ContainsFunc(p.Facts.Offices[o].Titles[p.Article.Lexicon.Pack.Code], func(s string) bool { return strings.Contains(s, word) })
	})
}

// isOnlyBearer tells whether the facts know nobody else of a name who has ever held an office of the title.
func (p *Pass) isOnlyBearer(m *mention.Person, who int32, t *mention.Title) bool {
	for _, c := range m.Candidates {
		if c.ID != who && p.heldByThen(c.ID, t) {
			return false
		}
	}
	return true
}

// noOtherFits tells whether nobody else of the name who has held an office of the title can be meant: none has such a given name, and all of them are
// dead or led a country or state, whose leaders the facts know. "President Assad" is the son.
func (p *Pass) noOtherFits(m *mention.Person, who int32, t *mention.Title, given token.Range) bool {
	known := len(t.Roles) > 0 && !slices.ContainsFunc(t.Roles, func(r string) bool { return !leadsCountry(r) && r != "us-governor" })
	for _, c := range m.Candidates {
		x := &p.Facts.Persons[c.ID]
		if c.ID != who && p.heldByThen(c.ID, t) && (!known && (x.Died.IsZero() || x.Died.Last() >= p.Article.Published.First()) || isFormOf(p.Article.At(given.Start), x)) {
			return false
		}
	}
	return true
}

// isRareName tells whether the facts know only one person of a long family name.
func isRareName(m *mention.Person, who *fact.Person) bool {
	const long = 5 // letters
	return len(m.Candidates) == 1 && utf8.RuneCountInString(who.Family) >= long
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

// holderNamed returns the only person of a family name who holds an office of the title when the article is written. Nobody else of that name and
// such a given name may have held it in the last years.
func (p *Pass) holderNamed(t *mention.Title, m *mention.Person, given token.Range) (int32, bool) {
	const whoever = mention.Current | mention.Unsettled | mention.Acting // "Britain's youngest prime minister" may be the one in office
	if t.Marks&mention.Qualifier&^whoever != 0 || t.Marks&whoever&^mention.Acting == mention.Unsettled || p.Article.Published.IsZero() {
		return -1, false
	}
	day := p.Article.Published
	who, others := int32(-1), 0
	for _, c := range m.Candidates {
		switch {
		case c.Form != mention.Family:
		case p.holds(c.ID, t, day):
			if who >= 0 && who != c.ID && p.isHolder(who) == p.isHolder(c.ID) {
				return -1, false
			}
			if who < 0 || p.isHolder(c.ID) { // of two governors of the name, the one whose state the article names
				who = c.ID
			}
		case isFormOf(p.Article.At(given.Start), &p.Facts.Persons[c.ID]) && p.heldSince(c.ID, t, day.First().AddYears(-lately)):
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

// tookLately tells whether a person took one of the offices of a title in the month before publication: who "became president" then does so in
// the news, not in history.
func (p *Pass) tookLately(who int32, t *mention.Title) bool {
	const month = 31
	for _, k := range p.Facts.Persons[who].Tenures {
		tenure := &p.Facts.Tenures[k]
		if hasOffice(t.Offices, tenure.Office) && tenure.From.First() > p.Article.Published.First()-month && tenure.From.First() <= p.Article.Published.Last() {
			return true
		}
	}
	return false
}

// heldSince tells whether a person has held one of the offices of a title after a day, and not only after the article was written.
func (p *Pass) heldSince(who int32, t *mention.Title, day date.Day) bool {
	for _, k := range p.Facts.Persons[who].Tenures {
		tenure := &p.Facts.Tenures[k]
		if hasOffice(t.Offices, tenure.Office) && (tenure.To.IsZero() || tenure.To.Last() > day) && tenure.From.First() <= p.Article.Published.Last()+soon {
			return true
		}
	}
	return false
}

// heldByThen tells whether a person had held one of the offices of a title when the article was written, or was soon to do so.
func (p *Pass) heldByThen(who int32, t *mention.Title) bool {
	return p.heldSince(who, t, date.MinDay)
}

// isMisspelt tells whether one of the given names before a family name is a misspelt one of a known full name, which another rule reports.
func (p *Pass) isMisspelt(given token.Range) bool {
	for i := given.Start; i < given.End; i++ {
		k, found := slices.BinarySearchFunc(p.Article.Misspellings, i, func(m mention.Misspelling, i int) int { return m.At - i })
		if found && p.Article.Misspellings[k].Tokens.End > given.End && !isAnotherName(p.Article, &p.Article.Misspellings[k]) {
			return true
		}
	}
	return false
}

// isSince tells whether « depuis » stands a few words before a date, with no sign between.
func (p *Pass) isSince(i, start int) bool {
	const words, since = 4, mention.Since
	for k := i - 1; k >= start && k >= i-words && p.Article.Tokens[k].Kind != token.Punct; k-- {
		if m := p.Article.Mark(k); m&since != 0 && m&mention.OfWord == 0 {
			return true
		}
	}
	return false
}

// sameTime is how many days around publication count as the time of the article.
const sameTime = 92

// tellsOfAnotherTime tells whether the sentence around token i gives a date on which somebody else of that name may have held the
// office: not one on which its holder of today was grown up and the facts know no other of the name.
func (p *Pass) tellsOfAnotherTime(i int, m *mention.Person, who int32, t *mention.Title) bool {
	const reach = 100 // words before and after
	a := p.Article
	s := a.Sentence(i)
	s = token.Range{Start: max(s.Start, i-reach), End: min(s.End, i+reach)}
	only := p.isOnlyBearer(m, who, t)
	for _, e := range a.DatesIn(s) {
		if e.Kind != timex.Date {
			continue
		}
		if p.isSince(e.Tokens.Start, s.Start) { // « une première depuis l'invasion de 2003 » is said of now
			continue
		}
		v := e.Whole()
		if v.First() == date.MinDay { // "until", "by"
			v = e.Value
		}
		if only && (v.IsZero() || p.isGrownUp(who, v)) {
			continue
		}
		if v.IsZero() || v.First() < a.Published.First()-sameTime && !p.holds(who, t, v) {
			return true
		}
	}
	return false
}

// isGrownUp tells whether a person was old enough for an office on a day.
func (p *Pass) isGrownUp(who int32, v date.Value) bool {
	born := p.Facts.Persons[who].Born
	return !born.IsZero() && v.First() >= born.First().AddYears(adult)
}
