package rules

import (
	"fmt"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/timex"
)

// eventFixes offers the event's date in the form that the article uses: the same parts, in the same language.
func eventFixes(p *Pass, d *binding.Dating, e *fact.Event) []Fix {
	if d.Date.Anchor != timex.Absolute || e.Date.Precision() != date.ToDay {
		return nil
	}
	text := dateLike(d.Date.Stated, e.Date, p.Article.Lexicon.Pack.Code)
	if text == "" {
		return nil
	}
	return []Fix{{Range: p.Article.Bytes(d.Date.Tokens), Text: text}}
}

// dateLike writes a day with the parts that the words gave; "" where they are of another form.
func dateLike(said timex.Parts, known date.Value, lang string) string {
	y, m, d := known.First().YMD()
	var v date.Value
	switch {
	case said.HasWeekday || said.Year == 0:
		return ""
	case said.Day != 0 && said.Month != 0:
		v = date.OnDay(known.First())
	case said.Month != 0:
		v = date.InMonth(y, m)
	default:
		return fmt.Sprint(y)
	}
	if lang == "fr" || v.Precision() == date.ToMonth {
		return Words(v).In(lang)
	}
	return fmt.Sprintf("%d %s %d", d, monthsEN[m-1], y)
}
