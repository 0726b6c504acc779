package checker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"factcheck/internal/fact"
	"factcheck/internal/phrase"
)

// A FactDigest stands for a fact where its state of today is compared with an earlier one.
type FactDigest struct {
	ID    string   // "event.ukraine-invasion"
	Hash  string   // of what it says, not of where that is written
	Names []string // words that an article may mention it by; of an office, its own titles and the names of its holders
}

// Digests returns a digest of every fact, in order of ID.
func (c *Checker) Digests() []FactDigest {
	x := c.index
	var out []FactDigest
	add := func(kind string, common fact.Common, says string, names []string) {
		verified := common.Origin.Verified
		h := sha256.Sum256([]byte(fmt.Sprintf("%v %v %s", verified, common.Disputed, says)))
		slices.Sort(names)
		out = append(out, FactDigest{ID: kind + "." + common.ID, Hash: hex.EncodeToString(h[:8]), Names: slices.Compact(names)})
	}
	for i := range x.Persons {
		p := x.Persons[i]
		common := p.Common
		p.Common, p.Tenures = fact.Common{}, nil
		add("person", common, fmt.Sprint(p), personNames(&p))
	}
	for i := range x.Offices {
		o := x.Offices[i]
		common, says := o.Common, &strings.Builder{}
		names := phrases(o.Titles)
		for _, n := range o.Tenures {
			t := x.Tenures[n]
			p := &x.Persons[t.Person]
			fmt.Fprintln(says, p.ID, t.From, t.To, t.Acting, t.Elect, t.Ordinal)
			names = append(names, personNames(p)...)
		}
		fmt.Fprintln(says, o.Role, o.Country, o.Organisation, o.Titles, o.Seats)
		add("office", common, says.String(), names)
	}
	for i := range x.Events {
		v := x.Events[i]
		common := v.Common
		v.Common = fact.Common{}
		add("event", common, fmt.Sprint(v), phrases(v.Phrases))
	}
	for i := range x.Organisations {
		o := x.Organisations[i]
		common, says := o.Common, &strings.Builder{}
		for _, m := range o.Members {
			fmt.Fprintln(says, m.Country, m.From, m.To)
		}
		fmt.Fprintln(says, o.Names, o.Seat, o.Founded)
		add("organisation", common, says.String(), texts(o.Names))
	}
	for i := range x.Places {
		p := x.Places[i]
		common := p.Common
		p.Common = fact.Common{}
		add("place", common, fmt.Sprint(p), texts(p.Names))
	}
	for i := range x.Figures {
		f := x.Figures[i]
		common := f.Common
		f.Common = fact.Common{}
		add("figure", common, fmt.Sprint(f), phrases(f.Phrases))
	}
	for i := range x.Terms {
		t := x.Terms[i]
		common := t.Common
		t.Common = fact.Common{}
		names := texts(t.Avoid)
		for _, use := range t.Use {
			names = append(names, use)
		}
		add("term", common, fmt.Sprint(t), names)
	}
	slices.SortFunc(out, func(a, b FactDigest) int { return strings.Compare(a.ID, b.ID) })
	return out
}

func personNames(p *fact.Person) (out []string) {
	for _, list := range p.Names {
		for _, n := range list {
			out = append(out, n.Full)
		}
	}
	for _, n := range p.Variants {
		out = append(out, n.Full)
	}
	return append(out, p.Called...)
}

func texts(byLanguage map[string][]string) (out []string) {
	for _, list := range byLanguage {
		out = append(out, list...)
	}
	return out
}

// phrases returns the words of phrase templates, one text for each way to write them; what placeholders stand for is left out.
func phrases(byLanguage map[string][]string) (out []string) {
	for _, template := range texts(byLanguage) {
		t, err := phrase.Parse(template)
		if err != nil {
			continue
		}
		ways, err := t.Expand()
		if err != nil {
			continue
		}
		for _, way := range ways {
			var words []string
			for _, e := range way {
				if e.Placeholder == "" && e.Word != "" {
					words = append(words, e.Word)
				}
			}
			out = append(out, strings.Join(words, " "))
		}
	}
	return out
}

// FactsHash identifies the facts of the checker.
func (c *Checker) FactsHash() string { return c.index.Hash }
