package importer

import (
	"strings"
	"unicode"

	"factcheck/internal/date"
	"factcheck/internal/lang/all"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// understood lists the forms of dates that can be read, for the messages about others.
const understood = "write 2027-02-01, 2027-02, 2027, 1 February 2027 or 1er février 2027"

// A dateReader reads dates in words, in any of the languages.
type dateReader []struct {
	words  *token.Vocabulary
	reader *timex.Reader
}

func newDateReader() dateReader {
	packs := all.Packs()
	d := make(dateReader, len(packs))
	for i, pack := range packs {
		d[i].words = token.NewVocabulary()
		d[i].reader = timex.Compile(&pack.Dates, pack.Code, d[i].words)
	}
	return d
}

// read returns the date that a text is, and whether it is one. Digits alone, as in 01/02/2027, are none, since they mean one day in Paris and another
// in New York.
func (d dateReader) read(text string) (date.Value, bool) {
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		return date.Value{}, false
	}
	for _, l := range d {
		s := token.Split(text, []token.Range{{End: len(text)}}, l.words, func(token.ID) bool { return false }, nil)
		found := l.reader.Read(s, date.Value{}, nil)
		if len(found) != 1 {
			continue
		}
		e := found[0]
		article := e.Tokens.Start == 1 // « le 1er mars 2031 »
		if e.Kind == timex.Date && !e.Value.IsZero() && e.Interval.IsZero() && e.Tokens.End == len(s.Tokens) && (e.Tokens.Start == 0 || article) {
			return e.Value, true
		}
	}
	return date.Value{}, false
}
