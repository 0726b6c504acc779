// Command eval measures how right the checks are on real articles, which are not part of the project.
//
//	go run ./internal/eval precision -labels internal/eval/labels.tsv ../shared/articles/news.fr.jsonl …
//
// prints each finding that no label covers, then the findings by rule for 1,000 articles: real errors, false alarms, unlabelled.
//
//	go run ./internal/eval inject ../shared/articles/news.fr.jsonl …
//
// puts one error at a time into claims that agree with the facts, and counts how many are found.
//
//	go run ./internal/eval coverage ../shared/articles/news.fr.jsonl …
//
// counts how many of the dates, offices and names of the articles are checked at all.
//
//	go run ./internal/eval pairs testdata/pairs/*/*.tsv
//
// checks pairs of sentences of which one is wrong and the other right.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/facts"
	"factcheck/internal/fact"
)

func main() {
	flags := flag.NewFlagSet("eval", flag.ExitOnError)
	labels := flags.String("labels", "internal/eval/labels.tsv", "the file of labels")
	claims := flags.Bool("claims", false, "precision: print every claim")
	missed := flags.Bool("missed", false, "inject: print each error that was not found")
	var measure string
	if len(os.Args) > 1 {
		measure = os.Args[1]
		flags.Parse(os.Args[2:])
	}
	c, problems := checker.New(checker.Options{})
	for _, p := range problems {
		fmt.Fprintf(os.Stderr, "%s:%d: %s\n", p.Path, p.Line, p.Message)
	}
	err := fmt.Errorf("usage: eval precision|inject|coverage [-labels FILE] [-claims] [-missed] ARTICLES.jsonl…, or eval pairs PAIRS.tsv…")
	switch measure {
	case "precision":
		err = precision(c, *labels, *claims, flags.Args())
	case "inject":
		index, _ := fact.Load(facts.World())
		err = inject(c, index, flags.Args(), *missed)
	case "coverage":
		err = coverage(c, flags.Args())
	case "pairs":
		err = printPairs(c, flags.Args())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(2)
	}
}

// printPairs prints the pairs that fail and how many there are.
func printPairs(c *checker.Checker, files []string) error {
	failed, n, err := pairs(c, files)
	for _, f := range failed {
		fmt.Println(f)
	}
	fmt.Printf("%d pairs, %d wrong\n", n, len(failed))
	return err
}

// article is a line of a set of articles.
type article struct {
	Set, Lang, ID, Ref, Title, Text string
}

// label is the verdict of a person on a finding: whether the article is wrong.
type label struct {
	wrong bool
	why   string
}

// key names a finding without a word of the article.
type key struct {
	id, rule   string
	start, end int
}

func precision(c *checker.Checker, labelsFile string, all bool, sets []string) error {
	known, err := readLabels(labelsFile)
	if err != nil {
		return err
	}
	for _, set := range sets {
		articles, err := readArticles(set)
		if err != nil {
			return err
		}
		report(c, set, articles, known, all)
	}
	return nil
}

func report(c *checker.Checker, set string, articles []article, known map[key]label, all bool) {
	type count struct{ real, false, open int }
	byRule, verdicts := map[string]*count{}, map[string]int{}
	errors, total := count{}, count{}
	for _, a := range articles {
		r := c.Check(checker.Article{Path: a.ID + ".txt", Bytes: []byte(a.Title + "\n\n" + a.Text), Lang: a.Lang, Published: a.Ref})
		for _, claim := range r.Claims {
			verdicts[claim.Verdict]++
			if all {
				fmt.Printf("%s %s %s [%s] %s | %s\n", claim.Verdict, a.ID, claim.Rule, claim.About, claim.Known, claim.Reason.EN)
			}
			if claim.Verdict != checker.Contradicted {
				continue
			}
			n := byRule[claim.Rule]
			if n == nil {
				n = &count{}
				byRule[claim.Rule] = n
			}
			l, ok := known[key{a.ID, claim.Rule, claim.Span.Start, claim.Span.End}]
			add := func(n *count) {
				switch {
				case !ok:
					n.open++
				case l.wrong:
					n.real++
				default:
					n.false++
				}
			}
			add(n)
			add(&total)
			if claim.Severity == checker.Error {
				add(&errors)
			}
			if !ok {
				fmt.Printf("%s\t%s\t%d\t%d\t%s\n    %s\n    %s\n", a.ID, claim.Rule, claim.Span.Start, claim.Span.End, a.Ref, claim.Message.EN, around(&r, claim))
			}
		}
	}
	k := 1000 / float64(len(articles))
	fmt.Printf("\n%s: %d articles, claims %v\n", set, len(articles), verdicts)
	fmt.Printf("%-30s %8s %8s %8s  for 1,000 articles\n", "rule", "real", "false", "open")
	for _, r := range slices.Sorted(maps.Keys(byRule)) {
		n := byRule[r]
		fmt.Printf("%-30s %8.1f %8.1f %8.1f\n", r, float64(n.real)*k, float64(n.false)*k, float64(n.open)*k)
	}
	fmt.Printf("%-30s %8.1f %8.1f %8.1f\n", "errors", float64(errors.real)*k, float64(errors.false)*k, float64(errors.open)*k)
	fmt.Printf("%-30s %8.1f %8.1f %8.1f\n", "all", float64(total.real)*k, float64(total.false)*k, float64(total.open)*k)
}

// around returns the words of an article about a finding, for the person who labels it.
func around(r *checker.Result, c checker.Claim) string {
	from, to := max(0, c.Subject.Start-180), min(len(r.Bytes), max(c.Span.End, c.Subject.End)+120)
	s := string(r.Bytes[from:c.Span.Start]) + "[[" + string(r.Bytes[c.Span.Start:c.Span.End]) + "]]" + string(r.Bytes[c.Span.End:to])
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "")
}

func readArticles(path string) ([]article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []article
	s := bufio.NewScanner(f)
	s.Buffer(nil, 16<<20)
	for s.Scan() {
		var a article
		if err := json.Unmarshal(s.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, a)
	}
	return out, s.Err()
}

// readLabels reads lines of: article ID, rule, start, end, real or false, why. The places are bytes of the title, an empty line and the text.
func readLabels(path string) (map[key]label, error) {
	b, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := map[key]label{}
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		var k key
		if len(f) < 6 || f[4] != "real" && f[4] != "false" {
			return nil, fmt.Errorf("%s:%d: a label is: article, rule, start, end, real or false, why, with tabs between", path, i+1)
		}
		k.id, k.rule = f[0], f[1]
		if _, err := fmt.Sscan(f[2]+" "+f[3], &k.start, &k.end); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
		out[k] = label{f[4] == "real", f[5]}
	}
	return out, nil
}
