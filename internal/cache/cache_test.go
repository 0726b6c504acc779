package cache

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

func TestWhatWasPutIsFound(t *testing.T) {
	s := Open(filepath.Join(t.TempDir(), "not", "there", "yet"))
	k := KeyOf([]byte("a"), []byte("b"))
	if _, ok := s.Get(k); ok {
		t.Error("an empty store holds something")
	}
	for _, data := range [][]byte{[]byte("one"), {}, bytes.Repeat([]byte("x"), 1<<20)} {
		if err := s.Put(k, data); err != nil {
			t.Fatal(err)
		}
		if got, ok := s.Get(k); !ok || !bytes.Equal(got, data) {
			t.Errorf("%d bytes: found %v, %d bytes", len(data), ok, len(got))
		}
	}
	if k == KeyOf([]byte("ab")) || k == KeyOf([]byte("a")) {
		t.Error("other inputs have the same key")
	}
}

func TestDamagedDataIsNotFound(t *testing.T) {
	s := Open(t.TempDir())
	k := KeyOf([]byte("k"))
	damages := map[string]func([]byte) []byte{
		"a flipped bit": func(b []byte) []byte { b[len(b)-1] ^= 1; return b },
		"a lost end":    func(b []byte) []byte { return b[:len(b)-3] },
		"a lost start":  func(b []byte) []byte { return b[:5] },
		"nothing":       func(b []byte) []byte { return nil },
	}
	for name, damage := range damages {
		if err := s.Put(k, []byte("some data")); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(s.path(k))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(s.path(k), damage(b), 0o644); err != nil {
			t.Fatal(err)
		}
		if got, ok := s.Get(k); ok {
			t.Errorf("%s: found %q", name, got)
		}
		if _, err := os.Stat(s.path(k)); err == nil {
			t.Errorf("%s: the damaged file is still there", name)
		}
	}
}

func TestManyWritersLeaveOneWholeEntry(t *testing.T) {
	dir := t.TempDir()
	k := KeyOf([]byte("k"))
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			s := Open(dir)
			data := bytes.Repeat([]byte{byte(i)}, 100_000)
			for range 20 {
				if err := s.Put(k, data); err != nil {
					t.Error(err)
				}
				if got, ok := s.Get(k); ok && (len(got) != len(data) || got[0] != got[len(got)-1]) {
					t.Error("a reader found parts of two entries")
				}
			}
		})
	}
	wg.Wait()
	if _, ok := Open(dir).Get(k); !ok {
		t.Error("nothing is left")
	}
}

func TestTrimKeepsTheNewest(t *testing.T) {
	s := Open(t.TempDir())
	now := time.Now()
	for i := range 5 {
		k := KeyOf([]byte(fmt.Sprint(i)))
		if err := s.Put(k, make([]byte, 1000)); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(s.path(k), now, now.Add(time.Duration(i)*time.Minute)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Trim(2500); err != nil {
		t.Fatal(err)
	}
	for i := range 5 {
		if _, ok := s.Get(KeyOf([]byte(fmt.Sprint(i)))); ok != (i >= 3) {
			t.Errorf("entry %d: found %v", i, ok)
		}
	}
}

func TestNoStoreHoldsNothing(t *testing.T) {
	var s *Store
	if err := s.Put(Key{}, nil); err != nil {
		t.Error(err)
	}
	if _, ok := s.Get(Key{}); ok {
		t.Error("found")
	}
}
