package rules

//go:generate go run ./gen

// All returns every built-in rule, in the order of their names.
func All() []*Rule {
	return []*Rule{
		currentNoLongerInOffice,
		expiredSuppression,
		formerStillInOffice,
		futureAsPast,
		givenNameAsSurname,
		impossibleDate,
		inconsistentName,
		malformedSuppression,
		misspeltName,
		notInOfficeYet,
		pastAsFuture,
		reversedInterval,
		unusedSuppression,
		wrongAnniversary,
		wrongCountry,
		wrongDatetime,
		wrongEventDate,
		wrongFigure,
		wrongGivenName,
		wrongNameOrder,
		wrongOrdinal,
		wrongPredecessor,
		wrongRelativeDay,
		wrongTitle,
		wrongWeekday,
	}
}
