package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/mention"
)

// Bindings are what an article says of events, offices and lives, found once for all the rules that judge them.
type Bindings struct {
	Datings []binding.Dating
	Offices []officeVerdict
	Lives   []binding.Life
}

// Bind finds the statements of an article.
func Bind(a *mention.Article) *Bindings {
	b := &Bindings{Datings: binding.Datings(a), Lives: binding.Lives(a)}
	holdings := binding.Holdings(a)
	for i := range holdings {
		b.Offices = append(b.Offices, judgeHolding(a, &holdings[i]))
	}
	return b
}
