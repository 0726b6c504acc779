package checker

import (
	"sort"

	"factcheck/internal/document"
	"factcheck/internal/source"
	"factcheck/rules"
)

// The rules that speak of suppressions.
const (
	unusedSuppression    = "unused-suppression"
	expiredSuppression   = "expired-suppression"
	malformedSuppression = "malformed-suppression"
)

// suppress marks the findings that the comments of the article suppress, and adds what is wrong with those comments.
func (c *Checker) suppress(file *source.File, text *document.Text, r *Result) {
	list := c.directives(text.Comments)
	if len(list) == 0 {
		return
	}
	where := c.arrange(file, list)
	for i := range r.Claims {
		claim := &r.Claims[i]
		if claim.Verdict != Contradicted {
			continue
		}
		if d := where.find(claim); d != nil {
			d.used[claim.Rule] = true
			if claim.Suppressed == nil {
				claim.Suppressed = &Suppression{Kind: InSource, Reason: d.reason}
			}
		}
	}
	for i := range list {
		d := &list[i]
		for _, problem := range c.problems(d) {
			if claim, ok := c.own(problem.rule, file, d.span, problem.message); ok {
				r.Claims = append(r.Claims, claim)
			}
		}
	}
}

// problem is what is wrong with a suppression, as a finding of a rule.
type problem struct {
	rule    string
	message rules.Text
}

// problems tells what is wrong with a directive, once it was used.
func (c *Checker) problems(d *directive) (out []problem) {
	switch {
	case !d.fault.IsZero():
		return []problem{{malformedSuppression, d.fault}}
	case d.where == "enable":
		return nil
	case c.expired(d.until):
		return []problem{{expiredSuppression, rules.Sayf(
			"this suppression ended on %s; check the words again, then remove or renew it",
			"cette mise en sourdine a pris fin le %s ; revoir le passage, puis l’ôter ou la prolonger", d.until)}}
	}
	for _, rule := range d.rules {
		// Of a rule that did not run nobody knows.
		if c.runs(rule) && !d.used[rule] {
			out = append(out, problem{unusedSuppression, rules.Sayf(
				"there is nothing here for %s to find; remove this suppression",
				"%s ne relève rien ici ; ôter cette mise en sourdine", rules.Same(rule))})
		}
	}
	return out
}

// runs tells whether a rule runs.
func (c *Checker) runs(name string) bool { return c.on[c.names[name]] }

// own makes a finding of the checker itself, where its rule is on.
func (c *Checker) own(rule string, file *source.File, at source.Span, message rules.Text) (Claim, bool) {
	if !c.runs(rule) {
		return Claim{}, false
	}
	from, to := file.Position(at.Start), file.Position(at.End)
	span := Span{Start: at.Start, End: at.End, Line: from.Line, Column: from.Column, EndLine: to.Line, EndColumn: to.Column}
	words := string(file.Bytes[at.Start:at.End])
	severity := c.names[rule].Severity
	if s, ok := c.severity[rule]; ok {
		severity = s
	}
	return Claim{
		Rule: rule, Verdict: Contradicted, Severity: severity.String(), Span: span, Subject: span, Text: words, About: words,
		Message: Message(message),
	}, true
}

// An arrangement is where the directives of an article hold, by rule.
type arrangement struct {
	files  map[string]*directive
	lines  map[ruleLine]*directive
	ranges map[string][]directiveRange // in order of their starts
}

type ruleLine struct {
	rule string
	line int
}

type directiveRange struct {
	start, end int
	*directive
}

// find returns the directive that suppresses a claim, nil where none does: that of the line before that of the range and that of the file.
func (a *arrangement) find(claim *Claim) *directive {
	if d := a.lines[ruleLine{claim.Rule, claim.Span.Line}]; d != nil {
		return d
	}
	list := a.ranges[claim.Rule]
	// Of the ranges that start before the claim, none ends later than the last.
	if i := sort.Search(len(list), func(i int) bool { return list[i].start > claim.Span.Start }) - 1; i >= 0 && claim.Span.Start < list[i].end {
		return list[i].directive
	}
	return a.files[claim.Rule]
}

// arrange tells where directives hold. One that enables what was not disabled gets a fault.
func (c *Checker) arrange(file *source.File, list []directive) *arrangement {
	a := &arrangement{files: map[string]*directive{}, lines: map[ruleLine]*directive{}, ranges: map[string][]directiveRange{}}
	next := nextLines(file, list)
	for i := range list {
		d := &list[i]
		if !d.fault.IsZero() || c.expired(d.until) {
			continue
		}
		if d.where == "enable" {
			c.enable(a, d)
			continue
		}
		for _, rule := range d.rules {
			switch d.where {
			case "file":
				a.files[rule] = d
			case "line":
				a.lines[ruleLine{rule, file.Position(d.span.Start).Line}] = d
			case "next-line":
				a.lines[ruleLine{rule, next[file.Position(d.span.End).Line]}] = d
			default:
				a.ranges[rule] = append(a.ranges[rule], directiveRange{d.span.End, len(file.Bytes) + 1, d})
			}
		}
	}
	return a
}

// enable ends the open ranges of a directive's rules, of all rules where it names none.
func (c *Checker) enable(a *arrangement, d *directive) {
	names, ended := d.rules, false
	if len(names) == 0 {
		for rule := range a.ranges {
			names = append(names, rule)
		}
	}
	for _, rule := range names {
		list := a.ranges[rule]
		for i := len(list) - 1; i >= 0 && list[i].end > d.span.Start; i-- {
			list[i].end, ended = d.span.Start, true
		}
	}
	if !ended {
		d.fault = rules.Text{EN: "nothing is disabled here", FR: "rien n’est mis en sourdine ici"}
	}
}

// nextLines returns, by the line on which a directive ends, the line that comes next: blank lines do not count, and directives that stand
// on lines of their own hold for what follows them all.
func nextLines(file *source.File, list []directive) map[int]int {
	next, starts := map[int]int{}, map[int]int{}
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].where != "next-line" {
			continue
		}
		end := file.Position(list[i].span.End).Line
		if _, ok := next[end]; !ok {
			line := end + 1
			for line < file.Lines() && file.Line(line).Len() == 0 {
				line++
			}
			if stacked, ok := starts[line]; ok {
				line = stacked
			}
			next[end] = line
		}
		start := file.Position(list[i].span.Start).Line
		if span := file.Line(start); span.Start == list[i].span.Start {
			starts[start] = next[end]
		}
	}
	return next
}
