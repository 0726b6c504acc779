package mention

import (
	"testing"

	"factcheck/internal/token"
)

// TestSpeller says which words are one letter off a name.
func TestSpeller(t *testing.T) {
	v := token.NewVocabulary()
	s := &speller{}
	for _, w := range []string{"macron", "marcos", "zelensky", "özdemir", "xi"} {
		s.add(w, v.Add(w))
	}
	s.finish()
	tests := []struct{ said, want string }{
		{"Macon", "macron"},    // a letter missing
		{"Maccron", "macron"},  // one too many
		{"Magron", "macron"},   // another letter
		{"Mcaron", "macron"},   // two neighbours swapped
		{"Acron", "macron"},    // the first letter missing
		{"Macronn", "macron"},  // one more at the end
		{"Ozdemit", "özdemir"}, // accents do not count
		{"Özdemri", "özdemir"}, //
		{"Maccronn", "macron"}, // letters doubled
		{"Zelesnki", ""},       // two letters off
		{"Macron", ""},         // right
		{"Ozdemir", ""},        // right but for the accent
		{"Xu", ""},             // too short to tell
		{"Marcon", "macron marcos"},
	}
	for _, tt := range tests {
		got := ""
		near, known := s.near(tt.said, nil)
		if known != (tt.said == "Macron" || tt.said == "Ozdemir") {
			t.Errorf("%s: known is %v", tt.said, known)
		}
		for _, id := range near {
			if got != "" {
				got += " "
			}
			got += v.Name(id)
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.said, got, tt.want)
		}
	}
}

func FuzzOneOff(f *testing.F) {
	f.Add("macron", "marcon")
	f.Fuzz(func(t *testing.T, a, b string) {
		if oneOff(a, b) != oneOff(b, a) {
			t.Errorf("%q and %q: not the same both ways", a, b)
		}
	})
}
