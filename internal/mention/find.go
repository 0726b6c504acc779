package mention

import (
	"slices"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A Finder finds the mentions of articles, one after the other. It holds the working memory and serves one goroutine.
type Finder struct {
	lexicon *Lexicon
	scanner *phrase.Scanner
	article Article
	blocks  []token.Range
	given   []phrase.Match // numbers and dates, for the automaton

	// for frames
	parts     []part // in order of place
	arguments int    // how many of the parts are arguments
	triggers  []token.Range

	// for misspelt names
	near      []token.ID
	window    token.Stream
	rescanner *phrase.Scanner // apart from scanner, whose captures are in use
}

// NewFinder returns a finder.
func (l *Lexicon) NewFinder() *Finder {
	return &Finder{lexicon: l, scanner: l.automaton.NewScanner(), rescanner: l.automaton.NewScanner()}
}

// Find reads a text. published is the publication date, zero where it is not known.
func (f *Finder) Find(text *document.Text, published date.Value) *Article {
	a, l := &f.article, f.lexicon
	f.blocks = f.blocks[:0]
	for _, b := range text.Blocks {
		f.blocks = append(f.blocks, token.Range(b.Range))
	}
	token.Split(text.Plain, f.blocks, l.vocabulary, func(id token.ID) bool {
		return int(id) < len(l.abbreviations) && l.abbreviations[id]
	}, &a.Stream)
	a.Lexicon, a.Text, a.Published = l, text, published
	a.Dates = l.dates.Read(&a.Stream, published, a.Dates[:0])
	a.Numbers = l.numbers(&a.Stream, a.Numbers[:0])
	a.indexNumbers()
	a.markTimes()
	f.given = captured(&a.Stream, a.Numbers, l.classes.number, f.given[:0])
	f.given = l.amounts(&a.Stream, f.given)
	if l.datesCaptured {
		f.given = dates(a.Dates, l.classes.date, f.given)
	}
	matches := f.scanner.Scan(&a.Stream, f.given)

	a.People, a.Titles, a.Events, a.Countries = a.People[:0], a.Titles[:0], a.Events[:0], a.Countries[:0]
	a.Organisations, a.Places, a.Figures, a.Phrases = a.Organisations[:0], a.Places[:0], a.Figures[:0], a.Phrases[:0]
	a.marks, a.cues, a.reckonings = a.marks[:0], a.cues[:0], a.reckonings[:0]
	a.Statements, a.Frames = a.Statements[:0], a.Frames[:0]
	f.parts, f.arguments = f.parts[:0], 0
	f.sort(matches)
	a.keepNamed()
	a.people(matches)
	f.misspellings()
	f.frames()
	return a
}

// sort puts each match into the list of its kind. Matches come ordered by place, the longest first, so a phrase inside a longer
// one of its kind is left out.
func (f *Finder) sort(matches []phrase.Match) {
	a, l := &f.article, f.lexicon
	var title, event, country, organisation, place, figure int32
	for i := range matches {
		m := &matches[i]
		if m.Class != 0 {
			if f.isCountry(m.Class) && m.End > country {
				country = m.End
				a.Countries = append(a.Countries, Country{
					Tokens: tokens(m), Code: l.countries[m.Value&(shared-1)], Shared: m.Value&shared != 0,
					Adjective: m.Class == l.classes.nationality, Capital: m.Class == l.classes.capital,
				})
			}
			continue
		}
		e := l.entries[m.Value]
		switch e.kind {
		case roleTitle, officeTitle, otherTitle:
			if a.Tokens[m.First].Glue == token.Hyphen && a.Mark(int(m.First)-1)&Qualifier == 0 {
				continue // the tail of another word: « pro-russe », "pro-Russian president"
			}
			if m.First >= title || len(a.Titles) > 0 && a.Titles[len(a.Titles)-1].Tokens == tokens(m) {
				title = m.End
				f.title(m, e)
			}
		case eventInterrupted:
			if a.holdsDate(tokens(m)) {
				a.Events, event = addEvent(a.Events, event, m, e)
			}
		case eventPhrase:
			a.Events, event = addEvent(a.Events, event, m, e)
		case organisationName:
			a.Organisations, organisation = addNamed(a.Organisations, organisation, m, e)
		case placeName:
			a.Places, place = addNamed(a.Places, place, m, e)
		case custom:
			a.Phrases = append(a.Phrases, found(m, e))
		case statement:
			f.statement(m, StatementKind(e.index))
		case figurePhrase:
			if (m.First >= figure || a.sameFigure(m)) && f.figure(m, e.index) {
				figure = m.End
			}
		case eventArgument, triggerPhrase:
			f.addPart(m, e)
		case voice:
			if len(a.marks) == 0 {
				a.marks, a.cues, a.reckonings = cleared(a.marks, len(a.Tokens)), cleared(a.cues, len(a.Tokens)), cleared(a.reckonings, len(a.Tokens))
			}
			h := &l.said[e.index]
			for k := m.First; k < m.End; k++ {
				a.marks[k] |= h.mark
				a.cues[k] |= h.cue
				a.reckonings[k] |= h.reckoning
			}
		}
	}
	a.Titles = slices.DeleteFunc(a.Titles, func(t Title) bool { return len(t.Offices) == 0 && len(t.Roles) == 0 })
	for i := range a.Titles {
		if t := &a.Titles[i]; len(t.named) > 0 && t.Country == "" {
			t.Offices, t.Roles = t.named, nil // « président de la Commission européenne » names its office, whatever other commissions there are
		}
	}
}

func (f *Finder) isCountry(c phrase.Class) bool {
	k := &f.lexicon.classes
	return c == k.country || c == k.nationality || c == k.capital
}

func tokens(m *phrase.Match) token.Range { return token.Range{Start: int(m.First), End: int(m.End)} }

func addEvent(list []Event, last int32, m *phrase.Match, e entry) ([]Event, int32) {
	if n := len(list); n > 0 && list[n-1].Tokens == tokens(m) {
		if !slices.Contains(list[n-1].Candidates, e.index) {
			list[n-1].Candidates = append(list[n-1].Candidates, e.index)
		}
		return list, last
	}
	if m.End <= last {
		return list, last
	}
	return append(list, Event{Tokens: tokens(m), Candidates: []int32{e.index}, Interrupted: e.kind == eventInterrupted}), m.End
}

func addNamed(list []Named, last int32, m *phrase.Match, e entry) ([]Named, int32) {
	if n := len(list); n > 0 && list[n-1].Tokens == tokens(m) {
		list[n-1].Candidates = append(list[n-1].Candidates, e.index)
		return list, last
	}
	if m.First < last {
		return list, last
	}
	return append(list, Named{tokens(m), []int32{e.index}}), m.End
}

// cleared returns n zeroes in the room of an empty list.
func cleared[T any](list []T, n int) []T {
	list = slices.Grow(list, n)[:n]
	clear(list)
	return list
}
