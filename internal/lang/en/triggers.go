package en

import (
	"strings"

	"factcheck/internal/lang"
)

// triggers are the words that tell of an event without naming it. A word may be in several classes: people are killed in attacks.
func triggers() []lang.Trigger {
	return []lang.Trigger{
		{ID: "abolition", Words: wordsAnd(`abolish abolishes abolished abolishing abolition ban bans banned banning outlaw outlawed scrap scrapped end ended repeal repealed`)},
		{ID: "accession", Words: wordsAnd(`join joins joined joining accession acceded accede entry entered admitted admission`)},
		{ID: "agreement", Words: wordsAnd(`sign signs signed signing signature reach reaches reached agree agrees agreed adopt adopts adopted adopting conclude concluded
			ratify ratified seal sealed initial initialled strike struck negotiate negotiated hammered handshake shook clinched treaty accord deal pact agreement ceasefire truce armistice`,
			"came into (force|effect)", "entered into force", "took effect")},
		{ID: "annexation", Words: wordsAnd(`annex annexes annexed annexing annexation seize seizes seized seizing seizure absorb absorbed incorporated incorporation grab grabbed`, "(took|taken|takes) over")},
		{ID: "arrest", Words: wordsAnd(`arrest arrests arrested arresting capture captures captured capturing detain detains detained seize seized seizure caught catch jailed imprisoned
			handcuffed dragged hauled indicted extradited abduction abducted kidnapped kidnapping kidnap`)},
		{ID: "assassination", Words: wordsAnd(`assassinate assassinates assassinated assassinating assassination assassinations murder murders murdered murdering slain slaying executed
			execution hanged hanging poisoned poisoning stabbed stabbing beheaded decapitated beheading lynched strangled suffocated gunned`, "shot dead", "shot and killed",
			"fatally (shot|stabbed|wounded|injured)", "(was|been|being|is) [also|himself|herself|later|then] (killed|shot|attacked|wounded|blown up)", "(killed|shot|wounded) by",
			"(killing|shooting|death) of", "pinned (down|to the)", "(knelt|kneeling|kneels|kneel) on", "knee on", "choked to death", "chokehold")},
		{ID: "attack", Words: wordsAnd(`sabotage sabotaged attack attacks attacked attacking attackers assault assaulted raid raided bomb bombs bombed bombing bombings bomber bombers shooting shot shootings shoot
			massacre massacred massacres rampage airstrike airstrikes struck target targeted targeting hit hits kill kills killed killing killings murder murders murdered murdering slaughter slaughtered
			gunman gunmen stormed storming ambush ambushed stabbed stabbing beheaded beheading rammed ramming ploughed ploughing plowed plowing mowed mowing blew blown detonated exploded explosion explosions
			blast blasts atrocity atrocities carnage bloodshed terror terrorist terrorists hijacked hijackers siege hostages hostage died die deaths wounded stormed knifed knifing seized abducted kidnapped`, "(open|opens|opened|opening) fire",
			"(air|missile|drone|rocket|suicide|terrorist) (strike|strikes)", "hostage-taking")},
		{ID: "championship", Words: wordsAnd(`win wins won winning victory triumph triumphed triumphs champion champions crowned title beat beats beaten defeat defeated defeats lift lifted lifts
			hosted hosts host held final trophy medal`)},
		{ID: "collapse", Words: wordsAnd(`collapse collapses collapsed collapsing fall falls fell fallen falling crumble crumbled bankruptcy bankrupt failed fail failure filed burst bursts breached breach
			crash crashed gave demise implosion imploded destruction destroyed destroy blew blown`, "(came|come|comes|coming|torn|tore|pulled|brought) down")},
		{ID: "coronation", Words: wordsAnd(`coronation crowned crowning enthroned enthronement accession acceded`, "(ascended|came to) the throne")},
		{ID: "coup", Words: wordsAnd(`coup putsch overthrow overthrew overthrown overthrows oust ousts ousted ousting topple topples toppled toppling depose deposed deposes seize seized seizes seizing
			seizure takeover power toppling removed removal dismissed`, "(took|takes|taken) (power|over)")},
		{ID: "crash", Words: wordsAnd(`disintegrated disintegrates disintegrate crash crashes crashed crashing vanish vanished vanishes vanishing disappear disappeared disappears disappearance downed downing plunged plunge
			plummeted ditched landed exploded explosion disintegrated disintegrating disintegration slammed ploughed plowed missing lost derailed derailing derailment derail collided collision collide`,
			"(shot|shoot|shooting|brought|bring|bringing|came|went|gone|going|come) down", "(broke|broken|ripped) (apart|up)")},
		{ID: "creation", Words: wordsAnd(`create creates created creation found founded founds founding set established establishes establishment born formed formation launched launch launches
			unveiled inaugurated released published publish publication introduced introduction introduces`, "came into being")},
		{ID: "death", Words: wordsAnd(`die dies died dying death deaths dead perish perished killed kill kills killing passed shot gunned slain slew murdered murder murdering assassinated assassination assassinates
			assassinating executed execution hanged hanging suicide fatal fatally drowned poisoned strangled dismembered stabbed beheaded suffocated`)},
		{ID: "decease", Words: wordsAnd(`die dies died dying death dead succumbed succumbs`, "(passed|passes) away", "passing of", "breathed his last")}, // not by another's hand
		{ID: "declaration", Words: wordsAnd(`declare declares declared declaring declaration proclaim proclaims proclaimed proclamation announce announces announced announcement announcing decree decrees
			decreed impose imposes imposed imposition invoke invoked classified described labelled labeled recognised recognized recognition recognises recognizes apologised apologized apology`)},
		{ID: "departure", Words: wordsAnd(`leave leaves left leaving quit quits quitting exit exits exited departure departs departed withdraw withdraws withdrew withdrawn withdrawal withdrawing pullout pulled
			resign resigns resigned resignation abdicate abdicates abdicated abdication retire retired stepped secession seceded secedes broke split exile fled flee fled`)},
		{ID: "disaster", Words: wordsAnd(`disaster disasters catastrophe accident meltdown explosion exploded explodes blew blast leak leaked spill spilled spilt crippled tragedy stampede stampeded crush crushed trampled surge implosion imploded
			poisoned contaminated contamination collapsed collapse overflow flood flooded flooding floods landslide landslides
			mudslide avalanche engulfed submerged swept drowned`, "washed away")},
		{ID: "dissolution", Words: wordsAnd(`dissolve dissolves dissolved dissolving dissolution disband disbanded disintegrated collapse collapsed breakup broke ceased abolished disappeared ended end`,
			"snap (election|elections|poll)", "called (snap|early)")},
		{ID: "earthquake", Words: wordsAnd(`earthquake earthquakes quake quakes tremor tremors tsunami tsunamis seism flattened levelled leveled devastated devastating struck hit shook razed wrecked crippled swept engulfed destroyed hammered pounded killed killing wave waves rocked ravaged jolted magnitude aftershock aftershocks epicentre epicenter`)},
		{ID: "election", Words: wordsAnd(`elect elects elected electing election elections re-election reelection re-elected reelected vote votes voted voting ballot poll polls win wins won winning victory
			defeat defeated defeats beat beats beating landslide triumph triumphed chosen choose chose conclave runoff run-off`, "came to power", "(swept|voted) (to|into) power")},
		{ID: "epidemic", Words: wordsAnd(`pandemic epidemic outbreak declare declared declared emergency lockdown confinement locked virus case cases infected infection detected`)},
		{ID: "explosion", Words: wordsAnd(`explosion explosions explode explodes exploded exploding blast blasts blew blown detonate detonated destroyed devastated ripped levelled leveled flattened tore wrecked crippled exploding obliterated`)},
		{ID: "fire", Words: wordsAnd(`fire fires blaze inferno flames burn burned burnt burns burning burned-out gutted engulfed ravaged damaged destroyed died killed caught swept wildfire wildfires scorched razed charred`)},
		{ID: "funeral", Words: wordsAnd(`funeral burial buried interred interment entombed`, "laid to rest")},
		{ID: "handover", Words: wordsAnd(`handover hand-over handed hands returned return returns reverted ceded cession transferred transfer given gave`)},
		{ID: "inauguration", Words: wordsAnd(`inaugurate inaugurates inaugurated inauguration sworn swearing-in oath investiture invested enthroned enthronement crowned coronation accession acceded ascended
			installed took takes`)},
		{ID: "independence", Words: wordsAnd(`independence independent seceded secede secedes secession proclaimed declared split broke separated separation sovereign`)},
		{ID: "invasion", Words: wordsAnd(`invade invades invaded invading invasion attack attacked attacks crossed cross crosses occupy occupies occupied occupation overran offensive assault troops tanks
			intervention intervened marched entered rolled poured conquest conquered incursion`)},
		{ID: "landing", Words: wordsAnd(`land lands landed landing landings ashore set walked walk walks step stepped foot splashed touched reached disembarked`)},
		{ID: "launch", Words: wordsAnd(`launch launches launched launching orbit orbited flight flew lift-off liftoff blasted space voyage journey flown`)},
		{ID: "marriage", Words: wordsAnd(`marry marries married marrying wedding wed weds`, "tied the knot", "exchanged vows", "walked down the aisle")},
		{ID: "mutiny", Words: wordsAnd(`mutiny mutinied mutineers rebellion revolt revolted march marched marching marches rebelled uprising`)},
		{ID: "opening", Words: wordsAnd(`open opens opened opening reopen reopened reopens reopening inaugurate inaugurated inauguration unveiled completed breached fell fall falls fallen`)},
		{ID: "ouster", Words: wordsAnd(`ouster oust ousts ousted ousting overthrow overthrew overthrown overthrows topple topples toppled toppling depose deposed unseated coup coups putsch`, "forced (out|from (power|office))", "driven from power", "brought down", "swept from power", "stepped down")},
		{ID: "referendum", Words: wordsAnd(`referendum referendums vote votes voted voting plebiscite ballot rejected reject rejects approved approve approval backed opted chose said`)},
		{ID: "release", Words: wordsAnd(`release releases released releasing free freed frees freeing liberate liberated liberation liberates walked released pardoned acquitted left`)},
		{ID: "revolution", Words: wordsAnd(`revolution revolutions uprising uprisings revolt revolts rebellion protests protest protesters demonstrations crushed overthrown overthrew toppled insurrection
			crackdown rose crush suppressed unrest riots riot`)},
		{ID: "shipwreck", Words: wordsAnd(`sink sinks sank sunk sinking capsize capsizes capsized capsizing wreck wrecked shipwreck aground grounded grounding foundered torpedoed collided overturned drowned drowning`,
			"(hit|hits|hitting|struck|striking) (an iceberg|a rock|rocks|a reef|a mine)")},
		{ID: "storm", Words: wordsAnd(`hurricane cyclone typhoon storm storms struck hit hits landfall breached flooded flooding ravaged devastated swept battered lashed levees drowned swamped superstorm pummeled pummelled slammed flood
			floods submerged inundated`, "(gave|gives|give|giving) way")},
		{ID: "storming", Words: wordsAnd(`marched storm storms stormed storming riot riots rioters attack attacked attackers assault invaded insurrection overran ransacked breached mob besieged seized takeover`)},
		{ID: "verdict", Words: wordsAnd(`verdict convicted conviction convict sentenced sentence guilty acquitted acquittal condemned ruled ruling ruling overturned overturn overturns struck upheld legalised
			legalized legalise legalize decision decided`)},
		{ID: "war", Words: wordsAnd(`war wars conflict fighting erupted erupts erupt began begun begins start started starts broke ended end ends surrender surrendered surrenders capitulation capitulated
			genocide genocides massacres massacre slaughter hostilities ceasefire armistice battle fought`)},
	}
}

// wordsAnd returns the words of a list and the phrases after it.
func wordsAnd(words string, phrases ...string) []string {
	return append(strings.Fields(words), phrases...)
}
