package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
)

var lifeSilence = Text{
	"Says nothing where the facts give no date, and unless a second sign tells that the person of the facts is meant: a title, an office that the person has held, the country or a city of it, somebody else from there whom the facts know, or that the other half of the date is right. With nothing but the country, only a small difference is found: a large one means a namesake. For one who has led a country, the full name and a difference of up to three years are enough, up to six while in office. A death told in the days after the one of the facts is that one. Where two things that a sentence says of one life are wrong, one of them by more than three years, a namesake is meant.",
	"Ne dit rien si les faits ne donnent pas de date, ni sans un second signe qu’il s’agit bien de cette personne : un titre, une fonction qu’elle a occupée, son pays ou une de ses villes, un compatriote connu des faits, ou une date à moitié juste. Avec le seul pays, seul un petit écart est relevé : un grand écart désigne un homonyme. Pour qui a dirigé un pays, le nom complet et un écart d’au plus trois ans suffisent, six pendant son mandat. Une mort annoncée dans les jours qui suivent celle des faits est bien celle-là. Si une phrase dit d’une même vie deux choses fausses, dont une de plus de trois ans, il s’agit d’un homonyme.",
}

// slip is the number of years up to which a difference is more likely the slip of a pen than another person of that full name, where the
// person of the facts has led a country.
const slip = 3

// namesake is the number of years from which a difference tells of another person, where nothing but the country says who is meant.
const namesake = 10

// aLife is what the article says of one life, with the person who is meant.
type aLife struct {
	*binding.Life
	id  int32
	who *fact.Person
}

// lives returns the statements of some kinds about persons who are known.
func (p *Pass) lives(kinds ...binding.LifeKind) []aLife {
	var out []aLife
	for i := range p.Bindings().Lives {
		l := &p.Bindings().Lives[i]
		for _, k := range kinds {
			if l.Kind != k {
				continue
			}
			if id := p.livesWho(l); id >= 0 && (l.Gender == "" || p.Facts.Persons[id].Gender == "" || l.Gender == p.Facts.Persons[id].Gender) {
				out = append(out, aLife{l, id, &p.Facts.Persons[id]})
			}
		}
	}
	return out
}

// livesWho tells whose life a statement is about, -1 where that is not certain.
func (p *Pass) livesWho(l *binding.Life) int32 {
	if l.Person == nil {
		if who := p.namedByTitle(l.Title); who >= 0 {
			return who
		}
		if l.Kind != binding.AgeNow && l.Kind != binding.Birth || l.Reason != binding.Clear || l.Title.Marks&mention.Qualifier&^mention.Current != 0 {
			return -1
		}
		if l.Kind == binding.Birth {
			return p.onlyHolder(l.Title, p.Article.Published)
		}
		return p.onlyHolder(l.Title, l.Day)
	}
	if l.Person.ID >= 0 {
		return l.Person.ID
	}
	who := int32(-1)
	for _, c := range l.Person.Candidates {
		if p.titleBeside(c.ID, l.Person.Tokens) == nil {
			continue
		}
		if who >= 0 && who != c.ID {
			return -1
		}
		who = c.ID
	}
	return who
}

// onlyHolder returns the person who holds the office of a title on a day, -1 where there are several, or nobody knows.
func (p *Pass) onlyHolder(t *mention.Title, v date.Value) int32 {
	who := int32(-1)
	for _, o := range t.Offices {
		for _, day := range []date.Day{v.First() - grace, v.Last() + grace} {
			for _, k := range p.Facts.Holders(o, day) {
				if id := p.Facts.Tenures[k].Person; who >= 0 && who != id {
					return -1
				} else {
					who = id
				}
			}
		}
	}
	return who
}

// lifeClaim begins the claim about a life; known is the date that the facts give.
func (p *Pass) lifeClaim(l *aLife, known date.Value) Claim {
	return Claim{
		Span:    p.Article.Bytes(l.Expression.Tokens),
		Subject: p.Article.Bytes(l.Tokens),
		Said:    l.Said().String(),
		Known:   known.String(),
		Facts:   []fact.Ref{{ID: "person." + l.who.ID, Origin: l.who.Origin}},
		Reason:  reasonText(l.Reason),
	}
}

// isCertain tells whether a difference of so many years is the article's fault and not that of a namesake; the claim says why not. half tells
// that the other half of the statement is right: the day of a wrong year, one of two years.
func (p *Pass) isCertain(l *aLife, years int, half bool, c *Claim) bool {
	if l.Reason != binding.Clear {
		return false
	}
	if l.who.Disputed {
		c.Reason = Text{"the fact is disputed", "le fait est contesté"}
		return false
	}
	s := titleSign
	if l.Person == nil && p.namedByTitle(l.Title) == l.id {
		s = countrySign
	} else if l.Person == nil && l.Kind == binding.Birth {
		s = noSign // the title's holder may be one of another time
	}
	if l.Person != nil {
		s = max(p.identity(l.id), p.company(l.id))
	}
	if half {
		s = max(s, officeSign)
	}
	if s == noSign && (years <= slip && p.hasLed(l.id) || years <= 2*slip && p.leadsAbout(l.id) || p.isDeathInNews(l)) {
		s = countrySign
	}
	if s == noSign || s == countrySign && years > namesake || l.Distant && !half && years > slip || l.Bare && years > 2*namesake {
		c.Reason = somebodyElse
		return false
	}
	return true
}

// judgeLifeDate compares a date of birth or death with the one known.
func (p *Pass) judgeLifeDate(l *aLife, known date.Value, message func(who *fact.Person, name string, known, said date.Value) Text) {
	said := l.Said()
	if known.IsZero() || said.IsZero() {
		return
	}
	c := p.lifeClaim(l, known)
	first, last := said.Reach()
	start, end := known.Reach()
	years := abs(first.Year() - start.Year())
	switch {
	case agrees(l.Expression, said, known):
		c.Verdict, c.Reason = Consistent, Text{}
	case l.Lifespan != nil && !p.isLifespan(l, years):
		c.Reason = Text{"the years may be those of an office", "les années peuvent être celles d’une fonction"}
	case l.Loose && first > end, l.Noun && p.isOfReport(said, known):
		c.Reason = reasonText(binding.LooseDate)
	case l.Kind == binding.Death && last < l.who.Born.First(), p.isNamesake(l):
		c.Reason = somebodyElse
	case p.isCertain(l, years, l.Lifespan != nil || sharesMost(l.Expression, known), &c):
		c.Verdict = Contradicted
		c.Message = message(l.who, fullName(l.who, p.Article.Lexicon.Pack.Code), known, said)
		if text := dateLike(l.Expression.Stated, known, p.Article.Lexicon.Pack.Code); text != "" && known.Precision() == date.ToDay {
			c.Fixes = []Fix{{Range: c.Span, Text: text}}
		}
	}
	p.Report(c)
}

// isOfReport tells whether a date lies about publication and the day known does not: « Vingt ans après la mort de X, le 8 janvier, Y … ».
func (p *Pass) isOfReport(said, known date.Value) bool {
	const fresh = 31 // days
	now := p.Article.Published
	return !now.IsZero() && closeBy(said, now, fresh) && !closeBy(known, now, fresh)
}

// agrees tells whether a date can be the one known. Without a year, it is the day and month that are compared; « il y a dix ans » may be a
// year more or less.
func agrees(x *timex.Expression, said, known date.Value) bool {
	_, month, day := known.First().YMD()
	switch {
	case date.Compare(said, known) != date.Apart:
		return true
	case x.Anchor == timex.Absolute || known.Precision() != date.ToDay:
		return false
	case x.Stated.Month > 0 && x.Stated.Year == 0:
		return x.Stated.Month == month && (x.Stated.Day == 0 || x.Stated.Day == day)
	case x.Unit == lang.Year && x.Amount > 1:
		return near(said, known)
	}
	return false
}

// near tells whether two dates lie within a year of each other, as « il y a dix ans » is used.
func near(said, known date.Value) bool {
	first, last := said.Reach()
	return date.Compare(date.Between(date.OnDay(first-366), date.OnDay(last+366)), known) != date.Apart
}

// sharesMost tells whether a date differs from the one known in its day, month or year alone: nobody else is meant.
func sharesMost(x *timex.Expression, known date.Value) bool {
	year, month, day := known.First().YMD()
	if known.Precision() != date.ToDay || x.Stated.Month == 0 || x.Anchor != timex.Absolute {
		return false
	}
	same := 0
	for _, pair := range [][2]int{{x.Stated.Year, year}, {x.Stated.Month, month}, {x.Stated.Day, day}} {
		if pair[0] == pair[1] {
			same++
		}
	}
	return same == 2 || same == 1 && x.Stated.Day == 0
}

// isLifespan tells whether two years in parentheses after a name are those of a life: the other one is the year known, and this one is no
// more than some years off, so that no office began or ended in it.
func (p *Pass) isLifespan(l *aLife, years int) bool {
	other := l.who.Died
	if l.Kind == binding.Death {
		other = l.who.Born
	}
	return !other.IsZero() && date.Compare(l.Lifespan.Value, other) != date.Apart && (years <= 2*slip || l.Kind == binding.Death)
}

func abs(n int) int { return max(n, -n) }
