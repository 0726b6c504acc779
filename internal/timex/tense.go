package timex

import (
	"strings"

	"factcheck/internal/token"
)

// farVerb is how many tokens away a verb may stand and still tell the tense of a date.
const farVerb = 25

// tense tells from the nearest verb of the sentence whether the words from i to end look back (-1) or ahead (1); 0 where no verb tells.
// A comma counts as some words; nothing is read across a semicolon, colon or quotation mark.
func (p *reading) tense(i, end int) int {
	tense, _ := p.nearestVerb(i, end)
	return tense
}

// nearestVerb returns the tense of the nearest verb and how far it is.
func (p *reading) nearestVerb(i, end int) (tense, distance int) {
	before, b := p.verb(i-1, -1)
	after, a := p.verb(end, 1)
	if before != 0 && (after == 0 || b <= a) {
		return before, b
	}
	return after, a
}

// verbBetween tells of a verb among the tokens from i to end.
func (p *reading) verbBetween(i, end int) bool {
	for ; i < end; i++ {
		if p.s.Tokens[i].Kind == token.Word && p.verbTense(i) != 0 {
			return true
		}
	}
	return false
}

// verb returns the tense of the nearest verb in one direction and how far it is.
func (p *reading) verb(i, step int) (tense, distance int) {
	for n := 1; i >= p.start && i < p.end && n < farVerb; i, n = i+step, n+1 {
		t := &p.s.Tokens[i]
		if t.Kind == token.Punct {
			if p.mark(i, comma) {
				n += 3
				continue
			}
			switch p.s.Text[t.Start:t.End] {
			case ";", ":", "«", "»", "“", "”", `"`, "(", ")":
				n += 6
			}
			continue
		}
		if t.Kind != token.Word {
			continue
		}
		if tense := p.verbTense(i); tense != 0 {
			return tense, n
		}
	}
	return 0, 0
}

// verbTense returns -1 for a word in the past tense, 1 in the future, 0 for any other.
func (p *reading) verbTense(i int) int {
	w := p.look(i)
	switch {
	case p.ahead(i):
		return 1
	case w.roles&isPastVerb != 0:
		if p.ahead(i-1) || p.ahead(i-2) { // "may have", "will be held"
			return 1
		}
		// « a été fixé à », "was expected": what is set is ahead of the verb.
		for j := i + 1; j < i+4 && j < p.end; j++ {
			if p.ahead(j) {
				return 1
			}
		}
		return -1
	case w.roles&isAuxiliary != 0:
		for j := i + 1; j < i+4 && j < p.end && p.s.Tokens[j].Kind == token.Word; j++ {
			if p.ahead(j) {
				return 1
			}
			if p.look(j).roles == 0 && ending(p.s.At(j), p.dates.Verbs.ParticipleEndings) {
				return -1
			}
		}
		return 0
	case w.roles != 0 || p.s.Tokens[i].Shape == token.Capital:
		return 0
	}
	text := p.s.At(i)
	if p.s.Tokens[i].Shape == token.AllCaps {
		text = strings.ToLower(text)
	}
	switch {
	case len(text) < 4:
		return 0
	case ending(text, p.dates.Verbs.FutureEndings):
		return 1
	case ending(text, p.dates.Verbs.PastEndings):
		if p.ahead(i-1) || p.ahead(i-2) { // « sera levé », "to be signed"
			return 1
		}
		return -1
	}
	return 0
}

// ahead tells of a word that puts its clause ahead: « sera », "scheduled", "may" but not May.
func (p *reading) ahead(i int) bool {
	return p.is(i, isFutureVerb) && !(p.is(i, isMonth) && p.s.Tokens[i].Shape != token.Lower)
}

func ending(word string, endings []string) bool {
	for _, e := range endings {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
