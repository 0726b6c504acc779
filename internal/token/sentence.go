package token

import "strings"

// sentences cuts the tokens from first to the end of the stream into sentences.
func (s *Stream) sentences(first int, abbreviation func(ID) bool) {
	start := first
	for i := first; i < len(s.Tokens); i++ {
		t := s.Tokens[i]
		if t.Glue == Break && i > start {
			s.Sentences = append(s.Sentences, Range{start, i})
			start = i
		}
		if t.Kind != Punct || !s.ends(i, abbreviation) {
			continue
		}
		for i+1 < len(s.Tokens) && s.closes(i+1) {
			i++
		}
		s.Sentences = append(s.Sentences, Range{start, i + 1})
		start = i + 1
	}
	if start < len(s.Tokens) {
		s.Sentences = append(s.Sentences, Range{start, len(s.Tokens)})
	}
}

// ends tells whether the punctuation mark at i ends a sentence.
func (s *Stream) ends(i int, abbreviation func(ID) bool) bool {
	t := s.Tokens[i]
	next := i + 1
	for next < len(s.Tokens) && s.closes(next) {
		next++
	}
	last := next >= len(s.Tokens)
	switch s.Text[t.Start:t.End] {
	case "?", "!", "…", "‽":
		return last || s.starts(next)
	case ".":
	default:
		return false
	}
	if last {
		return true
	}
	if i == 0 || s.Tokens[i-1].End != t.Start {
		return s.starts(next)
	}
	prev := s.Tokens[i-1]
	if s.Tokens[next].Kind == Number && (s.At(i-1) == "." || s.At(i+1) == ".") { // a pause: « veuve depuis... 1950 »
		return false
	}
	if prev.Kind == Word {
		w := s.At(i - 1)
		if isInitial(w) || strings.Contains(w, ".") { // J. K. Rowling; U.S. keeps its inner stop inside the word
			return false
		}
		if abbreviation != nil && abbreviation(prev.Word) {
			return false
		}
	}
	// "fin.Le reste": a lost space after the full stop, as real copy has it, still ends a sentence; "3.5" and "www.x.org" are single words.
	return s.starts(next)
}

// isInitial tells of a one-letter capital word.
func isInitial(w string) bool {
	k, shape := look(w)
	return k == Word && shape == Capital && len([]rune(w)) == 1
}

// closes tells whether token i is a quotation mark or bracket that closes and belongs to the sentence before it.
func (s *Stream) closes(i int) bool {
	t := s.Tokens[i]
	if t.Kind != Punct || t.Glue == Break {
		return false
	}
	switch s.Text[t.Start:t.End] {
	case "»", "”", ")", "]", "’":
		return true
	case `"`, ".", "'":
		return t.Glue == None
	}
	return false
}

// starts tells whether a sentence can start at token i: with a capital, a number, an opening mark or a dash.
func (s *Stream) starts(i int) bool {
	t := s.Tokens[i]
	if t.Kind == Word {
		return t.Shape != Lower
	}
	if t.Kind == Number {
		return true
	}
	switch s.Text[t.Start:t.End] {
	case "«", "“", `"`, "(", "[", "—", "–", "-", "‘", "'":
		return true
	}
	return false
}
