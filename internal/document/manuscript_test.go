package document

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"

	"factcheck/internal/source"
)

// pack makes a zip file of parts, given as names and contents by turns.
func pack(parts ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func packDOCX(body string) string {
	return pack("word/document.xml", `<w:document xmlns:w="w"><w:body>`+body+`</w:body></w:document>`,
		"word/styles.xml", `<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Maison"><w:name w:val="Maison"/><w:basedOn w:val="Titre1"/></w:style><w:style w:styleId="Q"><w:name w:val="Quote"/></w:style></w:styles>`)
}

func TestDOCX(t *testing.T) {
	test(t, "a.docx", []reading{
		{"runs and styles", packDOCX(`<w:p><w:pPr><w:pStyle w:val="Maison"/></w:pPr><w:r><w:t>Ti</w:t></w:r><w:r><w:t>tre</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Le </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Wang</w:t></w:r><w:r><w:tab/><w:t>Yi &amp; l’</w:t><w:noBreakHyphen/><w:softHyphen/></w:r><w:hyperlink><w:r><w:t>été</w:t></w:r></w:hyperlink></w:p>
<w:p/><w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr><w:r><w:t>Cité.</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Point</w:t></w:r></w:p>`), `
			headline: Titre
			paragraph: Le Wang Yi & l’‑été
			quotation: Cité.
			list-item: Point`},
		{"tracked changes are accepted", packDOCX(`<w:p><w:r><w:t xml:space="preserve">Le </w:t></w:r><w:del><w:r><w:delText>24</w:delText><w:t>24</w:t></w:r></w:del><w:ins><w:r><w:t>25</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>non</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space="preserve"> mai</w:t></w:r></w:moveTo></w:p>
<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Un </w:t></w:r></w:p><w:p><w:r><w:t>seul.</w:t></w:r></w:p>
<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>parti</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>resté</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`), `
			paragraph: Le 25 mai
			paragraph: Un seul.
			table-cell: resté`},
		{"text boxes once, fields and hidden text not", packDOCX(`<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr="Une image"/><w:txbxContent><w:p><w:r><w:t>Encadré</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Encadré</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t xml:space="preserve">Le </w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>texte.</w:t></w:r></w:p>`), `
			paragraph: Le texte.
			caption: Une image
			paragraph: Encadré`},
		{"the date line", packDOCX(`<w:p><w:r><w:t xml:space="preserve"> date 2023-09-18 Un texte.</w:t></w:r></w:p>`), `
			paragraph: Un texte.
			published: 2023-09-18 = "2023-09-18"`},
		{"damaged", "PK\x03\x04word/", "error: 1:1: the file is damaged: it is no zip file"},
		{"encrypted", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "error: 1:1: the file is encrypted, or in the format of Word before 2007; save it as .docx without a password"},
		{"another zip", pack("a", "b"), "error: 1:1: this is no Word document: word/document.xml: not there"},
		{"broken off inside", packDOCX(`<w:p><w:r><w:t>Un`), `
			paragraph: Un
			error: 1:1: the file is damaged in its part word/document.xml: it breaks off`},
	})
}

func TestODT(t *testing.T) {
	odt := func(body string) string {
		return pack("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", `<office:document-content><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/></office:automatic-styles><office:body><office:text>`+body+`</office:text></office:body></office:document-content>`)
	}
	test(t, "a.odt", []reading{
		{"paragraphs, spans and styles", odt(`<text:h text:outline-level="1">Titre</text:h>
<text:p>Le <text:span>Wang</text:span><text:s text:c="2"/>Yi<text:line-break/>part
   tôt.<text:soft-page-break/></text:p><text:p text:style-name="P1">Cité.</text:p><text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>`), `
			headline: Titre
			paragraph: Le Wang  Yi part tôt.
			quotation: Cité.
			list-item: Point
			table-cell: a`},
		{"changes, comments, notes, pictures", odt(`<text:tracked-changes><text:changed-region><text:deletion><text:p>parti</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>Le <text:change/>texte<office:annotation><text:p>non</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>.<draw:frame><svg:desc>Une image</svg:desc></draw:frame></text:p>`), `
			paragraph: Le texte.
			paragraph: La note.
			caption: Une image`},
		{"encrypted", pack("META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "\x01\x02"), "error: 1:1: the file is encrypted; save it without a password"},
	})
	test(t, "a.fodt", []reading{
		{"in one file", `<office:document><office:meta><dc:title>x</dc:title></office:meta><office:body><office:text><text:p>Un.</text:p></office:text></office:body></office:document>`, "paragraph: Un."},
	})
}

func TestABombIsRefused(t *testing.T) {
	bomb := pack("word/document.xml", strings.Repeat(" ", maxPart+1))
	_, diagnostics := Parse(source.NewFile("a.docx", []byte(bomb)), Options{})
	if len(diagnostics) != 1 || !strings.Contains(diagnostics[0].Message, "larger than 64 MB") {
		t.Errorf("%d bytes that unpack to %d gave %v", len(bomb), maxPart+1, diagnostics)
	}
}

// TestChanges reads what LibreOffice wrote: tracked changes, a comment, a note and a text box.
func TestChanges(t *testing.T) {
	for path, want := range map[string]string{
		"testdata/changes.docx": `
			headline: Le titre
			paragraph: La Russie a envahi l’Ukraine en février 2022, dit-il.
			paragraph: Avec un cadre ici.
			paragraph: Encadré : le 24 février 2022.
			paragraph: Une note.`,
		"testdata/changes.odt": `
			headline: Le titre
			paragraph: La Russie a envahi l’Ukraine en février 2022, dit-il.
			paragraph: Une note.
			paragraph: Avec un cadre ici.
			paragraph: Encadré : le 24 février 2022.`,
	} {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		test(t, path, []reading{{path, string(b), want}})
	}
}
