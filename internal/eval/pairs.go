package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"factcheck/checker"
)

// A pair is two articles of a sentence or two that differ in one thing: the wrong one must be found by the rule, at the words in
// [[ ]], and nothing may be found in the right one.
type pair struct {
	place        string // file:line
	lang, date   string
	rule         string
	wrong, right string
}

// pairs checks every pair of the files and returns those that fail, in words.
func pairs(c *checker.Checker, files []string) (failed []string, n int, err error) {
	for _, f := range files {
		list, err := readPairs(f)
		if err != nil {
			return nil, 0, err
		}
		n += len(list)
		for _, p := range list {
			if why := p.check(c); why != "" {
				failed = append(failed, p.place+": "+why)
			}
		}
	}
	return failed, n, nil
}

// check tells what is wrong with the findings on a pair, "" for nothing.
func (p pair) check(c *checker.Checker) string {
	bare := strings.NewReplacer("[[", "", "]]", "").Replace(p.wrong)
	start := strings.Index(p.wrong, "[[")
	end := strings.Index(p.wrong, "]]") - len("[[")
	article := func(text string) checker.Article {
		format := "text"
		if strings.ContainsAny(text, "#<") { // a headline, or markup
			format = "markdown"
		}
		return checker.Article{Path: "pair.txt", Format: format, Bytes: []byte(text), Lang: p.lang, Published: p.date}
	}
	wrong := c.Check(article(bare))
	hit := false
	for _, f := range wrong.Findings() {
		if f.Rule != p.rule {
			return fmt.Sprintf("%s found in the wrong twin: %s", f.Rule, f.Message.EN)
		}
		hit = hit || start < 0 || f.Span.Start < end && start < f.Span.End
	}
	if !hit {
		why := "no claim"
		for _, x := range wrong.Claims {
			why = x.Verdict + ", " + x.Rule + ": " + x.Reason.EN
		}
		return fmt.Sprintf("%s not found in: %s (%s)", p.rule, bare, why)
	}
	right := c.Check(article(p.right))
	for _, f := range right.Findings() {
		return fmt.Sprintf("%s found in the right twin: %s (%s)", f.Rule, p.right, f.Message.EN)
	}
	return ""
}

// readPairs reads a file LANG/RULE.tsv of lines: publication date, wrong, right, with tabs between. \n stands for a new line.
func readPairs(path string) ([]pair, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []pair
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.ReplaceAll(line, `\n`, "\n"), "\t")
		place := fmt.Sprintf("%s:%d", path, i+1)
		if len(f) != 3 {
			return nil, fmt.Errorf("%s: a pair is: publication date, wrong, right, with tabs between", place)
		}
		out = append(out, pair{
			place: place, lang: filepath.Base(filepath.Dir(path)), date: f[0],
			rule: strings.TrimSuffix(filepath.Base(path), ".tsv"), wrong: f[1], right: f[2],
		})
	}
	return out, nil
}
