package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsListCommand() *cobra.Command {
	var kind, country string
	var asJSON bool
	c := &cobra.Command{
		Use:   "list",
		Short: "List facts",
		Args:  cobra.NoArgs,
	}
	a.factsFlags(c)
	c.Flags().StringVar(&kind, "kind", "", "only facts of this `KIND`: "+strings.Join(fact.Kinds(), ", "))
	c.Flags().StringVar(&country, "country", "", "only facts of this `COUNTRY` (ISO 3166-1 alpha-2)")
	c.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	c.RunE = func(*cobra.Command, []string) error {
		kind = strings.TrimSuffix(kind, "s")
		if kind != "" && !slices.Contains(fact.Kinds(), kind) {
			return fmt.Errorf("there is no kind %q; the kinds are %s", kind, strings.Join(fact.Kinds(), ", "))
		}
		list := a.index(a.newsroom()).List(kind, strings.ToUpper(country))
		if asJSON {
			if list == nil {
				list = []fact.Listed{}
			}
			return writeJSON(a.Stdout, list)
		}
		w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
		for _, f := range list {
			when := cmp.Or(f.Date, f.Born)
			if f.Kind == "office" {
				when = count(len(f.Holders), "holder", "holders")
			}
			fmt.Fprintf(w, "%s.%s\t%s\t%s\t%s\n", f.Kind, f.ID, cmp.Or(f.Name, f.Role), cmp.Or(f.Country, f.Organisation), when)
		}
		return w.Flush()
	}
	return c
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func (a *app) factsStatsCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "stats",
		Short: "Count the facts",
		Args:  cobra.NoArgs,
	}
	a.factsFlags(c)
	c.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	c.RunE = func(*cobra.Command, []string) error {
		s := a.index(a.newsroom()).Stats()
		if asJSON {
			return writeJSON(a.Stdout, s)
		}
		share := func(n int) string {
			if s.Facts == 0 {
				return "none"
			}
			tenths := 1000 * n / max(1, s.Facts) // rounded down: one fact without is not all of them
			return fmt.Sprintf("%d of %d facts (%d.%d %%)", n, s.Facts, tenths/10, tenths%10)
		}
		w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
		for _, line := range []struct {
			what  string
			value any
		}{
			{"persons", s.Persons}, {"offices", s.Offices}, {"tenures", s.Tenures}, {"events", s.Events},
			{"organisations", s.Organisations}, {"memberships", s.Memberships}, {"places", s.Places}, {"figures", s.Figures}, {"terms", s.Terms},
			{"languages", strings.TrimSpace(fmt.Sprint(len(s.Languages), "  ", strings.Join(s.Languages, ", ")))}, {"countries", s.Countries},
			{"with a source", share(s.Sourced)}, {"verified", share(s.Verified)},
		} {
			fmt.Fprintf(w, "%s\t%v\n", line.what, line.value)
		}
		return w.Flush()
	}
	return c
}
