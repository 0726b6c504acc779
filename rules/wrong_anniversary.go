package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

var wrongAnniversary = &Rule{
	Name:     "wrong-anniversary",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a number of years does not fit the year beside it", "un nombre d’années ne s’accorde pas avec l’année citée"},
	Doc: Doc{
		What: Text{
			"Compares “ten years ago, in 2014” with the year of publication, and “the 80th anniversary of” an event with the event’s year in the facts or in the sentence: “of the landings of 1944”, “founded in 1117, it celebrated its”. It reads “bicentennial” and “turns 25” too.",
			"Compare « il y a dix ans, en 2014 » avec l’année de publication, et « les 80 ans » d’un événement avec son année dans les faits ou dans la phrase : « du Débarquement de 1944 », « né en 1921, il a fêté son ». « Centenaire » et « fête ses 25 ans » se lisent aussi.",
		},
		Why: Text{
			"The number of years is copied from last year’s article, or the year is misremembered.",
			"Le nombre d’années vient de l’article de l’an dernier, ou l’année est citée de mémoire.",
		},
		Silent: Text{
			"Allows for what people round: a year less where the day has not come yet, two years in twenty or more round ones, a fifth with “nearly” or “more than”; and for an anniversary a year ahead. A year that only the sentence gives is compared where a round number of years has passed since, or beside a day near publication; never one that may be that of the anniversary itself (“the 75th anniversary of the landings in 2019”).",
			"Tient compte de ce que l’on arrondit : un an de moins tant que le jour n’est pas venu, deux ans pour vingt ans et plus en chiffres ronds, un cinquième avec « près de » ou « plus de » ; et d’un anniversaire de l’année suivante. Une année que seule la phrase donne n’est comparée que si un nombre rond d’années a passé, ou près d’un jour proche de la publication ; jamais celle qui peut être l’année de l’anniversaire lui-même (« le 75e anniversaire du Débarquement, en 2019 »).",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Il a quitté la ville [[il y a dix ans, en 2014]]."},
			{"en", "2023-09-20", "He left the city [[ten years ago, in 2016]]."},
			{"fr", "2021-06-07", "Les [[80 ans]] du Débarquement ont été célébrés hier à Caen."},
			{"en", "2021-06-07", "The [[80th anniversary]] of the Normandy landings was marked on Sunday."},
			{"fr", "2021-06-07", "Le club, né en 1921, a fêté son [[90e anniversaire]]."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Il a quitté la ville il y a dix ans, en 2013."},
			{"fr", "2023-09-20", "Il a quitté la ville il y a près de dix ans, en 2014."},
			{"en", "2023-09-20", "He left the city nine years ago, in November 2013."},
			{"fr", "2023-06-07", "Les 80 ans du Débarquement seront célébrés en 2024."},
		},
	},
	Run: runWrongAnniversary,
}

func runWrongAnniversary(p *Pass) {
	if !p.Article.Published.IsZero() {
		p.yearsAgo()
	}
	p.anniversaries()
	p.anniversariesOfYears()
}

// anniversariesOfYears judges "the 60th anniversary of the landings of 1944", unless the facts have judged it.
func (p *Pass) anniversariesOfYears() {
	a := p.Article
	for _, x := range binding.Anniversaries(a) {
		place := a.Bytes(x.Place)
		if slices.ContainsFunc(p.claims, func(c Claim) bool {
			return c.Rule == p.rule.Name && c.Span.Start < place.End && place.Start < c.Span.End
		}) {
			continue
		}
		c := Claim{Span: place, Subject: place, Said: strconv.Itoa(x.Years), Known: strconv.Itoa(x.Passed), Day: a.Published.String(), Verdict: Consistent}
		if x.Years < x.Passed-1 || x.Years > x.Passed+1 {
			c.Verdict = Contradicted
			c.Message = Sayf("from %d to %d it is %d years, not %d", "de %d à %d il y a %d ans, et non %d", x.Date.Stated.Year, a.Published.First().Year(), x.Passed, x.Years)
		}
		p.Report(c)
	}
}

// yearsAgo judges « il y a dix ans, en 2014 ».
func (p *Pass) yearsAgo() {
	a := p.Article
	published := a.Published.First().Year()
	if published != a.Published.Last().Year() {
		return
	}
	for i := 0; i+1 < len(a.Dates); i++ {
		ago, year := &a.Dates[i], &a.Dates[i+1]
		if year.Direction < 0 && year.Amount > 0 {
			ago, year = year, ago
		}
		if ago.Kind != timex.Date || ago.Anchor != timex.Publication || ago.Direction >= 0 || ago.Amount == 0 || ago.Unit != lang.Year ||
			year.Kind != timex.Date || year.Stated.Year == 0 || year.Anchor != timex.Absolute || year.Partner >= 0 || year.Bound != timex.NoBound || !apposed(a, i) {
			continue
		}
		whole := a.Dates[i].Tokens
		whole.End = a.Dates[i+1].Tokens.End
		passed := published - year.Stated.Year
		c := Claim{Span: a.Bytes(whole), Subject: a.Bytes(ago.Tokens), Said: strconv.Itoa(ago.Amount), Known: strconv.Itoa(passed), Day: a.Published.String(), Verdict: Consistent}
		if !fits(ago.Amount, passed, rounded(a, ago)) {
			c.Verdict = Contradicted
			c.Message = Sayf("from %d to %d it is %d years, not %d", "de %d à %d il y a %d ans, et non %d", year.Stated.Year, published, passed, ago.Amount)
		}
		p.Report(c)
	}
}

// apposed tells whether dates i and i+1 say the same: only a comma or bracket and a preposition stand between them.
func apposed(a *mention.Article, i int) bool {
	first, second := a.Dates[i].Tokens.End, a.Dates[i+1].Tokens.Start
	if second-first < 1 || second-first > 3 || first >= len(a.Tokens) || a.Tokens[first].Kind != token.Punct {
		return false
	}
	switch a.At(first) {
	case ",", "(", "–", "—":
	default:
		return false
	}
	for k := first + 1; k < second; k++ {
		switch strings.ToLower(a.At(k)) {
		case "en", "le", "in", "on":
		default:
			return false
		}
	}
	return true
}

// rounded tells whether the words say that the number is not exact: « il y a près de dix ans ».
func rounded(a *mention.Article, ago *timex.Expression) bool {
	const exact = 5 // « il y a dix ans »
	if ago.Tokens.End-ago.Tokens.Start > exact {
		return true
	}
	for k := max(0, ago.Tokens.Start-3); k < ago.Tokens.End; k++ {
		switch strings.ToLower(a.At(k)) {
		case "environ", "près", "plus", "moins", "presque", "about", "nearly", "almost", "over", "than", "some", "around", "roughly", "bientôt", "quelque":
			return true
		}
	}
	return false
}

// fits tells whether a number of years can stand for those that have passed by the calendar.
func fits(said, passed int, about bool) bool {
	slack := 0
	switch {
	case about:
		slack = max(2, said/5)
	case said >= 20 && said%5 == 0:
		slack = 2
	}
	return said >= passed-1-slack && said <= passed+slack
}

// anniversaries judges « les 80 ans du Débarquement » and "the 80th anniversary of D-Day".
func (p *Pass) anniversaries() {
	a := p.Article
	for i := range a.Events {
		e := &a.Events[i]
		if len(e.Candidates) != 1 {
			continue
		}
		event := &p.Facts.Events[e.Candidates[0]]
		at := e.Tokens.Start - 1
		for at > 0 && a.Mark(at)&(mention.ArticleWord|mention.OfWord) != 0 {
			at--
		}
		span, years := anniversary(a, at)
		if years == 0 || at == e.Tokens.Start-1 || event.Date.IsZero() || event.Date.First().Year() != event.Date.Last().Year() {
			continue
		}
		p.anniversary(span, years, e, event)
	}
}

// anniversary reads the number of years that ends at token i: « 80 ans », "80th anniversary"; 0 where there is none.
func anniversary(a *mention.Article, i int) (span token.Range, years int) {
	if i < 1 {
		return span, 0
	}
	for k := range a.Dates {
		if d := &a.Dates[k]; d.Tokens.End == i+1 && d.Unit == lang.Year && (d.Kind == timex.Duration || d.Kind == timex.Age) {
			if a.Tokens[d.Tokens.Start].Kind != token.Number || d.Tokens.Start > 0 && !strings.EqualFold(a.At(d.Tokens.Start-1), "les") {
				return span, 0
			}
			return d.Tokens, d.Amount
		}
	}
	if !strings.HasPrefix(strings.ToLower(a.At(i)), "anniversa") {
		return span, 0
	}
	if n := a.NumberAt(i - 1); n != nil && n.Ordinal { // « cinquième anniversaire »
		return token.Range{Start: n.Tokens.Start, End: i + 1}, int(n.Value)
	}
	if a.Tokens[i-1].Kind == token.Number {
		n, _ := strconv.Atoi(strings.TrimRightFunc(a.At(i-1), func(c rune) bool { return c < '0' || c > '9' }))
		return token.Range{Start: i - 1, End: i + 1}, n
	}
	return span, 0
}

// anniversary judges a number of years against an event's. Articles look ahead to the next year's and back to the last one's.
func (p *Pass) anniversary(span token.Range, years int, e *mention.Event, event *fact.Event) {
	a := p.Article
	began := event.Date.First().Year()
	c := Claim{
		Span: a.Bytes(span), Subject: a.Bytes(e.Tokens), Said: strconv.Itoa(years), Verdict: Consistent, Day: a.Published.String(),
		Facts: []fact.Ref{eventRef(event)},
	}
	var told []int
	for _, d := range a.DatesIn(a.Sentence(e.Tokens.Start)) {
		if d.Kind == timex.Date && !d.Value.IsZero() {
			told = append(told, d.Value.First().Year()-began)
		}
	}
	if a.Published.IsZero() && len(told) == 0 {
		c.Verdict, c.Reason = Unchecked, Text{"the article gives no publication date", "l’article ne donne pas de date de publication"}
		p.Report(c)
		return
	}
	passed := a.Published.First().Year() - began
	c.Known = fmt.Sprint(passed)
	near := !a.Published.IsZero() && years >= passed-1 && years <= passed+1
	for _, t := range told {
		near = near || t == years
	}
	if !near {
		c.Verdict = Contradicted
		c.Message = Sayf("“%s” is of %d, %d years before the article", "« %s » date de %d, soit %d ans avant l’article", a.Words(e.Tokens), began, passed)
	}
	p.Report(c)
}
