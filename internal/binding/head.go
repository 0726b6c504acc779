package binding

import (
	"slices"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// head returns the noun of which an event is the complement: « le procès de l'attentat », "an inquiry into the fire", "a museum devoted to the
// landings"; -1 where there is none. Of what begins or ends with the event itself (« le début de la guerre ») a date is the event's own.
func (a reader) head(r token.Range) int {
	const verbs = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Present | mention.And | mention.Relative
	start := a.skipBack(r.Start)
	i := start - 1
	if start < r.Start && a.contracted(start) { // « le procès du »
		i = start
	}
	if i < 1 || a.Mark(i)&mention.OfWord == 0 && a.Cue(i)&mention.About == 0 || a.Tokens[i].Glue == token.Break {
		return -1
	}
	noun := a.beforePlace(i - 1)
	if noun >= 1 && a.Mark(noun)&verbs == 0 && a.isLowerParticiple(noun) && a.Tokens[noun].Glue != token.Break {
		if a.Mark(noun-1)&mention.ArticleWord == 0 { // "devoted to"; but « le défilé du »
			noun--
		}
	}
	t := &a.Tokens[noun]
	if t.Kind != token.Word || a.Mark(noun)&verbs != 0 || a.edgeOf(noun) != NoEdge || a.isInfinitive(noun) {
		return -1
	}
	return noun
}

// isLowerParticiple tells whether token i may be a participle.
func (a reader) isLowerParticiple(i int) bool {
	return a.Tokens[i].Shape == token.Lower && a.Lexicon.IsParticiple(a.At(i))
}

// toldOfHead tells whether what stands between an event and a date, a participle or a relative clause, may be said of the noun that governs the
// event rather than of the event: « le procès de l'attentat, ouvert en », "the inquiry into the fire, which began in". What befalls (« survenu »)
// is an event, and a verb or participle of the other number is not said of the noun: « les victimes de l'attentat, commis en ».
func (a reader) toldOfHead(r token.Range, x *timex.Expression) bool {
	told := -1
	for i := r.End; i < x.Tokens.Start; i++ {
		switch m := a.Mark(i); {
		case a.Cue(i)&mention.Befalls != 0:
			return false
		case m&(mention.Began|mention.Relative|mention.IsCopula|mention.WasCopula|mention.Finite|mention.Background) != 0 && m&(mention.Dating|mention.ArticleWord) == 0 || a.edgeOf(i) != NoEdge:
			told = i
		}
	}
	if told < 0 {
		return false
	}
	head := a.head(r)
	return head >= 0 && !(a.isPluralForm(head) && a.saysSingular(r.End, x.Tokens.Start))
}

// isPluralForm tells whether a noun has the ending of a plural.
func (a reader) isPluralForm(i int) bool {
	w := strings.ToLower(a.At(i))
	return len(w) > 3 && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x")) && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "ès")
}

// saysSingular tells whether a verb or participle among some tokens is of the singular: "was", « ouvert » where participles agree.
func (a reader) saysSingular(from, to int) bool {
	for i := from; i < to; i++ {
		if slices.Contains(a.Lexicon.Pack.Voice.Singular, a.At(i)) {
			return true
		}
	}
	return false
}
