// Package cache is a store on disk for what can be made again: data under the hash of what it was made from. Any number of
// programs may use one directory at once. What was damaged is not found.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A Key names data by what it is made from.
type Key [sha256.Size]byte

// KeyOf returns the key of some inputs. The same bytes divided otherwise give another key.
func KeyOf(parts ...[]byte) Key {
	h := sha256.New()
	for _, p := range parts {
		sum := sha256.Sum256(p)
		h.Write(sum[:])
	}
	return Key(h.Sum(nil))
}

// A Store is a directory of entries. The nil Store holds nothing and takes nothing.
type Store struct{ dir string }

// Open returns the store of a directory, which is made when something is first put into it.
func Open(dir string) *Store { return &Store{dir} }

func (s *Store) path(k Key) string {
	name := hex.EncodeToString(k[:])
	return filepath.Join(s.dir, name[:2], name[2:])
}

// Get returns the data of a key and whether it is there, whole. Damaged data is removed.
func (s *Store) Get(k Key) ([]byte, bool) {
	if s == nil {
		return nil, false
	}
	b, err := os.ReadFile(s.path(k))
	if err != nil {
		return nil, false
	}
	if len(b) >= sha256.Size {
		if sum := sha256.Sum256(b[sha256.Size:]); bytes.Equal(sum[:], b[:sha256.Size]) {
			return b[sha256.Size:], true
		}
	}
	os.Remove(s.path(k))
	return nil, false
}

// Try tells whether something can be put into the store: nil where it can.
func (s *Store) Try() error {
	if s == nil {
		return nil
	}
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(s.dir, temporary+"*")
	if err != nil {
		return err
	}
	f.Close()
	return os.Remove(f.Name())
}

// Put stores data under a key. A reader finds all of it or none.
func (s *Store) Put(k Key, data []byte) error {
	if s == nil {
		return nil
	}
	path := s.path(k)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), temporary+"*")
	if err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	_, err = f.Write(sum[:])
	if err == nil {
		_, err = f.Write(data)
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// temporary starts the names of files that are being written.
const temporary = "new-"

// Trim removes the entries that were written longest ago until the store holds at most limit bytes, and what writers that were
// interrupted an hour before the last entry left behind.
func (s *Store) Trim(limit int64) error {
	if s == nil {
		return nil
	}
	type entry struct {
		path string
		size int64
		time time.Time
	}
	var entries, begun []entry
	var total int64
	var newest time.Time
	err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil // what another program removes meanwhile is gone all the same
		}
		info, err := d.Info()
		if err != nil {
			return nil
		}
		e := entry{path, info.Size(), info.ModTime()}
		if e.time.After(newest) {
			newest = e.time
		}
		if strings.HasPrefix(d.Name(), temporary) {
			begun = append(begun, e)
			return nil
		}
		entries = append(entries, e)
		total += e.size
		return nil
	})
	if err != nil {
		return err
	}
	for _, e := range begun {
		if newest.Sub(e.time) > time.Hour {
			os.Remove(e.path)
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return a.time.Compare(b.time) })
	for _, e := range entries {
		if total <= limit {
			break
		}
		if os.Remove(e.path) == nil {
			total -= e.size
		}
	}
	return nil
}
