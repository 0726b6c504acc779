package en

import "strings"

// sizes returns the ways to say how many members an organisation has.
func sizes() []string {
	return filled([]string{
		"{organisation} [,] [(now|currently|today)] {has} [(now|currently|today)] {number} ({members})",
		"{organisation} , (which|that) [(now|currently|today)] {has} [(now|currently|today)] {number} ({members})",
		"{organisation} , * , [(now|currently)] {has} {number} ({members})",
		"{organisation} , [(now|currently|already)] {number} [(members|countries|nations)] strong",
		"{organisation} [,] (with|and) [its] {number} ({members})", "{organisation} of {number} ({members})", "{organisation} of {number}",
		"{organisation} , (a|an) {group} of {number} [{members}]", "{organisation} is (a|an) {group} of {number} [{members}]",
		"{organisation} , (a|the) {number} (nation|member|country|state|strong) {group}", "{organisation} is a {number} (nation|member|country|state|strong) {group}",
		"{number} (nation|member|country|state|strong) {organisation}",
		"{organisation}'s {number} ({members}|leaders|governments|heads of state|heads of government|ambassadors|capitals)",
		"(the|all|all the|all of the|its) {number} {organisation} ({members}|leaders|governments|heads of state|ambassadors|capitals)",
		"(the|all|all the|all of the) {number} ({members}|leaders|governments|heads of state) (of|in|on|from|within|that make up|making up|that form|belonging to) [the] {organisation}",
		"{number} (countries|nations|states) (make up|form|constitute) [the] {organisation}", "there are {number} (countries|member states|member countries|members) in [the] {organisation}",
		"membership of [the] {organisation} (stands at|is now) {number}", "{organisation} membership (stands at|is now) {number}",
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
		"{members}", "members|member states|member countries|member nations|countries|nations|states|allies",
		"{group}", "(club|group|bloc|alliance|union|body|organisation|organization|grouping)",
	)
	out := make([]string, len(templates))
	for i, t := range templates {
		out[i] = fill.Replace(t)
	}
	return out
}
