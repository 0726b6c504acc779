package importer

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"factcheck/internal/fact"
)

// popolo is the parts of a Popolo document (popoloproject.com/specs) that facts have a place for. Other parts are counted.
type popolo struct {
	Persons       []popoloPerson       `json:"persons"`
	Organizations []popoloOrganization `json:"organizations"`
	Posts         []popoloPost         `json:"posts"`
	Memberships   []popoloMembership   `json:"memberships"`
}

type popoloPerson struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Family      string `json:"family_name"`
	Given       string `json:"given_name"`
	Gender      string `json:"gender"`
	Born        string `json:"birth_date"`
	Died        string `json:"death_date"`
	Identifiers []struct {
		Scheme     string `json:"scheme"`
		Identifier string `json:"identifier"`
	} `json:"identifiers"`
	OtherNames []struct {
		Name string `json:"name"`
		Lang string `json:"lang"`
		Note string `json:"note"`
	} `json:"other_names"`
	Sources []struct {
		URL string `json:"url"`
	} `json:"sources"`
}

type popoloOrganization struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type popoloPost struct {
	ID           string `json:"id"`
	Label        string `json:"label"`
	Role         string `json:"role"`
	Organization string `json:"organization_id"`
}

type popoloMembership struct {
	Person       string `json:"person_id"`
	Organization string `json:"organization_id"`
	Post         string `json:"post_id"`
	Role         string `json:"role"`
	Label        string `json:"label"`
	Start        string `json:"start_date"`
	End          string `json:"end_date"`
}

// readPopolo reads persons and the posts they held. A plain member of a body holds no office and is left out.
func readPopolo(b *builder, file fact.Source) error {
	var doc popolo
	if err := json.Unmarshal(file.Bytes, &doc); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	if len(doc.Persons) == 0 && len(doc.Memberships) == 0 {
		return errors.New("neither persons nor memberships; give a Popolo document")
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(file.Bytes, &parts); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	for _, name := range []string{"areas", "events", "motions", "votes"} {
		if len(parts[name]) > len("[]") {
			b.report("", "%s: left out, since a facts file has no place for them", name)
		}
	}
	persons, organizations, posts := map[string]popoloPerson{}, map[string]string{}, map[string]popoloPost{}
	for _, p := range doc.Persons {
		persons[p.ID] = p
	}
	for _, o := range doc.Organizations {
		organizations[o.ID] = o.Name
	}
	for _, p := range doc.Posts {
		posts[p.ID] = p
	}
	ids := map[string]string{}
	for i, m := range doc.Memberships {
		where := fmt.Sprintf("membership %d", i+1)
		post := posts[m.Post]
		role := cmp.Or(post.Label, post.Role, m.Label, m.Role)
		body := organizations[cmp.Or(m.Organization, post.Organization)]
		p, ok := persons[m.Person]
		switch {
		case !ok:
			b.report(where, "there is no person %q; left out", m.Person)
			continue
		case role == "":
			b.leftOut("membership without a role")
			continue
		case strings.EqualFold(role, "member"):
			b.leftOut(`membership with the role "member"`)
			continue
		}
		h := fact.Holder{From: b.isoDate(where, "start_date", m.Start), To: b.isoDate(where, "end_date", m.End)}
		switch {
		case h.From.IsZero() && h.To.IsZero():
			b.report(where, "%s has neither start nor end; left out", role)
			continue
		case h.From.IsZero():
			h.From = sometimeBefore(h.To)
			b.report(where, "%s has no start; the tenure counts from any day before its end", role)
		case m.End != "" && h.To.IsZero():
			h.To = sometimeAfter(h.From)
		}
		if _, ok := ids[m.Person]; !ok {
			ids[m.Person] = b.popoloPerson("person "+m.Person, p)
		}
		h.Person = ids[m.Person]
		b.hold(b.popoloOffice(role, body), h)
	}
	var bodies []string
	for _, o := range doc.Organizations {
		bodies = append(bodies, cmp.Or(o.Name, o.ID))
	}
	if len(bodies) > 0 {
		b.report("", "organizations are no facts of their own here, only part of the titles of their posts: %s", tenOf(bodies))
	}
	for _, p := range doc.Persons {
		if _, ok := ids[p.ID]; !ok {
			b.popoloPerson("person "+p.ID, p)
		}
	}
	return nil
}

func (b *builder) popoloOffice(role, body string) string {
	title := role
	if body != "" && !strings.Contains(strings.ToLower(role), strings.ToLower(body)) {
		title = role + " of the " + body
	}
	o := &fact.OfficeEntry{Titles: map[string][]string{"en": {escapeTemplate(title)}}}
	return b.office(cmp.Or(b.Office, fact.Slug(b.Country+" "+title)), o)
}

func (b *builder) popoloPerson(where string, p popoloPerson) string {
	e := &fact.PersonEntry{Family: p.Family, Given: p.Given}
	name := cmp.Or(p.Name, strings.TrimSpace(p.Given+" "+p.Family))
	if e.Family == "" {
		e.Family, e.Given = b.splitName(name)
	}
	if name != strings.TrimSpace(e.Given+" "+e.Family) && len(strings.Fields(name)) > 1 {
		e.Variants = append(e.Variants, name)
	}
	for _, n := range p.OtherNames {
		if len(strings.Fields(n.Name)) < 2 {
			b.leftOut("other name of one word")
			continue
		}
		if n.Name != name {
			e.Variants = append(e.Variants, n.Name)
		}
	}
	for _, i := range p.Identifiers {
		if i.Scheme == "wikidata" && itemOf(i.Identifier) != "" {
			e.Wikidata = i.Identifier
			e.Source = "https://www.wikidata.org/wiki/" + i.Identifier
			continue
		}
		b.leftOut("identifier " + i.Scheme)
	}
	for _, s := range p.Sources {
		e.Source = cmp.Or(s.URL, e.Source)
	}
	e.Born, e.Died = b.isoDate(where, "birth_date", p.Born), b.isoDate(where, "death_date", p.Died)
	switch strings.ToLower(p.Gender) {
	case "male":
		e.Gender = "m"
	case "female":
		e.Gender = "f"
	case "":
	default:
		b.report(where, "the gender %q has no place in facts; left out", p.Gender)
	}
	return b.person(where, e)
}
