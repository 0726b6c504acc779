package binding

import (
	"slices"
	"sort"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// A Holding is the statement that a person holds, or held, an office.
type Holding struct {
	Title   *mention.Title
	Person  *mention.Person
	Tokens  token.Range // of the whole statement
	Copula  bool        // NAME is TITLE
	Past    bool        // NAME was TITLE
	FirstTo bool        // NAME was the first TITLE to do something
	Joined  bool        // TITLE NAME, with nothing between
	Opens   bool        // it is the subject with which the sentence opens
	Ahead   bool        // a relative clause says that the person is still to take office: « X, qui prendra vendredi la suite de Y »
	AtHome  bool        // the clause names the person's country: « Aux États-Unis, le vice-président X »
	News    bool        // it is taken for news because of its place in the lead, whatever clause or date stands around it

	Day    date.Value // the day to test it on, zero where none is known
	Since  date.Value // where dates around leave the day open: the time from the first of them to publication, in which it lies
	Why    DayWhy
	Reason Reason
}

// Holdings returns what the article says of persons and offices, in order of the titles.
func Holdings(article *mention.Article) []Holding {
	a := reader{article}
	var out []Holding
	for i := range a.Titles {
		out = a.appendHolding(out, a.owned(&a.Titles[i]))
	}
	counterparts := a.counterparts()
	for i := range counterparts {
		out = a.appendHolding(out, &counterparts[i])
	}
	return out
}

// appendHolding appends the statement that a title makes, if a name stands beside it.
func (a reader) appendHolding(out []Holding, t *mention.Title) []Holding {
	h, ok := a.holding(t)
	if !ok {
		return out
	}
	h.Title = t
	h.Tokens = token.Range{Start: min(t.Tokens.Start, h.Person.Tokens.Start), End: max(t.Tokens.End, h.Person.Tokens.End)}
	if h.Person.ID < 0 && !a.identify(&h) {
		return out
	}
	a.settle(&h)
	h.Ahead = a.takesOver(h.Tokens.End)
	h.AtHome = h.Title.Bare && a.atHome(&h)
	return append(out, h)
}

// takesOver tells whether a relative clause at token i says that somebody is still to take office.
func (a reader) takesOver(i int) bool {
	if a.Is(i, ",") {
		i++
	}
	return a.Mark(i)&mention.Relative != 0 && a.Cue(i+1)&mention.TakesOver != 0
}

// atHome tells whether the clause of a statement names the person's country before it, other than inside a title.
func (a reader) atHome(h *Holding) bool {
	home := a.Lexicon.Facts.Persons[h.Person.ID].Country
	if home == "" {
		return false
	}
	const words = 12
	start := max(a.clause(h.Tokens).Start, h.Tokens.Start-words)
	k := sort.Search(len(a.Countries), func(k int) bool { return a.Countries[k].Tokens.Start >= start })
	for ; k < len(a.Countries) && a.Countries[k].Tokens.End <= h.Tokens.Start; k++ {
		if c := &a.Countries[k]; c.Code == home && !c.Adjective && mention.At(a.Titles, c.Tokens.Start) < 0 {
			return true
		}
	}
	return false
}

// identify finds out who is meant where the article gives only a family name beside a title: the one who has held such an office.
func (a reader) identify(h *Holding) bool {
	if h.Person.Other {
		return false
	}
	who := int32(-1)
	for _, c := range h.Person.Candidates {
		for _, k := range a.Lexicon.Facts.Persons[c.ID].Tenures {
			if contains(h.Title.Offices, a.Lexicon.Facts.Tenures[k].Office) {
				if who >= 0 && who != c.ID {
					return false
				}
				who = c.ID
			}
		}
	}
	if who < 0 {
		return false
	}
	p := *h.Person
	p.ID = who
	h.Person = &p
	return true
}

// settle finds the day of a statement and what speaks against judging it.
func (a reader) settle(h *Holding) {
	var reason Reason
	h.Day, h.Why, reason = a.day(h.Tokens)
	if reason != Clear && a.leads(h.Tokens) && h.Title.Explicit() && h.Person.Form == mention.Full {
		h.Day, h.Why, reason = a.dayOf(h.Tokens, true)
		h.News = reason == Clear
	}
	if h.Reason == Clear {
		h.Reason = reason
		if reason == AnotherTime || reason == TwoDates {
			h.Since = a.since(a.clause(h.Tokens))
		}
	}
	if (h.Reason == Clear || h.Reason == AnotherTime || h.Reason == TwoDates) && a.underFormerLeader(h) {
		h.Reason, h.Since = AnotherTime, date.Value{}
	}
	if a.inFiction(h.Tokens.Start) {
		h.Reason = Denied
	}
	if h.Reason == Clear && (a.ofEarlierHolder(h.Tokens) || a.ofAppointer(h.Tokens) || a.isFirstOfSeveral(h.Title)) {
		h.Reason = AnotherTime
	}
	if h.Reason == Clear && h.Joined && a.Mark(a.skipBack(h.Tokens.Start)-1)&mention.Enters != 0 {
		h.Reason = Qualified // « celui qui deviendra le président Barack Obama »
	}
	if h.Reason == Clear && a.belongsToAnother(h) {
		h.Reason = NotTheHead
	}
	if n := a.NumberAt(h.Title.Tokens.Start - 1); h.Reason == Clear && n != nil && n.Ordinal {
		h.Reason = AnotherTime // « le 44e président des États-Unis » is so for life
	}
	if h.Reason == Clear && a.inEventClause(h.Person.Tokens) {
		h.Reason = AnotherTime // the date is the event's: « le président Kennedy a été assassiné en 1963 »
	}
	if h.Reason == Clear && (a.isProposed(h) || a.takesOffice(h)) {
		h.Reason = Qualified
	}
	if h.Reason == Clear && h.Copula && a.denied(h.Tokens) {
		h.Reason = Denied
	}
	if h.Reason == Clear && h.Past && h.Why != OwnDate && !(h.FirstTo && a.hasNearDate(a.clause(h.Tokens))) {
		h.Reason = AnotherTime
	}
	if h.Reason == Clear && h.Title.Marks&mention.Then != 0 && h.Why != OwnDate {
		h.Reason = Qualified
	}
	if h.Reason == Clear && h.Title.Marks&mention.Unsettled != 0 && !h.FirstTo || a.sharesFormer(h.Title) {
		h.Reason = Qualified
	}
	if h.Reason == Clear && !a.present(h) {
		h.Reason, h.Opens = TitleOnly, h.Person.Form == mention.Full && a.opensWith(h.Tokens)
	}
}

// isProposed tells whether an office is proposed for somebody, or given: « a proposé comme premier ministre X », "picked as defence secretary X".
func (a reader) isProposed(h *Holding) bool {
	const words = 3
	i := h.Tokens.Start - 1
	if !h.Joined || !a.isAs(i) {
		return false
	}
	for k := i - 1; k >= max(0, i-words); k-- {
		if a.Mark(k)&(mention.Appoints|mention.LookAhead) != 0 {
			return true
		}
	}
	return false
}

// hasNearDate tells whether a day near publication stands in a clause.
func (a reader) hasNearDate(s token.Range) bool {
	return slices.ContainsFunc(a.DatesIn(s), func(e timex.Expression) bool { return e.Kind == timex.Date && a.isNear(e) })
}

// sharesFormer tells whether a title without an article is joined to one before it that is over, and may be over as well: "former defence
// secretary and CIA director", « l'ancien ministre et député ».
func (a reader) sharesFormer(t *mention.Title) bool {
	i := t.Tokens.Start
	if a.Mark(i-1)&mention.And == 0 {
		return false
	}
	k := mention.At(a.Titles, i-2)
	return k >= 0 && a.Titles[k].Tokens.End == i-1 && a.Titles[k].Marks&(mention.Former|mention.Late) != 0 && t.Marks&mention.Current == 0
}

// ofEarlierHolder tells whether the words before a statement tell of somebody's time in office that may be over: "succeeded President X", « successeur
// du », « sous le président X », "nominated by President X".
func (a reader) ofEarlierHolder(r token.Range) bool {
	i := a.skipBack(r.Start) - 1
	if a.Is(i, ",") {
		i--
	}
	m := a.Mark(i)
	switch {
	case m&(mention.Succeeds|mention.Precedes|mention.Reign) != 0 && m&mention.Agent == 0:
		return true
	case m&mention.InPlace != 0: // a title that follows the name is the person's of today: "to follow X, head of"
		return mention.At(a.Titles, r.Start) >= 0
	case m&mention.OfWord != 0:
		return a.Mark(i-1)&(mention.Succeeds|mention.Precedes) != 0
	case m&mention.Agent != 0:
		return a.Mark(i-1)&(mention.Unsettled|mention.Elect) != 0
	}
	return false
}

// present tells whether title and name are said of the present: the full name with its title, or any form beside a day near publication.
// Where a language keeps titles for life, one without a country tells of the present only in the mouth of a report or in the lead.
func (a reader) present(h *Holding) bool {
	if h.Why == OwnDate {
		return true
	}
	courtesy := a.courtesy(h)
	if h.Why == NearDay && !courtesy {
		return true
	}
	_, close := a.dates(a.clause(h.Tokens), h.Tokens)
	if h.Why == NearDay && a.beside(close, h.Tokens) != nil {
		return true
	}
	return h.Person.Form == mention.Full && (!courtesy || a.speaks(h.Tokens) || a.acts(h.Tokens) || a.awaited(h.Tokens) || a.leads(h.Tokens))
}

// national tells whether a title is, or may be, of an office of a country.
func (a reader) national(t *mention.Title) bool {
	return len(t.Offices) == 0 || a.Lexicon.Facts.Offices[t.Offices[0]].Country != ""
}

// opensWith tells whether a sentence, or what follows a quotation in it, opens with the statement as its subject.
func (a reader) opensWith(r token.Range) bool {
	start, s := a.skipBack(r.Start), a.Sentence(r.Start)
	if start > s.Start && a.Tokens[start-1].Kind != token.Punct || r.End >= s.End {
		return false
	}
	if a.thenIn(s) {
		return false
	}
	next := a.Tokens[r.End]
	return next.Kind == token.Word && next.Glue == token.Space && next.Shape == token.Lower && a.Mark(r.End)&mention.And == 0
}

// leads tells whether a statement stands in the first sentences of the article, which tell the news, not its history.
func (a reader) leads(r token.Range) bool {
	const sentences = 3
	return a.SentenceOf(r.Start) < sentences
}

// holding finds the name that stands beside a title.
func (a reader) holding(t *mention.Title) (Holding, bool) {
	if p := a.personAt(a.skipHonorifics(t.Tokens.End)); p != nil { // TITLE NAME
		return Holding{Person: p, Joined: true}, true
	}
	if t.Bare {
		return Holding{}, false
	}
	if h, ok := a.nameAfterComma(t); ok {
		return h, true
	}
	return a.nameBefore(t)
}

// nameAfterComma reads TITLE, NAME, and TITLE – NAME –, where the title is the head of its phrase.
func (a reader) nameAfterComma(t *mention.Title) (Holding, bool) {
	at := t.Tokens.End
	dash := a.isDash(at)
	if !a.Is(at, ",") && !dash {
		return Holding{}, false
	}
	p := a.personAt(a.skipHonorifics(at + 1))
	if p == nil || !a.closesNamed(p.Tokens.End) && !a.awaitsSubject(t, p) || dash && !a.isDash(p.Tokens.End) {
		return Holding{}, false
	}
	h := Holding{Person: p}
	if noun := a.governor(t.Tokens.Start); noun >= 0 && a.mayBeNamed(noun) {
		h.Reason = NotTheHead
	} else if a.hasOwnTitle(p) {
		h.Reason = Listed
	}
	return h, true
}

// awaitsSubject tells whether a title with which a sentence opens has no article, so that the name behind the comma is that of its bearer, and the subject:
// « Ministre allemand des Finances, X a parlé ».
func (a reader) awaitsSubject(t *mention.Title, p *mention.Person) bool {
	i := t.Tokens.Start
	return i == a.Sentence(i).Start && t.Marks&mention.Qualifier == 0 && !a.hasArticle(t) && p.Form == mention.Full && a.isVerb(p.Tokens.End)
}

// hasOwnTitle tells whether another title follows a name between commas, so that the one before it may be somebody else's: « Aux côtés du président,
// X, le ministre, … », "the president, X, the minister, and Y".
func (a reader) hasOwnTitle(p *mention.Person) bool {
	i := p.Tokens.End
	if !a.Is(i, ",") {
		return false
	}
	for i++; a.Mark(i)&mention.ArticleWord != 0; i++ {
		if k := mention.At(a.Titles, i); k >= 0 && a.Titles[k].Tokens.Start == i {
			break
		}
	}
	k := mention.At(a.Titles, i)
	return k >= 0 && a.Titles[k].Tokens.Start == i && a.Titles[k].Marks&mention.Former == 0 && a.closes(a.Titles[k].Tokens.End)
}

// skipBack moves from the start of a title to the left over its qualifiers and article.
func (a reader) skipBack(i int) int {
	for i > 0 && a.Tokens[i-1].Kind == token.Word && (a.Mark(i-1)&(mention.ArticleWord|mention.Qualifier) != 0) {
		i--
	}
	return i
}

// skipHonorifics moves over « M. » and the like.
func (a reader) skipHonorifics(i int) int {
	for i < len(a.Tokens) && a.Mark(i)&mention.Honorific != 0 {
		i++
		if a.Is(i, ".") {
			i++
		}
	}
	return i
}

func (a reader) personAt(i int) *mention.Person {
	if k := mention.At(a.People, i); k >= 0 && a.People[k].Tokens.Start == i && i < len(a.Tokens) && a.Tokens[i].Glue != token.Break {
		return &a.People[k]
	}
	return nil
}

func (a reader) personEndingAt(i int) *mention.Person {
	if k := mention.At(a.People, i-1); k >= 0 && a.People[k].Tokens.End == i {
		return &a.People[k]
	}
	return nil
}

func contains(list []int32, x int32) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// isNewsEvent tells whether an event is one of the days about publication, so that its clause tells the news.
func (a reader) isNewsEvent(e *mention.Event) bool {
	if len(e.Candidates) != 1 || a.Published.IsZero() {
		return false
	}
	v := a.Lexicon.Facts.Events[e.Candidates[0]].Date
	return !v.IsZero() && v.First() >= a.Published.First()-near && v.Last() <= a.Published.Last()+near
}

// inEventClause tells whether a name is the subject or object of an event that a clause tells, not of one that an apposition names:
// « le président Kennedy a été assassiné en 1963 », but not « Moubarak, renversé en février, … ».
func (a reader) inEventClause(r token.Range) bool {
	k := sort.Search(len(a.Events), func(k int) bool { return a.Events[k].Tokens.End > r.Start })
	for ; k < len(a.Events) && a.Events[k].Tokens.Start < r.End; k++ {
		if a.verbal(&a.Events[k]) && !a.isNewsEvent(&a.Events[k]) {
			return true
		}
	}
	return false
}
