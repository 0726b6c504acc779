package document

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"factcheck/internal/source"
)

// article is about a kilobyte of news text with some markup.
const article = `# Wang Yi et Sergueï Lavrov à Moscou

Le ministre chinois des Affaires étrangères, **Wang Yi**, s’est entretenu lundi avec son homologue russe [Sergueï Lavrov](https://example.org/lavrov)
à Moscou, alors que les deux pays se rapprochent sur fond de tensions avec l’Occident à cause de la guerre en Ukraine.

> « La Chine et la Russie portent une responsabilité particulière dans le maintien de la stabilité stratégique mondiale », a déclaré M. Wang.

Ce voyage intervient quelques jours après des entretiens avec le conseiller à la sécurité nationale américain, *Jake Sullivan*, à Malte. Les
relations entre les deux pays se sont détériorées ces dernières années, sur des questions allant du commerce à la présence militaire en mer de Chine.

- Le traité a été signé le 14 mars 2018 &agrave; Pékin.
- La rencontre suivante aura lieu à Oulan-Bator.

`

func bench(b *testing.B, format, text string) {
	f := source.NewFile("a", []byte(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(f, Options{Format: format})
	}
}

func BenchmarkText(b *testing.B)     { bench(b, "text", strings.Repeat(article, 20)) }
func BenchmarkMarkdown(b *testing.B) { bench(b, "markdown", strings.Repeat(article, 20)) }

func BenchmarkHTML(b *testing.B) {
	text, _ := Parse(source.NewFile("a", []byte(article)), Options{Format: "markdown"})
	var page strings.Builder
	page.WriteString("<!doctype html><html lang=\"fr\"><body><article>\n")
	for range 20 {
		for _, block := range text.Blocks {
			words := strings.ReplaceAll(text.Plain[block.Start:block.End], "Wang Yi", "<b>Wang Yi</b>")
			page.WriteString("<p>" + strings.ReplaceAll(words, "Lavrov", "<a href=\"https://example.org/lavrov\">Lavrov</a>") + "</p>\n")
		}
	}
	bench(b, "html", page.String())
}

// BenchmarkHard reads what makes careless readers slow: the time for each megabyte should stay near that of an article.
func BenchmarkHard(b *testing.B) {
	for _, c := range []struct{ name, format, text string }{
		{"nested quotes", "markdown", strings.Repeat(">", 500_000) + "x"},
		{"links", "markdown", strings.Repeat("[a](b) ", 100_000)},
		{"open links", "markdown", strings.Repeat("[a](b \"c\n", 100_000)},
		{"deep tables", "html", strings.Repeat("<table><tr><td>a", 50_000)},
		{"wide table", "markdown", "|" + strings.Repeat("a|", 500) + "\n|" + strings.Repeat("-|", 500) + "\n" + strings.Repeat("|b\n", 100_000)},
	} {
		b.Run(c.name, func(b *testing.B) { bench(b, c.format, c.text) })
	}
}

// BenchmarkFormats reads the same article in every format.
func BenchmarkFormats(b *testing.B) {
	paths, err := filepath.Glob("../../testdata/formats/*")
	if err != nil || len(paths) == 0 {
		b.Fatal("no articles: ", err)
	}
	for _, path := range paths {
		article, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(filepath.Base(path), func(b *testing.B) {
			b.SetBytes(int64(len(article)))
			for b.Loop() {
				Parse(source.NewFile(path, article), Options{})
			}
		})
	}
}
