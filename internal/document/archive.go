package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// The bounds on what a zip file may hold, so that a small file cannot fill the memory.
const (
	maxPart    = 64 << 20 // bytes of one part, unpacked
	maxEntries = 10_000
)

var errNoPart = errors.New("not there")

// An archive is a zip file of a word processor.
type archive struct{ *zip.Reader }

// openArchive opens a zip file, or says why it cannot be one that a word processor wrote.
func openArchive(src []byte) (archive, error) {
	if bytes.HasPrefix(src, []byte("\xD0\xCF\x11\xE0")) {
		return archive{}, errors.New("the file is encrypted, or in the format of Word before 2007; save it as .docx without a password")
	}
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return archive{}, errors.New("the file is damaged: it is no zip file")
	}
	if len(z.File) > maxEntries {
		return archive{}, fmt.Errorf("the file holds %d parts; no article does", len(z.File))
	}
	return archive{z}, nil
}

// part returns a part unpacked; errNoPart where there is none.
func (a archive) part(name string) ([]byte, error) {
	for _, f := range a.File {
		if f.Name != name {
			continue
		}
		if f.Flags&1 != 0 {
			return nil, errors.New("the file is encrypted; save it without a password")
		}
		if f.UncompressedSize64 > maxPart {
			return nil, fmt.Errorf("its part %s is larger than %d MB", name, maxPart>>20)
		}
		r, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("its part %s is damaged: %v", name, err)
		}
		defer r.Close()
		b, err := io.ReadAll(io.LimitReader(r, maxPart+1))
		switch {
		case err != nil:
			return nil, fmt.Errorf("its part %s is damaged: %v", name, err)
		case len(b) > maxPart:
			return nil, fmt.Errorf("its part %s is larger than %d MB", name, maxPart>>20)
		}
		return b, nil
	}
	return nil, errNoPart
}

func sniffODT(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) && bytes.Contains(head[:min(len(head), 200)], []byte("opendocument.text"))
}

// sniffDOCX tells a zip file of Office, and the older or encrypted file that is taken for one.
func sniffDOCX(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) && (bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("word/"))) ||
		bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0"))
}
