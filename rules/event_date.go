package rules

import (
	"maps"
	"slices"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

var wrongEventDate = &Rule{
	Name:     "wrong-event-date",
	Severity: Error,
	Default:  true,
	Summary:  Text{"an event is given a date on which it did not happen", "un événement est daté d’un moment où il n’a pas eu lieu"},
	Doc: Doc{
		What: Text{
			"Compares the date that stands beside the name of an event with the event's date in the facts; of what went on for long, the day on which it is said to have begun or ended, and both ends of “(1954–1962)”.",
			"Compare la date qui accompagne le nom d’un événement avec celle que donnent les faits ; pour ce qui a duré, le jour où il est dit avoir commencé ou fini, et les deux bouts de « (1954-1962) ».",
		},
		Why: Text{
			"A wrong year slips in easily, most of all through translation and at the turn of a year, and readers notice it.",
			"Une année fausse se glisse facilement dans un texte, surtout à la traduction ou en début d’année, et les lecteurs la remarquent.",
		},
		Silent: Text{
			"Says nothing where the two can overlap (“in 2022” for 24 February 2022), where the date may belong to another verb (“had planned the invasion in November 2021”), where it may be that of a noun the event is a complement of (“the trial of the attack, opened in 2020”), where two dates or two events could be meant, and under a negation, a condition or a question. After a verb that presupposes the event, as “condemn”, only an earlier date is found.",
			"Ne dit rien si les deux dates sont compatibles (« en 2022 » pour le 24 février 2022), si la date peut dépendre d’un autre verbe (« avait prévu l’invasion en novembre 2021 »), si elle peut être celle du nom que l’événement complète (« le procès de l’attentat, ouvert en 2020 »), si deux dates ou deux événements sont possibles, ni sous une négation, une condition ou une question. Après un verbe qui suppose l’événement accompli, comme « condamner », seule une date antérieure est relevée.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Plusieurs pays ont condamné l’invasion de l’Ukraine en [[février 2021]]."},
			{"en", "2023-09-20", "Russia invaded Ukraine on [[24 February 2021]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Plusieurs pays ont condamné l’invasion de l’Ukraine en mars 2022."},
			{"fr", "2023-09-20", "La CIA avait prévu l’invasion de l’Ukraine en novembre 2021."},
			{"en", "2023-09-20", "Russia invaded Ukraine on 24 February 2022."},
		},
	},
	Run: runEventDate,
}

func runEventDate(p *Pass) {
	p.distances()
	for _, c := range p.eventDates().claims {
		if !c.tellsOfDeath {
			p.Report(c.Claim)
		}
	}
}

// eventDates are the claims of an article about the dates of events, made once for the rules that ask for them.
type eventDates struct {
	claims  []eventClaim
	decided map[int]bool // the dates, by their first token, on which a claim decides
}

func (p *Pass) eventDates() *eventDates {
	if p.events == nil {
		p.events = &eventDates{decided: map[int]bool{}}
		p.events.judge(p)
	}
	return p.events
}

// judge makes the claims. A date that is told of as that of a death or an accession is left to those rules.
func (v *eventDates) judge(p *Pass) {
	others := map[int]bool{}
	for _, l := range p.lives(binding.Death) {
		if p.isJudgedAsDeath(&l) {
			others[l.Expression.Tokens.Start] = true
		}
	}
	for _, s := range binding.Accessions(p.Article) {
		if s.Reason == binding.Clear {
			others[s.Date.Tokens.Start] = true
		}
	}
	open := map[int]eventClaim{}
	for _, d := range p.Bindings().Datings {
		at := d.Date.Tokens.Start
		if others[at] || v.decided[at] {
			continue
		}
		e := &p.Facts.Events[d.Event.Candidates[0]]
		c := newEventClaim(p, &d, e)
		if d.Reason == binding.Clear {
			c.Verdict, c.Reason = judgeEventDate(p, &d, e)
		}
		if c.Verdict == Contradicted {
			c.Message = eventMessage(p, &d, e)
			c.Fixes = eventFixes(p, &d, e)
		}
		if d.Reason == binding.LooseDate || d.Reason == binding.ForeignAgent || goesOn(e) && (c.Verdict == Consistent || d.Reason == binding.OpenDate) {
			open[at] = c // a slip of the event's date is still told
			continue
		}
		v.add(at, c)
	}
	v.judgeFrames(p, others)
	for _, at := range slices.Sorted(maps.Keys(open)) {
		if !v.decided[at] {
			v.claims = append(v.claims, open[at])
		}
	}
}

// add keeps a claim that decides on a date.
func (v *eventDates) add(at int, c eventClaim) {
	v.decided[at] = true
	v.claims = append(v.claims, c)
}

// An eventClaim is the claim that an event has a date.
type eventClaim struct {
	Claim
	tellsOfDeath bool // « X est mort en », « la mort de X », who has a date of death in the facts; another rule reports it
}

// newEventClaim returns the claim, still unchecked, that an event has a date.
func newEventClaim(p *Pass, d *binding.Dating, e *fact.Event) eventClaim {
	return eventClaim{tellsOfDeath: tellsOfDeath(p.Article, d.Event.Tokens) || p.isDeathOf(d.Event.Tokens), Claim: Claim{
		Span:    p.Article.Bytes(d.Date.Tokens),
		Subject: p.Article.Bytes(d.Event.Tokens),
		Said:    d.Date.Whole().String(),
		Known:   e.Date.String(),
		Facts:   []fact.Ref{eventRef(e)},
		Reason:  reasonText(d.Reason),
	}}
}

// tellsOfDeath tells whether the words of an event hold a verb of dying, but not of being killed: murders are known as events.
func tellsOfDeath(a *mention.Article, r token.Range) bool {
	dies := false
	for i := r.Start; i < r.End; i++ {
		if a.Cue(i)&mention.Passive != 0 {
			return false
		}
		noun := a.Cue(i)&mention.DeathNoun != 0 && a.Mark(i+1)&mention.OfWord != 0 // « la mort de X »
		dies = dies || a.Mark(i)&mention.Died != 0 && !noun
	}
	return dies
}

// isDeathOf tells whether the words of an event are a noun for a death, but not for a murder, and the name of a person whose date of death the facts
// give.
func (p *Pass) isDeathOf(r token.Range) bool {
	noun, person := false, false
	for i := r.Start; i < r.End; i++ {
		c := p.Article.Cue(i)
		if c&mention.Passive != 0 {
			return false
		}
		noun = noun || c&mention.DeathNoun != 0
		if k := mention.At(p.Article.People, i); k >= 0 && p.Article.People[k].ID >= 0 {
			person = person || !p.Facts.Persons[p.Article.People[k].ID].Died.IsZero()
		}
	}
	return noun && person
}

// aftermath is how many days after an event its date may be told: as long as things go on, and as far as time zones and reports shift them.
const aftermath = 2

// isLaterThan tells whether an event happened only after an article was published, so that it can't be the one that the article tells of as past.
func isLaterThan(e *fact.Event, published date.Value) bool {
	return !published.IsZero() && e.Date.First() > published.Last()
}

// judgeEventDate compares the date said with the event's.
func judgeEventDate(p *Pass, d *binding.Dating, e *fact.Event) (Verdict, Text) {
	said, known := d.Date.Whole(), e.Date
	if e.Disputed {
		return Unchecked, Text{"the fact is disputed", "le fait est contesté"}
	}
	if date.Compare(said, known) != date.Apart || isCalendarDay(d.Date, known) {
		return Consistent, Text{}
	}
	if isLaterThan(e, p.Article.Published) {
		return Unchecked, Text{"the event of the facts came after the publication, so another is meant", "l’événement des faits est postérieur à la publication : un autre est en cause"}
	}
	if isEarlierNamesake(p.Article, d, known) {
		return Unchecked, reasonText(binding.TwoFacts)
	}
	if n, rough := yearsAgo(p.Article, d.Date); n > 0 {
		switch judgeYears(n, known, p.Article.Published, rough) {
		case Consistent:
			return Consistent, Text{}
		case Unchecked:
			return Unchecked, Text{"the number of years may be rounded", "le nombre d’années peut être arrondi"}
		}
	}
	first, last := said.Reach()
	_, end := known.Reach()
	later := first > end
	switch {
	case !later:
		if e.Kind == fact.End && d.During {
			return Unchecked, reasonText(binding.OpenDate)
		}
		return Contradicted, Text{}
	case d.Bond == binding.Presupposed:
		return Unchecked, reasonText(binding.LooseDate)
	case d.During && e.Kind != fact.Point, e.Kind == fact.Start && d.During:
		return Unchecked, Text{"the event went on after its first day", "l’événement a continué après son premier jour"}
	case last-end <= aftermath && e.Kind == fact.Point:
		return Unchecked, Text{"the dates are within two days of each other", "les dates sont à moins de deux jours l’une de l’autre"}
	}
	return Contradicted, Text{}
}

// isCalendarDay tells whether a day without a year is that of the calendar on which an event is remembered: « le 26 avril, jour de la catastrophe ».
func isCalendarDay(x *timex.Expression, known date.Value) bool {
	if known.IsZero() || x.Stated.Year != 0 || x.Stated.Month == 0 || x.Stated.Day == 0 {
		return false
	}
	_, month, day := known.First().YMD()
	return x.Stated.Month == month && x.Stated.Day == day
}

// isEarlierNamesake tells whether an event told of long before the one in the facts may be an earlier one of its name: « la chute de Kaboul, en 1996, avait déjà ».
func isEarlierNamesake(a *mention.Article, d *binding.Dating, known date.Value) bool {
	const years = 10
	_, last := d.Date.Whole().Reach()
	first, _ := known.Reach()
	return yearsBetween(last, first) > years && binding.SpeaksAnew(a, d.Event.Tokens)
}

func eventMessage(p *Pass, d *binding.Dating, e *fact.Event) Text {
	words := p.Article.Words(d.Event.Tokens)
	said, known := d.Date.Whole(), e.Date
	switch e.Kind {
	case fact.Start:
		return Sayf("“%s” began %s, not %s", "« %s » : le début est daté %s, pas %s", words, Text{On(known).EN, Of(known).FR}, Of(said))
	case fact.End:
		return Sayf("“%s” ended %s, not %s", "« %s » : la fin est datée %s, pas %s", words, Text{On(known).EN, Of(known).FR}, Of(said))
	case fact.Period:
		return Sayf("“%s” lasted from %s, not %s", "« %s » : la période va %s, pas %s", words, known, said)
	}
	return Sayf("“%s” is dated %s, not %s", "« %s » est daté %s, pas %s", words, Of(known), Of(said))
}
