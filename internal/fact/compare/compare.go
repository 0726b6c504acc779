package main

import (
	_ "embed"
	"fmt"
	"io"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/fact"
)

// since is the first day of what the world pack means to cover.
var since = dateOf("2000-01-01").First()

// A comparison prints what it finds to out.
type comparison struct {
	index *fact.Index
	all   bool
	only  string
	out   io.Writer

	settled map[[3]string]string // why the pack stands where it differs, by set, office and person
}

// compare holds the index against one set.
func (c comparison) compare(s set) {
	var agree, differ, settled, missing int
	rows := map[string][]row{}
	for _, r := range s.rows {
		rows[r.country+"|"+r.role] = append(rows[r.country+"|"+r.role], r)
	}
	for i := range c.index.Offices {
		o := &c.index.Offices[i]
		if o.Country == "" || !strings.HasPrefix(o.ID, c.only) {
			continue
		}
		theirs := rows[o.Country+"|"+o.Role]
		for _, r := range theirs {
			t := c.tenure(o, r)
			if t == nil {
				if !r.from.IsZero() && r.from.First() >= since {
					missing++
					fmt.Fprintf(c.out, "missing   %s: %s %s %v/%v (%s, %s)\n", o.ID, r.name, r.wikidata, r.from, r.to, s.name, r.position)
				}
				continue
			}
			p, _ := c.index.Of(t)
			faults := differences(p, t, r)
			if len(faults) == 0 {
				agree++
				if c.all {
					fmt.Fprintf(c.out, "agree     %s: %s %v/%v (%s)\n", o.ID, p.ID, t.From, t.To, s.name)
				}
				continue
			}
			if why := c.settled[[3]string{s.name, o.ID, p.ID}]; why != "" {
				settled++
				if c.all {
					fmt.Fprintf(c.out, "settled   %s: %s %v/%v, %s (%s): %s\n", o.ID, p.ID, t.From, t.To, strings.Join(faults, ", "), s.name, why)
				}
				continue
			}
			differ++
			fmt.Fprintf(c.out, "differ    %s: %s %v/%v, %s (%s, %s; %s:%d)\n", o.ID, p.ID, t.From, t.To, strings.Join(faults, ", "), s.name, r.position, t.Origin.File, t.Origin.Line)
		}
	}
	share := 100.0
	if all := agree + settled + differ; all > 0 {
		share = 100 * float64(agree) / float64(all)
	}
	fmt.Fprintf(c.out, "%s: %d tenures agree (%.1f %%), %d differ for a reason that is settled, %d differ, %d are missing in the pack\n",
		s.name, agree, share, settled, differ, missing)
}

//go:embed settled.tsv
var settledFile string

// settledDifferences reads the differences that were looked into: set, office, person and why, with tabs between.
func settledDifferences(text string) map[[3]string]string {
	out := map[[3]string]string{}
	for line := range strings.Lines(text) {
		if f := strings.Split(strings.TrimRight(line, "\n"), "\t"); len(f) == 4 {
			out[[3]string(f[:3])] = f[3]
		}
	}
	return out
}

// tenure returns the tenure of an office that a row speaks of: the same person's, the one nearest in time.
func (c comparison) tenure(o *fact.Office, r row) *fact.Tenure {
	var best *fact.Tenure
	distance := date.Day(0)
	for _, i := range o.Tenures {
		t := &c.index.Tenures[i]
		if p, _ := c.index.Of(t); !samePerson(p, r) {
			continue
		}
		d := t.From.First() - r.from.First()
		if d < 0 {
			d = -d
		}
		if best == nil || d < distance {
			best, distance = t, d
		}
	}
	return best
}

// samePerson compares Wikidata items where both have one, else the words of the names.
func samePerson(p *fact.Person, r row) bool {
	if p.Wikidata != "" && r.wikidata != "" {
		return p.Wikidata == r.wikidata
	}
	words := strings.Fields(fold(r.name))
	has := func(name string) bool {
		n := 0
		for _, w := range strings.Fields(fold(name)) {
			for _, v := range words {
				if v == w {
					n++
					break
				}
			}
		}
		return n >= min(2, len(words))
	}
	family := strings.Fields(fold(p.Family))
	if len(family) > 0 && strings.Contains(" "+strings.Join(words, " ")+" ", " "+family[len(family)-1]+" ") && (len(words) == 1 || has(p.Given+" "+p.Family)) {
		return true
	}
	for _, names := range p.Names {
		for _, n := range names {
			if has(n.Full) {
				return true
			}
		}
	}
	for _, n := range p.Variants {
		if has(n.Full) {
			return true
		}
	}
	return false
}

// renewed is how long a tenure lasts before a set that counts terms may start it anew.
const renewed = 60

// differences says in words what a tenure and a row do not agree on.
func differences(p *fact.Person, t *fact.Tenure, r row) []string {
	var out []string
	apart := func(what string, ours, theirs date.Value) {
		if !ours.IsZero() && !theirs.IsZero() && date.Compare(ours, theirs) == date.Apart {
			out = append(out, fmt.Sprintf("%s %v there", what, theirs))
		}
	}
	if first, last := t.Bounds(); !r.terms || r.from.First() < first+renewed || r.from.First() > last {
		apart("from", t.From, r.from)
	}
	apart("to", t.To, r.to)
	if t.To.IsZero() && !r.to.IsZero() {
		out = append(out, fmt.Sprintf("to %v there", r.to))
	}
	if !t.To.IsZero() && !r.seen.IsZero() && t.To.Last()+31 < r.seen.First() {
		out = append(out, fmt.Sprintf("still seen on %v there", r.seen))
	}
	apart("born", p.Born, r.born)
	apart("died", p.Died, r.died)
	return out
}
