package rules

import (
	"fmt"

	"factcheck/internal/binding"
	"factcheck/internal/date"
)

var wrongAge = &Rule{
	Name:     "wrong-age",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given an age that the date of birth rules out", "une personne reçoit un âge que sa date de naissance exclut"},
	Doc: Doc{
		What: Text{
			"Reckons the age of a person from the date of birth and compares it with the one given: “Joe Biden, 75,”, “the 75-year-old US president”, “died at 86”.",
			"Calcule l’âge d’une personne d’après sa date de naissance et le compare à celui qui est donné : « Emmanuel Macron, 52 ans », « mort à 86 ans ».",
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
	for _, l := range p.lives(binding.AgeNow, binding.AgeAtDeath) {
		if l.who.Born.IsZero() {
			continue
		}
		day, name := l.Day, fullName(l.who, p.Article.Lexicon.Pack.Code)
		if now := p.Article.Published; !now.IsZero() && day.First() <= now.First() && day.Last() > now.Last()+366 {
			day = now // « présidente depuis 2019 »: she is so now, at the age given
		}
		dead := !l.who.Died.IsZero() && (day.IsZero() || l.who.Died.First() <= day.Last())
		switch {
		case l.Kind == binding.AgeAtDeath && l.who.Died.IsZero():
			continue
		case l.Kind == binding.AgeAtDeath:
			day = l.who.Died
		}
		c := p.lifeClaim(&l, l.who.Born)
		c.Said, c.Day, c.DayWhy = fmt.Sprint(l.Expression.Amount), day.String(), dayWhyText(l.Why)
		said := l.Expression.Amount
		switch {
		case day.IsZero():
			c.Reason = reasonText(binding.NoPublication)
		case l.Kind == binding.AgeNow && dead:
			c.Reason = Text{"the person was dead by then: the age is of another day", "la personne était morte : l’âge est celui d’un autre jour"}
		default:
			low, high := ages(l.who.Born, day)
			c.Known = fmt.Sprint(low)
			if low <= said && said <= high {
				c.Verdict, c.Reason = Consistent, Text{}
				break
			}
			if l.Reason == binding.AnotherTime && said > high && day == p.Article.Published {
				l.Reason = binding.Clear // older than today is wrong at any earlier time
			}
			if p.isCertain(&l, max(low-said, said-high), &c) {
				c.Verdict = Contradicted
				c.Message = Sayf("%s, %s %s, was %d on %s", "%s, %s %s, a %d ans au %s", name, inGender(l.who, "born", "né"), On(l.who.Born), low, day)
				if l.Kind == binding.AgeAtDeath {
					c.Message = Sayf("%s, %s %s, %s aged %d", "%s, %s %s, est %s à %d ans", name, inGender(l.who, "born", "né"), On(l.who.Born), inGender(l.who, "died", "mort"), low)
				}
			}
		}
		p.Report(c)
	}
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
