package binding

import (
	"sort"

	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// Of whom the words of a clause are said: « X, né », « X est né », "X, who was born", « Né en 1950, X », "X, the actor, died".

// insertion is how many words may stand between the commas after a name.
const insertion = 14

// predicate finds of whom the words from token i on are said. Where X is the complement of another noun (« la fille de X, née … »), they are
// said of that noun, unless it names a thing that is X's: « les obsèques de X, mort … ».
func (a reader) predicate(l *Life, i int) bool {
	s := a.Sentence(i)
	if s.Start == i {
		return a.fronted(l)
	}
	finite := a.Mark(i)&mention.Finite != 0
	if p := a.meantHimself(i, s); p != nil {
		l.Person = p
		return true
	}
	i, verb := a.participleStart(a.beforeEmphasis(i), s)
	for _, find := range []func(int) *mention.Person{a.meantByPronoun, a.meantInClause} {
		if p := find(i - 1); p != nil {
			l.Person = p
			return true
		}
	}
	if a.Is(i-1, ",") && a.Cue(i-2)&(mention.He|mention.She) != 0 && a.Is(i-3, ",") { // « Angela Merkel, elle, est née »
		i -= 3
	}
	i, relative := a.relative(i, s)
	switch {
	case relative:
	case !verb && (!finite || a.Cue(i)&mention.Passive != 0):
		i = a.beforePhrases(i, s)
	case a.Mark(i-1)&mention.And != 0:
		if p := a.subjectOf(token.Range{Start: s.Start, End: i - 1}, mention.He|mention.She); p != nil && !a.changesSubject(p.Tokens.End, i-1) { // "X resigned in 2013 and died in"
			l.Person = p
			return true
		}
	}
	comma := a.Is(i-1, ",") || a.Is(i-1, "(") || a.isDash(i-1) || a.labels(i-1, s)
	if comma {
		i--
	}
	if i <= s.Start {
		return false
	}
	p := a.personEndingAt(i)
	if comma && a.Is(i, ",") && (p == nil || !relative && (verb || finite)) { // the end of an insertion, whose subject stands further left
		if a.namesRelation(p) && a.isWhose(p.Tokens.Start-2) && !p.Other { // « X, dont le prédécesseur, Y, est mort »
			l.Person = p
			return true
		}
		if q := a.beyondInsertion(i, s, !relative && (verb || finite)); q != nil {
			l.Person = q
			return !q.Other
		}
		if !relative && a.closesApposition(p, s) {
			return false
		}
		if verb && !relative && !a.namesTitle(p) && !a.namesRelation(p) && !a.closesNounPhrase(p) {
			return false
		}
	}
	if p == nil && !comma && (relative || !verb) {
		if l.Person = a.headOfApposition(i, s); l.Person != nil {
			return true
		}
	}
	if p == nil {
		return a.byTitle(l, i, s) || !(comma && !relative && (verb || finite)) && a.titled(l, i, comma) || comma && !relative && !verb && a.opensAsApposition(i, s) && a.fronted(l)
	}
	if !comma && !relative && (verb || finite) && a.isJoined(p) { // "X and Y died in 2013 and 2016"
		return false
	}
	if p.Other || a.saidOfAnother(p, comma || relative || verb || finite, verb && !relative) {
		return false
	}
	l.Person = p
	return true
}

// namesTitle tells whether a name stands between commas after its title: « le président russe, X, est né ».
func (a reader) namesTitle(p *mention.Person) bool {
	if p == nil || !a.Is(p.Tokens.Start-1, ",") {
		return false
	}
	k := mention.At(a.Titles, p.Tokens.Start-2)
	return k >= 0 && a.Titles[k].Tokens.End == p.Tokens.Start-1
}

// namesRelation tells whether a name stands between commas after the relation that is so called: "his brother, X, was born".
func (a reader) namesRelation(p *mention.Person) bool {
	return p != nil && a.Is(p.Tokens.Start-1, ",") && a.Mark(p.Tokens.Start-2)&mention.Relation != 0
}

// closesApposition tells whether a name between commas says whose relation the name before them is, which is the subject: "Raisa Gorbacheva, wife of the
// Soviet leader, X, died in".
func (a reader) closesApposition(p *mention.Person, s token.Range) bool {
	if p == nil || !a.Is(p.Tokens.Start-1, ",") {
		return false
	}
	for k := p.Tokens.Start - 2; k > s.Start && p.Tokens.Start-k <= insertion; k-- {
		if !a.Is(k, ",") {
			continue
		}
		noun := k + 1
		for a.Mark(noun)&mention.Relation == 0 && noun < k+4 && noun < p.Tokens.Start {
			noun++
		}
		return a.Mark(noun)&mention.Relation != 0 && a.Mark(noun+1)&mention.OfWord != 0 && a.Tokens[k-1].Kind == token.Word && a.Tokens[k-1].Shape != token.Lower
	}
	return false
}

// isWhose tells whether the relation at token i is that of a relative pronoun: « dont le frère », "whose brother".
func (a reader) isWhose(i int) bool {
	return a.Mark(i-1)&mention.Relative != 0 || a.Mark(i-1)&mention.ArticleWord != 0 && a.Mark(i-2)&mention.Relative != 0
}

// saidOfAnother tells whether what follows a name is said of the noun whose complement it is. said tells that something is said of the
// phrase, main that it is the phrase's own verb.
func (a reader) saidOfAnother(p *mention.Person, said, main bool) bool {
	start := a.phraseStart(p.Tokens.Start)
	if a.Is(start-1, "s") && mention.At(a.Countries, start-2) >= 0 {
		return false // "Russia's Vladimir Putin"
	}
	return a.governed(start) && !a.governedByVerb(start) && (said || a.belongsToRelation(start)) && (main || !a.isBelonging(start))
}

// isBelonging tells whether the phrase that starts at token i is the complement of a noun for something that somebody has or leaves, which
// was not born and did not die itself: « la dépouille de », "the funeral of".
func (a reader) isBelonging(i int) bool {
	i = a.skipBack(i)
	if !a.contracted(i) {
		i--
	}
	return a.Cue(i-1)&mention.Belonging != 0 || a.Mark(i-1)&mention.Thing != 0 && a.Mark(i-1)&mention.Relation == 0
}

// participleStart moves from a participle or an age to the left over its auxiliaries and what stands between: « s'est », "has only just",
// « n'a que ».
func (a reader) participleStart(i int, s token.Range) (start int, verb bool) {
	const auxiliary, words = 4, 6                                                     // letters, words
	if x := a.dateEndingAt(i); x != nil && x.Tokens.Start > s.Start && a.isNear(*x) { // « aujourd'hui âgé »
		i = x.Tokens.Start
	}
	for n := 0; n < words && i > s.Start+1; n++ {
		t, m := &a.Tokens[i-1], a.Mark(i-1)
		switch {
		case t.Kind != token.Word || t.Shape != token.Lower && t.Glue != token.Apostrophe:
			return i, verb
		case m&(mention.IsCopula|mention.WasCopula|mention.Background) != 0, m&(mention.Finite|mention.Present) != 0 && t.End-t.Start <= auxiliary:
			verb = true
		case a.restricts(i - 1):
			verb = true
			i--
		case verb && t.End-t.Start == 1: // « s'est », « n'a », « y est »
		case a.Tokens[i].Glue != token.Apostrophe && a.Cue(i-1)&(mention.He|mention.She) == 0 && a.Lexicon.IsAdverb(a.At(i-1)):
		default:
			return i, verb
		}
		i--
	}
	return i, verb
}

// restricts tells whether token i is the second half of « ne … que », which denies nothing: « n'a que 28 ans ».
func (a reader) restricts(i int) bool {
	return a.Mark(i)&mention.That != 0 && a.Mark(i-2)&mention.Negation != 0
}

// relative moves from a verb over the relative pronoun that is its subject, also that of an earlier verb: "who resigned in 2013 and died". After
// « et qui », the noun stands before the first of the pronouns.
func (a reader) relative(i int, s token.Range) (int, bool) {
	if a.Mark(i-1)&mention.Relative == 0 {
		return a.sharedRelative(i, s)
	}
	i--
	if a.Mark(i-1)&mention.And == 0 {
		return i, true
	}
	for k := i - 2; k > s.Start; k-- {
		if a.Mark(k)&mention.Relative != 0 && a.Is(k-1, ",") {
			return k, true
		}
	}
	return i, true
}

// beyondInsertion returns the person after whose name an insertion begins that ends with the comma at token i: « X, le premier président, ».
// Before the verb of the sentence (main) that is its subject, whatever the insertion says; else nobody else may be named in between.
func (a reader) beyondInsertion(i int, s token.Range, main bool) *mention.Person {
	reach := insertion
	if main {
		reach = 2 * insertion
	}
	for k := i - 1; k > s.Start && i-k <= reach; k-- {
		if a.Tokens[k].Kind == token.Punct && !a.Is(k, ",") && !a.Is(k, ".") {
			return nil
		}
		p := a.personEndingAt(k)
		if p == nil {
			if !main && (a.Mark(k)&(mention.Relative|mention.Relation) != 0 || a.addsAnother(k) || mention.At(a.People, k) >= 0 || a.namesStranger(k)) {
				return nil
			}
			continue
		}
		switch {
		case !a.Is(k, ","):
			if !main {
				return nil
			}
		case main && a.Mark(k+1)&mention.Relative != 0 && !a.hasVerb(k+2, i): // « X, dont le frère, Y, est né »
			return nil
		case main && a.opensAsSubject(p.Tokens.Start), !main && a.apposes(k+1) && !a.saidOfAnother(p, true, false):
			return p
		case !main:
			return nil
		}
	}
	return nil
}

// hasVerb tells whether a verb stands in a stretch of tokens.
func (a reader) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if a.isVerb(i) || a.Mark(i)&(mention.Born|mention.Died) != 0 || a.Lexicon.IsParticiple(a.At(i)) {
			return true
		}
	}
	return false
}

// addsAnother tells whether "and" at token i adds somebody else by title and name: "and Queen Camilla".
func (a reader) addsAnother(i int) bool {
	if a.Mark(i)&mention.And == 0 {
		return false
	}
	k := mention.At(a.Titles, i+1)
	if k < 0 || a.Titles[k].Tokens.End >= len(a.Tokens) {
		return false
	}
	t := &a.Tokens[a.Titles[k].Tokens.End]
	return t.Kind == token.Word && t.Shape == token.Capital
}

// namesStranger tells whether token i begins what may be the name of somebody nobody knows: two capitals in a row that name nothing else.
func (a reader) namesStranger(i int) bool {
	for _, k := range []int{i, i + 1} {
		t := &a.Tokens[k]
		if t.Kind != token.Word || t.Shape == token.Lower || k > i && t.Glue != token.Space || mention.At(a.Titles, k) >= 0 || mention.At(a.Countries, k) >= 0 ||
			mention.At(a.Organisations, k) >= 0 || mention.At(a.Places, k) >= 0 || mention.At(a.Events, k) >= 0 {
			return false
		}
	}
	return true
}

// apposes tells whether an apposition can begin at token i: an article, a qualifier, a title, a noun; not a name, which would go on with a
// list.
func (a reader) apposes(i int) bool {
	t := &a.Tokens[i]
	return mention.At(a.Titles, i) >= 0 || t.Kind == token.Word && (t.Shape == token.Lower || a.Mark(i)&mention.Qualifier != 0) &&
		a.Mark(i)&(mention.And|mention.Finite|mention.Reporting|mention.Relative) == 0
}

// opensAsSubject tells whether the phrase around the name at token i is the subject with which a sentence opens, after its title, the
// dateline and an adverbial in front.
func (a reader) opensAsSubject(i int) bool {
	const fronted = 10 // words
	s := a.Sentence(i)
	i = a.skipBack(a.phraseStart(a.honorificStart(i)))
	for n := 0; i > s.Start+1 && a.Tokens[i-1].Kind == token.Word && a.Tokens[i-1].Shape == token.Lower && a.Mark(i-1) == 0 && !a.Lexicon.IsCommon(a.Tokens[i-1].Word) && n < 3; n++ {
		i-- // « le conservateur X », "the conservative X"
	}
	i = a.skipBack(i)
	switch {
	case i <= s.Start:
		return true
	case a.Is(i-1, "-") || a.Is(i-1, "–") || a.Is(i-1, "—"):
		return i-s.Start <= fronted
	case a.Is(i-1, ",") && a.namesSubject(i-1, s):
		return true
	case !a.Is(i-1, ",") || i-s.Start > fronted || a.Mark(s.Start)&mention.ArticleWord != 0:
		return false
	}
	for k := s.Start; k < i-1; k++ {
		if a.Tokens[k].Kind == token.Punct || a.Mark(k)&(mention.Relative|mention.Finite|mention.Reporting|mention.IsCopula|mention.WasCopula) != 0 || mention.At(a.People, k) >= 0 {
			return false
		}
	}
	return true
}

// namesSubject tells whether a sentence opens with nothing but a title or a relation, which the name after the comma at token i says more of: "His
// father, X, the founder of the state, was born in".
func (a reader) namesSubject(i int, s token.Range) bool {
	k := a.skipBack(i - 1)
	if a.Mark(i-1)&mention.Relation == 0 {
		t := mention.At(a.Titles, i-1)
		if t < 0 || a.Titles[t].Tokens.End != i {
			return false
		}
		k = a.skipBack(a.Titles[t].Tokens.Start)
	}
	return k == s.Start && a.Mark(k)&(mention.ArticleWord|mention.OfWord) == mention.ArticleWord
}

// meantByPronoun returns whom the pronoun at token i means, which opens its sentence or the clause after a semicolon: the subject of what stands
// before, if no other known person stands in that. A sentence that opens with the same pronoun hands the question on.
func (a reader) meantByPronoun(i int) *mention.Person {
	const chain = 3 // sentences
	m := a.Cue(i) & (mention.He | mention.She)
	k := a.SentenceOf(max(i, 0))
	if m == 0 {
		return nil
	}
	if s := a.Sentences[k]; a.Is(i-1, ";") && i-1 > s.Start {
		if r := (token.Range{Start: s.Start, End: i - 1}); !a.strangerIn(r) {
			return a.subjectOf(r, m)
		}
		return nil
	}
	if a.opensBeforePronoun(i, a.Sentences[k]) {
		i = a.Sentences[k].Start
	}
	for n := 0; n < chain && k > 0 && a.Sentences[k].Start == i; n++ {
		k--
		prior := a.Sentences[k]
		if a.Cue(prior.Start)&m == 0 || a.Mark(prior.Start)&mention.ArticleWord != 0 || !a.namesNobody(prior) {
			if p := a.mournedIn(prior); p != nil && a.fits(p, m) {
				return p
			}
			if p := a.meantByHeadline(prior); p != nil && a.fits(p, m) {
				return p
			}
			return a.subjectOf(prior, m)
		}
		i = prior.Start
	}
	return nil
}

// namesNobody tells whether a sentence holds no name of a person.
func (a reader) namesNobody(s token.Range) bool {
	for _, p := range a.peopleIn(s) {
		if !a.isPronoun(&p) {
			return false
		}
	}
	return !a.strangerIn(s)
}

// subjectOf returns the only known person of a stretch of words, if that is the subject with which it opens and a pronoun (m) fits.
func (a reader) subjectOf(r token.Range, m mention.Cue) *mention.Person {
	var found *mention.Person
	for k := sort.Search(len(a.People), func(k int) bool { return a.People[k].Tokens.Start >= r.Start }); k < len(a.People) && a.People[k].Tokens.Start < r.End; k++ {
		p := &a.People[k]
		switch {
		case a.isPronoun(p):
		case p.ID < 0 || p.Other, found != nil && p.ID != found.ID:
			return nil
		case found == nil:
			found = p
		}
	}
	if found == nil || !a.opensAsSubject(found.Tokens.Start) || a.Mark(found.Tokens.End)&mention.OfWord != 0 || !a.fits(found, m) {
		return nil
	}
	return found
}

// fits tells whether a pronoun may stand for a person.
func (a reader) fits(p *mention.Person, m mention.Cue) bool {
	switch a.Lexicon.Facts.Persons[p.ID].Gender {
	case "m":
		return m&mention.He != 0
	case "f":
		return m&mention.She != 0
	}
	return true
}

// honorificStart moves from a name to the left over « M. » and the like, which are no part of a title ("secretary-general").
func (a reader) honorificStart(i int) int {
	for mention.At(a.Titles, i-1) < 0 && (a.Mark(i-1)&mention.Honorific != 0 || a.Is(i-1, ".") && a.Mark(i-2)&mention.Honorific != 0) {
		i--
	}
	return i
}

// phraseStart returns the first token of the title before a name, the name's own where there is none.
func (a reader) phraseStart(i int) int {
	if k := mention.At(a.Titles, i-1); k >= 0 && a.Titles[k].Tokens.End == i {
		return a.Titles[k].Tokens.Start
	}
	return i
}

// titled finds a title that ends before token i and says by itself who is meant.
func (a reader) titled(l *Life, i int, comma bool) bool {
	k := mention.At(a.Titles, i-1)
	if k < 0 || a.Titles[k].Tokens.End != i || !a.Titles[k].Explicit() || comma && a.governed(a.Titles[k].Tokens.Start) && !a.isBelonging(a.Titles[k].Tokens.Start) ||
		a.belongsToRelation(a.Titles[k].Tokens.Start) {
		return false
	}
	l.Title = &a.Titles[k]
	return true
}
