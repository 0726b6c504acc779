package document

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/internal/source"
)

// Options say how a file is to be read.
type Options struct {
	Format string // a name of [Formats]; "" chooses by the file's extension, then by its content
}

// A format is one way to write an article.
type format struct {
	name       string
	extensions []string
	sniff      func(head []byte) bool // tells the format from the start of a file; nil where only the extension can
	read       func(*builder)
	binary     bool // its files are no text
}

// formats is the list of all formats. The first whose sniff agrees is taken where the extension says nothing.
func formats() []format {
	return []format{
		{"markdown", []string{".md", ".markdown", ".mkd", ".mdown"}, nil, readMarkdown, false},
		{"html", []string{".html", ".htm", ".xhtml"}, sniffHTML, readHTML, false},
		{"nitf", []string{".nitf"}, sniffXML("nitf"), readNITF, false},
		{"newsml-g2", []string{".newsml", ".newsmlg2"}, sniffXML("newsItem", "newsMessage"), readNewsML, false},
		{"rss", []string{".rss"}, sniffXML("rss"), readRSS, false},
		{"atom", []string{".atom"}, sniffXML("feed"), readAtom, false},
		{"ninjs", []string{".ninjs"}, sniffNinjs, readNinjs, false},
		{"docx", []string{".docx"}, sniffDOCX, readDOCX, true},
		{"odt", []string{".odt"}, sniffODT, readODT, true},
		{"fodt", []string{".fodt"}, sniffXML("document"), readFODT, false},
		{"asciidoc", []string{".adoc", ".asciidoc", ".asc"}, nil, readAsciiDoc, false},
		{"rst", []string{".rst", ".rest"}, nil, readRST, false},
		{"org", []string{".org"}, nil, readOrg, false},
		{"latex", []string{".tex", ".latex"}, sniffLaTeX, readLaTeX, false},
		{"mdx", []string{".mdx"}, nil, readMDX, false},
		{"text", []string{".txt", ".text"}, nil, readPlain, false},
	}
}

// Formats returns the names of all formats, as --format-in takes them.
func Formats() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	slices.Sort(names)
	return names
}

// Extensions returns the file name extensions, with their full stop, that a directory is searched for.
func Extensions() []string {
	var all []string
	for _, f := range formats() {
		all = append(all, f.extensions...)
	}
	slices.Sort(all)
	return all
}

// Parse reads a file into a Text, which is never nil. A diagnostic that is no warning tells of something that could not
// be read; the rest is in the Text nevertheless.
func Parse(f *source.File, opts Options) (*Text, []Diagnostic) {
	b := newBuilder(f)
	b.decode()
	fm, ok := choose(f.Path, b.src, opts.Format)
	if !ok {
		b.fail(source.Span{}, "%q is not a format; the formats are %s", opts.Format, strings.Join(Formats(), ", "))
		return b.finish()
	}
	b.text.Format = fm.name
	if i := bytes.IndexByte(b.src, 0); i >= 0 && !fm.binary {
		b.fail(source.Span{Start: i, End: i + 1}, "the file is binary (it holds a NUL byte), not an article in the format %s", fm.name)
		return b.finish()
	}
	if len(bytes.TrimSpace(b.src)) == 0 {
		b.warn(source.Span{}, "the file is empty; there is nothing to check")
		return b.finish()
	}
	fm.read(b)
	return b.finish()
}

// choose returns the format of a file, plain text where nothing speaks for another.
func choose(path string, src []byte, name string) (format, bool) {
	all := formats()
	if name != "" {
		i := slices.IndexFunc(all, func(fm format) bool { return fm.name == name })
		if i < 0 {
			return format{}, false
		}
		return all[i], true
	}
	ext := strings.ToLower(filepath.Ext(path))
	for _, fm := range all {
		if slices.Contains(fm.extensions, ext) {
			return fm, true
		}
	}
	head := src[:min(len(src), 4096)]
	for _, fm := range all {
		if fm.sniff != nil && fm.sniff(head) {
			return fm, true
		}
	}
	if ext == ".xml" || ext == ".json" {
		return format{read: readUnknown}, true
	}
	return format{name: "text", read: readPlain}, true
}

// readUnknown reads a file that is data, but not an article in a format that is known.
func readUnknown(b *builder) {
	b.fail(source.Span{}, "the file is no article in a known format; the formats are %s", strings.Join(Formats(), ", "))
}

// sniffXML returns a function that tells XML by the name of its first element.
func sniffXML(roots ...string) func([]byte) bool {
	return func(head []byte) bool {
		if !bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\uFEFF"))), []byte("<")) {
			return false
		}
		d := newXMLDecoder(head)
		for {
			t, err := d.RawToken()
			if err != nil {
				return false
			}
			if e, ok := t.(xml.StartElement); ok {
				return slices.Contains(roots, e.Name.Local)
			}
		}
	}
}

// sniffNinjs tells ninjs by the properties that no other JSON has.
func sniffNinjs(head []byte) bool {
	if !bytes.HasPrefix(bytes.TrimSpace(head), []byte("{")) {
		return false
	}
	for _, name := range []string{"body_text", "body_xhtml", "body_html", "bodies", "headline", "headlines", "versioncreated", "versionCreated"} {
		if bytes.Contains(head, []byte(`"`+name+`"`)) {
			return true
		}
	}
	return false
}

func (b *builder) fail(at source.Span, message string, args ...any) {
	b.diagnostics = append(b.diagnostics, Diagnostic{Span: at, Message: fmt.Sprintf(message, args...)})
}

func (b *builder) warn(at source.Span, message string, args ...any) {
	b.diagnostics = append(b.diagnostics, Diagnostic{Span: at, Message: fmt.Sprintf(message, args...), Warning: true})
}
