package fr

import (
	"slices"

	"factcheck/internal/lang"
)

// Portfolios with the further ones that are often joined to them.
const (
	foreign = "(des|aux) affaires étrangères " +
		"[et (européennes|de (la coopération [internationale|régionale]|l'intégration [africaine|européenne|régionale]|l'immigration|l'émigration|la francophonie)|" +
		"du (commerce [extérieur|international]|développement [international]|culte|Commonwealth)|des (cultes|émigrés|expatriés))]"
	abroad   = "(des (relations|affaires) extérieures|des relations internationales|de l'Europe et des affaires étrangères|de l'intégration africaine et des affaires étrangères)"
	defence  = "(de la défense [nationale] [et des (anciens combattants|vétérans|sports)]|(des|aux) armées [et des anciens combattants]|des forces armées|de la guerre)"
	interior = "de l'intérieur [et (de la (sécurité [publique|nationale]|décentralisation)|de l'administration (du territoire|territoriale)|des (collectivités locales|municipalités|cultes)|de l'outre-mer|des outre-mer)]"
	finance  = "(des finances [et (du (budget|plan|développement)|de (l'économie|la planification|la prévoyance)|des comptes publics)]|du Trésor|de l'économie(,| et) des finances [et (du (budget|plan)|de (la relance|l'industrie|la souveraineté industrielle et numérique|la planification))])"
	economy  = "de l'économie [et (de (l'énergie|la technologie|l'industrie|la planification|la transition numérique|la protection du climat|la croissance)|du (commerce|travail|climat|numérique))]"
	justice  = "de la justice [et (de (la sécurité|la législation)|des (droits de l'homme|droits humains|libertés publiques|cultes))]"
)

// Portfolios of the other ministers, whose names change from one government to the next.
const (
	health = "(de la santé [publique] [et (de la (prévention|protection sociale|population|famille|sécurité sociale)|de l'(accès aux soins|action sociale|hygiène publique)|des (solidarités|sports|affaires sociales))" +
		"|, des familles, de l'autonomie et des personnes handicapées|, de la jeunesse et des sports|, de la jeunesse, des sports et de la vie associative]" +
		"|(des (affaires sociales|solidarités)|de la (population|prévention|famille)) et de la santé [publique]|des affaires sociales, de la santé et des droits des femmes|" + labourHealth + ")"
	labourHealth = "du travail(, de l'emploi et de la santé|, de la santé et des solidarités|, de la santé, des solidarités et des familles)"
	education    = "de l'(éducation|instruction publique) [nationale] [et (de la (jeunesse|recherche|formation [professionnelle]|culture)|de l'(enseignement supérieur|alphabétisation)|des sports)" +
		"|, de la jeunesse et (de la vie associative|des sports)|, de l'enseignement supérieur et de la recherche|, de la jeunesse, des sports et des jeux olympiques [et paralympiques]]"
	higher = "(de l'enseignement supérieur [et de (la recherche [scientifique]|l'innovation)|, de la recherche et de (l'innovation|l'espace)]|de la recherche [et de (la technologie|l'innovation|l'enseignement supérieur)])"
	labour = "(du travail [et (de (l'emploi|la sécurité sociale|la protection sociale|la solidarité)|des (solidarités|relations sociales|affaires sociales|pensions|retraites))" +
		"|, de l'emploi et (du dialogue social|de l'insertion|de la formation professionnelle)|, de l'emploi, de la formation professionnelle et du dialogue social|, du plein emploi et de l'insertion" +
		"|, des relations sociales et de la solidarité|, des relations sociales, de la famille [, de la solidarité et de la ville|et de la solidarité]|, de la solidarité et de la fonction publique]" +
		"|de l'emploi [et (du travail|de la solidarité|de la cohésion sociale)]|des affaires sociales et du travail|" + labourHealth + ")"
	environment = "(de l'(écologie|environnement) [et (du (développement durable|climat)|de (l'énergie|l'eau|la protection de la nature|la sûreté nucléaire|l'alimentation)|des forêts)" +
		"|, du développement durable et de l'énergie|, de l'énergie et (de la mer|du développement durable)|, de l'énergie, du développement durable et (de la mer|de l'aménagement du territoire)" +
		"|, du développement et de l'aménagement durables|, du développement durable, des transports et du logement|, de l'alimentation et des affaires rurales]" +
		"|de la transition écologique [et (solidaire|de la cohésion des territoires)|, de l'énergie, du climat et de la prévention des risques|, de la biodiversité, de la forêt, de la mer et de la pêche" +
		"|, de la biodiversité et des négociations internationales sur le climat et la nature])"
	culture     = "de la culture [et (de la (communication|francophonie|jeunesse)|du (patrimoine|tourisme)|des (médias|arts|sports))|, des médias et (des sports|du sport)]"
	agriculture = "(de l'agriculture [et (de (l'(alimentation|agroalimentaire|élevage)|la (pêche|forêt|souveraineté alimentaire|sécurité alimentaire|ruralité))|du développement rural|des (forêts|pêches|ressources hydrauliques))" +
		"|, de l'agroalimentaire et de la (forêt|souveraineté alimentaire)|, de la souveraineté alimentaire et de la forêt|, de l'alimentation, de la pêche, de la ruralité et de l'aménagement du territoire]" +
		"|de l'alimentation, de l'agriculture et de la pêche|de l'alimentation et de l'agriculture)"
	transport = "(des transports [et (de (la mer|l'équipement|l'aviation civile|l'économie maritime)|des (infrastructures|travaux publics|communications)|du numérique)|, de la mer et de la pêche]" +
		"|(de l'équipement|des infrastructures) et des transports)"
	sports = "((des sports|du sport) [et (de la (jeunesse|culture|vie associative)|des (jeux olympiques [et paralympiques]|loisirs))|, de la jeunesse et de la vie associative" +
		"|, de la jeunesse, de l'éducation populaire et de la vie associative]|de la jeunesse et des sports|de la ville, de la jeunesse et des sports|des droits des femmes, de la ville, de la jeunesse et des sports)"
	housing = "(du logement [et (de (l'égalité des territoires|l'habitat durable|la ville|la rénovation urbaine|l'urbanisme|la construction)|des collectivités locales)|, des communautés et des collectivités locales]" +
		"|de la ville et du logement|de l'égalité des territoires et du logement|de la construction [et du logement]|de la relance et du logement)"
	energy    = "(de l'énergie [et (des mines|du climat|du pétrole|de l'eau)]|de la transition énergétique|de la sécurité énergétique [et de la neutralité carbone])"
	european  = "(des affaires européennes|de l'Europe)"
	overseas  = "(des outre-mer|de l'outre-mer)"
	treasury  = "(du budget|" + accounts + ")"
	accounts  = "(des comptes publics|de l'action et des comptes publics|du budget et des comptes publics|du budget, des comptes publics et de la (fonction publique|réforme de l'État)|du budget, des comptes publics, de la fonction publique et de la réforme de l'État)"
	officials = "(adjoint|adjointe|adjoints|adjointes|conseiller|conseillère|collaborateur|collaboratrice|directeur de cabinet|directrice de cabinet|opposant|opposante|candidat|candidate|candidats|candidates)"
)

// portfolios are those of the ministers that have a role.
var portfolios = [...]string{
	foreign, abroad, defence, interior, finance, economy, justice,
	health, education, higher, labour, environment, culture, agriculture, transport, sports, housing, energy, european, overseas, treasury,
}

func ministers() []lang.Role {
	return []lang.Role{
		{
			ID: "foreign-minister",
			Titles: slices.Concat(
				minister(foreign, abroad),
				after("(chef|cheffe|patron|patronne|numéro un|numéro 1)", "de la diplomatie"),
				[]string{"(plus haut|plus haute) diplomate " + nat, "(plus haut|plus haute) diplomate de {country}"},
			),
			// The United States' minister, but in France a member of the government below a minister.
			BareIn: map[string][]string{"US": {"secrétaire d'État"}},
			National: map[string][]string{
				"CH": {"(chef|cheffe) du département fédéral des affaires étrangères"},
				"GB": {chief + " du Foreign Office", "secrétaire [britannique] au Foreign Office"},
				"US": {"(secrétaire|secrétaires) d'État " + us + " [{qualifier}]", "(secrétaire|secrétaires) " + us + " d'État", chief + " du département d'État"},
			},
		},
		{
			ID:     "defence-minister",
			Titles: minister(defence),
			National: map[string][]string{
				"US": slices.Concat(cabinet("à la défense", "à la guerre"), []string{chief + " du Pentagone"}),
			},
		},
		{
			ID:       "interior-minister",
			Titles:   minister(interior),
			National: map[string][]string{"FR": {"premier flic de France"}, "GB": {chief + " du Home Office"}},
		},
		{
			ID: "homeland-security-secretary",
			National: map[string][]string{
				"US": slices.Concat(cabinet("à la sécurité intérieure"), []string{"ministre " + us + " [{qualifier}] de la sécurité intérieure"}),
			},
		},
		{
			ID:     "finance-minister",
			Titles: append(minister(finance), "grand argentier "+whose),
			National: map[string][]string{
				"FR": {chief + " de Bercy"},
				"GB": {"(chancelier|chancelière) [britannique] de l'échiquier [britannique]"},
				"US": cabinet("au Trésor"),
			},
		},
		{ID: "economy-minister", Titles: minister(economy)},
		{
			ID:     "justice-minister",
			Titles: append(minister(justice), "garde des sceaux [{nationality}] [{qualifier}] [, ministre de la justice]"),
			National: map[string][]string{
				"US": {"(procureur général|procureure générale|attorney general) " + us, "(procureur|procureure) " + us + " (général|générale)"},
			},
		},
		{ID: "health-minister", Titles: charged(health)},
		{ID: "education-minister", Titles: charged(education)},
		{ID: "higher-education-minister", Titles: charged(higher)},
		{ID: "labour-minister", Titles: charged(labour)},
		{ID: "environment-minister", Titles: charged(environment)},
		{ID: "culture-minister", Titles: charged(culture), National: map[string][]string{"FR": {"(locataire|patron|patronne) de la rue de Valois"}}},
		{ID: "agriculture-minister", Titles: charged(agriculture)},
		{ID: "transport-minister", Titles: charged(transport)},
		{ID: "sports-minister", Titles: charged(sports)},
		{ID: "housing-minister", Titles: charged(housing)},
		{ID: "energy-minister", Titles: []string{"(ministre|ministres) " + nat + " " + energy, "(ministre|ministres) " + energy + " {nationality}"}, Bare: []string{"ministre [chargé|chargée] " + energy}},
		{ID: "europe-minister", Titles: charged(european)},
		{ID: "overseas-minister", Titles: charged(overseas)},
		{
			// Other countries' ministers of the budget are not known.
			ID:       "budget-minister",
			Titles:   []string{"(ministre|ministres) " + nat + " " + treasury, "(ministre|ministres) " + treasury + " {nationality}"},
			Bare:     []string{"ministre [chargé|chargée|délégué au|déléguée au] [du] budget"},
			National: map[string][]string{"FR": {"ministre [chargé|chargée] " + accounts}},
		},
		{ID: "government-spokesperson", Titles: []string{"(porte-parole|porte-paroles) " + nat + " du gouvernement", "(porte-parole|porte-paroles) [{qualifier}] du gouvernement " + end}},
		// In France the members of a government below a minister.
		{ID: "secretary-of-state", Bare: []string{"secrétaire d'État"}},
		{ID: "labour-leader", Titles: []string{"(chef|cheffe|leader|dirigeant|dirigeante) " + nat + " du Parti travailliste", "(chef|cheffe|leader|dirigeant|dirigeante) du Parti travailliste {nationality}"}},
		{
			// Those of parts of a country.
			ID:   "first-minister",
			Bare: []string{"(premier ministre|première ministre) (écossais|écossaise|gallois|galloise|nord-irlandais|nord-irlandaise|d'Écosse|d'Irlande du Nord|du pays de Galles)"},
		},
		{
			// « L'adjointe au maire de Paris » is not the mayor.
			ID: "mayor-aide",
			Titles: []string{
				officials + " (au|à la) (maire|mairie) (de|d') (Paris|Lyon|Marseille|Bordeaux|Lille|Nice|Toulouse|Londres)",
				"maire (adjoint|adjointe|délégué|déléguée|honoraire) (de|d') (Paris|Lyon|Marseille|Bordeaux|Lille|Nice|Toulouse|Londres)",
				"maire de (Paris Centre|Lille-Sud)",
			},
		},
	}
}

// charged returns the titles of ministers, also as one who has the portfolio beside another minister: « ministre chargée des transports ».
func charged(portfolios ...string) []string {
	return after("(ministre|ministres) [chargé|chargée|en charge]", portfolios...)
}

// cabinet returns the titles of a secretary in the cabinet of the United States.
func cabinet(portfolios ...string) []string {
	var titles []string
	for _, p := range portfolios {
		titles = append(titles, "secrétaire [d'État] "+us+" [{qualifier}] "+p, "secrétaire [d'État] [{qualifier}] "+p+" "+orUS)
	}
	return titles
}
