package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/mention"
)

// How many days after the beginning of a tenure its holder may still be taken for the one before, and how many days before its end the holder may be
// called former: who is dismissed or voted out may stay for a while.
const arrival, departure = 30, 14

// former judges « l'ancien ministre NAME », which is meant of the day on which the article is written.
func (j holdingJudge) former(v officeVerdict) officeVerdict {
	h := v.holding
	day := j.published
	if day.IsZero() {
		day = h.Day
	}
	if day.IsZero() {
		return v
	}
	still, past := int32(-1), int32(-1)
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if !hasOffice(h.Title.Offices, t.Office) {
			continue
		}
		if !t.To.IsZero() && t.To.First() <= day.Last()+grace {
			past = k
			continue
		}
		if t.From.Last()+arrival < day.First() && day.Last() <= j.end(t) && (t.To.IsZero() || day.Last()+departure < t.To.First()) {
			still = k
		}
	}
	open := h.Reason == binding.Clear || h.Reason == binding.TitleOnly
	// Who came back to an office is its former holder in what is told of the years between.
	again := h.Reason == binding.Clear && h.Title.Explicit() && still >= 0 && past >= 0 && j.Tenures[still].Office == j.Tenures[past].Office
	if past >= 0 && !again {
		v.verdict, v.reason, v.tenures, v.office = Consistent, Text{}, []int32{past}, j.Tenures[past].Office
		return v
	}
	if still >= 0 && open && h.Title.Marks&mention.Late == 0 {
		h.Day, h.Why = day, binding.Publication
		v.verdict, v.fault, v.tenures, v.office, v.reason = Contradicted, "former-still-in-office", []int32{still}, j.Tenures[still].Office, Text{}
		return v
	}
	if v.reason.IsZero() {
		v.reason = Text{"no fact says when the office ended", "aucun fait ne dit quand la fonction a pris fin"}
	}
	return v
}
