package document

import "testing"

func TestHTML(t *testing.T) {
	test(t, "a.html", []reading{
		{"the blocks of an article", `<!doctype html><html lang="fr"><head><title>T - Site</title><style>p{}</style></head><body><nav><p>Menu</p></nav>
<h1>Titre</h1><p class="chapo">Le chapô.</p><p>Un <b>Wang</b> Y<i>i</i>.<p>Deux
   lignes.</p><h2>Inter</h2><ul><li>un<li>deux</ul><blockquote><p>Dit-il.</p></blockquote>
<figure><img src="a.png" alt="Une image"><figcaption>La légende</figcaption></figure><table><tr><td>a<td>b</table>
<aside>Voir aussi</aside><footer>Pied</footer><script>x()</script></body></html>`, `
			headline: Titre
			deck: Le chapô.
			paragraph: Un Wang Yi.
			paragraph: Deux lignes.
			heading: Inter
			list-item: un
			list-item: deux
			quotation: Dit-il.
			caption: Une image
			caption: La légende
			table-cell: a
			table-cell: b
			lang: fr
			title: T - Site`},
		{"the longest article, and the headline before it", `<div>Bandeau</div><h1>Titre</h1><article><p>Court.</p></article><article><header><h2>Inter</h2></header><p>Le texte de l'article.</p></article><div>Fin</div>`, `
			headline: Titre
			heading: Inter
			paragraph: Le texte de l'article.`},
		{"the article's body by its mark", `<div>Bandeau</div><div itemprop="articleBody"><p>Le texte.</p></div><p>Fin</p>`, `
			paragraph: Le texte.`},
		{"entities, soft hyphens, comments", "<p>L&rsquo;Ukrai&shy;ne &lt;b&gt; &amp;c &#233;t&eacute; <!-- un -->A&nbsp;B", "\n\t\t\t" + `paragraph: L’Ukraine <b> &c été A` + "\u00A0" + `B
			comment: un = "<!-- un -->"`},
		{"links, breaks, struck text, code, quotations", `<p>Un <a href="x">lien <b>gras</b></a><br>deux <del>trois</del> <code>x</code> <q>quatre</q>.</p>`, `
			paragraph: Un lien gras⏎deux   “quatre”.
			quote: “quatre”
			link: lien gras`},
		{"the marks of notes", `<p>Wang<sup><a href="#n1">1</a></sup> et le 1<sup>er</sup> mai<a role="doc-noteref">2</a>, 3 m<sup>2</sup>.</p>`, `
			paragraph: Wang et le 1er mai, 3 m2.`},
		{"hidden text and roles", `<div hidden>a<div>b</div>c</div><div role="navigation">d</div><p>e</p>`, `
			paragraph: e`},
		{"dates of meta elements", `<meta property="article:published_time" content="2023-09-18T10:00:00+02:00"><meta name="date" content="2020-01-01"><meta name=author content=Zo&eacute;><p>e</p>`, `
			paragraph: e
			published: 2023-09-18 = "2023-09-18T10:00:00+02:00"
			author: Zoé`},
		{"a date that is none", `<meta name="date" content="hier"><p>e</p>`, `
			paragraph: e
			warning: 1:28: the date that the page states is not understood: "hier" is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or an interval such as 2014/2018`},
		{"JSON-LD counts before all others", `<meta name="date" content="2020-01-01"><script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
"headline": "L\u00e0", "datePublished": "2023-09-18", "inLanguage": "fr-FR", "author": [{"name": "Zo\u00e9"}]}]}</script><p>e</p>`, `
			paragraph: e
			published: 2023-09-18 = "2023-09-18"
			lang: fr
			title: Là
			author: Zoé`},
		{"a time for machines", `<p>Le <time datetime="2022-02-24">24 février 2021</time>.</p>`, `
			paragraph: Le 24 février 2021.
			time: 24 février 2021 = 2022-02-24 "2022-02-24"
			published: 2022-02-24 = "2022-02-24"`},
		{"tags that are not closed", `<p>Un<b>deux<div>trois<p>quatre<a href="x`, `
			paragraph: Undeux
			paragraph: trois
			paragraph: quatre`},
	})
}

func TestHTMLIsKnownByItsContent(t *testing.T) {
	test(t, "page", []reading{
		{"doctype", "\n<!DOCTYPE html><p>Un", "paragraph: Un"},
		{"a declared encoding", "<!doctype html><meta charset=iso-8859-15><p>\xe9t\xe9 5 \xa4", "paragraph: été 5 €"},
		{"XHTML", "<?xml version=\"1.0\"?>\n<html xmlns='x'><p>Un</p></html>", "paragraph: Un"},
	})
}
