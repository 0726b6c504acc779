package en

import "factcheck/internal/lang"

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
			"(about|around|approximately|roughly|nearly|almost|some|circa|estimated|close to|an estimated|virtually|practically|between|or so)",
			"(in the region|in the order|on the order|in the neighborhood) of",
		},
		Over:  []string{"(more|greater|larger|higher) than", "(over|above|exceeding|exceeds|exceeded|minimum|beyond|surpassing|topping)", "at (least|minimum)", "(no|not) (less|fewer) than", "upwards of", "north of"},
		Under: []string{"(less|fewer|lower|smaller) than", "(under|below|maximum|barely)", "at (most|maximum)", "up to", "as many as", "as much as", "(no|not) more than", "as few as", "just under", "only"},

		OutOf:     []string{"of", "out of", "in"},
		Equals:    []string{"or", "that is", "ie", "i.e"},
		Including: []string{"including", "among them", "of whom", "of them"},
		People: "people persons victims passengers students employees migrants refugees lawmakers senators members players candidates prisoners inmates suspects protesters patients workers " +
			"participants residents",
		Groups: [][]string{
			{"man men", "woman women", "child children infants"},
			{"boy boys", "girl girls"},
			{"adult adults", "minors child children teenagers"},
			{"dead killed deaths", "injured wounded", "missing"},
			{"civilian civilians", "soldier soldiers policemen troops officers"},
		},
		Tolls: []string{
			"dead killed deaths kills killing kill", "injured wounded injures injuring hurt", "missing", "hostages hostage", "arrested arrests detained",
		},
	}
}
