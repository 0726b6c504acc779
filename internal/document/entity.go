package document

import (
	"html"
	"strings"

	"github.com/yuin/goldmark/util"
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

// characters appends bytes of the source with the references in them read, and with backslashes before punctuation
// dropped where these escape it. What is hidden is left out.
func (b *builder) characters(start, end int, backslashes bool) {
	if b.masked == nil {
		b.visible(start, end, backslashes)
		return
	}
	for start < end {
		from := start
		for start < end && !b.hides(start) {
			start++
		}
		b.visible(from, start, backslashes)
		for start < end && b.hides(start) {
			start++
		}
	}
}

func (b *builder) hides(i int) bool { return b.masked[i] == hidden && b.src[i] != hidden }

func (b *builder) visible(start, end int, backslashes bool) {
	from := start
	for i := start; i < end; {
		if c := b.src[i]; c != '&' && (c != '\\' || !backslashes) {
			i++
			continue
		}
		if b.src[i] == '\\' {
			if i+1 < end && util.IsPunct(b.src[i+1]) {
				b.copy(from, i)
				from = i + 1
				i++
			}
			i++
			continue
		}
		s, n := entity(b.src[i:end])
		if n > 0 {
			b.copy(from, i)
			b.put(s, i, i+n)
			from = i + n
		}
		i += max(n, 1)
	}
	b.copy(from, end)
}
