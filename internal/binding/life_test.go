package binding

import "testing"

// TestLives says what is read of lives, and of whom.
func TestLives(t *testing.T) {
	tests := []struct {
		lang, text string
		who, said  string // the words of the name and of the date or age; "" where nothing may be read
		kind       LifeKind
	}{
		{"fr", "Jacques Chirac, l’ancien président français, est mort en 2019.", "Jacques Chirac", "2019", Death},
		{"fr", "La dépouille de Jacques Chirac, mort en 2019, repose à Paris.", "Jacques Chirac", "2019", Death},
		{"fr", "Le gendre de Jacques Chirac, mort en 2019, repose à Paris.", "", "", Death},
		{"fr", "Jacques Chirac, dont la mort, en 2019, a surpris, aimait les vaches.", "Jacques Chirac", "2019", Death},
		{"fr", "L’anniversaire de la mort de Jacques Chirac, le 3 mai 2020, a surpris.", "", "", Death},
		{"fr", "Jacques Chirac a tué le temps en 2019.", "", "", Death},
		{"fr", "Angela Merkel, elle, est née en 1954.", "Angela Merkel", "1954", Birth},
		{"fr", "Angela Merkel a grandi ici. Elle est née en 1954.", "Angela Merkel", "1954", Birth},
		{"fr", "Angela Merkel a reçu Vladimir Poutine. Elle est née en 1954.", "", "", Birth},
		{"fr", "Emmanuel Macron, qui n’a que 45 ans, parle.", "Emmanuel Macron", "45 ans", AgeNow},
		{"fr", "Emmanuel Macron fête jeudi ses 46 ans.", "Emmanuel Macron", "46 ans", AgeTurned},
		{"fr", "Emmanuel Macron fête ses 10 ans de carrière.", "", "", AgeTurned},
		{"fr", "Jacques Chirac est mort jeudi, chez lui, à l’âge de 86 ans.", "Jacques Chirac", "86 ans", AgeAtDeath},
		{"en", "Ronald Reagan, the actor who became president, died in 2004.", "Ronald Reagan", "2004", Death},
		{"en", "Ronald Reagan, whose mother died in 1962, was an actor.", "", "", Death},
		{"en", "Ronald Reagan, a friend of the late John Smith, who died in 1995, was an actor.", "", "", Death},
		{"en", "Shinzo Abe killed the plan in 2021.", "", "", Death},
		{"en", "Shinzo Abe was shot dead in Nara in 2022.", "Shinzo Abe", "2022", Death},
		{"en", "Ronald Reagan died after the 2003 invasion.", "", "", Death},
		{"en", "Ronald Reagan (1911-2004) was an actor.", "Ronald Reagan", "1911", Birth},
		{"en", "Joe Biden, a Democrat, has turned 80.", "Joe Biden", "80", AgeTurned},
		{"en", "Joe Biden turned 180 degrees.", "", "", AgeTurned},
		{"en", "Joe Biden arrived at 10 on Tuesday.", "", "", AgeNow},
		{"en", "Joe Biden is only 80: he is young.", "Joe Biden", "80", AgeNow},
		{"en", "Joe Biden is 80 points ahead.", "", "", AgeNow},
		{"en", "Ronald Reagan died at home in California on Saturday at 93.", "Ronald Reagan", "93", AgeAtDeath},
		{"en", "Ronald Reagan died on Saturday. He was 93.", "Ronald Reagan", "93", AgeAtDeath},
		{"en", "Ronald Reagan left office in 1989; he died in 2004.", "Ronald Reagan", "2004", Death},
		{"en", "Ronald Reagan, who was an actor and died in 2004, loved horses.", "Ronald Reagan", "2004", Death},
		{"en", "Ronald Reagan, whose mother was frail and died in 1962, loved horses.", "", "", Death},
		{"en", "Ronald Reagan married Jane Smith, elected queen of the prom, and killed in 1962.", "", "", Death},
		{"en", "The death of Ronald Reagan at 93 leaves a void.", "Ronald Reagan", "93", AgeAtDeath},
		{"en", "Joe Biden, now 80, is tired.", "Joe Biden", "80", AgeNow},
		{"en", "On 5 June 2004, Ronald Reagan died at home.", "Ronald Reagan", "5 June 2004", Death},
		{"en", "On 5 June 2004, the day Ronald Reagan's driver died, it rained.", "", "", Death},
		{"fr", "Assassiné le 8 juillet 2022 à Nara, Shinzo Abe aimait le golf.", "Shinzo Abe", "8 juillet 2022", Death},
		{"fr", "Née le 17 juillet 1954 à Hambourg, élevée en RDA, Angela Merkel est physicienne.", "Angela Merkel", "17 juillet 1954", Birth},
		{"fr", "Née le 17 juillet 1954 à Hambourg, la mère d’Angela Merkel enseignait.", "", "", Birth},
		{"fr", "Jacques Chirac, resté populaire et mort en 2019, aimait les vaches.", "Jacques Chirac", "2019", Death},
		{"fr", "Jusqu’à sa mort, en 2019, Jacques Chirac aimait les vaches.", "Jacques Chirac", "2019", Death},
		{"fr", "Jusqu’à sa mort, en 2019, la mère de Jacques Chirac l’aimait.", "", "", Death},
		{"fr", "Depuis la mort, en 2019, de Jacques Chirac, on le regrette.", "Jacques Chirac", "2019", Death},
		{"fr", "Jacques Chirac est mort jeudi, « au milieu des siens », à l’âge de 86 ans.", "Jacques Chirac", "86 ans", AgeAtDeath},
		{"fr", "À seulement 39 ans, Emmanuel Macron est président.", "Emmanuel Macron", "39 ans", AgeNow},
		{"fr", "Avec ses 20 ans de carrière, Emmanuel Macron est connu.", "", "", AgeNow},
		{"en", "Joe Biden praised Ronald Reagan, the actor who died in 2004.", "Ronald Reagan", "2004", Death},
		{"en", "Ronald Reagan, the son of a salesman who died in 1941, was an actor.", "", "", Death},
		{"en", "Ronald Reagan, a friend of the singer who died in 1998, was an actor.", "", "", Death},
		{"en", "Ronald Reagan was loved until he died in 2004.", "Ronald Reagan", "2004", Death},
		{"en", "Ronald Reagan wept when he died in 1998.", "", "", Death},
		{"en", "Joe Biden and Ronald Reagan died in 2003 and 2004 respectively.", "", "", Death},
		{"en", "A gunman killed Shinzo Abe in Nara in July 2022.", "Shinzo Abe", "July 2022", Death},
		{"en", "The vote killed Shinzo Abe's plan in 2020.", "", "", Death},
		{"en", "Ronald Reagan's date of birth is 6 February 1911.", "Ronald Reagan", "6 February 1911", Birth},
		{"en", "Joe Biden, who at 80 is the oldest president, is tired.", "Joe Biden", "80", AgeNow},
		{"en", "Joe Biden, who at 29 was elected to the Senate, is tired.", "", "", AgeNow},
		{"fr", "Le prédécesseur d’Emmanuel Macron, Jacques Chirac, est mort en 2019.", "Jacques Chirac", "2019", Death},
		{"fr", "Emmanuel Macron, dont le frère, Laurent Macron, est né en 1979, parle.", "", "", Birth},
		{"fr", "C’est à Hambourg qu’est née Angela Merkel, en 1954.", "Angela Merkel", "1954", Birth},
		{"fr", "Emmanuel Macron, père d’un garçon âgé de 12 ans, parle.", "", "", AgeNow},
		{"fr", "Emmanuel Macron, un banquier de 45 ans, parle.", "Emmanuel Macron", "45 ans", AgeNow},
	}
	for _, tt := range tests {
		a := article(t, tt.lang, tt.text)
		lives := Lives(a)
		if tt.said == "" {
			for _, l := range lives {
				t.Errorf("%s: %q is read of %q", tt.text, a.Words(l.Expression.Tokens), a.Words(l.who()))
			}
			continue
		}
		if len(lives) == 0 {
			t.Errorf("%s: nothing is read", tt.text)
			continue
		}
		l := lives[0]
		if a.Words(l.who()) != tt.who || a.Words(l.Expression.Tokens) != tt.said || l.Kind != tt.kind {
			t.Errorf("%s: %q of %q, kind %d; want %q of %q, kind %d", tt.text, a.Words(l.Expression.Tokens), a.Words(l.who()), l.Kind, tt.said, tt.who, tt.kind)
		}
	}
}

// TestActs says which verbs and days make an act of somebody who has died.
func TestActs(t *testing.T) {
	tests := []struct {
		lang, text string
		acts       bool
	}{
		{"fr", "L’ancien président français Jacques Chirac a dîné mardi à Paris.", true},
		{"fr", "L’ancien président français Jacques Chirac a été reçu mardi à Paris.", false},
		{"fr", "L’ancien président français Jacques Chirac, salué mardi à Paris, se tait.", false},
		{"fr", "Un livre sur l’ancien président français Jacques Chirac a quitté mardi Paris.", false},
		{"fr", "Le lycée Jacques Chirac accueille mardi des élus.", false},
		{"fr", "L’ancien président français Jacques Chirac, qui supervisait mardi les travaux, sourit.", true},
		{"fr", "L’ancien président français Jacques Chirac, que saluait mardi Emmanuel Macron, se tait.", false},
		{"fr", "Le maire a raconté mardi sa rencontre avec l’ancien président français Jacques Chirac.", false},
		{"fr", "Le maire n’a jamais rencontré mardi Jacques Chirac.", false},
		{"fr", "« Non », répond mardi l’ancien président français Jacques Chirac.", true},
		{"fr", "L’ancien président français Jacques Chirac a dîné en 1998 à Paris.", false},
		{"en", "Former US President Ronald Reagan is visiting Berlin.", true},
		{"en", "Former US President Ronald Reagan is visited on Tuesday.", false},
		{"en", "Former US President Ronald Reagan will be greeted on Tuesday.", false},
		{"en", "Former US President Ronald Reagan, who will visit Berlin on Thursday, rests.", true},
		{"en", "At a rally on Sunday, former US President Ronald Reagan thanked the crowd.", true},
	}
	for _, tt := range tests {
		a := article(t, tt.lang, tt.text)
		if got := len(Acts(a, func(int32) bool { return true })) > 0; got != tt.acts {
			t.Errorf("%s: an act: %v", tt.text, got)
		}
	}
}
