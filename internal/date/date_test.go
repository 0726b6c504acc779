package date

import (
	"testing"
	"time"
)

func TestDayAgreesWithTheStandardLibrary(t *testing.T) {
	for d := MinDay; d <= MaxDay; d += 97 {
		tm := time.Unix(int64(d)*86400, 0).UTC()
		y, m, day := d.YMD()
		ty, tmn, td := tm.Date()
		wy, w := d.ISOWeek()
		ey, ew := tm.ISOWeek()
		if y != ty || m != int(tmn) || day != td || d.Weekday() != tm.Weekday() || wy != ey || w != ew {
			t.Fatalf("day %d: got %v %v week %d-%d, want %v week %d-%d", d, d, d.Weekday(), wy, w, tm, ey, ew)
		}
		if back, ok := MakeDay(y, m, day); !ok || back != d {
			t.Fatalf("MakeDay(%v) = %d, want %d", d, back, d)
		}
	}
}

func TestParseAndString(t *testing.T) {
	tests := []struct{ text, first, last string }{
		{"2022-02-24", "2022-02-24", "2022-02-24"},
		{"2022-02", "2022-02-01", "2022-02-28"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2022", "2022-01-01", "2022-12-31"},
		{"199X", "1990-01-01", "1999-12-31"},
		{"19XX", "1900-01-01", "1999-12-31"},
		{"2022-W08", "2022-02-21", "2022-02-27"},
		{"2020-W53", "2020-12-28", "2021-01-03"},
		{"2022-21", "2022-03-01", "2022-06-21"},
		{"2022-24", "2021-12-01", "2023-03-31"},
		{"2022-33", "2022-01-01", "2022-03-31"},
		{"2022-41", "2022-07-01", "2022-12-31"},
		{"2022-02-24/2022-03-02", "2022-02-24", "2022-03-02"},
		{"2014/2018", "2014-01-01", "2018-12-31"},
		{"2022-02-24/..", "2022-02-24", "9999-12-31"},
		{"../2022-02-24", "0000-01-01", "2022-02-24"},
		{"2022~", "2022-01-01", "2022-12-31"},
		{"2022?", "2022-01-01", "2022-12-31"},
	}
	for _, tt := range tests {
		v, err := Parse(tt.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", tt.text, err)
			continue
		}
		if v.First().String() != tt.first || v.Last().String() != tt.last || v.String() != tt.text {
			t.Errorf("Parse(%q) = %v from %v to %v, want %s to %s", tt.text, v, v.First(), v.Last(), tt.first, tt.last)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, s := range []string{"", "22", "2022-13", "2022-02-30", "2023-02-29", "2022-2-4", "hier", "2022-W54", "2018/2014", "../..", "2022~~", "2022-37"} {
		if v, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", s, v)
		}
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		said, known string
		want        Relation
	}{
		{"2022", "2022-02-24", Overlap},
		{"2021-02", "2022-02-24", Apart},
		{"2022-02-24", "2022-02", Within},
		{"2014/2018", "2016", Overlap},
		{"2013/..", "2022-02-24", Overlap},
		{"2021~", "2022-02-24", Overlap},
		{"2019~", "2022-02-24", Apart},
	}
	for _, tt := range tests {
		said, _ := Parse(tt.said)
		known, _ := Parse(tt.known)
		if got := Compare(said, known); got != tt.want {
			t.Errorf("Compare(%s, %s) = %v, want %v", tt.said, tt.known, got, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2022-02-24", "199X", "2022-W08", "2014/..", "2022-24~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s)
		if err != nil {
			return
		}
		if v.First() > v.Last() {
			t.Fatalf("Parse(%q): bounds %v > %v", s, v.First(), v.Last())
		}
		if again, err := Parse(v.String()); err != nil || again.First() > again.Last() {
			t.Fatalf("Parse(%q) writes %q, which reads as %v, %v", s, v.String(), again, err)
		}
	})
}
