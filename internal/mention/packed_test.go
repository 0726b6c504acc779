package mention

import (
	"fmt"
	"reflect"
	"testing"

	"factcheck/facts"
	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/lang/all"
	"factcheck/internal/source"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestPackedLexiconFindsTheSame(t *testing.T) {
	index := facts.Index()
	f := source.NewFile("a.txt", []byte("Le président français Emmanuel Macron a reçu Wang Yi mardi 3 mai 2022, après l'invasion de l'Ukraine, à Lyon, en France, avec 27 pays.\n\nU.S. President Joe Biden met Vladimir Puttin in Lyon, France."))
	text, _ := document.Parse(f, document.Options{})
	for _, p := range all.Packs() {
		l, _ := Compile(p, index, nil)
		key := Key(p, index, "")
		b := l.Packed(key)
		again, err := Unpack(b, key, p, index)
		if err != nil {
			t.Fatal(err)
		}
		published, _ := date.Parse("2022-05-04")
		want, got := l.NewFinder().Find(text, published), again.NewFinder().Find(text, published)
		if len(want.People) == 0 || len(want.Titles) == 0 || len(want.Statements) == 0 || len(want.Numbers) == 0 {
			t.Error("nothing found to compare")
		}
		if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(Article{}, "Lexicon", "Text"), cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
			t.Errorf("%s: %s", p.Code, diff)
		}
		a, z := reflect.ValueOf(l).Elem(), reflect.ValueOf(again).Elem()
		for i := range a.NumField() {
			name := a.Type().Field(i).Name
			if name != "dates" && name != "Pack" && name != "Facts" && fmt.Sprint(a.Field(i)) != fmt.Sprint(z.Field(i)) {
				t.Errorf("%s: the field %s of the lexicon is not packed", p.Code, name)
			}
		}
		if _, err := Unpack(b, Key(p, index, "other"), p, index); err == nil {
			t.Error("a lexicon under another key was read")
		}
		for _, n := range []int{0, 1, len(b) / 3, len(b) - 1} {
			if _, err := Unpack(b[:n], key, p, index); err == nil {
				t.Errorf("%d of %d bytes were read as if they were all", n, len(b))
			}
		}
	}
}

func BenchmarkUnpack(b *testing.B) {
	index := facts.Index()
	for _, p := range all.Packs() {
		b.Run(p.Code, func(b *testing.B) {
			l, _ := Compile(p, index, nil)
			data := l.Packed(Key(p, index, ""))
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Unpack(data, Key(p, index, ""), p, index); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
