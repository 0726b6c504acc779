package fact

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"factcheck/internal/cache"
	"factcheck/internal/date"

	"github.com/google/go-cmp/cmp"
)

// sameDates compares dates; linked leaves out what is made of the rest.
var sameDates = cmp.Comparer(func(a, b date.Value) bool { return a == b })

var linked = cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".offices" }, cmp.Ignore())

// fill sets every field of a value to something of its own.
func fill(v reflect.Value, n *int) {
	*n++
	switch {
	case v.Type() == dateType && *n%3 == 0:
		v.Set(reflect.ValueOf(date.InMonth(1900+*n%100, 1+*n%12)))
	case v.Type() == dateType:
		v.Set(reflect.ValueOf(date.OnDay(date.Day(*n))))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), n)
			}
		}
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case v.Kind() == reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for _, lang := range []string{"fr", "en"} {
			x := reflect.New(v.Type().Elem()).Elem()
			fill(x, n)
			v.SetMapIndex(reflect.ValueOf(lang), x)
		}
	case v.Kind() == reflect.String:
		v.SetString(fmt.Sprint("text ", *n))
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.CanInt():
		v.SetInt(int64(*n))
	case v.CanUint():
		v.SetUint(uint64(*n % 4))
	case v.CanFloat():
		v.SetFloat(float64(*n) + 0.5)
	}
}

// TestCompiledHoldsEveryField fills every field that the types have, so that a new one cannot be forgotten.
func TestCompiledHoldsEveryField(t *testing.T) {
	x := &Index{}
	n := 0
	fill(reflect.ValueOf(x).Elem(), &n)
	for i := range x.Tenures {
		x.Tenures[i].Office, x.Tenures[i].Person = int32(i), int32(1-i)
		x.Offices[i].Tenures, x.Persons[1-i].Tenures = []int32{int32(i)}, []int32{int32(i)}
	}
	got, err := ReadCompiled(Compile(x))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(x, got, sameDates, linked); diff != "" {
		t.Error(diff)
	}
}

func TestCompiledIsTheSameIndex(t *testing.T) {
	x, _ := Load(sources(people, office))
	first := Compile(x)
	again, err := ReadCompiled(first)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(x, again, sameDates, cmp.AllowUnexported(Index{}, officeKey{})); diff != "" {
		t.Error(diff)
	}
	if string(Compile(again)) != string(first) {
		t.Error("the same index gives other bytes")
	}
}

func TestDamagedFormsAreRefused(t *testing.T) {
	x, _ := Load(sources(people, office))
	b := Compile(x)
	for i := range b {
		damaged := append([]byte{}, b...)
		damaged[i] ^= 0x55
		if _, err := ReadCompiled(damaged); err == nil {
			t.Fatalf("byte %d of %d can be changed", i, len(b))
		}
		if _, err := ReadCompiled(b[:i]); err == nil {
			t.Fatalf("%d bytes of %d are enough", i, len(b))
		}
	}
}

// FuzzReadCompiled reads forms whose checksum is right and whose content is not.
func FuzzReadCompiled(f *testing.F) {
	x, _ := Load(sources(people, office))
	f.Add(Compile(x)[headerSize:])
	f.Fuzz(func(t *testing.T, body []byte) {
		b := append([]byte(compiledMagic+layout()), 0, 0, 0, 0)
		b = append(b, body...)
		binary.LittleEndian.PutUint32(b[headerSize-4:], crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)))
		_, _ = ReadCompiled(b)
	})
}

// newsroom makes n facts, one in ten an office or event.
func newsroom(n int) []Source {
	var b strings.Builder
	for i := range n {
		switch i % 10 {
		case 8:
			fmt.Fprintf(&b, "[office.o%d]\nrole = \"mayor\"\ntitles.fr = [\"maire de Ville%d\"]\nsource = \"a page\"\nverified = 2026-01-01\nholders = [\n  { person = \"p%d\", from = 2001-01-01, to = 2008-03-21 },\n  { person = \"p%d\", from = 2008-03-21 },\n]\n", i, i, i-1, i-2)
		case 9:
			fmt.Fprintf(&b, "[event.e%d]\ndate = 2022-02-24\nphrases.fr = [\"événement numéro %d\", \"[grand] rassemblement (de|du) Lieu%d\"]\nphrases.en = [\"event number %d\"]\nsource = \"a page\"\nverified = 2026-01-01\n", i, i, i, i)
		default:
			fmt.Fprintf(&b, "[person.p%d]\nfamily = \"Nom%d\"\ngiven = \"Prénom%d\"\nnames.fr = [\"Prénom%d Nom%d\", \"P. Nom%d\"]\nborn = 1970-01-01\ngender = \"f\"\ncountry = \"FR\"\nsource = \"https://example.org/%d\"\nverified = 2026-01-01\n", i, i, i%1000, i%1000, i, i, i)
		}
	}
	return []Source{{Pack: "desk", Path: "desk.toml", Bytes: []byte(b.String())}}
}

// BenchmarkReadCompiled is what a run pays for facts that are cached. The budget for 100,000 is 100 ms and 300 MB.
func BenchmarkReadCompiled(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		x, ds := Load(newsroom(n))
		if len(ds) > 0 {
			b.Fatal(messages(ds[:1]))
		}
		compiled := Compile(x)
		x = nil
		b.Run(fmt.Sprint(n, " facts"), func(b *testing.B) {
			b.ReportAllocs()
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			for b.Loop() {
				var err error
				if x, err = ReadCompiled(compiled); err != nil {
					b.Fatal(err)
				}
			}
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB-held")
			b.ReportMetric(float64(len(compiled))/(1<<20), "MB-compiled")
			runtime.KeepAlive(x)
			x = nil
		})
	}
}

// BenchmarkLoad is what the first run pays, from TOML.
func BenchmarkLoad(b *testing.B) {
	files := newsroom(100_000)
	for b.Loop() {
		Load(files)
	}
}

// BenchmarkExtendCached is the whole of it: the sources hashed, the entry read, checked and decoded.
func BenchmarkExtendCached(b *testing.B) {
	store := cache.Open(b.TempDir())
	files := newsroom(100_000)
	if _, ds := ExtendCached(store, &Index{}, files); len(ds) > 0 {
		b.Fatal(messages(ds[:1]))
	}
	b.ReportAllocs()
	for b.Loop() {
		ExtendCached(store, &Index{}, files)
	}
}
