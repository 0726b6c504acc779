package importer

import (
	"bytes"
	"encoding/json"
	"fmt"

	"factcheck/internal/fact"
)

// readResults reads query results: SPARQL 1.1 Query Results JSON, or CSV.
func readResults(b *builder, file fact.Source) error {
	if !bytes.HasPrefix(bytes.TrimLeft(file.Bytes, "\uFEFF \t\r\n"), []byte("{")) {
		return readCSV(b, file)
	}
	var doc struct {
		Head struct {
			Vars []string `json:"vars"`
		} `json:"head"`
		Results struct {
			Bindings []map[string]struct {
				Type  string `json:"type"`
				Value string `json:"value"`
			} `json:"bindings"`
		} `json:"results"`
	}
	if err := json.Unmarshal(file.Bytes, &doc); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	t := table{header: doc.Head.Vars}
	for _, binding := range doc.Results.Bindings {
		cells := map[string]cell{}
		for name, v := range binding {
			cells[name] = cell{value: v.Value, unknown: v.Type == "bnode"}
		}
		t.rows = append(t.rows, cells)
	}
	return b.table(t, file, 1)
}
