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

// A document is a facts file, or a part of a large one: its decoded values and the places where they stand.
type document struct {
	file   *source.File
	part   source.Span
	pack   string
	values map[string]any
	keys   *tomlkeys.Document // of the part; see tree
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

// parse reads the TOML of a part of a file. It returns nil after a syntax error, which it reports. The shapes are filled as need be.
func parse(file *source.File, part source.Span, pack string, fields shapes, report func(Diagnostic)) *document {
	d := &document{file: file, part: part, pack: pack, shapes: fields, report: report}
	text := d.withoutFalseDates(d.text())
	if err := d.tree().Decode(text, &d.values); err != nil {
		p := d.position(err.Span.Start)
		report(Diagnostic{File: file.Path, Line: p.Line, Column: p.Column, Message: err.Error(), Unread: true})
		return nil
	}
	return d
}

// text returns the bytes of the part, to which the spans of the keys are relative.
func (d *document) text() []byte { return d.file.Bytes[d.part.Start:d.part.End] }

// tree returns the keys. Those of large files are forgotten once they are read, and found again where something is to be told.
func (d *document) tree() *tomlkeys.Document {
	if d.keys == nil {
		d.keys = tomlkeys.Scan(d.text())
	}
	return d.keys
}

// withoutFalseDates reports the bare dates that do not exist, and returns the text with another date in their place, so
// that one of them does not hide what else is wrong with the file.
func (d *document) withoutFalseDates(text []byte) []byte {
	copied := false
	for _, n := range d.tree().Nodes {
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

// position returns the position of an offset of the part. It counts from the last one asked for where that is on the same line, so that a file
// of one long line costs no more than others.
func (d *document) position(offset int) source.Position {
	offset = min(d.part.Start+offset, len(d.file.Bytes))
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
	d.at(d.tree().Nodes[node].Key.Start, format, args...)
}

func (d *document) value(node int, format string, args ...any) {
	d.at(d.tree().Nodes[node].Value.Start, format, args...)
}

// place returns where the key of a node stands.
func (d *document) place(node int) place {
	p := d.position(d.tree().Nodes[node].Key.Start)
	return place{d.file.Path, p.Line, p.Column}
}
