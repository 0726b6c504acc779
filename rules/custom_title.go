package rules

import (
	"slices"
	"strings"

	"factcheck/internal/mention"
	"factcheck/internal/phrase"
)

// title reads a person and how this newsroom names the office.
func (d *declaration) title() {
	id := d.text("person")
	v, ok := d.ask("person")
	who := int32(-1)
	for i := range d.facts.Persons {
		if d.facts.Persons[i].ID == id {
			who = int32(i)
		}
	}
	switch {
	case !ok:
		d.fail(d.key(), "a rule of kind title needs person, the ID of a person in the facts: person = \"wang-yi\"")
	case who < 0 && !d.broken:
		d.fail(d.character(v, 1), "%s", mention.ChecksPlaceholder(d.facts, "person", id))
	}
	office := d.text("office")
	if v, ok := d.Child("office"); ok && office != "" && d.facts.Office(office) == nil {
		d.fail(d.character(v, 1), "%s", mention.ChecksPlaceholder(d.facts, "office", office))
	}
	uses := d.list("use")
	if d.phraseList("use", "", other) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind title needs use, the title to write")
	}
	use := ""
	if len(uses) > 0 {
		if forms, _, fault := alternatives(uses[0].Raw.(string)); fault == "" {
			use = forms[0]
		}
	}
	if !d.broken {
		d.add([]phrase.Element{{Placeholder: "person", Argument: id}}, subject, 0)
	}
	d.rule.judge = func(w *work) { judgeTitle(w, who, office, use) }
}

// judgeTitle reports the titles beside the person's name that are not the one to write.
func judgeTitle(w *work, who int32, office, use string) {
	right := w.of(other)
	for i := range w.Bindings().Offices {
		h := w.Bindings().Offices[i].holding
		if h.Person.ID != who || office != "" && !w.names(h.Title.Offices, office) {
			continue
		}
		at := site{tokens: h.Title.Tokens, bytes: w.Article.Bytes(h.Title.Tokens)}
		if !w.rule.scope.holds(w.Article.Text, at.bytes.Start) {
			continue
		}
		said := w.Article.Words(h.Title.Tokens)
		if slices.ContainsFunc(right, func(s site) bool { return s.tokens.Start <= at.tokens.Start && s.tokens.End >= at.tokens.End }) {
			w.agree(Claim{Verdict: Consistent, Span: at.bytes, Subject: at.bytes, Said: said, Known: use})
			continue
		}
		w.find(fault{
			at: at, use: use, fixes: []string{w.inCase(use, strings.ToLower(said), at)},
			usual: Sayf("write “%s”, not “%s”", "écrire « %s » et non « %s »", use, said),
		})
	}
}

// names tells whether an office is among those that a title fits.
func (w *work) names(offices []int32, id string) bool {
	return slices.ContainsFunc(offices, func(o int32) bool { return w.Facts.Offices[o].ID == id })
}
