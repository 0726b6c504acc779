package report

import (
	"encoding/xml"
	"io"

	"factcheck/checker"
)

// checkstyle writes one XML document in the form of Checkstyle.
type checkstyle struct {
	w    io.Writer
	lang string
	doc  checkstyleDocument
}

type checkstyleDocument struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func newCheckstyle(w io.Writer, o Options) Sink {
	return &checkstyle{w: w, lang: o.Lang, doc: checkstyleDocument{Version: "4.3"}}
}

// Add keeps articles without findings too: a reader of the report then knows that they were checked.
func (s *checkstyle) Add(r *checker.Result) error {
	f := checkstyleFile{Name: r.Path}
	for _, c := range r.Findings() {
		f.Errors = append(f.Errors, checkstyleError{c.Span.Line, c.Span.Column, c.Severity, c.Message.In(s.lang), "factcheck." + c.Rule})
	}
	s.doc.Files = append(s.doc.Files, f)
	return nil
}

func (s *checkstyle) Close() error { return writeXML(s.w, s.doc) }

// writeXML writes a document with its declaration.
func writeXML(w io.Writer, doc any) error {
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
