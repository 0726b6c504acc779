package en

import "factcheck/internal/lang"

func statements() lang.Statements {
	return lang.Statements{
		Member: []string{
			"{country} , [also] a [(founding|full|fellow|fellow founding)] member [(state|country|nation)] of [the] {organisation}",
			"{country} , [also] (a|an) {organisation} member [(state|country|nation)]",
			"{country} , which is [also] (a|an) [(founding|full)] member [(state|country|nation)] of [the] {organisation}",
			"{country} , which is [also] (a|an) {organisation} member [(state|country|nation)]",
			"{country} , which belongs to [the] {organisation}",
			"{country} is [also] (a|an) [(founding|full)] member [(state|country|nation)] of [the] {organisation}",
			"{country} has been a [(founding|full)] member [(state|country|nation)] of [the] {organisation}",
			"{country} is [also] (a|an) {organisation} member [(state|country|nation)]",
			"{country} [also] belongs to [the] {organisation}", "{country} is part of [the] {organisation}",
			"{country} \\( [(a|an)] member of [the] {organisation}",
			"{organisation} member [(state|country|nation)] {country}",
		},
		Joined: []string{
			"{country} [(has|had)] [(formally|officially|also)] (joined|entered) [the] {organisation}",
			"{country} , which [(has|had)] [(formally|officially|also)] (joined|entered) [the] {organisation}",
			"{country} [(has|had)] [(formally|officially|also)] acceded to [the] {organisation}",
			"{country} [(has|had)] [(formally|officially|also)] (became|become) a [full] member of [the] {organisation}",
			"{country} [(has|had)] (became|become) (a|an) {organisation} member",
			"{country}'s (accession|entry|admission) (to|into) [the] {organisation}",
			"(accession|entry|admission) of {country} (to|into) [the] {organisation}",
		},
		Capital: []string{
			"{place} , [the] capital [city] of [the] {country}", "{place} , the {nationality} capital [city]", "{place} , {country}'s capital [city]",
			"{place} is [the] capital [city] of [the] {country}", "{place} is the {nationality} capital [city]",
			"{place} \\( [the] capital of [the] {country}",
			"the {nationality} capital [city] [,] {place}", "the capital [city] of [the] {country} , {place}", "{country}'s capital [city] [,] {place}",
		},
		Inside: []string{"(in|at|from|near|outside) {place} , {country}", "{place} \\( {country}"},
		Seat: []string{
			"{organisation} , which (is|has its) (based|headquartered|headquarters) in {place}", "{organisation} , [which is] (based|headquartered) in {place}",
			"{organisation} is (based|headquartered) in {place}", "{organisation} \\( (based|headquartered) in {place}",
			"{place}-based {organisation}",
		},
	}
}
