package fact

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"reflect"
	"strings"

	"factcheck/internal/date"
)

// The compiled form of an index is a header, a list of all texts written one behind the other, and the facts as numbers: each
// text a place in that list, each date a day. Reading it is a pass over the numbers; texts are not copied.
//
//	magic    8 bytes, with the version of this format
//	layout   8 bytes, a hash of the Go types that are written
//	checksum 4 bytes, CRC-32C of what follows
const compiledMagic = "facts\x00\x00\x01"

const headerSize = len(compiledMagic) + 8 + 4

// Compile returns the compiled form of an index.
func Compile(x *Index) []byte {
	c := &codec{writing: true, seen: map[string]int{}}
	c.index(x)
	b := append([]byte(compiledMagic), layout()...)
	b = append(b, 0, 0, 0, 0)
	b = binary.AppendUvarint(b, uint64(len(c.texts)))
	b = append(b, c.texts...)
	b = append(b, c.numbers...)
	binary.LittleEndian.PutUint32(b[headerSize-4:], crc32.Checksum(b[headerSize:], crc32.MakeTable(crc32.Castagnoli)))
	return b
}

var (
	errOtherVersion = errors.New("the compiled facts were made by another version of the program; compile them again")
	errDamaged      = errors.New("the compiled facts are damaged; compile them again")
)

// ReadCompiled returns the index of a compiled form. The error says that it is damaged or of another version. The texts of
// the index stay in one block of memory.
func ReadCompiled(b []byte) (*Index, error) {
	if len(b) < headerSize || string(b[:len(compiledMagic)]) != compiledMagic || string(b[len(compiledMagic):headerSize-4]) != layout() {
		return nil, errOtherVersion
	}
	body := b[headerSize:]
	if binary.LittleEndian.Uint32(b[headerSize-4:]) != crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)) {
		return nil, errDamaged
	}
	n, used := binary.Uvarint(body)
	if used <= 0 || n > uint64(len(body)-used) {
		return nil, errDamaged
	}
	c := &codec{text: string(body[used : used+int(n)]), numbers: body[used+int(n):]}
	x := &Index{}
	c.index(x)
	if c.damaged || len(c.numbers) > 0 || !x.link() {
		return nil, errDamaged
	}
	x.prepare()
	return x, nil
}

// layout is a hash of the types that are written: a new field makes the old form unreadable instead of wrong.
func layout() string {
	var b strings.Builder
	seen := map[reflect.Type]bool{}
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		fmt.Fprintf(&b, "%v;", t)
		switch t.Kind() {
		case reflect.Slice:
			walk(t.Elem())
		case reflect.Map:
			walk(t.Elem())
		case reflect.Struct:
			if seen[t] || t == dateType {
				return
			}
			seen[t] = true
			for i := range t.NumField() {
				fmt.Fprintf(&b, "%s ", t.Field(i).Name)
				walk(t.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[Index]())
	sum := sha256.Sum256([]byte(b.String()))
	return string(sum[:8])
}

// A codec writes values or reads them, by the same calls in the same order.
type codec struct {
	writing bool
	numbers []byte // written, or still to be read
	damaged bool   // what was to be read is not there

	texts []byte         // when writing
	seen  map[string]int // offset of each text in texts
	text  string         // when reading
	key   string         // of the map that is being read

	strings []string // room for the lists that are read, so that they are few allocations
	names   []Name
}

func (c *codec) number(n *uint64) {
	if c.writing {
		c.numbers = binary.AppendUvarint(c.numbers, *n)
		return
	}
	if len(c.numbers) > 0 && c.numbers[0] < 0x80 {
		*n, c.numbers = uint64(c.numbers[0]), c.numbers[1:]
		return
	}
	v, used := binary.Uvarint(c.numbers)
	if used <= 0 {
		c.damaged, c.numbers, v, used = true, nil, 0, 0
	}
	*n, c.numbers = v, c.numbers[used:]
}

func integer[T ~int | ~int32 | ~uint8](c *codec, v *T) {
	n := uint64(*v)
	c.number(&n)
	if !c.writing {
		*v = T(n)
		if uint64(*v) != n {
			c.damaged = true
		}
	}
}

func (c *codec) bool(v *bool) {
	n := uint64(0)
	if *v {
		n = 1
	}
	c.number(&n)
	*v = n != 0
}

func (c *codec) float(v *float64) {
	n := math.Float64bits(*v)
	c.number(&n)
	*v = math.Float64frombits(n)
}

func (c *codec) string(s *string) {
	if c.writing {
		length := uint64(len(*s))
		c.number(&length)
		if length == 0 {
			return
		}
		at, ok := c.seen[*s]
		if !ok {
			at = len(c.texts)
			c.seen[*s] = at
			c.texts = append(c.texts, *s...)
		}
		offset := uint64(at)
		c.number(&offset)
		return
	}
	var length, offset uint64
	if c.number(&length); length == 0 {
		*s = ""
		return
	}
	c.number(&offset)
	if offset > uint64(len(c.text)) || length > uint64(len(c.text))-offset {
		c.damaged = true
		return
	}
	*s = c.text[offset : offset+length]
}

// date writes a day as its number, anything else as EDTF.
func (c *codec) date(v *date.Value) {
	const none, day, other = 0, 1, 2
	kind := uint64(other)
	switch {
	case !c.writing:
	case v.IsZero():
		kind = none
	case *v == date.OnDay(v.First()):
		kind = day
	}
	switch c.number(&kind); kind {
	case none:
	case day:
		n := uint64(v.First() - date.MinDay)
		c.number(&n)
		if !c.writing {
			if n > uint64(date.MaxDay-date.MinDay) {
				c.damaged = true
				return
			}
			*v = date.OnDay(date.MinDay + date.Day(n))
		}
	default:
		s := v.String()
		c.string(&s)
		if !c.writing {
			parsed, err := date.Parse(s)
			c.damaged = c.damaged || err != nil
			*v = parsed
		}
	}
}

// length writes or reads how many items follow. Each takes at least one byte, which bounds what damaged data can ask for.
func (c *codec) length(n int) int {
	l := uint64(n)
	c.number(&l)
	if !c.writing && l > uint64(len(c.numbers)) {
		c.damaged = true
		return 0
	}
	return int(l)
}

// list writes or reads a list, its items by one call each.
func list[T any](c *codec, items *[]T, item func(*T)) {
	n := c.length(len(*items))
	if !c.writing && n > 0 {
		*items = make([]T, n)
	}
	for i := range *items {
		item(&(*items)[i])
	}
}

// take returns room for n items from a block, a new one where the old one is used up.
func take[T any](block *[]T, n int) []T {
	const size = 1024
	if n > size/4 {
		return make([]T, n)
	}
	if len(*block) < n {
		*block = make([]T, size)
	}
	out := (*block)[:n:n]
	*block = (*block)[n:]
	return out
}

func (c *codec) stringList(v *[]string) {
	n := c.length(len(*v))
	if !c.writing && n > 0 {
		*v = take(&c.strings, n)
	}
	for i := range *v {
		c.string(&(*v)[i])
	}
}

func (c *codec) nameList(v *[]Name) {
	n := c.length(len(*v))
	if !c.writing && n > 0 {
		*v = take(&c.names, n)
	}
	for i := range *v {
		c.string(&(*v)[i].Full)
		c.string(&(*v)[i].Family)
	}
}

// byLanguage writes or reads a map in order of its keys.
func byLanguage[T any](c *codec, m *map[string]T, value func(*T)) {
	n := c.length(len(*m))
	if c.writing {
		for _, lang := range sortedKeys(*m) {
			v := (*m)[lang]
			c.string(&lang)
			value(&v)
		}
		return
	}
	if n == 0 {
		return
	}
	*m = make(map[string]T, n)
	var v, none T
	for range n {
		c.string(&c.key)
		value(&v)
		(*m)[c.key] = v
		v = none
	}
}

func (c *codec) texted(m *map[string][]string) { byLanguage(c, m, c.stringList) }
