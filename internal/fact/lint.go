package fact

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/phrase"
)

// LongGap is how many days an office may be without a holder before lint asks whether that is so.
const LongGap = 31

// Lint returns everything that is wrong or doubtful in the sources, which stand on top of the facts of base: what [Load]
// reports, and warnings on what a person should look at. Today decides what is stale: facts verified more than maxAge days
// before it (0: never), or past their review_after. Words are those that the language packs know.
func Lint(base *Index, sources []Source, words *Words, today date.Day, maxAge int) []Diagnostic {
	l := newLoader(base)
	for _, s := range sources {
		l.read(s)
	}
	index := l.finish()
	kinds := reflect.ValueOf(&l.file).Elem()
	for kind := range fieldsOf(kinds.Type()) {
		for it := kinds.FieldByIndex(kind.Index).MapRange(); it.Next(); {
			l.lintEntry(it.Value().Interface().(entry).entry(), today, maxAge)
		}
	}
	for _, id := range sortedKeys(l.file.Office) {
		l.lintHolders(l.file.Office[id], index)
	}
	l.lintNames(index)
	l.lintPhrases(index)
	l.lintWords(words)
	return l.sorted()
}

func (l *loader) warn(at place, format string, args ...any) {
	l.report(Diagnostic{File: at.file, Line: at.line, Column: at.column, Message: fmt.Sprintf(format, args...), Warning: true})
}

// lintEntry looks at what every fact should say of itself.
func (l *loader) lintEntry(e *Entry, today date.Day, maxAge int) {
	at := e.placeOf("verified")
	if e.Source == "" {
		l.warn(e.placeOf("source"), "%s has no source; say which page or publication states it", e.id)
	}
	switch {
	case e.Verified.IsZero():
		l.warn(at, "%s was never verified; write verified = DATE once it is compared with its source", e.id)
	case e.Verified.First() > today:
		l.warn(at, "%s is said to be verified on %v, which is yet to come", e.id, e.Verified)
	case maxAge > 0 && e.Verified.Last()+date.Day(maxAge) < today:
		l.warn(at, "%s was last verified on %v, more than %d days ago", e.id, e.Verified, maxAge)
	}
	if !e.ReviewAfter.IsZero() && e.ReviewAfter.Last() < today {
		l.warn(e.placeOf("review_after"), "%s was to be reviewed after %v", e.id, e.ReviewAfter)
	}
}

// lintHolders looks at the tenures of an office beside each other and beside the lives of the holders.
func (l *loader) lintHolders(e *OfficeEntry, x *Index) {
	for i, h := range e.Holders {
		if p := x.Person(h.Person); p != nil {
			switch {
			case !p.Born.IsZero() && !h.From.IsZero() && h.From.Last() < p.Born.First():
				l.fail(h.at, "%s takes office on %v, before being born on %v", h.Person, h.From, p.Born)
			case !p.Died.IsZero() && !h.From.IsZero() && h.From.First() > p.Died.Last():
				l.fail(h.at, "%s takes office on %v, after dying on %v", h.Person, h.From, p.Died)
			case !p.Died.IsZero() && !h.To.IsZero() && h.To.First() > p.Died.Last():
				l.fail(h.at, "%s leaves office on %v, after dying on %v", h.Person, h.To, p.Died)
			case !p.Died.IsZero() && h.To.IsZero():
				l.fail(h.at, "%s died on %v and still holds the office; write to = DATE", h.Person, p.Died)
			}
		}
		if i == 0 || e.Seats > 1 {
			continue
		}
		before := e.Holders[i-1]
		if before.To.IsZero() || h.From.IsZero() || h.Note != "" || before.Note != "" {
			continue
		}
		if gap := h.From.First() - before.To.Last(); gap > LongGap {
			l.warn(h.at, "nobody holds the office between %v and %v; add who did, or a note that it was vacant", before.To, h.From)
		}
	}
}

// lintNames looks for names that two persons share.
func (l *loader) lintNames(x *Index) {
	first := map[string]string{}
	for i := range x.Persons {
		p := &x.Persons[i]
		seen := map[string]bool{}
		for _, n := range p.fullNames() {
			key := strings.ToLower(n)
			if seen[key] {
				continue
			}
			seen[key] = true
			other, shared := first[key]
			if !shared {
				first[key] = p.ID
				continue
			}
			if e, ok := l.file.Person[p.ID]; ok {
				l.warn(e.placeOf("names"), "%q is also a name of person.%s, so the name alone says neither", n, other)
			} else if e, ok := l.file.Person[other]; ok {
				l.warn(e.placeOf("names"), "%q is also a name of person.%s, so the name alone says neither", n, p.ID)
			}
		}
	}
}

// fullNames returns all full names of a person, those of the languages in order.
func (p *Person) fullNames() []string {
	var out []string
	for _, lang := range sortedKeys(p.Names) {
		out = append(out, fulls(p.Names[lang])...)
	}
	return append(out, fulls(p.Variants)...)
}

// lintPhrases looks for phrases of an event that hold a phrase of another.
func (l *loader) lintPhrases(x *Index) {
	type owner struct {
		id     string
		phrase string
	}
	owners := map[string]owner{} // by language and words
	for i := range x.Events {
		for lang, words := range phrasesOf(&x.Events[i]) {
			key := lang + " " + strings.Join(words, " ")
			if o, taken := owners[key]; taken && o.id != x.Events[i].ID {
				l.warnPhrase(x.Events[i].ID, o.id, "the phrase %q also names event.%s", strings.Join(words, " "), o.id)
				continue
			}
			owners[key] = owner{x.Events[i].ID, strings.Join(words, " ")}
		}
	}
	for i := range x.Events {
		reported := map[string]bool{}
		for lang, words := range phrasesOf(&x.Events[i]) {
			for from := range words {
				for to := from + 1; to <= min(len(words), from+phrase.MaxElements); to++ {
					o, ok := owners[lang+" "+strings.Join(words[from:to], " ")]
					if !ok || o.id == x.Events[i].ID || reported[o.id] || to-from == len(words) {
						continue
					}
					reported[o.id] = true
					l.warnPhrase(x.Events[i].ID, o.id, "the phrase %q holds %q of event.%s", strings.Join(words, " "), o.phrase, o.id)
				}
			}
		}
	}
}

// warnPhrase reports at the event, or at the other one where the first stands in no file that is looked at.
func (l *loader) warnPhrase(id, other, format string, args ...any) {
	for _, id := range []string{id, other} {
		if e, ok := l.file.Event[id]; ok {
			l.warn(e.placeOf("phrases"), format, args...)
			return
		}
	}
}

// phrasesOf yields the plain phrases of an event, by language, in small letters.
func phrasesOf(v *Event) func(yield func(string, []string) bool) {
	return func(yield func(string, []string) bool) {
		for _, lang := range sortedKeys(v.Phrases) {
			for _, source := range v.Phrases[lang] {
				t, err := phrase.Parse(source)
				if err != nil {
					continue
				}
				plain, err := t.Expand()
				if err != nil {
					continue
				}
				for _, p := range plain {
					if !yield(lang, wordsOf(p)) {
						return
					}
				}
			}
		}
	}
}

func wordsOf(elements []phrase.Element) []string {
	words := make([]string, len(elements))
	for i, e := range elements {
		switch {
		case e.Gap:
			words[i] = "*"
		case e.Placeholder != "":
			words[i] = "{" + e.Placeholder + "}"
		default:
			words[i] = strings.ToLower(e.Word)
		}
	}
	return words
}

// sorted returns the diagnostics in order of file, line and column, each once.
func (l *loader) sorted() []Diagnostic {
	slices.SortStableFunc(l.diagnostics, func(a, b Diagnostic) int {
		return cmp.Or(l.order[a.File]-l.order[b.File], a.Line-b.Line, a.Column-b.Column, strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(l.diagnostics)
}
