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
