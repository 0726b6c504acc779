package date

import "testing"

func TestSlip(t *testing.T) {
	tests := []struct {
		said, known string
		want        bool
	}{
		{"2021-02-24", "2022-02-24", true},  // another year
		{"1988-11-09", "1989-11-09", true},  //
		{"2022-03-24", "2022-02-24", true},  // another month
		{"2022-02-14", "2022-02-24", true},  // another day
		{"2021-03-24", "2022-02-24", false}, // year and month
		{"2022-03-14", "2022-02-24", false}, // month and day
		{"2002-02-24", "2022-02-24", false}, // twenty years: something else
		{"2021-02", "2022-02-24", true},
		{"2022-03", "2022-02-24", true},
		{"2021-03", "2022-02-24", false},
		{"2017-02", "2022-02-24", false},
		{"2021", "2022-02-24", true},
		{"2019", "2022-02-24", false},
		{"2022", "2022-02-24", false}, // no difference at all
		{"2022-02", "2022-02-24", false},
		{"2021-02-24", "2022-02", true},
	}
	for _, tt := range tests {
		said, _ := Parse(tt.said)
		known, _ := Parse(tt.known)
		if got := Slip(said, known); got != tt.want {
			t.Errorf("%s for %s: slip is %v, want %v", tt.said, tt.known, got, tt.want)
		}
	}
}
