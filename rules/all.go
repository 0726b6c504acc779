package rules

//go:generate go run ./gen

// All returns every built-in rule, in the order of their names.
func All() []*Rule {
	return []*Rule{
		currentNoLongerInOffice,
		formerStillInOffice,
		futureAsPast,
		givenNameAsSurname,
		impossibleDate,
		inconsistentName,
		misspeltName,
		notInOfficeYet,
		pastAsFuture,
		reversedInterval,
		wrongAnniversary,
		wrongCountry,
		wrongEventDate,
		wrongGivenName,
		wrongNameOrder,
		wrongPredecessor,
		wrongRelativeDay,
		wrongTitle,
		wrongWeekday,
	}
}
