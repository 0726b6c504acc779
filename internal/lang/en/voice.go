package en

import (
	"slices"
	"strings"

	"factcheck/internal/lang"
)

// kin are the nouns for relatives, who may share the name of whoever they belong to.
func kin() []string {
	return []string{
		"(wife|husband|spouse|widow|widower|partner|fiancée|fiance|mistress|girlfriend|boyfriend|ex-wife|ex-husband)",
		"(son|daughter|sons|daughters|child|children|brother|sister|brothers|sisters|father|mother|parents|nephew|niece|cousin|uncle|aunt|son-in-law|daughter-in-law|brother-in-law|sister-in-law|father-in-law|grandson|granddaughter|grandfather|family|heir|relative|relation|stepson|sibling|siblings|offspring)",
	}
}

// forLife are qualifiers that hold for life of whoever they held of once, in office or not: "Britain's first female prime minister".
const forLife = "([(first|only|second)] (female|woman|black|gay|Muslim|Jewish|Catholic|Hindu|Asian|Arab|African-American|elected|democratically elected|freely elected)|" +
	"only|youngest|oldest|longest-serving|shortest-serving|(one|two|three|four)-term)"

func voice() lang.Voice {
	return lang.Voice{
		Former: []string{
			"former", "ex", "(one-time|onetime|sometime|erstwhile)", "(previous|past|prior)", "(retired|emeritus)",
		},
		Then:   []string{"then", "(at the time|of the time|of the day)"},
		Acting: []string{"acting", "interim", "(temporary|provisional|transitional|transition)", "ad interim", "stand-in"},
		Elect:  []string{"elect", "(newly|just) elected", "designate", "in waiting"},
		Future: []string{"(incoming|future|next|prospective|would-be|presumptive|aspiring|potential)", "(designated|presumed)", "nominee"},
		Unsettled: []string{
			"(ousted|deposed|toppled|fallen|disgraced|fired|sacked|axed|dismissed|impeached|jailed|exiled|convicted|nominated|appointed|elected|named|removed)",
			"(first|second|third|fourth|fifth|last|another|one|two|both|several|successive|every|any|no)", "(father|son|wife|husband|like|unlike|alongside)",
			forLife,
		},
		Late: []string{"late", "(deceased|slain|murdered|assassinated)"},
		Current: []string{
			"current", "(present|sitting|serving|incumbent|outgoing|departing|caretaker)", "(new|newly appointed|newly installed|newly sworn-in|recently appointed)",
			"(re-elected|reelected)", "(long-time|longtime|long-serving|embattled|hardline|hard-line|conservative|liberal|pro-Western|right-wing|left-wing|populist|Republican|Democratic|authoritarian)",
			forLife,
		},

		Negation: append(contractions(),
			"not", "never", "no", "nor", "neither", "without", "none", "cannot", "hardly", "no longer", "instead of", "rather than", "far from",
			"(deny|denies|denied|denying|refute|refutes|refuted|reject|rejects|rejected|false|falsely|untrue|incorrect|incorrectly|mistaken|mistakenly|wrongly)",
		),
		Condition: []string{
			"if", "unless", "whether", "in case", "provided that", "as long as", "assuming", "suppose", "supposing", "imagine", "even if", "as if", "as though", "what if", "in the event", "had it not",
			"would", "could", "might", "may have", "(would|could|might|may|should) have", "perhaps", "maybe", "possibly", "probably", "presumably",
			"(alleged|allegedly|purported|purportedly|supposed|supposedly|reportedly|hypothetical|hypothetically|rumored|rumoured)", "why", "(should|were) (he|she|they|it)",
		},
		Reporting: slices.Concat(
			verbs("announce", "declare", "state", "add", "note", "claim", "insist", "argue", "warn", "acknowledge", "confirm", "stress", "emphasise", "emphasize", "explain", "assert", "remark", "comment", "suggest",
				"report", "reiterate", "conclude", "recall", "reveal", "disclose", "predict", "promise", "pledge", "vow", "complain", "testify", "accuse", "urge", "ask", "answer", "reply", "affirm", "maintain", "condemn", "tweet", "observe", "point", "mention", "respond", "contend"),
			strings.Fields("according say says said saying tell tells told telling write writes wrote written speak speaks spoke spoken think thinks thought admit admits admitted admitting"),
		),

		Presuppose: slices.Concat(
			verbs("condemn", "denounce", "criticise", "criticize", "react", "follow", "respond", "deplore", "praise", "welcome", "protest", "blame", "survive", "justify", "escape", "sanction", "avenge", "oppose", "punish", "regret", "mourn", "trigger", "celebrate", "commemorate"),
			strings.Fields("forgive forgives forgave forgiven forgiving forget forgets forgot forgotten flee flees fled fleeing since decry decries decried decrying applaud applauds applauded"),
			[]string{"in (response|reaction|retaliation) (to|for)", "(in the|) (wake|aftermath|days|weeks|months) (of|after|following)", "as a result of", "because of", "after", "(anniversary|commemoration|commemorations|centenary|centennial) of"},
		),
		LookAhead: slices.Concat(
			verbs("predict", "announce", "prepare", "fear", "threaten", "expect", "anticipate", "envisage", "consider", "schedule", "propose", "promise", "warn", "discuss", "want", "intend", "prevent", "avert", "urge", "demand", "await", "wait", "order", "launch", "organise", "organize", "rehearse", "authorise", "authorize", "contemplate", "mention"),
			strings.Fields("plan plans planned planning foresee foresees foresaw foreseen forecast forecasts seek seeks sought hope hopes hoped hoping call calls called calling"),
			[]string{"ahead of", "on the eve of", "in the run-up to", "in anticipation of", "before", "prior to", "until"},
		),
		LookBack: slices.Concat(
			verbs("celebrate", "commemorate", "recall", "recount", "remember", "mark", "describe", "discuss", "mention", "investigate", "honour", "honor", "revisit", "evoke", "document", "chronicle", "analyse", "analyze", "review", "examine", "reenact", "probe", "relive", "retell"),
			strings.Fields("retold study studies studied studying write writes wrote written"),
			[]string{"(anniversary|commemoration|commemorations|centenary|centennial|memorial|remembrance) [of]", "(book|film|movie|documentary|report|inquiry|trial|exhibition|hearing|hearings) (about|on|into)", "in memory of", "in honour of", "in honor of"},
		),

		Honorifics: []string{"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Baroness", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Madam", "Madame", "Hon", "Rt Hon", "(Gen|Lt Gen|Maj Gen|Brig Gen|Adm|Vice Adm|Col|Lt Col|Capt|Sgt|Rev|Sen|Rep) .", "(General|Admiral|Colonel|Captain|Marshal|Field Marshal|Sheikh|Sheik|Ayatollah|Prince|Princess|Crown Prince|Cardinal|Archbishop|Rabbi|Mullah)", "Lt. Gen.", "Maj. Gen.", "Gen", "Adm", "Col", "the (honourable|honorable)", "(His|Her) (Majesty|Excellency|Highness|Holiness)"},
		Relations: append(kin(),
			"(spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|press secretary|communications director|mouthpiece)",
			"(aide|aides|adviser|advisor|advisers|advisors|assistant|assistants|staffer|staffers|strategist|speechwriter|secretary|confidant|confidante|right-hand man|handler)",
			"(lawyer|lawyers|attorney|attorneys|counsel|doctor|physician|biographer|bodyguard|driver|chauffeur|photographer)",
			"(chief of staff|campaign manager|campaign chairman|cabinet|office|team|entourage|inner circle|party|camp|administration|government|residence|guard)",
			"(envoy|envoys|representative|emissary|ambassador|negotiator|delegate|special envoy|special representative)",
			"(predecessor|predecessors|successor|successors|replacement|deputy|deputies|number two|second-in-command|stand-in|understudy)",
			"(rival|rivals|opponent|opponents|challenger|challengers|critic|critics|enemy|enemies|foe|foes|nemesis|adversary|detractors)",
			"(ally|allies|friend|friends|associate|associates|supporter|supporters|protégé|protege|mentor|lieutenant|crony|cronies|running mate|backer|backers|loyalist|loyalists)",
			"(nominee|pick|choice|candidate|appointee|hopeful|contender|frontrunner|favorite|favourite) (for|to be|as)", "(nominee|pick|choice|appointee)",
			"(assassin|killer|attacker|murderer|victim|lookalike|impersonator|namesake|acquaintance|darling|underling|underlings)",
		),
		Kin:        kin(),
		Ordinals:   strings.Fields("inaugural founding"),
		Appointees: strings.Fields("appointee appointees nominee nominees pick picks holdover holdovers"),
		Fictions:   strings.Fields("film films movie drama miniseries biopic musical series play novel sitcom documentary comedy thriller"),
		Portrays:   strings.Fields("portrays portrayed portraying portrayal impersonates impersonator docudrama biopic lookalike"),
		Races:      strings.Fields("race ticket nominee nomination candidate candidacy contest frontrunner front-runner"),

		Counterpart: []string{"(counterpart|counterparts|opposite number|opposite numbers)"},

		Background: []string{"had"},
		Is:         []string{"is", "are", "remains", "becomes"},
		Was:        []string{"was", "were", "has been", "had been", "became", "remained"},
		Articles:   strings.Fields("the a an this that these those his her its their our"),
		Several:    strings.Fields("the these those his her its their our"),
		Indefinite: strings.Fields("a an any no another some"),
		And:        []string{"and", "or", "as well as", "&"},
		Complement: []string{"of", "for", "to", "s"},
	}
}

// contractions are verbs with "not" drawn into them.
func contractions() []string {
	var out []string
	for _, v := range strings.Fields("do does did is are was were has have had wo would ca could should must need might") {
		out = append(out, v+"n't")
	}
	return out
}

// verbs returns the forms of regular verbs.
func verbs(infinitives ...string) []string {
	var out []string
	for _, v := range infinitives {
		stem, s := v, "s"
		switch {
		case strings.HasSuffix(v, "e"):
			stem = v[:len(v)-1]
		case strings.HasSuffix(v, "y") && !strings.ContainsAny(v[len(v)-2:len(v)-1], "aeou"):
			out = append(out, v, v+"ing", v[:len(v)-1]+"ies", v[:len(v)-1]+"ied")
			continue
		case strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "s"):
			s = "es"
		case strings.HasSuffix(v, "regret"):
			stem = v + "t"
		}
		out = append(out, v, v+s, stem+"ed", stem+"ing")
	}
	return out
}
