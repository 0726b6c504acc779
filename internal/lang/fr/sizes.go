package fr

import "strings"

// sizes returns the ways to say how many members an organisation has.
func sizes() []string {
	return filled([]string{
		"(les|des|aux|ses|leurs|ces) {number} ({members}|dirigeants|gouvernements|capitales|chefs d'état|chefs d'état et de gouvernement|ambassadeurs) {of} {organisation}",
		"(les|des|aux) {number} {of} {organisation}",
		"{organisation} [, (elle|lui) ,] {has} [(désormais|aujourd'hui|actuellement|maintenant|à ce jour)] {number} ({members})",
		"{organisation} , (qui|laquelle) {has} [(désormais|aujourd'hui|actuellement|maintenant|à ce jour)] {number} ({members})",
		"{organisation} , * , {has} [(désormais|aujourd'hui|actuellement)] {number} ({members})",
		"{organisation} , (où siègent|qui fait siéger) {number} ({members})", "{organisation} , (forte|fort|riche|composée|composé|formée|formé) [désormais|aujourd'hui|maintenant] (de|d') [ses] {number} ({members})",
		"{organisation} (forte|fort|composée|composé) (de|d') {number} ({members})", "{organisation} [,] (et|avec) (ses|leurs) {number} ({own}|dirigeants)",
		"{organisation} à {number} [({members})]", "{organisation} (des|de|aux) {number} [({members})]",
		"{organisation} , {group} (de|des|aux) {number} ({members})", "{organisation} est (un|une) {group} de {number} ({members})",
		"{number} (pays|états|nations) (composent|forment|constituent) [l'|la|le] {organisation}", "{organisation} , qui (sont|est) {number}",
	})
}

// populations returns the ways to say how many people live in a country.
func populations() []string {
	return filled([]string{
		"{country} , [un|le|ce] (pays|état|nation|géant|république|puissance|archipel|démocratie) (de|peuplé de|peuplée de|fort de|forte de|qui compte|comptant|d'|aux) {number} {people}",
		"{country} , (et|avec|forte de|fort de|peuplée de|peuplé de|qui compte|où vivent|peuplés de|forts de) [ses|leurs|son] {number} {people}",
		"{country} [,] (et|avec|compte|comptait|abrite) [désormais|aujourd'hui] [ses|leurs|son] {number} {people}", "{country} est (un|le) pays (de|peuplé de|fort de) {number} {people}",
		"{country} (est|sont) (peuplée|peuplé|peuplés) de {number} {people}",
		"{country} \\( [population :|population de] {number} {people}", "(les|des|aux|ses|son|le|du|au) {number} {people} (de|du|des|que compte) [la|l'|le|les] {country}",
		"population (de|du|des) [la|l'|les] {country} (est de|était de|est estimée à|s'élève à|s'élevait à|s'établit à|s'établissait à|atteint|a atteint|dépasse|avoisine|est évaluée à|est tombée à|est passée à|tombe à|compte|comptait|est désormais de) {number}",
		"{country} [,] (dont la|avec une|et sa|avec sa|a une|compte une) population (est de|de|atteint|dépasse|avoisine|s'élève à|s'établit à|estimée à|évaluée à) {number} [{people}]",
		"{number} (de personnes|d'habitants|habitants|personnes) (vivent|vivaient|habitent) (en|au|aux) {country}",
	})
}

// ownSizes returns the ways to say it of the organisation that was named last.
func ownSizes() []string {
	return filled([]string{
		"(les|des|aux|ses|leurs) {number} (états membres|pays membres|états-membres)", "(les|des|aux) {number} ({members}|dirigeants) (du bloc|de l'alliance|de l'organisation)",
		"(bloc|alliance) [(désormais|aujourd'hui)] {has} {number} ({members})", "bloc (de|des) {number} [({members})]", "alliance (de|des) {number} ({members})",
	})
}

// filled fills the places of the words that vary most.
func filled(templates []string) []string {
	fill := strings.NewReplacer(
		"{has}", "(compte|comptait|comptent|regroupe|rassemble|réunit|fédère|comprend|englobe|représente|est composée de|est composé de|se compose de|est formée de)",
		"{own}", "pays|pays membres|états|états membres|membres|nations", // and not « ses six partenaires »
		"{members}", "pays|pays membres|états|états membres|membres|nations|partenaires|alliés",
		"{people}", "([d'|de] (habitants|âmes|citoyens))",
		"{group}", "(club|groupe|alliance|union|bloc|organisation|ensemble)",
		"{of}", "(de|du|des) [l'|la|le]",
	)
	out := make([]string, len(templates))
	for i, t := range templates {
		out[i] = fill.Replace(t)
	}
	return out
}
