package pack

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestManifest(t *testing.T) {
	tests := []struct {
		toml string
		want []string // line:column: how the problem begins
	}{
		{"name = \"a\"\nversion = \"1.2.3\"\nlicence = \"MIT\"\nlanguages = [\"fr\"]\nrequires = [\"b\", \"c >= 1.0\"]", nil},
		{"name = \"a\"", []string{"1:1: the pack needs a version"}},
		{"name = \"A b\"\nversion = 1", []string{"1:8: name needs a text such as", "2:11: version needs a text such as"}},
		{"name = \"a\"\nversion = \"1\"\nlanguages = [\"french\"]", []string{"3:13: languages needs texts such as"}},
		{"name = \"a\"\nversion = \"1\"\nrequires = [\"b > 1\"]", []string{"3:12: requires needs texts such as"}},
		{"name = \"a\"\nversion = \"1\"\nlicense = \"MIT\"", []string{"3:1: unknown key \"license\"; did you mean \"licence\"?"}},
		{"name = ", []string{"1:7: not TOML: "}},
	}
	for _, tt := range tests {
		_, problems := Read(fstest.MapFS{Manifest: {Data: []byte(tt.toml)}}, "p")
		ok := len(problems) == len(tt.want)
		var got []string
		for i, p := range problems {
			s := fmt.Sprintf("%d:%d: %s", p.Line, p.Column, p.Message)
			got = append(got, s)
			ok = ok && strings.HasPrefix(s, tt.want[i])
		}
		if !ok {
			t.Errorf("%s\ngot  %q\nwant %q", tt.toml, got, tt.want)
		}
	}
}

func TestMissing(t *testing.T) {
	base := &Pack{Name: "base", Version: "1.9"}
	needy := &Pack{Name: "needy", Requires: []Requirement{{"base", "1.10"}, {"other", ""}, {"base", "1.2"}}}
	want := []string{
		"the pack needy requires base in version 1.10 or later; it is 1.9",
		"the pack needy requires the pack other; extend that as well",
	}
	if diff := cmp.Diff(want, Missing([]*Pack{base, needy})[needy]); diff != "" {
		t.Error(diff)
	}
}

// FuzzRead reads any text as a manifest, and any pack that is good from its archive.
func FuzzRead(f *testing.F) {
	f.Add("name = \"a\"\nversion = \"1\"\nrequires = [\"b >= 1\"]\nlanguages = [\"fr\"]")
	f.Add("name = {}\n[version]")
	f.Fuzz(func(t *testing.T, toml string) {
		root := fstest.MapFS{Manifest: {Data: []byte(toml)}, "rules/a.toml": {Data: []byte(toml)}}
		p, problems := Read(root, "p")
		if p == nil || len(problems) > 0 {
			return
		}
		var b bytes.Buffer
		if err := Build(&b, root); err != nil || b.Len() == 0 {
			t.Fatalf("%v", err)
		}
	})
}
