package rules

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// aboutAYear is how far from publication the tense of a verb is tested, in days. Further off, the future of historians (« De Gaulle
// reviendra en 1958 ») is no error.
const aboutAYear = 366

var futureAsPast = &Rule{
	Name:     "future-as-past",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"what is still to come is told as past", "un événement à venir est raconté au passé"},
	Doc: Doc{
		What: Text{
			"Finds a verb in the past with a date after the publication of the article, or with words such as “next Thursday” right after it. A date without a year counts where its weekday or “this year” tells the year.",
			"Repère un verbe au passé accompagné d’une date postérieure à la publication, ou de mots comme « jeudi prochain » juste après lui. Une date sans année compte si le jour de la semaine ou « cette année » donne l’année.",
		},
		Why: Text{
			"The year is often wrong, most of all in January.",
			"L’année est souvent fausse, surtout en janvier.",
		},
		Silent: Text{
			"Says nothing more than about a year from publication, of the next day or of the day on which somebody spoke where the year is not said, of a date that is set, planned or announced, nor where a negation, a condition or a question governs its clause.",
			"Ne dit rien à plus d’un an environ de la publication, ni du lendemain ou du jour où quelqu’un parle si l’année n’est pas dite, ni d’une date fixée, prévue ou annoncée, ni si une négation, une condition ou une question porte sur sa proposition.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Le sommet s’est tenu le [[3 mai 2024]]."},
			{"en", "2023-09-20", "The summit was held on [[May 3, 2024]]."},
		},
		Good: []Example{
			{"fr", "2024-09-20", "Le sommet s’est tenu le 3 mai 2024."},
			{"fr", "2023-09-20", "Le sommet a été fixé au 3 mai 2024."},
			{"fr", "2020-06-30", "Le salon a été annulé pour 2021."},
			{"en", "2023-09-20", "The summit was scheduled for May 3, 2024."},
		},
	},
	Run: runFutureAsPast,
}

var pastAsFuture = &Rule{
	Name:     "past-as-future",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"what is past is told as still to come", "un événement passé est annoncé au futur"},
	Doc: Doc{
		What: Text{
			"Finds a verb in the future with a date before the publication of the article, and a goal set for a day that is past.",
			"Repère un verbe au futur accompagné d’une date antérieure à la publication, et un objectif fixé à une date déjà passée.",
		},
		Why: Text{
			"In December the year of a coming event is easily written as the current one; an old text keeps its goals.",
			"En décembre, on écrit facilement l’année en cours pour un événement de l’année suivante ; un texte ancien garde ses échéances.",
		},
		Silent: Text{
			"Says nothing more than about a year from publication, except of a deadline, nor where its clause names another date, nor under a negation, a condition or a question there.",
			"Ne dit rien à plus d’un an environ de la publication, sauf pour une échéance, ni si sa proposition cite une autre date, ni sous une négation, une condition ou une question.",
		},
		Bad: []Example{
			{"fr", "2025-12-10", "Le salon se tiendra le [[16 janvier 2025]] à Lyon."},
			{"en", "2025-12-10", "The fair will be held on [[January 16, 2025]]."},
			{"fr", "2025-12-10", "Le salon aura lieu du [[16]] au 18 janvier 2025 à Lyon."},
			{"fr", "2026-03-10", "Le pays veut réduire ses émissions de 40 % d’ici à [[2023]]."},
			{"en", "2026-03-10", "The company aims to cut emissions by 40 % by [[2023]]."},
		},
		Good: []Example{
			{"fr", "2025-12-10", "Le salon se tiendra le 16 janvier 2026 à Lyon."},
			{"fr", "2020-03-10", "De Gaulle reviendra en 1958."},
			{"fr", "2022-11-10", "Le salon était prévu le 3 mars 2022 à Lyon."},
			{"en", "2026-03-10", "By 2013, only 45 % called it a success."},
		},
	},
	Run: runPastAsFuture,
}

func runFutureAsPast(p *Pass) {
	p.tenses(timex.HasHappened, func(e *timex.Expression, published date.Value) bool {
		return e.Value.First() > published.Last() && e.Value.First()-published.Last() <= aboutAYear
	}, func(e *timex.Expression, published date.Value) Text {
		return Sayf("%s is after the publication (%s), but the verb tells of it as past", "la date (%s) est postérieure à la publication (%s), mais le verbe est au passé", e.Value, published)
	})
}

func runPastAsFuture(p *Pass) {
	p.tenses(timex.IsToCome, func(e *timex.Expression, published date.Value) bool {
		return e.Value.Last() < published.First() && (e.Deadline || published.First()-e.Value.Last() <= aboutAYear)
	}, func(e *timex.Expression, published date.Value) Text {
		return Sayf("%s is before the publication (%s), but the verb tells of it as still to come", "la date (%s) est antérieure à la publication (%s), mais le verbe est au futur", e.Value, published)
	})
}

// tenses judges the dates with a year of their own against the tense of their verb.
func (p *Pass) tenses(tense timex.Tense, wrong func(*timex.Expression, date.Value) bool, message func(*timex.Expression, date.Value) Text) {
	a := p.Article
	if a.Published.IsZero() {
		return
	}
	for i := range a.Dates {
		e := &a.Dates[i]
		since := tense == timex.HasHappened && isSince(a, e)
		if e.Kind != timex.Date || e.Value.IsZero() || !(e.SaysYear() || tense == timex.HasHappened && isNextTo(a, e)) || !since && !alone(a, i, tense) {
			continue
		}
		if tense == timex.IsToCome && (isOfComplement(a, e) || followsPast(a, e)) {
			continue
		}
		if !wrong(e, a.Published) || !since && a.Tense(e) != tense || tense == timex.HasHappened && e.Stated.Year == 0 && isUpdate(a, e) {
			continue
		}
		c := Claim{Span: a.Bytes(e.Tokens), Subject: a.Bytes(e.Tokens), Said: e.Value.String(), Known: a.Published.String(), Day: a.Published.String(), Verdict: Contradicted}
		if why := unsettled(a, i, tense); !why.IsZero() {
			c.Verdict, c.Reason = Unchecked, why
		} else {
			c.Message = message(e, a.Published)
		}
		p.Report(c)
	}
}

// isOfComplement tells whether a date ends a stretch of which a complement of the verb tells, and is not the verb's own: « la taxe sera due sur les gains
// réalisés après le 25 juin », "the report will cover the year to March 31".
func isOfComplement(a *mention.Article, e *timex.Expression) bool {
	i := e.Tokens.Start - 1
	for i > 0 && a.Mark(i)&mention.ArticleWord != 0 && a.Mark(i)&mention.OfWord == 0 {
		i--
	}
	return !e.Deadline && (a.Mark(i)&(mention.After|mention.Before) != 0 || a.Reckoning(i)&mention.ToWord != 0 && a.Mark(i)&mention.Dating == 0)
}

// followsPast tells whether the sentence gives an earlier date, by its month at least, from which a future may be reckoned as historians do: « mis en
// examen en mai 2024, il sera libéré le 12 juillet 2024 ».
func followsPast(a *mention.Article, e *timex.Expression) bool {
	const near = 366 // days
	for _, x := range a.DatesIn(a.Sentence(e.Tokens.Start)) {
		if x.Tokens.Start < e.Tokens.Start && x.Stated.Year != 0 && x.Stated.Month != 0 && x.Value.Last() < e.Value.First() && e.Value.First()-x.Value.Last() <= near {
			return true
		}
	}
	return false
}

// isSince tells whether « depuis », "since" leads to a date that begins a stretch: what lasts since then has begun.
func isSince(a *mention.Article, e *timex.Expression) bool {
	i := e.Tokens.Start - 1
	for i > 0 && a.Mark(i)&mention.ArticleWord != 0 {
		i--
	}
	return a.Mark(i)&mention.Since != 0 && a.Mark(i)&mention.OfWord == 0 && e.Partner < 0 && e.Stated.Year != 0 && e.Bound == timex.From
}

// isUpdate tells whether a day of the week after publication rather shows that the text was written later than its date says: the next day, « ce lundi
// 17 février », or the day on which somebody said so.
func isUpdate(a *mention.Article, e *timex.Expression) bool {
	before := a.Mark(e.Tokens.Start - 1)
	if before&mention.Dating != 0 && before&mention.ArticleWord == 0 { // "said on"
		before |= a.Mark(e.Tokens.Start - 2)
	}
	return e.Stated.HasWeekday && (e.Value.First()-a.Published.Last() <= 1 || before&(mention.ArticleWord|mention.Reporting) != 0)
}

// isNextTo tells whether words such as « jeudi prochain » stand right after an auxiliary of the past and a participle that does not tell what
// somebody said or plans, so that they are of nothing but the verb.
func isNextTo(a *mention.Article, e *timex.Expression) bool {
	before := e.Tokens.Start - 1
	return e.LooksAhead() && before > 0 && isAuxiliary(a, before-1) && a.Tokens[before].Shape == token.Lower && a.Lexicon.IsParticiple(a.At(before)) &&
		a.Mark(before)&(mention.Reporting|mention.LookAhead) == 0 && a.At(e.Tokens.End) != "s"
}

// isAuxiliary tells whether token i makes a past tense with a participle: « a », « s'est », "was"; « est » alone may make a passive of the present.
func isAuxiliary(a *mention.Article, i int) bool {
	m := a.Mark(i)
	return m&mention.WasCopula != 0 || m&mention.Finite != 0 && (m&mention.IsCopula == 0 || a.Tokens[i].Glue == token.Apostrophe)
}

// alone tells whether date i stands for all of its time: by itself, as a deadline, as the first day of what is to come, or as the first of an
// interval that lies on one side of publication.
func alone(a *mention.Article, i int, tense timex.Tense) bool {
	e := &a.Dates[i]
	if e.Partner > i && !e.Interval.IsZero() {
		return (e.Interval.First() > a.Published.Last()) == (e.Value.First() > a.Published.Last()) &&
			(e.Interval.Last() < a.Published.First()) == (e.Value.Last() < a.Published.First())
	}
	opens := e.Bound == timex.From && tense == timex.IsToCome && e.Value.Precision() == date.ToDay // « à compter du 1er mai 2004 »
	return e.Partner < 0 && (e.Bound == timex.NoBound || e.Deadline || opens)
}

// unsettled says why the tense around date i may mean something else: what stands in the clause of the date, and a condition anywhere before it.
func unsettled(a *mention.Article, i int, tense timex.Tense) Text {
	e := &a.Dates[i]
	s, clause := a.Sentence(e.Tokens.Start), clauseOf(a, e)
	silencing := mention.Negation | mention.LookBack
	if tense == timex.HasHappened { // « prévoit », "announced": the date may be of what is to come. A verb in the future looks ahead itself.
		silencing |= mention.LookAhead
	}
	if e.Deadline { // a goal looks ahead
		silencing = mention.Negation
	}
	predicate := predicateOf(a, e, clause)
	for k := s.Start; k < predicate.End; k++ { // what another verb says after "and" is not said of this one
		in := silencing | mention.Condition
		if k < clause.Start {
			in = mention.Condition
			if a.Is(k, ";") || a.Is(k, ":") {
				continue
			}
		}
		if k >= e.Tokens.End && !opens(a, e, clause.Start) {
			in &^= mention.Condition // « will be asked on 3 May whether »: it governs what follows
		}
		if a.Mark(k)&mention.Reporting != 0 && a.Mark(k)&(in&^mention.LookAhead) == 0 && opens(a, e, k+1) {
			continue // « a annoncé le 3 mai que … »: the date is of the announcement
		}
		if a.Mark(k)&in != 0 && (k >= clause.Start || governs(a, k, clause.Start)) {
			return Text{"a negation, a condition or a plan governs it", "une négation, une condition ou un projet en dépend"}
		}
	}
	if a.Is(s.End-1, "?") {
		return Text{"it is a question", "c’est une question"}
	}
	if saidBefore(a, e, s, tense) {
		return Text{"it was said before", "cela a été dit avant"}
	}
	dates := 0
	for _, x := range a.DatesIn(predicateOf(a, e, clause)) {
		if x.Kind == timex.Date {
			dates++
		}
	}
	if e.Partner >= 0 {
		dates--
	}
	if dates > 1 {
		return Text{"the sentence names another date", "la phrase cite une autre date"}
	}
	return Text{}
}

// saidBefore tells whether a date that a quotation puts ahead was told at a time before publication: the sentence around the quotation has a past
// before the past or a time of its own (the captain had told fans; told fans before the final).
func saidBefore(a *mention.Article, e *timex.Expression, s token.Range, tense timex.Tense) bool {
	const earlier = mention.Background | mention.Before | mention.During | mention.After
	quoted := func(i int) bool { return a.Text.Quoted(int(a.Tokens[i].Start)) }
	if tense != timex.IsToCome || !quoted(e.Tokens.Start) {
		return false
	}
	for k := s.Start; k < s.End; k++ {
		if a.Mark(k)&earlier != 0 && !quoted(k) {
			return true
		}
	}
	for _, x := range a.DatesIn(s) {
		if x.Kind == timex.Date && !quoted(x.Tokens.Start) && !x.Value.IsZero() && x.Value.First() < e.Value.First() {
			return true
		}
	}
	return false
}

// governs tells whether a condition at token k reaches the clause that starts later: nothing but commas stands between.
func governs(a *mention.Article, k, start int) bool {
	for ; k < start; k++ {
		if a.Tokens[k].Kind == token.Punct && a.At(k) != "," {
			return false
		}
	}
	return true
}

// clauseOf returns the tokens of the clause that holds a date and its verb: from the last mark before it to the next one after it; to the end
// of the next clause where the date opens its own.
func clauseOf(a *mention.Article, e *timex.Expression) token.Range {
	s := a.Sentence(e.Tokens.Start)
	c := token.Range{Start: e.Tokens.Start, End: e.Tokens.End}
	for c.Start > s.Start && !endsClause(a, c.Start-1) {
		c.Start--
	}
	for c.End < s.End && !endsClause(a, c.End) && a.Mark(c.End)&(mention.That|mention.Relative) == 0 {
		c.End++
	}
	if opens(a, e, c.Start) {
		for c.End++; c.End < s.End && !endsClause(a, c.End); {
			c.End++
		}
	}
	c.End = min(c.End, s.End)
	return c
}

// predicateOf returns the part of a clause up to a conjunction after the date that leads to another verb: « ouvriront le 1er mai et seront closes en juin ».
func predicateOf(a *mention.Article, e *timex.Expression, clause token.Range) token.Range {
	const verbs = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Present | mention.Acts | mention.Reporting
	for k := e.Tokens.End; k < clause.End; k++ {
		if a.Mark(k)&mention.And != 0 && (a.Mark(k+1)&verbs != 0 || a.Lexicon.IsWill(a.At(k+1))) {
			clause.End = k
		}
	}
	return clause
}

// opens tells whether a date opens the clause that starts at a token: only prepositions and articles stand before it.
func opens(a *mention.Article, e *timex.Expression, start int) bool {
	for k := start; k < e.Tokens.Start; k++ {
		if a.Mark(k)&(mention.Dating|mention.ArticleWord|mention.During|mention.Since|mention.Before|mention.After) == 0 {
			return false
		}
	}
	return true
}

// endsClause tells of a comma, semicolon, colon, bracket, dash or quotation mark.
func endsClause(a *mention.Article, i int) bool {
	if a.Tokens[i].Kind != token.Punct {
		return false
	}
	switch a.At(i) {
	case ",", ";", ":", "(", ")", "–", "—", "-", "«", "»", "“", "”", `"`:
		return true
	}
	return false
}
