package rules

import (
	"factcheck/internal/token"
)

// reach is the stretch of an article within which the places of a rule are held against each other.
type reach uint8

const (
	inArticle reach = iota
	inParagraph
	inSentence
)

// reach reads the key within.
func (d *declaration) reach() reach {
	switch d.word("within", "article", "paragraph", "sentence") {
	case "paragraph":
		return inParagraph
	case "sentence":
		return inSentence
	}
	return inArticle
}

// name says a stretch in words.
func (r reach) name() Text {
	return [...]Text{{"the article", "l’article"}, {"the paragraph", "le paragraphe"}, {"the sentence", "la phrase"}}[r]
}

// around returns the bytes of the stretch in which a place lies.
func (w *work) around(r reach, s site) token.Range {
	switch r {
	case inSentence:
		return w.Article.Bytes(w.Article.Sentence(s.tokens.Start))
	case inParagraph:
		return token.Range(w.Article.Text.Block(s.bytes.Start).Range)
	}
	return token.Range{End: len(w.Article.Text.Plain)}
}

// require reads a phrase that asks for another one.
func (d *declaration) require() {
	n := d.phraseList("phrase", "phrases", subject)
	d.pattern(subject)
	if n == 0 && len(d.rule.patterns) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind require needs the phrase, phrases or pattern that asks for another phrase")
	}
	names := d.list("require")
	if d.phraseList("require", "", other) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind require needs require, the phrase that has to occur, or a list of phrases of which one has to")
	}
	within, where := d.reach(), d.word("where", "before", "after")
	known := ""
	for i, v := range names {
		if i > 0 {
			known += ", "
		}
		known += v.Raw.(string)
	}
	d.rule.judge = func(w *work) { judgeRequire(w, within, where, known) }
}

// judgeRequire reports the first place in each stretch that misses what it requires.
func judgeRequire(w *work, within reach, where, known string) {
	required := w.of(other)
	told := token.Range{Start: -1}
	for _, s := range w.of(subject) {
		stretch := w.around(within, s)
		if stretch == told {
			continue
		}
		met := false
		for _, r := range required {
			in := r.bytes.Start >= stretch.Start && r.bytes.End <= stretch.End
			met = met || in && (where != "before" || r.bytes.End <= s.bytes.Start) && (where != "after" || r.bytes.Start >= s.bytes.End)
		}
		if met {
			continue
		}
		told = stretch
		said := w.Article.Text.Plain[s.bytes.Start:s.bytes.End]
		w.find(fault{at: s, known: Same(known), usual: Sayf("“%s” needs “%s” in %s", "« %s » demande « %s » dans %s", said, known, within.name())})
	}
}

// firstUse reads a short form that needs its full form first.
func (d *declaration) firstUse() {
	names := d.list("full")
	if d.phraseList("short", "", subject) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind first-use needs short, the acronym or family name: short = \"NATO\"")
	}
	if d.phraseList("full", "", other) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind first-use needs full, the full form: full = \"North Atlantic Treaty Organization\"")
	}
	if d.rule.scope == (scope{}) {
		d.rule.scope.none = inHeadline | inHeading | inCaption
	}
	known := ""
	if len(names) > 0 {
		if forms, _, fault := alternatives(names[0].Raw.(string)); fault == "" {
			known = forms[0]
		}
	}
	d.rule.judge = func(w *work) { judgeFirstUse(w, known) }
}

// judgeFirstUse reports the first short form that comes before any full one. A full form in brackets right behind is early enough.
func judgeFirstUse(w *work, known string) {
	short := w.of(subject)
	if len(short) == 0 {
		return
	}
	s := short[0]
	for _, f := range w.of(other) {
		explains := w.Article.Is(s.tokens.End, "(") && f.tokens.Start <= s.tokens.End+3
		if (f.bytes.Start < s.bytes.Start || explains) && w.rule.scope.holds(w.Article.Text, f.bytes.Start) {
			return
		}
	}
	said := w.Article.Text.Plain[s.bytes.Start:s.bytes.End]
	w.find(fault{
		at: s, use: known, fixes: []string{known + " (" + said + ")"},
		usual: Sayf("“%s” comes before its full form, “%s”", "« %s » précède sa forme complète, « %s »", said, known),
	})
}

// consistent reads spellings of which an article is to use one.
func (d *declaration) consistent() {
	var spellings [][]string // the forms of each spelling
	var of []form            // by the number of a phrase
	for _, v := range d.list("forms") {
		plain := d.template(v, v.Raw.(string), d.character)
		forms, _, fault := alternatives(v.Raw.(string))
		if fault != "" || len(forms) != len(plain) {
			forms = nil
		}
		for i, p := range plain {
			d.add(p, subject, len(d.rule.pairs))
			d.rule.pairs = append(d.rule.pairs, pair{wrong: written(p)})
			of = append(of, form{len(spellings), i})
		}
		spellings = append(spellings, forms)
	}
	if len(spellings) < 2 && !d.broken {
		d.fail(d.key(), "a rule of kind consistent needs two forms or more: forms = [\"clé\", \"clef\"]")
	}
	d.rule.judge = func(w *work) { judgeConsistent(w, spellings, of) }
}

// A form is one of the forms of a spelling: singular or plural, say.
type form struct{ spelling, number int }

// judgeConsistent reports the forms of other spellings than the first one in the article.
func judgeConsistent(w *work, spellings [][]string, of []form) {
	first := of[w.sites[0].number].spelling
	begun := w.Article.Words(w.sites[0].tokens)
	for _, s := range w.sites {
		x := of[s.number]
		if x.spelling == first {
			continue
		}
		said := w.Article.Words(s.tokens)
		f := fault{at: s, use: begun, usual: Sayf("“%s”, though the article began with “%s”", "« %s », alors que l’article a d’abord écrit « %s »", said, begun)}
		if x.number < len(spellings[first]) && len(spellings[first]) == len(spellings[x.spelling]) {
			f.use = w.inCase(spellings[first][x.number], w.rule.pairs[s.number].wrong, s)
			f.fixes = []string{f.use}
		}
		w.find(f)
	}
}

// occurrence reads how often something may or has to occur.
func (d *declaration) occurrence() {
	n := d.phraseList("phrase", "phrases", subject)
	d.pattern(subject)
	if n == 0 && len(d.rule.patterns) == 0 && !d.broken {
		d.fail(d.key(), "a rule of kind occurrence needs a phrase, phrases or a pattern")
	}
	most, limited := d.number("max")
	least, _ := d.number("min")
	if !limited && least <= 0 && !d.broken {
		d.fail(d.key(), "a rule of kind occurrence needs max or min, a number")
	}
	if v, ok := d.Child("min"); ok && limited && least > most {
		d.fail(d.value(v), "min is greater than max")
	}
	within := d.reach()
	d.rule.always = least > 0
	d.rule.judge = func(w *work) {
		if limited {
			judgeMost(w, int(most), within)
		}
		if least > 0 {
			judgeLeast(w, int(least), within)
		}
	}
}

// judgeMost reports the first place beyond the limit in each stretch.
func judgeMost(w *work, most int, within reach) {
	count := map[token.Range]int{}
	for _, s := range w.sites {
		stretch := w.around(within, s)
		if count[stretch]++; count[stretch] != most+1 {
			continue
		}
		said := w.Article.Text.Plain[s.bytes.Start:s.bytes.End]
		w.find(fault{at: s, known: Same(itoa(most)), usual: Sayf("“%s” occurs more than %d times in %s", "« %s » : plus de %d fois dans %s", said, most, within.name())})
	}
}

// judgeLeast reports the stretches with too few places: the article, or the paragraphs and sentences in which there is one at all.
func judgeLeast(w *work, least int, within reach) {
	if within == inArticle {
		if len(w.sites) < least {
			w.find(fault{at: w.opening(), known: Same(itoa(least)), usual: Sayf("this has to occur %d times in the article", "il en faut %d dans l’article", least)})
		}
		return
	}
	count := map[token.Range]int{}
	for _, s := range w.sites {
		count[w.around(within, s)]++
	}
	told := map[token.Range]bool{}
	for _, s := range w.sites {
		stretch := w.around(within, s)
		if count[stretch] < least && !told[stretch] {
			told[stretch] = true
			w.find(fault{at: s, known: Same(itoa(least)), usual: Sayf("this has to occur %d times in %s", "il en faut %d dans %s", least, within.name())})
		}
	}
}

// opening is the place of a finding about the whole article: its first words.
func (w *work) opening() site {
	a := w.Article
	s := site{tokens: token.Range{End: min(1, len(a.Tokens))}}
	if len(a.Sentences) > 0 {
		s.tokens = a.Sentences[0]
	}
	s.bytes = a.Bytes(s.tokens)
	return s
}
