package binding

import "factcheck/internal/mention"

// percentRetold returns the percentage of the body that tells the only one of the headline again: one that agrees with it, wherever it
// stands; else the only one of the lead, where it is of a rise or fall as the headline's is, differs from it as a slip of the hand does, and
// has a word of the headline beside it.
func (a reader) percentRetold(h *mention.Number, first int) (*mention.Number, bool) {
	rise, ok := a.direction(h)
	if !ok || a.inRange(h) {
		return nil, false
	}
	var found *mention.Number
	for i := range a.Numbers {
		n := &a.Numbers[i]
		switch {
		case !n.Percent:
		case n.Tokens.Start < first && n != h:
			return nil, false
		case n.Tokens.Start < first:
		case a.agree(h, n) || roundsTo(n.Value, h):
			return n, true
		case a.inLead(n, first):
			if a.Reckoning(n.Tokens.Start-1)&mention.Against != 0 {
				continue // "rose to 7.8 percent from 7.1 percent"
			}
			if found != nil || a.wasBefore(i) || a.inRange(n) {
				return nil, false
			}
			found = n
		}
	}
	if found == nil || a.Bound(found) != 0 || !slippedPercent(h, found) || !transposed(h, found) && !a.saidAgain(h, found, first) {
		return nil, false
	}
	if up, ok := a.direction(found); !ok || up != rise {
		return nil, false
	}
	return found, false
}

// roundsTo tells whether a value with more digits is rounded in a number: 7.6 in 8.
func roundsTo(x float64, n *mention.Number) bool {
	return x >= n.Value-n.Step/2 && x < n.Value+n.Step/2
}

// slippedPercent tells of two percentages with as many decimals that one digit parts, or a place in which two digits have changed.
func slippedPercent(x, y *mention.Number) bool {
	if x.Spelled || y.Spelled || x.Step != y.Step {
		return false
	}
	p, q := digits(x), digits(y)
	return len(p) != len(q) && oneDigitOff(p, q) || transposed(x, y)
}
