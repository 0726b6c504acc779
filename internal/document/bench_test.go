package document

import (
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
