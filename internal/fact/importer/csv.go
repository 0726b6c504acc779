package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"factcheck/internal/fact"
)

// readCSV reads a table whose first line names the columns. Rows are counted as lines of a table are, the header being row 1.
func readCSV(b *builder, file fact.Source) error {
	text := bytes.TrimPrefix(file.Bytes, []byte("\uFEFF"))
	r := csv.NewReader(bytes.NewReader(text))
	r.FieldsPerRecord, r.Comma = -1, separator(text)
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return errors.New("the file is empty; its first line should name the columns")
	}
	if err != nil {
		return fmt.Errorf("not CSV: %w", err)
	}
	for i := range header {
		header[i] = strings.TrimSpace(header[i])
	}
	t := table{header: header}
	for n := 2; ; n++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return b.table(t, file, 2)
		}
		if err != nil {
			return fmt.Errorf("not CSV: %w", err)
		}
		if len(record) != len(header) {
			b.reportRow(n, fmt.Sprintf("the header has %d fields, the row another number", len(header)), strconv.Itoa(len(record)))
		}
		cells := map[string]cell{}
		for i, v := range record[:min(len(record), len(header))] {
			cells[header[i]] = cell{value: v}
		}
		t.rows = append(t.rows, cells)
	}
}

// separator returns what parts the columns of a table: of a comma, a semicolon and a tab the one that is most frequent in the header line. Spreadsheets
// write semicolons where the comma is the decimal sign, as in French.
func separator(text []byte) rune {
	header, _, _ := bytes.Cut(text, []byte("\n"))
	best := ','
	for _, r := range ";\t" {
		if bytes.Count(header, []byte(string(r))) > bytes.Count(header, []byte(string(best))) {
			best = r
		}
	}
	return best
}
