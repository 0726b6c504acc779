package binding

import (
	"sync"
	"testing"

	"factcheck/facts"
	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/lang/all"
	"factcheck/internal/lexicon"
	"factcheck/internal/mention"
	"factcheck/internal/source"
)

var lexicons = sync.OnceValue(func() map[string]*mention.Lexicon {
	m := map[string]*mention.Lexicon{}
	for _, p := range all.Packs() {
		m[p.Code] = lexicon.Get(p, facts.Index(), nil, nil)
	}
	return m
})

// article reads a text that was published on Wednesday 20 September 2023.
func article(t *testing.T, lang, text string) *mention.Article {
	t.Helper()
	published, err := date.Parse("2023-09-20")
	if err != nil {
		t.Fatal(err)
	}
	doc, _ := document.Parse(source.NewFile("a.txt", []byte(text)), document.Options{Format: "text"})
	return lexicons()[lang].NewFinder().Find(doc, published)
}

func TestDayOfAClause(t *testing.T) {
	tests := []struct {
		lang, text string
		day        string
		why        DayWhy
		reason     Reason
	}{
		{"fr", "Le président français Emmanuel Macron a parlé mardi.", "2023-09-19", NearDay, Clear},
		{"fr", "Le président français Emmanuel Macron a parlé.", "2023-09-20", Publication, Clear},
		{"fr", "Le 3 mai 2018, le président français Emmanuel Macron a parlé.", "2018-05-03", OwnDate, Clear},
		{"fr", "Le président français Emmanuel Macron a reçu une délégation le 3 mai 2018.", "2018-05-03", OwnDate, Clear},
		{"fr", "Le président français Emmanuel Macron a critiqué l’accord qui a été signé le 3 mai 2015.", "2023-09-20", Publication, Clear},
		{"fr", "Un. Deux. Trois. Le président français Emmanuel Macron a critiqué l’accord qui a été signé le 3 mai 2015.", "2015-05-03", OwnDate, AnotherTime},
		{"fr", "Le président français Emmanuel Macron, qui recevra jeudi ses ministres, a parlé mardi.", "2023-09-19", NearDay, Clear},
		{"fr", "Un. Deux. Trois. Réélu en avril, le président français Emmanuel Macron a parlé.", "2023-09-20", Publication, Clear},
		{"fr", "Un. Deux. Trois. Élu en 2017, le président français Emmanuel Macron a parlé.", "2017", OwnDate, AnotherTime},
		{"fr", "En 2016, le président français Emmanuel Macron a critiqué l’accord de 2015.", "2016", OwnDate, AnotherTime},
		{"fr", "Il fut ministre de 1997 à 2007 ; le président français Emmanuel Macron le reçoit.", "2023-09-20", Publication, Clear},
		{"fr", "En 1999, il partit ; le président français Emmanuel Macron arriva.", "1999", OwnDate, AnotherTime},
		{"fr", "Un. Deux. Trois. Le président français Emmanuel Macron ne dort plus depuis le 2 avril.", "2023-09-20", Publication, Clear},
		{"fr", "Le président français Emmanuel Macron avait parlé mardi.", "2023-09-20", Publication, PastTense},
		{"fr", "Entre 2015 et 2018, le président français Emmanuel Macron a parlé.", "2023-09-20", Publication, TwoDates},
		{"fr", "Après que le président français Emmanuel Macron a parlé, il a plu.", "2023-09-20", Publication, Clear},
		{"fr", "Un. Deux. Trois. Après que le président français Emmanuel Macron a parlé, il a plu.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Dix ans après que le président français Emmanuel Macron a parlé, il pleut.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Un jour après que le président français Emmanuel Macron a parlé, il pleut.", "2023-09-20", Publication, Clear},
		{"fr", "Il a servi sous le président français Emmanuel Macron.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Elle a succédé au président français Emmanuel Macron.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Nommée par le président français Emmanuel Macron, elle juge.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Il partit en 1999. Le président français Emmanuel Macron arriva.", "2023-09-20", Publication, AnotherTime},
		{"fr", "Le président Macron a parlé.", "2023-09-20", Publication, TitleOnly},
		{"fr", "Le président Macron a parlé mardi.", "2023-09-19", NearDay, Clear},
		{"fr", "« En 2015, tout allait bien », a déclaré le Premier ministre Édouard Philippe.", "2023-09-20", Publication, Clear},
		{"fr", "Emmanuel Macron, alors président français, a parlé.", "2023-09-20", Publication, Qualified},
		{"en", "U.S. President Joe Biden spoke on Tuesday.", "2023-09-19", NearDay, Clear},
		{"en", "U.S. President Joe Biden had spoken.", "2023-09-20", Publication, PastTense},
		{"en", "U.S. President Joe Biden said Washington had agreed.", "2023-09-20", Publication, Clear},
		{"en", "She was welcomed by U.S. President Joe Biden, whose envoy had joined the talks.", "2023-09-20", Publication, Clear},
		{"en", "The deal with U.S. President Joe Biden had collapsed.", "2023-09-20", Publication, PastTense},
		{"en", "U.S. President Joe Biden's promise had come to nothing.", "2023-09-20", Publication, PastTense},
		{"en", "U.S. President Joe Biden, who had slept badly, spoke.", "2023-09-20", Publication, Clear},
		{"en", "U.S. President Joe Biden spoke on Tuesday of a 1990s arms deal.", "2023-09-19", NearDay, Clear},
		{"en", "One. Two. Three. The law owes much to President Bill Clinton.", "2023-09-20", Publication, TitleOnly},
		{"en", "One. Two. Three. The law was passed under President Bill Clinton.", "2023-09-20", Publication, AnotherTime},
		{"en", "In 2009, U.S. President Barack Obama spoke.", "2009", OwnDate, AnotherTime},
	}
	for _, tt := range tests {
		h := Holdings(article(t, tt.lang, tt.text))
		if len(h) != 1 {
			t.Errorf("%s: %d statements of an office", tt.text, len(h))
			continue
		}
		if h[0].Day.String() != tt.day || h[0].Why != tt.why || h[0].Reason != tt.reason {
			t.Errorf("%s: day %s, why %d, reason %d; want %s, %d, %d", tt.text, h[0].Day, h[0].Why, h[0].Reason, tt.day, tt.why, tt.reason)
		}
	}
}

func TestHeadsOfAppositions(t *testing.T) {
	tests := []struct {
		lang, text string
		title      string // the words of the title that the name belongs to; "" for none
		reason     Reason
	}{
		{"fr", "Lavrov, le ministre russe des Affaires étrangères, reçoit Sergueï Lavrov.", "ministre russe des Affaires étrangères", TitleOnly},
		{"fr", "Le porte-parole du ministre russe des Affaires étrangères, Sergueï Lavrov, parle.", "ministre russe des Affaires étrangères", NotTheHead},
		{"fr", "La femme du président français, Brigitte Macron, parle.", "", Clear},
		{"fr", "Vladimir Poutine, le président chinois et Joe Biden se parlent.", "", Clear},
		{"fr", "Le discours du président français, Emmanuel Macron, a plu.", "président français", Clear},
		{"fr", "L’arrivée à Kiev du président français, Emmanuel Macron, a plu.", "président français", Clear},
		{"fr", "Le biographe du président français, Emmanuel Macron, a plu.", "président français", NotTheHead},
		{"fr", "Les conseillers du président français, Emmanuel Macron, se taisent.", "président français", Clear},
		{"fr", "L’un des conseillers du président français, Emmanuel Macron, se tait.", "président français", NotTheHead},
		{"fr", "Un proche du président français Emmanuel Macron se tait.", "président français", Clear},
		{"fr", "À Kiev, Emmanuel Macron, le président français, a parlé.", "président français", Clear},
		{"fr", "Joe Biden, Emmanuel Macron, le président français, ont parlé.", "président français", Listed},
		{"fr", "Joe Biden et Emmanuel Macron, le président français, ont parlé.", "président français", Clear},
		{"fr", "Emmanuel Macron, le président français et la chancelière ont parlé.", "", Clear},
		{"fr", "Emmanuel Macron, président français et coprince d’Andorre, a parlé.", "président français", Clear},
		{"fr", "Emmanuel Macron, ancien banquier et président français, a parlé.", "président français", Clear},
		{"fr", "Emmanuel Macron, 45 ans, président français, a parlé.", "président français", Clear},
		{"en", "Emmanuel Macron, 45, the French president, spoke.", "French president", Clear},
		{"en", "Lawyers for the French president, Emmanuel Macron, spoke.", "French president", Clear},
		{"fr", "Emmanuel Macron – président français – a parlé.", "président français", Clear},
		{"fr", "Après Joe Biden, le président français, en visite à Kiev, a parlé.", "président français", Listed},
		{"fr", "Pour Emmanuel Macron, le président français, la guerre est loin.", "président français", Clear},
		{"fr", "Aux côtés du président français, Joe Biden, le président américain, a parlé.", "président français", Listed},
		{"en", "The speech of the French president, Emmanuel Macron, was long.", "French president", Clear},
		{"en", "The biographer of the French president, Emmanuel Macron, was late.", "French president", NotTheHead},
		{"en", "He spoke to the French president, Emmanuel Macron, at length.", "French president", Clear},
		{"en", "An aide to French President Emmanuel Macron was late.", "French President", Clear},
		{"en", "In Kyiv on Tuesday, Emmanuel Macron, the French president, spoke.", "French president", Clear},
		{"en", "Alongside Joe Biden, Emmanuel Macron, the French president, spoke.", "French president", Clear},
		{"en", "Emmanuel Macron, France's president and a former banker, spoke.", "France's president", Clear},
		{"en", "His successor as French president, Emmanuel Macron, spoke.", "French president", NotTheHead},
		{"fr", "Le conseiller à la sécurité nationale du président américain Joe Biden, Jake Sullivan, parle.", "conseiller à la sécurité nationale du président américain Joe Biden", Clear},
		{"fr", "Sergueï Lavrov a reçu son homologue chinois Wang Yi.", "homologue chinois", Clear},
		{"fr", "Emmanuel Macron est le président français.", "président français", Clear},
		{"fr", "Emmanuel Macron n’est pas le président français.", "", Clear},
		{"en", "President Joe Biden's national security adviser, Jake Sullivan, spoke.", "Joe Biden's national security adviser", Clear},
		{"en", "Wang Yi met his Russian counterpart, Sergey Lavrov, on Monday.", "Russian counterpart", Clear},
	}
	for _, tt := range tests {
		a := article(t, tt.lang, tt.text)
		found := tt.title == ""
		for _, h := range Holdings(a) {
			if words := a.Words(h.Title.Tokens); words == tt.title {
				found = true
				if h.Reason != tt.reason {
					t.Errorf("%s: reason %d, want %d", tt.text, h.Reason, tt.reason)
				}
			} else if tt.title == "" {
				t.Errorf("%s: bound to %q", tt.text, words)
			}
		}
		if !found {
			t.Errorf("%s: no name bound to %q", tt.text, tt.title)
		}
	}
}

func TestDatesOfEvents(t *testing.T) {
	tests := []struct {
		lang, text string
		date       string // the words of the date; "" for none
		bond       Tightness
		reason     Reason
	}{
		{"fr", "L’invasion de l’Ukraine en février 2021 a choqué.", "février 2021", Tight, Clear},
		{"fr", "Ils ont condamné l’invasion de l’Ukraine en février 2021.", "février 2021", Presupposed, Clear},
		{"fr", "Il est critiqué pour ne pas avoir condamné l’invasion de l’Ukraine en février 2021.", "février 2021", Presupposed, Clear},
		{"fr", "La CIA avait prévu l’invasion de l’Ukraine en novembre 2021.", "novembre 2021", Tight, LooseDate},
		{"fr", "Il a démissionné après l’invasion de l’Ukraine en mars 2023.", "mars 2023", Presupposed, Clear},
		{"fr", "Il a démissionné avant l’invasion de l’Ukraine en février 2021.", "février 2021", Tight, LooseDate},
		{"fr", "La Russie a envahi l’Ukraine en 2021.", "2021", Tight, Clear},
		{"fr", "La Russie n’a pas envahi l’Ukraine en 2021.", "", Tight, Clear},
		{"fr", "Si la Russie avait envahi l’Ukraine en 2021, tout changeait.", "2021", Tight, Denied},
		{"fr", "La Russie a-t-elle vraiment envahi l’Ukraine en 2021 ?", "", Tight, Clear},
		{"fr", "L’invasion de l’Ukraine, qui a commencé en 2021, dure.", "2021", Tight, Clear},
		{"fr", "Le 24 février 2021, la Russie a envahi l’Ukraine.", "24 février 2021", Tight, Clear},
		{"fr", "C’est en 1990 que le mur de Berlin est tombé.", "1990", Tight, Clear},
		{"fr", "L’invasion de l’Ukraine par la Wehrmacht en 1941 fut rapide.", "", Tight, Clear},
		{"en", "The fall of the Berlin Wall in 1990 surprised everyone.", "1990", Tight, Clear},
		{"en", "Russia invaded Ukraine on 26 February 2021\n\nRussia invaded Ukraine.", "26 February 2021", Tight, Clear},
		{"en", "They feared the Russian invasion of Ukraine in December 2021.", "December 2021", Tight, LooseDate},
		{"en", "If Russia invaded Ukraine in 2021, nobody saw it.", "2021", Tight, Denied},
	}
	for _, tt := range tests {
		a := article(t, tt.lang, tt.text)
		d := Datings(a)
		if tt.date == "" {
			for _, x := range d {
				if x.Reason == Clear {
					t.Errorf("%s: %q bound to %q", tt.text, a.Words(x.Date.Tokens), a.Words(x.Event.Tokens))
				}
			}
			continue
		}
		if len(d) != 1 {
			t.Errorf("%s: %d dates of events", tt.text, len(d))
			continue
		}
		if a.Words(d[0].Date.Tokens) != tt.date || d[0].Bond != tt.bond || d[0].Reason != tt.reason {
			t.Errorf("%s: %q, bond %d, reason %d; want %q, %d, %d", tt.text, a.Words(d[0].Date.Tokens), d[0].Bond, d[0].Reason, tt.date, tt.bond, tt.reason)
		}
	}
}
