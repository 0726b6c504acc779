package rules

import "testing"

func TestShortForms(t *testing.T) {
	tests := []struct {
		given, name string
		want        bool
	}{
		{"Vlad", "Vladimir", true},
		{"Jim", "James", true},
		{"Jack", "John", true},
		{"Bill", "William", true},
		{"Katie", "Katherine", true},
		{"Dimitri", "Dimitry", true},
		{"Michel", "Mikhail", true},
		{"João", "Jair", false},
		{"Alan", "Antony", false},
		{"Jason", "Justin", false},
		{"Sergei", "Vladimir", false},
		{"Donald", "Don", true},
	}
	for _, tt := range tests {
		if got := isShortFor(tt.given, tt.name); got != tt.want {
			t.Errorf("%s for %s: %v", tt.given, tt.name, got)
		}
	}
}
