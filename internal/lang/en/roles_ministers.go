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

	health      = portfolio{"(health|public health)", "[public] health [and (social (care|affairs|services|security|protection)|sports|welfare|prevention|population|family welfare|labour|labor)]"}
	education   = portfolio{"[national] education", "[national] education [and (research|science|culture|training|youth|sports|higher education|sciences)]"}
	higher      = portfolio{"(higher education|research|research and education)", "(higher education [and (research|innovation|scientific research)]|research [and (higher education|innovation|technology)])"}
	labour      = portfolio{"(labour|labor|employment) [and social affairs]", "(labour|labor|employment) [and (social (affairs|security|protection|policy|dialogue)|employment|pensions|labour|labor|solidarity)]"}
	environment = portfolio{"(environment|ecology|climate and environment|ecological transition|environmental transition)", "([the] environment [and (climate [change]|energy|forests|nature conservation|sustainable development|water)]|ecology [and (energy|sustainable development)]|[the] (ecological|environmental) transition)"}
	culture     = portfolio{"culture", "culture [and (communication|communications|media|sport|sports|tourism|heritage|information)]"}
	agriculture = portfolio{"(agriculture|farm|farming|agricultural|food and agriculture|agriculture and food)", "(agriculture|food and agriculture|agriculture and (food|fisheries|forestry|rural development|rural affairs|food sovereignty|food security))"}
	transport   = portfolio{"(transport|transportation|transports)", "(transport|transportation|transports) [and (infrastructure|communications|digital infrastructure)]"}
	sports      = portfolio{"(sport|sports|youth and sports)", "(sport|sports|youth and sports|sports and youth|culture and sport|sports and the Olympics)"}
	housing     = portfolio{"(housing|construction|building)", "(housing [and (urban development|construction|communities)]|construction)"}
	energy      = portfolio{"energy", "(energy [and (climate change|mines|petroleum|mineral resources)]|energy transition)"}
	european    = portfolio{"(Europe|European affairs|EU affairs)", "(Europe|European affairs|EU affairs)"}
	overseas    = portfolio{"(overseas territories|overseas)", "(overseas|overseas territories|overseas France|overseas departments)"}
	budget      = portfolio{"(budget|public accounts)", "([the] budget|public accounts|public action and accounts)"}
)

// shared are the portfolios of which Britain has a secretary of state and below that one a minister, so that "the British health minister"
// may be either.
var shared = []portfolio{health, education, higher, labour, environment, culture, agriculture, transport, housing, energy}

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
		secretary("health-minister", health, "health", "health", "health and social care"),
		secretary("education-minister", education, "education", "education", "education and skills", "children, schools and families"),
		{ID: "higher-education-minister", Titles: higher.titles()},
		secretary("labour-minister", labour, "(work and pensions|DWP)", "work and pensions"),
		secretary("environment-minister", environment, "(environment|DEFRA|environment, food and rural affairs)", "[the] environment, food and rural affairs"),
		secretary("culture-minister", culture, "(culture|culture, media and sport)", "culture, media and sport", "(digital|culture), (culture|Olympics), media and sport"),
		{ID: "agriculture-minister", Titles: agriculture.titles()},
		secretary("transport-minister", transport, "transport", "transport"),
		{ID: "sports-minister", Titles: sports.titles()},
		secretary("housing-minister", housing, "(housing|communities|housing and communities|local government|levelling up|levelling-up)",
			"communities and local government", "housing, communities and local government", "levelling up, housing and communities"),
		secretary("energy-minister", energy, "(energy|energy and climate|energy and climate change|net zero|energy security)", "energy and climate change", "energy security and net zero"),
		// In Britain every head of a department is a secretary of state.
		{ID: "secretary-of-state", Bare: []string{"secretary of state"}},
		{ID: "labour-leader", Titles: []string{whose + " Labour [party] leader"}, Bare: []string{"Labour [party] leader"}},
		{ID: "europe-minister", Titles: european.titles()},
		{ID: "overseas-minister", Titles: overseas.titles()},
		{ID: "budget-minister", Titles: budget.titles()},
		{
			ID: "government-spokesperson",
			Titles: slices.Concat(office("government (spokesman|spokeswoman|spokesperson)"),
				[]string{"(spokesman|spokeswoman|spokesperson) (for|of) the {nationality} government", "{nationality} government's (spokesman|spokeswoman|spokesperson)"}),
		},
		// Those of parts of a country.
		{ID: "first-minister", Bare: []string{"first minister"}},
		{
			// The deputy mayor of London is not the mayor.
			ID: "mayor-aide",
			Titles: []string{
				"[lord|deputy|former deputy|night] [deputy] mayor (of|for) (Paris|London|Lyon|Marseille|Bordeaux|Lille|Nice|Toulouse) (candidate|hopeful|race)",
				"(lord mayor|deputy mayor|first deputy mayor|night mayor|vice mayor) (of|for) (Paris|London|Lyon|Marseille|Bordeaux|Lille|Nice|Toulouse)",
				"(Paris|London) (deputy mayor|mayoral candidate|lord mayor|night mayor)",
			},
		},
	}
}

// secretary returns the role of a minister who in Britain is called a secretary: "health secretary", "secretary of state for health".
func secretary(id string, p portfolio, short string, full ...string) lang.Role {
	r := lang.Role{ID: id, Titles: p.titles(), Bare: []string{short + " secretary"}}
	national := []string{gb + " " + short + " secretary"}
	for _, f := range full {
		national = append(national, "secretary of state for "+f)
	}
	r.National = map[string][]string{"GB": national}
	return r
}

// juniors returns titles below or beside a minister, and those of the opposition and of states within a country.
func juniors() []string {
	lesser := "(deputy|vice|assistant|junior|associate|shadow|opposition|first deputy|state)"
	var titles []string
	for _, p := range slices.Concat([]portfolio{foreign, defence, interior, finance, economy, justice, sports, european, overseas, budget}, shared) {
		for _, m := range p.minister() {
			titles = append(titles, lesser+" "+m, "{region} ['s] "+m)
		}
	}
	for _, p := range shared {
		for _, m := range p.minister() {
			titles = append(titles, gb+" "+m, m+" "+ofGB)
		}
	}
	secretaries := "(health|education|work and pensions|environment|culture|transport|housing|communities|levelling up|levelling-up|energy|business|trade|international trade|international development|development|Brexit|Scottish|Welsh|Scotland|Wales|Northern Ireland|science|technology|chief|cabinet|net zero|local government|energy and climate|energy and climate change)"
	party := "(Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Green|SNP|Plaid Cymru|Reform|Ukip|UKIP)"
	return slices.Concat(titles, []string{
		"shadow [{qualifier}] [cabinet] " + secretaries + " secretary", "shadow [{qualifier}] (secretary of state for|chief secretary|chancellor of the Duchy|leader of the House)",
		"{region} ['s] [{qualifier}] " + secretaries + " secretary", "(deputy|assistant|under) " + secretaries + " secretary",
		"{region} ['s] [{qualifier}] " + party + " [party] leader", "deputy " + party + " [party] leader", party + " deputy leader", "deputy leader of [the] " + party, "{region} " + party + " deputy leader",
		"deputy [{region}] first minister", "[{region}] deputy first minister",
		"shadow [{qualifier}] (chancellor|(foreign|home|defence|defense|justice|treasury) secretary|attorney general|secretary of state)",
		"(deputy|assistant|under|principal deputy) (secretary of (state|defence|defense|war|homeland security|the treasury)|(state|defence|defense|treasury|homeland security) secretary|attorney general)",
		"(undersecretary|under-secretary) [of (state|defence|defense|war|the treasury)]",
		"secretary of state for (the|) (Northern Ireland|Scotland|Wales|business|environment|international|exiting|local|foreign affairs|innovation|science|trade|universities|children)",
		"Vatican secretary of state",
		"(interior secretary|secretary of the interior|interior chief)",
		"minister of state (for|at|in)",
	})
}
