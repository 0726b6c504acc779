package fr

import (
	"slices"

	"factcheck/internal/lang"
)

// others are the offices of parliaments, services and organisations. Organisations' offices have their full titles in the facts.
func others() []lang.Role {
	return []lang.Role{
		{
			ID: "speaker",
			Titles: slices.Concat(
				after(chair, "de l'Assemblée [nationale|populaire nationale|du peuple|des représentants du peuple]", "du Parlement",
					"de la Chambre [basse] [des (députés|représentants|communes)]", "de la chambre basse"),
			),
			National: map[string][]string{
				"DE": {chair + " [allemand|allemande] du Bundestag [allemand]"},
				"GB": {"speaker [de la Chambre] des communes", "speaker britannique"},
				"IL": {chair + " de la Knesset"},
				"PL": {chair + " de la Diète [polonaise]"},
				"RU": {chair + " de la Douma [russe]"},
				"UA": {chair + " de la [Verkhovna] Rada"},
				"US": {
					"(président|présidente|speaker) [républicain|républicaine|démocrate] de la Chambre [américaine] des représentants (américaine|des États-Unis)",
					"(président|présidente|speaker) (américain|américaine) de la Chambre [des représentants]", "speaker de la Chambre des représentants",
				},
			},
		},
		{ID: "senate-president", Titles: after(chair, "du Sénat", "de la chambre haute")},
		{
			ID:     "national-security-adviser",
			Titles: after("(conseiller|conseillère)", "à la sécurité nationale", "pour la sécurité nationale"),
			National: map[string][]string{
				"US": {"(conseiller|conseillère) à la sécurité nationale de la Maison-Blanche"},
			},
		},
		// A country has several services.
		{ID: "intelligence-chief", Bare: []string{"(chef|cheffe|patron|patronne|directeur|directrice) " + services + " [{nationality}]"}},
		{
			ID: "chief-of-staff",
			National: map[string][]string{
				"FR": {"(secrétaire général|secrétaire générale) de l'Élysée", "(secrétaire général|secrétaire générale) de la présidence française"},
				"US": {
					"(chef|cheffe|directeur|directrice) de cabinet de la Maison-Blanche",
					"(secrétaire général|secrétaire générale) de la Maison-Blanche",
				},
			},
		},
		{
			ID: "central-bank-governor",
			Titles: []string{
				governor + " [{qualifier}] de la banque (centrale|nationale|de réserve) ({nationality}|" + land + ")",
				"(gouverneur|gouverneure) [{qualifier}] de la Banque " + land,
				governor + " " + nat + " de la banque (centrale|nationale)",
			},
			National: map[string][]string{
				"DE": {chair + " de la Bundesbank"},
				"FR": {"(gouverneur|gouverneure) de la Banque de France"},
				"US": {"(président|présidente|patron|patronne) [{qualifier}] de la (Réserve fédérale [américaine|des États-Unis]|Fed)", "(président|présidente) de la Réserve fédérale (américaine|des États-Unis) (Fed)"},
			},
		},
		{ID: "secretary-general", Bare: []string{"(secrétaire général|secrétaire générale)"}},
		{ID: "commission-president", Titles: []string{chair + " de la Commission (européenne|de Bruxelles)"}, Bare: []string{chair + " de la Commission"}},
		{ID: "council-president", Titles: []string{chair + " du Conseil européen", "(chef|cheffe|patron) du Conseil européen"}},
		{ID: "parliament-president", Titles: []string{chair + " du Parlement européen"}},
		{
			ID: "high-representative",
			Titles: []string{
				"(chef|cheffe|patron|patronne) de la diplomatie (européenne|de l'Union européenne|de l'UE|de l'Europe|de Bruxelles)",
				"(haut représentant|haute représentante) de l'(Union européenne|UE) [pour les affaires étrangères]",
				"(haut représentant|haute représentante) pour les affaires étrangères",
			},
		},
		{ID: "managing-director", Bare: []string{"(directeur général|directrice générale)"}},
		{ID: "director-general", Bare: []string{"(directeur général|directrice générale)"}},
		{ID: "governor-general", Titles: []string{"(gouverneur général|gouverneure générale) " + whose}, Bare: []string{"(gouverneur général|gouverneure générale)"}},
		// Secretaries in the cabinet of the United States. Without the country, « secrétaire à la Santé » may be anybody.
		american("health-secretary", "à la santé [et aux services sociaux]", "", "health-minister"),
		american("education-secretary", "à l'éducation", "", "education-minister"),
		american("labor-secretary", "au travail", "", "labour-minister"),
		american("agriculture-secretary", "à l'agriculture", "", "agriculture-minister"),
		american("transportation-secretary", "(aux transports|au transport)", "", "transport-minister"),
		american("housing-secretary", "au logement [et au développement urbain]", "", "housing-minister"),
		american("energy-secretary", "à l'énergie", "", "energy-minister"),
		american("commerce-secretary", "au commerce", "du commerce [extérieur]"),
		american("veterans-secretary", "aux anciens combattants", "des anciens combattants"),
		american("interior-secretary", "à l'intérieur", ""),
		{
			// A governor alone may be any other.
			ID:   "us-governor",
			Bare: []string{"(gouverneur républicain|gouverneure républicaine|gouverneur démocrate|gouverneure démocrate)"},
		},
		{
			ID: "joint-chiefs-chairman",
			National: map[string][]string{
				"US": {
					"(chef|cheffe) [{qualifier}] (d'état-major|de l'état-major|des états-majors) (interarmées|interarmes) (américain|américains|des États-Unis|de l'armée américaine|des armées américaines|des forces armées américaines)",
					"(chef|cheffe) [{qualifier}] (d'état-major|de l'état-major) [{qualifier}] (américain|américaine) [{qualifier}] (interarmées|interarmes)",
					"(chef|cheffe) [{qualifier}] d'état-major des armées (américaines|des États-Unis)",
					"(président|présidente) du comité des chefs d'état-major (interarmées|des armées|américain|américains) [américain|américains|des États-Unis]",
				},
			},
		},
		{
			ID:   "supreme-court-justice",
			Bare: []string{"juge [conservateur|conservatrice|progressiste] (à|de) la Cour suprême"},
			National: map[string][]string{
				"US": {
					"juge [conservateur|conservatrice|progressiste] [{qualifier}] (à|de) la Cour suprême (américaine|des États-Unis)", "juge (américain|américaine) (à|de) la Cour suprême",
				},
			},
		},
	}
}

// american returns the role of a secretary in the cabinet of the United States, who is what other countries call a minister of the roles covered.
func american(id, field, minister string, covers ...string) lang.Role {
	titles := []string{"secrétaire [d'État] " + us + " [{qualifier}] " + field, "secrétaire [d'État] [{qualifier}] " + field + " " + us}
	if minister != "" {
		titles = append(titles, "ministre "+us+" [{qualifier}] "+minister, "ministre [{qualifier}] "+minister+" "+us)
	}
	return lang.Role{ID: id, Bare: []string{"secrétaire [{qualifier}] " + field}, National: map[string][]string{"US": titles}, Covers: covers}
}

const (
	governor = "(gouverneur|gouverneure|président|présidente|directeur|directrice|patron|patronne)"
	services = "(du renseignement|des renseignements|des services (secrets|de renseignement)) [intérieur|intérieurs|extérieur|extérieurs|militaire|militaires]"
)

// regions have presidents, prime ministers and ministers of their own.
func regions() []string {
	return []string{
		"(bavarois|bavaroise|berlinois|berlinoise|saxon|saxonne|hessois|hessoise|catalan|catalane|basque|galicien|galicienne|andalou|andalouse)",
		"(flamand|flamande|wallon|wallonne|bruxellois|bruxelloise|écossais|écossaise|gallois|galloise|nord-irlandais|nord-irlandaise)",
		"(québécois|québécoise|ontarien|ontarienne|polynésien|polynésienne|calédonien|calédonienne|tchétchène|ossète|abkhaze|kurde|zanzibarite)",
		"(corse|sicilien|sicilienne|lombard|lombarde|groenlandais|groenlandaise|féringien|féringienne|tibétain|tibétaine|transnistrien|transnistrienne)",
		"de (Bavière|Saxe|Hesse|Thuringe|Sarre|Rhénanie|Catalogne|Galice|Flandre|Wallonie|Galles|Nouvelle-Calédonie|Polynésie|Tchétchénie|Crimée|Transnistrie)",
		"de (Sicile|Lombardie|Colombie-Britannique|Nouvelle-Galles du Sud|Corse|Basse-Saxe|Rhénanie-du-Nord-Westphalie)",
		"d'(Écosse|Irlande du Nord|Andalousie|Abkhazie|Ossétie [du Sud]|Australie-Occidentale|Australie-Méridionale)",
		"du (Pays de Galles|Québec|Pays basque|Kurdistan|Haut-Karabakh|Haut-Karabagh|Groenland|Tyrol|Somaliland|Nouveau-Brunswick|Manitoba)",
		"de l'(Ontario|Alberta|Écosse|Andalousie)", "de la (Saskatchewan|Communauté de Madrid|Bavière|Catalogne|Sarre|Flandre|Crimée|Tchétchénie)",
	}
}

// other are titles that another office bears, or one that is claimed.
func other() []string {
	titles := []string{
		// Regions, parties and firms that are called by a country's name.
		"(président|présidente|premier ministre|première ministre|ministre-président|ministre-présidente|chef du gouvernement|cheffe du gouvernement) {region}",
		"(président|présidente|chef|cheffe|dirigeant|leader) (chypriote-turc|chypriote turc|turc chypriote|de Chypre du Nord|de Chypre-Nord)",
		"(président|présidente|chef|cheffe|leader) de Russie (unie|juste)",
		"(président|présidente|directeur|directrice|patron|patronne) de (la|) France (Télévisions|Télé|Inter|Bleu|Info|Médias|24|Galop|Stratégie|Nature|Terre|Active|Brevets|Travail|Digitale|Urbaine|Assureurs|Industrie|Chimie|insoumise)",
		"(président|présidente|leader|chef|cheffe) de l'Espagne",
		"(président|présidente|dirigeant|dirigeante|chancelier) (de l'Allemagne de l'(Est|Ouest)|est-allemand|est-allemande|ouest-allemand)",
		"(président|présidente) {nationality} (autoproclamé|autoproclamée)",
		"(premier ministre|première ministre) {nationality} (autoproclamé|autoproclamée)",

		// Chairs of councils, assemblies, parties, firms and clubs.
		"(président|présidente) du conseil (départemental|régional|général|municipal|constitutionnel|économique|scientifique|supérieur|exécutif|représentatif|français|national|fédéral|d'administration|de surveillance|de sécurité|de l'ordre|d'État|d'analyse|d'orientation|de transition|de la Fédération)",
		"(président|présidente) (de la région|du département|de la métropole|de la collectivité|de l'association|de la fédération|de l'université|de la commission|de la chambre de|du groupe|du parti|du directoire|du syndicat|du tribunal|de la cour|du club|du jury|du comité|d'honneur|délégué|déléguée|fondateur|fondatrice)",
		"en (chef|cheffe)", "(chef|cheffe|directeur général|directrice générale) (adjoint|adjointe|délégué|déléguée)", "(sous-directeur|sous-directrice|sous-chef)",
		"(président-directeur général|présidente-directrice générale)",
		"(président|présidente) de l'Assemblée (générale|parlementaire|de Corse|des départements|territoriale|plénière|constituante)",
		"(président|présidente) du Parlement (wallon|flamand|catalan|basque|écossais|panafricain|kurde|arabe|de Catalogne|de Crimée)",
		"(président|présidente) de la Commission (de l'Union africaine|de l'UA|de la CEDEAO)",
		"(premier|première) (vice-président|vice-présidente)",
		"(vice-chancelier|vice-chancelière) [{nationality}] [{of}]",
		"(chancelier|chancelière|grand chancelier) (de l'université|de l'ordre|de la Légion d'honneur|de l'Institut)",

		// China's was for years a member of the party's leadership above the foreign minister.
		"(plus haut|plus haute) diplomate (chinois|chinoise|de Chine|de Pékin)",

		"(premier|première) ministre [{nationality}] (d'alternance|suppléant|suppléante|délégué|déléguée|fantôme)",
		"(chef|cheffe) (d'état-major|de l'état-major|de l'État islamique)", "(chef|cheffe) d'État-major",

		// Ministers and secretaries below a minister.
		"(vice-ministre|vice-ministres|sous-ministre|sous-ministres)",
		"ministre [{nationality}] (délégué|déléguée|adjoint|adjointe|d'État|sans portefeuille|conseiller|plénipotentiaire)",
		"secrétaire d'État [{nationality}] (à|au|aux|adjoint|adjointe|auprès|en charge|chargé|chargée|français|française|parlementaire) [la|l']",
		"secrétaire d'État du Vatican",
		"(sous-secrétaire|secrétaire adjoint|secrétaire adjointe) [d'État] [{nationality}]",
		"secrétaire [d'État] [américain|américaine] à la justice",
		"secrétaire (national|nationale|régional|régionale|départemental|départementale|fédéral|fédérale) (à|au|aux|adjoint|adjointe) [la|l']",

		// States, cities and agencies of the United States.
		"(lieutenant|lieutenante|vice) (gouverneur|gouverneure) [(de|du|d') [la|l']]",
		"(vice-président|vice-présidente|coprésident|coprésidente) (de la commission|du comité)",
		"maire (adjoint|adjointe|délégué|déléguée)",

		// The title is of the time of the event: « le limogeage du directeur du FBI James Comey ».
		"(limogeage|renvoi|éviction|démission|départ|mort|décès|nomination|destitution|arrestation|successeur|remplaçant|remplaçante) (du|de la) (gouverneur|gouverneure|juge (à|de) la Cour suprême|secrétaire (américain|américaine|à|au|aux))",
		"(limogeage|renvoi|éviction|démission|départ|mort|décès|nomination|destitution|arrestation|successeur|remplaçant|remplaçante|limoger) (du|de la|le|la) (directeur|directrice|patron|patronne|chef|cheffe) (du (FBI|renseignement national)|de la (NSA|CIA|Nasa|police fédérale)|des CDC|de l'EPA)",
		"(limogeage|renvoi|éviction|démission|départ|mort|décès|nomination|successeur|remplaçant|remplaçante) de (l'ambassadeur|l'ambassadrice) (américain|américaine)",
		"(numéro deux|numéro 2|directeur adjoint|directrice adjointe) (de la diplomatie|du Pentagone|du Trésor|du département d'État)",

		// Families, courts and churches.
		"(première dame|premier gentleman) [{nationality}] [{of}]",
		"(prince héritier|prince|princesse|reine mère|roi consort|reine consort) [{nationality}] [{of}]",
		"pape (copte|émérite copte|orthodoxe|d'Alexandrie|du|de la|des|de l')",
		"(roi|reine|empereur) (du|de la|de l'|des) (rock|pop|foot|football|soul|reggae|terre battue|piste|ring|jungle|pétrole)",
		"reine {nationality}", "reine " + land,
	}
	for _, p := range portfolios {
		titles = append(titles, "ministre "+p+" (adjoint|adjointe|délégué|déléguée|fantôme|{region})")
	}
	return titles
}
