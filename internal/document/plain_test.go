package document

import (
	"bytes"
	"strings"
	"testing"

	"factcheck/internal/source"
)

func TestPlain(t *testing.T) {
	test(t, "a.txt", []reading{
		{"paragraphs stand between blank lines", "Un.\nDeux.\n\n \nTrois.\n", `
			paragraph: Un.⏎Deux.
			paragraph: Trois.`},
		{"a short first line without full stop is the headline", "Macron à Pékin\n\nLe président est arrivé.\n", `
			headline: Macron à Pékin
			paragraph: Le président est arrivé.`},
		{"a line alone is no headline", "Macron à Pékin", `
			paragraph: Macron à Pékin`},
		{"the date line", " date 2023-09 Wang Yi à Moscou.\n\nIl est parti.", `
			paragraph: Wang Yi à Moscou.
			paragraph: Il est parti.
			published: 2023-09 = "2023-09"`},
		{"a date line that does not exist", " date 2023-02-30 Wang.", `
			paragraph: Wang.
			error: 1:7: the date line is not understood: "2023-02-30" does not exist: month 2 of 2023 has 28 days`},
		{"CRLF and a byte order mark", "\uFEFFUn.\r\nDeux.\r\n\r\nTrois.\r\n", `
			paragraph: Un.` + "\r" + `⏎Deux.
			paragraph: Trois.`},
		{"carriage returns alone", "Un.\r\rDeux.", `
			paragraph: Un.
			paragraph: Deux.`},
		{"paragraphs on a line each", strings.Repeat("Un long paragraphe. ", 10) + "\nDeux.\n", `
			paragraph: ` + strings.TrimSpace(strings.Repeat("Un long paragraphe. ", 10)) + `
			paragraph: Deux.`},
		{"lists", "- un\n  suite\n- deux\n\n• trois\n", `
			list-item: un⏎  suite
			list-item: deux
			list-item: trois`},
		{"decomposed characters are composed", "L'e\u0301te\u0301 a\u0300 Sa\u0303o Paulo.", `
			paragraph: L'été à São Paulo.`},
		{"soft hyphens are dropped", "L'Ukrai\u00ADne et \u00ADla Rus\u00AD\u00ADsie.", `
			paragraph: L'Ukraine et la Russie.`},
		{"a byte that is no UTF-8 is replaced", "Un caf\xe9 à Pékin.", `
			paragraph: Un caf` + "\uFFFD" + ` à Pékin.
			error: 1:7: the text is not UTF-8: 1 byte cannot be read; save the file as UTF-8`},
		{"Windows-1252", "L\x92\xe9t\xe9 \xe0 P\xe9kin, 5 \x80.", `
			paragraph: L’été à Pékin, 5 €.
			warning: 1:1: the file is not in UTF-8; it is read as Windows-1252`},
		{"UTF-16", "\xff\xfeL\x00'\x00\xe9\x00t\x00\xe9\x00.\x00", `
			paragraph: L'été.`},
		{"UTF-16, the other way round", "\xfe\xff\x00L\x00'\x00\xe9", `
			paragraph: L'é`},
		{"a binary file", "PK\x03\x04\x00", `
			error: 1:5: the file is binary (it holds a NUL byte), not an article in the format text`},
		{"an empty file", " \n", `
			warning: 1:1: the file is empty; there is nothing to check`},
	})
}

func TestFrontMatter(t *testing.T) {
	test(t, "a.txt", []reading{
		{"YAML", "---\ntitle: \"L'été — là\"\ndate: 2022-02-24 # le jour\nlang: fr-FR\nauthor:\n  - Zoé\n  - Bob\n---\nTexte.\n", `
			paragraph: Texte.
			published: 2022-02-24 = "2022-02-24"
			lang: fr
			title: L'été — là
			author: Zoé, Bob`},
		{"TOML", "+++\ntitle = 'Là'\ndate = 2022-02-24T10:00:00+01:00\n[extra]\ndate = 'x'\n+++\nTexte.\n", `
			paragraph: Texte.
			published: 2022-02-24 = "2022-02-24T10:00:00+01:00"
			title: Là`},
		{"JSON", "{\n \"title\": \"Là\", \"date\": \"24 février 2022\"\n}\n\nTexte.\n", `
			paragraph: Texte.
			published: 2022-02-24 = "\"24 février 2022\""
			title: Là`},
		{"CRLF", "---\r\ndate: 2022-02\r\n---\r\nTexte.\r\n", `
			paragraph: Texte.
			published: 2022-02 = "2022-02"`},
		{"YAML that is wrong", "---\ntitle: a\ndate: [1,\n---\nTexte.\n", `
			paragraph: Texte.
			error: 3:7: the front matter is not valid YAML: sequence end token ']' not found`},
		{"TOML that is wrong", "+++\ntitle = a\n+++\nTexte.\n", `
			paragraph: Texte.
			error: 2:9: the front matter is not valid TOML: expected value but found "a" instead`},
		{"a date that is none", "---\ndate: hier\n---\nTexte.\n", `
			paragraph: Texte.
			error: 2:7: the date of the article is not understood: "hier" is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or an interval such as 2014/2018`},
		{"no end", "---\ndate: 2022\n\nTexte.\n", `
			paragraph: ---⏎date: 2022
			paragraph: Texte.
			error: 1:1: the front matter that starts here has no line --- to end it`},
		{"a line of dashes is not front matter", "---\nUn texte.\n---\nFin.\n", `
			paragraph: ---⏎Un texte.⏎---⏎Fin.`},
		{"empty", "---\n---\nTexte.\n", "paragraph: Texte."},
	})
}

func TestDates(t *testing.T) {
	for s, want := range map[string]string{
		"2022-02-24": "2022-02-24", "2022-02": "2022-02", "2022": "2022",
		"2022-02-24T23:30:00-05:00": "2022-02-24", "2022-02-24 10:00:00 +0100": "2022-02-24", "2022-02-24T10:00:00.123Z": "2022-02-24",
		"Thu, 24 Feb 2022 10:00:00 GMT": "2022-02-24", "Thu, 24 Feb 2022 10:00:00 +0000": "2022-02-24", "20220224T100000Z": "2022-02-24",
		"24 février 2022": "2022-02-24", "jeudi 24 février 2022": "2022-02-24", "1er mars 2022": "2022-03-01", "févr. 2022": "2022-02",
		"Feb 24, 2022": "2022-02-24", "February 24th, 2022": "2022-02-24", "24 Feb. 2022": "2022-02-24", "Thursday, February 24, 2022": "2022-02-24",
		"2022/02/24": "2022-02-24", "24/02/2022": "2022-02-24", "02/24/2022": "2022-02-24", "24.2.2022": "2022-02-24",
		"02/03/2022":      `"02/03/2022" may be 2022-02-03 or 2022-03-02; write YYYY-MM-DD`,
		"30 février 2022": `"30 février 2022" does not exist`,
	} {
		v, err := parseDate(s)
		got := v.String()
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("parseDate(%q) = %s, want %s", s, got, want)
		}
	}
}

func TestQuotations(t *testing.T) {
	test(t, "a.txt", []reading{
		{"French, English and straight marks", "Il dit « oui », “no” et \"ja\".", `
			paragraph: Il dit « oui », “no” et "ja".
			quote: « oui »
			quote: “no”
			quote: "ja"`},
		{"the outermost of nested ones", "« Il a dit “non” hier », dit-on.", `
			paragraph: « Il a dit “non” hier », dit-on.
			quote: « Il a dit “non” hier »`},
		{"British marks are not apostrophes", "He said: ‘It’s the boys’ room’, and the boys’ left.", `
			paragraph: He said: ‘It’s the boys’ room’, and the boys’ left.
			quote: ‘It’s the boys’`},
		{"an unclosed one ends with its paragraph", "Elle : “Oui.\n\nEt puis.", `
			paragraph: Elle : “Oui.
			paragraph: Et puis.
			quote: “Oui.`},
		{"an unopened one starts with its paragraph", "Oui », dit-elle.", `
			paragraph: Oui », dit-elle.
			quote: Oui »`},
		{"over paragraphs without marks", "Il dit : « Un.\n\nDeux.\n\nTrois », puis il part.\n\nFin.", `
			paragraph: Il dit : « Un.
			paragraph: Deux.
			paragraph: Trois », puis il part.
			paragraph: Fin.
			quote: « Un.
			quote: Deux.
			quote: Trois »`},
		{"a forgotten mark does not spread", "Il dit : « Un.\n\nDeux.\n\nIl dit « trois ».", `
			paragraph: Il dit : « Un.
			paragraph: Deux.
			paragraph: Il dit « trois ».
			quote: « Un.
			quote: « trois »`},
		{"inches are not quotations", "Un écran de 24\" et un de 27\" coûtent cher.", `
			paragraph: Un écran de 24" et un de 27" coûtent cher.`},
	})
}

func TestPlainTextIsTheFile(t *testing.T) {
	text, _ := Parse(source.NewFile("a.txt", []byte("---\nlang: fr\n---\nL'été.\r\n\r\nFin.")), Options{})
	if text.segments != nil || text.Span(17, 24) != (source.Span{Start: 17, End: 24}) {
		t.Errorf("text that needs no change has segments: %v", text.segments)
	}
}

func TestLargeFile(t *testing.T) {
	if testing.Short() {
		t.Skip("50 MB")
	}
	big := bytes.Repeat([]byte("La Russie a envahi l'Ukraine le 24 février 2022.\n\n"), 1_000_000)
	text, diagnostics := Parse(source.NewFile("a.txt", big), Options{})
	if len(text.Blocks) != 1_000_000 || len(diagnostics) > 0 {
		t.Errorf("%d blocks, %v", len(text.Blocks), diagnostics)
	}
}
