package fr

import "factcheck/internal/lang"

func statements() lang.Statements {
	return lang.Statements{
		Member:     members(),
		Size:       sizes(),
		OwnSize:    ownSizes(),
		Population: populations(),
		Byname:     []string{"(les|des|aux) {number}"},
		Outside:    outside(),
		Joined: []string{
			"{country} [, qui] (a|avait|ont|avaient) [(également|aussi|officiellement|enfin)] (rejoint|intégré) [l'|la|le] {organisation} [(seulement|officiellement)]",
			"{country} [, qui] (a|avait|ont|avaient) [(officiellement|aussi)] adhéré (à|au) [l'|la] {organisation} [(seulement|officiellement)]",
			"{country} [, qui] (est|était|sont|étaient) [(officiellement|ensemble|tous deux|toutes deux)] (entré|entrée|entrés|entrées) [(officiellement|ensemble)] (dans|à|au) [l'|la|le] {organisation} [seulement]",
			"{country} [, qui] (est|était) [(enfin|finalement|aussi|également)] (entré|entrée) [(seul|seule|enfin)] (dans|à|au) [l'|la|le] {organisation}",
			"{country} [, qui] n'(est|était|sont|étaient) (entré|entrée|entrés|entrées) (dans|à|au) [l'|la|le] {organisation}", "{country} [, qui] n'(a|avait|ont) (rejoint|intégré) [l'|la|le] {organisation}",
			"{country} [, qui] n'(a|avait|ont) adhéré (à|au) [l'|la] {organisation}",
			"{country} , dont (l'adhésion|l'entrée|l'accession|l'admission|l'intégration) (à|au|dans|au sein de) [l'|la|le] {organisation}",
			"{country} [, qui] [(est|était)] (devenu|devenue) le [(9e|10e|11e|12e|13e|14e|15e|16e|17e|18e|19e|20e|27e|28e|29e|30e|31e|32e|193e|dixième|onzième|douzième|quinzième|trente et unième|trente-deuxième|nouveau|dernier|plus récent)] (pays|état|etat|membre) [membre] (de|du) [l'|la] {organisation}",
			"{country} , (devenu|devenue) le [(9e|10e|11e|12e|13e|14e|15e|16e|17e|18e|19e|20e|27e|28e|29e|30e|31e|32e|193e|dixième|onzième|douzième|quinzième|trente et unième|trente-deuxième|nouveau|dernier|plus récent)] (pays|état|etat|membre) [membre] (de|du) [l'|la] {organisation}", "{country} (devient|devint) [le] [(9e|10e|11e|12e|13e|14e|15e|16e|17e|18e|19e|20e|27e|28e|29e|30e|31e|32e|193e|dixième|onzième|douzième|quinzième|trente et unième|trente-deuxième|nouveau|dernier|plus récent)] [(pays|état|etat)] membre (de|du) [l'|la] {organisation}",
			"{organisation} , (à laquelle|auquel) [la|l'|le] {country} (a|avait) adhéré", "{organisation} , (que|qu') [la|l'|le] {country} (a|avait) (rejoint|rejointe|intégré|intégrée)",
			"{organisation} , (dans laquelle|dans lequel|à laquelle|auquel) [la|l'|le] {country} (est|était) (entré|entrée)", "{organisation} (accueillait|accueillit|accueille) [la|l'|le] {country}", "{organisation} (a|avait) accueilli [la|l'|le] {country}",
			"{country} \\( [qui est] (entré|entrée|admis|admise) (dans|à|au|au sein de) [l'|la|le] {organisation}", "{organisation} (a|avait) (admis|intégré) [la|l'|le] {country}",
			"{country} , (entré|entrée|entrés|admis|admise|accueilli|accueillie) (dans|à|au|au sein de) [l'|la|le] {organisation}",
			"{country} [, qui] (a|avait) été (admis|admise|accueilli|accueillie) (dans|à|au|au sein de) [l'|la|le] {organisation}",
			"{country} [, qui] [(est|était|sont|étaient)] [officiellement] (devenu|devenue|devenus) [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{country} , (devenu|devenue) [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{country} (rejoint|rejoignit|intègre|intégra) [l'|la|le] {organisation}",
			"{country} (adhère|adhéra) (à|au) [l'|la] {organisation}", "{country} (entre|entra) (dans|à|au) [l'|la|le] {organisation}",
			"(adhésion|entrée|accession|intégration|admission) (de|du|des) [la|l'] {country} (à|au|dans|au sein de) [l'|la|le] {organisation}",
		},
		Joining: []string{
			"son (adhésion|entrée|accession|intégration|admission) (à|au|dans|au sein de) [l'|la|le] {organisation}", "sa (accession|intégration) (à|dans) [l'|la|le] {organisation}",
			"membre (de|du) [l'|la] {organisation} depuis", "partie (de|du) [l'|la] {organisation} depuis", "dans [l'|la|le] {organisation} depuis", "(a|avait|avoir) (rejoint|intégré) [l'|la|le] {organisation}", "(a|avait) adhéré (à|au) [l'|la] {organisation}",
			"[n'](est|était) (entré|entrée) (dans|à|au) [l'|la|le] {organisation}", "n'(a|avait) (rejoint|intégré) [l'|la|le] {organisation}", "(entré|entrée|admis|admise|accueilli|accueillie) (dans|à|au|au sein de) [l'|la|le] {organisation}",
			"(appartient|appartenait|appartenir) (à|au) [l'|la] {organisation} depuis", "rejoignit [l'|la|le] {organisation}", "(adhère|adhéra) (à|au) [l'|la] {organisation}", "allié (de|du) [l'|la] {organisation} depuis",
		},
		Short:  []lang.Short{{ID: "nato", Names: []string{"Alliance", "alliance", "Alliance atlantique", "alliance atlantique"}}, {ID: "eu", Names: []string{"Union"}}},
		Nation: []string{"pays", "nation", "royaume"},
		EuroOf: []string{
			"{country} [, qui] (a|avait|ont|avaient) [(officiellement|aussi)] (adopté|rejoint|introduit) (l'euro|la monnaie unique) [seulement]",
			"{country} [, qui] (est|était|sont) [(officiellement|aussi)] (passé|passée|passés) à (l'euro|la monnaie unique) [seulement]",
			"{country} , (passé|passée|passés) à (l'euro|la monnaie unique)",
			"(passage|adhésion|entrée|conversion) (de|du|des) [la|l'] {country} (à|dans) (l'euro|la monnaie unique)",
			"adoption de (l'euro|la monnaie unique) par [la|l'|le] {country}",
			"{country} [, qui] n'(est|était) (passé|passée) à (l'euro|la monnaie unique)",
			"{country} [, qui] n'a adopté (l'euro|la monnaie unique)",
		},
		Euro: []string{
			"(a|avait|avoir|ayant) (adopté|rejoint) (l'euro|la monnaie unique)", "(a|avait|avoir|est|était) (passé|passée) à (l'euro|la monnaie unique)",
			"(son|sa) (passage|adhésion|entrée|conversion) (à|dans) (l'euro|la monnaie unique)", "son adoption de (l'euro|la monnaie unique)", "(adopta|adopte) (l'euro|la monnaie unique)", "(passé|passée|passés) à (l'euro|la monnaie unique)",
			"(utilise|utilisait|a|partage|emploie) (l'euro|la monnaie unique) depuis", "(passe|passa|passait) à (l'euro|la monnaie unique)",
		},
		Capital: []string{
			"{place} , [la] capitale (de|du|des) [la|l'] {country}", "{place} , [la] capitale {nationality}",
			"{place} est la capitale (de|du|des) [la|l'] {country}", "{place} est la capitale {nationality}", "{place} , qui est la capitale (de|du|des) [la|l'] {country}",
			"{place} \\( [la] capitale (de|du|des) [la|l'] {country}", "{place} \\( [la] capitale {nationality}",
			"capitale {nationality} [,] {place}", "la capitale (de|du|des) [la|l'] {country} [,] {place}", "la capitale (de|du|des) [la|l'] {country} est {place}", "la capitale {nationality} est {place}",
			"{country} , dont la capitale est {place}", "{country} a pour capitale {place}", "{country} et sa capitale [,] {place}", "{country} \\( capitale [:] {place}",
			"{place} , [la] capitale politique (de|du|des) [la|l'] {country}", "{place} , [la] capitale politique {nationality}", "{place} , capitale et (plus grande|première) ville (de|du|des) [la|l'] {country}",
		},
		Own: []string{"{place} , [la] capitale du pays", "[la] capitale du pays , {place}", "{place} , [la] capitale (politique|officielle) du pays"},
		Inside: []string{
			"(à|de|vers|près de|depuis) {place} , (en|au|aux) {country}", "{place} \\( {country}", "{place} \\( (en|au|aux) {country}", "à {place} (en|au|aux) {country}",
			"{place} , (en|au|aux) {country}", "{place} (se trouve|se situe|est situé|est située) (en|au|aux) {country}", "{place} , dans (le|l') (nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest) (de|du|des) [la|l'] {country}",
			"(ville|cité|métropole|station|commune|mégapole|localité) {nationality} (de|d') {place}", "(port|aéroport) {nationality} (de|d') {place}",
			"ville [(portuaire|frontalière|côtière|balnéaire|industrielle|universitaire|sainte)] {nationality} [(portuaire|frontalière|côtière|balnéaire|industrielle)] (de|d') {place}", "(village|quartier) {nationality} de {place}",
			"{place} , [(une|la|grande|petite|deuxième|seconde)] (ville|cité|métropole|station|commune) {nationality}", "{place} , [(un|le|grand|premier)] port {nationality}",
			"{place} , [(une|la)] [(grande|petite|deuxième|seconde|troisième)] (ville|cité|métropole) (de|du|des) [la|l'] {country}",
			"{place} , [une] (ville|cité) du (nord|sud|centre|nord-est|nord-ouest|sud-est|sud-ouest) (de|du|des) [la|l'] {country}", "{place} , [une] (ville|cité) de l'(est|ouest) (de|du|des) [la|l'] {country}",
		},
		Seat: []string{
			"{organisation} , dont le (siège|quartier général) [(est|se trouve|est situé|est basé|est installé)] (à|au) {place}",
			"(siège|quartier général) (de|du) [l'|la] {organisation} (est|se trouve|est situé|est basé) (à|au) {place}",
			"(siège|quartier général|QG) (de|du) [l'|la] {organisation} [,] (à|au) {place}",
			"{organisation} , [qui est] (basé|basée|installé|installée|sise|sis) (à|au) {place}",
			"{organisation} [, qui] (siège|a son siège) (à|au) {place}", "{organisation} \\( (basé|basée) à {place}",
			"{place} , (siège|où siège|où se trouve le siège) (de|du) [l'|la] {organisation}", "{place} , où siège [l'|la|le] {organisation}",
			"{place} , où (se trouve|est situé|est installé|est basé) le (siège|quartier général) (de|du) [l'|la] {organisation}", "{place} , où [l'|la|le] {organisation} (a son siège|siège|est installée|est basée|est installé|est basé)",
			"{organisation} , (établie|établi|domiciliée|domicilié) à {place}", "{organisation} , (avec|ayant) son siège (à|au) {place}", "(siège|QG) {place} (de|du) [l'|la] {organisation}",
			"{place} , au (siège|quartier général|QG) (de|du) [l'|la] {organisation}", "bâtiment (de|du) [l'|la] {organisation} [,] à {place}",
		},
		OwnSeat: []string{
			"(siège|quartier général|QG) de (l'agence|l'organisation|l'institution|l'alliance|la banque|la cour|l'instance) [,] à {place}", "(dont le|son) (siège|quartier général) [(est|se trouve|est situé|est basé)] à {place}",
		},
	}
}

// members returns the ways to call a country a member.
func members() []string {
	return []string{
		"{country} , [(un|également|aussi|lui aussi|elle aussi|pourtant|désormais)] [(pays|état)] membre [(fondateur|à part entière)] (de|du) [l'|la] {organisation}",
		"{country} , (allié|alliée|partenaire) au sein (de|du) [l'|la] {organisation}", "{country} , [(lui aussi|elle aussi)] (pays|état) (de|du) [l'|la] {organisation}",
		"{country} , [qui] (est|qui est) [(un|également|aussi|elle aussi|lui aussi|désormais)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
		"{country} [, (elle|lui) ,] est [(un|également|aussi|désormais|déjà)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
		"{country} [, (elle|lui) ,] (fait|fait aussi|fait également|fait déjà) partie (de|du) [l'|la] {organisation}", "{country} , qui fait [(aussi|également|déjà)] partie (de|du) [l'|la] {organisation}",
		"{country} [, qui] appartient [(aussi|également|déjà)] (à|au) [l'|la] {organisation}",
		"{country} \\( [(pays|état)] membre (de|du) [l'|la] {organisation}", "{country} \\( (dans|au sein de) [l'|la|le] {organisation}",
		"{country} [, qui] (était|fut) [(déjà|alors|encore|aussi)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
		"{country} [, qui] faisait [(déjà|alors|encore|aussi)] partie (de|du) [l'|la] {organisation}", "{country} [, qui] appartenait [(déjà|alors|encore|aussi)] (à|au) [l'|la] {organisation}",
		"(pays|membres|états) [membres] (de|du|des) [l'|la] {organisation} (–|—|:|\\() [la|l'|le] {country}",
		"{organisation} , dont [la|l'|le] {country} (est|fait) (membre|partie)", "{organisation} , dont (est membre|fait partie) [la|l'|le] {country}",
		"{organisation} , (à laquelle|auquel) (appartient|a adhéré) [la|l'|le] {country}", "{organisation} , (à laquelle|auquel) [la|l'|le] {country} appartient",
		"{country} , comme [tous] les autres (pays|membres|états|pays membres|états membres) (de|du) [l'|la] {organisation}",
		"{country} et (les|des|aux) autres (pays|membres|états|pays membres|états membres) (de|du) [l'|la] {organisation}",
		"(pays|membres|états) [membres] (de|du) [l'|la] {organisation} [,] (comme|dont|notamment|tels que|telle que|parmi lesquels) [la|l'|le] {country}",
		"{country} , (en tant que|comme) [(pays|état)] membre (de|du) [l'|la] {organisation}", "{country} , en sa qualité de [(pays|état)] membre (de|du) [l'|la] {organisation}",
		"{country} , [(tous|toutes|tous deux|toutes deux)] [pays|états] membres (de|du) [l'|la] {organisation}",
		"{organisation} , qui (comprend|inclut|réunit) [(aussi|également)] [la|l'|le] {country}", "{organisation} , qui compte [la|l'|le] {country} parmi ses membres",
		"(pays|membres|états|etats) [membres] (de|du|des) [l'|la] {organisation} , (au premier rang desquels|parmi lesquels|dont|notamment|y compris) [la|l'|le] {country}",
		"(le|un|autre) [(dernier|plus récent|nouveau|plus petit|plus grand|premier)] (pays|état|etat|membre) [membre] (de|du) [l'|la] {organisation} , [la|l'|le] {country}",
		"{country} est [(déjà|aussi|désormais)] (dans|au sein de) [l'|la|le] {organisation}", "{country} , [(pays|état)] membre à la fois (de|du) [l'|la] {organisation}",
		"{country} (sont|étaient) [(toutes deux|tous deux|tous|toutes|aussi|déjà)] [(pays|états)] membres (de|du) [l'|la] {organisation}", "{country} (appartiennent|appartenaient) [(toutes deux|tous deux)] (à|au) [l'|la] {organisation}",
		"{country} (font|faisaient) [(toutes deux|tous deux)] partie (de|du) [l'|la] {organisation}",
		"{country} , le (plus petit|plus grand|dernier) [(pays|membre|état)] (de|du|des) [l'|la] {organisation}", "{country} , (premier|deuxième|troisième|quatrième|cinquième) (producteur|économie|pays|puissance) (de|du|des) [l'|la] {organisation}",
		"membre [(fondateur|à part entière)] (de|du) [l'|la] {organisation} , [la|l'|le] {country}", "(pays|état) membre (de|du) [l'|la] {organisation} , [la|l'|le] {country}",
	}
}

// outside returns the ways to say that a country is no member.
func outside() []string {
	return []string{
		"{country} , [(pays|état)] non membre (de|du) [l'|la] {organisation}", "{country} [, qui] n'est [(pourtant|toujours)] pas [(un|encore)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
		"{country} [, qui] ne fait [(pourtant|toujours)] pas partie (de|du) [l'|la] {organisation}", "{country} [, qui] n'appartient pas (à|au) [l'|la] {organisation}",
		"{country} [, qui] n'a jamais (adhéré à|rejoint|intégré) [l'|la|le] {organisation}", "{country} [, qui] n'a jamais (été|fait partie) [membre] (de|du) [l'|la] {organisation}",
		"{country} , hors (de|du) [l'|la] {organisation}",
	}
}
