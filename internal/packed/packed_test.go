package packed

import (
	"slices"
	"testing"
)

func write() []byte {
	var w Writer
	w.Int(300)
	w.Text("été")
	w.Texts([]string{"a", "", "bcd"})
	List(&w, []int32{-1, 7})
	List(&w, []uint64{1 << 60})
	List(&w, []uint8{9})
	List(&w, []uint16{})
	return w.Bytes()
}

func read(b []byte) (*Reader, bool) {
	r := NewReader(b)
	same := r.Int() == 300
	same = r.Text() == "été" && same
	same = slices.Equal(r.Texts(), []string{"a", "", "bcd"}) && same
	same = slices.Equal(ReadList[int32](r), []int32{-1, 7}) && same
	same = slices.Equal(ReadList[uint64](r), []uint64{1 << 60}) && same
	same = slices.Equal(ReadList[uint8](r), []uint8{9}) && same
	return r, len(ReadList[uint16](r)) == 0 && same
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	if r, same := read(write()); !same || !r.Done() {
		t.Errorf("same = %v, done = %v", same, r.Done())
	}
}

func TestWhatIsCutShortIsDamaged(t *testing.T) {
	b := write()
	for i := range b {
		if r, _ := read(b[:i]); r.Done() {
			t.Errorf("%d of %d bytes read as if they were all", i, len(b))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(write())
	f.Fuzz(func(_ *testing.T, b []byte) { read(b) })
}
