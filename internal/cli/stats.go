package cli

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"

	"factcheck/checker"
)

// stats writes how often each rule raised an alarm, how its claims were judged, and how fast the run was.
func (t *tally) stats(w io.Writer, lang string, took time.Duration) {
	say := func(en, fr string) string { return checker.Message{EN: en, FR: fr}.In(lang) }
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, alarms int, verdicts map[string]int) {
		fmt.Fprintf(tw, "%.2f\t%d\t%d\t%d\t%d\t  %s\n", per(1000*alarms, t.files), alarms,
			verdicts[checker.Contradicted], verdicts[checker.Consistent], verdicts[checker.Unchecked], name)
	}
	fmt.Fprintln(tw, say("per 1,000 articles\talarms\tcontradicted\tconsistent\tunchecked\t  rule", "pour 1 000 articles\talertes\tcontredites\tconcordantes\tnon vérifiées\t  règle"))
	total := 0
	for _, name := range slices.Sorted(maps.Keys(t.rules)) {
		row(name, t.alarms[name], t.rules[name])
		total += t.alarms[name]
	}
	row(say("all", "toutes"), total, t.claims)
	tw.Flush()
	seconds := took.Seconds()
	fmt.Fprintf(w, say("%d articles, %.2f MB in %.3f s: %.0f articles/s, %.2f MB/s\n", "%d articles, %.2f Mo en %.3f s : %.0f articles/s, %.2f Mo/s\n"),
		t.files, float64(t.bytes)/1e6, seconds, float64(t.files)/max(seconds, 1e-9), float64(t.bytes)/1e6/max(seconds, 1e-9))
}

func per(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
