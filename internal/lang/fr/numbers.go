package fr

import "factcheck/internal/lang"

func quantities() lang.Numbers {
	return lang.Numbers{
		Decimal: ",",
		Group:   ".",
		Scales: []lang.Scale{
			{Word: "million", Value: 1e6}, {Word: "millions", Value: 1e6}, {Word: "milliard", Value: 1e9}, {Word: "milliards", Value: 1e9},
			{Word: "billion", Value: 1e12}, {Word: "billions", Value: 1e12}, {Word: "Md", Value: 1e9}, {Word: "Mds", Value: 1e9},
		},
		Ordinals: []lang.Number{
			{Word: "unième", Value: 1}, {Word: "septième", Value: 7}, {Word: "huitième", Value: 8}, {Word: "neuvième", Value: 9}, {Word: "dixième", Value: 10},
			{Word: "onzième", Value: 11}, {Word: "douzième", Value: 12}, {Word: "treizième", Value: 13}, {Word: "quatorzième", Value: 14}, {Word: "quinzième", Value: 15},
			{Word: "seizième", Value: 16}, {Word: "vingtième", Value: 20}, {Word: "trentième", Value: 30}, {Word: "quarantième", Value: 40}, {Word: "cinquantième", Value: 50},
			{Word: "soixantième", Value: 60},
		},
		Half:    []string{"demi", "demie"},
		Percent: []string{"%", "pour cent", "pourcent"},
		Around: []string{
			"(environ|approximativement|quasiment|quasi|presque|autour|quelque|quelques|vers|à peu près|grosso modo)",
			"(près|autour|proche|aux alentours|de l'ordre) (de|d'|des)", "estimé à", "entre",
		},
		Over:  []string{"plus (de|d'|des)", "au (moins|minimum)", "pas moins (de|d')", "minimum", "(dépasse|dépassent|dépassé|dépassait)", "au-delà de", "bien plus de"},
		Under: []string{"moins (de|d'|des)", "au (plus|maximum)", "jusqu'(à|au|aux)", "pas plus de", "maximum", "tout juste", "à peine"},

		OutOf:     []string{"sur", "parmi"},
		Equals:    []string{"soit", "c'est-à-dire", "autrement dit"},
		Including: []string{"dont", "parmi (lesquels|lesquelles)", "y compris"},
		People: "personne personnes victimes habitants passagers élèves étudiants salariés migrants réfugiés députés sénateurs élus membres joueurs candidats détenus prisonniers suspects " +
			"spectateurs manifestants patients participants",
		Groups: [][]string{
			{"homme hommes", "femme femmes", "enfant enfants bébé bébés"},
			{"garçon garçons", "fille filles fillettes"},
			{"adulte adultes", "mineur mineurs enfant enfants adolescents"},
			{"mort morts tué tués tuée tuées décès", "blessé blessés blessée blessées", "disparu disparus disparue disparues"},
			{"civil civils", "militaire militaires soldat soldats policier policiers"},
		},
		Tolls: []string{
			"mort morts tué tués tuée tuées tue tuent", "blessé blessés blessée blessées blesse blessent", "disparu disparus disparue disparues", "otage otages",
			"interpellations interpellés interpellées interpellé arrestations arrêtés arrêtées arrêté",
		},
	}
}
