// Package audit records what was checked, so that a later change of facts finds the articles that relied on them.
package audit

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"path/filepath"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"factcheck/checker"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// The buckets of a record: articles by name, sets of facts by hash, and what the record says of itself.
var (
	articlesBucket = []byte("articles")
	factsBucket    = []byte("facts")
	metaBucket     = []byte("meta")
)

// version is that of the form of a record.
const version = "1"

// An Entry is what is recorded of one article. It holds values and fact IDs, no text.
type Entry struct {
	Hash      string  `json:"hash"`    // SHA-256 of the file
	Program   string  `json:"program"` // version
	Facts     string  `json:"facts"`   // hash of the set of facts
	Published string  `json:"published,omitempty"`
	Claims    []Claim `json:"claims"`
}

// A Claim is one claim of an entry.
type Claim struct {
	Rule    string   `json:"rule"`
	Verdict string   `json:"verdict"`
	Line    int      `json:"line"`
	Column  int      `json:"column"`
	Said    string   `json:"said,omitempty"`
	Known   string   `json:"known,omitempty"`
	Facts   []string `json:"facts,omitempty"`
}

// A factState is what a set of facts held of one.
type factState struct {
	Hash  string   `json:"h"`
	Names []uint64 `json:"n,omitempty"` // hashes of its names
}

// A Writer adds articles to a record. It is not safe for use by several goroutines.
type Writer struct {
	db      *bbolt.DB
	dir     string
	program string
	pending map[string][]byte
	sets    map[string]bool // those that are there
}

// batch is how many articles are written at once.
const batch = 2000

// Open opens a record to add to it, and makes it where there is none. An article that is recorded again replaces what was said of it.
func Open(path, program string) (*Writer, error) {
	db, err := open(path, false)
	if err != nil {
		return nil, err
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &Writer{db: db, dir: filepath.Dir(abs), program: program, pending: map[string][]byte{}, sets: map[string]bool{}}, nil
}

func open(path string, reading bool) (*bbolt.DB, error) {
	db, err := bbolt.Open(path, 0o644, &bbolt.Options{Timeout: 10 * time.Second, ReadOnly: reading})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, errors.New("is in use by another run of factcheck")
	case errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum), errors.Is(err, bolterrors.ErrVersionMismatch):
		return nil, errors.New("is no record of factcheck; name another file")
	case err != nil:
		return nil, err
	}
	if reading {
		err = db.View(func(tx *bbolt.Tx) error {
			if b := tx.Bucket(metaBucket); b == nil || string(b.Get([]byte("version"))) != version {
				return errors.New("is no record of this version of factcheck")
			}
			return nil
		})
	} else {
		err = db.Update(func(tx *bbolt.Tx) error {
			for _, name := range [][]byte{articlesBucket, factsBucket, metaBucket} {
				if _, err := tx.CreateBucketIfNotExists(name); err != nil {
					return err
				}
			}
			return tx.Bucket(metaBucket).Put([]byte("version"), []byte(version))
		})
	}
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// Facts records a set of facts under its hash. digests is called where it is not there yet.
func (w *Writer) Facts(hash string, digests func() []checker.FactDigest) error {
	if w.sets[hash] {
		return nil
	}
	w.sets[hash] = true
	return w.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(factsBucket)
		if b.Get([]byte(hash)) != nil {
			return nil
		}
		data, err := json.Marshal(states(digests()))
		if err != nil {
			return err
		}
		return b.Put([]byte(hash), data)
	})
}

func states(digests []checker.FactDigest) map[string]factState {
	out := make(map[string]factState, len(digests))
	for _, d := range digests {
		s := factState{Hash: d.Hash}
		for _, n := range d.Names {
			s.Names = append(s.Names, nameHash(n))
		}
		out[d.ID] = s
	}
	return out
}

func nameHash(name string) uint64 {
	h := fnv.New64a()
	for w := range words(name) {
		h.Write(binary.BigEndian.AppendUint64(nil, w))
	}
	return h.Sum64()
}

// Add records a result under a set of facts.
func (w *Writer) Add(r *checker.Result, facts string) error {
	sum := sha256.Sum256(r.Bytes)
	e := Entry{Hash: hex.EncodeToString(sum[:]), Program: w.program, Facts: facts, Published: r.Published, Claims: []Claim{}}
	relied := map[string]bool{}
	for _, c := range r.Claims {
		out := Claim{Rule: c.Rule, Verdict: c.Verdict, Line: c.Span.Line, Column: c.Span.Column, Said: c.Said, Known: c.Known}
		for _, f := range c.Facts {
			out.Facts = append(out.Facts, f.ID)
			relied[f.ID] = true
		}
		e.Claims = append(e.Claims, out)
	}
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	// What decides whether the article is affected comes first, so that the rest need not be read.
	var b []byte
	b = block(b, newFilter(r.Bytes))
	b = block(b, []byte(facts))
	b = binary.AppendUvarint(b, uint64(len(relied)))
	for id := range relied {
		b = binary.BigEndian.AppendUint64(b, idHash(id))
	}
	w.pending[w.name(r.Path)] = append(b, data...)
	if len(w.pending) >= batch {
		return w.flush()
	}
	return nil
}

func block(b, data []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(data))), data...)
}

func idHash(id string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(id))
	return h.Sum64()
}

// name names an article relative to the record; a name that is no UTF-8 is quoted.
func (w *Writer) name(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if rel, err := filepath.Rel(w.dir, path); err == nil {
		path = rel
	}
	path = filepath.ToSlash(path)
	if !utf8.ValidString(path) || strings.HasPrefix(path, `"`) {
		return strconv.Quote(path)
	}
	return path
}

func (w *Writer) flush() error {
	err := w.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(articlesBucket)
		for name, data := range w.pending {
			if err := b.Put([]byte(name), data); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return nil
	})
	clear(w.pending)
	return err
}

// Close writes what is left.
func (w *Writer) Close() error { return errors.Join(w.flush(), w.db.Close()) }
