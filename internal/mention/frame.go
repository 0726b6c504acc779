package mention

import (
	"math/bits"
	"slices"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A frame is an event that an article tells without one of its phrases: a trigger, which says what sort of thing happened, in one
// sentence with all arguments, which say to whom or where. "The liner Costa Concordia, which capsized off Giglio" has the trigger
// "capsized" and the argument "Costa Concordia". The terms are those of the ACE guidelines for events.

// A triggerSet is a set of trigger classes, one bit each. A test of the packs sees to it that there are no more.
type triggerSet uint64

// A frame says what the frame of an event needs.
type frame struct {
	event    int32
	triggers triggerSet
	slots    uint32 // a bit for each argument
}

// A part is an argument of a frame that stands in the article, or a trigger of more than one word.
type part struct {
	tokens token.Range
	frame  int32 // index into Lexicon.frames, of an argument
	slot   uint32
	class  triggerSet // of a trigger
}

// slotBits is how many bits of the index of an argument's entry are its slot; the rest is its frame.
const slotBits = 3

// frames adds the arguments of the events and the triggers of more than one word; single words are looked up.
func (c *compiler) frames() {
	code := c.lexicon.Pack.Code
	for i, t := range c.lexicon.Pack.Triggers {
		for _, w := range t.Words {
			for _, p := range c.expand(w) {
				if len(p) > 1 {
					c.Add(p, 0, c.entry(entry{kind: triggerPhrase, index: int32(i)}))
				} else {
					c.triggerWords = append(c.triggerWords, p[0].Word)
				}
			}
		}
	}
	known := map[string]bool{}
	for _, t := range c.lexicon.Pack.Triggers {
		known[t.ID] = true
	}
	n := int32(0)
	for i := range c.lexicon.Facts.Events {
		e := &c.lexicon.Facts.Events[i]
		for _, id := range e.Triggers {
			if !known[id] {
				c.diagnostics = append(c.diagnostics, fact.Diagnostic{File: e.Origin.File, Line: e.Origin.Line,
					Message: "event." + e.ID + ": no language knows the class of triggers " + id + "; docs/facts.md lists them"})
			}
		}
		arguments := e.Arguments[code]
		if len(arguments) == 0 {
			continue
		}
		for slot, template := range arguments[:min(len(arguments), 1<<slotBits)] {
			c.phrases([]string{template}, entry{kind: eventArgument, index: n<<slotBits | int32(slot)}, e.Origin)
		}
		n++
	}
}

// prepareFrames makes what is quickly made again: the frames of the facts, in the order of compiler.frames, and the classes of words.
func (l *Lexicon) prepareFrames() {
	classes := map[string]triggerSet{}
	l.triggers = make([]triggerSet, l.vocabulary.Len())
	for i, t := range l.Pack.Triggers {
		classes[t.ID] = 1 << i
		for _, w := range t.Words {
			if id := l.vocabulary.ID(w); id != 0 {
				l.triggers[id] |= 1 << i
			}
		}
	}
	l.frames = nil
	for i := range l.Facts.Events {
		e := &l.Facts.Events[i]
		arguments := e.Arguments[l.Pack.Code]
		if len(arguments) == 0 {
			continue
		}
		f := frame{event: int32(i), slots: 1<<min(len(arguments), 1<<slotBits) - 1}
		for _, id := range e.Triggers {
			f.triggers |= classes[id]
		}
		l.frames = append(l.frames, f)
	}
}

// addPart keeps an argument or a trigger of more than one word.
func (f *Finder) addPart(m *phrase.Match, e entry) {
	if e.kind == triggerPhrase {
		f.parts = append(f.parts, part{tokens: tokens(m), class: 1 << e.index})
		return
	}
	f.arguments++
	f.parts = append(f.parts, part{tokens: tokens(m), frame: e.index >> slotBits, slot: 1 << (e.index & (1<<slotBits - 1))})
}

// frames finds the events that are told by trigger and arguments, in order of their first words.
func (f *Finder) frames() {
	a := &f.article
	if f.arguments == 0 {
		return
	}
	for from := 0; from < len(f.parts); {
		s := a.Sentence(f.parts[from].tokens.Start)
		to := from
		for to < len(f.parts) && f.parts[to].tokens.Start < max(s.End, f.parts[from].tokens.Start+1) {
			to++
		}
		f.framesIn(s, f.parts[from:to])
		from = to
	}
}

// framesIn finds the frames of one sentence from its parts.
func (f *Finder) framesIn(s token.Range, parts []part) {
	l := f.lexicon
	for i := range parts {
		if parts[i].slot == 0 || told(parts[:i], parts[i].frame) {
			continue
		}
		needed := &l.frames[parts[i].frame]
		hull, first, ok := nearestArguments(parts[i:], parts[i].frame, needed.slots, false)
		if !ok {
			continue
		}
		f.tell(s, hull, first, needed, parts)
		if closest, opens, _ := nearestArguments(parts[i:], parts[i].frame, needed.slots, true); closest != hull {
			f.tell(s, closest, opens, needed, parts)
		}
	}
}

// tell adds the frames of an event with the arguments in one stretch of a sentence, of which first is the first: one for each trigger near by.
func (f *Finder) tell(s, hull, first token.Range, needed *frame, parts []part) {
	a := &f.article
	triggers := f.triggersAround(s, hull, needed.triggers, parts)
	if bits.OnesCount32(needed.slots) > 1 {
		// the arguments name what happened themselves, and another word may tell of it too
	} else if k := slices.IndexFunc(triggers, func(t token.Range) bool { return first.Start <= t.Start && t.End <= first.End }); k >= 0 {
		triggers = triggers[k : k+1] // « Alain Delon, mort » holds its own
	}
	for _, trigger := range nearest(triggers, hull) {
		whole := token.Range{Start: min(hull.Start, trigger.Start), End: max(hull.End, trigger.End)}
		if whole.End-whole.Start <= longestFrame {
			a.Frames = append(a.Frames, Frame{Event: Event{Tokens: whole, Candidates: []int32{needed.event}}, Arguments: hull, Trigger: trigger})
		}
	}
}

// nearestArguments returns the first stretch of the parts of a sentence that holds all arguments of a frame, or the shortest, and the argument that
// comes first in it.
func nearestArguments(parts []part, frame int32, slots uint32, shortest bool) (hull, first token.Range, ok bool) {
	var last [1 << slotBits]token.Range // by slot
	found := uint32(0)
	for _, c := range parts {
		if c.slot == 0 || c.frame != frame {
			continue
		}
		if found&c.slot == 0 || shortest {
			last[bits.TrailingZeros32(c.slot)] = c.tokens
		}
		if found |= c.slot; found != slots {
			continue
		}
		whole, opens := c.tokens, c.tokens
		for left := slots; left != 0; left &= left - 1 {
			if r := last[bits.TrailingZeros32(left)]; r.Start < whole.Start {
				whole.Start, opens = r.Start, r
			} else {
				whole.End = max(whole.End, r.End)
			}
		}
		if !shortest {
			return whole, opens, true
		}
		if !ok || slots&(slots-1) != 0 && whole.End-whole.Start < hull.End-hull.Start {
			hull, first, ok = whole, opens, true
		}
	}
	return hull, first, ok
}

// How many tokens a frame may span, and how far from its arguments a trigger may stand.
const longestFrame, reachBefore, reachAfter = 28, 14, 20

// nearest leaves out the triggers that stand much further before the arguments than another stands from them: « les policiers ont tué l'organisateur des attentats
// du Bataclan » tells of the attacks by their noun.
func nearest(triggers []token.Range, hull token.Range) []token.Range {
	const further = 5 // tokens
	least := longestFrame
	for _, t := range triggers {
		least = min(least, gap(t, hull))
	}
	return slices.DeleteFunc(triggers, func(t token.Range) bool { return t.Start < hull.Start && gap(t, hull) > least+further })
}

// gap counts the tokens between two ranges.
func gap(a, b token.Range) int { return max(0, b.Start-a.End, a.Start-b.End) }

// told tells whether a frame has an argument among the parts.
func told(parts []part, frame int32) bool {
	for _, c := range parts {
		if c.slot != 0 && c.frame == frame {
			return true
		}
	}
	return false
}

// triggersAround returns the triggers of some classes within reach of the arguments of a frame, in order.
func (f *Finder) triggersAround(s, hull token.Range, classes triggerSet, parts []part) []token.Range {
	a, l := &f.article, f.lexicon
	f.triggers = f.triggers[:0]
	next := 0
	for i := max(s.Start, hull.Start-reachBefore); i < min(s.End, hull.End+reachAfter); i++ {
		for next < len(parts) && parts[next].tokens.Start < i {
			next++
		}
		long := false
		for k := next; k < len(parts) && parts[k].tokens.Start == i; k++ {
			if parts[k].class&classes != 0 {
				f.triggers = append(f.triggers, parts[k].tokens)
				long = true
			}
		}
		if w := a.Tokens[i].Word; !long && int(w) < len(l.triggers) && l.triggers[w]&classes != 0 {
			f.triggers = append(f.triggers, token.Range{Start: i, End: i + 1})
		}
	}
	return f.triggers
}
