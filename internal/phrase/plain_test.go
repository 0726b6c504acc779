package phrase

import "testing"

func TestPlain(t *testing.T) {
	tests := []struct{ template, want string }{
		{"storming of the Bastille", "storming of the Bastille"},
		{"invasion [russe] de l'(Ukraine|est de l'Ukraine)", "invasion de l'Ukraine"},
		{"((first|1st) moon|lunar) [crewed [and safe]] landing[s]", "first moon landing"},
		{"all {number} members * \\(Africa\\)", "all {number} members … (Africa)"},
		{"broken (a|b", "broken a"},
	}
	for _, tt := range tests {
		if got := Plain(tt.template); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.template, got, tt.want)
		}
	}
}
