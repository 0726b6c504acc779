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
		inconsistentFigure,
		inconsistentName,
		malformedSuppression,
		misspeltName,
		notAMember,
		notInOfficeYet,
		pastAsFuture,
		reversedInterval,
		unusedSuppression,
		wrongAccessionDate,
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
		wrongPercentage,
		wrongPlace,
		wrongPredecessor,
		wrongRelativeDay,
		wrongSum,
		wrongTitle,
		wrongWeekday,
	}
}
