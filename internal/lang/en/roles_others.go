package en

import (
	"slices"

	"factcheck/internal/lang"
)

// others are the offices of parliaments, services and organisations. Organisations' offices have their full titles in the facts.
func others() []lang.Role {
	return []lang.Role{
		{
			// American states have a House and a speaker, too.
			ID: "speaker",
			Titles: slices.Concat(
				office("(parliament|parliamentary|national assembly|lower house) (speaker|chairman)", "speaker of [the] ([{nationality}] parliament|national assembly|lower house)"),
				owned("speaker"),
			),
			Bare: []string{"(house|commons|assembly) speaker", "speaker of the house", "speaker"},
			National: map[string][]string{
				"DE": {"Bundestag (president|speaker)", "president of the Bundestag"},
				"GB": {"speaker of the [House of] Commons", "(Commons|House of Commons) speaker"},
				"IL": {"Knesset speaker", "speaker of the Knesset"},
				"RU": {"[State] Duma (speaker|chairman)", "speaker of the [State] Duma"},
				"UA": {"[Verkhovna] Rada (speaker|chairman)", "speaker of the [Verkhovna] Rada"},
				"US": {us + " house speaker", "speaker of the [US|U.S.] House of Representatives", "speaker of the (US|U.S.) House"},
			},
		},
		{ID: "senate-president", Titles: []string{whose + " senate (president|speaker)", "president of the {nationality} senate", "{nationality} president of the senate"}, Bare: []string{"senate president", "president of the senate"}},
		{
			ID:     "national-security-adviser",
			Titles: office("national security (adviser|advisor)"),
			National: map[string][]string{
				"US": {"White House [{qualifier}] national security (adviser|advisor)"},
			},
		},
		// A country has several services.
		{ID: "intelligence-chief", Bare: []string{may + " (intelligence|spy) chief"}},
		{
			ID:   "chief-of-staff",
			Bare: []string{"chief of staff"},
			National: map[string][]string{
				"US": {"White House [{qualifier}] chief of staff"},
			},
		},
		{
			ID: "central-bank-governor",
			Titles: []string{
				whose + " central bank (governor|chief|head|boss|chair|chairman|president)",
				"(governor|head|chief|president) of (the {nationality} central bank|{country}'s central bank|the central bank {of})",
				"governor of the ([Central|National|Reserve] Bank {of})",
				"([Central|National|Reserve] Bank {of}) governor",
			},
			Bare: []string{"central bank (governor|chief|head|boss|chair|chairman|president)"},
			National: map[string][]string{
				"DE": {"Bundesbank (president|chief|head)", "president of the Bundesbank"},
				"US": {
					"[US|U.S.] [{qualifier}] (Fed|Federal Reserve) [Board] (chair|chairman|chairwoman|chief|boss)",
					"(chair|chairman|chairwoman|head) of the [US|U.S.] (Fed|Federal Reserve)",
				},
			},
		},
		{ID: "secretary-general", Bare: []string{"secretary general"}},
		{
			ID:     "commission-president",
			Titles: []string{"(European|EU) Commission (president|chief|head)", "(president|head) of the European Commission"},
			Bare:   []string{"Commission (president|chief)"},
		},
		{ID: "council-president", Titles: []string{"(European|EU) Council (president|chief|head)", "(president|head) of the European Council"}},
		{ID: "parliament-president", Titles: []string{"(European|EU) Parliament (president|speaker|chief)", "(president|speaker) of the European Parliament"}},
		{
			ID: "high-representative",
			Titles: []string{
				"(EU|European Union|EU's|European Union's|Europe's|bloc's) (foreign policy chief|top diplomat|foreign affairs chief|chief diplomat|foreign minister)",
				"[EU|EU's|European Union] high representative [for foreign (affairs|policy)]", "(top|chief) EU diplomat",
			},
		},
		{ID: "managing-director", Bare: []string{"managing director"}},
		{ID: "director-general", Bare: []string{"director general"}},
		{ID: "governor-general", Titles: owned("governor general"), Bare: []string{"governor general"}},
		// Secretaries in the cabinet of the United States. Alone, "agriculture secretary" may be another country's, or a state's.
		american("health-secretary", "(health and human services|HHS)", "health-minister"),
		american("education-secretary", "education", "education-minister"),
		american("labor-secretary", "labor", "labour-minister"),
		american("agriculture-secretary", "agriculture", "agriculture-minister"),
		american("transportation-secretary", "transportation", "transport-minister"),
		american("housing-secretary", "(housing and urban development|HUD)", "housing-minister"),
		american("energy-secretary", "energy", "energy-minister"),
		american("commerce-secretary", "commerce"),
		american("veterans-secretary", "(veterans affairs|veterans' affairs|VA)"),
		american("interior-secretary", "interior"),
		{
			// A governor keeps the title for life, and other countries and banks have governors as well.
			ID:   "us-governor",
			Bare: []string{"[Republican|Democratic] (governor|gov|gov.)"},
		},
		{
			// South Korea and Pakistan have joint chiefs, too.
			ID:   "joint-chiefs-chairman",
			Bare: []string{"(chairman|chair) of the joint chiefs [of staff]", "joint chiefs [of staff] (chairman|chair)"},
			National: map[string][]string{
				"US": {us + " joint chiefs [of staff] (chairman|chair)", "(chairman|chair) of the (US|U.S.|American) joint chiefs [of staff]"},
			},
		},
		{
			ID:   "supreme-court-justice",
			Bare: []string{"supreme court [associate] justice", "[associate] justice of the supreme court"},
			National: map[string][]string{
				"US": {us + " supreme court [associate] justice", "[associate] justice of the (US|U.S.|United States) supreme court", "[associate] justice of the supreme court " + ofUS},
			},
		},
	}
}

// american returns the role of a secretary in the cabinet of the United States, who is what other countries call a minister of the roles covered.
func american(id, field string, covers ...string) lang.Role {
	return lang.Role{
		ID:   id,
		Bare: []string{field + " secretary", "secretary of " + field},
		National: map[string][]string{
			"US": {us + " (" + field + " (secretary|chief)|secretary of " + field + ")", "secretary of " + field + " " + ofUS},
		},
		Covers: covers,
	}
}

// other are titles that another office bears, or one that is claimed.
func other() []string {
	return append(juniors(),
		// China's was for years a member of the party's leadership above the foreign minister.
		"(Chinese|China's|Beijing's) (top|chief|most senior|highest-ranking) diplomat", "(top|most senior|highest-ranking) Chinese diplomat",
		"{region} ['s] [{qualifier}] ([prime|first] minister|president|leader|premier|chancellor|parliament speaker|[House|Assembly] speaker|Senate president|attorney general|secretary of state|treasurer)",
		"(Georgia|Washington) ['s] (attorney general|secretary of state|[House] speaker|treasurer)", "(attorney general|secretary of state|speaker) of (Georgia|Washington)",
		"(prime minister|premier|chancellor|attorney general|secretary of state|speaker) of [the State of] {region}", "speaker of the {region} (house|assembly)",
		"(South|Central|Latin|Native) American (president|leader|ruler|head of state)",
		"[{nationality}] (alternate|shadow) prime minister",
		"(de facto|self-proclaimed|self-declared|breakaway|rebel|separatist) (president|prime minister|premier|leader) [{of}]",
		"{nationality} (de facto|self-proclaimed|self-declared|opposition|rebel) (president|prime minister|premier|leader)",
		"president of (the|) {country} (bank|chamber|institute|society|foundation|council|federation|association|football|soccer|fund|university|office|project|program|center|centre|"+
			"television|airlines|national bank|development bank|steel|committee|golf|rugby|cricket|basketball|business|operations)",
		"(president|chairman|leader|head) of United Russia", "United Russia (chairman|leader|head)",
		"(president|leader|chairman) of (East|West) Germany", "(East|West) German (president|chancellor|leader)",

		// Chairs of boards, assemblies and universities.
		"president (pro tempore|pro tem|emeritus|and chief executive|and CEO|and founder)",
		"(president|vice president|chancellor|leader) of (US|U.S.|UK|U.K.)", // "US Soccer"; the country has its article
		"president of the (University|company|board|council|college|club|association|union|foundation|Senate|UN General Assembly|United Nations General Assembly|General Assembly|"+
			"regional|Madrid region|Catalan|Generalitat|Security Council|World Bank|chamber|conference|federation|group)",
		"(executive|senior|first|second) vice president",
		"(vice|pro|deputy) chancellor", "lord chancellor", "chancellor of (the university|the Duchy|the University)",
		"(deputy|assistant) (speaker|national security adviser|national security advisor|chief of staff|central bank governor|governor|secretary general|director general|managing director)",
		"deputy (speaker of|governor of) [the]", "(deputy|assistant|vice|acting deputy) (head|chief|boss)",
		"(vice chair|vice chairman|vice chairwoman) of the [US|U.S.] (Fed|Federal Reserve)", "(Fed|Federal Reserve) (vice chair|vice chairman|vice chairwoman)",
		"(Fed|Federal Reserve [Board]|BOJ|BOE|BoE|RBI|RBA|RBNZ|PBOC|SBP|BSP|CBN|NBU|CBE|ECB|central bank) [{qualifier}] [deputy] (governor|gov|gov.)",

		// States, cities and agencies of the United States.
		"(lieutenant|lt|lt.|vice|assistant|military|district|provincial|regional|prison|school) (governor|gov|gov.) [of]",
		"(deputy|vice|first deputy|assistant|lord) mayor [of]",
		"(deputy|assistant|associate|regional|executive|principal|principal deputy|executive assistant) (director|administrator|commissioner|secretary|commander) of [the]",
		"(vice|deputy|co|honorary) (chair|chairman|chairwoman|chairperson) (of|for) [the]",
		"(deputy|assistant|principal deputy) White House [press secretary|budget director|chief of staff]",
		"(deputy|assistant|alternate|associate) (US|U.S.|American|United States) (ambassador|envoy|representative|trade representative|solicitor general|surgeon general|joint chiefs)",
		"({region}|Georgia|Washington) ['s] [{qualifier}] [Republican|Democratic] (house|senate|assembly) [{qualifier}] (majority|minority|Republican|Democratic) (leader|whip)",
		"({region}|Georgia|Washington) ['s] [{qualifier}] (labor|commerce|agriculture|transportation|interior|veterans affairs|health and human services|HHS|education|health|energy) secretary",
		"({region}|Georgia|Washington) ['s] [{qualifier}] (surgeon general|solicitor general|supreme court [chief|associate] justice|chief justice)",
		"({region}|Georgia|Washington) ['s] [{qualifier}] (house|senate) (budget|judiciary|intelligence|oversight|ways and means|armed services) [committee] (chair|chairman|chairwoman)",
		"(deputy|assistant|associate|vice|principal deputy) (FBI|CIA|EPA|CDC|NSA|NASA|SEC|FCC|IRS|OMB|DNC|RNC|education|labor|energy|interior|commerce|transportation|agriculture|veterans affairs|VA|HHS|HUD|health and human services|surgeon|solicitor|majority|minority|House|Senate)",
		// The title is of the time of the event: "the firing of FBI Director James Comey", "the resignation of New York Gov. Eliot Spitzer".
		"(firing|dismissal|ouster|sacking|removal|resignation|departure|exit|appointment|nomination|confirmation|recall|impeachment|arrest|indictment|death|murder|assassination|retirement|election|re-election|successor|fire|firing|ousting|oust|sacking|dismissing) [of] [then|the] "+
			"(FBI|EPA|CDC|NSA|NASA|SEC|FCC|IRS|OMB|HHS|HUD|VA|DNC|RNC|White House|Supreme Court|Health|Education|Labor|Energy|Interior|Commerce|Agriculture|Transportation|Housing|Veterans|House|Senate|surgeon|solicitor|governor|gov|justice|mayor|Chicago|New Orleans|Los Angeles|Georgia|{region})",
		"(Africa|Chinese|China|China's|European|Europe|Korea|Taiwan|Taiwan's|Caribbean) (CDC|Centers for Disease Control [and Prevention]) (director|chief|head)",
		"(New York|Dallas|Chicago|Boston|St. Louis|St Louis|Kansas City|San Francisco|Atlanta|Cleveland|Minneapolis|Philadelphia|Richmond) (Fed|Federal Reserve [Bank]) "+chair,

		// Families, courts and churches.
		"(first lady|first gentleman|first family) [{of}]", "{nationality} first (lady|gentleman)",
		may+" (crown prince|crown princess|queen mother|queen consort|prince|princess) [{of}]",
		"(coptic|orthodox) pope", "pope of (the|)", "pope emeritus of",
		"(king|queen|emperor) of (pop|rock|soul|the|clay|comedy|hearts)", "burger king",
		"{nationality} queen", "queen {of}",
	)
}
