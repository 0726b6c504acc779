package rules

var currentNoLongerInOffice = &Rule{
	Name:     "current-no-longer-in-office",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given an office that is over", "une personne reçoit une fonction qu’elle n’occupe plus"},
	Doc: Doc{
		What: Text{
			"Finds the title of an office that the person had left on the day the sentence speaks of.",
			"Repère le titre d’une fonction que la personne avait quittée au jour dont parle la phrase.",
		},
		Why: Text{
			"Old copy and old habits keep titles alive after a change of office.",
			"Les vieux textes et les habitudes prolongent les titres après un départ.",
		},
		Silent: officeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "Le [[président français]] François Hollande a reçu mardi une délégation."},
			{"en", "2023-09-20", "[[French President]] François Hollande received a delegation on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’ancien président français François Hollande a reçu mardi une délégation."},
			{"en", "2023-09-20", "Former French President François Hollande received a delegation on Tuesday."},
		},
	},
	Run: runOffice(false),
}

var notInOfficeYet = &Rule{
	Name:     "not-in-office-yet",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is given an office that has yet to begin", "une personne reçoit une fonction qu’elle n’occupe pas encore"},
	Doc: Doc{
		What: Text{
			"Finds the title of an office that the person took only after the day the sentence speaks of.",
			"Repère le titre d’une fonction que la personne n’a prise qu’après le jour dont parle la phrase.",
		},
		Why: Text{
			"Background written later often carries today's titles into the past.",
			"Les rappels écrits plus tard portent souvent les titres d’aujourd’hui dans le passé.",
		},
		Silent: officeSilence,
		Bad: []Example{
			{"fr", "2016-03-02", "Le [[président français]] Emmanuel Macron a parlé mardi."},
			{"en", "2016-03-02", "[[French President]] Emmanuel Macron spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2017-06-07", "Le président français Emmanuel Macron a parlé mardi."},
			{"en", "2017-06-07", "French President Emmanuel Macron spoke on Tuesday."},
		},
	},
	Run: runOffice(false),
}

var formerStillInOffice = &Rule{
	Name:     "former-still-in-office",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person is called former in an office still held", "une personne est dite ancienne titulaire d’une fonction qu’elle occupe encore"},
	Doc: Doc{
		What: Text{
			"Finds “former” before an office that the person still held on the day the sentence speaks of.",
			"Repère « ancien » devant une fonction que la personne occupait encore au jour dont parle la phrase.",
		},
		Why: Text{
			"It dismisses somebody who is in office.",
			"C’est congédier quelqu’un qui est en fonction.",
		},
		Silent: officeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "L’ancien [[président français]] Emmanuel Macron a parlé mardi."},
			{"en", "2023-09-20", "Former [[French President]] Emmanuel Macron spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "L’ancien banquier et président français Emmanuel Macron a parlé mardi."},
			{"en", "2023-09-20", "Former French President Nicolas Sarkozy spoke on Tuesday."},
		},
	},
	Run: runOffice(false),
}
