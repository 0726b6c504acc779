package phrase

import "strings"

// Plain returns the shortest way to read a template aloud: of alternatives the first, without what may be left out. What a placeholder stands for stays open:
// "(invasion|attack) [russe] de l'Ukraine" is "invasion de l'Ukraine".
func Plain(template string) string {
	p := plainReader{text: template}
	return strings.Join(strings.Fields(p.sequence()), " ")
}

type plainReader struct {
	text string
	at   int
}

// sequence reads up to the character that ends a choice, or to the end.
func (p *plainReader) sequence() string {
	var b strings.Builder
	for p.at < len(p.text) {
		c := p.text[p.at]
		switch c {
		case '|', ')', ']':
			return b.String()
		case '(':
			b.WriteString(p.choice())
			continue
		case '[':
			p.choice()
			continue
		case '*':
			b.WriteString("…")
		case '\\':
			if p.at++; p.at < len(p.text) {
				b.WriteByte(p.text[p.at])
			}
		default:
			b.WriteByte(c)
		}
		p.at++
	}
	return b.String()
}

// choice reads alternatives in brackets and returns the first.
func (p *plainReader) choice() string {
	p.at++
	first := p.sequence()
	for p.at < len(p.text) && p.text[p.at] == '|' {
		p.at++
		p.sequence()
	}
	p.at++
	return first
}
