package fr

import "factcheck/internal/lang"

// dates are the words of dates in French.
func dates() lang.Dates { return lang.Dates{} }
