package rules_test

import "testing"

func TestWrongAge(t *testing.T) {
	testRule(t, "wrong-age", []ruleCase{
		{"fr", "", "Le président français Emmanuel Macron, [[52 ans]], a parlé."},
		{"fr", "", "Le président français Emmanuel Macron, 45 ans, a parlé."},
		{"fr", "", "Le président français, Emmanuel Macron, âgé de [[52 ans]], a parlé."},
		{"fr", "", "Le président français Emmanuel Macron ([[52 ans]]) a parlé."},
		{"fr", "", "Le président français Emmanuel Macron a [[52 ans]]."},
		{"fr", "", "Le président français Emmanuel Macron n’a pas 52 ans."},
		{"fr", "", "Le président français Emmanuel Macron a 52 ans de moins que lui."},
		{"fr", "", "L’épouse du président français Emmanuel Macron, 70 ans, a parlé."},
		{"fr", "", "Le président français, [[52 ans]], a parlé."},
		{"fr", "", "Le président français, 45 ans, a parlé."},
		{"fr", "2023-12-15", "Le président français Emmanuel Macron, 46 ans, a parlé."}, // his birthday is days away
		{"fr", "", "Emmanuel Macron, 63 ans, plombier en France, a parlé."},             // a namesake
		{"fr", "", "Paul Martin, 34 ans, ouvrier, a parlé."},
		{"fr", "2020-01-10", "L’ancien président français Jacques Chirac est mort à l’âge de [[89 ans]]."},
		{"fr", "2020-01-10", "L’ancien président français Jacques Chirac est mort à l’âge de 86 ans."},
		{"en", "", "US President Joe Biden, [[75]], spoke."},
		{"en", "", "US President Joe Biden, 80, spoke."},
		{"en", "", "The [[75-year-old]] US president spoke."},
		{"en", "", "The 80-year-old US president spoke."},
		{"en", "", "The [[75-year-old]] President Biden spoke in the United States."},
		{"en", "", "US President Joe Biden, who is aged [[82]], spoke."},
		{"en", "", "US President Joe Biden is [[82 years old]]."},
		{"en", "", "In 1972, US President Joe Biden, 29, won his first seat in the Senate."},
		{"en", "", "US President Joe Biden’s son Hunter Biden, 53, spoke."},
		{"en", "2000-01-01", "Former US President Richard Nixon, 61, was a lawyer."}, // dead: another day
	})
}

func TestWrongBirthDate(t *testing.T) {
	testRule(t, "wrong-birth-date", []ruleCase{
		{"fr", "", "Le président français Emmanuel Macron, né le [[21 décembre 1978]] à Amiens, a parlé."},
		{"fr", "", "Le président français Emmanuel Macron, né le 21 décembre 1977 à Amiens, a parlé."},
		{"fr", "", "Le président français Emmanuel Macron est né à Amiens en [[1978]]."},
		{"fr", "", "Le président français Emmanuel Macron n’est pas né en 1978."},
		{"fr", "", "La fille du président français Jacques Chirac, née en 1962, a parlé."},
		{"fr", "", "Emmanuel Macron, né en 1951 en France, plombier, a parlé."}, // a namesake
		{"en", "", "US President Joe Biden (born [[November 20, 1943]]) spoke."},
		{"en", "", "US President Joe Biden, who was born in Scranton, Pennsylvania, in [[1943]], spoke."},
		{"en", "", "US President Joe Biden, who was born in Scranton, Pennsylvania, in 1942, spoke."},
		{"en", "", "Hunter, like his father US President Joe Biden, was born in 1970."},
	})
}

func TestWrongDeathDate(t *testing.T) {
	testRule(t, "wrong-death-date", []ruleCase{
		{"fr", "", "L’ancien président français François Mitterrand, mort en [[1998]], aimait les livres."},
		{"fr", "", "L’ancien président français François Mitterrand, mort en 1996, aimait les livres."},
		{"fr", "", "L’ancien président français François Mitterrand, qui est décédé le [[8 janvier 1997]], aimait les livres."},
		{"fr", "", "La femme de l’ancien président français François Mitterrand, morte en 2011, aimait les livres."},
		{"en", "", "Former US Secretary of State Madeleine Albright died in [[2021]]."},
		{"en", "", "Former US Secretary of State Madeleine Albright died in March 2022."},
		{"en", "", "Barbara, the wife of former US President George H.W. Bush, died in April 2018."},
	})
}

func TestDeadPersonActing(t *testing.T) {
	testRule(t, "dead-person-acting", []ruleCase{
		{"fr", "", "L’ancien président français [[Jacques Chirac]] a rencontré mardi des étudiants."},
		{"fr", "", "L’ancien président français Nicolas Sarkozy a rencontré mardi des étudiants."},
		{"fr", "", "Mardi, l’ancien président français [[Jacques Chirac]] s’est rendu à Lyon, en France."},
		{"fr", "", "L’ancien président français Jacques Chirac n’a pas rencontré mardi des étudiants."},
		{"fr", "", "En France, Jacques Chirac a rencontré des étudiants en 1998."},
		{"fr", "", "En France, Charles de Gaulle écrit dans ses Mémoires que tout est possible."},
		{"fr", "", "Le Charles de Gaulle a quitté mardi Toulon, en France."},                          // a ship
		{"fr", "2019-10-10", "Le président français Jacques Chirac a rencontré mardi des étudiants."}, // dead for days only
		{"en", "", "Former Soviet leader [[Mikhail Gorbachev]] spoke on Tuesday in Moscow, Russia."},
		{"en", "", "Jacques Chirac, a baker, said on Tuesday that he was pleased."}, // nothing says who
		{"en", "", "Jacques Chirac of France said little, the museum announced on Tuesday."},
	})
}
