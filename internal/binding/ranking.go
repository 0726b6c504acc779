package binding

import (
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// A Ranking is the statement that a person was the n-th in an office: "the 45th president, Donald Trump".
type Ranking struct {
	Holding
	Ordinal *mention.Number
}

// Rankings returns what the article says of the ordinals of persons in office, in order of the titles.
func Rankings(article *mention.Article) []Ranking {
	a := reader{article}
	var out []Ranking
	for i := range a.Titles {
		t := &a.Titles[i]
		n := a.NumberAt(t.Tokens.Start - 1)
		if n == nil || !n.Ordinal || a.Tokens[t.Tokens.Start].Glue == token.Break {
			continue
		}
		if t = a.rankedTitle(t, n); t == nil {
			continue
		}
		out = a.appendElliptic(out, t, n)
		h, ok := a.ranked(t, n)
		if !ok {
			continue
		}
		h.Title = t
		h.Tokens = a.span(n, t, h.Person)
		switch {
		case h.Person.ID < 0 && !a.identify(&h):
			continue
		case a.countsSome(t, n):
			h.Reason = CountsSome
		case h.Reason == Clear && h.Copula && a.denied(h.Tokens):
			h.Reason = Denied
		case h.Reason == Clear && a.governed(n.Tokens.Start) && a.belongsToRelation(n.Tokens.Start):
			h.Reason = NotTheHead
		}
		out = append(out, Ranking{h, n})
	}
	return out
}

// appendElliptic appends the rankings of a sentence that leave out the title which it has counted before: "X, the 44th president, received Y, the 45th".
func (a reader) appendElliptic(out []Ranking, t *mention.Title, counted *mention.Number) []Ranking {
	s := a.Sentence(t.Tokens.Start)
	from, to := a.NumbersIn(token.Range{Start: t.Tokens.End, End: s.End})
	for i := from; i < to; i++ {
		n := &a.Numbers[i]
		if !n.Ordinal || n == counted || !a.closes(n.Tokens.End) || a.inDate(n.Tokens.Start) || a.Mark(n.Tokens.Start-1)&mention.ArticleWord == 0 || a.firstOrdinal(n.Tokens.Start) != n.Tokens.Start {
			continue
		}
		left := *t
		left.Tokens = n.Tokens
		if h, ok := a.ranked(&left, n); ok && h.Person.ID >= 0 && (h.Reason == Clear || h.Reason == Listed) && !(h.Copula && a.denied(n.Tokens)) {
			h.Title, h.Tokens, h.Reason = &left, a.span(n, &left, h.Person), Clear
			out = append(out, Ranking{h, n})
		}
	}
	return out
}

// rankedTitle returns the title that an ordinal counts. One without a country takes that of "America's 45th president", or else means
// whatever office the person named with it held; it is nil where more of the title follows, as in "the 45th president of the club".
func (a reader) rankedTitle(t *mention.Title, n *mention.Number) *mention.Title {
	if end := t.Tokens.End; a.Is(end, "s") && a.Tokens[end].Glue == token.Apostrophe { // "the 45th president's son"
		return nil
	}
	if t.Explicit() {
		return t
	}
	if a.Mark(t.Tokens.End)&mention.OfWord != 0 && !a.ofState(t.Tokens.End) {
		return nil
	}
	before := n.Tokens.Start - 1
	if a.Is(before, "s") && a.Tokens[before].Glue == token.Apostrophe {
		before--
	}
	if k := mention.At(a.Countries, before); k >= 0 && a.Countries[k].Tokens.End == before+1 {
		return a.withCountry(t, a.Countries[k].Code, token.Range{Start: a.Countries[k].Tokens.Start, End: t.Tokens.End})
	}
	return t
}

// countsSome tells whether an ordinal counts only some of those who held the office, as the words inside or behind the title say: "the
// seventh German chancellor to address the Knesset", "the third Conservative prime minister".
func (a reader) countsSome(t *mention.Title, n *mention.Number) bool {
	const many = 15 // nobody counts so far but to number all holders
	for i := t.Tokens.Start; i < t.Tokens.End; i++ {
		if a.Mark(i)&mention.Qualifier&^mention.Unsettled != 0 {
			return true
		}
	}
	end := a.afterState(t.Tokens.End)
	if n.Value > many {
		return a.Mark(end)&(mention.OfWord|mention.Relative) != 0
	}
	const goesOn = mention.And | mention.Finite | mention.IsCopula | mention.WasCopula | mention.Reporting | mention.Present | mention.Background | mention.Acts | mention.Enters
	return !a.closes(end) && mention.At(a.People, a.skipHonorifics(end)) < 0 && a.Mark(end)&goesOn == 0 && !a.dateFollows(end)
}

// afterState moves over « de la République française », « du pays », behind a title.
func (a reader) afterState(i int) int {
	if a.Mark(i)&mention.OfWord == 0 || !a.ofState(i) {
		return i
	}
	for a.Cue(i)&mention.SeatOfPower == 0 {
		i++
	}
	for a.Cue(i)&mention.SeatOfPower != 0 || a.isAdjectiveOfSeat(i) {
		i++
	}
	return i
}

// isAdjectiveOfSeat tells of « française » after « la République ».
func (a reader) isAdjectiveOfSeat(i int) bool {
	k := mention.At(a.Countries, i)
	return k >= 0 && a.Countries[k].Adjective
}

// dateFollows tells whether a date stands at token i, with its preposition or none.
func (a reader) dateFollows(i int) bool {
	const words = 3
	for n := 0; n < words; n, i = n+1, i+1 {
		if a.dateAt(i) != nil {
			return true
		}
		if a.Mark(i)&mention.Dating == 0 {
			return false
		}
	}
	return false
}

// ofState tells whether « de la République » or the like stands at token i.
func (a reader) ofState(i int) bool {
	const words = 4
	for n := 0; n < words && i < len(a.Tokens) && a.Tokens[i].Kind == token.Word; n, i = n+1, i+1 {
		if a.Cue(i)&mention.SeatOfPower != 0 {
			return true
		}
	}
	return false
}

// ranked finds the person whom a counted title is given to: the name beside it, or the one who comes into office with it.
func (a reader) ranked(t *mention.Title, n *mention.Number) (Holding, bool) {
	words := *t
	words.Bare = false
	words.Tokens = token.Range{Start: a.firstOrdinal(min(n.Tokens.Start, t.Tokens.Start)), End: a.afterState(t.Tokens.End)}
	start := a.beforeOwner(a.skipBack(words.Tokens.Start))
	for i := start; i < words.Tokens.Start; i++ {
		if m := a.Mark(i); m&mention.Unsettled != 0 && m&(mention.Enters|mention.Appoints) == 0 { // "like the 43rd president"
			return Holding{}, false
		}
	}
	if p := a.aroundAddition(start); p != nil {
		return Holding{Person: p, Copula: true}, true
	}
	if a.Is(start-1, ",") && a.nameEndsAt(start-1) { // « X, 22e président, Y »: the title is X's
		return a.rankedBefore(&words, start)
	}
	if h, ok := a.holding(&words); ok {
		return h, true
	}
	if p := a.personAt(t.Tokens.End + 1); p != nil && a.Is(t.Tokens.End, ":") {
		return Holding{Person: p}, true
	}
	if h, ok := a.rankedBefore(&words, start); ok {
		return h, true
	}
	if p := a.enters(start); p != nil {
		return Holding{Person: p, Copula: true}, true
	}
	if p := a.asRanked(&words, start); p != nil {
		return Holding{Person: p}, true
	}
	return Holding{}, false
}

// asRanked reads "As the 44th president, X", with which a sentence opens.
func (a reader) asRanked(t *mention.Title, start int) *mention.Person {
	s := a.Sentence(start)
	if start == s.Start || !a.Is(t.Tokens.End, ",") {
		return nil
	}
	for i := s.Start; i < start; i++ {
		if a.Mark(i)&mention.Post == 0 {
			return nil
		}
	}
	return a.object(t.Tokens.End+1, s.End)
}

// beforeOwner moves from token i over what has the office: "the country's", "NATO's", "the United Nations'".
func (a reader) beforeOwner(i int) int {
	if k := mention.At(a.Organisations, i-2); k >= 0 && (a.Is(i-1, "’") || a.Is(i-1, "'")) {
		return a.skipBack(a.Organisations[k].Tokens.Start)
	}
	if i < 2 || !a.Is(i-1, "s") || a.Tokens[i-1].Glue != token.Apostrophe {
		return i
	}
	if k := mention.At(a.Organisations, i-2); k >= 0 {
		return a.skipBack(a.Organisations[k].Tokens.Start)
	}
	if a.Cue(i-2)&mention.SeatOfPower != 0 {
		return a.skipBack(i - 2)
	}
	return i
}

// firstOrdinal moves to the first of several ordinals that count one title: "45th and 47th", « 22e puis 24e », "the 45th and now also the 47th".
func (a reader) firstOrdinal(i int) int {
	for {
		n := a.ordinalBefore(i)
		if n == nil {
			return i
		}
		i = n.Tokens.Start
	}
}

// ordinalBefore returns the ordinal that a word or two of one phrase join to the one at token i, nil where there is none.
func (a reader) ordinalBefore(i int) *mention.Number {
	const words = 4
	for k := i - 1; k > 0 && k >= i-words && a.Tokens[k].Kind == token.Word; k-- {
		if n := a.NumberAt(k - 1); n != nil && n.Ordinal && n.Tokens.End == k {
			return n
		}
		if k < i-1 && a.Mark(k)&(mention.And|mention.ArticleWord) == 0 && !a.Lexicon.IsAdverb(a.At(k)) && !a.Lexicon.IsCommon(a.Tokens[k].Word) {
			return nil
		}
	}
	return nil
}

// aroundAddition reads « X est, après Y, le 24e … »: the subject of the verb before what is put in between commas.
func (a reader) aroundAddition(i int) *mention.Person {
	const words = 7
	s := a.Sentence(i)
	if !a.Is(i-1, ",") {
		return nil
	}
	for k := i - 2; k > s.Start && k > i-words; k-- {
		if !a.Is(k, ",") {
			continue
		}
		if a.Mark(k-1)&(mention.IsCopula|mention.WasCopula|mention.Enters) == 0 {
			return nil
		}
		p, _ := a.subject(a.verbStart(k-1, s), s)
		return p
	}
	return nil
}

// rankedBefore reads NAME, the n-th TITLE, where more may follow than a comma ("the 265th pope and the first from Latin America"), and
// NAME, with an addition, is the n-th TITLE. With an ordinal the title is no item of a list by itself.
func (a reader) rankedBefore(t *mention.Title, start int) (Holding, bool) {
	if h, ok := a.nameBefore(t); ok {
		return h, true
	}
	s := a.Sentence(start)
	if past, ok := a.copula(start - 1); ok {
		if p, _ := a.subject(a.verbStart(start-1, s), s); p != nil {
			return Holding{Person: p, Copula: true, Past: past}, true
		}
	}
	if !a.Is(start-1, ",") {
		return Holding{}, false
	}
	if p := a.personEndingAt(start - 1); p != nil && a.closes(t.Tokens.End) { // « Le pape X, 266e pape, »
		return Holding{Person: p}, true
	}
	if a.Mark(t.Tokens.End)&mention.And == 0 {
		return Holding{}, false
	}
	p := a.opening(s)
	if p == nil || p.Tokens.End != start-1 {
		return Holding{}, false
	}
	return Holding{Person: p}, true
}

// nameEndsAt tells whether a name, known or not, ends before token i.
func (a reader) nameEndsAt(i int) bool {
	return a.personEndingAt(i) != nil || i > 0 && a.looksLikeName(i-1)
}

// enters returns the person who comes into the office that the words at token i count: "was sworn in on Tuesday as the 44th president",
// « devenant à 78 ans le 46e président ». Nothing may stand between the two but when, where and at what age.
func (a reader) enters(i int) *mention.Person {
	const words = 12
	c := cue{Range: token.Range{Start: i, End: i}, sentence: a.Sentence(i)}
	at := a.installation(&c)
	if at < 0 || i-at > words {
		return nil
	}
	for k := max(at-words/3, c.sentence.Start); k < at; k++ {
		if a.Mark(k)&(mention.LookAhead|mention.Condition|mention.Negation) != 0 { // "wants to become"
			return nil
		}
	}
	for k := at; k < i; k++ {
		const small = mention.Post | mention.ArticleWord | mention.Dating | mention.Enters | mention.Appoints
		if m := a.Mark(k); m&cues != 0 && m&mention.Enters == 0 || a.Mark(k)&small == 0 && !a.isSetting(k) {
			return nil
		}
	}
	return a.installed(at, i, &c)
}

// isSetting tells whether token i says when, where or at what age.
func (a reader) isSetting(i int) bool {
	if a.Mark(i-1)&mention.Dating != 0 && a.Tokens[i].Shape == token.Lower { // "at noon"
		return true
	}
	return a.NumberAt(i) != nil || a.NumberAt(i-1) != nil || a.inDate(i) || mention.At(a.Places, i) >= 0 || mention.At(a.Countries, i) >= 0 || a.Lexicon.IsAdverb(a.At(i))
}

func (a reader) span(n *mention.Number, t *mention.Title, p *mention.Person) token.Range {
	return token.Range{
		Start: min(n.Tokens.Start, t.Tokens.Start, p.Tokens.Start),
		End:   max(t.Tokens.End, p.Tokens.End),
	}
}
