package en

import "factcheck/internal/lang"

// relative are the expressions that are reckoned from the publication date or from another date of the text. The longer of two that
// match is taken.
var relative = []lang.Relative{
	{Words: "today|tonight", Unit: lang.Day},
	{Words: "day before yesterday", Unit: lang.Day, Steps: -2},
	{Words: "yesterday", Unit: lang.Day, Steps: -1},
	{Words: "tomorrow", Unit: lang.Day, Steps: 1},
	{Words: "day after tomorrow", Unit: lang.Day, Steps: 2},
	{Words: "last night", Unit: lang.Day, Steps: -1, NotOf: true, NotThe: true},
	{Words: "this morning|afternoon|evening", Unit: lang.Day},

	{Words: "{n} {unit} ago", Steps: -1},
	{Words: "couple of {unit} ago", Steps: -2},
	{Words: "{n} {unit} from now|today", Steps: 1},
	{Words: "in {n} {unit}", Steps: 1, Ahead: true},
	{Words: "in a {unit}", Steps: 1, Ahead: true},

	{Words: "{n} {unit} and a half ago", Steps: -1},
	{Words: "last|past|previous {unit}", Steps: -1, NotThe: true},
	{Words: "this past {unit}", Steps: -1},
	{Words: "next|coming|upcoming {unit}", Steps: 1, NotThe: true},
	{Words: "this|current [fiscal|calendar|school] {unit}"},
	{Words: "last|previous fiscal|calendar|school {unit}", Steps: -1},
	{Words: "next fiscal|calendar|school {unit}", Steps: 1},
	{Words: "early|earlier|late|later this {unit}"},
	{Words: "earlier|later in the {unit}"},
	{Words: "early|earlier|late last {unit}", Steps: -1},
	{Words: "early|late next {unit}", Steps: 1},
	{Words: "weekend", Unit: lang.Weekend, The: true},
	{Words: "beginning|start|middle|end|rest|remainder of [the|this] {unit}"},
	{Words: "beginning|start|middle|end of last {unit}", Steps: -1},
	{Words: "beginning|start|middle|end of next {unit}", Steps: 1},
	{Words: "{unit} end"},
	{Words: "year ago [quarter|period|month|week]", Unit: lang.Year, Steps: -1},

	{Words: "last|past|previous {weekday}", Steps: -1},
	{Words: "this past {weekday}", Steps: -1},
	{Words: "next|coming {weekday}", Steps: 1},
	{Words: "last|past|previous {month}", Steps: -1},
	{Words: "this past {month}", Steps: -1},
	{Words: "next|coming {month}", Steps: 1},
	{Words: "last|past|previous {season}", Steps: -1},
	{Words: "this past {season}", Steps: -1},
	{Words: "next|coming {season}", Steps: 1},

	{Words: "{n} {unit} later", Steps: 1, FromText: true},
	{Words: "{n} {unit} earlier", Steps: -1, FromText: true},
	{Words: "{n} {unit} after", Steps: 1, FromText: true, Last: true},
	{Words: "{n} {unit} before", Steps: -1, FromText: true, Last: true},
	{Words: "year earlier [quarter|period|month|week]", Unit: lang.Year, Steps: -1, FromText: true},
	{Words: "the {unit} before", Steps: -1, FromText: true, Last: true},
	{Words: "the {unit} after", Steps: 1, FromText: true, Last: true},
	{Words: "the previous|preceding|prior {unit}", Steps: -1, FromText: true},
	{Words: "the following {unit}", Steps: 1, FromText: true},
	{Words: "the next day|morning", Unit: lang.Day, Steps: 1, FromText: true},
	{Words: "the same|very {unit}", FromText: true},
	{Words: "same {unit}", FromText: true},
	{Words: "that [same] {unit}", FromText: true},
}
