package mention

import (
	"testing"

	"factcheck/internal/token"
)

func TestQuantity(t *testing.T) {
	tests := []struct {
		code, text  string
		value, unit float64
		words       string
	}{
		{"fr", "27 pays", 27, 1, "27"},
		{"fr", "1,4 million d’euros", 1.4e6, 1e5, "1,4 million"},
		{"fr", "20 000 euros", 20000, 1e4, "20 000"},
		{"fr", "1 234,5 km", 1234.5, 0.1, "1 234,5"},
		{"fr", "20.500 euros", 20500, 100, "20.500"},
		{"fr", "3.5 %", 3.5, 0.1, "3.5"},
		{"fr", "7 300 pays", 7300, 100, "7 300"},
		{"fr", "2024 300", 2024, 1, "2024"},
		{"en", "1,234.5 miles", 1234.5, 0.1, "1,234.5"},
		{"en", "3 billion", 3e9, 1e9, "3 billion"},
	}
	for _, tt := range tests {
		s := token.Split(tt.text, []token.Range{{Start: 0, End: len(tt.text)}}, token.NewVocabulary(), nil, nil)
		q, ok := quantity(s, 0, tt.code)
		if !ok || q.Value != tt.value || q.Unit != tt.unit || s.Slice(q.Tokens.Start, q.Tokens.End) != tt.words {
			t.Errorf("%s: %v %v, unit %v, %q", tt.text, ok, q.Value, q.Unit, s.Slice(q.Tokens.Start, q.Tokens.End))
		}
	}
}

func FuzzQuantity(f *testing.F) {
	f.Add("1.234,5 million", "fr")
	f.Fuzz(func(t *testing.T, text, code string) {
		s := token.Split(text, []token.Range{{Start: 0, End: len(text)}}, token.NewVocabulary(), nil, nil)
		for i := range s.Tokens {
			if q, ok := quantity(s, i, code); ok && (q.Tokens.End > len(s.Tokens) || q.Unit <= 0) {
				t.Fatalf("%q: %v", text, q)
			}
		}
	})
}
