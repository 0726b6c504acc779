package audit

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/checker"

	"go.etcd.io/bbolt"
)

// An Affected is a recorded article that a change of facts concerns.
type Affected struct {
	Path    string   `json:"path"` // relative to the record
	Reasons []Reason `json:"reasons"`
}

// A Reason is one fact for which an article is to be checked again.
type Reason struct {
	Fact   string  `json:"fact"`
	Change string  `json:"change"`           // "changed", "removed", or "new" for a new fact or a new name of one
	Name   string  `json:"name,omitempty"`   // of what is new: the name of which the article has the words
	Claims []Claim `json:"claims,omitempty"` // those that relied on the fact
}

// A difference is how a recorded set of facts differs from that of today.
type difference struct {
	changed map[uint64]string // ID by its hash
	removed map[string]bool   // of changed, by ID
	fresh   []freshName
}

type freshName struct {
	fact, name string
	words      []uint64
}

// Recheck returns the articles of a record that the facts of today concern otherwise than those with which they were checked, in order of
// path: those that relied on a fact that changed or went, and those that may mention a new fact or a new name. It reads no article. recorded is
// the number of articles in the record.
func Recheck(path string, today []checker.FactDigest) (affected []Affected, recorded int, err error) {
	db, err := open(path, true)
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.View(func(tx *bbolt.Tx) error {
		differences := map[string]*difference{}
		facts := tx.Bucket(factsBucket)
		return tx.Bucket(articlesBucket).ForEach(func(name, data []byte) error {
			recorded++
			words, data, ok := cut(data)
			set, data, ok2 := cut(data)
			n, size := binary.Uvarint(data)
			if !ok || !ok2 || size <= 0 || uint64(len(data)-size) < 8*n {
				return errors.New("is damaged; make it anew with --record")
			}
			d := differences[string(set)]
			if d == nil {
				if d, err = newDifference(facts.Get(set), today); err != nil {
					return err
				}
				differences[string(set)] = d
			}
			ids, rest := data[size:size+int(8*n)], data[size+int(8*n):]
			if reasons := d.reasons(words, ids, rest); len(reasons) > 0 {
				affected = append(affected, Affected{filepath.FromSlash(string(name)), reasons})
			}
			return nil
		})
	})
	return affected, recorded, err
}

// cut cuts off a block with its length before it.
func cut(data []byte) (b, rest []byte, ok bool) {
	n, size := binary.Uvarint(data)
	if size <= 0 || uint64(len(data)-size) < n {
		return nil, nil, false
	}
	return data[size : size+int(n)], data[size+int(n):], true
}

func newDifference(recorded []byte, today []checker.FactDigest) (*difference, error) {
	var before map[string]factState
	if json.Unmarshal(recorded, &before) != nil {
		return nil, errors.New("lacks the facts of an article; make it anew with --record")
	}
	d := &difference{changed: map[uint64]string{}, removed: map[string]bool{}}
	for _, f := range today {
		old, known := before[f.ID]
		delete(before, f.ID)
		if known && old.Hash == f.Hash {
			continue
		}
		if known {
			d.changed[idHash(f.ID)] = f.ID
		}
		for _, name := range f.Names {
			if slices.Contains(old.Names, nameHash(name)) {
				continue
			}
			if all := slices.Collect(words(name)); len(all) > 0 {
				d.fresh = append(d.fresh, freshName{f.ID, name, all})
			}
		}
	}
	for id := range before {
		d.changed[idHash(id)] = id
		d.removed[id] = true
	}
	return d, nil
}

// reasons tells why an article is to be checked again: words are its filter, ids the hashes of the facts that it relied on, and data its entry.
func (d *difference) reasons(words filter, ids, data []byte) []Reason {
	var out []Reason
	for ; len(ids) >= 8; ids = ids[8:] {
		if id, ok := d.changed[binary.BigEndian.Uint64(ids)]; ok {
			r := Reason{Fact: id, Change: "changed", Claims: claimsOn(id, data)}
			if d.removed[id] {
				r.Change = "removed"
			}
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b Reason) int { return strings.Compare(a.Fact, b.Fact) })
	last := ""
	for _, f := range d.fresh {
		if f.fact != last && words.has(f.words) {
			out = append(out, Reason{Fact: f.fact, Change: "new", Name: f.name})
			last = f.fact
		}
	}
	return out
}

// claimsOn returns the claims of an entry that relied on a fact.
func claimsOn(id string, data []byte) []Claim {
	var e Entry
	if json.Unmarshal(data, &e) != nil {
		return nil
	}
	return slices.DeleteFunc(e.Claims, func(c Claim) bool { return !slices.Contains(c.Facts, id) })
}
