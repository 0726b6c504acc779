package rules

import (
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// tenureRef names an office as the fact that decides, and the time for which the tenure holds.
func tenureRef(o *fact.Office, t *fact.Tenure) fact.Ref {
	return fact.Ref{ID: "office." + o.ID, When: between(t.From, t.To), Origin: t.Origin}
}

// eventRef names an event as the fact that decides, and its date.
func eventRef(e *fact.Event) fact.Ref {
	return fact.Ref{ID: "event." + e.ID, When: e.Date.String(), Origin: e.Origin}
}

// between writes the time from one date to another as EDTF does, ".." for a side that is open.
func between(from, to date.Value) string {
	first, last := "..", ".."
	if !from.IsZero() {
		first = side(from, from.First())
	}
	if !to.IsZero() {
		last = side(to, to.Last())
	}
	return first + "/" + last
}

// side writes one end of an interval: a date as precise as it is, the outermost day of one that is an interval itself.
func side(v date.Value, outermost date.Day) string {
	if s := v.String(); !strings.Contains(s, "/") {
		return s
	}
	return date.OnDay(outermost).String()
}
