package binding

import (
	"testing"

	"factcheck/internal/lang/en"
)

func TestOneDigitOff(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want bool
	}{
		{"12", "22", true},   // changed
		{"40", "140", true},  // added
		{"27", "72", true},   // swapped
		{"320", "230", true}, // swapped
		{"12", "12", false},
		{"123", "321", true}, {"1234", "4231", false},
		{"15", "1500", false},
		{"1999", "2000", false},
	} {
		if got := oneDigitOff(tt.x, tt.y); got != tt.want {
			t.Errorf("oneDigitOff(%s, %s) = %v", tt.x, tt.y, got)
		}
		if got := oneDigitOff(tt.y, tt.x); got != tt.want {
			t.Errorf("oneDigitOff(%s, %s) = %v", tt.y, tt.x, got)
		}
	}
}

func TestLettersApart(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want int
	}{
		{"whitcombe", "whitcomb", 1}, {"kowalczyk", "kowalcyzk", 1}, {"okonkwo", "okonkow", 1}, {"guillemot", "guillemeau", 3}, {"reid", "reid", 0},
	} {
		if got := lettersApart(tt.x, tt.y); got != tt.want {
			t.Errorf("lettersApart(%s, %s) = %d, want %d", tt.x, tt.y, got, tt.want)
		}
	}
}

func TestIsDerived(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want bool
	}{
		{"democrats", "democratic", true}, {"carolina", "carolinians", true}, {"ossetia", "ossetians", true}, {"institute", "institution", true}, {"whitcombe", "whitcombes", true},
		{"whitcombe", "whitcomb", false}, {"volyna", "volina", false}, {"lahousse", "lahouse", false}, {"marchetti", "marcheti", false},
	} {
		if got := isDerived(tt.x, tt.y, en.Pack().Voice.Derived); got != tt.want {
			t.Errorf("isDerived(%s, %s) = %v", tt.x, tt.y, got)
		}
	}
}
