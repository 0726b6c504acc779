package rules

import (
	"slices"
	"strings"
)

// A message is the text of a finding with placeholders: {said}, {known}, {use}, and what the placeholders of the phrase captured.
type message struct{ parts []messagePart }

// messagePart is literal text, or the name of a placeholder.
type messagePart struct{ text, name string }

// parseMessage reads a message. A brace is written twice to stand for itself. Where it fails, column is that of the fault, from 1.
func parseMessage(s string, known []string) (m message, column int, fault string) {
	var text strings.Builder
	runes := []rune(s)
	for i := 0; i < len(runes); i++ {
		c := runes[i]
		if c != '{' && c != '}' {
			text.WriteRune(c)
			continue
		}
		if i+1 < len(runes) && runes[i+1] == c {
			text.WriteRune(c)
			i++
			continue
		}
		end := slices.Index(runes[i:], '}')
		switch {
		case c == '}':
			return m, i + 1, `"}" closes nothing; write "}}" for the character itself`
		case end < 0:
			return m, i + 1, `"{" is never closed; write "{{" for the character itself`
		}
		name := string(runes[i+1 : i+end])
		if !slices.Contains(known, name) {
			return m, i + 1, "there is no placeholder {" + name + "} here; there are {" + strings.Join(known, "}, {") + "}"
		}
		m.parts = append(m.parts, messagePart{text: text.String()}, messagePart{name: name})
		text.Reset()
		i += end
	}
	m.parts = append(m.parts, messagePart{text: text.String()})
	return m, 0, ""
}

// say writes the message of a fault.
func (m message) say(f fault) Text {
	if len(m.parts) == 0 {
		return f.usual
	}
	var out Text
	for _, p := range m.parts {
		v := Same(p.text)
		switch p.name {
		case "":
		case "said":
			v = Same(f.said)
		case "known":
			v = f.known
		case "use":
			v = Same(f.use)
			if f.use == "" {
				v = f.known
			}
		default:
			if i := slices.Index(f.at.names, p.name); i >= 0 && i < len(f.at.captures) {
				v = Same(f.at.captures[i])
			}
		}
		out.EN += v.EN
		out.FR += v.FR
	}
	return out
}
