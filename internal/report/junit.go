package report

import (
	"encoding/xml"
	"fmt"
	"io"

	"factcheck/checker"
)

// junit writes one XML document in the form of JUnit: an article is a suite, a finding a case that fails. JUnit knows no severity,
// so a finding inside a quotation, an info, is a case that passes and tells of it. An article without findings has one case, which passes.
type junit struct {
	w    io.Writer
	lang string
	doc  junitDocument
}

type junitDocument struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	Classname string        `xml:"classname,attr"`
	File      string        `xml:"file,attr"`
	Line      int           `xml:"line,attr,omitempty"`
	Failure   *junitFailure `xml:"failure"`
	Out       string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func newJUnit(w io.Writer, o Options) Sink {
	return &junit{w: w, lang: o.Lang, doc: junitDocument{Name: "factcheck"}}
}

func (j *junit) Add(r *checker.Result) error {
	s := junitSuite{Name: r.Path}
	for _, c := range r.Findings() {
		k := junitCase{Name: fmt.Sprintf("%s %d:%d", c.Rule, c.Span.Line, c.Span.Column), Classname: r.Path, File: r.Path, Line: c.Span.Line}
		message := c.Message.In(j.lang)
		text := message
		for _, f := range c.Facts {
			w := wordsIn(j.lang)
			text += "\n" + w.fact + w.factLine(f)
		}
		if c.Severity == checker.Info {
			k.Out = text
		} else {
			k.Failure = &junitFailure{message, c.Severity, text}
			s.Failures++
		}
		s.Cases = append(s.Cases, k)
	}
	if len(s.Cases) == 0 {
		s.Cases = []junitCase{{Name: "factcheck", Classname: r.Path, File: r.Path}}
	}
	s.Tests = len(s.Cases)
	j.doc.Tests += s.Tests
	j.doc.Failures += s.Failures
	j.doc.Suites = append(j.doc.Suites, s)
	return nil
}

func (j *junit) Close() error { return writeXML(j.w, j.doc) }
