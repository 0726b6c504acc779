package document

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"factcheck/internal/source"
)

// declared finds the encoding that an XML declaration or a meta element names.
var declared = regexp.MustCompile(`(?i)<\?xml[^>]*?encoding=["']([\w-]+)|<meta[^>]+?charset=["']?([\w-]+)`)

// decode brings a file into UTF-8 where it is written in UTF-16 with a byte order mark, or in Windows-1252 or Latin-1 or 9,
// which is told by what the file declares and by its bytes.
func (b *builder) decode() {
	src := b.src
	var e encoding.Encoding
	name := ""
	switch {
	case bytes.HasPrefix(src, []byte("\xFF\xFE")):
		e, name = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16le"
	case bytes.HasPrefix(src, []byte("\xFE\xFF")):
		e, name = unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "utf-16be"
	case !legacy(src):
		return
	default:
		e, name = charmap.Windows1252, "windows-1252"
		said := ""
		if m := declared.FindSubmatch(src[:min(len(src), 1024)]); m != nil {
			said = strings.ToLower(string(m[1]) + string(m[2]))
		}
		switch said {
		case "iso-8859-15", "latin-9":
			e, name = charmap.ISO8859_15, "iso-8859-15"
		case "iso-8859-1", "latin1", "windows-1252", "cp1252": // as browsers do, Latin-1 is read as the larger Windows-1252
		default:
			b.warn(source.Span{}, "the file is not in UTF-8; it is read as Windows-1252")
		}
	}
	text, err := e.NewDecoder().Bytes(src)
	if err != nil {
		b.fail(source.Span{}, "the file cannot be read as %s: %v", name, err)
		text = nil
	}
	b.convert(text)
	b.text.Encoding = name
}

// convert puts what was decoded in the place of the file, so that places are shown as a person sees them.
func (b *builder) convert(text []byte) {
	b.text.File = source.NewFile(b.text.File.Path, text)
	b.text.Converted = true
	b.src = text
}

// legacy tells whether bytes are text in an encoding of one byte a character: they are no UTF-8, and not UTF-8 with a
// few bytes lost.
func legacy(p []byte) bool {
	if utf8.Valid(p) {
		return false
	}
	multi, bad := 0, 0
	for i := 0; i < len(p); {
		c := p[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A {
				return false
			}
			i++
			continue
		}
		switch _, n := utf8.DecodeRune(p[i:]); {
		case n > 1:
			multi++
			i += n
		case c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D:
			return false
		default:
			bad++
			i++
		}
	}
	return bad > 10*multi
}
