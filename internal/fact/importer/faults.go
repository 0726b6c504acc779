package importer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// few is how many rows and details of a fault are told. The others are counted.
const few = 3

// A fault is what is wrong with one or more rows of a file, for one reason.
type fault struct {
	reason  string
	rows    []int
	details []string // what the first rows with different ones say
	more    bool     // there are other details
}

// reportRow tells what is wrong with a row. Rows that have one reason are told together at the end of the file; the detail may differ.
func (b *builder) reportRow(row int, reason, detail string) {
	i := slices.IndexFunc(b.faults, func(f *fault) bool { return f.reason == reason })
	if i < 0 {
		i = len(b.faults)
		b.faults = append(b.faults, &fault{reason: reason})
	}
	f := b.faults[i]
	f.rows = append(f.rows, row)
	switch {
	case detail == "" || slices.Contains(f.details, detail):
	case len(f.details) < few:
		f.details = append(f.details, detail)
	default:
		f.more = true
	}
}

func (b *builder) reportFaults() {
	for _, f := range b.faults {
		b.report(f.where(), "%s", f.message())
	}
	b.faults = nil
}

func (f *fault) where() string {
	if len(f.rows) == 1 {
		return fmt.Sprintf("row %d", f.rows[0])
	}
	var numbers []string
	for _, n := range f.rows[:min(few, len(f.rows))] {
		numbers = append(numbers, strconv.Itoa(n))
	}
	last := len(numbers) - 1
	if more := len(f.rows) - few; more > 0 {
		return fmt.Sprintf("rows %s and %d more", strings.Join(numbers, ", "), more)
	}
	return fmt.Sprintf("rows %s and %s", strings.Join(numbers[:last], ", "), numbers[last])
}

func (f *fault) message() string {
	if len(f.details) == 0 {
		return f.reason
	}
	var quoted []string
	for _, d := range f.details {
		quoted = append(quoted, strconv.Quote(d))
	}
	message := f.reason + ": " + strings.Join(quoted, ", ")
	if f.more {
		message += " and others"
	}
	return message
}
