package mention

import (
	"strings"

	"factcheck/internal/fact"
)

// bodyTitles returns the titles of an organisation's office that follow from the organisation's names: "head of the World Health Organization",
// « patron de l'OMS ». Only an office whose role is at the head of some body, and so has bare titles, has them.
func (c *compiler) bodyTitles(o *fact.Office) []string {
	pack, f := c.lexicon.Pack, c.lexicon.Facts
	var names []string
	for i := range f.Organisations {
		if f.Organisations[i].ID == o.Organisation {
			names = f.Organisations[i].Names[pack.Code]
		}
	}
	bare := c.bareTitles(o.Role)
	if o.Organisation == "" || len(names) == 0 || len(bare) == 0 {
		return nil
	}
	body := "(" + strings.Join(names, "|") + ")"
	var titles []string
	for _, t := range pack.Bodies {
		t = strings.ReplaceAll(t, "{body}", body)
		if !strings.Contains(t, "{title}") {
			titles = append(titles, t)
			continue
		}
		for _, title := range bare {
			titles = append(titles, strings.ReplaceAll(t, "{title}", title))
		}
	}
	return titles
}

// bareTitles returns the titles of a role that name it without anything else.
func (c *compiler) bareTitles(role string) []string {
	for _, r := range c.lexicon.Pack.Roles {
		if r.ID == role {
			return r.Bare
		}
	}
	return nil
}
