package timex

import (
	"factcheck/internal/date"
	"factcheck/internal/lang"
	"factcheck/internal/token"
)

// A Reader finds expressions of time in one language. It does not change after [Compile]; many goroutines may use it.
type Reader struct {
	code string
}

// Compile makes the reader of a language and adds its words to the vocabulary.
func Compile(d *lang.Dates, code string, v *token.Vocabulary) *Reader {
	return &Reader{code: code}
}

// Read appends the expressions of a text to buf, in order and without overlaps. published is the publication date, zero where it
// is not known; where it is known only to the month or year, so are the dates that refer to it.
func (r *Reader) Read(s *token.Stream, published date.Value, buf []Expression) []Expression {
	return buf
}
