package tomlkeys

import (
	"strings"
	"testing"
)

const sample = "\uFEFFtitle = \"a # b\" # c\n" + `
[person.wang-yi]
family = "Wang"
names.fr = ['Wang Yi', """a
"quoted" \""" ]"""] # ]
[ "a b" . 'c.d' . "\u00e9" ]
x = 1
[office.x]
holders = [
  { person = "p", from = 2013-03-16 }, # { not = "this" }
  { person = "q", note = "}" },
]
[[figure.y.values]]
value = 1.5
[[figure.y.values]]
value = 2
[figure.y.values.deep]
z = 1
`

func TestScanFindsWhatIsWritten(t *testing.T) {
	d := Scan([]byte(sample))
	at := func(n int) string { return sample[d.Nodes[n].Key.Start:d.Nodes[n].Key.End] }
	value := func(n int) string { return sample[d.Nodes[n].Value.Start:d.Nodes[n].Value.End] }
	tests := []struct {
		path       string
		key, value string
	}{
		{"title", "title", `"a # b"`},
		{"person/wang-yi", "person.wang-yi", "[person.wang-yi]"},
		{"person/wang-yi/family", "family", `"Wang"`},
		{"person/wang-yi/names/fr", "names.fr", "['Wang Yi', \"\"\"a\n\"quoted\" \\\"\"\" ]\"\"\"]"},
		{"a b/c.d/é/x", "x", "1"},
	}
	for _, tt := range tests {
		n, ok := d.Find(strings.Split(tt.path, "/")...)
		if !ok || at(n) != tt.key || value(n) != tt.value {
			t.Errorf("%s: found %v, key %q, value %q; want %q, %q", tt.path, ok, at(n), value(n), tt.key, tt.value)
		}
	}
	list, _ := d.Find("office", "x", "holders")
	if len(d.Nodes[list].Items) != 2 {
		t.Fatalf("holders has %d items, want 2", len(d.Nodes[list].Items))
	}
	second := d.Nodes[list].Items[1]
	if n, ok := d.Child(second, "note"); !ok || value(n) != `"}"` || at(second) != `{ person = "q", note = "}" }` {
		t.Errorf("the second holder is %q", at(second))
	}
	list, _ = d.Find("figure", "y", "values")
	if items := d.Nodes[list].Items; len(items) != 2 {
		t.Errorf("values has %d items, want 2", len(items))
	} else if deep, ok := d.Child(items[1], "deep"); !ok {
		t.Error("a table below a list of tables belongs to its last item")
	} else if _, ok := d.Child(deep, "z"); !ok {
		t.Error("a key of that table is missing")
	}
}

// FuzzScan holds the scanner to the decoder: every key that the decoder finds outside lists has a node.
func FuzzScan(f *testing.F) {
	f.Add(sample)
	f.Add("a.b.c = {d.e = 1, f = [[1, {g = 2}]]}\n\"\\\"\" = 1")
	f.Add("[[")
	f.Add("a = [{b=[")
	f.Fuzz(func(t *testing.T, s string) {
		d := Scan([]byte(s))
		for _, n := range d.Nodes {
			if n.Key.Start > n.Key.End || n.Key.End > len(s) || n.Value.Start > n.Value.End || n.Value.End > len(s) {
				t.Fatalf("a node stands at %v and %v of %d bytes", n.Key, n.Value, len(s))
			}
		}
		var m map[string]any
		if d.Decode([]byte(s), &m) != nil {
			return
		}
		compare(t, d, Root, m)
	})
}

func compare(t *testing.T, d *Document, node int, v any) {
	t.Helper()
	items := d.Nodes[node].Items
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			n, ok := d.Child(node, k)
			if !ok {
				t.Fatalf("no node for key %q", k)
			}
			compare(t, d, n, x)
		}
	case []map[string]any:
		if len(items) != len(v) {
			t.Fatalf("%d items, want %d", len(items), len(v))
		}
		for i, x := range v {
			compare(t, d, items[i], x)
		}
	case []any:
		if len(items) != len(v) {
			t.Fatalf("%d items, want %d", len(items), len(v))
		}
		for i, x := range v {
			compare(t, d, items[i], x)
		}
	}
}

// TestTextsThatWouldTakeHoursAreRefused holds the limits, in time that grows with the text and no faster.
func TestTextsThatWouldTakeHoursAreRefused(t *testing.T) {
	const n = 1_000_000
	tests := []struct{ name, text, want string }{
		{"lists in lists", "a = " + strings.Repeat("[", n), "more than 64 lists or tables inside each other"},
		{"tables in tables", "x = 1\na = " + strings.Repeat("{b=", n), "more than 64 lists or tables inside each other"},
		{"a key of many parts", "a" + strings.Repeat(".a", n) + " = 1", "a key has more than 32 parts"},
		{"a header of many parts", "[a" + strings.Repeat(".a", n) + "]", "a key has more than 32 parts"},
		{"a table on one line", "a = {" + strings.Repeat("b=1,", n) + "}", "a table on one line has more than 10,000 keys; write it as [a.table]"},
		{"what people write", "[a.b]\nc = [{ d = [1, [2]], e.f = 1 }]", ""},
	}
	for _, tt := range tests {
		var m map[string]any
		_, err := Decode([]byte(tt.text), &m)
		if err == nil && tt.want != "" || err != nil && err.Message != tt.want {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}

func TestParts(t *testing.T) {
	text := "x = 1\n[a.b]\ny = \"\"\"\n[c.d]\n\"\"\"\n[a.b.c]\nz = [\n  [1], # ]\n]\n[c.d] # new\n[[c.d.e]]\n[e.f]\n"
	var got []string
	for _, p := range Parts([]byte(text), 10) {
		got = append(got, text[p.Start:p.End])
	}
	want := []string{"x = 1\n[a.b]\ny = \"\"\"\n[c.d]\n\"\"\"\n[a.b.c]\nz = [\n  [1], # ]\n]\n", "[c.d] # new\n[[c.d.e]]\n", "[e.f]\n"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%q, want %q", got, want)
	}
}

// FuzzParts holds that the parts of a text that can be decoded can be decoded too, and are all of it.
func FuzzParts(f *testing.F) {
	f.Add(sample)
	f.Add("[a.b]\nc = '''\n[d.e]\n'''\n[d.e]\n[f.g]\nh = [[1],\n[2]]\n[i.j]")
	f.Fuzz(func(t *testing.T, s string) {
		parts := Parts([]byte(s), 1)
		at := 0
		for _, p := range parts {
			if p.Start != at {
				t.Fatalf("%v", parts)
			}
			at = p.End
		}
		if at != len(s) {
			t.Fatalf("%v of %d bytes", parts, len(s))
		}
		var m map[string]any
		if _, err := Decode([]byte(s), &m); err != nil {
			return
		}
		for _, p := range parts {
			var m map[string]any
			if _, err := Decode([]byte(s[p.Start:p.End]), &m); err != nil {
				t.Fatalf("%q: part %q: %v", s, s[p.Start:p.End], err)
			}
		}
	})
}
