package document

import "testing"

func TestNITF(t *testing.T) {
	test(t, "a.xml", []reading{
		{"a story", `<?xml version="1.0" encoding="UTF-8"?>
<nitf xml:lang="fr-FR"><head><title>T</title><docdata><date.issue norm="20230918T101500Z"/><date.release norm="20230919T000000Z"/></docdata></head>
<body><body.head><hedline><hl1>Wang à Moscou</hl1><hl2>Inter</hl2></hedline><byline>Par Zoé</byline><dateline><location>MOSCOU</location>, <story.date norm="20230918">18 septembre</story.date></dateline><abstract><p>Le chapô.</p></abstract></body.head>
<body.content><!-- un --><p><person>Wang <em>Yi</em></person> a dit&#160;: « L&apos;Ukraine &amp; nous ».</p>
<media media-type="image"><media-caption>La légende</media-caption></media><bq><block><p>Cité.</p></block></bq><p><![CDATA[A <b]]></p></body.content></body></nitf>`, "\n\t\t\t" + `headline: Wang à Moscou
			heading: Inter
			byline: Par Zoé
			dateline: MOSCOU, 18 septembre
			deck: Le chapô.
			paragraph: Wang Yi a dit` + "\u00A0" + `: « L'Ukraine & nous ».
			caption: La légende
			quotation: Cité.
			paragraph: A <b
			quote: « L'Ukraine & nous »
			comment: un = "<!-- un -->"
			published: 2023-09-18 = "<date.issue norm=\"20230918T101500Z\"/>"
			lang: fr
			title: Wang à Moscou
			author: Par Zoé
			place: MOSCOU`},
		{"XML that breaks off", `<nitf><body><body.content><p>Un <em>texte</p><p>Deux`, `
			paragraph: Un texte
			paragraph: Deux
			error: 1:53: the file is not well-formed XML: element <p> is not closed`},
		{"XML of another kind", `<foo/>`, `
			error: 1:1: the file is no article in a known format; the formats are ` + formatList()},
	})
}

func TestNewsML(t *testing.T) {
	test(t, "a.xml", []reading{
		{"XHTML inside", `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="fr"><itemMeta><versionCreated>2023-09-18T10:00:00Z</versionCreated></itemMeta>
<contentMeta><headline>Titre &amp; co</headline><by>Zoé</by><located><name>Moscou</name></located></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><div/><p>Un <b>texte</b>.</p><p>Deux<br/>trois.</p></body></html></inlineXML></contentSet></newsItem>`, `
			headline: Titre & co
			byline: Zoé
			paragraph: Un texte.
			paragraph: Deux⏎trois.
			published: 2023-09-18 = "2023-09-18T10:00:00Z"
			lang: fr
			title: Titre & co
			author: Zoé
			place: Moscou`},
		{"NITF inside a message", `<newsMessage><itemSet><newsItem><contentSet><inlineXML><nitf><body><hedline><hl1>Titre</hl1></hedline><body.content><p>Un.</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`, `
			headline: Titre
			paragraph: Un.`},
		{"plain text inside", "<newsItem><contentSet><inlineData contenttype=\"text/plain\">Un &lt;b.\n\nDeux.</inlineData></contentSet></newsItem>", `
			paragraph: Un <b.
			paragraph: Deux.`},
	})
}

func TestNinjs(t *testing.T) {
	test(t, "a.json", []reading{
		{"version 1", `{"uri": "x", "headline": "Titre \u00e0 l'\u00e9t\u00e9", "language": "fr", "versioncreated": "2023-09-18T10:00:00Z", "byline": "Zo\u00e9", "located": "Moscou",
"body_text": "Non", "body_xhtml": "<p>Un <b>Wa</b>ng &amp; \"deux\".<\/p>\n<p>L\u2019Ukraine\u00ad.</p>", "associations": {"main": {"description_text": "La légende"}}}`, `
			headline: Titre à l'été
			byline: Zoé
			paragraph: Un Wang & "deux".
			paragraph: L’Ukraine.
			caption: La légende
			quote: "deux"
			published: 2023-09-18 = "2023-09-18T10:00:00Z"
			lang: fr
			title: Titre à l'été
			author: Zoé
			place: Moscou`},
		{"version 3", `{"headlines": [{"value": "Titre"}], "versionCreated": "2023-09-18T10:00:00Z", "bodies": [{"contentType": "text/plain", "value": "Un.\n\nDeux \ud83d\ude00."}]}`, `
			headline: Titre
			paragraph: Un.
			paragraph: Deux 😀.
			published: 2023-09-18 = "2023-09-18T10:00:00Z"
			title: Titre`},
		{"JSON that breaks off", `{"headline": "Titre", `, `
			error: 1:1: the file is not valid JSON: unexpected EOF`},
	})
}

func TestFeeds(t *testing.T) {
	test(t, "a.xml", []reading{
		{"RSS", `<rss version="2.0"><channel><title>Le fil</title><language>fr</language><item><title>Un &amp; deux</title><pubDate>Mon, 18 Sep 2023 10:00:00 +0200</pubDate>
<description>Extrait</description><content:encoded><![CDATA[<p>L&rsquo;<b>Ukraine</b>.</p>]]></content:encoded></item>
<item><title>Trois</title><pubDate>Tue, 19 Sep 2023 10:00:00 GMT</pubDate><description>&lt;p&gt;L&amp;rsquo;&lt;i&gt;été&lt;/i&gt;&lt;/p&gt;</description></item></channel></rss>`, `
			headline: Un & deux
			paragraph: L’Ukraine.
			headline: Trois
			paragraph: L’été
			published: 2023-09-18/2023-09-19 = "Mon, 18 Sep 2023 10:00:00 +0200"
			lang: fr
			title: Le fil`},
		{"Atom", `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le fil</title><entry><title type="html">L&amp;rsquo;été</title><published>2023-09-18T10:00:00Z</published><author><name>Zoé</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un <b>texte</b>.</p></div></content></entry><entry><title>Deux</title><summary>Trois.</summary></entry></feed>`, `
			headline: L’été
			paragraph: Un texte.
			headline: Deux
			paragraph: Trois.
			published: 2023-09-18 = "2023-09-18T10:00:00Z"
			lang: fr
			title: Le fil
			author: Zoé`},
	})
}

func TestDatelinesAndHeaders(t *testing.T) {
	test(t, "a.txt", []reading{
		{"French wire copy", "MOSCOU, 18 septembre 2023 (AFP) - Wang Yi est arrivé.\n\nIl repart.", `
			dateline: MOSCOU, 18 septembre 2023 (AFP) -
			paragraph: Wang Yi est arrivé.
			paragraph: Il repart.
			published: 2023-09-18 = "18 septembre 2023"
			place: MOSCOU`},
		{"English wire copy", "Wang in Moscow\n\nWASHINGTON (AP) — Wang Yi has left.", `
			headline: Wang in Moscow
			dateline: WASHINGTON (AP) —
			paragraph: Wang Yi has left.
			place: WASHINGTON`},
		{"a dash is no dateline", "Wang - le ministre - est arrivé.", `
			paragraph: Wang - le ministre - est arrivé.`},
		{"headers", "Titre: Wang à Moscou\nDate: 18 septembre 2023\nSlug: wang\n\nIl est arrivé.\n", `
			paragraph: Il est arrivé.
			published: 2023-09-18 = "18 septembre 2023"
			title: Wang à Moscou`},
		{"dialogue is no header", "Paul : oui.\nJean : non.\n\nFin.", `
			paragraph: Paul : oui.⏎Jean : non.
			paragraph: Fin.`},
	})
}

func formatList() string {
	s := ""
	for i, f := range Formats() {
		if i > 0 {
			s += ", "
		}
		s += f
	}
	return s
}
