package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
)

// The parsers of front matter take time that grows with the square of its nesting, so both are bounded far above what
// articles have.
const (
	maxFrontMatter = 32 << 10 // bytes
	maxStructure   = 2000     // marks that can nest
)

// frontMatter reads YAML between --- lines, TOML between +++ lines or a JSON object at the start of the article, and returns
// where the text after it starts.
func (b *builder) frontMatter(start int) int {
	rest := b.src[start:]
	switch {
	case bytes.HasPrefix(rest, []byte("---")):
		return b.fenced(start, "---", b.yaml)
	case bytes.HasPrefix(rest, []byte("+++")):
		return b.fenced(start, "+++", b.toml)
	case bytes.HasPrefix(rest, []byte("{")):
		head := rest[:min(len(rest), maxFrontMatter)]
		d := json.NewDecoder(bytes.NewReader(head))
		var object map[string]json.RawMessage
		if d.Decode(&object) != nil || len(object) == 0 {
			return start
		}
		end := start + int(d.InputOffset())
		if !b.simple(start, end) {
			return end
		}
		b.yaml(start, end) // JSON is YAML
		return end
	}
	return start
}

var keyLine = regexp.MustCompile(`^\s*(?:#.*\s+)*["']?[\p{L}\w-]+["']?\s*[:=]`)

// fenced finds the lines that fence front matter in and reads what is between.
func (b *builder) fenced(start int, fence string, read func(start, end int) bool) int {
	end, from := line(b.src, start)
	if strings.TrimRight(string(b.src[start:min(end, start+20)]), " \t") != fence {
		return start
	}
	for at := from; at < len(b.src); {
		end, next := line(b.src, at)
		l := bytes.TrimRight(b.src[at:end], " \t")
		if string(l) == fence || fence == "---" && string(l) == "..." {
			if !b.simple(from, at) || read(from, at) {
				return next
			}
			return start
		}
		if at-from > maxFrontMatter {
			break
		}
		at = next
	}
	if keyLine.Match(b.src[from:min(len(b.src), from+200)]) {
		b.fail(source.Span{Start: start, End: start + len(fence)}, "the front matter that starts here has no line %s to end it", fence)
	}
	return start
}

// simple tells whether front matter is small enough to be parsed, and says so where it is not.
func (b *builder) simple(start, end int) bool {
	n := 0
	for _, c := range b.src[start:end] {
		switch c {
		case '[', '{', '.', '-', '?':
			n++
		}
	}
	if n > maxStructure {
		b.fail(source.Span{Start: start, End: end}, "the front matter is nested too deeply to be read")
	}
	return n <= maxStructure
}

// yaml reads front matter in YAML and tells whether it was front matter at all.
func (b *builder) yaml(start, end int) (ok bool) {
	src := b.src[start:end]
	file, err := parser.ParseBytes(src, 0)
	if err != nil {
		if !keyLine.Match(src) {
			return false
		}
		at := source.Span{Start: start, End: start}
		message := err.Error()
		if e := yaml.Error(nil); errors.As(err, &e) && e.GetToken() != nil {
			p := e.GetToken().Position
			at.Start = start + offsetOf(src, p.Line, p.Column)
			at.End = min(end, at.Start+len(e.GetToken().Value))
			message = e.GetMessage()
		}
		b.fail(at, "the front matter is not valid YAML: %s", message)
		return true
	}
	ok = len(bytes.TrimSpace(src)) == 0
	for _, doc := range file.Docs {
		if doc.Body == nil || doc.Body.Type() == ast.CommentType {
			ok = true
			continue
		}
		m, isMap := doc.Body.(ast.MapNode)
		if !isMap {
			continue
		}
		ok = true
		for it := m.MapRange(); it.Next(); {
			v := it.Value()
			t := v.GetToken()
			from := start + offsetOf(src, t.Position.Line, t.Position.Column)
			span := source.Span{Start: from, End: min(end, from+len(strings.TrimSpace(t.Origin)))}
			key := it.Key().GetToken().Value
			if key == suppressing {
				b.suppressYAML(v, start, end)
				continue
			}
			b.field(key, scalar(v, 0), span)
		}
	}
	return ok
}

// suppressYAML notes what front matter suppresses: a text, a list of texts, or a mapping of rules to reasons.
func (b *builder) suppressYAML(v ast.Node, start, end int) {
	entry := func(n ast.Node, text string) {
		t := n.GetToken()
		from := start + offsetOf(b.src[start:end], t.Position.Line, t.Position.Column)
		b.suppress(text, source.Span{Start: from, End: min(end, from+len(strings.TrimSpace(t.Origin)))})
	}
	switch v := v.(type) {
	case *ast.SequenceNode:
		for _, item := range v.Values {
			entry(item, scalar(item, 0))
		}
	case ast.MapNode:
		for it := v.MapRange(); it.Next(); {
			entry(it.Key(), it.Key().GetToken().Value+": "+scalar(it.Value(), 0))
		}
	default:
		entry(v, scalar(v, 0))
	}
}

// scalar returns the words of a YAML value: of a list, its items; of a mapping, its name.
func scalar(n ast.Node, depth int) string {
	if depth > 3 {
		return ""
	}
	switch n := n.(type) {
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value)
	case *ast.NullNode:
		return ""
	case *ast.SequenceNode:
		var all []string
		for _, v := range n.Values {
			if s := scalar(v, depth+1); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	case *ast.TagNode:
		return scalar(n.Value, depth+1)
	case ast.MapNode:
		for it := n.MapRange(); it.Next(); {
			if it.Key().GetToken().Value == "name" {
				return scalar(it.Value(), depth+1)
			}
		}
	case ast.ScalarNode:
		return n.GetToken().Value
	}
	return ""
}

// offsetOf returns the offset of a line and a column in characters, both counted from 1.
func offsetOf(src []byte, lineNumber, column int) int {
	at := 0
	for ; lineNumber > 1 && at < len(src); lineNumber-- {
		_, at = line(src, at)
	}
	for ; column > 1 && at < len(src); column-- {
		_, n := utf8.DecodeRune(src[at:])
		at += n
	}
	return at
}

var tomlKey = regexp.MustCompile(`^[ \t]*(?:"([^"]+)"|'([^']+)'|([\w-]+))[ \t]*=[ \t]*`)

// toml reads front matter in TOML.
func (b *builder) toml(start, end int) bool {
	src := b.src[start:end]
	values := map[string]any{}
	if _, err := tomlkeys.Decode(src, &values); err != nil {
		at := source.Span{Start: start + err.Span.Start, End: start + err.Span.End}
		b.fail(at, "the front matter is not valid TOML: %s", err.Message)
		return true
	}
	spans := map[string]source.Span{}
	for at := start; at < end && !bytes.HasPrefix(b.src[at:end], []byte("[")); {
		stop, next := line(b.src, at)
		if m := tomlKey.FindSubmatchIndex(b.src[at:stop]); m != nil {
			for _, g := range []int{2, 4, 6} {
				if m[g] >= 0 {
					spans[string(b.src[at+m[g]:at+m[g+1]])] = source.Span{Start: at + m[1], End: stop}
				}
			}
		}
		at = next
	}
	keys := make([]string, 0, len(values))
	for k := range values {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		if k == suppressing {
			b.suppressTOML(values[k], spans[k])
			continue
		}
		b.field(k, tomlScalar(values[k]), spans[k])
	}
	return true
}

// suppressTOML is [builder.suppressYAML] for TOML.
func (b *builder) suppressTOML(v any, span source.Span) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			b.suppress(tomlScalar(item), span)
		}
	case map[string]any:
		for _, rule := range slices.Sorted(maps.Keys(v)) {
			b.suppress(rule+": "+tomlScalar(v[rule]), span)
		}
	default:
		b.suppress(tomlScalar(v), span)
	}
}

func tomlScalar(v any) string {
	switch v := v.(type) {
	case []any:
		var all []string
		for _, e := range v {
			all = append(all, tomlScalar(e))
		}
		return strings.Join(all, ", ")
	case map[string]any:
		if name, ok := v["name"]; ok {
			return tomlScalar(name)
		}
		return ""
	case interface{ Format(string) string }: // a TOML date or time
		return v.Format("2006-01-02T15:04:05Z07:00")
	}
	return fmt.Sprint(v)
}
