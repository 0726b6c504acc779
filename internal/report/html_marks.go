package report

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/internal/source"
)

type htmlLine struct {
	N     int
	Meta  bool // front matter
	Parts []htmlPart
}

// An htmlPart is a stretch of a line that the same claims cover.
type htmlPart struct {
	Text   string
	Class  string   // verdict of the gravest claim whose words these are, or "subject"; "" for none
	Href   string   // the claim, where Class is a verdict
	Title  string   // in a few words, why
	Claims string   // all claims that cover it, with spaces between
	IDs    []string // places of claims that begin here
}

// markedLines cuts an article into lines, and each line where a claim begins or ends. It goes through the article once, with
// the claims that cover the place at hand.
func markedLines(r *checker.Result, article, lang string) []htmlLine {
	type edge struct {
		at, claim     int
		opens, decide bool
	}
	var edges []edge
	span := func(s checker.Span, claim int, decide bool) {
		if s.End > s.Start {
			edges = append(edges, edge{s.Start, claim, true, decide}, edge{s.End, claim, false, decide})
		}
	}
	for i, c := range r.Claims {
		span(c.Span, i, true)
		if c.Subject != c.Span {
			span(c.Subject, i, false)
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(a.at, b.at) })

	file := source.NewFile(r.Path, r.Bytes)
	deciding, about := map[int]bool{}, map[int]bool{}
	begun := map[int]bool{}
	var ids []string
	part := func(from, to int) htmlPart {
		p := htmlPart{Text: strings.ToValidUTF8(string(r.Bytes[from:to]), "\uFFFD"), IDs: ids}
		ids = nil
		best := -1
		var claims []int
		for i := range deciding {
			claims = append(claims, i)
			if best < 0 || cmp.Or(cmp.Compare(gravity(&r.Claims[i]), gravity(&r.Claims[best])), cmp.Compare(best, i)) > 0 {
				best = i
			}
		}
		for i := range about {
			if !deciding[i] {
				claims = append(claims, i)
			}
		}
		slices.Sort(claims)
		names := make([]string, len(claims))
		for k, i := range claims {
			names[k] = claimID(article, i)
		}
		p.Claims = strings.Join(names, " ")
		switch {
		case best >= 0:
			c := &r.Claims[best]
			p.Class, p.Href, p.Title = c.Verdict, "#"+claimID(article, best), wordsIn(lang).verdict(c.Verdict)
			if c.Verdict == checker.Contradicted {
				p.Title = c.Message.In(lang)
			} else if s := c.Reason.In(lang); s != "" {
				p.Title += ": " + s
			}
		case len(claims) > 0:
			p.Class = "subject"
		}
		return p
	}
	var lines []htmlLine
	next := 0
	for n := 1; n <= file.Lines(); n++ {
		s := file.Line(n)
		line := htmlLine{N: n}
		at := s.Start
		for next < len(edges) && edges[next].at <= s.End {
			e := edges[next]
			if e.at > at {
				line.Parts = append(line.Parts, part(at, e.at))
				at = e.at
			}
			set := about
			if e.decide {
				set = deciding
			}
			if e.opens {
				set[e.claim] = true
				if e.decide && !begun[e.claim] {
					begun[e.claim] = true
					ids = append(ids, markID(claimID(article, e.claim)))
				}
			} else {
				delete(set, e.claim)
			}
			next++
		}
		if s.End > at || len(ids) > 0 {
			line.Parts = append(line.Parts, part(at, s.End))
		}
		lines = append(lines, line)
	}
	if n := len(lines); n > 1 && len(lines[n-1].Parts) == 0 {
		lines = lines[:n-1]
	}
	for i := range lines[:frontMatter(r.Bytes, file)] {
		lines[i].Meta = true
	}
	return lines
}

// frontMatter counts the lines of the front matter, its marks included.
func frontMatter(b []byte, file *source.File) int {
	mark := func(n int) string {
		s := file.Line(n)
		return string(bytes.TrimRight(b[s.Start:s.End], " "))
	}
	first := mark(1)
	if first != "---" && first != "+++" {
		return 0
	}
	for n := 2; n < min(file.Lines(), 100); n++ {
		if mark(n) == first {
			return n
		}
	}
	return 0
}

// gravity orders claims that cover the same words: the gravest gives the mark.
func gravity(c *checker.Claim) int {
	switch c.Verdict {
	case checker.Contradicted:
		return 2
	case checker.Unchecked:
		return 1
	}
	return 0
}
