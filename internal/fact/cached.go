package fact

import "factcheck/internal/cache"

// cacheLimit is how many bytes the cache of facts may take: the facts of a large newsroom after some tens of changes.
const cacheLimit = 512 << 20

// ExtendCached is [Extend] by way of a store: what the same base and sources gave before is read from there. Facts with
// diagnostics are not stored, so that they are told each time. A store that cannot be written to makes it slower, not wrong.
func ExtendCached(store *cache.Store, base *Index, sources []Source) (*Index, []Diagnostic) {
	if len(sources) == 0 {
		return base, nil
	}
	key := keyOf(base, sources)
	if b, ok := store.Get(key); ok {
		if x, err := ReadCompiled(b); err == nil {
			return x, nil
		}
	}
	x, diagnostics := Extend(base, sources)
	if len(diagnostics) == 0 && store != nil {
		if store.Put(key, Compile(x)) == nil {
			_ = store.Trim(cacheLimit)
		}
	}
	return x, diagnostics
}

func keyOf(base *Index, sources []Source) cache.Key {
	return cache.KeyOf([]byte("facts"), []byte(compiledMagic), []byte(layout()), []byte(ContentHash(base, sources)))
}

// Kept tells whether a store has what [ExtendCached] gives for a base and sources.
func Kept(store *cache.Store, base *Index, sources []Source) bool {
	_, ok := store.Get(keyOf(base, sources))
	return ok
}
