package rules

import (
	"fmt"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/timex"
)

var wrongAge = &Rule{
	Name:     "wrong-age",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given an age that the date of birth rules out", "une personne reçoit un âge que sa date de naissance exclut"},
	Doc: Doc{
		What: Text{
			"Reckons the age of a person from the date of birth and compares it with the one given: “Joe Biden, 75,”, “the 75-year-old US president”, “turned 80 on Sunday”, “died at home on Thursday, aged 86”, “She was 94.” after the report of a death, “who at 75 is the oldest”, “a banker aged 39”. The age at which something is done is judged where a day near publication dates it, or the year that stands with it: “elected in 1960 at the age of 43”, “was 46 when he took office in 1981”.",
			"Calcule l’âge d’une personne d’après sa date de naissance et le compare à celui qui est donné : « Emmanuel Macron, 52 ans », « fêtera ses 70 ans », « mort jeudi à 86 ans », « Il avait 91 ans. » après l’annonce d’une mort, « est, à 39 ans, le plus jeune », « un ancien banquier de 39 ans ». L’âge auquel on fait quelque chose n’est jugé que si un jour proche de la publication le date, ou l’année qui l’accompagne : « élu à 39 ans en 2017 », « avait 39 ans lorsqu’il a été élu en 2017 ».",
		},
		Why: Text{
			"Ages are copied from last year's story.",
			"Les âges se recopient d’un article de l’an dernier.",
		},
		Silent: lifeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "Le président français Emmanuel Macron, [[52 ans]], a parlé mardi."},
			{"en", "2023-09-20", "US President Joe Biden, [[75]], spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le président français Emmanuel Macron, 45 ans, a parlé mardi."},
			{"en", "2023-09-20", "Paul Martin, 34, a worker, spoke on Tuesday."},
		},
	},
	Run: runWrongAge,
}

// birthday is how many days before and after the day of the article pass for the age: it is written before it is read.
const birthday = 7

func runWrongAge(p *Pass) {
	for _, l := range p.lives(binding.AgeNow, binding.AgeAtDeath, binding.AgeTurned) {
		if l.who.Born.IsZero() || l.Kind == binding.AgeAtDeath && l.who.Died.IsZero() {
			continue
		}
		day := p.dayOfAge(&l)
		c := p.lifeClaim(&l, l.who.Born)
		c.Said, c.Day, c.DayWhy = fmt.Sprint(l.Expression.Amount), day.String(), dayWhyText(l.Why)
		p.judgeAge(&l, day, &c)
		p.Report(c)
	}
}

// dayOfAge returns the day on which to reckon an age.
func (p *Pass) dayOfAge(l *aLife) date.Value {
	const mourning = 60 // days in which the age of somebody who has died is that of the death
	died := l.who.Died
	if l.Kind == binding.AgeAtDeath || l.Kind == binding.AgeNow && !died.IsZero() && died.First() <= l.Day.Last() && l.Day.First() <= died.Last()+mourning {
		return died
	}
	if now := p.Article.Published; !now.IsZero() && l.Day.First() <= now.First() && l.Day.Last() > now.Last()+366 {
		return now // « présidente depuis 2019 »: she is so now, at the age given
	}
	return l.Day
}

// judgeAge compares the age said with the age on a day.
func (p *Pass) judgeAge(l *aLife, day date.Value, c *Claim) {
	said := l.Expression.Amount
	if day.IsZero() {
		c.Reason = reasonText(binding.NoPublication)
		return
	}
	if day != l.who.Died && !l.who.Died.IsZero() && l.who.Died.First() <= day.Last() {
		c.Reason = Text{"the person was dead by then: the age is of another day", "la personne était morte : l’âge est celui d’un autre jour"}
		return
	}
	low, high := ages(l.who.Born, day)
	c.Known = fmt.Sprint(low)
	if l.Kind == binding.AgeTurned {
		low, high = turns(l, low, high, day)
	}
	if low <= said && said <= high {
		c.Verdict, c.Reason = Consistent, Text{}
		return
	}
	if l.Reason == binding.AnotherTime && said > high && day == p.Article.Published {
		l.Reason = binding.Clear // older than today is wrong at any earlier time
	}
	switch {
	case p.isNamesake(l):
		c.Reason = somebodyElse
	case l.Then && said < low && !p.isNewsOf(l):
		c.Reason = Text{"the age may be that of an earlier time", "l’âge peut être celui d’un moment antérieur"}
	case p.isCertain(l, max(low-said, said-high), false, c):
		c.Verdict = Contradicted
		name := fullName(l.who, p.Article.Lexicon.Pack.Code)
		c.Message = Sayf("%s, %s %s, was %d on %s", "%s, %s %s, a %d ans au %s", name, inGender(l.who, "born", "né"), On(l.who.Born), low, day)
		if l.Kind == binding.AgeAtDeath {
			c.Message = Sayf("%s, %s %s, %s aged %d", "%s, %s %s, est %s à %d ans", name, inGender(l.who, "born", "né"), On(l.who.Born), inGender(l.who, "died", "mort"), low)
		}
	}
}

// turns returns the ages that a birthday about a day may bring: on the day itself, or in the rest of a year that is all that is said.
func turns(l *aLife, low, high int, day date.Value) (int, int) {
	first, last := day.First().Year()-l.who.Born.Last().Year(), day.Last().Year()-l.who.Born.First().Year()
	switch {
	case l.Next:
		return low + 1, high + 1
	case l.Last:
		return low, high
	case l.Why == binding.Publication: // no day is said: the last birthday, or the next
		return min(low, first), max(high, last) + 1
	}
	return first, last
}

// isNewsOf tells whether an age at which something is done is surely that of the news: a day near publication dates it, or it opens the
// article, and it is but some years off.
func (p *Pass) isNewsOf(l *aLife) bool {
	const years, own = 3, 8
	news := years
	if l.Own {
		news = own
	}
	low, _ := ages(l.who.Born, l.Day)
	for _, other := range p.lives(binding.AgeNow) { // « élu à 39 ans, Emmanuel Macron, 44 ans, … »
		if other.id == l.id && other.Expression != l.Expression && p.Article.SentenceOf(other.Tokens.Start) == p.Article.SentenceOf(l.Tokens.Start) {
			return false
		}
	}
	return l.Reason == binding.Clear && low-l.Expression.Amount <= news &&
		(l.Why == binding.NearDay || l.Why == binding.Publication && p.Article.SentenceOf(l.Tokens.Start) == 0 && !p.tellsOfYear(l))
}

// tellsOfYear tells whether the clause of an age, up to a semicolon, names a year or a month that is not now, in which another age or another deed may
// have been.
func (p *Pass) tellsOfYear(l *aLife) bool {
	const month = 31 // days
	a := p.Article
	s := a.Sentence(l.Tokens.Start)
	for i := l.Tokens.End; i < s.End; i++ {
		if a.Is(i, ";") {
			s.End = i
		}
	}
	birthday := -1
	for _, x := range a.DatesIn(s) {
		if x.Kind != timex.Date {
			birthday = x.Tokens.End // « qui aura 58 ans en août »
			continue
		}
		if x.Tokens.Start-birthday > 1 && x.Stated.Month+x.Stated.Year > 0 && (x.Stated.Day == 0 || !closeBy(x.Whole(), a.Published, month)) {
			return true
		}
	}
	return false
}

// ages returns the least and the greatest age that somebody can have about a day.
func ages(born, day date.Value) (low, high int) {
	return max(0, years(born.Last(), day.First()-birthday)), max(0, years(born.First(), day.Last()+birthday))
}

// years returns the number of birthdays up to a day.
func years(born, day date.Day) int {
	n := day.Year() - born.Year()
	if born.AddYears(n) > day {
		n--
	}
	return n
}
