package config

import "testing"

// Whatever a file holds, it is read to its end, and each problem has a place in it.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		"extends = \"a\"\nfacts = [1, \"[\"]\nworld = \"x\"\n[rules]\n\"a b\" = \"off\"\n[[overrides]]\npaths = []\n[overrides.rules]\nx = \"error\"\n[rule.x]\nkind = 1",
		"overrides = [{paths = [\"a/**\"], lang = \"fr\"}]\nrule = 3\nrules = []\nlang.x = 1",
		"\uFEFFlang = \"fr\"\r\nselect = \"\"\r\n", "[[rule]]\n[[rules]]", "a = [[[[", "exclude = [\"{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b\"]", "\"\\u0000\" = 1",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		d := &document{origins: map[string]Place{}}
		read := d.decode("a.toml", b)
		c := &Config{Path: "/x/a.toml", Rules: map[string]string{}, Rule: map[string]Value{}, origins: map[string]Place{}}
		c.set(&read, d.origins, "/x")
		for _, problem := range append(d.diagnostics, c.check(Known{})...) {
			if problem.Line < 1 || problem.Column < 1 {
				t.Errorf("%q has no place", problem.Message)
			}
		}
		c.For("/x/a/b.md")
		c.Takes("/x/a/b.md")
		_, problems := Suppressions("s.toml", b)
		for _, problem := range problems {
			if problem.Line < 1 || problem.Column < 1 {
				t.Errorf("%q has no place", problem.Message)
			}
		}
	})
}
