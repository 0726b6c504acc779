package mention

import (
	"slices"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A StatementKind tells what a statement says.
type StatementKind uint8

// The kinds, as lang.Statements has them.
const (
	Member StatementKind = iota
	Outside
	Joined
	Joining
	Euro
	Capital
	Own
	Inside
	Seat
	OwnSeat
	statementKinds
)

// A Statement is words that say how two things belong together. It has the parts that its kind needs.
type Statement struct {
	Tokens       token.Range
	Kind         StatementKind
	Country      Country
	Organisation Named
	Place        Named
	Short        bool // the organisation is called by a noun that other things are called by too: « l'Alliance »
}

// statements adds the templates of the pack, and what their placeholders stand for.
func (c *compiler) statements() {
	s := &c.lexicon.Pack.Statements
	for kind, list := range [statementKinds][]string{
		Member: s.Member, Outside: s.Outside, Joined: s.Joined, Joining: s.Joining, Euro: s.Euro, Capital: s.Capital, Own: s.Own, Inside: s.Inside, Seat: s.Seat, OwnSeat: s.OwnSeat,
	} {
		for _, t := range list {
			for _, p := range c.expand(t) {
				c.Add(p, 0, c.entry(entry{kind: statement, index: int32(kind)}))
			}
		}
	}
	c.figures(s.Size, ofOrganisation, fact.Origin{})
	c.figures(s.OwnSize, ofTheLast, fact.Origin{})
	c.figures(s.Population, ofCountry, fact.Origin{})
	for _, t := range s.EuroOf {
		for _, p := range c.expand(t) {
			c.Add(p, 0, c.entry(entry{kind: statement, index: int32(Joined)}))
		}
	}
	c.phrases(s.Size, entry{kind: figurePhrase, index: ofOrganisation}, fact.Origin{})
	c.phrases(s.OwnSize, entry{kind: figurePhrase, index: ofTheLast}, fact.Origin{})
	c.phrases(s.Byname, entry{kind: figurePhrase, index: byname}, fact.Origin{})
	f, code := c.lexicon.Facts, c.lexicon.Pack.Code
	for i := range f.Organisations {
		c.namesOf(f.Organisations[i].Names[code], c.lexicon.classes.organisation, int32(i))
	}
	for _, short := range s.Short {
		if i := slices.IndexFunc(f.Organisations, func(o fact.Organisation) bool { return o.ID == short.ID }); i >= 0 {
			c.namesOf(short.Names, c.lexicon.classes.organisation, int32(i)|shared)
		}
	}
	for i := range f.Places {
		c.namesOf(f.Places[i].Names[code], c.lexicon.classes.place, int32(i))
	}
}

func (c *compiler) namesOf(names []string, class phrase.Class, value int32) {
	for _, n := range names {
		c.Add(elements(n), class, value)
	}
}

// statement adds a statement. Of those of a kind that overlap, the first and longest stays; a name that several facts bear makes
// candidates of one statement.
func (f *Finder) statement(m *phrase.Match, kind StatementKind) {
	a, l := &f.article, f.lexicon
	s := Statement{Tokens: tokens(m), Kind: kind}
	for _, c := range m.Captures {
		r := token.Range{Start: int(c.First), End: int(c.End)}
		switch c.Class {
		case l.classes.organisation:
			s.Organisation, s.Short = Named{r, []int32{c.Value & (shared - 1)}}, c.Value&shared != 0
		case l.classes.place:
			s.Place = Named{r, []int32{c.Value}}
		default:
			s.Country = Country{Tokens: r, Code: l.countries[c.Value&(shared-1)], Shared: c.Value&shared != 0, Adjective: c.Class == l.classes.nationality}
		}
	}
	for i := len(a.Statements) - 1; i >= 0; i-- {
		o := &a.Statements[i]
		if o.Kind != kind {
			continue
		}
		if o.Tokens == s.Tokens {
			o.Organisation.join(s.Organisation)
			o.Place.join(s.Place)
			return
		}
		if s.Tokens.Start < o.Tokens.End {
			return
		}
		break
	}
	a.Statements = append(a.Statements, s)
}

// EuroArea returns the index of the organisation that a country joins with the euro, -1 where the facts have none.
func (l *Lexicon) EuroArea() int32 {
	return int32(slices.IndexFunc(l.Facts.Organisations, func(o fact.Organisation) bool { return o.ID == "euro-area" }))
}

// join adds the candidates of the same words.
func (n *Named) join(o Named) {
	if n.Tokens == o.Tokens && len(o.Candidates) > 0 && n.Candidates[len(n.Candidates)-1] != o.Candidates[0] {
		n.Candidates = append(n.Candidates, o.Candidates...)
	}
}

// keepNamed drops the statements of an organisation that is called by a short name only.
func (a *Article) keepNamed() {
	a.Statements = slices.DeleteFunc(a.Statements, func(s Statement) bool {
		return s.Short && !slices.ContainsFunc(a.Organisations, func(o Named) bool { return slices.Contains(o.Candidates, s.Organisation.Candidates[0]) })
	})
}
