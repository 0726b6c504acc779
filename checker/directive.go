package checker

import (
	"regexp"
	"slices"
	"strings"

	"factcheck/internal/date"
	"factcheck/internal/document"
	"factcheck/internal/source"
	"factcheck/internal/tomlkeys"
	"factcheck/rules"
)

// Wanting begins the comments by which an article tells factcheck test what is to be found in it.
const Wanting = "factcheck-want"

// A directive is a comment that suppresses findings: factcheck-disable-next-line RULE[, RULE…] [until DAY]: REASON.
type directive struct {
	where  string // "", "next-line", "line", "file", "enable"
	span   source.Span
	rules  []string // canonical names
	until  date.Value
	reason string
	fault  rules.Text      // what is wrong with it; one with a fault suppresses nothing
	used   map[string]bool // by rule
}

var directiveForm = regexp.MustCompile(`^factcheck-(disable(?:-next-line|-line|-file)?|enable)\b([^:]*)(?::(?s:(.*)))?$`)

// directives returns those among an article's comments, in order.
func (c *Checker) directives(comments []document.Comment) []directive {
	var out []directive
	for _, comment := range comments {
		if !strings.HasPrefix(comment.Text, "factcheck-") || strings.HasPrefix(comment.Text, Wanting) {
			continue
		}
		d := c.directive(comment.Text)
		d.span = comment.Span
		out = append(out, d)
	}
	slices.SortStableFunc(out, func(a, b directive) int { return a.span.Start - b.span.Start })
	return out
}

func (c *Checker) directive(text string) directive {
	m := directiveForm.FindStringSubmatch(text)
	if m == nil {
		return directive{fault: rules.Text{
			EN: "this comment is not understood; write factcheck-disable-next-line, -line, -file, factcheck-disable or factcheck-enable",
			FR: "ce commentaire n’est pas compris ; écrire factcheck-disable-next-line, -line, -file, factcheck-disable ou factcheck-enable",
		}}
	}
	d := directive{where: strings.TrimPrefix(strings.TrimPrefix(m[1], "disable"), "-"), reason: strings.TrimSpace(m[3]), used: map[string]bool{}}
	names, until, dated := strings.Cut(m[2], " until ")
	for name := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ',' || r == ' ' || r == '\n' || r == '\r' || r == '\t' }) {
		rule, fault := c.named(name)
		if rule == "" {
			d.fault = fault
			return d
		}
		d.rules = append(d.rules, rule)
	}
	if d.where == "enable" {
		return d
	}
	if dated {
		d.until, d.fault = deadline(until)
	}
	switch {
	case !d.fault.IsZero():
	case len(d.rules) == 0:
		d.fault = rules.Text{EN: "name the rule to suppress: " + m[1] + " RULE: reason", FR: "nommer la règle à taire : " + m[1] + " RÈGLE : raison"}
	case d.reason == "":
		d.fault = rules.Text{EN: "give the reason after a colon", FR: "donner la raison après deux-points"}
	}
	return d
}

// named returns the name of today for a rule, or what is wrong with the name.
func (c *Checker) named(name string) (string, rules.Text) {
	if r := c.names[name]; r != nil {
		return r.Name, rules.Text{}
	}
	return "", c.unknown(name)
}

// unknown says that there is no rule of a name, and which is near.
func (c *Checker) unknown(name string) rules.Text {
	var known []string
	for n := range c.names {
		known = append(known, n)
	}
	slices.Sort(known)
	if near := tomlkeys.Nearest(name, known); near != "" {
		return rules.Sayf("there is no rule %q; did you mean %q?", "il n’y a pas de règle %q ; peut-être %q ?", name, near)
	}
	return rules.Sayf("there is no rule %q; factcheck rules lists them", "il n’y a pas de règle %q ; factcheck rules en donne la liste", name)
}

// deadline reads the last day of a suppression.
func deadline(s string) (date.Value, rules.Text) {
	v, err := date.Parse(strings.TrimSpace(s))
	if err != nil || v.Precision() != date.ToDay {
		return v, rules.Sayf("%q is no day; write until YYYY-MM-DD", "%q n’est pas un jour ; écrire until AAAA-MM-JJ", strings.TrimSpace(s))
	}
	return v, rules.Text{}
}

// expired tells whether a last day is over.
func (c *Checker) expired(until date.Value) bool {
	return !until.IsZero() && !c.today.IsZero() && until.Last() < c.today.First()
}
