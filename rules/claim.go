// Package rules holds the checks. A rule turns the mentions of an article into claims and judges each: contradicted by
// a fact, consistent with it, or unchecked with the reason.
//
// [All] is the list of rules; each has a file of its own with its documentation.
package rules

import (
	"factcheck/internal/fact"
	"factcheck/internal/token"
)

// Verdict is the outcome of a claim.
type Verdict uint8

// The verdicts.
const (
	Unchecked Verdict = iota
	Consistent
	Contradicted
)

// String returns the verdict's name as outputs use it.
func (v Verdict) String() string { return [...]string{"unchecked", "consistent", "contradicted"}[v] }

// Severity tells how sure a finding is: Error where facts or the calendar decide, Warning where judgement is left, Info
// inside quotations. Off switches a rule off.
type Severity uint8

// The severities, in rising order.
const (
	Off Severity = iota
	Info
	Warning
	Error
)

// String returns the severity's name as configuration and outputs use it.
func (s Severity) String() string { return [...]string{"off", "info", "warning", "error"}[s] }

// A Claim is what an article says of a fact, and how that compares. Ranges are bytes of the article's plain text.
type Claim struct {
	Rule     string
	Verdict  Verdict
	Severity Severity // of a contradicted claim

	Span    token.Range // the words that decide: the date, the title, the name
	Subject token.Range // the words that say what it is about; may be the same

	Said  string // the value said: an EDTF date, a name, an office ID, a number
	Known string // the value known, in the same form; "" where nothing is

	Facts []fact.Ref // the facts it was compared with, the deciding one first

	Day    string // the day assumed, EDTF; "" where none matters
	DayWhy Text   // why that day

	Reason  Text // why it is unchecked
	Message Text // of a contradicted claim
	Fixes   []Fix
}

// A Fix is a replacement for a stretch of the plain text. A claim with several offers a choice, of which none is applied
// unasked.
type Fix struct {
	Range token.Range
	Text  string
	Safe  bool // only for the spelling of a name and for what the calendar decides alone
}
