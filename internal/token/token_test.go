package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func split(text string, abbreviations ...string) *Stream {
	v := NewVocabulary()
	for _, w := range []string{"l", "Ukraine", "États", "ministère", "Jong", "février"} {
		v.Add(w)
	}
	ab := map[ID]bool{}
	for _, a := range abbreviations {
		ab[v.Add(a)] = true
	}
	return Split(text, []Range{{0, len(text)}}, v, func(id ID) bool { return ab[id] }, nil)
}

func TestWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"l'invasion de l’Ukraine", "l invasion de l Ukraine"},
		{"Obama's visit", "Obama s visit"},
		{"les États-Unis, hier", "les États Unis , hier"},
		{"Kim Jong-un (36 ans)", "Kim Jong un ( 36 ans )"},
		{"le 1er mars 2022-02-24", "le 1er mars 2022 02 24"},
		{"24/02/2022 à 7h30", "24 / 02 / 2022 à 7h30"},
		{"1,4 milliard – 20.000 euros", "1,4 milliard – 20.000 euros"},
		{"- dit-il - « oui »", "- dit il - « oui »"},
		{"fin- début", "fin - début"},
		{"the U.S. said 'no'", "the U.S . said ' no '"},
		{"«Kiev»", "« Kiev »"},
		{"«\u202FKiev\u202F», 12\u202F000 à Kiev\u202F; 5\u202F%", "« Kiev » , 12\u202F000 à Kiev ; 5 %"},
	}
	for _, tt := range tests {
		s := split(tt.text)
		var got []string
		for i := range s.Tokens {
			got = append(got, s.At(i))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func TestCapitalsMayLackTheirAccents(t *testing.T) {
	tests := []struct {
		text  string
		known bool
	}{{"États", true}, {"Etats", true}, {"ETATS", true}, {"états", true}, {"etats", false}, {"MINISTERE", true}, {"Ministere", true}, {"ministere", false}, {"Fe\u0301vrier", false}}
	for _, tt := range tests {
		if got := split(tt.text).Tokens[0].Word != 0; got != tt.known {
			t.Errorf("%q known = %v, want %v", tt.text, got, tt.known)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Il est venu. Elle aussi.", []string{"Il est venu.", "Elle aussi."}},
		{"M. Macron a parlé. Fin.", []string{"M. Macron a parlé.", "Fin."}},
		{"J. K. Rowling et Igor K. ont écrit.", []string{"J. K. Rowling et Igor K. ont écrit."}},
		{"« Oui ! » a-t-il dit.", []string{"« Oui ! » a-t-il dit."}},
		{"« Oui. » Il part.", []string{"« Oui. »", "Il part."}},
		{"Le 3 févr. 2022 à Paris. Puis", []string{"Le 3 févr. 2022 à Paris.", "Puis"}},
		{"Titre\n\nPremier mot", []string{"Titre", "Premier mot"}},
		{"une pub.Vanmoof suspecte", []string{"une pub.", "Vanmoof suspecte"}},
		{"veuve depuis... 1950. Elle", []string{"veuve depuis... 1950.", "Elle"}},
		{"Vraiment ? Oui… Peut-être", []string{"Vraiment ?", "Oui…", "Peut-être"}},
		{"The U.S. President spoke. He left.", []string{"The U.S. President spoke.", "He left."}},
	}
	for _, tt := range tests {
		s := split(tt.text, "M", "févr")
		var got []string
		for _, r := range s.Sentences {
			got = append(got, s.Slice(r.Start, r.End))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"l'Ukraine - fin", "a-\u00ad-b", "\xff'é'", "M. Macron."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := split(text)
		end := 0
		for i, tok := range s.Tokens {
			if int(tok.Start) < end || tok.End <= tok.Start || int(tok.End) > len(text) {
				t.Fatalf("token %d of %q: %d to %d after %d", i, text, tok.Start, tok.End, end)
			}
			end = int(tok.End)
		}
		next := 0
		for _, r := range s.Sentences {
			if r.Start != next || r.End <= r.Start {
				t.Fatalf("sentences of %q do not follow each other: %v", text, s.Sentences)
			}
			next = r.End
		}
		if next != len(s.Tokens) {
			t.Fatalf("sentences of %q end at %d of %d", text, next, len(s.Tokens))
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("Le ministre chinois des Affaires étrangères s’est entretenu avec son homologue russe à Moscou. ", 1000)
	v := NewVocabulary()
	v.Add("moscou")
	var buf *Stream
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		buf = Split(text, []Range{{0, len(text)}}, v, nil, buf)
	}
}
