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

// portfolios are those of the ministers that have a role.
var portfolios = [...]string{foreign, abroad, defence, interior, finance, economy, justice}

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
	}
}

// cabinet returns the titles of a secretary in the cabinet of the United States.
func cabinet(portfolios ...string) []string {
	var titles []string
	for _, p := range portfolios {
		titles = append(titles, "secrétaire [d'État] "+us+" [{qualifier}] "+p, "secrétaire [d'État] [{qualifier}] "+p+" "+orUS)
	}
	return titles
}
