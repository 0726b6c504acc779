package config

import (
	"reflect"
	"time"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// A Suppression is an entry [[suppress]] of a file of suppressions, as it is written.
type Suppression struct {
	Path   string   // glob of articles, relative to the file
	Rules  []string // names
	Text   string   // words of the article around what is found
	Reason string
	Until  string      // the last day, EDTF
	Span   source.Span // of its header
	Faults []string    // what is wrong with it
}

// Suppressions reads a file of suppressions. A diagnostic tells why it could not be read.
func Suppressions(path string, b []byte) ([]Suppression, []Diagnostic) {
	d := &document{file: source.NewFile(path, b), origins: map[string]Place{}}
	var values map[string]any
	var fault *tomlkeys.Error
	if d.keys, fault = tomlkeys.Decode(b, &values); fault != nil {
		d.fail(fault.Span.Start, "%v", fault)
		return nil, d.diagnostics
	}
	var out []Suppression
	list, _ := values["suppress"].([]map[string]any)
	node, _ := d.keys.Child(tomlkeys.Root, "suppress")
	for i, entry := range list {
		item := d.item(node, i)
		var written struct {
			Path   string   `toml:"path" glob:"yes"`
			Rule   []string `toml:"rule"`
			Text   string   `toml:"text"`
			Reason string   `toml:"reason"`
			Until  string   `toml:"until"`
		}
		if day, ok := entry["until"].(time.Time); ok {
			entry["until"] = day.Format(time.DateOnly)
		}
		said := len(d.diagnostics)
		d.table(reflect.ValueOf(&written).Elem(), entry, item, "")
		s := Suppression{Path: written.Path, Rules: written.Rule, Text: written.Text, Reason: written.Reason, Until: written.Until, Span: d.keys.Nodes[item].Value}
		for _, problem := range d.diagnostics[said:] {
			s.Faults = append(s.Faults, problem.Message)
		}
		d.diagnostics = d.diagnostics[:said]
		out = append(out, s)
	}
	for name := range values {
		if name != "suppress" || len(list) == 0 {
			n, _ := d.keys.Child(tomlkeys.Root, name)
			d.fail(d.keys.Nodes[n].Key.Start, "unknown key %q; write [[suppress]] with path, rule, text and reason", name)
		}
	}
	return out, d.diagnostics
}
