package binding

import (
	"strings"
	"testing"
)

// TestSuccessions says who is found to have followed whom: "BEFORE > AFTER", with the reason where it may not be judged.
func TestSuccessions(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"en", "Rishi Sunak replaced Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"en", "Rishi Sunak, who had served under Boris Johnson, replaced Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"en", "Liz Truss was replaced on Tuesday by Rishi Sunak.", "Liz Truss > Rishi Sunak"},
		{"en", "Liz Truss, whom Rishi Sunak replaced, left.", "Liz Truss > Rishi Sunak"},
		{"en", "Donald Trump picked Mike Pompeo to replace Rex Tillerson.", "Rex Tillerson > Mike Pompeo"},
		{"en", "Mike Pompeo was named by Donald Trump to replace Rex Tillerson.", "Rex Tillerson > Mike Pompeo"},
		{"en", "Sworn in on Tuesday in place of Liz Truss, Rishi Sunak spoke.", "Liz Truss > Rishi Sunak"},
		{"en", "Rishi Sunak handed the keys over to Keir Starmer.", "Rishi Sunak > Keir Starmer"},
		{"en", "Liz Truss's successor, Rishi Sunak, spoke.", "Liz Truss > Rishi Sunak"},
		{"en", "Rishi Sunak praised his predecessor, Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"fr", "Liz Truss, à qui a succédé Rishi Sunak, est partie.", "Liz Truss > Rishi Sunak"},
		{"fr", "Rishi Sunak prend mardi la suite de Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"fr", "Liz Truss s’en va. Rishi Sunak lui succède.", "Liz Truss > Rishi Sunak"},
		{"fr", "Rishi Sunak, vainqueur de Boris Johnson et successeur de Liz Truss, a parlé.", "Liz Truss > Rishi Sunak"},
		{"en", "Rishi Sunak unseated Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"en", "Rishi Sunak was elected prime minister, toppling Liz Truss.", "Liz Truss > Rishi Sunak"},
		{"en", "The handover from Liz Truss to Rishi Sunak was short.", "Liz Truss > Rishi Sunak"},
		{"en", "Liz Truss gave way at Downing Street to Rishi Sunak.", "Liz Truss > Rishi Sunak"},
		{"fr", "Liz Truss, remplacée en octobre au 10, Downing Street par Rishi Sunak, est partie.", "Liz Truss > Rishi Sunak"},
		{"fr", "Rishi Sunak, qui a remplacé Liz Truss, est parti.", "Liz Truss > Rishi Sunak"},
		{"fr", "Liz Truss cédera mardi Downing Street à Rishi Sunak.", "Liz Truss > Rishi Sunak"},
		{"fr", "Rishi Sunak est arrivé mardi au pouvoir à la place de Liz Truss.", "Liz Truss > Rishi Sunak"},

		// What leaves it open.
		{"en", "Rishi Sunak's predecessor but one, Boris Johnson, spoke.", ""},
		{"en", "Rishi Sunak's predecessor's finance minister, Jeremy Hunt, spoke.", ""},
		{"fr", "La ministre britannique de l’Intérieur du prédécesseur de Rishi Sunak, Theresa May, a parlé.", ""},
		{"en", "Rishi Sunak replaced Liz Truss as party leader.", "Liz Truss > Rishi Sunak: other office"},
		{"en", "Rishi Sunak did not replace Liz Truss, who was not replaced by Boris Johnson.", "Liz Truss > Boris Johnson: denied"},
		{"en", "Rishi Sunak and Jeremy Hunt replaced Liz Truss and Boris Johnson.", ""},
		{"en", "Rishi Sunak hopes to replace Liz Truss.", ""},
		{"en", "The aides of Rishi Sunak replaced Liz Truss.", ""},
		{"en", "Rishi Sunak succeeded where Liz Truss failed.", ""},
		{"en", "Boris Johnson and Theresa May thanked his predecessor, David Cameron.", "David Cameron > Boris Johnson: listed"}, // "his" is not May's
		{"en", "Boris Johnson met Tony Blair and thanked his predecessor, Gordon Brown.", ""},
		{"en", "Boris Johnson met Jane Doe and thanked his predecessor, Gordon Brown.", ""},
		{"en", "Rishi Sunak became prime minister two years after the resignation of Theresa May.", ""},
		{"fr", "Le gouvernement de Rishi Sunak a succédé à Liz Truss.", ""},
		{"fr", "Rishi Sunak a nommé un ministre à la place de Liz Truss.", ""},
		{"fr", "Rishi Sunak a évoqué son lointain prédécesseur Tony Blair.", ""},
	}
	for _, tt := range tests {
		var got []string
		a := article(t, tt.lang, tt.text)
		for _, s := range Successions(a) {
			x := a.Words(s.Before.Tokens) + " > " + a.Words(s.After.Tokens)
			switch s.Reason {
			case Denied:
				x += ": denied"
			case Listed:
				x += ": listed"
			case OtherOffice:
				x += ": other office"
			}
			got = append(got, x)
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s\n\tgot %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestRankings says who is found to be the n-th, "?" where it may not be judged.
func TestRankings(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"en", "Barack Obama was sworn in on Tuesday as the 44th president of the United States.", "Barack Obama 44th"},
		{"en", "America's 44th president, Barack Obama, spoke.", "Barack Obama 44th"},
		{"en", "Donald Trump, the 45th and 47th president of the United States, spoke.", "Donald Trump 47th"},
		{"en", "Angela Merkel is the seventh German chancellor to address the Knesset.", "Angela Merkel seventh?"},
		{"en", "Barack Obama, like the 43rd president, spoke.", ""},
		{"en", "Joe Biden became vice president to the 44th president of the United States.", ""},
		{"en", "Donald Trump hopes to become the 48th president of the United States.", ""},
		{"en", "Barack Obama met the 43rd president's son.", ""},
		{"fr", "Joe Biden a prêté serment, devenant à 78 ans le 46e président américain.", "Joe Biden 46e"},
		{"fr", "Olaf Scholz est, après Angela Merkel, le neuvième chancelier allemand.", "Olaf Scholz neuvième"},
		{"fr", "Emmanuel Macron, huitième président de la Ve République, a parlé.", "Emmanuel Macron huitième"},
	}
	for _, tt := range tests {
		var got []string
		a := article(t, tt.lang, tt.text)
		for _, r := range Rankings(a) {
			x := a.Words(r.Person.Tokens) + " " + a.Words(r.Ordinal.Tokens)
			if r.Reason != Clear {
				x += "?"
			}
			got = append(got, x)
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s\n\tgot %q, want %q", tt.text, got, tt.want)
		}
	}
}
