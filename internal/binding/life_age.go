package binding

import (
	"sort"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// plainAge returns the age that a number without a unit may be, nil where it is none: "died at 98", "Castro (90)", "is only 31".
func (a reader) plainAge(n *mention.Number) *timex.Expression {
	const youngest, oldest, hours = 10, 119, 24
	i, end := n.Tokens.Start, n.Tokens.End
	if n.Ordinal != (a.Cue(end)&mention.Turns != 0) || !n.Ordinal && a.Lexicon.Pack.Dates.DayFirst && !a.ofThem(a.beforeMerely(i)) || n.Percent || n.Step != 1 || n.Value < youngest || n.Value > oldest ||
		a.isOfDate(n) || end-i > 1 && !n.Spelled {
		return nil
	}
	x := &timex.Expression{Tokens: n.Tokens, Kind: timex.Age, Amount: int(n.Value), Unit: lang.Year, Partner: -1, Base: -1}
	i = a.beforeMerely(i)
	if a.ofThem(i) && a.endsAge(end) { // « X, élu à 39 ans, en a désormais 44 »
		return x
	}
	before := a.Mark(i - 1)
	switch {
	case n.Ordinal:
		return x
	case n.Value <= hours && before&mention.Aged != 0: // "arrived at 10 on Tuesday"
		return nil
	case a.Is(i-1, "(") && a.Is(end, ")") && a.personEndingAt(i-1) != nil:
		return x
	case a.Is(i-1, ",") && a.closes(end) && (i < n.Tokens.Start || a.endsTitle(i-1)): // "X, now 75,", "the Canadian prime minister, 46,"
		return x
	case a.Is(end, ",") && i < n.Tokens.Start && a.Sentence(i).Start == i, before&mention.Aged != 0 && a.opensWithAge(i-1, end): // "Only 47, X", "At 47 the youngest"
		return x
	case (before&(mention.Aged|mention.IsCopula|mention.WasCopula) != 0 || a.Cue(i-1)&mention.Turns != 0) && a.endsAge(end), before&mention.OfWord != 0 && a.Mark(i-2)&mention.Aged != 0,
		a.Lexicon.IsAdverb(a.At(max(i-1, 0))) && a.Mark(i-2)&(mention.IsCopula|mention.WasCopula) != 0 && a.endsAge(end):
		return x
	}
	return nil
}

// endsTitle tells whether a title that says whose office it is ends before token i.
func (a reader) endsTitle(i int) bool {
	k := mention.At(a.Titles, i-1)
	return k >= 0 && a.Titles[k].Tokens.End == i && a.Titles[k].Explicit()
}

// isOfDate tells whether a number is part of an expression of time, or of an age that was read as one.
func (a reader) isOfDate(n *mention.Number) bool {
	k := sort.Search(len(a.Dates), func(k int) bool { return a.Dates[k].Tokens.End > n.Tokens.Start })
	return k < len(a.Dates) && a.Dates[k].Tokens.Start < n.Tokens.End
}

// endsAge tells whether no noun follows that a number before token i could count: "is only 31:", "at 91 in 2004".
func (a reader) endsAge(i int) bool {
	if a.closes(i) {
		return !a.Is(i, "%") && !a.Is(i, "-")
	}
	if a.Mark(i)&(mention.Present|mention.Finite) != 0 { // "the death of X at 86 leaves"
		return true
	}
	return a.Mark(i)&(mention.Dating|mention.And|mention.After|mention.Before|mention.During) != 0 && a.Mark(i)&mention.OfWord == 0 || a.dateAt(i) != nil
}

// anyAge reads an age in all the ways in which one is told.
func (a reader) anyAge(l *Life) bool {
	x := l.Expression
	return a.ageTurned(l) || a.ageAtDeath(l) || a.ageWhen(l) || a.ageInside(l) || a.ageAtStep(l) || a.ageByPronoun(l) || a.ageBefore(l) || a.ageByNoun(l) || a.age(l) || a.ageInFront(l) || a.ageOfClause(l) && x.Amount > 0
}

// ageCue moves to the first of the words that introduce an age: « à l'âge de », "aged", "at the age of"; said tells whether there are any.
func (a reader) ageCue(i int) (start int, said bool) {
	if k := a.beforeMerely(i); k < i && (a.Mark(k-1)&mention.Aged != 0 || a.Mark(k-1)&mention.OfWord != 0 && a.Mark(k-2)&mention.Aged != 0) { // « à seulement 28 ans », "aged just 28"
		i = k
	}
	for n := 0; n < 4 && i > 0; n++ {
		m := a.Mark(i - 1)
		switch {
		case m&mention.Aged != 0:
			said = true
		case m&mention.OfWord != 0 && a.Mark(i-2)&mention.Aged != 0, said && m&mention.ArticleWord != 0 && a.Mark(i-2)&mention.Aged != 0:
		case said && a.Is(i-1, "l"), said && a.Cue(i-1)&mention.OfThem != 0:
		default:
			return i, said
		}
		i--
	}
	return i, said
}

// ofThem tells whether a number at token i counts years that were spoken of before: « en a 44 ».
func (a reader) ofThem(i int) bool {
	return a.Cue(i-2)&mention.OfThem != 0 && a.Mark(i-1)&(mention.Finite|mention.Background) != 0
}

// beforeMerely moves over the words before an age that make little of it.
func (a reader) beforeMerely(i int) int {
	for n := 0; n < 2 && i > 0 && a.Cue(i-1)&mention.Merely != 0; n++ {
		i--
	}
	return i
}

// ageAtDeath reads « X est mort à l'âge de 86 ans », "X died in Plains, Georgia, at 95", "X, who died aged 95".
func (a reader) ageAtDeath(l *Life) bool {
	x := l.Expression
	i, said := a.ageCue(x.Tokens.Start)
	if !said && (!a.Is(i-1, ",") || x.Kind != timex.Age || x.Tokens.End-i == 1) { // "died on Tuesday, 93 years old"
		return false
	}
	s := a.Sentence(i)
	for n, k := 0, i-1; n < cueReach && k >= s.Start; n, k = n+1, k-1 {
		k = a.beforeQuote(k, s)
		switch m := a.Mark(k); {
		case m&mention.Died != 0:
			l.Kind = AgeAtDeath
			return a.isLifeNoun(k) && a.ageOfNoun(l, k, i) || !a.isLifeNoun(k) && a.byVerb(l, k)
		case a.Cue(k)&mention.DeathNoun != 0:
			l.Kind = AgeAtDeath
			return a.ageOfNoun(l, k, i)
		case a.insertedBefore(k) > 0:
			k = a.insertedBefore(k) + 1
		case a.dateEndingAt(k+1) != nil:
			k = a.dateEndingAt(k + 1).Tokens.Start
		case a.endsReach(k):
			return false
		}
	}
	return false
}

// ageByPronoun reads "X died on Thursday. She was 94." and « Il a 52 ans. » of the subject of the sentence before.
func (a reader) ageByPronoun(l *Life) bool {
	i, _ := a.ageCue(l.Expression.Tokens.Start)
	if a.Mark(i)&mention.Finite == 0 { // « a » is a verb too
		i--
	}
	past := a.Mark(i)&(mention.WasCopula|mention.Background) != 0
	if !past && a.Mark(i)&(mention.IsCopula|mention.Finite) == 0 || !a.endsAge(l.Expression.Tokens.End) {
		return false
	}
	p := a.meantByPronoun(i - 1)
	if p == nil && past {
		p = a.deadByTitle(i, a.Sentence(i)) // « L'ancien président avait 86 ans. »
	}
	if p == nil {
		return false
	}
	if past {
		if !a.tellsOfDeath(a.Sentences[a.SentenceOf(i)-1]) {
			return false
		}
		l.Kind = AgeAtDeath
	}
	l.Person = p
	return true
}

// tellsOfDeath tells whether a sentence tells of a death.
func (a reader) tellsOfDeath(s token.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if a.Mark(i)&mention.Died != 0 || a.Cue(i)&(mention.DeathNoun|mention.Dead) != 0 {
			return true
		}
	}
	return false
}

// ageOfNoun reads "the death of X at 86", « la mort de X, à 86 ans »: the noun stands at token k, the words of the age begin at token i.
func (a reader) ageOfNoun(l *Life, k, i int) bool {
	if a.Is(i-1, ",") {
		i--
	}
	p := a.personEndingAt(i)
	if p == nil || p.Other || a.Mark(k+1)&mention.OfWord == 0 || a.complementPerson(k+1) != p {
		return false
	}
	l.Person = p
	return true
}

// insertedBefore returns the comma at which an insertion begins that ends with the comma at token i: « mort jeudi, entouré des siens, à 86 ans »;
// 0 where there is none.
func (a reader) insertedBefore(i int) int {
	const words = 9
	if !a.Is(i, ",") {
		return 0
	}
	for k := i - 1; k > 0 && i-k < words; k-- {
		if a.Is(k, ",") {
			if !a.opensWithPast(k+1) || a.Mark(k+1)&(mention.Born|mention.Died) != 0 {
				return 0
			}
			return k
		}
		if a.Tokens[k].Kind == token.Punct || a.isVerb(k) && !a.Lexicon.IsParticiple(a.At(k)) || mention.At(a.People, k) >= 0 {
			return 0
		}
	}
	return 0
}

// ageByNoun reads "The 81-year-old Pole", which opens its sentence, of the subject of the sentence before, where nobody else is named there.
func (a reader) ageByNoun(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	k := a.SentenceOf(i)
	if k == 0 || end >= len(a.Tokens) || a.Tokens[end-1].Glue != token.Hyphen || a.Mark(i-1)&mention.ArticleWord == 0 || a.Mark(i-1)&mention.Indefinite != 0 || a.Sentences[k].Start != i-1 {
		return false
	}
	prior := a.Sentences[k-1]
	noun := a.Tokens[end].Shape == token.Lower || mention.At(a.Countries, end) >= 0
	if !noun || a.Mark(end)&mention.Relation != 0 || a.strangerIn(prior) {
		return false
	}
	l.Person = a.subjectOf(prior, mention.He|mention.She)
	if l.Bare = true; l.Person != nil && a.tellsOfDeath(prior) {
		l.Kind = AgeAtDeath
	}
	return l.Person != nil
}

// ageInFront reads an age in the adverbial with which a sentence opens, of the sentence's subject: « De retour au pouvoir à 76 ans, X devient »,
// "Elected at the age of 46, X".
func (a reader) ageInFront(l *Life) bool {
	const words = 10
	i, said := a.ageCue(l.Expression.Tokens.Start)
	s := a.Sentence(i)
	if !said || i == s.Start || i-s.Start > words {
		return false
	}
	const own = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Relative | mention.Relation | mention.And | mention.Negation | mention.Reporting
	first := s.Start
	if a.Lexicon.IsParticiple(strings.ToLower(a.At(first))) { // "Elected at 46, X"
		first++
	}
	for k := first; k < i; k++ {
		if a.inDate(k) {
			continue
		}
		if a.Tokens[k].Kind != token.Word || a.Mark(k)&own != 0 && a.Mark(k)&mention.Aged == 0 && a.Cue(k)&mention.SeatOfPower == 0 || a.knownAt(k) {
			return false
		}
	}
	l.Then = true
	return a.fronted(l)
}

// knownAt tells whether somebody whom the facts know is named at token i.
func (a reader) knownAt(i int) bool {
	k := mention.At(a.People, i)
	return k >= 0 && a.People[k].ID >= 0
}

// ageTurned reads « X fêtera ses 70 ans mardi », "X, who turned 80 on Sunday", "X's 90th birthday".
func (a reader) ageTurned(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	birthday := a.Cue(end)&mention.Turns != 0
	if n := a.NumberAt(i); birthday && (n == nil || !n.Ordinal) || !birthday && !a.closes(end) && a.dateAt(end) == nil && a.dateAt(end+1) == nil && a.dateAt(end+2) == nil {
		return false // « ses 70 ans de règne », « ses 10 ans au pouvoir »
	}
	for i > 0 && a.Mark(i-1)&mention.ArticleWord != 0 {
		i--
	}
	if k := a.adverbialBefore(i - 1); k < i-1 && a.Cue(i-1)&mention.Turns == 0 { // « a fêté mercredi à Berlin son 70e anniversaire »
		i = k + 1
	}
	if x := a.dateEndingAt(i); x != nil { // « fête samedi ses 70 ans »
		if a.isNear(*x) && x.Value.Precision() == date.ToDay {
			l.At = x
		}
		for i = x.Tokens.Start; i > 0 && a.Mark(i-1)&(mention.Dating|mention.ArticleWord) != 0; i-- {
		}
	}
	if a.Cue(i-1)&mention.Turns == 0 {
		return false
	}
	l.Kind = AgeTurned
	l.Next, l.Last = a.birthdayBeside(end, i-1)
	return a.predicate(l, i-1)
}

// ageBefore reads "the 75-year-old American president", "75-year-old Joe Biden", "Joe Biden, a 75-year-old former senator".
func (a reader) ageBefore(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	if end >= len(a.Tokens) || a.Tokens[end-1].Glue != token.Hyphen {
		return false
	}
	if p := a.personAt(end); p != nil {
		l.Person = p
		return true
	}
	if start := a.skipBack(i); start < i && a.Is(start-1, ",") {
		if p := a.personEndingAt(start - 1); p != nil && !p.Other && !a.saidOfAnother(p, true, false) && !a.enumeratesPeople(p) {
			l.Person = p
			return true
		}
	}
	k := mention.At(a.Titles, end)
	if k < 0 || a.Titles[k].Tokens.Start != end {
		l.Person = a.nameBehindNoun(end)
		return l.Person != nil
	}
	t := &a.Titles[k]
	if l.Person = a.personAt(t.Tokens.End); l.Person == nil && a.Is(t.Tokens.End, ",") && a.Mark(i-1)&mention.Indefinite != 0 { // "a 39-year-old president, X"
		l.Person = a.personAt(t.Tokens.End + 1)
	}
	if l.Person == nil {
		l.Title = t
	}
	return l.Person != nil || t.Explicit()
}

// enumeratesPeople tells whether a name stands in a list, so that what follows its comma may be another member.
func (a reader) enumeratesPeople(p *mention.Person) bool {
	before := a.skipBack(a.phraseStart(p.Tokens.Start)) - 1
	return a.Is(before, ",") || a.Mark(before)&mention.And != 0 || a.Mark(p.Tokens.End)&mention.And != 0
}

// age reads « X, 52 ans, », « X, âgé de 52 ans », « X a 52 ans », "X is 75 years old", « le Premier ministre britannique de 47 ans ».
func (a reader) age(l *Life) bool {
	i, end := l.Expression.Tokens.Start, l.Expression.Tokens.End
	start, said := a.ageCue(i)
	if k := a.beforeMerely(i); !said && k < i && k == a.Sentence(i).Start { // "Only 47, X"
		start = k
	}
	if !said && a.Mark(i-1)&mention.OfWord != 0 && a.closes(end) {
		return a.ageAfterTitle(l, i-1) || a.ageOfNounPhrase(l, i-1)
	}
	copula := a.Mark(i-1)&mention.IsCopula != 0 || a.restricts(i-1) || a.Mark(i-2)&mention.IsCopula != 0 && a.Lexicon.IsAdverb(a.At(i-1))
	switch {
	case !copula && !a.closes(end) && a.Mark(end)&mention.And == 0 && !(said && a.opensWithAge(start, end)),
		l.Expression.Kind != timex.Age && !said && !copula && !a.Is(i-1, ","):
		return false
	}
	if copula && !said && a.isDifference(l.Expression) {
		return false
	}
	l.Bare, l.present = !said && !copula, copula
	if said {
		l.Gender = a.genderOf(start)
	}
	if !a.predicate(l, start) {
		return false
	}
	l.Own = a.Sentence(start).Start == start
	l.Then = l.Kind == AgeNow && said && a.Sentence(start).Start == start && l.Gender == "" && !a.isNow(l.Person) // « À 39 ans, X devient »
	return true
}

// isDifference tells whether years after "is" are not how old somebody is but by how much: "is 24 years younger than", « a 24 ans de moins que », "is 20
// years his senior".
func (a reader) isDifference(x *timex.Expression) bool {
	return x.Kind == timex.Duration && !a.endsAge(x.Tokens.End)
}

// isNow tells whether the verb right after a name is "is", and not the auxiliary of another verb.
func (a reader) isNow(p *mention.Person) bool {
	return p != nil && a.Mark(p.Tokens.End)&mention.IsCopula != 0 && !a.Lexicon.IsParticiple(a.At(p.Tokens.End+1))
}

// ageAfterTitle reads « X, Premier ministre britannique de 47 ans » and « le Premier ministre britannique de 47 ans »; i is the preposition.
func (a reader) ageAfterTitle(l *Life, i int) bool {
	k := mention.At(a.Titles, i-1)
	if k < 0 || a.Titles[k].Tokens.End != i {
		return false
	}
	if start := a.skipBack(a.Titles[k].Tokens.Start); a.Is(start-1, ",") {
		if p := a.personEndingAt(start - 1); p != nil {
			if p.Other || a.saidOfAnother(p, true, false) {
				return false
			}
			l.Person = p
			return true
		}
	}
	return a.titled(l, i, true)
}

// ageOfClause reads the age at which the subject of a sentence does something: "X was sworn in on Wednesday at the age of 75", « X entame à
// 46 ans son second mandat ».
func (a reader) ageOfClause(l *Life) bool {
	i, said := a.ageCue(l.Expression.Tokens.Start)
	s := a.Sentence(i)
	if !said || i <= s.Start {
		return false
	}
	if x := a.dateEndingAt(i); x != nil && a.isNear(*x) {
		l.Own = true
	}
	k := i - 1
	if a.Is(k, ",") && a.dateEndingAt(k) != nil { // "became prime minister in November 2015, at the age of 43"
		k--
	}
	for ; k > s.Start && i-k < insertion; k-- {
		p := a.personEndingAt(k + 1)
		switch {
		case p != nil:
			if p.Other || k+1 == i || !a.opensAsSubject(p.Tokens.Start) {
				return false
			}
			l.Person, l.Then = p, true
			return true
		case a.Is(k, ",") && k+1 < i:
			l.Person, l.Then = a.beyondInsertion(k, s, true), true
			return l.Person != nil && !l.Person.Other
		case a.Tokens[k].Kind == token.Punct, a.Mark(k)&(mention.Relative|mention.And|mention.Relation|mention.Negation|mention.After|mention.Before|mention.Since) != 0:
			return false
		}
	}
	return false
}
