package en

import (
	"slices"

	"factcheck/internal/lang"
)

// Portfolios, as a minister's title names them before or after "minister".
var (
	foreign = portfolio{
		before: "(foreign|foreign affairs|external affairs|external relations)",
		after:  "(foreign affairs [and (trade|international (trade|cooperation|development)|european affairs|cooperation|expatriates|immigration)]|external (affairs|relations)|europe and foreign affairs)",
	}
	defence  = portfolio{"(defence|defense|armed forces)", "([national] (defence|defense)|the armed forces|war)"}
	interior = portfolio{"(interior|home affairs|internal affairs|home)", "([the] interior|home affairs|internal affairs)"}
	finance  = portfolio{"(finance|treasury)", "(finance|the treasury|economy and finance|finance and economy|[the] economy and finance)"}
	economy  = portfolio{"(economy|economics|economic affairs)", "([the] economy|economic affairs|economics)"}
	justice  = portfolio{"justice", "justice"}
)

// A portfolio is a minister's field.
type portfolio struct{ before, after string }

// minister returns the ways to name the minister of the portfolio: "foreign minister", "minister of foreign affairs".
func (p portfolio) minister() []string {
	return []string{p.before + " minister", "minister (of|for) " + p.after}
}

func (p portfolio) titles() []string {
	var titles []string
	for _, m := range p.minister() {
		titles = append(titles, may+" "+m+" [{of}]", "({nationality}|{country}'s) "+also+" "+m)
	}
	return titles
}

func ministers() []lang.Role {
	return []lang.Role{
		{
			ID: "foreign-minister",
			Titles: slices.Concat(
				foreign.titles(), owned("(top|chief|most senior|highest-ranking) diplomat", "(diplomatic|foreign policy) chief"),
				[]string{"(top|most senior|highest-ranking) {nationality} diplomat", "(head|chief|boss) of ({nationality} diplomacy|{country}'s diplomacy)", "{nationality} diplomacy chief"},
			),
			BareIn: map[string][]string{"GB": {"foreign secretary"}, "US": {"secretary of state"}},
			National: map[string][]string{
				"GB": {gb + " foreign secretary", "foreign secretary " + ofGB, "head of the Foreign Office"},
				"US": {us + " (secretary of state|state secretary)", "secretary of state " + ofUS, "State Department (chief|head)", "(head|chief) of the [US|U.S.] State Department"},
			},
		},
		{
			ID:     "defence-minister",
			Titles: defence.titles(),
			Bare:   []string{"(defence|defense|war) secretary", "secretary of (defence|defense|war)"},
			National: map[string][]string{
				"GB": {gb + " (defence|defense) secretary", "secretary of state for defence"},
				"US": {us + " ((defence|defense|war) (secretary|chief)|secretary of (defence|defense|war))", "secretary of (defense|war) " + ofUS, "Pentagon ['s] (chief|head|boss)", "(head|chief|boss) of the Pentagon"},
			},
		},
		{
			ID:       "interior-minister",
			Titles:   interior.titles(),
			BareIn:   map[string][]string{"GB": {"home secretary"}},
			National: map[string][]string{"GB": {gb + " home secretary", "secretary of state for the home department"}},
		},
		{
			ID: "homeland-security-secretary",
			National: map[string][]string{
				"US": {"[US|U.S.|American|United States] [{qualifier}] (homeland security (secretary|chief)|secretary of homeland security|DHS (secretary|chief))"},
			},
		},
		{
			ID:     "finance-minister",
			Titles: finance.titles(),
			// "Chancellor" alone is Britain's minister there.
			BareIn: map[string][]string{"GB": {"chancellor"}, "US": {"treasury secretary", "secretary of the treasury"}},
			National: map[string][]string{
				"AU": {"(Australian|Australia's|federal) treasurer"},
				"GB": {"[British|UK|U.K.|Britain's] [{qualifier}] chancellor of the exchequer", gb + " chancellor"},
				"US": {us + " (treasury (secretary|chief)|secretary of the treasury)", "secretary of the treasury " + ofUS},
			},
		},
		{ID: "economy-minister", Titles: economy.titles()},
		{
			ID:     "justice-minister",
			Titles: justice.titles(),
			Bare:   []string{"attorney general", "justice secretary"},
			National: map[string][]string{
				"GB": {gb + " justice secretary", "secretary of state for justice"},
				"US": {us + " attorney general", "attorney general " + ofUS},
			},
		},
	}
}

// juniors returns titles below or beside a minister, and those of the opposition and of states within a country.
func juniors() []string {
	lesser := "(deputy|vice|assistant|junior|associate|shadow|opposition|first deputy|state)"
	var titles []string
	for _, p := range []portfolio{foreign, defence, interior, finance, economy, justice} {
		for _, m := range p.minister() {
			titles = append(titles, lesser+" "+m, "{region} ['s] "+m)
		}
	}
	return slices.Concat(titles, []string{
		"shadow [{qualifier}] (chancellor|(foreign|home|defence|defense|justice|treasury) secretary|attorney general|secretary of state)",
		"(deputy|assistant|under|principal deputy) (secretary of (state|defence|defense|war|homeland security|the treasury)|(state|defence|defense|treasury|homeland security) secretary|attorney general)",
		"(undersecretary|under-secretary) [of (state|defence|defense|war|the treasury)]",
		"secretary of state for (the|) (Northern Ireland|Scotland|Wales|health|education|transport|work|business|environment|culture|international|exiting|energy|local|foreign affairs|communities|levelling)",
		"Vatican secretary of state",
		"(interior secretary|secretary of the interior|interior chief)",
		"minister of state (for|at|in)",
	})
}
