package lang

import (
	"fmt"
	"hash"
	"hash/fnv"
	"maps"
	"reflect"
	"slices"
)

// Fingerprint returns a number that changes with the words of the pack: what was computed from it before is still good while
// the number is the same. Functions in the pack are not looked at.
func (p *Pack) Fingerprint() uint64 {
	h := fnv.New64a()
	mix(h, reflect.ValueOf(p).Elem())
	return h.Sum64()
}

func mix(h hash.Hash64, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		h.Write([]byte(v.String()))
		h.Write([]byte{0})
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			mix(h, v.Index(i))
		}
		h.Write([]byte{1})
	case reflect.Struct:
		for i := range v.NumField() {
			mix(h, v.Field(i))
		}
	case reflect.Map:
		keys := v.MapKeys()
		text := map[string]reflect.Value{}
		for _, k := range keys {
			text[fmt.Sprint(k)] = v.MapIndex(k)
		}
		for _, k := range slices.Sorted(maps.Keys(text)) {
			h.Write([]byte(k))
			mix(h, text[k])
		}
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32:
		fmt.Fprint(h, v)
	}
}
