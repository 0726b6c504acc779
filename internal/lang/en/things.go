package en

import (
	"strings"

	"factcheck/internal/lang"
)

// things fills the nouns that are nobody, and the words that open what stands before a subject.
func things(v *lang.Voice) {
	v.Things = strings.Fields(`speech speeches visit visits job jobs post posts office offices cabinet team party camp government administration entourage staff
		policy policies plan plans deal deals decision move bid offer offers proposal proposals arrival departure victory victories win wins defeat loss fall rise return
		call calls letter letters note tweet message messages word words remarks comment comments claim claims view views book memoir memoirs interview phone
		talks meeting meetings dinner lunch trip trips tour stay stop summit address testimony evidence account version list
		death life birth funeral birthday wedding health illness age career record past future role power powers term terms tenure reign rule leadership
		house home residence palace name image picture portrait photo photograph hands side wake eyes shadow hopes fate
		budget law laws bill bills reform reforms war wars campaign campaigns strategy approach stance position response request requests demand demands order orders
		support backing praise criticism blow boost setback warning warnings plea appeal appeals threat threats promise promises pledge pledges challenge
		trial case arrest ouster overthrow murder assassination killing shooting poisoning downfall exit removal sacking dismissal rejection refusal approval
		behest request invitation expense presence absence company charge favour favor leadership example aegis auspices direction watch
		country city state ministry department agency bank fund court council parliament office wing seat desk plane jet car convoy motorcade train ship yacht dog cat
		wishes will intention intentions ambition ambitions failure failures success successes legacy popularity ratings rating efforts effort attempt attempts work
		style tone mood anger fury surprise delight dismay embarrassment resignation sight gaze sound news end start beginning eve day days time`)
	v.ThingEndings = strings.Fields(`tion sion ment ance ence ity ism ness ship ing hood`)
	v.Reign = []string{"under"}
	v.As = []string{"as"}
	v.Opening = strings.Fields(`in at on with without alongside after before during since for from to under over like unlike despite besides beside as by amid beyond behind among
		between against through throughout while when once following according standing speaking talking addressing answering asked flanked accompanied joined
		meeting visiting welcoming greeting hosting calling unlike thanks`)
}
