package en

import (
	"strings"

	"factcheck/internal/lang"
)

// handovers fills the words by which one person follows another in an office.
func handovers(v *lang.Voice) {
	const seat = "(Downing Street|Number 10|No. 10|the White House|the Oval Office|the Elysee|the Elysée|the Kremlin|the State Department|the Pentagon)"
	const whatIsHandedOver = "(power|office|the reins|the presidency|the premiership|the chancellorship|the post|the job|the role|the helm|the keys [(to|of) " + seat + "]|the gavel|the torch|the baton|the mantle|" + seat + ")"
	const ousted = "ousted|ousts|unseated|unseats|toppled|topples|dethroned|dethrones|deposed|deposes"
	const leaving = "(resignation|dismissal|sacking|firing|departure|retirement|ousting|ouster|impeachment|removal)"
	v.Succeeds = []string{
		"(succeeded|succeeds|replaced|replaces|supplanted|supplants|inherited|inherits)", "(took|takes|taken) over [from]",
		"(took|takes|taken) (the|up the) (place|seat|mantle|reins|baton) (of|from)", "(took|takes|taken|takes up|will take) (his|her) (place|chair|job|post)", "(stepped|steps) into the shoes of", "(filled|fills) the shoes of",
		"(will|would|shall|could|may|might|should|is to|was to|are to|due to|set to) (succeed|replace|take over [from]|take the place of|follow)",
		"(took|takes|taken) [back] (the gavel|the presidency|the premiership|the chancellorship|the reins|the keys) (of|from)",
		"picks up the baton from", "picked up the baton from",
		"(took|takes|taken|received|receives) [the|his|her] [presidential] (keys|sash|sash and baton|seals|gavel|baton|reins) [(to|of|in) " + seat + "] from",
	}
	v.Precedes = []string{"(succeeded|replaced|supplanted) [(in|on) *] by", "(was|is|been|be|being|were) (succeeded|replaced|supplanted) [by]"}
	v.Yields = []string{
		"(handed|hands|handing|hand) over", "(handed|hands|handing|hand|passed|passes|passing|pass) [over|on] " + whatIsHandedOver + " [over|on]",
		"(made|makes|making|make) way for", "(gave|gives|giving|give|given) way [to]", "(made|makes|making|make) room for", "(ceded|cedes|ceding|cede|yielded|yields|yielding|relinquished|relinquishes) " + whatIsHandedOver,
	}
	v.InPlace = []string{
		"in (succession|place|the place|lieu) (to|of)", "as [(a|the)] [(new|permanent|eventual|chosen)] (successor|replacement) (to|for|of)",
		"(succeeding|replacing|supplanting|ousting|unseating|toppling|dethroning|deposing)", "(defeating|beating) [the] (incumbent|sitting|outgoing)", "having (succeeded|replaced|supplanted|taken over from)", "taking (over|over from)", "taking the (place|reins|seat|baton) (of|from)",
		"to (succeed|replace|follow|take over from|take the place of|take the reins from|step into the shoes of|fill the shoes of)",
		"left (vacant|empty|open) by [the] [" + leaving + " of]",
		"(after|following) (the|the sudden|the abrupt|the surprise) " + leaving + " of", "(after|following) the departure from office of",
	}
	v.Successor = []string{"[(immediate|direct|designated|chosen|eventual|own)] (successor|replacement)"}
	v.Predecessor = []string{"[(immediate|direct|own)] predecessor"}
	v.Ousts = []string{"(" + ousted + ")", "(defeated|defeats|beat|beats) [the] (incumbent|sitting|outgoing)"}
	v.TakesOver = []string{
		"(will|is to|is due to|is set to|is about to|is expected to) [(formally|officially)] (succeed|replace|become|take over|take office|take up|take the oath|be sworn in|be inaugurated|be appointed|assume)",
		"takes (over|office|up) (on|tomorrow|next)",
	}
	v.Leaves = []string{
		"(resign|resigns|resigned|resigning|retire|retires|retired|retiring|quit|quits|quitting)", "(step|steps|stepped|stepping) (down|aside)", "(leave|leaves|left|leaving) [the] (office|job|post|cabinet|administration|White House)",
		"(was|were|be|been|being|is|got) [(abruptly|suddenly|then|later|since)] (forced out|pushed out|voted out|ousted|fired|sacked|dismissed|removed|replaced|unseated|toppled|deposed|impeached)",
		"(forced out|pushed out|voted out)", "(died|passed away|lost re-election|lost reelection)",
	}
	v.Means = []string{"White House", "(administration|government|cabinet|aides|emissaries|lawyers|nominee|nominees|approval|presidency|premiership|spokesman|spokeswoman)", "press secretary", "(re-election|reelection) (campaign|bid)"}
	v.Accompanies, v.Gerunds = []string{"with"}, []string{"ing"}
	v.Removed = []string{"but (one|two|three)", "(once|twice) removed", "(distant|remote|earlier|illustrious|famous|many|several|various|last two|last three)"}
	v.Also = strings.Fields(`also still currently now again concurrently simultaneously`)
	v.HandoverBetween = []string{"(handover|hand-over|transfer|transition) [of power] (between|from)", "(power|the presidency|the premiership|the chancellorship) (passed|passes|passing) from"}
	v.Partner = strings.Fields(`from to`)
	v.ObjectRelative = strings.Fields(`whom whose`)
	v.Appoints = strings.Fields(`named names appointed appoints elected elects chosen chose chooses nominated nominates proposed proposes confirmed confirms picked picks tapped taps selected
		selects installed installs promoted promotes designated proclaimed crowned appointment nomination selection`)
	v.Enters = []string{
		"(was|is|been|be|being|were|gets|got) [(formally|officially|unanimously|narrowly|overwhelmingly|duly|finally|also|just|today)] (named|appointed|elected|re-elected|chosen|nominated|confirmed|picked|tapped|selected|installed|promoted|designated|proclaimed|crowned|inaugurated|voted in)",
		"[being|been] sworn in", "(will|shall) [(soon|then|also|now)] be", "(took|takes|taking|take|taken) office", "(took|takes|taking|take|taken) the oath", "(became|becomes|becoming|become)", "(took|takes|taking|take|taken) over", "(assumed|assumes|assuming) (office|the presidency|the premiership|the post)",
		"(came|comes|coming|come|rose|swept) to power", "(entered|enters|entering|moved into|moves into|swept into) " + seat, "(won|wins|winning|landed|lands) the (job|post|presidency|premiership)", "(took|takes|taking) up (his|her) (post|duties|seat)", "voted into (office|power)",
	}
	v.Post = append(strings.Fields(`as head helm presidency premiership chancellorship leadership leader chair chairman chairmanship post job role position mayor mayoralty
		governorship ministry department portfolio party committee board club captain coach nominee candidate
		governor senator congressman MP lawmaker summit talks debate podium stage ticket ballot lineup squad team host`), "in charge")
	v.SeatOfPower = strings.Fields(`country nation state government republic federation federal union executive White House Downing Street Kremlin Elysee Vatican Pentagon treasury Church history`)
	v.Pronoun = strings.Fields(`he she`)
	v.Possessive = strings.Fields(`his her`)
	v.Dative = strings.Fields(`him her`)
	v.Masculine = strings.Fields(`he his him`)
	v.Feminine = strings.Fields(`she her`)
}
