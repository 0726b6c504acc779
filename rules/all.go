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
		notInOfficeYet,
		pastAsFuture,
		reversedInterval,
		wrongAnniversary,
		wrongCountry,
		wrongEventDate,
		wrongPredecessor,
		wrongRelativeDay,
		wrongTitle,
		wrongWeekday,
	}
}
