package document

import (
	"strings"
	"testing"

	"factcheck/internal/source"
)

func TestMarkdown(t *testing.T) {
	test(t, "a.md", []reading{
		{"headline, heading, paragraph", "# Titre\n\nUn\ntexte.\n\n## Inter\n\nSuite.\n", `
			headline: Titre
			paragraph: Un⏎texte.
			heading: Inter
			paragraph: Suite.`},
		{"front matter and the date line", "---\nlang: fr\n---\n date 2023-09-18 Un texte.\n", `
			paragraph: Un texte.
			published: 2023-09-18 = "2023-09-18"
			lang: fr`},
		{"emphasis inside a name", "Selon **Wang** *Yi*, **Mos**cou.", `
			paragraph: Selon Wang Yi, Moscou.`},
		{"entities and escapes", "L&#8217;Ukraine &amp; 5 \\* 3, &eacute;t&eacute; \\a &bidon; \\&amp;.", `
			paragraph: L’Ukraine & 5 * 3, été \a &bidon; &amp;.`},
		{"links, images, code", "Un [texte **lié**](http://a.b/c) ![Une *image*](i.png \"t\") et `du code` <https://a.b>.\n\n    code\n\n```\ncode\n```\n", `
			paragraph: Un texte lié  et  .
			caption: Une image
			link: texte lié`},
		{"quotations", "> Un mot\n> de plus.\n>\n> - deux\n\nFin.", `
			quotation: Un mot⏎de plus.
			quotation: deux
			paragraph: Fin.`},
		{"lists", "- un\n  suite\n- deux\n\n  trois\n", `
			list-item: un⏎suite
			list-item: deux
			list-item: trois`},
		{"comments", "<!-- un -->\n\nTexte <!-- deux\nsuite --> ici.\n", "\n\t\t\t" + `paragraph: Texte  ici.
			comment: un = "<!-- un -->"
			comment: deux` + "\nsuite" + ` = "<!-- deux\nsuite -->"`},
		{"line breaks", "Un  \ndeux\\\ntrois<br>quatre.", `
			paragraph: Un⏎deux⏎trois⏎quatre.`},
		{"decomposed and soft-hyphened", "*L'e\u0301te\u0301* en Ukrai\u00AD**ne** &shy;ici.\n\n[li\u00ADen](x) fin.", `
			paragraph: L'été en Ukraine ici.
			paragraph: lien fin.
			link: lien`},
		{"CRLF", "# Titre\r\n\r\nUn\r\ntexte.\r\n", `
			headline: Titre
			paragraph: Un⏎texte.`},
		{"tables", "| a | **b** |\n|---|---|\n| c | d\\|e |\n", `
			table-cell: a
			table-cell: b
			table-cell: c
			table-cell: d|e`},
		{"footnotes, struck text, tasks, definitions", "Un[^1] ~~deux~~ <del>trois</del>.\n\n[^1]: La note.\n\n- [x] fait\n\nTerme\n: Sens\n", `
			paragraph: Un  .
			list-item: fait
			list-item: Terme
			list-item: Sens
			paragraph: La note.`},
		{"HTML inside", "<figure>\n<img alt=\"Une image\"><figcaption>La <b>légende</b></figcaption>\n</figure>\n\n<div class=\"x\">\n\nUn *texte*.\n\n</div>\n", `
			caption: Une image
			caption: La légende
			paragraph: Un texte.`},
		{"deck, byline, a date for machines", "# Titre\n\n**Le chapô.**\n\nPar Claire Fontaine, à Moscou\n\nLe <time datetime=\"2022-02-24T10:00Z\">24 février</time>.\n", `
			headline: Titre
			deck: Le chapô.
			byline: Par Claire Fontaine, à Moscou
			paragraph: Le 24 février.
			time: 24 février = 2022-02-23/2022-02-25 "2022-02-24T10:00Z"
			author: Claire Fontaine`},
		{"shortcodes", "{{< figure src=\"a b\" >}}\n\nUn {{% ref \"x\" %}}texte [lié]({{< ref \"a.md\" >}}).\n\n{% highlight go %}\ncode\n{% endhighlight %}\n\n{{< quote >}}Dit-il.{{< /quote >}}\n\nDes {{ accolades\n", `
			paragraph: Un texte lié.
			paragraph: Dit-il.
			paragraph: Des {{ accolades
			link: lié`},
	})
}

func TestMDX(t *testing.T) {
	test(t, "a.mdx", []reading{
		{"imports, expressions and components", "import A from './a'\nexport const b = {c: 1}\n\n# Titre\n\n<Note b={1} c=\"d\">\n  Un *texte* {props.x} ici.\n</Note>\n\n{/* non */}\n\nFin <Note b={{c: 'd'}} /> de texte.\n", `
			headline: Titre
			paragraph: Un texte  ici.
			paragraph: Fin  de texte.
			comment: non = "{/* non */}"`},
	})
}

func TestReplaceable(t *testing.T) {
	tests := []struct {
		file, words, with string
		want              bool
	}{
		{"Le **février 2021** ici", "février 2021", "février 2022", true},
		{"Le **fév**rier ici", "février", "mars", false},
		{"Le f&eacute;vrier ici", "février", "mars", false},
		{"Le fe\u0301vrier ici", "février", "mars", true},
		{"Le lundi ici", "lundi", "*mardi*", false},
	}
	for _, tt := range tests {
		text, _ := Parse(source.NewFile("a.md", []byte(tt.file)), Options{})
		i := strings.Index(text.Plain, tt.words)
		if got := text.Replaceable(i, i+len(tt.words), tt.with); got != tt.want {
			t.Errorf("%q by %q in %q: %v, want %v", tt.words, tt.with, tt.file, got, tt.want)
		}
	}
}
