package document

import (
	"bytes"
	"regexp"
	"slices"

	"factcheck/internal/date"
)

// dateline is how wire copy opens: « MOSCOU, 18 septembre 2023 (AFP) - », "WASHINGTON (AP) — ". Without a date or an agency
// it is none: a place and a dash open many a sentence.
var dateline = regexp.MustCompile(`^(\p{Lu}[\pL'’ .-]{1,40}?)(?:[,/] ?([\pL. ]{3,25}))?(?:, (?:le )?((?:\pL+ )?\d{1,2}(?:er)? \pL+\.?(?: \d{4})?|\pL+\.? \d{1,2}(?:, \d{4})?))?(?: ?(\(\p{Lu}[\pL. /]{1,30}\)))? ?(?:-|–|—|--) `)

// byline is a paragraph that names the author: « Par Claire Fontaine, envoyée spéciale », "By John Smith".
var byline = regexp.MustCompile(`^(?:Par|By|Propos recueillis par) (\p{Lu}[\pL'’.-]*(?: (?:et |and |de |von )?\p{Lu}[\pL'’.-]*){1,5})(?:,? [\pL ,’']{0,60})?$`)

// maxByline is the length of the longest byline, in bytes, and the number of blocks that may come before it.
const (
	maxByline   = 120
	bylineAmong = 3
)

// bylines tells the byline among the first paragraphs.
func (b *builder) bylines() {
	for i, block := range b.text.Blocks[:min(bylineAmong, len(b.text.Blocks))] {
		if block.Kind != Paragraph || block.End-block.Start > maxByline {
			continue
		}
		if m := byline.FindSubmatch(b.plain[block.Start:block.End]); m != nil {
			b.text.Blocks[i].Kind = Byline
			if b.text.Meta.Author == "" {
				b.text.Meta.Author = string(m[1])
			}
			return
		}
	}
}

// maxDateline is how much of a block is searched, in bytes, and the number of paragraphs that may come before it.
const (
	maxDateline   = 160
	datelineAmong = 3
)

// datelines makes the dateline of a wire story a block of its own.
func (b *builder) datelines() {
	seen := 0
	for i, block := range b.text.Blocks {
		if block.Kind != Paragraph {
			continue
		}
		head := b.plain[block.Start:min(block.End, block.Start+maxDateline)]
		m := findDateline(head)
		if m != nil && (m[6] >= 0 || m[8] >= 0) {
			place := string(head[m[2]:m[3]])
			if b.text.Meta.Place == "" {
				b.text.Meta.Place = place
			}
			end := block.Start + m[1]
			if m[6] >= 0 && b.text.Meta.Published.IsZero() {
				b.dated(block.Start+m[6], block.Start+m[7])
			}
			b.text.Blocks[i].Start = end
			start, end := trim(b.plain, block.Start, end)
			b.text.Blocks = slices.Insert(b.text.Blocks, i, Block{Dateline, Range{start, end}})
			return
		}
		if seen++; seen == datelineAmong {
			return
		}
	}
}

// findDateline matches what can be a dateline: it has a number or bracket, and a dash and a space after that.
func findDateline(head []byte) []int {
	for i := 0; i < len(head); i++ {
		switch c := head[i]; {
		case c == '(' || c >= '0' && c <= '9':
			if rest := head[i:]; bytes.Contains(rest, []byte("- ")) || bytes.Contains(rest, []byte("– ")) || bytes.Contains(rest, []byte("— ")) {
				return dateline.FindSubmatchIndex(head)
			}
			return nil
		case c == '.' && i+1 < len(head) && head[i+1] == '\n', c == '-' && i > 0 && head[i-1] == ' ':
			return nil
		}
	}
	return nil
}

// dated takes the date of a dateline, given by its place in plain, as that of publication where it is a whole one.
func (b *builder) dated(start, end int) {
	if v, err := parseDate(string(b.plain[start:end])); err == nil && v.Precision() == date.ToDay {
		t := Text{segments: b.text.segments}
		b.text.Meta.Published, b.text.Meta.PublishedSpan = v, t.Span(start, end)
	}
}
