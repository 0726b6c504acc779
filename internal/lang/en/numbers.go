package en

import (
	"strings"

	"factcheck/internal/lang"
)

func quantities() lang.Numbers {
	return lang.Numbers{
		Decimal: ".",
		Group:   ",",
		Scales: []lang.Scale{
			{Word: "hundred", Value: 100}, {Word: "thousand", Value: 1000},
			{Word: "million", Value: 1e6}, {Word: "billion", Value: 1e9}, {Word: "trillion", Value: 1e12},
			{Word: "mn", Value: 1e6}, {Word: "bn", Value: 1e9}, {Word: "tn", Value: 1e12}, {Word: "trn", Value: 1e12},
		},
		Ordinals: []lang.Number{{Word: "fortieth", Value: 40}, {Word: "fiftieth", Value: 50}, {Word: "sixtieth", Value: 60}},
		One:      []string{"a", "an"},
		Half:     []string{"half"},
		Percent:  []string{"%", "percent", "per cent", "pct"},
		Around: []string{
			"(dozen|dozens|couple|few|handful|score)",
			"(about|around|approximately|roughly|nearly|almost|some|circa|estimated|close to|an estimated|virtually|practically|between|or so)",
			"(in the region|in the order|on the order|in the neighborhood) of",
		},
		Over:  []string{"(more|greater|larger|higher) than", "(over|above|exceeding|exceeds|exceeded|minimum|beyond|surpassing|topping)", "at (least|minimum)", "(no|not) (less|fewer) than", "upwards of", "north of"},
		Under: []string{"(less|fewer|lower|smaller) than", "(under|below|maximum|barely)", "at (most|maximum)", "up to", "as many as", "as much as", "(no|not) more than", "as few as", "just under", "only"},

		Fractions: []lang.Scale{
			{Word: "half", Value: 1. / 2}, {Word: "third", Value: 1. / 3}, {Word: "thirds", Value: 1. / 3}, {Word: "quarter", Value: 1. / 4}, {Word: "quarters", Value: 1. / 4},
			{Word: "fifth", Value: 1. / 5}, {Word: "fifths", Value: 1. / 5}, {Word: "sixth", Value: 1. / 6}, {Word: "eighth", Value: 1. / 8}, {Word: "tenth", Value: 1. / 10}, {Word: "tenths", Value: 1. / 10},
		},
		Multiples: []lang.Scale{
			{Word: "doubled", Value: 2}, {Word: "doubles", Value: 2}, {Word: "doubling", Value: 2}, {Word: "tripled", Value: 3}, {Word: "trebled", Value: 3}, {Word: "tripling", Value: 3},
			{Word: "quadrupled", Value: 4}, {Word: "halved", Value: 1. / 2}, {Word: "halving", Value: 1. / 2},
		},

		OutOf:     []string{"of", "out of", "in", "among"},
		Equals:    []string{"or", "that is", "ie", "i.e", "equal to", "equivalent to", "representing", "making up", "which is", "(made|make|makes) up", "(represents|represent|represented)", "(accounting|accounts|accounted|account) for", "amounting to", "in other words", "(which|that) (represents|amounts to)", "that is to say"},
		Including: []string{"including", "among them", "of whom", "of them", "of which"},
		Total:     []string{"(in all|in total|altogether|all told|all together)", "total of", "(totalling|totaling)", "combined", "in the total", "(which|that) (gives|makes|adds up to|comes to|adds up)", "adding up to", "(for|making) a [combined|grand] total of", "(together|jointly|between them|in aggregate)", "combined total of"},
		Gives:     strings.Fields(`giving making leaving yielding bringing handing`),
		Joins:     []string{"with", "plus", "and", "as well as", "against", "to"},

		Seats: strings.Fields(`seat seats MPs deputies lawmakers members senators councillors legislators`),
		Rest:  strings.Fields(`unharmed unhurt uninjured unscathed safe survived survivors untouched`),

		Divides:      append(strings.Fields(`split divided shared funded financed comprising comprises comprised apportioned allocated`), "broken down", "breaks down", "made up of", "(consisting|consists|consisted) of"),
		Gathered:     strings.Fields(`present voting voted played contested sat fought attended attending polled participating taking`),
		Now:          strings.Fields(`now today currently`),
		Deputation:   strings.Fields(`delegation mission committee subcommittee panel team taskforce task contingent commission jury group working secretariat troika`),
		Papers:       strings.Fields(`ballots ballot voters electors`),
		Chambers:     strings.Fields(`senate senators house houses representatives parliament chamber deputies congress commons assembly lower upper national supreme court high justices seats members mps federal council länder republic second all one each its state`),
		Currency:     []string{"euro", "(single|common) currency"},
		Totals:       append(strings.Fields(`totals totalled totaled`), "(adds|add|added|adding) up to", "(amounts|amount|amounted) to", "(has|have|had|holds|hold|controls|control|commands|command) a total of"),
		Units:        strings.Fields(`kg km lb mph kph km/h GW MW kWh MWh ha`),
		Rates:        strings.Fields(`rate share proportion ratio percentage turnout`),
		Every:        strings.Fields(`all every each`),
		CountryNoun:  strings.Fields(`country nation state republic`),
		Turnout:      strings.Fields(`turnout participation`),
		Respectively: []string{"respectively"},
		Collective:   strings.Fields(`workforce staff payroll headcount population inhabitants residents electorate membership fleet total assembly value`),

		From:    []string{"from"},
		To:      []string{"to"},
		Against: []string{"against", "versus", "(compared|compares) (with|to)", "(up|down) from", "from"},
		Rise: strings.Fields(`up increase increased increases increasing rise rose risen rises rising jump jumped jumps gain gained growth grew grown grows surge surged climb climbed climbs
			soared soaring leap leapt more higher expansion expanded advanced hike`),
		Fall: strings.Fields(`down decrease decreased decreases decreasing drop dropped drops fall fell fallen falls falling decline declined declines cut reduction reduced slump slumped plunge
			plunged less fewer lower loss shrank shrunk tumbled tumble contraction slid slide sank dip dipped lost loses lose halved shed`),
		People: "people persons victims passengers students employees migrants refugees lawmakers senators members players candidates prisoners inmates suspects protesters patients workers " +
			"participants residents pilgrims workers miners tourists visitors guests survivors hostages villagers soldiers casualties students teachers pupils villagers",
		Groups: [][]string{
			{"man men", "woman women", "child children infants"},
			{"boy boys", "girl girls"},
			{"adult adults", "minors child children teenagers"},
			{"dead killed deaths died", "injured wounded hurt", "missing"},
			{"civilian civilians", "soldier soldiers policemen troops officers"},
			{"passenger passengers", "crew"},
			{"teacher teachers", "pupil pupils student students"},
		},
		Sides: [][]string{
			{"for yes favour favor", "against no", "abstained abstentions abstention abstaining abstain"},
			{"unharmed unhurt uninjured unscathed", "hurt injured wounded injuries", "hospital hospitalised hospitalized", "dead died killed"},
			{"seriously critically severely critical serious gravely", "slightly lightly minor light"},
			{"survived survivors", "died dead killed perished"},
			{"passed", "failed"},
			{"won wins", "lost defeats losses", "drawn drew draws"},
			{"left", "stayed remained"},
			{"accepted approved", "rejected refused"},
			{"convicted", "acquitted"},
			{"rescued saved", "drowned missing", "killed dead died"},
			{"elected", "appointed nominated"},
			{"primary", "secondary"},
			{"full-time", "part-time"},
			{"gold", "silver", "bronze"},
			{"freed released", "detained held charged"},
		},
		Ballots:   "votes vote ballots ballot voters voted cast",
		TollNouns: "toll tolls",
		Tolls: []string{
			"dead killed deaths kills killing kill died die dies dying perished perish fatalities slain", "injured wounded injures injuring injure hurt wounds wounding wound injuries", "missing",
			"hostages hostage", "arrested arrests arrest arresting detained detains", "rescued rescue rescues rescuing saved", "evacuated evacuate evacuates displaced", "infected infections",
		},
	}
}
