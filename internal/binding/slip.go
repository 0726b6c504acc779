package binding

import (
	"math"
	"strconv"

	"factcheck/internal/mention"
)

// agree tells whether a number of the body can be one of the headline, as far as either is rounded or a bound.
func (a reader) agree(h, n *mention.Number) bool {
	const about = 0.25 // what « environ » leaves open
	x, y := h.Value, n.Value
	of, in := a.Bound(h), a.Bound(n)
	switch {
	case x == y:
		return true
	case (of|in)&mention.Around != 0:
		return math.Abs(x-y) <= about*max(x, y)
	case of&mention.Over != 0 && in&mention.Over == 0:
		return y >= x && y < overOf(h)*x
	case in&mention.Over != 0 && of&mention.Over == 0:
		return x >= y && x < overOf(n)*y
	case of&mention.Under != 0:
		return y <= x
	case in&mention.Under != 0:
		return x <= y
	}
	if cutTo(h, n) || cutTo(n, h) {
		return true
	}
	if roundedBy(h) < roundedBy(n) {
		x, y = y, x
	}
	half := max(roundedBy(h), roundedBy(n)) / 2 // a half is rounded up
	return y >= x-half && y < x+half
}

// cutTo tells whether a number is another one rounded or cut at its last digit: 504 for 504.48, 1.5 million for 1,548,000.
func cutTo(short, long *mention.Number) bool {
	if short.Step <= long.Step {
		return false
	}
	return long.Value > short.Value-short.Step/2-1e-9 && long.Value < short.Value+short.Step
}

// overOf returns how many times a number may be what « plus de » is said of: « plus de 40 » is not said of 80, « plus de 2,5 millions » not
// of 3,5.
func overOf(n *mention.Number) float64 {
	if n.Step < n.Scale {
		return 1.25
	}
	return 2
}

// roundedBy returns what a number may be rounded to a multiple of, 0 for an exact one.
func roundedBy(n *mention.Number) float64 {
	switch u := n.Unit(); {
	case n.Scale > 1:
		return n.Step
	case u >= 10:
		return u
	}
	return 0
}

// slipped tells of numbers that differ as a slip of the hand does: in the word for their scale, by a zero, by one digit that is added,
// dropped, changed, or has changed places with its neighbour.
func slipped(x, y *mention.Number) bool {
	if otherScale(x, y) || tenfold(x, y) {
		return true
	}
	if x.Spelled || y.Spelled || x.Scale != y.Scale || x.Step != y.Step {
		return false
	}
	p, q := digits(x), digits(y)
	return len(p) >= 2 && len(q) >= 2 && oneDigitOff(p, q)
}

// otherScale tells of numbers that differ in the word for their scale alone: "1.5 million", "1.5 billion".
func otherScale(x, y *mention.Number) bool {
	return x.Scale >= 1e6 && y.Scale >= 1e6 && x.Scale != y.Scale && x.Value/x.Scale == y.Value/y.Scale
}

// tenfold tells of numbers of which one is ten, a hundred or a thousand times the other.
func tenfold(x, y *mention.Number) bool {
	r := max(x.Value, y.Value) / max(min(x.Value, y.Value), 1e-9)
	return r == 10 || r == 100 || r == 1000
}

// transposed tells of numbers of one scale in which two neighbouring digits have changed places: 350, 530.
func transposed(x, y *mention.Number) bool {
	if x.Spelled || y.Spelled || x.Scale != y.Scale || x.Step != y.Step {
		return false
	}
	p, q := digits(x), digits(y)
	i := 0
	for i < min(len(p), len(q)) && p[i] == q[i] {
		i++
	}
	return len(p) == len(q) && i+1 < len(p) && p[i] != q[i] && p[i] == q[i+1] && p[i+1] == q[i] && p[i+2:] == q[i+2:]
}

// digits returns the digits of a number without its separators.
func digits(n *mention.Number) string {
	return strconv.FormatFloat(math.Round(n.Value/n.Step), 'f', 0, 64)
}

// oneDigitOff tells whether one digit makes the difference of two numbers, or two digits that have changed places, with no more than one between them.
func oneDigitOff(p, q string) bool {
	if len(p) > len(q) {
		p, q = q, p
	}
	i := 0
	for i < len(p) && p[i] == q[i] {
		i++
	}
	switch {
	case len(q) == len(p)+1:
		return p[i:] == q[i+1:]
	case len(q) != len(p) || i == len(p):
		return false
	case p[i+1:] == q[i+1:]:
		return true
	}
	j := len(p) - 1
	for p[j] == q[j] {
		j--
	}
	return j-i <= 2 && p[i] == q[j] && p[j] == q[i] && p[i+1:j] == q[i+1:j]
}
