package fr

import (
	"strings"

	"factcheck/internal/lang"
)

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
			"(dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier|poignée|dizaines|centaines|milliers)",
			"(environ|approximativement|quasiment|quasi|presque|autour|quelque|quelques|vers|à peu près|grosso modo)",
			"(près|autour|proche|aux alentours|de l'ordre) (de|d'|des)", "estimé à", "entre",
		},
		Over:  []string{"plus (de|d'|des)", "au (moins|minimum)", "pas moins (de|d')", "minimum", "(dépasse|dépassent|dépassé|dépassait)", "au-delà de", "bien plus de"},
		Under: []string{"moins (de|d'|des)", "au (plus|maximum)", "jusqu'(à|au|aux)", "pas plus de", "maximum", "tout juste", "à peine"},

		Fractions: []lang.Scale{
			{Word: "moitié", Value: 1. / 2}, {Word: "tiers", Value: 1. / 3}, {Word: "quart", Value: 1. / 4}, {Word: "quarts", Value: 1. / 4}, {Word: "cinquième", Value: 1. / 5},
			{Word: "cinquièmes", Value: 1. / 5}, {Word: "sixième", Value: 1. / 6}, {Word: "huitième", Value: 1. / 8}, {Word: "dixième", Value: 1. / 10}, {Word: "dixièmes", Value: 1. / 10},
		},
		Multiples: []lang.Scale{
			{Word: "doublé", Value: 2}, {Word: "double", Value: 2}, {Word: "doublent", Value: 2}, {Word: "doublant", Value: 2}, {Word: "triplé", Value: 3}, {Word: "triple", Value: 3}, {Word: "triplant", Value: 3},
			{Word: "quadruplé", Value: 4},
		},

		OutOf:     []string{"sur", "parmi", "des", "d'entre", "de (ses|leurs|ces|nos)"},
		Equals:    []string{"soit", "c'est-à-dire", "autrement dit", "(représentant|représente|représentent|représentaient|représentait)", "ce qui (représente|équivaut à|correspond à)", "(constituant|constituent)", "à savoir", "(équivaut|équivalant) à"},
		Including: []string{"dont", "parmi (lesquels|lesquelles)", "y compris", "(entre|parmi) eux"},
		Total:     []string{"au total", "en tout", "total de", "(totalisant|cumulant)", "tout compris", "au final", "ce qui (fait|donne)", "cela (fait|donne)", "(pour|soit|avec) un total (de|d')", "(ensemble|à eux deux|à eux trois|à elles deux|à elles trois|conjointement)", "un total (cumulé|global) (de|d')"},
		Gives:     append(strings.Fields(`donnant offrant laissant procurant assurant`), "ce qui (donne|fait|laisse|assure|offre|leur donne|lui donne)"),
		Joins:     []string{"avec", "plus", "et", "ainsi que", "contre"},

		Seats: strings.Fields(`siège sièges députés élus sénateurs mandats conseillers eurodéputés`),
		Rest:  append(strings.Fields(`indemnes indemne survécu survivants rescapés rescapé`), "sains et saufs"),

		Divides: append(strings.Fields(`réparti répartie répartis réparties partagé partagée partagés partagées divisé divisée divisés divisées ventilé ventilée ventilés ventilées
			décompose décomposent répartit répartissent partage partagent financé financée financés compose composent`), "(composé|composée|composés|composées|constitué|constituée|constitués) (de|d')"),
		Gathered:     strings.Fields(`présents présentes votants joués jouées disputés disputées ayant participants`),
		Now:          append(strings.Fields(`désormais maintenant actuellement`), "aujourd'hui", "plus que"),
		Deputation:   strings.Fields(`délégation mission comité commission équipe contingent jury groupe secrétariat troïka`),
		Papers:       strings.Fields(`bulletins bulletin votants électeurs`),
		Chambers:     strings.Fields(`sénat sénateurs chambre représentants parlement députés communes assemblée nationale cour suprême haute basse seconde conseil fédéral länder république sages juges diète`),
		Currency:     []string{"euro", "monnaie (unique|commune)"},
		Totals:       append(strings.Fields(`totalise totalisent totalisait totalisaient totalisera totaliserait cumule cumulent cumulerait`), "(compte|comptent|dispose|disposent|disposerait|obtient|réunit) (d'un|un) total de"),
		Units:        strings.Fields(`kg km lb mph kph km/h GW MW kWh MWh ha`),
		Rates:        strings.Fields(`taux part proportion pourcentage ratio participation`),
		Every:        strings.Fields(`tous toutes`),
		CountryNoun:  strings.Fields(`pays nation état république`),
		Turnout:      strings.Fields(`participation`),
		Respectively: []string{"respectivement"},
		Collective:   strings.Fields(`effectif effectifs population habitants personnel électorat total flotte assemblée valeur`),

		From:    []string{"(de|d'|des)"},
		To:      []string{"(à|aux)"},
		Against: []string{"contre", "par rapport (à|aux)", "(comparé|comparée|comparés|comparées) (à|aux)", "au lieu de"},
		Rise: strings.Fields(`hausse augmentation progression bond croissance envolée accroissement gain augmenté progressé bondi grimpé crû augmente progresse bondit grimpe augmentant
			progressant progressent augmentent bondissent grimpent bondissant grimpant majoration relèvement flambée explosion supplémentaires hausses plus gagné gagne gagnent gagnant flambé explosé envolé`),
		Fall: strings.Fields(`baisse repli recul diminution chute réduction contraction dégringolade effondrement perte baissé reculé diminué chuté réduit baisse recule diminue chute plonge plongé
			reculent baissent diminuent chutent plongent reculant baissant diminuant chutant plongeon tassement fléchissement baisses moins perdu perd perdent perdant cédé cède dégringolé effondré`),
		People: "personne personnes victimes habitants passagers élèves étudiants salariés migrants réfugiés députés sénateurs élus membres joueurs candidats détenus prisonniers suspects " +
			"spectateurs manifestants patients participants pèlerins mineurs touristes visiteurs employés ouvriers rescapés villageois soldats civils fidèles convives enseignants",
		Groups: [][]string{
			{"homme hommes", "femme femmes", "enfant enfants bébé bébés"},
			{"garçon garçons", "fille filles fillettes"},
			{"adulte adultes", "mineur mineurs enfant enfants adolescents"},
			{"mort morts tué tués tuée tuées décès", "blessé blessés blessée blessées", "disparu disparus disparue disparues"},
			{"civil civils", "militaire militaires soldat soldats policier policiers"},
			{"passager passagers passagère passagères", "équipage"},
			{"enseignant enseignants professeur professeurs", "élève élèves étudiant étudiants étudiantes"},
		},
		Sides: [][]string{
			{"pour oui favorables favorable", "contre non opposés défavorables", "abstention abstentions abstenus abstenues blancs"},
			{"indemnes indemne", "blessés blessées blessé blessée", "hospitalisés hospitalisées hospitalisé hôpital", "morts tués mort décédés"},
			{"grave graves gravement grièvement sérieusement critique", "légèrement légers légères léger bénignes"},
			{"survécu survivants rescapés", "morts péri tués décédés"},
			{"reçus admis réussi", "recalés échoué ajournés"},
			{"victoires victoire gagné", "défaites défaite perdu", "nuls nul"},
			{"partis quitté", "restés"},
			{"accepté approuvé", "refusé rejeté"},
			{"condamnés", "acquittés relaxés"},
			{"secourus sauvés", "noyés disparus", "tués morts"},
			{"élus", "nommés désignés"},
			{"or", "argent", "bronze"},
			{"libérés relâchés", "détenus écroués placés"},
		},
		Ballots:   "suffrages voix votes vote votants bulletins exprimés voté votent",
		TollNouns: "bilan",
		Tolls: []string{
			"mort morts morte mortes tué tués tuée tuées tue tuent tuant décès décédé décédés décédées meurent péri périssent",
			"blessé blessés blessée blessées blesse blessent blessant", "disparu disparus disparue disparues", "otage otages",
			"interpellations interpellés interpellées interpellé interpelle interpellent arrestations arrêtés arrêtées arrêté arrête arrêtent",
			"secourus secourues sauvés sauvées secourt secourent", "évacués évacuées évacue évacuent", "contaminés contaminées contaminations",
		},
	}
}
