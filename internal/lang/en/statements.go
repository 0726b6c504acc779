package en

import "factcheck/internal/lang"

func statements() lang.Statements {
	return lang.Statements{
		Member:     members(),
		Size:       sizes(),
		OwnSize:    ownSizes(),
		Population: populations(),
		Outside:    outside(),
		Joined: []string{
			"{country} [(has|had|have)] [(formally|officially|also|finally|only)] (joined|entered|acceded to) [the] {organisation} [only]",
			"{country} , which [(has|had)] [(formally|officially|also|only)] (joined|entered|acceded to) [the] {organisation} [only]",
			"{country} [(has|had)] [(formally|officially|also|only)] (became|become) a [(full|new)] member of [the] {organisation} [only]",
			"{country} , which [(has|had)] [only] (became|become) a [(full|new)] member of [the] {organisation} [only]",
			"{country} [, which] [(has|had)] [only] (became|become) (a|an) {organisation} member [state] [only]", "{country} became part of [the] {organisation}",
			"{country} [, which] (was|were|has been|had been) [(formally|officially|finally)] (admitted|accepted) (to|into) [the] {organisation}", "{country} , (admitted|accepted) (to|into) [the] {organisation}",
			"{country} (did not|didn't) (join|enter|accede to) [the] {organisation}", "{country} , whose (accession|entry|admission) (to|into) [the] {organisation}",
			"{country} [, which] [(has|had)] (became|become) the [(9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|27th|28th|29th|30th|31st|32nd|193rd|tenth|eleventh|twelfth|newest|latest|most recent|youngest)] member [(state|country)] of [the] {organisation}",
			"{country} [, which] [(has|had)] (became|become) the [(9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|27th|28th|29th|30th|31st|32nd|193rd|tenth|eleventh|twelfth|newest|latest|most recent|youngest)] {organisation} (member|country|state)",
			"{country} [, which] [(has|had)] (became|become) {organisation}'s [(9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|27th|28th|29th|30th|31st|32nd|193rd|tenth|eleventh|twelfth|newest|latest|most recent|youngest)] member [(state|country)]",
			"{country} [, which] (was|were|has been|had been) [(formally|officially|finally)] (let|taken|brought|welcomed) into [the] {organisation} [only]", "{country} , (let|taken|brought|welcomed) into [the] {organisation}",
			"{organisation} , which [the] {country} [(had|has)] (joined|entered)", "{organisation} (took|brought|let) in {country}", "{organisation} (welcomed|accepted) {country} as",
			"{country} \\( [which] [(was|has been)] (joined|admitted to|entered) [the] {organisation}", "{organisation} [(has|had)] (admitted|took in) {country}",
			"{country}'s {organisation} (accession|entry|admission)",
			"{country}'s (accession|entry|admission|accedence) (to|into) [the] {organisation}", "{country}'s membership of [the] {organisation}",
			"(accession|entry|admission) of {country} (to|into) [the] {organisation}", "(admitted|welcomed) {country} (to|into) [the] {organisation}",
		},
		Joining: []string{
			"(joining|entering|acceding to) [the] {organisation}", "its (accession|entry|admission) (to|into) [the] {organisation}", "became a member of [the] {organisation}", "joined [the] {organisation}",
			"member of [the] {organisation} since", "{organisation} member since", "membership of [the] {organisation} since", "(in|part of|belonged to|belongs to|inside) [the] {organisation} since",
			"{organisation} (ally|member state|member country|partner|country) since", "[one] of {organisation}'s members since", "(joined|entered|acceded to) [the] {organisation} only", "acceded to [the] {organisation}", "entered [the] {organisation}",
			"(admitted|accepted|let|taken|welcomed) (to|into) [the] {organisation} [only]", "(first|last|latest|newest|only|most recent) [(country|member|state|nation)] to (join|enter) [the] {organisation}",
		},
		Short:       []lang.Short{{ID: "nato", Names: []string{"alliance", "Alliance"}}, {ID: "eu", Names: []string{"bloc", "Union", "club"}}},
		Nation:      []string{"country", "nation"},
		Superlative: []string{"first", "last", "latest", "newest", "only", "most"},
		EuroOf: []string{
			"{country} [, which] [(has|had)] [(officially|also|only|finally)] (adopted|introduced|joined|switched to|entered) the (euro|single currency) [only]",
			"{country}'s (adoption of|entry into|switch to|admission to|accession to) the (euro|single currency)",
		},
		Euro: []string{
			"(adopting|adopted|adopts) the (euro|single currency)", "(joined|joining) the (euro|single currency)", "its adoption of the (euro|single currency)", "(switched|switching) to the (euro|single currency)", "(introduced|introducing) the (euro|single currency)",
			"(used|uses|using|had|has|shared|in|part of) the (euro|single currency) since", "(first|last|latest|newest|most recent) [(country|member|state|nation)] to (join|adopt) the (euro|single currency)",
		},
		Capital: []string{
			"{place} , [the] capital [city] of [the] {country}", "{place} , the {nationality} capital [city]", "{place} , {country}'s capital [city]",
			"{place} is [the] capital [city] of [the] {country}", "{place} is the {nationality} capital [city]", "{place} is {country}'s capital [city]",
			"{place} \\( [the] capital [city] of [the] {country}", "{place} \\( the {nationality} capital", "{place} , which is the capital of [the] {country}",
			"the {nationality} capital [city] [,|of] {place}", "{nationality} capital {place}", "the capital [city] of [the] {country} [,] {place}", "{country}'s capital [city] [,|of] {place}",
			"the capital of [the] {country} is {place}", "{country}'s capital is {place}", "{country} , whose capital is {place}", "{country} and its capital [,] {place}",
			"{country} \\( capital [:] {place}", "{place} , [the] political capital of [the] {country}", "{place} , {country}'s political capital", "{place} , the {nationality} political capital",
			"{place} , [the] capital and (largest|biggest) city of [the] {country}",
		},
		Own: []string{"{place} , (the|its) (country's|nation's) capital [city]", "{place} , [the] capital [city] of the (country|nation)", "(the country's|the nation's) capital [city] [,] {place}", "{place} , the (country's|nation's) political capital"},
		Inside: []string{
			"(in|at|from|near|outside|to|of|leave|left) {place} , {country}", "{place} \\( {country}", "{place} , {country} \\( (AP|Reuters|AFP|CNN|DPA|UPI|Bloomberg|Xinhua|IPS)", "{place} (is|lies|is located|is situated) in [(northern|southern|eastern|western|central)] {country}",
			"{place} , {country}'s [(second|third|fourth|main|chief|largest|biggest|busiest|oldest|northern|southern|eastern|western)] [(largest|biggest|busiest)] (city|town|port|resort|metropolis)", "{place} , in [(northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western)] {country}",
			"{nationality} [(port|coastal|border|southern|northern|eastern|western|central|southeastern|northeastern|southwestern|northwestern|industrial|university|resort|seaside|market|holy|historic|ancient|second|third)] (city|town|port|resort|metropolis|village) [of] {place}",
			"{country}'s [(port|coastal|border|southern|northern|eastern|western|industrial|historic|holy)] (city|town|port) of {place}",
			"{place} , (a|the) [(port|coastal|border|southern|northern|eastern|western|university|industrial|large|small)] (city|town|port) in [(northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern)] {country}",
			"{place} , (a|the) [(port|coastal|border|southern|northern)] {nationality} (city|town|port)", "(in|at|near|outside) {place} in [(northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)] {country}",
			"(northern|southern|eastern|western|central) {nationality} (city|town|port) [of] {place}", "{country}'s (second|third|largest|biggest) [(largest|biggest)] city [,] {place}",
		},
		Seat: []string{
			"{organisation} , which (is|has its) (based|headquartered|headquarters|seat) in {place}", "{organisation} , [which is] (based|headquartered) in {place}",
			"{organisation} is (based|headquartered) in {place}", "{organisation} \\( (based|headquartered) in {place}",
			"{organisation} , whose (headquarters|seat|secretariat) (is|are) in {place}", "{organisation} , (which|that) (sits|meets) in {place}", "{organisation} has its (headquarters|seat) in {place}",
			"{organisation} headquarters [,] in {place}", "{organisation}'s [global|world] headquarters [,] in {place}", "(headquarters|seat) of [the] {organisation} [,] in {place}",
			"{place} headquarters of [the] {organisation}", "{place} , at the (headquarters|seat|HQ) of [the] {organisation}", "{organisation}'s {place} headquarters", "{place} , [the] (home|seat|headquarters) (of|to) [the] {organisation}",
			"{place}-based {organisation}", "{place} , where [the] {organisation} (is based|is headquartered|has its headquarters|has its seat|sits)",
			"{organisation} , with [its] (headquarters|seat) in {place}", "{organisation}'s (seat|base|secretariat|HQ) [,] in {place}", "{organisation} HQ in {place}",
			"{organisation} , whose (headquarters|seat) (is|are) [located] in {place}",
		},
		OwnSeat: []string{
			"(agency's|organisation's|organization's|body's|alliance's|bank's|court's|bloc's|watchdog's) [global|world] (headquarters|seat|HQ|base) [,] in {place}", "(agency's|organisation's|organization's|body's|alliance's|bank's|court's) {place} headquarters",
			"(headquarters|seat) of the (agency|organisation|organization|body|alliance|bank|court) [,] in {place}", "its (headquarters|seat) in {place}",
		},
	}
}

// members returns the ways to call a country a member.
func members() []string {
	return []string{
		"{country} , [(also|already|itself)] a [(founding|full|fellow|fellow founding)] member [(state|country|nation)] of [the] {organisation}",
		"{country} , [(also|already|itself)] (a|an) [fellow] {organisation} (member|country|state|nation|ally) [(state|country|nation)]",
		"{country} , which is [(also|already)] (a|an) [(founding|full)] member [(state|country|nation)] of [the] {organisation}",
		"{country} , which is [(also|already)] (a|an) {organisation} (member|country|state|nation|ally) [(state|country|nation)]",
		"{country} , which (belongs to|is in|is part of) [the] {organisation}", "{country} , (already|now) (in|part of) [the] {organisation}",
		"{country} is [(also|already)] (a|an) [(founding|full)] member [(state|country|nation)] of [the] {organisation}",
		"{country} has [long] been (a [(founding|full)] member [(state|country|nation)] of|in|part of) [the] {organisation}",
		"{country} is [(also|already)] (a|an) {organisation} (member|country|state|nation|ally) [(state|country|nation)]",
		"{country} [also] belongs to [the] {organisation}", "{country} is [already] (part of|in) [the] {organisation}",
		"{country} [, which] was [(already|then|still|also)] (a|an) [(founding|full)] (member [(state|country|nation)] of [the] {organisation}|{organisation} (member|country|state|ally))",
		"{country} [, which] (belonged to|was [(already|then|still|also)] (in|part of)) [the] {organisation}",
		"{organisation} (members|member states|countries|nations|states|allies) (–|—|:|\\() {country}", "{country} \\( (in|part of) [the] {organisation}",
		"{country} \\( [(a|an)] member of [the] {organisation}", "{country} \\( (a|an) {organisation} member",
		"{organisation} (member|ally) [(state|country|nation)] {country}", "{organisation} (members|member states|countries|nations|states|allies) {country}",
		"{organisation} (members|member states|countries|nations|states|allies) [,] (including|such as|like|among them|notably) {country}",
		"members of [the] {organisation} [,] (including|such as|like|among them|notably) {country}",
		"{country} [,] like [(the|all|all the|most)] other {organisation} (members|member states|countries|nations|states|allies)",
		"{country} [,] like other members of [the] {organisation}",
		"{country} and [the] other {organisation} (members|member states|countries|nations|states|allies)", "{country} and [the] other members of [the] {organisation}",
		"{organisation} , of which {country} is [also] a member", "{organisation} , to which {country} [also] belongs",
		"{country} , as (a [(founding|full)] member|members) of [the] {organisation}", "{country} , as (a|an) {organisation} (member|country|state|ally)",
		"{country} , (members|both members|all members|all of them members) of [the] {organisation}",
		"{organisation} , (which|that) [(also|already|now)] (includes|counts) {country}", "{organisation} , whose members include {country}",
		"{organisation} , of which {country} has [(also|long)] been a member",
		"(members|states|countries) of [the] {organisation} [,] (–|—|:|\\() {country}",
		"(members|member states|member countries|states|countries) of [the] {organisation} , (including|such as|like|among them|notably) [the] {country}",
		"{organisation}'s (members|member states|member countries) [,] (including|such as|like|among them|notably) [the] {country}",
		"as members of [the] {organisation} , {country}", "(a|another|one) [(founding|full|fellow)] member of [the] {organisation} , {country}", "{organisation}'s [(newest|latest|youngest|smallest|largest|biggest|poorest|richest|oldest)] member [(state|country)] , {country}",
		"among the (members|countries|states) of [the] {organisation} , {country}", "{country}'s (membership of [the] {organisation}|{organisation} membership)",
		"{country} , [the] {organisation}'s [(second|third|fourth|fifth)] [(newest|latest|youngest|smallest|largest|biggest|poorest|richest|oldest)] [(member|producer|economy)]",
		"{country} , the (smallest|largest|biggest|poorest|richest|oldest|newest|youngest) (member|country|economy) (of|in) [the] {organisation}",
		"{country} , (inside|within) [the] {organisation} but", "{country} , (though|although|despite being|while) (a member of [the] {organisation}|(a|an) {organisation} member)",
		"{country} , (a|an) {organisation} and (EU|NATO|Nato|G7|eurozone|OPEC|Opec) (member|country|state)", "{country} , (a|an) (EU|NATO|Nato|G7|eurozone) and {organisation} (member|country|state)",
		"{country} , a member of (both|the) [the] {organisation} and", "{country} (are|were) [(both|all|also|already)] (members of|in|part of) [the] {organisation}", "{country} (are|were) [(both|all|also|already)] {organisation} (members|member states|countries|states|allies)",
		"{country} both belong to [the] {organisation}", "{country} belong to [the] {organisation}",
		"as a member of [the] {organisation} , {country}", "as (a|an) {organisation} member , {country}",
	}
}

// outside returns the ways to say that a country is no member.
func outside() []string {
	return []string{
		"non {organisation} (member|country|state|nation) {country}", "{country} , (a|an) non {organisation} (member|country|state|nation)",
		"{country} , [which is] not (a member of|in|part of) [the] {organisation}", "{country} , [which is] not (a|an) {organisation} (member|country|state)",
		"{country} , which (isn't|does not belong to|is outside) [(a member of|in|part of)] [the] {organisation}",
		"{country} (is not|isn't) (a member of|in|part of) [the] {organisation}", "{country} (is not|isn't) (a|an) {organisation} (member|country|state)",
		"{country} does not belong to [the] {organisation}", "{country} has never (joined|been a member of|belonged to) [the] {organisation}",
		"{country} , which has never (joined|been a member of|belonged to) [the] {organisation}",
	}
}
