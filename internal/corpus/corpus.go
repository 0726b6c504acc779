// Package corpus makes articles for measuring: news-like text, always the same for the same number.
package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// An Article is a made article, in Markdown with front matter.
type Article struct {
	Name string
	Text string
}

// Articles makes n articles of about 2,800 bytes, every other one French and English.
func Articles(n int) []Article {
	out := make([]Article, n)
	for i := range out {
		r := rand.New(rand.NewPCG(1, uint64(i)))
		if i%2 == 0 {
			out[i] = Article{fmt.Sprintf("article-%05d.fr.md", i), article(r, "fr", french)}
		} else {
			out[i] = Article{fmt.Sprintf("article-%05d.en.md", i), article(r, "en", english)}
		}
	}
	return out
}

// size is the length at which an article ends, in bytes.
const size = 2600

func article(r *rand.Rand, lang string, sentences []string) string {
	var b strings.Builder
	day := fmt.Sprintf("20%02d-%02d-%02d", 10+r.IntN(14), 1+r.IntN(12), 1+r.IntN(28))
	fmt.Fprintf(&b, "---\ndate: %s\nlang: %s\n---\n\n# %s\n", day, lang, fill(r, sentences[r.IntN(len(sentences))]))
	for b.Len() < size {
		b.WriteString("\n")
		for range 2 + r.IntN(4) {
			b.WriteString(fill(r, sentences[r.IntN(len(sentences))]))
			b.WriteString(" ")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// fill puts names and numbers where a sentence has %n and %d.
func fill(r *rand.Rand, s string) string {
	for strings.Contains(s, "%n") {
		s = strings.Replace(s, "%n", given[r.IntN(len(given))]+" "+family[r.IntN(len(family))], 1)
	}
	for strings.Contains(s, "%d") {
		s = strings.Replace(s, "%d", fmt.Sprint(2+r.IntN(27)), 1)
	}
	return s
}

var (
	given  = strings.Fields("Alice Bruno Carla Denis Elsa Farid Greta Hugo Inès Jonas Karim Lena Marc Nora Oscar Paula Quentin Rosa Samir Tessa")
	family = strings.Fields("Arnal Bertin Cordier Delmas Esposito Ferrand Gauthier Hartmann Iversen Jansen Keller Lindqvist Morandi Novak Okafor Pereira Rossi Sandoval Tanaka Winter")
)

var french = []string{
	"Le conseil municipal a adopté mardi le budget de la ville, malgré les réserves de l’opposition.",
	"« Nous n’avons pas d’autre choix que d’avancer », a expliqué %n, qui dirige l’association depuis 2014.",
	"Selon les chiffres publiés le %d mars 2019, plus de %d 000 foyers seraient concernés par la mesure.",
	"Le ministre de l’Intérieur s’est rendu sur place dans la matinée, accompagné de plusieurs élus de la région.",
	"Les secours ont été appelés vers 7 h 30, et une vingtaine de pompiers sont restés mobilisés jusqu’au soir.",
	"Interrogée par la presse, %n a refusé de dire si elle serait candidate à l’élection de l’an prochain.",
	"L’entreprise, fondée il y a %d ans à Lyon, emploie %d personnes et exporte la moitié de sa production vers l’Allemagne.",
	"La pluie a repris dans la nuit de samedi à dimanche, ce qui a retardé les travaux de la ligne ferroviaire.",
	"Un rapport de la Cour des comptes avait déjà relevé en 2017 les faiblesses de ce dispositif.",
	"Le président français s’est entretenu avec la chancelière allemande avant le sommet européen de Bruxelles.",
	"%n, 4%d ans, vit dans ce quartier depuis son enfance et n’a jamais songé à le quitter.",
	"Les deux équipes se retrouveront le %d juin pour la finale, dans un stade qui devrait afficher complet.",
}

var english = []string{
	"The council approved the city's budget on Tuesday in spite of objections from the opposition.",
	"“We have no other choice than to go on,” said %n, who has led the association since 2014.",
	"According to figures published on March %d, 2019, more than %d,000 households would be affected by the measure.",
	"The interior minister visited the site in the morning with several members of the regional assembly.",
	"Emergency services were called at about 7:30 a.m., and some twenty firefighters stayed until the evening.",
	"Asked by reporters, %n declined to say whether she would stand in next year's election.",
	"The company, founded %d years ago in Leeds, employs %d people and exports half of what it makes to Germany.",
	"Rain set in again during the night from Saturday to Sunday, which delayed work on the railway line.",
	"A report by the court of auditors had pointed out the weaknesses of the scheme as early as 2017.",
	"The French president spoke with the German chancellor before the European summit in Brussels.",
	"%n, 4%d, has lived in the neighborhood since childhood and has never thought of leaving.",
	"The two teams will meet on %d June for the final, in a stadium that is expected to be full.",
}
