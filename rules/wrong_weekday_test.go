package rules_test

import (
	"testing"

	"factcheck/checker"
)

// TestWeekdayFixes: the weekday is put right only where something beside it shows that the day is; else both readings are told.
func TestWeekdayFixes(t *testing.T) {
	tests := []struct{ why, text, published, fix string }{
		{"an event of the facts", "L’invasion de l’Ukraine du mardi 24 février 2022 a tout changé.", "2022-03-16", "jeudi"},
		{"the publication date", "Paris, mardi 16 mars 2022. Le sommet est clos.", "2022-03-16", "mercredi"},
		{"“yesterday” beside it", "Il a démissionné hier, lundi 15 mars.", "2022-03-16", "mardi"},
		{"nothing", "Il a démissionné lundi 15 mars.", "2022-03-16", ""},
		{"the publication date without a year may be the slip", "Il a démissionné mardi 16 mars.", "2022-03-16", ""},
	}
	c, _ := checker.New(checker.Options{Select: []string{"wrong-weekday"}, Lang: "fr"})
	for _, tt := range tests {
		r := c.Check(checker.Article{Path: "a.txt", Bytes: []byte(tt.text), Published: tt.published})
		found := r.Findings()
		if len(found) != 1 {
			t.Errorf("%s: %d findings, want 1", tt.text, len(found))
			continue
		}
		got := ""
		for _, f := range found[0].Fixes {
			if !f.Safe {
				t.Errorf("%s: the fix %q is not safe", tt.text, f.Text)
			}
			got += f.Text
		}
		if got != tt.fix {
			t.Errorf("%s: fix %q, want %q, by %s", tt.text, got, tt.fix, tt.why)
		}
	}
}
