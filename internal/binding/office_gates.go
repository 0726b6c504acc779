package binding

import (
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

// said tells whether token i is one of the words, whatever its case.
func (a reader) said(i int, words []string) bool {
	return i >= 0 && i < len(a.Tokens) && slices.Contains(words, strings.ToLower(a.At(i)))
}

// underFormerLeader tells whether a title names the leader under whom it was held, who is not in office on the day: "Tony Blair's deputy", « le
// ministre de Michel Barnier », "Biden-era", "Ex-Trump attorney general".
func (a reader) underFormerLeader(h *Holding) bool {
	const words = 4
	start := a.skipBack(h.Title.Tokens.Start)
	for i := start - 1; i >= max(0, start-words); i-- {
		if a.Tokens[i].Kind == token.Punct && !a.Is(i, "-") || a.Mark(i)&(mention.Finite|mention.Reporting|mention.IsCopula|mention.And) != 0 {
			break
		}
		start = i
	}
	for k := mention.From(a.People, start); k < len(a.People) && a.People[k].Tokens.Start < h.Title.Tokens.End+words; k++ {
		p := &a.People[k]
		i := p.Tokens.Start
		ofTitle := p.ID < 0 && i >= h.Title.Tokens.Start && i < h.Title.Tokens.End // a word of the office: « BCE »
		behind := i >= h.Title.Tokens.End && a.Mark(i-1)&mention.OfWord == 0
		if i < start || ofTitle || behind || p.ID == h.Person.ID || p.Tokens == h.Person.Tokens {
			continue
		}
		if a.Mark(i-1)&mention.Former != 0 || a.Is(i-1, "-") && a.Mark(i-2)&mention.Former != 0 || a.leftOffice(p, h.Day) {
			return true
		}
	}
	return false
}

// leftOffice tells whether a name is of a leader, and all who may be meant by it are out of office on the day.
func (a reader) leftOffice(p *mention.Person, day date.Value) bool {
	ids := []int32{p.ID}
	if p.ID < 0 {
		ids = ids[:0]
		for _, c := range p.Candidates {
			ids = append(ids, c.ID)
		}
	}
	held := false
	for _, id := range ids {
		for _, k := range a.Lexicon.Facts.Persons[id].Tenures {
			t := &a.Lexicon.Facts.Tenures[k]
			held = held || a.Lexicon.Leads(t.Office)
			if !day.IsZero() && t.From.First() <= day.Last() && (t.To.IsZero() || day.First() <= t.To.Last()) {
				return false
			}
		}
	}
	return held
}

// isFirstOfSeveral tells of « le premier Premier ministre de », which its bearer is for life.
func (a reader) isFirstOfSeveral(t *mention.Title) bool {
	return a.said(t.Tokens.Start-1, a.Lexicon.Pack.Voice.Ordinals)
}

// ofAppointer tells whether the words before a statement say that the person in it gave somebody a post, which may be long ago: "an appointee of
// President X".
func (a reader) ofAppointer(r token.Range) bool {
	i := a.skipBack(r.Start) - 1
	return a.Mark(i)&(mention.OfWord|mention.Agent) != 0 && a.said(i-1, a.Lexicon.Pack.Voice.Appointees)
}

// inFiction tells whether the sentence at token i tells of a film, a play or a series, or that or the one before it of who plays somebody.
func (a reader) inFiction(i int) bool {
	n := a.SentenceOf(i)
	v := &a.Lexicon.Pack.Voice
	for k := a.Sentences[max(0, n-1)].Start; k < a.Sentences[n].End; k++ {
		if a.said(k, v.Portrays) {
			return true
		}
		const work = mention.ArticleWord | mention.Indefinite
		if k >= a.Sentences[n].Start && a.said(k, v.Fictions) && a.Mark(k+1)&mention.OfWord == 0 && (a.Mark(k-1)|a.Mark(k-2))&work != 0 {
			return true
		}
	}
	return false
}

// inRace tells whether a handover is one in a race for an office, or in a party: "replaced X on the ticket", « dans la course ».
func (a reader) inRace(r token.Range, s token.Range) bool {
	const words = 6
	for i := r.Start; i < min(s.End, r.End+words); i++ {
		if i >= r.End && a.Tokens[i].Kind == token.Punct {
			return false
		}
		if a.said(i, a.Lexicon.Pack.Voice.Races) {
			return true
		}
	}
	return false
}

// takesOffice tells whether the words between a name and a title say when the person takes the office: "X, who becomes Secretary General on
// 1 January".
func (a reader) takesOffice(h *Holding) bool {
	const words = 8
	for i := h.Person.Tokens.End; i < h.Title.Tokens.Start; i++ {
		if a.Mark(i)&mention.Enters == 0 || a.Lexicon.IsPast(a.At(i)) {
			continue
		}
		s := a.Sentence(i)
		return len(a.DatesIn(token.Range{Start: i, End: min(s.End, h.Title.Tokens.End+words)})) > 0
	}
	return false
}

// isModifier tells whether an organisation's name only says whose the noun is that a statement of a seat speaks of: "the UN agency's headquarters",
// « une agence de l'ONU, dont le siège ».
func (a reader) isModifier(m *mention.Statement) bool {
	i := m.Organisation.Tokens.End
	if i+1 >= len(a.Tokens) || i == 0 {
		return false
	}
	t := a.Tokens[i]
	if t.Kind == token.Word && t.Glue == token.Space && t.Shape == token.Lower && a.Tokens[i+1].Glue == token.Apostrophe && a.Is(i+1, "s") {
		return true
	}
	of := a.skipBack(m.Organisation.Tokens.Start) - 1
	return m.Tokens.Start >= of && a.Mark(of)&mention.OfWord != 0
}
