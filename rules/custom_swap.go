package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/config"
	"factcheck/internal/phrase"
	"factcheck/internal/token"
)

// A pair is a wrong form with its right ones; of a forbidden form there may be none.
type pair struct {
	wrong  string // as its words are written
	rights []string
	at     place // of the wrong form in the file
}

// swap reads wrong forms with the right ones.
func (d *declaration) swap() {
	table, ok := d.ask("swap")
	if _, isTable := table.Raw.(map[string]any); ok && !isTable {
		d.fail(d.value(table), "swap needs a table of wrong forms and right ones: swap = { \"Kyiv\" = \"Kiev\" }")
		return
	}
	for _, v := range table.Children() {
		d.swapEntry(v)
	}
	d.swapPattern()
	if len(d.rule.pairs) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind swap needs wrong forms and right ones: swap = { \"Kyiv\" = \"Kiev\" }")
	}
	d.shields()
	d.circles(table)
	d.rule.isForm, d.rule.judge = true, judgeForms
}

// circles tells of right forms that the rule itself takes for wrong ones, so that its fix would be found again.
func (d *declaration) circles(table config.Value) {
	wrong := map[string]pair{}
	for _, p := range d.rule.pairs {
		wrong[strings.ToLower(plainForm(p.wrong))] = p
	}
	for _, p := range d.rule.pairs {
		for _, r := range p.rights {
			again, ok := wrong[strings.ToLower(words(r))]
			if ok && fitsCase(again.wrong, words(r)) && !slices.Contains(again.rights, r) && !slices.ContainsFunc(again.rights, func(x string) bool { return same(x, r) }) {
				d.fail(p.at, "the right form %q is itself a wrong form of this rule, to be written %q", r, strings.Join(again.rights, ", "))
				return
			}
		}
	}
	for _, x := range d.rule.patterns {
		for _, r := range d.rule.pairs[x.number].rights {
			if !strings.Contains(r, "$") && x.expr.MatchString(r) && x.expr.FindString(r) != r {
				d.fail(d.key(), "the text to write, %q, matches the pattern itself, so that the fix would be found again", r)
			}
		}
	}
}

// words writes the words of a text with one space between them, as [written] does those of a phrase.
func words(s string) string {
	t, err := phrase.Parse(escaped(s))
	if err != nil {
		return s
	}
	plain, err := t.Expand()
	if err != nil || len(plain) != 1 {
		return s
	}
	return written(plain[0])
}

// fitsCase tells whether words have the capitals that a phrase asks for.
func fitsCase(phrase, s string) bool {
	p, w := strings.Fields(phrase), strings.Fields(s)
	for i := range min(len(p), len(w)) {
		a, _ := utf8.DecodeRuneInString(p[i])
		b, _ := utf8.DecodeRuneInString(w[i])
		if unicode.IsUpper(a) && !unicode.IsUpper(b) {
			return false
		}
	}
	return true
}

// swapPattern reads a pattern with what to write instead.
func (d *declaration) swapPattern() {
	before := len(d.rule.patterns)
	d.pattern(subject)
	use := d.list("use")
	if len(d.rule.patterns) == before {
		if len(use) > 0 {
			d.fail(d.value(use[0]), "use goes with a pattern; with phrases write swap = { \"wrong\" = \"right\" }")
		}
		return
	}
	if len(use) == 0 {
		d.fail(d.key(), "the pattern needs use, the text to write instead; $1 is its first group")
		return
	}
	p := pair{}
	for _, v := range use {
		p.rights = append(p.rights, v.Raw.(string))
	}
	d.rule.patterns[before].number = len(d.rule.pairs)
	d.rule.pairs = append(d.rule.pairs, p)
}

// swapEntry reads one wrong form, with a right form or a list of them. Where both stand for several phrases, they go in pairs.
func (d *declaration) swapEntry(v config.Value) {
	wrong := d.template(v, v.Name, d.characterOfKey)
	if wrong == nil {
		return
	}
	rights := make([][]string, len(wrong))
	for _, right := range v.Items() {
		s, ok := right.Raw.(string)
		if !ok {
			d.fail(d.value(right), "the right form of %q needs to be a text, or a list of texts", v.Name)
			return
		}
		forms, column, fault := alternatives(s)
		switch {
		case fault != "":
			d.fail(d.character(right, column), "the right form can't be read: %s", fault)
			return
		case len(forms) != 1 && len(forms) != len(wrong):
			d.fail(d.value(right), "%q stands for %d forms and %q for %d; write as many, or one", v.Name, len(wrong), s, len(forms))
			return
		}
		for i := range rights {
			form := forms[min(i, len(forms)-1)]
			if fault := missing(form, placeholders(wrong[i])); fault != "" {
				d.fail(d.value(right), "%s", fault)
				return
			}
			rights[i] = append(rights[i], form)
		}
	}
	for i, p := range wrong {
		d.add(p, subject, len(d.rule.pairs))
		d.rule.pairs = append(d.rule.pairs, pair{written(p), rights[i], d.characterOfKey(v, 1)})
		for _, right := range rights[i] {
			d.rightForm(right)
		}
	}
}

// rightForm makes a right form of several words cover the wrong forms in it.
func (d *declaration) rightForm(right string) {
	t, err := phrase.Parse(escaped(right))
	if err != nil {
		return
	}
	plain, err := t.Expand()
	if err != nil || len(plain) != 1 || len(plain[0]) < 2 {
		return
	}
	d.add(plain[0], shield, 0)
}

// escaped writes a text so that the characters of templates in it, but placeholders, stand for themselves.
func escaped(s string) string {
	return strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`, "[", `\[`, "]", `\]`, "|", `\|`, "*", `\*`).Replace(s)
}

// shields reads the phrases in which a form is no fault.
func (d *declaration) shields() { d.phraseList("except", "exceptions", shield) }

// forbid reads forms that are not to be used.
func (d *declaration) forbid() {
	n := d.phraseList("phrase", "phrases", subject)
	var rights []string
	for _, v := range d.list("use") {
		rights = append(rights, v.Raw.(string))
	}
	d.pattern(subject)
	if n == 0 && len(d.rule.patterns) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind forbid needs a phrase, phrases or a pattern")
	}
	for _, it := range d.items {
		if it.role == subject {
			d.rule.pairs = append(d.rule.pairs, pair{written(d.phrases[len(d.rule.pairs)].Elements), rights, d.key()})
		}
	}
	for _, x := range d.rule.patterns {
		x.number = len(d.rule.pairs)
		d.rule.pairs = append(d.rule.pairs, pair{rights: rights})
	}
	d.shields()
	d.rule.isForm, d.rule.judge = true, judgeForms
}

// written writes the words of a phrase.
func written(p []phrase.Element) string {
	var words []string
	for _, e := range p {
		words = append(words, e.Word)
	}
	return strings.Join(words, " ")
}

// judgeForms reports wrong forms, each with the right ones in the case that the text has.
func judgeForms(w *work) {
	for _, s := range w.sites {
		p := w.rule.pairs[s.number]
		said := w.Article.Text.Plain[s.bytes.Start:s.bytes.End]
		f := fault{at: s, usual: Sayf("“%s” is not to be used", "« %s » est à éviter", said)}
		right := false
		for _, r := range p.rights {
			r = w.inCase(filled(r, s), p.wrong, s)
			right = right || same(r, said)
			f.fixes = append(f.fixes, r)
		}
		if right {
			continue
		}
		if len(f.fixes) > 0 {
			f.use = strings.Join(f.fixes, ", ")
			f.usual = Sayf("write “%s”, not “%s”", "écrire « %s » et non « %s »", f.use, said)
		}
		w.find(f)
	}
}

// filled writes what the placeholders of a phrase or the groups of a pattern captured into a right form.
func filled(right string, s site) string {
	if s.match != nil {
		return string(s.match.expr.ExpandString(nil, right, s.match.text, s.match.at))
	}
	if s.names == nil || !strings.Contains(right, "{") {
		return right
	}
	for i, name := range s.names {
		if i < len(s.captures) {
			right = strings.ReplaceAll(right, "{"+name+"}", s.captures[i])
		}
	}
	return right
}

// same tells whether a text is written as a right form. Spaces, apostrophes and hyphens of any kind are alike, unless the form
// itself holds a special one.
func same(right, text string) bool {
	if right == text {
		return true
	}
	if strings.ContainsAny(right, "’\u2010\u2011\u00A0\u202F") {
		return false
	}
	return plainForm(text) == plainForm(right)
}

// plainForm writes a text with one kind of space, apostrophe and hyphen.
func plainForm(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '’', 'ʼ':
			return '\''
		case '\u2010', '\u2011':
			return '-'
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// inCase writes a right form with the capitals that the wrong one has beyond its own: at the start of a sentence, or all over.
func (w *work) inCase(right, wrong string, s site) string {
	if s.tokens.Start >= s.tokens.End {
		return right
	}
	a := w.Article
	if shouts(a.Tokens[s.tokens.Start:s.tokens.End]) && (!allCapitals(wrong) || w.shouted(s)) {
		return strings.ToUpper(right)
	}
	first := a.Tokens[s.tokens.Start]
	if first.Kind != token.Word || first.Shape != token.Capital {
		return right
	}
	letter, _ := utf8.DecodeRuneInString(wrong)
	if unicode.IsUpper(letter) && !w.startsSentence(s.tokens.Start) {
		return right
	}
	return capitalised(right)
}

// capitalised gives a text a capital, where its first word has none at all.
func capitalised(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if word != strings.ToLower(word) {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// shouts tells whether all words of several letters are in capitals, and there is one.
func shouts(tokens []token.Token) bool {
	any := false
	for _, t := range tokens {
		if t.Kind != token.Word || t.End-t.Start == 1 {
			continue
		}
		if t.Shape != token.AllCaps {
			return false
		}
		any = true
	}
	return any
}

func allCapitals(s string) bool { return s == strings.ToUpper(s) && s != strings.ToLower(s) }

// shouted tells whether the words around a site are in capitals too.
func (w *work) shouted(s site) bool {
	sentence := w.Article.Sentence(s.tokens.Start)
	around := slices.Concat(w.Article.Tokens[sentence.Start:s.tokens.Start], w.Article.Tokens[s.tokens.End:sentence.End])
	return shouts(around)
}

// startsSentence tells whether nothing but punctuation stands before a token in its sentence.
func (w *work) startsSentence(i int) bool {
	for k := w.Article.Sentence(i).Start; k < i; k++ {
		if w.Article.Tokens[k].Kind != token.Punct {
			return false
		}
	}
	return true
}
