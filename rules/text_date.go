package rules

import (
	"fmt"
	"strings"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

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

// On writes when something was: "on 24 February 2022", "in July 2017"; « le 24 février 2022 », « en juillet 2017 ».
func On(v date.Value) Text {
	t := Words(v)
	open, end := v.Open()
	switch {
	case v.Precision() == date.Interval && !open && !end && !v.IsApproximate(): // some day in it
		return Sayf("between %s and %s", "entre le %s et le %s", date.OnDay(v.First()), date.OnDay(v.Last()))
	case v.IsZero() || v.Precision() == date.Interval || v.IsApproximate():
		return t
	case v.Precision() == date.ToDay:
		return Text{"on " + t.EN, "le " + t.FR}
	case v.Precision() == date.ToMonth || v.Precision() == date.ToYear:
		return Text{"in " + t.EN, "en " + t.FR}
	}
	return Text{"in " + t.EN, "dans la période : " + t.FR}
}

// Of writes a date as the complement of « daté »: « du 24 février 2022 », « d’août 2022 »; in English as it stands.
func Of(v date.Value) Text {
	t := Words(v)
	switch {
	case v.IsApproximate():
	case v.Precision() == date.ToDay:
		t.FR = "du " + t.FR
	case v.Precision() == date.ToMonth && strings.ContainsAny(t.FR[:1], "ao"):
		t.FR = "d’" + t.FR
	case v.Precision() == date.ToMonth || v.Precision() == date.ToYear:
		t.FR = "de " + t.FR
	}
	return t
}

// inGender returns an English verb, and the French participle that agrees with a person: « né », « née », and « né(e) » where the facts do
// not tell.
func inGender(who *fact.Person, verb, participle string) Text {
	switch who.Gender {
	case "f":
		participle += "e"
	case "":
		participle += "(e)"
	}
	return Text{verb, participle}
}
