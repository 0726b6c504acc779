package binding

import (
	"factcheck/internal/date"
	"factcheck/internal/mention"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// An Edge tells of which end of something that goes on a date is said to be.
type Edge uint8

// The edges: none is named; the words say that it began then (« éclata en », "the outbreak of"); that it ended then.
const (
	NoEdge Edge = iota
	Beginning
	Ending
)

// edgeOf returns the edge of which a word tells.
func (a reader) edgeOf(i int) Edge {
	switch c := a.Cue(i); {
	case c&mention.Starts != 0:
		return Beginning
	case c&mention.Ends != 0:
		return Ending
	}
	return NoEdge
}

// edgeVerb reads at token i, after the noun of a frame, a verb that says that it began, ended or took place: « s'est achevée », "which broke out",
// "- it began". It returns the token of the verb, -1 where the verb is of something else.
func (a reader) edgeVerb(i int, f *framing, s token.Range) (int, Edge) {
	const words = 4 // an auxiliary, a reflexive pronoun, an adverb
	own := i == max(f.Trigger.End, f.Arguments.End) && a.opensClause(f.Tokens.Start, s)
	if a.Tokens[i].Kind == token.Punct {
		if !a.Is(i, ",") && !a.Is(i, ";") && !isDash(a, i) {
			return -1, NoEdge
		}
		i++
		own = a.Mark(i)&mention.Relative != 0 || a.Cue(i)&(mention.It|mention.Pronoun) != 0
	} else if a.Mark(i)&mention.Relative != 0 {
		own = i == max(f.Trigger.End, f.Arguments.End)
	}
	if !own {
		return -1, NoEdge
	}
	const auxiliary = mention.Finite | mention.IsCopula | mention.WasCopula | mention.Background | mention.Relative
	for end := min(s.End, i+words); i < end; i++ {
		if a.Tokens[i].Kind == token.Punct {
			return -1, NoEdge
		}
		if e := a.edgeOf(i); e != NoEdge {
			return i, e
		}
		if a.Mark(i)&mention.Began != 0 && a.Mark(i)&auxiliary == 0 {
			return i, NoEdge
		}
		if a.Mark(i)&auxiliary == 0 && a.Cue(i)&(mention.It|mention.Pronoun) == 0 && !a.Lexicon.IsAdverb(a.At(i)) && len(a.At(i)) > 2 {
			return -1, NoEdge
		}
	}
	return -1, NoEdge
}

// edge returns the edge of which the words before a frame tell, if they were not read behind it: « la fin de la guerre, en mai 1944 ». A year alone
// is often that of the last months.
func (a reader) edge(f *framing, x *timex.Expression) Edge {
	if f.edge != NoEdge || !f.noun || x.Value.Precision() > date.ToMonth {
		return f.edge
	}
	i := a.skipBack(f.Tokens.Start) - 1
	if a.Mark(i)&mention.OfWord == 0 {
		return NoEdge
	}
	return a.edgeOf(i - 1)
}

// spans tells whether the first of two dates opens a stretch that is surely that of a noun: "(1954-1962)", or beside the subject of the sentence.
// What somebody did in a war may have lasted for a part of it.
func (a reader) spans(f *framing, x *timex.Expression, s token.Range) bool {
	if !f.noun || x.Bound != timex.From || x.Partner < 0 {
		return false
	}
	return a.Is(x.Tokens.Start-1, "(") || a.opensClause(f.Tokens.Start, s)
}
