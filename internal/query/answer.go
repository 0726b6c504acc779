package query

import (
	"cmp"
	"fmt"
	"strings"
)

// An Answer is one fact that answers a question.
type Answer struct {
	ID       string `json:"id"`               // of the fact asked for, with its kind: "office.fr-president"
	On       string `json:"on,omitempty"`     // the day or time asked for, EDTF
	Person   string `json:"person,omitempty"` // ID; where not known, of the last holder who is
	Name     string `json:"name,omitempty"`
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	Acting   bool   `json:"acting,omitempty"`
	Ordinal  int    `json:"ordinal,omitempty"`
	Date     string `json:"date,omitempty"` // of an event
	Born     string `json:"born,omitempty"`
	Died     string `json:"died,omitempty"`
	Known    bool   `json:"known"`                  // false where the facts do not tell for that day
	Until    string `json:"known_until,omitempty"`  // where not known: the last day before for which it is
	Country  string `json:"country,omitempty"`      // of a place, or the member of an organisation, ISO 3166-1 alpha-2
	In       string `json:"country_name,omitempty"` // its name in English
	Capital  bool   `json:"capital,omitempty"`      // of that country
	File     string `json:"file,omitempty"`
	Line     int    `json:"line,omitempty"`
	Source   string `json:"source,omitempty"`
	Verified string `json:"verified,omitempty"`
}

// String returns the answer on one line.
func (a Answer) String() string {
	var b strings.Builder
	b.WriteString(a.ID)
	if a.On != "" {
		fmt.Fprintf(&b, " on %s", a.On)
	}
	switch {
	case !a.Known:
		b.WriteString(": not known")
		if a.Until != "" && a.Name != "" {
			fmt.Fprintf(&b, "; until %s it was %s (person.%s)", a.Until, a.Name, a.Person)
		} else if a.Until != "" {
			fmt.Fprintf(&b, "; known until %s", a.Until)
		}
	case a.From != "" || a.To != "":
		who := fmt.Sprintf("%s (person.%s)", a.Name, a.Person)
		if a.Person == "" {
			who = fmt.Sprintf("%s (%s)", a.In, a.Country)
		}
		fmt.Fprintf(&b, ": %s, %s to %s", who, cmp.Or(a.From, "?"), cmp.Or(a.To, "now"))
		if a.To == "" {
			fmt.Fprintf(&b, " (as of %s)", cmp.Or(a.Verified, "no day that is known"))
		}
		if a.Acting {
			b.WriteString(", acting")
		}
	default:
		for _, part := range []struct{ what, value string }{{"", a.Name}, {"", a.Date}, {"born ", a.Born}, {"died ", a.Died}} {
			if part.value != "" {
				fmt.Fprintf(&b, ": %s%s", part.what, part.value)
			}
		}
		if a.Capital {
			b.WriteString(", the capital of " + a.In)
		} else if a.In != "" && a.In != a.Name {
			b.WriteString(", in " + a.In)
		}
	}
	if a.File != "" {
		fmt.Fprintf(&b, " · %s:%d", a.File, a.Line)
	}
	if a.Source != "" {
		b.WriteString(" · " + a.Source)
	}
	return b.String()
}
