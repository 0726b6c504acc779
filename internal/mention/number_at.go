package mention

import (
	"slices"

	"factcheck/internal/timex"
)

// NumberAt returns the number that covers token i, nil where there is none.
func (a *Article) NumberAt(i int) *Number {
	if i < 0 || i >= len(a.numberAt) || a.numberAt[i] == 0 {
		return nil
	}
	return &a.Numbers[a.numberAt[i]-1]
}

// markTimes tells which numbers are part of an expression of time, since every reader of numbers leaves those out.
func (a *Article) markTimes() {
	d := 0
	for k := range a.Numbers {
		n := &a.Numbers[k]
		for d < len(a.Dates) && a.Dates[d].Tokens.End <= n.Tokens.Start {
			d++
		}
		for j := d; j < len(a.Dates) && a.Dates[j].Tokens.Start < n.Tokens.End && !n.OfTime; j++ {
			n.OfTime = a.Dates[j].Kind != timex.Recurrence
		}
	}
}

// indexNumbers makes the table by which the number at a token is looked up, since sums and changes ask at nearly every word.
func (a *Article) indexNumbers() {
	a.numberAt = a.numberAt[:0]
	if len(a.Numbers) == 0 {
		return
	}
	end := a.Numbers[len(a.Numbers)-1].Tokens.End
	a.numberAt = slices.Grow(a.numberAt, end)[:end]
	clear(a.numberAt)
	for k := range a.Numbers {
		for i := a.Numbers[k].Tokens.Start; i < a.Numbers[k].Tokens.End; i++ {
			a.numberAt[i] = int32(k) + 1
		}
	}
}
