package document

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/source"
)

// field takes a field of the article's metadata, as front matter, headers and wire formats name it.
func (b *builder) field(key, value string, span source.Span) {
	m := &b.text.Meta
	value = strings.TrimSpace(value)
	switch k := strings.ToLower(key); {
	case value == "":
	case k == suppressing:
		b.suppress(value, span)
	case k == "date" || m.Published.IsZero() && published(k):
		v, err := parseDate(value)
		if err != nil {
			b.fail(span, "the date of the article is not understood: %v", err)
			return
		}
		m.Published, m.PublishedSpan = v, span
	case k == "lang" || k == "language" || k == "locale":
		m.Lang = language(value)
	case k == "title" || k == "headline":
		m.Title = value
	case k == "author" || k == "authors" || k == "byline":
		m.Author = value
	case k == "place" || k == "location":
		m.Place = value
	default:
		if m.Fields == nil {
			m.Fields = map[string]string{}
		}
		m.Fields[key] = value
	}
}

// suppressing is the key of front matter that stands for comments of that name at the top of the article.
const suppressing = "factcheck-disable"

// suppress notes an entry of front matter as the comment that says the same.
func (b *builder) suppress(value string, span source.Span) {
	b.text.Comments = append(b.text.Comments, Comment{b.span(span.Start, span.End), suppressing + "-file " + value})
}

func published(key string) bool {
	switch key {
	case "published", "publishdate", "publish_date", "published_at", "pubdate", "datepublished":
		return true
	}
	return false
}

// language returns the ISO 639-1 code at the start of a language tag: "fr" of "fr-FR" and "fr_FR.UTF-8".
func language(tag string) string {
	tag = strings.ToLower(tag)
	if i := strings.IndexAny(tag, "-_.,; "); i >= 0 {
		tag = tag[:i]
	}
	return tag
}

// stamps are the forms of a date with a time that systems write.
var stamps = []string{
	time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05.999999999",
	"2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04 Z0700", "2006-01-02 15:04 -0700", "2006-01-02 15:04",
	"20060102T150405Z0700", "20060102T150405", "20060102",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
	time.RFC850, time.ANSIC, time.UnixDate,
}

var (
	dayFirst   = regexp.MustCompile(`^(?:\pL+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(\pL+)\.?,? (\d{4})$`)
	monthFirst = regexp.MustCompile(`^(?:\pL+\.?,? )?(\pL+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`)
	monthYear  = regexp.MustCompile(`^(\pL+)\.?,? (\d{4})$`)
	slashed    = regexp.MustCompile(`^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})$`)
)

// parseDate reads the date of an article in the forms that people and systems write: EDTF, RFC 3339 and its kin, RFC 1123,
// « 24 février 2022 », "Feb 24, 2022", « février 2022 », 2022/02/24, 24/02/2022.
func parseDate(s string) (date.Value, error) {
	s = strings.Join(strings.Fields(s), " ")
	v, err := date.Parse(s)
	if err == nil {
		return v, nil
	}
	for _, form := range stamps {
		if strings.Contains(s, " ") && !strings.Contains(s, ":") {
			break // a date in words
		}
		if t, err := time.Parse(form, s); err == nil && t.Year() >= 0 && t.Year() <= 9999 {
			return date.OnDay(date.DayOf(t)), nil
		}
	}
	if m := dayFirst.FindStringSubmatch(s); m != nil && month(m[2]) > 0 {
		return day(s, m[3], month(m[2]), m[1])
	}
	if m := monthFirst.FindStringSubmatch(s); m != nil && month(m[1]) > 0 {
		return day(s, m[3], month(m[1]), m[2])
	}
	if m := monthYear.FindStringSubmatch(s); m != nil && month(m[1]) > 0 {
		y, _ := strconv.Atoi(m[2])
		return date.InMonth(y, month(m[1])), nil
	}
	if m := slashed.FindStringSubmatch(s); m != nil {
		return slashedDate(s, m)
	}
	return date.Value{}, err
}

func day(whole, year string, month int, day string) (date.Value, error) {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(day)
	v, ok := date.MakeDay(y, month, d)
	if !ok {
		return date.Value{}, fmt.Errorf("%q does not exist", whole)
	}
	return date.OnDay(v), nil
}

// slashedDate reads 2022/02/24, 24/02/2022 and 24.2.2022; 02/03/2022 means two days, so it is refused.
func slashedDate(s string, m []string) (date.Value, error) {
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[2])
	switch {
	case len(m[1]) == 4 && len(m[3]) <= 2:
		return day(s, m[1], second, m[3])
	case len(m[3]) != 4:
		return date.Value{}, fmt.Errorf("%q is not a date; write YYYY-MM-DD", s)
	case second > 12:
		return day(s, m[3], first, m[2])
	case first > 12 || first == second || strings.Contains(s, "."):
		return day(s, m[3], second, m[1])
	}
	return date.Value{}, fmt.Errorf("%q may be %s-%02d-%02d or %s-%02d-%02d; write YYYY-MM-DD", s, m[3], first, second, m[3], second, first)
}

// month returns the number of a month by its French or English name or abbreviation, 0 if it is none.
func month(name string) int {
	switch strings.ToLower(name) {
	case "janvier", "january", "janv", "jan":
		return 1
	case "février", "fevrier", "february", "févr", "fév", "feb":
		return 2
	case "mars", "march", "mar":
		return 3
	case "avril", "april", "avr", "apr":
		return 4
	case "mai", "may":
		return 5
	case "juin", "june", "jun":
		return 6
	case "juillet", "july", "juil", "jul":
		return 7
	case "août", "aout", "august", "aug":
		return 8
	case "septembre", "september", "sept", "sep":
		return 9
	case "octobre", "october", "oct":
		return 10
	case "novembre", "november", "nov":
		return 11
	case "décembre", "decembre", "december", "déc", "dec":
		return 12
	}
	return 0
}
