// Package packed writes lists of numbers and texts one behind the other, and reads them back at the speed of a copy. It is
// the form in which what takes long to compute is kept: a header of the owner's says what is inside.
package packed

import "encoding/binary"

// A Writer collects values.
type Writer struct{ b []byte }

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.b }

// Int writes a number that is not negative.
func (w *Writer) Int(n int) { w.b = binary.AppendUvarint(w.b, uint64(n)) }

// Text writes a text.
func (w *Writer) Text(s string) {
	w.Int(len(s))
	w.b = append(w.b, s...)
}

// Texts writes a list of texts.
func (w *Writer) Texts(list []string) {
	n := 0
	w.Int(len(list))
	for _, s := range list {
		w.Int(len(s))
		n += len(s)
	}
	w.Int(n)
	for _, s := range list {
		w.b = append(w.b, s...)
	}
}

// Number is what lists are made of.
type Number interface {
	~int32 | ~uint32 | ~uint64 | ~uint16 | ~uint8
}

// List writes a list of numbers.
func List[N Number](w *Writer, list []N) {
	w.Int(len(list))
	size := width[N]()
	for _, n := range list {
		switch size {
		case 1:
			w.b = append(w.b, byte(n))
		case 2:
			w.b = binary.LittleEndian.AppendUint16(w.b, uint16(n))
		case 4:
			w.b = binary.LittleEndian.AppendUint32(w.b, uint32(n))
		default:
			w.b = binary.LittleEndian.AppendUint64(w.b, uint64(n))
		}
	}
}

// A Reader reads what a Writer wrote, in the same order. After something that is not there, Damaged is true and all else reads as zero.
type Reader struct {
	b       []byte
	Damaged bool
}

// NewReader returns a reader of b, which must not change.
func NewReader(b []byte) *Reader { return &Reader{b: b} }

// Done tells whether all was read, and rightly.
func (r *Reader) Done() bool { return !r.Damaged && len(r.b) == 0 }

func (r *Reader) fail() { r.Damaged, r.b = true, nil }

// Int reads a number.
func (r *Reader) Int() int {
	n, used := binary.Uvarint(r.b)
	if used <= 0 || n > 1<<40 {
		r.fail()
		return 0
	}
	r.b = r.b[used:]
	return int(n)
}

// take returns the next n bytes.
func (r *Reader) take(n int) []byte {
	if n > len(r.b) {
		r.fail()
		return nil
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

// Text reads a text.
func (r *Reader) Text() string { return string(r.take(r.Int())) }

// Texts reads a list of texts. They share one block of memory.
func (r *Reader) Texts() []string {
	n := r.Int()
	if n > len(r.b) {
		r.fail()
		return nil
	}
	lengths := make([]int, n)
	for i := range lengths {
		lengths[i] = r.Int()
	}
	all := string(r.take(r.Int()))
	out := make([]string, n)
	for i, k := range lengths {
		if k > len(all) {
			r.fail()
			return nil
		}
		out[i], all = all[:k], all[k:]
	}
	return out
}

// ReadList reads a list of numbers.
func ReadList[N Number](r *Reader) []N {
	n, size := r.Int(), width[N]()
	b := r.take(n * size)
	if r.Damaged {
		return nil
	}
	out := make([]N, n)
	switch size {
	case 1:
		for i := range out {
			out[i] = N(b[i])
		}
	case 2:
		for i := range out {
			out[i] = N(binary.LittleEndian.Uint16(b[2*i:]))
		}
	case 4:
		for i := range out {
			out[i] = N(binary.LittleEndian.Uint32(b[4*i:]))
		}
	default:
		for i := range out {
			out[i] = N(binary.LittleEndian.Uint64(b[8*i:]))
		}
	}
	return out
}

// width returns the bytes that a number takes.
func width[N Number]() int { return binary.Size(N(0)) }
