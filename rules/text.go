package rules

import (
	"fmt"
	"strconv"
	"strings"
	"time"
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

var (
	monthsEN  = strings.Fields("January February March April May June July August September October November December")
	monthsFR  = strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
	seasonsEN = strings.Fields("spring summer autumn winter")
	seasonsFR = []string{"printemps", "été", "automne", "hiver"}
)

// WeekdayName returns a weekday's name.
func WeekdayName(d time.Weekday) Text {
	fr := [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	return Text{d.String(), fr[d]}
}

// Words writes a date as running text has it: "24 February 2022", « 1er mars 2022 ».
func Words(v date.Value) Text {
	if v.IsZero() {
		return Text{}
	}
	y, m, d := v.First().YMD()
	year := Same(fmt.Sprint(y))
	var t Text
	switch v.Precision() {
	case date.ToDay:
		day := fmt.Sprint(d)
		t = Text{fmt.Sprintf("%d %s %d", d, monthsEN[m-1], y), ""}
		if d == 1 {
			day = "1er"
		}
		t.FR = fmt.Sprintf("%s %s %d", day, monthsFR[m-1], y)
	case date.ToWeek:
		t = Sayf("the week of %s", "la semaine du %s", date.OnDay(v.First()))
	case date.ToMonth:
		t = Text{fmt.Sprintf("%s %d", monthsEN[m-1], y), fmt.Sprintf("%s %d", monthsFR[m-1], y)}
	case date.ToSeason:
		if v.Season() == 4 {
			y++
		}
		t = Text{fmt.Sprintf("%s %d", seasonsEN[v.Season()-1], y), fmt.Sprintf("%s %d", seasonsFR[v.Season()-1], y)}
	case date.ToQuarter:
		t = Sayf("quarter %d of %v", "%de trimestre %v", (m-1)/3+1, year)
	case date.ToHalf:
		t = Sayf("half %d of %v", "%de semestre %v", (m-1)/6+1, year)
	case date.ToYear:
		t = year
	case date.ToDecade:
		t = Text{fmt.Sprintf("the %ds", y), fmt.Sprintf("les années %d", y)}
	case date.ToCentury:
		t = Text{fmt.Sprintf("the %ds", y), fmt.Sprintf("le %de siècle", y/100+1)}
	case date.Interval:
		open, end := v.Open()
		from, to := date.OnDay(v.First()), date.OnDay(v.Last())
		switch {
		case open:
			t = Sayf("until %s", "jusqu’au %s", to)
		case end:
			t = Sayf("since %s", "depuis le %s", from)
		default:
			t = Sayf("%s to %s", "du %s au %s", from, to)
		}
	}
	if v.IsApproximate() {
		t = Text{"about " + t.EN, "vers " + t.FR}
	}
	return t
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

// Number writes a number with its thousands apart, as each language does.
func Number(v float64) Text {
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	t := Text{grouped(whole, ","), grouped(whole, "\u202f")}
	if fraction != "" {
		t.EN += "." + fraction
		t.FR += "," + fraction
	}
	return t
}

func grouped(digits, separator string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + separator + digits[i:]
	}
	return digits
}
