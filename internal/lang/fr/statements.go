package fr

import "factcheck/internal/lang"

func statements() lang.Statements {
	return lang.Statements{
		Member: []string{
			"{country} , [(un|également|aussi|lui aussi)] [(pays|état)] membre [(fondateur|à part entière)] (de|du) [l'|la] {organisation}",
			"{country} , [qui] (est|qui est) [(un|également|aussi|elle aussi|lui aussi)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{country} est [(un|également|aussi)] [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{country} (fait|fait aussi|fait également) partie (de|du) [l'|la] {organisation}",
			"{country} appartient [(aussi|également)] (à|au) [l'|la] {organisation}",
			"{country} \\( [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{organisation} , dont [la|l'|le] {country} (est|fait) (membre|partie)",
			"{organisation} , dont (est membre|fait partie) [la|l'|le] {country}",
		},
		Joined: []string{
			"{country} (a|avait) [également|aussi|officiellement] (rejoint|intégré) [l'|la|le] {organisation}",
			"{country} , qui (a|avait) (rejoint|intégré) [l'|la|le] {organisation}",
			"{country} (a|avait) [officiellement] adhéré (à|au) [l'|la] {organisation}",
			"{country} (est|était) [officiellement] (entré|entrée) (dans|à|au) [l'|la|le] {organisation}",
			"{country} (est|était) [officiellement] (devenu|devenue) [(pays|état)] membre (de|du) [l'|la] {organisation}",
			"{country} (rejoint|rejoignit|intègre|intégra) [l'|la|le] {organisation}",
			"{country} (adhère|adhéra) (à|au) [l'|la] {organisation}",
			"(adhésion|entrée|accession) (de|du|des) [la|l'] {country} (à|au|dans) [l'|la|le] {organisation}",
		},
		Capital: []string{
			"{place} , [la] capitale (de|du|des) [la|l'] {country}", "{place} , [la] capitale {nationality}",
			"{place} est la capitale (de|du|des) [la|l'] {country}", "{place} est la capitale {nationality}",
			"{place} \\( capitale (de|du|des) [la|l'] {country}",
			"la capitale {nationality} [,] {place}", "la capitale (de|du|des) [la|l'] {country} , {place}",
		},
		Inside: []string{
			"(à|de|vers|près de|depuis) {place} , (en|au|aux) {country}", "{place} \\( {country}", "{place} \\( en {country}",
		},
		Seat: []string{
			"{organisation} , dont le siège [(est|se trouve|est situé|est basé|est installé)] (à|au) {place}",
			"le siège (de|du) [l'|la] {organisation} (est|se trouve|est situé|est basé) à {place}",
			"{organisation} , [qui est] (basé|basée|installé|installée|sise|sis) à {place}",
			"{organisation} \\( (basé|basée) à {place}",
		},
	}
}
