package cli

import (
	"fmt"
	"strings"

	"factcheck/checker"
)

// A tally counts the results of a run.
type tally struct {
	files, undated int
	bytes          int
	claims         map[string]int            // by verdict
	findings       map[string]int            // by severity
	rules          map[string]map[string]int // claims by rule and verdict
	alarms         map[string]int            // findings by rule
}

func newTally() tally {
	return tally{claims: map[string]int{}, findings: map[string]int{}, rules: map[string]map[string]int{}, alarms: map[string]int{}}
}

// add counts the claims of an article.
func (t *tally) add(r *checker.Result) {
	t.files++
	t.bytes += len(r.Bytes)
	for _, c := range r.Claims {
		t.claims[c.Verdict]++
		if t.rules[c.Rule] == nil {
			t.rules[c.Rule] = map[string]int{}
		}
		t.rules[c.Rule][c.Verdict]++
		if c.IsFinding() {
			t.findings[c.Severity]++
			t.alarms[c.Rule]++
		}
	}
	if r.Published == "" && len(r.Bytes) > 0 {
		t.undated++
	}
}

// summary says in a line what was found.
func (t *tally) summary(lang string) string {
	n := 0
	for _, c := range t.claims {
		n += c
	}
	parts := []string{}
	count := count
	if lang == "fr" {
		count = countFrench
	}
	say := func(n int, one, many string) {
		if n > 0 || one == "error" || one == "erreur" {
			parts = append(parts, count(n, one, many))
		}
	}
	if lang == "fr" {
		say(t.findings[checker.Error], "erreur", "erreurs")
		say(t.findings[checker.Warning], "avertissement", "avertissements")
		say(t.findings[checker.Info], "information", "informations")
		s := fmt.Sprintf("%s dans %s (%s : %d contredites, %d concordantes, %d non vérifiées)", strings.Join(parts, ", "),
			count(t.files, "fichier", "fichiers"), count(n, "affirmation", "affirmations"),
			t.claims[checker.Contradicted], t.claims[checker.Consistent], t.claims[checker.Unchecked])
		if t.undated > 0 {
			s += "\n" + count(t.undated, "article sans date de publication", "articles sans date de publication") +
				" : ce qui en dépend n’est pas vérifié ; --date la donne"
		}
		return s
	}
	say(t.findings[checker.Error], "error", "errors")
	say(t.findings[checker.Warning], "warning", "warnings")
	say(t.findings[checker.Info], "info", "infos")
	s := fmt.Sprintf("%s in %s (%s: %d contradicted, %d consistent, %d unchecked)", strings.Join(parts, ", "),
		count(t.files, "file", "files"), count(n, "claim", "claims"),
		t.claims[checker.Contradicted], t.claims[checker.Consistent], t.claims[checker.Unchecked])
	if t.undated > 0 {
		s += "\n" + count(t.undated, "article has no publication date", "articles have no publication date") +
			": what depends on it is unchecked; --date gives one"
	}
	return s
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// countFrench counts in French, where none is singular too.
func countFrench(n int, one, many string) string {
	if n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
