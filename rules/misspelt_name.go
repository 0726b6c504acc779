package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

var misspeltName = &Rule{
	Name:     "misspelt-name",
	Severity: Error,
	Default:  true,
	Summary:  Text{"a person's name is misspelt", "le nom d’une personne est mal orthographié"},
	Doc: Doc{
		What: Text{
			"Finds names with one letter wrong, missing, too many or swapped with the next, and forms that the facts list as wrong: Zelinsky for Zelensky, Anthony Blinken for Antony Blinken. Two letters may be wrong beside the title of the office that the person holds (Chancellor Olaf Sholtz), and a particle may be another (van der Leyen).",
			"Repère les noms dont une lettre est fausse, manque, est de trop ou intervertie, et les formes que les faits disent fausses : Zelinsky pour Zelensky, Anthony Blinken pour Antony Blinken. Deux lettres peuvent être fausses à côté du titre de la fonction exercée (le chancelier Olaf Sholtz), et la particule être une autre (van der Leyen).",
		},
		Why: Text{
			"A misspelt name is the mistake that readers, and the person, see first.",
			"Un nom écorché est la faute que les lecteurs, et l’intéressé, voient en premier.",
		},
		Silent: Text{
			"Says nothing about words that the facts or the language know, plurals, and names of other people: it needs a title beside the name, the right spelling elsewhere in the article, or a full name in which all else is right. A word that other people have for a name (Gordon Browne) needs the title or the right name. Accents do not count, nor do the letters in which transcriptions differ (Sergei, Sergey). Who is given another age, another office or an indefinite noun (“an old miner, X”) is somebody else, throughout the article. Write an accepted spelling into the person's variants.",
			"Ne dit rien des mots que les faits ou la langue connaissent, des pluriels ni du nom d’autrui : il faut un titre à côté du nom, la bonne graphie ailleurs dans l’article ou un nom complet dont tout le reste est juste. Un mot que d’autres portent pour nom (Gordon Browne) demande le titre ou le nom juste. Les accents ne comptent pas, ni les lettres qui varient d’une transcription à l’autre (Sergueï, Sergei). Qui reçoit un autre âge, une autre fonction ou un nom indéfini (« un vieux mineur, X ») est quelqu’un d’autre, dans tout l’article. Une graphie admise s’ajoute aux variantes de la personne.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Le ministre russe des Affaires étrangères, [[Serguei Lavrof]], a reçu son homologue."},
			{"fr", "2023-09-20", "Le président ukrainien [[Zelinsky]] a parlé mardi."},
			{"en", "2023-09-20", "US Secretary of State [[Anthony Blinken]] spoke on Tuesday."},
			{"en", "2023-09-20", "Volodymyr Zelensky spoke on Tuesday. [[Zelinsky]] asked for help."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Le ministre russe des Affaires étrangères, Sergueï Lavrov, a reçu son homologue."},
			{"en", "2023-09-20", "Volodymyr Zelenskyy spoke on Tuesday. The Zelenskyys left. Paul Zelinsky, a neighbour, stayed."},
		},
	},
	Run: runMisspelt,
}

func runMisspelt(p *Pass) {
	for _, w := range p.wrongNames() {
		p.Report(misspelling(p, w.name, w.who, w.right, w.bad))
	}
}

// A wrongName is a name that is written wrong; right is to stand in place of the tokens bad, "" where nobody can tell.
type wrongName struct {
	name, bad token.Range
	who       *fact.Person
	right     string
}

// wrongNames returns the names of persons in the facts that the article writes wrong.
func (p *Pass) wrongNames() []wrongName {
	if !p.namesRead {
		p.namesRead = true
		p.wrong = slices.Concat(p.listedWrong(), p.misspellings(), p.misspeltHolders())
	}
	return p.wrong
}

// listedWrong returns the names in a form that the facts say is wrong, and with a wrong particle where a sign tells who is meant.
func (p *Pass) listedWrong() (out []wrongName) {
	for i := range p.Article.People {
		m := &p.Article.People[i]
		if full := m.Candidates; m.Form == mention.Wrong && !m.Other && len(full) == 1 {
			who := &p.Facts.Persons[full[0].ID]
			if !p.isListedWrong(m, who) && m.Tokens.End-m.Tokens.Start <= rareLong && p.sign(full[0].ID, m.Tokens) == noSign {
				continue
			}
			out = append(out, wrongName{m.Tokens, m.Tokens, who, fullName(who, p.Article.Lexicon.Pack.Code)})
		}
	}
	return out
}

// rareLong is how many words may be right in more names than one if the particle is wrong: "Ursula van der Leyen" has more.
const rareLong = 3

// isListedWrong tells whether the facts list a wrong form, which is not made with another particle.
func (p *Pass) isListedWrong(m *mention.Person, who *fact.Person) bool {
	return slices.ContainsFunc(who.Wrong, func(n string) bool { return strings.EqualFold(n, p.Article.Words(m.Tokens)) })
}

// misspellings returns the names of which one word is a letter off.
func (p *Pass) misspellings() (out []wrongName) {
	for i := range p.Article.Misspellings {
		m := &p.Article.Misspellings[i]
		if r, ok := p.meant(m); ok {
			who := &p.Facts.Persons[r.ID]
			out = append(out, wrongName{m.Tokens, token.Range{Start: m.At, End: m.At + 1}, who, asWritten(who, r.Word, p.Article.Lexicon.Pack.Code)})
		}
	}
	return out
}

// misspelling returns the finding that a name is written wrong; right is to stand in place of the tokens bad.
func misspelling(p *Pass, name token.Range, who *fact.Person, right string, bad token.Range) Claim {
	known := fullName(who, p.Article.Lexicon.Pack.Code)
	c := Claim{
		Verdict: Contradicted,
		Span:    p.Article.Bytes(name),
		Subject: p.Article.Bytes(name),
		Said:    p.Article.Words(name),
		Known:   known,
		Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
		Message: Sayf("the name is spelt %s", "le nom s’écrit %s", known),
	}
	if right != "" {
		c.Fixes = []Fix{{Range: p.Article.Bytes(bad), Text: right, Safe: true}}
	}
	return c
}

// isAnotherName tells whether a word in the place of a given name is a name of its own that nobody takes for a spelling of the right one: Marco for
// Mario, Ronald for Donald, but not Hilary for Hillary.
func isAnotherName(a *mention.Article, m *mention.Misspelling) bool {
	if !m.Name {
		return false
	}
	said := a.At(m.At)
	for _, r := range m.Readings {
		s, w := fold(said), fold(r.Word)
		if r.Form != mention.Full || inFamily(&a.Lexicon.Facts.Persons[r.ID], r.Word) || isTranscription(said, r.Word) || isVowel(said, r.Word) ||
			isSwapped(said, r.Word) || strings.HasPrefix(s, w) || strings.HasPrefix(w, s) {
			return false
		}
	}
	return true
}

// meant tells whose name a misspelling is, if that is certain.
func (p *Pass) meant(m *mention.Misspelling) (mention.Reading, bool) {
	if t, _ := titleOf(p.Article, m.Tokens); t != nil && isAnotherName(p.Article, m) {
		return mention.Reading{}, false // the holder's name is compared elsewhere
	}
	var found []mention.Reading
	said := p.Article.At(m.At)
	for _, r := range m.Readings {
		who := &p.Facts.Persons[r.ID]
		if isInflected(said, r.Word) || isGarbled(said, r.Word) ||
			transcribed(who.Country) && (isTranscription(said, r.Word) || !inFamily(who, r.Word) && isVowel(said, r.Word)) {
			return r, false // it passes as it is
		}
		if p.isEnough(m, r) && !slices.ContainsFunc(found, func(x mention.Reading) bool { return x.ID == r.ID }) {
			found = append(found, r)
		}
	}
	if len(found) > 1 {
		found = slices.DeleteFunc(found, func(r mention.Reading) bool { return !p.holdsBeside(r.ID, m.Tokens) })
	}
	if len(found) != 1 {
		return mention.Reading{}, false
	}
	return found[0], true
}

// holdsBeside tells whether a person holds the office of the title beside a name when the article is written: « le président Marcon » is no Marcos.
func (p *Pass) holdsBeside(who int32, name token.Range) bool {
	t := p.titleBeside(who, name)
	return t != nil && !p.Article.Published.IsZero() && p.holds(who, t, p.Article.Published)
}

// Letters of a misspelt word that each sign asks for: the less there is to go by, the rarer the word must be.
const (
	lettersBesideTitle = 5
	lettersAlone       = 6
	lettersUnsigned    = 7 // in a full name, all the rest of which is right
)

// isEnough tells whether the article says enough for a reading of a misspelt name to be the one meant.
func (p *Pass) isEnough(m *mention.Misspelling, r mention.Reading) bool {
	letters := utf8.RuneCountInString(r.Word)
	s := p.sign(r.ID, m.Tokens)
	if r.Form == mention.Full {
		return s == titleSign || !isTwin(p.Article.At(m.At), r.Word) && p.isEnoughOfFull(m, r, s, letters)
	}
	if p.isNameOfOther(m) {
		return false
	}
	polite := p.Article.Mark(m.Tokens.Start-1)&mention.Honorific != 0 && mention.At(p.Article.Titles, m.Tokens.Start-1) < 0
	return (s == titleSign || s == introduction && polite) && letters >= lettersBesideTitle || s == introduction && letters >= lettersAlone
}

// isEnoughOfFull tells whether the right words of a full name, with a sign other than a title, tell who is meant. Beside a family name that others have,
// a given name tells little: "Gordon Browne".
func (p *Pass) isEnoughOfFull(m *mention.Misspelling, r mention.Reading, s sign, letters int) bool {
	who := &p.Facts.Persons[r.ID]
	family := inFamily(who, r.Word)
	switch {
	case p.isSomebodyElse(m):
		return false
	case family && p.isRestRare(m, who):
		return true
	case family && m.Name:
		return s == introduction && letters >= lettersBesideTitle
	case letters >= lettersBesideTitle && (s >= countrySign || !p.isExplained(m) && (p.company(r.ID) >= countrySign || p.leadsNow(r.ID))):
		return true
	}
	return letters >= lettersUnsigned && family && !m.Name && !m.Word
}

// isSomebodyElse tells whether the words around a name say that it is a body's or a stranger's: "the Liz Trust", "Martin Schultz, a plumber".
func (p *Pass) isSomebodyElse(m *mention.Misspelling) bool {
	a := p.Article
	return m.Word && a.Mark(m.Tokens.Start-1)&mention.ArticleWord != 0 || a.Is(m.Tokens.End, ",") && a.Mark(m.Tokens.End+1)&mention.Indefinite != 0 || p.isIntroducedOtherwise(m)
}

// isExplained tells whether an apposition says who somebody is, other than by a title: « Bachar al-Assar, l'un des vendeurs, ».
func (p *Pass) isExplained(m *mention.Misspelling) bool {
	a, i := p.Article, m.Tokens.End
	if !a.Is(i, ",") || a.Mark(i+1)&mention.ArticleWord == 0 {
		return false
	}
	return mention.At(a.Titles, i+1) < 0 && mention.At(a.Titles, i+2) < 0
}

// leadsNow tells whether a person leads a state when the article is written, so that a name hardly needs a further sign.
func (p *Pass) leadsNow(who int32) bool { return p.inOffice(who) && p.hasLed(who) }

// isRestRare tells whether all else in a full name is right and makes it a rare one: another part of the family name, or two words more, beside a
// word that is nobody else's name.
func (p *Pass) isRestRare(m *mention.Misspelling, who *fact.Person) bool {
	const particle = 2 // letters: « de », "al"
	words := 0
	for k := m.Tokens.Start; k < m.Tokens.End; k++ {
		w := strings.ToLower(p.Article.At(k))
		n := utf8.RuneCountInString(w)
		if k == m.At || p.Article.Tokens[k].Kind != token.Word || n <= particle {
			continue
		}
		words++
		if n >= lettersBesideTitle && inFamily(who, w) {
			return true // « Strauss-Khan »
		}
	}
	return words > 1 && !m.Name && !m.Word
}

// isNameOfOther tells whether a word stands, here or elsewhere in the article, beside another word with a capital: « Paul Zelinsky ».
func (p *Pass) isNameOfOther(m *mention.Misspelling) bool {
	if p.strangers == nil {
		p.strangers = strangers(p.Article)
	}
	return p.strangers[strings.ToLower(p.Article.At(m.At))]
}

// strangers returns the words, in lower case, that look like a misspelt family name but stand in the full name of somebody else.
func strangers(a *mention.Article) map[string]bool {
	found := map[string]bool{}
	for i := range a.Misspellings {
		m := &a.Misspellings[i]
		if m.Readings[0].Form == mention.Full {
			continue
		}
		if isName(a, m.Tokens.Start-1, m.Tokens.Start) || isName(a, m.Tokens.End, m.Tokens.End) {
			found[strings.ToLower(a.At(m.At))] = true
		}
	}
	return found
}

// isName tells whether token i may be part of a name together with its neighbour: glue is the token whose glue joins the two.
func isName(a *mention.Article, i, glue int) bool {
	if i < 0 || glue >= len(a.Tokens) || a.Tokens[glue].Glue == token.Break || a.Tokens[glue].Glue == token.None {
		return false
	}
	t := a.Tokens[i]
	return t.Kind == token.Word && t.Shape != token.Lower && a.Mark(i)&(mention.Honorific|mention.Qualifier) == 0 && mention.At(a.Titles, i) < 0
}

// isInflected tells of a plural or another form of the name: "the Clintons", « les Macrons ».
func isInflected(said, right string) bool {
	s := strings.ToLower(said)
	return s == right+"s" || s == right+"x" || s+"s" == right
}

// isTwin tells of given names of a woman and a man that differ in their ending: Justin and Justine, Daniel and Daniela.
func isTwin(a, b string) bool {
	a, b = fold(a), fold(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return strings.HasPrefix(b, a) && strings.HasSuffix(b, "e") || strings.HasPrefix(b, a) && strings.HasSuffix(b, "a") ||
		len(a) == len(b) && a != "" && a[:len(a)-1] == b[:len(b)-1] && strings.ContainsAny(a[len(a)-1:], "aeo")
}

// isGarbled tells of a letter that a text in the wrong encoding has at the end of a word: "Trumpâ€™s".
func isGarbled(said, right string) bool {
	last, _ := utf8.DecodeLastRuneInString(said)
	return last >= utf8.RuneSelf && utf8.RuneCountInString(said) > utf8.RuneCountInString(right)
}

// isTranscription tells whether two spellings differ in nothing but what one transcription writes in another way than the next:
// a letter doubled, i or y or j, an h, c or k or q.
func isTranscription(a, b string) bool { return skeleton(a) == skeleton(b) && !isSwapped(a, b) }

// isSwapped tells whether two words have the same letters in another order, which no transcription explains.
func isSwapped(a, b string) bool {
	x, y := []rune(fold(a)), []rune(fold(b))
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y) && fold(a) != fold(b)
}

// skeleton writes a word without what varies between transcriptions.
func skeleton(w string) string {
	var out []rune
	for _, r := range strings.ToLower(token.WithoutAccents(w)) {
		switch r {
		case 'y', 'j':
			r = 'i'
		case 'c', 'q':
			r = 'k'
		case 'w':
			r = 'v'
		case 'h', '\'', '’', 'ʼ':
			continue
		}
		if n := len(out); n > 0 && out[n-1] == r {
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// isVowel tells whether two spellings differ in a vowel, as given names do from one transcription to the next: Mohammed, Mohammad.
func isVowel(a, b string) bool {
	vowel := func(r rune) rune {
		if strings.ContainsRune("aeiouy", r) {
			return 'a'
		}
		return r
	}
	return strings.Map(vowel, skeleton(a)) == strings.Map(vowel, skeleton(b)) && !isSwapped(a, b)
}

// inFamily tells whether a word is part of a person's family name, in any spelling.
func inFamily(who *fact.Person, word string) bool {
	for _, names := range who.Names {
		for _, n := range names {
			if slices.Contains(nameWords(strings.ToLower(n.Family)), word) {
				return true
			}
		}
	}
	return strings.EqualFold(who.Family, word)
}

// transcribed tells whether the names of a country (ISO 3166-1 alpha-2) reach the Latin alphabet by transcription.
func transcribed(country string) bool {
	const countries = "AE AF AM AZ BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ YE"
	return country == "" || strings.Contains(countries, country)
}

// asWritten returns a word of a person's name as the name writes it, that of the language before others; "" where no name has it.
func asWritten(who *fact.Person, word, lang string) string {
	names := slices.Concat(who.Names[lang], who.Variants)
	for _, l := range []string{"en", "fr"} {
		names = append(names, who.Names[l]...)
	}
	for _, n := range names {
		for w := range strings.FieldsFuncSeq(n.Full, func(r rune) bool { return !unicode.IsLetter(r) }) {
			if strings.EqualFold(w, word) {
				return w
			}
		}
	}
	return ""
}
