package en

import "factcheck/internal/lang"

// In English the country stands before the title or after it: "British prime minister", "Britain's prime minister", "prime minister of
// Britain". Papers differ over capitals, so titles are in lower case. A name of a country that papers set before a title
// as it is ("US president", "New Zealand prime minister") counts among its adjectives.
const (
	whose = "({nationality}|{country}'s|{capital}'s) [{qualifier}]" // where a country must be named
	may   = "[{nationality}|{country}'s|{capital}'s] [{qualifier}]" // where it may be
	also  = "(deputy prime minister|deputy premier|vice premier|vice chancellor|prime minister|state councillor|state councilor) and"
	us    = "(US|U.S.|American|United States|America's|the United States') [{qualifier}]"
	gb    = "(UK|U.K.|British|Britain's|UK's|U.K.'s) [{qualifier}]"
	ofUS  = "(of the United States|of the US|of the U.S.)"
	ofGB  = "(of the United Kingdom|of the UK|of the U.K.|of Britain)"
	chair = "(chair|chairman|chairwoman|chief|head|boss|president)"
)

// office returns the titles of an office that is named with a country or without.
func office(names ...string) []string {
	var titles []string
	for _, n := range names {
		titles = append(titles, may+" "+n+" [{of}]")
	}
	return titles
}

// owned returns the titles of an office that must be named with its country, since firms, clubs and states have it as well.
func owned(names ...string) []string {
	var titles []string
	for _, n := range names {
		titles = append(titles, whose+" "+n, n+" {of}")
	}
	return titles
}

func roles() []lang.Role {
	return append(heads(), append(ministers(), others()...)...)
}

// heads are the first offices of a country.
func heads() []lang.Role {
	return []lang.Role{
		{
			ID:     "president",
			Titles: append(owned("president"), "president of the republic [{of}]"),
			Bare:   []string{"president"},
			National: map[string][]string{
				"CH": {"president of the Swiss Confederation"},
				"US": {"leader of the free world", "president " + ofUS},
			},
		},
		{
			// A queen may be a king's wife, so "queen" says no office without a name.
			ID:     "monarch",
			Titles: append(owned("(king|emperor|emir|sultan|monarch|sovereign)"), "grand duke of Luxembourg"),
			Bare:   []string{"(king|queen|emperor|empress|emir|sultan|grand duke)"},
			National: map[string][]string{
				"BE": {"king of the Belgians"},
				"LI": {"prince of Liechtenstein"},
				"MC": {"prince of Monaco"},
				"SA": {"custodian of the two holy mosques"},
			},
		},
		{ID: "pope", Titles: []string{"(supreme|roman) pontiff", "head of the [Roman] Catholic Church", "bishop of Rome"}, Bare: []string{"(pope|pontiff)"}},
		{ID: "supreme-leader", Titles: office("supreme leader")},
		{
			ID:     "prime-minister",
			Titles: append(office("prime minister"), owned("premier")...),
			Bare:   []string{"premier", "PM"},
			National: map[string][]string{
				"ES": {"(Spanish|Spain's) president of the government", "president of the Spanish government"},
				"IE": {"[Irish|Ireland's] taoiseach"},
				"IT": {"(Italian|Italy's) (council president|president of the council)"},
				"MC": {"minister of state of Monaco"},
			},
		},
		{
			ID:     "chancellor",
			Titles: append(owned("chancellor"), "federal chancellor [{of}]", whose+" federal chancellor"),
			Bare:   []string{"chancellor"},
		},
		{
			ID:       "vice-president",
			Titles:   owned("vice president"),
			Bare:     []string{"(vice president|veep)"},
			National: map[string][]string{"US": {"vice president " + ofUS}},
		},
		{
			ID:       "deputy-prime-minister",
			Titles:   append(office("(deputy|vice) prime minister"), office("(deputy|vice) premier")...),
			National: map[string][]string{"IE": {"[Irish|Ireland's] tánaiste"}},
		},
		{ID: "head-of-state", Titles: office("head of state"), Covers: []string{"president", "monarch", "supreme-leader"}},
		{ID: "head-of-government", Titles: office("head of government"), Covers: []string{"prime-minister", "chancellor"}},
		{
			// Ministers and heads of parties are leaders, too.
			ID:     "leader",
			Bare:   owned("[paramount] (leader|ruler|strongman|dictator|autocrat|despot)"),
			Covers: []string{"president", "monarch", "supreme-leader", "prime-minister", "chancellor"},
		},
	}
}
