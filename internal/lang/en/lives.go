package en

import (
	"strings"

	"factcheck/internal/lang"
)

// lives fills the words of ages, births and deaths.
func lives(v *lang.Voice) {
	v.Aged = strings.Fields(`aged age at`)
	v.Born = append(strings.Fields(`born`), "(came|comes|coming) into the world", "(entered|enters) the world", "(saw|sees) the light of day")
	v.Died = append(strings.Fields(`died dies perished drowned succumbed`), "passed away", "dead since", "(took|taken) (his|her) own life", "(lost|losing) (his|her) life", "committed suicide", "(breathed|drew) (his|her) last", "(lost|losing|lose) (his|her) (battle|fight|struggle) (with|against) (cancer|leukaemia|leukemia|illness|disease)")
	v.Toll = strings.Fields(`killed left claimed devastated struck hit rocked shook destroyed wiped flattened levelled leveled cost wounded injured`)
	v.Slain = append(strings.Fields(`killed assassinated murdered executed hanged slain beheaded guillotined lynched`), "shot (dead|and killed)", "gunned down", "stabbed to death", "put to death", "found dead", "fatally (shot|wounded|injured|stabbed|struck)", "mortally wounded", "blown up")
	v.Kills = strings.Fields(`killed assassinated murdered executed hanged beheaded kills`)
	v.Himself = strings.Fields(`himself herself`)
	v.Births = append(strings.Fields(`birth`), "date of birth", "birth date")
	v.Deaths = append(strings.Fields(`death passing demise suicide`), "date of death")
	v.Killings = strings.Fields(`assassination murder execution killing slaying`)
	v.Turns = append(strings.Fields(`turned turns turn turning celebrates celebrated celebrate celebrating marks marked`), "birthday")
	v.Next = strings.Fields(`then later eventually`)
	v.Dead = strings.Fields(`dead obituary`)
	v.TurnsAhead = strings.Fields(`turns celebrates marks`)
	v.With = strings.Fields(`with`)
	v.Asked = strings.Fields(`asked questioned quizzed pressed interviewed speaking addressing greeted received heckled welcomed flanked`)
	v.Merely = strings.Fields(`now today alone just only barely merely exactly precisely still`)
	v.Belongings = strings.Fields(`bronze plaque mural painting street square avenue airport bridge stamp biography biopic documentary film play opera podcast exhibition foundation estate archive
		archives papers letters diary diaries belongings wardrobe shadow ghost spirit life death passing demise assassination murder funeral burial body remains ashes coffin casket grave tomb mausoleum memory legacy birth centenary centennial
		bicentenary anniversary home house birthplace statue portrait bust memorial library museum presidency reign era regime rule life career writings memoirs speeches days`)
	v.He, v.She = strings.Fields(`he his`), strings.Fields(`she her`)
	v.Be = strings.Fields(`be been being`)
	acts(v)
}

// acts fills the verbs of what only the living do. What is done for the dead, or by their texts, is left out: "honoured", "wrote".
func acts(v *lang.Voice) {
	for _, verb := range strings.Fields(`welcome visit attend host sign announce address travel receive telephone phone promise appoint dismiss greet congratulate criticise criticize
		accuse urge warn launch confirm declare blame attack storm gather lambast rally signal instruct hint caution boycott target applaud toast side echo warn walk stroll board land depart return stay stress defend back reiterate explain claim reveal admit acknowledge add note emphasise emphasize propose veto pardon sack cancel postpone
		brief wave smile pose toast preside convene concede clash debate threaten intervene mock quip scold slam blast rebuke remark reassure retweet dispatch order
		appeal apologise apologize arrive insist pledge vow reject answer chair campaign denounce condemn demand ask
		refuse order invite unveil inaugurate resign agree decide complain testify dine lunch tour march land negotiate discuss argue endorse praise thank call vote talk
		tweet join plead joke mingle walk embrace deliver mediate nominate suggest comment respond react lament predict hope want intend hail applaud open deny reply testify`) {
		for _, form := range verbs(verb) {
			if form == verb || strings.HasSuffix(form, "ing") {
				v.ActsAfterBe = append(v.ActsAfterBe, form)
			} else {
				v.Acts = append(v.Acts, form)
			}
		}
	}
	v.Acts = append(v.Acts, strings.Fields(`chatted chats meets met says said tells told speaks spoke flies flew fires fired sues sued holds held gives gave takes took leads led seeks sought drew draws
		laid placed wept looked laughed cried knelt danced sang wore donned shrugged nodded grinned celebrated celebrates shook shakes forgave swore begs begged travelled quits wins casts drives drove sits sat plans planned eats ate went goes came comes spent spends paid pays chose chooses wins won`)...)
	v.ActsAfterBe = append(v.ActsAfterBe, strings.Fields(`meet say tell speak fly fire sue hold give take lead seek draw shake forgive swear beg quit cast drive sit plan eat fly chat chatting
		meeting saying telling speaking flying suing holding giving taking leading seeking travelling planning preparing considering expected due scheduled set going staying
		recovering returning heading working arrested hospitalised hospitalized detained questioned interviewed re-elected reelected`)...)
	v.Meets = strings.Fields(`meet meets met meeting host hosts hosted hosting receive receives received receiving welcomes welcomed welcoming greets greeted greeting phoned telephoned`)
	v.MeetsWith = []string{
		"(talks|meetings|lunch|dinner|spoke|speaks|speaking|spoken|sat down|dined|lunched|shook hands|shaking hands|negotiations|conversation|discussions|call)"}
	v.Medium = strings.Fields(`article editorial column television radio phone telephone statement interview tweet message speech address letter broadcast video videolink`)
	v.Press = []string{"speaking to (reporters|journalists)", "(tells|telling) (reporters|journalists)", "at a (news|press) conference"}
	v.Here = []string{"told this (newspaper|magazine|paper|reporter)", "told our (reporter|correspondent)", "tells (us|this newspaper|our reporter)", "in an interview with this newspaper", "answers our questions"}
	v.Tributes = strings.Fields(`banknote banknotes stamp stamps coin coins plaque plaques navy carrier warship destroyer frigate shipyard airport highway renamed biography anthology posthumously posthumous tribute tributes statue bust effigy memoir memoirs biopic film movie documentary musical novel exhibition portrayed played plays impersonator ghost spirit archive
		archives letter letters diary diaries footage hologram mural`)
}
