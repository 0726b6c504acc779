package mention

import "factcheck/internal/timex"

// Tense returns what the verb of a date's own clause says for certain of when it lies.
func (a *Article) Tense(e *timex.Expression) timex.Tense { return a.Lexicon.dates.Tense(&a.Stream, e) }
