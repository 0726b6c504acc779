package phrase

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"factcheck/internal/token"

	"github.com/google/go-cmp/cmp"
)

func TestExpand(t *testing.T) {
	tests := []struct {
		template string
		want     []string
	}{
		{"invasion [russe] de l'(Ukraine|est de l'Ukraine)", []string{
			"invasion russe de l Ukraine", "invasion de l Ukraine", "invasion russe de l est de l Ukraine", "invasion de l est de l Ukraine"}},
		{"[a|b] c", []string{"a c", "b c", "c"}},
		{"ministre {nationality} de * guerre", []string{"ministre <nationality> de * guerre"}},
		{"{person:wang-yi}", []string{"<person:wang-yi>"}},
		{`50 \* 2`, []string{"50 * 2"}},
		{"(a[b]|c)", []string{"ab", "a", "c"}},
		{"le[s] gros pad[s] [a]b", []string{
			"les gros pads ab", "les gros pads b", "les gros pad ab", "les gros pad b", "le gros pads ab", "le gros pads b", "le gros pad ab", "le gros pad b"}},
		{"a ([b] c)d", []string{"a b cd", "a cd"}},
	}
	for _, tt := range tests {
		tpl, err := Parse(tt.template)
		if err != nil {
			t.Errorf("Parse(%q): %v", tt.template, err)
			continue
		}
		phrases, err := tpl.Expand()
		if err != nil {
			t.Errorf("Expand(%q): %v", tt.template, err)
		}
		var got []string
		for _, p := range phrases {
			var w []string
			for _, e := range p {
				switch {
				case e.Gap:
					w = append(w, "*")
				case e.Argument != "":
					w = append(w, "<"+e.Placeholder+":"+e.Argument+">")
				case e.Placeholder != "":
					w = append(w, "<"+e.Placeholder+">")
				default:
					w = append(w, e.Word)
				}
			}
			got = append(got, strings.Join(w, " "))
		}
		if diff := cmp.Diff(sorted(tt.want), sorted(got)); diff != "" {
			t.Errorf("Expand(%q): %s", tt.template, diff)
		}
	}
}

func sorted(s []string) map[string]int {
	m := map[string]int{}
	for _, x := range s {
		m[x]++
	}
	return m
}

func TestTemplateErrorsPointAtTheCharacter(t *testing.T) {
	tests := []struct {
		template string
		column   int
	}{
		{"été (a|b", 5}, {"a]", 2}, {"a|b", 2}, {"{}", 1}, {"{x", 1}, {"a}", 2}, {"(a]", 3}, {`a\`, 2}, {"*", 1}, {"[a]", 1}, {"", 1}, {"a *", 1},
		{strings.Repeat("(", 40) + "a" + strings.Repeat(")", 40), 17},
		{strings.Repeat("(a|b)", 40), 1},
	}
	for _, tt := range tests {
		tpl, err := Parse(tt.template)
		if err == nil {
			_, err = tpl.Expand()
		}
		var e *Error
		if !errors.As(err, &e) || e.Column != tt.column {
			t.Errorf("%q: error %v, want one at column %d", tt.template, err, tt.column)
		}
	}
}

// scanner builds an automaton; countries are what {country} stands for.
func scanner(t testing.TB, templates []string, countries ...string) (*Scanner, *token.Vocabulary) {
	v := token.NewVocabulary()
	b := NewBuilder(v)
	add := func(s string, c Class, value int) {
		tpl, err := Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		phrases, err := tpl.Expand()
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range phrases {
			b.Add(p, c, int32(value))
		}
	}
	for i, c := range countries {
		add(c, b.Class("country"), i)
	}
	for i, s := range templates {
		add(s, 0, i)
	}
	return b.Build().NewScanner(), v
}

func TestScan(t *testing.T) {
	templates := []string{"invasion de l'Ukraine", "ministre [{country}] de la Défense", "{country} 's army", "Li", "tour * Eiffel", "traité de (l'Élysée|Rome)", "États", "Etats"}
	countries := []string{"Ukraine", "République démocratique du Congo", "Congo"}
	tests := []struct {
		text string
		want []string
	}{
		{"L’invasion de l’Ukraine", []string{"0 invasion de l’Ukraine", "c0 Ukraine"}},
		{"invasion de l’ukraine", nil},
		{"le ministre Ukraine de la Défense", []string{"1 ministre Ukraine de la Défense", "c0 Ukraine"}},
		{"Ukraine's army", []string{"2 Ukraine's army", "c0 Ukraine"}},
		{"la République démocratique du Congo", []string{"c1 République démocratique du Congo", "c2 Congo"}},
		{"il li, Li", []string{"3 Li"}},
		{"la tour de fer dite Eiffel", []string{"4 tour de fer dite Eiffel"}},
		{"la tour de fer que l'on dit Eiffel", nil},
		{"la tour, Eiffel", nil},
		{"les Etats, les États", []string{"6 Etats", "7 Etats", "6 États"}},
		{"TRAITÉ DE L'ELYSEE", []string{"5 TRAITÉ DE L'ELYSEE"}},
		{"traité\n\nde Rome", nil},
		{"traité\nde Rome", []string{"5 traité\nde Rome"}},
	}
	sc, v := scanner(t, templates, countries...)
	for _, tt := range tests {
		s := token.Split(tt.text, []token.Range{{Start: 0, End: len(tt.text)}}, v, nil, nil)
		var got []string
		for _, m := range sc.Scan(s, nil) {
			c := ""
			if m.Class != 0 {
				c = "c"
			}
			got = append(got, fmt.Sprintf("%s%d %s", c, m.Value, s.Slice(int(m.First), int(m.End))))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"a [b|c] {d} * e", `(\(|[x)`, "{a:b}", "l'(Ukraine|est)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tpl, err := Parse(s)
		if err != nil {
			return
		}
		phrases, err := tpl.Expand()
		if err == nil && len(phrases) == 0 {
			t.Fatalf("%q stands for nothing", s)
		}
	})
}

// BenchmarkScan matches names in text at the cost that checking pays for each article, words included.
func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("Le ministre chinois des Affaires étrangères s’est entretenu avec son homologue russe Igor Nom77 à Moscou. ", 1000)
	for _, n := range []int{100, 50_000} {
		b.Run(fmt.Sprint(n, " names"), func(b *testing.B) {
			var names []string
			for i := range n {
				names = append(names, fmt.Sprintf("Igor Nom%d", i))
			}
			sc, v := scanner(b, names)
			var buf *token.Stream
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				buf = token.Split(text, []token.Range{{Start: 0, End: len(text)}}, v, nil, buf)
				sc.Scan(buf, nil)
			}
		})
	}
}

// TestSharedEnds says that phrases which end alike share their ends, and are found all the same.
func TestSharedEnds(t *testing.T) {
	b := NewBuilder(token.NewVocabulary())
	for i, s := range []string{"[deadly|recent] (attack|attacks) (in|on) [downtown] Paris", "[deadly|recent] (attack|attacks) (in|on) [downtown] Nice"} {
		tpl, err := Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := b.AddTemplate(tpl, 0, int32(i)); err != nil {
			t.Fatal(err)
		}
	}
	written := len(b.nodes)
	a := b.Build()
	if shared := len(a.outputsFrom) - 1; shared != 7 || written < 40 {
		t.Errorf("%d nodes of %d are left, want 7: the start, after an adjective, a noun, a preposition, “downtown”, and each of two cities", shared, written)
	}
	text := "recent attacks on Nice, deadly attack in downtown Paris"
	s := token.Split(text, []token.Range{{Start: 0, End: len(text)}}, b.vocabulary, nil, nil)
	var got []int32
	for _, m := range a.NewScanner().Scan(s, nil) {
		got = append(got, m.Value)
	}
	if want := []int32{1, 1, 0, 0}; !slices.Equal(got, want) { // with the adjective and without
		t.Errorf("found %v, want %v", got, want)
	}
}
