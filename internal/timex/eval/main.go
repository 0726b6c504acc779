// Eval scores the dates that factcheck reads against an annotated set: it has each text of the set read as an article, as the mentions command
// does, and the set's own score.py compare the result.
//
//	go run ./internal/timex/eval -lang fr ../shared/dates/timebank.fr.jsonl
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

	"factcheck/checker"
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

// A span is in characters.
type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Value string `json:"value"`
}

func main() {
	lang := flag.String("lang", "fr", "language of the set")
	verbose := flag.Bool("v", false, "print every difference")
	flag.Parse()
	if err := run(flag.Arg(0), *lang, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func run(set, lang string, verbose bool) error {
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
	c, problems := checker.New(checker.Options{NoWorld: true, Lang: lang})
	if len(problems) > 0 {
		return fmt.Errorf("%s", problems[0].Message)
	}
	lines, enc := bufio.NewScanner(in), json.NewEncoder(out)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d document
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return err
		}
		if err := enc.Encode(read(c, d)); err != nil {
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

func read(c *checker.Checker, d document) prediction {
	published := unknownDay
	if d.Ref != nil && len(*d.Ref) >= len(unknownDay) {
		published = (*d.Ref)[:len(unknownDay)]
	}
	p := prediction{ID: d.ID, Pred: []span{}}
	mentions, _ := c.Mentions(checker.Article{Path: d.ID + ".txt", Bytes: []byte(d.Text), Published: published})
	for _, m := range mentions {
		if m.Kind == "date" {
			before := utf8.RuneCountInString(d.Text[:m.Span.Start])
			p.Pred = append(p.Pred, span{before, before + utf8.RuneCountInString(d.Text[m.Span.Start:m.Span.End]), m.Value})
		}
	}
	return p
}
