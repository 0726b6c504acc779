package fact

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"factcheck/internal/cache"

	"github.com/google/go-cmp/cmp"
)

func TestExtendCached(t *testing.T) {
	dir := t.TempDir()
	want, _ := Load(sources(people, office))
	same := func(what string, x *Index, ds []Diagnostic) {
		t.Helper()
		if diff := cmp.Diff(want, x, sameDates, cmp.AllowUnexported(Index{}, officeKey{})); diff != "" || len(ds) > 0 {
			t.Errorf("%s: %s%s", what, messages(ds), diff)
		}
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			x, ds := ExtendCached(cache.Open(dir), &Index{}, sources(people, office))
			same("several runs at once", x, ds)
		})
	}
	wg.Wait()
	entries, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil || len(entries) != 1 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	x, ds := ExtendCached(cache.Open(dir), &Index{}, sources(people, office))
	same("a later run", x, ds)
	if err := os.WriteFile(entries[0], []byte("damaged"), 0o644); err != nil {
		t.Fatal(err)
	}
	x, ds = ExtendCached(cache.Open(dir), &Index{}, sources(people, office))
	same("after damage", x, ds)
	x, ds = ExtendCached(nil, &Index{}, sources(people, office))
	same("without a store", x, ds)
	for range 2 {
		if _, ds := ExtendCached(cache.Open(dir), &Index{}, sources(people, office+"odd = 1\n")); len(ds) != 1 {
			t.Errorf("a fault is told %d times", len(ds))
		}
	}
}
