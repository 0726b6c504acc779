package en

import "strings"

// sizes returns the ways to say how many members an organisation has.
func sizes() []string {
	return filled([]string{
		"{organisation} [,] [(now|currently|today)] {has} [(now|currently|today)] {number} ({members})",
		"{organisation} , (which|that) [(now|currently|today)] {has} [(now|currently|today)] {number} ({members})",
		"{organisation} , * , [(now|currently)] {has} {number} ({members})",
		"{organisation} , [(now|currently|already)] {number} [(members|countries|nations)] strong",
		"{organisation} [,] (with|and) [its] {number} ({own})", "{organisation} of {number} ({members})", "{organisation} of {number}",
		"{organisation} , (a|an) {group} of {number} [{members}]", "{organisation} is (a|an) {group} of {number} [{members}]",
		"{organisation} , (a|the) {number} (nation|member|country|state|strong) {group}", "{organisation} is a {number} (nation|member|country|state|strong) {group}",
		"{number} (nation|member|country|state|strong) {organisation}",
		"{organisation}{s} {number} ({members}|leaders|governments|heads of state|heads of government|ambassadors|capitals)",
		"(the|all|all the|all of the|its) {number} {organisation} ({members}|leaders|governments|heads of state|ambassadors|capitals)",
		"(the|all|all the|all of the) {number} ({members}|leaders|governments|heads of state) (of|in|on|from|within|that make up|making up|that form|belonging to) [the] {organisation}",
		"{number} (countries|nations|states) (make up|form|constitute) [the] {organisation}", "there are {number} (countries|member states|member countries|members) in [the] {organisation}",
		"membership of [the] {organisation} (stands at|is now) {number}", "{organisation} membership (stands at|is now) {number}",
	})
}

// populations returns the ways to say how many people live in a country.
func populations() []string {
	return filled([]string{
		"{country} , (a|the|whose|this|that|itself|an) (country|nation|state|republic|land|democracy|society|economy|market) of {number} [{people}]", "{country} , (a|the) {number} strong (country|nation)",
		"{country} , (a|the) (country|nation|state) of {number}", "{country} , (country|nation) of {number} {people}", "{country} is (a|the) (country|nation|state|land) of {number} [{people}]",
		"{country} , (a|the) (country|nation|state) (with|whose|that has) [a] population (of|is) {number}",
		"{country} [,] (with|and|has|had|with its|and its|which has|home to|which is home to|is home to|, home to|now has|having|counts) [a|its] [total] population of {number}",
		"{country} [,] (with|and|with its|and its|which has|home to|which is home to|is home to|has|now has) {number} {people}",
		"{country} [,] (whose|where the|where) population (is|of|has reached|reached|stands at|numbers|totals|exceeds|has passed|has topped) {number}",
		"{country}'s population (of|is|was|stands at|stood at|reached|has reached|hit|has hit|numbers|totals|totalled|exceeds|topped|has passed|is put at|is estimated at|fell to|shrank to|dropped to|declined to|grew to|rose to|had grown to|has grown to|has fallen to|has shrunk to) {number}",
		"{country}'s population , (at|of|now|estimated at|put at) {number}", "{country}'s {number} {people}",
		"population of {country} (is|was|stands at|stood at|reached|has reached|hit|numbers|totals|exceeds|is put at|is estimated at|fell to|shrank to|dropped to|grew to|rose to|has grown to|has fallen to) {number}",
		"(the|all|all of the|all the|among the) {number} {people} (of|in|living in|who live in) {country}", "{number} people live in {country}",
		"{country} \\( (population|pop.|pop) [:|of] {number}", "{country} \\( {number} {people}",
	})
}

// ownSizes returns the ways to say it of the organisation that was named last.
func ownSizes() []string {
	return filled([]string{
		"(the|a|this) {number} (nation|member|country|state|strong) (bloc|alliance|union|club|grouping)", "(the|its) (bloc|alliance) of {number} [{members}]",
		"(bloc's|alliance's) {number} ({members}|leaders|governments)", "(the|all|all the|its|all of its|each of the|any of the) {number} (member states|member countries|member nations)",
		"(bloc|alliance) [now] {has} {number} ({members})",
	})
}

// filled fills the places of the words that vary most.
func filled(templates []string) []string {
	fill := strings.NewReplacer(
		"{has}", "(has|had|has had|will have|now has|counts|numbers|comprises|includes|groups|unites|represents|brings together|consists of|is composed of|is made up of)",
		"{own}", "members|member states|member countries|member nations|countries|nations|states", // and not "its 10 allies"
		"{members}", "members|member states|member countries|member nations|countries|nations|states|allies",
		"{s}", "('s|'|’)", "{people}", "(people|inhabitants|citizens|souls)",
		"{group}", "(club|group|bloc|alliance|union|body|organisation|organization|grouping)",
	)
	out := make([]string, len(templates))
	for i, t := range templates {
		out[i] = fill.Replace(t)
	}
	return out
}
