package timex_test

import (
	"os"
	"strings"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/lang/all"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// language is a reader and the words that it knows.
type language struct {
	code   string
	reader *timex.Reader
	words  *token.Vocabulary
	short  map[token.ID]bool // words after whose full stop no sentence ends
}

func languages() []language {
	var list []language
	for _, pack := range all.Packs() {
		l := language{code: pack.Code, words: token.NewVocabulary(), short: map[token.ID]bool{}}
		l.reader = timex.Compile(&pack.Dates, pack.Code, l.words)
		for _, s := range pack.Abbreviations {
			l.short[l.words.Add(s)] = true
		}
		list = append(list, l)
	}
	return list
}

func (l language) split(text string) *token.Stream {
	return token.Split(text, []token.Range{{Start: 0, End: len(text)}}, l.words, func(id token.ID) bool { return l.short[id] }, nil)
}

// read returns the expressions of a text that is one block.
func (l language) read(text, published string) (*token.Stream, []timex.Expression) {
	pub, _ := date.Parse(published)
	s := l.split(text)
	return s, l.reader.Read(s, pub, nil)
}

// TestTables holds the reader to testdata/lang/*/dates.tsv: a sentence with its dates in [brackets], what is no date in {braces}, the
// publication date, the values and the precision.
func TestTables(t *testing.T) {
	for _, l := range languages() {
		file := "../../testdata/lang/" + l.code + "/dates.tsv"
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rows := 0
		for n, line := range strings.Split(string(data), "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			f := strings.Split(line, "\t")
			if len(f) != 4 {
				t.Errorf("%s:%d: %d columns, want 4", file, n+1, len(f))
				continue
			}
			rows++
			text, want := marked(f[0])
			got := l.describe(text, f[1], strings.Contains(f[0], "{"))
			values := strings.Fields(strings.ReplaceAll(f[2], "?", ""))
			if f[2] == "?" {
				values = make([]string, len(want)) // no value
			}
			if f[2] == "-" {
				values = nil
			}
			wanted := ""
			for i, w := range want {
				value := "?"
				if i < len(values) {
					value = values[i]
				}
				wanted += "[" + w + "] " + value + " " + f[3] + "; "
			}
			if strings.TrimSpace(got) != strings.TrimSpace(wanted) {
				t.Errorf("%s:%d: %s (%s)\n got %s\nwant %s", file, n+1, text, f[1], got, wanted)
			}
		}
		if rows < 300 {
			t.Errorf("%s has %d rows, want 300", file, rows)
		}
	}
}

// marked takes the brackets and braces out of a row and returns what stood in them.
func marked(row string) (text string, marked []string) {
	start := -1
	var b strings.Builder
	for _, c := range row {
		switch c {
		case '[', '{':
			start = b.Len()
		case ']', '}':
			marked = append(marked, b.String()[start:])
		default:
			b.WriteRune(c)
		}
	}
	return b.String(), marked
}

// describe writes what is read from a text as a row has it; others than dates where asked for.
func (l language) describe(text, published string, others bool) string {
	s, found := l.read(text, published)
	out := ""
	for _, e := range found {
		value, precision := e.Value.String(), e.Value.Precision().String()
		if e.Kind != timex.Date {
			value, precision = e.Kind.String(), e.Kind.String()
		}
		if others != (e.Kind != timex.Date) {
			continue
		}
		out += "[" + s.Slice(e.Tokens.Start, e.Tokens.End) + "] " + value + " " + precision + "; "
	}
	return out
}
