package fact

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"unicode/utf8"

	"factcheck/internal/date"
	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// A document is one facts file: its decoded values and the places where they stand.
type document struct {
	file   *source.File
	pack   string
	values map[string]any
	keys   *tomlkeys.Document
	shapes shapes
	report func(Diagnostic)
	last   source.Position
	lastAt int   // the offset of last
	broken *bool // set by the first error in the fact that is being read
}

// A table is one fact's table in a document.
type table struct {
	doc  *document
	node int
}

// A place is a position in a facts file.
type place struct {
	file         string
	line, column int
}

var (
	dateType  = reflect.TypeFor[date.Value]()
	placeType = reflect.TypeFor[place]()
)

// parse reads the TOML of a source. It returns nil after a syntax error, which it reports. The shapes are filled as need be.
func parse(s Source, fields shapes, report func(Diagnostic)) *document {
	d := &document{file: source.NewFile(s.Path, s.Bytes), pack: s.Pack, keys: tomlkeys.Scan(s.Bytes), shapes: fields, report: report}
	text := d.withoutFalseDates(s.Bytes)
	if err := d.keys.Decode(text, &d.values); err != nil {
		p := d.file.Position(err.Span.Start)
		report(Diagnostic{File: s.Path, Line: p.Line, Column: p.Column, Message: err.Error(), Unread: true})
		return nil
	}
	return d
}

// withoutFalseDates reports the bare dates that do not exist, and returns the text with another date in their place, so
// that one of them does not hide what else is wrong with the file.
func (d *document) withoutFalseDates(text []byte) []byte {
	copied := false
	for _, n := range d.keys.Nodes {
		raw := text[n.Value.Start:n.Value.End]
		if len(raw) != len("2022-02-24") || raw[4] != '-' || raw[7] != '-' {
			continue
		}
		y, err1 := strconv.ParseUint(string(raw[:4]), 10, 16)
		m, err2 := strconv.ParseUint(string(raw[5:7]), 10, 16)
		day, err3 := strconv.ParseUint(string(raw[8:]), 10, 16)
		if err1 != nil || err2 != nil || err3 != nil {
			continue
		}
		if _, ok := date.MakeDay(int(y), int(m), int(day)); ok {
			continue
		}
		_, err := date.Parse(string(raw))
		d.at(n.Value.Start, "%v", err)
		if !copied {
			text, copied = slices.Clone(text), true
		}
		copy(text[n.Value.Start:], falseDate)
	}
	return text
}

// falseDate stands for a date that does not exist; a fact that has it is not used.
const falseDate = "0000-01-01"

// position returns the position of an offset. It counts from the last one asked for where that is on the same line, so that a file
// of one long line costs no more than others.
func (d *document) position(offset int) source.Position {
	from, to := min(d.lastAt, offset), max(d.lastAt, offset)
	if between := d.file.Bytes[from:to]; d.last.Line > 0 && from >= len("\uFEFF") && !bytes.ContainsAny(between, "\r\n") {
		n := utf8.RuneCount(between)
		if offset < d.lastAt {
			n = -n
		}
		d.last.Column += n
	} else {
		d.last = d.file.Position(offset)
	}
	d.lastAt = offset
	return d.last
}

// at reports an error at an offset of the file.
func (d *document) at(offset int, format string, args ...any) {
	p := d.position(offset)
	if d.broken != nil {
		*d.broken = true
	}
	d.report(Diagnostic{File: d.file.Path, Line: p.Line, Column: p.Column, Message: fmt.Sprintf(format, args...)})
}

// key and value report an error at the key, or at the value, of a node.
func (d *document) key(node int, format string, args ...any) {
	d.at(d.keys.Nodes[node].Key.Start, format, args...)
}

func (d *document) value(node int, format string, args ...any) {
	d.at(d.keys.Nodes[node].Value.Start, format, args...)
}

// place returns where the key of a node stands.
func (d *document) place(node int) place {
	p := d.position(d.keys.Nodes[node].Key.Start)
	return place{d.file.Path, p.Line, p.Column}
}
