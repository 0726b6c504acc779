package tomlkeys

import (
	"errors"
	"strings"

	"factcheck/internal/source"

	"github.com/BurntSushi/toml"
)

// An Error is why a text cannot be decoded, and where.
type Error struct {
	Span    source.Span
	Message string
}

func (e *Error) Error() string { return "not TOML: " + e.Message }

// Decode decodes a text into v, a map or a struct, and returns the places of its keys. The error is nil where all went well. Texts
// that nobody would write and on which the decoder would spend hours or all memory are refused: values or keys in more
// than some tens of others, tables on one line with many thousand keys.
func Decode(text []byte, v any) (*Document, *Error) {
	d := Scan(text)
	return d, d.Decode(text, v)
}

// Decode decodes the scanned text, or one that differs from it in values only.
func (d *Document) Decode(text []byte, v any) *Error {
	if d.fault != nil {
		return d.fault
	}
	_, err := toml.Decode(string(text), v)
	if err == nil {
		return nil
	}
	var syntax toml.ParseError
	if !errors.As(err, &syntax) {
		return &Error{Message: err.Error()}
	}
	message := syntax.Message
	if message == "" {
		message = strings.TrimPrefix(syntax.Error(), "toml: ")
	}
	start := min(max(0, syntax.Position.Start), len(text))
	span := source.Span{Start: start, End: min(len(text), start+max(0, syntax.Position.Len))}
	return &Error{Span: span, Message: strings.TrimSuffix(message, ".")}
}
