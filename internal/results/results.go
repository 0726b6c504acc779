// Package results keeps the results of checks from run to run, so that an article that did not change is not checked again.
//
// Drafts are confidential: a result is stored under a hash and encrypted with a key made from the article's own bytes. Who has the article can
// look its result up; from the store alone nobody learns what was in it.
package results

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/json"

	"factcheck/checker"
	"factcheck/internal/cache"

	"github.com/vmihailenco/msgpack/v5"
)

// A Store keeps the results of one program, set of facts and configuration. The nil Store keeps none.
type Store struct {
	store *cache.Store
	base  []byte
	dated bool // results of all articles depend on the day
	today string
}

// Open returns the store of a directory for what is checked by a program with options.
func Open(dir, program string, o checker.Options) (*Store, error) {
	s := &Store{store: cache.Open(dir), today: o.Today, dated: len(o.Suppressions) > 0}
	o.Today, o.Cache = "", ""
	if len(o.Suppressions) == 0 && len(o.RuleFiles) == 0 {
		o.Dir = "" // what no path depends on
	}
	options, err := json.Marshal(o)
	if err != nil {
		return nil, err
	}
	key := cache.KeyOf([]byte("result 2"), []byte(program), options)
	s.base = key[:]
	return s, nil
}

// key returns the name of an article's result.
func (s *Store) key(a *checker.Article) cache.Key {
	today := ""
	if s.dated || bytes.Contains(a.Bytes, []byte("factcheck-disable")) {
		today = s.today
	}
	return cache.KeyOf(s.base, []byte(today), []byte(a.Path), []byte(a.Format), []byte(a.Lang), []byte(a.Published), a.Bytes)
}

// seal returns the cipher of an article's result. Its key is made from the name of the result and the bytes of the article, and so seals one
// text only: the nonce may be constant.
func seal(name cache.Key, a *checker.Article) (cipher.AEAD, []byte, error) {
	h := sha256.New()
	h.Write([]byte("factcheck: key of the result of an article\n"))
	h.Write(name[:])
	h.Write(a.Bytes)
	block, err := aes.NewCipher(h.Sum(nil))
	if err != nil {
		return nil, nil, err
	}
	gcm, err := cipher.NewGCM(block)
	return gcm, make([]byte, 12), err
}

// Get returns the result of an article, if it is there.
func (s *Store) Get(a checker.Article) (checker.Result, bool) {
	var r checker.Result
	if s == nil {
		return r, false
	}
	name := s.key(&a)
	data, ok := s.store.Get(name)
	if !ok {
		return r, false
	}
	gcm, nonce, err := seal(name, &a)
	if err != nil {
		return r, false
	}
	plain, err := gcm.Open(nil, nonce, data, nil)
	if err != nil || msgpack.Unmarshal(plain, &r) != nil {
		return checker.Result{}, false
	}
	r.Path, r.Bytes = a.Path, a.Bytes
	for i := range r.Diagnostics {
		r.Diagnostics[i].Path = a.Path // as the article is named now
	}
	return r, true
}

// Put keeps the result of an article. One that a fault of the program touched is not kept, nor one whose bytes are not those of the file. What
// cannot be kept is made again the next time.
func (s *Store) Put(a checker.Article, r checker.Result) {
	if s == nil || len(r.Internal) > 0 || r.Converted {
		return
	}
	r.Bytes = nil
	var plain bytes.Buffer
	e := msgpack.NewEncoder(&plain)
	e.UseArrayEncodedStructs(true)
	if e.Encode(&r) != nil {
		return
	}
	name := s.key(&a)
	if gcm, nonce, err := seal(name, &a); err == nil {
		_ = s.store.Put(name, gcm.Seal(nil, nonce, plain.Bytes(), nil))
	}
}

// Problems returns what was wrong with the facts and options, if that is there.
func (s *Store) Problems() ([]checker.Diagnostic, bool) {
	if s == nil {
		return nil, false
	}
	data, ok := s.store.Get(cache.KeyOf(s.base, []byte("problems")))
	var problems []checker.Diagnostic
	ok = ok && json.Unmarshal(data, &problems) == nil
	return problems, ok
}

// PutProblems keeps what is wrong with the facts and options.
func (s *Store) PutProblems(problems []checker.Diagnostic) {
	if s == nil {
		return
	}
	if data, err := json.Marshal(problems); err == nil {
		_ = s.store.Put(cache.KeyOf(s.base, []byte("problems")), data)
	}
}
