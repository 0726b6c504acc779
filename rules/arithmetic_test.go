package rules_test

import "testing"

func TestWrongPercentage(t *testing.T) {
	testRule(t, "wrong-percentage", []ruleCase{
		{"fr", "", "Ils étaient 12 sur 40, soit [[25]] %."},
		{"fr", "", "Ils étaient 12 sur 40, soit 30 %."},
		{"fr", "", "Ils étaient 13 sur 40 (soit 33 %)."},
		{"fr", "", "Ils étaient 12 sur 40, soit 25 % de plus qu’hier."},
		{"fr", "", "Ils étaient 12 sur 40, soit environ 33 %."},
		{"fr", "", "Il a recueilli 1,2 million de voix sur 3,1 millions, soit 39 %."},
		{"fr", "", "Il a recueilli 1,2 million de voix sur 3,1 millions, soit [[49]] %."},
		{"fr", "", "Le 12 sur 40 pages, 25 % de texte."},
		{"en", "", "They were 12 out of 40, or [[25]]%."},
		{"en", "", "They were 12 out of 40 (or 30 percent)."},
		{"en", "", "They were twelve of 40 pupils, or [[35]] percent."},
		{"en", "", "In 2012, 40 of them, or 25%, stayed."},
		// a share of something else, a comparison, a loose fraction
		{"fr", "", "Douze des 40 sièges, soit 25 % des sièges de droite, sont à pourvoir."},
		{"fr", "", "Dix pour cent des 900 habitants sont malades, soit douze fois plus qu’ailleurs."},
		{"en", "", "They were 12 of 40, or about a third."},
		{"en", "", "Of the 40 members, 12 (up 10%) left."},
		// two numbers that nothing calls before and after
		{"en", "", "Sales were 500 million euros and profits 20 million euros, up 5%."},
		{"fr", "", "Le taux est passé de 8 % à 10 %, en hausse de 5 %."},
		{"fr", "", "Les ventes sont passées de 8 à 10 millions, en hausse de 20 %."}, // both rounded
		{"fr", "", "Les ventes sont passées de 200 à 250, en hausse de [[20]] %."},
		{"en", "", "Sales more than doubled from 40 to 120."},
		{"en", "", "Sales [[doubled]] from 40 to 120."},
	})
}

func TestWrongSum(t *testing.T) {
	testRule(t, "wrong-sum", []ruleCase{
		{"fr", "", "Un bilan de [[12]] personnes, dont sept femmes et six hommes."},
		{"fr", "", "Un bilan de 12 personnes, dont sept femmes et quatre hommes."},
		{"fr", "", "Un bilan d’au moins 12 personnes, dont sept femmes et six hommes."},
		{"fr", "", "Un bilan de 12 personnes, dont sept femmes et six étrangers."},
		{"fr", "", "Un bilan de [[12]] morts, dont quinze enfants."},
		{"fr", "", "Un bilan de 12 morts, dont deux enfants."},
		{"fr", "", "Un bilan de 12 morts (sept femmes, quatre hommes et un enfant)."},
		{"fr", "", "Un bilan de [[12 morts (sept femmes et quatre hommes]])."},
		{"fr", "", "Dans 12 attaques, dont 15 enfants furent victimes, rien."},
		{"en", "", "It killed [[12]] people, including seven women and six men."},
		{"en", "", "It killed 12 people, including seven women and five men."},
		{"en", "", "It killed nearly 12 people, including seven women and six men."},
		{"en", "", "The group of [[20 passengers (11 women, five men and three children]]) left."},
		{"en", "", "The group of 20 passengers (11 women, five men and four children) left."},
		// a list is no whole with its parts, and an unfinished one leaves parts out
		{"fr", "", "Il y avait 41 hommes, 14 femmes et huit enfants."},
		{"fr", "", "La marche a réuni 2.500 personnes à Lille, 1.800 à Marseille et 1.200 à Lyon."},
		{"fr", "", "Le bus transportait 48 personnes : le chauffeur, 40 élèves et six professeurs."},
		{"en", "", "The ward treated 50 victims, 12 dead and 30 injured."},
		// numbers of another kind, factors, averages
		{"fr", "", "Le moteur de 6 litres (635 chevaux et 900 tours) est neuf."},
		{"en", "", "The form has 12 rows and six columns, a total of 72 boxes."},
		{"fr", "", "La retraite est de 740 euros (760 euros pour les hommes et 580 euros pour les femmes)."},
		// who stays away is no part
		{"en", "", "Of the 40 members, 25 voted for the plan and ten against it."},
		{"en", "", "Of the [[40 members, 25 voted for the plan and 18]] against it."},
		// rounded wholes
		{"fr", "", "Quelque 600.000 personnes - 360.000 dans le canton et 280.000 dans la ville - sont confinées."},
		{"fr", "", "Le fonds a levé 1,5 million d’euros : 1,1 million à Paris et 0,4 million à Lyon."},
		{"fr", "", "Au moins [[31 personnes ont été blessées : 18 dans la première explosion et 12 dans la seconde]]."},
		{"fr", "", "Au moins 30 personnes ont été blessées : 18 dans la première explosion et 14 dans la seconde."},
	})
}

func TestInconsistentFigure(t *testing.T) {
	testRule(t, "inconsistent-figure", []ruleCase{
		{"fr", "", "Accident de car : 12 morts\n\nUn car est tombé mardi dans un ravin, faisant [[21]] morts. La police enquête."},
		{"fr", "", "Accident de car : 21 morts\n\nUn car est tombé mardi dans un ravin, faisant vingt et un morts. La police enquête."},
		{"fr", "", "Accident de car : 12 morts\n\nUn car est tombé mardi dans un ravin, faisant 7 morts. Cinq personnes sont mortes à l’hôpital, soit 12 morts."},
		{"fr", "", "Accident de car : 12 morts\n\nUn car est tombé mardi dans un ravin, faisant au moins 10 morts. La police enquête."},
		{"fr", "", "Accident de car : 12 morts\n\nUn car est tombé mardi dans un ravin. En 2015, un accident avait fait 21 morts. La police enquête."},
		{"fr", "", "Accident de car : au moins 12 morts\n\nUn car est tombé mardi dans un ravin, faisant 21 morts. La police enquête."},
		{"fr", "", "La ville dépense 1,5 million d’euros\n\nLa ville dépensera [[1,5 milliard]] d’euros pour ses routes. Elle l’a dit mardi."},
		{"fr", "", "La ville ferme 27 écoles\n\nLa ville fermera [[72]] écoles à la rentrée. Elle l’a dit mardi."},
		{"fr", "", "La ville ferme 27 écoles\n\nLa ville fermera 27 écoles sur 72 écoles à la rentrée. Elle l’a dit mardi."},
		{"en", "", "Bomb kills 12 in market\n\nA bomb killed [[21]] people in a market on Tuesday. Police are investigating."},
		{"en", "", "Bomb kills 12 in market\n\nA bomb killed 12 people in a market on Tuesday. Police are investigating."},
		{"en", "", "Bomb kills 12 in market\n\nA bomb killed several people in a market on Tuesday. Police are investigating."},
		{"en", "", "Five things to know\n\nA bomb killed 21 people in a market on Tuesday. Police are investigating."},
		{"en", "", "Bomb kills 12 in market\n\nA bomb wounded 21 people in a market on Tuesday. Police are investigating."},
		// updates, rounding and bounds
		{"fr", "", "Séisme : 40 morts\n\nLe bilan, qui était de 25 morts lundi, est passé à 40 morts mardi."},
		{"fr", "", "Séisme : 40 morts\n\nLe bilan, qui était de 25 morts lundi, est passé à [[140]] morts mardi."},
		{"en", "", "Quake kills 4,000\n\nThe quake killed 3,960 people, rescuers said."},
		{"en", "", "More than 300 killed in quake\n\nThe quake killed 312 people, rescuers said."},
		{"fr", "", "Le club vend 2 joueurs\n\nLe club, qui compte 22 joueurs, en a vendu deux mardi."},
		// a count that comes back
		{"fr", "", "Le car des 12 élus\n\nLes 12 élus sont partis. Trois élus sont revenus, et les 9 élus restants ont suivi."},
		{"fr", "", "Une avalanche a emporté huit skieurs. Les corps des [[neuf]] skieurs ont été retrouvés."},
		{"fr", "", "Une avalanche a emporté huit skieurs. Deux des huit skieurs ont été retrouvés."},
		{"fr", "", "L’un vaut 2 millions d’euros. L’autre vaut 2 milliards d’euros."},
		{"fr", "", "L’un vaut 1,8 million d’euros. Le groupe parle de [[1,8 milliard]] d’euros."},
	})
}
