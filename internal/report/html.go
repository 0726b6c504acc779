package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"

	"factcheck/checker"
)

var (
	//go:embed page/page.html
	pageHTML string
	//go:embed page/page.css
	pageCSS string
	//go:embed page/page.js
	pageJS string
)

// html writes one page that needs nothing else: each article with its claims marked, and beside it the list of claims with their
// facts. Unlike the other formats it shows all claims, so that an editor sees what was verified and what was not.
type html struct {
	w        io.Writer
	lang     string
	words    *words
	articles []htmlArticle
	verdicts map[string]int
	rules    map[string]int
	findings int
}

type htmlPage struct {
	Lang, Counts string
	Style        template.CSS
	Script       template.JS
	W            htmlWords
	Verdicts     []htmlCount
	Rules        []htmlCount
	Articles     []htmlArticle
}

type htmlWords struct{ Filters, Verdict, Rule, AllRules, Keys, Articles, Claims, None, Filtered string }

type htmlCount struct {
	Name, Label string
	N           int
}

type htmlArticle struct {
	ID, Path, Lang, About string
	Findings              int
	Problems              []string
	Lines                 []htmlLine
	Claims                []htmlClaim
}

type htmlClaim struct {
	ID, Mark             string
	Verdict, Label, Rule string
	Line, Column         int
	Said, Why            string
	Facts                []htmlFact
	Fixes                []htmlFix
}

type htmlFact struct{ ID, Place, Verified, Source, Href string }

type htmlFix struct{ Kind, Text string }

func newHTML(w io.Writer, o Options) Sink {
	lang := o.Lang
	if lang == "" {
		lang = "en"
	}
	return &html{w: w, lang: lang, words: wordsIn(lang), verdicts: map[string]int{}, rules: map[string]int{}}
}

func (h *html) Add(r *checker.Result) error {
	n := len(h.articles) + 1
	a := htmlArticle{ID: fmt.Sprintf("a%d", n), Path: printable(r.Path), Lang: r.Lang, About: h.about(r)}
	for _, d := range r.Diagnostics {
		a.Problems = append(a.Problems, d.Message)
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		h.verdicts[c.Verdict]++
		h.rules[c.Rule]++
		if c.IsFinding() {
			a.Findings++
		}
		a.Claims = append(a.Claims, h.claim(c, claimID(a.ID, i)))
	}
	h.findings += a.Findings
	a.Lines = markedLines(r, a.ID, h.lang)
	h.articles = append(h.articles, a)
	return nil
}

func claimID(article string, i int) string { return fmt.Sprintf("%s-c%d", article, i+1) }

// markID names the first words of a claim in the text.
func markID(claim string) string { return claim + "-in-text" }

func (h *html) claim(c *checker.Claim, id string) htmlClaim {
	out := htmlClaim{
		ID: id, Mark: markID(id), Verdict: c.Verdict, Label: h.words.verdict(c.Verdict), Rule: c.Rule,
		Line: c.Span.Line, Column: c.Span.Column, Said: printable(c.Text), Why: c.Reason.In(h.lang),
	}
	switch {
	case strings.Contains(c.About, c.Text):
		out.Said = printable(c.About)
	case c.About != "" && !strings.Contains(c.Text, c.About):
		out.Said = printable(c.About) + " … " + printable(c.Text)
	}
	if c.Verdict == checker.Contradicted {
		out.Label, out.Why = h.words.severity(c.Severity), c.Message.In(h.lang)
		if c.Suppressed != nil {
			out.Label = h.words.suppressed
			out.Why += " (" + h.words.suppressed + ": " + c.Suppressed.Reason + ")"
		}
	}
	for _, f := range c.Facts {
		fact := htmlFact{ID: f.ID, Source: f.Source}
		if f.File != "" {
			fact.Place = fmt.Sprintf("%s:%d", f.File, f.Line)
		}
		if f.Verified != "" {
			fact.Verified = h.words.verified + " " + f.Verified
		}
		if isLink(f.Source) {
			fact.Href = f.Source
		}
		out.Facts = append(out.Facts, fact)
	}
	for _, f := range c.Fixes {
		kind := h.words.unsafe
		if f.Safe {
			kind = h.words.safe
		}
		out.Fixes = append(out.Fixes, htmlFix{kind, f.Text})
	}
	return out
}

// isLink tells whether a source is the address of a page.
func isLink(source string) bool {
	u, err := url.Parse(source)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && !strings.ContainsAny(source, " <>|\"")
}

// about says in a line how an article was read.
func (h *html) about(r *checker.Result) string {
	if r.Lang == "" {
		return "" // it could not be read
	}
	published := h.say("no publication date", "sans date de publication")
	if r.Published != "" {
		published = h.say("published ", "publié : ") + r.Published
	}
	return fmt.Sprintf("%s · %s · %s", r.Lang, published, h.claims(len(r.Claims)))
}

func (h *html) claims(n int) string {
	return h.say(plural(n, "claim", "claims"), pluriel(n, "affirmation", "affirmations"))
}

func (h *html) say(en, fr string) string { return checker.Message{EN: en, FR: fr}.In(h.lang) }

func (h *html) Close() error {
	n := 0
	for _, k := range h.verdicts {
		n += k
	}
	page := htmlPage{
		Lang: h.lang, Style: template.CSS(pageCSS), Script: template.JS(pageJS), Articles: h.articles,
		Counts: h.say(plural(h.findings, "finding", "findings"), pluriel(h.findings, "constat", "constats")) + ", " + h.claims(n) + ", " +
			h.say(plural(len(h.articles), "article", "articles"), pluriel(len(h.articles), "article", "articles")),
		W: htmlWords{
			Filters: h.say("Filters", "Filtres"), Verdict: "Verdict", Rule: h.say("Rule", "Règle"), AllRules: h.say("all", "toutes"),
			Keys:     h.say("Keys: j next, k previous claim", "Touches : j affirmation suivante, k précédente"),
			Articles: "Articles", Claims: h.say("Claims", "Affirmations"), None: h.say("No claims.", "Aucune affirmation."),
			Filtered: h.say("All claims here are filtered out.", "Toutes les affirmations sont filtrées."),
		},
	}
	for _, v := range []string{checker.Contradicted, checker.Unchecked, checker.Consistent} {
		page.Verdicts = append(page.Verdicts, htmlCount{v, h.words.verdict(v), h.verdicts[v]})
	}
	for _, name := range slices.Sorted(maps.Keys(h.rules)) {
		page.Rules = append(page.Rules, htmlCount{name, name, h.rules[name]})
	}
	t, err := template.New("page").Parse(pageHTML)
	if err != nil {
		return err
	}
	return t.Execute(h.w, page)
}
