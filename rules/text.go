package rules

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/date"
)

// A Text is a sentence in the languages that findings speak.
type Text struct{ EN, FR string }

// In returns the text in a language; English for any but "fr".
func (t Text) In(lang string) string {
	if lang == "fr" {
		return t.FR
	}
	return t.EN
}

// IsZero tells whether there is no text.
func (t Text) IsZero() bool { return t == Text{} }

// Same is a text that needs no translation: a name or a number.
func Same(s string) Text { return Text{s, s} }

// Sayf fills the same values into the English and the French format. Values of type Text and [date.Value] are written in the
// language of each.
func Sayf(en, fr string, values ...any) Text {
	var e, f []any
	for _, v := range values {
		switch v := v.(type) {
		case Text:
			e, f = append(e, v.EN), append(f, v.FR)
		case date.Value:
			t := Words(v)
			e, f = append(e, t.EN), append(f, t.FR)
		default:
			e, f = append(e, v), append(f, v)
		}
	}
	return Text{fmt.Sprintf(en, e...), fmt.Sprintf(fr, f...)}
}

// likeCase writes a word with a capital where the word that it replaces has one.
func likeCase(old, word string) string {
	r, _ := utf8.DecodeRuneInString(old)
	if !unicode.IsUpper(r) {
		return strings.ToLower(word)
	}
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}

// Number writes a number as newspapers do: "11 billion", « 1,4 million »; smaller ones and long ones in figures with their thousands apart,
// as each language does.
func Number(v float64) Text {
	for _, s := range []struct {
		value  float64
		en, fr string
	}{{1e9, "billion", "milliard"}, {1e6, "million", "million"}} {
		if n := strconv.FormatFloat(v/s.value, 'f', -1, 64); v >= s.value && len(n) <= len("999.99") && decimals(n) <= 2 {
			if v >= 2*s.value {
				s.fr += "s"
			}
			return Text{n + " " + s.en, strings.Replace(n, ".", ",", 1) + "\u00a0" + s.fr}
		}
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	t := Text{grouped(whole, ","), grouped(whole, "\u202f")}
	if fraction != "" {
		t.EN += "." + fraction
		t.FR += "," + fraction
	}
	return t
}

// decimals returns how many digits stand after the point of a number.
func decimals(n string) int {
	_, after, _ := strings.Cut(n, ".")
	return len(after)
}

func grouped(digits, separator string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + separator + digits[i:]
	}
	return digits
}
