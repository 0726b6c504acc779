package main

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/lang/all"
)

// An injection is one error put into a true claim of a real article.
type injection struct {
	kind       string
	start, end int    // bytes of the article that are replaced
	text       string // by this
}

// inject takes the claims of real articles that agree with the facts, changes one thing of each, and counts what is then
// reported at that place.
func inject(c *checker.Checker, index *fact.Index, sets []string, missed bool) error {
	type count struct{ tried, found int }
	counts := map[string]*count{}
	for _, set := range sets {
		articles, err := readArticles(set)
		if err != nil {
			return err
		}
		for _, a := range articles {
			text := a.Title + "\n\n" + a.Text
			in := checker.Article{Path: a.ID + ".txt", Bytes: []byte(text), Lang: a.Lang, Published: a.Ref}
			r := c.Check(in)
			for _, claim := range r.Claims {
				if claim.Verdict != checker.Consistent {
					continue
				}
				for _, x := range injections(index, a.Lang, a.Ref, text, &claim) {
					n := counts[x.kind]
					if n == nil {
						n = &count{}
						counts[x.kind] = n
					}
					n.tried++
					in.Bytes = []byte(text[:x.start] + x.text + text[x.end:])
					again := c.Check(in)
					if found(&again, &claim, x) {
						n.found++
					} else if missed {
						s := claim.Subject
						fmt.Printf("missed %s in %s: %s → %s (%s) | … %s …\n", x.kind, a.ID, text[x.start:x.end], x.text, why(&again, x),
							strings.Join(strings.Fields(text[max(0, s.Start-60):min(len(text), s.End+60)]), " "))
					}
				}
			}
		}
	}
	fmt.Printf("%-28s %8s %8s %8s\n", "injected error", "tried", "found", "recall")
	sum := count{}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		n := counts[k]
		fmt.Printf("%-28s %8d %8d %7.1f%%\n", k, n.tried, n.found, 100*float64(n.found)/float64(n.tried))
		sum.tried, sum.found = sum.tried+n.tried, sum.found+n.found
	}
	fmt.Printf("%-28s %8d %8d %7.1f%%\n", "all", sum.tried, sum.found, 100*float64(sum.found)/float64(max(1, sum.tried)))
	return nil
}

// found tells whether a result reports something about the changed words.
func found(r *checker.Result, claim *checker.Claim, x injection) bool {
	from := min(claim.Subject.Start, claim.Span.Start)
	to := max(claim.Subject.End, claim.Span.End) + len(x.text) - (x.end - x.start)
	for _, c := range r.Findings() {
		if c.Span.Start < to && from < c.Span.End {
			return true
		}
	}
	return false
}

// why returns the reason for which the changed words were left unchecked.
func why(r *checker.Result, x injection) string {
	for _, c := range r.Claims {
		if c.Verdict != checker.Contradicted && c.Subject.Start < x.start+len(x.text) && x.start < c.Subject.End {
			return c.Verdict + ": " + c.Reason.EN
		}
	}
	return "no claim"
}

var year = regexp.MustCompile(`(19|20)\d\d`)

// injections makes the errors that can be put into a claim.
func injections(f *fact.Index, code, published, text string, c *checker.Claim) []injection {
	switch c.Rule {
	case "wrong-event-date":
		if m := year.FindStringIndex(c.Text); m != nil {
			at := c.Span.Start + m[0]
			y := 0
			fmt.Sscan(text[at:at+4], &y)
			out := []injection{{"event: a year early", at, at + 4, fmt.Sprint(y - 1)}, {"event: a year late", at, at + 4, fmt.Sprint(y + 1)}}
			return append(out, monthInjection(code, c)...)
		}
	case "wrong-weekday":
		return weekdayInjection(code, c)
	case "wrong-birth-date", "wrong-death-date", "wrong-accession-date":
		if m := year.FindStringIndex(c.Text); m != nil {
			at := c.Span.Start + m[0]
			y := 0
			fmt.Sscan(text[at:at+4], &y)
			return []injection{{"life or membership: a year early", at, at + 4, fmt.Sprint(y - 1)}}
		}
	case "wrong-age":
		age := 0
		fmt.Sscan(c.Text, &age)
		if digits := fmt.Sprint(age); strings.HasPrefix(c.Text, digits) {
			return []injection{{"age: three years more", c.Span.Start, c.Span.Start + len(digits), fmt.Sprint(age + 3)}}
		}
	case "wrong-title":
		return officeInjections(f, code, published, text, c)
	}
	return nil
}

// weekdayInjection changes a weekday for the next one but one.
func weekdayInjection(code string, c *checker.Claim) []injection {
	days := map[string][]string{"fr": strings.Fields("lundi mardi mercredi jeudi vendredi samedi dimanche"), "en": strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")}[code]
	return wordInjection("date: another weekday", days, 2, c)
}

// monthInjection changes a month for that of half a year later.
func monthInjection(code string, c *checker.Claim) []injection {
	months := map[string][]string{"fr": strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
		"en": strings.Fields("January February March April May June July August September October November December")}[code]
	return wordInjection("event: another month", months, 6, c)
}

// wordInjection changes the first word of a claim that is in a list for the one that stands some places further in it.
func wordInjection(kind string, list []string, further int, c *checker.Claim) []injection {
	for i, w := range list {
		if at := strings.Index(c.Text, w); at >= 0 {
			return []injection{{kind, c.Span.Start + at, c.Span.Start + at + len(w), list[(i+further)%len(list)]}}
		}
	}
	return nil
}

// officeInjections put the predecessor in the place of the holder, and another country in the title.
func officeInjections(f *fact.Index, code, published, text string, c *checker.Claim) []injection {
	if len(c.Facts) == 0 {
		return nil
	}
	office := slices.IndexFunc(f.Offices, func(o fact.Office) bool { return "office."+o.ID == c.Facts[0].ID })
	who := slices.IndexFunc(f.Persons, func(p fact.Person) bool { return "person."+p.ID == c.Said })
	if office < 0 || who < 0 || !holdsOn(f, int32(office), int32(who), published) {
		return nil // « l'ancien président » stays true of the predecessor
	}
	var out []injection
	words := text[c.Subject.Start:c.Subject.End]
	for _, n := range f.Persons[who].Names[code] {
		at := strings.Index(words, n.Full)
		if at < 0 || n.Family == "" {
			continue
		}
		if before := predecessor(f, &f.Offices[office], int32(who)); before != nil {
			if names := before.Names[code]; len(names) > 0 {
				out = append(out, injection{"title: predecessor", c.Subject.Start + at, c.Subject.Start + at + len(n.Full), names[0].Full})
			}
		}
		out = append(out, nameInjections(&f.Persons[who], n, c.Subject.Start+at)...)
		if i := strings.LastIndex(words, n.Family); len(n.Family) >= 6 && i >= 0 {
			k := c.Subject.Start + i + len(n.Family)/2
			if isLetter(text[k]) && isLetter(text[k+1]) && text[k] != text[k+1] {
				out = append(out, injection{"name: two letters exchanged", k, k + 2, string(text[k+1]) + string(text[k])})
			}
		}
		break
	}
	if x, ok := countryInjection(code, text, c, f.Offices[office].Country); ok {
		out = append(out, x)
	}
	return out
}

// isLetter tells whether a byte is a small letter without accents.
func isLetter(b byte) bool { return 'a' <= b && b <= 'z' }

// nameInjections turn a name around whose family name comes first, and give the person a first name that nobody has.
func nameInjections(who *fact.Person, n fact.Name, at int) []injection {
	end := at + len(n.Full)
	if given, ok := strings.CutPrefix(n.Full, n.Family+" "); ok && who.FamilyFirst {
		return []injection{{"name: wrong order", at, end, given + " " + n.Family}}
	}
	if given, ok := strings.CutSuffix(n.Full, " "+n.Family); ok && !strings.Contains(given, " ") {
		return []injection{{"name: another first name", at, at + len(given), "Zbigniew"}}
	}
	return nil
}

// holdsOn tells whether a person held an office on the day of publication.
func holdsOn(f *fact.Index, office, who int32, published string) bool {
	day, err := date.Parse(published)
	if err != nil {
		return false
	}
	for _, k := range f.Holders(office, day.First()) {
		if f.Tenures[k].Person == who {
			return true
		}
	}
	return false
}

func predecessor(f *fact.Index, o *fact.Office, who int32) *fact.Person {
	for i, k := range o.Tenures {
		if f.Tenures[k].Person == who && i > 0 && f.Tenures[o.Tenures[i-1]].Person != who {
			return &f.Persons[f.Tenures[o.Tenures[i-1]].Person]
		}
	}
	return nil
}

// countryInjection changes the adjective of a country for that of another in the same form.
func countryInjection(code, text string, c *checker.Claim, country string) (injection, bool) {
	var pack *lang.Pack
	for _, p := range all.Packs() {
		if p.Code == code {
			pack = p
		}
	}
	own := slices.IndexFunc(pack.Countries, func(x lang.Country) bool { return x.Code == country })
	other := slices.IndexFunc(pack.Countries, func(x lang.Country) bool { return x.Code == map[bool]string{true: "IT", false: "DE"}[country == "DE"] })
	if own < 0 || other < 0 {
		return injection{}, false
	}
	adjectives := slices.Clone(pack.Countries[own].Adjectives)
	slices.SortFunc(adjectives, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, adjective := range adjectives {
		i := slices.Index(pack.Countries[own].Adjectives, adjective)
		at := strings.Index(c.Text, adjective)
		if at < 0 || i >= len(pack.Countries[other].Adjectives) {
			continue
		}
		start := c.Span.Start + at
		return injection{"title: another country", start, start + len(adjective), pack.Countries[other].Adjectives[i]}, true
	}
	return injection{}, false
}
