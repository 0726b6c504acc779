package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Advice returns what an editor should know of the rules though each can be used: rules without examples, forms that two
// rules claim, and rules that contradict each other.
func (c *Custom) Advice() []Problem {
	var out []Problem
	say := func(r *custom, at place, format string, args ...any) {
		if at.Line == 0 {
			at = place{Line: r.ref.Origin.Line, Column: 1}
		}
		out = append(out, Problem{r.ref.Origin.File, at.Line, at.Column, fmt.Sprintf("rule %s: ", r.Name) + fmt.Sprintf(format, args...)})
	}
	examples := map[string]bool{}
	for _, k := range c.cases {
		examples[k.Rule] = true
	}
	type claimed struct {
		rule *custom
		pair pair
	}
	wrong := map[string][]claimed{} // by wrong form
	for _, r := range c.rules {
		if !examples[r.Name] {
			say(r, place{}, "it has no examples; ok = [\"…\"] and bad = [\"…\"] keep it right")
		}
		if !r.isForm {
			continue
		}
		for _, p := range r.pairs {
			if p.wrong == "" {
				continue
			}
			key := strings.ToLower(p.wrong)
			for _, other := range wrong[key] {
				switch {
				case !together(r, other.rule) || other.rule == r && slices.Equal(other.pair.rights, p.rights):
				case slices.Equal(other.pair.rights, p.rights):
					say(r, p.at, "the form %q is in the rule %s too (%s:%d)", p.wrong, other.rule.Name, other.rule.ref.Origin.File, other.rule.ref.Origin.Line)
				default:
					say(r, p.at, "the form %q is in the rule %s too, with another right form: %s (%s:%d)", p.wrong, other.rule.Name,
						quotedList(other.pair.rights), other.rule.ref.Origin.File, other.rule.ref.Origin.Line)
				}
			}
			wrong[key] = append(wrong[key], claimed{r, p})
		}
	}
	for _, r := range c.rules {
		if !r.isForm {
			continue
		}
		for _, p := range r.pairs {
			for _, right := range p.rights {
				for _, other := range wrong[strings.ToLower(words(right))] {
					accepts := slices.ContainsFunc(other.pair.rights, func(x string) bool { return same(x, right) })
					if other.rule != r && together(r, other.rule) && !accepts && fitsCase(other.pair.wrong, words(right)) {
						say(r, p.at, "the right form %q is wrong by the rule %s (%s:%d)", right, other.rule.Name, other.rule.ref.Origin.File, other.rule.ref.Origin.Line)
					}
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(out)
}

// together tells whether two rules may hold in one article: they share a language and a time.
func together(a, b *custom) bool {
	if len(a.langs) > 0 && len(b.langs) > 0 && !slices.ContainsFunc(a.langs, func(l string) bool { return slices.Contains(b.langs, l) }) {
		return false
	}
	before := func(x, y *custom) bool {
		return !x.until.IsZero() && !y.since.IsZero() && x.until.Last() < y.since.First()
	}
	return !before(a, b) && !before(b, a)
}

func quotedList(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	var out []string
	for _, s := range list {
		out = append(out, fmt.Sprintf("%q", s))
	}
	return strings.Join(out, ", ")
}
