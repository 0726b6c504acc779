package document

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"factcheck/internal/source"
)

// sound checks what every Text promises, whatever the file was.
func sound(t *testing.T, text *Text, diagnostics []Diagnostic) {
	t.Helper()
	if !utf8.ValidString(text.Plain) {
		t.Fatal("the plain text is not UTF-8")
	}
	last := 0
	for _, b := range text.Blocks {
		if b.Start < last || b.End <= b.Start || b.End > len(text.Plain) {
			t.Fatalf("block %v is out of order", b)
		}
		last = b.End
		if s := text.Plain[b.Start:b.End]; !norm.NFC.IsNormalString(s) {
			t.Fatalf("block %q is not composed", s)
		}
		inFile(t, text, text.Span(b.Start, b.End))
		inFile(t, text, text.Span(b.Start, b.Start+1))
		inFile(t, text, text.Span(b.End-1, b.End))
	}
	last = 0
	for _, q := range text.Quotes {
		if q.Start < last || q.End <= q.Start || q.End > len(text.Plain) {
			t.Fatalf("quotation %v is out of order", q)
		}
		last = q.End
	}
	for _, l := range text.Links {
		if l.Start < 0 || l.End < l.Start || l.End > len(text.Plain) {
			t.Fatalf("link %v is outside of the text", l)
		}
	}
	for _, c := range text.Comments {
		inFile(t, text, c.Span)
	}
	for _, d := range diagnostics {
		inFile(t, text, d.Span)
	}
	inFile(t, text, text.Meta.PublishedSpan)
}

func inFile(t *testing.T, text *Text, s source.Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(text.File.Bytes) {
		t.Fatalf("span %v is outside of the file of %d bytes", s, len(text.File.Bytes))
	}
}

// fuzz feeds a reader with whatever comes; seeds are files of its format.
func fuzz(f *testing.F, format string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text, diagnostics := Parse(source.NewFile("x", b), Options{Format: format})
		sound(t, text, diagnostics)
	})
}

func FuzzText(f *testing.F) {
	fuzz(f, "text",
		" date 2023-09-18 Titre\n\nUn « texte » “de” \"deux\" lignes.\r\n\r\nE\u0301te\u0301 Ukrai\u00ADne \xff fin.",
		"---\ntitle: a\ndate: 24 février 2022\n---\nTexte", "+++\na = 1\n+++\n", "{\"a\": 1}\n", "\uFEFF « a\n\nb\n\nc »", "\u0301\u0301e\u0301\u0327 \u1100\u1161\u11A8")
}

func FuzzMarkdown(f *testing.F) {
	fuzz(f, "markdown", "---\nlang: fr\n---\n# T\n\n**Wang** *Yi* &eacute;\\* [a](b) ![c](d) `e`  \n> - f\n\n<!-- g --> h <br> i[^1]\n\n[^1]: note\n\n|a|b|\n|-|-|\n|c|d|\n\nterm\n: def\n\n- [x] task ~~del~~",
		"<div>\n<!-- a\n</div>\n\nE\u0301 *e*\u0301 \xff")
}

func FuzzMDX(f *testing.F) {
	fuzz(f, "mdx", "import a\n\n<A b={1}>x {y} {{z}} {% raw %}a{% endraw %}", "|a|\n|-|\n{{")
}

func FuzzHTML(f *testing.F) {
	fuzz(f, "html", "<!doctype html><html lang=fr><meta name=date content=2022><h1>a</h1><article><p class=byline>b<img alt='c&amp;d'><time datetime=2022>e</time><q>f</q><a>g</a>&shy;\n\n x</article>",
		"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022\"}</script><del>a", "<ul><li>a<li>b</ul></p></div><blockquote><li>\xff<!--a--><p a b=c d='e")
}

func FuzzXML(f *testing.F) {
	for _, format := range []string{"nitf", "newsml-g2", "rss", "atom"} {
		f.Add(format, []byte("<nitf><body><p>a &amp; <b>c</b><![CDATA[d]]></p></body></nitf>"))
		f.Add(format, []byte("<newsItem><contentSet><inlineData>&lt;p&gt;a</inlineData><inlineXML><p/>x</inlineXML></contentSet></newsItem>"))
		f.Add(format, []byte("<rss><channel><item><title>a</title><description>&lt;p>&amp;eacute;</description></item></channel></rss>"))
		f.Add(format, []byte("<feed><entry><content type='xhtml'><p>a<br/></p></content><title type='html'>&amp;amp;</title></entry></feed>"))
	}
	f.Fuzz(func(t *testing.T, format string, b []byte) {
		text, diagnostics := Parse(source.NewFile("x", b), Options{Format: format})
		sound(t, text, diagnostics)
	})
}

func FuzzNinjs(f *testing.F) {
	fuzz(f, "ninjs", `{"headline": "\u00e9\ud83d", "body_xhtml": "<p>a &amp; \"b\"\n\n c</p>", "bodies": [{"contentType": "text/plain", "value": "\\"}]}`)
}

// FuzzManuscripts puts its input where the words of a word processor's file are.
func FuzzManuscripts(f *testing.F) {
	f.Add("word/document.xml", `<w:document><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:tab/></w:r><w:tbl><w:tr><w:trPr><w:del/></w:trPr></w:tr></w:tbl></w:p></w:document>`)
	f.Add("content.xml", `<office:document-content><office:body><text:p>a<text:note><text:p>b</text:p></text:note><text:s text:c="3"/></text:p></office:body>`)
	f.Fuzz(func(t *testing.T, name, part string) {
		format := "docx"
		if name == "content.xml" {
			format = "odt"
		}
		for _, b := range []string{pack(name, part), part} {
			text, diagnostics := Parse(source.NewFile("x", []byte(b)), Options{Format: format})
			sound(t, text, diagnostics)
		}
	})
}

func FuzzAsciiDoc(f *testing.F) {
	fuzz(f, "asciidoc", "= T\nA <b>\n2023\n:lang: fr\n\n*a* _b_ \"`c`\" https://d[e] <<f,g>>footnote:[h]image:i[j] {k}\n\n|===\n|l |m\n|===\n----\nn\n----\n* o\np:: q\n____\n\\* +\n")
}

func FuzzRST(f *testing.F) {
	fuzz(f, "rst", "==\nT\n==\n\n:Date: 2023\n\n**a** *b* `c <d>`_ [1]_ |e| :f:`g` h_ \\*\n\n.. image:: x\n   :alt: y\n\n+-+\n|a|\n+-+\n\n= =\na b\n= =\n\nx::\n\n  y\n\n* a\n| b")
}

func FuzzOrg(f *testing.F) {
	fuzz(f, "org", "#+TITLE: t\n#+DATE: <2023-09-18>\n* H :a:\n:X:\n:END:\n*a* /b/ =c= [[d][e]] [fn:1] [fn::f]\n#+begin_quote\ng\n#+end_quote\n- h\n|a|b|\n: x\n# c\n")
}

func FuzzLaTeX(f *testing.F) {
	fuzz(f, "latex", "\\title{a}\\begin{document}\\'e\\'{e}\\'\\i \\og a\\fg{} ``b'' $x$ \\section{c}\\footnote{d\\footnote{e}}\\begin{tabular}{l}a&b\\\\\\end{tabular}\\item[x] y~z % c\n\n\\enquote{q}\\multicolumn{2}{c}{x}\\verb|a|")
}
