package en

import (
	"strings"

	"factcheck/internal/lang"
)

// clauses fills the words that tie an event to its date and a statement to its time.
func clauses(v *lang.Voice) {
	v.Dating = strings.Fields(`in on of the early late mid back`)
	v.Began = append(strings.Fields(`began begun begin begins start starts occur occurs happen happens started launched occurred happened erupted signed dated opened fought waged staged perpetrated committed lasted raged`),
		"took place", "dating back to", "dating from", "broke out", "got under way", "was held", "were held")
	v.Began = append(v.Began, "which began", "that began", "which started", "that started", "which took place", "that took place",
		"which occurred", "that occurred", "which happened", "that happened", "was signed", "which was signed", "that was launched", "was launched", "(came|comes) (in|on)")
	v.During = append(strings.Fields(`during amid throughout`), "when", "while", "as soon as", "in the course of", "at the time of")
	v.Since = strings.Fields(`since`)
	v.After = append(strings.Fields(`after following`), "in response to", "in the wake of", "in the aftermath of", "as a result of")
	v.Before = append(strings.Fields(`before until`), "ahead of", "prior to", "on the eve of")
	v.Spelt = strings.Fields(`spell spells spelled spelt spelling spellings misspelled misspelt transliterated transliteration transcribed`)
	v.Corrects = []string{"(earlier|previous|initial|original) version of this (article|story|report|post|column|piece|page)", "(Corrections|CORRECTIONS|Correction|CORRECTION) (and|&) (clarifications|Clarifications|CLARIFICATIONS)",
		"this (article|story|report|post|column|piece) (was|has been) (corrected|amended)", "misstated", "misidentified", "(this newspaper|the caption) (wrote|said|reported|stated|gave|described|omitted)",
		"(incorrectly|wrongly|mistakenly|erroneously) (said|stated|reported|identified|named|gave|described|referred|attributed|dated|spelled|listed)"}
	v.Namesakes = []string{"namesakes", "no relation (of|to)", "(is|are|was|bears|he's|she's) no relation", "(share|shares|shared|sharing) (a|his|her|their) (name|surname|last name) with",
		"(with|without) (an|a|one|two) [final] (a|b|c|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|u|v|w|x|y|z)"}
	v.Derived = strings.Fields(`s es a e n ns an ans ian ians ic ics ism ist ists ion al ite ites ese`)
	v.Anniversary = strings.Fields(`anniversary anniversaries`)
	v.ToTheDay = []string{"to the day", "exactly", "almost to the day"}
	v.Founded = strings.Fields(`founded created signed launched inaugurated built opened adopted established formed set concluded ratified introduced published printed passed enacted unveiled completed incorporated erected commissioned invented`)
	v.Own = strings.Fields(`its their his her`)
	v.Back = append(strings.Fields(`back backward backwards countdown rewind rewinds rewinding descending`), "in reverse", "reverse (order|chronology|chronological)")
	v.Starts = append(strings.Fields(`begin begins began begun beginning start starts started erupt erupts erupted outbreak onset`), "broke out", "got under way")
	v.Ends = append(strings.Fields(`end ends ended ending finish finished conclude concluded`), "came to an end", "drew to a close", "was over")
	v.Culminates = append(strings.Fields(`culminate culminates culminated culminating led leading resulted resulting`), "ended (in|with)", "(sparked|triggered) by")
	v.Within = strings.Fields(`in during`)
	v.Facing = strings.Fields(`against`)
	v.Befalls = append(strings.Fields(`occur occurs occurred happen happens happened erupt erupts erupted perpetrated committed fought waged raged signed`), "broke out")
	v.About = strings.Fields(`into over about on at regarding concerning around behind against from`)
	v.Who, v.Whose = []string{", who", ", which"}, []string{", whose"}
	v.Awaited = strings.Fields(`wait`)
	v.StandIn, v.Anew = strings.Fields(`that those one ones`), []string{"already", "previously", "first", "earlier", "once before", "initially", "originally"}
	v.Candles, v.Elapsed = []string{"candles"}, strings.Fields(`have has had passed elapsed gone by on now`)
	v.Withstands = strings.Fields(`fight fights fighting fought resist resists resisted resisting defend defends defended defending struggle struggled struggling battle battled battling war held holding stood standing`)
	v.Singular = strings.Fields(`it was is has begins starts occurs happens lasts`)
	v.It = strings.Fields(`it they`)
	v.Span = strings.Fields(`period years seasons`)
	v.Functions = strings.Fields(`Judge Justice Magistrate Prosecutor Inspector Superintendent Detective Officer Constable Sergeant Corporal Lieutenant Lt Lt. Sgt Sgt. Capt Capt. Major Maj.
		Commander Commissioner Sheriff Trooper Ranger Private Coach Pastor Father Sister Brother Bishop Reverend Rev Imam Councillor Councilman Councilwoman Senator Congressman Congresswoman
		Ambassador Nurse Coroner Dean Rector Alderman Attorney`)
	v.Polite = strings.Fields(`Mr Mrs Ms`)
	v.Rules = strings.Fields(`regime government administration cabinet presidency premiership re-election reelection inauguration dictatorship`)
	v.Leads = strings.Fields(`led headed chaired directed founded coached run presided supervised written conducted coordinated managed captained piloted authored`)
	v.Agent = strings.Fields(`by`)
	v.Finite = strings.Fields(`invaded invades annexed annexes attacked attacks died dies fell falls crashed crashes exploded resigned won wins signed signs
		bombed assassinated shot killed struck hit landed launched declared was were is had has have broke collapsed erupted seized toppled
		joined entered acceded became become ousted elected voted beat defeated stormed sank began happened occurred`)
	v.Finite = append(v.Finite, "(took|takes|take) place", "got under way")
	v.Relative = strings.Fields(`who whom whose which that where`)
	v.Participles = strings.Fields(`ed met said told held spoke gave took made went came saw left led sent won lost began became called wrote`)
	v.That = []string{"that"}
	v.Present = append(strings.Fields(`is are has have will does must want plan say`), "(isn't|aren't|hasn't|haven't|won't|doesn't|don't|cannot|can't)", "(is|are|has|have|does) not")
	for _, verb := range strings.Fields(`want plan hope face need know think believe remain seem appear understand continue expect intend insist argue call warn agree refuse
		support oppose claim promise say tell announce arrive ask attend back begin bring campaign celebrate come defend demand deny describe discuss enjoy enter
		favor favour fear feel fight get give go head hold hug host keep lack lead learn leave like live look lose love make meet mean move offer open order
		pay pledge praise prefer prepare present press push put react recall receive recognise recognize remember rule run seek see send serve sign speak
		stand start stay stress struggle suggest take talk threaten travel try tweet urge use visit vow wait walk watch welcome win wish work write`) {
		v.Present = append(v.Present, verb+"s")
	}
	v.Adverbs = strings.Fields(`ly also both each now still already all often never always himself herself`)
}
