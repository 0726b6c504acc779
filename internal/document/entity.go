package document

import (
	"html"
	"strings"
)

// maxEntity bounds a reference to a character; the longest name of HTML has 33 bytes.
const maxEntity = 40

// entity reads a reference to a character such as &eacute; or &#233; at the start of p: what it stands for and its length,
// 0 where there is none.
func entity(p []byte) (string, int) {
	head := string(p[:min(len(p), maxEntity)])
	i := strings.IndexByte(head, ';')
	if i < 2 {
		return "", 0
	}
	s := html.UnescapeString(head[:i+1])
	if s == head[:i+1] || strings.HasSuffix(s, ";") {
		return "", 0
	}
	return s, i + 1
}
