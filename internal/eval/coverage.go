package main

import (
	"fmt"
	"regexp"
	"slices"

	"factcheck/checker"
)

// coverage counts how much of what real articles say of dates, offices and persons a check looks at: how many mentions stand in
// a claim that was judged, how many in one that was left unchecked, and how many in none.
func coverage(c *checker.Checker, sets []string) error {
	for _, set := range sets {
		articles, err := readArticles(set)
		if err != nil {
			return err
		}
		counts := map[string]*covered{}
		for _, a := range articles {
			in := checker.Article{Path: a.ID + ".txt", Bytes: []byte(a.Title + "\n\n" + a.Text), Lang: a.Lang, Published: a.Ref}
			claims := c.Check(in).Claims
			list, _ := c.Mentions(in)
			for _, m := range list {
				count(counts, m.Kind, m.Span.Start, m.Span.End, claims)
			}
			for _, m := range names.FindAllIndex(in.Bytes, -1) {
				count(counts, "any name", m[0], m[1], claims)
			}
		}
		fmt.Printf("%s: %d articles\n", set, len(articles))
		fmt.Printf("%-28s %10s %10s %10s %10s\n", "mentions", "all", "judged", "unchecked", "in no claim")
		for _, kind := range []string{"date", "office", "person", "any name", "event", "organisation", "place", "figure"} {
			if n := counts[kind]; n != nil {
				share := func(x int) float64 { return 100 * float64(x) / float64(n.all) }
				fmt.Printf("%-28s %10d %9.1f%% %9.1f%% %9.1f%%\n", kind, n.all, share(n.judged), share(n.unchecked), share(n.all-n.judged-n.unchecked))
			}
		}
	}
	return nil
}

// names are two or more words with a capital, which are mostly names of persons, but of all that has a name.
var names = regexp.MustCompile(`\p{Lu}[\p{L}’'-]+(?: (?:de|du|von|van|der|al|bin|ben|le|la) ?)*(?: \p{Lu}[\p{L}’'.-]+)+`)

type covered struct{ all, judged, unchecked int }

// count adds a mention to those of its kind.
func count(counts map[string]*covered, kind string, start, end int, claims []checker.Claim) {
	n := counts[kind]
	if n == nil {
		n = &covered{}
		counts[kind] = n
	}
	n.all++
	within := func(c checker.Claim) bool {
		return c.Span.Start < end && start < c.Span.End || c.Subject.Start < end && start < c.Subject.End
	}
	switch {
	case slices.ContainsFunc(claims, func(c checker.Claim) bool { return c.Verdict != checker.Unchecked && within(c) }):
		n.judged++
	case slices.ContainsFunc(claims, within):
		n.unchecked++
	}
}
