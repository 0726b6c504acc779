package rules_test

import "testing"

func TestOfficeGates(t *testing.T) {
	testRule(t, "current-no-longer-in-office", []ruleCase{
		{"en", "2013-04-08", "Margaret Thatcher, Britain’s first female prime minister, has died."}, // so for life
		{"fr", "2013-04-08", "Margaret Thatcher, première femme Première ministre britannique, est morte."},
		{"en", "2015-03-10", "[[Scotland’s First Minister]], Alex Salmond, said on Monday so."}, // "First" qualifies nothing
		{"en", "2015-03-10", "Scotland’s First Minister, Nicola Sturgeon, said on Monday so."},
		{"fr", "2019-10-14", "Elle a parlé mardi, tandis que la [[première ministre britannique]], Theresa May, prenait des notes."},
		{"fr", "2019-10-14", "Elle a parlé de l’année 2017, tandis que la première ministre britannique, Theresa May, prenait des notes."},
	})
	testRule(t, "not-in-office-yet", []ruleCase{
		{"fr", "2013-04-08", "Le secrétaire d’État Heiko Maas a parlé mardi."}, // the United States alone have one who is a foreign minister
		{"en", "2010-05-10", "The [[British prime minister]], David Cameron, who will succeed Gordon Brown on Tuesday, has said little."},
		{"en", "2010-05-10", "The British prime minister, David Cameron, has said little."}, // a day before the handover
	})
}

func TestHandoverBetween(t *testing.T) {
	testRule(t, "wrong-predecessor", []ruleCase{
		{"fr", "2020-07-04", "La [[passation de pouvoirs entre Jean Castex et Manuel Valls]] a eu lieu."},
		{"fr", "2020-07-04", "La passation de pouvoirs entre Jean Castex et Édouard Philippe a eu lieu."}, // in whatever order
		{"fr", "2020-07-04", "La passation de pouvoirs entre Édouard Philippe et Jean Castex a eu lieu."},
		{"en", "2021-01-25", "The [[handover of power between Barack Obama and Joe Biden]] was short."},
		{"en", "2021-01-25", "The handover of power between Donald Trump and Joe Biden was short."},
	})
}
