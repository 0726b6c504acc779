package rules

//go:generate go run ./gen

// All returns every built-in rule, in the order of their names.
func All() []*Rule {
	return []*Rule{
		currentNoLongerInOffice,
		deadPersonActing,
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
		wrongAge,
		wrongAnniversary,
		wrongBirthDate,
		wrongCountry,
		wrongDatetime,
		wrongDeathDate,
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
