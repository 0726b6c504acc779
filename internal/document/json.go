package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// A jsonValue is a value of JSON with its place. A string has its text and the place between its quotation marks.
type jsonValue struct {
	kind       jsonKind
	start, end int
	text       string
	names      []string
	items      []jsonValue // of an array; of an object, the value for each name
}

type jsonKind uint8

const (
	jsonNone jsonKind = iota
	jsonOther
	jsonString
	jsonArray
	jsonObject
)

// The bounds of the JSON that is read: how deep it nests and how many values it has.
const (
	maxJSONDepth  = 100
	maxJSONValues = 500_000
)

// get returns the value of a name of an object, of kind jsonNone where there is none.
func (v jsonValue) get(name string) jsonValue {
	if v.kind == jsonObject {
		for i, n := range v.names {
			if n == name {
				return v.items[i]
			}
		}
	}
	return jsonValue{}
}

// parseJSON reads one value.
func parseJSON(src []byte) (jsonValue, error) {
	p := jsonParser{src: src, d: json.NewDecoder(bytes.NewReader(src))}
	p.d.UseNumber()
	v, err := p.value(0)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return v, err
}

type jsonParser struct {
	src    []byte
	d      *json.Decoder
	values int
}

func (p *jsonParser) value(depth int) (jsonValue, error) {
	if p.values++; p.values > maxJSONValues || depth > maxJSONDepth {
		return jsonValue{}, errors.New("it is too large or too deep")
	}
	from := int(p.d.InputOffset())
	t, err := p.d.Token()
	if err != nil {
		return jsonValue{}, err
	}
	v := jsonValue{kind: jsonOther, start: from, end: int(p.d.InputOffset())}
	for v.start < v.end && (space(p.src[v.start]) || p.src[v.start] == ',' || p.src[v.start] == ':') {
		v.start++
	}
	switch t := t.(type) {
	case string:
		v.kind, v.text = jsonString, t
		v.start, v.end = v.start+1, v.end-1
	case json.Delim:
		v.kind = jsonArray
		if t == '{' {
			v.kind = jsonObject
		}
		for p.d.More() {
			if v.kind == jsonObject {
				name, err := p.d.Token()
				if err != nil {
					return v, err
				}
				v.names = append(v.names, name.(string))
			}
			item, err := p.value(depth + 1)
			if err != nil {
				return v, err
			}
			v.items = append(v.items, item)
		}
		if _, err := p.d.Token(); err != nil {
			return v, err
		}
		v.end = int(p.d.InputOffset())
	}
	return v, nil
}

// jsonText reads a string of JSON, given by its place between its quotation marks: its bytes and where each came from.
func jsonText(src []byte, start, end int) ([]byte, []segment) {
	var d decoded
	for i := start; i < end; {
		k := bytes.IndexByte(src[i:end], '\\')
		if k < 0 {
			d.copy(src, i, end)
			break
		}
		d.copy(src, i, i+k)
		i += k
		s, n := jsonEscape(src[i:end])
		d.put(s, i, n)
		i += n
	}
	return d.bytes, d.segments
}

// jsonEscape reads the escape at the start of p: what it stands for and its length.
func jsonEscape(p []byte) (string, int) {
	if len(p) < 2 {
		return "", len(p)
	}
	switch p[1] {
	case 'n':
		return "\n", 2
	case 't':
		return "\t", 2
	case 'r':
		return "\r", 2
	case 'b', 'f':
		return " ", 2
	case 'u':
		r, ok := hex4(p)
		if !ok {
			return "", 2
		}
		if utf16.IsSurrogate(r) {
			if low, ok := hex4(p[6:]); ok {
				if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
					return string(both), 12
				}
			}
		}
		return string(r), 6
	}
	return string(p[1:2]), 2
}

// hex4 reads \uXXXX.
func hex4(p []byte) (rune, bool) {
	if len(p) < 6 || p[0] != '\\' || p[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(p[2:6]), 16, 32)
	return rune(n), err == nil
}

// decoded is text that was decoded from a part of the source, with where each byte came from.
type decoded struct {
	bytes    []byte
	segments []segment
}

func (d *decoded) copy(src []byte, start, end int) {
	if start < end {
		d.segments = append(d.segments, segment{len(d.bytes), end - start, start, end - start})
		d.bytes = append(d.bytes, src[start:end]...)
	}
}

func (d *decoded) put(s string, start, length int) {
	if s != "" {
		d.segments = append(d.segments, segment{len(d.bytes), len(s), start, length})
		d.bytes = append(d.bytes, s...)
	}
}
