package rules

var wrongCountry = &Rule{
	Name:     "wrong-country",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person holds the office, but of another country", "une personne occupe bien la fonction, mais dans un autre pays"},
	Doc: Doc{
		What: Text{
			"Finds a title whose country is not the one in which the person holds that office.",
			"Repère un titre dont le pays n’est pas celui où la personne occupe la fonction.",
		},
		Why: Text{
			"An adjective of the wrong country is one slip of the keyboard or of translation.",
			"Un adjectif de nationalité faux ne tient qu’à une faute de frappe ou de traduction.",
		},
		Silent: officeSilence,
		Bad: []Example{
			{"fr", "2023-09-20", "Le [[ministre chinois des Affaires étrangères]] Sergueï Lavrov a parlé mardi."},
			{"en", "2023-09-20", "[[Chinese Foreign Minister]] Sergey Lavrov spoke on Tuesday."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le ministre russe des Affaires étrangères Sergueï Lavrov a parlé mardi."},
			{"en", "2023-09-20", "Russian Foreign Minister Sergey Lavrov spoke on Tuesday."},
		},
	},
	Run: runOffice(false),
}
