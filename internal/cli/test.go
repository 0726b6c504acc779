package cli

import (
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"factcheck/checker"

	"github.com/spf13/cobra"
)

func (a *app) testCommand() *cobra.Command {
	var verbose, update bool
	var format, run string
	c := &cobra.Command{
		Use:   "test [FILE…]",
		Short: "Run the examples of custom rules, and articles that say what is to be found in them",
		Long: strings.TrimSpace(`
test runs the ok and bad examples of custom rules and prints what is not as they say. Without
a FILE it takes the rules of the configuration here. A FILE is a file of rules, or an article
that says in comments what is to be found on their line: <!-- factcheck-want RULE "words" -->`),
	}
	a.checkFlags(c)
	c.Flags().StringVar(&format, "format", "text", "output `FORMAT`: text or junit")
	c.Flags().StringVar(&run, "run", "", "run only the examples of the `RULE`")
	c.Flags().BoolVarP(&verbose, "verbose", "v", false, "print the examples that pass too")
	c.Flags().BoolVar(&update, "update", false, "write what is found into the comments of the articles")
	c.RunE = func(_ *cobra.Command, args []string) error {
		began := time.Now()
		trials, err := a.trials(args, run, update)
		if err != nil {
			return err
		}
		return a.outcome(trials, format, verbose, time.Since(began))
	}
	return c
}

// A trial is an example or an article that was run, and what is not as it says.
type trial struct {
	suite, name string
	path        string
	line        int
	column      int
	failures    []failure
}

// A failure is what is not as a trial says, and where.
type failure struct {
	path         string
	line, column int
	message      string
}

// trials runs the examples of the rules in the files, and the articles among them. Without files, they are the examples of
// the rules of the configuration here.
func (a *app) trials(files []string, only string, update bool) ([]trial, error) {
	var ruleFiles, articles []string
	for _, f := range files {
		if filepath.Ext(f) == ".toml" {
			ruleFiles = append(ruleFiles, f)
		} else {
			articles = append(articles, f)
		}
	}
	var out []trial
	if len(articles) == 0 || len(ruleFiles) > 0 {
		s, err := a.setup([]string{"."})
		if err != nil {
			return nil, err
		}
		c := s.scopes[0].checker()
		if len(ruleFiles) > 0 {
			out = a.exampleTrials(a.rulesAlone(c, ruleFiles), only)
			for _, t := range a.exampleTrials(c, only) { // of facts
				if slices.Contains(ruleFiles, t.path) && strings.Contains(t.suite, ".") {
					out = append(out, t)
				}
			}
		} else {
			out = a.exampleTrials(c, only)
		}
	}
	paths := a.inputs(articles)
	s, err := a.setup(paths)
	if err != nil {
		return nil, err
	}
	for i, p := range paths {
		article, problems := a.load(p)
		for _, d := range problems {
			a.tell(d)
		}
		if article.Bytes != nil {
			out = append(out, a.articleTrial(s.scopes[i].checker(), article, update))
		}
	}
	return out, nil
}

// exampleTrials runs the examples of a checker's rules, or of one alone.
func (a *app) exampleTrials(c *checker.Checker, only string) []trial {
	var out []trial
	count := map[string]int{}
	for _, e := range c.Examples() {
		kind, of := "ok", e.Rule+e.Fact
		if e.Bad {
			kind = "bad"
		}
		count[of+kind]++
		if only != "" && of != only {
			continue
		}
		t := trial{suite: of, name: fmt.Sprintf("%s/%s-%d", of, kind, count[of+kind]), path: e.Path, line: e.Line, column: e.Column}
		for _, m := range c.Try(e) {
			t.failures = append(t.failures, failure{e.Path, e.Line, e.Column, m})
		}
		out = append(out, t)
	}
	return out
}

// rulesAlone returns a checker with the rules of some files and no others.
func (a *app) rulesAlone(c *checker.Checker, files []string) *checker.Checker {
	var o checker.Options
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			a.unread(f, err)
			continue
		}
		o.RuleFiles = append(o.RuleFiles, checker.RulesFile{Path: filepath.ToSlash(filepath.Clean(f)), Bytes: b})
	}
	alone, problems := c.With(o)
	for _, d := range problems {
		a.tell(d)
	}
	return alone
}

// writeTrials writes the trials as go test does.
func writeTrials(w io.Writer, trials []trial, verbose bool, took time.Duration) {
	failed := 0
	for _, t := range trials {
		switch {
		case len(t.failures) > 0:
			failed++
			fmt.Fprintf(w, "--- FAIL: %s\n", t.name)
			for _, f := range t.failures {
				fmt.Fprintf(w, "    %s:%d:%d: %s\n", f.path, f.line, f.column, f.message)
			}
		case verbose:
			fmt.Fprintf(w, "--- PASS: %s\n", t.name)
		}
	}
	switch {
	case len(trials) == 0:
		fmt.Fprintln(w, "no examples to run; a rule has them in ok = [\"…\"] and bad = [\"…\"]")
	case failed > 0:
		fmt.Fprintf(w, "FAIL\t%d of %s\t%.3fs\n", failed, count(len(trials), "example", "examples"), took.Seconds())
	default:
		fmt.Fprintf(w, "ok\t%s\t%.3fs\n", count(len(trials), "example", "examples"), took.Seconds())
	}
}

type testSuites struct {
	XMLName  xml.Name    `xml:"testsuites"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Suites   []testSuite `xml:"testsuite"`
}

type testSuite struct {
	Name     string     `xml:"name,attr"`
	Tests    int        `xml:"tests,attr"`
	Failures int        `xml:"failures,attr"`
	Cases    []testCase `xml:"testcase"`
}

type testCase struct {
	Name      string        `xml:"name,attr"`
	Classname string        `xml:"classname,attr"`
	File      string        `xml:"file,attr"`
	Line      int           `xml:"line,attr"`
	Failures  []testFailure `xml:"failure"`
}

type testFailure struct {
	Message string `xml:"message,attr"`
	Place   string `xml:",chardata"`
}

// writeTrialsJUnit writes the trials as JUnit has it: a rule or an article is a suite.
func writeTrialsJUnit(w io.Writer, trials []trial) error {
	var doc testSuites
	for _, t := range trials {
		i := slices.IndexFunc(doc.Suites, func(s testSuite) bool { return s.Name == t.suite })
		if i < 0 {
			i = len(doc.Suites)
			doc.Suites = append(doc.Suites, testSuite{Name: t.suite})
		}
		k := testCase{Name: t.name, Classname: t.suite, File: t.path, Line: t.line}
		for _, f := range t.failures {
			k.Failures = append(k.Failures, testFailure{f.message, fmt.Sprintf("%s:%d:%d: %s", f.path, f.line, f.column, f.message)})
		}
		s := &doc.Suites[i]
		s.Cases = append(s.Cases, k)
		s.Tests++
		doc.Tests++
		if len(t.failures) > 0 {
			s.Failures++
			doc.Failures++
		}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
