package rules

// The rules about suppressions have nothing to look for in the words of an article: the checker, which knows what was found, makes their
// findings.
func bySuppressions(*Pass) {}

var unusedSuppression = &Rule{
	Name:     "unused-suppression",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"a suppression suppresses nothing", "une mise en sourdine ne tait rien"},
	Doc: Doc{
		What: Text{
			"Finds comments and entries of files of suppressions for a rule that has nothing to find there.",
			"Repère les commentaires et les entrées de fichiers de mise en sourdine dont la règle ne relève rien.",
		},
		Why: Text{
			"A suppression that outlives its finding hides the next one.",
			"Une mise en sourdine qui survit à son objet cachera le suivant.",
		},
		Silent: Text{
			"Says nothing of a rule that did not run.",
			"Ne dit rien d’une règle qui n’a pas été appliquée.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable:\n  [[wrong-event-date]]: vérifié par le service\n---\nLe soleil brille."},
			{"en", "2023-09-20", "---\nfactcheck-disable:\n  [[wrong-event-date]]: checked by the desk\n---\nThe sun shines."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date: dates du roman\n---\nLa Russie a envahi l’Ukraine le 24 février 2021."},
			{"en", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date: dates of the novel\n---\nRussia invaded Ukraine on 24 February 2021."},
		},
	},
	Run: bySuppressions,
}

var expiredSuppression = &Rule{
	Name:     "expired-suppression",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"the last day of a suppression is over", "le dernier jour d’une mise en sourdine est passé"},
	Doc: Doc{
		What: Text{
			"Finds suppressions with “until” and a day before today. They suppress nothing any more.",
			"Repère les mises en sourdine dont le jour donné par « until » est passé. Elles ne taisent plus rien.",
		},
		Why: Text{
			"What was to be settled by a day should be looked at after it.",
			"Ce qui devait être réglé un jour donné doit être revu ensuite.",
		},
		Silent: Text{"Says nothing up to the day itself.", "Ne dit rien jusqu’au jour même."},
		Bad: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable:\n  [[wrong-title until 2020-01-31]]: en attente\n---\nLe soleil brille."},
			{"en", "2023-09-20", "---\nfactcheck-disable:\n  [[wrong-title until 2020-01-31]]: pending\n---\nThe sun shines."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date until 9999-01-31: dates du roman\n---\nLa Russie a envahi l’Ukraine le 24 février 2021."},
			{"en", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date until 9999-01-31: dates of the novel\n---\nRussia invaded Ukraine on 24 February 2021."},
		},
	},
	Run: bySuppressions,
}

var malformedSuppression = &Rule{
	Name:     "malformed-suppression",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a suppression is not understood", "une mise en sourdine n’est pas comprise"},
	Doc: Doc{
		What: Text{
			"Finds suppressions without a rule or a reason, of a rule that does not exist, or with a day that is none. They suppress nothing.",
			"Repère les mises en sourdine sans règle ou sans raison, d’une règle qui n’existe pas, ou avec un jour qui n’en est pas un. Elles ne taisent rien.",
		},
		Why: Text{
			"Whoever reads the article next has to know why a finding was set aside.",
			"Qui relit l’article doit savoir pourquoi une alerte a été écartée.",
		},
		Silent: Text{"Says nothing of other comments.", "Ne dit rien des autres commentaires."},
		Bad: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable: [[wrong-event-date]]\n---\nLe soleil brille."},
			{"en", "2023-09-20", "---\nfactcheck-disable: [[wrong-event-date]]\n---\nThe sun shines."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date: dates du roman\n---\nLa Russie a envahi l’Ukraine le 24 février 2021."},
			{"en", "2023-09-20", "---\nfactcheck-disable:\n  wrong-event-date: dates of the novel\n---\nRussia invaded Ukraine on 24 February 2021."},
		},
	},
	Run: bySuppressions,
}
