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
		{"fr", "", "Un bilan de [[12]] morts (sept femmes et quatre hommes)."},
		{"fr", "", "Dans 12 attaques, dont 15 enfants furent victimes, rien."},
		{"en", "", "It killed [[12]] people, including seven women and six men."},
		{"en", "", "It killed 12 people, including seven women and five men."},
		{"en", "", "It killed nearly 12 people, including seven women and six men."},
		{"en", "", "The group of [[20]] passengers (11 women, five men and three children) left."},
		{"en", "", "The group of 20 passengers (11 women, five men and four children) left."},
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
	})
}
