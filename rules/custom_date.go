package rules

import (
	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

// date reads phrases that name something with a date.
func (d *declaration) date() {
	known := d.day("date")
	if known.IsZero() && !d.broken {
		d.fail(d.key(), "a rule of kind date needs the date: date = \"1963-01-22\"")
	}
	e := &fact.Event{Date: known, Common: fact.Common{Origin: d.rule.ref.Origin}}
	if known.Precision() == date.Interval {
		e.Kind = fact.Period
	}
	switch d.word("when", "on", "from", "until") {
	case "from":
		e.Kind = fact.Start
	case "until":
		e.Kind = fact.End
	}
	if d.phraseList("phrase", "phrases", subject) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind date needs the phrase that the date belongs to")
	}
	d.rule.judge = func(w *work) { judgeDate(w, e) }
}

// judgeDate compares the dates that stand with the phrases with the one known.
func judgeDate(w *work, e *fact.Event) {
	events := make([]mention.Event, len(w.sites))
	for i, s := range w.sites {
		events[i] = mention.Event{Tokens: s.tokens, Candidates: []int32{0}}
	}
	for _, d := range binding.DatingsOf(w.Article, events) {
		at := w.Article.Bytes(d.Date.Tokens)
		c := Claim{
			Span: at, Subject: w.Article.Bytes(d.Event.Tokens), Said: d.Date.Whole().String(), Known: e.Date.String(),
			Reason: reasonText(d.Reason),
		}
		if d.Reason == binding.Clear {
			c.Verdict, c.Reason = judgeEventDate(w.Pass, &d, e)
		}
		if c.Verdict != Contradicted {
			w.agree(c)
			continue
		}
		f := fault{
			at: site{bytes: at, tokens: d.Date.Tokens}, subject: c.Subject, said: w.Article.Words(d.Date.Tokens), known: Words(e.Date),
			usual: eventMessage(w.Pass, &d, e),
		}
		for _, fix := range eventFixes(w.Pass, &d, e) {
			f.fixes = append(f.fixes, fix.Text)
		}
		w.find(f)
		last := &w.claims[len(w.claims)-1]
		last.Said, last.Known = c.Said, c.Known
	}
}
