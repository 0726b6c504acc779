package token

import "factcheck/internal/packed"

// A table maps words to IDs. It is open addressing over flat lists, so that a filled one is read from its packed form without being
// built again.
type table struct {
	slots []uint32 // one more than an index into words, 0 for a free slot; a power of two of them
	words []string
	ids   []uint32
}

// find returns the ID of a word, 0 where the table has none.
func (t *table) find(word []byte) ID {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for i := hash(word) & mask; ; i = (i + 1) & mask {
		k := t.slots[i]
		if k == 0 {
			return 0
		}
		if t.words[k-1] == string(word) {
			return ID(t.ids[k-1])
		}
	}
}

// add adds a word that is not in the table.
func (t *table) add(word string, id ID) {
	t.words, t.ids = append(t.words, word), append(t.ids, uint32(id))
	if 2*len(t.words) >= len(t.slots) {
		t.slots = make([]uint32, max(64, 2*len(t.slots)))
		for i := range t.words {
			t.place(uint32(i + 1))
		}
		return
	}
	t.place(uint32(len(t.words)))
}

func (t *table) place(k uint32) {
	mask := uint32(len(t.slots) - 1)
	i := hash([]byte(t.words[k-1])) & mask
	for t.slots[i] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = k
}

// hash is FNV-1a, with the high bits mixed into the low ones that choose a slot.
func hash(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

func (t *table) pack(w *packed.Writer) {
	packed.List(w, t.slots)
	w.Texts(t.words)
	packed.List(w, t.ids)
}

// unpackTable reads a table; what it holds is checked, so that a look-up cannot run out of its lists or on for ever.
func unpackTable(r *packed.Reader) table {
	t := table{slots: packed.ReadList[uint32](r), words: r.Texts(), ids: packed.ReadList[uint32](r)}
	ok := len(t.ids) == len(t.words) && len(t.slots)&(len(t.slots)-1) == 0 && (2*len(t.words) < len(t.slots) || len(t.words) == 0)
	used := 0
	for _, k := range t.slots {
		ok = ok && int(k) <= len(t.words)
		if k != 0 {
			used++
		}
	}
	if !ok || used != len(t.words) {
		r.Damaged = true
		return table{}
	}
	return t
}
