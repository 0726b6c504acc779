package fr

import "factcheck/internal/lang"

// relative are the expressions that are reckoned from the publication date or from another date of the text. The longer of two that
// match is taken.
var relative = []lang.Relative{
	{Words: "aujourd hui", Unit: lang.Day},
	{Words: "avant hier [matin|soir|après] [midi]", Unit: lang.Day, Steps: -2},
	{Words: "hier", Unit: lang.Day, Steps: -1},
	{Words: "demain", Unit: lang.Day, Steps: 1},
	{Words: "après demain", Unit: lang.Day, Steps: 2},
	{Words: "ce|cet|cette matin|soir|nuit|midi|matinée|soirée", Unit: lang.Day},
	{Words: "cet après midi", Unit: lang.Day},

	{Words: "il y a [un|à] [peu] [tout|environ|près|plus|moins|exactement|presque|juste|précisément] [juste] [de|d|à] {n} {unit}", Steps: -1},
	{Words: "voici|voilà [environ|près|plus|moins|presque] [de|d] {n} {unit}", Steps: -1},
	{Words: "dans [environ|moins|plus] [de|d] {n} {unit}", Steps: 1},
	{Words: "ici [à] {n} {unit}", Steps: 1},

	{Words: "{unit} dernier|dernière|passé|passée|écoulé|écoulée", Steps: -1},
	{Words: "dernier|dernière {unit}", Steps: -1},
	{Words: "{unit} prochain|prochaine", Steps: 1},
	{Words: "{unit} à venir", Steps: 1},
	{Words: "ce|cet|cette {unit} [ci]"},
	{Words: "{unit} en cours"},
	{Words: "week end dernier|passé", Unit: lang.Weekend, Steps: -1},
	{Words: "week end prochain", Unit: lang.Weekend, Steps: 1},
	{Words: "ce week end [ci]", Unit: lang.Weekend},
	{Words: "week end", Unit: lang.Weekend, The: true},
	{Words: "début|fin|milieu|courant de|d [l|la|cette] {unit}"},
	{Words: "début|fin|milieu du|de [ce] {unit}"},
	{Words: "début|fin|milieu|courant de|d [l|la] {unit} dernier|dernière", Steps: -1},
	{Words: "début|fin|milieu|courant de|d [l|la] {unit} prochain|prochaine", Steps: 1},
	{Words: "reste|cours de [l|la|cette] {unit}"},

	{Words: "{weekday} dernier|passé", Steps: -1},
	{Words: "{weekday} prochain", Steps: 1},
	{Words: "{month} dernier|passé", Steps: -1},
	{Words: "{month} prochain", Steps: 1},
	{Words: "{season} dernier|passé", Steps: -1},
	{Words: "{season} prochain", Steps: 1},

	{Words: "avant veille", Unit: lang.Day, Steps: -2, FromText: true, NotOf: true, The: true},
	{Words: "veille", Unit: lang.Day, Steps: -1, FromText: true, NotOf: true, The: true},
	{Words: "veille au soir", Unit: lang.Day, Steps: -1, FromText: true, The: true},
	{Words: "lendemain [matin|soir]", Unit: lang.Day, Steps: 1, FromText: true, NotOf: true, The: true},
	{Words: "surlendemain", Unit: lang.Day, Steps: 2, FromText: true, NotOf: true, The: true},
	{Words: "{n} {unit} plus tard", Steps: 1, FromText: true},
	{Words: "{n} {unit} plus tôt", Steps: -1, FromText: true},
	{Words: "{n} {unit} auparavant", Steps: -1, FromText: true},
	{Words: "{n} {unit} après", Steps: 1, FromText: true, Last: true},
	{Words: "{n} {unit} avant", Steps: -1, FromText: true, Last: true},
	{Words: "même {unit}", FromText: true},
	{Words: "jour même", Unit: lang.Day, FromText: true, NotOf: true},
	{Words: "ce|cet|cette {unit} là", FromText: true},
	{Words: "{unit} suivant|suivante", Steps: 1, FromText: true},
	{Words: "{unit} précédent|précédente", Steps: -1, FromText: true},
	{Words: "{weekday} suivant", Steps: 1, FromText: true},
	{Words: "{weekday} précédent", Steps: -1, FromText: true},
}
