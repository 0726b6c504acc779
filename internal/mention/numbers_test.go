package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/lang/all"
	"factcheck/internal/mention"
	"factcheck/internal/source"

	"github.com/google/go-cmp/cmp"
)

// TestNumbers says what is read as a number, with the worth of its last digit where that is not 1.
func TestNumbers(t *testing.T) {
	tests := map[string][]struct{ text, want string }{
		"fr": {
			{"1,4 milliard d’habitants", "1,4 milliard = 1400000000 ±100000000"},
			{"1 400 000 personnes", "1 400 000 = 1400000"},
			{"1 400 000 personnes et 12 345,5 euros", "1 400 000 = 1400000; 12 345,5 = 12345.5 ±0.1"},
			{"1.400.000 personnes", "1.400.000 = 1400000"},
			{"en 2021 300 personnes", "2021 = 2021; 300 = 300"},
			{"les 27 États membres", "27 = 27"},
			{"vingt-sept pays", "vingt-sept = 27"},
			{"vingt et un, soixante et onze", "vingt et un = 21; soixante et onze = 71"},
			{"quatre-vingt-dix-sept ou quatre-vingts", "quatre-vingt-dix-sept = 97; quatre-vingts = 80"},
			{"deux mille trois cent cinq", "deux mille trois cent cinq = 2305"},
			{"deux millions trois cent mille euros", "deux millions trois cent mille = 2300000 ±1000"},
			{"un million et demi de personnes", "un million et demi = 1500000 ±500000"},
			{"un homme, une femme", ""},
			{"des millions de gens", ""},
			{"25 % et 25,5 pour cent", "25 = 25%; 25,5 = 25.5 ±0.1%"},
			{"le 45e président, la quarante-sixième fois", "45e = 45.; quarante-sixième = 46."},
			{"à 7h30, score 3-2, 27/28, A4", ""},
			{"3.5 % et 20.500 euros", "3.5 = 3.5 ±0.1%; 20.500 = 20500"},
			{"2 Mds €", "2 Mds = 2000000000 ±1000000000"},
		},
		"en": {
			{"1.4 billion people", "1.4 billion = 1400000000 ±100000000"},
			{"$1.4bn and 1,400,000 people", "1.4bn = 1400000000 ±100000000; 1,400,000 = 1400000"},
			{"the 27-nation bloc", "27 = 27"},
			{"twenty-seven member states", "twenty-seven = 27"},
			{"a hundred and five, one hundred five", "a hundred and five = 105; one hundred five = 105"},
			{"three hundred thousand", "three hundred thousand = 300000 ±1000"},
			{"two and a half million", "two and a half million = 2500000 ±500000"},
			{"a man, twenty a day", "twenty = 20"},
			{"25% or 25 percent", "25 = 25%; 25 = 25%"},
			{"the forty-fifth, the 2nd", "forty-fifth = 45.; 2nd = 2."},
			{"hundreds of thousands, Covid-19, 10-12 votes", ""},
		},
	}
	for _, p := range all.Packs() {
		f := finder(p)
		for _, tt := range tests[p.Code] {
			a := find(f, tt.text)
			var got []string
			for _, n := range a.Numbers {
				s := fmt.Sprintf("%s = %.15g", a.Words(n.Tokens), n.Value)
				if n.Step != 1 {
					s += fmt.Sprintf(" ±%.15g", n.Step)
				}
				if n.Percent {
					s += "%"
				}
				if n.Ordinal {
					s += "."
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("%s %q: %s", p.Code, tt.text, diff)
			}
		}
	}
}

// finder returns a finder without facts.
func finder(p *lang.Pack) *mention.Finder {
	index, _ := fact.Load(nil)
	l, _ := mention.Compile(p, index, nil)
	return l.NewFinder()
}

func find(f *mention.Finder, text string) *mention.Article {
	t, _ := document.Parse(source.NewFile("a.txt", []byte(text)), document.Options{})
	return f.Find(t, date.Value{})
}

// TestUnit says to what a number is rounded, as far as its digits tell.
func TestUnit(t *testing.T) {
	f := finder(all.Packs()[0])
	for text, want := range map[string]float64{"27": 1, "20000": 1e4, "20500": 100, "3 billion": 0, "1.5": 0.1} {
		a := find(f, text+" people")
		if len(a.Numbers) == 0 || want != 0 && a.Numbers[0].Unit() != want {
			t.Errorf("%s: unit of %+v, want %v", text, a.Numbers, want)
		}
	}
}

func FuzzNumbers(f *testing.F) {
	f.Add("1.234,5 million et demi")
	f.Add("two and a half thousand and twenty-first, 3-2 per cent")
	var finders []*mention.Finder
	for _, p := range all.Packs() {
		finders = append(finders, finder(p))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, x := range finders {
			a := find(x, text)
			end := 0
			for _, n := range a.Numbers {
				if n.Tokens.Start < end || n.Tokens.End <= n.Tokens.Start || n.Tokens.End > len(a.Tokens) || n.Step <= 0 || n.Unit() <= 0 {
					t.Fatalf("%q: %+v", text, n)
				}
				end = n.Tokens.End
			}
		}
	})
}
