package mention

import (
	"strconv"
	"strings"

	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A Quantity is a number of the text: « 1,4 million », "27". It was rounded to a multiple of Unit, as far as its digits tell.
type Quantity struct {
	Tokens      token.Range
	Value, Unit float64
}

// QuantityAt reads the number that starts at token i, with the groups of its digits and the word for thousands or more after it.
func (a *Article) QuantityAt(i int) (Quantity, bool) {
	return quantity(&a.Stream, i, a.Lexicon.Pack.Code)
}

// numbers gives the automaton the numbers of the text, for {number}: the digits alone, and the longer ones they begin.
func numbers(s *token.Stream, code string, class phrase.Class, out []phrase.Match) []phrase.Match {
	for i, t := range s.Tokens {
		if t.Kind != token.Number {
			continue
		}
		out = append(out, phrase.Match{First: int32(i), End: int32(i + 1), Class: class, Value: int32(i)})
		if q, ok := quantity(s, i, code); ok && q.Tokens.End > i+1 {
			out = append(out, phrase.Match{First: int32(i), End: int32(q.Tokens.End), Class: class, Value: int32(i)})
		}
	}
	return out
}

func quantity(s *token.Stream, i int, code string) (Quantity, bool) {
	if i < 0 || i >= len(s.Tokens) || s.Tokens[i].Kind != token.Number {
		return Quantity{}, false
	}
	digits := s.At(i)
	end := i + 1
	for len(strings.TrimLeft(digits, "0123456789")) == 0 && end < len(s.Tokens) && s.Tokens[end].Kind == token.Number &&
		s.Tokens[end].Glue == token.Space && len(s.At(end)) >= 3 && len(s.At(i)) <= 3 && isGroup(s.At(end)) {
		digits += s.At(end)
		end++
	}
	q := Quantity{Tokens: token.Range{Start: i, End: end}}
	plain, decimals, ok := decimal(digits, code)
	if !ok {
		return q, false
	}
	v, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return q, false
	}
	q.Value, q.Unit = v, 1
	for range decimals {
		q.Unit /= 10
	}
	if decimals == 0 {
		for n := v; n >= 10 && float64(int64(n/10)*10) == n; n /= 10 {
			q.Unit *= 10
		}
	}
	if end < len(s.Tokens) && s.Tokens[end].Glue != token.Break {
		if scale := scaleOf(s.At(end), code); scale > 0 {
			q.Value, q.Unit, q.Tokens.End = q.Value*scale, q.Unit*scale, end+1
		}
	}
	return q, true
}

// isGroup tells whether the digits continue a number: three, and decimals after them.
func isGroup(digits string) bool {
	return strings.Trim(digits[:3], "0123456789") == "" && (len(digits) == 3 || digits[3] == ',' || digits[3] == '.')
}

// decimal writes digits as a program reads them, and counts the decimals.
func decimal(digits, code string) (plain string, decimals int, ok bool) {
	mark, group := ".", ","
	if code == "fr" {
		mark, group = ",", "."
	}
	if i := strings.LastIndex(digits, group); i >= 0 && !strings.Contains(digits[i:], mark) {
		switch {
		case len(digits)-i-1 == 3:
			digits = strings.ReplaceAll(digits, group, "")
		case strings.Count(digits, group) == 1 && !strings.Contains(digits, mark):
			mark, group = group, mark // the other language's habit: « 3.5 »
		default:
			return "", 0, false
		}
	}
	digits = strings.ReplaceAll(digits, group, "")
	whole, rest, _ := strings.Cut(digits, mark)
	if strings.Trim(whole+rest, "0123456789") != "" || whole == "" || len(whole)+len(rest) > 18 {
		return "", 0, false
	}
	return whole + "." + rest + "0", len(rest), true
}

// scaleOf returns what a word for thousands or more multiplies by, 0 for another word.
func scaleOf(word, code string) float64 {
	switch strings.ToLower(word) {
	case "mille", "thousand":
		return 1e3
	case "million", "millions":
		return 1e6
	case "milliard", "milliards":
		return 1e9
	case "billion", "billions":
		if code == "fr" {
			return 1e12
		}
		return 1e9
	case "trillion", "trillions":
		if code == "fr" {
			return 1e18
		}
		return 1e12
	}
	return 0
}
