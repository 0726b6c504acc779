package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"factcheck/internal/binding"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
	"factcheck/internal/token"
)

var inconsistentName = &Rule{
	Name:     "inconsistent-name",
	Severity: Warning,
	Default:  true,
	Summary:  Text{"one article spells a person's name in two ways", "un même article écrit un nom de deux façons"},
	Doc: Doc{
		What: Text{
			"Finds a second accepted spelling of one person's name in the same article (Zelensky and Zelenskyy), and a second spelling of the name of anyone else whom the article introduces in full: Sarah Whitcombe, then Ms Whitcomb; Judge Martin Halloran, then Holloran alone.",
			"Repère, dans un même article, une seconde graphie admise du nom d’une même personne (Zelensky et Zelenskyy), et une seconde graphie du nom de toute autre personne que l’article présente en entier : Bernard Lahousse, puis M. Lahouse ; le juge Étienne Pasquereau, puis Pasquerau seul.",
		},
		Why: Text{
			"Two spellings look careless where both are right, and one is wrong where they are not; whoever searches the text for one misses the other.",
			"Deux graphies font négligé si elles sont justes, et sinon l’une est fausse ; qui cherche l’une dans le texte manque l’autre.",
		},
		Silent: Text{
			"Says nothing of two people with names alike who are both introduced, of a relative (“Marek and his brother Mirek”), of words without a sign that they name a person, about accents, shorter and longer forms of a name (Lula, Lula da Silva; Joe, Joseph), former names (“who was Emily Holley”), words that misspelt-name finds, sentences about a spelling (“also spelled Zelenskyy”) and quotations. The spelling used most, or first, is taken for the article's.",
			"Ne dit rien de deux personnes aux noms voisins qui sont toutes deux présentées, ni d’un parent (« Marek et son frère Mirek »), ni de mots dont rien ne dit qu’ils nomment une personne, ni des accents, des formes longues et courtes d’un nom (Lula, Lula da Silva ; Joe, Joseph), des anciens noms (« née Holley »), des mots que misspelt-name relève, des phrases sur une graphie (« aussi orthographié Zelenskyy ») ni des citations. La graphie la plus employée, ou la première, est tenue pour celle de l’article.",
		},
		Bad: []Example{
			{"fr", "2023-09-20", "Volodymyr Zelensky est arrivé. [[Zelenskyy]] a parlé, puis Zelensky est reparti."},
			{"en", "2023-09-20", "Volodymyr Zelensky arrived. [[Zelenskyy]] spoke."},
			{"fr", "2023-09-20", "Le sociologue Bernard Lahousse publie un livre. Pour M. [[Lahouse]], tout reste à faire."},
		},
		Good: []Example{
			{"fr", "2023-09-20", "Volodymyr Zelensky est arrivé. Zelensky a parlé."},
			{"en", "2023-09-20", "Luiz Inácio Lula da Silva arrived. Lula spoke."},
			{"en", "2023-09-20", "Thomas Reid and Anna Read met. Mr Reid spoke, then Ms Read."},
		},
	},
	Run: runInconsistentName,
}

// A spelling is how one mention writes the parts of a person's name.
type spelling struct {
	mention *mention.Person
	family  string
	given   string // "" where the mention has none
}

func runInconsistentName(p *Pass) {
	if binding.HasNamesakes(p.Article) {
		return // they are spelt unlike on purpose
	}
	by := map[int32][]spelling{}
	var order []int32
	for i := range p.Article.People {
		m := &p.Article.People[i]
		if m.ID < 0 || m.Other || m.Form > mention.Family || p.Article.Text.Quoted(int(p.Article.Tokens[m.Tokens.Start].Start)) {
			continue
		}
		if by[m.ID] == nil {
			order = append(order, m.ID)
		}
		by[m.ID] = append(by[m.ID], spellingOf(p, m))
	}
	for _, id := range order {
		compareSpellings(p, &p.Facts.Persons[id], by[id])
	}
	p.respellings()
}

// respellings reports the names of persons unknown to the facts that the article spells in two ways.
func (p *Pass) respellings() {
	a := p.Article
	for _, r := range binding.Respellings(a) {
		if p.talksOfSpelling(r.Odd.Start) || p.misspelt(r.Odd) || p.misspelt(r.Usual) {
			continue // the facts know better
		}
		said, known := a.Words(r.Odd), a.Words(r.Usual)
		p.Report(Claim{
			Verdict: Contradicted, Span: a.Bytes(r.Odd), Subject: a.Bytes(r.Odd), Said: said, Known: known,
			Message: Sayf("the article writes %s elsewhere", "l’article écrit ailleurs %s", known),
		})
	}
}

// talksOfSpelling tells whether the sentence of token i is about how a name is spelt: « parfois orthographié Zelenskyy ».
func (p *Pass) talksOfSpelling(i int) bool {
	s := p.Article.Sentence(i)
	for k := s.Start; k < s.End; k++ {
		if p.Article.Cue(k)&mention.Spelt != 0 {
			return true
		}
	}
	return false
}

// misspelt tells whether some token of r misspells the name of a known person, or may do so where the article names that person; or belongs to somebody else who
// is called nearly so. What passes as another transcription is no misspelling, but the article should keep to one.
func (p *Pass) misspelt(r token.Range) bool {
	if slices.ContainsFunc(p.wrongNames(), func(w wrongName) bool { return w.name.Start < r.End && r.Start < w.name.End }) {
		return true
	}
	return slices.ContainsFunc(p.Article.Misspellings, func(m mention.Misspelling) bool {
		return m.Tokens.Start < r.End && r.Start < m.Tokens.End && (p.isIntroducedOtherwise(&m) || !p.isOtherTranscription(&m) && slices.ContainsFunc(m.Readings, func(x mention.Reading) bool {
			return slices.ContainsFunc(p.Article.People, func(who mention.Person) bool { return who.ID == x.ID })
		}))
	})
}

// isOtherTranscription tells whether a misspelt family name passes as another transcription of a person's.
func (p *Pass) isOtherTranscription(m *mention.Misspelling) bool {
	return slices.ContainsFunc(m.Readings, func(r mention.Reading) bool {
		who := &p.Facts.Persons[r.ID]
		return transcribed(who.Country) && inFamily(who, r.Word) && isTranscription(p.Article.At(m.At), r.Word)
	})
}

// compareSpellings reports the mentions of one person that are spelt unlike the others.
func compareSpellings(p *Pass, who *fact.Person, all []spelling) {
	if len(all) < 2 {
		return
	}
	family := usual(all, func(s spelling) string { return s.family })
	given := usual(all, func(s spelling) string { return s.given })
	for _, s := range all {
		said, known := s.family, family
		if !isRespelling(said, known) {
			said, known = s.given, given
		}
		if !isRespelling(said, known) || p.talksOfSpelling(s.mention.Tokens.Start) {
			continue
		}
		p.Report(Claim{
			Verdict: Contradicted,
			Span:    p.Article.Bytes(s.mention.Tokens),
			Subject: p.Article.Bytes(s.mention.Tokens),
			Said:    said,
			Known:   known,
			Facts:   []fact.Ref{{ID: "person." + who.ID, Origin: who.Origin}},
			Message: Sayf("the article writes %s elsewhere", "l’article écrit ailleurs %s", known),
		})
	}
}

// usual returns the part of a name that most mentions have, the first of equals.
func usual(all []spelling, part func(spelling) string) string {
	count := map[string]int{}
	best := ""
	for _, s := range all {
		if w := part(s); w != "" {
			count[fold(w)]++
		}
	}
	for _, s := range all {
		if w := part(s); w != "" && count[fold(w)] > count[fold(best)] {
			best = w
		}
	}
	return best
}

// spellingOf tells the parts of a mention's name apart, by the name of the person that it is.
func spellingOf(p *Pass, m *mention.Person) spelling {
	words := strings.Join(strings.Fields(p.Article.Words(m.Tokens)), " ")
	s := spelling{mention: m, family: words}
	if m.Form == mention.Family {
		return s
	}
	who := &p.Facts.Persons[m.ID]
	names := [][]fact.Name{who.Variants, who.Names["en"], who.Names["fr"]}
	for _, n := range slices.Concat(names...) {
		if n.Family == "" || fold(n.Full) != fold(words) {
			continue
		}
		family := len(nameWords(n.Family))
		if strings.HasPrefix(n.Full, n.Family) {
			first, rest := cutName(words, family)
			return spelling{m, first, rest}
		}
		rest, last := cutName(words, len(nameWords(n.Full))-family)
		return spelling{m, last, rest}
	}
	return spelling{mention: m}
}

// isBetweenNames tells whether a letter parts two words of a name. A hyphen does so as a space does, since a ship is the « Charles-de-Gaulle ».
func isBetweenNames(r rune) bool { return r == ' ' || r == '-' }

func nameWords(name string) []string { return strings.FieldsFunc(name, isBetweenNames) }

// cutName cuts a name after its first n words.
func cutName(name string, n int) (first, rest string) {
	for i, r := range name {
		if !isBetweenNames(r) {
			continue
		}
		if n--; n == 0 {
			return name[:i], name[i+1:]
		}
	}
	if n <= 0 {
		return "", name
	}
	return name, ""
}

// respelt is the number of letters from which two words that are nearly alike are one word spelt in two ways.
const respelt = 5

// isRespelling tells whether two names are one in two spellings: as many words, each alike or no more than two letters apart.
func isRespelling(a, b string) bool {
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
	if len(x) != len(y) || len(x) == 0 {
		return false
	}
	differ := false
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if min(utf8.RuneCountInString(x[i]), utf8.RuneCountInString(y[i])) < respelt || distance(x[i], y[i]) > 2 {
			return false
		}
		differ = true
	}
	return differ
}

// distance counts the letters to add, drop or change to make one word of the other (Levenshtein).
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			cost := diagonal
			if x[i] != y[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// fold writes a name as spellings are compared: in lower case, without accents, hyphens as spaces.
func fold(s string) string {
	return strings.ToLower(token.WithoutAccents(strings.ReplaceAll(s, "-", " ")))
}
