package rules_test

import "testing"

func TestNotAMember(t *testing.T) {
	testRule(t, "not-a-member", []ruleCase{
		{"fr", "", "La [[Turquie, membre de l’Union européenne]], a refusé."},
		{"fr", "", "La Turquie, membre de l’Otan, a refusé."},
		{"fr", "", "La Turquie, candidate à l’Union européenne, a refusé."},
		{"fr", "", "La Turquie, ancien membre de l’Union européenne, a refusé."},
		{"fr", "", "La [[Norvège fait partie de l’Union européenne]]."},
		{"fr", "", "La Norvège ne fait pas partie de l’Union européenne."},
		{"fr", "", "Si la Norvège fait partie de l’Union européenne, tout change."},
		{"fr", "", "La Norvège fait partie de l’Otan."},
		{"fr", "", "Le Royaume-Uni, membre de l’Otan, a refusé."},
		{"fr", "", "Le [[Royaume-Uni, membre de l’Union européenne]], a refusé."},
		{"fr", "2019-05-02", "Le Royaume-Uni, membre de l’Union européenne, a refusé."},
		{"fr", "", "En 2015, le Royaume-Uni, membre de l’Union européenne, a refusé."},
		{"fr", "", "La Norvège, membre de l’Union européenne de radio-télévision, a refusé."},
		{"fr", "2100-01-01", "La Turquie, membre de l’Union européenne, a refusé."}, // later than the facts
		{"en", "", "[[Turkey, an EU member]], refused."},
		{"en", "", "Turkey, a NATO member, refused."},
		{"en", "", "[[Switzerland, a member of the European Union]], refused."},
		{"en", "", "Switzerland, not a member of the European Union, refused."},
		{"en", "", "Aspiring EU member Turkey and would-be EU member Turkey refused."},
		{"en", "", "Non-EU member Norway refused."},
		{"en", "", "Former EU member Britain refused."},
		{"en", "", "The [[EU member Norway]] refused."},
		{"en", "", "[[Norway is a member of the EU]]."},
		{"en", "", "Norway would be better off: Norway is a member of the EU in that story."},
		{"en", "", "Georgia, an EU member in his novel, is a state too."},
		{"en", "2023-05-02", "Finland, a NATO member, refused."},
		{"en", "2022-05-02", "[[Finland, a NATO member]], refused."},
		{"en", "2023-03-20", "Finland, a NATO member, refused."}, // a fortnight before
	})
}

func TestWrongAccessionDate(t *testing.T) {
	testRule(t, "wrong-accession-date", []ruleCase{
		{"fr", "", "La Croatie a rejoint l’Union européenne en [[2015]]."},
		{"fr", "", "La Croatie a rejoint l’Union européenne en 2013."},
		{"fr", "", "La Croatie n’a pas rejoint l’Union européenne en 2015."},
		{"fr", "", "La Croatie rejoindra l’espace Schengen en 2027."},
		{"fr", "", "L’adhésion de la Pologne à l’Otan en [[2004]] a tout changé."},
		{"fr", "", "L’adhésion de la Pologne à l’Otan en 1999 a tout changé."},
		{"fr", "", "Il a négocié l’adhésion de la Pologne à l’Otan en 1997."},
		{"fr", "", "La France est entrée dans la Communauté économique européenne en 1957."},
		{"en", "", "Poland joined NATO in [[2004]]."},
		{"en", "", "Poland joined NATO on 12 March 1999."},
		{"en", "", "In [[2005]], Poland joined the European Union."},
		{"en", "", "In 2004, Poland joined the European Union."},
		{"en", "", "Finland, which joined NATO in [[2022]], refused."},
		{"en", "", "Finland, which joined NATO in 2023, refused."},
		{"fr", "", "La Finlande, qui a rejoint l’Otan en [[2022]], refuse."},
		{"en", "", "Poland joined NATO exercises in 2004."},
		{"en", "", "If Poland joined NATO in 2004, he was wrong."},
		{"en", "", "Poland has been safe since Poland joined NATO."},
	})
}

func TestWrongPlace(t *testing.T) {
	testRule(t, "wrong-place", []ruleCase{
		{"fr", "", "[[Sydney, capitale de l’Australie]], accueille les Jeux."},
		{"fr", "", "Canberra, la capitale australienne, accueille les Jeux."},
		{"fr", "", "Sydney, capitale économique de l’Australie, accueille les Jeux."},
		{"fr", "", "Milan, capitale italienne de la mode, accueille le défilé."},
		{"fr", "", "La [[capitale turque, Istanbul]], accueille le sommet."},
		{"fr", "", "L’ancienne capitale turque, Istanbul, accueille le sommet."},
		{"fr", "", "Abidjan, la capitale ivoirienne, accueille le sommet."}, // as good as
		{"fr", "", "Jérusalem, capitale d’Israël, accueille le sommet."},
		{"fr", "", "Ils se sont réunis [[à Lyon, en Belgique]]."},
		{"fr", "", "Ils se sont réunis à Lyon, en France."},
		{"fr", "", "Il a vécu à Lyon, en Belgique et au Luxembourg."},
		{"fr", "", "Ils se sont réunis à Tripoli, au Liban."},
		{"fr", "", "Ils se sont réunis à Valence, en Espagne."},
		{"fr", "", "L’Otan, dont le siège est à [[Paris]], a réagi."},
		{"fr", "", "L’Otan, dont le siège est à Bruxelles, a réagi."},
		{"fr", "", "Le siège de l’Otan était à Paris."},
		{"en", "", "[[Istanbul, the Turkish capital]], hosts the summit."},
		{"en", "", "Ankara, the Turkish capital, hosts the summit."},
		{"en", "", "Istanbul, the former Turkish capital, hosts the summit."},
		{"en", "", "[[The capital of Australia, Sydney]], hosts the Games."},
		{"en", "", "Atlanta, the capital of Georgia, hosts the Games."},
		{"en", "", "They met [[in Lyon, Belgium]]."},
		{"en", "", "They met in Lyon, France."},
		{"en", "", "They met in Paris, Ontario, and in London, Canada."},
		{"en", "", "He has worked in Geneva, Belgium and Spain."},
		{"en", "", "They met in Mariupol, Russia."}, // a border in dispute
		{"en", "", "[[Paris]]-based NATO refused."},
		{"en", "", "Brussels-based NATO refused."},
	})
}
