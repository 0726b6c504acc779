package timex_test

import (
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// FuzzRead holds the reader to what must be true of any text: it never panics, its spans follow each other inside the text, its values
// can be written and read again, and a text means the same between paragraphs without dates.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"du 3 au 5 mai 2022, mardi 24 février", "il y a trois ans, le 30 février", "from May 3 to 5, 9/11 and Q1 2021", "a year and a half ago ", "2022-02-24T10:00", "le 9999-12-31",
		"le XIXe siècle, années 90", "24.02.2022 24/2/22", "in 999999999 years, il y a 99999 siècles", "’97 '97s", "mi-2016 fin de l'année dernière", "3, 4, 5, 6, 7, 8, 9 mai", "la veille. Le lendemain",
	} {
		f.Add(s, uint16(0))
		f.Add(s, uint16(40000))
	}
	list := languages()
	f.Fuzz(func(t *testing.T, text string, day uint16) {
		published := date.OnDay(date.Day(day))
		for _, l := range list {
			s := l.split(text)
			found := l.reader.Read(s, published, nil)
			end := 0
			for i, e := range found {
				if e.Tokens.Start < end || e.Tokens.End <= e.Tokens.Start || e.Tokens.End > len(s.Tokens) {
					t.Fatalf("%s: %q: expression %d spans tokens %v after %d of %d", l.code, text, i, e.Tokens, end, len(s.Tokens))
				}
				end = e.Tokens.End
				for _, v := range []date.Value{e.Value, e.Interval} {
					if again, err := date.Parse(v.String()); !v.IsZero() && (err != nil || again.First() != v.First()) {
						t.Fatalf("%s: %q: the value %v reads as %v, %v", l.code, text, v, again, err)
					}
				}
				if e.Partner >= len(found) || e.Base >= i {
					t.Fatalf("%s: %q: expression %d of %d refers to %d and %d", l.code, text, i, len(found), e.Partner, e.Base)
				}
			}
			between := l.embedded(text, published)
			if len(between) != len(found) {
				t.Fatalf("%s: %q: %d expressions, %d between other paragraphs", l.code, text, len(found), len(between))
			}
			for i := range between {
				if between[i].Value != found[i].Value || between[i].Kind != found[i].Kind {
					t.Fatalf("%s: %q: expression %d is %v, between other paragraphs %v", l.code, text, i, found[i].Value, between[i].Value)
				}
			}
		}
	})
}

// embedded reads a text between two paragraphs that say nothing of time.
func (l language) embedded(text string, published date.Value) []timex.Expression {
	const before, after = "Paris.", "Lyon."
	whole := before + "\n\n" + text + "\n\n" + after
	a, b := len(before)+2, len(before)+2+len(text)
	s := token.Split(whole, []token.Range{{Start: 0, End: len(before)}, {Start: a, End: b}, {Start: b + 2, End: len(whole)}}, l.words,
		func(id token.ID) bool { return l.short[id] }, nil)
	return l.reader.Read(s, published, nil)
}
