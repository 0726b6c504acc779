package rules

import (
	"math"
	"strconv"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

var wrongFigure = &Rule{
	Name:     "wrong-figure",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a known figure is given another value", "un chiffre connu reçoit une autre valeur"},
	Doc: Doc{
		What: Text{
			"Compares a number with the value that the facts give for that figure on the day the sentence speaks of: the members of an organisation (“the EU’s 27 leaders”, “NATO, an alliance of 32”, “the 27-nation bloc” and “all 27 member states” after its name), the seats of a chamber (“the 100-member Senate” in an article on the United States), the people of a country (“China, with a population of some 1.4 billion”), its states or cantons, heights and lengths.",
			"Compare un nombre avec la valeur que les faits donnent à ce chiffre au jour dont parle la phrase : les membres d’une organisation (« les dirigeants des 27 pays de l’UE », « l’Otan, forte de 32 membres », « les Vingt-Sept », « les 27 États membres » après son nom), les sièges d’une chambre (« les 100 sièges du Sénat » dans un article sur les États-Unis), les habitants d’un pays (« l’Inde et son 1,4 milliard d’habitants »), ses régions ou cantons, des hauteurs et des longueurs.",
		},
		Why: Text{
			"Figures such as the number of members of a union change, and old copy keeps the old ones.",
			"Des chiffres comme le nombre de membres d’une union changent, et les vieux textes gardent les anciens.",
		},
		Silent: Text{
			"Says nothing where the day is not certain, where the verb is past (unless there never were so many members), of an indefinite union (“an EU of 30”), where another organisation or country may be meant, within a week of a change, where the number can be a rounded form of the known one, where it may be part of a name (“the Europe of 15”), where the words may count only some, of members that are added, founders or sent by it (“ten members more”, “the five-member OPEC delegation”), in a quotation that the text sets right, and of large figures where the number is so far off that something else must be counted.",
			"Ne dit rien si le jour n’est pas certain, si le verbe est au passé (sauf si les membres n’ont jamais été si nombreux), d’une union imaginée (« une UE de 30 membres »), si une autre organisation ou un autre pays peut être désigné, à moins d’une semaine d’un changement, si le nombre peut être un arrondi de la valeur connue, s’il peut faire partie d’un nom (« l’UE à 15 »), si les mots peuvent n’en compter qu’une partie, s’il ne compte que des membres ajoutés ou fondateurs (« dix membres de plus »), dans une citation que le texte rectifie, ni, pour les grands nombres, s’il est si différent qu’il doit compter autre chose.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "L’Union européenne compte [[28]] États membres."},
			{"en", "2023-09-20", "The European Union has [[twenty-eight]] member states."},
			{"en", "2025-03-04", "Leaders of the [[31]]-member NATO meet on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’Union européenne compte vingt-sept États membres."},
			{"fr", "2023-09-20", "À l’époque, l’Union européenne comptait 28 États membres."},
			{"en", "2019-09-20", "The European Union has 28 member states."},
			{"en", "2023-09-20", "In 2015, the European Union had 28 member states."},
		},
	},
	Run: runFigure,
}

func runFigure(p *Pass) {
	for _, n := range binding.Counts(p.Article) {
		f := &p.Facts.Figures[n.Figure.Candidates[0]]
		c := Claim{
			Span:    p.Article.Bytes(n.Number.Tokens),
			Subject: p.Article.Bytes(n.Figure.Tokens),
			Said:    plainNumber(n.Number.Value),
			Day:     n.Day.String(),
			DayWhy:  dayWhyText(n.Why),
			Facts:   []fact.Ref{{ID: "figure." + f.ID, Origin: f.Origin}},
			Reason:  reasonText(n.Reason),
		}
		judgeFigure(p, &n, f, &c)
		p.Report(c)
	}
}

// settling is how many days around a change of a figure both values pass.
const settling = 7

func judgeFigure(p *Pass, n *binding.Count, f *fact.Figure, c *Claim) {
	bound := p.Article.Bound(n.Number)
	known, fits := -1, false
	for i := range f.Values {
		v := &f.Values[i]
		if !holdsOn(f, v, n.Day, settling) {
			continue
		}
		if matches(n.Number, v.Value, f.Tolerance, bound) {
			known, fits = i, true
			break
		}
		if holdsOn(f, v, n.Day, 0) {
			known = i
		}
	}
	if known < 0 {
		if c.Reason.IsZero() {
			c.Reason = Text{"no fact gives the figure for that day", "aucun fait ne donne ce chiffre pour ce jour"}
		}
		return
	}
	v := &f.Values[known]
	c.Known = plainNumber(v.Value)
	switch {
	case fits && n.Reason != binding.Denied:
		c.Verdict, c.Reason = Consistent, Text{}
	case fits || n.Reason != binding.Clear && !(n.Reason == binding.PastTense && n.Figure.Source == mention.ByWords && exceedsAll(n.Number, f)):
	case f.Disputed:
		c.Reason = Text{"the fact is disputed", "le fait est contesté"}
	case (n.Name || n.Figure.Source != mention.ByWords) && leavesTo(f, known, n.Number.Value):
		c.Reason = Text{"the number may count those who stay", "le nombre peut compter ceux qui restent"}
	case n.Figure.Source != mention.ByWords && math.Abs(n.Number.Value-v.Value) > mixed:
		c.Reason = Text{"the words may mean another organisation", "les mots peuvent désigner une autre organisation"}
	case f.Country != "" && n.Context == binding.Open && v.Value < small:
		c.Reason = Text{"another country's may be meant", "ceux d’un autre pays peuvent être désignés"}
	case f.Tolerance > 0 && (n.Number.Value > measured*v.Value || v.Value > measured*n.Number.Value):
		c.Reason = Text{"so different a number measures something else", "un nombre aussi différent mesure autre chose"}
	case n.Quoted && n.RetoldAs(p.Article, v.Value):
		c.Reason = Text{"the text tells the right number after the quotation", "le texte donne le bon nombre après la citation"}
	case n.Restricted:
		c.Reason = Text{"the words count only some of them", "les mots n’en comptent qu’une partie"}
	case n.Name && n.Figure.Source == mention.ByWords && everHeld(n.Number, f):
		c.Reason = Text{"the number may be part of a name of another time", "le nombre peut faire partie d’un nom d’une autre époque"}
	case n.Some && !n.All && isWhole(v.Value) && !everHeld(n.Number, f) && !(n.Whole && isSlip(n.Number.Value, v.Value)) && !(n.Closed && n.Number.Value > v.Value):
		c.Reason = Text{"the words may count only some of them", "les mots peuvent n’en compter qu’une partie"}
	case f.Tolerance == 0 && !everHeld(n.Number, f) && isFar(n.Number.Value, v.Value) && !(f.Country != "" && n.Context == binding.Same && n.Number.Value > v.Value):
		c.Reason = Text{"so different a number counts something else", "un nombre aussi différent compte autre chose"}
	default:
		c.Verdict, c.Reason = Contradicted, Text{}
		c.Message = Sayf("the figure is %s %s, not %s", "le chiffre est %s %s, pas %s", Number(v.Value), On(n.Day), Number(n.Number.Value))
		if !n.Number.Spelled && n.Number.Scale == 1 {
			c.Fixes = []Fix{{Range: c.Span, Text: Number(v.Value).In(p.Article.Lexicon.Pack.Code)}}
		}
	}
}

// mixed is by how much a number may miss the size of the organisation that the context names, to be meant for it. One that is further off is
// another's: “the 10-nation bloc” in an article on the European Union.
const mixed = 3

// small is a size that chambers and courts of other countries may have as well.
const small = 100

// measured is by how many times a number may miss a measure that is only known about, and still be meant for it.
const measured = 3

// leavesTo tells whether a number is what a count comes down to next, when a member leaves: before Britain left, “the 27” were the others.
func leavesTo(f *fact.Figure, known int, n float64) bool {
	return f.Unit == "members" && known+1 < len(f.Values) && f.Values[known+1].Value == n && n < f.Values[known].Value
}

// exceedsAll tells whether a number is larger than a count of members ever was, so that it is wrong at whatever time the past tense means.
func exceedsAll(n *mention.Number, f *fact.Figure) bool {
	for i := range f.Values {
		if f.Values[i].Value >= n.Value {
			return false
		}
	}
	return f.Unit == "members"
}

// holdsOn tells whether a value holds on all of a day, with some days' grace. The last one is known until the fact was verified.
func holdsOn(f *fact.Figure, v *fact.FigureValue, day date.Value, grace date.Day) bool {
	if day.IsZero() {
		return false
	}
	last := f.Origin.Verified
	if !v.To.IsZero() {
		last = v.To
	}
	return (v.From.IsZero() || v.From.First()-grace <= day.First()) && !last.IsZero() && day.Last() <= last.Last()+grace
}

// matches tells whether a number can stand for a known value: within the fact's tolerance, within the rounding of its last digit, and on
// the side that « plus de » or "nearly" leave open.
func matches(n *mention.Number, known, tolerance float64, bound mention.Mark) bool {
	off := n.Value - known
	room := max(tolerance*known, n.Step*0.5+1e-9)
	if n.Step == 1 {
		room = max(tolerance*known, 1e-9)
	}
	if bound != 0 {
		room = max(room, 0.15*known)
	}
	return math.Abs(off) <= room || bound&mention.Over != 0 && off < 0 || bound&mention.Under != 0 && off > 0
}

// isSlip tells whether a number differs from the known one in a single digit or in the place of two neighbouring ones, and is so large that no
// part of the whole is likely to.
func isSlip(said, known float64) bool {
	const large = 100
	x, y := plainNumber(said), plainNumber(known)
	if known < large || len(x) != len(y) {
		return false
	}
	first, wrong := 0, 0
	for i := range x {
		if x[i] != y[i] {
			if wrong == 0 {
				first = i
			}
			wrong++
		}
	}
	return wrong == 1 || wrong == 2 && x[first] == y[first+1] && x[first+1] == y[first]
}

// isFar tells whether a number is so far from a large one that it is hardly meant for it: 165 deputies are those of another country.
func isFar(said, known float64) bool {
	const large, part = 100, 0.1
	return known >= large && math.Abs(said-known) > part*known && !isSlip(said, known)
}

// isWhole tells whether a figure counts things, and does not measure: of a length no part is counted.
func isWhole(value float64) bool { return value == math.Trunc(value) }

// everHeld tells whether a number was the figure's value at any time.
func everHeld(n *mention.Number, f *fact.Figure) bool {
	for i := range f.Values {
		if f.Values[i].Value == n.Value {
			return true
		}
	}
	return false
}

// plainNumber writes a number as claims carry it.
func plainNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
