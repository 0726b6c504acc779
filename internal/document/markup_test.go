package document

import "testing"

func TestAsciiDoc(t *testing.T) {
	test(t, "a.adoc", []reading{
		{"header", "// note\n= Titre\nZoé Martin <z@b.c>\nv1.0, 2023-09-18: x\n:lang: fr\n:toc:\n\nUn *texte*.\n", `
			headline: Titre
			paragraph: Un texte.
			comment: note = "// note"
			published: 2023-09-18 = "2023-09-18"
			lang: fr
			title: Titre
			author: Zoé Martin`},
		{"marks and macros", "Le *Wang* _Y_**i** et \"`oui`\", `code`, https://a.b[un lien], link:x[deux^], <<s,trois>>{attr} été&#8217;s 5 * 3 snake_case_name.footnote:[La _note_.] +\nFin.\n", `
			paragraph: Le Wang Yi et “oui”, , un lien, deux, trois été’s 5 * 3 snake_case_name. ⏎Fin.
			paragraph: La note.
			quote: “oui”
			link: un lien
			link: deux
			link: trois`},
		{"blocks", "== Inter\n\n[quote, Zoé]\nCité.\n\n____\nAussi.\n____\n\n[source,go]\n----\ncode\n----\n\n.La légende\nimage::a.png[Une image, 100]\n\n* un\n** deux\nsuite\n\nterme:: sens\n\n|===\n|a |b\n\n2+|c\n|===\n\n////\nnon\n////\n litéral\n", "\n\t\t\t" + `heading: Inter
			quotation: Cité.
			quotation: Aussi.
			caption: La légende
			caption: Une image
			list-item: un
			list-item: deux⏎suite
			list-item: terme
			list-item: sens
			table-cell: a
			table-cell: b
			table-cell: c
			comment: non = "////\nnon\n////"`},
	})
}

func TestRST(t *testing.T) {
	test(t, "a.rst", []reading{
		{"titles, fields, paragraphs", "=====\nTitre\n=====\n\n:Date: 2023-09-18\n:Author: Zoé\n\nUn\ntexte.\n\nInter\n-----\n\n  Cité.\n\n.. note\n   suite\n", `
			headline: Titre
			paragraph: Un⏎texte.
			heading: Inter
			quotation: Cité.
			comment: note
   suite = ".. note\n   suite\n"
			published: 2023-09-18 = "2023-09-18"
			author: Zoé`},
		{"marks and roles", "Le **Wang** *Yi*, `un lien <http://a>`_, mot_, :ref:`trois <x>`, ``code``, [1]_ |sub| 5 \\* 3 snake_case.\n\n.. [1] La note.\n.. _mot: http://b\n", `
			paragraph: Le Wang Yi, un lien, mot, trois, ,   5 * 3 snake_case.
			paragraph: La note.
			link: un lien`},
		{"blocks", "* un\n  suite\n* deux\n\n1. trois\n\nVoici ::\n\n  code\n\n.. code-block:: go\n\n   code\n\n.. figure:: a.png\n   :alt: Une image\n\n   La légende\n\n.. note:: Une note.\n\n+---+---+\n| a | b |\n+---+---+\n\n=== ===\né   b\n=== ===\nc   d\n=== ===\n\n| vers\n", `
			list-item: un⏎  suite
			list-item: deux
			list-item: trois
			paragraph: Voici :
			caption: Une image
			caption: La légende
			paragraph: Une note.
			table-cell: a
			table-cell: b
			table-cell: é
			table-cell: b
			table-cell: c
			table-cell: d
			paragraph: vers`},
	})
}

func TestOrg(t *testing.T) {
	test(t, "a.org", []reading{
		{"keywords and headlines", "#+TITLE: Titre\n#+DATE: <2023-09-18 lun.>\n#+AUTHOR: Zoé\n#+LANGUAGE: fr\n# note\n* TODO [#A] Inter :a:b:\n  :PROPERTIES:\n  :ID: x\n  :END:\nUn\ntexte.\n", `
			headline: Titre
			heading: Inter
			paragraph: Un⏎texte.
			comment: note = "# note"
			published: 2023-09-18 = "<2023-09-18 lun.>"
			lang: fr
			title: Titre
			author: Zoé`},
		{"marks and links", "Le *Wang* /Yi/ et _là_ +non+ =code= ~code~ [[http://a][un *lien*]] [[http://b]] 5 * 3 et/ou[fn:1] fin[fn:: La note.].\n\n[fn:1] Autre.\n", `
			paragraph: Le Wang Yi et là    un lien  5 * 3 et/ou fin.
			paragraph: La note.
			paragraph: Autre.
			link: un lien`},
		{"blocks", "#+BEGIN_QUOTE\nCité.\n#+END_QUOTE\n\n#+begin_src go\ncode\n#+end_src\n\n- un\n  suite\n  - [ ] deux\n\n| a | b |\n|---+---|\n| c | d |\n\n#+CAPTION: La légende\n[[a.png]]\n: code\n-----\n", `
			quotation: Cité.
			list-item: un⏎  suite
			list-item: deux
			table-cell: a
			table-cell: b
			table-cell: c
			table-cell: d
			caption: La légende`},
	})
}

func TestLaTeX(t *testing.T) {
	test(t, "a.tex", []reading{
		{"the preface", "\\documentclass{article}\n\\usepackage[french]{babel} % note\n\\title{Titre}\\author{Zoé}\\date{18 septembre 2023}\n\\begin{document}\n\\maketitle\nUn \\emph{texte}.\n\nDeux.\\end{document}", `
			headline: Titre
			paragraph: Un texte.
			paragraph: Deux.
			comment: note = "% note"
			published: 2023-09-18 = "18 septembre 2023"
			title: Titre
			author: Zoé`},
		{"accents, ligatures, marks", "L'\\'et\\'{e} \\`a \\c{c}a, na\\\"{\\i}f, c\\oe ur, ``oui'' --- \\og{}non\\fg{} 5\\,\\% $x^2$ \\textbf{Wa}ng~Yi\\footnote{La note.}.", "\n\t\t\t" + `paragraph: L’été à ça, naïf, cœur, “oui” — «` + "\u00A0non\u00A0" + `» 5 %  Wang` + "\u00A0" + `Yi.
			paragraph: La note.
			quote: “oui”
			quote: «` + "\u00A0non\u00A0»"},
		{"blocks", "\\section*{Inter}\\label{a}\n\\begin{quote}Cité.\\end{quote}\n\\begin{itemize}\\item un \\item deux\\end{itemize}\n\\begin{tabular}{ll}\\hline a & b \\\\ c & d\\end{tabular}\n\\begin{figure}\\includegraphics[width=1]{a}\\caption{La légende}\\end{figure}\n\\begin{verbatim}\ncode\n\\end{verbatim}\nFin \\cite[p. 1]{x} \\href{http://a}{lien}\\\\fin.", `
			heading: Inter
			quotation: Cité.
			list-item: un
			list-item: deux
			table-cell: a
			table-cell: b
			table-cell: c
			table-cell: d
			caption: La légende
			paragraph: Fin  lien⏎fin.`},
	})
}
