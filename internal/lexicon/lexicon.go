// Package lexicon keeps compiled lexicons, since compiling one takes many times longer than checking an article: those of the
// world pack are part of the program, others are kept in a store from run to run.
package lexicon

import (
	_ "embed" // for the lexicons
	"fmt"

	"factcheck/internal/cache"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/mention"
)

//go:generate go run ./pack

// The lexicons of the world pack, by language. They are variables of their own and not a file system, from which reading is a copy.
var (
	//go:embed world.en
	worldEN []byte
	//go:embed world.fr
	worldFR []byte
)

// embedded returns the lexicon of the world pack in a language, nothing for a language without one.
func embedded(code string) []byte {
	switch code {
	case "en":
		return worldEN
	case "fr":
		return worldFR
	}
	return nil
}

// storeLimit is how many bytes the store may take: the lexicons of a large newsroom after some tens of changes.
const storeLimit = 512 << 20

// Get returns the lexicon of a language with the facts and the phrases of custom rules: the one that the program holds, the one in the
// store, or one compiled now. A nil store, or one that cannot be written to, makes it slower, not wrong.
func Get(pack *lang.Pack, facts *fact.Index, phrases []mention.Phrase, store *cache.Store) *mention.Lexicon {
	custom := ""
	if len(phrases) > 0 {
		custom = fmt.Sprintf("%v", phrases)
	}
	key := mention.Key(pack, facts, custom)
	if l, err := mention.Unpack(embedded(pack.Code), key, pack, facts); err == nil {
		return l
	}
	stored := cache.KeyOf([]byte("lexicon"), []byte(pack.Code), key)
	if b, ok := store.Get(stored); ok {
		if l, err := mention.Unpack(b, key, pack, facts); err == nil {
			return l
		}
	}
	l, _ := mention.Compile(pack, facts, phrases) // what cannot be read in a phrase is told when the facts are loaded
	if store != nil && store.Put(stored, l.Packed(key)) == nil {
		_ = store.Trim(storeLimit)
	}
	return l
}
