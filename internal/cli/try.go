package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"factcheck/checker"
	"factcheck/internal/phrase"

	"github.com/spf13/cobra"
)

func (a *app) tryCommand() *cobra.Command {
	var limit int
	c := &cobra.Command{
		Use:   "try 'PHRASE or RULE' PATH…",
		Short: "Show where a phrase or a rule would match, and how many alarms it would raise in 1,000 articles",
		Long: strings.TrimSpace(`
try takes a phrase such as 'invasion [russe] de l''Ukraine', a pattern between slashes, the keys
of a rule in TOML, the name of a rule of the configuration here, or a file of rules.`),
		Args: cobra.MinimumNArgs(2),
	}
	a.inputFlags(c)
	a.configFlag(c)
	c.Flags().StringVar(&a.flags.lang, "lang", "", "`LANGUAGE` of articles that do not say theirs: fr or en (default: detected)")
	c.Flags().StringVar(&a.flags.date, "date", "", "publication `DATE` of articles that do not say theirs")
	c.Flags().StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of findings: fr or en (default: the locale's)")
	c.Flags().StringVar(&a.flags.color, "color", "auto", "colours: auto, always or never")
	c.Flags().IntVar(&limit, "limit", 200, "show at most `N` places; 0 shows all")
	c.RunE = func(cmd *cobra.Command, args []string) error { return a.try(cmd, args[0], args[1:], limit) }
	return c
}

func (a *app) try(cmd *cobra.Command, what string, paths []string, limit int) error {
	color, err := a.colors(a.Stdout)
	if err != nil {
		return err
	}
	check, needs, err := a.trial(what)
	if err != nil || check == nil {
		return err
	}
	files := a.inputs(paths)
	out := bufio.NewWriter(a.Stdout)
	lang := a.language(a.configIn(".").UILang)
	shown, places, articles, alarmed := 0, 0, 0, 0
	err = checker.Parallel(cmd.Context(), len(files),
		func(i int) checker.Result {
			article, problems := a.load(files[i])
			r := checker.Result{Path: article.Path}
			if article.Bytes != nil && needs.in(article.Bytes) {
				r = check.Check(article)
			}
			r.Diagnostics = append(problems, r.Diagnostics...)
			return r
		},
		func(_ int, r checker.Result) error {
			for _, d := range r.Diagnostics {
				a.tell(d)
			}
			articles++
			found := r.Findings()
			if len(found) > 0 {
				alarmed++
			}
			for _, f := range found {
				places++
				if limit == 0 || shown < limit {
					shown++
					writePlace(out, &r, &f, lang, color)
				}
			}
			return nil
		})
	if err != nil {
		return err
	}
	if places > shown {
		fmt.Fprintf(out, "… and %d more\n", places-shown)
	}
	if articles > 0 {
		fmt.Fprintf(out, "%s in %d of %s: %.1f in 1,000 articles\n", count(places, "alarm", "alarms"), alarmed,
			count(articles, "article", "articles"), 1000*float64(places)/float64(articles))
	}
	return out.Flush()
}

// trial returns a checker that runs only what is to be tried, and what an article has to hold for that. It is nil where what is
// tried can't be read, which is then told.
func (a *app) trial(what string) (*checker.Checker, needle, error) {
	o := checker.Options{Lang: a.flags.lang, Published: a.flags.date, Select: []string{"try"}, NoWorld: true}
	if o.Lang == "" {
		o.Lang = a.configIn(".").Lang
	}
	toml, shift := ruleOf(what)
	if _, named := a.configIn(".").Rule[what]; named {
		toml = ""
	}
	needs := needle{}
	switch {
	case toml != "":
		o.RuleFiles = []checker.RulesFile{{Path: "try", Bytes: []byte(toml)}}
		if shift > 0 {
			needs = needleOf(what)
		}
		o.NoWorld = !strings.Contains(toml, "{") && !strings.Contains(toml, "person") && !strings.Contains(toml, "expr")
	default:
		s, err := a.setup([]string{"."})
		if err != nil {
			return nil, needs, err
		}
		c := s.scopes[0].checker()
		if filepath.Ext(what) == ".toml" {
			b, err := os.ReadFile(what)
			if err != nil {
				a.unread(what, err)
				return nil, needs, nil
			}
			o.RuleFiles = []checker.RulesFile{{Path: what, Bytes: b}}
			o.Select = nil
		} else {
			for _, f := range s.scopes[0].config.Sources {
				o.RuleFiles = append(o.RuleFiles, checker.RulesFile{Path: filepath.ToSlash(shorten(f.Path)), Bytes: f.Bytes})
			}
			o.Select = []string{what}
		}
		if o.Select == nil {
			o.Select = c.RulesIn(o.RuleFiles)
		}
		with, problems := c.With(o)
		for _, d := range problems {
			a.tell(d)
		}
		if len(o.Select) == 0 {
			return nil, needs, fmt.Errorf("%s has no rule that can be used", what)
		}
		return with, needs, nil
	}
	c, problems := checker.New(o)
	for _, d := range problems {
		if d.Line == 3 && shift > 0 {
			d = checker.Diagnostic{Path: "phrase", Line: 1, Column: max(d.Column-shift, 1), Message: strings.TrimPrefix(d.Message, "rule try: ")}
		}
		if !strings.HasPrefix(d.Message, "there is no rule") {
			a.tell(d)
		}
	}
	if a.exit != exitClean {
		return nil, needs, nil
	}
	return c, needs, nil
}

var ruleNameForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)

// ruleOf makes a rule of what is to be tried; "" where it names one. shift is how far the phrase stands from the start of its line.
func ruleOf(what string) (toml string, shift int) {
	switch {
	case strings.Contains(what, "kind") && strings.Contains(what, "="):
		return "[rule.try]\n" + what, 0
	case filepath.Ext(what) == ".toml" || ruleNameForm.MatchString(what):
		return "", 0
	case len(what) > 2 && strings.HasPrefix(what, "/") && strings.HasSuffix(what, "/"):
		return "[rule.try]\nkind = \"forbid\"\npattern = " + literal(what[1:len(what)-1]) + "\n", len("pattern = '") - 1
	}
	return "[rule.try]\nkind = \"forbid\"\nphrase = " + literal(what) + "\n", len("phrase = '")
}

// literal writes a text as TOML, character by character where it can.
func literal(s string) string {
	if strings.ContainsAny(s, "'\n\r") {
		return strconv.Quote(s)
	}
	return "'" + s + "'"
}

// A needle are words of which an article has to hold one, in small letters; none for any article.
type needle [][]byte

// in tells whether an article may hold what is tried.
func (n needle) in(article []byte) bool {
	if len(n) == 0 {
		return true
	}
	small := bytes.ToLower(article)
	for _, w := range n {
		if bytes.Contains(small, w) {
			return true
		}
	}
	return false
}

// needleOf returns a word of each plain phrase of a template. Words with accents are left out, since formats write these in several
// ways.
func needleOf(template string) needle {
	t, err := phrase.Parse(template)
	if err != nil || strings.HasPrefix(template, "/") {
		return nil
	}
	plain, err := t.Expand()
	if err != nil {
		return nil
	}
	var out needle
	for _, p := range plain {
		best := ""
		for _, e := range p {
			w := strings.ToLower(e.Word)
			if len(w) > len(best) && len(w) == utf8.RuneCountInString(w) && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789") == "" {
				best = w
			}
		}
		if len(best) < 3 {
			return nil
		}
		out = append(out, []byte(best))
	}
	return out
}

// contextBytes is how many bytes around a match are shown.
const contextBytes = 60

// writePlace writes one match in its line.
func writePlace(w io.Writer, r *checker.Result, f *checker.Claim, lang string, color bool) {
	start, end := f.Span.Start, f.Span.End
	from, to := start, end
	for from > 0 && start-from < contextBytes && r.Bytes[from-1] != '\n' {
		from--
	}
	for to < len(r.Bytes) && to-end < contextBytes && r.Bytes[to] != '\n' {
		to++
	}
	for from < start && !utf8.RuneStart(r.Bytes[from]) {
		from++
	}
	for to > end && to < len(r.Bytes) && !utf8.RuneStart(r.Bytes[to]) {
		to--
	}
	on, off := "[[", "]]"
	if color {
		on, off = "\x1b[1;31m", "\x1b[0m"
	}
	line := clean(string(r.Bytes[from:start])+"\x00") + on + clean(string(r.Bytes[start:end])) + off + clean("\x00"+string(r.Bytes[end:to]))
	line = strings.ReplaceAll(line, "\x00", "")
	message := ""
	if !strings.HasPrefix(f.Message.EN, "“") {
		message = "  " + f.Message.In(lang)
	}
	fmt.Fprintf(w, "%s:%d:%d: %s%s\n", r.Path, f.Span.Line, f.Span.Column, line, message)
}
