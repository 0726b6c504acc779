// Eval scores the date reader against an annotated set: it writes what the reader finds as predictions and has the set's own
// score.py compare them.
//
//	go run ./internal/timex/eval -lang fr ../shared/dates/timebank.fr.jsonl [-v]
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"unicode/utf8"

	"factcheck/internal/date"
	"factcheck/internal/lang/all"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// unknownDay is what the sets take where a text has no publication date.
const unknownDay = "2016-11-07"

type document struct {
	ID   string  `json:"id"`
	Text string  `json:"text"`
	Ref  *string `json:"ref"`
}

type prediction struct {
	ID   string `json:"id"`
	Pred []span `json:"pred"`
}

type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Value string `json:"value"`
}

func main() {
	code := flag.String("lang", "fr", "language of the set")
	verbose := flag.Bool("v", false, "print every difference")
	flag.Parse()
	if err := run(flag.Arg(0), *code, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func run(set, code string, verbose bool) error {
	in, err := os.Open(set)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.CreateTemp("", "dates-*.jsonl")
	if err != nil {
		return err
	}
	defer os.Remove(out.Name())
	l, err := reader(code)
	if err != nil {
		return err
	}
	lines, enc := bufio.NewScanner(in), json.NewEncoder(out)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var doc document
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			return err
		}
		if err := enc.Encode(l.read(doc)); err != nil {
			return err
		}
	}
	if err := out.Close(); err != nil {
		return err
	}
	args := []string{filepath.Join(filepath.Dir(set), "score.py"), set, out.Name()}
	if verbose {
		args = append(args, "-v")
	}
	score := exec.Command("python3", args...)
	score.Stdout, score.Stderr = os.Stdout, os.Stderr
	return score.Run()
}

// language reads one language.
type language struct {
	*timex.Reader
	words *token.Vocabulary
	short map[token.ID]bool // words after whose full stop no sentence ends
}

func reader(code string) (*language, error) {
	for _, pack := range all.Packs() {
		if pack.Code != code {
			continue
		}
		l := &language{words: token.NewVocabulary(), short: map[token.ID]bool{}}
		l.Reader = timex.Compile(&pack.Dates, code, l.words)
		for _, s := range pack.Abbreviations {
			l.short[l.words.Add(s)] = true
		}
		return l, nil
	}
	return nil, fmt.Errorf("there is no language %q; use fr or en", code)
}

func (l *language) read(doc document) prediction {
	day := unknownDay
	if doc.Ref != nil && len(*doc.Ref) >= 10 {
		day = (*doc.Ref)[:10]
	}
	published, _ := date.Parse(day)
	s := token.Split(doc.Text, []token.Range{{Start: 0, End: len(doc.Text)}}, l.words, func(id token.ID) bool { return l.short[id] }, nil)
	p := prediction{ID: doc.ID, Pred: []span{}}
	for _, e := range l.Read(s, published, nil) {
		if e.Kind != timex.Date {
			continue
		}
		start, end := int(s.Tokens[e.Tokens.Start].Start), int(s.Tokens[e.Tokens.End-1].End)
		before := utf8.RuneCountInString(doc.Text[:start])
		p.Pred = append(p.Pred, span{before, before + utf8.RuneCountInString(doc.Text[start:end]), e.Value.String()})
	}
	return p
}
