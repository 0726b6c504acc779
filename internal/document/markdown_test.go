package document

import "testing"

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
	})
}
