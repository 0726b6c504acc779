package en

import "factcheck/internal/lang"

// dates are the words of dates in English.
func dates() lang.Dates { return lang.Dates{} }
