package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"factcheck/internal/fact"
)

// readCSV reads a table whose first line names the columns. Rows are counted as lines of a table are, the header being row 1.
func readCSV(b *builder, file fact.Source) error {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file.Bytes, []byte("\uFEFF"))))
	r.FieldsPerRecord = -1
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
			b.report(fmt.Sprintf("row %d", n), "it has %d fields, the header has %d", len(record), len(header))
		}
		cells := map[string]cell{}
		for i, v := range record[:min(len(record), len(header))] {
			cells[header[i]] = cell{value: v}
		}
		t.rows = append(t.rows, cells)
	}
}
